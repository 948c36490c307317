//! The names of this room's acts, as undo and the history show them; they mention whom it was about.

use super::store::{self, log};
use super::{Stage, Who, rules};
use crate::error::Result;
use crate::ids::Id;
use crate::people;
use crate::store::Db;
use crate::words::{Act, Message};

/// Adding a speaker.
pub fn add(db: &Db, who: &Who) -> Result<Act> {
    let name = match who {
        Who::Person(id) => people::queries::get(db, *id)?.name,
        Who::New(fields) => fields.name.as_deref().unwrap_or_default().trim().to_owned(),
    };
    Ok(Message::new("act-speakers-add").with("name", name))
}

/// Changing the profile.
pub fn edit(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-speakers-edit", id)
}

/// Taking the hat off.
pub fn remove(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-speakers-remove", id)
}

/// A step of the pipeline.
pub fn set_stage(db: &Db, id: Id, stage: Stage) -> Result<Act> {
    Ok(about(db, "act-speakers-stage", id)?.with("stage", rules::name(stage)))
}

/// A contact noted.
pub fn log_contact(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-speakers-contact", id)
}

/// A line of the contact log changed.
pub fn edit_contact(db: &Db, contact: Id) -> Result<Act> {
    about(db, "act-speakers-edit-contact", log::contact_of(db, contact)?.0)
}

/// A line of the contact log removed.
pub fn remove_contact(db: &Db, contact: Id) -> Result<Act> {
    about(db, "act-speakers-remove-contact", log::contact_of(db, contact)?.0)
}

/// The next action set.
pub fn set_next_action(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-speakers-next-action", id)
}

fn about(db: &Db, act: &str, id: Id) -> Result<Act> {
    Ok(Message::new(act).with("name", store::profile_of(db, id)?.name))
}
