//! The run-sheet of the committee and the agenda of the audience: from facts to paper.

mod committee;
mod public;
mod words;

pub use words::*;

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options, Piece};
use crate::facts::{ContactFacts, Part, RowFacts, SalonFacts};
use crate::make::{Output, Sheet, cover};
use crate::model::{Field, Head, RunSheetPaper};
use crate::outline::{self, Outline};
use crate::say::{Say, name_and_phone};
use crate::scan::{self, Code};
use crate::sheet_calendar;
use crate::wechat;

/// Whom a run-sheet is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The committee: duties, materials, groups, what to do when a speaker fails.
    Committee,
    /// Everybody else: when, where, what and who speaks; one contact.
    Public,
}

/// The forms of the run-sheet and of the agenda.
pub const FORMS: &[Form] = &[
    Form::Png,
    Form::WeChat,
    Form::Pdf,
    Form::Xlsx,
    Form::Docx,
    Form::Ics,
    Form::Csv,
    Form::Html,
    Form::Md,
];

/// The run-sheet or the agenda of a salon.
pub struct RunSheet<'a> {
    /// The salon.
    pub facts: &'a SalonFacts,
    /// Which of the two.
    pub audience: Audience,
}

impl RunSheet<'_> {
    fn name(&self, say: Say) -> String {
        say.text(match self.audience {
            Audience::Committee => "documents-run-sheet",
            Audience::Public => "documents-agenda",
        })
    }

    /// What can be scanned on it: the committee knows the way and the date.
    fn codes(&self, options: &Options) -> Vec<Code> {
        match self.audience {
            Audience::Committee => Vec::new(),
            Audience::Public => scan::of_salon(Say { lang: options.lang }, self.facts, options),
        }
    }

    /// What goes on the paper.
    fn paper(&self, options: &Options) -> RunSheetPaper {
        let (say, facts) = (Say { lang: options.lang }, self.facts);
        let sheet = Model {
            say,
            facts,
            phone: options.form == Form::Png,
        };
        let head = |title: &str, marking: String| {
            let title = say.with(title, "salon", say.chapter_salon(facts));
            Head {
                cover: cover(say, &facts.chapter, title),
                theme: clean(&facts.theme),
                stamp: say.stamp(facts, options.now),
                marking,
            }
        };
        match self.audience {
            Audience::Committee => RunSheetPaper {
                head: head("documents-run-sheet-title", say.text("documents-committee-only")),
                facts: sheet.committee_facts(),
                columns: columns(say, &COMMITTEE_COLUMNS),
                bands: sheet.committee_bands(),
                foot: sheet.foot(),
                notes: sheet.committee_notes(options.contacts),
                codes: Vec::new(),
            },
            Audience::Public => RunSheetPaper {
                head: head("documents-agenda-title", String::new()),
                facts: sheet.public_facts(),
                columns: columns(say, &PUBLIC_COLUMNS),
                bands: sheet.public_bands(),
                foot: String::new(),
                notes: Vec::new(),
                codes: scan::on_paper(&self.codes(options)),
            },
        }
    }
}

impl Document for RunSheet<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok([say.salon(self.facts), self.name(say), say.version_word(self.facts)].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.stamp(self.facts, options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let (template, output) = match options.form {
            Form::Png => (include_str!("../../templates/run-sheet-phone.typ"), Output::LongPicture),
            _ => (include_str!("../../templates/run-sheet.typ"), Output::Pdf),
        };
        let sheet = Sheet::new(template, &self.paper(options), &self.facts.chapter, options, output)?;
        Ok(vec![sheet.with_codes(&self.codes(options))])
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let name = self.name(Say { lang: options.lang });
        let (paper, codes) = (self.paper(options), self.codes(options));
        Ok(outline::of_run_sheet(options.lang, name, paper, codes))
    }

    fn calendars(&self, options: &Options) -> Result<Vec<Piece>> {
        let file = sheet_calendar::write(self.facts, self.audience, options);
        Ok(vec![Piece::new(file.into_bytes())])
    }

    fn message(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok(wechat::run_sheet(say, self.facts, self.audience, options))
    }
}

const COMMITTEE_COLUMNS: [&str; 7] = [
    "documents-column-time",
    "documents-column-minutes",
    "documents-column-segment",
    "documents-column-content",
    "documents-column-people",
    "documents-column-materials",
    "documents-column-actual",
];
const PUBLIC_COLUMNS: [&str; 3] = [
    "documents-column-time",
    "documents-column-segment",
    "documents-column-speaker",
];

fn columns(say: Say, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| say.text(id)).collect()
}

/// What the sheet says, part by part.
struct Model<'a> {
    say: Say,
    facts: &'a SalonFacts,
    phone: bool,
}

impl Model<'_> {
    fn fact(&self, id: &str, value: String) -> Option<Field> {
        (!value.is_empty()).then(|| Field::new(self.say.text(id), value))
    }

    fn when(&self) -> String {
        let time = format!("{}–{}", self.facts.start, self.facts.slot_end);
        self.say.message(
            &Message::new("documents-when")
                .with("date", self.say.date(self.facts.date, true))
                .with("time", time),
        )
    }

    fn place(&self, address: bool) -> String {
        let Some(venue) = &self.facts.venue else {
            return self.say.text("documents-venue-open");
        };
        let address = if address { clean(&venue.address) } else { String::new() };
        let parts = [clean(&venue.name), address, clean(&venue.door)];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        self.say.beside(&parts)
    }

    fn minutes(&self, row: &RowFacts) -> String {
        match (row.part, row.minutes) {
            (Part::Before | Part::After, _) | (_, 0) => String::new(),
            (Part::Slot, minutes) if self.phone => self.say.with("documents-minutes", "minutes", minutes),
            (Part::Slot, minutes) => minutes.to_string(),
        }
    }
}

fn reach(contact: Option<&ContactFacts>) -> String {
    contact
        .map(|contact| name_and_phone(&contact.name, &contact.phone))
        .unwrap_or_default()
}
