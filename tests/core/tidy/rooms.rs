//! Which room may know which: imports point downwards only, and nobody reaches into another room's store.

use super::{Source, has_word, none, sources};

/// Rooms from the ground up; a room may use rooms of lower floors.
const FLOORS: [(&str, u8); 19] = [
    ("chapter", 0),
    ("people", 1),
    ("committee", 2),
    ("members", 2),
    ("speakers", 2),
    ("venues", 2),
    ("events", 3),
    ("attendance", 4),
    ("live", 4),
    ("rescue", 4),
    ("letters", 4),
    ("pairing", 4),
    ("publicity", 4),
    ("replies", 4),
    ("rota", 4),
    ("tasks", 4),
    ("retrospectives", 5),
    ("year", 6),
    ("find", 9),
];

/// Not rooms of their own: they read every room, and no room may use them.
const ABOVE_ALL: [&str; 3] = ["imports", "backup", "sample"];

const CORE: &str = "src-tauri/core/src/";

fn floor(room: &str) -> Option<u8> {
    let known = FLOORS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor);
    known.or_else(|| ABOVE_ALL.contains(&room).then_some(9))
}

/// The room that a file of the core belongs to.
fn room_of(source: &Source) -> Option<&str> {
    let name = source.path.strip_prefix(CORE)?.split('/').next()?;
    let name = name.strip_suffix(".rs").unwrap_or(name);
    floor(name).map(|_| name)
}

/// The modules of the core that a line names: `crate::people::ops` and the members of `crate::{people, events::rules}`.
fn named_modules(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in line.match_indices("crate::") {
        let rest = &line[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut start = 0;
            for (i, c) in group.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => {
                        found.push(group[start..i].trim());
                        break;
                    }
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        found.push(group[start..i].trim());
                        start = i + 1;
                    }
                    _ => {}
                }
            }
        } else {
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
                .unwrap_or(rest.len());
            found.push(&rest[..end]);
        }
    }
    found
}

#[test]
fn a_room_knows_only_the_floors_below_it() {
    let mut complaints = Vec::new();
    for source in sources(CORE, ".rs") {
        let Some(room) = room_of(&source) else { continue };
        for (number, line) in source.code() {
            for module in named_modules(line) {
                let other = module.split("::").next().unwrap_or_default();
                let Some(other_floor) = floor(other).filter(|_| other != room) else {
                    continue;
                };
                if floor(room).is_some_and(|own| other_floor >= own && !(own == 9 && other_floor < 9)) {
                    complaints.push(format!("{}:{number}: {room} must not know {other}", source.path));
                }
                if module.split("::").nth(1) == Some("store") {
                    complaints.push(format!("{}:{number}: only {other} may use its store", source.path));
                }
            }
        }
    }
    none(
        complaints,
        "rooms use each other's types, queries and ops, and only downwards",
    );
}

#[test]
fn the_core_sees_no_window_and_no_typesetter() {
    let outside = ["tauri", "typst", "chapterdesk_documents", "clap"];
    let mut complaints = Vec::new();
    for source in sources(CORE, ".rs") {
        for (number, line) in source.code() {
            for word in outside {
                if line.contains(&format!("{word}::")) {
                    complaints.push(format!("{}:{number}: {word}", source.path));
                }
            }
        }
    }
    none(
        complaints,
        "the core stands below the window, the documents and the command line",
    );
}

#[test]
fn nothing_above_the_core_reaches_a_rooms_store() {
    let stores: Vec<String> = FLOORS.iter().map(|(room, _)| format!("{room}::store")).collect();
    let mut complaints = Vec::new();
    for folder in [
        "src-tauri/documents/src",
        "src-tauri/cli/src",
        "src-tauri/commands",
        "src-tauri/platform",
    ] {
        for source in sources(folder, ".rs") {
            for (number, line) in source.code() {
                if has_word(line, "rusqlite") || stores.iter().any(|store| line.contains(store)) {
                    complaints.push(format!("{}:{number}: {}", source.path, line.trim()));
                }
            }
        }
    }
    none(complaints, "above the core there is no SQL");
}

#[test]
fn grouped_imports_are_understood() {
    assert_eq!(
        named_modules("use crate::{people::{self, Person}, events::rules};"),
        ["people::{self, Person}", "events::rules"]
    );
    assert_eq!(
        named_modules("let a = crate::people::ops::add(tx)?;"),
        ["people::ops::add"]
    );
}
