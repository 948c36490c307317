//! Dates and times as text: `YYYY-MM-DD` and `HH:MM`, in the chapter's local zone.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use crate::error::{Error, Result};
use crate::words::{Arg, Message};

/// The first and last year a date may have; a year outside is a slip of the keyboard.
pub const YEARS: std::ops::RangeInclusive<i32> = 1990..=2199;

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
    let text = text.trim().replace('：', ":");
    let wrong = || Error::invalid("time_wrong", field).with("given", text.as_str());
    let (hours, minutes) = text.split_once(':').ok_or_else(wrong)?;
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !(1..=2).contains(&hours.len()) || minutes.len() != 2 || !digits(hours) || !digits(minutes) {
        return Err(wrong());
    }
    let time = hours
        .parse()
        .ok()
        .zip(minutes.parse().ok())
        .and_then(|(h, m)| NaiveTime::from_hms_opt(h, m, 0));
    time.ok_or_else(wrong)
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
