//! Facts are exactly what the data say, and the drafts are written from them.

use chapterdesk_core::events::{self, AssignmentState, EventFields, Role};
use chapterdesk_core::retrospectives::{RetroCheck, RetroFields, RoleOutcome, ops, queries};

use super::stage::{ENDED, coming, held, lines, planned, retro};
use crate::events::stage::person;
use crate::fresh::{Fresh, refusal};

#[test]
fn planned_and_actual_stand_side_by_side() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let facts = retro(&fresh, salon.id).facts;
    let rows: Vec<(&str, i64, Option<i64>, Option<i64>)> = facts
        .segments
        .iter()
        .map(|row| {
            (
                row.kind.code(),
                row.planned_minutes,
                row.actual_minutes,
                row.over_minutes,
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("values_opening", 5, Some(5), Some(0)),
            ("talk", 30, Some(33), Some(3)),
            ("talk", 30, Some(30), Some(0)),
            ("discussion", 30, Some(36), Some(6)),
            ("joint_discussion", 7, Some(7), Some(0)),
            ("reports", 4, Some(0), Some(-4)),
            ("introductions", 10, Some(11), Some(1)),
        ]
    );
    assert_eq!(facts.begun_late_minutes, Some(3));
    assert_eq!(facts.ended_late_minutes, Some(5));
    assert_eq!(facts.actual_end.map(|end| end.to_string()).as_deref(), Some(ENDED));
    assert_eq!(facts.planned_end.to_string(), "16:00");
    assert_eq!(
        (facts.signed_up, facts.present, facts.rate_percent),
        (Some(50), Some(40), Some(80))
    );
    assert_eq!((facts.visitors, facts.members), (Some(10), Some(30)));
    assert_eq!((facts.first_time, facts.walk_ins), (None, None), "nobody kept a list");
}

#[test]
fn the_facts_are_told_in_sentences() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    assert_eq!(
        lines(&retro(&fresh, salon.id))[..7],
        [
            "14:03开始，晚了3分钟",
            "主题分享一33分钟，超了3分钟",
            "分组讨论36分钟，超了6分钟",
            "小组代表分享没有进行",
            "16:05结束，晚了5分钟",
            "报名50人，到场40人，到场率80%",
            "到场的新朋友10人",
        ]
    );
}

#[test]
fn nothing_is_said_about_what_nobody_knows() {
    let mut fresh = Fresh::new();
    let salon = planned(&mut fresh, "2026-11-14");
    let retro = retro(&fresh, salon.id);
    assert_eq!(retro.facts.begun_late_minutes, None);
    assert_eq!(retro.facts.actual_end, None);
    assert!(
        lines(&retro).iter().all(|line| line.ends_with("没有人担任")),
        "{:?}",
        lines(&retro)
    );
    let done = |check| retro.progress.iter().any(|line| line.check == check && line.done);
    for check in [
        RetroCheck::Times,
        RetroCheck::Attendance,
        RetroCheck::Ratings,
        RetroCheck::Steps,
    ] {
        assert!(!done(check), "{check:?}");
    }
    assert!(done(RetroCheck::Expenses), "nothing is owed");
}

#[test]
fn roles_are_told_as_they_were_carried_out() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let (first, second) = (person(&mut fresh, "金晓岚"), person(&mut fresh, "朱燕萍"));
    fresh
        .act(|tx| events::ops::assign(tx, salon.id, Role::Host, first, None, AssignmentState::Accepted))
        .expect("a host");
    let given = crate::events::stage::show(&fresh, salon.id);
    let host = given.roles.iter().find(|line| line.role == Role::Host).expect("hosts");
    let assignment = host.people[0].assignment;
    fresh
        .act(|tx| events::ops::substitute(tx, assignment, second, AssignmentState::Accepted))
        .expect("somebody else");
    let retro = retro(&fresh, salon.id);
    let host = retro
        .facts
        .roles
        .iter()
        .find(|role| role.role == Role::Host)
        .expect("a host");
    assert_eq!(host.state, RoleOutcome::Substituted);
    assert_eq!(host.person.as_ref().map(|person| person.id), Some(second));
    assert!(lines(&retro).contains(&"主持人由朱燕萍顶替金晓岚".to_owned()));
    assert!(lines(&retro).contains(&"计时官没有人担任".to_owned()));
}

#[test]
fn drafts_are_written_from_the_facts() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let draft = fresh.desk.read(|db| queries::draft(db, salon.id)).expect("a draft");
    assert_eq!(
        draft.goal,
        "11月14日（周六）14:00–16:00\n主题：绩效沟通，怎么开口\n预计45人，其中新朋友9人\n何晓雯分享《试用期面谈》\n沈文娟分享"
    );
    assert!(draft.result.starts_with("14:03开始，晚了3分钟\n"), "{}", draft.result);
    assert!(draft.causes.contains("分组讨论为什么多用了6分钟？"), "{}", draft.causes);
    assert!(
        !draft.causes.contains("主题分享一"),
        "three minutes are no question: {}",
        draft.causes
    );
    assert_eq!(draft.conclusion, "");
    assert!(
        draft
            .public_words
            .starts_with("11月14日（周六），我们在青屿书院办了第1期沙龙“绩效沟通，怎么开口”。\n40位HR同行到场。"),
        "{}",
        draft.public_words
    );
    // A draft is only thought of.
    assert_eq!(retro(&fresh, salon.id).steps, Default::default());
}

#[test]
fn a_cleared_figure_leaves_its_sentence_out() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let fields = EventFields {
        signed_up: Some(None),
        attended_visitors: Some(None),
        ..EventFields::default()
    };
    fresh
        .act(|tx| events::ops::edit(tx, salon.id, &fields))
        .expect("cleared");
    let lines = lines(&retro(&fresh, salon.id));
    assert!(lines.contains(&"到场40人".to_owned()), "{lines:?}");
    assert!(
        !lines
            .iter()
            .any(|line| line.contains("报名") || line.contains("新朋友")),
        "{lines:?}"
    );
}

#[test]
fn texts_are_kept_as_they_were_written() {
    let mut fresh = Fresh::new();
    let salon = coming(&mut fresh, "2026-12-12");
    let hostile = "<script>alert(1)</script>\n=cmd|' /C calc'!A0\n#set text(red)\n../../etc\n喆䶮𬭎 { $salon }";
    let fields = RetroFields {
        goal: Some(hostile.to_owned()),
        public_words: Some(String::new()),
        ..RetroFields::default()
    };
    let saved = fresh.act(|tx| ops::set(tx, salon.id, &fields)).expect("texts").value;
    assert_eq!(saved.steps.goal, hostile);
    for (wrong, code) in [
        ("a\u{0}b", "text_control_characters"),
        ("a\u{202E}b", "text_control_characters"),
    ] {
        let fields = RetroFields {
            causes: Some(wrong.to_owned()),
            ..RetroFields::default()
        };
        let refused = refusal(fresh.act(|tx| ops::set(tx, salon.id, &fields)));
        assert_eq!(refused, (code, Some("causes".to_owned())));
    }
    let huge = RetroFields {
        result: Some("长".repeat(100_001)),
        ..RetroFields::default()
    };
    assert_eq!(
        refusal(fresh.act(|tx| ops::set(tx, salon.id, &huge))).0,
        "text_too_long"
    );
    assert_eq!(retro(&fresh, salon.id).steps.goal, hostile);
}
