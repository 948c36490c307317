//! The SQL of the logs: contacts, stages, and what both say about who reached whom.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::Of;
use crate::columns::{date, day};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::speakers::silence::{Line, Moment, Trace};
use crate::speakers::{ContactLine, Direction, Stage, StageChange};
use crate::store::{Db, Tx};

/// The traces of contacts, stages and invitations. A silence that was written down is no answer.
pub fn traces(db: &Db, of: Of) -> Result<HashMap<Id, Trace>> {
    let condition = of.condition("speaker");
    let sql = format!(
        "SELECT speaker, id, on_date, direction, 1 FROM contact WHERE {condition}
         UNION ALL
         SELECT speaker, id, on_date, CASE stage WHEN 'invited' THEN 'out' ELSE 'in' END, 0 FROM speaker_stage
         WHERE {condition} AND stage NOT IN ('lead', 'contacted', 'ready', 'no_reply')
         UNION ALL
         SELECT speaker, id, invited_on, 'out', 0 FROM appearance WHERE {condition} AND invited_on IS NOT NULL"
    );
    let mut lines: HashMap<Id, Vec<Line>> = HashMap::new();
    for (speaker, line) in db.all(&sql, [of.id()], |row| {
        let line = Line {
            moment: Moment::new(date(row, 2)?, row.get(1)?),
            from_us: row.get::<_, Direction>(3)? == Direction::Out,
            contact: row.get(4)?,
        };
        Ok((row.get::<_, Id>(0)?, line))
    })? {
        lines.entry(speaker).or_default().push(line);
    }
    Ok(lines
        .into_iter()
        .map(|(speaker, lines)| (speaker, Trace::of(&lines)))
        .collect())
}

/// The steps of a speaker in the order they were taken: by day, then as written down, then along the pipeline.
pub fn stages(db: &Db, speaker: Id) -> Result<Vec<StageChange>> {
    let mut steps = db.all(
        "SELECT id, stage, on_date, note FROM speaker_stage WHERE speaker = ?1",
        [speaker],
        |row| {
            Ok(StageChange {
                id: row.get(0)?,
                stage: row.get(1)?,
                on_date: date(row, 2)?,
                note: row.get(3)?,
            })
        },
    )?;
    steps.sort_by_key(|step| (Moment::new(step.on_date, step.id), step.stage, step.id));
    Ok(steps)
}

/// The contact log in the order in which it happened.
pub fn contacts(db: &Db, speaker: Id) -> Result<Vec<ContactLine>> {
    db.all(
        "SELECT id, on_date, channel, direction, text FROM contact WHERE speaker = ?1 ORDER BY on_date, id",
        [speaker],
        contact,
    )
}

/// A line of the contact log with its speaker; `contact_not_found`.
pub fn contact_of(db: &Db, id: Id) -> Result<(Id, ContactLine)> {
    let found = db.opt(
        "SELECT id, on_date, channel, direction, text, speaker FROM contact WHERE id = ?1",
        [id],
        |row| Ok((row.get(5)?, contact(row)?)),
    )?;
    found.ok_or_else(|| Error::not_found("contact_not_found").with("given", id.to_string()))
}

fn contact(row: &Row<'_>) -> rusqlite::Result<ContactLine> {
    Ok(ContactLine {
        id: row.get(0)?,
        on_date: date(row, 1)?,
        channel: row.get(2)?,
        direction: row.get(3)?,
        text: row.get(4)?,
    })
}

/// Adds a step to the log.
pub fn insert_stage(tx: &Tx<'_>, speaker: Id, stage: Stage, on: NaiveDate, note: &str) -> Result<()> {
    tx.run(
        "INSERT INTO speaker_stage (id, speaker, stage, on_date, note) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![tx.new_id(), speaker, stage, day(on), note],
    )?;
    Ok(())
}

/// Gives a step another date.
pub fn redate_stage(tx: &Tx<'_>, step: Id, on: NaiveDate) -> Result<()> {
    tx.run(
        "UPDATE speaker_stage SET on_date = ?2 WHERE id = ?1",
        params![step, day(on)],
    )?;
    Ok(())
}

/// Adds a line to the contact log.
pub fn insert_contact(tx: &Tx<'_>, speaker: Id, contact: &ContactLine) -> Result<()> {
    tx.run(
        "INSERT INTO contact (id, speaker, on_date, channel, direction, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            contact.id,
            speaker,
            day(contact.on_date),
            contact.channel,
            contact.direction,
            contact.text
        ],
    )?;
    Ok(())
}

/// Writes a line of the contact log anew.
pub fn update_contact(tx: &Tx<'_>, contact: &ContactLine) -> Result<()> {
    tx.run(
        "UPDATE contact SET on_date = ?2, channel = ?3, direction = ?4, text = ?5 WHERE id = ?1",
        params![
            contact.id,
            day(contact.on_date),
            contact.channel,
            contact.direction,
            contact.text
        ],
    )?;
    Ok(())
}

/// Removes a line of the contact log; a letter that it told of stays.
pub fn delete_contact(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("UPDATE letter SET contact = NULL WHERE contact = ?1", [id])?;
    tx.run("DELETE FROM contact WHERE id = ?1", [id])?;
    Ok(())
}
