//! Changes of tasks.

use chrono::NaiveDate;

use super::store::{self, Kept};
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::people;
use crate::store::{Tx, rank};
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_text};

/// The most tasks of one event, and the most that may wait for one.
pub const TASKS_MAX: i64 = 500;

/// What a retrospective asks for: a task of `event`, or one that waits for the next. Errors: `text_empty`,
/// `person_not_found`, `too_many_tasks`.
pub fn ask(
    tx: &Tx<'_>,
    from_event: Id,
    event: Option<Id>,
    text: &str,
    owner: Option<Id>,
    due_on: Option<NaiveDate>,
) -> Result<Id> {
    let title = clean_line("text", text, LINE_MAX)?;
    if title.is_empty() {
        return Err(Error::invalid("text_empty", "text"));
    }
    if store::count(tx, event)? >= TASKS_MAX {
        return Err(Error::refused("too_many_tasks").with("max", TASKS_MAX));
    }
    let owner = owner.map(|owner| people::queries::get(tx, owner)).transpose()?;
    let task = Kept {
        id: tx.new_id(),
        event,
        rank: rank::between(store::last_rank(tx, event)?.as_deref(), None)?,
        code: String::new(),
        title,
        days_before: None,
        due_on: due_on.map(|on| check_date("due_on", on)).transpose()?,
        owner: owner.map(|owner| owner.id),
        done_on: None,
        note: String::new(),
        accepted: String::new(),
        from_event: Some(from_event),
        outcome: String::new(),
    };
    store::insert(tx, &task)?;
    Ok(task.id)
}

/// Gives the actions of an event that wait and are not done to another event; tells how many.
pub fn hand_on(tx: &Tx<'_>, from_event: Id, to: Id) -> Result<usize> {
    let mut count = 0;
    for line in store::asked_by(tx, from_event)? {
        let mut task = line.kept;
        if task.event.is_none() && task.done_on.is_none() {
            task.event = Some(to);
            task.rank = rank::between(store::last_rank(tx, Some(to))?.as_deref(), None)?;
            store::update(tx, &task)?;
            count += 1;
        }
    }
    Ok(count)
}

/// Notes what came of an action, and whether it is done by now (`None`: as it was). Errors: `task_not_found`,
/// `task_no_action` for a task that no retrospective asked for.
pub fn set_outcome(tx: &Tx<'_>, id: Id, outcome: &str, done: Option<bool>) -> Result<()> {
    let mut task = store::get(tx, id)?.kept;
    if task.from_event.is_none() {
        return Err(Error::refused("task_no_action"));
    }
    task.outcome = clean_text("outcome", outcome, TEXT_MAX)?;
    match done {
        Some(true) => task.done_on = task.done_on.or(Some(tx.today())),
        Some(false) => task.done_on = None,
        None => {}
    }
    store::update(tx, &task)
}
