//! The SQL of materials.

use rusqlite::{Row, params};

use crate::error::{Error, Result};
use crate::events::views::{Material, Named};
use crate::ids::Id;
use crate::store::{Db, Tx};

const QUERY: &str = "SELECT m.id, m.name, m.quantity, m.bearer, p.name, m.returned, m.note, m.event
  FROM material m LEFT JOIN person p ON p.id = m.bearer";

fn material(row: &Row<'_>) -> rusqlite::Result<Material> {
    let bearer: Option<Id> = row.get(3)?;
    let name: Option<String> = row.get(4)?;
    Ok(Material {
        id: row.get(0)?,
        name: row.get(1)?,
        quantity: row.get(2)?,
        bearer: bearer.zip(name).map(|(id, name)| Named { id, name }),
        returned: row.get(5)?,
        note: row.get(6)?,
    })
}

/// A material and its event; `material_not_found` when it is not there (any more).
pub fn get(db: &Db, id: Id) -> Result<(Id, Material)> {
    db.opt(&format!("{QUERY} WHERE m.id = ?1"), [id], |row| {
        Ok((row.get(7)?, material(row)?))
    })?
    .ok_or_else(|| Error::not_found("material_not_found").with("given", id.to_string()))
}

/// The materials of an event in their order.
pub fn of_event(db: &Db, event: Id) -> Result<Vec<Material>> {
    db.all(
        &format!("{QUERY} WHERE m.event = ?1 ORDER BY m.rank, m.id"),
        [event],
        material,
    )
}

/// The rank of an event's last material.
pub fn last_rank(db: &Db, event: Id) -> Result<Option<String>> {
    db.one("SELECT max(rank) FROM material WHERE event = ?1", [event], |row| {
        row.get(0)
    })
}

pub fn insert(tx: &Tx<'_>, event: Id, rank: &str, material: &Material) -> Result<()> {
    tx.run(
        "INSERT INTO material (id, event, rank, name) VALUES (?1, ?2, ?3, ?4)",
        params![material.id, event, rank, material.name],
    )?;
    update(tx, material)
}

pub fn update(tx: &Tx<'_>, material: &Material) -> Result<()> {
    tx.run(
        "UPDATE material SET name = ?2, quantity = ?3, bearer = ?4, returned = ?5, note = ?6 WHERE id = ?1",
        params![
            material.id,
            material.name,
            material.quantity,
            material.bearer.as_ref().map(|bearer| bearer.id),
            material.returned,
            material.note,
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM material WHERE id = ?1", [id])?;
    Ok(())
}
