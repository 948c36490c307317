//! Reads of tasks.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use chrono::{Days, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::group_codes::{self, GroupCode};
use super::recheck::{self, Fault, RecheckItem};
use super::store::{self, Line};
use super::{Task, lists, text, warnings};
use crate::error::Result;
use crate::events::{self, Salon};
use crate::ids::Id;
use crate::named::{EventRef, Named};
use crate::pick::pick;
use crate::store::Db;
use crate::words::{Lang, Message};

/// What is due within so many days stands on the desk.
const DUE_DAYS: i64 = 7;

/// Everything that prepares an event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Preparation {
    /// The event.
    pub event: EventRef,
    /// What is to be done.
    pub tasks: Vec<Task>,
    /// Where it is held.
    pub venue: Option<Named>,
    /// The venue's items looked at again; empty without a venue.
    pub recheck: Vec<RecheckItem>,
    /// What else failed at this venue before and was not mended since.
    pub other_faults: Vec<Fault>,
    /// What failed at this event.
    pub faults: Vec<Fault>,
    /// The group codes its poster bears.
    pub codes: Vec<GroupCode>,
    /// How many actions of retrospectives wait for an event to take them up.
    #[ts(type = "number")]
    pub waiting: i64,
}

/// One task; `task_not_found`.
pub fn get(db: &Db, id: Id) -> Result<Task> {
    let mut found = views(db, vec![store::get(db, id)?])?;
    Ok(found.remove(0))
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
    Ok(store::faults(db, event)?.into_iter().map(|fault| fault.label).collect())
}

/// Everything that prepares an event. Errors: `event_not_found`.
pub fn preparation(db: &Db, event: Id) -> Result<Preparation> {
    let salon = events::queries::bare(db, event)?;
    let last_day = store::last_day(db, event)?;
    let old = match &salon.venue {
        Some(venue) => store::old_faults(db, venue.id, event)?,
        None => Vec::new(),
    };
    Ok(Preparation {
        event: EventRef::new(salon.id, salon.number, &salon.theme, salon.date),
        tasks: of_event(db, event)?,
        venue: salon.venue.clone(),
        recheck: recheck::items(db, &salon)?,
        other_faults: old.into_iter().filter(|fault| fault.item.is_none()).collect(),
        faults: store::faults(db, event)?,
        codes: group_codes::of(db, event, last_day)?,
        waiting: store::waiting(db)?.len() as i64,
    })
}

/// What is overdue or due within a week, over all events, the most urgent first.
pub fn due(db: &Db) -> Result<Vec<Task>> {
    let mut tasks = views(db, store::open(db)?)?;
    tasks.retain(|task| task.days_left.is_some_and(|days| days <= DUE_DAYS));
    tasks.sort_by_key(|task| task.due_on);
    Ok(tasks)
}

/// The open tasks of a person, or of everybody, the most urgent first; those without a day at the end.
pub fn open(db: &Db, owner: Option<Id>) -> Result<Vec<Task>> {
    let mut tasks = views(db, store::open(db)?)?;
    tasks.retain(|task| owner.is_none() || task.owner.as_ref().map(|owner| owner.id) == owner);
    tasks.sort_by_key(|task| (task.due_on.is_none(), task.due_on));
    Ok(tasks)
}

/// The list of preparation as text for a chat: of one person, or of everybody by name. Errors: `event_not_found`,
/// `person_not_found`.
pub fn text(db: &Db, event: Id, person: Option<Id>, lang: Lang) -> Result<String> {
    text::of(db, event, person, lang)
}

/// The task that a text means: an id, a unique beginning of an id, or its exact title.
pub fn resolve(db: &Db, given: &str) -> Result<Id> {
    pick(
        given.trim(),
        "task_not_found",
        |title| store::titled(db, title),
        |low, high| store::between(db, low, high),
    )
}

/// The tasks as they are shown today, each with what speaks against doing it.
fn views(db: &Db, lines: Vec<Line>) -> Result<Vec<Task>> {
    let today = db.today();
    let mut around: HashMap<Id, Around> = HashMap::new();
    lines
        .into_iter()
        .map(|line| {
            let event = line.kept.event.filter(|_| warnings::may_warn(&line.kept.code));
            let mut task = view(line, today);
            if let Some(event) = event {
                let around = match around.entry(event) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(open) => open.insert(Around::read(db, event)?),
                };
                task.warning = warnings::of(&around.salon, around.last_day, &around.codes);
            }
            Ok(task)
        })
        .collect()
}

/// What the warnings of an event's tasks are judged by.
struct Around {
    salon: Salon,
    last_day: NaiveDate,
    codes: Vec<GroupCode>,
}

impl Around {
    fn read(db: &Db, event: Id) -> Result<Self> {
        let last_day = store::last_day(db, event)?;
        Ok(Self {
            salon: events::queries::bare(db, event)?,
            last_day,
            codes: group_codes::of(db, event, last_day)?,
        })
    }
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
        title: lists::name(&kept.code, &kept.title),
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
