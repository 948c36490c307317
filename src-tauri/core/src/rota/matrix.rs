//! The matrix: a row for each person, a cell for each event. Pure.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};

use super::views::*;
use crate::committee::{Office, Term, rules::holds_on};
use crate::events::availability::Availability;
use crate::events::catalogue::Catalogue;
use crate::events::roles::History;
use crate::events::{EventKind, Named, Salon};
use crate::ids::Id;
use crate::pinyin::sort_key;
use crate::words::Message;

/// How far back duties count as load.
pub const LOOK_BACK: Months = Months::new(6);

/// The first day whose duties count for a range that begins on `from`.
pub fn load_from(from: NaiveDate) -> NaiveDate {
    from.checked_sub_months(LOOK_BACK).unwrap_or(NaiveDate::MIN)
}

/// What the matrix is made of.
pub struct Facts<'a> {
    /// First and last day of the matrix.
    pub range: (NaiveDate, NaiveDate),
    /// The day it is.
    pub today: NaiveDate,
    /// The events that are not cancelled from [`load_from`] to the last day, by date.
    pub salons: &'a [Salon],
    /// Every term of office.
    pub terms: &'a [Term],
    /// The people who take part, with their names.
    pub people: Vec<Named>,
    /// The rules of the roles.
    pub catalogue: &'a Catalogue,
    /// Who has time.
    pub availability: &'a Availability,
    /// Who did what, also before the look-back.
    pub history: &'a History,
}

/// The matrix.
pub fn rota(facts: &Facts<'_>) -> Rota {
    let (from, to) = facts.range;
    let shown: Vec<&Salon> = facts.salons.iter().filter(|salon| salon.date >= from).collect();
    let mut people: BTreeMap<Id, String> = facts.people.iter().map(|one| (one.id, one.name.clone())).collect();
    for salon in &shown {
        for holder in salon
            .roles
            .iter()
            .flat_map(|line| &line.people)
            .filter(|holder| holder.state.fills())
        {
            people.entry(holder.id).or_insert_with(|| holder.name.clone());
        }
    }
    let duties = Duties::of(facts);
    let mut rows: Vec<(Option<Office>, String, RotaPerson)> = people
        .into_iter()
        .map(|(id, name)| {
            let offices = offices(facts, id);
            let load = duties.load(id, offices.len());
            let cells = shown.iter().map(|salon| RotaCell {
                event: salon.id,
                duties: duties.at(salon.id, id),
                away: facts.availability.away(id, salon.date).is_some(),
            });
            let person = RotaPerson {
                id,
                office: offices.first().map(|office| office.name()),
                cells: cells.collect(),
                load,
                last_on: last_before(facts.history, id, facts.today),
                name,
            };
            (offices.first().copied(), sort_key(&person.name), person)
        })
        .collect();
    rows.sort_by(|a, b| {
        let key = |row: &(Option<Office>, String, RotaPerson)| (row.0.is_none(), row.0, row.1.clone(), row.2.id);
        key(a).cmp(&key(b))
    });
    Rota {
        from,
        to,
        events: shown.iter().map(|salon| column(salon, facts.catalogue)).collect(),
        most: rows.iter().map(|(_, _, person)| person.load.points).max().unwrap_or(0),
        people: rows.into_iter().map(|(_, _, person)| person).collect(),
    }
}

fn column(salon: &Salon, catalogue: &Catalogue) -> RotaEvent {
    let gaps: Vec<Gap> = salon
        .roles
        .iter()
        .filter(|line| line.needed > line.filled() && catalogue.is_offered(line.role))
        .map(|line| Gap {
            role: line.role,
            label: line.label.clone(),
            open: line.needed - line.filled(),
        })
        .collect();
    RotaEvent {
        id: salon.id,
        number: salon.number,
        name: salon.name.clone(),
        date: salon.date,
        kind: salon.kind,
        open: gaps.iter().map(|gap| gap.open).sum(),
        gaps,
    }
}

/// The offices a person holds today, the highest first.
fn offices(facts: &Facts<'_>, person: Id) -> Vec<Office> {
    let held = facts
        .terms
        .iter()
        .filter(|term| term.person.id == person && holds_on(term, facts.today))
        .map(|term| term.office);
    held.collect::<BTreeSet<_>>().into_iter().collect()
}

/// When a person last did something before a day.
fn last_before(history: &History, person: Id, day: NaiveDate) -> Option<NaiveDate> {
    let dates = history.turns(person).iter().map(|turn| history.occasion(turn).date);
    dates.filter(|date| *date < day).max()
}

/// Every duty of the look-back and the range, by person.
struct Duties<'a>(BTreeMap<Id, Vec<(&'a Salon, RotaDuty)>>);

impl<'a> Duties<'a> {
    fn of(facts: &Facts<'a>) -> Self {
        let mut found: BTreeMap<Id, Vec<(&Salon, RotaDuty)>> = BTreeMap::new();
        for salon in facts.salons {
            for line in &salon.roles {
                for holder in line.people.iter().filter(|holder| holder.state.fills()) {
                    let duty = RotaDuty {
                        role: Some(line.role),
                        label: line.label.clone(),
                        state: Some(holder.state),
                        group_number: holder.group_number,
                        assignment: Some(holder.assignment),
                        talk: None,
                        big: facts.catalogue.is_big(line.role),
                    };
                    found.entry(holder.id).or_default().push((salon, duty));
                }
            }
            for talk in salon
                .appearances
                .iter()
                .filter(|talk| !talk.standby && talk.state.holds_talk())
            {
                let Some(number) = talk.talk else { continue };
                let duty = RotaDuty {
                    role: None,
                    label: Message::new("segment-talk-numbered").with("talk", number),
                    state: None,
                    group_number: None,
                    assignment: None,
                    talk: Some(number),
                    big: true,
                };
                found.entry(talk.speaker).or_default().push((salon, duty));
            }
        }
        Self(found)
    }

    fn of_person(&self, person: Id) -> &[(&'a Salon, RotaDuty)] {
        self.0.get(&person).map_or(&[], Vec::as_slice)
    }

    fn at(&self, event: Id, person: Id) -> Vec<RotaDuty> {
        let own = self.of_person(person).iter().filter(|(salon, _)| salon.id == event);
        own.map(|(_, duty)| duty.clone()).collect()
    }

    fn load(&self, person: Id, offices: usize) -> Load {
        let mut load = Load {
            offices: offices as i64,
            ..Load::default()
        };
        for (salon, duty) in self.of_person(person) {
            let into = match duty {
                RotaDuty { talk: Some(_), .. } => &mut load.talks,
                _ if salon.kind != EventKind::Salon => &mut load.other,
                RotaDuty { big: true, .. } => &mut load.big,
                _ => &mut load.small,
            };
            *into += 1;
        }
        load.points = 2 * (load.big + load.talks + load.offices) + load.small + load.other;
        load
    }
}
