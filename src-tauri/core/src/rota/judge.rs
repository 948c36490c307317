//! What may not be: whether a person can take a role at an event, and if not, why not.
//!
//! Rules are judged in one place, [`events::roles::breaches`](crate::events::roles::breaches); here their verdicts are
//! asked for and kept, because the solver asks for the same ones again and again. What is proposed elsewhere is supposed
//! in the history while a verdict is asked for, so that a proposal keeps the rules between its own events as well.
//!
//! What one must have done before is judged by what stands: a turn that is only proposed makes nobody experienced.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use super::facts::Facts;
use super::solve::single::DUTIES_MAX;
use super::solve::{Given, Rules};
use crate::events::roles::History;
use crate::events::roles::{Breach, Seat, breaches};
use crate::events::roles::{Task, collide};
use crate::events::{ConflictCode, Salon};
use crate::ids::Id;
use crate::words::Message;

/// Why a person cannot take a role, the weightiest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bar {
    /// Does not take part on that day.
    Outside,
    /// Is busy at another event at the same hours.
    Elsewhere,
    /// Said no at this event, or was replaced.
    Declined,
    /// Has duties there already that leave no room for it.
    Busy,
    /// A day, a rule or a wish.
    Rule(ConflictCode),
}

impl Bar {
    /// How many people it holds back, as a text that takes `count`.
    pub fn text(self) -> String {
        match self {
            Self::Outside => "rota-why-outside".to_owned(),
            Self::Elsewhere => "rota-bar-elsewhere".to_owned(),
            Self::Declined => "rota-bar-declined".to_owned(),
            Self::Busy => "rota-bar-busy".to_owned(),
            Self::Rule(conflict) => format!("rota-bar-{}", conflict.code()),
        }
    }

    /// Whether it would be no different at another event: then the person owes no share of such seats.
    pub fn lasts(self) -> bool {
        match self {
            Self::Busy => false,
            Self::Rule(conflict) => !matches!(
                conflict,
                ConflictCode::CoolOff | ConflictCode::Cap | ConflictCode::MostAMonth | ConflictCode::ThirdDuty
            ),
            Self::Outside | Self::Elsewhere | Self::Declined => true,
        }
    }
}

/// Whether a conflict is about what one must have done before: the only rules that are waived, and only when nobody at
/// all meets them.
pub fn is_experience(conflict: ConflictCode) -> bool {
    matches!(conflict, ConflictCode::Prerequisite | ConflictCode::SalonsBefore)
}

/// A duty, a person, and what is proposed for them elsewhere.
type Question = (Given, usize, Vec<Given>);

/// The verdicts for one proposal.
pub struct Judge<'a> {
    facts: &'a Facts,
    /// Of each event, role and person: what holds whatever else is proposed.
    fixed: Vec<Option<Bar>>,
    /// Of each event and role: the rule of experience that nobody meets.
    waived: Vec<Option<Message>>,
    /// Of each two events: whether they take place at the same hours.
    same_hours: Vec<bool>,
    /// The history, in which proposals are supposed for the time of a question.
    supposed: RefCell<History>,
    /// What was asked before: person, role and event, beside what.
    known: RefCell<HashMap<Question, Option<Bar>>>,
}

impl<'a> Judge<'a> {
    /// Looks at everybody for everything.
    pub fn new(facts: &'a Facts) -> Self {
        let open = &facts.open;
        let salon = |event: usize| &facts.salons[open[event].salon];
        let pairs = (0..open.len()).flat_map(|one| (0..open.len()).map(move |other| (one, other)));
        let mut judge = Self {
            facts,
            fixed: Vec::new(),
            waived: Vec::new(),
            same_hours: pairs
                .map(|(one, other)| one != other && meet(salon(one), salon(other)))
                .collect(),
            supposed: RefCell::new(facts.history.clone()),
            known: RefCell::default(),
        };
        for event in 0..open.len() {
            judge.look_at(event);
        }
        judge
    }

    /// Why a person cannot take a role at an event, whatever else is proposed.
    pub fn fixed(&self, person: usize, role: usize, event: usize) -> Option<Bar> {
        self.fixed[(event * self.facts.roles.len() + role) * self.facts.people.len() + person]
    }

    /// The rule of experience that was waived for a role at an event.
    pub fn waived(&self, role: usize, event: usize) -> Option<&Message> {
        self.waived[event * self.facts.roles.len() + role].as_ref()
    }

    /// Every verdict that holds whatever else is proposed.
    pub fn verdicts(&self) -> &[Option<Bar>] {
        &self.fixed
    }

    /// Why a person cannot take a role at an event, beside what is proposed for them elsewhere.
    pub fn bar(&self, person: usize, role: usize, event: usize, others: &[Given]) -> Option<Bar> {
        if let Some(bar) = self.fixed(person, role, event) {
            return Some(bar);
        }
        if others.is_empty() {
            return None;
        }
        let mut beside = others.to_vec();
        beside.sort_unstable();
        let question = ((event, role), person, beside);
        if let Some(known) = self.known.borrow().get(&question) {
            return *known;
        }
        let bar = self.beside(person, role, event, others);
        self.known.borrow_mut().insert(question, bar);
        bar
    }

    /// What the duties proposed elsewhere have against it, or it against them.
    fn beside(&self, person: usize, role: usize, event: usize, others: &[Given]) -> Option<Bar> {
        let together = |(at, _): &Given| self.same_hours[event * self.facts.open.len() + at];
        if others.iter().any(together) {
            return Some(Bar::Elsewhere);
        }
        let mut supposed = self.supposed.borrow_mut();
        let all: Vec<Seat> = others
            .iter()
            .map(|(at, other)| self.seat(person, *other, *at))
            .chain([self.seat(person, role, event)])
            .collect();
        for seat in &all {
            supposed.suppose(seat.person, seat.event, seat.role);
        }
        let broken = all.iter().rev().find_map(|seat| {
            let found = self.breaches(&supposed, seat);
            found
                .into_iter()
                .map(|breach| breach.conflict)
                .find(|conflict| !is_experience(*conflict))
        });
        for seat in &all {
            supposed.suppose_not(seat.person, seat.event, seat.role);
        }
        broken.map(Bar::Rule)
    }

    /// Why a person cannot take a role at an event, as a sentence without their name.
    pub fn why(&self, person: usize, role: usize, event: usize, others: &[Given]) -> Message {
        match self.bar(person, role, event, others) {
            Some(Bar::Outside) => Message::new("rota-why-outside"),
            Some(Bar::Elsewhere) => Message::new("rota-why-elsewhere"),
            Some(Bar::Declined) => Message::new("rota-why-declined"),
            Some(Bar::Busy) | None => Message::new("rota-why-busy"),
            Some(Bar::Rule(conflict)) => {
                let mut supposed = self.facts.history.clone();
                for (at, other) in others {
                    let seat = self.seat(person, *other, *at);
                    supposed.suppose(seat.person, seat.event, seat.role);
                }
                let found = self.breaches(&supposed, &self.seat(person, role, event));
                let reason = found.into_iter().find(|breach| breach.conflict == conflict);
                reason.map_or_else(|| Message::new("rota-why-rule"), |breach| breach.reason)
            }
        }
    }

    fn seat(&self, person: usize, role: usize, event: usize) -> Seat {
        let salon = &self.facts.salons[self.facts.open[event].salon];
        Seat {
            event: salon.id,
            date: salon.date,
            person: self.facts.people[person].id,
            role: self.facts.roles[role].role,
        }
    }

    /// What speaks against a seat; a third duty is judged by the solver's own measure.
    fn breaches(&self, history: &History, seat: &Seat) -> Vec<Breach> {
        let mut found = breaches(history, &self.facts.catalogue, &self.facts.availability, seat);
        found.retain(|breach| breach.conflict != ConflictCode::ThirdDuty);
        found
    }

    fn look_at(&mut self, event: usize) {
        let facts = self.facts;
        let open = &facts.open[event];
        let salon = &facts.salons[open.salon];
        let there: Vec<(Vec<Task>, Option<Bar>)> = facts
            .people
            .iter()
            .zip(&open.pool)
            .map(|(person, in_pool)| {
                let own = tasks(salon, person.id);
                let bar = self.presence(salon, person.id, *in_pool, &own);
                (own, bar)
            })
            .collect();
        let mut collisions: BTreeMap<(Task, usize), bool> = BTreeMap::new();
        for role in 0..facts.roles.len() {
            let rules: Vec<Vec<Breach>> = (0..facts.people.len())
                .map(|person| match there[person].1 {
                    Some(_) => Vec::new(),
                    None => self.breaches(&facts.history, &self.seat(person, role, event)),
                })
                .collect();
            let experienced = |person: usize| {
                there[person].1 != Some(Bar::Outside)
                    && !rules[person].iter().any(|breach| is_experience(breach.conflict))
            };
            let lacking = || rules.iter().flatten().find(|breach| is_experience(breach.conflict));
            let waived = if (0..facts.people.len()).any(experienced) {
                None
            } else {
                lacking()
            };
            for person in 0..facts.people.len() {
                let (own, bar) = &there[person];
                let wanted = Task::Role(facts.roles[role].role);
                let mut collides = |task: &Task| {
                    let known = collisions.entry((*task, role));
                    *known.or_insert_with(|| collide(salon, *task, wanted))
                };
                let two_big = facts.roles[role].big && own.iter().any(|task| facts.is_big(*task));
                let full = own.len() >= DUTIES_MAX || own.contains(&wanted) || two_big || own.iter().any(&mut collides);
                let mut against = rules[person]
                    .iter()
                    .map(|breach| breach.conflict)
                    .filter(|conflict| waived.is_none() || !is_experience(*conflict));
                self.fixed.push(
                    bar.or_else(|| full.then_some(Bar::Busy))
                        .or_else(|| against.next().map(Bar::Rule)),
                );
            }
            let waived = waived.map(|breach| breach.reason.clone());
            self.waived.push(waived);
        }
    }

    /// Why a person cannot be at an event at all.
    fn presence(&self, salon: &Salon, person: Id, in_pool: bool, own: &[Task]) -> Option<Bar> {
        if !in_pool {
            return Some(Bar::Outside);
        }
        let mut same_day = self
            .facts
            .salons
            .iter()
            .filter(|other| other.id != salon.id && meet(salon, other));
        if own.is_empty() && same_day.any(|other| !tasks(other, person).is_empty()) {
            return Some(Bar::Elsewhere);
        }
        self.facts
            .refused
            .contains(&(salon.id, person))
            .then_some(Bar::Declined)
    }
}

impl Rules for Judge<'_> {
    fn allows(&self, person: usize, role: usize, event: usize, others: &[Given]) -> bool {
        self.bar(person, role, event, others).is_none()
    }
}

/// What a person has to do at an event.
pub fn tasks(salon: &Salon, person: Id) -> Vec<Task> {
    let roles = salon
        .roles
        .iter()
        .flat_map(|line| line.people.iter().map(move |holder| (line.role, holder)));
    let held = roles.filter(|(_, holder)| holder.id == person && holder.state.fills());
    let talks = salon
        .appearances
        .iter()
        .filter(|talk| talk.speaker == person && !talk.standby && talk.state.holds_talk());
    held.map(|(role, _)| Task::Role(role))
        .chain(talks.filter_map(|talk| talk.talk.map(Task::Talk)))
        .collect()
}

/// Whether two events take place on one day at the same hours.
pub fn meet(one: &Salon, other: &Salon) -> bool {
    let hours = |salon: &Salon| {
        let starts = salon.segments.iter().map(|row| row.start.minutes());
        let ends = salon
            .segments
            .iter()
            .map(|row| row.start.minutes() + row.minutes as i32);
        let start = salon.start.minutes();
        (
            starts.min().unwrap_or(start).min(start),
            ends.max().unwrap_or(start).max(start + salon.slot_minutes as i32),
        )
    };
    let ((first, last), (other_first, other_last)) = (hours(one), hours(other));
    one.date == other.date && first < other_last && other_first < last
}
