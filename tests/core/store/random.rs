//! Random sequences of acts, undos, redos and takings back: undoing everything leads to the start, redoing everything
//! leads to the end, by a hash of all domain tables.

use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use chapterdesk_core::words::Message;
use proptest::prelude::*;

use super::named;
use crate::fresh::Fresh;

#[derive(Debug, Clone)]
enum Step {
    Add(String),
    Rename(usize, String),
    Remove(usize),
    Undo,
    Redo,
    TakeBack(i64),
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
