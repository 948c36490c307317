//! The SQL of letters and their templates.

use chrono::NaiveDate;
use rusqlite::types::Type;
use rusqlite::{Row, params};

use super::stale::Told;
use super::{LetterKind, LetterState, SentBy};
use crate::columns::{date_opt, day};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::pick::Candidate;
use crate::store::{Db, Tx};
use crate::words::Lang;

/// A row of `letter`.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub id: Id,
    pub kind: LetterKind,
    pub lang: Lang,
    pub event: Option<Id>,
    pub speaker: Option<Id>,
    pub subject: String,
    pub body: String,
    pub edited: bool,
    pub state: LetterState,
    pub prepared_at: String,
    pub send_on: Option<NaiveDate>,
    pub sent_at: Option<String>,
    pub sent_by: Option<SentBy>,
    pub told: Told,
    pub corrects: Option<Id>,
    pub contact: Option<Id>,
}

impl Kept {
    /// The day it went out.
    pub fn sent_on(&self) -> Option<NaiveDate> {
        self.sent_at
            .as_deref()
            .and_then(|at| at.get(..10))
            .and_then(|day| day.parse().ok())
    }
}

const COLUMNS: &str = "id, kind, lang, event, speaker, subject, body, edited, state, prepared_at, send_on, sent_at,
  sent_by, facts, corrects, contact";

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let broken = |at: usize, error: Box<dyn std::error::Error + Send + Sync>| {
        rusqlite::Error::FromSqlConversionFailure(at, Type::Text, error)
    };
    let lang: String = row.get(2)?;
    let sent_by: String = row.get(12)?;
    let told: String = row.get(13)?;
    Ok(Kept {
        id: row.get(0)?,
        kind: row.get(1)?,
        lang: Lang::parse(&lang).map_err(|error| broken(2, Box::new(error)))?,
        event: row.get(3)?,
        speaker: row.get(4)?,
        subject: row.get(5)?,
        body: row.get(6)?,
        edited: row.get(7)?,
        state: row.get(8)?,
        prepared_at: row.get(9)?,
        send_on: date_opt(row, 10)?,
        sent_at: row.get(11)?,
        sent_by: if sent_by.is_empty() { None } else { Some(row.get(12)?) },
        told: serde_json::from_str(&told).map_err(|error| broken(13, Box::new(error)))?,
        corrects: row.get(14)?,
        contact: row.get(15)?,
    })
}

/// One letter; `letter_not_found` when it is not there (any more).
pub(super) fn get(db: &Db, id: Id) -> Result<Kept> {
    db.opt(&format!("SELECT {COLUMNS} FROM letter WHERE id = ?1"), [id], kept)?
        .ok_or_else(|| Error::not_found("letter_not_found").with("given", id.to_string()))
}

/// Letters of a speaker, of an event, or of both; in the order in which they were prepared.
pub(super) fn of(db: &Db, speaker: Option<Id>, event: Option<Id>) -> Result<Vec<Kept>> {
    db.all(
        &format!(
            "SELECT {COLUMNS} FROM letter
             WHERE (?1 IS NULL OR speaker = ?1) AND (?2 IS NULL OR event = ?2) ORDER BY prepared_at, id"
        ),
        params![speaker, event],
        kept,
    )
}

/// Letters of a state, in the order in which they were prepared.
pub(super) fn in_state(db: &Db, state: LetterState) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM letter WHERE state = ?1 ORDER BY prepared_at, id");
    db.all(&sql, [state], kept)
}

/// What was sent since a day, and whatever was sent about an event on or after `ahead`.
pub(super) fn sent(db: &Db, since: NaiveDate, ahead: NaiveDate) -> Result<Vec<Kept>> {
    db.all(
        &format!(
            "SELECT {COLUMNS} FROM letter WHERE state = 'sent'
             AND (substr(sent_at, 1, 10) >= ?1 OR event IN (SELECT id FROM event WHERE date >= ?2))
             ORDER BY sent_at DESC, id DESC"
        ),
        params![day(since), day(ahead)],
        kept,
    )
}

/// What was sent about an event, the first one first.
pub(super) fn sent_about(db: &Db, event: Id) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM letter WHERE state = 'sent' AND event = ?1 ORDER BY sent_at, corrects IS NOT NULL, id"
    );
    db.all(&sql, [event], kept)
}

/// The corrections of a letter that were not dropped, the newest last.
pub(super) fn corrections(db: &Db, letter: Id) -> Result<Vec<(Id, LetterState)>> {
    db.all(
        "SELECT id, state FROM letter WHERE corrects = ?1 AND state <> 'dropped' ORDER BY prepared_at, id",
        [letter],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The row with what never changes; [`update`] writes the rest.
pub(super) fn insert(tx: &Tx<'_>, letter: &Kept) -> Result<()> {
    tx.run(
        "INSERT INTO letter (id, kind, lang, event, speaker, body, prepared_at, corrects)
         VALUES (?1, ?2, ?3, ?4, ?5, '', ?6, ?7)",
        params![
            letter.id,
            letter.kind,
            letter.lang.code(),
            letter.event,
            letter.speaker,
            letter.prepared_at,
            letter.corrects
        ],
    )?;
    update(tx, letter)
}

pub(super) fn update(tx: &Tx<'_>, letter: &Kept) -> Result<()> {
    tx.run(
        "UPDATE letter SET subject = ?2, body = ?3, edited = ?4, state = ?5, send_on = ?6, sent_at = ?7, sent_by = ?8,
           facts = ?9, contact = ?10
         WHERE id = ?1",
        params![
            letter.id,
            letter.subject,
            letter.body,
            letter.edited,
            letter.state,
            letter.send_on.map(day),
            letter.sent_at,
            letter.sent_by.map_or("", SentBy::code),
            serde_json::to_string(&letter.told).map_err(Error::bug)?,
            letter.contact,
        ],
    )?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM letter WHERE id = ?1", [id])?;
    Ok(())
}

/// A template that was changed: its id, subject and body.
pub(super) fn template(
    db: &Db,
    kind: LetterKind,
    lang: Lang,
    speaker: Option<Id>,
) -> Result<Option<(Id, String, String)>> {
    db.opt(
        "SELECT id, subject, body FROM letter_template WHERE kind = ?1 AND lang = ?2 AND speaker IS ?3 ORDER BY id",
        params![kind, lang.code(), speaker],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

pub(super) fn insert_template(
    tx: &Tx<'_>,
    kind: LetterKind,
    lang: Lang,
    speaker: Option<Id>,
    (subject, body): (&str, &str),
) -> Result<()> {
    tx.run(
        "INSERT INTO letter_template (id, kind, lang, speaker, subject, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![tx.new_id(), kind, lang.code(), speaker, subject, body],
    )?;
    Ok(())
}

pub(super) fn update_template(tx: &Tx<'_>, id: Id, (subject, body): (&str, &str)) -> Result<()> {
    tx.run(
        "UPDATE letter_template SET subject = ?2, body = ?3 WHERE id = ?1",
        params![id, subject, body],
    )?;
    Ok(())
}

pub(super) fn delete_template(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM letter_template WHERE id = ?1", [id])?;
    Ok(())
}

/// Letters whose id lies between two ids, called by their kind.
pub(super) fn between(db: &Db, low: Id, high: Id) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, kind FROM letter WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
        [low, high],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
