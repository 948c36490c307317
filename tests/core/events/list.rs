//! The list, the next salon, the home page.

use std::time::Instant;

use chapterdesk_core::events::{PlanFields, Status, ops, queries};

use super::stage::*;
use crate::fresh::{Fresh, day};

#[test]
fn the_next_salon_is_the_first_that_is_coming_and_not_cancelled() {
    let mut fresh = Fresh::new();
    let next = |fresh: &Fresh| {
        fresh
            .desk
            .read(queries::next_salon)
            .expect("a look")
            .map(|salon| salon.date.to_string())
    };
    assert_eq!(next(&fresh), None);
    plan(&mut fresh, "2026-11-21");
    let first = plan(&mut fresh, "2026-11-28").value.id;
    plan(&mut fresh, SATURDAY);
    assert_eq!(next(&fresh).as_deref(), Some("2026-11-28"));
    fresh
        .act(|tx| ops::set_status(tx, first, Status::Cancelled, None))
        .expect("cancelled");
    assert_eq!(next(&fresh).as_deref(), Some(SATURDAY));

    let home = fresh.desk.read(queries::home).expect("the home page");
    assert_eq!(home.today, day("2026-11-22"));
    assert_eq!(
        home.upcoming
            .iter()
            .map(|line| line.date.to_string())
            .collect::<Vec<_>>(),
        [SATURDAY]
    );
    assert_eq!((home.counts.events, home.counts.coming, home.letters.len()), (3, 1, 0));
    let lines = fresh.desk.read(queries::list).expect("the list");
    let told: Vec<_> = lines
        .iter()
        .map(|line| (line.date.to_string(), line.readiness_total))
        .collect();
    let expected = [(SATURDAY, Some(15)), ("2026-11-28", None), ("2026-11-21", None)];
    assert_eq!(told, expected.map(|(date, total)| (date.to_string(), total)));
}

#[test]
fn the_order_does_not_depend_on_insertion() {
    let records = [
        ("2026-12-12", "甲"),
        ("2026-11-28", "乙"),
        ("2026-12-26", "丙"),
        ("2026-11-28", "丁"),
    ];
    let listed = |records: &[(&str, &str)]| {
        let mut fresh = Fresh::new();
        for (date, theme) in records {
            let fields = PlanFields {
                number: Some(1),
                theme: Some((*theme).to_owned()),
                ..PlanFields::on(day(date))
            };
            fresh.act(|tx| ops::plan(tx, &fields)).expect("a salon");
        }
        let lines = fresh.desk.read(queries::list).expect("the list");
        lines.into_iter().map(|line| line.name).collect::<Vec<_>>()
    };
    let mut backwards = records;
    backwards.reverse();
    assert_eq!(listed(&records), listed(&backwards));
}

#[test]
fn two_thousand_events_list_at_once() {
    let mut fresh = Fresh::new();
    fresh
        .act(|tx| {
            for number in 0..2_000 {
                let date = day("2019-01-05") + chrono::Days::new(number * 7 % 4_200);
                ops::plan(tx, &PlanFields::on(date))?;
            }
            Ok(())
        })
        .expect("two thousand salons");
    let begun = Instant::now();
    let lines = fresh.desk.read(queries::list).expect("the list");
    let took = begun.elapsed();
    assert_eq!(lines.len(), 2_000);
    assert!(took.as_millis() < 1_000, "{took:?}");
}
