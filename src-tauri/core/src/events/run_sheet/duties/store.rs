//! The SQL of parallel duties.

use std::collections::HashMap;

use rusqlite::{Row, params};

use crate::error::{Error, Result};
use crate::events::codes::Role;
use crate::events::views::Named;
use crate::ids::Id;
use crate::store::{Db, Tx};

/// A row of `parallel_duty` with the person's name.
#[derive(Debug, Clone)]
pub struct Duty {
    pub id: Id,
    pub segment: Id,
    pub rank: String,
    pub what: String,
    pub role: Option<Role>,
    pub person: Option<Named>,
}

const QUERY: &str = "SELECT d.id, d.segment, d.rank, d.what, d.role, d.person, p.name
  FROM parallel_duty d LEFT JOIN person p ON p.id = d.person";

fn duty(row: &Row<'_>) -> rusqlite::Result<Duty> {
    let person: Option<Id> = row.get(5)?;
    let name: Option<String> = row.get(6)?;
    Ok(Duty {
        id: row.get(0)?,
        segment: row.get(1)?,
        rank: row.get(2)?,
        what: row.get(3)?,
        role: row.get(4)?,
        person: person.zip(name).map(|(id, name)| Named { id, name }),
    })
}

/// One duty; `duty_not_found` when it is not there (any more).
pub fn get(db: &Db, id: Id) -> Result<Duty> {
    db.opt(&format!("{QUERY} WHERE d.id = ?1"), [id], duty)?
        .ok_or_else(|| Error::not_found("duty_not_found").with("given", id.to_string()))
}

/// The duties of one row in their order.
pub fn of_segment(db: &Db, segment: Id) -> Result<Vec<Duty>> {
    db.all(
        &format!("{QUERY} WHERE d.segment = ?1 ORDER BY d.rank, d.id"),
        [segment],
        duty,
    )
}

/// The duties of an event by row, each row's in their order.
pub fn of_event(db: &Db, event: Id) -> Result<HashMap<Id, Vec<Duty>>> {
    let duties = db.all(
        &format!("{QUERY} JOIN segment s ON s.id = d.segment WHERE s.event = ?1 ORDER BY d.rank, d.id"),
        [event],
        duty,
    )?;
    let mut by_row: HashMap<Id, Vec<Duty>> = HashMap::new();
    for duty in duties {
        by_row.entry(duty.segment).or_default().push(duty);
    }
    Ok(by_row)
}

pub fn insert(tx: &Tx<'_>, duty: &Duty) -> Result<()> {
    tx.run(
        "INSERT INTO parallel_duty (id, segment, rank, what, role, person) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            duty.id,
            duty.segment,
            duty.rank,
            duty.what,
            duty.role,
            duty.person.as_ref().map(|person| person.id)
        ],
    )?;
    Ok(())
}

pub fn update(tx: &Tx<'_>, duty: &Duty) -> Result<()> {
    tx.run(
        "UPDATE parallel_duty SET what = ?2, role = ?3, person = ?4, segment = ?5, rank = ?6 WHERE id = ?1",
        params![
            duty.id,
            duty.what,
            duty.role,
            duty.person.as_ref().map(|person| person.id),
            duty.segment,
            duty.rank
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM parallel_duty WHERE id = ?1", [id])?;
    Ok(())
}
