//! The salons ahead: what each lacks, and what nobody speaks about.

use chapterdesk_core::events::{EventFields, Status, ops};
use chapterdesk_core::pairing::{self, PlaceState, YearAhead};
use chapterdesk_core::speakers::{Level, Module};

use crate::events::stage::{plan, speaker};
use crate::fresh::{Fresh, day, refusal, zh};

fn year(fresh: &Fresh, from: &str, to: &str) -> YearAhead {
    fresh
        .desk
        .read(|db| pairing::year(db, day(from), day(to)))
        .expect("a year")
}

fn warnings(year: &YearAhead) -> Vec<String> {
    year.events
        .iter()
        .map(|event| event.warning.as_ref().map(zh).unwrap_or_default())
        .collect()
}

#[test]
fn each_salon_tells_what_it_lacks() {
    let mut fresh = Fresh::new();
    let senior = speaker(&mut fresh, "沈文娟", Level::Senior);
    let other = speaker(&mut fresh, "顾建明", Level::Senior);
    let junior = speaker(&mut fresh, "何晓雯", Level::Junior);
    let soon = plan(&mut fresh, "2026-11-28").value.id;
    let near = plan(&mut fresh, "2026-12-12").value.id;
    let far = plan(&mut fresh, "2027-03-13").value.id;
    for (event, talk, who, yes) in [
        (soon, Some(1), junior, true),
        (soon, Some(2), senior, true),
        (near, Some(2), senior, false),
        (far, Some(1), senior, true),
        (far, Some(2), other, true),
        (far, None, junior, true),
    ] {
        fresh
            .act(|tx| ops::set_speaker(tx, event, talk, who, None, yes))
            .unwrap();
    }
    let seen = year(&fresh, "2026-11-22", "2027-11-21");
    assert_eq!(
        warnings(&seen),
        [
            "还有6天，没有备选嘉宾",
            "还有20天，缺1位讲师",
            "两位都是资深，缺一位新锐"
        ]
    );
    let states: Vec<Vec<PlaceState>> = seen
        .events
        .iter()
        .map(|event| event.places.iter().map(|place| place.state).collect())
        .collect();
    assert_eq!(
        states,
        [
            [PlaceState::Confirmed; 2],
            [PlaceState::Open; 2],
            [PlaceState::Confirmed; 2]
        ]
    );
    assert_eq!(
        seen.events[1].places[1].name.as_deref(),
        Some("沈文娟"),
        "named, not asked yet"
    );
    assert_eq!(seen.events[1].places[0].wanted, Some(Level::Junior));
    assert_eq!(seen.events[2].standby, 1);
    assert_eq!(
        year(&fresh, "2026-11-22", "2026-11-30").events.len(),
        1,
        "only the days that were asked for"
    );
}

#[test]
fn a_salon_without_a_yes_is_told_two_weeks_before() {
    let mut fresh = Fresh::new();
    let senior = speaker(&mut fresh, "沈文娟", Level::Senior);
    let junior = speaker(&mut fresh, "何晓雯", Level::Junior);
    let event = plan(&mut fresh, "2026-12-05").value.id;
    fresh
        .act(|tx| ops::set_speaker(tx, event, Some(1), junior, None, true))
        .unwrap();
    fresh
        .act(|tx| ops::set_speaker(tx, event, Some(2), senior, None, false))
        .unwrap();
    assert_eq!(
        warnings(&year(&fresh, "2026-11-22", "2026-12-31")),
        ["还有13天，1位讲师还没答应"]
    );
    fresh
        .act(|tx| ops::set_status(tx, event, Status::Cancelled, Some("下雪")))
        .unwrap();
    assert!(
        year(&fresh, "2026-11-22", "2026-12-31").events.is_empty(),
        "what was called off lacks nothing"
    );
}

#[test]
fn modules_that_nobody_speaks_about_are_named_with_their_last_day() {
    let mut fresh = Fresh::new();
    let who = speaker(&mut fresh, "沈文娟", Level::Senior);
    let before = plan(&mut fresh, "2026-05-16").value.id;
    fresh
        .act(|tx| ops::set_speaker(tx, before, Some(2), who, Some("调薪前先算哪几笔账"), true))
        .unwrap();
    let coming = plan(&mut fresh, "2026-12-12").value.id;
    let theme = EventFields {
        theme: Some("绩效沟通，怎么开口".into()),
        ..EventFields::default()
    };
    fresh.act(|tx| ops::edit(tx, coming, &theme)).unwrap();
    let seen = year(&fresh, "2026-11-22", "2027-11-21");
    let gap = |module: Module| {
        seen.modules
            .iter()
            .find(|gap| gap.module == module)
            .map(|gap| gap.last_on)
    };
    assert_eq!(gap(Module::Performance), None, "the theme is about it");
    assert_eq!(gap(Module::Pay), Some(Some(day("2026-05-16"))));
    assert_eq!(gap(Module::Recruiting), Some(None));
}

#[test]
fn a_range_must_make_sense() {
    let fresh = Fresh::new();
    let read = |from: &str, to: &str| refusal(fresh.desk.read(|db| pairing::year(db, day(from), day(to)))).0;
    assert_eq!(read("2026-12-01", "2026-11-01"), "range_reversed");
    assert_eq!(read("2026-01-01", "2036-01-01"), "range_too_long");
    assert!(year(&fresh, "2026-11-22", "2026-11-22").events.is_empty());
}
