//! The stamp of a version, what changed since, and what a sheet says of empty and overlapping minutes.

use chapterdesk_core::words::Message;
use chapterdesk_documents::facts::{BlockFacts, MeanwhileFacts, SalonFacts, VersionFacts};
use chapterdesk_documents::{Form, Paper};
use chrono::NaiveDate;

use crate::sample;
use crate::tools::{
    agenda, assert_nothing_overflows, english, options, paper, person_sheet, run_sheet, squeezed, text_of,
};

/// The sample as the second version.
pub fn second() -> SalonFacts {
    let mut facts = sample::salon();
    facts.version = Some(VersionFacts {
        number: 2,
        newest: 2,
        published: NaiveDate::from_ymd_opt(2026, 12, 2).unwrap(),
        is_edited: false,
        compared_with: Some(1),
        changes: vec![
            Message::new("change-speaker")
                .with("talk", Message::new("change-talk").with("talk", 2))
                .with("name", "沈文娟")
                .with("address", "老师"),
            Message::new("change-material-borne")
                .with("items", "翻页笔")
                .with("name", "潘志成"),
        ],
    });
    facts
}

/// The sample with a hard start after a gap, an overlap, a block, a duty beside a row and a note for the host.
pub fn uneven() -> SalonFacts {
    let mut facts = sample::salon();
    facts.rows[5].start = "14:41".into();
    (facts.rows[5].is_fixed, facts.rows[5].gap_minutes) = (true, 6);
    facts.rows[6].gap_minutes = -4;
    facts.rows[6].is_fixed = true;
    (facts.gap_minutes, facts.overlap_minutes) = (6, 4);
    facts.blocks = vec![BlockFacts {
        title: "讨论".into(),
        label: Message::new("sheet-block-untitled"),
        target_minutes: Some(38),
        planned_minutes: 41,
        over_minutes: 3,
    }];
    for row in &mut facts.rows[6..9] {
        row.block = Some(0);
    }
    facts.rows[4].meanwhile = vec![MeanwhileFacts {
        what: "换话筒电池".into(),
        role: Some(Message::new("role-equipment")),
        people: vec!["潘志成".into()],
    }];
    facts.rows[4].host_note = "先问好嘉宾能不能录像".into();
    facts
}

#[test]
fn a_version_stands_in_every_form() {
    let facts = second();
    let paper = run_sheet(&facts, &options(Form::Pdf)).unwrap();
    assert_eq!((paper.pages, paper.version.as_str()), (1, "V2 · 12月2日定稿"));
    assert_eq!(paper.suggested_name, "第18期沙龙-流程表-V2.pdf");
    let text = squeezed(&text_of(&paper));
    for wanted in [
        "V2·12月2日定稿",
        "与V1相比",
        "1.分享二改为沈文娟老师",
        "2.翻页笔由潘志成带",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
    let message = run_sheet(&facts, &options(Form::WeChat)).unwrap();
    insta::assert_snapshot!("version_message", message.text().unwrap());
    let message = run_sheet(&facts, &english(Form::WeChat)).unwrap();
    assert!(
        message
            .text()
            .unwrap()
            .starts_with("[苏州分会 Salon 18] Run-sheet V2\n"),
        "{message:?}"
    );
    // The audience is told which version it has, and nothing of what changed for the committee.
    let message = agenda(&facts, &options(Form::WeChat)).unwrap();
    let message = message.text().unwrap();
    assert!(
        message.starts_with("【苏州分会第18期沙龙】活动流程 V2\n") && !message.contains("变动"),
        "{message}"
    );
}

#[test]
fn a_sheet_that_changed_since_says_so() {
    let mut facts = second();
    let version = facts.version.as_mut().unwrap();
    version.is_edited = true;
    version.compared_with = Some(2);
    let paper = run_sheet(&facts, &options(Form::Pdf)).unwrap();
    assert_eq!(paper.version, "V2之后有改动 · 草稿 11月22日 14:30");
    assert_eq!(paper.suggested_name, "第18期沙龙-流程表-V2后草稿.pdf");
    assert!(squeezed(&text_of(&paper)).contains("与V2相比"));
    let message = run_sheet(&facts, &options(Form::WeChat)).unwrap();
    let message = message.text().unwrap();
    assert!(
        message.contains("】流程表\nV2之后有改动 · 草稿 11月22日 14:30\n") && message.contains("\n\n与V2相比：\n1. "),
        "{message}"
    );
}

#[test]
fn an_older_version_says_that_there_is_a_newer_one() {
    let mut facts = second();
    facts.version.as_mut().unwrap().newest = 4;
    assert_eq!(
        run_sheet(&facts, &options(Form::Pdf)).unwrap().version,
        "V2 · 12月2日定稿 · 已有V4"
    );
}

#[test]
fn a_first_version_has_nothing_to_compare() {
    let mut facts = second();
    let version = facts.version.as_mut().unwrap();
    (version.number, version.newest, version.compared_with) = (1, 1, None);
    version.changes.clear();
    let message = run_sheet(&facts, &options(Form::WeChat)).unwrap();
    assert!(!message.text().unwrap().contains("变动"));
    assert!(!text_of(&run_sheet(&facts, &options(Form::Pdf)).unwrap()).contains("相比"));
}

#[test]
fn many_changes_are_counted_not_listed() {
    let mut facts = second();
    let version = facts.version.as_mut().unwrap();
    version.changes = (0..30).map(|_| version.changes[1].clone()).collect();
    let message = run_sheet(&facts, &options(Form::WeChat)).unwrap();
    assert!(message.text().unwrap().contains("8. 翻页笔由潘志成带\n另有22处改动"));
    let paper = run_sheet(&facts, &options(Form::Pdf)).unwrap();
    assert_eq!(paper.pages, 1);
    assert!(squeezed(&text_of(&paper)).contains("另有20处改动"));
}

#[test]
fn scripts_and_sheets_of_people_bear_the_version_too() {
    let facts = second();
    let script = paper(&facts, Paper::HostScript, &options(Form::WeChat)).unwrap();
    assert_eq!(script.suggested_name, "第18期沙龙-主持稿-V2.txt");
    assert!(script.text().unwrap().contains("V2 · 12月2日定稿"));
    let sheet = person_sheet(&facts, None, &options(Form::WeChat)).unwrap();
    assert_eq!(sheet.suggested_name, "第18期沙龙-个人安排-全部-V2.txt");
    // What does not follow the run-sheet bears none.
    let cards = paper(&facts, Paper::TableCards, &options(Form::Pdf)).unwrap();
    assert_eq!(cards.suggested_name, "第18期沙龙-桌签.pdf");
}

#[test]
fn empty_and_overlapping_minutes_are_shown() {
    let facts = uneven();
    let paper = run_sheet(&facts, &options(Form::Pdf)).unwrap();
    assert_eq!(paper.pages, 1);
    assert_nothing_overflows(&paper);
    let text = squeezed(&text_of(&paper));
    for wanted in [
        "空6分钟",
        "与上一环节重叠4分钟",
        "讨论：共41分钟，比定的38分钟多3分钟",
        "同时：潘志成换话筒电池",
        "主持留意：先问好嘉宾能不能录像",
        "中间空6分钟。",
        "有4分钟重叠。",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
    insta::assert_snapshot!(
        "uneven_message",
        run_sheet(&facts, &options(Form::WeChat)).unwrap().text().unwrap()
    );
    for form in [Form::Pdf, Form::WeChat] {
        let public = agenda(&facts, &options(form)).unwrap();
        let public = public.text().map_or_else(|| text_of(&public), str::to_owned);
        for hidden in ["空6分钟", "重叠", "换话筒电池", "录像", "多3分钟"] {
            assert!(!public.contains(hidden), "{hidden} is told to everybody:\n{public}");
        }
    }
    assert!(run_sheet(&facts, &options(Form::Png)).is_ok());
}
