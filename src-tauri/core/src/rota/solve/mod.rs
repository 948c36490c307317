//! The solver, pure: open seats of some events and the people who could take them, in; who takes which seat, out.
//!
//! It knows no database, no names and no texts: people, roles and events are numbers, people in the order of their
//! names. What may not be is asked of [`Rules`]; what is better is said by the costs (see [`cost`]).
//!
//! - One event is solved exactly ([`single`]).
//! - Several events are solved one after the other by date, then again and again, each with all others as they stand,
//!   until nothing improves; then duties are exchanged between events, and a person is moved to where nobody else can go
//!   ([`quarter`]). Each step lowers one and the same measure ([`Problem::measure`]), so it ends, and it is never worse
//!   than taking the events one by one.
//! - The same problem has the same answer.

pub mod cost;
mod quarter;
pub mod single;

pub use quarter::{Plan, plan};

use cost::{BIG, DOUBLED, LEVELS, LIKES, LOAD, Levels, MOST, OPEN, ORDER, ROTATION, SEATS_MAX, UNSEEN, add};
use single::DUTIES_MAX;

/// A big duty in the unit of [`Problem::due`].
pub const DUTY: i64 = 8;

/// How many points of load a big and a small duty make.
pub const POINTS: (i64, i64) = (2, 1);

/// What having a role at the event before costs; it falls with the distance and is nothing for a first time.
const PRESSURE: i64 = 120;

/// A distance from which on it does not matter how long ago it was.
const LONG_AGO: i64 = 24;

/// A duty that is proposed for a person: at which event, in which role.
pub type Given = (usize, usize);

/// What may not be.
pub trait Rules {
    /// Whether a person may take a role at an event beside what they have and what is proposed for them at other
    /// events; neither this duty nor those may break a rule by it.
    fn allows(&self, person: usize, role: usize, event: usize, others: &[Given]) -> bool;
}

/// An event with open seats.
#[derive(Debug, Clone)]
pub struct Event {
    /// Where it stands among the chapter's events, for the distance between turns.
    pub position: i64,
    /// The role of each open seat.
    pub seats: Vec<usize>,
    /// Of each person: how many duties they have there already.
    pub taken: Vec<usize>,
    /// Of each two roles (`role * roles + role`): whether one person cannot have both.
    pub clash: Vec<bool>,
}

/// Everything the solver knows.
#[derive(Debug, Clone)]
pub struct Problem<R> {
    /// How many people there are.
    pub people: usize,
    /// Of each role: whether it is a big duty.
    pub big: Vec<bool>,
    /// The events by date.
    pub events: Vec<Event>,
    /// Of each person: big duties had or promised beyond their fair share, in units of 1/[`DUTY`].
    pub due: Vec<i64>,
    /// Of each person: points of load without what is proposed.
    pub load: Vec<i64>,
    /// Of each person and role (`person * roles + role`): whether they like it.
    pub likes: Vec<bool>,
    /// Of each person and role: the positions of their turns, in order.
    pub turns: Vec<Vec<i64>>,
    /// Of each person and role: whether it would be a first time without having seen how it is done.
    pub unseen: Vec<bool>,
    /// What may not be.
    pub rules: R,
}

/// Who takes which seat: of each event, of each of its seats.
pub type Picks = Vec<Vec<Option<usize>>>;

impl<R: Rules> Problem<R> {
    /// The number of roles.
    pub fn roles(&self) -> usize {
        self.big.len()
    }

    /// Points of a role.
    pub fn points(&self, role: usize) -> i64 {
        if self.big[role] { POINTS.0 } else { POINTS.1 }
    }

    /// Duties proposed for a person, by event.
    pub fn given(&self, picks: &Picks, person: usize) -> Vec<Given> {
        let mut given = Vec::new();
        for (event, seats) in picks.iter().enumerate() {
            let own = seats.iter().enumerate().filter(|(_, who)| **who == Some(person));
            given.extend(own.map(|(seat, _)| (event, self.events[event].seats[seat])));
        }
        given
    }

    /// What a role at an event costs a person who has these duties at other events. Without what a second duty at the
    /// same event adds.
    pub fn cost(&self, person: usize, role: usize, event: usize, others: &[Given]) -> Levels {
        let at = person * self.roles() + role;
        let mut levels = [0; LEVELS];
        if self.big[role] {
            let bigs = others.iter().filter(|(_, other)| self.big[*other]).count() as i64;
            levels[BIG] = self.due[person] + DUTY * bigs + MOST[BIG] / 2;
        }
        let points = self.points(role);
        let carried: i64 = others.iter().map(|(_, other)| self.points(*other)).sum();
        levels[LOAD] = points * (2 * (self.load[person] + carried) + points);
        levels[LIKES] = i64::from(!self.likes[at]);
        levels[ROTATION] = self.rotation(person, role, event, others);
        levels[UNSEEN] = i64::from(self.unseen[at]);
        levels[ORDER] = person as i64;
        for (value, most) in levels.iter_mut().zip(MOST) {
            *value = (*value).clamp(0, most);
        }
        levels
    }

    /// What a turn of the role adds: it is the dearer the nearer the turns before and after it are.
    fn rotation(&self, person: usize, role: usize, event: usize, others: &[Given]) -> i64 {
        let here = self.events[event].position;
        let own = &self.turns[person * self.roles() + role];
        let proposed = others
            .iter()
            .filter(|(at, other)| *other == role && *at != event)
            .map(|(at, _)| self.events[*at].position);
        let (mut before, mut after) = (None, None);
        for turn in own.iter().copied().chain(proposed) {
            if turn <= here {
                before = before.max(Some(turn));
            } else {
                after = Some(after.map_or(turn, |known: i64| known.min(turn)));
            }
        }
        let pressure = |from: Option<i64>, to: Option<i64>| match (from, to) {
            (Some(from), Some(to)) => PRESSURE / (to - from).clamp(1, LONG_AGO),
            _ => 0,
        };
        pressure(before, Some(here)) + pressure(Some(here), after) - pressure(before, after)
    }

    /// How good a plan is: its levels, smaller is better.
    pub fn measure(&self, picks: &Picks) -> Levels {
        let mut sum = [0; LEVELS];
        for (event, seats) in picks.iter().enumerate() {
            for (seat, who) in seats.iter().enumerate() {
                if who.is_none() {
                    sum[OPEN] += SEATS_MAX as i64 + 1 + i64::from(self.big[self.events[event].seats[seat]]);
                }
            }
        }
        for person in 0..self.people {
            add(&mut sum, &self.carried(person, &self.given(picks, person)));
        }
        sum
    }

    /// What the duties proposed for a person cost: each counted with those before it, so that the sum does not depend on
    /// which was proposed first.
    pub fn carried(&self, person: usize, given: &[Given]) -> Levels {
        let mut sum = [0; LEVELS];
        for (index, (event, role)) in given.iter().enumerate() {
            let earlier: Vec<Given> = given[..index].iter().copied().filter(|(at, _)| at != event).collect();
            add(&mut sum, &self.cost(person, *role, *event, &earlier));
            let here = given[..index].iter().filter(|(at, _)| at == event).count();
            sum[DOUBLED] += i64::from(here + self.events[*event].taken[person] > 0);
        }
        sum
    }

    /// Whether a person can have these duties: at each event no more than fit together, and no rule broken.
    pub fn fits(&self, person: usize, given: &[Given]) -> bool {
        given.iter().enumerate().all(|(index, (event, role))| {
            let here = given
                .iter()
                .enumerate()
                .filter(|(other, (at, _))| *other != index && at == event);
            let mut number = self.events[*event].taken[person] + 1;
            for (_, (_, other)) in here {
                if self.clashes(*event, *role, *other) {
                    return false;
                }
                number += 1;
            }
            let others: Vec<Given> = given.iter().copied().filter(|(at, _)| at != event).collect();
            number <= DUTIES_MAX && self.rules.allows(person, *role, *event, &others)
        })
    }

    /// Whether one person cannot have both roles at an event.
    pub fn clashes(&self, event: usize, one: usize, other: usize) -> bool {
        one == other || (self.big[one] && self.big[other]) || self.events[event].clash[one * self.roles() + other]
    }
}
