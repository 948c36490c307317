//! The names of this room's acts.

use super::QuickAnswer;
use crate::error::Result;
use crate::ids::Id;
use crate::speakers;
use crate::store::Db;
use crate::words::{Act, Message};

/// A reply taken over.
pub fn take(db: &Db, speaker: Id) -> Result<Act> {
    Ok(Message::new("act-replies-take").with("name", speakers::queries::get(db, speaker)?.name))
}

/// A plain answer.
pub fn quick(db: &Db, speaker: Id, answer: QuickAnswer) -> Result<Act> {
    let id = format!("act-replies-{}", answer.code());
    Ok(Message::new(&id).with("name", speakers::queries::get(db, speaker)?.name))
}
