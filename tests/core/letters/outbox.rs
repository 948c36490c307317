//! The outbox: prepared, read, sent; and which letters should be there by now.

use chapterdesk_core::chapter;
use chapterdesk_core::events::{self, AppearanceState, Status};
use chapterdesk_core::letters::{LetterKind, LetterState, Outbox, SentBy, ops, queries};
use chapterdesk_core::speakers::{self, Direction, Stage as Pipeline, Urgency};

use super::stage::{Stage, said, state};
use crate::fresh::{day, refusal};

fn outbox(stage: &Stage) -> Outbox {
    stage.fresh.desk.read(queries::outbox).unwrap()
}

/// Kind, name and urgency of what should be written.
fn due(stage: &Stage) -> Vec<(&'static str, String, Urgency)> {
    let of = |due: chapterdesk_core::letters::Due| {
        let name = due.speaker.map_or_else(|| "所有人".to_owned(), |speaker| speaker.name);
        (due.kind.code(), name, due.urgency)
    };
    outbox(stage).today.into_iter().map(of).collect()
}

#[test]
fn a_prepared_letter_follows_the_facts_until_it_is_sent() {
    let mut stage = Stage::new();
    let letter = stage.prepare(LetterKind::Invitation, stage.senior);
    assert!(letter.body.contains("14:35–15:05") && letter.stale.is_empty());
    stage.edit_salon(serde_json::json!({ "start": "13:30" }));
    let letter = stage.show(&letter);
    assert!(
        letter.body.contains("14:05–14:35") && letter.stale.is_empty(),
        "{}",
        letter.body
    );
    let sent = stage.send(&letter);
    stage.edit_salon(serde_json::json!({ "theme": "换了主题" }));
    assert_eq!(stage.show(&sent).body, letter.body, "a sent letter keeps what it said");
}

#[test]
fn sending_an_invitation_logs_the_contact_and_moves_the_speaker() {
    let mut stage = Stage::new();
    let sent = stage.sent(LetterKind::Invitation, stage.senior);
    assert_eq!((sent.state, sent.sent_by), (LetterState::Sent, Some(SentBy::Copy)));
    assert_eq!(stage.state_of(stage.senior), AppearanceState::Invited);
    let page = stage
        .fresh
        .desk
        .read(|db| speakers::queries::show(db, stage.senior))
        .unwrap();
    assert_eq!(page.speaker.stage, Pipeline::Invited);
    let [line] = page.contacts.as_slice() else {
        panic!("one contact: {:?}", page.contacts)
    };
    assert_eq!(
        (line.text.as_str(), line.direction),
        ("发了消息：第18期的邀请", Direction::Out)
    );
    assert_eq!(refusal(stage.try_send(&sent)).0, "letter_not_prepared");
}

#[test]
fn an_approach_makes_a_lead_a_contact_and_thanks_are_noted() {
    let mut stage = Stage::new();
    let stranger = super::stage::speaker(&mut stage.fresh, "陌生人", 8);
    stage.sent(LetterKind::Approach, stranger);
    let of = |stage: &Stage, id| {
        stage
            .fresh
            .desk
            .read(|db| speakers::queries::get(db, id))
            .unwrap()
            .stage
    };
    assert_eq!(of(&stage, stranger), Pipeline::Contacted);
    stage.fresh.at("2026-12-13T09:00:00+08:00");
    stage.edit_talk(stage.junior, &state(AppearanceState::Spoke, "2026-12-12"));
    stage.sent(LetterKind::Thanks, stage.junior);
    assert_eq!(of(&stage, stage.junior), Pipeline::Thanked);
}

#[test]
fn a_blocked_letter_cannot_be_marked_sent() {
    let mut stage = Stage::new();
    stage.edit_salon(serde_json::json!({ "venue": null }));
    let letter = stage.prepare(LetterKind::Confirmation, stage.junior);
    assert_eq!(letter.blocked.len(), 1);
    assert!(letter.body.contains("地点：{地点}"), "{}", letter.body);
    assert_eq!(refusal(stage.try_send(&letter)).0, "letter_blocked");
    let edited = stage.rewrite(&letter, &letter.body.replace("收到", ""));
    let edited = stage.rewrite(&edited, &(edited.body.clone() + "。"));
    assert_eq!(edited.blocked.len(), 1, "by hand it is not filled either");
    assert_eq!(refusal(stage.try_send(&edited)).0, "letter_blocked");
    let edited = stage.rewrite(&edited, &edited.body.replace("{地点}", "老地方"));
    assert!(edited.blocked.is_empty());
    assert!(stage.send(&edited).body.contains("地点：老地方"));
}

#[test]
fn the_same_letter_is_not_prepared_twice() {
    let mut stage = Stage::new();
    let first = stage.prepare(LetterKind::Invitation, stage.senior);
    let again = stage.try_prepare(LetterKind::Invitation, Some(stage.senior)).unwrap();
    assert_eq!(again.value.id, first.id);
    assert_eq!(said(&again.warnings), ["同样的消息已经准备好了，就用那一条"]);
    stage.send(&first);
    let again = stage.try_prepare(LetterKind::Invitation, Some(stage.senior)).unwrap();
    assert_ne!(again.value.id, first.id);
    assert_eq!(said(&again.warnings), ["同样的消息2026-11-22发过一次"]);
}

#[test]
fn letters_that_are_to_nobody_or_about_nothing_are_refused() {
    let mut stage = Stage::new();
    let senior = stage.senior;
    assert_eq!(
        refusal(stage.try_prepare(LetterKind::Invitation, None)).0,
        "letter_needs_speaker"
    );
    assert_eq!(
        refusal(stage.try_prepare(LetterKind::Correction, Some(senior))).0,
        "letter_corrects_nothing"
    );
    let none = stage
        .fresh
        .act(|tx| ops::prepare(tx, LetterKind::Reminder, None, Some(senior), None, None));
    assert_eq!(refusal(none).0, "letter_needs_event");
}

#[test]
fn taking_back_what_was_sent_takes_its_line_out_of_the_log() {
    let mut stage = Stage::new();
    let sent = stage.sent(LetterKind::Invitation, stage.senior);
    let back = stage.fresh.act(|tx| ops::unsend(tx, sent.id)).unwrap();
    assert_eq!((back.value.state, back.value.edited), (LetterState::Prepared, true));
    assert_eq!(back.value.body, sent.body);
    assert_eq!(said(&back.warnings).len(), 1, "the stage stays");
    let page = stage
        .fresh
        .desk
        .read(|db| speakers::queries::show(db, stage.senior))
        .unwrap();
    assert!(page.contacts.is_empty());
}

#[test]
fn a_dropped_letter_can_be_taken_up_and_a_sent_one_stays() {
    let mut stage = Stage::new();
    let letter = stage.prepare(LetterKind::Reminder, stage.junior);
    stage.fresh.act(|tx| ops::drop(tx, letter.id)).unwrap();
    assert!(outbox(&stage).prepared.is_empty());
    assert_eq!(refusal(stage.try_send(&letter)).0, "letter_not_prepared");
    stage.fresh.act(|tx| ops::take_up(tx, letter.id)).unwrap();
    assert_eq!(outbox(&stage).prepared.len(), 1);
    assert_eq!(
        refusal(stage.fresh.act(|tx| ops::take_up(tx, letter.id))).0,
        "letter_not_dropped"
    );
    let sent = stage.send(&letter);
    assert_eq!(
        refusal(stage.fresh.act(|tx| ops::remove(tx, sent.id))).0,
        "letter_was_sent"
    );
    let other = stage.prepare(LetterKind::Progress, stage.junior);
    stage.fresh.act(|tx| ops::remove(tx, other.id)).unwrap();
    assert_eq!(
        refusal(stage.fresh.desk.read(|db| queries::show(db, other.id))).0,
        "letter_not_found"
    );
}

#[test]
fn the_series_asks_for_each_letter_in_its_time() {
    let mut stage = Stage::new();
    let (junior, senior, standby) = ("何晓雯".to_owned(), "沈文娟".to_owned(), "顾建明".to_owned());
    assert_eq!(
        due(&stage),
        [
            ("invitation", senior.clone(), Urgency::Late),
            ("invitation", standby.clone(), Urgency::Late),
            ("confirmation", junior.clone(), Urgency::Due),
        ]
    );
    stage.sent(LetterKind::Invitation, stage.senior);
    stage.sent(LetterKind::Invitation, stage.standby);
    stage.sent(LetterKind::Confirmation, stage.junior);
    assert_eq!(due(&stage), []);
    for speaker in [stage.senior, stage.standby] {
        stage.edit_talk(speaker, &state(AppearanceState::Confirmed, "2026-11-24"));
    }
    stage.fresh.at("2026-12-02T09:00:00+08:00");
    let now = due(&stage);
    assert!(
        now.contains(&("confirmation", senior.clone(), Urgency::Late)),
        "{now:?}"
    );
    assert!(now.contains(&("progress", junior.clone(), Urgency::Due)), "{now:?}");
    stage.fresh.at("2026-12-11T09:00:00+08:00");
    let now = due(&stage);
    for name in [&junior, &senior, &standby] {
        assert!(now.contains(&("reminder", name.clone(), Urgency::Due)), "{now:?}");
    }
    for kind in ["committee", "audience"] {
        assert!(now.contains(&(kind, "所有人".to_owned(), Urgency::Due)), "{now:?}");
    }
    stage.prepare(LetterKind::Reminder, stage.junior);
    assert!(
        !due(&stage).contains(&("reminder", junior.clone(), Urgency::Due)),
        "prepared is there"
    );
    let event = stage.event;
    stage.fresh.at("2026-12-12T18:00:00+08:00");
    stage
        .fresh
        .act(|tx| events::ops::set_status(tx, event, Status::Held, None))
        .unwrap();
    stage.fresh.at("2026-12-13T09:00:00+08:00");
    assert!(due(&stage).contains(&("thanks", junior.clone(), Urgency::Due)));
    stage.fresh.at("2026-12-17T09:00:00+08:00");
    assert!(due(&stage).contains(&("thanks", senior.clone(), Urgency::Late)));
    stage.sent(LetterKind::Thanks, stage.senior);
    assert!(
        due(&stage)
            .iter()
            .all(|(kind, name, _)| (*kind, name) != ("thanks", &senior))
    );
}

#[test]
fn prepared_letters_stand_by_their_day() {
    let mut stage = Stage::new();
    let reminder = stage.prepare(LetterKind::Reminder, stage.junior);
    let invitation = stage.prepare(LetterKind::Invitation, stage.senior);
    assert_eq!(reminder.due, Urgency::Calm);
    let order: Vec<_> = outbox(&stage).prepared.iter().map(|letter| letter.id).collect();
    assert_eq!(order, [invitation.id, reminder.id]);
    stage.fresh.at("2026-12-11T09:00:00+08:00");
    assert_eq!(stage.show(&reminder).due, Urgency::Due);
    assert_eq!(stage.show(&invitation).due, Urgency::Late);
    assert_eq!(invitation.send_on, Some(day("2026-11-22")));
}

#[test]
fn sent_letters_are_listed_for_sixty_days() {
    let mut stage = Stage::new();
    stage.sent(LetterKind::Approach, stage.senior);
    stage.fresh.at("2027-01-20T09:00:00+08:00");
    assert_eq!(outbox(&stage).sent.len(), 1);
    stage.fresh.at("2027-01-25T09:00:00+08:00");
    assert!(outbox(&stage).sent.is_empty());
    let all = stage
        .fresh
        .desk
        .read(|db| queries::of(db, Some(stage.senior), None))
        .unwrap();
    assert_eq!(all.len(), 1);
}

#[test]
fn removing_an_event_takes_prepared_letters_along_and_keeps_what_was_sent() {
    let mut stage = Stage::new();
    let letter = stage.prepare(LetterKind::Invitation, stage.senior);
    let event = stage.event;
    stage.fresh.act(|tx| events::ops::remove(tx, event)).unwrap();
    assert_eq!(
        refusal(stage.fresh.desk.read(|db| queries::show(db, letter.id))).0,
        "letter_not_found"
    );
    let mut stage = Stage::new();
    stage.sent(LetterKind::Invitation, stage.senior);
    let event = stage.event;
    assert_eq!(
        refusal(stage.fresh.act(|tx| events::ops::remove(tx, event))).0,
        "event_has_letters"
    );
}

#[test]
fn a_letter_just_sent_is_not_asked_for_again_before_nudge_days_are_over() {
    let mut stage = Stage::new();
    let nudge_days = stage.fresh.desk.read(chapter::queries::show).unwrap().rules.nudge_days;
    assert!(nudge_days > 0);
    // The day for an answer has passed and stays passed, whatever is sent: only the letter itself can rest.
    stage.edit_talk(stage.senior, &state(AppearanceState::Invited, "2026-11-10"));
    let asks = |stage: &Stage| {
        due(stage)
            .iter()
            .any(|(kind, name, _)| (*kind, name.as_str()) == ("nudge", "沈文娟"))
    };
    assert!(asks(&stage));
    let letter = stage.prepare(LetterKind::Nudge, stage.senior);
    assert!(!asks(&stage), "prepared is in hand");
    let sent = stage.send(&letter);
    for days in 0..=nudge_days {
        let on = day("2026-11-22") + chrono::Days::new(days.into());
        stage.fresh.at(&format!("{on}T09:00:00+08:00"));
        assert_eq!(asks(&stage), days >= nudge_days, "{days} days after it was sent");
    }
    stage.fresh.at("2026-11-22T10:00:00+08:00");
    stage.fresh.act(|tx| ops::unsend(tx, sent.id)).unwrap();
    stage.fresh.act(|tx| ops::remove(tx, sent.id)).unwrap();
    assert!(asks(&stage), "not sent after all, asked for at once");
}
