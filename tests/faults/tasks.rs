//! Preparation on the command line: the list, who does what, warnings, the venue looked at again.

use crate::support::{Place, each};

#[test]
fn preparation_is_listed_done_and_told() {
    let place = Place::empty();
    place.ok(["sample"]);
    let prepared = place.ok(["tasks", "prepare", "18"]);
    let codes = each(&prepared["tasks"], "code");
    assert!(codes.contains(&"poster"), "{codes:?}");
    let added = place.ok(["tasks", "add", "18", "借两张桌子", "--before", "2", "--owner", "潘志成"]);
    assert_eq!(added["due_on"], "2026-12-10");
    let text = place.ok(["tasks", "text", "18", "--person", "潘志成"]);
    assert!(
        text["text"]
            .as_str()
            .unwrap()
            .contains("12月10日（周四）前：借两张桌子"),
        "{text}"
    );
    assert_eq!(place.ok(["tasks", "done", "借两张桌子"])["done_on"], "2026-11-22");
    assert_eq!(
        place.ok(["tasks", "undone", "借两张桌子"])["done_on"],
        serde_json::Value::Null
    );

    // A speaker of the sample has not agreed yet: the poster waits, or somebody says why not.
    let poster = prepared["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .find(|task| task["code"] == "poster")
        .unwrap();
    let id = poster["id"].as_str().unwrap();
    assert_eq!(place.fails(3, ["tasks", "done", id])["code"], "task_warns");
    place.ok(["tasks", "accept", id, "--because", "口头答应了"]);
    place.ok(["tasks", "done", id]);
    assert_eq!(
        place.fails(3, ["tasks", "done", "没有这件事"])["code"],
        "task_not_found"
    );
    place.fails(
        2,
        ["tasks", "add", "18", "两种期限", "--before", "2", "--due", "2026-12-01"],
    );
    assert!(!each(&place.ok(["tasks", "list", "--overdue"]), "title").contains(&"借两张桌子"));
}

#[test]
fn the_venue_is_looked_at_again() {
    let place = Place::empty();
    place.ok(["sample"]);
    let found = place.ok([
        "tasks",
        "recheck",
        "18",
        "clicker",
        "bring",
        "--bearer",
        "潘志成",
        "--note",
        "=cmd",
    ]);
    let clicker = found["recheck"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["item"] == "clicker")
        .unwrap();
    assert_eq!((&clicker["now"], &clicker["note"]), (&"bring".into(), &"=cmd".into()));
    assert_eq!(clicker["bearer"]["name"], "潘志成");
    place.fails(2, ["tasks", "recheck", "18", "rocket", "bring"]);
}
