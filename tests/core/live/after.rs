//! Times noted after the fact: a single row, the paper sheet as a whole.

use chapterdesk_core::Result;
use chapterdesk_core::desk::Tx;
use chapterdesk_core::events::{SegmentFields, Status, ops as event_ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::live::{Live, LiveRowState, LiveState, TableRow, ops};
use chapterdesk_core::saved::Saved;

use super::stage::{Stage, clock, times, written};
use crate::events::stage::plan;
use crate::fresh::refusal;

/// An act that sets a row's times.
fn set(row: Id, start: &'static str, end: &'static str) -> impl FnOnce(&Tx<'_>, Id) -> Result<Saved<Live>> {
    let given = |text: &'static str| (!text.is_empty()).then_some(text);
    move |tx, event| ops::set(tx, event, row, given(start), given(end))
}

fn line(segment: Id, start: &str, end: &str) -> TableRow {
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    TableRow {
        segment,
        start: given(start),
        end: given(end),
        skipped: false,
    }
}

#[test]
fn a_start_is_corrected_and_the_row_above_follows() {
    let mut stage = Stage::new();
    let before = stage.fresh.desk.fingerprint().unwrap();
    stage.on_plan_to(2);
    let second = stage.rows[2];
    let live = stage.act("14:40", set(second, "14:32:30", ""));
    assert_eq!(times(&stage.row(&live, 1)), ("14:05:00".into(), "14:32:30".into()));
    assert_eq!(
        (clock(live.current_since), live.spent_seconds),
        ("14:32:30".into(), 450)
    );
    assert_eq!(
        written(&stage.sheet())[..3],
        [
            ("14:00".to_owned(), Some(5)),
            ("14:05".to_owned(), Some(27)),
            ("14:32".to_owned(), None),
        ]
    );
    // It was over at 14:38: nothing is on, and a click goes on.
    let live = stage.act("14:40", set(second, "", "14:38"));
    assert_eq!(
        (live.state, live.next, live.off_seconds),
        (LiveState::Between, Some(stage.rows[3]), -25 * 60)
    );
    assert_eq!(stage.refused("14:41", ops::pause), "live_nothing_on");
    let live = stage.next("14:41");
    assert_eq!((live.current, live.totals.between_seconds), (Some(stage.rows[3]), 180));
    stage.fresh.assert_undo_and_redo(&before);
}

#[test]
fn the_first_start_can_be_set_before_anything_was_clicked() {
    let mut stage = Stage::new();
    let opening = stage.rows[0];
    let live = stage.act("14:06", set(opening, "14：03", ""));
    assert_eq!((live.current, live.spent_seconds), (Some(opening), 180));
    assert_eq!(stage.refused("14:06", set(opening, "14:07", "")), "live_in_future");
    let first = stage.rows[1];
    assert_eq!(
        stage.refused("14:06", set(first, "14:02", "")),
        "live_crosses",
        "nothing would be left of the opening"
    );
}

#[test]
fn a_forgotten_click_is_put_in_and_the_report_is_sure_again() {
    let mut stage = Stage::new();
    stage.on_plan_to(1);
    let [_, first, second, discussion, ..] = stage.rows[..] else {
        panic!("rows")
    };
    // Nobody clicked for the second talk.
    let live = stage.act("15:10", |tx, event| ops::go_to(tx, event, discussion));
    assert_eq!(live.next, Some(second), "it may still come");
    stage
        .act("15:10", |tx, event| ops::move_row(tx, event, second, None))
        .rows
        .len();
    let live = stage.act("15:11", set(second, "14:36", ""));
    assert_eq!(times(&stage.row(&live, 2)), ("14:36:00".into(), "15:10:00".into()));
    assert_eq!(
        (live.current, stage.row(&live, 1).actual_minutes),
        (Some(discussion), Some(31))
    );
    assert!(live.rows.iter().all(|row| row.sure));
    assert!(stage.row(&live, 2).state == LiveRowState::Done && first != second);
}

#[test]
fn times_of_unrecorded_neighbours_are_not_sure() {
    let mut stage = Stage::new();
    let (opening, discussion) = (stage.rows[0], stage.rows[3]);
    stage.start("14:00");
    // From paper: only two rows were noted.
    let table = [line(opening, "14:00", ""), line(discussion, "15:06", "15:40")];
    let live = stage.act("16:10", |tx, event| ops::set_table(tx, event, &table));
    assert_eq!(live.state, LiveState::Between, "rows are still to come");
    let sure: Vec<bool> = stage
        .rows
        .iter()
        .map(|row| super::stage::row(&live, *row).sure)
        .collect();
    assert_eq!(sure, [false, false, false, true, true, true, true]);
    assert_eq!(stage.row(&live, 1).state, LiveRowState::Done);
    assert_eq!(stage.row(&live, 1).actual_minutes, None);
}

#[test]
fn the_paper_sheet_at_once() {
    let mut stage = Stage::new();
    let before = stage.fresh.desk.fingerprint().unwrap();
    let starts = ["14:03", "14:09", "14:38", "15:09", "15:44", "", "15:51"];
    let mut table: Vec<TableRow> = stage
        .rows
        .iter()
        .zip(starts)
        .map(|(row, start)| line(*row, start, ""))
        .collect();
    table[5].skipped = true;
    table[6].end = Some("16:02".to_owned());
    let photo = stage
        .salon
        .segments
        .iter()
        .find(|row| row.kind.code() == "photo")
        .unwrap()
        .id;
    table.push(line(photo, "16:02", "16:05"));
    let live = stage.act("20:00", |tx, event| ops::set_table(tx, event, &table));
    assert_eq!(
        (live.state, clock(live.ended_at)),
        (LiveState::Ended, "16:02:00".into())
    );
    assert_eq!(live.totals.minutes, 119);
    let sheet = stage.sheet();
    assert_eq!(sheet.status, Status::Held);
    assert_eq!(
        written(&sheet)
            .into_iter()
            .map(|(_, minutes)| minutes)
            .collect::<Vec<_>>(),
        [Some(6), Some(29), Some(31), Some(35), Some(7), Some(0), Some(11)]
    );
    assert_eq!(super::stage::row(&live, photo).actual_minutes, Some(3));
    // A single slip is mended afterwards; what is not touched keeps its seconds.
    let live = stage.act("20:05", set(stage.rows[6], "", "16:04"));
    assert_eq!(clock(live.ended_at), "16:04:00");
    stage.fresh.assert_undo_and_redo(&before);
}

#[test]
fn recorded_seconds_and_pauses_survive_a_table_that_names_their_minutes() {
    let mut stage = Stage::new();
    stage.start("14:00:20");
    stage.next("14:05:40");
    stage.act("14:10:00", ops::pause);
    stage.act("14:12:00", ops::resume);
    let live = stage.next("14:37:10");
    let table: Vec<TableRow> = (0..3)
        .map(|at| {
            let row = stage.row(&live, at);
            line(row.id, &row.start.unwrap().format("%H:%M").to_string(), "")
        })
        .collect();
    let after = stage.act("14:40", |tx, event| ops::set_table(tx, event, &table));
    assert_eq!(
        after.rows.iter().map(|row| &row.start).collect::<Vec<_>>(),
        live.rows.iter().map(|row| &row.start).collect::<Vec<_>>()
    );
    assert_eq!((after.totals.paused_seconds, after.current), (120, Some(stage.rows[2])));
}

#[test]
fn a_table_on_another_day_needs_its_last_end() {
    let mut stage = Stage::new();
    let (first, last) = (stage.rows[0], stage.rows[6]);
    stage.fresh.at("2026-12-14T09:00:00+08:00");
    let event = stage.event();
    let open = [line(first, "14:00", ""), line(last, "15:50", "")];
    let refused = stage.fresh.act(|tx| ops::set_table(tx, event, &open));
    assert_eq!(refusal(refused), ("live_end_needed", Some("end".into())));
    let refused = stage.fresh.act(|tx| ops::set(tx, event, first, Some("14:00"), None));
    assert_eq!(refusal(refused).0, "live_end_needed");
    let table = [line(first, "14:00", "14:06"), line(last, "15:50", "16:00")];
    let live = stage.fresh.act(|tx| ops::set_table(tx, event, &table)).unwrap().value;
    assert_eq!(
        (live.state, live.started_at.unwrap().to_rfc3339()),
        (LiveState::Ended, "2026-12-12T14:00:00+08:00".into())
    );
    assert_eq!(stage.sheet().status, Status::Held);
}

#[test]
fn rows_around_the_slot_take_their_own_time() {
    let mut stage = Stage::new();
    let (set_up, slides) = (stage.salon.segments[0].id, stage.salon.segments[1].id);
    stage.act("13:30", set(set_up, "13:02", "13:25"));
    let live = stage.act("13:40", set(slides, "13:20", "13:31"));
    let row = super::stage::row(&live, slides);
    assert_eq!((row.actual_minutes, row.state), (Some(11), LiveRowState::Done));
    assert_eq!(
        (live.state, live.totals.seconds),
        (LiveState::Ready, 0),
        "they are no part of the run"
    );
    assert_eq!(stage.refused("13:40", set(slides, "", "13:10")), "live_backwards");
    let check_in = stage.salon.segments[2].id;
    assert_eq!(stage.refused("13:40", set(check_in, "", "13:35")), "live_start_needed");
    let live = stage.act("13:41", set(slides, "13:22", ""));
    assert_eq!(
        super::stage::row(&live, slides).actual_minutes,
        Some(9),
        "its end stays"
    );
}

#[test]
fn hostile_times() {
    let mut stage = Stage::new();
    stage.on_plan_to(1);
    let opening = stage.rows[0];
    let long = "9".repeat(100_000);
    for text in [
        "25:61",
        "24:00",
        "14:60",
        "14:00:60",
        "-1:00",
        "1400",
        "14:0",
        "14:00:0",
        "14:00:00:00",
        "",
        " ",
        ":",
        "::",
        "<script>",
        "=1+1",
        "14:00\u{0}",
        "１４:００",
        "十四点",
        "14.00",
        "喆:䶮",
        "+1:00",
        "0x:10",
        long.as_str(),
    ] {
        let given = text.to_owned();
        let error = stage.try_do("14:10", |tx, event| ops::set(tx, event, opening, Some(&given), None));
        assert_eq!(refusal(error), ("time_wrong", Some("start".into())), "{text:.20}");
        let given = text.to_owned();
        let error = stage.try_do("14:10", |tx, event| ops::finish(tx, event, Some(&given)));
        assert_eq!(refusal(error).0, "time_wrong");
    }
    assert_eq!(
        stage.refused("14:10", |tx, event| ops::set(tx, event, opening, None, None)),
        "live_nothing_given"
    );
    let other = plan(&mut stage.fresh, "2026-12-19").value.segments[4].id;
    assert_eq!(stage.refused("14:10", set(other, "14:00", "")), "segment_elsewhere");
    let table = [line(opening, "14:00", ""), line(opening, "14:02", "")];
    assert_eq!(
        stage.refused("14:10", |tx, event| ops::set_table(tx, event, &table)),
        "live_row_twice"
    );
    let table = [line(opening, "", "14:02")];
    assert_eq!(
        stage.refused("14:10", |tx, event| ops::set_table(tx, event, &table)),
        "live_start_needed"
    );
    for table in [vec![], vec![line(opening, "", "")]] {
        assert_eq!(
            stage.refused("14:10", |tx, event| ops::set_table(tx, event, &table)),
            "nothing_chosen"
        );
    }
    let table = [line(opening, "14:00", "14:09"), line(stage.rows[1], "14:05", "")];
    assert_eq!(
        stage.refused("14:10", |tx, event| ops::set_table(tx, event, &table)),
        "live_crosses"
    );
}

#[test]
fn rows_that_have_run_are_kept() {
    let mut stage = Stage::new();
    stage.on_plan_to(2);
    let [opening, first, second, discussion, joint, ..] = stage.rows[..] else {
        panic!("rows")
    };
    let event = stage.event();
    let before = stage.fresh.desk.fingerprint().unwrap();
    let refusals = [
        refusal(stage.fresh.act(|tx| event_ops::remove_segment(tx, opening))),
        refusal(
            stage
                .fresh
                .act(|tx| event_ops::remove_segments(tx, &[discussion, first])),
        ),
        refusal(stage.fresh.act(|tx| event_ops::split_segment(tx, second, 10))),
        refusal(stage.fresh.act(|tx| {
            event_ops::merge_segments(tx, &[discussion, joint]).and_then(|_| event_ops::split_segment(tx, first, 10))
        })),
        refusal(
            stage
                .fresh
                .act(|tx| event_ops::move_segment(tx, opening, Some(chapterdesk_core::events::Part::Before), None)),
        ),
        refusal(
            stage
                .fresh
                .act(|tx| event_ops::apply_template(tx, event, "standard", None)),
        ),
        refusal(
            stage
                .fresh
                .act(|tx| event_ops::take_rows(tx, event, "14:00 开场 5\n14:05 分享 30", true, None, None)),
        ),
    ];
    assert!(
        refusals.iter().all(|(code, _)| *code == "segment_has_run"),
        "{refusals:?}"
    );
    assert_eq!(stage.fresh.desk.fingerprint().unwrap(), before);
    // What is still to come may change, and the report stays when the sheet is put in another order.
    let report = stage
        .show("14:50")
        .rows
        .into_iter()
        .map(|row| (row.id, row.spans))
        .collect::<std::collections::HashMap<_, _>>();
    stage
        .fresh
        .act(|tx| event_ops::move_segment(tx, second, None, Some(opening)))
        .unwrap();
    stage.fresh.act(|tx| event_ops::remove_segment(tx, joint)).unwrap();
    let fields = SegmentFields {
        minutes: Some(20),
        ..SegmentFields::default()
    };
    stage
        .fresh
        .act(|tx| event_ops::edit_segment(tx, discussion, &fields))
        .unwrap();
    let after = stage.show("14:50");
    for row in &after.rows {
        assert_eq!(report[&row.id], row.spans);
    }
    assert_eq!((after.current, stage.row(&after, 3).day_minutes), (Some(second), 20));
}
