//! Reads of tasks.

use chrono::{Days, NaiveDate};

use super::Task;
use super::store::{self, Line};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::words::Message;

/// One task; `task_not_found`.
pub fn get(db: &Db, id: Id) -> Result<Task> {
    Ok(view(store::get(db, id)?, db.today()))
}

/// The tasks of an event in their order.
pub fn of_event(db: &Db, event: Id) -> Result<Vec<Task>> {
    views(db, store::of_event(db, event)?)
}

/// The actions that the retrospective of an event asked for, wherever they stand now.
pub fn asked_by(db: &Db, event: Id) -> Result<Vec<Task>> {
    views(db, store::asked_by(db, event)?)
}

/// What failed at an event, in words.
pub fn faults(db: &Db, event: Id) -> Result<Vec<Message>> {
    let said = |(item, text): (String, String)| match (item.as_str(), text.as_str()) {
        ("", text) => Message::new("sheet-own-title").with("title", text),
        (item, "") => Message::new(&format!("venue-item-{item}")),
        (item, text) => Message::new("task-fault")
            .with("item", Message::new(&format!("venue-item-{item}")))
            .with("text", text),
    };
    Ok(store::faults(db, event)?.into_iter().map(said).collect())
}

fn views(db: &Db, lines: Vec<Line>) -> Result<Vec<Task>> {
    let today = db.today();
    Ok(lines.into_iter().map(|line| view(line, today)).collect())
}

/// A task as it is shown on a day.
fn view(line: Line, today: NaiveDate) -> Task {
    let Line {
        kept,
        owner,
        event,
        from_event,
    } = line;
    let due_on = match (kept.days_before, &event) {
        (Some(days), Some(event)) => before(event.date, days),
        _ => kept.due_on,
    };
    let open = kept.done_on.is_none();
    Task {
        id: kept.id,
        title: if kept.title.is_empty() {
            Message::new(&format!("task-{}", kept.code))
        } else {
            Message::new("sheet-own-title").with("title", &kept.title)
        },
        event,
        code: kept.code,
        own_title: kept.title,
        due_on,
        days_before: kept.days_before,
        owner,
        done_on: kept.done_on,
        note: kept.note,
        overdue: open && due_on.is_some_and(|due| due < today),
        days_left: due_on.filter(|_| open).map(|due| (due - today).num_days()),
        from_event,
        outcome: kept.outcome,
        warning: None,
        accepted: kept.accepted,
    }
}

/// So many days before a date, after it when negative.
fn before(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    if days >= 0 {
        date.checked_sub_days(Days::new(days.unsigned_abs()))
    } else {
        date.checked_add_days(Days::new(days.unsigned_abs()))
    }
}
