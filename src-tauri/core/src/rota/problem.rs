//! The facts as numbers for the solver.

use super::facts::Facts;
use super::judge::{Judge, tasks};
use super::matrix::load_from;
use super::solve::{self, DUTY, POINTS, Problem};
use crate::committee::rules::holds_on;
use crate::events::roles::{Task, collide};

/// The most points of load that are told apart.
const LOAD_MAX: i64 = 500;

/// After so many salons seen from within nobody does a role without having seen how it is done.
const SEEN: usize = 2;

/// The problem that the facts pose.
pub fn problem<'a>(facts: &'a Facts, judge: Judge<'a>, due: Vec<i64>) -> Problem<Judge<'a>> {
    let roles = facts.roles.len();
    let mut turns = vec![Vec::new(); facts.people.len() * roles];
    let mut seen = vec![0; facts.people.len()];
    for turn in &facts.turns {
        seen[turn.person] += 1;
        if let Some(role) = facts.roles.iter().position(|known| known.role == turn.role) {
            turns[turn.person * roles + role].push(facts.positions[turn.salon]);
        }
    }
    let unseen = (0..turns.len()).map(|at| turns[at].is_empty() && seen[at / roles] < SEEN);
    Problem {
        people: facts.people.len(),
        big: facts.roles.iter().map(|role| role.big).collect(),
        events: facts.open.iter().map(|open| event(facts, open)).collect(),
        due: due.into_iter().map(|due| due.clamp(-50 * DUTY, 50 * DUTY)).collect(),
        load: load(facts),
        likes: vec![false; turns.len()],
        unseen: unseen.collect(),
        turns,
        rules: judge,
    }
}

fn event(facts: &Facts, open: &super::facts::Open) -> solve::Event {
    let salon = &facts.salons[open.salon];
    let roles = || facts.roles.iter().map(|role| Task::Role(role.role));
    solve::Event {
        position: facts.positions[open.salon],
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
    let Some(first) = facts.open.first().map(|open| facts.salons[open.salon].date) else {
        return vec![0; facts.people.len()];
    };
    let counted = || facts.salons.iter().filter(|salon| salon.date >= load_from(first));
    let own = facts.people.iter().map(|person| {
        let offices = facts
            .terms
            .iter()
            .filter(|term| term.person.id == person.id && holds_on(term, first))
            .count();
        let duties = counted()
            .flat_map(|salon| tasks(salon, person.id))
            .map(|task| match task {
                Task::Role(role) if !super::facts::is_big(role) => POINTS.1,
                _ => POINTS.0,
            });
        (duties.sum::<i64>() + POINTS.0 * offices as i64).min(LOAD_MAX)
    });
    own.collect()
}
