//! The SQL of tasks, rechecks, faults and group codes.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::group_codes;
use super::lists::TaskLine;
use super::recheck::{self, Fault, Found};
use crate::columns::{self, date, date_opt, day};
use crate::error::{Error, Result};
use crate::events::EventKind;
use crate::ids::Id;
use crate::named::{EventRef, Named};
use crate::store::{Db, Tx};
use crate::venues::Item;

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
    db.all(
        &format!("{QUERY} WHERE t.from_event = ?1 ORDER BY t.rank, t.id"),
        [event],
        line,
    )
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

pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM task WHERE id = ?1", [id])?;
    Ok(())
}

/// Open tasks of events that are not called off, and actions that wait for one.
pub fn open(db: &Db) -> Result<Vec<Line>> {
    db.all(
        &format!(
            "{QUERY} WHERE t.done_on IS NULL AND (t.event IS NULL OR e.status <> 'cancelled') ORDER BY t.rank, t.id"
        ),
        [],
        line,
    )
}

/// Actions that wait for an event to take them up.
pub fn waiting(db: &Db) -> Result<Vec<Line>> {
    db.all(
        &format!("{QUERY} WHERE t.event IS NULL AND t.from_event IS NOT NULL AND t.done_on IS NULL ORDER BY t.id"),
        [],
        line,
    )
}

/// Tasks whose title is a text, and those whose ids lie in a range.
pub fn titled(db: &Db, title: &str) -> Result<Vec<(Id, String)>> {
    db.all(
        "SELECT id, title FROM task WHERE title = ?1 ORDER BY id",
        [title],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub fn between(db: &Db, low: Id, high: Id) -> Result<Vec<(Id, String)>> {
    db.all(
        "SELECT id, CASE title WHEN '' THEN code ELSE title END FROM task WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
        [low, high],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The last day on which somebody may sign up for an event: the deadline, else its own day.
pub fn last_day(db: &Db, event: Id) -> Result<NaiveDate> {
    db.one(
        "SELECT coalesce(signup_deadline, date) FROM event WHERE id = ?1",
        [event],
        |row| date(row, 0),
    )
}

/// A kind's own list, when the chapter changed it.
pub fn list(db: &Db, kind: EventKind) -> Result<Option<Vec<TaskLine>>> {
    db.opt("SELECT lines FROM task_list WHERE kind = ?1", [kind], |row| {
        columns::list(row, 0)
    })
}

pub fn save_list(tx: &Tx<'_>, kind: EventKind, lines: &[TaskLine]) -> Result<()> {
    tx.run(
        "INSERT INTO task_list (kind, lines) VALUES (?1, ?2) ON CONFLICT (kind) DO UPDATE SET lines = excluded.lines",
        params![kind, columns::json(lines)?],
    )?;
    Ok(())
}

pub fn delete_list(tx: &Tx<'_>, kind: EventKind) -> Result<()> {
    tx.run("DELETE FROM task_list WHERE kind = ?1", [kind])?;
    Ok(())
}

// rechecks and faults -------------------------------------------------------------------------------------------------

/// What was found of the venue's items for an event.
pub fn found(db: &Db, event: Id) -> Result<Vec<Found>> {
    db.all(
        "SELECT r.item, r.state, r.bearer, p.name, r.note, r.on_date
         FROM recheck r LEFT JOIN person p ON p.id = r.bearer WHERE r.event = ?1",
        [event],
        |row| {
            let bearer: Option<Id> = row.get(2)?;
            let name: Option<String> = row.get(3)?;
            Ok(Found {
                event,
                item: row.get(0)?,
                state: row.get(1)?,
                bearer: bearer.zip(name).map(|(id, name)| Named { id, name }),
                note: row.get(4)?,
                on_date: date(row, 5)?,
            })
        },
    )
}

pub fn save_found(tx: &Tx<'_>, found: &Found) -> Result<()> {
    tx.run(
        "INSERT INTO recheck (event, item, state, bearer, note, on_date) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (event, item) DO UPDATE SET state = excluded.state, bearer = excluded.bearer,
           note = excluded.note, on_date = excluded.on_date",
        params![
            found.event,
            found.item,
            found.state,
            found.bearer.as_ref().map(|bearer| bearer.id),
            found.note,
            day(found.on_date),
        ],
    )?;
    Ok(())
}

pub fn delete_found(tx: &Tx<'_>, event: Id, item: Item) -> Result<()> {
    tx.run(
        "DELETE FROM recheck WHERE event = ?1 AND item = ?2",
        params![event, item],
    )?;
    Ok(())
}

const FAULT: &str = "SELECT v.id, v.item, v.text, v.mended_on, e.id, e.number, e.theme, e.date
  FROM venue_fault v JOIN event e ON e.id = v.event";

fn fault_at(row: &Row<'_>) -> rusqlite::Result<Fault> {
    let item: String = row.get(1)?;
    let item = (!item.is_empty()).then(|| row.get(1)).transpose()?;
    let text: String = row.get(2)?;
    let theme: String = row.get(6)?;
    Ok(Fault {
        id: row.get(0)?,
        event: EventRef::new(row.get(4)?, row.get(5)?, &theme, date(row, 7)?),
        item,
        label: recheck::said(item, &text),
        text,
        mended_on: date_opt(row, 3)?,
    })
}

/// One fault; `fault_not_found` when it is not there (any more).
pub fn fault(db: &Db, id: Id) -> Result<Fault> {
    db.opt(&format!("{FAULT} WHERE v.id = ?1"), [id], fault_at)?
        .ok_or_else(|| Error::not_found("fault_not_found").with("given", id.to_string()))
}

/// What failed at an event.
pub fn faults(db: &Db, event: Id) -> Result<Vec<Fault>> {
    db.all(&format!("{FAULT} WHERE v.event = ?1 ORDER BY v.id"), [event], fault_at)
}

/// What failed at a venue before an event and was not mended since, the newest first.
pub fn old_faults(db: &Db, venue: Id, event: Id) -> Result<Vec<Fault>> {
    db.all(
        &format!(
            "{FAULT} WHERE v.venue = ?1 AND v.event <> ?2 AND v.mended_on IS NULL
               AND e.date <= (SELECT date FROM event WHERE id = ?2) ORDER BY e.date DESC, v.id"
        ),
        [venue, event],
        fault_at,
    )
}

pub fn insert_fault(tx: &Tx<'_>, id: Id, event: Id, venue: Id, item: Option<Item>, text: &str) -> Result<()> {
    tx.run(
        "INSERT INTO venue_fault (id, event, venue, item, text) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, event, venue, item.map_or("", Item::code), text],
    )?;
    Ok(())
}

pub fn mend_fault(tx: &Tx<'_>, id: Id, on_date: Option<NaiveDate>) -> Result<()> {
    tx.run(
        "UPDATE venue_fault SET mended_on = ?2 WHERE id = ?1",
        params![id, on_date.map(day)],
    )?;
    Ok(())
}

pub fn delete_fault(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM venue_fault WHERE id = ?1", [id])?;
    Ok(())
}

// group codes ---------------------------------------------------------------------------------------------------------

const CODE: &str = "SELECT id, event, name, made_on, expires_on, people, picture, note FROM group_code";

fn code_at(row: &Row<'_>) -> rusqlite::Result<group_codes::Kept> {
    Ok(group_codes::Kept {
        id: row.get(0)?,
        event: row.get(1)?,
        name: row.get(2)?,
        made_on: date(row, 3)?,
        expires_on: date(row, 4)?,
        people: row.get(5)?,
        picture: row.get(6)?,
        note: row.get(7)?,
    })
}

/// The codes of an event, those that die first before the others.
pub fn group_codes(db: &Db, event: Id) -> Result<Vec<group_codes::Kept>> {
    db.all(
        &format!("{CODE} WHERE event = ?1 ORDER BY expires_on, id"),
        [event],
        code_at,
    )
}

/// One code; `group_code_not_found` when it is not there (any more).
pub fn group_code(db: &Db, id: Id) -> Result<group_codes::Kept> {
    db.opt(&format!("{CODE} WHERE id = ?1"), [id], code_at)?
        .ok_or_else(|| Error::not_found("group_code_not_found").with("given", id.to_string()))
}

pub fn insert_group_code(tx: &Tx<'_>, code: &group_codes::Kept) -> Result<()> {
    tx.run(
        "INSERT INTO group_code (id, event, name, made_on, expires_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![code.id, code.event, code.name, day(code.made_on), day(code.expires_on)],
    )?;
    update_group_code(tx, code)
}

pub fn update_group_code(tx: &Tx<'_>, code: &group_codes::Kept) -> Result<()> {
    tx.run(
        "UPDATE group_code SET name = ?2, made_on = ?3, expires_on = ?4, people = ?5, picture = ?6, note = ?7 WHERE id = ?1",
        params![
            code.id,
            code.name,
            day(code.made_on),
            day(code.expires_on),
            code.people,
            code.picture,
            code.note,
        ],
    )?;
    Ok(())
}

pub fn delete_group_code(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM group_code WHERE id = ?1", [id])?;
    Ok(())
}
