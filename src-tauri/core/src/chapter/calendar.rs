//! The calendar: legal holidays and make-up workdays of the years that are announced, the days fixed by law in the
//! others, and the chapter's own entries laid over both.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;
use tyme4rs::tyme::holiday::{LEGAL_HOLIDAY_DATA, LEGAL_HOLIDAY_NAMES};
use tyme4rs::tyme::lunar::LunarDay;
use tyme4rs::tyme::solar::{SolarDay, SolarTerm};

use crate::codes::codes;
use crate::dates::YEARS;
use crate::error::{Error, Result};
use crate::words::{Arg, Message};

codes! {
    /// What an entry of the calendar makes of its day.
    pub enum EntryKind = "kind" {
        /// A legal holiday.
        Holiday = "holiday",
        /// A day of rest that is worked to make up for a holiday 调休上班.
        Workday = "workday",
        /// An ordinary day: takes a built-in entry back.
        Ordinary = "ordinary",
    }
}

/// What kind of day a date is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum DayKind {
    /// Nothing special.
    Ordinary,
    /// A legal holiday.
    Holiday {
        /// Its name: a text of the product, or what the chapter wrote.
        name: Arg,
    },
    /// A day of rest that is worked to make up for a holiday.
    MakeUpWorkday,
    /// The year's holidays are not announced yet.
    NotAnnounced,
}

/// An entry of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarDay {
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// What it is.
    pub kind: EntryKind,
    /// The holiday: a text of the product, or what the chapter wrote.
    pub name: Arg,
    /// Whether it is built in; else the chapter entered it.
    pub built_in: bool,
}

/// A year of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CalendarYear {
    /// The year.
    pub year: i32,
    /// Whether its holidays are known.
    pub announced: bool,
    /// Its entries by date.
    pub days: Vec<CalendarDay>,
}

/// Refuses a year outside of [`YEARS`] with `year_out_of_range`.
pub fn check_year(year: i32) -> Result<i32> {
    if YEARS.contains(&year) {
        return Ok(year);
    }
    // Years are texts: as numbers they would be written 2,026.
    Err(Error::invalid("year_out_of_range", "year")
        .with("given", year.to_string())
        .with("min", YEARS.start().to_string())
        .with("max", YEARS.end().to_string()))
}

/// Whether the announced holidays of a year are built in.
pub fn is_built_in(year: i32) -> bool {
    announced_days().contains_key(&year)
}

/// The built-in entries of a year: as announced, or, for a year not built in, the days fixed by law.
pub fn built_in(year: i32) -> Vec<CalendarDay> {
    match announced_days().get(&year) {
        Some(days) => days.clone(),
        None => by_law(year),
    }
}

/// Every announced year that is built in. The table of tyme4rs holds records of 13 signs: date, 1 for rest or 0 for
/// work, holiday, distance to the holiday.
fn announced_days() -> &'static BTreeMap<i32, Vec<CalendarDay>> {
    static YEARS: OnceLock<BTreeMap<i32, Vec<CalendarDay>>> = OnceLock::new();
    YEARS.get_or_init(|| {
        let mut years: BTreeMap<i32, Vec<CalendarDay>> = BTreeMap::new();
        let records = LEGAL_HOLIDAY_DATA
            .as_bytes()
            .chunks_exact(13)
            .filter_map(|record| std::str::from_utf8(record).ok());
        for day in records.filter_map(announced_day) {
            years.entry(day.date.year()).or_default().push(day);
        }
        // The table begins with the last days of a year that it does not hold.
        years.pop_first();
        years
    })
}

fn announced_day(record: &str) -> Option<CalendarDay> {
    let date = NaiveDate::parse_from_str(record.get(..8)?, "%Y%m%d").ok()?;
    let kind = if record.get(8..9)? == "0" {
        EntryKind::Workday
    } else {
        EntryKind::Holiday
    };
    let holiday: usize = record.get(9..10)?.parse().ok()?;
    Some(CalendarDay {
        date,
        kind,
        name: holiday_name(LEGAL_HOLIDAY_NAMES.get(holiday)?),
        built_in: true,
    })
}

/// The text of a legal holiday's name.
fn holiday_name(name: &str) -> Arg {
    let id = match name {
        "元旦" => "holiday-new-year",
        "春节" => "holiday-spring-festival",
        "清明节" => "holiday-qingming",
        "劳动节" => "holiday-labour-day",
        "端午节" => "holiday-dragon-boat",
        "中秋节" => "holiday-mid-autumn",
        "国庆节" => "holiday-national-day",
        "国庆中秋" => "holiday-national-day-and-mid-autumn",
        "抗战胜利日" => "holiday-victory-day",
        other => return Arg::from(other),
    };
    Arg::Message(Message::new(id))
}

/// The days that are holidays by law, whatever is announced: which days are worked for them is not known.
fn by_law(year: i32) -> Vec<CalendarDay> {
    let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let lunar = |month, day| date_of(&LunarDay::from_ymd(year as isize, month, day).get_solar_day());
    let first_lunar_day = lunar(1, 1);
    let eve = first_lunar_day.and_then(|day| day.checked_sub_days(Days::new(1)));
    let holidays = [
        ("元旦", vec![fixed(1, 1)]),
        ("春节", vec![eve, first_lunar_day, lunar(1, 2), lunar(1, 3)]),
        (
            "清明节",
            vec![date_of(&SolarTerm::from_name(year as isize, "清明").get_solar_day())],
        ),
        ("劳动节", vec![fixed(5, 1), fixed(5, 2)]),
        ("端午节", vec![lunar(5, 5)]),
        ("中秋节", vec![lunar(8, 15)]),
        ("国庆节", vec![fixed(10, 1), fixed(10, 2), fixed(10, 3)]),
    ];
    let mut days = BTreeMap::new();
    for (name, dates) in holidays {
        for date in dates.into_iter().flatten() {
            let day = CalendarDay {
                date,
                kind: EntryKind::Holiday,
                name: holiday_name(name),
                built_in: true,
            };
            days.entry(date).or_insert(day);
        }
    }
    days.into_values().collect()
}

fn date_of(day: &SolarDay) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.get_year() as i32, day.get_month() as u32, day.get_day() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> Option<CalendarDay> {
        let date: NaiveDate = text.parse().unwrap();
        built_in(date.year()).into_iter().find(|day| day.date == date)
    }

    #[test]
    fn announced_years_know_rest_and_make_up_days() {
        assert!(is_built_in(2026));
        assert_eq!(on("2026-02-14").unwrap().kind, EntryKind::Workday);
        assert_eq!(
            on("2026-10-01").unwrap().name,
            Arg::Message(Message::new("holiday-national-day"))
        );
        assert_eq!(on("2026-12-12"), None);
    }

    #[test]
    fn a_year_to_come_has_the_days_fixed_by_law() {
        assert!(!is_built_in(2027));
        for (date, name) in [
            ("2027-02-05", "holiday-spring-festival"),
            ("2027-02-06", "holiday-spring-festival"),
            ("2027-04-05", "holiday-qingming"),
            ("2027-06-09", "holiday-dragon-boat"),
            ("2027-09-15", "holiday-mid-autumn"),
            ("2027-10-03", "holiday-national-day"),
        ] {
            assert_eq!(
                on(date).map(|day| day.name),
                Some(Arg::Message(Message::new(name))),
                "{date}"
            );
        }
        assert!(built_in(2027).iter().all(|day| day.kind == EntryKind::Holiday));
        assert_eq!(on("2027-10-04"), None);
    }
}
