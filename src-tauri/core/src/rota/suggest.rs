//! A proposal: the plan of the solver with names and reasons.

use sha2::{Digest, Sha256};

use super::facts::{Facts, Open};
use super::judge::Judge;
use super::matrix::load_from;
use super::problem::problem;
use super::reasons::Reasons;
use super::solve::{self, Picks, Problem};
use super::views::*;
use crate::events::Named;

/// What the facts lead to.
pub fn proposal(facts: &Facts) -> Proposal {
    let problem = problem(facts);
    let plan = solve::plan(&problem);
    let reasons = Reasons::new(facts, &problem, &plan.picks);
    let (mut seats, mut unfilled) = (Vec::new(), Vec::new());
    for (event, open) in facts.open.iter().enumerate() {
        for (at, seat) in open.seats.iter().enumerate() {
            let role = &facts.roles[seat.role];
            if let Some(person) = plan.picks[event][at] {
                let runner_up = reasons.runner_up(event, at);
                seats.push(ProposedSeat {
                    event: mention(facts, open),
                    role: role.role,
                    label: role.label.clone(),
                    group_number: seat.group,
                    person: named(facts, person),
                    reason: reasons.why(event, at, person, runner_up),
                    runner_up: runner_up.map(|other| RunnerUp {
                        person: named(facts, other),
                        reason: reasons.why_not(event, at, person, other),
                    }),
                    waived: problem.rules.waived(seat.role, event).cloned(),
                });
            } else {
                unfilled.push(OpenSeat {
                    event: mention(facts, open),
                    role: role.role,
                    label: role.label.clone(),
                    group_number: seat.group,
                    reason: reasons.why_nobody(event, at),
                });
            }
        }
    }
    Proposal {
        fingerprint: fingerprint(facts, &problem),
        seats,
        unfilled,
        spread: spread(facts, &problem, &plan.picks),
    }
}

fn named(facts: &Facts, person: usize) -> Named {
    let person = &facts.people[person];
    Named {
        id: person.id,
        name: person.name.clone(),
    }
}

fn mention(facts: &Facts, open: &Open) -> SeatEvent {
    let salon = &facts.salons[open.salon];
    SeatEvent {
        id: salon.id,
        number: salon.number,
        name: salon.name.clone(),
        date: salon.date,
    }
}

/// Changes with everything the plan follows from.
fn fingerprint(facts: &Facts, problem: &Problem<Judge<'_>>) -> String {
    let mut hash = Sha256::new();
    for open in &facts.open {
        let salon = &facts.salons[open.salon];
        hash.update(format!(
            "{} {} {:?} {:?}\n",
            salon.id, salon.date, open.seats, open.pool
        ));
    }
    for (person, due) in facts.people.iter().zip(&problem.due) {
        hash.update(format!("{} {} {due}\n", person.id, person.name));
    }
    let numbers = (
        &problem.big,
        &problem.events,
        &problem.load,
        &problem.likes,
        &problem.turns,
    );
    hash.update(format!(
        "{numbers:?} {:?} {:?}",
        problem.unseen,
        problem.rules.verdicts()
    ));
    let digest = hash.finalize();
    let (head, _) = digest.split_at(8);
    let number = head.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    format!("{number:016x}")
}

/// How evenly the big duties lie, before and after.
fn spread(facts: &Facts, problem: &Problem<Judge<'_>>, picks: &Picks) -> Spread {
    let Some(first) = facts.open.first().map(|open| facts.salons[open.salon].date) else {
        return Spread::default();
    };
    let may = |person: usize, event: usize| {
        let roles = 0..problem.roles();
        roles
            .into_iter()
            .any(|role| problem.big[role] && problem.rules.fixed(person, role, event).is_none())
    };
    let events = facts.open.len();
    let able =
        (0..facts.people.len()).filter(|person| 2 * (0..events).filter(|event| may(*person, *event)).count() >= events);
    let (before, after): (Vec<i64>, Vec<i64>) = able
        .map(|person| {
            let before = facts.bigs_since(person, load_from(first));
            let given = problem.given(picks, person);
            let more = given.iter().filter(|(_, role)| problem.big[*role]).count() as i64;
            (before, before + more)
        })
        .unzip();
    let distance = |counts: Vec<i64>| {
        let (most, least) = (counts.iter().max(), counts.iter().min());
        most.zip(least).map_or(0, |(most, least)| most - least)
    };
    Spread {
        before: distance(before),
        after: distance(after),
    }
}
