//! What concerns the file as a whole: its health, its log's taking in, whether others wrote to it, whether it is empty.

use rusqlite::Connection;

use crate::error::Result;
use crate::store::{Db, RECORDED, Room, Tx};

/// A number that changes when another connection commits.
pub fn data_version(db: &Db) -> Result<i64> {
    db.one("PRAGMA data_version", [], |row| row.get(0))
}

/// Takes the write-ahead log into the file, as far as other connections let it.
pub fn checkpoint(conn: &Connection) -> Result<()> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

/// Nothing can be written through this connection any more.
pub fn forbid_writing(conn: &Connection) -> Result<()> {
    Ok(conn.pragma_update(None, "query_only", true)?)
}

/// Leaves the write-ahead mode, so that a copy at rest is one file.
pub fn leave_wal(conn: &Connection) -> Result<()> {
    conn.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    Ok(())
}

/// What SQLite finds wrong with the structure and the references of the file; empty when nothing.
pub fn problems(conn: &Connection) -> Result<Vec<String>> {
    let mut check = conn.prepare("PRAGMA quick_check")?;
    let mut found = check
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    found.retain(|line| line != "ok");
    let mut references = conn.prepare("PRAGMA foreign_key_check")?;
    let broken = references.query_map([], |row| {
        Ok(format!("{} → {}", row.get::<_, String>(0)?, row.get::<_, String>(2)?))
    })?;
    found.extend(broken.collect::<rusqlite::Result<Vec<_>>>()?);
    Ok(found)
}

/// Whether the chapter has any record beside its own facts.
pub fn has_records(db: &Db) -> Result<bool> {
    for (table, _) in RECORDED.iter().filter(|(_, room)| *room != Room::Chapter) {
        if db
            .opt(&format!("SELECT 1 FROM {table} LIMIT 1"), [], |_| Ok(()))?
            .is_some()
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the file holds any picture.
pub fn has_pictures(db: &Db) -> Result<bool> {
    Ok(db.opt("SELECT 1 FROM picture LIMIT 1", [], |_| Ok(()))?.is_some())
}

/// How many lines the log has.
pub fn acts(db: &Db) -> Result<i64> {
    db.one("SELECT count(*) FROM act", [], |row| row.get(0))
}

/// The number of the log's last line; 0 when it is empty.
pub fn last_act(db: &Db) -> Result<i64> {
    db.one("SELECT coalesce(max(seq), 0) FROM act", [], |row| row.get(0))
}

/// Empties the log: only for a chapter that was just filled with a sample.
pub fn start_fresh_history(tx: &Tx<'_>) -> Result<()> {
    tx.run("DELETE FROM act", [])?;
    Ok(())
}
