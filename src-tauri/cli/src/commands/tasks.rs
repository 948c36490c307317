//! `tasks`: preparation, who does what by when, and the venue looked at again.

use chapterdesk_core::error::Result;
use chapterdesk_core::events;
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::{Db, Tx};
use chapterdesk_core::tasks::{Preparation, RecheckFields, Task, TaskFields, acts, ops, queries, recheck};
use chapterdesk_core::words::Act;
use serde_json::Value;

use super::{Session, by_name};
use crate::args::Tasks;
use crate::table::Column;

/// Stands for no salon.
const NONE: &str = "-";

pub(super) fn run(session: &Session, command: Tasks) -> Result<String> {
    match command {
        Tasks::List { salon, owner, overdue } => {
            let mut tasks = session.read(|db| {
                let owner = resolved(owner.as_ref(), |text| people::queries::resolve(db, text))?;
                match resolved(salon.as_ref(), |text| events::queries::resolve(db, text))? {
                    Some(salon) => {
                        let mut tasks = queries::of_event(db, salon)?;
                        tasks.retain(|task| owner.is_none() || task.owner.as_ref().map(|owner| owner.id) == owner);
                        Ok(tasks)
                    }
                    None => queries::open(db, owner),
                }
            })?;
            tasks.retain(|task| !overdue || task.overdue);
            list(session, &tasks)
        }
        Tasks::Add {
            salon,
            title,
            due,
            before,
            owner,
        } => session.change(
            |db| {
                let event = (salon != NONE)
                    .then(|| events::queries::resolve(db, &salon))
                    .transpose()?;
                let owner = resolved(owner.as_ref(), |text| people::queries::resolve(db, text))?;
                let fields = TaskFields {
                    title: Some(title.clone()),
                    days_before: before.map(Some),
                    due_on: due.map(Some),
                    owner: owner.map(Some),
                    note: None,
                };
                Ok((acts::add(&title), (event, fields)))
            },
            |tx, (event, fields)| ops::add(tx, event, &fields),
        ),
        Tasks::Done { task, on } => change(session, &task, acts::done, |tx, id| ops::done(tx, id, on)),
        Tasks::Undone { task } => change(session, &task, acts::undone, ops::undone),
        Tasks::Accept { task, because } => change(session, &task, acts::accept_warning, |tx, id| {
            ops::accept_warning(tx, id, &because)
        }),
        Tasks::Prepare { salon } => {
            let saved = session.perform(
                |db| {
                    let event = events::queries::resolve(db, &salon)?;
                    Ok((acts::prepare(db, event)?, event))
                },
                ops::prepare,
            )?;
            prepared(session, &saved)
        }
        Tasks::Text { salon, person } => {
            let text = session.read(|db| {
                let event = events::queries::resolve(db, &salon)?;
                let person = resolved(person.as_ref(), |text| people::queries::resolve(db, text))?;
                queries::text(db, event, person, session.lang)
            })?;
            session.text(text)
        }
        Tasks::Recheck {
            salon,
            item,
            state,
            bearer,
            note,
        } => {
            let Some(item) = item else {
                let found = session.read(|db| queries::preparation(db, events::queries::resolve(db, &salon)?))?;
                return items(session, &found);
            };
            let saved = session.perform(
                |db| {
                    let event = events::queries::resolve(db, &salon)?;
                    let bearer = resolved(bearer.as_ref(), |text| people::queries::resolve(db, text))?;
                    let fields = RecheckFields {
                        state,
                        bearer: bearer.map(Some),
                        note,
                    };
                    Ok((acts::recheck(db, event, item)?, (event, fields)))
                },
                |tx, (event, fields)| recheck::set(tx, event, item, &fields),
            )?;
            if session.out.is_json() {
                return session.out.changed(&saved.value, &saved.warnings);
            }
            Ok(session.out.warned(&saved.warnings) + &items(session, &saved.value)?)
        }
    }
}

/// One change of one task.
fn change(
    session: &Session,
    task: &str,
    act: impl FnOnce(&Db, Id) -> Result<Act>,
    work: impl FnOnce(&Tx<'_>, Id) -> Result<Saved<Task>>,
) -> Result<String> {
    session.change(
        |db| {
            let id = queries::resolve(db, task)?;
            Ok((act(db, id)?, id))
        },
        work,
    )
}

fn resolved(text: Option<&String>, resolve: impl FnOnce(&str) -> Result<Id>) -> Result<Option<Id>> {
    text.map(|text| resolve(text)).transpose()
}

fn prepared(session: &Session, saved: &Saved<Preparation>) -> Result<String> {
    if session.out.is_json() {
        return session.out.changed(&saved.value, &saved.warnings);
    }
    Ok(session.out.warned(&saved.warnings) + &list(session, &saved.value.tasks)?)
}

fn list(session: &Session, tasks: &[Task]) -> Result<String> {
    let mut rows: Vec<Value> = tasks
        .iter()
        .map(|task| session.out.value(task))
        .collect::<Result<_>>()?;
    if !session.out.is_json() {
        by_name(&mut rows, &["owner", "event"]);
    }
    let columns = [
        Column::plain("due_on"),
        Column::plain("title"),
        Column::plain("owner"),
        Column::plain("done_on"),
        Column::plain("event"),
        Column::plain("warning"),
        Column::plain("id"),
    ];
    session.out.list(&rows, &columns)
}

/// The venue's items as they were promised and found.
fn items(session: &Session, found: &Preparation) -> Result<String> {
    if session.out.is_json() {
        return session.out.record(found);
    }
    let mut rows: Vec<Value> = found
        .recheck
        .iter()
        .map(|item| session.out.value(item))
        .collect::<Result<_>>()?;
    by_name(&mut rows, &["bearer"]);
    let columns = [
        Column::plain("label"),
        Column::coded("promised", "item-state-{code}"),
        Column::coded("now", "item-state-{code}"),
        Column::plain("bearer"),
        Column::plain("note"),
    ];
    session.out.list(&rows, &columns)
}
