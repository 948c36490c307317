//! The SQL of the discussion: questions and groups.

use rusqlite::params;

use crate::error::{Error, Result};
use crate::events::views::{Named, Question};
use crate::ids::Id;
use crate::store::{Db, Tx};

/// The event of a question; `question_not_found` when it is not there (any more).
pub fn question(db: &Db, id: Id) -> Result<Id> {
    db.opt("SELECT event FROM question WHERE id = ?1", [id], |row| row.get(0))?
        .ok_or_else(|| Error::not_found("question_not_found").with("given", id.to_string()))
}

/// The questions of an event with their ranks, in order.
pub fn ranked(db: &Db, event: Id) -> Result<Vec<(Question, String)>> {
    db.all(
        "SELECT id, text, rank FROM question WHERE event = ?1 ORDER BY rank, id",
        [event],
        |row| {
            Ok((
                Question {
                    id: row.get(0)?,
                    text: row.get(1)?,
                },
                row.get(2)?,
            ))
        },
    )
}

pub fn insert(tx: &Tx<'_>, event: Id, id: Id, rank: &str, text: &str) -> Result<()> {
    tx.run(
        "INSERT INTO question (id, event, rank, text) VALUES (?1, ?2, ?3, ?4)",
        params![id, event, rank, text],
    )?;
    Ok(())
}

pub fn set_text(tx: &Tx<'_>, id: Id, text: &str) -> Result<()> {
    tx.run("UPDATE question SET text = ?2 WHERE id = ?1", params![id, text])?;
    Ok(())
}

pub fn set_rank(tx: &Tx<'_>, id: Id, rank: &str) -> Result<()> {
    tx.run("UPDATE question SET rank = ?2 WHERE id = ?1", params![id, rank])?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM question WHERE id = ?1", [id])?;
    Ok(())
}

/// What is kept of a discussion group besides its lead.
#[derive(Debug, Clone, Default)]
pub struct Group {
    pub number: i64,
    pub note_taker: Option<Named>,
    pub result: String,
}

/// The groups of an event of which something is kept, by number.
pub fn groups(db: &Db, event: Id) -> Result<Vec<Group>> {
    db.all(
        "SELECT g.number, g.note_taker, p.name, g.result FROM discussion_group g
         LEFT JOIN person p ON p.id = g.note_taker WHERE g.event = ?1 ORDER BY g.number",
        [event],
        |row| {
            let note_taker: Option<Id> = row.get(1)?;
            let name: Option<String> = row.get(2)?;
            Ok(Group {
                number: row.get(0)?,
                note_taker: note_taker.zip(name).map(|(id, name)| Named { id, name }),
                result: row.get(3)?,
            })
        },
    )
}

pub fn save_group(tx: &Tx<'_>, event: Id, group: &Group) -> Result<()> {
    tx.run(
        "INSERT INTO discussion_group (event, number, note_taker, result) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (event, number) DO UPDATE SET note_taker = excluded.note_taker, result = excluded.result",
        params![
            event,
            group.number,
            group.note_taker.as_ref().map(|person| person.id),
            group.result
        ],
    )?;
    Ok(())
}
