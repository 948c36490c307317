//! Roles 角色: who does what at an event, how many are needed, and who would have to be in two places at once.
//!
//! - A person has a role at an event at most once; a group lead may (wrongly) lead several groups, which is a conflict.
//! - Who declined stays listed under the role and fills nothing.
//! - How many group leads are needed follows the number of groups and is not stored beside it.

mod conflicts;
pub mod ops;
pub(super) mod store;

pub use conflicts::{Conflict, Post, Task, collide, conflicts};
pub(super) use store::Assignment;

use std::collections::BTreeSet;

use super::appearances;
use super::catalogue::Names;
use super::codes::*;
use super::run_sheet::sheet::{Sheet, label};
use super::store::{self as events, Event};
use super::views::{Appearance, RoleLine, RolePerson};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Arg, Message};

/// Conflicts of a person at an event, as sentences: within its sheet, and with other events of the day.
pub(super) fn conflicts_of(db: &Db, event: &Event, person: Id) -> Result<Vec<Message>> {
    let found = conflicts_at(db, event)?;
    Ok(found
        .into_iter()
        .filter(|(who, _)| *who == person)
        .map(|(_, message)| message)
        .collect())
}

/// Every conflict at an event with the person it is about.
pub(super) fn conflicts_at(db: &Db, event: &Event) -> Result<Vec<(Id, Message)>> {
    let sheet = Sheet::read(db, event)?;
    let assignments = store::of_event(db, event.id)?;
    let appearances = appearances::of_event(db, event.id, &sheet)?;
    let mut found = within(&sheet, &Names::read(db)?, &assignments, &appearances);
    found.extend(elsewhere(db, event, &sheet)?);
    Ok(found)
}

/// Conflicts within one sheet.
fn within(sheet: &Sheet, names: &Names, assignments: &[Assignment], appearances: &[Appearance]) -> Vec<(Id, Message)> {
    let posts = posts(sheet, assignments, appearances);
    let name = |person: Id| {
        let assigned = assignments
            .iter()
            .find(|each| each.person == person)
            .map(|each| each.name.as_str());
        let speaks = || {
            appearances
                .iter()
                .find(|each| each.speaker == person)
                .map(|each| each.name.as_str())
        };
        assigned.or_else(speaks).unwrap_or_default().to_owned()
    };
    let message = |Conflict { first, second }: &Conflict| {
        let row = &sheet.rows[first.row];
        let at: Arg = if row.title.is_empty() {
            label(row.kind, row.talk).into()
        } else {
            row.title.as_str().into()
        };
        match (first.group, second.group) {
            (Some(one), Some(other)) => Message::new("conflict-two-groups")
                .with("first", one)
                .with("second", other),
            _ => Message::new("conflict-two-duties")
                .with("first", names.of(first.duty))
                .with("second", names.of(second.duty))
                .with("segment", at),
        }
        .with("name", name(first.person))
    };
    conflicts(&posts)
        .iter()
        .map(|conflict| (conflict.first.person, message(conflict)))
        .collect()
}

/// Who has to be where: the roles of each row, the host in the whole slot, the speaker of each talk.
fn posts(sheet: &Sheet, assignments: &[Assignment], appearances: &[Appearance]) -> Vec<Post> {
    let mut posts = Vec::new();
    for (index, row) in sheet.rows.iter().enumerate() {
        let post = |person, duty, group| Post {
            row: index,
            part: row.part,
            span: sheet.times.spans[index],
            person,
            duty,
            group,
        };
        let speakers = appearances
            .iter()
            .filter(|each| row.talk.is_some() && each.talk == row.talk && each.state.holds_talk());
        posts.extend(speakers.map(|each| post(each.speaker, Duty::Speaker, None)));
        let serving = assignments
            .iter()
            .filter(|each| conflicts::serves(&row.roles, row.part, each.role) && each.state.fills());
        posts.extend(serving.map(|each| post(each.person, each.role.into(), each.group_number)));
    }
    posts
}

/// Persons of this event who have something to do at another event whose hours overlap.
fn elsewhere(db: &Db, event: &Event, sheet: &Sheet) -> Result<Vec<(Id, Message)>> {
    let mut found = Vec::new();
    if event.status == Status::Cancelled {
        return Ok(found);
    }
    let (first, last) = sheet.hours();
    let mut here: Option<BTreeSet<Id>> = None;
    for other in events::same_day(db, event.date, event.id)? {
        let (other_first, other_last) = Sheet::read(db, &other)?.hours();
        if first >= other_last || other_first >= last {
            continue;
        }
        let here = match &here {
            Some(here) => here,
            None => here.insert(events::busy(db, event.id)?),
        };
        for person in events::busy(db, other.id)?.intersection(here) {
            let message = Message::new("conflict-other-event")
                .with("name", events::person(db, *person)?.name)
                .with("event", events::name(&other.theme, other.date))
                .with("start", other.start.to_string());
            found.push((*person, message));
        }
    }
    Ok(found)
}

/// All roles with how many are needed and who has them.
pub(super) fn lines(
    db: &Db,
    event: Id,
    names: &Names,
    assignments: &[Assignment],
    groups: i64,
) -> Result<Vec<RoleLine>> {
    let needed = store::needed(db, event)?;
    let line = |role: Role| RoleLine {
        role,
        label: names.of(role),
        needed: if role == Role::GroupLead {
            groups
        } else {
            needed.get(&role).copied().unwrap_or(0)
        },
        people: people(assignments, role),
    };
    Ok(names.roles().map(line).collect())
}

/// Who was given a role, group leads by group.
fn people(assignments: &[Assignment], role: Role) -> Vec<RolePerson> {
    let mut holders: Vec<&Assignment> = assignments.iter().filter(|each| each.role == role).collect();
    holders.sort_by_key(|each| each.group_number.unwrap_or(i64::MAX));
    holders.into_iter().map(Assignment::view).collect()
}

impl Assignment {
    /// The person as the role shows them.
    pub(super) fn view(&self) -> RolePerson {
        RolePerson {
            id: self.person,
            name: self.name.clone(),
            state: self.state,
            assignment: self.id,
            group_number: self.group_number,
        }
    }
}
