//! Files that are pasted: whatever stands in them, the sheet keeps to the letter what is text, refuses the rest as a
//! whole, and stays a sound chapter. Two processes at once, and one that is killed in the middle.

use std::io::Write as _;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::support::{Place, error_of, on};

fn planned() -> Place {
    let place = Place::new();
    place.ok(["people", "add", "--name", "何晓雯"]);
    place.ok(["salons", "plan", "--date", "2026-12-12", "--heads", "30"]);
    place
}

/// The exit code and the answer of pasting these bytes.
fn paste(place: &Place, bytes: &[u8], more: &[&str]) -> (i32, Value) {
    let file = place.path("粘贴.txt");
    std::fs::write(&file, bytes).unwrap();
    let output = place
        .command()
        .args(["--json", "salons", "paste", "1"])
        .arg(&file)
        .args(more)
        .output()
        .unwrap();
    let told = if output.status.success() {
        &output.stdout
    } else {
        &output.stderr
    };
    let code = output.status.code().unwrap();
    (
        code,
        serde_json::from_slice(told).unwrap_or_else(|_| panic!("{code}: {}", String::from_utf8_lossy(told))),
    )
}

#[test]
fn hostile_words_stay_words() {
    let place = planned();
    for hostile in [
        "<script>alert(1)</script>",
        "=cmd|' /C calc'!A0",
        "#set page(width: 1pt)",
        "../../etc/passwd",
        "'; DROP TABLE segment; --",
        "{ $name } { -brand }",
        "喆䶮𬭎㛃𠮷",
        "👩‍💼🎉",
        "\u{202E}abc",
        "a\u{1b}[2Jb",
        "99999999999999999999",
        "14:00-99:99 99999999999 分钟",
        "--json",
    ] {
        for line in [
            hostile.to_owned(),
            format!("14:00 {hostile} 5分钟"),
            format!("14:00-14:30 分享：{hostile}（何晓雯）"),
            format!("时间\t环节\t分钟\t负责人\n14:00\t{hostile}\t5\t{hostile}"),
        ] {
            for more in [["--dry-run"].as_slice(), &["--replace"], &[]] {
                let (code, answer) = paste(&place, line.as_bytes(), more);
                assert!([0, 3].contains(&code), "{line:?} {more:?}: {code} {answer}");
            }
        }
        let (code, answer) = (place.run(["salons", "line", "1", "--", hostile]), hostile);
        assert!([Some(0), Some(3)].contains(&code.status.code()), "{answer:?}: {code:?}");
        assert_eq!(place.ok(["check"])["ok"], true);
    }
    let (_, salon) = paste(
        &place,
        "14:00 <script>alert(1)</script> \u{202E}5分钟".as_bytes(),
        &["--replace"],
    );
    let titles: Vec<&str> = crate::support::each(&salon["segments"], "title");
    assert!(
        titles.contains(&"<script>alert(1)</script>"),
        "kept as text, overrides never: {titles:?}"
    );
    assert!(
        place
            .command()
            .args(["salons", "show", "1"])
            .output()
            .unwrap()
            .status
            .success()
    );
}

#[test]
fn what_is_no_text_is_4_and_changes_nothing() {
    let place = planned();
    let before = place.ok(["history"]);
    let gbk = [0xBF, 0xAA, 0xB3, 0xA1, b' ', b'5'];
    for bytes in [
        &gbk[..],
        b"14:00 \0 5",
        &[0xFF, 0xFE, 0x00],
        &[0x50, 0x4B, 0x03, 0x04, 0x00, 0x00],
        "a\u{0}".as_bytes(),
    ] {
        for more in [["--dry-run"].as_slice(), &[]] {
            let (code, error) = paste(&place, bytes, more);
            assert_eq!((code, &error["code"]), (4, &"input_not_text".into()), "{bytes:?}");
        }
    }
    for missing in ["无此文件.txt", "."] {
        let error = place.fails(4, ["salons", "paste", "1", place.path(missing).to_str().unwrap()]);
        assert_eq!(error["code"], "input_not_readable");
    }
    assert_eq!(place.ok(["history"]), before);
}

#[test]
fn nothing_to_paste_is_refused() {
    let place = planned();
    let before = place.ok(["history"]);
    for empty in ["", "\n\n \u{3000}\n", "\u{FEFF}"] {
        assert_eq!(paste(&place, empty.as_bytes(), &[]).0, 3, "{empty:?}");
        let (code, preview) = paste(&place, empty.as_bytes(), &["--dry-run"]);
        assert_eq!((code, &preview["rows"]), (0, &Value::Array(Vec::new())), "{empty:?}");
    }
    let long = "14:00 开场 5\n".repeat(10_000);
    assert_eq!(paste(&place, long.as_bytes(), &[]).0, 3);
    let huge = "长".repeat(2_000_000);
    assert_eq!(
        paste(&place, huge.as_bytes(), &["--dry-run"]).1["code"],
        "input_too_long"
    );
    assert_eq!(place.ok(["history"]), before);
    assert_eq!(place.ok(["check"])["ok"], true);
}

#[test]
fn a_text_comes_from_stdin_as_well() {
    let place = planned();
    let mut child = place
        .command()
        .args(["--json", "salons", "paste", "1", "-", "--replace"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all("14:00 开场 5\r\n14:05 分组讨论 40\r\n".as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let salon: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(salon["planned_minutes"], 45);
}

#[test]
fn two_at_once_publish_one_after_the_other() {
    let place = planned();
    let runs: Vec<_> = (0..4)
        .map(|_| {
            let file = place.file();
            thread::spawn(move || on(&file).args(["--json", "salons", "publish", "1"]).output().unwrap())
        })
        .collect();
    let outputs: Vec<_> = runs.into_iter().map(|run| run.join().unwrap()).collect();
    let (done, refused): (Vec<_>, Vec<_>) = outputs.iter().partition(|output| output.status.success());
    assert_eq!(done.len(), 1, "one published, the others found it unchanged");
    for output in refused {
        assert_eq!(error_of(output, 3)["code"], "version_unchanged");
    }
    assert_eq!(place.ok(["salons", "versions", "1"]).as_array().unwrap().len(), 1);
}

#[test]
fn two_at_once_accept_suggestions_and_no_seat_is_given_twice() {
    let place = Place::empty();
    place.ok(["sample"]);
    let runs: Vec<_> = (0..3)
        .map(|_| {
            let file = place.file();
            thread::spawn(move || {
                on(&file)
                    .args(["--json", "roles", "suggest", "18", "--accept"])
                    .output()
                    .unwrap()
            })
        })
        .collect();
    for run in runs {
        let output = run.join().unwrap();
        assert!(
            [Some(0), Some(3)].contains(&output.status.code()),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    for line in place.ok(["salons", "show", "18"])["roles"].as_array().unwrap() {
        let fills = |person: &&Value| ["asked", "accepted"].contains(&person["state"].as_str().unwrap());
        let filled = line["people"].as_array().unwrap().iter().filter(fills).count() as i64;
        assert!(filled <= line["needed"].as_i64().unwrap().max(2), "{line}");
    }
    assert_eq!(place.ok(["check"])["ok"], true);
}

#[test]
fn a_rescue_that_is_killed_happened_as_a_whole_or_not_at_all() {
    let place = Place::empty();
    place.ok(["sample"]);
    place.ok(["salons", "publish", "18"]);
    let before = place.ok(["salons", "show", "18"]);
    for wait in [0_u64, 5, 10, 20, 40, 80, 160] {
        let mut child = place
            .command()
            .args(["--json", "rescue", "18", "--speaker", "沈文娟", "--accept", "1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(wait));
        // It may have ended by itself.
        let _ = child.kill();
        let answered = !child.wait_with_output().unwrap().stdout.is_empty();
        let acts = place.ok(["history"]).as_array().unwrap().len();
        assert_eq!(place.ok(["check"])["ok"], true);
        let done = place.ok(["salons", "versions", "18"]).as_array().unwrap().len() == 2;
        assert!(done || !answered, "what was answered stays");
        if done {
            place.ok(["undo"]);
        }
        assert_eq!(
            place.ok(["salons", "show", "18"]),
            before,
            "after {wait} ms, {acts} acts"
        );
    }
}
