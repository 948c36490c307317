//! Three lists that must be one: the commands the shell registers, those the window is permitted, those the bridge calls.

use super::{Source, none, product_sources, quoted, sources};
use std::collections::BTreeSet;

const ROOMS: &[&str] = &[
    "attendance",
    "desk",
    "chapter",
    "people",
    "committee",
    "speakers",
    "letters",
    "live",
    "venues",
    "events",
    "versions",
    "pairing",
    "tasks",
    "replies",
    "rescue",
    "retro",
    "roles",
    "documents",
    "find",
    "rota",
    "projector",
];

/// Commands named in the shell's `generate_handler![…]`.
fn registered() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in product_sources() {
        for part in source.text.split("generate_handler![").skip(1) {
            let list = part.split(']').next().unwrap_or_default();
            let uncommented = list
                .lines()
                .map(|line| line.split("//").next().unwrap_or_default())
                .collect::<String>();
            let names = uncommented
                .split(',')
                .filter_map(|path| path.trim().rsplit("::").next().map(str::to_owned));
            found.extend(names.filter(|name| !name.is_empty()));
        }
    }
    found
}

/// Commands that the permission files allow.
fn permitted() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in sources("src-tauri/permissions", ".toml") {
        found.extend(allowed(&source).into_iter().map(str::to_owned));
    }
    found
}

/// The commands that one file allows, in all of its permissions.
fn allowed(source: &Source) -> Vec<&str> {
    let lists = source.text.split("commands.allow").skip(1);
    let inside = lists.map(|rest| rest.split(']').next().unwrap_or_default());
    inside
        .flat_map(|list| list.lines().flat_map(|line| quoted(line, '"')))
        .collect()
}

/// Commands that the window's bridge names.
fn called() -> BTreeSet<String> {
    let is_command = |name: &&str| {
        let room = name.split('_').next().unwrap_or_default();
        ROOMS.contains(&room) && name.contains('_') && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    };
    let mut found = BTreeSet::new();
    for source in sources("ui/bridge", ".js") {
        for (_, line) in source.code() {
            found.extend(quoted(line, '"').into_iter().filter(is_command).map(str::to_owned));
        }
    }
    found
}

#[test]
fn registered_permitted_and_called_are_the_same() {
    let (registered, permitted, called) = (registered(), permitted(), called());
    let mut complaints = Vec::new();
    for (have, have_name, lack, lack_name) in [
        (&registered, "registered", &permitted, "permitted"),
        (&permitted, "permitted", &registered, "registered"),
        (&registered, "registered", &called, "called by the bridge"),
        (&called, "called by the bridge", &registered, "registered"),
    ] {
        complaints.extend(
            have.difference(lack)
                .map(|name| format!("{name} is {have_name} but not {lack_name}")),
        );
    }
    none(
        complaints,
        "a command is registered, permitted and called, or it is not there",
    );
}

#[test]
fn commands_bear_their_room() {
    let mut complaints = Vec::new();
    for source in sources("src-tauri/permissions", ".toml") {
        let room = source.name().trim_end_matches(".toml");
        for name in allowed(&source) {
            if !name.starts_with(&format!("{room}_")) {
                complaints.push(format!("{}: {name}", source.path));
            }
        }
    }
    none(
        complaints,
        "a permission file holds the commands of the room it is named after",
    );
}

#[test]
fn a_capability_for_each_window() {
    let capabilities = sources("src-tauri/capabilities", ".json");
    assert_eq!(capabilities.len(), 2, "the main window and the projector's");
    let granted = |window: &str| -> BTreeSet<String> {
        let own = format!("\"windows\": [\"{window}\"]");
        let mut of_it = capabilities.iter().filter(|capability| capability.text.contains(&own));
        let (text, more) = (&of_it.next().expect("its capability").text, of_it.next());
        assert!(more.is_none(), "{window} has one capability");
        let list = text.split("\"permissions\"").nth(1).expect("the permissions");
        list.lines()
            .flat_map(|line| quoted(line, '"'))
            .map(str::to_owned)
            .collect()
    };
    let listening = ["core:event:allow-listen", "core:event:allow-unlisten"];
    let expected: BTreeSet<String> = ROOMS.iter().copied().chain(listening).map(str::to_owned).collect();
    assert_eq!(
        granted("main"),
        expected,
        "the rooms' commands and listening; no plugin is reachable from the page"
    );
    let expected: BTreeSet<String> = ["live-show"].into_iter().chain(listening).map(str::to_owned).collect();
    assert_eq!(
        granted("projector"),
        expected,
        "reading the running salon, and listening"
    );
}

#[test]
fn the_content_policy_is_strict() {
    let configuration = std::fs::read_to_string(super::top().join("tauri.conf.json")).expect("the configuration");
    let policy = configuration
        .split("\"csp\": \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a policy");
    assert!(
        policy.starts_with("default-src 'none'"),
        "everything is forbidden at first"
    );
    for weak in ["unsafe-inline", "unsafe-eval", "https:", "*"] {
        assert!(!policy.contains(weak), "the policy holds {weak}");
    }
}
