//! The names of what happens to promises, as undo and the history show them.

use super::store;
use crate::error::Result;
use crate::ids::Id;
use crate::speakers::{PromiseState, store as speakers};
use crate::store::Db;
use crate::words::{Act, Message};

/// A promise noted.
pub fn add(db: &Db, speaker: Id) -> Result<Act> {
    about(db, "act-speakers-add-promise", speaker)
}

/// A promise changed.
pub fn edit(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-speakers-edit-promise", store::get(db, id)?.speaker)
}

/// A promise removed.
pub fn remove(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-speakers-remove-promise", store::get(db, id)?.speaker)
}

/// What became of a promise.
pub fn set(db: &Db, id: Id, state: PromiseState) -> Result<Act> {
    let state = Message::new(&format!("promise-state-{}", state.code()));
    Ok(about(db, "act-speakers-set-promise", store::get(db, id)?.speaker)?.with("state", state))
}

fn about(db: &Db, act: &str, speaker: Id) -> Result<Act> {
    Ok(Message::new(act).with("name", speakers::profile_of(db, speaker)?.name))
}
