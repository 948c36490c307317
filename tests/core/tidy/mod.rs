//! The house's rules as tests: they read the checked-in sources and never run any of them.
//!
//! Each rule lists every place that breaks it, so that one run tells all there is to mend.

mod commands;
mod modules;
mod rooms;
mod sql;
mod texts;
mod window;

use std::fs;
use std::path::{Path, PathBuf};

/// The top of the checkout.
fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .expect("the checkout")
}

/// A source file: its path from the top, with `/` on every system, and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    /// Lines with their number from 1, without those that only hold a comment.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let in_block = |line: &str| line.starts_with("//") || line.starts_with('*') || line.starts_with("/*");
        self.text
            .lines()
            .enumerate()
            .map(|(n, line)| (n + 1, line))
            .filter(move |(_, line)| !in_block(line.trim_start()))
    }

    fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

/// Every file below a folder whose name ends so, in the order of their paths. A folder that is not there holds nothing.
pub fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&top().join(folder), ending, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            let from_top = path
                .strip_prefix(top())
                .expect("below the top")
                .to_string_lossy()
                .replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{from_top}: {error}"));
            found.push(Source { path: from_top, text });
        }
    }
}

/// The window's own modules, without what comes from outside.
fn window_sources(ending: &str) -> Vec<Source> {
    sources("ui", ending)
        .into_iter()
        .filter(|source| !source.path.starts_with("ui/vendor/"))
        .collect()
}

/// Rust sources of the product (no tests).
fn product_sources() -> Vec<Source> {
    sources("src-tauri", ".rs")
}

/// The text inside quotation marks on a line. Good enough for rules about short literals: escapes are skipped over.
fn quoted(line: &str, mark: char) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begun = None;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == mark {
            match begun.take() {
                Some(start) => found.push(&line[start..at]),
                None => begun = Some(at + c.len_utf8()),
            }
        }
    }
    found
}

/// Whether `word` stands in the text with no letter, digit or underscore on either side.
fn has_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(part) && !text[at + word.len()..].starts_with(part))
}

/// Fails with every complaint, one a line.
fn none(complaints: Vec<String>, rule: &str) {
    assert!(complaints.is_empty(), "{rule}:\n  {}\n", complaints.join("\n  "));
}
