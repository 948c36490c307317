//! The list of the chapter's speakers 讲师名单, for the committee: who can be asked for what, on which terms.

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::{SpeakerFacts, SpeakerListFacts};
use crate::make::{Output, Sheet, cover};
use crate::model::{Field, Head, SpeakerGroup, SpeakerListPaper};
use crate::outline::{Block, Cell, Column, Look, Outline, Row, Table};
use crate::say::Say;
use crate::terms::terms;

/// The forms of the list.
pub const FORMS: &[Form] = &[Form::Png, Form::Pdf, Form::Xlsx, Form::Csv, Form::Html, Form::Md];
/// The column of the number.
const PHONE: usize = 7;
/// The stages whose numbers stand at the head.
const COUNTED: [&str; 3] = ["invited", "confirmed", "ready"];

/// The list of speakers.
pub struct SpeakerList<'a> {
    /// What is known.
    pub facts: &'a SpeakerListFacts,
}

impl Document for SpeakerList<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok([clean(&self.facts.chapter.name), say.text("documents-speaker-list")].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        let say = Say { lang: options.lang };
        say.with("documents-as-of", "date", say.day(options.now.date_naive()))
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let template = include_str!("../templates/speaker-list.typ");
        let output = if options.form == Form::Png {
            Output::Pages
        } else {
            Output::Pdf
        };
        let (paper, chapter) = (self.paper(options), &self.facts.chapter);
        Ok(vec![Sheet::new(template, &paper, chapter, options, output)?])
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let paper = self.paper(options);
        let widths = [16.0, 18.0, 26.0, 8.0, 26.0, 14.0, 22.0, 18.0];
        let rows = |group: &SpeakerGroup| -> Vec<Row> {
            let cells = |row: &Vec<Vec<String>>| row.iter().enumerate().map(|(at, lines)| cell(at, lines)).collect();
            let row = |row: &Vec<Vec<String>>| Row {
                band: group.name.clone(),
                cells: cells(row),
            };
            group.rows.iter().map(row).collect()
        };
        let table = Table {
            name: Say { lang: options.lang }.text("documents-speaker-list"),
            columns: paper
                .columns
                .iter()
                .zip(widths)
                .map(|(label, width)| Column::new(label.clone(), width))
                .collect(),
            rows: paper.groups.iter().flat_map(rows).collect(),
            still: 1,
            is_wide: true,
            none: paper.none,
        };
        Ok(Outline {
            lang: options.lang,
            under: paper.head.under(),
            title: paper.head.cover.title,
            author: paper.head.cover.author,
            blocks: vec![Block::Facts(paper.facts), Block::Table(table)],
        })
    }
}

/// The name stands out; the number, which comes last and only when it is asked for, stays a number.
fn cell(at: usize, lines: &[String]) -> Cell {
    match at {
        0 => Cell::lines(lines.to_vec()).look(Look::Strong),
        PHONE => Cell::phone(&lines.join(" ")),
        _ => Cell::lines(lines.to_vec()),
    }
}

impl SpeakerList<'_> {
    /// What goes on the paper and into the workbook.
    pub fn paper(&self, options: &Options) -> SpeakerListPaper {
        let say = Say { lang: options.lang };
        let chapter = &self.facts.chapter;
        let count = |heads: usize| say.with("documents-speaker-count", "count", heads);
        let at = |stage: &str| self.facts.speakers.iter().filter(|one| one.stage == stage).count();
        let counted = COUNTED.into_iter().filter(|stage| at(stage) > 0);
        let mut columns = vec!["name", "title", "subjects", "city", "terms", "last", "next"];
        if options.contacts {
            columns.push("phone");
        }
        SpeakerListPaper {
            head: Head {
                cover: cover(
                    say,
                    chapter,
                    say.with("documents-speaker-list-title", "chapter", &chapter.name),
                ),
                theme: match self.facts.speakers.len() {
                    0 => String::new(),
                    heads => say.with("documents-speaker-total", "count", heads),
                },
                stamp: self.stamp(options),
                marking: say.text("documents-committee-only"),
            },
            facts: counted
                .map(|stage| Field::new(say.text(&format!("stage-{stage}")), count(at(stage))))
                .collect(),
            columns: columns
                .into_iter()
                .map(|column| say.text(&format!("documents-speaker-column-{column}")))
                .collect(),
            groups: self
                .facts
                .speakers
                .chunk_by(|one, next| one.stage == next.stage)
                .map(|group| SpeakerGroup {
                    name: group
                        .first()
                        .map(|one| say.text(&format!("stage-{}", one.stage)))
                        .unwrap_or_default(),
                    count: count(group.len()),
                    rows: group.iter().map(|one| row(say, one, options.contacts)).collect(),
                })
                .collect(),
            notes: Vec::new(),
            none: say.text("documents-speaker-none"),
        }
    }
}

fn row(say: Say, one: &SpeakerFacts, contacts: bool) -> Vec<Vec<String>> {
    let mut row = vec![
        vec![clean(&one.name), standing(say, one)],
        vec![clean(&one.title)],
        subjects(say, one),
        vec![clean(&one.city)],
        vec![terms(say, &one.terms).join(if say.is_chinese() { "；" } else { "; " })],
        last(say, one),
        vec![next(say, one)],
    ];
    if contacts {
        row.push(vec![clean(&one.phone)]);
    }
    for cell in &mut row {
        cell.retain(|line| !line.is_empty());
    }
    row
}

/// `老师 · 资深 16年`.
fn standing(say: Say, one: &SpeakerFacts) -> String {
    let level = one.level.map(|level| say.text(&format!("documents-level-{level}")));
    let years = one.years.map(|years| say.with("documents-years-short", "years", years));
    let parts: Vec<String> = [level, years].into_iter().flatten().collect();
    let parts = [clean(&one.address), parts.join(" ")];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// What they can give, then the modules that it belongs to.
fn subjects(say: Say, one: &SpeakerFacts) -> Vec<String> {
    let modules: Vec<String> = one
        .modules
        .iter()
        .map(|module| say.text(&format!("module-{module}")))
        .collect();
    vec![say.list(&one.subjects), say.list(&modules)]
}

/// When they last spoke, and how it was liked.
fn last(say: Say, one: &SpeakerFacts) -> Vec<String> {
    let on = one.last_spoke_on.map(|date| say.letter_date(date));
    let rating = one
        .rating
        .map(|rating| say.with("documents-rating", "rating", format!("{rating:.1}")));
    [on, rating].into_iter().flatten().collect()
}

fn next(say: Say, one: &SpeakerFacts) -> String {
    let action = clean(&one.next_action);
    match one.next_action_on {
        Some(date) if !action.is_empty() => say.message(
            &Message::new("documents-speaker-next")
                .with("date", say.day(date))
                .with("action", action),
        ),
        Some(date) => say.day(date),
        None => action,
    }
}
