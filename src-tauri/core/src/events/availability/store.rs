//! The SQL of away dates and preferences.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{Away, Preference};
use crate::columns::{date, day, json, list};
use crate::error::{Error, Result};
use crate::events::codes::Role;
use crate::events::views::Named;
use crate::ids::Id;
use crate::store::{Db, Tx};

const AWAY: &str = "SELECT a.id, a.person, p.name, a.from_date, a.to_date, a.note
  FROM away a JOIN person p ON p.id = a.person";
const PREFERENCE: &str = "SELECT person, takes_part, never_on_stage, likes, avoids, most_a_month, note FROM preference";

fn entry(row: &Row<'_>) -> rusqlite::Result<Away> {
    Ok(Away {
        id: row.get(0)?,
        person: Named {
            id: row.get(1)?,
            name: row.get(2)?,
        },
        from: date(row, 3)?,
        to: date(row, 4)?,
        note: row.get(5)?,
    })
}

fn said(row: &Row<'_>) -> rusqlite::Result<Preference> {
    Ok(Preference {
        person: row.get(0)?,
        takes_part: row.get(1)?,
        never_on_stage: row.get(2)?,
        likes: list(row, 3)?,
        avoids: list(row, 4)?,
        most_a_month: row.get(5)?,
        note: row.get(6)?,
    })
}

/// One entry; `away_not_found` when it is not there (any more).
pub fn get(db: &Db, id: Id) -> Result<Away> {
    db.opt(&format!("{AWAY} WHERE a.id = ?1"), [id], entry)?
        .ok_or_else(|| Error::not_found("away_not_found").with("given", id.to_string()))
}

pub fn away(db: &Db, person: Option<Id>) -> Result<Vec<Away>> {
    let sql = format!("{AWAY} WHERE ?1 IS NULL OR a.person = ?1 ORDER BY a.from_date, a.to_date, p.name, a.id");
    db.all(&sql, [person], entry)
}

/// Entries that have a day between two.
pub fn away_between(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<Away>> {
    let sql = format!("{AWAY} WHERE a.to_date >= ?1 AND a.from_date <= ?2 ORDER BY a.from_date, a.to_date, a.id");
    db.all(&sql, params![day(from), day(to)], entry)
}

pub fn insert(tx: &Tx<'_>, away: &Away) -> Result<()> {
    tx.run(
        "INSERT INTO away (id, person, from_date, to_date, note) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![away.id, away.person.id, day(away.from), day(away.to), away.note],
    )?;
    Ok(())
}

pub fn update(tx: &Tx<'_>, away: &Away) -> Result<()> {
    tx.run(
        "UPDATE away SET from_date = ?2, to_date = ?3, note = ?4 WHERE id = ?1",
        params![away.id, day(away.from), day(away.to), away.note],
    )?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM away WHERE id = ?1", [id])?;
    Ok(())
}

/// What somebody has to do at events still to come between two days: the date, the event's number and the role.
pub fn duties_between(
    db: &Db,
    person: Id,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(NaiveDate, Option<i64>, Role)>> {
    db.all(
        "SELECT e.date, e.number, a.role FROM assignment a JOIN event e ON e.id = a.event
         WHERE a.person = ?1 AND a.state IN ('asked', 'accepted') AND e.date BETWEEN ?2 AND ?3
           AND e.status IN ('draft', 'planned', 'announced')
         ORDER BY e.date, e.start, e.id, a.rank, a.id",
        params![person, day(from), day(to)],
        |row| Ok((date(row, 0)?, row.get(1)?, row.get(2)?)),
    )
}

pub fn preference(db: &Db, person: Id) -> Result<Option<Preference>> {
    db.opt(&format!("{PREFERENCE} WHERE person = ?1"), [person], said)
}

pub fn preferences(db: &Db) -> Result<Vec<Preference>> {
    db.all(PREFERENCE, [], said)
}

pub fn save_preference(tx: &Tx<'_>, preference: &Preference) -> Result<()> {
    tx.run(
        "INSERT INTO preference (person, takes_part, never_on_stage, likes, avoids, most_a_month, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (person) DO UPDATE SET takes_part = excluded.takes_part,
           never_on_stage = excluded.never_on_stage, likes = excluded.likes, avoids = excluded.avoids,
           most_a_month = excluded.most_a_month, note = excluded.note",
        params![
            preference.person,
            preference.takes_part,
            preference.never_on_stage,
            json(&preference.likes)?,
            json(&preference.avoids)?,
            preference.most_a_month,
            preference.note,
        ],
    )?;
    Ok(())
}

pub fn delete_preference(tx: &Tx<'_>, person: Id) -> Result<()> {
    tx.run("DELETE FROM preference WHERE person = ?1", [person])?;
    Ok(())
}
