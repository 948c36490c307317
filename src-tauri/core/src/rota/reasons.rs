//! Why this person, why not that one, why nobody: sentences whose numbers are numbers of the data.
//!
//! Somebody is chosen before the runner-up because of the first level of cost on which the two differ; that level is the
//! fact that decided, and it is told for both with the numbers that show it. What else is told about the one who is
//! chosen is what a person would ask next: when they last had the role, and how much they do.

use std::cmp::Reverse;

use chrono::{Months, NaiveDate};

use super::facts::{Facts, LEDGER};
use super::judge::{Bar, Judge, tasks};
use super::matrix::load_from;
use super::problem::{SEEN, seen};
use super::solve::cost::{BIG, DOUBLED, LIKES, LOAD, Levels, ROTATION, UNSEEN};
use super::solve::{Given, Picks, Problem};
use crate::events::{ConflictCode, Duty};
use crate::words::Message;

/// The most facts that one sentence holds.
const FACTS_MAX: usize = 3;

/// A fact about a person and a role, in the order in which they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    /// When they last had the role, or that it is the first time.
    Last,
    /// How soon before or after another turn it would be.
    Near,
    /// Big duties of the half year.
    Bigs,
    /// Big duties of two years.
    BigsOfTwoYears,
    /// That by their share it is their turn.
    Turn,
    /// Duties of the half year.
    Duties,
    /// That their duties weigh less.
    Lighter,
    /// That they like the role.
    Likes,
    /// That they have nothing else to do at the event.
    Unburdened,
    /// That they are free on a day when others are not.
    Free,
}

/// How many: those that stand, and those that the plan adds beside the one in question.
#[derive(Debug, Clone, Copy)]
struct Tally {
    count: i64,
    more: i64,
}

impl Tally {
    fn total(self) -> i64 {
        self.count + self.more
    }

    fn say(self, text: &str, text_with_more: &str) -> Message {
        let id = if self.more == 0 { text } else { text_with_more };
        let said = Message::new(id).with("count", self.count);
        if self.more == 0 {
            said
        } else {
            said.with("more", self.more)
        }
    }
}

/// Finds reasons in a finished plan.
pub struct Reasons<'a> {
    facts: &'a Facts,
    problem: &'a Problem<Judge<'a>>,
    picks: &'a Picks,
}

impl<'a> Reasons<'a> {
    /// For the plan of a problem.
    pub fn new(facts: &'a Facts, problem: &'a Problem<Judge<'a>>, picks: &'a Picks) -> Self {
        Self { facts, problem, picks }
    }

    fn duty(&self, event: usize, seat: usize) -> Given {
        (event, self.facts.open[event].seats[seat].role)
    }

    /// What a person has in the plan beside a duty.
    fn beside(&self, person: usize, duty: Given) -> Vec<Given> {
        let mut given = self.problem.given(self.picks, person);
        given.retain(|one| *one != duty);
        given
    }

    /// What a duty costs a person beside the rest of the plan.
    fn cost(&self, person: usize, duty: Given) -> Levels {
        let (event, role) = duty;
        let mut others = self.beside(person, duty);
        others.retain(|(at, _)| *at != event);
        let mut levels = self.problem.cost(person, role, event, &others);
        levels[DOUBLED] = i64::from(self.there(person, duty) > 0);
        levels
    }

    /// How many other duties a person has at the event, with the plan.
    fn there(&self, person: usize, duty: Given) -> usize {
        let proposed = self.beside(person, duty).iter().filter(|(at, _)| *at == duty.0).count();
        self.problem.events[duty.0].taken[person] + proposed
    }

    /// Who would take the seat if the one who is proposed did not, everything else as it is.
    pub fn runner_up(&self, event: usize, seat: usize) -> Option<usize> {
        let duty = self.duty(event, seat);
        let able = (0..self.problem.people).filter(|person| {
            let mut given = self.problem.given(self.picks, *person);
            if given.contains(&duty) {
                return false;
            }
            given.push(duty);
            self.problem.fits(*person, &given)
        });
        able.min_by_key(|person| self.cost(*person, duty))
    }

    /// What decided between two people, as a fact about either; `None`: nothing but the order of names.
    fn decided(&self, chosen: usize, other: usize, duty: Given) -> Option<Fact> {
        let (a, b) = (self.cost(chosen, duty), self.cost(other, duty));
        let shows = |tally: &dyn Fn(usize) -> Tally| tally(chosen).total() < tally(other).total();
        match (0..a.len()).find(|level| a[*level] != b[*level])? {
            BIG if shows(&|person| self.bigs(person, duty, self.half_year())) => Some(Fact::Bigs),
            BIG if shows(&|person| self.bigs(person, duty, self.two_years())) => Some(Fact::BigsOfTwoYears),
            BIG => Some(Fact::Turn),
            DOUBLED => Some(Fact::Unburdened),
            LOAD if shows(&|person| self.duties(person, duty)) => Some(Fact::Duties),
            LOAD => Some(Fact::Lighter),
            LIKES => Some(Fact::Likes),
            ROTATION => Some(Fact::Near),
            UNSEEN => Some(Fact::Last),
            _ => None,
        }
    }

    /// Why a person is proposed: what decided against the runner-up, and what one would ask next.
    pub fn why(&self, event: usize, seat: usize, person: usize, runner_up: Option<usize>) -> Message {
        let duty = self.duty(event, seat);
        let decided = runner_up.and_then(|other| self.decided(person, other, duty));
        let mut facts: Vec<Fact> = decided
            .into_iter()
            .map(|fact| if fact == Fact::Near { Fact::Last } else { fact })
            .collect();
        let about_load = |facts: &[Fact]| facts.iter().any(|fact| (Fact::Bigs..=Fact::Lighter).contains(fact));
        if !facts.contains(&Fact::Last) {
            facts.push(Fact::Last);
        }
        if !about_load(&facts) {
            facts.push(if self.problem.big[duty.1] {
                Fact::Bigs
            } else {
                Fact::Duties
            });
        }
        if self.problem.likes[person * self.problem.roles() + duty.1] && !facts.contains(&Fact::Likes) {
            facts.push(Fact::Likes);
        }
        if self.others_away(duty) {
            facts.push(Fact::Free);
        }
        facts.truncate(FACTS_MAX - usize::from(runner_up.is_none()));
        facts.sort_unstable();
        let only = runner_up.is_none().then(|| Message::new("rota-only-one"));
        let said = facts.into_iter().map(|fact| self.say(fact, person, duty));
        sentence(only.into_iter().chain(said).collect())
    }

    /// What spoke against the runner-up.
    pub fn why_not(&self, event: usize, seat: usize, person: usize, other: usize) -> Message {
        let duty = self.duty(event, seat);
        match self.decided(person, other, duty) {
            Some(Fact::Turn) => Message::new("rota-not-their-turn"),
            Some(Fact::Lighter) => Message::new("rota-heavier"),
            Some(Fact::Likes) => Message::new("rota-no-wish").with("role", self.label(duty)),
            Some(Fact::Unburdened) => Message::new("rota-busy-there").with("count", self.there(other, duty)),
            Some(fact) => self.say(fact, other, duty),
            None => Message::new("rota-as-good"),
        }
    }

    /// Why a seat stays open: how many of those who take part are held back by what.
    pub fn why_nobody(&self, event: usize, seat: usize) -> Message {
        let (_, role) = self.duty(event, seat);
        let mut counts: Vec<(Bar, i64)> = Vec::new();
        for person in 0..self.problem.people {
            let mut others = self.beside(person, (event, role));
            others.retain(|(at, _)| *at != event);
            // Whom no rule holds back has their hands full with what is proposed for them at this event.
            let bar = self
                .problem
                .rules
                .bar(person, role, event, &others)
                .unwrap_or(Bar::Busy);
            match counts.iter_mut().find(|(known, _)| *known == bar) {
                _ if bar == Bar::Outside => {}
                Some((_, count)) => *count += 1,
                None => counts.push((bar, 1)),
            }
        }
        counts.sort_by_key(|(bar, count)| (Reverse(*count), *bar));
        let said = counts.into_iter().take(FACTS_MAX);
        sentence(
            said.map(|(bar, count)| Message::new(&bar.text()).with("count", count))
                .collect(),
        )
    }

    /// Whether somebody who takes part is away from the event: only then it says something to be free.
    fn others_away(&self, (event, role): Given) -> bool {
        let away = |bar| matches!(bar, Bar::Elsewhere | Bar::Rule(ConflictCode::Away));
        (0..self.problem.people).any(|person| self.problem.rules.fixed(person, role, event).is_some_and(away))
    }

    fn half_year(&self) -> NaiveDate {
        load_from(self.facts.first_day())
    }

    fn two_years(&self) -> NaiveDate {
        back(self.facts.first_day(), LEDGER)
    }

    /// Big duties from a day to the end of the proposal.
    fn bigs(&self, person: usize, duty: Given, since: NaiveDate) -> Tally {
        let more = self
            .beside(person, duty)
            .iter()
            .filter(|(_, role)| self.problem.big[*role])
            .count();
        Tally {
            count: self.facts.bigs_since(person, since),
            more: more as i64,
        }
    }

    /// Duties and talks from the half year to the end of the proposal.
    fn duties(&self, person: usize, duty: Given) -> Tally {
        let id = self.facts.people[person].id;
        let own = self.facts.salons.iter().map(|salon| tasks(salon, id).len());
        Tally {
            count: own.sum::<usize>() as i64,
            more: self.beside(person, duty).len() as i64,
        }
    }

    fn label(&self, (_, role): Given) -> Message {
        self.facts.roles[role].label.clone()
    }

    fn say(&self, fact: Fact, person: usize, duty: Given) -> Message {
        match fact {
            Fact::Last => self.last(person, duty),
            Fact::Near => self.near(person, duty),
            Fact::Bigs => self
                .bigs(person, duty, self.half_year())
                .say("rota-bigs", "rota-bigs-more"),
            Fact::BigsOfTwoYears => self
                .bigs(person, duty, self.two_years())
                .say("rota-bigs-two-years", "rota-bigs-two-years-more"),
            Fact::Turn => Message::new("rota-their-turn"),
            Fact::Duties => self.duties(person, duty).say("rota-duties", "rota-duties-more"),
            Fact::Lighter => Message::new("rota-lighter"),
            Fact::Likes => Message::new("rota-likes").with("role", self.label(duty)),
            Fact::Unburdened => Message::new("rota-unburdened"),
            Fact::Free => Message::new("rota-free"),
        }
    }

    /// How many salons before the event the person had the role last, and how many after it they have it next, in the
    /// data or in the plan.
    fn distances(&self, person: usize, duty: Given) -> (Option<i64>, Option<i64>) {
        let (event, role) = duty;
        let here = self.problem.events[event].position;
        let proposed = self
            .beside(person, duty)
            .into_iter()
            .filter(|(_, other)| *other == role);
        let turns = self.problem.turns[person * self.problem.roles() + role].iter().copied();
        let turns: Vec<i64> = turns
            .chain(proposed.map(|(at, _)| self.problem.events[at].position))
            .collect();
        let before = turns.iter().filter(|turn| **turn <= here).max();
        let after = turns.iter().filter(|turn| **turn > here).min();
        (before.map(|turn| here - turn), after.map(|turn| turn - here))
    }

    /// When the person last had the role.
    fn last(&self, person: usize, duty: Given) -> Message {
        match self.distances(person, duty) {
            (Some(gap), _) => Message::new("rota-last")
                .with("role", self.label(duty))
                .with("gap", gap),
            (None, _) => self.first_time(person, duty),
        }
    }

    /// The nearest other turn of the role, before or after.
    fn near(&self, person: usize, duty: Given) -> Message {
        match self.distances(person, duty) {
            (before, Some(after)) if before.is_none_or(|before| after < before) => Message::new("rota-next")
                .with("role", self.label(duty))
                .with("gap", after),
            _ => self.last(person, duty),
        }
    }

    /// How somebody comes to a role for the first time.
    fn first_time(&self, person: usize, duty: Given) -> Message {
        let first = |id: &str| Message::new(id).with("role", self.label(duty));
        let rule = self.facts.catalogue.get(self.facts.roles[duty.1].role).ok();
        if let Some(after) = rule.and_then(|rule| rule.after_role) {
            let turns = self.facts.history.turns(self.facts.people[person].id).iter();
            let had = turns.filter(|turn| {
                let is_past = self.facts.history.occasion(turn).date < self.facts.first_day();
                is_past && turn.duty == Some(Duty::from(after))
            });
            let count = had.count();
            if count > 0 {
                let label = self.facts.catalogue.names().of(after);
                return first("rota-first-after").with("after", label).with("count", count);
            }
        }
        match seen(self.facts, person) {
            count if count >= SEEN => first("rota-first-seen").with("count", count),
            _ => first("rota-first"),
        }
    }
}

/// A day so many months earlier.
fn back(day: NaiveDate, months: Months) -> NaiveDate {
    day.checked_sub_months(months).unwrap_or(NaiveDate::MIN)
}

/// Up to three facts as one sentence.
pub fn sentence(facts: Vec<Message>) -> Message {
    let mut facts = facts.into_iter();
    match (facts.next(), facts.next(), facts.next()) {
        (Some(first), Some(second), Some(third)) => Message::new("rota-three-facts")
            .with("first", first)
            .with("second", second)
            .with("third", third),
        (Some(first), Some(second), None) => Message::new("rota-two-facts")
            .with("first", first)
            .with("second", second),
        (Some(only), ..) => only,
        (None, ..) => Message::new("rota-nobody"),
    }
}
