//! What is to be done before and after a salon, of everybody or of one person: a message, and a list on paper.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::tasks::Task;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::TasksFacts;
use crate::make::Sheet;
use crate::model::Field;
use crate::outline::{Block, Cell, Column, Look, Outline, Row, Table};
use crate::pages;
use crate::papers::{place, when};
use crate::say::Say;

/// The forms of the list.
pub const FORMS: &[Form] = &[Form::WeChat, Form::Pdf];

/// What is to be done.
pub struct Tasks<'a> {
    /// All of it.
    pub facts: &'a TasksFacts,
}

impl Document for Tasks<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let mut parts = vec![say.salon(&self.facts.salon), say.text("documents-tasks")];
        parts.extend(self.facts.person.as_ref().map(|name| clean(name)));
        Ok(parts.join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.as_of(options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let outline = self.outline(options)?;
        Ok(vec![pages::sheet(&outline, &self.facts.salon.chapter, options)?])
    }

    /// As the room says it.
    fn message(&self, options: &Options) -> Result<String> {
        let own = self.facts.messages.iter().find(|(lang, _)| *lang == options.lang);
        let (_, text) = own.ok_or_else(|| Error::bug("a message without a language"))?;
        Ok(format!("{}\n", clean(text).trim_end()))
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let say = Say { lang: options.lang };
        let salon = &self.facts.salon;
        let title = match &self.facts.person {
            None => Message::new("documents-paper-title")
                .with("salon", say.chapter_salon(salon))
                .with("paper", say.text("documents-tasks")),
            Some(name) => Message::new("documents-tasks-of")
                .with("salon", say.chapter_salon(salon))
                .with("name", name),
        };
        let table = Table {
            name: say.text("documents-tasks"),
            columns: vec![
                Column::new(say.text("documents-column-due"), 20.0),
                Column::new(say.text("documents-column-task"), 34.0),
                Column::new(say.text("documents-column-owner"), 14.0),
                Column::new(say.text("documents-column-done"), 12.0),
                Column::new(say.text("documents-column-remark"), 22.0),
            ],
            rows: self.facts.tasks.iter().map(|task| row(say, task)).collect(),
            still: 1,
            is_wide: false,
            none: say.text("documents-tasks-none"),
        };
        Ok(Outline {
            lang: options.lang,
            title: say.message(&title),
            author: say.full_chapter(&salon.chapter),
            under: vec![self.stamp(options), say.text("documents-committee-only")],
            blocks: vec![
                Block::Facts(vec![
                    Field::new(say.text("documents-fact-time"), when(say, salon)),
                    Field::new(say.text("documents-fact-place"), place(say, salon)),
                ]),
                Block::Table(table),
            ],
        })
    }
}

fn row(say: Say, task: &Task) -> Row {
    let date = |date: Option<chrono::NaiveDate>| date.map(|date| say.date(date, false)).unwrap_or_default();
    let main = if task.done_on.is_some() {
        Look::Soft
    } else {
        Look::Strong
    };
    Row::new(vec![
        Cell::new(date(task.due_on)).look(if task.overdue { Look::Alarm } else { Look::Plain }),
        Cell::new(say.message(&task.title)).look(main),
        Cell::new(clean(task.owner.as_ref().map_or("", |owner| &owner.name))),
        Cell::new(date(task.done_on)).look(Look::Soft),
        Cell::new(clean(&task.note)).look(Look::Soft),
    ])
}
