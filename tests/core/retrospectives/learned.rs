//! Actual minutes feed planning: after three salons, when somebody says so, and new sheets follow.

use chapterdesk_core::events::{self, PlanFields, Salon, SegmentKind, Status};
use chapterdesk_core::retrospectives::learned::{self, Learned};
use chapterdesk_core::retrospectives::ops;

use super::stage::{coming, time};
use crate::fresh::{Fresh, day, refusal};

/// A held salon whose discussion took so many minutes.
fn held_with(fresh: &mut Fresh, date: &str, discussion: u32) -> Salon {
    let salon = coming(fresh, date);
    let at = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let mut clock = 840;
    let began: Vec<String> = [5, 30, 30, discussion, 7, 4, 10]
        .iter()
        .map(|minutes| {
            clock += minutes;
            at(clock - minutes)
        })
        .collect();
    let began: Vec<Option<&str>> = began.iter().map(|began| Some(began.as_str())).collect();
    time(fresh, &salon, &began, &at(clock));
    fresh
        .act(|tx| events::ops::set_status(tx, salon.id, Status::Held, None))
        .expect("held")
        .value
}

fn known(fresh: &Fresh) -> Vec<Learned> {
    fresh.desk.read(learned::learned).expect("what was learned")
}

fn discussion(fresh: &Fresh) -> Option<Learned> {
    known(fresh).into_iter().find(|one| one.kind == SegmentKind::Discussion)
}

fn minutes(salon: &Salon, kind: SegmentKind) -> i64 {
    salon
        .segments
        .iter()
        .find(|row| row.kind == kind)
        .expect("such a row")
        .minutes
}

#[test]
fn three_salons_teach_and_two_do_not() {
    let mut fresh = Fresh::new();
    held_with(&mut fresh, "2026-09-12", 36);
    held_with(&mut fresh, "2026-10-10", 41);
    assert!(known(&fresh).is_empty());
    held_with(&mut fresh, "2026-11-14", 33);
    let one = discussion(&fresh).expect("learned");
    assert_eq!((one.planned, one.median, one.of, one.use_minutes), (30, 36.0, 3, 36));
    assert!(one.worth && one.usual.is_none());
    assert!(
        known(&fresh).iter().all(|one| one.kind != SegmentKind::Talk),
        "a talk stops hard"
    );
    let opening = known(&fresh)
        .into_iter()
        .find(|one| one.kind == SegmentKind::ValuesOpening)
        .expect("learned");
    assert_eq!((opening.median, opening.worth), (5.0, false));
}

#[test]
fn new_sheets_follow_and_undo_takes_it_back() {
    let mut fresh = Fresh::new();
    for (date, minutes) in [("2026-09-12", 36), ("2026-10-10", 36), ("2026-11-14", 37)] {
        held_with(&mut fresh, date, minutes);
    }
    let before = coming(&mut fresh, "2026-12-12");
    assert_eq!(minutes(&before, SegmentKind::Discussion), 30);
    let used = fresh
        .act(|tx| ops::use_minutes(tx, SegmentKind::Discussion, Some(36)))
        .expect("used");
    let one = used
        .iter()
        .find(|one| one.kind == SegmentKind::Discussion)
        .expect("learned");
    assert_eq!(
        (one.planned, one.usual, one.worth),
        (36, Some(36), false),
        "nothing more to propose"
    );
    let follows = coming(&mut fresh, "2027-01-09");
    assert_eq!(minutes(&follows, SegmentKind::Discussion), 36);
    assert_eq!(minutes(&follows, SegmentKind::Talk), 30, "talks keep their time");
    assert!(
        follows.margin_minutes >= 0,
        "other rows give way: {}",
        follows.planned_minutes
    );
    assert_eq!(minutes(&before, SegmentKind::Discussion), 30, "what is planned stays");
    let by_name = PlanFields {
        template: Some("standard".to_owned()),
        ..PlanFields::on(day("2027-02-20"))
    };
    let chosen = fresh.act(|tx| events::ops::plan(tx, &by_name)).expect("planned").value;
    assert_eq!(minutes(&chosen, SegmentKind::Discussion), 36);
    let own_length = PlanFields {
        template: Some("one_speaker".to_owned()),
        ..PlanFields::on(day("2027-03-20"))
    };
    let other = fresh
        .act(|tx| events::ops::plan(tx, &own_length))
        .expect("planned")
        .value;
    assert_eq!(
        minutes(&other, SegmentKind::Discussion),
        40,
        "a template with a length of its own keeps it"
    );
    for _ in 0..4 {
        fresh.desk.undo(None).expect("undo");
    }
    assert_eq!(discussion(&fresh).expect("learned").usual, None);
    let again = coming(&mut fresh, "2027-01-09");
    assert_eq!(minutes(&again, SegmentKind::Discussion), 30);
}

#[test]
fn what_is_built_in_can_be_had_again() {
    let mut fresh = Fresh::new();
    fresh
        .act(|tx| ops::use_minutes(tx, SegmentKind::Discussion, Some(45)))
        .expect("used");
    let long = coming(&mut fresh, "2026-12-12");
    assert_eq!(
        minutes(&long, SegmentKind::Discussion),
        43,
        "what was learned gives way last"
    );
    assert_eq!(long.margin_minutes, 0);
    fresh
        .act(|tx| ops::use_minutes(tx, SegmentKind::Discussion, None))
        .expect("forgotten");
    let usual = coming(&mut fresh, "2027-01-09");
    assert_eq!(
        (minutes(&usual, SegmentKind::Discussion), usual.planned_minutes),
        (30, 116)
    );
}

#[test]
fn a_coming_sheet_takes_the_minutes_when_it_is_told_to() {
    let mut fresh = Fresh::new();
    let salon = coming(&mut fresh, "2026-12-12");
    let apply = |fresh: &mut Fresh, kind, minutes| fresh.act(|tx| ops::apply_minutes(tx, salon.id, kind, minutes));
    let changed = apply(&mut fresh, SegmentKind::Discussion, 36).expect("applied").value;
    assert_eq!(minutes(&changed, SegmentKind::Discussion), 36);
    assert_eq!(
        refusal(apply(&mut fresh, SegmentKind::Talk, 33)).0,
        "minutes_not_learned"
    );
    assert_eq!(
        refusal(apply(&mut fresh, SegmentKind::Break, 10)).0,
        "kind_not_in_sheet"
    );
    assert_eq!(
        refusal(apply(&mut fresh, SegmentKind::Discussion, 0)).0,
        "number_out_of_range"
    );
    let held = held_with(&mut fresh, "2026-11-14", 36);
    let refused = fresh.act(|tx| ops::apply_minutes(tx, held.id, SegmentKind::Discussion, 36));
    assert_eq!(refusal(refused).0, "event_not_coming");
    assert_eq!(
        refusal(fresh.act(|tx| ops::use_minutes(tx, SegmentKind::Custom, Some(5)))).0,
        "minutes_not_learned"
    );
}
