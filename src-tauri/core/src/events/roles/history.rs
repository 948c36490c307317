//! Who did what at which event: what the rules of roles and the suggestions look back (and ahead) on.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::store;
use crate::error::Result;
use crate::events::codes::{Duty, EventKind, Role};
use crate::ids::Id;
use crate::store::Db;

/// An event that was not cancelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// Its id.
    pub event: Id,
    /// Its number.
    pub number: Option<i64>,
    /// Its day.
    pub date: NaiveDate,
    /// What kind.
    pub kind: EventKind,
    /// Its place among the salons of the history, from 0; `None`: no salon.
    pub salon: Option<usize>,
}

/// Something that somebody did or will do at an event. Declined roles and talks are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Where the event stands in [`History::occasions`].
    pub occasion: usize,
    /// As what; `None`: named for a row without a role.
    pub duty: Option<Duty>,
}

/// A row of the query: who, where, as what.
pub struct Deed {
    /// Who.
    pub person: Id,
    /// Where.
    pub event: Id,
    /// As what.
    pub duty: Option<Duty>,
}

/// Events in the order of their days, with everybody's turns at them.
#[derive(Debug, Clone, Default)]
pub struct History {
    occasions: Vec<Occasion>,
    places: HashMap<Id, usize>,
    turns: HashMap<Id, Vec<Turn>>,
    committee: HashMap<Id, NaiveDate>,
    salons: Vec<usize>,
}

impl History {
    /// Reads everything up to a day, everybody's.
    pub fn until(db: &Db, to: NaiveDate) -> Result<Self> {
        Ok(Self::of(
            store::occasions(db, Some(to))?,
            store::deeds(db, to)?,
            store::committee_since(db)?,
        ))
    }

    /// Reads the turns of those alone who have a role at one event, those at later events included.
    pub(in crate::events) fn of_those_at(db: &Db, event: Id) -> Result<Self> {
        Ok(Self::of(
            store::occasions(db, None)?,
            store::deeds_of_those_at(db, event)?,
            store::committee_since(db)?,
        ))
    }

    /// From events in the order of their days, what was done at them, and since when who is (or was) on the committee.
    /// What was done at other events is left out.
    pub fn of(mut occasions: Vec<Occasion>, deeds: Vec<Deed>, committee: HashMap<Id, NaiveDate>) -> Self {
        let mut salons = Vec::new();
        for (place, occasion) in occasions.iter_mut().enumerate() {
            occasion.salon = (occasion.kind == EventKind::Salon).then_some(salons.len());
            if occasion.salon.is_some() {
                salons.push(place);
            }
        }
        let places = occasions.iter().zip(0..).map(|(each, place)| (each.event, place));
        let mut history = Self {
            places: places.collect(),
            occasions,
            turns: HashMap::new(),
            committee,
            salons,
        };
        for Deed { person, event, duty } in deeds {
            if let Some(occasion) = history.place(event) {
                history.turns.entry(person).or_default().push(Turn { occasion, duty });
            }
        }
        for turns in history.turns.values_mut() {
            turns.sort_unstable_by_key(|turn| (turn.occasion, turn.duty));
        }
        history
    }

    /// The events in the order of their days.
    pub fn occasions(&self) -> &[Occasion] {
        &self.occasions
    }

    /// Where an event stands among [`Self::occasions`].
    pub fn place(&self, event: Id) -> Option<usize> {
        self.places.get(&event).copied()
    }

    /// What somebody did, the earliest first.
    pub fn turns(&self, person: Id) -> &[Turn] {
        self.turns.get(&person).map_or(&[], Vec::as_slice)
    }

    /// Everybody who did something.
    pub fn people(&self) -> impl Iterator<Item = Id> {
        self.turns.keys().copied()
    }

    /// The event of a turn.
    pub fn occasion(&self, turn: &Turn) -> &Occasion {
        &self.occasions[turn.occasion]
    }

    /// Since when somebody is or was on the committee.
    pub fn committee_since(&self, person: Id) -> Option<NaiveDate> {
        self.committee.get(&person).copied()
    }

    /// How many salons there were before a day.
    pub fn salons_before(&self, date: NaiveDate) -> usize {
        self.salons.partition_point(|place| self.occasions[*place].date < date)
    }

    /// When somebody last had a role before a day.
    pub fn last_turn(&self, person: Id, role: Role, before: NaiveDate) -> Option<&Occasion> {
        let turns = self.turns(person).iter().rev();
        turns
            .filter(|turn| turn.duty == Some(role.into()))
            .map(|turn| self.occasion(turn))
            .find(|occasion| occasion.date < before)
    }

    /// Supposes that somebody has a role at an event.
    pub fn suppose(&mut self, person: Id, event: Id, role: Role) {
        let Some(occasion) = self.place(event) else { return };
        let turn = Turn {
            occasion,
            duty: Some(role.into()),
        };
        let turns = self.turns.entry(person).or_default();
        let at = turns.partition_point(|known| (known.occasion, known.duty) < (turn.occasion, turn.duty));
        turns.insert(at, turn);
    }

    /// Takes back what was supposed (or is noted): somebody has a role at an event no more.
    pub fn suppose_not(&mut self, person: Id, event: Id, role: Role) {
        let Some(occasion) = self.place(event) else { return };
        let turn = Turn {
            occasion,
            duty: Some(role.into()),
        };
        if let Some(turns) = self.turns.get_mut(&person)
            && let Some(at) = turns.iter().position(|known| *known == turn)
        {
            turns.remove(at);
        }
    }
}
