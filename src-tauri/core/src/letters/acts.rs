//! The names of this room's acts, as undo and the history show them.

use super::{LetterKind, store};
use crate::error::Result;
use crate::events;
use crate::ids::Id;
use crate::speakers;
use crate::store::Db;
use crate::words::{Act, Lang, Message};

/// Preparing a letter.
pub fn prepare(db: &Db, kind: LetterKind, event: Option<Id>, speaker: Option<Id>) -> Result<Act> {
    about(db, "act-letters-prepare", kind, event, speaker)
}

/// Changing the words.
pub fn edit(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-letters-edit", id)
}

/// Following the facts again.
pub fn refill(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-letters-refill", id)
}

/// Marking as sent.
pub fn mark_sent(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-letters-sent", id)
}

/// Taking that back.
pub fn unsend(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-letters-unsend", id)
}

/// Putting aside.
pub fn drop(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-letters-drop", id)
}

/// Taking up again.
pub fn take_up(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-letters-take-up", id)
}

/// Removing.
pub fn remove(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-letters-remove", id)
}

/// Preparing a correction.
pub fn correct(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-letters-correct", id)
}

/// Setting a template.
pub fn set_template(kind: LetterKind, lang: Lang) -> Act {
    template("act-letters-set-template", kind, lang)
}

/// Taking a template away.
pub fn reset_template(kind: LetterKind, lang: Lang) -> Act {
    template("act-letters-reset-template", kind, lang)
}

fn template(act: &str, kind: LetterKind, lang: Lang) -> Act {
    Message::new(act)
        .with("letter", kind.label())
        .with("lang", Message::new(&format!("letters-lang-{}", lang.code())))
}

fn of(db: &Db, act: &str, id: Id) -> Result<Act> {
    let letter = store::get(db, id)?;
    about(db, act, letter.kind, letter.event, letter.speaker)
}

/// The act with the letter it is about: whom it is to, else which event.
fn about(db: &Db, act: &str, kind: LetterKind, event: Option<Id>, speaker: Option<Id>) -> Result<Act> {
    let label = kind.label();
    let letter = match (speaker, event) {
        (Some(speaker), _) => Message::new("letters-named")
            .with("letter", label)
            .with("name", speakers::queries::get(db, speaker)?.name),
        (None, Some(event)) => Message::new("letters-named")
            .with("letter", label)
            .with("name", events::queries::bare(db, event)?.called()),
        (None, None) => label,
    };
    Ok(Message::new(act).with("letter", letter))
}
