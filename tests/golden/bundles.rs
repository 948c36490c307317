//! Everything for a salon in one archive, listed by a program that nobody here wrote.

use std::collections::BTreeSet;
use std::process::Command;

use chapterdesk_core::desk::{Access, Desk};
use chapterdesk_core::events;
use chapterdesk_core::sample::{self, SampleOptions};
use chapterdesk_documents::bundle::{archive, everything, name, read};
use chapterdesk_documents::{Form, Material, facts};

use crate::desk::env;
use crate::sample::salon;
use crate::tools::options;

/// Names and sizes as Python reads them.
fn listed(bytes: &[u8]) -> Vec<(String, u64)> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.zip");
    std::fs::write(&file, bytes).unwrap();
    let script = "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n\
                  for i in z.infolist(): print(i.file_size, i.filename)";
    let output = Command::new("python3")
        .args(["-c", script])
        .arg(&file)
        .env("PYTHONUTF8", "1")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let line = |line: &str| {
        let (size, name) = line.split_once(' ').unwrap();
        (name.to_owned(), size.parse().unwrap())
    };
    text.lines().map(line).collect()
}

#[test]
fn everything_for_a_salon_is_in_it_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("样本.chapter");
    sample::create(&path, &SampleOptions::on(env().clock.now().date_naive()), &env()).unwrap();
    let desk = Desk::open(&path, env(), Access::CommandLine).unwrap().desk;
    let event = desk.read(events::queries::next_salon).unwrap().unwrap().id;
    let (parts, facts) = desk
        .read(|db| Ok((read(db, &everything(db, event)?)?, facts::salon(db, event)?)))
        .unwrap();
    let mut told = Vec::new();
    let bytes = archive(&parts, &options(Form::Pdf), |done, of, name| {
        told.push((done, of, name.to_owned()));
        true
    })
    .unwrap();
    // Each is told before it is made, and the end at last.
    assert_eq!(
        told.iter().map(|(done, ..)| *done).collect::<Vec<_>>(),
        (0..=parts.len()).collect::<Vec<_>>()
    );
    assert!(told.iter().all(|(_, of, _)| *of == parts.len()) && told.last().unwrap().2.is_empty());
    let files = listed(&bytes);
    let names: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), files.len(), "{files:?}");
    assert!(
        files
            .iter()
            .all(|(name, size)| *size > 0 && !name.contains(['/', '\\'])),
        "{files:?}"
    );
    for wanted in [
        "流程表",
        "活动流程",
        "主持稿",
        "桌签",
        "邀请函-沈文娟.docx",
        "通讯录.xlsx",
        ".ics",
        "个人安排",
    ] {
        assert!(
            names.iter().any(|name| name.contains(wanted)),
            "{wanted} is not in {names:?}"
        );
    }
    assert_eq!(name(&facts, &options(Form::Pdf)), "第18期沙龙-全套材料-草稿.zip");
}

#[test]
fn called_off_it_makes_nothing() {
    let parts = vec![
        (Material::RunSheet(salon()), Form::WeChat),
        (Material::Agenda(salon()), Form::Csv),
    ];
    for stop in 0..=parts.len() {
        let mut asked = 0;
        let refused = archive(&parts, &options(Form::Pdf), |done, _, _| {
            asked += 1;
            done < stop
        });
        assert_eq!(refused.unwrap_err().code, "bundle_cancelled");
        assert_eq!(asked, stop + 1);
    }
}

#[test]
fn namesakes_are_numbered_and_no_name_leaves_the_folder() {
    let mut facts = salon();
    facts.kind = chapterdesk_core::words::Message::new("../../etc/passwd");
    facts.is_salon = false;
    facts.number = None;
    let parts = vec![
        (Material::RunSheet(facts.clone()), Form::WeChat),
        (Material::RunSheet(facts), Form::WeChat),
    ];
    let files = listed(&archive(&parts, &options(Form::Pdf), |_, _, _| true).unwrap());
    assert_eq!(files.len(), 2);
    assert!(
        files[1].0.ends_with(" (2).txt") && !files[0].0.contains(['/', '\\']),
        "{files:?}"
    );
}
