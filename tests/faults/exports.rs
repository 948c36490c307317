//! Exports: written whole or not at all, never over an existing file unasked.

use std::fs;

use crate::support::Place;

/// A chapter with a planned salon, two speakers and a venue.
fn planned() -> Place {
    let place = Place::new();
    place.ok(["people", "add", "--name", "徐敏芳", "--phone", "154-0000-0018"]);
    place.ok(["committee", "appoint", "secretary_general", "徐敏芳"]);
    place.ok([
        "speakers",
        "add",
        "--name",
        "何晓雯",
        "--years",
        "3",
        "--phone",
        "154-0000-0043",
    ]);
    place.ok([
        "speakers",
        "add",
        "--name",
        "沈文娟",
        "--years",
        "15",
        "--phone",
        "154-0000-0040",
    ]);
    place.ok([
        "venues",
        "add",
        "--name",
        "青屿书院3楼大教室",
        "--area",
        "68",
        "--address",
        "青屿路27号",
    ]);
    place.ok([
        "salons",
        "plan",
        "--date",
        "2026-12-12",
        "--topic",
        "绩效沟通，怎么开口",
        "--venue",
        "青屿书院3楼大教室",
        "--heads",
        "45",
    ]);
    place.ok([
        "salons",
        "speaker",
        "1",
        "1",
        "何晓雯",
        "--confirmed",
        "--topic",
        "试用期面谈，我踩过的三个坑",
    ]);
    place.ok([
        "salons",
        "speaker",
        "1",
        "2",
        "沈文娟",
        "--topic",
        "员工不认绩效结果，怎么谈",
    ]);
    place
}

#[test]
fn every_form_is_written() {
    let place = planned();
    for (words, form) in [
        (vec!["run-sheet", "1"], "pdf"),
        (vec!["run-sheet", "1"], "png"),
        (vec!["run-sheet", "1"], "wechat"),
        (vec!["invitation", "1", "沈文娟"], "pdf"),
        (vec!["invitation", "1", "沈文娟"], "wechat"),
    ] {
        let target = place.path(&format!("{}.{form}", words[0]));
        let to = target.to_str().unwrap();
        let command: Vec<&str> = [&["export"], words.as_slice(), &["--as", form, "--to", to]].concat();
        let answer = place.ok(&command);
        assert_eq!(answer["path"], to);
        assert!(answer["pages"].as_u64().unwrap() >= 1, "{answer}");
        assert!(answer["version"].is_string(), "{answer}");
        let bytes = fs::read(&target).unwrap();
        match form {
            "pdf" => assert!(bytes.starts_with(b"%PDF-")),
            "png" => assert!(bytes.starts_with(b"\x89PNG")),
            _ => assert!(String::from_utf8(bytes).unwrap().starts_with(|c: char| c != '\u{FEFF}')),
        }
    }
}

#[test]
fn the_wechat_text_carries_every_start() {
    let place = planned();
    let target = place.path("流程.txt");
    place.ok([
        "export",
        "run-sheet",
        "1",
        "--as",
        "wechat",
        "--to",
        target.to_str().unwrap(),
    ]);
    let text = fs::read_to_string(&target).unwrap();
    let salon = place.ok(["salons", "show", "1"]);
    for segment in salon["segments"].as_array().unwrap() {
        assert!(text.contains(segment["start"].as_str().unwrap()), "{segment} {text}");
    }
    for hidden in ["154-0000-0043", "154-0000-0040"] {
        assert!(!text.contains(hidden), "{text}");
    }
}

#[test]
fn an_existing_target_is_refused_unless_asked_for() {
    let place = planned();
    let target = place.path("流程表.pdf");
    fs::write(&target, "mine").unwrap();
    let words = [
        "export",
        "run-sheet",
        "1",
        "--as",
        "pdf",
        "--to",
        target.to_str().unwrap(),
    ];
    assert_eq!(place.fails(3, words)["code"], "file_exists");
    assert_eq!(fs::read(&target).unwrap(), b"mine");
    place.ok(words.into_iter().chain(["--overwrite"]));
    assert!(fs::read(&target).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_target_that_cannot_be_written_is_4() {
    let place = planned();
    fs::create_dir(place.path("folder")).unwrap();
    for target in [
        place.path("no/such/folder/a.pdf"),
        place.path("folder"),
        place.file().join("a.pdf"),
    ] {
        let to = target.to_str().unwrap();
        let words = ["export", "run-sheet", "1", "--as", "wechat", "--to", to];
        place.fails(if target.exists() { 3 } else { 4 }, words);
        place.fails(4, words.into_iter().chain(["--overwrite"]));
    }
    assert!(fs::read_dir(place.path("folder")).unwrap().next().is_none());
}

#[test]
fn an_export_names_what_is_not_there() {
    let place = planned();
    let target = place.path("x.pdf");
    let to = target.to_str().unwrap();
    place.ok(["speakers", "add", "--name", "顾建明"]);
    place.fails(3, ["export", "run-sheet", "2", "--as", "pdf", "--to", to]);
    place.fails(3, ["export", "invitation", "1", "无此人", "--as", "pdf", "--to", to]);
    place.fails(3, ["export", "invitation", "1", "顾建明", "--as", "pdf", "--to", to]);
    assert!(!target.exists());
}

#[test]
fn the_chapter_itself_is_never_the_target() {
    let place = planned();
    let before = fs::read(place.file()).unwrap();
    let file = place.file();
    place.fails(
        3,
        [
            "export",
            "run-sheet",
            "1",
            "--as",
            "wechat",
            "--to",
            file.to_str().unwrap(),
        ],
    );
    place.fails(
        3,
        [
            "export",
            "run-sheet",
            "1",
            "--as",
            "wechat",
            "--overwrite",
            "--to",
            file.to_str().unwrap(),
        ],
    );
    assert_eq!(fs::read(place.file()).unwrap(), before);
}

#[test]
fn papers_for_the_day_are_written() {
    let place = planned();
    for kind in [
        "host_script",
        "values_script",
        "timing_sheet",
        "time_cards",
        "sign_in",
        "table_cards",
        "name_stickers",
    ] {
        let target = place.path(&format!("{kind}.pdf"));
        let to = target.to_str().unwrap();
        let answer = place.ok(["export", "paper", "1", kind, "--to", to]);
        assert!(answer["pages"].as_u64().unwrap() >= 1, "{answer}");
        assert!(fs::read(&target).unwrap().starts_with(b"%PDF-"), "{kind}");
    }
    // A picture for each page, a text only of what is spoken.
    let pictures = place.path("cards.png");
    let to = pictures.to_str().unwrap();
    let answer = place.ok(["export", "paper", "1", "time_cards", "--as", "png", "--to", to]);
    assert_eq!(answer["paths"].as_array().unwrap().len(), 3, "{answer}");
    let text = place.path("script.txt");
    let to = text.to_str().unwrap();
    place.ok(["export", "paper", "1", "host_script", "--as", "wechat", "--to", to]);
    assert!(
        fs::read_to_string(&text)
            .unwrap()
            .contains("试用期面谈，我踩过的三个坑")
    );
    let to = place.path("x.txt");
    let to = to.to_str().unwrap();
    let refused = place.fails(2, ["export", "paper", "1", "sign_in", "--as", "wechat", "--to", to]);
    assert_eq!(refused["code"], "form_not_offered");
    place.fails(2, ["export", "paper", "1", "nothing", "--to", to]);
    assert!(!place.path("x.txt").exists());
}

#[test]
fn a_person_and_everybody_have_their_sheets() {
    let place = planned();
    place.ok(["people", "add", "--name", "金晓岚", "--phone", "154-0000-0101"]);
    place.ok(["people", "add", "--name", "路人", "--phone", "154-0000-0999"]);
    place.ok(["salons", "assign", "1", "host", "金晓岚"]);
    let target = place.path("金晓岚.txt");
    let to = target.to_str().unwrap();
    place.ok(["export", "person-sheet", "1", "金晓岚", "--as", "wechat", "--to", to]);
    let text = fs::read_to_string(&target).unwrap();
    assert!(
        text.contains("金晓岚的安排") && text.contains("14:05") && !text.contains("154-0000-0101"),
        "{text}"
    );
    let all = place.path("全部.png");
    let to = all.to_str().unwrap();
    let answer = place.ok(["export", "person-sheet", "1", "--all", "--as", "png", "--to", to]);
    let paths = answer["paths"].as_array().unwrap();
    // The two speakers, the host, and who is in charge.
    assert_eq!(paths.len(), 4, "{answer}");
    assert!(
        paths
            .iter()
            .any(|path| path.as_str().unwrap().ends_with("全部-何晓雯.png")),
        "{answer}"
    );
    // Their own calendar, and a calendar for each.
    let own = place.path("金晓岚.ics");
    let to = own.to_str().unwrap();
    place.ok(["export", "person-sheet", "1", "金晓岚", "--as", "ics", "--to", to]);
    let calendar = fs::read_to_string(&own).unwrap();
    assert!(
        calendar.contains("BEGIN:VALARM") && calendar.contains("DTSTART:20261212T060500Z"),
        "{calendar}"
    );
    let to = place.path("全部.ics");
    let to = to.to_str().unwrap();
    let answer = place.ok(["export", "person-sheet", "1", "--all", "--as", "ics", "--to", to]);
    assert_eq!(answer["paths"].as_array().unwrap().len(), 4, "{answer}");
    let to = place.path("x.txt");
    let to = to.to_str().unwrap();
    let words = ["export", "person-sheet", "1", "路人", "--as", "wechat", "--to", to];
    assert_eq!(place.fails(3, words)["code"], "person_not_at_salon");
    place.fails(2, ["export", "person-sheet", "1", "--as", "wechat", "--to", to]);
    place.fails(
        2,
        [
            "export",
            "person-sheet",
            "1",
            "金晓岚",
            "--all",
            "--as",
            "wechat",
            "--to",
            to,
        ],
    );
    assert!(!place.path("x.txt").exists());
}

#[test]
fn the_rota_is_written_in_every_form() {
    let place = planned();
    for (form, beginning) in [
        ("pdf", b"%PDF".as_slice()),
        ("png", b"\x89PNG"),
        ("xlsx", b"PK\x03\x04"),
    ] {
        let target = place.path(&format!("rota.{form}"));
        let out = target.to_str().unwrap();
        let range = ["--from", "2026-12-01", "--to", "2026-12-31"];
        place.ok(["export", "rota", "--as", form, "--out", out].into_iter().chain(range));
        assert!(fs::read(&target).unwrap().starts_with(beginning), "{form}");
        let again = place.fails(3, ["export", "rota", "--as", form, "--out", out]);
        assert_eq!(again["code"], "file_exists");
    }
    let out = place.path("x.pdf");
    let out = out.to_str().unwrap();
    let reversed = ["--from", "2026-12-31", "--to", "2026-12-01"];
    let refused = place.fails(
        3,
        ["export", "rota", "--as", "pdf", "--out", out]
            .into_iter()
            .chain(reversed),
    );
    assert_eq!(refused["code"], "range_reversed");
    assert!(!place.path("x.pdf").exists());
}

#[test]
fn a_version_that_is_not_there_is_named() {
    let place = planned();
    let target = place.path("V3.pdf");
    let to = target.to_str().unwrap();
    let words = ["export", "run-sheet", "1", "--version", "3", "--as", "pdf", "--to", to];
    assert_eq!(place.fails(3, words)["code"], "version_not_found");
    assert!(!target.exists());
}

#[test]
fn a_message_that_nobody_signs_is_not_written() {
    let place = Place::new();
    place.ok(["speakers", "add", "--name", "沈文娟"]);
    place.ok(["salons", "plan", "--date", "2026-12-12", "--topic", "绩效沟通"]);
    place.ok(["salons", "speaker", "1", "1", "沈文娟"]);
    let target = place.path("邀请.txt");
    let words = [
        "export",
        "invitation",
        "1",
        "沈文娟",
        "--as",
        "wechat",
        "--to",
        target.to_str().unwrap(),
    ];
    let error = place.fails(3, words);
    assert_eq!(error["code"], "letter_blocked");
    assert!(
        error["arguments"]["names"].as_str().unwrap().contains("签名"),
        "{error}"
    );
    assert!(!target.exists());
}
