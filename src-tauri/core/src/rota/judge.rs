//! What may not be: whether a person can take a role at an event, and if not, why not.
//!
//! Rules are judged in one place, `events::roles`; here their verdicts are asked for and kept, because the solver asks
//! for the same ones again and again.

use super::facts::Facts;
use super::solve::single::DUTIES_MAX;
use super::solve::{Given, Rules};
use crate::events::Salon;
use crate::events::roles::{Task, collide};
use crate::ids::Id;

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
}

impl Bar {
    /// How many people it holds back, as a text that takes `count`.
    pub fn text(self) -> &'static str {
        match self {
            Self::Outside => "rota-bar-outside",
            Self::Elsewhere => "rota-bar-elsewhere",
            Self::Declined => "rota-bar-declined",
            Self::Busy => "rota-bar-busy",
        }
    }
}

/// The verdicts for one proposal.
pub struct Judge<'a> {
    facts: &'a Facts,
    /// Of each event, role and person: what holds whatever else is proposed.
    fixed: Vec<Option<Bar>>,
    /// Of each two events: whether they take place at the same hours.
    same_hours: Vec<bool>,
}

impl<'a> Judge<'a> {
    /// Looks at everybody for everything.
    pub fn new(facts: &'a Facts) -> Self {
        let open = &facts.open;
        let same_hours = open.iter().flat_map(|one| {
            open.iter()
                .map(|other| one.salon != other.salon && meet(&facts.salons[one.salon], &facts.salons[other.salon]))
        });
        let mut judge = Self {
            facts,
            fixed: Vec::new(),
            same_hours: same_hours.collect(),
        };
        for event in 0..open.len() {
            for role in 0..facts.roles.len() {
                for person in 0..facts.people.len() {
                    judge.fixed.push(judge.look(event, role, person));
                }
            }
        }
        judge
    }

    /// Why a person cannot take a role at an event, whatever else is proposed.
    pub fn fixed(&self, person: usize, role: usize, event: usize) -> Option<Bar> {
        self.fixed[(event * self.facts.roles.len() + role) * self.facts.people.len() + person]
    }

    /// Why a person cannot take a role at an event, beside what is proposed for them elsewhere.
    pub fn bar(&self, person: usize, role: usize, event: usize, others: &[Given]) -> Option<Bar> {
        if let Some(bar) = self.fixed(person, role, event) {
            return Some(bar);
        }
        let together = |(at, _): &Given| self.same_hours[event * self.facts.open.len() + at];
        others.iter().any(together).then_some(Bar::Elsewhere)
    }

    /// Every verdict that holds whatever else is proposed.
    pub fn verdicts(&self) -> &[Option<Bar>] {
        &self.fixed
    }

    fn look(&self, event: usize, role: usize, person: usize) -> Option<Bar> {
        let open = &self.facts.open[event];
        let salon = &self.facts.salons[open.salon];
        let who = self.facts.people[person].id;
        let role = &self.facts.roles[role];
        if !open.pool[person] {
            return Some(Bar::Outside);
        }
        let same_day = self
            .facts
            .salons
            .iter()
            .filter(|other| other.id != salon.id && other.date == salon.date);
        if same_day
            .into_iter()
            .any(|other| meet(salon, other) && !tasks(other, who).is_empty())
        {
            return Some(Bar::Elsewhere);
        }
        let said_no = |holder: &crate::events::RolePerson| holder.id == who && !holder.state.fills();
        if salon.roles.iter().flat_map(|line| &line.people).any(said_no) {
            return Some(Bar::Declined);
        }
        let own = tasks(salon, who);
        let wanted = Task::Role(role.role);
        let full = own.len() >= DUTIES_MAX || own.iter().any(|task| collide(salon, *task, wanted));
        let big = |task: &Task| match task {
            Task::Talk(_) => true,
            Task::Role(role) => super::facts::is_big(*role),
        };
        if full || (role.big && own.iter().any(big)) {
            return Some(Bar::Busy);
        }
        None
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
fn meet(one: &Salon, other: &Salon) -> bool {
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
