//! Codes: closed lists of words that stand in the file, in JSON and on the command line.
//!
//! A list is declared once with [`codes!`]; the enum it makes reads and writes its codes everywhere the same way, and a
//! word that is not in the list is refused with `code_unknown`, which names the field and the words that are.

/// Declares an enum of codes: `pub enum Stage = "stage" { Lead = "lead", … }`, where `"stage"` is the field that an
/// unknown word is reported for. The order of the variants is the order of the product.
macro_rules! codes {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident = $field:literal {
            $($(#[$doc:meta])* $Variant:ident = $code:tt,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        pub enum $Name {
            $($(#[$doc])* #[serde(rename = $code)] $Variant,)+
        }

        impl $Name {
            /// Every value, in the order of the product.
            pub const ALL: &'static [Self] = &[$(Self::$Variant,)+];

            /// The word that stands for it in the file, in JSON and on the command line.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$Variant => $code,)+
                }
            }

            /// Reads a code; another word is refused with `code_unknown`.
            pub fn parse(text: &str) -> $crate::Result<Self> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|value| value.code() == text)
                    .ok_or_else(|| $crate::codes::unknown($field, text, Self::ALL.iter().map(|value| value.code())))
            }
        }

        impl rusqlite::types::ToSql for $Name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.code().into())
            }
        }

        impl rusqlite::types::FromSql for $Name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                Self::parse(value.as_str()?).map_err(|error| rusqlite::types::FromSqlError::Other(Box::new(error)))
            }
        }
    };
}
pub(crate) use codes;

/// The refusal of a word that is not among `known`.
pub(crate) fn unknown(field: &str, given: &str, known: impl Iterator<Item = &'static str>) -> crate::Error {
    crate::Error::invalid("code_unknown", field)
        .with("given", given)
        .with("known", known.collect::<Vec<_>>().join(", "))
}
