//! Planning, changing, moving, removing events.

use chapterdesk_core::chapter;
use chapterdesk_core::committee::{self, Appointment, Office};
use chapterdesk_core::events::{Booking, EventFields, EventKind, PlanFields, Status, TimeOfDay, ops, queries};

use super::stage::*;
use crate::fresh::{Fresh, day, refusal};

fn at(text: &str) -> TimeOfDay {
    text.parse().expect("a time")
}

#[test]
fn a_salon_starts_from_the_standard_flow() {
    let mut fresh = Fresh::new();
    let saved = plan(&mut fresh, SATURDAY);
    let salon = &saved.value;
    assert_eq!(saved.warnings, [], "an ordinary Saturday");
    assert_eq!(
        (salon.planned_minutes, salon.margin_minutes, salon.slot_minutes),
        (116, 4, 120)
    );
    assert_eq!(
        (
            salon.start.to_string(),
            salon.end.to_string(),
            salon.slot_end.to_string()
        ),
        ("14:00".into(), "15:56".into(), "16:00".into())
    );
    let expected = [
        ("13:00", 0, "set_up"),
        ("13:20", 0, "slides_try"),
        ("13:30", 0, "check_in"),
        ("14:00", 5, "values_opening"),
        ("14:05", 30, "talk"),
        ("14:35", 30, "talk"),
        ("15:05", 30, "discussion"),
        ("15:35", 7, "joint_discussion"),
        ("15:42", 4, "reports"),
        ("15:46", 10, "introductions"),
        ("15:56", 0, "photo"),
        ("16:00", 0, "clear_up"),
    ];
    let expected: Vec<_> = expected
        .iter()
        .map(|(start, minutes, kind)| (start.to_string(), *minutes, *kind))
        .collect();
    assert_eq!(rows(salon), expected);
    let positions: Vec<i64> = salon.segments.iter().map(|row| row.position).collect();
    assert_eq!(positions, (1..=12).collect::<Vec<_>>());
    let talk = row(salon, "talk");
    assert_eq!((talk.minutes, talk.qa_minutes, talk.talk), (30, 5, Some(1)));
    assert_eq!((salon.number, salon.status, salon.heads), (Some(1), Status::Draft, 0));
    assert_eq!(salon.materials.len(), 10);
    let needed: i64 = salon.roles.iter().map(|role| role.needed).sum();
    assert_eq!(needed, 9, "one of each, and no group leads before the heads are known");
}

#[test]
fn the_secretary_general_is_in_charge_and_visitors_are_introduced_by_membership() {
    let mut fresh = Fresh::new();
    let (general, member) = (person(&mut fresh, "徐敏芳"), person(&mut fresh, "朱燕萍"));
    for (office, person) in [(Office::SecretaryGeneral, general), (Office::VpMembership, member)] {
        let json = serde_json::json!({"office": office, "person": person, "started": "2024-01-01"});
        let fields: Appointment = serde_json::from_value(json).expect("an appointment");
        fresh.act(|tx| committee::ops::appoint(tx, &fields)).expect("an office");
    }
    let salon = salon(&mut fresh);
    assert_eq!(salon.in_charge.as_ref().map(|who| who.id), Some(general));
    assert_eq!(
        salon.onsite_contact.map(|who| who.id),
        Some(general),
        "the same unless somebody else is named"
    );
    let named = &row(&show(&fresh, salon.id), "introductions").people;
    assert_eq!(
        named.iter().map(|who| (who.id, who.role)).collect::<Vec<_>>(),
        [(member, None)]
    );
}

#[test]
fn numbers_go_on_within_a_kind() {
    let mut fresh = Fresh::new();
    let planned = |fresh: &mut Fresh, fields: PlanFields| fresh.act(|tx| ops::plan(tx, &fields)).expect("an event");
    let first = PlanFields {
        number: Some(17),
        ..PlanFields::on(day(SATURDAY))
    };
    assert_eq!(planned(&mut fresh, first.clone()).value.number, Some(17));
    assert_eq!(
        planned(&mut fresh, PlanFields::on(day("2026-12-19"))).value.number,
        Some(18)
    );
    let other = PlanFields {
        kind: Some(EventKind::Social),
        ..PlanFields::on(day("2026-12-20"))
    };
    let other = planned(&mut fresh, other).value;
    assert_eq!((other.number, other.planned_minutes), (Some(1), 0));
    let again = planned(
        &mut fresh,
        PlanFields {
            date: day("2026-12-26"),
            ..first
        },
    );
    assert_eq!(warned(&again), ["warning-number-taken"]);
}

#[test]
fn the_day_is_warned_of_and_never_refused() {
    let mut fresh = Fresh::new();
    assert_eq!(warned(&plan(&mut fresh, "2026-12-13")), ["warning-date-weekday"]);
    assert!(warned(&plan(&mut fresh, "2026-10-03")).contains(&"warning-date-holiday"));
    assert!(warned(&plan(&mut fresh, "2026-10-10")).contains(&"warning-date-workday"));
    assert!(warned(&plan(&mut fresh, "2027-03-06")).contains(&"warning-year-not-announced"));
    assert_eq!(warned(&plan(&mut fresh, "2026-11-07")), ["warning-date-past"]);
    fresh.act(|tx| chapter::ops::set_year(tx, 2027, true)).expect("a year");
    assert_eq!(warned(&plan(&mut fresh, "2027-03-13")), Vec::<&str>::new());

    let room = venue(&mut fresh, "青屿书院");
    let there = PlanFields {
        venue: Some(room),
        ..PlanFields::on(day(SATURDAY))
    };
    fresh.act(|tx| ops::plan(tx, &there)).expect("a salon");
    let same = fresh.act(|tx| ops::plan(tx, &there)).expect("a salon");
    assert_eq!(warned(&same), ["warning-venue-same-day"]);
    assert_eq!(
        warned(&plan(&mut fresh, SATURDAY)),
        ["warning-same-day", "warning-same-day"]
    );
}

#[test]
fn another_start_moves_the_whole_sheet() {
    let mut fresh = Fresh::new();
    let before = salon(&mut fresh);
    let fields = EventFields {
        start: Some(at("09:30")),
        ..EventFields::default()
    };
    let after = fresh
        .act(|tx| ops::edit(tx, before.id, &fields))
        .expect("an edit")
        .value;
    for (one, other) in before.segments.iter().zip(&after.segments) {
        assert_eq!(one.start.minutes() - 270, other.start.minutes());
    }
    assert_eq!(row(&after, "set_up").start.to_string(), "08:30");
    assert_eq!(after.slot_end.to_string(), "11:30");
}

#[test]
fn a_salon_does_not_cross_midnight() {
    let mut fresh = Fresh::new();
    for start in ["00:30", "22:30", "23:59"] {
        let fields = PlanFields {
            start: Some(at(start)),
            ..PlanFields::on(day(SATURDAY))
        };
        let result = fresh.act(|tx| ops::plan(tx, &fields));
        assert_eq!(refusal(result.map(drop)).0, "sheet_leaves_day", "{start}");
    }
    let late = PlanFields {
        start: Some(at("21:59")),
        ..PlanFields::on(day(SATURDAY))
    };
    let salon = fresh.act(|tx| ops::plan(tx, &late)).expect("a late salon").value;
    assert_eq!(salon.slot_end.to_string(), "23:59");
    let longer = EventFields {
        slot_minutes: Some(121),
        ..EventFields::default()
    };
    assert_eq!(
        refusal(fresh.act(|tx| ops::edit(tx, salon.id, &longer)).map(drop)).0,
        "sheet_leaves_day"
    );
    assert_eq!(show(&fresh, salon.id), salon, "a refusal changes nothing");
}

#[test]
fn every_number_has_bounds() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let fields = |json: &str| serde_json::from_str::<EventFields>(json).expect("fields");
    for (json, field) in [
        (r#"{"slot_minutes": 9}"#, "slot_minutes"),
        (r#"{"slot_minutes": 721}"#, "slot_minutes"),
        (r#"{"heads": -1}"#, "heads"),
        (r#"{"heads": 9223372036854775807}"#, "heads"),
        (r#"{"number": 0}"#, "number"),
        (r#"{"groups": 100}"#, "groups"),
        (r#"{"rating": 5.1}"#, "rating"),
        (r#"{"cost_yuan": -1}"#, "cost_yuan"),
        (r#"{"date": "0001-01-01"}"#, "date"),
        (r#"{"theme": "a\u0000b"}"#, "theme"),
    ] {
        let result = fresh.act(|tx| ops::edit(tx, salon.id, &fields(json)));
        assert_eq!(refusal(result.map(drop)).1.as_deref(), Some(field), "{json}");
    }
    assert!(
        serde_json::from_str::<EventFields>(r#"{"heds": 4}"#).is_err(),
        "unknown fields are refused"
    );
}

#[test]
fn another_venue_starts_with_an_open_booking() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let (one, other) = (venue(&mut fresh, "青屿书院"), venue(&mut fresh, "律所会议室"));
    let mut edit = |fields: EventFields| fresh.act(|tx| ops::edit(tx, salon.id, &fields)).expect("an edit").value;
    let booked = EventFields {
        venue: Some(Some(one)),
        booking: Some(Booking::Booked),
        ..EventFields::default()
    };
    assert_eq!(edit(booked.clone()).booking, Booking::Booked);
    assert_eq!(
        edit(EventFields {
            booking: None,
            ..booked
        })
        .booking,
        Booking::Booked,
        "the same venue stays booked"
    );
    let moved = edit(EventFields {
        venue: Some(Some(other)),
        ..EventFields::default()
    });
    assert_eq!(
        (moved.venue.map(|venue| venue.name), moved.booking),
        (Some("律所会议室".into()), Booking::None)
    );
}

#[test]
fn an_event_is_found_by_number_date_theme_and_id() {
    let mut fresh = Fresh::new();
    let fields = PlanFields {
        number: Some(18),
        theme: Some("绩效沟通，怎么开口".into()),
        ..PlanFields::on(day(SATURDAY))
    };
    let salon = fresh.act(|tx| ops::plan(tx, &fields)).expect("a salon").value;
    let id = salon.id.to_string();
    for text in [
        "18",
        "第18期",
        "#18",
        SATURDAY,
        "绩效沟通，怎么开口",
        &id,
        &id[..12],
        &id.to_uppercase(),
    ] {
        assert_eq!(fresh.desk.read(|db| queries::resolve(db, text)), Ok(salon.id), "{text}");
    }
    for text in ["19", "绩效", "2026-12-13", "", "ffff"] {
        assert_eq!(
            refusal(fresh.desk.read(|db| queries::resolve(db, text))).0,
            "event_not_found",
            "{text}"
        );
    }
    let again = PlanFields {
        date: day("2026-12-19"),
        ..fields
    };
    fresh.act(|tx| ops::plan(tx, &again)).expect("a salon");
    assert_eq!(refusal(fresh.desk.read(|db| queries::resolve(db, "18"))).0, "ambiguous");
    for (text, kind) in [
        ("4", "values_opening"),
        (&row(&salon, "photo").id.to_string()[..], "photo"),
    ] {
        let found = fresh.desk.read(|db| queries::resolve_segment(db, salon.id, text));
        assert_eq!(found, Ok(row(&salon, kind).id));
    }
}

#[test]
fn status_tells_what_is_unusual() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let mut set = |status, reason| {
        fresh
            .act(|tx| ops::set_status(tx, salon.id, status, reason))
            .expect("a status")
    };
    assert_eq!(warned(&set(Status::Planned, None)), Vec::<&str>::new());
    assert_eq!(warned(&set(Status::Announced, None)), ["warning-announced-open"]);
    assert_eq!(
        set(Status::Cancelled, Some("春节前人不齐")).value.cancel_reason,
        "春节前人不齐"
    );
    assert_eq!(
        set(Status::Planned, None).value.cancel_reason,
        "",
        "no longer cancelled"
    );
    assert_eq!(warned(&set(Status::Held, None)), ["warning-held-early"]);
    assert_eq!(refusal(fresh.act(|tx| ops::remove(tx, salon.id))).0, "event_held");
    fresh
        .act(|tx| ops::set_status(tx, salon.id, Status::Planned, None))
        .expect("a status");
    fresh.act(|tx| ops::remove(tx, salon.id)).expect("removed");
    assert_eq!(
        refusal(fresh.desk.read(|db| queries::show(db, salon.id))).0,
        "event_not_found"
    );
}
