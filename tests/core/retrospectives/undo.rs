//! Undo of everything the room can do: random sequences of acts lead back to the start and forward again.

use chapterdesk_core::Result;
use chapterdesk_core::events::SegmentKind;
use chapterdesk_core::retrospectives::{
    ExpenseFields, PointKind, RatedAbout, RatingPick, RetroFields, VoiceFields, ops,
};
use proptest::prelude::*;

use super::stage::{coming, held, retro, talk};
use crate::fresh::{Fresh, day};

/// One random act: which, and a number to choose its object with.
type Step = (u8, usize);

fn at<T: Clone>(all: &[T], number: usize) -> Option<T> {
    all.get(number % all.len().max(1)).cloned()
}

/// Does one step; a refusal is as good as a change, it must leave nothing behind.
fn step(fresh: &mut Fresh, salon: &chapterdesk_core::events::Salon, (which, number): Step) {
    let event = salon.id;
    let looked = retro(fresh, event);
    let (first, count) = (talk(salon, 1), (number % 7) as i64);
    let point = at(&looked.points, number).map(|point| point.id);
    let voice = at(&looked.voices, number).map(|voice| voice.id);
    let expense = at(&looked.expenses, number).map(|expense| expense.id);
    let task = at(&looked.actions, number).map(|task| task.id);
    let text = ["好", "喆䶮𬭎", "<script>", "=1+1", ""][number % 5];
    let on = [None, Some(day("2026-11-20"))][number % 2];
    let done: Result<()> = fresh.act(|tx| {
        match which % 16 {
            0 => {
                let fields = RetroFields {
                    goal: Some(text.to_owned()),
                    causes: Some(count.to_string()),
                    ..RetroFields::default()
                };
                drop(ops::set(tx, event, &fields)?);
            }
            1 => drop(ops::add_point(tx, event, PointKind::ALL[number % 2], text)?),
            2 => drop(point.map(|id| ops::edit_point(tx, id, None, Some(text))).transpose()?),
            3 => drop(point.map(|id| ops::remove_point(tx, id)).transpose()?),
            4 => drop(ops::add_action(tx, event, text, None, on)?),
            5 => drop(
                task.map(|id| ops::set_outcome(tx, id, text, Some(count > 3)))
                    .transpose()?,
            ),
            6 => {
                let about = RatedAbout::ALL[number % 3];
                let appearance = (about == RatedAbout::Talk).then_some(first);
                let counts = [0, 0, count, 0, count];
                drop(ops::rate(
                    tx,
                    event,
                    &RatingPick {
                        about,
                        appearance,
                        counts,
                    },
                )?);
            }
            7 | 8 => {
                let fields = VoiceFields {
                    text: Some(text.to_owned()),
                    public: Some(count > 3),
                    appearance: Some((count > 2).then_some(first)),
                };
                match voice.filter(|_| which % 16 == 8) {
                    Some(id) => drop(ops::edit_voice(tx, id, &fields)?),
                    None => drop(ops::add_voice(tx, event, &fields)?),
                }
            }
            9 => drop(voice.map(|id| ops::remove_voice(tx, id)).transpose()?),
            10 => {
                let fields = ExpenseFields {
                    what: Some(text.to_owned()),
                    fen: Some(count * 333 - 600),
                    paid_by: None,
                };
                drop(ops::add_expense(tx, event, &fields)?);
            }
            11 => drop(expense.map(|id| ops::settle_expense(tx, id, on)).transpose()?),
            12 => drop(expense.map(|id| ops::remove_expense(tx, id)).transpose()?),
            13 => drop(ops::finish(tx, event, None)?),
            14 => drop(ops::reopen(tx, event)?),
            _ => drop(ops::use_minutes(
                tx,
                SegmentKind::Discussion,
                (count > 0).then_some(30 + count),
            )?),
        }
        Ok(())
    });
    drop(done);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_leads_to_the_start_and_redoing_all_to_the_end(
        steps in prop::collection::vec((any::<u8>(), 0_usize..1_000), 1..24),
    ) {
        let mut fresh = Fresh::new();
        let salon = held(&mut fresh);
        coming(&mut fresh, "2026-12-12");
        let before = fresh.desk.fingerprint().expect("a print");
        for one in steps {
            step(&mut fresh, &salon, one);
        }
        fresh.assert_undo_and_redo(&before);
        prop_assert!(fresh.desk.check().expect("a check").ok);
    }
}
