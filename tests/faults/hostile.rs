//! Text that means something elsewhere is only text here: it is kept to the letter, in every field and every list, or
//! refused as a whole.

use crate::support::Place;

/// Names that must come back exactly as they were given.
const KEPT: [&str; 24] = [
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "+1-2",
    "-1+1",
    "@SUM(A1)",
    "#set page(width: 1pt)",
    "#panic(\"x\")",
    "*粗* _斜_ $x$ <label> @ref `code`",
    "../../etc/passwd",
    "C:\\Windows\\system32",
    "'; DROP TABLE person; --",
    "100%_%",
    "{ $name } { -brand }",
    "\"引号\" ‘单’",
    "喆䶮𬭎㛃𠮷",
    "👩‍💼🎉",
    "e\u{301} vs é",
    "ﬁ Ａ①",
    "می‌خواهم",
    "שלום",
    "a\u{200B}b\u{FEFF}c",
    "null",
    "0",
    "--json",
];

#[test]
fn names_are_kept_to_the_letter_in_every_room() {
    let place = Place::new();
    for name in KEPT {
        let person = place.ok(["people", "add", &format!("--name={name}"), &format!("--note={name}")]);
        assert_eq!((&person["name"], &person["note"]), (&name.into(), &name.into()));
        let id = person["id"].as_str().unwrap();
        assert_eq!(place.ok(["people", "show", id])["name"], name);
        assert_eq!(
            place.ok(["speakers", "add", id, "--subject", name])["subjects"][0],
            name
        );
        place.ok(["speakers", "contact", id, "--", name]);
        let venue = place.ok(["venues", "add", "--name", name, "--address", name]);
        let checked = place.ok([
            "venues",
            "check",
            venue["id"].as_str().unwrap(),
            "clicker",
            "bring",
            "--note",
            name,
        ]);
        assert_eq!((&checked["name"], &checked["address"]), (&name.into(), &name.into()));
    }
    let people = place.ok(["people", "list"]);
    assert_eq!(people.as_array().unwrap().len(), KEPT.len());
    let salon = place.ok(["salons", "plan", "--date", "2026-12-12", "--topic", KEPT[0]]);
    assert_eq!(salon["theme"], KEPT[0]);
    assert_eq!(place.ok(["check"])["ok"], true);
    for words in [
        vec!["people", "list"],
        vec!["speakers", "list"],
        vec!["venues", "list"],
        vec!["salons", "list"],
        vec!["history"],
    ] {
        let output = place.command().args(&words).output().unwrap();
        assert!(output.status.success() && !output.stdout.is_empty(), "{words:?}");
    }
    for _ in place.ok(["history"]).as_array().unwrap() {
        place.ok(["undo"]);
    }
    assert_eq!(place.ok(["people", "list"]).as_array().unwrap().len(), 0);
}

#[test]
fn any_query_is_only_a_query() {
    let place = Place::new();
    place.ok(["people", "add", "--name", "沈文娟"]);
    for query in KEPT
        .into_iter()
        .chain(["", " ", "\"", "*", "NEAR(", "AND", "沈*", "a OR b", "col:x", "^", "()"])
    {
        let found = place.ok(["find", "--", query]);
        assert!(found["hits"].as_array().unwrap().len() <= 50, "{query}");
        assert!(found["total"].is_u64(), "{query}");
    }
}

#[test]
fn control_characters_and_overrides_are_refused_everywhere() {
    let place = Place::new();
    place.ok(["people", "add", "--name", "沈文娟"]);
    place.ok(["speakers", "add", "沈文娟"]);
    place.ok(["venues", "add", "--name", "书院"]);
    place.ok(["salons", "plan", "--date", "2026-12-12"]);
    let before = place.ok(["history"]);
    for bad in [
        "a\u{1}b",
        "a\u{7}b",
        "a\u{1b}[2Jb",
        "a\nb",
        "a\tb",
        "a\rb",
        "a\u{202E}b",
        "a\u{202A}b",
        "a\u{2066}b",
        "a\u{7f}b",
    ] {
        for words in [
            vec!["people", "add", "--name", bad],
            vec!["people", "edit", "沈文娟", "--company", bad],
            vec!["venues", "add", "--name", bad],
            vec!["salons", "plan", "--date", "2026-12-19", "--topic", bad],
            vec!["salons", "speaker", "1", "1", "沈文娟", "--topic", bad],
            vec!["salons", "segment", "1", "4", "--title", bad],
        ] {
            let error = place.fails(3, &words);
            assert_eq!(error["code"], "text_control_characters", "{words:?}");
            assert!(error["field"].is_string(), "{error}");
        }
    }
    assert_eq!(place.ok(["history"]), before);
}

#[test]
fn a_name_has_at_most_400_characters() {
    let place = Place::new();
    for character in ["长", "𠮷", "a"] {
        let most = character.repeat(400);
        let person = place.ok(["people", "add", "--name", &format!("  {most}  ")]);
        assert_eq!(person["name"], most.as_str());
        let error = place.fails(3, ["people", "add", "--name", &character.repeat(401)]);
        assert_eq!(
            (&error["code"], &error["field"]),
            (&"text_too_long".into(), &"name".into())
        );
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_wrong_usage() {
    use std::os::unix::ffi::OsStringExt as _;
    let place = Place::new();
    let broken = std::ffi::OsString::from_vec(vec![b'a', 0xff, b'b']);
    let output = place
        .command()
        .args(["--json", "people", "add", "--name"])
        .arg(broken)
        .output()
        .unwrap();
    crate::support::error_of(&output, 2);
}
