//! Who needs me today: the reasons, the letter each asks for, and who can step in.

use chapterdesk_core::events::{AppearanceFields, AppearanceState, Status, ops as events_ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::speakers::{
    Direction, NextAction, NextLetter, PromiseFields, Stage, Today, Urgency, ops, promises, queries,
};

use super::{add, appears, contact, salon, stage};
use crate::fresh::{Fresh, day, zh};

fn line(fresh: &Fresh, id: Id) -> Option<Today> {
    let today = fresh.desk.read(queries::today).unwrap();
    today.into_iter().find(|line| line.speaker.id == id)
}

fn said(line: &Today) -> Vec<String> {
    [&line.why].into_iter().chain(&line.also).map(zh).collect()
}

#[test]
fn a_passed_day_for_an_answer_names_the_ready_standby() {
    let mut fresh = Fresh::new();
    let (shen, gu) = (add(&mut fresh, "沈文娟"), add(&mut fresh, "顾建明"));
    let event = salon(&mut fresh, "2026-12-12");
    appears(&mut fresh, event, Some(2), shen, AppearanceState::Invited, "2026-11-18");
    let late = line(&fresh, shen).unwrap();
    assert_eq!(
        said(&late),
        [
            "第1期的邀请，4天没回复",
            "第1期的答复日期11月21日（周六）已经过了，还没有备选嘉宾点头"
        ]
    );
    assert!(late.overdue && late.standby.is_none());
    appears(&mut fresh, event, None, gu, AppearanceState::Confirmed, "2026-11-19");
    let late = line(&fresh, shen).unwrap();
    assert_eq!(
        late.also.iter().map(zh).collect::<Vec<_>>(),
        ["第1期的答复日期11月21日（周六）已经过了，备选顾建明已确认"]
    );
    assert_eq!(late.standby.as_ref().unwrap().id, gu);
    assert_eq!((late.letter, late.event), (Some(NextLetter::Nudge), Some(event)));
    assert!(line(&fresh, gu).is_none(), "nobody waits for us there");

    // An answer in words stops the reminder, not the day.
    contact(&mut fresh, shen, Direction::In, "2026-11-22");
    let late = line(&fresh, shen).unwrap();
    assert_eq!(said(&late).len(), 1);
    assert!(late.overdue);
}

#[test]
fn on_the_day_of_the_reminder_it_is_due_and_after_it_late() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "沈文娟");
    stage(&mut fresh, id, Stage::Invited, "2026-11-20");
    assert!(line(&fresh, id).is_none());
    for (moment, urgency) in [
        ("2026-11-23T09:00:00+08:00", Urgency::Due),
        ("2026-11-24T09:00:00+08:00", Urgency::Late),
    ] {
        fresh.at(moment);
        assert_eq!(line(&fresh, id).unwrap().urgency, urgency, "{moment}");
    }
    contact(&mut fresh, id, Direction::Out, "2026-11-24");
    assert!(line(&fresh, id).is_none(), "we have just asked again");
}

#[test]
fn a_message_without_an_answer_is_followed_up_too() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "王海燕");
    contact(&mut fresh, id, Direction::Out, "2026-11-17");
    let silent = line(&fresh, id).unwrap();
    assert_eq!(said(&silent), ["发了消息，5天没回复"]);
    assert_eq!((silent.letter, silent.event), (Some(NextLetter::Nudge), None));
}

#[test]
fn materials_are_asked_for_at_their_dates() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "何晓雯");
    let event = salon(&mut fresh, "2026-12-12");
    let talk = appears(&mut fresh, event, Some(1), id, AppearanceState::Confirmed, "2026-11-20");
    assert!(line(&fresh, id).is_none(), "three weeks before");
    fresh.at("2026-11-28T09:00:00+08:00");
    let due = line(&fresh, id).unwrap();
    assert_eq!(said(&due), ["第1期今天该收齐：题目、简介、照片"]);
    assert_eq!(
        (due.urgency, due.letter, due.event),
        (Urgency::Due, Some(NextLetter::Progress), Some(event))
    );
    let received = AppearanceFields {
        topic: Some("试用期面谈，我踩过的三个坑".into()),
        topic_settled: Some(true),
        introduction_on: Some(Some(day("2026-11-27"))),
        photo_on: Some(Some(day("2026-11-27"))),
        ..AppearanceFields::default()
    };
    fresh
        .act(|tx| events_ops::edit_appearance(tx, talk, &received))
        .unwrap();
    assert!(line(&fresh, id).is_none());
    fresh.at("2026-12-10T09:00:00+08:00");
    assert_eq!(said(&line(&fresh, id).unwrap()), ["第1期还没收到：PPT，晚了1天"]);
    fresh
        .act(|tx| events_ops::set_status(tx, event, Status::Cancelled, Some("人不齐")))
        .unwrap();
    assert!(line(&fresh, id).is_none(), "a salon that is called off needs nothing");
}

#[test]
fn the_day_for_another_try_and_promises_come_up() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "沈立新");
    fresh
        .act(|tx| {
            ops::set_stage(
                tx,
                id,
                Stage::OnHold,
                Some(day("2026-08-20")),
                "",
                Some(day("2026-11-20")),
            )
        })
        .unwrap();
    let again = line(&fresh, id).unwrap();
    assert_eq!(said(&again), ["上次是以后再约，约好再问的日子过了2天"]);
    assert_eq!(again.letter, Some(NextLetter::Again));
    contact(&mut fresh, id, Direction::Out, "2026-11-22");
    assert!(line(&fresh, id).is_none());

    let promised = PromiseFields {
        what: Some("寄文字稿".into()),
        made_on: Some(day("2026-11-01")),
        due_on: Some(Some(day("2026-11-19"))),
        ..PromiseFields::default()
    };
    let page = fresh.act(|tx| promises::ops::add(tx, id, &promised)).unwrap();
    let owed = line(&fresh, id).unwrap();
    assert_eq!(said(&owed), ["答应过的事晚了3天：寄文字稿"]);
    assert_eq!(owed.letter, None, "a promise is kept, not written about");
    let own = page.promises[0].id;
    fresh
        .act(|tx| promises::ops::set(tx, own, chapterdesk_core::speakers::PromiseState::Kept, None))
        .unwrap();
    assert!(line(&fresh, id).is_none());
}

#[test]
fn the_next_action_asks_for_the_letter_of_its_stage() {
    let mut fresh = Fresh::new();
    let action = NextAction {
        text: "写一句".into(),
        on_date: Some(day("2026-11-22")),
    };
    for (at, letter) in [
        (Stage::Lead, Some(NextLetter::Approach)),
        (Stage::Contacted, Some(NextLetter::Invitation)),
        (Stage::Confirmed, None),
        (Stage::Ready, Some(NextLetter::Again)),
        (Stage::Withdrawn, Some(NextLetter::Again)),
    ] {
        let id = add(&mut fresh, "陆雨薇");
        if at != Stage::Lead {
            stage(&mut fresh, id, at, "2026-11-22");
        }
        fresh.act(|tx| ops::set_next_action(tx, id, &action)).unwrap();
        assert_eq!(line(&fresh, id).unwrap().letter, letter, "{at:?}");
    }
    let spoke = add(&mut fresh, "朱晓彤");
    let event = salon(&mut fresh, "2026-11-21");
    appears(&mut fresh, event, Some(1), spoke, AppearanceState::Spoke, "2026-11-21");
    let thanks = line(&fresh, spoke).unwrap();
    assert_eq!((thanks.letter, thanks.event), (Some(NextLetter::Thanks), Some(event)));
}
