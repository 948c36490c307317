//! The matrix: who is in it, what stands in its cells, how load is counted.

use chapterdesk_core::events::AssignmentState::{Accepted, Declined};
use chapterdesk_core::events::availability::PreferenceFields;
use chapterdesk_core::events::{EventKind, PlanFields, Role, TakesPart, ops as events_ops};
use chapterdesk_core::rota::Load;

use super::stage::*;
use crate::fresh::{Fresh, day, zh};

#[test]
fn people_stand_by_office_and_name_and_only_those_who_take_part() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 3);
    let helper = person(&mut fresh, "安可");
    let asked = person(&mut fresh, "白雪");
    let out = person(&mut fresh, "丁一");
    person(&mut fresh, "方圆");
    let past = salon(&mut fresh, "2026-06-13", 0).id;
    let coming = salon(&mut fresh, "2026-12-12", 0).id;
    give(&mut fresh, past, Role::CheckIn, helper);
    give(&mut fresh, past, Role::Reception, out);
    give_as(&mut fresh, past, Role::Photographer, asked, Declined);
    for (who, takes_part) in [(out, TakesPart::No), (asked, TakesPart::Yes)] {
        let fields = PreferenceFields {
            takes_part: Some(takes_part),
            ..PreferenceFields::default()
        };
        prefer(&mut fresh, who, &fields);
    }
    let shown = rota(&fresh, "2026-12-01", "2026-12-31");
    let names: Vec<&str> = shown.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["顾雅静", "陆雅静", "沈雅静", "安可", "白雪"]);
    assert_eq!(zh(shown.people[0].office.as_ref().expect("an office")), "秘书");
    assert_eq!(shown.people[3].office, None);
    assert_eq!(shown.people[3].last_on, Some(day("2026-06-13")));
    assert_eq!(shown.people[4].last_on, None, "who declined did nothing");
    assert!(shown.people.iter().all(|person| person.cells.len() == 1));

    give(&mut fresh, coming, Role::Host, out);
    let shown = rota(&fresh, "2026-12-01", "2026-12-31");
    assert!(
        shown.people.iter().any(|person| person.id == out),
        "whoever has a role is seen"
    );
    assert!(shown.people[0].id == people[0]);
}

#[test]
fn cells_gaps_and_load() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 2);
    let who = people[0];
    let old = salon(&mut fresh, "2026-04-11", 0).id;
    let lately = salon(&mut fresh, "2026-06-13", 0).id;
    let coming = salon(&mut fresh, "2026-12-12", 2);
    give(&mut fresh, old, Role::Host, who);
    give(&mut fresh, lately, Role::Timekeeper, who);
    give(&mut fresh, lately, Role::WriteUp, who);
    give(&mut fresh, coming.id, Role::Host, who);
    give_as(&mut fresh, coming.id, Role::CheckIn, who, Declined);
    let visit = PlanFields {
        kind: Some(EventKind::Charity),
        ..PlanFields::on(day("2026-12-20"))
    };
    let visit = fresh.act(|tx| events_ops::plan(tx, &visit)).expect("a visit").value;
    give(&mut fresh, visit.id, Role::Host, who);
    away(&mut fresh, who, "2026-12-20", "2026-12-22");

    let shown = rota(&fresh, "2026-12-01", "2026-12-31");
    assert_eq!((shown.from, shown.to), (day("2026-12-01"), day("2026-12-31")));
    let events: Vec<_> = shown.events.iter().map(|event| (event.id, event.open)).collect();
    assert_eq!(events, [(coming.id, 10), (visit.id, 0)]);
    let gaps: Vec<_> = shown.events[0]
        .gaps
        .iter()
        .map(|gap| (gap.role.code(), gap.open))
        .collect();
    assert_eq!(
        gaps,
        [
            ("values_officer", 1),
            ("timekeeper", 1),
            ("group_lead", 2),
            ("check_in", 1),
            ("reception", 1),
            ("photographer", 1),
            ("equipment", 1),
            ("visitor_guide", 1),
            ("write_up", 1)
        ]
    );
    let row = shown.people.iter().find(|person| person.id == who).expect("a row");
    let cell = &row.cells[0];
    assert_eq!(
        (cell.event, cell.away, cell.duties.len()),
        (coming.id, false, 1),
        "declined is nothing"
    );
    let duty = &cell.duties[0];
    assert_eq!(
        (duty.role, duty.state, duty.big, duty.talk),
        (Some(Role::Host), Some(Accepted), true, None)
    );
    assert!(duty.assignment.is_some());
    assert!(
        row.cells[1].away && row.cells[1].duties.len() == 1,
        "away and busy is seen"
    );
    let load = Load {
        big: 2,
        small: 1,
        talks: 0,
        offices: 1,
        other: 1,
        points: 8,
    };
    assert_eq!(row.load, load, "April is too long ago");
    assert_eq!(shown.most, 8);
    assert_eq!(shown.people[1].load.points, 2);
}

#[test]
fn sixty_people_and_twenty_six_salons() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 60);
    for week in 0..26_u64 {
        let date = day("2026-12-05") + chrono::Days::new(7 * week);
        let id = salon(&mut fresh, &date.to_string(), 3).id;
        for (at, role) in Role::ALL.iter().enumerate() {
            give(&mut fresh, id, *role, people[(week as usize * 10 + at) % 60]);
        }
    }
    let shown = rota(&fresh, "2026-12-01", "2027-06-30");
    assert_eq!((shown.people.len(), shown.events.len()), (60, 26));
    let duties: usize = shown
        .people
        .iter()
        .flat_map(|person| &person.cells)
        .map(|cell| cell.duties.len())
        .sum();
    assert_eq!(duties, 260);
    let empty = Fresh::new();
    let nothing = rota(&empty, "2026-12-01", "2026-12-01");
    assert_eq!((nothing.people.len(), nothing.events.len(), nothing.most), (0, 0, 0));
}
