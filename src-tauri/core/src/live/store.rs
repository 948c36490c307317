//! The SQL of the running salon: marks, what the day made of rows, and who has checked in.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};
use rusqlite::types::Type;
use rusqlite::{Row, params};

use super::plan::DayNote;
use super::timeline::{Doing, Step, Timeline};
use crate::codes::codes;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::{Db, Tx, rank};

codes! {
    /// What a mark begins.
    pub enum MarkState = "state" {
        /// Its row runs.
        On = "on",
        /// Its row stands still.
        Pause = "pause",
        /// Nothing is on.
        Between = "between",
        /// The salon is over.
        End = "end",
    }
}

/// A row of `live_mark`.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    pub id: Id,
    pub at: DateTime<FixedOffset>,
    pub rank: String,
    pub state: MarkState,
    pub segment: Option<Id>,
}

fn mark(row: &Row<'_>) -> rusqlite::Result<Mark> {
    let at: String = row.get(1)?;
    let at = DateTime::parse_from_rfc3339(&at)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(1, Type::Text, Box::new(error)))?;
    Ok(Mark {
        id: row.get(0)?,
        at,
        rank: row.get(2)?,
        state: row.get(3)?,
        segment: row.get(4)?,
    })
}

/// The marks of an event in their order.
pub fn marks(db: &Db, event: Id) -> Result<Vec<Mark>> {
    let mut marks = db.all(
        "SELECT id, at, rank, state, segment FROM live_mark WHERE event = ?1 ORDER BY rank, id",
        [event],
        mark,
    )?;
    marks.sort_by_key(|mark| mark.at);
    Ok(marks)
}

/// The run that marks tell. An act in the midst of it may have been taken back on its own: an end with something after it
/// was none, and a mark without its row, which only a damaged file has, stands for nothing.
pub fn timeline(marks: &[Mark]) -> Timeline {
    let mut run = Timeline::default();
    for mark in marks {
        let at = mark.at.timestamp();
        let doing = match (mark.state, mark.segment) {
            (MarkState::End, _) => {
                run.end = Some(at);
                continue;
            }
            (MarkState::On, Some(segment)) => Doing::On(segment),
            (MarkState::Pause, Some(segment)) => Doing::Pause(segment),
            _ => Doing::Between,
        };
        if let Some(at) = run.end.take() {
            run.steps.push(Step {
                at,
                doing: Doing::Between,
            });
        }
        run.steps.push(Step { at, doing });
    }
    run.tidy();
    run
}

fn parts_of(step: Step) -> (i64, MarkState, Option<Id>) {
    match step.doing {
        Doing::On(segment) => (step.at, MarkState::On, Some(segment)),
        Doing::Pause(segment) => (step.at, MarkState::Pause, Some(segment)),
        Doing::Between => (step.at, MarkState::Between, None),
    }
}

/// Makes the marks tell a run. What stays is not touched; a mark that only moved keeps its id.
pub fn write(tx: &Tx<'_>, event: Id, before: &[Mark], run: &Timeline, offset: FixedOffset) -> Result<()> {
    let wanted: Vec<(i64, MarkState, Option<Id>)> = run
        .steps
        .iter()
        .map(|step| parts_of(*step))
        .chain(run.end.map(|at| (at, MarkState::End, None)))
        .collect();
    let same =
        |mark: &Mark, wanted: &(i64, MarkState, Option<Id>)| (mark.at.timestamp(), mark.state, mark.segment) == *wanted;
    let head = before
        .iter()
        .zip(&wanted)
        .take_while(|(mark, wanted)| same(mark, wanted))
        .count();
    let tail = before[head..]
        .iter()
        .rev()
        .zip(wanted[head..].iter().rev())
        .take_while(|(mark, wanted)| same(mark, wanted))
        .count();
    let old = &before[head..before.len() - tail];
    let new = &wanted[head..wanted.len() - tail];
    for (mark, (at, state, segment)) in old.iter().zip(new) {
        tx.run(
            "UPDATE live_mark SET at = ?2, state = ?3, segment = ?4 WHERE id = ?1",
            params![mark.id, instant(*at, offset)?.to_rfc3339(), state, segment],
        )?;
    }
    for mark in old.iter().skip(new.len()) {
        tx.run("DELETE FROM live_mark WHERE id = ?1", [mark.id])?;
    }
    let more = new.get(old.len()..).unwrap_or_default();
    let above = before[..head + old.len().min(new.len())].last();
    let below = before[before.len() - tail..].first();
    let ranks = rank::spread(
        above.map(|mark| mark.rank.as_str()),
        below.map(|mark| mark.rank.as_str()),
        more.len(),
    )?;
    for ((at, state, segment), rank) in more.iter().zip(ranks) {
        tx.run(
            "INSERT INTO live_mark (id, event, at, rank, state, segment) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                tx.new_id(),
                event,
                instant(*at, offset)?.to_rfc3339(),
                rank,
                state,
                segment
            ],
        )?;
    }
    Ok(())
}

/// A moment of the run with the run's offset.
pub fn instant(at: i64, offset: FixedOffset) -> Result<DateTime<FixedOffset>> {
    let utc = DateTime::from_timestamp(at, 0).ok_or_else(|| Error::bug("a moment outside of all calendars"))?;
    Ok(utc.with_timezone(&offset))
}

/// What the day made of the rows of an event.
pub fn notes(db: &Db, event: Id) -> Result<HashMap<Id, DayNote>> {
    let notes = db.all(
        "SELECT segment, skipped, more_minutes, place FROM live_row WHERE event = ?1",
        [event],
        |row| {
            Ok(DayNote {
                segment: row.get(0)?,
                skipped: row.get(1)?,
                more_minutes: row.get(2)?,
                place: row.get(3)?,
            })
        },
    )?;
    Ok(notes.into_iter().map(|note| (note.segment, note)).collect())
}

/// Writes what the day made of a row; a row as the sheet has it needs none.
pub fn set_note(tx: &Tx<'_>, event: Id, note: &DayNote) -> Result<()> {
    if *note == DayNote::new(note.segment) {
        tx.run("DELETE FROM live_row WHERE segment = ?1", [note.segment])?;
        return Ok(());
    }
    tx.run(
        "INSERT INTO live_row (segment, event, skipped, more_minutes, place) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (segment) DO UPDATE SET skipped = ?3, more_minutes = ?4, place = ?5",
        params![note.segment, event, note.skipped, note.more_minutes, note.place],
    )?;
    Ok(())
}

/// Forgets the run of an event.
pub fn clear(tx: &Tx<'_>, event: Id) -> Result<()> {
    tx.run("DELETE FROM live_mark WHERE event = ?1", [event])?;
    tx.run("DELETE FROM live_row WHERE event = ?1", [event])?;
    Ok(())
}

/// Who came, as far as the screen counts it. Sign-ups belong to a room beside this one; they are only counted here.
#[derive(Debug, Clone, Copy, Default)]
pub struct Heads {
    /// Checked in.
    pub checked_in: i64,
    /// Signed up and coming.
    pub signed_up: i64,
    /// Visitors who checked in.
    pub visitors: i64,
}

pub fn heads(db: &Db, event: Id) -> Result<Heads> {
    db.one(
        "SELECT count(checked_in_at), coalesce(sum(state = 'coming' AND source <> 'walk_in'), 0),
                coalesce(sum(checked_in_at IS NOT NULL AND category = 'visitor'), 0)
         FROM sign_up WHERE event = ?1",
        [event],
        |row| {
            Ok(Heads {
                checked_in: row.get(0)?,
                signed_up: row.get(1)?,
                visitors: row.get(2)?,
            })
        },
    )
}
