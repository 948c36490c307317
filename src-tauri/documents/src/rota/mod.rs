//! The rota: people × coming events, to be printed, sent as a picture, or worked on as a workbook.

mod xlsx;

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::files::safe_name;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::export::{Exported, Form, Options, Piece};
use crate::facts::{RotaCellFacts, RotaDutyFacts, RotaEventFacts, RotaFacts, RotaPersonFacts};
use crate::make::{Output, Sheet, seal};
use crate::model::{Head, RotaCell, RotaColumn, RotaPaper, RotaRow};
use crate::say::Say;

/// Makes the rota in the form that is asked for.
pub fn export(facts: &RotaFacts, options: &Options) -> Result<Exported> {
    let say = Say { lang: options.lang };
    let paper = paper(say, facts, options);
    let sheet = |template| Sheet::new(template, &paper, &facts.chapter, &options.now);
    let (pieces, pages) = match options.form {
        Form::Pdf => sheet(include_str!("../../templates/rota.typ"))?.make(Output::Pdf)?,
        Form::Png => sheet(include_str!("../../templates/rota-picture.typ"))?.make(Output::LongPicture)?,
        Form::Xlsx => (vec![Piece::new(xlsx::workbook(say, &paper, options.now)?)], 1),
        Form::WeChat => return Err(Error::usage("form_not_offered")),
    };
    Ok(Exported {
        form: options.form,
        pieces,
        pages,
        suggested_name: file_name(facts, options),
        version: say.draft(options.now),
    })
}

/// The name that its file is offered under.
pub fn file_name(facts: &RotaFacts, options: &Options) -> String {
    let say = Say { lang: options.lang };
    let name = [say.text("documents-rota"), facts.from.to_string(), facts.to.to_string()].join("-");
    format!("{}.{}", safe_name(&name), options.form.ending())
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
