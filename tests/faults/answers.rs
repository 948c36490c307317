//! The documented answers, field by field: scripts rely on them.

use serde_json::Value;

use crate::support::{NOW, Place, each};

#[test]
fn global_flags_stand_before_or_after_the_command() {
    let place = Place::new();
    let file = place.file();
    let bare = |words: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_chapterdesk-cli"));
        let output = command.args(words).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let file = file.to_str().unwrap();
    let after = bare(&[
        "people",
        "add",
        "--name",
        "沈文娟",
        "--file",
        file,
        "--json",
        "--now",
        NOW,
    ]);
    assert_eq!(serde_json::from_str::<Value>(&after).unwrap()["name"], "沈文娟");
    let between = bare(&["--json", "people", "--file", file, "list"]);
    assert_eq!(serde_json::from_str::<Value>(&between).unwrap()[0]["name"], "沈文娟");
    let chinese = bare(&["--file", file, "people", "show", "沈文娟"]);
    assert!(
        chinese.contains("沈文娟") && chinese.contains("电话") || chinese.contains("编号"),
        "{chinese}"
    );
    let english = bare(&["--file", file, "people", "show", "沈文娟", "--lang", "en"]);
    assert!(english.contains("id") && !english.contains("编号"), "{english}");
}

#[test]
fn people_as_documented() {
    let place = Place::new();
    let person = place.ok([
        "people",
        "add",
        "--name",
        "沈文娟",
        "--phone",
        "154-0000-0040",
        "--wechat",
        "shenwj",
        "--email",
        "s@example.org",
        "--company",
        "衡朴医疗器械",
        "--post",
        "人力资源总监",
        "--years",
        "15",
    ]);
    for (field, value) in [
        ("name", "沈文娟"),
        ("phone", "154-0000-0040"),
        ("wechat", "shenwj"),
        ("company", "衡朴医疗器械"),
    ] {
        assert_eq!(person[field], value);
    }
    assert_eq!(person["years"], 15);
    assert_eq!(person["warnings"], Value::Array(Vec::new()));
    let again = place.ok(["people", "add", "--name", "沈文娟", "--phone", "15400000040"]);
    assert!(!again["warnings"].as_array().unwrap().is_empty(), "{again}");
    let id = person["id"].as_str().unwrap();
    let edited = place.ok(["people", "edit", id, "--post", "", "--years", "16"]);
    assert_eq!(
        (&edited["post"], &edited["years"], &edited["phone"]),
        (&"".into(), &16.into(), &"154-0000-0040".into())
    );
    assert_eq!(place.ok(["people", "edit", id, "--years", ""])["years"], Value::Null);
    let shown = place.ok(["people", "show", id]);
    assert_eq!((&shown["id"], &shown["name"]), (&person["id"], &person["name"]));
    let removed = place.ok(["people", "remove", again["id"].as_str().unwrap()]);
    assert_eq!(removed["id"], again["id"]);
    assert_eq!(place.ok(["people", "list"]).as_array().unwrap().len(), 1);
}

#[test]
fn an_id_may_be_shortened_to_a_unique_prefix() {
    let place = Place::new();
    let person = place.ok(["people", "add", "--name", "沈文娟"]);
    let id = person["id"].as_str().unwrap();
    for length in [1, 8, 12, 20, 35, 36] {
        assert_eq!(place.ok(["people", "show", &id[..length]])["id"], id);
    }
    assert_eq!(place.ok(["people", "show", &id.to_uppercase()])["id"], id);
    assert_eq!(place.ok(["people", "show", " 沈文娟 "])["id"], id);
}

#[test]
fn the_order_of_a_list_does_not_depend_on_what_came_first() {
    let names = ["徐敏芳", "沈文娟", "单小红", "何晓雯", "顾建明", "Cindy", "沈文静"];
    let listed = |names: &[&str]| {
        let place = Place::new();
        for name in names {
            place.ok(["people", "add", "--name", name]);
        }
        let list = place.ok(["people", "list"]);
        each(&list, "name").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let backwards: Vec<&str> = names.iter().rev().copied().collect();
    assert_eq!(listed(&names), listed(&backwards));
}

#[test]
fn committee_as_documented() {
    let place = Place::new();
    for name in ["陆志远", "徐敏芳", "金晓岚"] {
        place.ok(["people", "add", "--name", name]);
    }
    place.ok(["committee", "appoint", "president", "陆志远", "--from", "2024-03-01"]);
    let term = place.ok(["committee", "appoint", "徐敏芳", "secretary_general"]);
    assert_eq!(term["office"], "secretary_general");
    let second = place.ok(["committee", "appoint", "president", "金晓岚"]);
    assert!(
        !second["warnings"].as_array().unwrap().is_empty(),
        "the seat is held: {second}"
    );
    let chart = place.ok(["committee", "show"]);
    assert!(chart["id"].is_string() && chart["name"] == "苏州分会");
    let seat = chart["seats"]
        .as_array()
        .unwrap()
        .iter()
        .find(|seat| seat["office"] == "secretary_general")
        .unwrap();
    assert_eq!(seat["holders"][0]["person"]["name"], "徐敏芳");
    let ended = place.ok([
        "committee",
        "end",
        "secretary_general",
        "--on",
        "2026-11-30",
        "--reason",
        "任满",
        "--by",
        "组委会",
    ]);
    assert_eq!(
        (&ended["ended"], &ended["end_reason"]),
        (&"2026-11-30".into(), &"任满".into())
    );
}

#[test]
fn speakers_as_documented() {
    let place = Place::new();
    let person = place.ok(["people", "add", "--name", "何晓雯", "--years", "3"]);
    let speaker = place.ok(["speakers", "add", person["id"].as_str().unwrap()]);
    assert_eq!(speaker["id"], person["id"]);
    let senior = place.ok([
        "speakers",
        "add",
        "--name",
        "沈文娟",
        "--level",
        "senior",
        "--company",
        "衡朴医疗器械",
    ]);
    assert_eq!((&senior["level"], &senior["stage"]), (&"senior".into(), &"lead".into()));
    let list = place.ok(["speakers", "list"]);
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert!(each(&list, "id").contains(&speaker["id"].as_str().unwrap()));
    assert_eq!(place.ok(["people", "list"]).as_array().unwrap().len(), 2);
    let skipped = place.ok(["speakers", "stage", "沈文娟", "confirmed", "--on", "2026-11-20"]);
    assert_eq!(
        (&skipped["stage"], &skipped["stage_on"]),
        (&"confirmed".into(), &"2026-11-20".into())
    );
    assert!(!skipped["warnings"].as_array().unwrap().is_empty());
    let contacted = place.ok([
        "speakers",
        "contact",
        "何晓雯",
        "说月底给题目",
        "--in",
        "--next",
        "收题目",
        "--next-on",
        "2026-11-30",
    ]);
    assert_eq!(
        (&contacted["next_action"], &contacted["next_action_on"]),
        (&"收题目".into(), &"2026-11-30".into())
    );
    let shown = place.ok(["speakers", "show", "何晓雯"]);
    assert_eq!(shown["contacts"][0]["text"], "说月底给题目");
    assert_eq!(shown["contacts"][0]["direction"], "in");
}

#[test]
fn terms_promises_and_today_of_speakers() {
    let place = Place::new();
    place.ok(["people", "add", "--name", "徐敏芳"]);
    place.ok([
        "speakers",
        "add",
        "--name",
        "顾建明",
        "--city",
        "上海",
        "--module",
        "performance",
    ]);
    let edited = place.ok([
        "speakers",
        "edit",
        "顾建明",
        "--fee",
        "travel",
        "--fee-note",
        "高铁，凭票",
        "--car-plate",
        "苏E·A1234",
        "--may-film",
        "photos_only",
        "--may-share-slides",
        "no",
        "--group",
        "一群",
        "--group",
        "二群",
        "--letter-lang",
        "en",
        "--conditions",
        "=SUM(A1)",
        "--note",
        "<b>",
    ]);
    for (field, value) in [
        ("city", "上海"),
        ("fee", "travel"),
        ("fee_note", "高铁，凭票"),
        ("car_plate", "苏E·A1234"),
        ("may_film", "photos_only"),
        ("may_share_slides", "no"),
        ("letter_lang", "en"),
        ("conditions", "=SUM(A1)"),
        ("note", "<b>"),
    ] {
        assert_eq!(edited[field], value, "{field}");
    }
    assert_eq!(edited["groups"], serde_json::json!(["一群", "二群"]));
    assert_eq!(edited["modules"], serde_json::json!(["performance"]));
    assert_eq!(edited["warnings"], serde_json::json!([]));

    // Who leaves gets a date for another try, unless another one or none is given.
    let declined = place.ok(["speakers", "stage", "顾建明", "declined"]);
    assert_eq!(declined["try_again_on"], "2027-05-22");
    let held = place.ok(["speakers", "stage", "顾建明", "on_hold", "--try-again", "2026-11-22"]);
    assert_eq!(held["try_again_on"], "2026-11-22");
    let today = place.ok(["speakers", "today"]);
    assert_eq!(
        (&today[0]["name"], &today[0]["letter"], &today[0]["urgency"]),
        (&"顾建明".into(), &"again".into(), &"due".into())
    );
    let gone = place.ok(["speakers", "stage", "顾建明", "no_reply", "--try-again", ""]);
    assert_eq!(gone["try_again_on"], Value::Null);
    assert_eq!(place.ok(["speakers", "today"]), serde_json::json!([]));

    let promised = place.ok([
        "speakers",
        "promise",
        "add",
        "顾建明",
        "寄文字稿",
        "--due",
        "2026-11-30",
        "--made-by",
        "徐敏芳",
    ]);
    let own = &promised["promises"][0];
    assert_eq!(
        (&own["state"], &own["due_on"], &own["made_by"]["name"]),
        (&"open".into(), &"2026-11-30".into(), &"徐敏芳".into())
    );
    let kept = place.ok(["speakers", "promise", "kept", "寄文字稿", "--on", "2026-11-21"]);
    assert_eq!(kept["promises"][0]["state_on"], "2026-11-21");
    let broken = place.ok(["speakers", "promise", "broken", own["id"].as_str().unwrap()]);
    assert_eq!(broken["promises"][0]["state"], "broken");
    place.ok(["speakers", "promise", "waived", "寄文字稿"]);
    assert_eq!(
        place.ok(["speakers", "promise", "list", "顾建明"])[0]["state"],
        "waived"
    );
    place.ok(["speakers", "promise", "remove", "寄文字稿"]);
    assert_eq!(
        place.ok(["speakers", "promise", "list", "顾建明"]),
        serde_json::json!([])
    );
    place.ok(["undo"]);
    assert_eq!(
        place.ok(["speakers", "show", "顾建明"])["promises"][0]["what"],
        "寄文字稿"
    );
}

#[test]
fn venues_as_documented() {
    let place = Place::new();
    let venue = place.ok([
        "venues",
        "add",
        "--name",
        "青屿书院",
        "--area",
        "68",
        "--capacity",
        "60",
        "--address",
        "青屿路27号",
    ]);
    assert_eq!((&venue["area"], &venue["capacity"]), (&68.0.into(), &60.into()));
    let items = venue["items"].as_array().unwrap();
    assert!(items.iter().all(|item| item["state"] == "unknown"));
    assert_eq!(items.len(), 16);
    let checked = place.ok(["venues", "check", "青屿书院", "clicker", "missing"]);
    let clicker = checked["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["item"] == "clicker")
        .unwrap();
    assert_eq!(clicker["state"], "missing");
    assert_eq!(place.ok(["venues", "show", "青屿书院"])["id"], venue["id"]);
    assert_eq!(each(&place.ok(["venues", "list"]), "name"), ["青屿书院"]);
}

#[test]
fn salons_as_documented() {
    let place = Place::new();
    let salon = place.ok(["salons", "plan", "--date", "2026-12-12"]);
    for (field, value) in [
        ("date", "2026-12-12"),
        ("start", "14:00"),
        ("slot_end", "16:00"),
        ("end", "15:56"),
    ] {
        assert_eq!(salon[field], value, "{field}");
    }
    assert_eq!(
        (&salon["planned_minutes"], &salon["margin_minutes"]),
        (&116.into(), &4.into())
    );
    assert_eq!(
        (&salon["number"], &salon["venue"], &salon["theme"]),
        (&1.into(), &Value::Null, &"".into())
    );
    for field in [
        "id",
        "name",
        "status",
        "heads",
        "segments",
        "roles",
        "readiness",
        "warnings",
    ] {
        assert!(salon.get(field).is_some(), "{field}");
    }
    for field in ["id", "position", "kind", "title", "start", "end", "minutes", "people"] {
        assert!(salon["segments"][0].get(field).is_some(), "{field}");
    }
    for check in salon["readiness"].as_array().unwrap() {
        assert!(
            ["passed", "attention", "missing"].contains(&check["state"].as_str().unwrap()),
            "{check}"
        );
        assert!(check["reason"].is_string() && check["action"].is_string(), "{check}");
    }
    assert_eq!(salon["roles"].as_array().unwrap().len(), 10);
    let slot: Vec<&Value> = salon["segments"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|segment| segment["part"] == "slot")
        .collect();
    let starts: Vec<&str> = slot.iter().map(|segment| segment["start"].as_str().unwrap()).collect();
    assert_eq!(starts, ["14:00", "14:05", "14:35", "15:05", "15:35", "15:42", "15:46"]);
}

#[test]
fn days_that_are_unusual_warn_and_never_refuse() {
    let place = Place::new();
    for date in ["2026-12-13", "2026-10-01", "2026-10-10", "2031-05-03", "2020-01-04"] {
        let salon = place.ok(["salons", "plan", "--date", date]);
        assert!(!salon["warnings"].as_array().unwrap().is_empty(), "{date}");
    }
}

#[test]
fn the_sheet_follows_a_changed_segment() {
    let place = Place::new();
    place.ok(["salons", "plan", "--date", "2026-12-12"]);
    let salon = place.ok(["salons", "show", "1"]);
    let talk = salon["segments"]
        .as_array()
        .unwrap()
        .iter()
        .find(|segment| segment["kind"] == "talk")
        .unwrap();
    let id = talk["id"].as_str().unwrap();
    let longer = place.ok(["salons", "segment", "1", id, "--minutes", "32", "--title", "主题分享一"]);
    assert_eq!(
        (&longer["planned_minutes"], &longer["end"]),
        (&118.into(), &"15:58".into())
    );
    let added = place.ok([
        "salons",
        "segment",
        "1",
        "--add",
        "break",
        "--minutes",
        "10",
        "--before",
        id,
    ]);
    assert_eq!(added["margin_minutes"], -8);
    let at = |salon: &Value, kind: &str| {
        salon["segments"]
            .as_array()
            .unwrap()
            .iter()
            .position(|segment| segment["kind"] == kind)
            .unwrap()
    };
    assert!(at(&added, "break") < at(&added, "talk"));
    let row = (at(&added, "break") + 1).to_string();
    let removed = place.ok(["salons", "segment", "1", &row, "--remove"]);
    assert_eq!(removed["planned_minutes"], 118);
    place.ok(["undo"]);
    assert_eq!(place.ok(["salons", "show", "1"])["margin_minutes"], -8);
}

#[test]
fn speakers_and_roles_of_a_salon() {
    let place = Place::new();
    place.ok(["salons", "plan", "--date", "2026-12-12", "--heads", "45"]);
    place.ok(["speakers", "add", "--name", "何晓雯", "--years", "3"]);
    place.ok(["speakers", "add", "--name", "沈文娟", "--years", "15"]);
    place.ok(["people", "add", "--name", "金晓岚"]);
    place.ok(["salons", "speaker", "1", "1", "何晓雯", "--confirmed"]);
    let salon = place.ok([
        "salons",
        "speaker",
        "1",
        "2",
        "沈文娟",
        "--confirmed",
        "--topic",
        "怎么谈",
    ]);
    let check = |salon: &Value, code: &str| {
        let list = salon["readiness"].as_array().unwrap();
        list.iter().find(|check| check["check"] == code).unwrap()["state"].clone()
    };
    assert_eq!(
        (check(&salon, "speakers_confirmed"), check(&salon, "pairing")),
        ("passed".into(), "passed".into())
    );
    assert_eq!(place.ok(["speakers", "show", "沈文娟"])["stage"], "confirmed");
    for group in ["1", "2", "3", "4"] {
        place.ok(["people", "add", "--name", &format!("组长{group}")]);
        place.ok([
            "salons",
            "assign",
            "1",
            "group_lead",
            &format!("组长{group}"),
            "--group",
            group,
        ]);
    }
    let hosted = place.ok(["salons", "assign", "1", "host", "金晓岚"]);
    assert_eq!(check(&hosted, "group_leads"), "passed");
    let host = hosted["roles"]
        .as_array()
        .unwrap()
        .iter()
        .find(|role| role["role"] == "host")
        .unwrap();
    assert_eq!(host["people"][0]["name"], "金晓岚");
    let talk = hosted["segments"]
        .as_array()
        .unwrap()
        .iter()
        .find(|segment| segment["kind"] == "talk")
        .unwrap();
    assert!(
        each(&talk["people"], "name").contains(&"金晓岚"),
        "the host is there for every segment: {talk}"
    );
    let readiness = place.ok(["salons", "readiness", "1"]);
    assert_eq!(readiness, hosted["readiness"]);
    let without = place.ok(["salons", "assign", "1", "host", "金晓岚", "--remove"]);
    let host = without["roles"]
        .as_array()
        .unwrap()
        .iter()
        .find(|role| role["role"] == "host")
        .unwrap();
    assert_eq!(host["people"], Value::Array(Vec::new()));
}

#[test]
fn find_by_characters_pinyin_initials_and_phone() {
    let place = Place::new();
    let person = place.ok([
        "people",
        "add",
        "--name",
        "沈文娟",
        "--phone",
        "154-0000-0040",
        "--company",
        "衡朴医疗器械",
    ]);
    for query in ["沈文", "文娟", "shenwenjuan", "swj", "衡朴", "0040"] {
        let found = place.ok(["find", query]);
        let hits = found["hits"].as_array().unwrap();
        assert!(
            hits.iter()
                .any(|hit| hit["id"] == person["id"] && hit["kind"] == "person"),
            "{query}: {found}"
        );
        assert!(
            hits.iter().all(|hit| hit["name"].is_string() && hit["why"].is_string()),
            "{found}"
        );
        assert!(found["total"].as_u64().unwrap() >= 1);
    }
    assert_eq!(place.ok(["find", "不存在的人"])["total"], 0);
}
