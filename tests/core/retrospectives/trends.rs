//! Trends against numbers worked out by hand.

use chapterdesk_core::events::{self, AppearanceFields, EventFields, SegmentKind, Status};
use chapterdesk_core::retrospectives::trends::{Trends, trends};
use chapterdesk_core::retrospectives::{RatedAbout, RatingPick, ops};
use chapterdesk_core::speakers::Module;

use super::stage::{coming, held, talk, time};
use crate::fresh::{Fresh, day, refusal};

fn all(fresh: &Fresh) -> Trends {
    fresh.desk.read(|db| trends(db, None, None)).expect("trends")
}

#[test]
fn two_salons_beside_each_other() {
    let mut fresh = Fresh::new();
    let newer = held(&mut fresh);
    let older = coming(&mut fresh, "2026-10-10");
    let began = ["14:00", "14:05", "14:35", "15:05", "15:37", "15:44", "15:48"].map(Some);
    time(&mut fresh, &older, &began, "15:58");
    let figures = EventFields {
        signed_up: Some(Some(30)),
        attended: Some(Some(21)),
        attended_visitors: Some(Some(6)),
        rating: Some(Some(4.4)),
        cost_yuan: Some(Some(600)),
        ..EventFields::default()
    };
    let of_talk = AppearanceFields {
        rating: Some(Some(4.0)),
        topic: Some("绩效面谈".to_owned()),
        ..AppearanceFields::default()
    };
    let speaker = newer
        .appearances
        .iter()
        .find(|each| each.talk == Some(2))
        .expect("a talk")
        .speaker;
    fresh
        .act(|tx| {
            events::ops::edit(tx, older.id, &figures)?;
            let salon = events::ops::set_speaker(tx, older.id, Some(1), speaker, None, true)?.value;
            events::ops::edit_appearance(tx, talk(&salon, 1), &of_talk)?;
            events::ops::set_status(tx, older.id, Status::Held, None)?;
            let stars = RatingPick {
                about: RatedAbout::Talk,
                appearance: Some(talk(&newer, 2)),
                counts: [0, 0, 0, 0, 4],
            };
            ops::rate(tx, newer.id, &stars)
        })
        .expect("held");
    // Neither what is to come nor another kind counts.
    coming(&mut fresh, "2026-12-12");
    let trends = all(&fresh);
    let told: Vec<_> = trends
        .salons
        .iter()
        .map(|one| {
            (
                one.event.date,
                one.signed_up,
                one.present,
                one.visitors,
                one.begun_late,
                one.ended_late,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (day("2026-10-10"), Some(30), Some(21), Some(6), Some(0), Some(-2)),
            (day("2026-11-14"), Some(50), Some(40), Some(10), Some(3), Some(5)),
        ]
    );
    assert_eq!(
        (trends.salons[0].rating, trends.salons[0].cost_yuan),
        (Some(4.4), Some(600))
    );
    let of = |kind| trends.punctuality.iter().find(|one| one.kind == kind).expect("timed");
    let talks = of(SegmentKind::Talk);
    // 30, 30, 33, 30.
    assert_eq!((talks.planned_median, talks.actual_median, talks.of), (30.0, 30.0, 4));
    let discussion = of(SegmentKind::Discussion);
    assert_eq!((discussion.actual_median, discussion.of), (34.0, 2), "32 and 36");
    assert_eq!(discussion.points[1].actual, 36);
    assert_eq!(of(SegmentKind::Reports).of, 1, "what was left out took no time");
    assert_eq!(trends.speakers[0].speaker.id, speaker);
    assert_eq!(
        (
            trends.speakers[0].talks,
            trends.speakers[0].mean,
            trends.speakers[0].answers
        ),
        (2, Some(4.5), 4)
    );
    assert_eq!(
        (trends.speakers[1].talks, trends.speakers[1].mean),
        (1, None),
        "whom nobody rated stands last"
    );
    let performance = trends
        .modules
        .iter()
        .find(|one| one.module == Module::Performance)
        .expect("a module");
    assert_eq!((performance.talks, performance.mean), (1, Some(4.0)));
    assert!(
        trends.roles.iter().all(|role| (role.filled, role.needed) == (0, 2)),
        "{:?}",
        trends.roles
    );
    assert_eq!((trends.salons[0].roles_filled, trends.salons[0].roles_needed), (0, 9));
}

#[test]
fn a_range_of_days_is_kept_to() {
    let mut fresh = Fresh::new();
    held(&mut fresh);
    let within = |from: Option<&str>, to: Option<&str>| fresh.desk.read(|db| trends(db, from.map(day), to.map(day)));
    assert_eq!(
        within(Some("2026-11-14"), Some("2026-11-14"))
            .expect("one day")
            .salons
            .len(),
        1
    );
    let none = within(Some("2026-11-15"), None).expect("later");
    assert!(none.salons.is_empty() && none.punctuality.is_empty() && none.speakers.is_empty());
    assert!(within(None, Some("2026-11-13")).expect("earlier").roles.is_empty());
    assert_eq!(
        refusal(within(Some("2026-12-01"), Some("2026-11-01"))),
        ("range_reversed", Some("to".to_owned()))
    );
}

#[test]
fn an_empty_chapter_has_empty_trends() {
    let fresh = Fresh::new();
    let trends = all(&fresh);
    assert!(trends.salons.is_empty() && trends.return_rate.is_empty() && trends.modules.is_empty());
}
