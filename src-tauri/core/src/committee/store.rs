//! The SQL of the committee.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{Holder, Office, Term};
use crate::columns::{date, date_opt, day};
use crate::error::Result;
use crate::ids::Id;
use crate::pick::Candidate;
use crate::store::{Db, Tx};

const SELECT: &str = "SELECT t.id, t.person, p.name, t.office, t.interest_group, t.started, t.ended, t.end_reason,
  t.ended_by, t.note FROM term t JOIN person p ON p.id = t.person";

fn term(row: &Row<'_>) -> rusqlite::Result<Term> {
    Ok(Term {
        id: row.get(0)?,
        person: Holder {
            id: row.get(1)?,
            name: row.get(2)?,
        },
        office: row.get(3)?,
        interest_group: row.get(4)?,
        started: date(row, 5)?,
        ended: date_opt(row, 6)?,
        end_reason: row.get(7)?,
        ended_by: row.get(8)?,
        note: row.get(9)?,
    })
}

pub(super) fn insert(tx: &Tx<'_>, term: &Term) -> Result<()> {
    tx.run(
        "INSERT INTO term (id, person, office, interest_group, started, ended, end_reason, ended_by, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            term.id,
            term.person.id,
            term.office,
            term.interest_group,
            day(term.started),
            term.ended.map(day),
            term.end_reason,
            term.ended_by,
            term.note,
        ],
    )?;
    Ok(())
}

pub(super) fn update(tx: &Tx<'_>, term: &Term) -> Result<()> {
    tx.run(
        "UPDATE term SET person = ?2, office = ?3, interest_group = ?4, started = ?5, ended = ?6, end_reason = ?7,
           ended_by = ?8, note = ?9 WHERE id = ?1",
        params![
            term.id,
            term.person.id,
            term.office,
            term.interest_group,
            day(term.started),
            term.ended.map(day),
            term.end_reason,
            term.ended_by,
            term.note,
        ],
    )?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM term WHERE id = ?1", [id])?;
    Ok(())
}

pub(super) fn get(db: &Db, id: Id) -> Result<Option<Term>> {
    db.opt(&format!("{SELECT} WHERE t.id = ?1"), [id], term)
}

/// All terms, those that started first first.
pub(super) fn all(db: &Db) -> Result<Vec<Term>> {
    db.all(
        &format!("{SELECT} ORDER BY t.started, t.interest_group, p.name, t.id"),
        [],
        term,
    )
}

/// Terms held on a day whose office or holder is called `text`.
pub(super) fn held_by_name(db: &Db, text: &str, today: NaiveDate) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT t.id, p.name || ' ' || t.office FROM term t JOIN person p ON p.id = t.person
         WHERE (p.name = ?1 OR t.office = ?1) AND t.started <= ?2 AND (t.ended IS NULL OR t.ended > ?2)
         ORDER BY t.started, t.id",
        params![text, day(today)],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(super) fn between(db: &Db, low: Id, high: Id) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT t.id, p.name || ' ' || t.office FROM term t JOIN person p ON p.id = t.person
         WHERE t.id BETWEEN ?1 AND ?2 ORDER BY t.id LIMIT 50",
        [low, high],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The terms of an office, those that started first first.
pub(super) fn of_office(db: &Db, office: Office) -> Result<Vec<Term>> {
    db.all(
        &format!("{SELECT} WHERE t.office = ?1 ORDER BY t.started, t.id"),
        [office],
        term,
    )
}
