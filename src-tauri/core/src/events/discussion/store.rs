//! The SQL of the discussion: questions and groups.

use rusqlite::params;

use crate::error::{Error, Result};
use crate::events::views::{GroupMember, Named, Question};
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

/// Removes a question; groups that had it for their own have all of them again.
pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("UPDATE discussion_group SET question = NULL WHERE question = ?1", [id])?;
    tx.run("DELETE FROM question WHERE id = ?1", [id])?;
    Ok(())
}

/// What is kept of a discussion group besides its lead.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    pub number: i64,
    pub note_taker: Option<Named>,
    pub result: String,
    pub question: Option<Question>,
}

/// The groups of an event of which something is kept, by number.
pub fn groups(db: &Db, event: Id) -> Result<Vec<Group>> {
    db.all(
        "SELECT g.number, g.note_taker, p.name, g.result, q.id, q.text FROM discussion_group g
         LEFT JOIN person p ON p.id = g.note_taker LEFT JOIN question q ON q.id = g.question WHERE g.event = ?1 ORDER BY g.number",
        [event],
        |row| {
            let note_taker: Option<Id> = row.get(1)?;
            let name: Option<String> = row.get(2)?;
            let question: Option<Id> = row.get(4)?;
            let text: Option<String> = row.get(5)?;
            Ok(Group {
                number: row.get(0)?,
                note_taker: note_taker.zip(name).map(|(id, name)| Named { id, name }),
                result: row.get(3)?,
                question: question.zip(text).map(|(id, text)| Question { id, text }),
            })
        },
    )
}

pub fn save_group(tx: &Tx<'_>, event: Id, group: &Group) -> Result<()> {
    tx.run(
        "INSERT INTO discussion_group (event, number, note_taker, result, question) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (event, number) DO UPDATE SET note_taker = excluded.note_taker, result = excluded.result,
           question = excluded.question",
        params![
            event,
            group.number,
            group.note_taker.as_ref().map(|person| person.id),
            group.result,
            group.question.as_ref().map(|question| question.id),
        ],
    )?;
    Ok(())
}

/// A member of a group: which group, and where in it.
#[derive(Debug, Clone)]
pub struct Seated {
    pub number: i64,
    pub rank: String,
    pub member: GroupMember,
}

/// Who sits in the groups of an event.
pub fn members(db: &Db, event: Id) -> Result<Vec<Seated>> {
    db.all(
        "SELECT m.number, m.rank, m.id, m.person, coalesce(p.name, m.name), m.visitor FROM group_member m
         LEFT JOIN person p ON p.id = m.person WHERE m.event = ?1 ORDER BY m.number, m.rank, m.id",
        [event],
        |row| {
            Ok(Seated {
                number: row.get(0)?,
                rank: row.get(1)?,
                member: GroupMember {
                    id: row.get(2)?,
                    person: row.get(3)?,
                    name: row.get(4)?,
                    visitor: row.get(5)?,
                },
            })
        },
    )
}

/// Seats exactly these in the groups of an event.
pub fn set_members(tx: &Tx<'_>, event: Id, seated: &[Seated]) -> Result<()> {
    tx.run("DELETE FROM group_member WHERE event = ?1", [event])?;
    for seat in seated {
        tx.run(
            "INSERT INTO group_member (id, event, number, rank, person, name, visitor)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                seat.member.id,
                event,
                seat.number,
                seat.rank,
                seat.member.person,
                seat.member.name,
                seat.member.visitor,
            ],
        )?;
    }
    Ok(())
}
