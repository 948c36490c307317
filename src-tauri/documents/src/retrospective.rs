//! The retrospective of a salon 复盘, for the committee: the facts, the four steps, what to keep and to change, who does
//! what until when, what people said, what it cost, photos.

use chapterdesk_core::error::Result;
use chapterdesk_core::retrospectives::{PointKind, RetroSegment, RetroStep, RoleOutcome};
use chapterdesk_core::tasks::Task;
use chapterdesk_core::words::Message;
use chrono::NaiveDate;

use crate::clean::{clean, lines};
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::RetrospectiveFacts;
use crate::make::Sheet;
use crate::model::{Field, Note};
use crate::outline::{Block, Cell, Column, Look, Outline, Row, Table};
use crate::pages;
use crate::papers::{place, when};
use crate::say::Say;
use crate::wechat;

/// The forms of a retrospective.
pub const FORMS: &[Form] = &[Form::Pdf, Form::WeChat, Form::Docx, Form::Html, Form::Md];

/// The retrospective of a salon.
pub struct Retrospective<'a> {
    /// All of it.
    pub facts: &'a RetrospectiveFacts,
}

impl Document for Retrospective<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok([say.salon(&self.facts.salon), say.text("documents-retrospective")].join("-"))
    }

    /// When it was finished, else that it is not.
    fn stamp(&self, options: &Options) -> String {
        let say = Say { lang: options.lang };
        match self.facts.retro.finished_on {
            Some(date) => say.with("documents-retrospective-finished", "date", say.day(date)),
            None => say.draft(options.now),
        }
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let outline = self.outline(options)?;
        Ok(vec![pages::sheet(&outline, &self.facts.salon.chapter, options)?])
    }

    fn message(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let salon = &self.facts.salon;
        let mut head = vec![say.with("documents-wechat-retrospective", "salon", say.chapter_salon(salon))];
        head.push(when(say, salon));
        if !salon.theme.is_empty() {
            head.push(say.with("documents-wechat-theme", "theme", &salon.theme));
        }
        let mut blocks = vec![head];
        let notes = [self.happened(say), self.steps(say), self.points(say)].concat();
        blocks.extend(notes.into_iter().map(|note| part(say, &note.label, note.lines)));
        let actions = (1..)
            .zip(&self.facts.retro.actions)
            .map(|(number, task): (i64, &Task)| format!("{number}. {}", action(say, task)));
        blocks.push(part(say, &say.text("documents-actions"), actions.collect()));
        Ok(wechat::join(&blocks))
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let say = Say { lang: options.lang };
        let salon = &self.facts.salon;
        let title = Message::new("documents-paper-title")
            .with("salon", say.chapter_salon(salon))
            .with("paper", say.text("documents-retrospective"));
        let mut blocks = vec![Block::Facts(self.fields(say)), notes(self.happened(say))];
        blocks.extend(titled(self.segments(say)));
        blocks.push(notes([self.steps(say), self.points(say)].concat()));
        blocks.extend(
            [
                self.actions(say),
                self.asked(say),
                self.ratings(say),
                self.expenses(say),
            ]
            .into_iter()
            .flat_map(titled),
        );
        blocks.push(notes([self.people(say), self.voices(say), self.open(say)].concat()));
        if !self.facts.photos.is_empty() {
            blocks.push(Block::Heading(say.text("documents-photos")));
            blocks.push(Block::Photos(self.facts.photos.clone()));
        }
        blocks.retain(|block| !matches!(block, Block::Notes(notes) if notes.is_empty()));
        Ok(Outline {
            lang: options.lang,
            title: say.message(&title),
            author: say.full_chapter(&salon.chapter),
            under: vec![self.stamp(options), say.text("documents-committee-only")],
            blocks,
        })
    }
}

impl Retrospective<'_> {
    fn fields(&self, say: Say) -> Vec<Field> {
        let (salon, retro) = (&self.facts.salon, &self.facts.retro);
        let fields = [
            ("documents-fact-theme", clean(&salon.theme)),
            ("documents-fact-time", when(say, salon)),
            ("documents-fact-place", place(say, salon)),
            (
                "documents-finished-by",
                retro
                    .finished_by
                    .as_ref()
                    .map(|person| clean(&person.name))
                    .unwrap_or_default(),
            ),
        ];
        let known = fields.into_iter().filter(|(_, value)| !value.is_empty());
        known.map(|(id, value)| Field::new(say.text(id), value)).collect()
    }

    /// The facts in sentences.
    fn happened(&self, say: Say) -> Vec<Note> {
        let lines = self.facts.retro.facts.lines.iter();
        note(
            say.text("documents-happened"),
            lines.map(|line| say.message(line)).collect(),
        )
    }

    fn steps(&self, say: Say) -> Vec<Note> {
        let steps = &self.facts.retro.steps;
        let steps = [
            (RetroStep::Goal, &steps.goal),
            (RetroStep::Result, &steps.result),
            (RetroStep::Causes, &steps.causes),
            (RetroStep::Conclusion, &steps.conclusion),
        ];
        let written = steps.into_iter();
        written
            .flat_map(|(step, text)| note(say.message(&step.name()), lines(text)))
            .collect()
    }

    fn points(&self, say: Say) -> Vec<Note> {
        let of = |kind: PointKind| {
            let points = self.facts.retro.points.iter().filter(|point| point.kind == kind);
            let label = say.text(&format!("retro-point-{}", kind.code()));
            note(label, points.map(|point| clean(&point.text)).collect())
        };
        [of(PointKind::Keep), of(PointKind::Change)].concat()
    }

    /// Who had which role.
    fn people(&self, say: Say) -> Vec<Note> {
        let roles = self.facts.retro.facts.roles.iter().map(|role| {
            let name = match (&role.person, role.state) {
                (Some(person), RoleOutcome::Substituted) => {
                    let before = role.instead_of.as_ref().map_or("", |one| &one.name);
                    say.message(
                        &Message::new("documents-stepped-in")
                            .with("name", &person.name)
                            .with("before", before),
                    )
                }
                (Some(person), _) => clean(&person.name),
                (None, _) => say.text("documents-nobody"),
            };
            say.labelled(&say.message(&role.label), &name)
        });
        let roles: Vec<String> = roles.collect();
        let is_empty = roles.is_empty();
        let note = (!is_empty).then(|| Note::items(say.text("documents-roles"), roles));
        note.into_iter().collect()
    }

    fn voices(&self, say: Say) -> Vec<Note> {
        let voices = self.facts.retro.voices.iter().map(|voice| {
            let quoted = say.with("documents-quoted", "text", clean(&voice.text));
            match &voice.about {
                Some(talk) => say.message(
                    &Message::new("documents-quoted-about")
                        .with("quoted", quoted)
                        .with("name", &talk.name),
                ),
                None => quoted,
            }
        });
        note(say.text("documents-voices"), voices.collect())
    }

    /// What is still to be done before the salon can be closed.
    fn open(&self, say: Say) -> Vec<Note> {
        let retro = &self.facts.retro;
        let mut lines: Vec<String> = retro
            .progress
            .iter()
            .filter(|line| !line.done)
            .map(|line| say.message(&line.label))
            .collect();
        if !retro.materials_out.is_empty() {
            lines.push(say.with("documents-materials-out", "names", say.list(&retro.materials_out)));
        }
        note(say.text("documents-still-open"), lines)
    }

    fn segments(&self, say: Say) -> Table {
        let row = |row: &RetroSegment| {
            let name = if row.title.is_empty() {
                say.message(&row.label)
            } else {
                clean(&row.title)
            };
            let start = row.actual_start.map(|start| start.to_string());
            let over = row.over_minutes.filter(|minutes| *minutes != 0);
            Row::new(vec![
                Cell::new(name).look(Look::Strong),
                Cell::new(row.planned_start.to_string()),
                Cell::new(start.unwrap_or_default()),
                Cell::number(row.planned_minutes),
                Cell::known(row.actual_minutes),
                Cell::new(over.map(|minutes| format!("{minutes:+}")).unwrap_or_default()).look(Look::Alarm),
            ])
        };
        Table {
            name: say.text("documents-planned-and-actual"),
            columns: vec![
                Column::new(say.text("documents-column-segment"), 26.0),
                Column::new(say.text("documents-column-planned"), 11.0),
                Column::new(say.text("documents-column-actual"), 11.0),
                Column::figures(say.text("documents-column-planned-minutes"), 11.0),
                Column::figures(say.text("documents-column-actual-minutes"), 11.0),
                Column::figures(say.text("documents-column-over"), 8.0),
            ],
            rows: self.facts.retro.facts.segments.iter().map(row).collect(),
            ..Table::default()
        }
    }

    fn actions(&self, say: Say) -> Table {
        let row = |task: &Task| {
            Row::new(vec![
                Cell::new(say.message(&task.title)).look(Look::Strong),
                Cell::new(clean(task.owner.as_ref().map_or("", |owner| &owner.name))),
                Cell::new(day(say, task.due_on)),
                Cell::new(day(say, task.done_on)).look(Look::Soft),
            ])
        };
        Table {
            name: say.text("documents-actions"),
            columns: vec![
                Column::new(say.text("documents-column-task"), 40.0),
                Column::new(say.text("documents-column-owner"), 14.0),
                Column::new(say.text("documents-column-due"), 16.0),
                Column::new(say.text("documents-column-done"), 16.0),
            ],
            rows: self.facts.retro.actions.iter().map(row).collect(),
            ..Table::default()
        }
    }

    fn asked(&self, say: Say) -> Table {
        let row = |task: &Task| {
            Row::new(vec![
                Cell::new(say.message(&task.title)).look(Look::Strong),
                Cell::new(clean(&task.outcome)),
                Cell::new(day(say, task.done_on)).look(Look::Soft),
            ])
        };
        Table {
            name: say.text("documents-asked"),
            columns: vec![
                Column::new(say.text("documents-column-task"), 34.0),
                Column::new(say.text("documents-column-outcome"), 34.0),
                Column::new(say.text("documents-column-done"), 16.0),
            ],
            rows: self.facts.retro.asked.iter().map(row).collect(),
            ..Table::default()
        }
    }

    fn ratings(&self, say: Say) -> Table {
        let rated = self.facts.retro.ratings.iter().filter(|rating| rating.mean.is_some());
        let stars = (1..=5_i64).rev();
        let mut columns = vec![
            Column::new(say.text("documents-column-rated"), 34.0),
            Column::figures(say.text("documents-column-mean"), 9.0),
            Column::figures(say.text("documents-column-answers"), 9.0),
        ];
        columns.extend(stars.map(|stars| Column::figures(say.with("documents-stars", "stars", stars), 7.0)));
        let rows = rated.map(|rating| {
            let mean = rating.mean.map_or_else(Cell::default, Cell::decimal);
            let known = rating.answers > 0;
            let counts = rating.counts.iter().rev();
            let mut cells = vec![
                Cell::new(say.message(&rating.label)).look(Look::Strong),
                mean,
                Cell::known(known.then_some(rating.answers)),
            ];
            cells.extend(counts.map(|count| Cell::known(known.then_some(*count))));
            Row::new(cells)
        });
        Table {
            name: say.text("documents-ratings"),
            rows: rows.collect(),
            columns,
            ..Table::default()
        }
    }

    fn expenses(&self, say: Say) -> Table {
        let retro = &self.facts.retro;
        let mut rows: Vec<Row> = retro
            .expenses
            .iter()
            .map(|expense| {
                Row::new(vec![
                    Cell::new(clean(&expense.what)),
                    Cell::yuan(expense.fen),
                    Cell::new(clean(expense.paid_by.as_ref().map_or("", |person| &person.name))),
                    match expense.settled_on {
                        Some(date) => Cell::new(say.day(date)).look(Look::Soft),
                        None => Cell::new(say.text("documents-not-settled")).look(Look::Alarm),
                    },
                ])
            })
            .collect();
        if rows.len() > 1 {
            let sum = Cell::new(say.text("documents-sum")).look(Look::Strong);
            rows.push(Row::new(vec![sum, Cell::yuan(retro.expenses_fen).look(Look::Strong)]));
        }
        Table {
            name: say.text("documents-expenses"),
            columns: vec![
                Column::new(say.text("documents-column-expense"), 34.0),
                Column::figures(say.text("documents-column-yuan"), 12.0),
                Column::new(say.text("documents-column-paid-by"), 14.0),
                Column::new(say.text("documents-column-settled"), 14.0),
            ],
            rows,
            ..Table::default()
        }
    }
}

fn notes(notes: Vec<Note>) -> Block {
    Block::Notes(notes)
}

/// A remark; none without a line.
fn note(label: String, lines: Vec<String>) -> Vec<Note> {
    let is_empty = lines.is_empty();
    (!is_empty).then(|| Note::lines(label, lines)).into_iter().collect()
}

/// A table below its name; nothing when it is empty.
fn titled(table: Table) -> Vec<Block> {
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(table.name.clone()), Block::Table(table)]
}

/// A part of the message; nothing without a line.
fn part(say: Say, label: &str, lines: Vec<String>) -> Vec<String> {
    let label = (!lines.is_empty()).then(|| say.with("documents-wechat-part", "part", label));
    label.into_iter().chain(lines).collect()
}

/// `翻页笔备两支电池（潘志成，12月5日前）`.
fn action(say: Say, task: &Task) -> String {
    let owner = task.owner.as_ref().map(|owner| clean(&owner.name));
    let due = task.due_on.map(|due| say.with("documents-by", "date", say.day(due)));
    let known: Vec<String> = [owner, due].into_iter().flatten().collect();
    let title = say.message(&task.title);
    if known.is_empty() {
        return title;
    }
    let comma = if say.is_chinese() { "，" } else { ", " };
    title + &say.with("documents-in-brackets", "what", known.join(comma))
}

fn day(say: Say, date: Option<NaiveDate>) -> String {
    date.map(|date| say.day(date)).unwrap_or_default()
}
