//! What should be looked at when an event gets its day, place or number. Nothing here refuses.

use chrono::Datelike;

use super::store::{self, Event};
use crate::chapter::{self, Chapter, calendar::DayKind};
use crate::dates::spoken;
use crate::error::Result;
use crate::store::Db;
use crate::words::Message;

/// Warnings about the day: not the usual weekday, a holiday, worked to make up for one, not announced, past, shared.
pub(super) fn of_day(db: &Db, event: &Event, chapter: &Chapter) -> Result<Vec<Message>> {
    let mut warnings = Vec::new();
    let weekday = event.date.weekday().number_from_monday();
    if weekday != u32::from(chapter.usual_weekday) {
        let usual = Message::new(&format!("weekday-{}", chapter.usual_weekday));
        let warning = Message::new("warning-date-weekday").with("weekday", crate::dates::weekday(event.date));
        warnings.push(warning.with("usual", usual));
    }
    warnings.extend(of_calendar(
        &chapter::queries::day_kind(db, event.date)?,
        event.date.year(),
    ));
    if event.date < db.today() {
        warnings.push(Message::new("warning-date-past").with("date", spoken(event.date, true)));
    }
    for other in store::same_day(db, event.date, event.id)? {
        let id = if other.venue.is_some() && other.venue == event.venue {
            "warning-venue-same-day"
        } else {
            "warning-same-day"
        };
        let name = store::name(&other.theme, other.date);
        warnings.push(
            Message::new(id)
                .with("event", name)
                .with("start", other.start.to_string()),
        );
    }
    Ok(warnings)
}

/// What the calendar says against a day, if anything.
pub(super) fn of_calendar(day: &DayKind, year: i32) -> Option<Message> {
    match day {
        DayKind::Ordinary => None,
        DayKind::Holiday { name } => Some(Message::new("warning-date-holiday").with("name", name.clone())),
        DayKind::MakeUpWorkday => Some(Message::new("warning-date-workday")),
        DayKind::NotAnnounced => Some(Message::new("warning-year-not-announced").with("year", year.to_string())),
    }
}

/// A warning when another event of the kind bears the same number.
pub(super) fn of_number(db: &Db, event: &Event) -> Result<Option<Message>> {
    let Some(number) = event.number else { return Ok(None) };
    let other = store::same_number(db, event)?;
    Ok(other.map(|date| {
        Message::new("warning-number-taken")
            .with("number", number.to_string())
            .with("date", spoken(date, true))
    }))
}
