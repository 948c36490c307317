//! What was acknowledged stays: through sudden ends, two writers at once and full disks.

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::support::{Place, each};

#[test]
fn what_was_answered_survives_a_sudden_end() {
    let place = Place::new();
    let mut acknowledged = Vec::new();
    for number in 0..24_u64 {
        let name = format!("人{number:02}");
        let mut child = place
            .command()
            .args(["--json", "people", "add", "--name", &name])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // From «has hardly begun» to «is long done».
        thread::sleep(Duration::from_millis(number * 4));
        // It may have ended by itself.
        let _ = child.kill();
        let output = child.wait_with_output().unwrap();
        if !output.stdout.is_empty() {
            acknowledged.push(name);
        }
    }
    let people = place.ok(["people", "list"]);
    let there = each(&people, "name");
    assert!(
        acknowledged.iter().all(|name| there.contains(&name.as_str())),
        "{acknowledged:?} {there:?}"
    );
    assert_eq!(place.ok(["check"])["ok"], true);
    assert_eq!(
        place.ok(["history"]).as_array().unwrap().len(),
        there.len(),
        "one act for each person"
    );
}

#[test]
fn two_writers_at_once_both_get_their_turn() {
    let place = Place::new();
    let writers: Vec<_> = ["甲", "乙"]
        .map(|who| {
            let file = place.file();
            thread::spawn(move || {
                for number in 0..12 {
                    let name = format!("{who}{number}");
                    let output = crate::support::on(&file)
                        .args(["people", "add", "--name", &name])
                        .output()
                        .unwrap();
                    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
                }
            })
        })
        .into();
    for writer in writers {
        writer.join().unwrap();
    }
    assert_eq!(place.ok(["people", "list"]).as_array().unwrap().len(), 24);
    for _ in 0..24 {
        place.ok(["undo"]);
    }
    assert_eq!(place.ok(["people", "list"]).as_array().unwrap().len(), 0);
    assert_eq!(place.ok(["check"])["ok"], true);
}

/// The largest file a process may write stands for the full disk: it runs everywhere and stops the write just as hard.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_changes_nothing() {
    let place = Place::new();
    let size = fs::metadata(place.file()).unwrap().len();
    let limited = |limit: u64, words: &[&str]| {
        // The shell ignores the signal that goes with the limit, so that the write fails instead of the program.
        Command::new("sh")
            .args([
                "-c",
                "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"",
                "sh",
                &limit.to_string(),
            ])
            .arg(env!("CARGO_BIN_EXE_chapterdesk-cli"))
            .arg("--file")
            .arg(place.file())
            .arg("--json")
            .args(words)
            .output()
            .unwrap()
    };
    // The write-ahead log is what grows: a limit far below what the long text needs.
    let text = "长".repeat(40_000);
    let output = limited(size / 512 / 8, &["people", "add", "--name", "沈文娟", "--note", &text]);
    assert_eq!(
        output.status.code(),
        Some(4),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.stdout.is_empty());
    assert_eq!(place.ok(["people", "list"]).as_array().unwrap().len(), 0);
    assert_eq!(place.ok(["check"])["ok"], true);
    place.ok(["people", "add", "--name", "沈文娟", "--note", &text]);
}

#[test]
fn undo_and_redo_work_across_runs() {
    let place = Place::new();
    let person = place.ok(["people", "add", "--name", "沈文娟", "--company", "衡朴医疗器械"]);
    let id = person["id"].as_str().unwrap();
    place.ok(["people", "edit", id, "--name", "沈文绢"]);
    let undone = place.ok(["undo"]);
    assert!(undone["name"].as_str().unwrap().contains("沈文"), "{undone}");
    assert_eq!(place.ok(["people", "show", id])["name"], "沈文娟");
    place.ok(["redo"]);
    assert_eq!(place.ok(["people", "show", id])["name"], "沈文绢");
    place.ok(["undo"]);
    place.ok(["undo"]);
    assert_eq!(place.ok(["people", "list"]).as_array().unwrap().len(), 0);
    place.ok(["redo"]);
    let history = place.ok(["history"]);
    let kinds = each(&history, "kind");
    assert_eq!(kinds, ["redo", "undo", "undo", "redo", "undo", "do", "do"]);
    let last_first: Vec<i64> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["id"].as_i64().unwrap())
        .collect();
    assert!(last_first.is_sorted_by(|newer, older| newer > older));
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_line() {
    let place = Place::new();
    place.ok(["people", "add", "--name", "沈文娟"]);
    place.ok(["people", "edit", "沈文娟", "--name", "沈文娟"]);
    assert_eq!(place.ok(["history"]).as_array().unwrap().len(), 1);
}
