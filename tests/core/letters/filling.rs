//! What letters say: the built-in templates with the facts of a salon, and what hostile facts do to them.

use chapterdesk_core::events::{self, AppearanceState, GroupFields, Status};
use chapterdesk_core::letters::{LetterKind, Mend, queries};
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::speakers::{self, Fee, SpeakerFields};
use chapterdesk_core::words::Lang;

use super::stage::{Stage, state};

#[test]
fn an_invitation_is_the_message_that_was_agreed() {
    let stage = Stage::new();
    insta::assert_snapshot!(stage.draft(LetterKind::Invitation, stage.senior));
}

#[test]
fn every_letter_stands_in_both_languages() {
    let mut stage = Stage::new();
    stage.edit_salon(serde_json::json!({ "signed_up": 28, "booking": "booked" }));
    for lang in [Lang::ZhCn, Lang::En] {
        let mut all = String::new();
        for kind in LetterKind::ALL.iter().filter(|kind| **kind != LetterKind::Correction) {
            let speaker = kind.is_to_a_speaker().then_some(stage.junior);
            let draft = stage
                .fresh
                .desk
                .read(|db| queries::draft(db, *kind, Some(stage.event), speaker, Some(lang)));
            let draft = draft.unwrap();
            assert!(draft.blocked.is_empty(), "{}: {:?}", kind.code(), draft.blocked);
            assert!(
                !draft.subject.is_empty() && !draft.subject.contains('\n'),
                "{}",
                kind.code()
            );
            all.extend(["=== ", kind.code(), " · ", &draft.subject, "\n", &draft.body, "\n\n"]);
        }
        insta::assert_snapshot!(format!("letters_{}", lang.code()), all);
    }
}

#[test]
fn thanks_tell_what_came_of_it() {
    let mut stage = Stage::new();
    stage.fresh.at("2026-12-13T09:00:00+08:00");
    stage.edit_talk(stage.junior, &state(AppearanceState::Spoke, "2026-12-12"));
    stage.edit_talk(
        stage.junior,
        &serde_json::from_value(serde_json::json!({ "rating": 4.6 })).unwrap(),
    );
    stage.edit_salon(serde_json::json!({ "attended": 38, "attended_visitors": 9 }));
    let result = GroupFields {
        result: Some("先听完再回应".into()),
        ..GroupFields::default()
    };
    let event = stage.event;
    stage
        .fresh
        .act(|tx| events::ops::edit_group(tx, event, 1, &result))
        .unwrap();
    let body = stage.draft(LetterKind::Thanks, stage.junior);
    for line in [
        "到场：38人，其中新朋友9人",
        "评分：4.6分（满分5分）",
        "“先听完再回应”",
        "《试用期面谈，我踩过的三个坑》",
    ] {
        assert!(body.contains(line), "{line}\n{body}");
    }
}

#[test]
fn conditions_are_said_early_and_in_their_own_terms() {
    let mut stage = Stage::new();
    let terms = SpeakerFields {
        fee: Some(Some(Fee::Travel)),
        conditions: Some("三点前要走\n不连线".into()),
        car_plate: Some("苏E·A1234".into()),
        ..SpeakerFields::default()
    };
    let senior = stage.senior;
    stage.fresh.act(|tx| speakers::ops::edit(tx, senior, &terms)).unwrap();
    let body = stage.draft(LetterKind::Invitation, senior);
    for line in [
        "有几点先跟您说明：",
        "来回路费由我们出",
        "3. 三点前要走",
        "4. 不连线",
        "您的车牌苏E·A1234已经记下",
    ] {
        assert!(body.contains(line), "{line}\n{body}");
    }
    assert!(!body.contains("车牌发我"));
}

#[test]
fn the_chapters_days_count() {
    let mut stage = Stage::new();
    for (key, days) in [("materials_days", 10), ("slides_days", 2), ("answer_days", 5)] {
        stage
            .fresh
            .act(|tx| chapterdesk_core::chapter::ops::set_rule(tx, key, Some(days)))
            .unwrap();
    }
    let body = stage.draft(LetterKind::Invitation, stage.senior);
    for line in [
        "12月2日前：题目、百字简介、照片",
        "12月10日前：PPT（16:9）",
        "麻烦您11月27日（周五）前回我",
    ] {
        assert!(body.contains(line), "{line}\n{body}");
    }
}

#[test]
fn a_letter_for_later_is_written_for_its_day() {
    let mut stage = Stage::new();
    let letter = stage.prepare(LetterKind::Reminder, stage.junior);
    assert_eq!(letter.send_on, Some(crate::fresh::day("2026-12-11")));
    assert!(
        letter.body.contains("12月12日前：题目、百字简介、照片"),
        "{}",
        letter.body
    );
}

#[test]
fn who_stands_by_is_asked_to_stand_by() {
    let stage = Stage::new();
    let body = stage.draft(LetterKind::Invitation, stage.standby);
    assert!(body.contains("第18期沙龙做备选嘉宾"), "{body}");
    assert!(!body.contains("您的时段") && !body.contains("＋问答"), "{body}");
}

#[test]
fn what_is_missing_is_named_with_where_to_mend_it() {
    let mut stage = Stage::new();
    let stranger = super::stage::speaker(&mut stage.fresh, "陌生人", 8);
    stage.edit_salon(serde_json::json!({ "venue": null }));
    let draft = |kind, speaker| {
        let draft = stage
            .fresh
            .desk
            .read(|db| queries::draft(db, kind, Some(stage.event), Some(speaker), None));
        let blocked = draft.unwrap().blocked;
        blocked
            .into_iter()
            .map(|one| (one.placeholder, one.mend))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        draft(LetterKind::Confirmation, stage.junior),
        [("地点".to_owned(), Mend::Salon)]
    );
    assert_eq!(
        draft(LetterKind::Invitation, stranger),
        [("做什么".to_owned(), Mend::Salon)]
    );
    assert!(
        draft(LetterKind::Invitation, stage.senior).is_empty(),
        "an invitation may go before the venue is known"
    );
}

#[test]
fn an_event_that_need_not_be_chosen_blocks_nothing() {
    let stage = Stage::new();
    for kind in [LetterKind::Approach, LetterKind::Nudge, LetterKind::Again] {
        let draft = stage
            .fresh
            .desk
            .read(|db| queries::draft(db, kind, None, Some(stage.senior), None))
            .unwrap();
        assert!(
            draft.blocked.is_empty() && !draft.body.contains('{'),
            "{:?}\n{}",
            draft.blocked,
            draft.body
        );
    }
}

#[test]
fn hostile_facts_are_text() {
    let mut stage = Stage::new();
    let theme = "{地点} {{x}} {没有} =1+1 <b> #set 喆䶮𬭎";
    stage.edit_salon(serde_json::json!({ "theme": theme }));
    let senior = stage.senior;
    let name = PersonFields {
        name: Some("{称呼}".into()),
        ..PersonFields::default()
    };
    stage.fresh.act(|tx| people::ops::edit(tx, senior, &name)).unwrap();
    let letter = stage.prepare(LetterKind::Invitation, senior);
    assert!(letter.blocked.is_empty(), "{:?}", letter.blocked);
    assert!(
        letter.body.contains(theme) && letter.body.starts_with("{称呼}老师您好"),
        "{}",
        letter.body
    );
    let body = format!("{}\n再见", letter.body);
    let edited = stage.rewrite(&letter, &body);
    assert!(
        edited.blocked.is_empty(),
        "braces of a fact stay text: {:?}",
        edited.blocked
    );
    assert_eq!(stage.send(&edited).body, body);
}

#[test]
fn what_another_program_wrote_into_the_file_is_cleaned() {
    let mut stage = Stage::new();
    let theme = "甲\u{0}乙\n丙\u{202e}丁";
    let event = stage.event;
    stage
        .fresh
        .act(|tx| tx.run("UPDATE event SET theme = ?2 WHERE id = ?1", (event, theme)))
        .unwrap();
    assert!(
        stage
            .draft(LetterKind::Invitation, stage.senior)
            .contains("主题：甲乙 丙丁\n")
    );
}

#[test]
fn every_line_of_facts_fits_a_phone() {
    let mut stage = Stage::new();
    stage.edit_salon(
        serde_json::json!({ "theme": "一个特别特别长的主题，为的是看看一行放不下的时候，它会不会在标点后面断开来" }),
    );
    let event = stage.event;
    stage
        .fresh
        .act(|tx| events::ops::set_status(tx, event, Status::Announced, None))
        .unwrap();
    let body = stage.draft(LetterKind::Confirmation, stage.junior);
    let facts = body
        .lines()
        .filter(|line| line.contains('：') && !line.contains('。') && !line.ends_with('：'));
    for line in facts {
        assert!(chapterdesk_core::width::columns(line) <= 40, "{line}");
    }
}
