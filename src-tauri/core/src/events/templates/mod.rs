//! Templates of run-sheets: the built-in ones, and those that the chapter saved.

pub(super) mod store;

use crate::error::{Error, Result};
use crate::events::run_sheet::ops::done;
use crate::events::store as events;
use crate::events::views::{Salon, SheetTemplate};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Db, Tx};

/// Every template: the built-in ones, then the chapter's own by name.
pub fn list(_db: &Db) -> Result<Vec<SheetTemplate>> {
    Ok(Vec::new())
}

/// Lays a template over an event's sheet.
pub fn apply_template(tx: &Tx<'_>, event: Id, _template: &str, _slot_minutes: Option<i64>) -> Result<Saved<Salon>> {
    done(tx, &events::get(tx, event)?)
}

/// Keeps an event's sheet as a template.
pub fn save_template(_tx: &Tx<'_>, _event: Id, _name: &str) -> Result<SheetTemplate> {
    Err(Error::not_found("template_not_found"))
}

/// Gives one of the chapter's templates another name.
pub fn rename_template(_tx: &Tx<'_>, _id: Id, _name: &str) -> Result<SheetTemplate> {
    Err(Error::not_found("template_not_found"))
}

/// Removes one of the chapter's templates.
pub fn remove_template(_tx: &Tx<'_>, _id: Id) -> Result<()> {
    Ok(())
}
