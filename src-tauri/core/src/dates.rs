//! Dates and times as text: `YYYY-MM-DD` and `HH:MM`, in the chapter's local zone.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use crate::error::{Error, Result};
use crate::words::{Arg, Message};

/// The first and last year a date may have; a year outside is a slip of the keyboard.
pub const YEARS: std::ops::RangeInclusive<i32> = 1990..=2199;

/// How much of a wrong text is shown again.
const GIVEN_SHOWN: usize = 60;

/// The zone of every chapter: all of China keeps the one. A computer abroad shows other hours, a chapter's file never does.
pub const ZONE: &str = "Asia/Shanghai";
/// How far that zone is ahead of UTC, in hours; it has no summer time.
pub const ZONE_HOURS: i64 = 8;

/// Reads `YYYY-MM-DD`.
pub fn parse_date(field: &str, text: &str) -> Result<NaiveDate> {
    let text = text.trim();
    let wrong = || Error::invalid("date_wrong", field).with("given", text);
    if text.len() != 10 {
        return Err(wrong());
    }
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| wrong())?;
    check_date(field, date)
}

/// Refuses a date whose year cannot be meant.
pub fn check_date(field: &str, date: NaiveDate) -> Result<NaiveDate> {
    if YEARS.contains(&date.year()) {
        Ok(date)
    } else {
        Err(Error::invalid("date_wrong", field).with("given", date.to_string()))
    }
}

/// Reads `HH:MM` (also `H:MM` and a full-width colon), 00:00 to 23:59.
pub fn parse_time(field: &str, text: &str) -> Result<NaiveTime> {
    let clock = parse_clock(field, text)?;
    if clock.to_the_second {
        return Err(wrong_time(field, text));
    }
    Ok(clock.time)
}

/// A time of day, and whether it was written to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockTime {
    /// The time.
    pub time: NaiveTime,
    /// Whether its seconds were written.
    pub to_the_second: bool,
}

/// Reads `HH:MM` or `HH:MM:SS` as [`parse_time`] does.
pub fn parse_clock(field: &str, text: &str) -> Result<ClockTime> {
    let clean = text.trim().replace('：', ":");
    let wrong = || wrong_time(field, text);
    let (hours, rest) = clean.split_once(':').ok_or_else(wrong)?;
    let (minutes, seconds) = match rest.split_once(':') {
        Some((minutes, seconds)) => (minutes, Some(seconds)),
        None => (rest, None),
    };
    let number = |part: &str| {
        part.bytes()
            .all(|b| b.is_ascii_digit())
            .then(|| part.parse().ok())
            .flatten()
    };
    if !(1..=2).contains(&hours.len()) || minutes.len() != 2 || seconds.is_some_and(|part| part.len() != 2) {
        return Err(wrong());
    }
    let (hours, minutes) = (number(hours).ok_or_else(wrong)?, number(minutes).ok_or_else(wrong)?);
    let whole = number(seconds.unwrap_or("00")).ok_or_else(wrong)?;
    Ok(ClockTime {
        time: NaiveTime::from_hms_opt(hours, minutes, whole).ok_or_else(wrong)?,
        to_the_second: seconds.is_some(),
    })
}

fn wrong_time(field: &str, text: &str) -> Error {
    let given: String = text.trim().chars().take(GIVEN_SHOWN).collect();
    Error::invalid("time_wrong", field).with("given", given)
}

/// `HH:MM`.
pub fn format_time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The weekday's name as a text: `weekday-1` (Monday) to `weekday-7`.
pub fn weekday(date: NaiveDate) -> Message {
    Message::new(&format!("weekday-{}", date.weekday().number_from_monday()))
}

/// A date for people: `12月12日（周六）`, `Sat 12 Dec`; with the year when `year` is true.
pub fn spoken(date: NaiveDate, year: bool) -> Message {
    Message::new(if year { "date-full" } else { "date-short" })
        .with("year", date.year().to_string())
        .with("month", date.month().to_string())
        .with(
            "month_name",
            Arg::Message(Message::new(&format!("month-{}", date.month()))),
        )
        .with("day", date.day().to_string())
        .with("weekday", Arg::Message(weekday(date)))
}

/// Serde for times as `HH:MM`: `#[serde(with = "crate::dates::hhmm")]`.
pub mod hhmm {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    /// Writes `HH:MM`.
    #[allow(clippy::trivially_copy_pass_by_ref)] // serde's signature
    pub fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&super::format_time(*time))
    }

    /// Reads `HH:MM`.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        super::parse_time("time", &text).map_err(D::Error::custom)
    }
}
