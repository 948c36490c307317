//! Calendar files (RFC 5545). The same event keeps its identifier, and each later file of the chapter a higher number: a
//! file that is opened again replaces what it brought before.

use chapterdesk_core::dates;
use chrono::{DateTime, Duration, FixedOffset, NaiveDateTime, Utc};
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, EventStatus, Property};

/// Behind the `@` of every identifier.
const HOUSE: &str = "chapterdesk";

/// Something with a beginning and an end.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What tells it from every other: the id of an event or of a row.
    pub id: String,
    /// What the calendar shows.
    pub title: String,
    /// When it begins, by the clock of the place.
    pub start: NaiveDateTime,
    /// When it ends, not before it begins.
    pub end: NaiveDateTime,
    /// Where; may be empty like all below.
    pub place: String,
    /// What there is to know.
    pub about: Vec<String>,
    /// A map.
    pub link: String,
    /// Whether it will not take place.
    pub is_cancelled: bool,
    /// Whether it stands yet.
    pub is_tentative: bool,
    /// How many minutes before to remind.
    pub remind: &'static [i64],
}

/// The file: `name` is what a calendar calls it, `sequence` the number of the newest change.
pub fn write(name: &str, entries: &[Entry], sequence: i64, now: DateTime<FixedOffset>) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//chapterdesk//chapterdesk//ZH"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-TIMEZONE", dates::ZONE),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    // The library writes this one as it is: it must not end its line.
    calendar.name(&name.replace('\n', " "));
    for entry in entries {
        calendar.push(event(entry, sequence, now));
    }
    calendar.done().to_string()
}

/// The one entry in the fewest words that a calendar takes: what a code can hold.
pub fn in_short(entry: &Entry) -> String {
    let time = |at: NaiveDateTime| utc(at).format("%Y%m%dT%H%M%SZ");
    let lines = [
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", uid(&entry.id)),
        format!("SUMMARY:{}", escaped(&entry.title)),
        format!("DTSTART:{}", time(entry.start)),
        format!("DTEND:{}", time(entry.end)),
        format!("LOCATION:{}", escaped(&entry.place)),
        "END:VEVENT".to_owned(),
    ];
    lines.join("\r\n")
}

fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('\n', "\\n");
    text.replace(',', "\\,").replace(';', "\\;")
}

/// The moment of a clock time where chapters are, whatever the zone of this computer is.
fn utc(local: NaiveDateTime) -> DateTime<Utc> {
    (local - Duration::hours(dates::ZONE_HOURS)).and_utc()
}

fn uid(id: &str) -> String {
    format!("{id}@{HOUSE}")
}

fn event(entry: &Entry, sequence: i64, now: DateTime<FixedOffset>) -> Event {
    let stamp = now.with_timezone(&Utc);
    let uid = uid(&entry.id);
    let title = entry.title.replace('\n', " ");
    let mut event = Event::new();
    event
        .uid(&uid)
        .timestamp(stamp)
        .sequence(u32::try_from(sequence).unwrap_or(u32::MAX >> 1))
        .summary(&title)
        .starts(utc(entry.start))
        .status(match (entry.is_cancelled, entry.is_tentative) {
            (true, _) => EventStatus::Cancelled,
            (false, true) => EventStatus::Tentative,
            (false, false) => EventStatus::Confirmed,
        });
    if entry.end > entry.start {
        event.ends(utc(entry.end));
    }
    if !entry.place.is_empty() {
        event.location(&entry.place);
    }
    if !entry.about.is_empty() {
        event.description(&entry.about.join("\n"));
    }
    if is_link(&entry.link) {
        event.url(&entry.link);
    }
    if !entry.is_cancelled {
        for minutes in entry.remind {
            let mut alarm = Alarm::display(&title, -Duration::minutes(*minutes));
            // Without them the library would take the computer's clock and a die.
            alarm
                .timestamp(stamp)
                .uid(&self::uid(&format!("{}-{minutes}", entry.id)));
            event.alarm(alarm);
        }
    }
    event
}

/// An address that a program may be handed: it cannot end the line it stands on.
fn is_link(text: &str) -> bool {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    is_web && text.chars().all(|c| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c))
}
