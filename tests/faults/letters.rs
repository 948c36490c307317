//! Letters on the command line: from a template to a sent invitation, its correction, and what is refused on the way.

use serde_json::Value;

use crate::support::{Place, each};

fn sample() -> Place {
    let place = Place::empty();
    place.ok(["sample"]);
    place
}

fn id(letter: &Value) -> String {
    letter["id"].as_str().unwrap().to_owned()
}

fn written(place: &Place, name: &str, text: &[u8]) -> String {
    let path = place.path(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_letter_is_prepared_read_sent_and_corrected() {
    let place = sample();
    let letter = place.ok(["letters", "prepare", "18", "何晓雯", "progress"]);
    assert_eq!(letter["state"], "prepared");
    let shown = place.ok(["letters", "show", &id(&letter)[..13]]);
    assert_eq!(shown["body"], letter["body"]);
    let sent = place.ok(["letters", "sent", &id(&letter), "--by", "mail"]);
    assert_eq!(
        (&sent["state"], &sent["sent_by"]),
        (&Value::from("sent"), &Value::from("mail"))
    );
    let page = place.ok(["speakers", "show", "何晓雯"]);
    let contacts = page["contacts"].as_array().unwrap();
    assert!(
        contacts
            .iter()
            .any(|line| line["text"] == "发了消息：第18期的进展" && line["channel"] == "email")
    );
    assert_eq!(
        place.fails(3, ["letters", "correct", &id(&letter)])["code"],
        "letter_not_stale"
    );
    place.ok(["salons", "edit", "18", "--date", "2026-12-19"]);
    let shown = place.ok(["letters", "show", &id(&letter)]);
    assert_eq!(shown["stale"][0], "日期：12月12日（周六）改为12月19日（周六）");
    assert_eq!(shown["body"], sent["body"]);
    let correction = place.ok(["letters", "correct", &id(&letter)]);
    assert_eq!(correction["kind"], "correction");
    place.ok(["letters", "drop", &id(&correction)]);
    assert_eq!(
        place.fails(3, ["letters", "sent", &id(&correction)])["code"],
        "letter_not_prepared"
    );
    place.ok(["check"]);
}

#[test]
fn templates_are_listed_set_from_a_file_and_reset() {
    let place = sample();
    let all = place.ok(["templates", "list"]);
    assert_eq!(each(&all, "kind").len(), 11);
    let text = written(&place, "模板.txt", "{称呼}您好，\r\n{主题}\r\n{天气}".as_bytes());
    let set = place.ok(["templates", "set", "approach", &text]);
    assert_eq!(
        (&set["from"], &set["unknown"][0]),
        (&Value::from("chapter"), &Value::from("天气"))
    );
    let letter = place.ok(["letters", "prepare", "18", "沈文娟", "approach"]);
    assert_eq!(letter["blocked"][0]["placeholder"], "天气");
    assert_eq!(
        place.fails(3, ["letters", "sent", &id(&letter)])["code"],
        "letter_blocked"
    );
    let plain = place
        .command()
        .args(["templates", "show", "approach"])
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8(plain.stdout).unwrap(),
        "{称呼}您好，\n{主题}\n{天气}\n"
    );
    assert_eq!(place.ok(["templates", "reset", "approach"])["from"], "built_in");
    let own = [
        "templates",
        "set",
        "approach",
        &text,
        "--speaker",
        "沈文娟",
        "--letter-lang",
        "en",
    ];
    assert_eq!(place.ok(own)["from"], "speaker");
    let refused = ["templates", "set", "audience", &text, "--speaker", "沈文娟"];
    assert_eq!(place.fails(3, refused)["code"], "letter_to_nobody");
}

#[test]
fn a_letter_to_a_group_names_nobody_and_the_day_tells_what_is_due() {
    let place = sample();
    let committee = place.ok(["letters", "prepare", "18", "-", "committee"]);
    assert!(committee["speaker"].is_null() && committee["body"].as_str().unwrap().contains("看到请回复“收到”"));
    assert_eq!(
        place.fails(3, ["letters", "prepare", "18", "-", "thanks"])["code"],
        "letter_needs_speaker"
    );
    assert_eq!(
        place.fails(3, ["letters", "prepare", "-", "沈文娟", "reminder"])["code"],
        "letter_needs_event"
    );
    assert!(!each(&place.ok(["letters", "due"]), "kind").is_empty());
    let prepared = place.ok(["letters", "list", "--state", "prepared"]);
    assert!(each(&prepared, "id").contains(&id(&committee).as_str()));
}

#[test]
fn words_from_a_file_are_kept_and_bytes_that_are_none_are_refused() {
    let place = sample();
    let letter = id(&place.ok(["letters", "prepare", "18", "何晓雯", "reminder"]));
    for hostile in [
        "<script>alert(1)</script>",
        "=1+1",
        "#set page()",
        "{{称呼}}",
        "{没有这个}",
        "喆䶮𬭎 😀",
    ] {
        let text = written(&place, "正文.txt", hostile.as_bytes());
        assert_eq!(place.ok(["letters", "edit", &letter, &text])["body"], hostile);
    }
    let binary = written(&place, "二进制.bin", b"a\0b");
    assert_eq!(
        place.fails(4, ["letters", "edit", &letter, &binary])["code"],
        "input_not_text"
    );
    let bidi = written(&place, "方向.txt", "a\u{202e}b".as_bytes());
    assert_eq!(
        place.fails(3, ["letters", "edit", &letter, &bidi])["code"],
        "text_control_characters"
    );
    place.fails(2, ["letters", "edit", &letter]);
    place.fails(2, ["letters", "prepare", "18", "何晓雯", "postcard"]);
    assert_eq!(place.ok(["letters", "refill", &letter])["edited"], false);
    assert_eq!(place.fails(3, ["letters", "show", "ffff"])["code"], "letter_not_found");
}
