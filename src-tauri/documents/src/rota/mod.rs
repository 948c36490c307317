//! The rota: people × coming events, to be printed, sent as a picture, or worked on as a workbook.

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::{RotaCellFacts, RotaDutyFacts, RotaEventFacts, RotaFacts, RotaPersonFacts};
use crate::make::{Output, Sheet, cover};
use crate::model::{Head, RotaCell, RotaColumn, RotaPaper, RotaRow};
use crate::outline::{Block, Cell, Column, Look, Outline, Row, Table};
use crate::say::Say;

/// The forms of the rota.
pub const FORMS: &[Form] = &[Form::Png, Form::Pdf, Form::Xlsx, Form::Csv, Form::Html, Form::Md];

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

    fn outline(&self, options: &Options) -> Result<Outline> {
        let paper = paper(Say { lang: options.lang }, self.facts, options);
        Ok(Outline {
            lang: options.lang,
            title: paper.head.cover.title.clone(),
            author: paper.head.cover.author.clone(),
            under: paper.head.under(),
            blocks: vec![Block::Table(table(&paper)), Block::Text(paper.legend)],
        })
    }
}

/// The rota as a table: people, what they do at each event, how much they carry; what is open below.
fn table(paper: &RotaPaper) -> Table {
    let (before, after) = paper.labels.split_at(2.min(paper.labels.len()));
    let who = before.iter().map(|label| Column::new(label.clone(), 14.0));
    let events = paper
        .events
        .iter()
        .map(|event| Column::new(format!("{}\n{}", event.title, event.date), 16.0));
    let figures = after.iter().map(|label| Column::figures(label.clone(), 9.0));
    let row = |row: &RotaRow| {
        let cells = row.cells.iter().map(|cell| {
            let away = cell.is_away.then(|| paper.away.clone());
            let look = if cell.is_away { Look::Soft } else { Look::Plain };
            Cell::lines(cell.duties.iter().cloned().chain(away).collect()).look(look)
        });
        let figures = row.figures.iter().map(|figure| Cell::number(*figure));
        let who = [Cell::new(&row.name).look(Look::Strong), Cell::new(&row.office)];
        let points = Cell::number(row.points).look(Look::Alarm);
        Row {
            cells: who.into_iter().chain(cells).chain(figures).chain([points]).collect(),
            ..Row::default()
        }
    };
    let gaps = paper
        .events
        .iter()
        .map(|event| Cell::lines(event.gaps.clone()).look(Look::Alarm));
    let open = [Cell::new(&paper.open_label).look(Look::Alarm), Cell::default()];
    let open = Row {
        cells: open.into_iter().chain(gaps).collect(),
        ..Row::default()
    };
    Table {
        name: paper.sheet_name.clone(),
        columns: who.chain(events).chain(figures).collect(),
        rows: paper.rows.iter().map(row).chain([open]).collect(),
        still: 1,
        is_wide: true,
        none: paper.none.clone(),
    }
}

/// What goes on the paper.
fn paper(say: Say, facts: &RotaFacts, options: &Options) -> RotaPaper {
    let title = Message::new("documents-rota-title").with("chapter", &facts.chapter.name);
    let range = Message::new("documents-rota-range")
        .with("from", say.date(facts.from, true))
        .with("to", say.date(facts.to, true));
    let columns = ["name", "office", "big", "small", "talks", "other", "load"];
    RotaPaper {
        head: Head {
            cover: cover(say, &facts.chapter, say.message(&title)),
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
