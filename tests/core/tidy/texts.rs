//! Fluent texts: the same ids with the same arguments in both languages, none missing, none unused.
//!
//! An id counts as used when it stands in quotes somewhere in the product, when another text refers to it, or when
//! code puts it together from a fixed beginning: `` `stage-${stage}` `` in the window, `"stage-{stage}"` in Rust.

use super::{Source, none, product_sources, quoted, sources, window_sources};
use std::collections::{BTreeMap, BTreeSet};

/// Texts whose languages need different arguments, because English names its months: the core passes both forms.
const MONTH_NAMED: [&str; 2] = ["month", "month_name"];

/// One text: where it stands, the arguments it uses and the other texts it refers to.
#[derive(Default)]
struct Text {
    place: String,
    arguments: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// All texts of a language by id. Attributes count as part of their text.
fn texts(language: &str, complaints: &mut Vec<String>) -> BTreeMap<String, Text> {
    let mut found: BTreeMap<String, Text> = BTreeMap::new();
    for source in sources(&format!("ui/locales/{language}"), ".ftl") {
        let mut current: Option<String> = None;
        for (number, line) in source.text.lines().enumerate() {
            let place = format!("{}:{}", source.path, number + 1);
            let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
            if let Some((id, _)) = line.split_once('=').filter(|_| begins) {
                let id = id.trim().to_owned();
                let text = Text {
                    place: place.clone(),
                    ..Text::default()
                };
                if let Some(earlier) = found.insert(id.clone(), text) {
                    complaints.push(format!("{place}: {id} stands already at {}", earlier.place));
                }
                current = Some(id);
            } else if line.starts_with('#') || (begins && !line.contains('=')) {
                if begins {
                    complaints.push(format!("{place}: not a text: {line}"));
                }
                current = None;
                continue;
            }
            let Some(text) = current.as_ref().and_then(|id| found.get_mut(id)) else {
                continue;
            };
            note_placeables(line, text);
        }
    }
    found
}

/// Arguments (`$name`) and references (`{ other-id }`, `{ -term }`) of a line.
fn note_placeables(line: &str, text: &mut Text) {
    let word = |rest: &str| -> String {
        rest.chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .collect()
    };
    for (at, _) in line.match_indices('$') {
        text.arguments.insert(word(&line[at + 1..]));
    }
    for (at, _) in line.match_indices('{') {
        let name = word(line[at + 1..].trim_start());
        if name.starts_with(|c: char| c.is_ascii_lowercase() || c == '-') {
            text.references.insert(name);
        }
    }
}

/// Everything in quotes in the product, and the fixed beginnings of ids that are put together.
struct Uses {
    whole: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

fn uses() -> Uses {
    let mut uses = Uses {
        whole: BTreeSet::new(),
        beginnings: BTreeSet::new(),
    };
    let mut note = |literal: &str, hole: &str| {
        let literal = literal.trim();
        if let Some((beginning, _)) = literal
            .split_once(hole)
            .filter(|(b, _)| b.len() > 3 && b.ends_with('-') && is_id(b))
        {
            uses.beginnings.insert(beginning.to_owned());
        } else if is_id(literal) {
            uses.whole.insert(literal.to_owned());
        }
    };
    for source in product_sources() {
        for (_, line) in source.code() {
            for literal in quoted(line, '"') {
                note(literal, "{");
                // A text's id inside an SQL statement.
                for inner in quoted(literal, '\'') {
                    note(inner, "{");
                }
            }
        }
    }
    for source in window_sources(".js").iter().chain(&window_sources(".html")) {
        for (_, line) in source.code() {
            for mark in ['"', '\'', '`'] {
                for literal in quoted(line, mark) {
                    note(literal, "${");
                }
            }
            // Inside a template's text the marks do not pair up: look for put-together ids by their shape too.
            for (at, _) in line.match_indices("-${") {
                let start = line[..at]
                    .rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
                    .map_or(0, |i| i + 1);
                note(&line[start..], "${");
            }
        }
    }
    uses
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// Arguments without those that only one language needs.
fn general(arguments: &BTreeSet<String>) -> BTreeSet<&str> {
    let month = MONTH_NAMED[0];
    arguments
        .iter()
        .map(|name| {
            if MONTH_NAMED.contains(&name.as_str()) {
                month
            } else {
                name
            }
        })
        .collect()
}

fn both() -> (BTreeMap<String, Text>, BTreeMap<String, Text>, Vec<String>) {
    let mut complaints = Vec::new();
    let chinese = texts("zh-CN", &mut complaints);
    let english = texts("en", &mut complaints);
    (chinese, english, complaints)
}

#[test]
fn both_languages_say_the_same_things() {
    let (chinese, english, mut complaints) = both();
    for (id, text) in &chinese {
        match english.get(id) {
            None => complaints.push(format!("{}: {id} is missing in English", text.place)),
            Some(other) if general(&other.arguments) != general(&text.arguments) => complaints.push(format!(
                "{}: {id} takes {:?}, in English {:?}",
                text.place, text.arguments, other.arguments
            )),
            Some(_) => {}
        }
    }
    for (id, text) in english.iter().filter(|(id, _)| !chinese.contains_key(*id)) {
        complaints.push(format!("{}: {id} is missing in Chinese", text.place));
    }
    none(complaints, "the same ids with the same arguments");
}

#[test]
fn no_text_is_unused() {
    let (chinese, _, _) = both();
    let uses = uses();
    let referred: BTreeSet<&String> = chinese.values().flat_map(|text| &text.references).collect();
    let mut complaints = Vec::new();
    for (id, text) in &chinese {
        let error = id.strip_prefix("error-").is_some_and(|code| uses.whole.contains(code));
        let put_together = uses
            .beginnings
            .iter()
            .any(|beginning| id.starts_with(beginning.as_str()));
        if !(uses.whole.contains(id) || referred.contains(id) || error || put_together) {
            complaints.push(format!("{}: {id}", text.place));
        }
    }
    none(complaints, "a text that nothing shows");
}

#[test]
fn no_text_is_missing() {
    let (chinese, _, _) = both();
    let mut complaints = Vec::new();
    for text in chinese.values() {
        // The core parses each file by itself.
        let is_at_home = |id: &&String| {
            chinese
                .get(*id)
                .is_some_and(|other| file_of(&other.place) == file_of(&text.place))
        };
        for other in text.references.iter().filter(|id| !is_at_home(id)) {
            complaints.push(format!("{}: refers to {other}", text.place));
        }
    }
    for source in product_sources() {
        for (place, id) in named_in_rust(&source) {
            if !chinese.contains_key(&id) {
                complaints.push(format!("{place}: {id}"));
            }
        }
    }
    let loaded = loaded_by_the_window();
    for source in window_sources(".js") {
        for (place, id) in named_in_window(&source) {
            let Some(text) = chinese.get(&id) else {
                complaints.push(format!("{place}: {id}"));
                continue;
            };
            let file = file_of(&text.place);
            if !loaded.contains(file) {
                complaints.push(format!(
                    "{place}: {id} stands in {file}.ftl, which the window does not load"
                ));
            }
        }
    }
    none(complaints, "an id that has no text");
}

/// The name of the text file of a place, without its ending.
fn file_of(place: &str) -> &str {
    let name = place.rsplit('/').next().unwrap_or_default();
    name.split(".ftl").next().unwrap_or_default()
}

/// The text files that the window's list names.
fn loaded_by_the_window() -> BTreeSet<String> {
    let source = std::fs::read_to_string(super::top().join("ui/text.js")).expect("the window's texts");
    let list = source
        .split("const FILES = [")
        .nth(1)
        .and_then(|rest| rest.split(']').next())
        .expect("FILES");
    list.lines()
        .flat_map(|line| quoted(line, '"'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_window_loads_files_that_are_there() {
    let mut complaints = Vec::new();
    for name in loaded_by_the_window() {
        for language in ["zh-CN", "en"] {
            if !super::top().join(format!("ui/locales/{language}/{name}.ftl")).is_file() {
                complaints.push(format!("ui/locales/{language}/{name}.ftl"));
            }
        }
    }
    none(complaints, "listed in ui/text.js but not there");
}

/// Ids that Rust names: of messages, of acts, and of the sentence that belongs to an error's code.
fn named_in_rust(source: &Source) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (number, line) in source.code() {
        let place = format!("{}:{number}", source.path);
        let mut note = |call: &str, prefix: &str| {
            for (at, _) in line.match_indices(call) {
                let id: String = line[at + call.len()..].chars().take_while(|c| *c != '"').collect();
                if is_id(&id) {
                    found.push((place.clone(), format!("{prefix}{id}")));
                }
            }
        };
        note("Message::new(\"", "");
        note("Act::new(\"", "");
        for kind in ["usage", "invalid", "refused", "not_found", "file", "bug"] {
            note(&format!("Error::{kind}(\""), "error-");
        }
    }
    found
}

/// Ids that the window names in calls of its text function and in attributes of its page.
fn named_in_window(source: &Source) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (number, line) in source.code() {
        for call in ["t(", "text("] {
            for (at, _) in line.match_indices(call) {
                let is_call = !line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '$'));
                let rest = &line[at + call.len()..];
                let Some(mark) = rest.chars().next().filter(|c| is_call && matches!(c, '"' | '\'')) else {
                    continue;
                };
                let id = rest[1..].split(mark).next().unwrap_or_default();
                if is_id(id) {
                    found.push((format!("{}:{number}", source.path), id.to_owned()));
                }
            }
        }
    }
    found
}

#[test]
fn chinese_texts_use_full_width_punctuation() {
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let mut complaints = Vec::new();
    for source in sources("ui/locales/zh-CN", ".ftl") {
        for (number, line) in source.code().filter(|(_, line)| !line.starts_with('#')) {
            let characters: Vec<char> = line.chars().collect();
            let narrow = characters.windows(2).any(|pair| {
                (han(pair[0]) && matches!(pair[1], ',' | ';' | ':' | '?' | '!' | '(' | ')'))
                    || (han(pair[1]) && matches!(pair[0], '(' | ')'))
            });
            if narrow {
                complaints.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none(complaints, "full-width punctuation beside Chinese characters");
}

/// Texts that only the command line speaks.
const NOT_IN_THE_WINDOW: [&str; 1] = ["cli"];

#[test]
fn the_window_loads_every_file_of_texts() {
    let list = std::fs::read_to_string(super::top().join("ui/text.js")).expect("ui/text.js");
    let list = list
        .split("const FILES = [")
        .nth(1)
        .and_then(|rest| rest.split(']').next())
        .expect("the list of files");
    let loaded: BTreeSet<String> = list
        .lines()
        .flat_map(|line| quoted(line, '"'))
        .map(str::to_owned)
        .collect();
    let there: BTreeSet<String> = sources("ui/locales/zh-CN", ".ftl")
        .iter()
        .map(|source| source.name().trim_end_matches(".ftl").to_owned())
        .filter(|name| !NOT_IN_THE_WINDOW.contains(&name.as_str()))
        .collect();
    assert_eq!(loaded, there, "the list in ui/text.js and the files in ui/locales");
}
