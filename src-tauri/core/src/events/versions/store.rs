//! The SQL of versions.

use rusqlite::types::Type;
use rusqlite::{Row, params};

use super::record::{Frozen, VersionMark};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::{Db, Tx};

/// A row of `version`.
pub struct Kept {
    pub id: Id,
    pub mark: VersionMark,
    pub note: String,
    pub frozen: Frozen,
}

const COLUMNS: &str = "id, number, published_at, note, frozen";

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        id: row.get(0)?,
        mark: VersionMark {
            number: row.get(1)?,
            published_at: row.get(2)?,
        },
        note: row.get(3)?,
        frozen: frozen(row, 4)?,
    })
}

fn frozen(row: &Row<'_>, at: usize) -> rusqlite::Result<Frozen> {
    let text = row.get_ref(at)?.as_str()?;
    serde_json::from_str(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(error)))
}

/// The versions of an event, the first one first.
pub fn of_event(db: &Db, event: Id) -> Result<Vec<Kept>> {
    db.all(
        &format!("SELECT {COLUMNS} FROM version WHERE event = ?1 ORDER BY number"),
        [event],
        kept,
    )
}

/// One version; `version_not_found`.
pub fn get(db: &Db, event: Id, number: i64) -> Result<Kept> {
    db.opt(
        &format!("SELECT {COLUMNS} FROM version WHERE event = ?1 AND number = ?2"),
        params![event, number],
        kept,
    )?
    .ok_or_else(|| Error::not_found("version_not_found").with("number", number.to_string()))
}

/// The newest version.
pub fn newest(db: &Db, event: Id) -> Result<Option<Kept>> {
    db.opt(
        &format!(
            "SELECT {COLUMNS} FROM version
             WHERE event = ?1 AND number = (SELECT max(number) FROM version WHERE event = ?1)"
        ),
        [event],
        kept,
    )
}

/// The number that the next version will bear.
pub fn next_number(db: &Db, event: Id) -> Result<i64> {
    db.one(
        "SELECT coalesce(max(number), 0) + 1 FROM version WHERE event = ?1",
        [event],
        |row| row.get(0),
    )
}

pub fn insert(tx: &Tx<'_>, event: Id, kept: &Kept) -> Result<()> {
    let text = serde_json::to_string(&kept.frozen).map_err(Error::bug)?;
    tx.run(
        "INSERT INTO version (id, event, number, published_at, note, frozen) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            kept.id,
            event,
            kept.mark.number,
            kept.mark.published_at,
            kept.note,
            text
        ],
    )?;
    Ok(())
}
