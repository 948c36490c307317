//! Undo of everything the room can do: random sequences of acts lead back to the start and forward again.

use chapterdesk_core::events::{AppearanceFields, AppearanceState, ops as events_ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::speakers::{
    ContactFields, Direction, Fee, NextAction, PromiseFields, PromiseState, SpeakerFields, Stage, ops, promises,
    queries,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::{add, salon};
use crate::fresh::{Fresh, day};

/// One random act: which, and numbers to choose its objects with.
type Act = (u8, usize, usize);

fn pick<T: Copy>(from: &[T], number: usize) -> Option<T> {
    from.get(number % from.len().max(1)).copied()
}

fn when(number: usize) -> NaiveDate {
    day("2026-10-01") + Days::new((number % 90) as u64)
}

/// Does one act; a refusal is as good as a change, it must leave nothing behind.
fn act(fresh: &mut Fresh, speakers: &[Id], event: Id, (which, one, other): Act) {
    let id = speakers[one % speakers.len()];
    let Ok(page) = fresh.desk.read(|db| queries::show(db, id)) else {
        return;
    };
    let contact = pick(&page.contacts.iter().map(|each| each.id).collect::<Vec<_>>(), other);
    let promise = pick(&page.promises.iter().map(|each| each.id).collect::<Vec<_>>(), other);
    let talk = pick(&page.appearances.iter().map(|each| each.id).collect::<Vec<_>>(), other);
    let (stage, on) = (Stage::ALL[other % Stage::ALL.len()], when(other));
    let outcome = fresh.act(|tx| {
        match which % 12 {
            0 | 1 => drop(ops::set_stage(tx, id, stage, Some(on), "", Some(when(one)))?),
            2 => drop(ops::edit(
                tx,
                id,
                &SpeakerFields {
                    fee: Some(Fee::ALL.get(other % 4).copied()),
                    conditions: Some(format!("条件{other}")),
                    try_again_on: Some(Some(on)),
                    ..SpeakerFields::default()
                },
            )?),
            3 | 4 => drop(ops::log_contact(
                tx,
                id,
                &ContactFields {
                    on_date: Some(on),
                    direction: Some(Direction::ALL[other % 2]),
                    ..ContactFields::default()
                },
                Some(&NextAction {
                    text: "再问".into(),
                    on_date: Some(when(one)),
                }),
            )?),
            5 => {
                if let Some(contact) = contact {
                    ops::remove_contact(tx, contact)?;
                }
            }
            6 => drop(promises::ops::add(
                tx,
                id,
                &PromiseFields {
                    what: Some(format!("答应{other}")),
                    event: Some((one % 2 == 0).then_some(event)),
                    due_on: Some(Some(on)),
                    ..PromiseFields::default()
                },
            )?),
            7 => {
                if let Some(promise) = promise {
                    promises::ops::set(tx, promise, PromiseState::ALL[other % 4], Some(on))?;
                }
            }
            8 => {
                if let Some(promise) = promise {
                    let note = PromiseFields {
                        note: Some(format!("备注{one}")),
                        due_on: Some(None),
                        ..PromiseFields::default()
                    };
                    promises::ops::edit(tx, promise, &note)?;
                }
            }
            9 => {
                if let Some(promise) = promise {
                    promises::ops::remove(tx, promise)?;
                }
            }
            10 => match talk {
                Some(talk) => drop(events_ops::edit_appearance(
                    tx,
                    talk,
                    &AppearanceFields {
                        state: Some(AppearanceState::ALL[one % 6]),
                        answer_by: Some(Some(on)),
                        needs: Some("转接头".into()),
                        ..AppearanceFields::default()
                    },
                )?),
                None => drop(events_ops::set_speaker(tx, event, Some(1), id, None, false)?),
            },
            _ => ops::remove(tx, id)?,
        }
        Ok(())
    });
    drop(outcome);
    // Whatever happened, everything can still be read.
    fresh.desk.read(queries::today).expect("who needs me today");
    fresh.desk.read(queries::board).expect("the board");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_leads_to_the_start_and_redoing_all_to_the_end(
        acts in prop::collection::vec((any::<u8>(), 0_usize..100, 0_usize..100), 1..20)
    ) {
        let mut fresh = Fresh::new();
        let speakers: Vec<Id> = ["沈文娟", "顾建明", "何晓雯"].iter().map(|name| add(&mut fresh, name)).collect();
        let event = salon(&mut fresh, "2026-12-12");
        let start = fresh.desk.fingerprint().expect("a print");
        for step in &acts {
            act(&mut fresh, &speakers, event, *step);
        }
        fresh.assert_undo_and_redo(&start);
        prop_assert!(fresh.desk.check().expect("a check").ok);
    }
}
