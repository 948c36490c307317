//! Candidates for a salon of a chapter.

use std::sync::OnceLock;

use chapterdesk_core::events::{AppearanceFields, AppearanceState, EventFields, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::pairing::{self, Candidate, Match};
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::speakers::{self, Level, Speaker, SpeakerFields, Stage};

use crate::events::stage::{plan, salon, speaker};
use crate::fresh::{Fresh, day, ids, refusal, zh};

/// Somebody of whom little is known.
pub fn somebody() -> Speaker {
    static KNOWN: OnceLock<Speaker> = OnceLock::new();
    let read = || {
        let mut fresh = Fresh::new();
        let id = speaker(&mut fresh, "何晓雯", Level::Junior);
        fresh.desk.read(|db| speakers::queries::get(db, id)).expect("a speaker")
    };
    KNOWN.get_or_init(read).clone()
}

fn matched(fresh: &Fresh, event: Id) -> Match {
    fresh.desk.read(|db| pairing::candidates(db, event)).expect("a match")
}

fn names(candidates: &[Candidate]) -> Vec<&str> {
    candidates.iter().map(|candidate| candidate.name.as_str()).collect()
}

fn stage(fresh: &mut Fresh, id: Id, stage: Stage, on: &str) {
    fresh
        .act(|tx| speakers::ops::set_stage(tx, id, stage, Some(day(on)), "", None))
        .expect("a stage");
}

#[test]
fn a_place_is_filled_by_the_missing_half_and_nobody_is_offered_twice() {
    let mut fresh = Fresh::new();
    let shen = speaker(&mut fresh, "沈文娟", Level::Senior);
    let he = speaker(&mut fresh, "何晓雯", Level::Junior);
    let gu = speaker(&mut fresh, "顾建明", Level::Senior);
    let jin = speaker(&mut fresh, "金喆", Level::Junior);
    for id in [he, gu, jin] {
        stage(&mut fresh, id, Stage::Contacted, "2026-11-20");
    }
    let event = salon(&mut fresh).id;
    fresh
        .act(|tx| ops::set_speaker(tx, event, Some(2), shen, Some("员工不认绩效结果，怎么谈"), true))
        .unwrap();
    let found = matched(&fresh, event);
    let talks: Vec<Option<i64>> = found.places.iter().map(|place| place.talk).collect();
    assert_eq!(talks, [Some(1), Some(2), None]);
    let [first, second, standby] = &found.places[..] else {
        panic!("{found:?}")
    };
    assert_eq!((first.wanted, first.holder.as_ref()), (Some(Level::Junior), None));
    assert_eq!(
        second.holder.as_ref().map(|holder| (holder.speaker, holder.state)),
        Some((shen, AppearanceState::Confirmed))
    );
    assert_eq!(
        names(&first.candidates),
        ["何晓雯", "金喆", "顾建明"],
        "juniors first, equal ones by pinyin"
    );
    assert_eq!(
        second.wanted,
        Some(Level::Senior),
        "the second talk stays a senior's while the first is open"
    );
    assert_eq!(names(&second.candidates)[0], "顾建明");
    assert_eq!(standby.wanted, None, "everybody who was named has said yes");
    assert!(
        first.candidates.iter().all(|candidate| candidate.speaker != shen),
        "who sits there is no candidate"
    );
    assert_eq!(matched(&fresh, event), found, "the same records give the same order");
}

#[test]
fn who_declined_this_salon_is_not_asked_again_for_it() {
    let mut fresh = Fresh::new();
    let he = speaker(&mut fresh, "何晓雯", Level::Junior);
    let jin = speaker(&mut fresh, "金喆", Level::Junior);
    let event = salon(&mut fresh).id;
    fresh
        .act(|tx| ops::set_speaker(tx, event, Some(1), he, None, true))
        .unwrap();
    let own = crate::events::stage::show(&fresh, event).appearances[0].id;
    let declined = AppearanceFields {
        state: Some(AppearanceState::Declined),
        ..AppearanceFields::default()
    };
    fresh.act(|tx| ops::edit_appearance(tx, own, &declined)).unwrap();
    let found = matched(&fresh, event);
    assert_eq!(ids(&found.places[0].candidates, |candidate| candidate.speaker), [jin]);
}

#[test]
fn whoever_is_away_stands_last_and_it_is_said() {
    let mut fresh = Fresh::new();
    let he = speaker(&mut fresh, "何晓雯", Level::Junior);
    let gu = speaker(&mut fresh, "顾建明", Level::Senior);
    stage(&mut fresh, he, Stage::Ready, "2026-11-20");
    stage(&mut fresh, gu, Stage::NoShow, "2026-11-20");
    let event = salon(&mut fresh).id;
    fresh
        .act(|tx| ops::add_away(tx, he, day("2026-12-10"), day("2026-12-12"), "参加校招"))
        .unwrap();
    let found = matched(&fresh, event);
    let first = &found.places[0].candidates;
    assert_eq!(names(first), ["顾建明", "何晓雯"]);
    assert!(
        first[1].away && zh(&first[1].against[0]).contains("参加校招"),
        "{:?}",
        first[1]
    );
}

#[test]
fn standby_is_sought_for_the_talk_that_is_not_settled() {
    let mut fresh = Fresh::new();
    let shen = speaker(&mut fresh, "沈文娟", Level::Senior);
    let he = speaker(&mut fresh, "何晓雯", Level::Junior);
    speaker(&mut fresh, "顾建明", Level::Senior);
    speaker(&mut fresh, "金喆", Level::Junior);
    let event = salon(&mut fresh).id;
    fresh
        .act(|tx| ops::set_speaker(tx, event, Some(1), he, None, true))
        .unwrap();
    fresh
        .act(|tx| ops::set_speaker(tx, event, Some(2), shen, None, false))
        .unwrap();
    let found = matched(&fresh, event);
    let standby = &found.places[2];
    assert_eq!(standby.wanted, Some(Level::Senior), "the senior has not said yes");
    assert_eq!(names(&standby.candidates), ["顾建明", "金喆"]);
}

#[test]
fn topics_of_the_last_twelve_months_are_not_told_again() {
    let mut fresh = Fresh::new();
    let told = speaker(&mut fresh, "陆婷", Level::Junior);
    let same = speaker(&mut fresh, "蒋雪", Level::Junior);
    let other = speaker(&mut fresh, "王静", Level::Junior);
    for (id, subject) in [(same, "离职面谈听到的真话"), (other, "带教师傅怎么选")] {
        let fields = SpeakerFields {
            subjects: Some(vec![subject.into()]),
            ..SpeakerFields::default()
        };
        fresh.act(|tx| speakers::ops::edit(tx, id, &fields)).unwrap();
    }
    let before = plan(&mut fresh, "2026-04-18").value.id;
    fresh
        .act(|tx| ops::set_speaker(tx, before, Some(1), told, Some("离职面谈听到的真话"), true))
        .unwrap();
    let event = salon(&mut fresh).id;
    let found = matched(&fresh, event);
    let first = &found.places[0].candidates;
    let place = |name: &str| names(first).iter().position(|each| *each == name).unwrap();
    assert!(place("王静") < place("蒋雪"), "{:?}", names(first));
    let against: Vec<String> = first[place("蒋雪")].against.iter().map(zh).collect();
    assert!(
        against.contains(&"“离职面谈听到的真话”4月18日（周六）讲过".to_owned()),
        "{against:?}"
    );
}

#[test]
fn twelve_at_most_are_offered_and_hostile_texts_stay_text() {
    let mut fresh = Fresh::new();
    for number in 0..20 {
        let id = speaker(&mut fresh, &format!("讲师{number}"), Level::Junior);
        let fields = SpeakerFields {
            subjects: Some(vec!["<script>alert(1)</script>".into(), "=cmd".into(), "喆䶮𬭎".into()]),
            ..SpeakerFields::default()
        };
        fresh.act(|tx| speakers::ops::edit(tx, id, &fields)).unwrap();
        let company = PersonFields {
            company: Some("#set ../".into()),
            ..PersonFields::default()
        };
        fresh.act(|tx| people::ops::edit(tx, id, &company)).unwrap();
    }
    let event = salon(&mut fresh).id;
    let theme = EventFields {
        theme: Some("<script>alert(1)</script>".into()),
        ..EventFields::default()
    };
    fresh.act(|tx| ops::edit(tx, event, &theme)).unwrap();
    let found = matched(&fresh, event);
    for place in &found.places {
        assert_eq!(place.candidates.len(), 12);
        assert_eq!(place.candidates[0].topic, "<script>alert(1)</script>");
    }
    let missing = found.places[0].candidates[0].speaker;
    assert_eq!(
        refusal(fresh.desk.read(|db| pairing::candidates(db, missing))).0,
        "event_not_found"
    );
}
