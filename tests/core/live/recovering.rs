//! Making up time: floors are respected, the end is held or told how near it comes.

use chapterdesk_core::events::{SegmentFields, ops as event_ops};
use chapterdesk_core::live::{Live, LiveRowState, Recover, ops};
use proptest::prelude::*;

use super::stage::Stage;
use crate::fresh::zh;

/// What a proposal may never do.
fn check(live: &Live, ways: &[Recover]) {
    let slot_end = live.expected_end + chrono::TimeDelta::minutes(live.margin_minutes);
    for (at, way) in ways.iter().enumerate() {
        assert_eq!(way.index, at + 1);
        assert!(way.gains_minutes > 0 && way.ends_at < live.expected_end, "{way:?}");
        assert_eq!(
            way.over_minutes == 0,
            (way.ends_at - slot_end).num_seconds() < 60,
            "{way:?}"
        );
        for change in &way.rows {
            let row = super::stage::row(live, change.id);
            assert!(matches!(row.state, LiveRowState::On | LiveRowState::Coming));
            assert_eq!(change.from_minutes, row.day_minutes);
            if change.dropped {
                assert!(
                    row.state == LiveRowState::Coming && row.kind.code() != "discussion" && row.kind.code() != "talk"
                );
                continue;
            }
            let floor = match (row.talk_minutes, row.floor_minutes) {
                (Some(talk), _) => talk,
                (None, Some(floor)) => floor,
                (None, None) => row.day_minutes,
            };
            assert!(change.to_minutes >= floor.min(row.day_minutes), "{way:?}");
            assert!(change.to_minutes < row.day_minutes);
            assert!(change.to_minutes * 60 >= row.actual_seconds.unwrap_or(0), "{way:?}");
        }
    }
    let keys: std::collections::HashSet<&str> = ways.iter().map(|way| way.key.as_str()).collect();
    assert_eq!(keys.len(), ways.len(), "each once");
    assert!(ways.is_sorted_by_key(|way| way.over_minutes));
}

#[test]
fn nothing_is_proposed_while_the_end_holds() {
    let mut stage = Stage::new();
    stage.start("14:04");
    assert!(stage.show("14:05").recover.is_empty());
    let live = stage.show("14:09:01");
    assert_eq!(live.margin_minutes, -1);
    assert!(!live.recover.is_empty());
}

#[test]
fn ways_differ_and_hold_the_end() {
    let mut stage = Stage::new();
    stage.start("14:08");
    stage.next("14:13");
    let live = stage.show("14:13");
    assert_eq!(live.margin_minutes, -4);
    check(&live, &live.recover);
    let why: Vec<String> = live.recover.iter().map(|way| zh(&way.why)).collect();
    assert_eq!(
        why,
        [
            "能缩的环节各让一点",
            "只缩“分组讨论”，其他照旧",
            "分享照讲，只减问答",
            "去掉“小组代表分享”，其他照旧",
            "能缩的和问答一起减"
        ]
    );
    assert!(live.recover.iter().all(|way| way.over_minutes == 0));
    assert_eq!(live.recover[1].rows.len(), 1);
    assert_eq!(
        (live.recover[1].rows[0].from_minutes, live.recover[1].rows[0].to_minutes),
        (30, 26)
    );
    // Accepted by its key, also when it has got another number meanwhile; an unknown one is outdated.
    let key = live.recover[3].key.clone();
    assert_eq!(
        stage.refused("14:14", |tx, event| ops::accept(tx, event, 1, Some("0000000000000000"))),
        "recover_outdated"
    );
    assert_eq!(
        stage.refused("14:14", |tx, event| ops::accept(tx, event, 9, None)),
        "recover_not_found"
    );
    let before = stage.fresh.desk.fingerprint().unwrap();
    let live = stage.act("14:14", |tx, event| ops::accept(tx, event, 1, Some(&key)));
    assert_eq!(stage.row(&live, 5).state, LiveRowState::Skipped);
    assert_eq!(live.margin_minutes, 0);
    stage.fresh.assert_undo_and_redo(&before);
}

#[test]
fn far_too_late_every_way_says_how_far_it_gets() {
    let mut stage = Stage::new();
    stage.start("14:00");
    stage.next("14:05");
    stage.next("14:50");
    let live = stage.next("15:40");
    assert_eq!(live.margin_minutes, -31);
    check(&live, &live.recover);
    assert!(live.recover.iter().all(|way| way.over_minutes > 0));
    let best = &live.recover[0];
    assert!(best.rows.iter().any(|row| row.dropped), "{best:?}");
}

#[test]
fn the_row_that_is_on_gives_no_minute_that_it_has_run() {
    let mut stage = Stage::new();
    stage.on_plan_to(2);
    stage.next("15:15");
    let live = stage.show("15:41:30");
    check(&live, &live.recover);
    let spread = &live.recover[0];
    let own = spread.rows.iter().find(|row| row.id == stage.rows[3]);
    assert!(own.is_none_or(|row| row.to_minutes >= 27), "{spread:?}");
}

#[test]
fn a_fixed_start_is_not_hurried() {
    let mut stage = Stage::new();
    let last = stage.rows[6];
    let fields = SegmentFields {
        start: Some(Some("15:55".parse().unwrap())),
        ..SegmentFields::default()
    };
    stage
        .fresh
        .act(|tx| event_ops::edit_segment(tx, last, &fields))
        .unwrap();
    let live = stage.on_plan_to(3);
    // The guest of the last row comes at 15:55 and needs ten minutes: only that row can give.
    assert_eq!(live.margin_minutes, -5);
    check(&live, &live.recover);
    assert!(!live.recover.is_empty());
    for way in &live.recover {
        assert_eq!(way.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [last], "{way:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn proposals_keep_their_rules(late in 0..60i64, steps in prop::collection::vec(1..50i64, 0..6), on in 0..1_800i64) {
        let mut stage = Stage::new();
        let mut minute = 14 * 60 + late;
        let clock = |minute: i64| format!("{:02}:{:02}", minute / 60, minute % 60);
        stage.start(&clock(minute));
        for step in steps {
            minute += step;
            stage.next(&clock(minute));
        }
        let seconds = minute * 60 + on;
        let time = format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60);
        let live = stage.show(&time);
        check(&live, &live.recover);
        if let Some(way) = live.recover.first() {
            let (index, key, ends) = (way.index, way.key.clone(), way.ends_at);
            let after = stage.act(&time, |tx, event| ops::accept(tx, event, index, Some(&key)));
            prop_assert_eq!(after.expected_end, ends, "what was promised comes");
        }
    }
}
