//! Reading rows from text: what was copied from Excel, WPS or WeChat, and single lines typed into the sheet.
//!
//! Reading is pure: a text and what the chapter knows give a preview; nothing is written before a person has seen it.
//! It never loses a word: what is not understood stays as title or note, and lines that make no row are named with the
//! reason. Work and size are bounded: every line is looked at a fixed number of times.

mod clock;
mod kinds;
mod line;
mod message;
mod names;
pub mod ops;
mod table;

use std::collections::BTreeSet;

use self::clock::Clock;
pub use self::names::Known;
use super::length::Length;
use super::ops::{ROWS_MAX, TALKS_MAX};
use super::{MINUTES_MAX, TimeOfDay, usual};
use crate::chapter::{self, Rulebook};
use crate::error::{Error, Result};
use crate::events::catalogue::Names;
use crate::events::codes::*;
use crate::events::store::{self as events, Event};
use crate::events::views::{Completion, IgnoredLine, ReadPerson, ReadRow, RowsPreview};
use crate::ids::Id;
use crate::people;
use crate::store::Db;
use crate::text::NAME_MAX;
use crate::words::{Lang, Message, Words};

/// The longest text that is read, in bytes and lines.
const BYTES_MAX: usize = 400_000;
const LINES_MAX: usize = 5_000;
/// The longest line that is read as a row, in bytes.
const LINE_MAX: usize = 4_000;
/// So many characters of a line stand in the preview.
const SHOWN: usize = 120;

/// What a pasted text would make of an event's sheet. Errors: `paste_too_long`.
pub fn read_rows(db: &Db, event: Id, text: &str) -> Result<RowsPreview> {
    let event = events::get(db, event)?;
    let rules = chapter::queries::show(db)?.rules;
    read(text, event.start, event.slot_minutes, &rules, &known(db, &event)?)
}

/// Kinds of rows that a typed text may mean, the likeliest first.
pub fn complete(db: &Db, text: &str) -> Result<Vec<Completion>> {
    Ok(kinds::complete(text, &chapter::queries::show(db)?.rules))
}

/// Everybody whom a text about an event may name.
fn known(db: &Db, event: &Event) -> Result<Known> {
    let names = Names::read(db)?;
    let mut roles: Vec<(String, Role)> = Vec::new();
    for lang in [Lang::ZhCn, Lang::En] {
        roles.extend(names.roles().map(|role| (Words::of(lang).say(&names.of(role)), role)));
    }
    Ok(Known::of(
        people::queries::names(db)?,
        events::busy(db, event.id)?,
        roles,
    ))
}

/// A row while it is read.
#[derive(Debug, Clone, Default, PartialEq)]
struct Draft {
    line: i64,
    text: String,
    part: Option<Part>,
    clock: Option<Clock>,
    length: Option<Length>,
    kind: Option<SegmentKind>,
    /// Of a talk: which one was written.
    talk: Option<i64>,
    title: String,
    topic: String,
    people: Vec<ReadPerson>,
    /// Roles that were named without anybody.
    roles: Vec<Role>,
    materials: Vec<String>,
    notes: Vec<String>,
    /// The beginning of a line below that breaks off inside brackets.
    broken: String,
    /// Whether the line only says who does something, and begins no row.
    loose: bool,
}

impl Draft {
    fn begin(&mut self, line: i64, text: &str) {
        self.line = line;
        text.trim().clone_into(&mut self.text);
    }
}

/// What was read so far.
#[derive(Debug, Default)]
struct Reading {
    rows: Vec<Draft>,
    ignored: Vec<IgnoredLine>,
}

impl Reading {
    fn ignore(&mut self, line: i64, text: &str, why: &str) {
        self.ignored.push(IgnoredLine {
            line,
            text: text.trim().chars().take(SHOWN).collect(),
            why: Message::new(why),
        });
    }
}

/// Reads a text; pure. `start` and `slot` are the event's, `known` whom it may name. Errors: `paste_too_long`.
pub fn read(text: &str, start: TimeOfDay, slot: i64, rules: &Rulebook, known: &Known) -> Result<RowsPreview> {
    let lines = text.lines().count();
    if text.len() > BYTES_MAX || lines > LINES_MAX {
        return Err(Error::refused("paste_too_long")
            .with("lines", lines)
            .with("max", LINES_MAX));
    }
    let begins = start.minutes();
    let (text, hidden) = crate::chars::visible(&text.replace("\r\n", "\n").replace('\r', "\n"));
    let mut reading = Reading::default();
    if table::is_table(&text) {
        table::read(&text, begins, known, &mut reading);
    } else {
        let mut lines = Vec::new();
        for (line, number) in text.lines().zip(1..) {
            if line.len() > LINE_MAX {
                reading.ignore(number, line, "paste-line-long");
            } else {
                lines.push((number, line));
            }
        }
        message::read(&lines, begins, known, &mut reading);
    }
    let mut settled = Settling::new(begins, slot, rules).settle(reading);
    if hidden {
        settled.warnings.push(Message::new("paste-hidden-characters"));
    }
    Ok(settled)
}

/// Settles where rows stand and how long they take.
struct Settling<'a> {
    begins: i32,
    slot: i64,
    rules: &'a Rulebook,
    warnings: Vec<Message>,
}

impl<'a> Settling<'a> {
    fn new(begins: i32, slot: i64, rules: &'a Rulebook) -> Self {
        Self {
            begins,
            slot,
            rules,
            warnings: Vec::new(),
        }
    }

    fn settle(mut self, mut reading: Reading) -> RowsPreview {
        if reading.rows.len() > ROWS_MAX {
            for draft in reading.rows.drain(ROWS_MAX..).collect::<Vec<_>>() {
                reading.ignore(draft.line, &draft.text, "paste-too-many");
            }
        }
        self.parts(&mut reading.rows);
        let shift = self.shift(&reading.rows);
        let mut rows: Vec<ReadRow> = Vec::with_capacity(reading.rows.len());
        let mut talks = BTreeSet::new();
        let starts: Vec<Option<i32>> = (0..reading.rows.len()).map(|at| below(&reading.rows, at)).collect();
        // Where the next row of the slot begins by itself.
        let mut next = self.begins;
        for (draft, below) in reading.rows.into_iter().zip(starts) {
            let row = self.row(draft, below, shift, &mut next, &mut talks);
            rows.push(row);
        }
        let planned: i64 = rows
            .iter()
            .filter(|row| row.part == Part::Slot)
            .map(|row| row.minutes.unwrap_or(0))
            .sum();
        let end = i64::from(next - self.begins);
        if end > self.slot {
            self.warnings
                .push(Message::new("paste-over-slot").with("minutes", end - self.slot));
        }
        let unknown = rows
            .iter()
            .flat_map(|row| &row.people)
            .filter(|person| person.person.is_none())
            .count();
        if unknown > 0 {
            self.warnings
                .push(Message::new("paste-unknown-names").with("count", unknown));
        }
        RowsPreview {
            rows,
            ignored: reading.ignored,
            planned_minutes: planned,
            warnings: self.warnings,
        }
    }

    /// Gives every row its part: by the heading over it, by its kind, by the clock.
    fn parts(&self, rows: &mut [Draft]) {
        let around = |kind: Option<SegmentKind>| match kind {
            Some(SegmentKind::SetUp | SegmentKind::SlidesTry | SegmentKind::CheckIn) => Some(Part::Before),
            Some(SegmentKind::Photo | SegmentKind::ClearUp) => Some(Part::After),
            _ => None,
        };
        let headed = rows.iter().any(|row| row.part.is_some());
        let programme = rows
            .iter()
            .position(|row| row.kind.is_some() && around(row.kind).is_none());
        for (at, row) in rows.iter_mut().enumerate() {
            let lasts = row.length.is_some_and(|length| length.minutes > 0)
                || row.written_minutes().is_some_and(|minutes| minutes > 0);
            let part = match (row.part, around(row.kind)) {
                // Our own messages show the photo where the programme ends.
                (Some(Part::Slot), Some(Part::After)) if row.kind == Some(SegmentKind::Photo) && !lasts => Part::After,
                (Some(part), _) | (None, Some(part)) => part,
                (None, None) => {
                    let early = row.clock.is_some_and(|clock| clock.start < self.begins);
                    if !headed && early && programme.is_some_and(|first| at < first) {
                        Part::Before
                    } else {
                        Part::Slot
                    }
                }
            };
            row.part = Some(part);
        }
    }

    /// By how much the times of the text lie beside those of the event, when it is a plan of another afternoon: one that
    /// begins before the event, or opens at another time. All of its times move along.
    fn shift(&mut self, rows: &[Draft]) -> i32 {
        let mut slot = rows.iter().filter(|row| row.part == Some(Part::Slot));
        let Some(row) = slot.next() else { return 0 };
        let alone = slot.next().is_none();
        let Some(first) = row.clock.filter(|first| first.start != self.begins) else {
            return 0;
        };
        let whole = first.start < self.begins || row.kind == Some(SegmentKind::ValuesOpening);
        if alone || !whole {
            return 0;
        }
        self.warnings.push(
            Message::new("paste-other-start")
                .with("written", TimeOfDay::from_minutes(first.start).to_string())
                .with("start", TimeOfDay::from_minutes(self.begins).to_string()),
        );
        self.begins - first.start
    }

    fn row(
        &mut self,
        draft: Draft,
        below: Option<i32>,
        shift: i32,
        next: &mut i32,
        talks: &mut BTreeSet<i64>,
    ) -> ReadRow {
        let part = draft.part.unwrap_or(Part::Slot);
        let mut problem = None;
        let mut kind = draft.kind.unwrap_or(SegmentKind::Custom);
        let mut title = draft.title.clone();
        let mut notes = draft.notes.clone();
        if kind == SegmentKind::Talk && talks.len() as i64 >= TALKS_MAX {
            problem = Some(Message::new("paste-too-many-talks").with("max", TALKS_MAX));
            (kind, title) = (SegmentKind::Custom, draft.text.clone());
        }
        if title.chars().count() > NAME_MAX {
            notes.push(title.clone());
            title = title.chars().take(SHOWN).collect();
        }
        if kind == SegmentKind::Custom && title.is_empty() {
            title.clone_from(&draft.text);
        }
        let written = draft.written_minutes();
        let said = draft.length.map(|length| length.minutes);
        let follows = draft
            .clock
            .zip(below)
            .map(|(clock, below)| i64::from(below - clock.start))
            .filter(|minutes| (1..=MINUTES_MAX).contains(minutes));
        let minutes = match part {
            Part::Slot => said
                .or(written)
                .or(follows)
                .unwrap_or_else(|| usual::usual_minutes(kind, self.rules)),
            _ => said.or(written).unwrap_or(0),
        };
        let minutes = minutes.clamp(0, MINUTES_MAX);
        if let (Some(said), Some(written)) = (said, written)
            && said != written
        {
            problem = Some(
                Message::new("paste-length-differs")
                    .with("said", said)
                    .with("written", written),
            );
        }
        let qa_minutes = match draft.length.and_then(|length| length.qa_minutes) {
            Some(questions) if kind == SegmentKind::Talk => questions.min(minutes),
            Some(questions) => {
                notes.push(format!("+{questions}"));
                0
            }
            // A talk of the usual length has its usual questions.
            None if kind == SegmentKind::Talk && minutes == usual::usual_minutes(kind, self.rules) => {
                i64::from(self.rules.qa_minutes).min(minutes)
            }
            None => 0,
        };
        let start = draft.clock.map(|clock| clock.start + shift);
        let mut fixed = false;
        if part == Part::Slot {
            fixed = start.is_some_and(|start| start != *next);
            let begin = start.unwrap_or(*next);
            if begin < *next {
                problem.get_or_insert_with(|| Message::new("paste-overlaps").with("minutes", *next - begin));
            }
            *next = begin + minutes as i32;
        }
        let talk = if kind == SegmentKind::Talk {
            let wanted = draft.talk.filter(|talk| !talks.contains(talk));
            let talk = wanted.or_else(|| (1..=TALKS_MAX).find(|talk| !talks.contains(talk)));
            talks.extend(talk);
            talk
        } else {
            if !draft.topic.is_empty() {
                notes.insert(0, draft.topic.clone());
            }
            None
        };
        let mut people: Vec<ReadPerson> = Vec::new();
        for person in draft.people {
            let same = |known: &ReadPerson| known.name == person.name && known.role == person.role;
            if !people.iter().any(same) {
                people.push(person);
            }
        }
        if problem.is_none()
            && let Some(who) = people.iter().find(|person| person.person.is_none())
        {
            let id = if who.candidates.is_empty() {
                "paste-nobody"
            } else {
                "paste-several"
            };
            problem = Some(Message::new(id).with("name", &who.name));
        }
        ReadRow {
            line: draft.line,
            text: draft.text.chars().take(SHOWN).collect(),
            part,
            start: start.map(TimeOfDay::from_minutes),
            fixed,
            minutes: Some(minutes),
            qa_minutes,
            kind,
            talk,
            title,
            topic: if kind == SegmentKind::Talk {
                draft.topic
            } else {
                String::new()
            },
            people,
            roles: draft.roles,
            materials: draft.materials.join("、"),
            note: notes.join("\n"),
            problem,
        }
    }
}

/// The clock time of the next row of the slot that has one.
fn below(rows: &[Draft], at: usize) -> Option<i32> {
    if rows[at].part != Some(Part::Slot) {
        return None;
    }
    // The photo shows where the programme ends, though it stands behind it.
    rows[at + 1..]
        .first()
        .and_then(|row| row.clock)
        .map(|clock| clock.start)
}
