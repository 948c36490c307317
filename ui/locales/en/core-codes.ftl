error-code_unknown = “{ $given }” is not one of the choices. Use one of: { $known }
error-ambiguous = “{ $given }” fits { $count } records. Please be more exact: { $candidates }
