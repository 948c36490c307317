//! The sample's salons can be looked back on.

use chapterdesk_core::events::{self, SegmentKind};
use chapterdesk_core::retrospectives::{learned, queries, trends};

#[test]
fn every_salon_of_the_sample_can_be_looked_back_on() {
    let (_folder, desk) = crate::sample::usual();
    let salons = desk.read(events::queries::list).unwrap();
    for salon in salons.iter().filter(|salon| !salon.status.is_coming()) {
        let retro = desk.read(|db| queries::show(db, salon.id)).unwrap();
        assert_eq!(retro.facts.present, salon.attended, "{}", salon.name);
        assert_eq!(
            retro.facts.actual_end.is_some(),
            salon.attended.is_some(),
            "{}",
            salon.name
        );
        assert_eq!(retro.ratings[0].mean, salon.rating, "{}", salon.name);
    }
    assert_eq!(desk.read(|db| trends::trends(db, None, None)).unwrap().salons.len(), 17);
}

#[test]
fn the_discussion_of_the_sample_takes_longer_than_planned() {
    let (_folder, desk) = crate::sample::usual();
    let known = desk.read(learned::learned).unwrap();
    let discussion = known.iter().find(|one| one.kind == SegmentKind::Discussion).unwrap();
    assert_eq!(
        (discussion.planned, discussion.use_minutes, discussion.worth),
        (30, 36, true)
    );
}

#[test]
fn its_stars_add_up_and_its_actions_reach_the_coming_salon() {
    let (_folder, desk) = crate::sample::usual();
    let salons = desk.read(events::queries::list).unwrap();
    let retro = |number: i64| {
        let salon = salons.iter().find(|salon| salon.number == Some(number)).unwrap();
        desk.read(|db| queries::show(db, salon.id)).unwrap()
    };
    for number in 1..=17 {
        for rating in retro(number).ratings.iter().filter(|rating| rating.mean.is_some()) {
            assert!(rating.answers >= 10, "{number} {rating:?}");
        }
    }
    let (finished, half, coming) = (retro(16), retro(17), retro(18));
    assert!(finished.finished_on.is_some() && half.finished_on.is_none());
    assert_eq!(
        (finished.actions.len(), half.asked.len(), coming.asked.len()),
        (2, 1, 1)
    );
    assert!(coming.asked[0].done_on.is_none() && half.actions[0].event.is_none());
    assert!(half.steps.causes.is_empty() && !half.steps.goal.is_empty() && half.photos.is_empty());
    assert_eq!(half.facts.faults.len(), 1);
    let cost = desk
        .read(|db| events::queries::bare(db, half.event.id))
        .unwrap()
        .cost_yuan
        .unwrap();
    assert_eq!((half.expenses_fen, half.open_expenses), (cost * 100, 1));
}
