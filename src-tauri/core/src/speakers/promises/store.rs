//! The SQL of promises. Reads `event` and `person` for what they mention.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::params;

use super::Promise;
use crate::columns::{date, date_opt, day};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::named::{EventRef, Named};
use crate::pick::Candidate;
use crate::speakers::PromiseState;
use crate::speakers::reasons::Owed;
use crate::speakers::store::Of;
use crate::store::{Db, Tx};

/// A row of `promise`.
pub(super) struct Row {
    pub id: Id,
    pub speaker: Id,
    pub event: Option<Id>,
    pub what: String,
    pub made_on: NaiveDate,
    pub made_by: Option<Id>,
    pub due_on: Option<NaiveDate>,
    pub state: PromiseState,
    pub state_on: Option<NaiveDate>,
    pub note: String,
}

/// One promise; `promise_not_found`.
pub(super) fn get(db: &Db, id: Id) -> Result<Row> {
    let found = db.opt(
        "SELECT id, speaker, event, what, made_on, made_by, due_on, state, state_on, note FROM promise WHERE id = ?1",
        [id],
        |row| {
            Ok(Row {
                id: row.get(0)?,
                speaker: row.get(1)?,
                event: row.get(2)?,
                what: row.get(3)?,
                made_on: date(row, 4)?,
                made_by: row.get(5)?,
                due_on: date_opt(row, 6)?,
                state: row.get(7)?,
                state_on: date_opt(row, 8)?,
                note: row.get(9)?,
            })
        },
    )?;
    found.ok_or_else(|| Error::not_found("promise_not_found").with("given", id.to_string()))
}

/// The promises of a speaker: the open ones first, then the newest first.
pub(in crate::speakers) fn of_speaker(db: &Db, speaker: Id) -> Result<Vec<Promise>> {
    db.all(
        "SELECT q.id, q.speaker, q.what, q.made_on, q.due_on, q.state, q.state_on, q.note, p.id, p.name,
                e.id, e.number, e.theme, e.date
         FROM promise q LEFT JOIN person p ON p.id = q.made_by LEFT JOIN event e ON e.id = q.event
         WHERE q.speaker = ?1
         ORDER BY q.state <> 'open', CASE q.state WHEN 'open' THEN coalesce(q.due_on, '9') END, q.made_on DESC, q.id DESC",
        [speaker],
        |row| {
            let (made_by, event): (Option<Id>, Option<Id>) = (row.get(8)?, row.get(10)?);
            Ok(Promise {
                id: row.get(0)?,
                speaker: row.get(1)?,
                event: match event {
                    Some(id) => {
                        let theme: String = row.get(12)?;
                        Some(EventRef::new(id, row.get(11)?, &theme, date(row, 13)?))
                    }
                    None => None,
                },
                what: row.get(2)?,
                made_on: date(row, 3)?,
                made_by: match made_by {
                    Some(id) => Some(Named {
                        id,
                        name: row.get(9)?,
                    }),
                    None => None,
                },
                due_on: date_opt(row, 4)?,
                state: row.get(5)?,
                state_on: date_opt(row, 6)?,
                note: row.get(7)?,
            })
        },
    )
}

/// The open promises with a date.
pub(in crate::speakers) fn owed(db: &Db, of: Of) -> Result<HashMap<Id, Vec<Owed>>> {
    let sql = format!(
        "SELECT speaker, what, due_on, event FROM promise
         WHERE {} AND state = 'open' AND due_on IS NOT NULL ORDER BY due_on, id",
        of.condition("speaker")
    );
    let mut owed: HashMap<Id, Vec<Owed>> = HashMap::new();
    for (speaker, promise) in db.all(&sql, [of.id()], |row| {
        let promise = Owed {
            what: row.get(1)?,
            due_on: date(row, 2)?,
            event: row.get(3)?,
        };
        Ok((row.get::<_, Id>(0)?, promise))
    })? {
        owed.entry(speaker).or_default().push(promise);
    }
    Ok(owed)
}

/// Who is in charge of an event; `event_not_found` when it is not there.
pub(super) fn in_charge(db: &Db, event: Id) -> Result<Option<Id>> {
    let found = db.opt("SELECT in_charge FROM event WHERE id = ?1", [event], |row| row.get(0))?;
    found.ok_or_else(|| Error::not_found("event_not_found").with("given", event.to_string()))
}

/// Promises of exactly this.
pub(super) fn called(db: &Db, what: &str) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, what FROM promise WHERE what = ?1 ORDER BY id LIMIT 50",
        [what],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Promises whose id lies between two ids.
pub(super) fn between(db: &Db, low: Id, high: Id) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, what FROM promise WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT 50",
        [low, high],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The row with what never changes; [`update`] writes the rest.
pub(super) fn insert(tx: &Tx<'_>, row: &Row) -> Result<()> {
    tx.run(
        "INSERT INTO promise (id, speaker, what, made_on) VALUES (?1, ?2, ?3, ?4)",
        params![row.id, row.speaker, row.what, day(row.made_on)],
    )?;
    update(tx, row)
}

pub(super) fn update(tx: &Tx<'_>, row: &Row) -> Result<()> {
    tx.run(
        "UPDATE promise SET event = ?2, what = ?3, made_on = ?4, made_by = ?5, due_on = ?6, state = ?7, state_on = ?8,
           note = ?9 WHERE id = ?1",
        params![
            row.id,
            row.event,
            row.what,
            day(row.made_on),
            row.made_by,
            row.due_on.map(day),
            row.state,
            row.state_on.map(day),
            row.note,
        ],
    )?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM promise WHERE id = ?1", [id])?;
    Ok(())
}
