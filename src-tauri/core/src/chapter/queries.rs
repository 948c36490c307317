//! Reading the chapter's facts and its calendar.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::calendar::{self, CalendarDay, CalendarYear, DayKind, EntryKind};
use super::{Chapter, store};
use crate::error::Result;
use crate::store::Db;

/// So many weeks are looked ahead for a free usual day: longer than any row of holidays.
const WEEKS_AHEAD: u64 = 8;

/// The chapter with its rules.
pub fn show(db: &Db) -> Result<Chapter> {
    store::get(db)
}

/// A year of the calendar: what is built in with the chapter's own entries over it. Errors: `year_out_of_range`.
pub fn calendar(db: &Db, year: i32) -> Result<CalendarYear> {
    calendar::check_year(year)?;
    let mut days: BTreeMap<NaiveDate, CalendarDay> = calendar::built_in(year)
        .into_iter()
        .map(|day| (day.date, day))
        .collect();
    days.extend(store::entries(db, year)?.into_iter().map(|day| (day.date, day)));
    let announced = store::announced(db, year)?.unwrap_or_else(|| calendar::is_built_in(year));
    Ok(CalendarYear {
        year,
        announced,
        days: days.into_values().collect(),
    })
}

/// What kind of day a date is. A day that stands in the calendar is what it is also in a year not announced yet.
pub fn day_kind(db: &Db, date: NaiveDate) -> Result<DayKind> {
    let year = calendar(db, date.year())?;
    let entry = year.days.into_iter().find(|day| day.date == date);
    Ok(match entry.map(|day| (day.kind, day.name)) {
        Some((EntryKind::Holiday, name)) => DayKind::Holiday { name },
        Some((EntryKind::Workday, _)) => DayKind::MakeUpWorkday,
        Some((EntryKind::Ordinary, _)) => DayKind::Ordinary,
        None if year.announced => DayKind::Ordinary,
        None => DayKind::NotAnnounced,
    })
}

/// The next usual weekday after `after` that is neither a holiday nor worked to make up for one; when the weeks ahead
/// have none, simply the next.
pub fn next_usual_date(db: &Db, after: NaiveDate) -> Result<NaiveDate> {
    let weekday = u64::from(show(db)?.usual_weekday);
    let today = u64::from(after.weekday().number_from_monday());
    let first = after + Days::new((weekday + 6 - today) % 7 + 1);
    for week in 0..WEEKS_AHEAD {
        let date = first + Days::new(7 * week);
        if matches!(day_kind(db, date)?, DayKind::Ordinary | DayKind::NotAnnounced) {
            return Ok(date);
        }
    }
    Ok(first)
}
