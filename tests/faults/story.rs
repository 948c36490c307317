//! One salon from the first plan to the rescue of the day, as a script would do it.

use serde_json::Value;

use crate::support::{Place, each};

/// The people of a small chapter; the first eight are the committee's helpers.
const PEOPLE: [&str; 12] = [
    "金晓岚",
    "钱雅静",
    "蒋思琪",
    "潘志成",
    "唐玉兰",
    "吴春梅",
    "陆佳宜",
    "朱燕萍",
    "何晓雯",
    "沈文娟",
    "顾建明",
    "徐敏芳",
];

const PASTED: &str = "苏州分会第1期沙龙 流程表\n\
    14:00-14:05 价值观开场\n\
    14:05-14:35 分享一（何晓雯）\n\
    14:35-14:45 茶歇\n\
    14:45-15:15 分享二（沈文娟）\n\
    15:15-15:40 分组讨论\n\
    15:40-15:50 访客介绍\n";

/// A chapter whose salon is planned, with speakers and a standby.
fn planned() -> Place {
    let place = Place::new();
    for name in PEOPLE {
        place.ok(["people", "add", "--name", name]);
    }
    for (office, name) in [
        ("president", "陆佳宜"),
        ("secretary_general", "徐敏芳"),
        ("vp_membership", "朱燕萍"),
    ] {
        place.ok(["committee", "appoint", office, name, "--from", "2025-01-01"]);
    }
    for (name, level) in [("何晓雯", "junior"), ("沈文娟", "senior"), ("顾建明", "senior")] {
        place.ok(["speakers", "add", name, "--level", level]);
    }
    for name in &PEOPLE[..8] {
        place.ok(["roles", "prefer", name, "--takes-part", "yes"]);
    }
    place.ok([
        "salons",
        "plan",
        "--date",
        "2026-12-12",
        "--heads",
        "45",
        "--topic",
        "绩效沟通",
    ]);
    for (talk, name) in [("1", "何晓雯"), ("2", "沈文娟"), ("standby", "顾建明")] {
        place.ok(["salons", "speaker", "1", talk, name, "--confirmed", "--topic", "怎么谈"]);
    }
    place
}

fn starts(salon: &Value, kind: &str) -> Vec<String> {
    let rows = salon["segments"].as_array().unwrap().iter();
    rows.filter(|row| row["kind"] == kind)
        .map(|row| row["start"].as_str().unwrap().to_owned())
        .collect()
}

fn speaker(salon: &Value, talk: i64) -> String {
    let talks = salon["appearances"].as_array().unwrap().iter();
    let given = talks
        .filter(|each| each["talk"] == talk && each["state"] == "confirmed")
        .map(|each| each["name"].as_str().unwrap().to_owned());
    given.collect::<Vec<_>>().join("、")
}

#[test]
fn a_salon_is_planned_filled_published_and_rescued() {
    let place = planned();

    // A template, then the sheet as somebody wrote it in the group.
    let forum = place.ok(["salons", "template", "1", "forum_half_day", "--slot", "180"]);
    assert_eq!(forum["slot_minutes"], 180);
    place.ok(["undo"]);
    let text = place.path("流程.txt");
    std::fs::write(&text, PASTED).unwrap();
    let text = text.to_str().unwrap();
    let before = place.ok(["salons", "show", "1"]);
    let preview = place.ok(["salons", "paste", "1", text, "--dry-run", "--replace"]);
    assert_eq!(preview["rows"].as_array().unwrap().len(), 6, "{preview}");
    assert_eq!(place.ok(["salons", "show", "1"]), before, "a dry run changes nothing");
    let pasted = place.ok(["salons", "paste", "1", text, "--replace"]);
    assert_eq!(starts(&pasted, "talk"), ["14:05", "14:45"]);
    assert_eq!(starts(&pasted, "break"), ["14:35"]);
    assert_eq!(
        (speaker(&pasted, 1), speaker(&pasted, 2)),
        ("何晓雯".into(), "沈文娟".into())
    );

    // Who is away is not suggested, and nothing is given before it is accepted.
    place.ok(["roles", "away", "金晓岚", "2026-12-10", "2026-12-14", "--note", "出差"]);
    let open = place.ok(["salons", "show", "1"])["roles"].clone();
    let proposal = place.ok(["roles", "suggest", "1"]);
    let seats = proposal["seats"].as_array().unwrap();
    assert!(seats.len() >= 8, "{proposal}");
    for seat in seats {
        assert_ne!(seat["person"]["name"], "金晓岚");
        assert!(seat["reason"].as_str().unwrap().chars().count() > 3, "{seat}");
    }
    assert_eq!(place.ok(["salons", "show", "1"])["roles"], open);
    let accepted = place.ok(["roles", "suggest", "1", "--accept"]);
    assert_eq!(accepted["accepted"], seats.len());
    assert_eq!(accepted["seats"], proposal["seats"], "what was shown is what is given");

    // The first version; the same again is refused.
    let first = place.ok(["salons", "publish", "1", "--note", "发到筹备群"]);
    assert_eq!(
        (&first["version"]["number"], &first["changes_since"]),
        (&1.into(), &0.into())
    );
    assert_eq!(place.fails(3, ["salons", "publish", "1"])["code"], "version_unchanged");

    // The second speaker falls ill.
    let plans = place.ok(["rescue", "1", "--speaker", "沈文娟"]);
    assert_eq!((&plans[0]["number"], &plans[0]["plan"]), (&1.into(), &"standby".into()));
    let published = place.ok(["salons", "show", "1"]);
    let rescued = place.ok(["rescue", "1", "--speaker", "沈文娟", "--accept", "1"]);
    assert_eq!(rescued["version"], 2);
    assert_eq!(speaker(&rescued["salon"], 2), "顾建明");
    for message in ["committee_text", "audience_text"] {
        assert!(rescued[message].as_str().unwrap().contains("顾建明"), "{rescued}");
    }

    // What is in the versions, and what changed between them.
    let versions = place.ok(["salons", "versions", "1"]);
    let numbers: Vec<&Value> = versions
        .as_array()
        .unwrap()
        .iter()
        .map(|each| &each["number"])
        .collect();
    assert_eq!(numbers, [2, 1]);
    let changes = place.ok(["salons", "diff", "1", "V1", "v2"]);
    assert!(
        each(&changes, "message").iter().any(|said| said.contains("顾建明")),
        "{changes}"
    );
    assert_eq!(changes, versions[0]["changes"]);
    assert_eq!(place.ok(["salons", "diff", "1", "2"]), Value::Array(Vec::new()));
    assert_ne!(place.ok(["salons", "diff", "1", "2", "1"]), Value::Array(Vec::new()));

    // One undo takes sheet, speakers and version back.
    place.ok(["undo"]);
    assert_eq!(place.ok(["salons", "show", "1"]), published);
    assert_eq!(place.ok(["salons", "versions", "1"]).as_array().unwrap().len(), 1);
    assert_eq!(place.ok(["speakers", "show", "沈文娟"])["stage"], "confirmed");
    assert_eq!(place.ok(["check"])["ok"], true);
}

#[test]
fn a_dry_run_says_what_was_not_understood() {
    let place = planned();
    let text = place.path("乱.txt");
    std::fs::write(
        &text,
        "看到请回复“收到”\n14:00 开场 5\n徐敏芳 154-0000-0018\n14:05 分享 30 无此人\n",
    )
    .unwrap();
    let preview = place.ok(["salons", "paste", "1", text.to_str().unwrap(), "--dry-run"]);
    assert!(preview["rows"].as_array().unwrap().len() >= 2, "{preview}");
    for line in preview["ignored"].as_array().unwrap() {
        assert!(
            line["line"].is_i64() && line["why"].as_str().is_some_and(|why| !why.is_empty()),
            "{line}"
        );
    }
    let output = place
        .command()
        .args(["salons", "paste", "1", text.to_str().unwrap(), "--dry-run"])
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("14:00") && !told.contains("cli-"), "{told}");
}

#[test]
fn an_own_role_is_added_assigned_and_called_by_its_name() {
    let place = planned();
    let own = place.ok(["roles", "add", "茶歇", "--kind", "break", "--cool-off", "1"]);
    assert_eq!(
        (&own["role"], &own["label"], &own["own"]),
        (&"own_1".into(), &"茶歇".into(), &true.into())
    );
    place.ok(["salons", "assign", "1", "茶歇", "陆佳宜"]);
    let shown = place.command().args(["salons", "show", "1"]).output().unwrap();
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.contains("茶歇") && !shown.contains("own_1"), "{shown}");
    assert_eq!(
        place.fails(3, ["roles", "edit", "茶歇", "--remove"])["code"],
        "role_in_use"
    );
    assert_eq!(place.ok(["roles", "edit", "茶歇", "--retired", "yes"])["retired"], true);
    let host = place.ok([
        "roles",
        "edit",
        "主持人",
        "--cool-off",
        "2",
        "--after-role",
        "",
        "--cap-turns",
        "",
        "--cap-months",
        "",
    ]);
    assert_eq!(
        (&host["cool_off"], &host["after_role"], &host["cap_turns"]),
        (&2.into(), &Value::Null, &Value::Null)
    );
    let reset = place.ok(["roles", "edit", "host", "--reset"]);
    assert_eq!((&reset["cool_off"], &reset["changed"]), (&1.into(), &false.into()));
    for name in ["主持人", "茶歇", "Host"] {
        assert_eq!(place.fails(3, ["roles", "add", name])["code"], "role_name_taken");
    }
}

#[test]
fn away_dates_and_wishes() {
    let place = planned();
    place.ok(["salons", "assign", "1", "host", "金晓岚"]);
    let away = place.ok(["roles", "away", "金晓岚", "2026-12-12"]);
    assert_eq!(
        (&away["from"], &away["to"]),
        (&"2026-12-12".into(), &"2026-12-12".into())
    );
    assert!(
        !away["warnings"].as_array().unwrap().is_empty(),
        "she was to host: {away}"
    );
    let conflicts = place.ok(["roles", "conflicts", "1"]);
    let found = conflicts
        .as_array()
        .unwrap()
        .iter()
        .find(|each| each["conflict"] == "away");
    assert_eq!(found.unwrap()["class"], "impossible");
    let words = [
        "roles",
        "accept-conflict",
        "1",
        "金晓岚",
        "away",
        "--reason",
        "她说能来",
    ];
    assert_eq!(place.fails(3, words)["code"], "conflict_not_acceptable");
    assert_eq!(place.ok(["roles", "away", "--list"]).as_array().unwrap().len(), 1);
    assert_eq!(
        place
            .ok(["roles", "away", "潘志成", "--list"])
            .as_array()
            .unwrap()
            .len(),
        0
    );
    let removed = place.ok(["roles", "away", "--remove", "金晓岚"]);
    assert_eq!(removed["id"], away["id"]);
    assert_eq!(place.ok(["roles", "away", "--list"]).as_array().unwrap().len(), 0);
    place.ok(["undo"]);
    assert_eq!(place.ok(["roles", "away", "--list"]).as_array().unwrap().len(), 1);

    let wishes = place.ok([
        "roles",
        "prefer",
        "潘志成",
        "--never-on-stage",
        "yes",
        "--like",
        "设备",
        "--avoid",
        "host",
        "--most",
        "2",
    ]);
    assert_eq!(
        (&wishes["never_on_stage"], &wishes["likes"]),
        (&true.into(), &serde_json::json!(["equipment"]))
    );
    assert_eq!(
        (&wishes["avoids"], &wishes["most_a_month"]),
        (&serde_json::json!(["host"]), &2.into())
    );
    let cleared = place.ok(["roles", "prefer", "潘志成", "--like", "", "--most", ""]);
    assert_eq!(
        (&cleared["likes"], &cleared["most_a_month"]),
        (&serde_json::json!([]), &Value::Null)
    );
}

#[test]
fn a_breach_is_accepted_with_a_reason_and_somebody_steps_in() {
    let place = planned();
    place.ok(["roles", "prefer", "金晓岚", "--avoid", "host"]);
    place.ok(["salons", "assign", "1", "host", "金晓岚"]);
    let conflicts = place.ok(["roles", "conflicts", "1"]);
    assert_eq!(each(&conflicts, "conflict"), ["avoids"]);
    let named = ["1", "金晓岚", "avoids", "--role", "主持人"];
    let salon = place.ok(["roles", "accept-conflict"]
        .into_iter()
        .chain(named)
        .chain(["--reason", "练过两次"]));
    assert_eq!(salon["conflicts"][0]["accepted"], "练过两次");
    let salon = place.ok(["roles", "accept-conflict"]
        .into_iter()
        .chain(named)
        .chain(["--withdraw"]));
    assert_eq!(salon["conflicts"][0]["accepted"], Value::Null);
    let salon = place.ok(["roles", "substitute", "1", "host", "金晓岚", "唐玉兰", "--accepted"]);
    let host = salon["roles"]
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["role"] == "host")
        .unwrap();
    assert_eq!(each(&host["people"], "state"), ["substituted", "accepted"]);
}

#[test]
fn the_sheet_by_single_lines_and_exact_times() {
    let place = planned();
    let with = place.ok(["salons", "line", "1", "茶歇 10", "--after", "10"]);
    assert_eq!(starts(&with, "break").len(), 1);
    let talk = with["segments"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["kind"] == "talk")
        .unwrap();
    let id = talk["id"].as_str().unwrap();
    let edited = place.ok([
        "salons",
        "segment",
        "1",
        id,
        "--length",
        "20+5",
        "--fixed-start",
        "14:10",
        "--floor",
        "15",
        "--host-note",
        "先念介绍",
    ]);
    let row = edited["segments"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["id"] == id)
        .unwrap();
    for (field, value) in [
        ("minutes", Value::from(25)),
        ("qa_minutes", 5.into()),
        ("fixed_start", "14:10".into()),
        ("start", "14:10".into()),
        ("gap_minutes", 5.into()),
        ("may_shrink", true.into()),
        ("floor_minutes", 15.into()),
        ("host_note", "先念介绍".into()),
    ] {
        assert_eq!(row[field], value, "{field}: {row}");
    }
    let free = place.ok(["salons", "segment", "1", id, "--fixed-start", "", "--floor", ""]);
    let row = free["segments"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["id"] == id)
        .unwrap();
    assert_eq!((&row["start"], &row["may_shrink"]), (&"14:05".into(), &false.into()));
    assert_eq!(
        place.fails(3, ["salons", "segment", "1", id, "--length", "soon"])["field"],
        "length"
    );

    let saved = place.ok(["salons", "template", "1", "--save", "我们的两小时"]);
    assert_eq!(
        (&saved["label"], &saved["built_in"]),
        (&"我们的两小时".into(), &false.into())
    );
    let planned = place.ok(["salons", "plan", "--date", "2026-12-19", "--template", "我们的两小时"]);
    assert_eq!(starts(&planned, "break").len(), 1);
    place.ok(["salons", "template", "--rename", "我们的两小时", "带茶歇的"]);
    place.ok(["salons", "template", "--remove", "带茶歇的"]);
    assert_eq!(
        place.fails(3, ["salons", "template", "--remove", "standard"])["code"],
        "template_built_in"
    );
    assert_eq!(place.ok(["salons", "templates"]).as_array().unwrap().len(), 5);
}

#[test]
fn rules_are_judged_by_all_the_salons_there_were() {
    let place = Place::empty();
    place.ok(["sample"]);
    let salon = place.ok(["salons", "assign", "18", "host", "朱燕萍"]);
    let told = &salon["warnings"];
    assert!(
        each_text(told).any(|said| said.contains("第17期")),
        "she hosted the last one: {told}"
    );
    let conflicts = place.ok(["roles", "conflicts", "18"]);
    assert!(each(&conflicts, "conflict").contains(&"cool_off"), "{conflicts}");
}

fn each_text(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().unwrap().iter().filter_map(Value::as_str)
}

#[test]
fn a_lost_venue_and_a_missing_host_have_plans_too() {
    let place = Place::empty();
    place.ok(["sample"]);
    for trouble in ["--venue", "--host"] {
        let plans = place.ok(["rescue", "18", trouble]);
        assert!(!plans.as_array().unwrap().is_empty());
        let before = place.ok(["salons", "show", "18"]);
        place.ok(["rescue", "18", trouble, "--accept", "1"]);
        place.ok(["undo"]);
        assert_eq!(place.ok(["salons", "show", "18"]), before);
    }
    let error = place.fails(3, ["rescue", "18", "--venue", "--accept", "99"]);
    assert_eq!(error["code"], "plan_not_found");
}
