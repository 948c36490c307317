error-code_unknown = “{ $given }”不在可选的范围里，可以用：{ $known }
error-ambiguous = “{ $given }”对得上{ $count }条记录，请写得再完整些：{ $candidates }
