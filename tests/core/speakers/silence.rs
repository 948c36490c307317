//! The silence clock against a plain model: any log, typed in any order.

use chapterdesk_core::events::{AppearanceFields, AppearanceState, ops as events_ops};
use chapterdesk_core::speakers::{ContactFields, Direction, Stage, ops};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::{add, appears, contact, get, salon, stage};
use crate::fresh::{Fresh, day};

/// A contact: so many days ago, and whether it went out from us.
type Said = (u64, bool);

fn today() -> NaiveDate {
    day("2026-11-22")
}

/// What the clock should say of contacts typed in this order: who is silent since when, and when to ask again.
fn model(said: &[Said]) -> Option<(NaiveDate, NaiveDate)> {
    // Within a day the later typed line is the later one.
    let mut lines: Vec<(NaiveDate, usize, bool)> = said
        .iter()
        .enumerate()
        .map(|(typed, (ago, out))| (today() - Days::new(*ago), typed, *out))
        .collect();
    lines.sort_unstable();
    let unanswered: Vec<NaiveDate> = lines
        .iter()
        .rev()
        .take_while(|line| line.2)
        .map(|line| line.0)
        .collect();
    let since = *unanswered.first()?;
    let more_than_one_day = unanswered.iter().any(|on| *on != since);
    // Both rules are three days in a new chapter; the test sets the second to five.
    Some((since, since + Days::new(if more_than_one_day { 5 } else { 3 })))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn only_the_silent_are_reminded_and_on_the_day_that_follows_from_what_happened(
        said in prop::collection::vec((0_u64..30, any::<bool>()), 0..12)
    ) {
        let mut fresh = Fresh::new();
        fresh.act(|tx| chapterdesk_core::chapter::ops::set_rule(tx, "nudge_days", Some(5))).unwrap();
        let id = add(&mut fresh, "沈文娟");
        for (ago, out) in &said {
            let direction = if *out { Direction::Out } else { Direction::In };
            let fields = ContactFields {
                on_date: Some(today() - Days::new(*ago)),
                direction: Some(direction),
                ..ContactFields::default()
            };
            fresh.act(|tx| ops::log_contact(tx, id, &fields, None)).unwrap();
        }
        let speaker = get(&fresh, id);
        let clock = speaker.silence.as_ref().map(|silence| (silence.since, silence.nudge_on.unwrap()));
        prop_assert_eq!(clock, model(&said));
        if let Some(silence) = &speaker.silence {
            prop_assert_eq!(i64::from(silence.days), (today() - silence.since).num_days());
            prop_assert_eq!(Some(silence.days), speaker.silent_days);
        }
        // One more answer of today ends it, whatever was said before.
        contact(&mut fresh, id, Direction::In, "2026-11-22");
        prop_assert_eq!(get(&fresh, id).silence, None);
    }
}

#[test]
fn the_clock_shows_when_an_answer_is_needed_and_who_stands_by() {
    let mut fresh = Fresh::new();
    let (shen, gu, wang) = (
        add(&mut fresh, "沈文娟"),
        add(&mut fresh, "顾建明"),
        add(&mut fresh, "王振华"),
    );
    let event = salon(&mut fresh, "2026-12-12");
    contact(&mut fresh, gu, Direction::In, "2026-11-19");
    appears(&mut fresh, event, None, wang, AppearanceState::Invited, "2026-11-20");
    appears(&mut fresh, event, None, gu, AppearanceState::Confirmed, "2026-11-19");
    let talk = appears(&mut fresh, event, Some(2), shen, AppearanceState::Invited, "2026-11-18");

    let silence = get(&fresh, shen).silence.unwrap();
    assert_eq!((silence.days, silence.nudge_on), (4, Some(day("2026-11-21"))));
    assert_eq!(
        (silence.answer_by, silence.overdue),
        (Some(day("2026-11-21")), true),
        "by rule"
    );
    let standby: Vec<_> = silence
        .standby
        .iter()
        .map(|each| (each.name.as_str(), each.ready, each.days_since_contact))
        .collect();
    assert_eq!(standby, [("顾建明", true, Some(3)), ("王振华", false, None)]);

    let agreed = AppearanceFields {
        answer_by: Some(Some(day("2026-11-25"))),
        ..AppearanceFields::default()
    };
    fresh.act(|tx| events_ops::edit_appearance(tx, talk, &agreed)).unwrap();
    let silence = get(&fresh, shen).silence.unwrap();
    assert_eq!((silence.answer_by, silence.overdue), (Some(day("2026-11-25")), false));

    // «Let me look at my calendar» ends the silence; the day for an answer still stands.
    contact(&mut fresh, shen, Direction::In, "2026-11-22");
    let silence = get(&fresh, shen).silence.unwrap();
    assert_eq!((silence.nudge_on, silence.answer_by), (None, Some(day("2026-11-25"))));
    fresh.at("2026-11-26T00:01:00+08:00");
    assert!(get(&fresh, shen).silence.unwrap().overdue);

    let yes = AppearanceFields {
        state: Some(AppearanceState::Confirmed),
        ..AppearanceFields::default()
    };
    fresh.act(|tx| events_ops::edit_appearance(tx, talk, &yes)).unwrap();
    assert_eq!(get(&fresh, shen).silence, None, "a yes ends it");
    contact(&mut fresh, shen, Direction::Out, "2026-11-26");
    assert_eq!(get(&fresh, shen).silence, None, "they owe us nothing");
}

#[test]
fn midnight_here_begins_a_new_day_of_silence() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "沈文娟");
    stage(&mut fresh, id, Stage::Invited, "2026-11-20");
    fresh.at("2026-11-22T23:59:00+08:00");
    assert_eq!(get(&fresh, id).silence.unwrap().days, 2);
    fresh.at("2026-11-23T00:00:00+08:00");
    assert_eq!(get(&fresh, id).silence.unwrap().days, 3);
}
