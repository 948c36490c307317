//! Undo of everything the room can do: random sequences of acts lead back to the start and forward again, and the event
//! always says what the list adds up to.

use chapterdesk_core::attendance::{
    EntryFields, FollowUpFields, FollowUpStep, ImportPick, Payment, SignUpFields, SignUpSource, SignUpState, WalkIn,
    acts, ops,
};
use chapterdesk_core::ids::Id;
use proptest::prelude::*;

use super::draws::among_all;
use super::stage::{Stage, named};
use crate::events::stage::show;
use crate::fresh::{day, zh};

const NAMES: [&str; 7] = ["顾一", "陆二", "沈三", "徐四", "曾敏", "喆䶮𬭎", "<b>"];

/// Does one step; a refusal is as good as a change, it must leave nothing behind.
fn step(stage: &mut Stage, (which, one, other): (u8, usize, usize)) {
    let rows = stage.show().rows;
    let event = stage.event;
    let name = NAMES[other % NAMES.len()];
    let row: Option<Id> = rows.get(one % rows.len().max(1)).map(|row| row.id);
    let fresh = &mut stage.fresh;
    let Some(id) = row.filter(|_| which > 4) else {
        match which {
            0 => drop(fresh.act(|tx| {
                ops::set_entry(
                    tx,
                    event,
                    &EntryFields {
                        places: Some(Some(1 + other as i64 % 4)),
                        ..EntryFields::default()
                    },
                )
            })),
            1 => drop(fresh.act(|tx| {
                ops::set_entry(
                    tx,
                    event,
                    &EntryFields {
                        fee_fen: Some((other % 2 == 0).then_some(3_000)),
                        heads_follow: Some(true),
                        ..EntryFields::default()
                    },
                )
            })),
            2 => drop(fresh.act(|tx| {
                ops::walk_in(
                    tx,
                    event,
                    &WalkIn {
                        name: name.to_owned(),
                        ..WalkIn::default()
                    },
                )
            })),
            _ => drop(fresh.act(|tx| ops::add(tx, event, &named(name)))),
        }
        return;
    };
    match which {
        5 => drop(fresh.act(|tx| {
            ops::edit(
                tx,
                id,
                &SignUpFields {
                    company: Some(format!("公司{other}")),
                    ..SignUpFields::default()
                },
            )
        })),
        6 => drop(fresh.act(|tx| ops::remove(tx, id))),
        7 => drop(fresh.act(|tx| ops::cancel(tx, id))),
        8 => drop(fresh.act(|tx| ops::restore(tx, id))),
        9 => drop(fresh.act(|tx| ops::move_up(tx, id))),
        10 => drop(fresh.act(|tx| ops::set_payment(tx, id, Payment::ALL[other % 4]))),
        11 | 12 => drop(fresh.act(|tx| ops::check_in(tx, event, id, None))),
        13 => drop(fresh.act(|tx| ops::check_out(tx, event, id))),
        14 => drop(fresh.act(|tx| ops::draw(tx, event, "书", among_all(Some(other as i64))))),
        15 => {
            let step = FollowUpStep::ALL[other % FollowUpStep::ALL.len()];
            let on = (one % 3 > 0).then(|| day("2026-11-22"));
            drop(fresh.act(|tx| ops::set_follow_up(tx, id, step, on)));
        }
        16 => drop(fresh.act(|tx| {
            ops::edit_follow_up(
                tx,
                id,
                &FollowUpFields {
                    note: Some(format!("说{other}")),
                    owner: None,
                },
            )
        })),
        _ => {
            let pick = ImportPick {
                name: name.to_owned(),
                person: None,
                already: (other % 2 == 0).then_some(id),
                company: "澄拓".to_owned(),
                post: String::new(),
                phone: String::new(),
                wechat: String::new(),
                category: None,
                signed_up_at: None,
                payment: None,
                brought_by: None,
                brought_by_name: String::new(),
                note: String::new(),
                state: if other % 3 == 0 {
                    SignUpState::Cancelled
                } else {
                    SignUpState::Coming
                },
                source: SignUpSource::Chain,
            };
            drop(fresh.act(|tx| ops::take_import(tx, event, &[pick], other % 5 == 0)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_leads_to_the_start(steps in prop::collection::vec((0_u8..18, 0_usize..40, 0_usize..40), 1..30)) {
        let mut stage = Stage::new();
        let start = stage.fresh.desk.fingerprint().expect("a print");
        for one in steps {
            step(&mut stage, one);
            let told = stage.show();
            let salon = show(&stage.fresh, stage.event);
            if !told.rows.is_empty() {
                prop_assert_eq!(salon.signed_up, Some(told.figures.signed_up));
            }
            prop_assert_eq!(salon.attended.unwrap_or(0), told.figures.present);
            let coming = told.rows.iter().filter(|row| row.state == SignUpState::Coming).count() as i64;
            if told.figures.waitlist > 0 {
                prop_assert!(coming >= told.entry.places.unwrap_or(i64::MAX), "somebody waits beside a free place");
            }
            let present = told.rows.iter().filter(|row| row.checked_in_at.is_some());
            prop_assert!(present.clone().all(|row| row.state == SignUpState::Coming));
        }
        stage.fresh.assert_undo_and_redo(&start);
        prop_assert!(stage.fresh.desk.check().expect("a check").ok);
    }
}

#[test]
fn acts_are_named_after_whom_they_are_about() {
    let mut stage = Stage::new();
    let id = stage.sign_up("沈文娟");
    let read = |work: fn(&chapterdesk_core::desk::Db, Id) -> chapterdesk_core::Result<chapterdesk_core::words::Act>| {
        zh(&stage.fresh.desk.read(|db| work(db, id)).unwrap())
    };
    assert_eq!(read(acts::check_in), "签到：沈文娟");
    assert_eq!(read(acts::cancel), "取消报名：沈文娟");
    assert_eq!(
        read(|db, id| acts::set_payment(db, id, Payment::Nothing)),
        "交费：沈文娟，不用交"
    );
    assert_eq!(
        read(|db, id| acts::set_follow_up(db, id, FollowUpStep::Greeted)),
        "访客回访：沈文娟，一周内问候"
    );
    let event = stage.event;
    let entry = stage.fresh.desk.read(|db| acts::set_entry(db, event)).unwrap();
    assert_eq!(zh(&entry), "修改报名方式（第1期）");
}
