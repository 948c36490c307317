//! The committee: seats, terms, vacancies, history.

use chapterdesk_core::committee::{Appointment, Ending, Office, TermFields, ops, queries};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::words::{Lang, Words};

use crate::fresh::{Fresh, day, refusal, zh};

fn person(fresh: &mut Fresh, name: &str) -> Id {
    let fields = PersonFields {
        name: Some(name.to_owned()),
        ..PersonFields::default()
    };
    fresh.act(|tx| people::ops::add(tx, &fields)).unwrap().value.id
}

fn appointment(office: Office, person: Id, started: &str) -> Appointment {
    Appointment {
        office,
        person,
        started: day(started),
        interest_group: String::new(),
        note: String::new(),
        replace: false,
        reason: String::new(),
        by: String::new(),
    }
}

#[test]
fn every_office_has_its_name_and_duties_in_both_languages() {
    for lang in [Lang::ZhCn, Lang::En] {
        for office in Office::ALL {
            assert!(Words::of(lang).has(&office.name().id), "{office:?}");
            assert!(Words::of(lang).has(&office.duties().id), "{office:?}");
        }
    }
}

#[test]
fn a_new_chapter_has_seven_offices_and_every_seat_is_vacant() {
    let fresh = Fresh::new();
    let chart = fresh.desk.read(|db| queries::chart(db, db.today())).unwrap();
    let seats: Vec<_> = chart.seats.iter().map(|seat| seat.office.code()).collect();
    let codes = [
        "president",
        "vp_education",
        "vp_publicity",
        "vp_membership",
        "secretary_general",
        "secretary",
    ];
    assert_eq!(seats, codes);
    assert!(
        chart
            .seats
            .iter()
            .all(|seat| seat.vacant && seat.vacant_since.is_none())
    );
    assert!(chart.interest_leads.is_empty());
}

#[test]
fn a_held_seat_is_warned_of_and_a_seat_taken_over_says_why_and_who_decided() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().unwrap();
    let (gu, lu, shen) = (
        person(&mut fresh, "顾敏"),
        person(&mut fresh, "陆佳"),
        person(&mut fresh, "沈娟"),
    );
    let first = appointment(Office::VpEducation, gu, "2025-01-01");
    assert!(fresh.act(|tx| ops::appoint(tx, &first)).unwrap().warnings.is_empty());
    let beside = fresh
        .act(|tx| ops::appoint(tx, &appointment(Office::VpEducation, lu, "2026-01-01")))
        .unwrap();
    assert!(
        zh(&beside.warnings[0]).starts_with("教育副会长现在由顾敏担任（2025-01-01起）"),
        "{:?}",
        beside.warnings
    );
    fresh.act(|tx| ops::remove_term(tx, beside.value.id)).unwrap();

    let bare = Appointment {
        replace: true,
        ..appointment(Office::VpEducation, shen, "2026-06-01")
    };
    assert_eq!(
        refusal(fresh.act(|tx| ops::appoint(tx, &bare))).0,
        "replace_reason_missing"
    );
    let takes_over = Appointment {
        reason: "三次没来开会".to_owned(),
        by: "顾会长".to_owned(),
        ..bare
    };
    assert!(
        fresh
            .act(|tx| ops::appoint(tx, &takes_over))
            .unwrap()
            .warnings
            .is_empty()
    );
    let history = fresh
        .desk
        .read(|db| queries::history(db, Some(Office::VpEducation)))
        .unwrap();
    let told: Vec<_> = history
        .iter()
        .map(|term| {
            (
                term.person.name.as_str(),
                term.ended,
                term.end_reason.as_str(),
                term.ended_by.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("沈娟", None, "", ""),
            ("顾敏", Some(day("2026-06-01")), "三次没来开会", "顾会长")
        ]
    );
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn a_vacant_seat_says_since_when() {
    let mut fresh = Fresh::new();
    let gu = person(&mut fresh, "顾敏");
    let term = fresh
        .act(|tx| ops::appoint(tx, &appointment(Office::VpPublicity, gu, "2025-03-01")))
        .unwrap()
        .value;
    let ending = Ending {
        ended: day("2026-09-10"),
        reason: "工作调动".to_owned(),
        by: String::new(),
    };
    fresh.act(|tx| ops::end(tx, term.id, &ending)).unwrap();
    let seat_on = |fresh: &Fresh, on: &str| {
        fresh
            .desk
            .read(|db| queries::chart(db, day(on)))
            .unwrap()
            .seats
            .swap_remove(2)
    };
    assert_eq!(seat_on(&fresh, "2026-11-22").vacant_since, Some(day("2026-09-10")));
    assert!(!seat_on(&fresh, "2026-09-09").vacant, "the last day in office");
    assert!(seat_on(&fresh, "2026-09-10").vacant, "the first day out of office");
    assert_eq!(seat_on(&fresh, "2025-02-01").vacant_since, None);
}

#[test]
fn the_end_of_a_term_is_after_its_start() {
    let mut fresh = Fresh::new();
    let gu = person(&mut fresh, "顾敏");
    let term = fresh
        .act(|tx| ops::appoint(tx, &appointment(Office::President, gu, "2026-03-01")))
        .unwrap()
        .value;
    for ended in ["2026-03-01", "2025-01-01"] {
        let ending = Ending {
            ended: day(ended),
            reason: String::new(),
            by: String::new(),
        };
        let refused = refusal(fresh.act(|tx| ops::end(tx, term.id, &ending)));
        assert_eq!(refused, ("term_ends_before_start", Some("ended".to_owned())));
    }
    let patch: TermFields = serde_json::from_str(r#"{"started":"2026-05-01","ended":"2026-06-01"}"#).unwrap();
    fresh.act(|tx| ops::edit_term(tx, term.id, &patch)).unwrap();
    let patch: TermFields = serde_json::from_str(r#"{"ended":null}"#).unwrap();
    assert_eq!(
        fresh.act(|tx| ops::edit_term(tx, term.id, &patch)).unwrap().value.ended,
        None
    );
}

#[test]
fn several_secretaries_and_interest_leads_serve_beside_each_other() {
    let mut fresh = Fresh::new();
    let (gu, lu) = (person(&mut fresh, "顾敏"), person(&mut fresh, "陆佳"));
    for who in [gu, lu] {
        let saved = fresh
            .act(|tx| ops::appoint(tx, &appointment(Office::Secretary, who, "2026-01-01")))
            .unwrap();
        assert!(saved.warnings.is_empty());
    }
    let again = fresh
        .act(|tx| ops::appoint(tx, &appointment(Office::Secretary, gu, "2026-05-01")))
        .unwrap();
    assert_eq!(again.warnings[0].id, "committee-held-already");
    let whom = Appointment {
        replace: true,
        reason: "忙".to_owned(),
        ..appointment(Office::Secretary, lu, "2026-06-01")
    };
    assert_eq!(refusal(fresh.act(|tx| ops::appoint(tx, &whom))).0, "replace_whom");

    let lead = appointment(Office::InterestLead, gu, "2026-01-01");
    assert_eq!(
        refusal(fresh.act(|tx| ops::appoint(tx, &lead))).0,
        "interest_group_missing"
    );
    for (who, group) in [(gu, "读书会"), (lu, "狼人杀")] {
        let lead = Appointment {
            interest_group: group.to_owned(),
            ..appointment(Office::InterestLead, who, "2026-01-01")
        };
        assert!(fresh.act(|tx| ops::appoint(tx, &lead)).unwrap().warnings.is_empty());
    }
    let president = Appointment {
        interest_group: "读书会".to_owned(),
        ..appointment(Office::President, gu, "2026-01-01")
    };
    assert_eq!(
        refusal(fresh.act(|tx| ops::appoint(tx, &president))).0,
        "interest_group_not_here"
    );
    let chart = fresh.desk.read(|db| queries::chart(db, db.today())).unwrap();
    assert_eq!(chart.interest_leads.len(), 2);
    assert_eq!(chart.seats[5].holders.len(), 3);
}

#[test]
fn a_term_is_named_by_its_office_or_its_holder() {
    let mut fresh = Fresh::new();
    let gu = person(&mut fresh, "顾敏");
    let term = fresh
        .act(|tx| ops::appoint(tx, &appointment(Office::President, gu, "2026-01-01")))
        .unwrap()
        .value
        .id;
    for text in ["president", "顾敏", &term.to_string()] {
        assert_eq!(fresh.desk.read(|db| queries::resolve(db, text)).unwrap(), term);
    }
    assert_eq!(
        refusal(fresh.desk.read(|db| queries::resolve(db, "secretary"))).0,
        "term_not_found"
    );
}
