//! Reads what the calendar of a year needs.

use chapterdesk_core::Result;
use chapterdesk_core::desk::Db;
use chapterdesk_core::events::{self, EventKind, SalonLine, Status};
use chapterdesk_core::ids::Id;
use chapterdesk_core::store::log;
use chapterdesk_core::venues;
use chrono::{Datelike as _, NaiveDate};

use super::gather::chapter_facts;
use super::*;

/// The activities of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct YearFacts {
    /// Whose they are.
    pub chapter: ChapterFacts,
    /// Which year.
    pub year: i32,
    /// The number of the newest change of the file.
    pub sequence: i64,
    /// The activities, by date.
    pub events: Vec<YearEventFacts>,
}

/// An activity.
#[derive(Debug, Clone, PartialEq)]
pub struct YearEventFacts {
    /// Id of the event.
    pub id: Id,
    /// Number within its series.
    pub number: Option<i64>,
    /// What kind of activity.
    pub kind: Message,
    /// Whether it is a regular salon.
    pub is_salon: bool,
    /// The day.
    pub date: NaiveDate,
    /// Start of the slot, `HH:MM`.
    pub start: String,
    /// How long it takes.
    pub minutes: i64,
    /// The theme; may be empty.
    pub theme: String,
    /// Name and address of the venue; empty while not known.
    pub place: String,
    /// How far it has come.
    pub status: Message,
    /// Whether it will not take place.
    pub is_cancelled: bool,
    /// Whether nobody outside knows of it yet.
    pub is_tentative: bool,
}

/// Reads the activities of `year`.
pub fn year(db: &Db, year: i32) -> Result<YearFacts> {
    let mut lines = events::queries::list(db)?;
    lines.retain(|line| line.date.year() == year);
    lines.sort_by_key(|line| (line.date, line.start));
    Ok(YearFacts {
        chapter: chapter_facts(db)?,
        year,
        sequence: log::newest(db)?,
        events: lines.iter().map(|line| event(db, line)).collect::<Result<_>>()?,
    })
}

fn event(db: &Db, line: &SalonLine) -> Result<YearEventFacts> {
    let venue = line
        .venue
        .as_ref()
        .map(|venue| venues::queries::show(db, venue.id))
        .transpose()?;
    let place = venue.map(|venue| [venue.name, venue.address].map(|part| part.trim().to_owned()));
    let parts = place.into_iter().flatten().filter(|part| !part.is_empty());
    Ok(YearEventFacts {
        id: line.id,
        number: line.number,
        kind: line.kind.name(),
        is_salon: line.kind == EventKind::Salon,
        date: line.date,
        start: line.start.to_string(),
        minutes: line.slot_minutes,
        theme: line.theme.clone(),
        place: parts.collect::<Vec<_>>().join(" "),
        status: line.status.name(),
        is_cancelled: line.status == Status::Cancelled,
        is_tentative: line.status == Status::Draft,
    })
}
