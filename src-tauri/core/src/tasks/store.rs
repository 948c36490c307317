//! The SQL of tasks.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use crate::columns::{date, date_opt, day};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::named::{EventRef, Named};
use crate::store::{Db, Tx};

/// A row of `task`.
#[derive(Debug, Clone)]
pub struct Kept {
    pub id: Id,
    pub event: Option<Id>,
    pub rank: String,
    pub code: String,
    pub title: String,
    pub days_before: Option<i64>,
    pub due_on: Option<NaiveDate>,
    pub owner: Option<Id>,
    pub done_on: Option<NaiveDate>,
    pub note: String,
    pub accepted: String,
    pub from_event: Option<Id>,
    pub outcome: String,
}

/// A task with the names of what it refers to.
#[derive(Debug, Clone)]
pub struct Line {
    pub kept: Kept,
    pub owner: Option<Named>,
    pub event: Option<EventRef>,
    pub from_event: Option<EventRef>,
}

const QUERY: &str =
    "SELECT t.id, t.event, t.rank, t.code, t.title, t.days_before, t.due_on, t.owner, t.done_on, t.note,
    t.accepted, t.from_event, t.outcome, p.name, e.number, e.theme, e.date, f.number, f.theme, f.date
  FROM task t LEFT JOIN person p ON p.id = t.owner LEFT JOIN event e ON e.id = t.event
  LEFT JOIN event f ON f.id = t.from_event";

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    let kept = Kept {
        id: row.get(0)?,
        event: row.get(1)?,
        rank: row.get(2)?,
        code: row.get(3)?,
        title: row.get(4)?,
        days_before: row.get(5)?,
        due_on: date_opt(row, 6)?,
        owner: row.get(7)?,
        done_on: date_opt(row, 8)?,
        note: row.get(9)?,
        accepted: row.get(10)?,
        from_event: row.get(11)?,
        outcome: row.get(12)?,
    };
    let owner_name: Option<String> = row.get(13)?;
    Ok(Line {
        owner: kept.owner.zip(owner_name).map(|(id, name)| Named { id, name }),
        event: event_at(row, kept.event, 14)?,
        from_event: event_at(row, kept.from_event, 17)?,
        kept,
    })
}

/// The event whose number, theme and date stand from a column on.
fn event_at(row: &Row<'_>, id: Option<Id>, at: usize) -> rusqlite::Result<Option<EventRef>> {
    let Some(id) = id else { return Ok(None) };
    let theme: String = row.get(at + 1)?;
    Ok(Some(EventRef::new(id, row.get(at)?, &theme, date(row, at + 2)?)))
}

/// One task; `task_not_found` when it is not there (any more).
pub fn get(db: &Db, id: Id) -> Result<Line> {
    db.opt(&format!("{QUERY} WHERE t.id = ?1"), [id], line)?
        .ok_or_else(|| Error::not_found("task_not_found").with("given", id.to_string()))
}

/// The tasks of an event in their order.
pub fn of_event(db: &Db, event: Id) -> Result<Vec<Line>> {
    db.all(
        &format!("{QUERY} WHERE t.event = ?1 ORDER BY t.rank, t.id"),
        [event],
        line,
    )
}

/// What the retrospective of an event asked for, in its order.
pub fn asked_by(db: &Db, event: Id) -> Result<Vec<Line>> {
    db.all(&format!("{QUERY} WHERE t.from_event = ?1 ORDER BY t.id"), [event], line)
}

/// The rank of the last task of an event, or of those that wait.
pub fn last_rank(db: &Db, event: Option<Id>) -> Result<Option<String>> {
    db.one("SELECT max(rank) FROM task WHERE event IS ?1", [event], |row| {
        row.get(0)
    })
}

/// How many tasks an event has, or how many wait.
pub fn count(db: &Db, event: Option<Id>) -> Result<i64> {
    db.one("SELECT count(*) FROM task WHERE event IS ?1", [event], |row| row.get(0))
}

pub fn insert(tx: &Tx<'_>, task: &Kept) -> Result<()> {
    tx.run(
        "INSERT INTO task (id, rank) VALUES (?1, ?2)",
        params![task.id, task.rank],
    )?;
    update(tx, task)
}

pub fn update(tx: &Tx<'_>, task: &Kept) -> Result<()> {
    tx.run(
        "UPDATE task SET event = ?2, rank = ?3, code = ?4, title = ?5, days_before = ?6, due_on = ?7, owner = ?8,
           done_on = ?9, note = ?10, accepted = ?11, from_event = ?12, outcome = ?13 WHERE id = ?1",
        params![
            task.id,
            task.event,
            task.rank,
            task.code,
            task.title,
            task.days_before,
            task.due_on.map(day),
            task.owner,
            task.done_on.map(day),
            task.note,
            task.accepted,
            task.from_event,
            task.outcome,
        ],
    )?;
    Ok(())
}

/// What failed at an event: which item of the venue (empty: something else) and what was said about it.
pub fn faults(db: &Db, event: Id) -> Result<Vec<(String, String)>> {
    db.all(
        "SELECT item, text FROM venue_fault WHERE event = ?1 ORDER BY id",
        [event],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
