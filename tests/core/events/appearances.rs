//! Who speaks, who stands by, and how the speaker's stage moves along.

use chapterdesk_core::events::{AppearanceFields, AppearanceState, Salon, Status, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::{self, Level, Stage};

use super::stage::*;
use crate::fresh::{Fresh, day, refusal};

fn set(fresh: &mut Fresh, salon: Id, talk: Option<i64>, who: Id, confirmed: bool) -> Saved<Salon> {
    fresh
        .act(|tx| ops::set_speaker(tx, salon, talk, who, None, confirmed))
        .expect("a speaker")
}

fn stage(fresh: &Fresh, who: Id) -> Stage {
    fresh
        .desk
        .read(|db| speakers::queries::get(db, who))
        .expect("a speaker")
        .stage
}

/// Who has which talk in which state.
fn cast(salon: &Salon) -> Vec<(&str, Option<i64>, &'static str)> {
    salon
        .appearances
        .iter()
        .map(|each| (each.name.as_str(), each.talk, each.state.code()))
        .collect()
}

fn state(state: AppearanceState) -> AppearanceFields {
    AppearanceFields {
        state: Some(state),
        ..AppearanceFields::default()
    }
}

#[test]
fn confirming_works_from_any_stage_and_moves_it() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    for from in Stage::ALL {
        let who = speaker(&mut fresh, "何晓雯", Level::Junior);
        fresh
            .act(|tx| speakers::ops::set_stage(tx, who, *from, None, "", None))
            .expect("a stage");
        let saved = set(&mut fresh, id, Some(1), who, true);
        assert_eq!(saved.value.appearances[0].state, AppearanceState::Confirmed);
        assert_eq!(stage(&fresh, who), Stage::Confirmed, "from {}", from.code());
        let appearance = saved.value.appearances[0].id;
        fresh.act(|tx| ops::remove_appearance(tx, appearance)).expect("removed");
    }
}

#[test]
fn choosing_without_a_yes_asks_nobody() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    let who = speaker(&mut fresh, "何晓雯", Level::Junior);
    let saved = set(&mut fresh, id, Some(1), who, false);
    assert_eq!(cast(&saved.value), [("何晓雯", Some(1), "planned")]);
    assert_eq!((stage(&fresh, who), saved.warnings), (Stage::Lead, vec![]));
    let slot = saved.value.appearances[0].slot.expect("a slot");
    assert_eq!(
        (slot.start.to_string(), slot.stop.to_string(), slot.end.to_string()),
        ("14:05".into(), "14:30".into(), "14:35".into())
    );

    let appearance = saved.value.appearances[0].id;
    let invited = fresh
        .act(|tx| ops::edit_appearance(tx, appearance, &state(AppearanceState::Invited)))
        .expect("invited");
    assert_eq!(invited.value.appearances[0].invited_on, Some(day("2026-11-22")));
    assert_eq!(
        (stage(&fresh, who), warned(&invited)),
        (Stage::Invited, vec!["speakers-warning-skipped"])
    );
    let declined = fresh
        .act(|tx| ops::edit_appearance(tx, appearance, &state(AppearanceState::Declined)))
        .expect("declined");
    assert_eq!(
        (stage(&fresh, who), declined.value.appearances[0].slot),
        (Stage::Declined, None)
    );
}

#[test]
fn replacing_swapping_and_standing_by() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    let [he, shen, gu] = ["何晓雯", "沈文娟", "顾建明"].map(|name| speaker(&mut fresh, name, Level::Senior));
    set(&mut fresh, id, Some(1), he, true);
    set(&mut fresh, id, Some(2), shen, false);
    let standby = set(&mut fresh, id, None, gu, true).value;
    assert_eq!(
        cast(&standby),
        [
            ("何晓雯", Some(1), "confirmed"),
            ("沈文娟", Some(2), "planned"),
            ("顾建明", None, "confirmed")
        ]
    );
    assert!(standby.appearances[2].standby);

    let swapped = set(&mut fresh, id, Some(1), shen, false).value;
    assert_eq!(
        cast(&swapped)[..2],
        [("沈文娟", Some(1), "planned"), ("何晓雯", Some(2), "confirmed")]
    );
    let steps_in = set(&mut fresh, id, Some(1), gu, true);
    assert_eq!(
        cast(&steps_in.value),
        [("顾建明", Some(1), "confirmed"), ("何晓雯", Some(2), "confirmed")],
        "nobody had asked 沈文娟"
    );
    assert_eq!(warned(&steps_in), Vec::<&str>::new());
    let replaced = set(&mut fresh, id, Some(2), shen, false);
    assert_eq!(
        cast(&replaced.value),
        [
            ("顾建明", Some(1), "confirmed"),
            ("沈文娟", Some(2), "planned"),
            ("何晓雯", Some(2), "declined")
        ]
    );
    assert_eq!(
        (warned(&replaced), stage(&fresh, he)),
        (vec!["warning-speaker-replaced"], Stage::Confirmed)
    );

    let old = replaced.value.appearances[2].id;
    let back = fresh.act(|tx| ops::edit_appearance(tx, old, &state(AppearanceState::Confirmed)));
    assert_eq!(refusal(back.map(drop)).0, "talk_taken");
    let third = fresh.act(|tx| ops::set_speaker(tx, id, Some(3), he, None, true));
    assert_eq!(refusal(third.map(drop)), ("talk_not_in_sheet", Some("talk".into())));
    let stranger = person(&mut fresh, "路人");
    let no_speaker = fresh.act(|tx| ops::set_speaker(tx, id, Some(1), stranger, None, true));
    assert_eq!(refusal(no_speaker.map(drop)).0, "speaker_not_found");
}

#[test]
fn holding_the_salon_marks_the_talks_as_given() {
    let mut fresh = Fresh::new();
    let id = plan(&mut fresh, "2026-11-28").value.id;
    let [he, shen, gu] = ["何晓雯", "沈文娟", "顾建明"].map(|name| speaker(&mut fresh, name, Level::Senior));
    set(&mut fresh, id, Some(1), he, true);
    set(&mut fresh, id, Some(2), shen, true);
    set(&mut fresh, id, None, gu, true);
    fresh.at("2026-11-30T09:00:00+08:00");
    let held = fresh
        .act(|tx| ops::set_status(tx, id, Status::Held, None))
        .expect("held");
    assert_eq!(warned(&held), ["warning-marked-spoken", "warning-marked-spoken"]);
    assert_eq!(
        cast(&held.value),
        [
            ("何晓雯", Some(1), "spoke"),
            ("沈文娟", Some(2), "spoke"),
            ("顾建明", None, "confirmed")
        ]
    );
    assert_eq!(held.value.appearances[0].state_on, day("2026-11-28"));
    assert_eq!((stage(&fresh, he), stage(&fresh, gu)), (Stage::Spoke, Stage::Confirmed));
    let absent = held.value.appearances[1].id;
    fresh
        .act(|tx| ops::edit_appearance(tx, absent, &state(AppearanceState::NoShow)))
        .expect("no show");
    assert_eq!(stage(&fresh, shen), Stage::NoShow);
    let replaced = fresh.act(|tx| ops::set_speaker(tx, id, Some(1), gu, None, true));
    assert_eq!(refusal(replaced.map(drop)).0, "talk_given");

    let next = salon(&mut fresh).id;
    let rests = set(&mut fresh, next, Some(1), he, false);
    assert_eq!(warned(&rests), ["warning-speaker-rest"]);
}

#[test]
fn a_talk_that_loses_its_row_is_pointed_out() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let who = speaker(&mut fresh, "何晓雯", Level::Junior);
    set(&mut fresh, salon.id, Some(1), who, true);
    let removed = fresh
        .act(|tx| ops::remove_segment(tx, row(&salon, "talk").id))
        .expect("removed");
    assert_eq!(
        (warned(&removed), removed.value.appearances[0].slot),
        (vec!["warning-talk-without-row"], None)
    );
}
