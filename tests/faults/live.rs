//! A salon played from a script, and one whose clicks are killed at random points.

use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Instant;

use serde_json::Value;

use crate::support::{Place, error_of};

/// The binary at a time of the salon's day.
fn command(place: &Place, time: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chapterdesk-cli"));
    command
        .arg("--file")
        .arg(place.file())
        .args(["--now", &format!("2026-12-12T{time}+08:00")])
        .stdin(Stdio::null());
    command
}

fn run(place: &Place, time: &str, words: &[&str]) -> Output {
    command(place, time)
        .args(["--json", "live", "1"])
        .args(words)
        .output()
        .unwrap()
}

/// A click that must succeed; where the salon is then.
#[track_caller]
fn click(place: &Place, time: &str, words: &[&str]) -> Value {
    let output = run(place, time, words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[track_caller]
fn refused(place: &Place, time: &str, words: &[&str], code: i32) -> String {
    let error = error_of(&run(place, time, words), code);
    error["code"].as_str().unwrap().to_owned()
}

fn planned() -> Place {
    let place = Place::new();
    place.ok(["salons", "plan", "--date", "2026-12-12"]);
    place
}

fn row<'a>(live: &'a Value, title: &str) -> &'a Value {
    let mut rows = live["rows"].as_array().unwrap().iter();
    rows.find(|row| row["label"] == title)
        .unwrap_or_else(|| panic!("no {title}"))
}

#[test]
fn a_whole_salon_from_a_script() {
    let place = planned();
    assert_eq!(click(&place, "13:55:00", &["status"])["state"], "ready");
    let live = click(&place, "14:06:00", &["start", "--ago", "3"]);
    assert_eq!(
        (&live["started_at"], &live["spent_seconds"]),
        (&"2026-12-12T14:03:00+08:00".into(), &180.into())
    );
    assert_eq!(
        click(&place, "14:08:00", &["next"])["hard_stop"]["at"],
        "2026-12-12T14:33:00+08:00"
    );
    click(&place, "14:20:00", &["pause"]);
    assert_eq!(click(&place, "14:22:00", &["resume"])["state"], "running");
    click(&place, "14:41:00", &["next"]);
    // By its name, by its number in the sheet, by its id.
    let live = click(&place, "15:12:00", &["set", "主题分享二", "--start", "14:40:30"]);
    assert_eq!(row(&live, "主题分享一")["end"], "2026-12-12T14:40:30+08:00");
    let discussion = row(&live, "分组讨论")["position"].to_string();
    let reports = row(&live, "小组代表分享")["id"].as_str().unwrap().to_owned();
    click(&place, "15:12:00", &["go", &discussion]);
    let live = click(&place, "15:13:00", &["add", "-2"]);
    assert_eq!(row(&live, "分组讨论")["day_minutes"], 28);
    let live = click(&place, "15:44:00", &["next"]);
    assert!(live["margin_minutes"].as_i64().unwrap() < 0, "{live}");
    let ways = click(&place, "15:44:00", &["recover"]);
    assert_eq!(ways[0]["over_minutes"], 0, "{ways}");
    assert_eq!(ways, live["recover"]);
    let live = click(&place, "15:44:30", &["recover", "--accept", "1"]);
    assert!(live["margin_minutes"].as_i64().unwrap() >= 0, "{live}");
    click(&place, "15:45:00", &["skip", &reports]);
    click(&place, "15:45:10", &["skip", &reports, "--restore"]);
    click(&place, "15:45:20", &["move", &reports]);
    assert_eq!(
        click(&place, "15:50:00", &["next"])["current"],
        row(&live, "访客介绍")["id"]
    );
    click(&place, "15:56:00", &["next"]);
    click(&place, "15:58:00", &["back"]);
    click(&place, "15:58:30", &["skip"]);
    let live = click(&place, "16:01:00", &["finish", "--at", "15:59:40"]);
    assert_eq!(
        (&live["state"], &live["ended_at"]),
        (&"ended".into(), &"2026-12-12T15:59:40+08:00".into())
    );
    let totals = &live["totals"];
    let sum = |of: [&str; 3]| -> i64 { of.iter().map(|part| totals[*part].as_i64().unwrap()).sum() };
    assert_eq!(sum(["on_seconds", "paused_seconds", "between_seconds"]), 7_000);
    assert_eq!(sum(["on_minutes", "paused_minutes", "between_minutes"]), 116);
    assert_eq!(place.ok(["salons", "show", "1"])["status"], "held");
    click(&place, "16:02:00", &["reopen"]);
    click(&place, "16:03:00", &["finish"]);
    assert_eq!(click(&place, "16:03:00", &["reset"])["state"], "ready");
    assert_eq!(place.ok(["undo"])["name"], "第1期：清除现场记录");
    assert_eq!(
        click(&place, "17:00:00", &["status"])["ended_at"],
        "2026-12-12T16:03:00+08:00"
    );
    assert_eq!(place.ok(["check"])["ok"], true);
}

#[test]
fn readable_answers_have_no_holes() {
    let place = planned();
    let tell = |time: &str, words: &[&str], lang: &str| {
        let output = command(&place, time)
            .args(["live", "1", "--lang", lang])
            .args(words)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(
            !text.contains("cli-") && !text.contains("live-") && !text.contains('{'),
            "{text}"
        );
        text
    };
    assert!(tell("13:50:00", &["status"], "zh-CN").contains("计划14:00开始"));
    tell("14:09:00", &["start"], "en");
    let text = tell("14:14:00", &["next"], "zh-CN");
    for part in [
        "主题分享一",
        "到点就停：14:39:00",
        "晚了9:00",
        "超过时段5分钟",
        "追时间",
        "下一环节：主题分享二",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(tell("14:15:00", &["recover"], "zh-CN").contains("分组讨论：30分钟改为"));
    assert!(tell("14:15:00", &["recover"], "en").contains("min become"));
    tell("14:20:00", &["pause"], "en");
    assert!(tell("14:30:00", &["finish"], "zh-CN").contains("已经结束：14:09:00–14:30:00"));
    assert!(tell("14:30:00", &["recover"], "zh-CN").contains("不用追时间"));
}

#[test]
fn what_is_wrong_is_refused_with_its_exit_code() {
    let place = planned();
    assert_eq!(refused(&place, "14:00:00", &["next"], 3), "live_not_started");
    click(&place, "14:00:00", &["start"]);
    for (words, code) in [
        (&["set", "2", "--start", "25:61"][..], "time_wrong"),
        (&["set", "价值观开场", "--start", "14:30"], "live_in_future"),
        (&["set", "价值观开场", "--start", "<script>"], "time_wrong"),
        (&["set", "主题分享一", "--start", "13:00"], "live_crosses"),
        (&["set", "主题分享一", "--end", "14:04"], "live_start_needed"),
        (&["go", "没有这个"], "segment_not_found"),
        (&["go", "签到"], "live_row_outside"),
        (&["add", "9999"], "number_out_of_range"),
        (&["recover", "--accept", "7"], "recover_not_found"),
        (&["back"], "live_first_row"),
        (&["start"], "live_started"),
    ] {
        assert_eq!(refused(&place, "14:05:00", words, 3), code, "{words:?}");
    }
    for words in [
        &["set", "2"][..],
        &["add", "viele"],
        &["start", "--ago", "-3"],
        &["recover", "--accept", "0"],
        &[],
    ] {
        let code = refused(&place, "14:05:00", words, 2);
        assert!(code.starts_with("usage"), "{words:?}: {code}");
    }
}

#[test]
fn no_acknowledged_click_is_lost_when_the_process_is_killed() {
    const CLICKS: u64 = 40;
    let place = planned();
    let text = place.path("流程.txt");
    let rows = (0..CLICKS).map(|row| format!("{}:{:02} 环节{row} 1", 14 + row / 60, row % 60));
    std::fs::write(&text, rows.collect::<Vec<_>>().join("\n")).unwrap();
    place.ok(["salons", "paste", "1", text.to_str().unwrap(), "--replace"]);
    let mut acknowledged: Vec<(String, String)> = Vec::new();
    let mut note = |answer: &Value, time: &str| {
        acknowledged.push((answer["current"].as_str().unwrap().to_owned(), time.to_owned()));
    };
    let begun = Instant::now();
    note(&click(&place, "14:00:00", &["start"]), "14:00:00");
    let took = begun.elapsed();
    for number in 1..CLICKS {
        let time = format!("14:{:02}:{:02}", number, number * 7 % 60);
        let mut child = command(&place, &time)
            .args(["--json", "live", "1", "next"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // One in five ends by itself; the others are ended somewhere from «has hardly begun» to «is long done», in no
        // order, and may have been quicker.
        if number % 5 != 0 {
            thread::sleep(took * (number * 37 % 150) as u32 / 100);
            let _ = child.kill();
        }
        let output = child.wait_with_output().unwrap();
        if let Ok(answer) = serde_json::from_slice(&output.stdout) {
            note(&answer, &time);
        }
    }
    let live = click(&place, "15:00:00", &["status"]);
    let rows = live["rows"].as_array().unwrap();
    for (id, time) in &acknowledged {
        let row = rows.iter().find(|row| row["id"] == id.as_str()).unwrap();
        assert_eq!(row["start"], format!("2026-12-12T{time}+08:00"), "{row}");
    }
    assert!(acknowledged.len() > 7, "{} clicks were answered", acknowledged.len());
    assert_eq!(
        (&live["totals"]["seconds"], &live["totals"]["on_seconds"]),
        (&3_600.into(), &3_600.into())
    );
    assert_eq!(place.ok(["check"])["ok"], true);
}
