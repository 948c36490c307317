//! The names of this room's acts, as undo and the history show them; they mention whom it was about.

use super::{PersonFields, queries};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Act, Message};

/// Adding a person.
pub fn add(fields: &PersonFields) -> Act {
    Message::new("act-people-add").with("name", fields.name.as_deref().unwrap_or_default().trim())
}

/// Changing a person.
pub fn edit(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-people-edit", id)
}

/// Removing a person.
pub fn remove(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-people-remove", id)
}

/// Setting or taking away a photo.
pub fn set_photo(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-people-photo", id)
}

/// Erasing a person: names nobody.
pub fn erase() -> Act {
    Message::new("act-people-erase")
}

fn about(db: &Db, act: &str, id: Id) -> Result<Act> {
    Ok(Message::new(act).with("name", queries::get(db, id)?.name))
}
