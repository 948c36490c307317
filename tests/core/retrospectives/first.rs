//! The sample's salons can be looked back on.

use chapterdesk_core::retrospectives::{learned, queries, trends};

#[test]
fn the_sample_can_be_looked_back_on() {
    let (_folder, desk) = crate::sample::usual();
    let salons = desk.read(chapterdesk_core::events::queries::list).unwrap();
    for salon in salons.iter().filter(|salon| !salon.status.is_coming()) {
        let retro = desk.read(|db| queries::show(db, salon.id)).unwrap();
        assert_eq!(retro.facts.present, salon.attended, "{}", salon.name);
        assert_eq!(
            retro.facts.actual_end.is_some(),
            salon.attended.is_some(),
            "{}",
            salon.name
        );
    }
    assert_eq!(desk.read(|db| trends::trends(db, None, None)).unwrap().salons.len(), 17);
    assert!(desk.read(learned::learned).unwrap().iter().any(|one| one.worth));
}
