//! The window's modules: no markup from text, one door to the host, nothing from outside.

use super::{none, window_sources};

/// What turns text into markup or code, or what the window's content policy blocks without a word.
const FORBIDDEN: [&str; 12] = [
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "createContextualFragment",
    "unsafeHTML",
    "unsafeSVG",
    "styleMap",
    "style=${",
    "setAttribute(\"style\"",
    "eval(",
    "new Function",
];

#[test]
fn text_never_becomes_markup() {
    let mut complaints = Vec::new();
    for source in window_sources(".js") {
        for (number, line) in source.code() {
            if let Some(word) = FORBIDDEN.iter().find(|word| line.contains(**word)) {
                complaints.push(format!("{}:{number}: {word}", source.path));
            }
        }
    }
    none(
        complaints,
        "text is shown as text, and sizes are set with style.setProperty",
    );
}

#[test]
fn only_the_bridge_knows_the_host() {
    let mut complaints = Vec::new();
    for source in window_sources(".js") {
        if source.path.starts_with("ui/bridge/") {
            continue;
        }
        for (number, line) in source.code() {
            if line.contains("__TAURI") {
                complaints.push(format!("{}:{number}", source.path));
            }
        }
    }
    none(complaints, "one door to the host: ui/bridge/");
}

#[test]
fn imports_are_relative_and_lead_to_a_file() {
    let mut complaints = Vec::new();
    for source in window_sources(".js") {
        let folder = super::top()
            .join(&source.path)
            .parent()
            .expect("a folder")
            .to_path_buf();
        for (number, line) in source.code() {
            for target in import_targets(line) {
                if !target.starts_with('.') {
                    complaints.push(format!("{}:{number}: not relative: {target}", source.path));
                } else if !folder.join(target).is_file() {
                    complaints.push(format!("{}:{number}: leads nowhere: {target}", source.path));
                }
            }
        }
    }
    none(complaints, "plain modules: no import map, no bundler");
}

/// The module that a line imports, also when only the end of a longer import stands on it.
fn import_targets(line: &str) -> Vec<&str> {
    let trimmed = line.trim_start();
    let from = trimmed.starts_with("import ") || trimmed.starts_with("export ") || trimmed.starts_with('}');
    let mut rests = Vec::new();
    if from {
        rests.extend(line.split_once(" from ").map(|(_, rest)| rest));
    }
    rests.extend(
        trimmed
            .strip_prefix("import ")
            .filter(|rest| rest.starts_with(['"', '\''])),
    );
    rests.extend(line.split_once(" import(").map(|(_, rest)| rest));
    rests
        .into_iter()
        .filter_map(|rest| {
            let mark = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            rest[1..].split(mark).next()
        })
        .collect()
}

#[test]
fn pages_hold_no_inline_script_or_style() {
    let mut complaints = Vec::new();
    for source in window_sources(".html") {
        for (number, line) in source.code() {
            let inline_script = line.contains("<script") && !line.contains(" src=");
            if inline_script || line.contains("<style") || line.contains(" style=") || line.contains(" onclick=") {
                complaints.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none(complaints, "the content policy allows neither");
}

#[test]
fn nothing_is_fetched_from_outside() {
    let mut complaints = Vec::new();
    for ending in [".js", ".html", ".css"] {
        for source in window_sources(ending) {
            for (number, line) in source.code() {
                let remote = line.contains("http://") || line.contains("https://");
                if remote && !line.contains("http://www.w3.org/") {
                    complaints.push(format!("{}:{number}: {}", source.path, line.trim()));
                }
            }
        }
    }
    none(complaints, "no remote anything");
}
