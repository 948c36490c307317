//! The run-sheet and the agenda as calendars: the whole salon as one entry, or an entry for each row; and what one person
//! does on the day.

use chrono::{Duration, NaiveDateTime, NaiveTime};

use crate::clean::clean;
use crate::export::{Calendar, Options};
use crate::facts::{Part, PersonFacts, RowFacts, SalonFacts};
use crate::formats::calendar::{self, Entry};
use crate::model::{Note, PersonPaper, PersonRow};
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
    let say = Say { lang: options.lang };
    let sheet = Sheet { say, facts, audience };
    let entries = match options.calendar {
        Calendar::Event => vec![sheet.salon()],
        Calendar::Segments => sheet.rows(),
    };
    calendar::write(&say.chapter_salon(facts), &entries, facts.sequence, options.now)
}

/// What is on `paper`, the sheet of `person`: an entry for each row of theirs; of somebody without rows the salon.
pub fn of_person(facts: &SalonFacts, person: &PersonFacts, paper: &PersonPaper, options: &Options) -> String {
    let say = Say { lang: options.lang };
    let audience = Audience::Committee;
    let sheet = Sheet { say, facts, audience };
    let mut entries = sheet.own_rows(person, paper);
    if entries.is_empty() {
        entries.push(sheet.own_salon(person, paper));
    }
    calendar::write(&paper.head.cover.title, &entries, facts.sequence, options.now)
}

/// The salon alone, for a code that a phone reads: in fewer and fewer words.
pub fn in_short(say: Say, facts: &SalonFacts) -> Vec<String> {
    let audience = Audience::Public;
    let full = Sheet { say, facts, audience }.salon();
    let venue = facts.venue.as_ref();
    let near = Entry {
        place: venue.map(|venue| clean(&venue.name)).unwrap_or_default(),
        ..full.clone()
    };
    let bare = Entry {
        title: say.chapter_salon(facts),
        ..near.clone()
    };
    [full, near, bare].iter().map(calendar::in_short).collect()
}

struct Sheet<'a> {
    say: Say,
    facts: &'a SalonFacts,
    audience: Audience,
}

impl Sheet<'_> {
    fn salon(&self) -> Entry {
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
            end: self.at(&self.facts.slot_end, Part::Slot),
            about: rows.into_iter().chain(self.way()).chain(self.contact()).collect(),
            remind: BEFORE_SALON,
            ..self.blank(self.at(&self.facts.start, Part::Slot))
        }
    }

    fn rows(&self) -> Vec<Entry> {
        let rows: Vec<&RowFacts> = self.shown().collect();
        let entry = |(at, row): (usize, &&RowFacts)| {
            let (title, about) = self.row(row);
            let next = rows.get(at + 1).copied();
            Entry {
                id: row.id.to_string(),
                title,
                about,
                remind: BEFORE_ROW,
                ..self.span(row, next)
            }
        };
        rows.iter().enumerate().map(entry).collect()
    }

    /// The rows of `person`; the first also says what is to be known before it.
    fn own_rows(&self, person: &PersonFacts, paper: &PersonPaper) -> Vec<Entry> {
        let rows = &self.facts.rows;
        let served = person.services.iter().map(|service| service.row);
        let served = served.filter_map(|at| Some((rows.get(at)?, rows.get(at + 1))));
        let entry = |(at, ((row, next), told)): (usize, ((&RowFacts, Option<&RowFacts>), &PersonRow))| {
            let before = if at == 0 { self.before(paper) } else { Vec::new() };
            Entry {
                id: format!("{}-{}", row.id, person.id),
                title: self.own_title(told),
                about: told
                    .detail
                    .iter()
                    .cloned()
                    .chain(before)
                    .chain(self.notes(paper))
                    .collect(),
                remind: if at == 0 { BEFORE_SALON } else { BEFORE_ROW },
                ..self.span(row, next)
            }
        };
        served.zip(&paper.rows).enumerate().map(entry).collect()
    }

    /// Of somebody who has no row: the salon with what they are and bring.
    fn own_salon(&self, person: &PersonFacts, paper: &PersonPaper) -> Entry {
        let roles = Some(self.say.list(&paper.roles)).filter(|roles| !roles.is_empty());
        let about = roles.into_iter().chain(self.before(paper)).chain(self.notes(paper));
        Entry {
            id: format!("{}-{}", self.facts.id, person.id),
            about: about.collect(),
            ..self.salon()
        }
    }

    /// `第18期沙龙：分享一（计时）`.
    fn own_title(&self, row: &PersonRow) -> String {
        let role = match row.role.as_str() {
            "" => String::new(),
            role => self.say.with("documents-in-brackets", "what", role),
        };
        let title = format!("{}{role}", row.title);
        self.say.labelled(&self.say.salon(self.facts), &title)
    }

    /// When to be there, and how to come.
    fn before(&self, paper: &PersonPaper) -> Vec<String> {
        let strong = paper.facts.iter().filter(|fact| fact.strong);
        let strong = strong.map(|fact| self.say.labelled(&fact.label, &fact.value));
        strong.chain(self.way()).collect()
    }

    /// What to bring, whom to call.
    fn notes(&self, paper: &PersonPaper) -> Vec<String> {
        let told = |note: &Note| {
            let lines: Vec<&String> = note.lines.iter().chain(&note.items).collect();
            self.say.labelled(&note.label, &self.say.list(&lines))
        };
        paper.notes.iter().map(told).collect()
    }

    /// An entry from the beginning of a row to its end; one without a length lasts until the `next`.
    fn span(&self, row: &RowFacts, next: Option<&RowFacts>) -> Entry {
        let start = self.at(&row.start, row.part);
        let next = next.map(|next| self.at(&next.start, next.part));
        let end = match (row.minutes, next) {
            (minutes @ 1.., _) => start + Duration::minutes(minutes),
            (_, Some(next)) if next > start => next,
            _ => start + Duration::minutes(SHORT),
        };
        Entry {
            end,
            ..self.blank(start)
        }
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

    /// How to come.
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
        let lines = way.into_iter().flatten().filter(|(_, value)| !value.is_empty());
        lines.map(|(id, value)| say.labelled(&say.text(id), &value)).collect()
    }

    /// Whom to call.
    fn contact(&self) -> Option<String> {
        let contact = self.facts.onsite.as_ref().or(self.facts.in_charge.as_ref())?;
        let reach = name_and_phone(&contact.name, &contact.phone);
        let label = self.say.text("documents-fact-contact");
        (!reach.is_empty()).then(|| self.say.labelled(&label, &reach))
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
