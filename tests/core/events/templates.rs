//! Templates of run-sheets, and fitting them to a slot.

use chapterdesk_core::events::run_sheet::fit::{Elastic, fit};
use chapterdesk_core::events::{EventKind, Part, PlanFields, SegmentFields, ops, queries};
use proptest::prelude::*;

use super::stage::*;
use crate::fresh::{Fresh, day, refusal, zh};

#[test]
fn the_built_in_ones_fit_the_slots_they_were_made_for() {
    let fresh = Fresh::new();
    let templates = fresh.desk.read(queries::templates).expect("the list");
    let told: Vec<(&str, i64, i64)> = templates
        .iter()
        .map(|template| (template.id.as_str(), template.planned_minutes, template.slot_minutes))
        .collect();
    assert_eq!(
        told,
        [
            ("standard", 116, 120),
            ("one_speaker", 116, 120),
            ("workshop", 170, 180),
            ("forum_half_day", 230, 240),
            ("reading_club", 115, 120),
        ]
    );
    assert!(templates.iter().all(|template| template.built_in));
    assert_eq!(zh(&templates[4].label), "读书会");
}

#[test]
fn a_salon_is_planned_from_a_template_of_another_length() {
    let mut fresh = Fresh::new();
    let mut planned = |template: &str, slot: i64| {
        let fields = PlanFields {
            template: Some(template.to_owned()),
            slot_minutes: Some(slot),
            ..PlanFields::on(day(SATURDAY))
        };
        fresh.act(|tx| ops::plan(tx, &fields)).expect("a salon")
    };
    let same = planned("standard", 120).value;
    assert_eq!((same.planned_minutes, same.margin_minutes), (116, 4));
    let longer = planned("standard", 135).value;
    assert_eq!((longer.planned_minutes, longer.margin_minutes), (131, 4));
    assert!(
        longer
            .segments
            .iter()
            .filter(|row| row.talk.is_some())
            .all(|row| row.minutes == 30)
    );
    let shorter = planned("standard", 105).value;
    assert_eq!((shorter.planned_minutes, shorter.margin_minutes), (101, 4));
    let tight = planned("standard", 98);
    assert_eq!(
        (tight.value.planned_minutes, tight.value.margin_minutes),
        (97, 1),
        "the minutes in hand go first"
    );
    let over = planned("standard", 90);
    assert_eq!((over.value.planned_minutes, over.value.margin_minutes), (97, -7));
    assert!(warned(&over).contains(&"warning-template-over"));
    let wide = planned("standard", 300);
    assert!(warned(&wide).contains(&"warning-template-spare"));
    assert_eq!(row(&wide.value, "discussion").minutes, 45, "never beyond its ceiling");
    let reading = PlanFields {
        template: Some("reading_club".to_owned()),
        kind: Some(EventKind::Reading),
        ..PlanFields::on(day(SATURDAY))
    };
    let reading = fresh.act(|tx| ops::plan(tx, &reading)).expect("a reading club").value;
    assert_eq!(reading.planned_minutes, 115);
    let unknown = PlanFields {
        template: Some("quatsch".to_owned()),
        ..PlanFields::on(day(SATURDAY))
    };
    assert_eq!(
        refusal(fresh.act(|tx| ops::plan(tx, &unknown)).map(drop)).0,
        "template_not_found"
    );
}

#[test]
fn a_sheet_is_saved_as_a_template_and_laid_elsewhere() {
    let mut fresh = Fresh::new();
    let first = salon(&mut fresh);
    let discussion = row(&first, "discussion").id;
    let own = SegmentFields {
        title: Some("世界咖啡".into()),
        host_note: Some("先说规则".into()),
        start: Some(Some("15:10".parse().expect("a time"))),
        ..SegmentFields::default()
    };
    fresh
        .act(|tx| ops::edit_segment(tx, discussion, &own))
        .expect("an edit");
    let duty = serde_json::from_value(serde_json::json!({"what": "摆桌牌", "role": "equipment"})).expect("fields");
    fresh.act(|tx| ops::add_duty(tx, discussion, &duty)).expect("a duty");
    let before = fresh.desk.fingerprint().expect("a print");
    let saved = fresh
        .act(|tx| ops::save_template(tx, first.id, " 年会前 "))
        .expect("a template");
    assert_eq!(
        (zh(&saved.label), saved.planned_minutes, saved.built_in),
        ("年会前".into(), 116, false)
    );
    let twice = fresh.act(|tx| ops::save_template(tx, first.id, "年会前"));
    assert_eq!(refusal(twice.map(drop)), ("template_name_taken", Some("name".into())));
    assert_eq!(
        refusal(fresh.act(|tx| ops::save_template(tx, first.id, "\u{202E}")).map(drop)).0,
        "text_control_characters"
    );

    let other = fresh
        .act(|tx| {
            let fields = PlanFields {
                start: Some("09:00".parse().expect("a time")),
                ..PlanFields::on(day("2026-12-19"))
            };
            ops::plan(tx, &fields)
        })
        .expect("a salon")
        .value;
    let laid = fresh
        .act(|tx| ops::apply_template(tx, other.id, &saved.id, None))
        .expect("laid")
        .value;
    let there = row(&laid, "discussion");
    assert_eq!(
        (there.title.as_str(), there.host_note.as_str(), there.start.to_string()),
        ("世界咖啡", "先说规则", "10:10".into())
    );
    assert_eq!(
        (there.duties[0].what.as_str(), laid.blocks[0].planned_minutes),
        ("摆桌牌", 41)
    );
    let longer = fresh
        .act(|tx| ops::apply_template(tx, other.id, "standard", Some(130)))
        .expect("laid")
        .value;
    assert_eq!((longer.slot_minutes, longer.planned_minutes), (130, 126));
    assert_eq!(longer.segments.iter().filter(|row| row.part == Part::Slot).count(), 7);

    let id = saved.id.parse().expect("an id");
    let renamed = fresh
        .act(|tx| ops::rename_template(tx, id, "<b>年会"))
        .expect("another name");
    assert_eq!(zh(&renamed.label), "<b>年会");
    fresh.act(|tx| ops::remove_template(tx, id)).expect("a removal");
    assert_eq!(
        refusal(
            fresh
                .act(|tx| ops::apply_template(tx, other.id, &saved.id, None))
                .map(drop)
        )
        .0,
        "template_not_found"
    );
    fresh.assert_undo_and_redo(&before);
}

fn elastic() -> impl Strategy<Value = Elastic> {
    (
        0..60_i64,
        any::<bool>(),
        prop::option::of(0..60_i64),
        prop::option::of(0..120_i64),
        prop::option::weighted(0.15, 800..1_000_i64),
    )
        .prop_map(|(minutes, may_shrink, floor, ceiling, fixed)| {
            Elastic::new(minutes, may_shrink, floor, ceiling, fixed)
        })
}

fn ends(start: i64, rows: &[Elastic], minutes: &[i64]) -> i64 {
    rows.iter()
        .zip(minutes)
        .fold(start, |end, (row, minutes)| row.fixed.unwrap_or(end) + minutes)
}

proptest! {
    #[test]
    fn fitting_keeps_every_bound_and_ends_in_time(rows in prop::collection::vec(elastic(), 0..12), target in 840..1_100_i64) {
        let floors: Vec<i64> = rows.iter().map(|row| row.floor).collect();
        match fit(840, &rows, target) {
            Some(minutes) => {
                prop_assert_eq!(minutes.len(), rows.len());
                for (row, minutes) in rows.iter().zip(&minutes) {
                    prop_assert!((row.floor..=row.ceiling.unwrap_or(i64::MAX)).contains(minutes));
                }
                prop_assert!(rows.is_empty() || ends(840, &rows, &minutes) <= target);
                // Every row as planned where the plan ends in time and nothing can stretch.
                if rows.iter().all(|row| row.ceiling == Some(row.minutes) && row.fixed.is_none())
                    && ends(840, &rows, &rows.iter().map(|row| row.minutes).collect::<Vec<_>>()) <= target {
                    prop_assert!(rows.iter().zip(&minutes).all(|(row, minutes)| row.minutes == *minutes));
                }
                // Without fixed starts: exactly on the minute, unless every ceiling is reached.
                if rows.iter().all(|row| row.fixed.is_none()) && ends(840, &rows, &minutes) < target {
                    prop_assert!(rows.iter().zip(&minutes).all(|(row, minutes)| row.ceiling == Some(*minutes)));
                }
            }
            None if rows.iter().all(|row| row.fixed.is_none()) => {
                prop_assert!(ends(840, &rows, &floors) > target, "refused only when the floors end later");
            }
            None => {}
        }
        prop_assert_eq!(fit(840, &rows, target), fit(840, &rows, target));
    }
}
