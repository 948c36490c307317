//! The SQL of blocks.

use rusqlite::{Row, params};

use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::{Db, Tx};

/// A row of `block`.
#[derive(Debug, Clone)]
pub struct Block {
    pub id: Id,
    pub event: Id,
    pub title: String,
    pub target_minutes: Option<i64>,
}

const COLUMNS: &str = "id, event, title, target_minutes";

fn block(row: &Row<'_>) -> rusqlite::Result<Block> {
    Ok(Block {
        id: row.get(0)?,
        event: row.get(1)?,
        title: row.get(2)?,
        target_minutes: row.get(3)?,
    })
}

/// One block; `block_not_found` when it is not there (any more).
pub fn get(db: &Db, id: Id) -> Result<Block> {
    db.opt(&format!("SELECT {COLUMNS} FROM block WHERE id = ?1"), [id], block)?
        .ok_or_else(|| Error::not_found("block_not_found").with("given", id.to_string()))
}

/// The blocks of an event.
pub fn of_event(db: &Db, event: Id) -> Result<Vec<Block>> {
    db.all(
        &format!("SELECT {COLUMNS} FROM block WHERE event = ?1 ORDER BY id"),
        [event],
        block,
    )
}

pub fn insert(tx: &Tx<'_>, block: &Block) -> Result<()> {
    tx.run(
        "INSERT INTO block (id, event, title, target_minutes) VALUES (?1, ?2, ?3, ?4)",
        params![block.id, block.event, block.title, block.target_minutes],
    )?;
    Ok(())
}

pub fn update(tx: &Tx<'_>, block: &Block) -> Result<()> {
    tx.run(
        "UPDATE block SET title = ?2, target_minutes = ?3 WHERE id = ?1",
        params![block.id, block.title, block.target_minutes],
    )?;
    Ok(())
}

/// Puts a row into a block, or out of any.
pub fn put(tx: &Tx<'_>, segment: Id, block: Option<Id>) -> Result<()> {
    tx.run("UPDATE segment SET block = ?2 WHERE id = ?1", params![segment, block])?;
    Ok(())
}

/// Removes a block; its rows stay and belong to none.
pub fn delete(tx: &Tx<'_>, block: &Block) -> Result<()> {
    tx.run(
        "UPDATE segment SET block = NULL WHERE event = ?1 AND block = ?2",
        [block.event, block.id],
    )?;
    tx.run("DELETE FROM block WHERE id = ?1", [block.id])?;
    Ok(())
}
