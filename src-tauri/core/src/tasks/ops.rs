//! Changes of tasks.

use chrono::NaiveDate;

use super::lists::{self, days};
use super::queries::{self, Preparation};
use super::store::{self, Kept};
use super::{Task, TaskFields};
use crate::committee;
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::events;
use crate::ids::Id;
use crate::people;
use crate::saved::Saved;
use crate::store::{Tx, rank};
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_text};

/// The most tasks of one event, and the most that may wait for one.
pub const TASKS_MAX: i64 = 500;

/// Lays the list of an event's kind: the lines that are not there yet, each given to whoever holds its office, and the
/// actions that wait for an event. Errors: `event_not_found`, `too_many_tasks`.
pub fn prepare(tx: &Tx<'_>, event: Id) -> Result<Saved<Preparation>> {
    let salon = events::queries::bare(tx, event)?;
    let there = store::of_event(tx, event)?;
    let chart = committee::queries::chart(tx, tx.today())?;
    let holder = |office| {
        let seat = chart.seats.iter().find(|seat| seat.office == office)?;
        seat.holders.first().map(|term| term.person.id)
    };
    let mut place = store::last_rank(tx, Some(event))?;
    for line in lists::of(tx, salon.kind)?.lines {
        let same = |kept: &Kept| kept.code == line.code && kept.title == line.title;
        if there.iter().any(|one| same(&one.kept)) {
            continue;
        }
        room(tx, Some(event))?;
        let mut task = blank(tx, Some(event), rank::between(place.as_deref(), None)?);
        task.code = line.code;
        task.title = line.title;
        task.days_before = Some(line.days_before);
        task.owner = line.office.and_then(holder);
        store::insert(tx, &task)?;
        place = Some(task.rank);
    }
    for line in store::waiting(tx)? {
        let mut task = line.kept;
        task.event = Some(event);
        task.rank = rank::between(place.as_deref(), None)?;
        store::update(tx, &task)?;
        place = Some(task.rank);
    }
    Ok(Saved::quietly(queries::preparation(tx, event)?))
}

/// Adds a task at the end of an event's list, or one of no event. Errors: `event_not_found`, `text_empty`,
/// `person_not_found`, `task_days`, `too_many_tasks`.
pub fn add(tx: &Tx<'_>, event: Option<Id>, fields: &TaskFields) -> Result<Saved<Task>> {
    if let Some(event) = event {
        events::queries::bare(tx, event)?;
    }
    room(tx, event)?;
    let place = rank::between(store::last_rank(tx, event)?.as_deref(), None)?;
    let mut task = blank(tx, event, place);
    lay(tx, &mut task, fields)?;
    store::insert(tx, &task)?;
    answered(tx, task.id)
}

/// Changes a task. Errors: `task_not_found` and those of [`add`].
pub fn edit(tx: &Tx<'_>, id: Id, fields: &TaskFields) -> Result<Saved<Task>> {
    let mut task = store::get(tx, id)?.kept;
    lay(tx, &mut task, fields)?;
    store::update(tx, &task)?;
    answered(tx, id)
}

/// Notes that a task is done, today or on another day. Errors: `task_warns` while something speaks against it that
/// nobody accepted.
pub fn done(tx: &Tx<'_>, id: Id, on_date: Option<NaiveDate>) -> Result<Saved<Task>> {
    let shown = queries::get(tx, id)?;
    if let Some(warning) = shown.warning.filter(|_| shown.accepted.is_empty()) {
        return Err(Error::refused("task_warns").with("why", warning));
    }
    let mut task = store::get(tx, id)?.kept;
    task.done_on = Some(
        on_date
            .map(|on| check_date("on_date", on))
            .transpose()?
            .unwrap_or_else(|| tx.today()),
    );
    store::update(tx, &task)?;
    answered(tx, id)
}

/// Takes that back.
pub fn undone(tx: &Tx<'_>, id: Id) -> Result<Saved<Task>> {
    let mut task = store::get(tx, id)?.kept;
    task.done_on = None;
    store::update(tx, &task)?;
    answered(tx, id)
}

/// Does a task in spite of what speaks against it, with the word why. Errors: `text_empty`.
pub fn accept_warning(tx: &Tx<'_>, id: Id, reason: &str) -> Result<Saved<Task>> {
    let mut task = store::get(tx, id)?.kept;
    task.accepted = clean_line("reason", reason, LINE_MAX)?;
    if task.accepted.is_empty() {
        return Err(Error::invalid("text_empty", "reason"));
    }
    store::update(tx, &task)?;
    answered(tx, id)
}

/// Removes a task.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<()> {
    store::get(tx, id)?;
    store::delete(tx, id)
}

fn answered(tx: &Tx<'_>, id: Id) -> Result<Saved<Task>> {
    Ok(Saved::quietly(queries::get(tx, id)?))
}

/// A task that says nothing yet.
fn blank(tx: &Tx<'_>, event: Option<Id>, rank: String) -> Kept {
    Kept {
        id: tx.new_id(),
        event,
        rank,
        code: String::new(),
        title: String::new(),
        days_before: None,
        due_on: None,
        owner: None,
        done_on: None,
        note: String::new(),
        accepted: String::new(),
        from_event: None,
        outcome: String::new(),
    }
}

/// Whether one more fits; `too_many_tasks`.
fn room(tx: &Tx<'_>, event: Option<Id>) -> Result<()> {
    if store::count(tx, event)? >= TASKS_MAX {
        return Err(Error::refused("too_many_tasks").with("max", TASKS_MAX));
    }
    Ok(())
}

fn lay(tx: &Tx<'_>, task: &mut Kept, fields: &TaskFields) -> Result<()> {
    if let Some(title) = &fields.title {
        task.title = clean_line("title", title, LINE_MAX)?;
    }
    if task.title.is_empty() && task.code.is_empty() {
        return Err(Error::invalid("text_empty", "title"));
    }
    if let Some(before) = fields.days_before {
        task.days_before = before.map(days).transpose()?;
        task.due_on = task.due_on.filter(|_| before.is_none());
    }
    if let Some(due_on) = fields.due_on {
        task.due_on = due_on.map(|on| check_date("due_on", on)).transpose()?;
        task.days_before = task.days_before.filter(|_| due_on.is_none());
    }
    if task.days_before.is_some() && task.event.is_none() {
        return Err(Error::invalid("task_without_event", "days_before"));
    }
    if let Some(owner) = fields.owner {
        task.owner = owner
            .map(|owner| people::queries::get(tx, owner))
            .transpose()?
            .map(|owner| owner.id);
    }
    if let Some(note) = &fields.note {
        task.note = clean_text("note", note, TEXT_MAX)?;
    }
    Ok(())
}

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
    room(tx, event)?;
    let owner = owner.map(|owner| people::queries::get(tx, owner)).transpose()?;
    let place = rank::between(store::last_rank(tx, event)?.as_deref(), None)?;
    let task = Kept {
        title,
        due_on: due_on.map(|on| check_date("due_on", on)).transpose()?,
        owner: owner.map(|owner| owner.id),
        from_event: Some(from_event),
        ..blank(tx, event, place)
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
