//! `speakers reply`, `speakers match` and `speakers gaps` on the sample chapter: what they tell, take and refuse.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::support::{Place, each, error_of};

fn sample() -> Place {
    let place = Place::empty();
    place.ok(["sample"]);
    place
}

/// The readable answer.
fn plain<const N: usize>(place: &Place, words: [&str; N]) -> String {
    let output = place.command().args(words).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_reply_is_proposed_first_and_taken_over_when_accepted() {
    let place = sample();
    let text = "好的没问题，题目就叫《员工不认绩效结果，怎么谈》。开车来，苏E12345。不方便录像，拍照可以。大概多少人？今晚月色真美。";
    let read = place.ok(["speakers", "reply", "沈文娟", "--text", text]);
    assert_eq!(
        each(&read["findings"], "key"),
        ["yes", "topic", "car_plate", "may_film"]
    );
    assert_eq!(read["asked"][0], "大概多少人？（预计45人）");
    assert_eq!(read["rest"][0], "今晚月色真美。");
    assert_eq!(
        place.ok(["speakers", "show", "沈文娟"])["stage"],
        "invited",
        "nothing is taken over by itself"
    );
    let told = plain(&place, ["speakers", "reply", "沈文娟", "--text", text]);
    assert!(
        told.contains("[x] yes：答应来") && told.contains("[?] 大概多少人？") && told.contains("[…] 今晚月色真美。"),
        "{told}"
    );

    let taken = place.ok([
        "speakers",
        "reply",
        "沈文娟",
        "--text",
        text,
        "--accept",
        "yes,car_plate",
    ]);
    assert_eq!(
        (&taken["stage"], &taken["car_plate"]),
        (&Value::from("confirmed"), &Value::from("苏E·12345"))
    );
    let salon = place.ok(["salons", "show", "18"]);
    let own = salon["appearances"]
        .as_array()
        .unwrap()
        .iter()
        .find(|own| own["name"] == "沈文娟")
        .unwrap();
    assert_eq!(own["state"], "confirmed");
    let again = plain(&place, ["speakers", "reply", "沈文娟", "--text", text]);
    assert!(again.contains("[=] yes：答应来，已经是这样"), "{again}");
    place.ok(["undo"]);
    assert_eq!(place.ok(["speakers", "show", "沈文娟"])["stage"], "invited", "one act");
}

#[test]
fn without_keys_what_is_ticked_is_taken_over() {
    let place = sample();
    let taken = place.ok([
        "speakers",
        "reply",
        "沈文娟",
        "--text",
        "不好意思那天有事，明年春天再约",
        "--accept",
    ]);
    assert_eq!(
        (&taken["stage"], &taken["try_again_on"]),
        (&Value::from("on_hold"), &Value::from("2027-03-01"))
    );
    assert_eq!(taken["taken"].as_array().unwrap().len(), 2);
}

#[test]
fn a_reply_is_read_from_standard_input() {
    let place = sample();
    let mut child = place
        .command()
        .args(["--json", "speakers", "reply", "李梦洁", "--text", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all("徐敏芳 11/20 10:00\n能来吗\n李梦洁 11/20 11:00\n应该可以".as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let read: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(each(&read["findings"], "key"), ["yes"]);
    assert_eq!(read["findings"][0]["sure"], false);
}

#[test]
fn what_cannot_be_taken_is_refused_with_a_word() {
    let place = sample();
    let nothing = place.ok(["speakers", "reply", "沈文娟", "--text", "今天天气不错"]);
    assert_eq!(nothing["understood"], false);
    assert!(plain(&place, ["speakers", "reply", "沈文娟", "--text", "今天天气不错"]).starts_with("没有看懂"));
    for (words, code, exit) in [
        (
            vec!["reply", "沈文娟", "--text", "今天天气不错", "--accept"],
            "reply_nothing_ticked",
            3,
        ),
        (
            vec!["reply", "沈文娟", "--text", "可以", "--accept", "meal"],
            "reply_key_unknown",
            3,
        ),
        (vec!["reply", "没有这个人", "--text", "可以"], "speaker_not_found", 3),
        (
            vec!["reply", "沈文娟", "--text", "可以", "--salon", "99"],
            "event_not_found",
            3,
        ),
        (vec!["match", "99"], "event_not_found", 3),
        (
            vec!["gaps", "--from", "2026-12-01", "--to", "2026-11-01"],
            "range_reversed",
            3,
        ),
    ] {
        let output = place.run(["speakers"].into_iter().chain(words.iter().copied()));
        let error = error_of(&output, exit);
        assert_eq!(error["code"], code, "{words:?}");
    }
    let long = "好".repeat(20_001);
    assert_eq!(
        place.fails(3, ["speakers", "reply", "沈文娟", "--text", &long])["code"],
        "text_too_long"
    );
}

#[test]
fn candidates_and_gaps_are_told_with_reasons() {
    let place = sample();
    let found = place.ok(["speakers", "match", "18"]);
    let places = found["places"].as_array().unwrap();
    assert_eq!(places.len(), 3, "two talks and the standby place");
    for one in places {
        let candidates = one["candidates"].as_array().unwrap();
        assert!((1..=12).contains(&candidates.len()));
        let scores: Vec<i64> = candidates
            .iter()
            .filter(|who| who["away"] == false)
            .map(|who| who["score"].as_i64().unwrap())
            .collect();
        assert!(scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
        assert!(
            !each(&one["candidates"], "name").contains(&"沈文娟"),
            "she is there already"
        );
        for who in candidates {
            assert!(
                !who["reasons"].as_array().unwrap().is_empty() || !who["against"].as_array().unwrap().is_empty(),
                "{who}"
            );
        }
    }
    assert_eq!(found, place.ok(["speakers", "match", "18"]));
    let told = plain(&place, ["speakers", "match", "18"]);
    assert!(
        told.starts_with("第18期，2026年12月12日（周六），绩效沟通，怎么开口") && told.contains("   + "),
        "{told}"
    );
    let year = place.ok(["speakers", "gaps", "--from", "2026-11-22", "--to", "2027-06-30"]);
    assert_eq!(year["events"][0]["event"]["number"], 18);
    assert!(plain(&place, ["speakers", "gaps"]).contains("没人讲的模块"));
}
