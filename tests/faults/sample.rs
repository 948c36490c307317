//! The sample through the command line: the same each time, and a working chapter.

use crate::support::Place;

#[test]
fn equal_seeds_give_equal_samples() {
    let (one, two, other) = (Place::empty(), Place::empty(), Place::empty());
    one.ok(["sample", "--seed", "7"]);
    two.ok(["sample", "--seed", "7"]);
    other.ok(["sample", "--seed", "8"]);
    for words in [
        vec!["people", "list"],
        vec!["speakers", "list"],
        vec!["venues", "list"],
        vec!["salons", "list"],
        vec!["salons", "show", "18"],
    ] {
        assert_eq!(one.ok(&words), two.ok(&words), "{words:?}");
    }
    assert_ne!(one.ok(["people", "list"]), other.ok(["people", "list"]));
}

#[test]
fn the_sample_is_a_sound_chapter_with_a_fresh_history() {
    let place = Place::new();
    place.ok(["sample"]);
    assert_eq!(place.ok(["check"])["ok"], true);
    assert_eq!(place.ok(["history"]).as_array().unwrap().len(), 0);
    assert_eq!(place.fails(3, ["undo"])["code"], "nothing_to_undo");
    assert_eq!(place.fails(3, ["sample"])["code"], "chapter_not_empty");
    assert_eq!(place.ok(["speakers", "list"]).as_array().unwrap().len(), 30);
    place.ok(["people", "edit", "徐敏芳", "--note", "改过"]);
    place.ok(["undo"]);
}

#[test]
fn the_coming_salon_can_be_exported_and_its_speaker_invited() {
    let place = Place::empty();
    place.ok(["sample"]);
    let sheet = place.path("流程.txt");
    place.ok([
        "export",
        "run-sheet",
        "18",
        "--as",
        "wechat",
        "--to",
        sheet.to_str().unwrap(),
    ]);
    let text = std::fs::read_to_string(&sheet).unwrap();
    for said in [
        "苏州分会第18期沙龙",
        "绩效沟通，怎么开口",
        "青屿书院3楼大教室",
        "何晓雯",
        "沈文娟",
        "154-0000-0018",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let invitation = place.path("邀请.txt");
    place.ok([
        "export",
        "invitation",
        "18",
        "沈文娟",
        "--as",
        "wechat",
        "--to",
        invitation.to_str().unwrap(),
    ]);
}

#[test]
fn a_sample_scales() {
    let place = Place::empty();
    place.ok(["sample", "--people", "3000", "--events", "60"]);
    assert_eq!(place.ok(["people", "list"]).as_array().unwrap().len(), 3_000);
    assert_eq!(place.ok(["salons", "list"]).as_array().unwrap().len(), 60);
    assert_eq!(place.ok(["check"])["ok"], true);
}
