//! The calendar of a year 年度活动安排: every activity on one list, and as a calendar those that are still to come.

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;
use chrono::{Duration, NaiveTime};

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options, Piece};
use crate::facts::{YearEventFacts, YearFacts};
use crate::formats::calendar::{self, Entry};
use crate::make::Sheet;
use crate::outline::{Block, Cell, Column, Look, Outline, Row, Table};
use crate::pages;
use crate::say::Say;

/// The forms of the calendar of a year.
pub const FORMS: &[Form] = &[
    Form::Png,
    Form::Pdf,
    Form::Xlsx,
    Form::Ics,
    Form::Csv,
    Form::Html,
    Form::Md,
];
/// Minutes before an activity to remind of it: a day and two hours.
const REMIND: &[i64] = &[24 * 60, 120];

/// The calendar of a year.
pub struct YearCalendar<'a> {
    /// The activities.
    pub facts: &'a YearFacts,
}

impl Document for YearCalendar<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        Ok(self.title(Say { lang: options.lang }))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.draft(options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let outline = self.outline(options)?;
        Ok(vec![pages::sheet(&outline, &self.facts.chapter, options)?])
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let say = Say { lang: options.lang };
        let table = Table {
            name: say.text("documents-year"),
            columns: vec![
                Column::new(say.text("documents-year-date"), 20.0),
                Column::new(say.text("documents-column-time"), 8.0),
                Column::new(say.text("documents-year-what"), 20.0),
                Column::new(say.text("documents-fact-theme"), 34.0),
                Column::new(say.text("documents-fact-place"), 30.0),
                Column::new(say.text("documents-year-status"), 10.0),
            ],
            rows: self.facts.events.iter().map(|event| row(say, event)).collect(),
            still: 1,
            is_wide: true,
            none: say.text("documents-year-none"),
        };
        Ok(Outline {
            lang: options.lang,
            title: self.title(say),
            author: say.full_chapter(&self.facts.chapter),
            under: vec![self.stamp(options)],
            blocks: vec![Block::Table(table)],
        })
    }

    fn calendars(&self, options: &Options) -> Result<Vec<Piece>> {
        let say = Say { lang: options.lang };
        let today = options.now.date_naive();
        let coming = self.facts.events.iter().filter(|event| event.date >= today);
        let entries: Vec<Entry> = coming.map(|event| entry(say, event)).collect();
        let file = calendar::write(&self.title(say), &entries, self.facts.sequence, options.now);
        Ok(vec![Piece::new(file.into_bytes())])
    }
}

impl YearCalendar<'_> {
    fn title(&self, say: Say) -> String {
        let title = Message::new("documents-year-title").with("chapter", &self.facts.chapter.name);
        say.message(&title.with("year", self.facts.year.to_string()))
    }
}

fn row(say: Say, event: &YearEventFacts) -> Row {
    let look = if event.is_cancelled { Look::Soft } else { Look::Plain };
    let status = if event.is_cancelled { Look::Alarm } else { Look::Soft };
    let main = if event.is_cancelled { Look::Soft } else { Look::Strong };
    Row {
        cells: vec![
            Cell::new(say.date(event.date, false)).look(main),
            Cell::new(&event.start).look(look),
            Cell::new(say.numbered(event.number, event.is_salon, &event.kind)).look(look),
            Cell::new(clean(&event.theme)).look(look),
            Cell::new(clean(&event.place)).look(look),
            Cell::new(say.message(&event.status)).look(status),
        ],
        ..Row::default()
    }
}

fn entry(say: Say, event: &YearEventFacts) -> Entry {
    let name = say.numbered(event.number, event.is_salon, &event.kind);
    let theme = clean(&event.theme);
    let start = event
        .date
        .and_time(event.start.parse::<NaiveTime>().unwrap_or_default());
    Entry {
        id: event.id.to_string(),
        title: if theme.is_empty() {
            name
        } else {
            say.labelled(&name, &theme)
        },
        start,
        end: start + Duration::minutes(event.minutes.max(0)),
        place: clean(&event.place),
        about: Vec::new(),
        link: String::new(),
        is_cancelled: event.is_cancelled,
        is_tentative: event.is_tentative,
        remind: REMIND,
    }
}
