//! Changes of roles.

use super::store::{self, Acceptance, Assignment};
use super::warnings_about;
use crate::error::{Error, Result};
use crate::events::catalogue;
use crate::events::codes::*;
use crate::events::queries;
use crate::events::run_sheet::ops::within;
use crate::events::store::{self as events, Event};
use crate::events::views::{Named, Salon};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Tx, rank};
use crate::text::{LINE_MAX, clean_line};
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
    give(tx, &event, role, person, group_number, state)?;
    saved(tx, &event, person)
}

/// As [`assign`], for a caller who looks at the event afterwards.
pub(in crate::events) fn give(
    tx: &Tx<'_>,
    event: &Event,
    role: Role,
    person: Id,
    group_number: Option<i64>,
    state: AssignmentState,
) -> Result<()> {
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
        let groups = queries::group_count(tx, event)?;
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
            instead_of: None,
        };
        store::insert(tx, &assignment)?;
    }
    Ok(())
}

/// Takes a role away from whoever has it by this assignment.
pub fn unassign(tx: &Tx<'_>, assignment: Id) -> Result<Saved<Salon>> {
    let assignment = store::get(tx, assignment)?;
    store::delete(tx, assignment.id)?;
    store::forget_acceptances(tx, assignment.event, assignment.person)?;
    Ok(Saved::quietly(queries::show(tx, assignment.event)?))
}

/// Puts another person in the place of one who cannot: the old one stays listed as replaced, the new one takes the role
/// and its group. Errors: `already_substituted`, `substitute_same_person`, `already_has_role`.
pub fn substitute(tx: &Tx<'_>, assignment: Id, person: Id, state: AssignmentState) -> Result<Saved<Salon>> {
    let old = store::get(tx, assignment)?;
    let event = events::get(tx, old.event)?;
    let name = events::person(tx, person)?.name;
    let refused = |code: &'static str| Error::refused(code).with("name", &old.name);
    if old.state == AssignmentState::Substituted {
        return Err(refused("already_substituted"));
    }
    if person == old.person {
        return Err(refused("substitute_same_person"));
    }
    let all = store::of_event(tx, event.id)?;
    let theirs = || all.iter().filter(|each| each.role == old.role && each.person == person);
    if theirs().any(|known| known.state.fills()) {
        return Err(Error::refused("already_has_role").with("name", name));
    }
    let known = theirs().next();
    let place = Assignment {
        id: known.map_or_else(|| tx.new_id(), |known| known.id),
        event: event.id,
        role: old.role,
        person,
        name,
        state: if state.fills() { state } else { AssignmentState::Asked },
        group_number: old.group_number,
        rank: rank::between(all.iter().map(|each| each.rank.as_str()).max(), None)?,
        instead_of: Some((
            old.id,
            Named {
                id: old.person,
                name: old.name.clone(),
            },
        )),
    };
    match known {
        Some(_) => store::update(tx, &place)?,
        None => store::insert(tx, &place)?,
    }
    let replaced = Assignment {
        state: AssignmentState::Substituted,
        // Whoever comes back into their own place was not replaced after all.
        instead_of: old.instead_of.filter(|(before, _)| *before != place.id),
        ..old
    };
    store::update(tx, &replaced)?;
    saved(tx, &event, person)
}

/// Accepts a conflict with a reason, which is kept. Errors: `conflict_not_acceptable` for what is impossible,
/// `conflict_gone` when there is no such conflict (any more).
pub fn accept_conflict(
    tx: &Tx<'_>,
    event: Id,
    person: Id,
    conflict: ConflictCode,
    role: Option<Role>,
    reason: &str,
) -> Result<Saved<Salon>> {
    let salon = queries::show(tx, event)?;
    let known = salon
        .conflicts
        .iter()
        .find(|known| (known.person.id, known.conflict, known.role) == (person, conflict, role))
        .ok_or_else(|| Error::refused("conflict_gone"))?;
    if known.class == ConflictClass::Impossible {
        return Err(Error::refused("conflict_not_acceptable").with("why", known.message.clone()));
    }
    let reason = clean_line("reason", reason, LINE_MAX)?;
    if reason.is_empty() {
        return Err(Error::invalid("text_empty", "reason"));
    }
    let own = Acceptance {
        person,
        conflict,
        role,
        reason,
    };
    store::accept(tx, event, &own, tx.today())?;
    Ok(Saved::quietly(queries::show(tx, event)?))
}

/// Takes an acceptance back. Errors: `conflict_gone` when nothing was accepted.
pub fn withdraw_acceptance(
    tx: &Tx<'_>,
    event: Id,
    person: Id,
    conflict: ConflictCode,
    role: Option<Role>,
) -> Result<Saved<Salon>> {
    if store::withdraw(tx, event, person, conflict, role)? {
        Ok(Saved::quietly(queries::show(tx, event)?))
    } else {
        Err(Error::refused("conflict_gone"))
    }
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
        store::forget_acceptances(tx, event.id, old.person)?;
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
        None => give(
            tx,
            event,
            Role::GroupLead,
            person,
            Some(number),
            AssignmentState::Accepted,
        ),
    }
}

fn saved(tx: &Tx<'_>, event: &Event, person: Id) -> Result<Saved<Salon>> {
    let salon = queries::show(tx, event.id)?;
    let mut warnings = warnings_about(&salon, person);
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
    Ok(Saved { value: salon, warnings })
}
