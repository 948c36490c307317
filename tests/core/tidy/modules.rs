//! No forgotten file: every Rust file is reached by a `mod` from its crate's or runner's first file.

use super::{Source, none, sources};
use std::collections::BTreeSet;

/// First files, and the folder whose Rust files they must reach.
const TREES: [(&str, &str); 10] = [
    ("tests/core/main.rs", "tests/core/"),
    ("tests/golden/main.rs", "tests/golden/"),
    ("tests/faults/main.rs", "tests/faults/"),
    ("tests/shell/main.rs", "tests/shell/"),
    ("tests/e2e/main.rs", "tests/e2e/"),
    ("tests/bench/main.rs", "tests/bench/"),
    ("src-tauri/core/src/lib.rs", "src-tauri/core/src/"),
    ("src-tauri/documents/src/lib.rs", "src-tauri/documents/src/"),
    ("src-tauri/cli/src/main.rs", "src-tauri/cli/src/"),
    ("src-tauri/lib.rs", "src-tauri/"),
];

/// Below `src-tauri/`, but of another crate or a first file of its own.
const APART: [&str; 5] = [
    "src-tauri/core/",
    "src-tauri/documents/",
    "src-tauri/cli/",
    "src-tauri/main.rs",
    "src-tauri/build.rs",
];

#[test]
fn every_file_belongs_to_a_module() {
    let mut all = sources("src-tauri", ".rs");
    all.extend(sources("tests", ".rs"));
    let mut complaints = Vec::new();
    let mut reached_by_any = BTreeSet::new();
    for (first, folder) in TREES {
        let mut reached = BTreeSet::new();
        reach(first, true, &all, &mut reached);
        for Source { path, .. } in &all {
            let apart = folder == "src-tauri/" && APART.iter().any(|other| path.starts_with(other));
            if path.starts_with(folder) && !apart && !reached.contains(path) {
                complaints.push(format!("{path}: no `mod` leads here from {first}"));
            }
        }
        reached_by_any.append(&mut reached);
    }
    for Source { path, .. } in all.iter().filter(|source| source.path.starts_with("tests/support/")) {
        if !reached_by_any.contains(path) {
            complaints.push(format!("{path}: no runner uses it"));
        }
    }
    none(complaints, "a file that no module names is neither compiled nor tested");
}

/// Notes a file and, through its `mod` lines, every file below it.
fn reach(path: &str, is_first: bool, all: &[Source], reached: &mut BTreeSet<String>) {
    let Some(Source { text, .. }) = all.iter().find(|source| source.path == path) else {
        return;
    };
    if !reached.insert(path.to_owned()) {
        return;
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let own = if is_first || path.ends_with("/mod.rs") {
        folder.to_owned()
    } else {
        path.trim_end_matches(".rs").to_owned()
    };
    let mut named_path = None;
    for line in text.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("#[path = \"") {
            named_path = rest.split('"').next().map(|to| normal(&format!("{folder}/{to}")));
        } else if let Some(name) = module_name(line) {
            let next = named_path.take();
            let candidates = next.map_or_else(
                || vec![format!("{own}/{name}.rs"), format!("{own}/{name}/mod.rs")],
                |named| vec![named],
            );
            for candidate in candidates {
                reach(&candidate, false, all, reached);
            }
        }
    }
}

/// The name in `mod name;`, whatever its visibility.
fn module_name(line: &str) -> Option<&str> {
    let rest = line
        .strip_prefix("pub(crate) ")
        .or_else(|| line.strip_prefix("pub(super) "))
        .or_else(|| line.strip_prefix("pub "))
        .unwrap_or(line);
    rest.strip_prefix("mod ")?.strip_suffix(';')
}

/// A path without `..`.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            "." => {}
            _ => parts.push(part),
        }
    }
    parts.join("/")
}
