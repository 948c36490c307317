//! What a salon needs around it: people, speakers, a venue; and short ways to look at a salon.

use chapterdesk_core::events::{CheckCode, CheckState, PlanFields, Salon, ops, queries};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::{self, Level, SpeakerFields, Who};
use chapterdesk_core::venues::{self, Item, ItemState, VenueFields};

use crate::fresh::{Fresh, day};

/// A Saturday without a holiday, three weeks after today.
pub const SATURDAY: &str = "2026-12-12";

pub fn person(fresh: &mut Fresh, name: &str) -> Id {
    let fields = PersonFields {
        name: Some(name.to_owned()),
        ..PersonFields::default()
    };
    fresh
        .act(|tx| people::ops::add(tx, &fields))
        .expect("a person")
        .value
        .id
}

pub fn speaker(fresh: &mut Fresh, name: &str, level: Level) -> Id {
    let id = person(fresh, name);
    let fields = SpeakerFields {
        level: Some(Some(level)),
        ..SpeakerFields::default()
    };
    fresh
        .act(|tx| speakers::ops::add(tx, &Who::Person(id), &fields))
        .expect("a speaker")
        .value
        .id
}

/// A room of 68 m² for which everything is there.
pub fn venue(fresh: &mut Fresh, name: &str) -> Id {
    let fields = VenueFields {
        name: Some(name.to_owned()),
        area: Some(Some(68.0)),
        ..VenueFields::default()
    };
    let id = fresh.act(|tx| venues::ops::add(tx, &fields)).expect("a venue").value.id;
    for item in Item::ALL {
        fresh
            .act(|tx| venues::ops::check(tx, id, *item, ItemState::Present, None))
            .expect("a check");
    }
    id
}

pub fn plan(fresh: &mut Fresh, date: &str) -> Saved<Salon> {
    fresh
        .act(|tx| ops::plan(tx, &PlanFields::on(day(date))))
        .expect("a salon")
}

/// A salon on a free Saturday.
pub fn salon(fresh: &mut Fresh) -> Salon {
    plan(fresh, SATURDAY).value
}

pub fn show(fresh: &Fresh, id: Id) -> Salon {
    fresh.desk.read(|db| queries::show(db, id)).expect("the salon")
}

/// Start, minutes and kind of each row.
pub fn rows(salon: &Salon) -> Vec<(String, i64, &'static str)> {
    salon
        .segments
        .iter()
        .map(|row| (row.start.to_string(), row.minutes, row.kind.code()))
        .collect()
}

/// The row of a kind.
pub fn row(salon: &Salon, kind: &str) -> chapterdesk_core::events::Segment {
    salon
        .segments
        .iter()
        .find(|row| row.kind.code() == kind)
        .expect("such a row")
        .clone()
}

/// Ids of warnings.
pub fn warned<T>(saved: &Saved<T>) -> Vec<&str> {
    saved.warnings.iter().map(|warning| warning.id.as_str()).collect()
}

/// State of a check and the id of its reason.
pub fn check(salon: &Salon, code: CheckCode) -> (CheckState, String) {
    let check = salon
        .readiness
        .iter()
        .find(|check| check.check == code)
        .expect("such a check");
    (check.state, check.reason.id.clone())
}
