//! Random days with a driven clock: whatever is clicked, noted, moved, undone and reopened, the parts add up.

use chapterdesk_core::Result;
use chapterdesk_core::desk::Tx;
use chapterdesk_core::events::{Part, SegmentFields, SegmentKind, ops as event_ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::live::{Live, LiveRowState, LiveState, StartFields, TableRow, ops, queries};
use chrono::{DateTime, FixedOffset, TimeDelta};
use proptest::prelude::*;

use super::stage::Stage;

/// One step of a day: which, numbers to choose its objects with, how many seconds pass before it.
type Step = (u8, usize, usize, i64);

fn step() -> impl Strategy<Value = Step> {
    (0..20u8, 0..12usize, 0..500usize, 0..900i64)
}

/// What must always hold of a salon on its day.
fn check(live: &Live) {
    let totals = &live.totals;
    assert_eq!(
        totals.on_seconds + totals.paused_seconds + totals.between_seconds,
        totals.seconds
    );
    assert_eq!(
        totals.on_minutes + totals.paused_minutes + totals.between_minutes,
        totals.minutes
    );
    let wall = live
        .started_at
        .map_or(0, |start| (live.ended_at.unwrap_or(live.now) - start).num_seconds());
    assert_eq!(totals.seconds, wall, "the parts are the wall clock");
    let slot = || live.rows.iter().filter(|row| row.part == Part::Slot);
    assert_eq!(
        slot().filter_map(|row| row.actual_seconds).sum::<i64>(),
        totals.on_seconds
    );
    assert_eq!(
        slot().filter_map(|row| row.actual_minutes).sum::<i64>(),
        totals.on_minutes
    );
    let all = [
        totals.seconds,
        totals.on_seconds,
        totals.paused_seconds,
        totals.between_seconds,
        totals.minutes,
        totals.on_minutes,
        totals.paused_minutes,
        totals.between_minutes,
        live.spent_seconds,
    ];
    assert!(all.iter().all(|number| *number >= 0), "{totals:?}");
    for row in slot() {
        assert!(row.actual_seconds.unwrap_or(0) >= 0 && row.actual_minutes.unwrap_or(0) >= 0 && row.day_minutes >= 0);
        assert!(
            row.spans
                .iter()
                .all(|span| span.start <= span.end && span.end <= live.now)
        );
        assert!(row.spans.windows(2).all(|pair| pair[0].end <= pair[1].start));
        assert_eq!(row.state == LiveRowState::On, live.current == Some(row.id));
    }
    let on = matches!(live.state, LiveState::Running | LiveState::Paused);
    assert_eq!(on, live.current.is_some());
    assert!(live.state == LiveState::Ended || live.expected_end >= live.now || live.state == LiveState::Ready);
}

/// What the sheet says of the rows is what the run says.
fn check_written(stage: &Stage, live: &Live) {
    let sheet = stage.sheet();
    for row in sheet.segments.iter().filter(|row| row.part == Part::Slot) {
        let own = super::stage::row(live, row.id);
        let start = own.start.map(|start| start.format("%H:%M").to_string());
        assert_eq!(row.actual_start.map(|start| start.to_string()), start);
        let expected = match own.state {
            LiveRowState::On => None,
            LiveRowState::Skipped if own.start.is_none() && live.state != LiveState::Ended => Some(0),
            _ if own.start.is_none() => row.actual_minutes,
            _ => own.actual_minutes,
        };
        assert_eq!(row.actual_minutes, expected, "{own:?}");
    }
}

fn act(tx: &Tx<'_>, event: Id, live: &Live, (which, one, other, _): Step) -> Result<()> {
    let slot: Vec<Id> = live
        .rows
        .iter()
        .filter(|row| row.part == Part::Slot)
        .map(|row| row.id)
        .collect();
    let (row, beside) = (slot[one % slot.len()], slot[other % slot.len()]);
    let ago = |seconds: usize| {
        (live.now - TimeDelta::seconds(seconds as i64))
            .format("%H:%M:%S")
            .to_string()
    };
    match which {
        0..=3 => drop(ops::next(tx, event, (other % 3 == 0).then_some(row))?),
        4 => drop(ops::back(tx, event)?),
        5 => drop(ops::pause(tx, event)?),
        6 => drop(ops::resume(tx, event)?),
        7 => drop(ops::skip(tx, event, (other % 2 == 0).then_some(row), other % 5 != 0)?),
        8 => drop(ops::go_to(tx, event, row)?),
        9 => drop(ops::add_minutes(
            tx,
            event,
            (other % 2 == 0).then_some(row),
            other as i64 % 11 - 5,
        )?),
        10 | 11 => {
            let (start, end) = (ago(other * 3), ago(one * 60));
            let given = |yes: bool, text: &str| yes.then(|| text.to_owned());
            let (start, end) = (given(other % 3 != 0, &start), given(other % 3 != 1, &end));
            ops::set(tx, event, row, start.as_deref(), end.as_deref())?;
        }
        12 => drop(ops::move_row(tx, event, row, (other % 2 == 0).then_some(beside))?),
        13 => drop(ops::finish(tx, event, (other % 2 == 0).then(|| ago(other)).as_deref())?),
        14 => drop(ops::reopen(tx, event)?),
        15 => drop(ops::accept(tx, event, other % 5 + 1, None)?),
        16 => {
            let table: Vec<TableRow> = live
                .rows
                .iter()
                .filter(|row| row.start.is_some())
                .map(|row| TableRow {
                    segment: row.id,
                    start: row.start.map(|at| at.format("%H:%M:%S").to_string()),
                    end: row
                        .end
                        .filter(|_| other % 2 == 0)
                        .map(|at| at.format("%H:%M:%S").to_string()),
                    skipped: false,
                })
                .collect();
            ops::set_table(tx, event, &table)?;
        }
        // The sheet itself changes while the salon is on.
        17 => drop(event_ops::move_segment(tx, row, None, Some(beside))?),
        18 => {
            let fields = SegmentFields {
                kind: Some(SegmentKind::Break),
                minutes: Some(other as i64 % 20),
                ..SegmentFields::default()
            };
            event_ops::add_segment(tx, event, Part::Slot, (other % 2 == 0).then_some(row), &fields)?;
        }
        _ => drop(event_ops::remove_segment(tx, row)?),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_day_adds_up_and_every_step_can_be_taken_back(
        late in 0..1_800i64,
        steps in prop::collection::vec(step(), 1..40),
        undone in 0..6usize,
    ) {
        let mut stage = Stage::new();
        let event = stage.event();
        let mut now: DateTime<FixedOffset> = "2026-12-12T14:00:00+08:00".parse().unwrap();
        now += TimeDelta::seconds(late);
        stage.fresh.at(&now.to_rfc3339());
        stage.fresh.desk.transact(chapterdesk_core::words::Message::new("act-test"), |tx| {
            ops::start(tx, event, StartFields::default())
        }).unwrap();
        let start = stage.fresh.desk.fingerprint().unwrap();
        let mut done = 0;
        for step in &steps {
            now += TimeDelta::seconds(step.3);
            stage.fresh.at(&now.to_rfc3339());
            let live = stage.fresh.desk.read(|db| queries::show(db, event)).unwrap();
            let print = stage.fresh.desk.fingerprint().unwrap();
            let acted = stage.fresh.desk.transact(chapterdesk_core::words::Message::new("act-test"), |tx| act(tx, event, &live, *step));
            match acted {
                Ok(acted) => done += usize::from(acted.changes.act.is_some()),
                Err(error) => {
                    prop_assert_ne!(error.code, "bug", "{:?}", error);
                    prop_assert_eq!(stage.fresh.desk.fingerprint().unwrap(), print, "a refusal leaves nothing behind");
                }
            }
            if step.1 == 0 {
                // The lid closes, the process ends, somebody opens the file again.
                stage.fresh.reopen();
            }
            let after = stage.fresh.desk.read(|db| queries::show(db, event)).unwrap();
            check(&after);
            check_written(&stage, &after);
        }
        // A report does not depend on the order of the sheet.
        let before = stage.show_now();
        stage.fresh.desk.transact(chapterdesk_core::words::Message::new("act-test"), |tx| {
            let sheet = chapterdesk_core::events::queries::bare(tx, event)?;
            let slot: Vec<Id> = sheet.segments.iter().filter(|row| row.part == Part::Slot).map(|row| row.id).collect();
            for row in slot.iter().skip(1) {
                event_ops::move_segment(tx, *row, None, Some(slot[0]))?;
            }
            Ok(())
        }).unwrap();
        let after = stage.show_now();
        check(&after);
        for row in &before.rows {
            let same = super::stage::row(&after, row.id);
            prop_assert_eq!((&row.spans, row.actual_seconds, row.actual_minutes), (&same.spans, same.actual_seconds, same.actual_minutes));
        }
        stage.fresh.desk.undo(None).unwrap_or_else(|error| panic!("{error}"));
        let end = stage.fresh.desk.fingerprint().unwrap();
        for _ in 0..done.min(undone) {
            stage.fresh.desk.undo(None).unwrap();
            let live = stage.fresh.desk.read(|db| queries::show(db, event)).unwrap();
            check(&live);
        }
        for _ in 0..done.min(undone) {
            stage.fresh.desk.redo(None).unwrap();
        }
        prop_assert_eq!(stage.fresh.desk.fingerprint().unwrap(), end);
        for _ in 0..done {
            stage.fresh.desk.undo(None).unwrap();
        }
        prop_assert_eq!(stage.fresh.desk.fingerprint().unwrap(), start);
        prop_assert!(stage.fresh.desk.check().unwrap().ok);
    }
}
