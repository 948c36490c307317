//! Every click of the day, and a whole salon.

use chapterdesk_core::events::{EventFields, PlanFields, Status, ops as event_ops};
use chapterdesk_core::live::{Live, LiveRowState, LiveState, Phase, StartFields, acts, ops};

use super::stage::{Stage, clock, times, written};
use crate::events::stage::{SATURDAY, plan, warned};
use crate::fresh::{day, refusal, zh};

#[test]
fn before_it_begins_the_plan_stands() {
    let stage = Stage::new();
    let live = stage.show("13:40");
    assert_eq!(
        (live.state, live.current, live.next),
        (LiveState::Ready, None, Some(stage.rows[0]))
    );
    assert_eq!((live.off_seconds, live.margin_minutes), (0, 4));
    assert_eq!(
        (clock(Some(live.expected_end)), clock(Some(live.planned_end))),
        ("15:56:00".into(), "15:56:00".into())
    );
    assert_eq!(live.ready[0].minutes_until, 20);
    assert_eq!(
        (live.phase, live.hard_stop.is_some(), live.totals.seconds),
        (None, false, 0)
    );
    // Nobody came on time: the end moves along.
    let late = stage.show("14:03:30");
    assert_eq!(
        (late.off_seconds, clock(Some(late.expected_end))),
        (210, "15:59:30".into())
    );
}

#[test]
fn a_whole_salon_with_a_late_start_a_skip_another_order_and_a_shrink() {
    let mut stage = Stage::new();
    let before = stage.fresh.desk.fingerprint().unwrap();
    let [opening, first, second, discussion, joint, reports, introductions] = stage.rows[..] else {
        panic!("seven rows");
    };
    // Begun at 14:04, clicked at 14:07.
    let live = stage.act("14:07", |tx, event| {
        let fields = StartFields {
            segment: None,
            ago_seconds: Some(180),
        };
        ops::start(tx, event, fields)
    });
    assert_eq!(
        (live.current, live.spent_seconds, live.left_seconds),
        (Some(opening), 180, 120)
    );
    assert_eq!((clock(live.started_at), live.off_seconds), ("14:04:00".into(), 240));
    let live = stage.next("14:09:20");
    assert_eq!(live.current, Some(first));
    let stop = live.hard_stop.unwrap();
    assert_eq!((clock(Some(stop.at)), stop.left_seconds), ("14:34:20".into(), 1_500));
    // The projector fails for two minutes; the hard stop moves along.
    stage.act("14:20:00", ops::pause);
    let live = stage.show("14:21:00");
    assert_eq!(
        (live.state, live.spent_seconds, clock(live.current_since)),
        (LiveState::Paused, 640, "14:09:20".into())
    );
    assert_eq!(clock(live.hard_stop.map(|stop| stop.at)), "14:35:20");
    stage.act("14:22:00", ops::resume);
    // The second speaker is stuck in traffic: the discussion comes first, the opening of the talk waits.
    let live = stage.act("14:41:10", |tx, event| ops::go_to(tx, event, discussion));
    assert_eq!((live.current, live.next), (Some(discussion), Some(second)));
    let live = stage.next("15:15:00");
    assert_eq!((live.current, live.next), (Some(second), Some(joint)));
    // 15:15 + 30 + 7 + 4 + 10 ends at 16:06: six minutes after the slot.
    assert_eq!(
        (live.margin_minutes, clock(Some(live.expected_end))),
        (-6, "16:06:00".into())
    );
    let way = live.recover.first().expect("a way");
    assert_eq!((way.over_minutes, way.gains_minutes), (0, 6));
    let (index, key) = (way.index, way.key.clone());
    let live = stage.act("15:15:30", |tx, event| ops::accept(tx, event, index, Some(&key)));
    assert!(
        live.margin_minutes >= 0 && live.recover.is_empty(),
        "{:?}",
        live.recover
    );
    // No time for the reports.
    stage.act("15:20", |tx, event| ops::skip(tx, event, Some(reports), true));
    assert_eq!(stage.next("15:44:00").current, Some(joint));
    let live = stage.next("15:49:00");
    assert_eq!(live.current, Some(introductions));
    let saved = stage
        .try_do("15:58:40", |tx, event| ops::next(tx, event, None))
        .unwrap();
    let live = saved.value;
    assert_eq!(
        (live.state, clock(live.ended_at)),
        (LiveState::Ended, "15:58:40".into())
    );
    // 14:04:00 to 15:58:40, of which two minutes stood still.
    let totals = live.totals;
    assert_eq!(
        (totals.seconds, totals.paused_seconds, totals.between_seconds),
        (6_880, 120, 0)
    );
    assert_eq!(totals.on_seconds, 6_760);
    assert_eq!((totals.minutes, totals.on_minutes + totals.paused_minutes), (114, 114));
    // The order of the day in the report, the order of the sheet in the sheet.
    let order: Vec<_> = live
        .rows
        .iter()
        .filter(|row| stage.rows.contains(&row.id))
        .map(|row| row.id)
        .collect();
    assert_eq!(
        order,
        [opening, first, discussion, second, joint, reports, introductions]
    );
    let sheet = stage.sheet();
    assert_eq!(sheet.status, Status::Held);
    assert_eq!(
        written(&sheet),
        [
            ("14:04".to_owned(), Some(5)),
            ("14:09".to_owned(), Some(30)),
            ("15:15".to_owned(), Some(29)),
            ("14:41".to_owned(), Some(34)),
            ("15:44".to_owned(), Some(5)),
            (String::new(), Some(0)),
            ("15:49".to_owned(), Some(9)),
        ]
    );
    let minutes: i64 = live.rows.iter().filter_map(|row| row.actual_minutes).sum();
    assert_eq!(minutes + totals.paused_minutes, totals.minutes);
    stage.fresh.assert_undo_and_redo(&before);
}

#[test]
fn a_second_click_changes_nothing() {
    let mut stage = Stage::new();
    stage.start("14:00:00");
    assert_eq!(stage.start("14:00:01").current, Some(stage.rows[0]));
    let live = stage.next("14:05:00.200");
    let again = stage.next("14:05:01.100");
    let starts = |live: &Live| {
        live.rows
            .iter()
            .map(|row| (row.id, row.state, row.start))
            .collect::<Vec<_>>()
    };
    assert_eq!((again.current, starts(&again)), (live.current, starts(&live)));
    let acts = stage.fresh.desk.last_act();
    // Also when the window already knows, or does not know yet.
    for expected in [stage.rows[0], stage.rows[1]] {
        stage.act("14:05:01.200", |tx, event| ops::next(tx, event, Some(expected)));
    }
    stage.act("14:05:01", |tx, event| ops::skip(tx, event, None, true));
    stage.act("14:05:01", ops::pause);
    assert_eq!(stage.fresh.desk.last_act(), acts, "no act, no line");
    assert_eq!(stage.next("14:05:03").current, Some(stage.rows[2]));
    // The last click ends; the one after it does not complain.
    for time in ["14:06", "14:07", "14:08", "14:09", "14:10:00"] {
        stage.next(time);
    }
    assert_eq!(stage.next("14:10:01").state, LiveState::Ended);
}

#[test]
fn a_second_step_back_changes_nothing() {
    let mut stage = Stage::new();
    stage.on_plan_to(2);
    let event = stage.event();
    let back = |stage: &mut Stage, time: &str| {
        stage.at(time);
        let act = stage.fresh.desk.read(|db| acts::back(db, event)).unwrap();
        stage
            .fresh
            .desk
            .transact(act, |tx| ops::back(tx, event))
            .unwrap()
            .value
            .value
            .current
    };
    assert_eq!(back(&mut stage, "14:40:00"), Some(stage.rows[1]));
    assert_eq!(back(&mut stage, "14:40:01.400"), Some(stage.rows[1]));
    assert_eq!(back(&mut stage, "14:40:01.600"), Some(stage.rows[0]));
}

#[test]
fn a_stale_window_is_told() {
    let mut stage = Stage::new();
    stage.on_plan_to(1);
    let (first, second) = (stage.rows[1], stage.rows[2]);
    let opening = stage.rows[0];
    assert_eq!(
        stage.refused("14:20", |tx, event| ops::next(tx, event, Some(opening))),
        "live_moved_on"
    );
    assert_eq!(
        stage
            .act("14:35", |tx, event| ops::next(tx, event, Some(first)))
            .current,
        Some(second)
    );
}

#[test]
fn back_goes_on_as_if_the_row_had_never_been_left() {
    let mut stage = Stage::new();
    stage.on_plan_to(1);
    stage.act("14:30", ops::pause);
    stage.act("14:31", ops::resume);
    stage.next("14:32");
    let live = stage.act("14:33", ops::back);
    assert_eq!((live.current, live.spent_seconds), (Some(stage.rows[1]), 27 * 60));
    let live = stage.act("14:34", ops::back);
    assert_eq!((live.current, live.spent_seconds), (Some(stage.rows[0]), 34 * 60));
    assert_eq!(stage.refused("14:35", ops::back), "live_first_row");
    // What was left out to come here is on again.
    stage.act("14:36", |tx, event| ops::skip(tx, event, None, true));
    let live = stage.act("14:37", ops::back);
    assert_eq!(
        (live.current, stage.row(&live, 0).state),
        (Some(stage.rows[0]), LiveRowState::On)
    );
    // After the end it opens the salon again.
    stage.act("14:40", |tx, event| ops::finish(tx, event, None));
    assert_eq!(stage.act("14:41", ops::back).state, LiveState::Running);
}

#[test]
fn skipping_and_taking_in_again() {
    let mut stage = Stage::new();
    let [_, first, second, ..] = stage.rows[..] else {
        panic!("rows")
    };
    stage.act("13:50", |tx, event| ops::skip(tx, event, Some(second), true));
    stage.start("14:00");
    let live = stage.next("14:05");
    assert_eq!((live.current, live.next), (Some(first), Some(stage.rows[3])));
    let live = stage.act("14:06", |tx, event| ops::skip(tx, event, Some(second), false));
    assert_eq!(live.next, Some(second));
    // The one that is on is left: its time stays.
    let live = stage.act("14:10", |tx, event| ops::skip(tx, event, None, true));
    let skipped = stage.row(&live, 1);
    assert_eq!(
        (skipped.state, skipped.actual_minutes),
        (LiveRowState::Skipped, Some(5))
    );
    assert_eq!(live.current, Some(second));
    assert_eq!(
        stage.refused("14:12", |tx, event| ops::skip(
            tx,
            event,
            Some(stage_row(tx, event, 0)),
            true
        )),
        "live_row_done"
    );
    // Going to a row takes it in.
    let live = stage.act("14:13", |tx, event| ops::go_to(tx, event, first));
    assert_eq!(stage.row(&live, 1).state, LiveRowState::On);
    assert_eq!(live.spent_seconds, 5 * 60);
}

/// A row of the slot by its number, inside an act.
fn stage_row(
    db: &chapterdesk_core::store::Db,
    event: chapterdesk_core::ids::Id,
    number: usize,
) -> chapterdesk_core::ids::Id {
    let salon = chapterdesk_core::events::queries::bare(db, event).unwrap();
    let mut slot = salon.segments.iter().filter(|row| row.part.code() == "slot");
    slot.nth(number).unwrap().id
}

#[test]
fn minutes_on_the_spot_have_bounds() {
    let mut stage = Stage::new();
    stage.on_plan_to(3);
    let live = stage.act("15:10", |tx, event| ops::add_minutes(tx, event, None, 5));
    assert_eq!((stage.row(&live, 3).day_minutes, live.left_seconds), (35, 30 * 60));
    let live = stage.act("15:10", |tx, event| ops::add_minutes(tx, event, None, -1));
    assert_eq!((stage.row(&live, 3).day_minutes, live.off_seconds), (34, 240));
    let joint = stage.rows[4];
    let live = stage.act("15:10", |tx, event| ops::add_minutes(tx, event, Some(joint), -7));
    assert_eq!(stage.row(&live, 4).day_minutes, 0);
    for minutes in [-1, 601, i64::MIN, i64::MAX] {
        let code = stage.refused("15:11", |tx, event| ops::add_minutes(tx, event, Some(joint), minutes));
        assert_eq!(code, "number_out_of_range");
    }
    let opening = stage.rows[0];
    assert_eq!(
        stage.refused("15:11", |tx, event| ops::add_minutes(tx, event, Some(opening), 1)),
        "live_row_done"
    );
    assert_eq!(
        stage
            .sheet()
            .segments
            .iter()
            .find(|row| row.id == joint)
            .unwrap()
            .minutes,
        7,
        "the sheet stays"
    );
}

#[test]
fn the_three_colours() {
    let mut stage = Stage::new();
    stage.on_plan_to(1);
    for (time, phase) in [
        ("14:05", Phase::Green),
        ("14:24:59", Phase::Green),
        ("14:25:00", Phase::Amber),
        ("14:29:59", Phase::Amber),
        ("14:30:00", Phase::Red),
        ("14:34", Phase::Red),
    ] {
        assert_eq!(stage.show(time).phase, Some(phase), "{time}");
    }
    stage.next("14:35");
    stage.next("15:05");
    // A discussion of 30 minutes: its last fifth, at most five minutes.
    for (time, phase) in [
        ("15:29:59", Phase::Green),
        ("15:30", Phase::Amber),
        ("15:35", Phase::Red),
    ] {
        assert_eq!(stage.show(time).phase, Some(phase), "{time}");
    }
    stage
        .fresh
        .act(|tx| chapterdesk_core::chapter::ops::set_rule(tx, "amber_minutes", Some(2)))
        .unwrap();
    assert_eq!(stage.show("15:32:59").phase, Some(Phase::Green));
}

#[test]
fn behind_and_ahead_of_the_plan() {
    let mut stage = Stage::new();
    stage.start("14:00");
    assert_eq!(stage.show("14:04").off_seconds, 0);
    assert_eq!(stage.show("14:07").off_seconds, 120, "the opening runs over");
    assert_eq!(stage.next("14:04").off_seconds, -60);
    let second = stage.rows[2];
    stage.act("14:10", |tx, event| ops::skip(tx, event, Some(second), true));
    let live = stage.next("14:34");
    assert_eq!(live.off_seconds, -(31 * 60), "the discussion was planned for 15:05");
    assert_eq!(live.margin_minutes, 35);
}

#[test]
fn the_people_who_must_get_ready_are_named() {
    let mut stage = Stage::new();
    let live = stage.on_plan_to(4);
    let soon: Vec<_> = live
        .ready
        .iter()
        .map(|ready| (ready.row, ready.minutes_until))
        .collect();
    assert_eq!(
        soon,
        [(stage.rows[5], 7)],
        "the introductions are further than ten minutes away"
    );
    let live = stage.show("15:38");
    assert_eq!(live.ready.len(), 2);
}

#[test]
fn what_a_click_needs() {
    let mut stage = Stage::new();
    for work in [ops::back, ops::pause, ops::resume, ops::reopen] {
        assert!(["live_not_started", "live_not_over"].contains(&stage.refused("14:00", work)));
    }
    assert_eq!(
        stage.refused("14:00", |tx, event| ops::next(tx, event, None)),
        "live_not_started"
    );
    assert_eq!(
        stage.refused("14:00", |tx, event| ops::skip(tx, event, None, true)),
        "live_not_started"
    );
    assert_eq!(
        stage.refused("14:00", |tx, event| ops::finish(tx, event, None)),
        "live_not_started"
    );
    for ago in [-1, 4 * 3_600 + 1, i64::MAX] {
        let fields = StartFields {
            segment: None,
            ago_seconds: Some(ago),
        };
        assert_eq!(
            stage.refused("14:00", |tx, event| ops::start(tx, event, fields)),
            "number_out_of_range"
        );
    }
    stage.start("14:00");
    assert_eq!(
        stage.refused("14:05", |tx, event| ops::start(tx, event, StartFields::default())),
        "live_started"
    );
    stage.act("14:06", |tx, event| ops::finish(tx, event, None));
    assert_eq!(
        stage.refused("14:10", |tx, event| ops::next(tx, event, None)),
        "live_over"
    );
    assert_eq!(stage.refused("14:10", ops::pause), "live_over");
    assert_eq!(stage.act("14:10", ops::reopen).state, LiveState::Running);
    assert_eq!(stage.refused("14:10", ops::reopen), "live_not_over");
}

#[test]
fn rows_of_other_salons_and_around_the_slot_do_not_run() {
    let mut stage = Stage::new();
    let other = plan(&mut stage.fresh, "2026-12-19").value;
    let theirs = other.segments.iter().find(|row| row.part.code() == "slot").unwrap().id;
    let check_in = stage.salon.segments[0].id;
    stage.start("14:00");
    for (row, code) in [(theirs, "segment_elsewhere"), (check_in, "live_row_outside")] {
        assert_eq!(stage.refused("14:10", |tx, event| ops::go_to(tx, event, row)), code);
        assert_eq!(
            stage.refused("14:10", |tx, event| ops::skip(tx, event, Some(row), true)),
            code
        );
        assert_eq!(
            stage.refused("14:10", |tx, event| ops::add_minutes(tx, event, Some(row), 1)),
            code
        );
        assert_eq!(
            stage.refused("14:10", |tx, event| ops::move_row(tx, event, row, None)),
            code
        );
    }
    let acts = stage.fresh.desk.read(|db| acts::go_to(db, stage.salon.id, theirs));
    assert_eq!(refusal(acts).0, "segment_elsewhere");
}

#[test]
fn a_salon_that_cannot_begin() {
    let mut stage = Stage::new();
    let event = stage.event();
    stage
        .fresh
        .act(|tx| event_ops::set_status(tx, event, Status::Cancelled, Some("人不齐")))
        .unwrap();
    assert_eq!(
        stage.refused("14:00", |tx, event| ops::start(tx, event, StartFields::default())),
        "live_cancelled"
    );
    let mut stage = Stage::new();
    let fields = PlanFields {
        kind: Some(chapterdesk_core::events::EventKind::Social),
        ..PlanFields::on(day(SATURDAY))
    };
    stage.salon = stage.fresh.act(|tx| event_ops::plan(tx, &fields)).unwrap().value;
    assert_eq!(
        stage.refused("14:00", |tx, event| ops::start(tx, event, StartFields::default())),
        "live_no_rows"
    );
}

#[test]
fn a_rehearsal_is_told_and_forgotten() {
    let mut stage = Stage::new();
    let before = stage.fresh.desk.fingerprint().unwrap();
    stage.fresh.at("2026-12-10T20:00:00+08:00");
    let event = stage.event();
    let started = stage
        .fresh
        .act(|tx| ops::start(tx, event, StartFields::default()))
        .unwrap();
    assert_eq!(warned(&started), ["warning-live-other-day"]);
    assert!(zh(&started.warnings[0]).contains("12月12日"));
    let ended = stage.fresh.act(|tx| ops::finish(tx, event, None)).unwrap().value;
    assert_eq!(ended.state, LiveState::Ended);
    assert_eq!(stage.sheet().status, Status::Draft, "its day has not come");
    stage.fresh.act(|tx| ops::reset(tx, event)).unwrap();
    assert_eq!(stage.fresh.desk.fingerprint().unwrap(), before, "nothing is left");
}

#[test]
fn a_run_that_was_forgotten_is_ended_with_its_time() {
    let mut stage = Stage::new();
    stage.on_plan_to(6);
    stage.fresh.at("2026-12-14T09:00:00+08:00");
    let event = stage.event();
    let code = refusal(stage.fresh.act(|tx| ops::next(tx, event, None))).0;
    assert_eq!(code, "live_forgotten");
    assert_eq!(
        refusal(stage.fresh.act(|tx| ops::finish(tx, event, None))).0,
        "live_forgotten"
    );
    let early = stage.fresh.act(|tx| ops::finish(tx, event, Some("15:40")));
    assert_eq!(refusal(early), ("live_ends_before", Some("at".into())));
    let live = stage
        .fresh
        .act(|tx| ops::finish(tx, event, Some("15:57")))
        .unwrap()
        .value;
    assert_eq!((clock(live.ended_at), live.totals.minutes), ("15:57:00".into(), 117));
    assert_eq!(stage.sheet().status, Status::Held);
}

#[test]
fn another_zone_and_a_clock_set_back_do_not_move_it() {
    let mut stage = Stage::new();
    stage.on_plan_to(1);
    stage.fresh.at("2026-12-12T01:15:00-05:00");
    let event = stage.event();
    let live = stage
        .fresh
        .desk
        .read(|db| chapterdesk_core::live::queries::show(db, event))
        .unwrap();
    assert_eq!(
        (live.now.to_rfc3339(), live.spent_seconds),
        ("2026-12-12T14:15:00+08:00".into(), 600)
    );
    // Set back before the last click: nothing is ever negative.
    let live = stage.next("14:01");
    assert_eq!(
        (live.current, stage.row(&live, 1).actual_seconds),
        (Some(stage.rows[2]), Some(0))
    );
    assert_eq!(times(&stage.row(&live, 2)).0, "14:05:00");
}

#[test]
fn moving_the_salon_to_another_day_leaves_its_run() {
    let mut stage = Stage::new();
    stage.on_plan_to(1);
    let event = stage.event();
    let fields = EventFields {
        date: Some(day("2026-12-19")),
        ..EventFields::default()
    };
    stage.fresh.act(|tx| event_ops::edit(tx, event, &fields)).unwrap();
    let live = stage.show("14:20");
    assert_eq!(
        (live.current, live.spent_seconds, live.off_seconds),
        (Some(stage.rows[1]), 900, 0)
    );
}

#[test]
fn acts_are_named_after_what_they_do() {
    let mut stage = Stage::new();
    let event = stage.event();
    stage.start("14:00");
    let name = |stage: &Stage| {
        let act = stage.fresh.desk.read(|db| acts::next(db, event)).unwrap();
        zh(&act)
    };
    assert_eq!(name(&stage), "第1期：进入“主题分享一”");
    for minute in 1..7 {
        stage.next(&format!("14:{minute:02}"));
    }
    assert_eq!(name(&stage), "第1期：结束");
}
