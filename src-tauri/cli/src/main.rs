//! `chapterdesk-cli`: the same core and documents for scripts and for people without a window.
//!
//! - Success is printed only after the commit; a refusal prints nothing on stdout.
//! - Errors are one JSON object on stderr (a plain sentence when a person reads stderr and did not ask for JSON), and the
//!   exit code says the kind: 2 wrong usage, 3 refused by a rule, 4 the file cannot be used, 5 a bug.
//! - This crate holds no rule and no SQL: it turns words into one call of the core and the answer into text.

mod answer;
mod args;
mod commands;
mod failure;
mod help;
mod input;
mod shapes;
mod table;

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use chapterdesk_core::error::Error;
use chapterdesk_core::words::Words;
use clap::FromArgMatches as _;
use clap::error::ErrorKind;

use crate::args::Cli;
use crate::failure::Tone;

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let tone = Tone::of(&words);
    let outcome = caught(|| obey(&words, &tone));
    match outcome.and_then(|text| answer::print(&text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            failure::print(&error, &tone);
            ExitCode::from(error.exit_code())
        }
    }
}

/// Reads the command line and does what it says; gives what stands on stdout afterwards.
fn obey(given: &[OsString], tone: &Tone) -> Result<String, Error> {
    let texts = Words::of(tone.lang);
    let parsed = help::command(texts)
        .try_get_matches_from(given)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => commands::run(cli),
        Err(shown) if matches!(shown.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            Ok(shown.render().to_string())
        }
        Err(wrong) => Err(failure::usage(&wrong)),
    }
}

/// A panic ends the command as a bug with its own exit code, never as a torn message on the terminal.
fn caught<T>(work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    panic::set_hook(Box::new(|_| {}));
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    let _ = panic::take_hook();
    outcome.unwrap_or_else(|payload| {
        let detail = payload.downcast_ref::<String>().map(String::as_str);
        let detail = detail
            .or_else(|| payload.downcast_ref::<&str>().copied())
            .unwrap_or("panic");
        Err(Error::bug(detail))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_bug() {
        let error = caught::<()>(|| panic!("the {} broke", "shelf")).unwrap_err();
        assert_eq!((error.code, error.exit_code()), ("bug", 5));
        assert!(format!("{error}").contains("the shelf broke"));
    }
}
