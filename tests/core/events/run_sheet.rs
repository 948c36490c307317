//! Changes of the run-sheet.

use chapterdesk_core::events::{AssignmentState, Duty, Part, Role, Salon, SegmentFields, SegmentKind, ops};
use chapterdesk_core::ids::Id;

use super::stage::*;
use crate::fresh::{Fresh, refusal, zh};

fn fields(json: serde_json::Value) -> SegmentFields {
    serde_json::from_value(json).expect("fields")
}

fn kinds(salon: &Salon, part: Part) -> Vec<&'static str> {
    salon
        .segments
        .iter()
        .filter(|row| row.part == part)
        .map(|row| row.kind.code())
        .collect()
}

#[test]
fn longer_minutes_push_what_follows_and_only_that() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let discussion = row(&salon, "discussion").id;
    let longer = fields(serde_json::json!({"minutes": 36}));
    let after = fresh
        .act(|tx| ops::edit_segment(tx, discussion, &longer))
        .expect("an edit")
        .value;
    assert_eq!(
        (after.planned_minutes, after.margin_minutes),
        (122, -2),
        "over is over, nothing is squeezed"
    );
    assert_eq!(after.end.to_string(), "16:02");
    assert_eq!(row(&after, "joint_discussion").start.to_string(), "15:41");
    assert_eq!(
        row(&after, "photo").start.to_string(),
        "16:02",
        "the photo follows the planned end"
    );
    assert_eq!(
        row(&after, "clear_up").start.to_string(),
        "16:00",
        "clearing up follows the end of the slot"
    );
    assert_eq!(row(&after, "set_up").start.to_string(), "13:00");
}

#[test]
fn rows_are_added_moved_and_removed() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let talk = row(&salon, "talk").id;
    let changeover = fields(serde_json::json!({"kind": "changeover"}));
    let added = fresh
        .act(|tx| ops::add_segment(tx, salon.id, Part::Slot, Some(talk), &changeover))
        .expect("a row")
        .value;
    assert_eq!(
        kinds(&added, Part::Slot)[..4],
        ["values_opening", "talk", "changeover", "talk"]
    );
    assert_eq!(
        (added.planned_minutes, row(&added, "changeover").start.to_string()),
        (118, "14:35".into())
    );

    let opening = row(&added, "values_opening").id;
    let moved = fresh.act(|tx| ops::move_segment(tx, row(&added, "changeover").id, None, Some(opening)));
    let moved = moved.expect("a move").value;
    assert_eq!(kinds(&moved, Part::Slot)[..2], ["changeover", "values_opening"]);
    assert_eq!(row(&moved, "values_opening").start.to_string(), "14:02");

    let removed = fresh
        .act(|tx| ops::remove_segment(tx, row(&moved, "changeover").id))
        .expect("a removal")
        .value;
    assert_eq!(rows(&removed), rows(&salon));
}

#[test]
fn a_row_outside_the_slot_takes_a_clock_time_and_moves_along() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let check_in = row(&salon, "check_in").id;
    let earlier = fields(serde_json::json!({"start": "13:15", "minutes": 20}));
    let after = fresh
        .act(|tx| ops::edit_segment(tx, check_in, &earlier))
        .expect("an edit")
        .value;
    assert_eq!(
        kinds(&after, Part::Before),
        ["set_up", "check_in", "slides_try"],
        "read by the clock"
    );
    assert_eq!(
        (row(&after, "check_in").offset_minutes, after.planned_minutes),
        (-45, 116),
        "never counted"
    );

    let late = fields(serde_json::json!({"start": "14:01"}));
    let refused = refusal(fresh.act(|tx| ops::edit_segment(tx, check_in, &late)).map(drop));
    assert_eq!(refused, ("segment_not_before", Some("start".into())));
    let none = fields(serde_json::json!({"start": null}));
    let refused = refusal(fresh.act(|tx| ops::edit_segment(tx, check_in, &none)).map(drop));
    assert_eq!(refused, ("segment_start_needed", Some("start".into())));
    let early = fields(serde_json::json!({"start": "15:00"}));
    let clear_up = row(&salon, "clear_up").id;
    assert_eq!(
        refusal(fresh.act(|tx| ops::edit_segment(tx, clear_up, &early)).map(drop)).0,
        "segment_not_after"
    );
}

#[test]
fn a_row_moved_between_parts_hangs_where_it_stands() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let introductions = row(&salon, "introductions").id;
    let before = Some(row(&salon, "check_in").id);
    let moved = fresh
        .act(|tx| ops::move_segment(tx, introductions, Some(Part::Before), before))
        .expect("a move")
        .value;
    assert_eq!(
        kinds(&moved, Part::Before),
        ["set_up", "slides_try", "introductions", "check_in"]
    );
    assert_eq!(
        (moved.planned_minutes, row(&moved, "photo").start.to_string()),
        (106, "15:46".into())
    );
    let back = fresh
        .act(|tx| ops::move_segment(tx, introductions, Some(Part::Slot), None))
        .expect("a move")
        .value;
    assert_eq!(rows(&back), rows(&salon));
    let after = fresh
        .act(|tx| ops::move_segment(tx, introductions, Some(Part::After), None))
        .expect("a move")
        .value;
    assert_eq!(kinds(&after, Part::After), ["photo", "clear_up", "introductions"]);
    let elsewhere = fresh.act(|tx| ops::move_segment(tx, introductions, Some(Part::Slot), before));
    assert_eq!(refusal(elsewhere.map(drop)).0, "segment_elsewhere");
}

#[test]
fn a_talk_has_a_number_of_its_own_and_keeps_its_questions_within() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let talk = fields(serde_json::json!({"kind": "talk"}));
    let added = fresh
        .act(|tx| ops::add_segment(tx, salon.id, Part::Slot, None, &talk))
        .expect("a talk")
        .value;
    let third = added
        .segments
        .iter()
        .find(|row| row.talk == Some(3))
        .expect("a third talk");
    assert_eq!(
        (third.minutes, third.qa_minutes, zh(&third.label)),
        (30, 5, "主题分享三".into())
    );
    let taken = fields(serde_json::json!({"talk": 1}));
    let refused = refusal(fresh.act(|tx| ops::edit_segment(tx, third.id, &taken)).map(drop));
    assert_eq!(refused, ("talk_number_taken", Some("talk".into())));
    let short = fields(serde_json::json!({"minutes": 3}));
    let after = fresh
        .act(|tx| ops::edit_segment(tx, third.id, &short))
        .expect("an edit")
        .value;
    assert_eq!(
        after
            .segments
            .iter()
            .find(|row| row.id == third.id)
            .map(|row| row.qa_minutes),
        Some(3)
    );
    let too_many = fields(serde_json::json!({"qa_minutes": 4}));
    let refused = refusal(fresh.act(|tx| ops::edit_segment(tx, third.id, &too_many)).map(drop));
    assert_eq!(refused, ("number_out_of_range", Some("qa_minutes".into())));
    let questions = fields(serde_json::json!({"qa_minutes": 1}));
    let opening = row(&salon, "values_opening").id;
    assert_eq!(
        refusal(fresh.act(|tx| ops::edit_segment(tx, opening, &questions)).map(drop)).0,
        "segment_no_talk"
    );
    let other = fields(serde_json::json!({"kind": "break"}));
    let after = fresh
        .act(|tx| ops::edit_segment(tx, third.id, &other))
        .expect("an edit")
        .value;
    assert_eq!(row(&after, "break").talk, None);
}

#[test]
fn titles_are_the_users_and_kept_as_given() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let hostile = "#panic() *粗* $x$ <b> 喆䶮𠮷👩‍👩‍👧 é";
    let own = fields(serde_json::json!({"kind": "custom", "title": hostile, "minutes": 0}));
    let after = fresh
        .act(|tx| ops::add_segment(tx, salon.id, Part::Slot, None, &own))
        .expect("a row")
        .value;
    assert_eq!(row(&after, "custom").title, hostile);
    let nameless = SegmentFields {
        kind: Some(SegmentKind::Custom),
        ..SegmentFields::default()
    };
    let refused = fresh.act(|tx| ops::add_segment(tx, salon.id, Part::Slot, None, &nameless));
    assert_eq!(refusal(refused.map(drop)), ("text_empty", Some("title".into())));
    for minutes in [-1, 601, i64::MAX, i64::MIN] {
        let wrong = SegmentFields {
            minutes: Some(minutes),
            ..SegmentFields::default()
        };
        let refused = fresh.act(|tx| ops::edit_segment(tx, row(&salon, "talk").id, &wrong));
        assert_eq!(
            refusal(refused.map(drop)),
            ("number_out_of_range", Some("minutes".into()))
        );
    }
}

#[test]
fn beside_a_row_stand_its_roles_the_named_and_in_the_slot_the_host() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let (host, timekeeper, guest) = (
        person(&mut fresh, "金晓岚"),
        person(&mut fresh, "蒋思琪"),
        person(&mut fresh, "陆佳宜"),
    );
    for (role, who) in [(Role::Host, host), (Role::Timekeeper, timekeeper)] {
        fresh
            .act(|tx| ops::assign(tx, salon.id, role, who, None, AssignmentState::Accepted))
            .expect("a role");
    }
    let talk = row(&salon, "talk").id;
    let after = fresh
        .act(|tx| ops::set_segment_people(tx, talk, &[guest]))
        .expect("named")
        .value;
    let beside = |kind: &str| -> Vec<(Id, Option<Duty>)> {
        row(&after, kind).people.iter().map(|who| (who.id, who.role)).collect()
    };
    let (the_host, the_timekeeper) = ((host, Some(Duty::Host)), (timekeeper, Some(Duty::Timekeeper)));
    assert_eq!(beside("talk"), [the_timekeeper, (guest, None), the_host]);
    assert_eq!(beside("joint_discussion"), [the_host]);
    assert_eq!(beside("reports"), [the_host]);
    assert_eq!(beside("check_in"), [], "around the slot only who has a role there");
}
