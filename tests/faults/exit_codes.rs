//! Each kind of failure has its exit code, one JSON object on stderr and nothing on stdout.

use std::process::{Command, Stdio};

use crate::support::{Place, error_of};

#[test]
fn wrong_usage_is_2() {
    let place = Place::new();
    for words in [
        vec![],
        vec!["peoples"],
        vec!["people"],
        vec!["people", "add"],
        vec!["people", "add", "--name"],
        vec!["people", "add", "--name", "沈文娟", "--years", "many"],
        vec!["people", "add", "--name", "沈文娟", "--colour", "red"],
        vec!["people", "show"],
        vec!["people", "list", "surplus"],
        vec!["salons", "plan"],
        vec!["salons", "plan", "--date", "2026-02-30"],
        vec!["salons", "plan", "--date", "12.12.2026"],
        vec!["salons", "plan", "--date", "2026-12-12", "--start", "25:00"],
        vec!["venues", "add", "--name", "书院", "--area", "big"],
        vec!["venues", "check", "书院", "swimming_pool", "present"],
        vec!["speakers", "stage", "沈文娟", "married"],
        vec!["speakers", "edit", "沈文娟", "--fee", "=1"],
        vec!["speakers", "promise", "kept"],
        vec!["speakers", "stage", "沈文娟", "declined", "--try-again", "2026-13-01"],
        vec!["salons", "assign", "1", "king", "沈文娟"],
        vec!["salons", "speaker", "1", "3", "沈文娟"],
        vec!["export", "run-sheet", "1", "--as", "tiff", "--to", "x"],
        vec!["salons", "diff", "1"],
        vec!["salons", "diff", "1", "first"],
        vec!["salons", "paste", "1"],
        vec!["salons", "paste", "1", "x", "--replace", "--part", "slot"],
        vec!["salons", "template", "1"],
        vec!["salons", "template", "1", "standard", "--save", "x"],
        vec!["salons", "segment", "1", "1", "--minutes", "5", "--length", "5"],
        vec!["salons", "segment", "1", "1", "--fixed-start", "25:00"],
        vec!["roles"],
        vec!["roles", "edit"],
        vec!["roles", "edit", "king", "--cool-off", "1"],
        vec!["roles", "edit", "host", "--big", "perhaps"],
        vec!["roles", "edit", "host", "--reset", "--cool-off", "1"],
        vec!["roles", "edit", "host", "--kind", "sermon"],
        vec!["roles", "away"],
        vec!["roles", "away", "沈文娟"],
        vec!["roles", "away", "沈文娟", "2026-02-30"],
        vec!["roles", "away", "沈文娟", "2026-12-01", "tomorrow"],
        vec!["roles", "away", "沈文娟", "2026-12-01", "--list"],
        vec!["roles", "accept-conflict", "1", "沈文娟", "cap"],
        vec!["roles", "accept-conflict", "1", "沈文娟", "envy", "--reason", "x"],
        vec!["roles", "suggest", "1", "--from", "2026-12-01"],
        vec!["roles", "rota", "--from", "12.12.2026"],
        vec!["rescue", "1"],
        vec!["rescue", "1", "--venue", "--host"],
        vec!["rescue", "1", "--venue", "--accept", "0"],
        vec!["rescue", "1", "--venue", "--accept", "first"],
        vec!["committee", "appoint", "emperor", "沈文娟"],
        vec!["--now", "yesterday", "people", "list"],
        vec!["--lang", "fr", "people", "list"],
    ] {
        let error = place.fails(2, &words);
        assert_eq!(error["kind"], "usage", "{words:?}");
    }
}

#[test]
fn a_command_needs_its_file() {
    let output = Command::new(env!("CARGO_BIN_EXE_chapterdesk-cli"))
        .args(["people", "list", "--json"])
        .output()
        .unwrap();
    assert_eq!(error_of(&output, 2)["arguments"]["missing"], "--file");
}

#[test]
fn errors_are_objects_also_without_json_when_no_person_reads_them() {
    let place = Place::new();
    let output = place.command().args(["people", "show", "无此人"]).output().unwrap();
    let error = error_of(&output, 3);
    assert_eq!(error["code"], "person_not_found");
    let english = place
        .command()
        .args(["people", "show", "无此人", "--lang", "en"])
        .output()
        .unwrap();
    assert_ne!(error_of(&english, 3)["message"], error["message"]);
}

#[test]
fn a_refusal_is_3_and_changes_nothing() {
    let place = Place::new();
    place.ok(["people", "add", "--name", "王静", "--company", "栖砚电子材料"]);
    place.ok(["people", "add", "--name", "王静", "--company", "谷棠连锁餐饮"]);
    let president = place.ok(["people", "add", "--name", "陆志远"]);
    place.ok(["committee", "appoint", "president", "陆志远"]);
    let before = place.ok(["history"]);
    for words in [
        vec!["people", "show", "无此人"],
        vec!["people", "show", "王静"],
        vec!["people", "show", "00000000"],
        vec!["people", "show", ""],
        vec!["people", "add", "--name", ""],
        vec!["people", "add", "--name", " \u{3000} "],
        vec!["people", "add", "--name", "沈文娟", "--years", "-3"],
        vec!["people", "edit", "陆志远", "--name", ""],
        vec!["people", "remove", president["id"].as_str().unwrap()],
        vec!["speakers", "show", "陆志远"],
        vec!["venues", "show", "无此场地"],
        vec!["venues", "add", "--name", "书院", "--area", "-5"],
        vec!["salons", "show", "18"],
        vec!["salons", "plan", "--date", "2026-12-12", "--venue", "无此场地"],
        vec!["salons", "plan", "--date", "2026-12-12", "--heads", "-1"],
        vec!["salons", "plan", "--date", "2026-12-12", "--template", "无此模板"],
        vec!["salons", "publish", "18"],
        vec!["salons", "versions", "18"],
        vec!["roles", "away", "无此人", "2026-12-01"],
        vec!["roles", "away", "王静", "2026-12-01"],
        vec!["roles", "away", "陆志远", "2026-12-05", "2026-12-01"],
        vec!["roles", "away", "陆志远", "1066-10-14"],
        vec!["roles", "away", "--remove", "无此人"],
        vec!["roles", "add", ""],
        vec!["roles", "add", "主持人"],
        vec!["roles", "edit", "host", "--cool-off", "99999999"],
        vec!["roles", "edit", "host", "--cap-turns", ""],
        vec!["roles", "edit", "host", "--remove"],
        vec!["roles", "prefer", "陆志远", "--most", "99"],
        vec!["roles", "suggest", "18"],
        vec!["roles", "suggest", "--from", "2026-12-31", "--to", "2026-12-01"],
        vec!["roles", "rota", "--from", "2020-01-01", "--to", "2199-01-01"],
        vec!["rescue", "18", "--host"],
        vec!["redo"],
        vec!["new", "又一个分会"],
        vec!["sample"],
    ] {
        let error = place.fails(3, &words);
        assert_ne!(error["kind"], "bug", "{words:?}");
    }
    assert_eq!(place.ok(["history"]), before);
}

#[test]
fn an_ambiguous_name_tells_the_candidates() {
    let place = Place::new();
    let first = place.ok(["people", "add", "--name", "王静", "--company", "栖砚电子材料"]);
    place.ok(["people", "add", "--name", "王静", "--company", "谷棠连锁餐饮"]);
    let error = place.fails(3, ["people", "show", "王静"]);
    assert_eq!(error["code"], "ambiguous");
    assert!(
        error["arguments"]["candidates"]
            .as_str()
            .unwrap()
            .contains(first["id"].as_str().unwrap())
    );
}

#[test]
fn nothing_to_undo_is_refused() {
    let place = Place::new();
    assert_eq!(place.fails(3, ["undo"])["code"], "nothing_to_undo");
    assert_eq!(place.fails(3, ["redo"])["code"], "nothing_to_redo");
}

#[test]
fn an_unusable_file_is_4() {
    let place = Place::empty();
    let error = place.fails(4, ["people", "list"]);
    assert_eq!(error["kind"], "file");
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_says_that_the_work_is_done() {
    let place = Place::new();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = place
        .command()
        .args(["--json", "people", "add", "--name", "沈文娟"])
        .stdout(Stdio::from(full))
        .output()
        .unwrap();
    assert_eq!(error_of(&output, 4)["code"], "answer_not_written");
    assert_eq!(place.ok(["people", "list"]).as_array().unwrap().len(), 1);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let place = Place::new();
    let mut child = place
        .command()
        .args(["--help"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn every_command_explains_itself_in_both_languages() {
    let place = Place::empty();
    let commands = [
        "",
        "new",
        "sample",
        "people",
        "people add",
        "people list",
        "people show",
        "people edit",
        "people remove",
        "committee",
        "committee show",
        "committee appoint",
        "committee end",
        "speakers",
        "speakers add",
        "speakers list",
        "speakers show",
        "speakers stage",
        "speakers contact",
        "speakers edit",
        "speakers today",
        "speakers promise",
        "speakers promise add",
        "speakers promise list",
        "speakers promise kept",
        "speakers promise broken",
        "speakers promise waived",
        "speakers promise remove",
        "venues",
        "venues add",
        "venues list",
        "venues show",
        "venues check",
        "salons",
        "salons plan",
        "salons list",
        "salons show",
        "salons edit",
        "salons speaker",
        "salons assign",
        "salons segment",
        "salons line",
        "salons paste",
        "salons templates",
        "salons template",
        "salons publish",
        "salons versions",
        "salons diff",
        "salons readiness",
        "roles",
        "roles list",
        "roles add",
        "roles edit",
        "roles away",
        "roles prefer",
        "roles post",
        "roles answers",
        "roles substitute",
        "roles conflicts",
        "roles accept-conflict",
        "roles suggest",
        "roles rota",
        "rescue",
        "export",
        "export run-sheet",
        "export invitation",
        "find",
        "undo",
        "redo",
        "history",
        "check",
    ];
    for lang in ["zh-CN", "en"] {
        for words in commands {
            let output = place
                .command()
                .args(words.split_whitespace())
                .args(["--help", "--lang", lang])
                .output()
                .unwrap();
            assert_eq!(output.status.code(), Some(0), "{words}");
            let help = String::from_utf8(output.stdout).unwrap();
            assert!(!help.contains("cli-"), "a text is missing in {lang} {words}: {help}");
        }
    }
}

#[test]
fn help_lists_the_codes() {
    let place = Place::empty();
    for (words, codes) in [
        (
            "salons assign",
            vec![
                "host",
                "values_officer",
                "timekeeper",
                "group_lead",
                "visitor_guide",
                "write_up",
            ],
        ),
        (
            "speakers stage",
            vec!["lead", "contacted", "on_hold", "no_reply", "withdrawn", "ready"],
        ),
        (
            "speakers edit",
            vec!["photos_only", "travel", "year_end", "learning_site", "senior"],
        ),
        (
            "venues check",
            vec![
                "clicker",
                "air_conditioning",
                "photo_wall",
                "not_applicable",
                "bring",
                "unknown",
            ],
        ),
        (
            "committee appoint",
            vec!["president", "vp_publicity", "secretary_general", "interest_lead"],
        ),
    ] {
        let output = place.command().args(words.split(' ')).arg("--help").output().unwrap();
        let help = String::from_utf8(output.stdout).unwrap();
        for code in codes {
            assert!(help.contains(code), "{code} is not in the help of {words}");
        }
    }
}
