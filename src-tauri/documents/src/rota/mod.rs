//! The rota: people × coming events, to be printed, sent as a picture, or worked on as a workbook.

mod xlsx;

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::{RotaCellFacts, RotaDutyFacts, RotaEventFacts, RotaFacts, RotaPersonFacts};
use crate::make::{Output, Sheet, seal};
use crate::model::{Head, RotaCell, RotaColumn, RotaPaper, RotaRow};
use crate::say::Say;

/// The forms of the rota.
pub const FORMS: &[Form] = &[Form::Png, Form::Pdf, Form::Xlsx];

/// The rota over its facts.
pub struct Rota<'a> {
    /// Who does what.
    pub facts: &'a RotaFacts,
}

impl Document for Rota<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let what = Say { lang: options.lang }.text("documents-rota");
        Ok([what, self.facts.from.to_string(), self.facts.to.to_string()].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.draft(options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let paper = paper(Say { lang: options.lang }, self.facts, options);
        let (template, output) = match options.form {
            Form::Png => (include_str!("../../templates/rota-picture.typ"), Output::LongPicture),
            _ => (include_str!("../../templates/rota.typ"), Output::Pdf),
        };
        Ok(vec![Sheet::new(
            template,
            &paper,
            &self.facts.chapter,
            options,
            output,
        )?])
    }

    fn workbook(&self, options: &Options) -> Result<Vec<u8>> {
        let say = Say { lang: options.lang };
        xlsx::workbook(say, &paper(say, self.facts, options), options.now)
    }
}

/// What goes on the paper and into the workbook.
fn paper(say: Say, facts: &RotaFacts, options: &Options) -> RotaPaper {
    let title = Message::new("documents-rota-title").with("chapter", &facts.chapter.name);
    let range = Message::new("documents-rota-range")
        .with("from", say.date(facts.from, true))
        .with("to", say.date(facts.to, true));
    let columns = ["name", "office", "big", "small", "talks", "other", "load"];
    RotaPaper {
        head: Head {
            lang: say.typst_lang(),
            title: say.message(&title),
            author: say.full_chapter(&facts.chapter),
            seal: seal(say, &facts.chapter),
            theme: say.message(&range),
            stamp: say.draft(options.now),
            marking: say.text("documents-committee-only"),
        },
        sheet_name: say.text("documents-rota"),
        labels: columns
            .iter()
            .map(|column| say.text(&format!("documents-rota-{column}")))
            .collect(),
        events: facts.events.iter().map(|event| column(say, event)).collect(),
        rows: facts.people.iter().map(|person| row(say, person)).collect(),
        most: facts.most.max(1),
        open_label: say.text("documents-rota-open"),
        away: say.text("documents-rota-away"),
        none: say.text("documents-rota-none"),
        legend: vec![say.text("documents-rota-legend"), say.text("documents-rota-points")],
    }
}

fn column(say: Say, event: &RotaEventFacts) -> RotaColumn {
    let title = match (event.number, event.is_salon) {
        (Some(number), true) => say.with("documents-rota-number", "number", number.to_string()),
        _ => say.message(&event.kind),
    };
    let gap = |(role, open): &(Message, i64)| {
        let role = say.message(role);
        if *open > 1 { format!("{role}×{open}") } else { role }
    };
    RotaColumn {
        title,
        date: say.date(event.date, false),
        gaps: event.gaps.iter().map(gap).collect(),
    }
}

fn row(say: Say, person: &RotaPersonFacts) -> RotaRow {
    RotaRow {
        name: clean(&person.name),
        office: person
            .office
            .as_ref()
            .map_or_else(String::new, |office| say.message(office)),
        cells: person.cells.iter().map(|one| cell(say, one)).collect(),
        figures: vec![person.load.big, person.load.small, person.load.talks, person.load.other],
        points: person.load.points,
    }
}

fn cell(say: Say, cell: &RotaCellFacts) -> RotaCell {
    RotaCell {
        duties: cell.duties.iter().map(|one| duty(say, one)).collect(),
        is_away: cell.is_away,
    }
}

fn duty(say: Say, duty: &RotaDutyFacts) -> String {
    let name = say.message(&duty.label);
    let name = match duty.group {
        Some(group) => say.message(
            &Message::new("documents-rota-group")
                .with("role", name)
                .with("group", group.to_string()),
        ),
        None => name,
    };
    if duty.is_asked {
        say.with("documents-rota-asked", "role", name)
    } else {
        name
    }
}
