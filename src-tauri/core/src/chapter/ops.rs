//! Changes of the chapter's facts.

use rusqlite::params;

use super::NewChapter;
use crate::error::Result;
use crate::ids::Id;
use crate::store::Tx;
use crate::text::{LINE_MAX, clean_line, clean_name};

/// Writes the one chapter row of a new file.
pub fn found(tx: &Tx<'_>, new: &NewChapter) -> Result<Id> {
    let id = tx.new_id();
    let name = clean_name("name", &new.name)?;
    let city = clean_line("city", &new.city, LINE_MAX)?;
    tx.run(
        "INSERT INTO chapter (id, name, city) VALUES (?1, ?2, ?3)",
        params![id, name, city],
    )?;
    Ok(id)
}
