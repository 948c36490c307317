//! The facts as numbers for the solver.

use super::facts::{Facts, LEDGER, Open};
use super::judge::{Bar, Judge, tasks};
use super::ledger::{Share, due};
use super::matrix::load_from;
use super::solve::{self, DUTY, POINTS, Problem};
use crate::committee::rules::holds_on;
use crate::events::roles::Occasion;
use crate::events::roles::{Seat, breaches};
use crate::events::roles::{Task, collide};
use crate::events::{Duty, Role};

/// The most points of load that are told apart.
const LOAD_MAX: i64 = 500;

/// After so many events seen from within nobody does a role without having seen how it is done.
pub const SEEN: usize = 2;

/// The problem that the facts pose.
pub fn problem(facts: &Facts) -> Problem<Judge<'_>> {
    let roles = facts.roles.len();
    let judge = Judge::new(facts);
    let mut turns = Vec::with_capacity(facts.people.len() * roles);
    let mut likes = Vec::with_capacity(facts.people.len() * roles);
    let mut unseen = Vec::with_capacity(facts.people.len() * roles);
    for person in 0..facts.people.len() {
        let preference = facts.availability.preference(facts.people[person].id);
        for role in &facts.roles {
            let own = positions(facts, person, role.role);
            likes.push(preference.is_some_and(|own| own.likes.contains(&role.role)));
            unseen.push(own.is_empty() && seen(facts, person) < SEEN);
            turns.push(own);
        }
    }
    let due = due(facts.people.len(), &shares(facts, &judge));
    Problem {
        people: facts.people.len(),
        big: facts.roles.iter().map(|role| role.big).collect(),
        events: facts.open.iter().map(|open| event(facts, open)).collect(),
        due: due.into_iter().map(|due| due.clamp(-50 * DUTY, 50 * DUTY)).collect(),
        load: load(facts),
        likes,
        turns,
        unseen,
        rules: judge,
    }
}

/// Where a person's turns of a role stand among the salons.
fn positions(facts: &Facts, person: usize, role: Role) -> Vec<i64> {
    let turns = facts.history.turns(facts.people[person].id).iter();
    turns
        .filter(|turn| turn.duty == Some(Duty::from(role)))
        .map(|turn| facts.position(turn.occasion))
        .collect()
}

/// At how many events a person did something before the first day of the proposal.
pub fn seen(facts: &Facts, person: usize) -> usize {
    let turns = facts.history.turns(facts.people[person].id).iter();
    let mut places: Vec<usize> = turns
        .filter(|turn| facts.history.occasion(turn).date < facts.first_day())
        .map(|turn| turn.occasion)
        .collect();
    places.dedup();
    places.len()
}

fn event(facts: &Facts, open: &Open) -> solve::Event {
    let salon = &facts.salons[open.salon];
    let roles = || facts.roles.iter().map(|role| Task::Role(role.role));
    let place = facts.history.place(salon.id);
    solve::Event {
        position: place.map_or(0, |place| facts.position(place)),
        seats: open.seats.iter().map(|seat| seat.role).collect(),
        taken: facts
            .people
            .iter()
            .map(|person| tasks(salon, person.id).len())
            .collect(),
        clash: roles()
            .flat_map(|one| roles().map(move |other| collide(salon, one, other)))
            .collect(),
    }
}

/// The points that each person carries before anything is proposed: duties and talks from the look-back to the end of the
/// proposal, and offices held at its beginning.
fn load(facts: &Facts) -> Vec<i64> {
    let first = facts.first_day();
    let counted = || facts.salons.iter().filter(|salon| salon.date >= load_from(first));
    let own = facts.people.iter().map(|person| {
        let held = facts
            .terms
            .iter()
            .filter(|term| term.person.id == person.id && holds_on(term, first));
        let tasks = counted().flat_map(|salon| tasks(salon, person.id));
        let duties = tasks.map(|task| if facts.is_big(task) { POINTS.0 } else { POINTS.1 });
        (duties.sum::<i64>() + POINTS.0 * held.count() as i64).min(LOAD_MAX)
    });
    own.collect()
}

/// The big seats of the last two years and of the proposal, event by event, with who could take one of them.
fn shares(facts: &Facts, judge: &Judge<'_>) -> Vec<Share> {
    let since = facts.first_day().checked_sub_months(LEDGER);
    let last = facts.open.last().map(|open| facts.salons[open.salon].date);
    let (Some(since), Some(last)) = (since, last) else {
        return Vec::new();
    };
    let mut shares = Vec::new();
    for (place, occasion) in facts.history.occasions().iter().enumerate() {
        if !(since..=last).contains(&occasion.date) {
            continue;
        }
        let held = held(facts, place);
        let event = facts
            .open
            .iter()
            .position(|open| facts.salons[open.salon].id == occasion.event);
        shares.push(match event {
            Some(event) => proposed(facts, judge, event, &held),
            None => past(facts, occasion, &held),
        });
    }
    shares
}

/// The big roles that people have at an event, with who they are.
fn held(facts: &Facts, place: usize) -> Vec<(Role, usize)> {
    let big = || facts.catalogue.all().filter(|rule| rule.big).map(|rule| rule.role);
    let mut held = Vec::new();
    for (person, named) in facts.people.iter().enumerate() {
        let own = facts
            .history
            .turns(named.id)
            .iter()
            .filter(|turn| turn.occasion == place);
        for turn in own {
            let role = big().find(|role| turn.duty == Some(Duty::from(*role)));
            held.extend(role.map(|role| (role, person)));
        }
    }
    held
}

/// The share of an event of the proposal: its big seats, filled or open, among those who could take one.
fn proposed(facts: &Facts, judge: &Judge<'_>, event: usize, held: &[(Role, usize)]) -> Share {
    let held: Vec<usize> = held.iter().map(|(_, person)| *person).collect();
    let big = || (0..facts.roles.len()).filter(|role| facts.roles[*role].big);
    let may = |person: usize| big().any(|role| judge.fixed(person, role, event).is_none_or(|bar| !bar.lasts()));
    let open = facts.open[event].seats.iter().filter(|seat| facts.roles[seat.role].big);
    Share {
        proposed: true,
        seats: held.len() + open.count(),
        able: (0..facts.people.len())
            .filter(|person| held.contains(person) || may(*person))
            .collect(),
        held,
    }
}

/// The share of an event that lies back, or that is not part of the proposal: the big seats that were filled.
fn past(facts: &Facts, occasion: &Occasion, held: &[(Role, usize)]) -> Share {
    let mut roles: Vec<Role> = held.iter().map(|(role, _)| *role).collect();
    roles.sort_unstable();
    roles.dedup();
    let held: Vec<usize> = held.iter().map(|(_, person)| *person).collect();
    let active = facts.circle().active_on(occasion.date);
    let may = |person: usize, role: Role| {
        let seat = Seat {
            event: occasion.event,
            date: occasion.date,
            person: facts.people[person].id,
            role,
        };
        let against = breaches(&facts.history, &facts.catalogue, &facts.availability, &seat);
        !against.iter().any(|breach| Bar::Rule(breach.conflict).lasts())
    };
    let came = |person: &usize| {
        let id = facts.people[*person].id;
        let is_there = active.contains(&id) && !facts.refused.contains(&(occasion.event, id));
        is_there && roles.iter().any(|role| may(*person, *role))
    };
    Share {
        proposed: false,
        seats: held.len(),
        able: (0..facts.people.len())
            .filter(|person| held.contains(person) || came(person))
            .collect(),
        held,
    }
}
