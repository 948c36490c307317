//! What was told and is no longer so; corrections.

use chapterdesk_core::events::{self, AppearanceFields, AppearanceState, Status};
use chapterdesk_core::letters::{Letter, LetterKind, LetterState, ops, queries};
use chapterdesk_core::people::{self, PersonFields};

use super::stage::{Stage, state, venue};
use crate::fresh::refusal;

fn topic(topic: &str, settled: bool) -> AppearanceFields {
    AppearanceFields {
        topic: Some(topic.into()),
        topic_settled: Some(settled),
        ..AppearanceFields::default()
    }
}

fn correct(stage: &mut Stage, letter: &Letter) -> Letter {
    stage.fresh.act(|tx| ops::correct(tx, letter.id)).unwrap().value
}

fn stale(stage: &Stage) -> Vec<chapterdesk_core::ids::Id> {
    let outbox = stage.fresh.desk.read(queries::outbox).unwrap();
    outbox.stale.iter().map(|letter| letter.id).collect()
}

#[test]
fn each_fact_that_was_told_is_watched() {
    let mut stage = Stage::new();
    let sent = stage.sent(LetterKind::Invitation, stage.senior);
    assert!(stage.stale(&sent).is_empty());
    let other = venue(&mut stage.fresh, "澄湖会客厅");
    for (fields, said) in [
        (
            serde_json::json!({ "date": "2026-12-19" }),
            "日期：12月12日（周六）改为12月19日（周六）",
        ),
        (
            serde_json::json!({ "theme": "换了" }),
            "主题：“绩效沟通，怎么开口”改为“换了”",
        ),
        (
            serde_json::json!({ "venue": other }),
            "地点：青屿书院3楼大教室改为澄湖会客厅",
        ),
        (
            serde_json::json!({ "venue": null }),
            "地点：原来的青屿书院3楼大教室改为待定",
        ),
        (
            serde_json::json!({ "start": "13:30" }),
            "时段：14:35–15:05改为14:05–14:35",
        ),
        (serde_json::json!({ "start": "9:00" }), "时间：下午改为上午"),
        (serde_json::json!({ "start": "18:30" }), "时间：下午改为18:30"),
    ] {
        stage.edit_salon(fields);
        let now = stage.stale(&sent);
        assert!(now.contains(&said.to_owned()), "{said}: {now:?}");
        stage.fresh.desk.undo(None).unwrap();
        assert!(stage.stale(&sent).is_empty(), "as it was: {said}");
    }
    let senior = stage.senior;
    stage.edit_talk(senior, &topic("另一个题目", false));
    assert_eq!(stage.stale(&sent), ["题目：“员工不认绩效结果，怎么谈”改为“另一个题目”"]);
    stage.edit_talk(senior, &topic("另一个题目", true));
    assert!(stage.stale(&sent).is_empty(), "the speaker settled it: they know");
}

#[test]
fn the_contact_and_the_other_speakers_are_facts_too() {
    let mut stage = Stage::new();
    let sent = stage.sent(LetterKind::Invitation, stage.senior);
    let general = stage
        .fresh
        .desk
        .read(|db| events::queries::show(db, stage.event))
        .unwrap()
        .in_charge
        .unwrap()
        .id;
    let phone = PersonFields {
        phone: Some("154-0000-0099".into()),
        ..PersonFields::default()
    };
    stage.fresh.act(|tx| people::ops::edit(tx, general, &phone)).unwrap();
    assert_eq!(
        stage.stale(&sent),
        ["联系人：徐敏芳 154-0000-0018改为徐敏芳 154-0000-0099"]
    );
    stage.fresh.desk.undo(None).unwrap();
    stage.edit_talk(stage.junior, &state(AppearanceState::Declined, "2026-11-22"));
    assert_eq!(stage.stale(&sent), ["同场：何晓雯不来了"]);
}

#[test]
fn what_was_not_told_cannot_become_wrong() {
    let mut stage = Stage::new();
    let sent = stage.sent(LetterKind::Approach, stage.senior);
    stage.edit_salon(serde_json::json!({ "date": "2026-12-19", "theme": "换了", "venue": null }));
    assert!(stage.stale(&sent).is_empty());
}

#[test]
fn a_correction_says_what_changed_and_ends_it() {
    let mut stage = Stage::new();
    let sent = stage.sent(LetterKind::Invitation, stage.senior);
    assert_eq!(
        refusal(stage.fresh.act(|tx| ops::correct(tx, sent.id))).0,
        "letter_not_stale"
    );
    stage.edit_salon(serde_json::json!({ "start": "13:30" }));
    assert_eq!(stale(&stage), [sent.id]);
    let correction = correct(&mut stage, &sent);
    assert_eq!(
        (correction.kind, correction.corrects),
        (LetterKind::Correction, Some(sent.id))
    );
    insta::assert_snapshot!(correction.body, @r"
    沈老师您好，第18期沙龙的安排有变动，跟您更正：

    1. 时段：14:35–15:05改为14:05–14:35
    2. 到场：13:20改为12:50

    您的时段：14:05–14:35
    （分享25分钟＋问答5分钟）

    其他不变。给您添麻烦了，看到请回我一声。

    徐敏芳　154-0000-0018（微信同号）
    ");
    assert!(stale(&stage).is_empty(), "a correction is in hand");
    assert_eq!(correct(&mut stage, &sent).id, correction.id, "not twice");
    stage.send(&correction);
    let shown = stage.show(&sent);
    assert!(shown.corrected && shown.stale.is_empty() && shown.body == sent.body);
    stage.edit_salon(serde_json::json!({ "start": "14:00" }));
    assert_eq!(stale(&stage), [correction.id], "told last by the correction");
    assert_eq!(
        refusal(stage.fresh.act(|tx| ops::unsend(tx, sent.id))).0,
        "letter_has_correction"
    );
}

#[test]
fn one_correction_covers_all_letters_of_its_reader() {
    let mut stage = Stage::new();
    let invitation = stage.sent(LetterKind::Invitation, stage.junior);
    let confirmation = stage.sent(LetterKind::Confirmation, stage.junior);
    stage.edit_salon(serde_json::json!({ "date": "2026-12-19", "venue": null }));
    assert!(stage.stale(&invitation).is_empty(), "the later letter told it last");
    assert_eq!(stale(&stage), [confirmation.id]);
    let correction = correct(&mut stage, &confirmation);
    assert!(
        correction.body.contains("1. 日期") && correction.body.contains("2. 地点"),
        "{}",
        correction.body
    );
    stage.send(&correction);
    assert!(stale(&stage).is_empty());
}

#[test]
fn a_correction_of_nothing_any_more_is_blocked() {
    let mut stage = Stage::new();
    let sent = stage.sent(LetterKind::Invitation, stage.senior);
    stage.edit_salon(serde_json::json!({ "theme": "换了" }));
    let correction = correct(&mut stage, &sent);
    stage.edit_salon(serde_json::json!({ "theme": "绩效沟通，怎么开口" }));
    assert_eq!(stage.show(&correction).blocked.len(), 1);
    assert_eq!(refusal(stage.try_send(&correction)).0, "letter_blocked");
}

#[test]
fn a_salon_called_off_is_the_only_change() {
    let mut stage = Stage::new();
    let sent = stage.sent(LetterKind::Confirmation, stage.junior);
    let event = stage.event;
    stage.edit_salon(serde_json::json!({ "theme": "换了" }));
    stage
        .fresh
        .act(|tx| events::ops::set_status(tx, event, Status::Cancelled, Some("下雪")))
        .unwrap();
    assert_eq!(stage.stale(&sent), ["这一场取消了"]);
    let correction = correct(&mut stage, &sent);
    assert!(!correction.body.contains("下雪"), "our reasons are ours");
    stage.send(&correction);
    assert!(stale(&stage).is_empty());
    stage
        .fresh
        .act(|tx| events::ops::set_status(tx, event, Status::Planned, None))
        .unwrap();
    assert_eq!(stage.stale(&correction)[0], "这一场照常举行");
}

#[test]
fn who_left_and_what_is_over_need_no_correction() {
    let mut stage = Stage::new();
    let sent = stage.sent(LetterKind::Confirmation, stage.junior);
    stage.edit_salon(serde_json::json!({ "theme": "换了" }));
    assert_eq!(stage.stale(&sent).len(), 1);
    stage.edit_talk(stage.junior, &state(AppearanceState::Declined, "2026-11-22"));
    assert!(stage.stale(&sent).is_empty());
    stage.fresh.desk.undo(None).unwrap();
    stage.fresh.at("2026-12-13T09:00:00+08:00");
    assert!(stage.stale(&sent).is_empty());
}

#[test]
fn words_changed_by_hand_keep_still_and_turn_stale() {
    let mut stage = Stage::new();
    let letter = stage.prepare(LetterKind::Invitation, stage.senior);
    let edited = stage.rewrite(&letter, &letter.body.replace("您看是否方便", "您看行不行"));
    assert!(edited.edited && edited.stale.is_empty());
    stage.edit_salon(serde_json::json!({ "theme": "新主题" }));
    let old = "主题：“绩效沟通，怎么开口”改为“新主题”";
    assert_eq!(stage.stale(&edited), [old]);
    assert!(stage.show(&edited).body.contains("主题：绩效沟通，怎么开口"));
    let slip = stage.rewrite(&edited, &(edited.body.clone() + "。"));
    assert_eq!(stage.stale(&slip), [old], "the old words still stand");
    let mended = stage.rewrite(&slip, &slip.body.replace("绩效沟通，怎么开口", "新主题"));
    assert!(stage.stale(&mended).is_empty(), "put right by hand");
    let id = letter.id;
    let refilled = stage.fresh.act(|tx| ops::refill(tx, id)).unwrap().value;
    assert!(!refilled.edited && refilled.body.contains("您看是否方便"));
    assert_eq!(refilled.state, LetterState::Prepared);
}
