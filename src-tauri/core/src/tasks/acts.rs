//! The names of this room's acts, as undo and the history show them.

use super::{queries, store};
use crate::error::Result;
use crate::events;
use crate::events::EventKind;
use crate::ids::Id;
use crate::store::Db;
use crate::venues::Item;
use crate::venues::rules::item_name;
use crate::words::{Act, Message};

/// Laying the list of preparation.
pub fn prepare(db: &Db, event: Id) -> Result<Act> {
    events::acts::about(db, "act-tasks-prepare", event)
}

/// Adding a task.
pub fn add(title: &str) -> Act {
    Message::new("act-tasks-add").with("task", title)
}

/// Changing a task.
pub fn edit(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-tasks-edit", id)
}

/// Doing a task.
pub fn done(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-tasks-done", id)
}

/// Taking that back.
pub fn undone(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-tasks-undone", id)
}

/// Doing it in spite of a warning.
pub fn accept_warning(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-tasks-accept", id)
}

/// Removing a task.
pub fn remove(db: &Db, id: Id) -> Result<Act> {
    of(db, "act-tasks-remove", id)
}

/// Changing the list of a kind.
pub fn set_list(kind: EventKind) -> Act {
    Message::new("act-tasks-list").with("kind", kind.name())
}

/// Taking the built-in list again.
pub fn reset_list(kind: EventKind) -> Act {
    Message::new("act-tasks-reset-list").with("kind", kind.name())
}

/// Looking at an item again.
pub fn recheck(db: &Db, event: Id, item: Item) -> Result<Act> {
    Ok(events::acts::about(db, "act-tasks-recheck", event)?.with("item", item_name(item)))
}

/// Noting a fault.
pub fn add_fault(db: &Db, event: Id) -> Result<Act> {
    events::acts::about(db, "act-tasks-fault", event)
}

/// Mending a fault, or not.
pub fn mend_fault(db: &Db, id: Id) -> Result<Act> {
    Ok(Message::new("act-tasks-mend").with("fault", store::fault(db, id)?.label))
}

/// Removing a fault.
pub fn remove_fault(db: &Db, id: Id) -> Result<Act> {
    Ok(Message::new("act-tasks-remove-fault").with("fault", store::fault(db, id)?.label))
}

/// Adding a group code.
pub fn add_code(name: &str) -> Act {
    Message::new("act-tasks-code").with("name", name)
}

/// Changing a group code.
pub fn edit_code(db: &Db, id: Id) -> Result<Act> {
    Ok(Message::new("act-tasks-edit-code").with("name", store::group_code(db, id)?.name))
}

/// Removing a group code.
pub fn remove_code(db: &Db, id: Id) -> Result<Act> {
    Ok(Message::new("act-tasks-remove-code").with("name", store::group_code(db, id)?.name))
}

fn of(db: &Db, act: &str, id: Id) -> Result<Act> {
    Ok(Message::new(act).with("task", queries::get(db, id)?.title))
}
