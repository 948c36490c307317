//! Why this person, why not that one, why nobody: sentences whose numbers are numbers of the data.

use chrono::NaiveDate;

use super::facts::Facts;
use super::judge::{Bar, Judge, tasks};
use super::matrix::load_from;
use super::problem::{SEEN, seen};
use super::solve::cost::{BIG, DOUBLED, LIKES, LOAD, Levels, ORDER, ROTATION, UNSEEN};
use super::solve::{Given, Picks, Problem};
use super::suggest::bigs_since;
use crate::events::{ConflictCode, Duty};
use crate::words::Message;

/// The most facts that one sentence holds.
const FACTS_MAX: usize = 3;

/// A fact about a person and a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    /// How long ago the last turn was, or that it is the first.
    Rotation,
    /// Big duties lately.
    Bigs,
    /// Duties lately.
    Duties,
    /// Likes the role.
    Likes,
    /// Has nothing else to do at the event.
    Unburdened,
    /// Is free on a day when others are away.
    Free,
}

/// Finds reasons in a finished plan.
pub struct Reasons<'a> {
    facts: &'a Facts,
    problem: &'a Problem<Judge<'a>>,
    picks: &'a Picks,
    since: NaiveDate,
}

impl<'a> Reasons<'a> {
    /// For the plan of a problem.
    pub fn new(facts: &'a Facts, problem: &'a Problem<Judge<'a>>, picks: &'a Picks) -> Self {
        let first = facts
            .open
            .first()
            .map_or(NaiveDate::MIN, |open| facts.salons[open.salon].date);
        Self {
            facts,
            problem,
            picks,
            since: load_from(first),
        }
    }

    fn role(&self, event: usize, seat: usize) -> usize {
        self.facts.open[event].seats[seat].role
    }

    /// What a person has in the plan beside a duty.
    fn beside(&self, person: usize, duty: Given) -> Vec<Given> {
        let mut given = self.problem.given(self.picks, person);
        given.retain(|one| *one != duty);
        given
    }

    /// What a duty costs a person beside the rest of the plan.
    fn cost(&self, person: usize, (event, role): Given) -> Levels {
        let beside = self.beside(person, (event, role));
        let others: Vec<Given> = beside.iter().copied().filter(|(at, _)| *at != event).collect();
        let mut levels = self.problem.cost(person, role, event, &others);
        levels[DOUBLED] = i64::from(self.duties_there(person, (event, role)) > 0);
        levels
    }

    /// How many other duties a person has at an event, with the plan.
    fn duties_there(&self, person: usize, duty: Given) -> usize {
        let proposed = self.beside(person, duty).iter().filter(|(at, _)| *at == duty.0).count();
        self.problem.events[duty.0].taken[person] + proposed
    }

    /// Who would take the seat if the one who is proposed did not, everything else as it is.
    pub fn runner_up(&self, event: usize, seat: usize) -> Option<usize> {
        let duty = (event, self.role(event, seat));
        let chosen = self.picks[event][seat];
        let able = (0..self.problem.people).filter(|person| {
            let mut given = self.problem.given(self.picks, *person);
            if Some(*person) == chosen || given.contains(&duty) {
                return false;
            }
            given.push(duty);
            self.problem.fits(*person, &given)
        });
        able.min_by_key(|person| self.cost(*person, duty))
    }

    /// The first level on which two people differ.
    fn differ(&self, one: usize, other: usize, duty: Given) -> Option<usize> {
        let (a, b) = (self.cost(one, duty), self.cost(other, duty));
        (0..a.len()).find(|level| a[*level] != b[*level])
    }

    /// Why the proposed person: what decided against the runner-up first, then what else speaks for them.
    pub fn why(&self, event: usize, seat: usize, runner_up: Option<usize>) -> Message {
        let duty = (event, self.role(event, seat));
        let Some(person) = self.picks[event][seat] else {
            return Message::new("rota-nobody");
        };
        let mut chosen: Vec<Fact> = Vec::new();
        let decided = runner_up.and_then(|other| self.differ(person, other, duty));
        chosen.extend(match decided {
            Some(DOUBLED) => Some(Fact::Unburdened),
            Some(BIG) => Some(Fact::Bigs),
            Some(LOAD) => Some(Fact::Duties),
            Some(LIKES) => Some(Fact::Likes),
            Some(ROTATION | UNSEEN) => Some(Fact::Rotation),
            _ => None,
        });
        let likes = self.problem.likes[person * self.problem.roles() + duty.1];
        chosen.push(Fact::Rotation);
        if !chosen.contains(&Fact::Bigs) {
            chosen.push(Fact::Duties);
        }
        chosen.extend(likes.then_some(Fact::Likes));
        chosen.extend(self.others_away(duty).then_some(Fact::Free));
        let mut facts: Vec<Fact> = Vec::new();
        for fact in chosen {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        facts.truncate(if runner_up.is_some() { FACTS_MAX } else { FACTS_MAX - 1 });
        facts.sort_unstable();
        let mut said: Vec<Message> = facts.into_iter().map(|fact| self.say(fact, person, duty)).collect();
        if runner_up.is_none() {
            said.insert(0, Message::new("rota-only-one"));
        }
        sentence(said)
    }

    /// Whether somebody who takes part is away from the event: only then it says something to be free.
    fn others_away(&self, (event, role): Given) -> bool {
        let away = |bar| matches!(bar, Bar::Elsewhere | Bar::Rule(ConflictCode::Away));
        (0..self.problem.people).any(|person| self.problem.rules.fixed(person, role, event).is_some_and(away))
    }

    /// What spoke against the runner-up.
    pub fn why_not(&self, event: usize, seat: usize, other: usize) -> Message {
        let duty = (event, self.role(event, seat));
        let Some(person) = self.picks[event][seat] else {
            return Message::new("rota-nobody");
        };
        match self.differ(person, other, duty) {
            Some(DOUBLED) => Message::new("rota-busy-there").with("count", self.duties_there(other, duty)),
            Some(BIG) if self.bigs(other, duty) > self.bigs(person, duty) => self.say(Fact::Bigs, other, duty),
            Some(BIG) => Message::new("rota-more-than-share"),
            Some(LOAD) if self.duties(other, duty) > self.duties(person, duty) => self.say(Fact::Duties, other, duty),
            Some(LOAD) => Message::new("rota-more-points"),
            Some(LIKES) => Message::new("rota-no-wish").with("role", self.facts.roles[duty.1].label.clone()),
            Some(ROTATION | UNSEEN) => self.say(Fact::Rotation, other, duty),
            Some(ORDER) | None => Message::new("rota-as-good"),
            Some(_) => Message::new("rota-as-good"),
        }
    }

    /// Why a seat stays open: how many of those who take part are held back by what.
    pub fn why_nobody(&self, event: usize, seat: usize) -> Message {
        let role = self.role(event, seat);
        let mut counts: Vec<(Bar, i64)> = Vec::new();
        for person in 0..self.problem.people {
            let others = self.beside(person, (event, role));
            let elsewhere: Vec<Given> = others.iter().copied().filter(|(at, _)| *at != event).collect();
            let bar = self
                .problem
                .rules
                .bar(person, role, event, &elsewhere)
                .unwrap_or(Bar::Busy);
            if bar == Bar::Outside {
                continue;
            }
            match counts.iter_mut().find(|(known, _)| *known == bar) {
                Some((_, count)) => *count += 1,
                None => counts.push((bar, 1)),
            }
        }
        counts.sort_by_key(|(bar, count)| (std::cmp::Reverse(*count), *bar));
        let said: Vec<Message> = counts
            .into_iter()
            .take(FACTS_MAX)
            .map(|(bar, count)| Message::new(&bar.text()).with("count", count))
            .collect();
        if said.is_empty() {
            Message::new("rota-nobody")
        } else {
            sentence(said)
        }
    }

    /// Big duties since the look-back, with the rest of the plan.
    fn bigs(&self, person: usize, duty: Given) -> i64 {
        let proposed = self
            .beside(person, duty)
            .iter()
            .filter(|(_, role)| self.problem.big[*role])
            .count();
        bigs_since(self.facts, person, self.since) + proposed as i64
    }

    /// Duties and talks since the look-back, with the rest of the plan.
    fn duties(&self, person: usize, duty: Given) -> i64 {
        let salons = self.facts.salons.iter().filter(|salon| salon.date >= self.since);
        let own = salons
            .flat_map(|salon| tasks(salon, self.facts.people[person].id))
            .count();
        (own + self.beside(person, duty).len()) as i64
    }

    fn say(&self, fact: Fact, person: usize, duty: Given) -> Message {
        let label = || self.facts.roles[duty.1].label.clone();
        match fact {
            Fact::Rotation => self.rotation(person, duty),
            Fact::Bigs => Message::new("rota-bigs").with("count", self.bigs(person, duty)),
            Fact::Duties => Message::new("rota-duties").with("count", self.duties(person, duty)),
            Fact::Likes => Message::new("rota-likes").with("role", label()),
            Fact::Unburdened => Message::new("rota-unburdened"),
            Fact::Free => Message::new("rota-free"),
        }
    }

    /// When the person last had the role before the event, in the data or in the plan; or when they have it next.
    fn rotation(&self, person: usize, duty: Given) -> Message {
        let (event, role) = duty;
        let here = self.problem.events[event].position;
        let proposed = self
            .beside(person, duty)
            .into_iter()
            .filter(|(_, other)| *other == role);
        let turns: Vec<i64> = self.problem.turns[person * self.problem.roles() + role]
            .iter()
            .copied()
            .chain(proposed.map(|(at, _)| self.problem.events[at].position))
            .collect();
        let before = turns.iter().copied().filter(|turn| *turn <= here).max();
        let after = turns.iter().copied().filter(|turn| *turn > here).min();
        let label = self.facts.roles[role].label.clone();
        match (before, after) {
            (Some(before), after) if after.is_none_or(|after| here - before <= after - here) => {
                Message::new("rota-last").with("role", label).with("gap", here - before)
            }
            (_, Some(after)) => Message::new("rota-next").with("role", label).with("gap", after - here),
            _ => self.first_time(person, role, label),
        }
    }

    /// How somebody comes to a role for the first time.
    fn first_time(&self, person: usize, role: usize, label: Message) -> Message {
        let rule = self.facts.catalogue.get(self.facts.roles[role].role).ok();
        let before = rule.and_then(|rule| rule.after_role).map(|after| {
            let turns = self.facts.history.turns(self.facts.people[person].id).iter();
            let had = turns.filter(|turn| {
                let is_past = self.facts.history.occasion(turn).date < self.facts.first_day();
                is_past && turn.duty == Some(Duty::from(after))
            });
            (after, had.count())
        });
        match (before, seen(self.facts, person)) {
            (Some((after, count)), _) if count > 0 => Message::new("rota-first-after")
                .with("role", label)
                .with("after", self.facts.catalogue.names().of(after))
                .with("count", count),
            (_, count) if count >= SEEN => Message::new("rota-first-seen").with("role", label).with("count", count),
            _ => Message::new("rota-first").with("role", label),
        }
    }
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
        (Some(only), _, _) => only,
        (None, _, _) => Message::new("rota-nobody"),
    }
}
