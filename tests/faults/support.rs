//! Runs the real binary on a chapter of its own.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The day on which all of this happens.
pub const NOW: &str = "2026-11-22T09:30:00+08:00";

/// A folder with a chapter file in it, and the way to call the binary on it.
pub struct Place {
    folder: TempDir,
}

impl Place {
    /// An empty folder.
    pub fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A folder with a new chapter.
    pub fn new() -> Self {
        let place = Self::empty();
        place.ok(["new", "苏州分会", "--city", "苏州"]);
        place
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The chapter file.
    pub fn file(&self) -> PathBuf {
        self.path("分会.chapter")
    }

    /// The binary with the chapter and the fixed clock, ready for a command.
    pub fn command(&self) -> Command {
        on(&self.file())
    }

    /// Runs a command with `--json`.
    pub fn run<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&self, words: I) -> Output {
        self.command().arg("--json").args(words).output().unwrap()
    }

    /// Runs a command that must succeed; its answer.
    #[track_caller]
    pub fn ok<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&self, words: I) -> Value {
        let output = self.run(words);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Runs a command that must fail with an exit code; its error.
    #[track_caller]
    pub fn fails<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&self, code: i32, words: I) -> Value {
        error_of(&self.run(words), code)
    }
}

/// The binary on a file, with the fixed clock.
pub fn on(file: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chapterdesk-cli"));
    command
        .arg("--file")
        .arg(file)
        .args(["--now", NOW])
        .stdin(Stdio::null());
    command
}

/// The error object of a failed run: one JSON object on stderr with the five fields and a sentence, nothing on stdout.
#[track_caller]
pub fn error_of(output: &Output, code: i32) -> Value {
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.code(),
        Some(code),
        "{told}{}",
        String::from_utf8_lossy(&output.stdout)
    );
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    let error: Value = serde_json::from_str(&told).unwrap_or_else(|_| panic!("not one JSON document: {told}"));
    for field in ["code", "kind", "arguments", "field", "message"] {
        assert!(error.get(field).is_some(), "{field} is missing: {error}");
    }
    let message = error["message"].as_str().unwrap();
    assert!(
        !message.is_empty() && !message.starts_with("error-"),
        "no sentence: {error}"
    );
    error
}

/// The field of every object in a list.
pub fn each<'a>(list: &'a Value, field: &str) -> Vec<&'a str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|item| item[field].as_str().unwrap())
        .collect()
}
