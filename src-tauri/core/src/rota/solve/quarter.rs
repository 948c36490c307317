//! Several events: each solved exactly with all others as they stand, again and again until nothing improves.

use super::cost::{Levels, add};
use super::single::{Board, solve};
use super::{Given, Picks, Problem, Rules};

/// More sweeps than any plan ever needed; each lowers the measure, so it would end without this as well.
const SWEEPS_MAX: usize = 24;

/// A plan with how good it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Who takes which seat.
    pub picks: Picks,
    /// Its measure.
    pub measure: Levels,
    /// Whether each event is proved to be the best there is beside the others.
    pub proved: bool,
}

/// The best plan found; see the module's description for how.
pub fn plan<R: Rules>(problem: &Problem<R>) -> Plan {
    let empty = problem.events.iter().map(|event| vec![None; event.seats.len()]);
    let picks: Picks = empty.collect();
    let mut search = Search {
        problem,
        measure: problem.measure(&picks),
        given: vec![Vec::new(); problem.people],
        picks,
        proved: vec![true; problem.events.len()],
    };
    for _ in 0..SWEEPS_MAX {
        let swept = search.sweep();
        if !swept && !search.free_for_open() && !search.exchange() {
            break;
        }
    }
    Plan {
        picks: search.picks,
        measure: search.measure,
        proved: search.proved.iter().all(|proved| *proved),
    }
}

struct Search<'a, R> {
    problem: &'a Problem<R>,
    picks: Picks,
    measure: Levels,
    /// Of each person: what the plan gives them, by event.
    given: Vec<Vec<Given>>,
    proved: Vec<bool>,
}

impl<R: Rules> Search<'_, R> {
    /// Solves every event anew beside the others; tells whether anything improved.
    fn sweep(&mut self) -> bool {
        let mut improved = false;
        for event in 0..self.problem.events.len() {
            let (seated, proved) = self.seated(event, &self.picks, &[]);
            self.proved[event] = proved;
            let mut picks = self.picks.clone();
            picks[event] = seated;
            improved |= self.take(picks);
        }
        improved
    }

    /// Takes a plan over when it is better.
    fn take(&mut self, picks: Picks) -> bool {
        let measure = self.problem.measure(&picks);
        let better = measure < self.measure;
        if better {
            (self.picks, self.measure) = (picks, measure);
            self.given = (0..self.problem.people)
                .map(|person| self.problem.given(&self.picks, person))
                .collect();
        }
        better
    }

    /// The best people for an event, beside the plan for the other events; `barred` people get nothing of a role.
    fn seated(&self, event: usize, picks: &Picks, barred: &[Given]) -> (Vec<Option<usize>>, bool) {
        let problem = self.problem;
        let mut others = vec![Vec::new(); problem.people];
        for (at, seats) in picks.iter().enumerate().filter(|(at, _)| *at != event) {
            for (seat, person) in seats.iter().enumerate() {
                if let Some(person) = person {
                    others[*person].push((at, problem.events[at].seats[seat]));
                }
            }
        }
        let own = &problem.events[event];
        let mut cost = vec![None; problem.roles() * problem.people];
        for role in 0..problem.roles() {
            if !own.seats.contains(&role) {
                continue;
            }
            for (person, others) in others.iter().enumerate() {
                if barred.contains(&(person, role)) || !problem.rules.allows(person, role, event, others) {
                    continue;
                }
                cost[role * problem.people + person] = Some(problem.cost(person, role, event, others));
            }
        }
        let seated = solve(&Board {
            seats: own.seats.clone(),
            big: problem.big.clone(),
            cost,
            taken: own.taken.clone(),
            clash: own.clash.clone(),
        });
        (seated.people, seated.proved)
    }

    /// For a seat that stays open: somebody who could take it but for what they do at another event takes it, and that
    /// event is solved without them in that role.
    fn free_for_open(&mut self) -> bool {
        for event in 0..self.problem.events.len() {
            for seat in 0..self.picks[event].len() {
                if self.picks[event][seat].is_none() && self.free_for(event, seat) {
                    return true;
                }
            }
        }
        false
    }

    fn free_for(&mut self, event: usize, seat: usize) -> bool {
        let role = self.problem.events[event].seats[seat];
        for person in 0..self.problem.people {
            let given = self.given[person].clone();
            for (at, held) in given.iter().copied().filter(|(at, _)| *at != event) {
                let mut rest: Vec<Given> = given.iter().copied().filter(|one| *one != (at, held)).collect();
                rest.push((event, role));
                if !self.problem.fits(person, &rest) {
                    continue;
                }
                let mut picks = self.picks.clone();
                picks[event][seat] = Some(person);
                picks[at] = self.seated(at, &picks, &[(person, held)]).0;
                if self.take(picks) {
                    return true;
                }
            }
        }
        false
    }

    /// Exchanges the duties of two people at two events, where both may and it is better.
    fn exchange(&mut self) -> bool {
        let mut improved = false;
        let held: Vec<(usize, usize)> = (0..self.picks.len())
            .flat_map(|event| (0..self.picks[event].len()).map(move |seat| (event, seat)))
            .collect();
        for (index, one) in held.iter().enumerate() {
            for other in held[index + 1..].iter().filter(|other| other.0 != one.0) {
                improved |= self.exchange_two(*one, *other);
            }
        }
        improved
    }

    fn exchange_two(&mut self, one: (usize, usize), other: (usize, usize)) -> bool {
        let (Some(first), Some(second)) = (self.picks[one.0][one.1], self.picks[other.0][other.1]) else {
            return false;
        };
        if first == second {
            return false;
        }
        let role = |(event, seat): (usize, usize)| (event, self.problem.events[event].seats[seat]);
        let (given, taken) = (role(one), role(other));
        let swapped = |person: usize, away: Given, to: Given| {
            let own = &self.given[person];
            let mut duties: Vec<Given> = own.iter().copied().filter(|duty| *duty != away).collect();
            duties.push(to);
            duties
        };
        let (of_first, of_second) = (swapped(first, given, taken), swapped(second, taken, given));
        let cost = |one: &[Given], other: &[Given]| {
            let mut sum = self.problem.carried(first, one);
            add(&mut sum, &self.problem.carried(second, other));
            sum
        };
        let better = cost(&of_first, &of_second) < cost(&self.given[first], &self.given[second]);
        if !better || !self.problem.fits(first, &of_first) || !self.problem.fits(second, &of_second) {
            return false;
        }
        let mut picks = self.picks.clone();
        picks[one.0][one.1] = Some(second);
        picks[other.0][other.1] = Some(first);
        self.take(picks)
    }
}
