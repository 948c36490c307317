//! The names of this room's acts, as undo and the history show them; they mention whom and which office it was about.

use super::{Appointment, queries};
use crate::error::Result;
use crate::ids::Id;
use crate::people;
use crate::store::Db;
use crate::words::{Act, Message};

/// An appointment.
pub fn appoint(db: &Db, appointment: &Appointment) -> Result<Act> {
    let person = people::queries::get(db, appointment.person)?;
    Ok(Message::new("act-committee-appoint")
        .with("name", person.name)
        .with("office", appointment.office.name()))
}

/// The end of a term.
pub fn end(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-committee-end", id)
}

/// A term changed.
pub fn edit_term(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-committee-edit", id)
}

/// A term removed.
pub fn remove_term(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-committee-remove", id)
}

fn about(db: &Db, act: &str, id: Id) -> Result<Act> {
    let term = queries::get(db, id)?;
    Ok(Message::new(act)
        .with("name", term.person.name)
        .with("office", term.office.name()))
}
