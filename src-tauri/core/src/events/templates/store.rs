//! The SQL of the chapter's own templates.

use rusqlite::{Row, params};

use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::{Db, Tx};

/// A row of `template`.
#[derive(Debug, Clone)]
pub struct Template {
    pub id: Id,
    pub name: String,
    pub slot_minutes: i64,
    pub sheet: String,
}

const COLUMNS: &str = "id, name, slot_minutes, sheet";

fn template(row: &Row<'_>) -> rusqlite::Result<Template> {
    Ok(Template {
        id: row.get(0)?,
        name: row.get(1)?,
        slot_minutes: row.get(2)?,
        sheet: row.get(3)?,
    })
}

/// One template; `template_not_found` when it is not there (any more).
pub fn get(db: &Db, id: Id) -> Result<Template> {
    db.opt(&format!("SELECT {COLUMNS} FROM template WHERE id = ?1"), [id], template)?
        .ok_or_else(|| Error::not_found("template_not_found").with("given", id.to_string()))
}

/// The chapter's templates.
pub fn all(db: &Db) -> Result<Vec<Template>> {
    db.all(&format!("SELECT {COLUMNS} FROM template ORDER BY id"), [], template)
}

pub fn insert(tx: &Tx<'_>, template: &Template) -> Result<()> {
    tx.run(
        "INSERT INTO template (id, name, slot_minutes, sheet) VALUES (?1, ?2, ?3, ?4)",
        params![template.id, template.name, template.slot_minutes, template.sheet],
    )?;
    Ok(())
}

pub fn rename(tx: &Tx<'_>, id: Id, name: &str) -> Result<()> {
    tx.run("UPDATE template SET name = ?2 WHERE id = ?1", params![id, name])?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM template WHERE id = ?1", [id])?;
    Ok(())
}
