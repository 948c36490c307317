//! The names of this room's acts, as undo and the history show them; they mention which venue it was about.

use super::{Item, VenueFields, rules, store};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Act, Message};

/// Adding a venue.
pub fn add(fields: &VenueFields) -> Act {
    Message::new("act-venues-add").with("name", fields.name.as_deref().unwrap_or_default().trim())
}

/// Changing a venue.
pub fn edit(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-venues-edit", id)
}

/// Removing a venue.
pub fn remove(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-venues-remove", id)
}

/// Noting what is known of an item.
pub fn check(db: &Db, id: Id, item: Item) -> Result<Act> {
    Ok(about(db, "act-venues-check", id)?.with("item", rules::item_name(item)))
}

/// Noting an inspection.
pub fn inspect(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-venues-inspect", id)
}

/// Removing an inspection.
pub fn remove_inspection(db: &Db, inspection: Id) -> Result<Act> {
    about(
        db,
        "act-venues-remove-inspection",
        store::venue_of_inspection(db, inspection)?,
    )
}

/// Adding a photo.
pub fn add_photo(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-venues-add-photo", id)
}

/// Saying something else about a photo.
pub fn caption_photo(db: &Db, photo: Id) -> Result<Act> {
    about(db, "act-venues-caption-photo", store::venue_of_photo(db, photo)?)
}

/// Removing a photo.
pub fn remove_photo(db: &Db, photo: Id) -> Result<Act> {
    about(db, "act-venues-remove-photo", store::venue_of_photo(db, photo)?)
}

fn about(db: &Db, act: &str, id: Id) -> Result<Act> {
    Ok(Message::new(act).with("name", store::room_of(db, id)?.name))
}
