//! The SQL of roles: how many are needed and who has them.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::history::{Deed, Occasion};
use crate::columns::{date, day};
use crate::error::{Error, Result};
use crate::events::codes::*;
use crate::events::views::Named;
use crate::ids::Id;
use crate::store::{Db, Tx};

/// A row of `assignment` with the person's name.
#[derive(Debug, Clone)]
pub struct Assignment {
    pub id: Id,
    pub event: Id,
    pub role: Role,
    pub person: Id,
    pub name: String,
    pub state: AssignmentState,
    pub group_number: Option<i64>,
    pub rank: String,
    /// The assignment whose place this one took, and whose that was.
    pub instead_of: Option<(Id, Named)>,
}

const QUERY: &str = "SELECT a.id, a.event, a.role, a.person, p.name, a.state, a.group_number, a.rank,
    a.instead_of, before.person, before_person.name
  FROM assignment a JOIN person p ON p.id = a.person
  LEFT JOIN assignment before ON before.id = a.instead_of
  LEFT JOIN person before_person ON before_person.id = before.person";

fn assignment(row: &Row<'_>) -> rusqlite::Result<Assignment> {
    let before: Option<Id> = row.get(8)?;
    let (person, name): (Option<Id>, Option<String>) = (row.get(9)?, row.get(10)?);
    let named = person.zip(name).map(|(id, name)| Named { id, name });
    Ok(Assignment {
        instead_of: before.zip(named),
        id: row.get(0)?,
        event: row.get(1)?,
        role: row.get(2)?,
        person: row.get(3)?,
        name: row.get(4)?,
        state: row.get(5)?,
        group_number: row.get(6)?,
        rank: row.get(7)?,
    })
}

/// One assignment; `assignment_not_found` when it is not there (any more).
pub fn get(db: &Db, id: Id) -> Result<Assignment> {
    db.opt(&format!("{QUERY} WHERE a.id = ?1"), [id], assignment)?
        .ok_or_else(|| Error::not_found("assignment_not_found").with("given", id.to_string()))
}

/// The assignments of an event in their order.
pub fn of_event(db: &Db, event: Id) -> Result<Vec<Assignment>> {
    db.all(
        &format!("{QUERY} WHERE a.event = ?1 ORDER BY a.rank, a.id"),
        [event],
        assignment,
    )
}

pub fn insert(tx: &Tx<'_>, assignment: &Assignment) -> Result<()> {
    tx.run(
        "INSERT INTO assignment (id, event, role, person, state, group_number, rank, instead_of)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            assignment.id,
            assignment.event,
            assignment.role,
            assignment.person,
            assignment.state,
            assignment.group_number,
            assignment.rank,
            assignment.instead_of.as_ref().map(|(id, _)| *id),
        ],
    )?;
    Ok(())
}

pub fn update(tx: &Tx<'_>, assignment: &Assignment) -> Result<()> {
    tx.run(
        "UPDATE assignment SET person = ?2, state = ?3, group_number = ?4, instead_of = ?5 WHERE id = ?1",
        params![
            assignment.id,
            assignment.person,
            assignment.state,
            assignment.group_number,
            assignment.instead_of.as_ref().map(|(id, _)| *id),
        ],
    )?;
    Ok(())
}

/// Removes an assignment; whoever took its place has the role in their own right from now on.
pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("UPDATE assignment SET instead_of = NULL WHERE instead_of = ?1", [id])?;
    tx.run("DELETE FROM assignment WHERE id = ?1", [id])?;
    Ok(())
}

/// Every event that was not cancelled, up to a day or all of them, the earliest first.
pub fn occasions(db: &Db, to: Option<NaiveDate>) -> Result<Vec<Occasion>> {
    db.all(
        "SELECT id, number, date, kind FROM event WHERE (?1 IS NULL OR date <= ?1) AND status <> 'cancelled'
         ORDER BY date, start, id",
        [to.map(day)],
        |row| {
            Ok(Occasion {
                event: row.get(0)?,
                number: row.get(1)?,
                date: date(row, 2)?,
                kind: row.get(3)?,
                salon: None,
            })
        },
    )
}

/// What everybody did or will do at the events up to a day.
pub fn deeds(db: &Db, to: NaiveDate) -> Result<Vec<Deed>> {
    let up_to = "event IN (SELECT id FROM event WHERE date <= ?1)";
    db.all(&deeds_where(up_to, up_to, &format!("s.{up_to}")), [day(to)], deed)
}

/// What those who have a role at an event did or will do, there and elsewhere.
pub fn deeds_of_those_at(db: &Db, event: Id) -> Result<Vec<Deed>> {
    let those = "IN (SELECT person FROM assignment WHERE event = ?1 AND state IN ('asked', 'accepted'))";
    let sql = deeds_where(
        &format!("person {those}"),
        &format!("speaker {those}"),
        &format!("n.person {those}"),
    );
    db.all(&sql, [event], deed)
}

/// Roles, talks and named rows as one list; declined ones are none.
fn deeds_where(assignment: &str, appearance: &str, named: &str) -> String {
    format!(
        "SELECT person, event, role FROM assignment WHERE state IN ('asked', 'accepted') AND {assignment}
         UNION ALL SELECT speaker, event, 'speaker' FROM appearance
           WHERE talk IS NOT NULL AND state NOT IN ('declined', 'no_show') AND {appearance}
         UNION ALL SELECT n.person, s.event, NULL FROM segment_person n JOIN segment s ON s.id = n.segment
           WHERE {named}"
    )
}

fn deed(row: &Row<'_>) -> rusqlite::Result<Deed> {
    Ok(Deed {
        person: row.get(0)?,
        event: row.get(1)?,
        duty: row.get(2)?,
    })
}

/// Since when everybody who is or was on the committee was there first.
pub fn committee_since(db: &Db) -> Result<HashMap<Id, NaiveDate>> {
    let first = db.all("SELECT person, min(started) FROM term GROUP BY person", [], |row| {
        Ok((row.get::<_, Id>(0)?, date(row, 1)?))
    })?;
    Ok(first.into_iter().collect())
}

/// What was accepted at an event: whose conflict, about which role (if about one), why.
pub struct Acceptance {
    pub person: Id,
    pub conflict: ConflictCode,
    pub role: Option<Role>,
    pub reason: String,
}

/// The conflicts of an event that were accepted.
pub fn acceptances(db: &Db, event: Id) -> Result<Vec<Acceptance>> {
    db.all(
        "SELECT person, conflict, nullif(role, ''), reason FROM accepted_conflict WHERE event = ?1",
        [event],
        |row| {
            Ok(Acceptance {
                person: row.get(0)?,
                conflict: row.get(1)?,
                role: row.get(2)?,
                reason: row.get(3)?,
            })
        },
    )
}

pub fn accept(tx: &Tx<'_>, event: Id, own: &Acceptance, on: NaiveDate) -> Result<()> {
    tx.run(
        "INSERT INTO accepted_conflict (event, person, conflict, role, reason, on_date) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (event, person, conflict, role) DO UPDATE SET reason = excluded.reason, on_date = excluded.on_date",
        params![
            event,
            own.person,
            own.conflict,
            own.role.map_or("", Role::code),
            own.reason,
            day(on)
        ],
    )?;
    Ok(())
}

/// Takes an acceptance back; says whether there was one.
pub fn withdraw(tx: &Tx<'_>, event: Id, person: Id, conflict: ConflictCode, role: Option<Role>) -> Result<bool> {
    let gone = tx.run(
        "DELETE FROM accepted_conflict WHERE event = ?1 AND person = ?2 AND conflict = ?3 AND role = ?4",
        params![event, person, conflict, role.map_or("", Role::code)],
    )?;
    Ok(gone > 0)
}

/// Forgets what was accepted about roles that a person no longer has at an event.
pub fn forget_acceptances(tx: &Tx<'_>, event: Id, person: Id) -> Result<()> {
    tx.run(
        "DELETE FROM accepted_conflict WHERE event = ?1 AND person = ?2 AND CASE role
           WHEN '' THEN NOT EXISTS (SELECT 1 FROM assignment a WHERE a.event = ?1 AND a.person = ?2)
           ELSE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.event = ?1 AND a.person = ?2 AND a.role = accepted_conflict.role)
         END",
        [event, person],
    )?;
    Ok(())
}

/// How many of each role an event needs, where that was said.
pub fn needed(db: &Db, event: Id) -> Result<BTreeMap<Role, i64>> {
    let rows = db.all("SELECT role, needed FROM event_role WHERE event = ?1", [event], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.into_iter().collect())
}

pub fn set_needed(tx: &Tx<'_>, event: Id, role: Role, needed: i64) -> Result<()> {
    tx.run(
        "INSERT INTO event_role (event, role, needed) VALUES (?1, ?2, ?3)
         ON CONFLICT (event, role) DO UPDATE SET needed = excluded.needed",
        params![event, role, needed],
    )?;
    Ok(())
}

/// Who said no to a role or was replaced in one, at events of a range of days: the event and the person.
pub fn refused(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<(Id, Id)>> {
    db.all(
        "SELECT a.event, a.person FROM assignment a JOIN event e ON e.id = a.event
         WHERE a.state NOT IN ('asked', 'accepted') AND e.date BETWEEN ?1 AND ?2",
        params![day(from), day(to)],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
