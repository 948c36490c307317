//! Errors as {code, kind, arguments, field}: never a sentence. The sentence is the text `error-<code>`.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use ts_rs::TS;

use crate::words::{Arg, Message};

/// What the core gives back when something may fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Which family an error belongs to; decides the exit code of the command line and how loudly the window speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The call itself is wrong (command line words, an unknown code).
    Usage,
    /// A value is wrong; `field` names it.
    Invalid,
    /// A rule refuses; nothing changed.
    Refused,
    /// The record is not there (any more).
    NotFound,
    /// The chapter file or a target file cannot be used.
    File,
    /// A defect of the program.
    Bug,
}

/// A refusal or failure. Nothing was changed by the call that returned it, unless its code says otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Error {
    /// Stable word for programs, such as `person_in_use`.
    pub code: &'static str,
    /// The family of the error.
    pub kind: Kind,
    /// What the sentence mentions: names, numbers, paths.
    pub arguments: BTreeMap<String, Arg>,
    /// The field of the input at fault, when there is one.
    pub field: Option<String>,
}

impl Error {
    /// An error of `kind`.
    pub fn new(kind: Kind, code: &'static str) -> Self {
        Self {
            code,
            kind,
            arguments: BTreeMap::new(),
            field: None,
        }
    }

    /// A wrong call.
    pub fn usage(code: &'static str) -> Self {
        Self::new(Kind::Usage, code)
    }

    /// A wrong value in `field`.
    pub fn invalid(code: &'static str, field: &str) -> Self {
        Self {
            field: Some(field.to_owned()),
            ..Self::new(Kind::Invalid, code)
        }
    }

    /// A rule that says no.
    pub fn refused(code: &'static str) -> Self {
        Self::new(Kind::Refused, code)
    }

    /// A record that is not there.
    pub fn not_found(code: &'static str) -> Self {
        Self::new(Kind::NotFound, code)
    }

    /// A file that cannot be used.
    pub fn file(code: &'static str) -> Self {
        Self::new(Kind::File, code)
    }

    /// A defect of the program, with what is known of it.
    pub fn bug(detail: impl fmt::Display) -> Self {
        Self::new(Kind::Bug, "bug").with("detail", detail.to_string())
    }

    /// Adds what the sentence mentions.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.arguments.insert(name.to_owned(), value.into());
        self
    }

    /// The sentence to show: text `error-<code>` with the arguments and, when there is one, `$field`.
    pub fn message(&self) -> Message {
        let mut arguments = self.arguments.clone();
        if let Some(field) = &self.field {
            arguments.insert("field".to_owned(), Arg::from(field.as_str()));
        }
        Message {
            id: format!("error-{}", self.code),
            arguments,
        }
    }

    /// The exit code of the command line: 2 wrong usage, 3 refused, 4 the file cannot be used, 5 a bug.
    pub fn exit_code(&self) -> u8 {
        match self.kind {
            Kind::Usage => 2,
            Kind::Invalid | Kind::Refused | Kind::NotFound => 3,
            Kind::File => 4,
            Kind::Bug => 5,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some(field) = &self.field {
            write!(f, " ({field})")?;
        }
        for (name, value) in &self.arguments {
            write!(f, " {name}={value:?}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    /// What SQLite says, sorted into what a person can do about it.
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::file("disk_full"),
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::file("file_busy"),
            Some(Code::ReadOnly) => Self::file("file_read_only"),
            Some(Code::DatabaseCorrupt) => Self::file("file_damaged"),
            Some(Code::NotADatabase) => Self::file("not_a_chapter"),
            Some(Code::SystemIoFailure | Code::CannotOpen) => Self::file("file_io").with("detail", error.to_string()),
            _ => Self::bug(error),
        }
    }
}
