//! The run-sheet and the agenda as calendars: the whole salon as one entry, or an entry for each row.

use chrono::{Duration, NaiveDateTime, NaiveTime};

use crate::clean::clean;
use crate::export::{Calendar, Options};
use crate::facts::{Part, RowFacts, SalonFacts};
use crate::formats::calendar::{self, Entry};
use crate::run_sheet::{Audience, is_public, public_speaker, remarks, row_title, speaker};
use crate::say::{Say, name_and_phone};

/// Minutes before the salon to remind of it: a day and two hours.
const BEFORE_SALON: &[i64] = &[24 * 60, 120];
/// Minutes before a row to remind of it.
const BEFORE_ROW: &[i64] = &[10];
/// Minutes that a row without a length takes in a calendar, when none follows it.
const SHORT: i64 = 15;

/// The calendar file.
pub fn write(facts: &SalonFacts, audience: Audience, options: &Options) -> String {
    let sheet = Sheet {
        say: Say { lang: options.lang },
        facts,
        audience,
    };
    let entries = match options.calendar {
        Calendar::Event => vec![sheet.salon()],
        Calendar::Segments => sheet.rows(),
    };
    let name = sheet.say.chapter_salon(facts);
    calendar::write(&name, &entries, facts.sequence, options.now)
}

/// The salon alone, short enough for a code that a phone reads.
pub fn in_short(facts: &SalonFacts, options: &Options) -> String {
    let say = Say { lang: options.lang };
    let sheet = Sheet {
        say,
        facts,
        audience: Audience::Public,
    };
    calendar::in_short(&sheet.salon(), options.now)
}

struct Sheet<'a> {
    say: Say,
    facts: &'a SalonFacts,
    audience: Audience,
}

impl Sheet<'_> {
    fn salon(&self) -> Entry {
        let start = self.at(&self.facts.start, Part::Slot);
        let end = self.at(&self.facts.slot_end, Part::Slot);
        let name = self.say.chapter_salon(self.facts);
        let theme = clean(&self.facts.theme);
        let rows = self.shown().map(|row| {
            let (title, about) = self.row(row);
            let about = about.into_iter().next().unwrap_or_default();
            format!("{} {title} {about}", row.start).trim_end().to_owned()
        });
        let rows: Vec<String> = rows.collect();
        Entry {
            id: self.facts.id.to_string(),
            title: if theme.is_empty() {
                name
            } else {
                self.say.labelled(&name, &theme)
            },
            start,
            end,
            about: rows.into_iter().chain(self.way()).collect(),
            remind: BEFORE_SALON,
            ..self.blank(start)
        }
    }

    fn rows(&self) -> Vec<Entry> {
        let rows: Vec<&RowFacts> = self.shown().collect();
        let entry = |(at, row): (usize, &&RowFacts)| {
            let start = self.at(&row.start, row.part);
            let next = rows.get(at + 1).map(|next| self.at(&next.start, next.part));
            let end = match (row.minutes, next) {
                (minutes @ 1.., _) => start + Duration::minutes(minutes),
                (_, Some(next)) if next > start => next,
                _ => start + Duration::minutes(SHORT),
            };
            let (title, about) = self.row(row);
            Entry {
                id: row.id.to_string(),
                title,
                end,
                about,
                remind: BEFORE_ROW,
                ..self.blank(start)
            }
        };
        rows.iter().enumerate().map(entry).collect()
    }

    fn blank(&self, start: NaiveDateTime) -> Entry {
        let venue = self.facts.venue.as_ref();
        let place = venue.map(|venue| [clean(&venue.name), clean(&venue.address)]);
        let place = place.into_iter().flatten().filter(|part| !part.is_empty());
        Entry {
            id: String::new(),
            title: String::new(),
            start,
            end: start,
            place: place
                .collect::<Vec<_>>()
                .join(if self.say.is_chinese() { "，" } else { ", " }),
            about: Vec::new(),
            link: venue.map(|venue| clean(&venue.map_link)).unwrap_or_default(),
            is_cancelled: self.facts.is_cancelled,
            is_tentative: false,
            remind: &[],
        }
    }

    fn shown(&self) -> impl Iterator<Item = &RowFacts> {
        let rows = self.facts.rows.iter();
        rows.filter(|row| self.audience == Audience::Committee || is_public(row))
    }

    /// What a row is called and what there is to know of it.
    fn row(&self, row: &RowFacts) -> (String, Vec<String>) {
        let say = self.say;
        let title = row_title(say, row, "documents-talk");
        if self.audience == Audience::Public {
            let (people, detail) = public_speaker(say, self.facts, row);
            let who = people.join(" ");
            return (
                title,
                std::iter::once(who + &detail.join(" "))
                    .filter(|line| !line.is_empty())
                    .collect(),
            );
        }
        let mut about = Vec::new();
        if let Some(talk) = speaker(self.facts, row) {
            about.push(format!("{}{}", clean(&talk.name), say.topic_or_nothing(&talk.topic)));
        }
        let names: Vec<&String> = row.people.iter().map(|person| &person.name).collect();
        if !names.is_empty() {
            about.push(say.list(&names));
        }
        about.extend(remarks(say, self.facts, row));
        about.extend(Some(clean(&row.materials)).filter(|materials| !materials.is_empty()));
        (title, about)
    }

    /// How to come, and whom to call.
    fn way(&self) -> Vec<String> {
        let say = self.say;
        let venue = self.facts.venue.as_ref();
        let way = venue.map(|venue| {
            [
                ("documents-calendar-door", clean(&venue.door)),
                ("documents-fact-transit", clean(&venue.transit)),
                ("documents-fact-parking", clean(&venue.parking)),
            ]
        });
        let contact = self.facts.onsite.as_ref().or(self.facts.in_charge.as_ref());
        let contact = contact.map(|contact| name_and_phone(&contact.name, &contact.phone));
        let contact = contact.map(|contact| ("documents-fact-contact", contact));
        let lines = way
            .into_iter()
            .flatten()
            .chain(contact)
            .filter(|(_, value)| !value.is_empty());
        lines.map(|(id, value)| say.labelled(&say.text(id), &value)).collect()
    }

    /// The moment of a clock time of the sheet: what comes before the salon by the clock and after it on the sheet is of
    /// the next day, and the other way round.
    fn at(&self, time: &str, part: Part) -> NaiveDateTime {
        let time: NaiveTime = time.parse().unwrap_or_default();
        let start: NaiveTime = self.facts.start.parse().unwrap_or_default();
        let at = self.facts.date.and_time(time);
        match part {
            Part::Before if time > start => at - Duration::days(1),
            Part::Slot | Part::After if time < start => at + Duration::days(1),
            Part::Before | Part::Slot | Part::After => at,
        }
    }
}
