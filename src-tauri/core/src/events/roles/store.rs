//! The SQL of roles: how many are needed and who has them.

use std::collections::BTreeMap;

use rusqlite::{Row, params};

use crate::error::{Error, Result};
use crate::events::codes::*;
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
}

const QUERY: &str = "SELECT a.id, a.event, a.role, a.person, p.name, a.state, a.group_number, a.rank
  FROM assignment a JOIN person p ON p.id = a.person";

fn assignment(row: &Row<'_>) -> rusqlite::Result<Assignment> {
    Ok(Assignment {
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
        "INSERT INTO assignment (id, event, role, person, state, group_number, rank)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            assignment.id,
            assignment.event,
            assignment.role,
            assignment.person,
            assignment.state,
            assignment.group_number,
            assignment.rank,
        ],
    )?;
    Ok(())
}

pub fn update(tx: &Tx<'_>, assignment: &Assignment) -> Result<()> {
    tx.run(
        "UPDATE assignment SET person = ?2, state = ?3, group_number = ?4 WHERE id = ?1",
        params![
            assignment.id,
            assignment.person,
            assignment.state,
            assignment.group_number
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM assignment WHERE id = ?1", [id])?;
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
