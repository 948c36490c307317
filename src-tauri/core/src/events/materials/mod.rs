//! Materials 物料: what must be there, who brings it, whether it is back.

pub(super) mod store;

use super::codes::EventKind;
use super::fields::MaterialFields;
use super::queries;
use super::store as events;
use super::views::{Material, Named, Salon};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Tx, rank};
use crate::text::{NAME_MAX, TEXT_MAX, clean_line, clean_name, clean_text};
use crate::words::{Lang, Words};

/// The most materials an event may have.
pub const MATERIALS_MAX: usize = 200;

/// What every salon needs, as texts `material-<code>`.
const USUAL: [&str; 10] = [
    "banner",
    "table_cards",
    "name_stickers",
    "sign_in_sheet",
    "water_tea",
    "gifts",
    "time_cards",
    "adapters",
    "extension_lead",
    "batteries",
];

/// Adds a material at the end of the list; it must have a name.
pub fn add_material(tx: &Tx<'_>, event: Id, fields: &MaterialFields) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    if store::of_event(tx, event.id)?.len() >= MATERIALS_MAX {
        return Err(Error::refused("too_many_materials").with("max", MATERIALS_MAX));
    }
    let mut material = Material {
        id: tx.new_id(),
        name: clean_name("name", fields.name.as_deref().unwrap_or_default())?,
        quantity: String::new(),
        bearer: None,
        returned: false,
        note: String::new(),
    };
    lay(tx, &mut material, fields)?;
    let rank = rank::between(store::last_rank(tx, event.id)?.as_deref(), None)?;
    store::insert(tx, event.id, &rank, &material)?;
    Ok(Saved::quietly(queries::show(tx, event.id)?))
}

/// Changes a material.
pub fn edit_material(tx: &Tx<'_>, id: Id, fields: &MaterialFields) -> Result<Saved<Salon>> {
    let (event, mut material) = store::get(tx, id)?;
    lay(tx, &mut material, fields)?;
    store::update(tx, &material)?;
    Ok(Saved::quietly(queries::show(tx, event)?))
}

/// Removes a material.
pub fn remove_material(tx: &Tx<'_>, id: Id) -> Result<Saved<Salon>> {
    let (event, _) = store::get(tx, id)?;
    store::delete(tx, id)?;
    Ok(Saved::quietly(queries::show(tx, event)?))
}

/// Writes the usual list of a new salon, in the language of the chapter's documents; other activities start empty.
pub(super) fn lay_usual(tx: &Tx<'_>, event: Id, kind: EventKind, lang: Lang) -> Result<()> {
    if kind != EventKind::Salon {
        return Ok(());
    }
    for (code, rank) in USUAL.iter().zip(rank::series(USUAL.len())) {
        let material = Material {
            id: tx.new_id(),
            name: Words::of(lang).text(&format!("material-{code}")),
            quantity: String::new(),
            bearer: None,
            returned: false,
            note: String::new(),
        };
        store::insert(tx, event, &rank, &material)?;
    }
    Ok(())
}

fn lay(tx: &Tx<'_>, material: &mut Material, fields: &MaterialFields) -> Result<()> {
    if let Some(name) = &fields.name {
        material.name = clean_name("name", name)?;
    }
    if let Some(quantity) = &fields.quantity {
        material.quantity = clean_line("quantity", quantity, NAME_MAX)?;
    }
    if let Some(bearer) = fields.bearer {
        let person = bearer.map(|bearer| events::person(tx, bearer)).transpose()?;
        material.bearer = person.map(|person| Named {
            id: person.id,
            name: person.name,
        });
    }
    if let Some(returned) = fields.returned {
        material.returned = returned;
    }
    if let Some(note) = &fields.note {
        material.note = clean_text("note", note, TEXT_MAX)?;
    }
    Ok(())
}
