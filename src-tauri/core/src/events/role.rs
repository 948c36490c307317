//! Roles: the built-in ones and up to twenty of the chapter's own, `own_1` to `own_20`. Their names stand in the
//! catalogue ([`super::catalogue`]); here they are codes like all others, small enough to be copied.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::codes::unknown;
use crate::error::{Error, Result};
use crate::words::Message;

const OWN_CODES: [&str; 20] = [
    "own_1", "own_2", "own_3", "own_4", "own_5", "own_6", "own_7", "own_8", "own_9", "own_10", "own_11", "own_12",
    "own_13", "own_14", "own_15", "own_16", "own_17", "own_18", "own_19", "own_20",
];

/// A role of the chapter's own: which of the twenty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnRole(u8);

impl OwnRole {
    /// All twenty, whether the chapter uses them or not.
    pub fn every() -> impl Iterator<Item = Self> {
        (0..OWN_CODES.len() as u8).map(Self)
    }

    /// The word that stands for it.
    pub fn code(self) -> &'static str {
        OWN_CODES[usize::from(self.0)]
    }

    fn parse(text: &str) -> Option<Self> {
        Self::every().find(|own| own.code() == text)
    }
}

/// Declares a list of codes that the chapter's own roles belong to.
macro_rules! open_codes {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident = $field:literal {
            $($(#[$doc:meta])* $Variant:ident = $code:tt,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
        #[ts(type = "string")]
        pub enum $Name {
            $($(#[$doc])* $Variant,)+
            /// A role of the chapter's own.
            Own(OwnRole),
        }

        impl $Name {
            /// The built-in ones, in the order of the product.
            pub const ALL: &'static [Self] = &[$(Self::$Variant,)+];

            /// The word that stands for it in the file, in JSON and on the command line.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$Variant => $code,)+
                    Self::Own(own) => own.code(),
                }
            }

            /// Reads a code; another word is refused with `code_unknown`.
            pub fn parse(text: &str) -> Result<Self> {
                match text {
                    $($code => Ok(Self::$Variant),)+
                    _ => OwnRole::parse(text)
                        .map(Self::Own)
                        .ok_or_else(|| unknown($field, text, Self::every().map(Self::code))),
                }
            }

            /// The built-in ones, then all that a chapter could add.
            pub fn every() -> impl Iterator<Item = Self> {
                Self::ALL.iter().copied().chain(OwnRole::every().map(Self::Own))
            }

            /// The name for people, as a text. One of the chapter's own goes by its code here: what the chapter calls
            /// it is known to [`crate::events::catalogue::Names`].
            pub fn name(self) -> Message {
                match self {
                    Self::Own(own) => Message::new("role-own").with("name", own.code()),
                    built_in => Message::new(&format!("role-{}", built_in.code())),
                }
            }
        }

        impl Serialize for $Name {
            fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> Deserialize<'de> for $Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                let code = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Self::parse(&code).map_err(|_| serde::de::Error::custom(format_args!("unknown code {code:?}")))
            }
        }

        impl ToSql for $Name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.code().into())
            }
        }

        impl FromSql for $Name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::parse(value.as_str()?).map_err(|error: Error| FromSqlError::Other(Box::new(error)))
            }
        }
    };
}

open_codes! {
    /// A role that people take at an event. Speakers are no role: they have appearances.
    pub enum Role = "role" {
        /// Host 主持人.
        Host = "host",
        /// Values officer 价值官.
        ValuesOfficer = "values_officer",
        /// Timekeeper 计时官.
        Timekeeper = "timekeeper",
        /// Lead of a discussion group 讨论组长.
        GroupLead = "group_lead",
        /// Check-in 签到.
        CheckIn = "check_in",
        /// Reception 接待.
        Reception = "reception",
        /// Photographer 摄影.
        Photographer = "photographer",
        /// Equipment 设备.
        Equipment = "equipment",
        /// Visitors' guide 访客引导.
        VisitorGuide = "visitor_guide",
        /// Write-up 会后稿.
        WriteUp = "write_up",
    }
}

open_codes! {
    /// As what a person stands beside a row of the run-sheet: every role, and the speaker of a talk.
    pub enum Duty = "role" {
        /// Host 主持人.
        Host = "host",
        /// Speaker 讲师.
        Speaker = "speaker",
        /// Values officer 价值官.
        ValuesOfficer = "values_officer",
        /// Timekeeper 计时官.
        Timekeeper = "timekeeper",
        /// Lead of a discussion group 讨论组长.
        GroupLead = "group_lead",
        /// Check-in 签到.
        CheckIn = "check_in",
        /// Reception 接待.
        Reception = "reception",
        /// Photographer 摄影.
        Photographer = "photographer",
        /// Equipment 设备.
        Equipment = "equipment",
        /// Visitors' guide 访客引导.
        VisitorGuide = "visitor_guide",
        /// Write-up 会后稿.
        WriteUp = "write_up",
    }
}

impl From<Role> for Duty {
    fn from(role: Role) -> Self {
        match role {
            Role::Host => Self::Host,
            Role::ValuesOfficer => Self::ValuesOfficer,
            Role::Timekeeper => Self::Timekeeper,
            Role::GroupLead => Self::GroupLead,
            Role::CheckIn => Self::CheckIn,
            Role::Reception => Self::Reception,
            Role::Photographer => Self::Photographer,
            Role::Equipment => Self::Equipment,
            Role::VisitorGuide => Self::VisitorGuide,
            Role::WriteUp => Self::WriteUp,
            Role::Own(own) => Self::Own(own),
        }
    }
}
