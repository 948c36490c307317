//! Taking a proposal over.

use std::collections::BTreeMap;

use super::SeatPick;
use super::facts::{Facts, Seat};
use super::judge::{Judge, is_experience};
use super::problem::problem;
use super::reasons::sentence;
use super::solve::{Given, Problem};
use crate::chapter;
use crate::error::{Error, Result};
use crate::events::{self, AssignmentState};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::Tx;
use crate::words::{Message, Words};

/// How many changes a refusal names.
const NAMED: usize = 3;

/// Gives the proposed roles to their people, who count as asked from now on. Refused as a whole with
/// `suggestion_outdated` when one of them is not possible any more; the refusal says what changed. Tells how many were
/// given. Where a rule of experience was waived because nobody meets it, that is accepted with them, as the reason says.
pub fn accept(tx: &Tx<'_>, picks: &[SeatPick]) -> Result<Saved<i64>> {
    let mut events: Vec<Id> = picks.iter().map(|pick| pick.event).collect();
    events.sort_unstable();
    events.dedup();
    let facts = Facts::read(tx, &events)?;
    let problem = problem(&facts);
    let mut changed = changed(tx, &facts, &problem, picks)?;
    if !changed.is_empty() {
        changed.truncate(NAMED);
        return Err(Error::refused("suggestion_outdated").with("changed", sentence(changed)));
    }
    for pick in picks {
        events::ops::assign(
            tx,
            pick.event,
            pick.role,
            pick.person,
            pick.group_number,
            AssignmentState::Asked,
        )?;
    }
    accept_waived(tx, &facts, &problem, picks)?;
    Ok(Saved::quietly(picks.len() as i64))
}

/// Accepts what was waived for these picks, so that nobody has to do it for them one by one.
fn accept_waived(tx: &Tx<'_>, facts: &Facts, problem: &Problem<Judge<'_>>, picks: &[SeatPick]) -> Result<()> {
    let waived = |pick: &&SeatPick| {
        let event = facts
            .open
            .iter()
            .position(|open| facts.salons[open.salon].id == pick.event);
        let role = facts.roles.iter().position(|known| known.role == pick.role);
        event
            .zip(role)
            .is_some_and(|(event, role)| problem.rules.waived(role, event).is_some())
    };
    let reason = Words::of(chapter::queries::show(tx)?.document_language).text("rota-nobody-meets-it");
    for pick in picks.iter().filter(waived) {
        for conflict in events::queries::show(tx, pick.event)?.conflicts {
            let is_of_pick = conflict.person.id == pick.person && conflict.role == Some(pick.role);
            if is_of_pick && is_experience(conflict.conflict) && conflict.accepted.is_none() {
                let (person, code, role) = (pick.person, conflict.conflict, conflict.role);
                events::ops::accept_conflict(tx, pick.event, person, code, role, &reason)?;
            }
        }
    }
    Ok(())
}

/// What stands in the way of some picks, by what changed since they were proposed.
fn changed(tx: &Tx<'_>, facts: &Facts, problem: &Problem<Judge<'_>>, picks: &[SeatPick]) -> Result<Vec<Message>> {
    let mut free: Vec<Vec<Seat>> = facts.open.iter().map(|open| open.seats.clone()).collect();
    let mut given: BTreeMap<usize, Vec<Given>> = BTreeMap::new();
    let mut changed = Vec::new();
    for pick in picks {
        let event = facts
            .open
            .iter()
            .position(|open| facts.salons[open.salon].id == pick.event);
        let Some(event) = event.filter(|event| facts.salons[facts.open[*event].salon].date >= tx.today()) else {
            let salon = events::queries::show(tx, pick.event)?;
            changed.push(Message::new("rota-changed-event").with("event", salon.name));
            continue;
        };
        let salon = facts.salons[facts.open[event].salon].called();
        let role = facts.roles.iter().position(|known| known.role == pick.role);
        let seat = free[event].iter().position(|seat| {
            Some(seat.role) == role && (pick.group_number.is_none() || seat.group == pick.group_number)
        });
        let (Some(role), Some(seat)) = (role, seat) else {
            let label = events::catalogue::label(tx, pick.role)?;
            changed.push(
                Message::new("rota-changed-taken")
                    .with("salon", salon)
                    .with("role", label),
            );
            continue;
        };
        free[event].remove(seat);
        let label = facts.roles[role].label.clone();
        let person = facts.people.iter().position(|person| person.id == pick.person);
        let mut own = person.map_or_else(Vec::new, |person| given.get(&person).cloned().unwrap_or_default());
        own.push((event, role));
        match person {
            Some(person) if problem.fits(person, &own) => {
                given.insert(person, own);
            }
            Some(person) => {
                let others: Vec<Given> = own.iter().copied().filter(|(at, _)| *at != event).collect();
                changed.push(
                    Message::new("rota-changed-person")
                        .with("name", &facts.people[person].name)
                        .with("salon", salon)
                        .with("role", label)
                        .with("reason", problem.rules.why(person, role, event, &others)),
                );
            }
            None => changed.push(
                Message::new("rota-changed-person")
                    .with("name", crate::people::queries::get(tx, pick.person)?.name)
                    .with("salon", salon)
                    .with("role", label)
                    .with("reason", Message::new("rota-why-outside")),
            ),
        }
    }
    Ok(changed)
}
