//! Random sequences of acts, undos, redos and takings back: undoing everything leads to the start, redoing everything
//! leads to the end, by a hash of all domain tables.

use chapterdesk_core::ids::Id;
use chapterdesk_core::words::Message;
use chapterdesk_core::{events, live, people};
use proptest::prelude::*;

use super::named;
use crate::fresh::{Fresh, day};

#[derive(Debug, Clone)]
enum Step {
    Add(String),
    Rename(usize, String),
    Remove(usize),
    Undo,
    Redo,
    TakeBack(i64),
    Live(u8, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let name = "[a-z喆䶮𬭎王]{1,6}";
    prop_oneof![
        3 => name.prop_map(Step::Add),
        3 => (0_usize..5, name).prop_map(|(at, name)| Step::Rename(at, name)),
        1 => (0_usize..5).prop_map(Step::Remove),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        1 => (1_i64..20).prop_map(Step::TakeBack),
        6 => (0_u8..9, 0_usize..9).prop_map(|(which, row)| Step::Live(which, row)),
    ]
}

fn do_step(fresh: &mut Fresh, step: &Step) {
    let ids: Vec<Id> = fresh
        .desk
        .read(people::queries::list)
        .expect("people")
        .iter()
        .map(|person| person.id)
        .collect();
    let desk = &mut fresh.desk;
    let act = Message::new("act-test");
    match step {
        Step::Add(name) => drop(
            desk.transact(act, |tx| people::ops::add(tx, &named(name)))
                .expect("added"),
        ),
        Step::Rename(at, name) => {
            if let Some(&id) = ids.get(*at) {
                desk.transact(act, |tx| people::ops::edit(tx, id, &named(name)))
                    .expect("renamed");
            }
        }
        Step::Remove(at) => {
            if let Some(&id) = ids.get(*at) {
                desk.transact(act, |tx| people::ops::remove(tx, id)).expect("removed");
            }
        }
        Step::Live(which, row) => click(fresh, *which, *row),
        Step::Undo => allow(desk.undo(None).map(drop), &["nothing_to_undo"]),
        Step::Redo => allow(desk.redo(None).map(drop), &["nothing_to_redo"]),
        Step::TakeBack(seq) => {
            allow(
                desk.take_back(*seq).map(drop),
                &["take_back_gone", "take_back_blocked", "act_not_found"],
            );
        }
    }
}

/// A click at the one salon. Whatever was undone or taken back between, the parts of its run add up.
fn click(fresh: &mut Fresh, which: u8, number: usize) {
    let Some(event) = fresh
        .desk
        .read(events::queries::list)
        .expect("the list")
        .first()
        .map(|line| line.id)
    else {
        return;
    };
    let show = |fresh: &Fresh| fresh.desk.read(|db| live::queries::show(db, event)).expect("the salon");
    let row = show(fresh).rows[number].id;
    let clicked = fresh.act(|tx| {
        Ok(match which {
            0 | 1 => live::ops::start(tx, event, live::StartFields::default())?,
            2 | 3 => live::ops::next(tx, event, None)?,
            4 => live::ops::pause(tx, event)?,
            5 => live::ops::go_to(tx, event, row)?,
            6 => live::ops::finish(tx, event, None)?,
            7 => live::ops::reopen(tx, event)?,
            _ => live::ops::skip(tx, event, Some(row), number.is_multiple_of(2))?,
        })
    });
    if let Err(error) = clicked {
        assert!(error.code.starts_with("live_"), "{error}");
    }
    let live = show(fresh);
    let totals = live.totals;
    assert_eq!(
        totals.on_seconds + totals.paused_seconds + totals.between_seconds,
        totals.seconds
    );
    assert!(live.rows.iter().all(|row| row.actual_seconds.unwrap_or(0) >= 0));
}

/// A refusal that the sequence may meet is no failure; anything else is.
fn allow(outcome: chapterdesk_core::Result<()>, codes: &[&str]) {
    if let Err(error) = outcome {
        assert!(codes.contains(&error.code), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_leads_to_the_start_and_redoing_all_to_the_end(steps in prop::collection::vec(step(), 1..25)) {
        let mut fresh = Fresh::new();
        let start = fresh.desk.fingerprint().expect("a print");
        let plan = events::PlanFields::on(day("2026-11-22"));
        fresh.act(|tx| events::ops::plan(tx, &plan)).expect("a salon");
        for step in &steps {
            do_step(&mut fresh, step);
        }
        let end = fresh.desk.fingerprint().expect("a print");
        let mut undone = 0;
        while fresh.desk.stack().expect("the stack").undo.is_some() {
            fresh.desk.undo(None).expect("undo");
            undone += 1;
        }
        prop_assert_eq!(fresh.desk.fingerprint().expect("a print"), start);
        for _ in 0..undone {
            fresh.desk.redo(None).expect("redo");
        }
        prop_assert_eq!(fresh.desk.fingerprint().expect("a print"), end);
        prop_assert!(fresh.desk.check().expect("a check").ok);
    }
}
