//! Changes of roles.

use super::conflicts_of;
use super::store::{self, Assignment};
use crate::error::{Error, Result};
use crate::events::catalogue;
use crate::events::codes::*;
use crate::events::queries;
use crate::events::run_sheet::ops::within;
use crate::events::store::{self as events, Event};
use crate::events::views::Salon;
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Tx, rank};
use crate::words::Message;

/// The most discussion groups, and the most people one role may need.
pub const GROUPS_MAX: i64 = 99;

/// Gives a role to a person, or changes what they answered when they have it already. A group lead without a number
/// leads the first group that has none. Warnings: two places at once, a group that has two leads, no group left.
pub fn assign(
    tx: &Tx<'_>,
    event: Id,
    role: Role,
    person: Id,
    group_number: Option<i64>,
    state: AssignmentState,
) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    catalogue::check(tx, &[role])?;
    let name = events::person(tx, person)?.name;
    if group_number.is_some() && role != Role::GroupLead {
        return Err(Error::invalid("group_number_without_group", "group_number"));
    }
    if let Some(number) = group_number {
        within("group_number", number, 1, GROUPS_MAX)?;
    }
    let all = store::of_event(tx, event.id)?;
    // A lead without a group takes the given one; a lead of another group becomes a second one, which is a conflict.
    let fits = |each: &Assignment| group_number.is_none() || [None, group_number].contains(&each.group_number);
    let known = all
        .iter()
        .find(|each| each.role == role && each.person == person && fits(each));
    if let Some(known) = known {
        let group_number = group_number.or(known.group_number);
        store::update(
            tx,
            &Assignment {
                state,
                group_number,
                ..known.clone()
            },
        )?;
    } else {
        let led = |number: i64| {
            all.iter()
                .any(|each| each.group_number == Some(number) && each.state.fills())
        };
        let groups = queries::group_count(tx, &event)?;
        let free = || (1..=groups).find(|number| !led(*number));
        let assignment = Assignment {
            id: tx.new_id(),
            event: event.id,
            role,
            person,
            name,
            state,
            group_number: group_number.or_else(|| if role == Role::GroupLead { free() } else { None }),
            rank: rank::between(all.iter().map(|each| each.rank.as_str()).max(), None)?,
        };
        store::insert(tx, &assignment)?;
    }
    saved(tx, &event, person)
}

/// Takes a role away from whoever has it by this assignment.
pub fn unassign(tx: &Tx<'_>, assignment: Id) -> Result<Saved<Salon>> {
    let assignment = store::get(tx, assignment)?;
    store::delete(tx, assignment.id)?;
    Ok(Saved::quietly(queries::show(tx, assignment.event)?))
}

/// Notes what a person answered.
pub fn set_assignment_state(tx: &Tx<'_>, assignment: Id, state: AssignmentState) -> Result<Saved<Salon>> {
    let assignment = store::get(tx, assignment)?;
    store::update(
        tx,
        &Assignment {
            state,
            ..assignment.clone()
        },
    )?;
    saved(tx, &events::get(tx, assignment.event)?, assignment.person)
}

/// Says how many of a role the event needs, 0 to 99. For group leads this is the number of groups.
pub fn set_needed(tx: &Tx<'_>, event: Id, role: Role, needed: i64) -> Result<Saved<Salon>> {
    let mut event = events::get(tx, event)?;
    catalogue::check(tx, &[role])?;
    within("needed", needed, 0, GROUPS_MAX)?;
    if role == Role::GroupLead {
        event.groups = Some(needed);
        events::update(tx, &event)?;
    } else {
        store::set_needed(tx, event.id, role, needed)?;
    }
    Ok(Saved::quietly(queries::show(tx, event.id)?))
}

/// Makes a person the lead of a group in the place of whoever led it; `None` leaves the group without.
pub(in crate::events) fn set_group_lead(tx: &Tx<'_>, event: &Event, number: i64, person: Option<Id>) -> Result<()> {
    let all = store::of_event(tx, event.id)?;
    let leads = |each: &&Assignment| each.role == Role::GroupLead && each.group_number == Some(number);
    for old in all.iter().filter(leads).filter(|each| Some(each.person) != person) {
        store::delete(tx, old.id)?;
    }
    let Some(person) = person else { return Ok(()) };
    match all.iter().filter(leads).find(|each| each.person == person) {
        Some(known) if !known.state.fills() => store::update(
            tx,
            &Assignment {
                state: AssignmentState::Accepted,
                ..known.clone()
            },
        ),
        Some(_) => Ok(()),
        None => assign(
            tx,
            event.id,
            Role::GroupLead,
            person,
            Some(number),
            AssignmentState::Accepted,
        )
        .map(drop),
    }
}

fn saved(tx: &Tx<'_>, event: &Event, person: Id) -> Result<Saved<Salon>> {
    let mut warnings = conflicts_of(tx, event, person)?;
    let all = store::of_event(tx, event.id)?;
    let groups = queries::group_count(tx, event)?;
    let leads: Vec<&Assignment> = all
        .iter()
        .filter(|each| each.role == Role::GroupLead && each.state.fills())
        .collect();
    for mine in leads.iter().filter(|each| each.person == person) {
        match mine.group_number {
            Some(number) if leads.iter().filter(|each| each.group_number == Some(number)).count() > 1 => {
                warnings.push(Message::new("warning-group-two-leads").with("number", number));
            }
            Some(number) if number <= groups => {}
            _ => warnings.push(
                Message::new("warning-no-group-left")
                    .with("name", &mine.name)
                    .with("groups", groups),
            ),
        }
    }
    Ok(Saved {
        value: queries::show(tx, event.id)?,
        warnings,
    })
}
