//! What went wrong, on stderr: one JSON object, or a sentence when a person reads it.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};

use chapterdesk_core::error::Error;
use chapterdesk_core::words::{Lang, Words};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use serde::Serialize;

/// How errors are told. Read from the bare words, because it must be known also when the rest makes no sense.
pub struct Tone {
    json: bool,
    /// The language of sentences and of the help.
    pub lang: Lang,
}

impl Tone {
    /// What `--json` and `--lang` say, wherever they stand.
    pub fn of(given: &[OsString]) -> Self {
        let words: Vec<&str> = given.iter().filter_map(|word| word.to_str()).collect();
        let after_flag = words
            .iter()
            .position(|word| *word == "--lang")
            .and_then(|at| words.get(at + 1))
            .copied();
        let lang = after_flag.or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=")));
        Self {
            json: words.contains(&"--json"),
            lang: lang.and_then(|code| Lang::parse(code).ok()).unwrap_or_default(),
        }
    }
}

/// The error object.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    error: &'a Error,
    message: String,
}

/// Tells the error on stderr.
pub fn print(error: &Error, tone: &Tone) {
    let message = Words::of(tone.lang).say(&error.message());
    let mut stderr = io::stderr().lock();
    let text = if tone.json || !stderr.is_terminal() {
        serde_json::to_string(&Shown {
            error,
            message: message.clone(),
        })
        .unwrap_or(message)
    } else {
        message
    };
    // Nobody is left to tell when stderr itself cannot be written; the exit code still speaks.
    let _ = writeln!(stderr, "{text}");
}

/// What clap found wrong, as one of our errors.
pub fn usage(wrong: &clap::Error) -> Error {
    let told = |kind: ContextKind| match wrong.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    };
    let argument = told(ContextKind::InvalidArg);
    match wrong.kind() {
        ErrorKind::UnknownArgument => Error::usage("usage_unknown").with("given", argument),
        ErrorKind::InvalidSubcommand => {
            Error::usage("usage_unknown_command").with("given", told(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Error::usage("usage_no_command").with("known", told(ContextKind::ValidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => Error::usage("usage_missing").with("missing", argument),
        ErrorKind::ArgumentConflict => Error::usage("usage_conflict")
            .with("argument", argument)
            .with("other", told(ContextKind::PriorArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if !told(ContextKind::InvalidValue).is_empty() => {
            let known = told(ContextKind::ValidValue);
            let code = if known.is_empty() {
                "usage_value"
            } else {
                "usage_value_of"
            };
            let error = Error::usage(code)
                .with("argument", argument)
                .with("given", told(ContextKind::InvalidValue));
            if known.is_empty() {
                error
            } else {
                error.with("known", known)
            }
        }
        ErrorKind::InvalidValue | ErrorKind::NoEquals => Error::usage("usage_no_value").with("argument", argument),
        _ => Error::usage("usage_wrong").with("detail", wrong.render().to_string().trim()),
    }
}
