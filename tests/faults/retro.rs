//! Looking back on the command line: facts, drafts, actions that reach the next salon, stars, money, what was learned.

use serde_json::Value;

use crate::support::Place;

fn sample() -> Place {
    let place = Place::empty();
    place.ok(["sample"]);
    place
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|text| text.as_str().unwrap())
        .collect()
}

#[test]
fn a_salon_is_looked_back_on() {
    let place = sample();
    let shown = place.ok(["retro", "17", "show"]);
    let lines = texts(&shown["facts"]["lines"]);
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("分组讨论") && line.contains("超了")),
        "{lines:?}"
    );
    let draft = place.ok(["retro", "17", "draft"]);
    assert!(draft["goal"].as_str().unwrap().contains("今年的账，年底怎么讲"));
    let set = place.ok(["retro", "17", "set", "conclusion", "会前先复查投影"]);
    assert_eq!(set["steps"]["conclusion"], "会前先复查投影");
    place.ok(["retro", "17", "keep", "-两位讲师都提前到了"]);
    let changed = place.ok(["retro", "17", "change", "备用投影带着"]);
    assert_eq!(
        changed["points"].as_array().unwrap().len(),
        shown["points"].as_array().unwrap().len() + 2
    );
    let asked = [
        "retro",
        "17",
        "action",
        "多带一根HDMI线",
        "--owner",
        "潘志成",
        "--due",
        "2026-12-10",
    ];
    let action = place.ok(asked);
    let asked_for = |task: &&Value| task["title"] == "多带一根HDMI线";
    let action = action["actions"].as_array().unwrap().iter().find(asked_for).unwrap();
    assert_eq!(action["event"], Value::Null, "it waits");
    let finished = place.ok(["retro", "17", "finish", "--by", "徐敏芳"]);
    assert_eq!(finished["finished_on"], "2026-11-22");
    let next = place.ok(["retro", "18", "show"]);
    let titles: Vec<&str> = next["asked"]
        .as_array()
        .unwrap()
        .iter()
        .map(|task| task["title"].as_str().unwrap())
        .collect();
    assert!(titles.contains(&"多带一根HDMI线"), "{titles:?}");
    let answered = place.ok(["retro", "18", "outcome", "多带一根HDMI线", "带了两根", "--done"]);
    let task = answered["asked"]
        .as_array()
        .unwrap()
        .iter()
        .find(|task| task["title"] == "多带一根HDMI线")
        .unwrap()
        .clone();
    assert_eq!(
        (task["outcome"].as_str(), task["done_on"].as_str()),
        (Some("带了两根"), Some("2026-11-22"))
    );
    let mut undo = place.ok(["undo"]);
    assert_eq!(undo["name"], "改进事项“多带一根HDMI线”的落实情况");
    undo = place.ok(["undo"]);
    assert_eq!(undo["name"], "第17期复盘完成");
    assert_eq!(place.ok(["retro", "17", "show"])["finished_on"], Value::Null);
    place.ok(["check"]);
}

#[test]
fn stars_and_money_are_written_through() {
    let place = sample();
    let rated = place.ok(["ratings", "17", "set", "event", "0", "0", "1", "3", "7"]);
    assert_eq!(
        (rated[0]["mean"].as_f64(), rated[0]["answers"].as_i64()),
        (Some(4.55), Some(11))
    );
    assert_eq!(place.ok(["salons", "show", "17"])["rating"], 4.55);
    let talk = place.ok(["ratings", "17", "set", "朱晓彤", "0", "0", "0", "0", "2"]);
    assert_eq!(talk[2]["mean"], 5.0);
    assert_eq!(
        place.ok(["ratings", "17", "set", "2", "0", "0", "0", "2", "0"])[3]["mean"],
        4.0
    );
    assert_eq!(place.ok(["ratings", "17", "show"])[1]["about"], "venue");
    let before = place.ok(["retro", "17", "show"])["expenses_fen"].as_i64().unwrap();
    place.ok(["retro", "17", "expense", "茶歇", "128.5", "--paid-by", "潘志成"]);
    let spent = place.ok(["retro", "17", "expense", "退押金", "-20"]);
    assert_eq!(spent["expenses_fen"].as_i64(), Some(before + 10_850));
    for (words, code, exit) in [
        (vec!["retro", "17", "expense", "茶歇", "abc"], "amount_wrong", 2),
        (vec!["retro", "17", "expense", "茶歇", "0"], "expense_amount", 3),
        (
            vec!["ratings", "17", "set", "谁谁谁", "0", "0", "0", "0", "1"],
            "person_not_found",
            3,
        ),
        (vec!["ratings", "17", "set", "event", "0", "0", "1"], "usage_wrong", 2),
        (vec!["retro", "18", "finish"], "retro_too_early", 3),
        (vec!["retro", "17", "set", "why", "x"], "usage_value_of", 2),
        (vec!["retro", "17", "slides", "朱晓彤"], "slides_not_allowed", 3),
        (vec!["retro", "99", "show"], "event_not_found", 3),
        (vec!["retro", "17", "photo", "没有.jpg"], "input_not_readable", 4),
    ] {
        let error = place.fails(exit, &words);
        println!("{words:?} {error}");
        assert_eq!(error["code"], code, "{words:?}");
    }
    place.ok(["check"]);
}

#[test]
fn what_was_learned_is_used_by_new_sheets() {
    let place = sample();
    let known = place.ok(["learned"]);
    let of = |known: &Value, kind: &str| {
        known
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["kind"] == kind)
            .unwrap()
            .clone()
    };
    let discussion = of(&known, "discussion");
    assert_eq!(
        (discussion["planned"].as_i64(), discussion["use"].as_i64()),
        (Some(30), Some(36))
    );
    let used = place.ok(["learned", "--use", "discussion"]);
    assert_eq!(of(&used, "discussion")["usual"], 36);
    let planned = place.ok(["salons", "plan", "--date", "2027-01-09"]);
    let rows = planned["segments"].as_array().unwrap();
    let minutes = rows.iter().find(|row| row["kind"] == "discussion").unwrap()["minutes"].as_i64();
    assert_eq!(minutes, Some(36));
    place.ok(["learned", "--use", "discussion", "--minutes", "34"]);
    assert_eq!(
        of(&place.ok(["learned", "--forget", "discussion"]), "discussion")["usual"],
        Value::Null
    );
    assert_eq!(
        place.fails(3, ["learned", "--use", "talk"])["code"],
        "minutes_not_known"
    );
    assert_eq!(
        place.fails(3, ["learned", "--use", "break"])["code"],
        "minutes_not_known"
    );
}

#[test]
fn trends_are_one_document_and_readable() {
    let place = sample();
    let trends = place.ok(["trends"]);
    assert_eq!(trends["salons"].as_array().unwrap().len(), 17);
    let some = place.ok(["trends", "--from", "2026-09-01", "--to", "2026-11-30"]);
    assert_eq!(some["salons"].as_array().unwrap().len(), 3);
    let as_json = place.command().args(["trends", "--as", "json"]).output().unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&as_json.stdout).unwrap(), trends);
    assert_eq!(
        place.fails(3, ["trends", "--from", "2026-12-01", "--to", "2026-01-01"])["code"],
        "range_reversed"
    );
    for (form, begins) in [("png", &b"\x89PNG"[..]), ("xlsx", b"PK"), ("pdf", b"%PDF")] {
        let path = place.path(&format!("趋势.{form}"));
        let path = path.to_str().unwrap();
        place.ok(["trends", "--as", form, "--out", path]);
        assert!(std::fs::read(path).unwrap().starts_with(begins), "{form}");
        assert_eq!(
            place.fails(3, ["trends", "--as", form, "--out", path])["code"],
            "file_exists"
        );
        let nowhere = place.command().args(["trends", "--as", form]).output().unwrap();
        assert_eq!(nowhere.status.code(), Some(2), "a file wants a place");
    }
    for words in [
        vec!["retro", "17", "show"],
        vec!["trends"],
        vec!["learned"],
        vec!["ratings", "17", "show"],
    ] {
        for lang in ["zh-CN", "en"] {
            let output = place.command().args(["--lang", lang]).args(&words).output().unwrap();
            let text = String::from_utf8(output.stdout).unwrap();
            assert!(output.status.success() && text.lines().count() > 3, "{words:?}\n{text}");
            println!("{text}");
        }
    }
}

#[test]
fn a_forms_export_is_read_and_taken_over() {
    let place = sample();
    let path = place.path("满意度.csv");
    std::fs::write(
        &path,
        "提交时间,整体满意度,第一位讲师,第二位讲师,您的建议\n1,非常满意,5,4,再来一次\n2,满意,4,5,无\n3,满意,5,5,=1+1\n",
    )
    .unwrap();
    let path = path.to_str().unwrap();
    let before = place.ok(["ratings", "17", "show"]);
    let looked = place.ok(["ratings", "17", "import", path, "--dry-run"]);
    let fields: Vec<&Value> = looked["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| &column["field"])
        .collect();
    assert_eq!(
        fields,
        [
            &Value::Null,
            &"event".into(),
            &"talk_1".into(),
            &"talk_2".into(),
            &"voice".into()
        ]
    );
    assert_eq!(place.ok(["ratings", "17", "show"]), before, "only looked at");
    let voices = |place: &Place| place.ok(["retro", "17", "show"])["voices"].as_array().unwrap().len();
    let known = voices(&place);
    let taken = place.ok(["ratings", "17", "import", path]);
    assert_eq!(
        (taken[0]["mean"].as_f64(), taken[2]["mean"].as_f64()),
        (Some(4.33), Some(4.67))
    );
    assert_eq!(voices(&place), known + 2);
    place.ok(["ratings", "17", "import", path]);
    assert_eq!(voices(&place), known + 2, "the same file again");
    let mapped = place.ok([
        "ratings",
        "17",
        "import",
        path,
        "--map",
        "venue=2",
        "--map",
        "=第一位讲师",
    ]);
    assert_eq!(mapped[1]["mean"].as_f64(), Some(4.33));
    for map in ["venue", "venue=99", "sun=2"] {
        let error = place.fails(2, ["ratings", "17", "import", path, "--map", map]);
        assert_eq!(error["code"], "map_wrong");
    }
    assert_eq!(place.ok(["undo"])["name"], "第17期：导入评分");
    place.ok(["check"]);
}
