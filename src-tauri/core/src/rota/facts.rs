//! What a proposal rests on, read from the other rooms and brought into the order of dates and of names.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};

use crate::committee::{self, Term, rules::holds_on};
use crate::error::Result;
use crate::events::{self, EventKind, Role, Salon};
use crate::ids::Id;
use crate::pinyin::sort_key;
use crate::store::Db;
use crate::words::Message;

/// Who had a duty so lately takes part.
const ACTIVE: Months = Months::new(12);

/// A role that somebody had or has at an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Who.
    pub person: usize,
    /// In which role.
    pub role: Role,
    /// At which of [`Facts::salons`].
    pub salon: usize,
}

/// A person who may be proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Id.
    pub id: Id,
    /// Name.
    pub name: String,
}

/// A place of a role that nobody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// Which of [`Facts::roles`].
    pub role: usize,
    /// Of a group lead: which group.
    pub group: Option<i64>,
}

/// An event whose open seats are to be filled.
#[derive(Debug, Clone)]
pub struct Open {
    /// Which of [`Facts::salons`].
    pub salon: usize,
    /// Its open seats in the order of the roles.
    pub seats: Vec<Seat>,
    /// Of each person: whether they take part on that day.
    pub pool: Vec<bool>,
}

/// A role with open seats.
#[derive(Debug, Clone)]
pub struct RoleFacts {
    /// Which.
    pub role: Role,
    /// Its name.
    pub label: Message,
    /// Whether it is a big duty.
    pub big: bool,
}

/// Everything a proposal rests on.
#[derive(Debug, Clone)]
pub struct Facts {
    /// All events that are not cancelled, up to the last of the proposal, by date.
    pub salons: Vec<Salon>,
    /// Where each of them stands among the salons: how many salons there were up to it.
    pub positions: Vec<i64>,
    /// Everybody who takes part at one of the events, by name.
    pub people: Vec<Person>,
    /// The roles with open seats, in the order of the catalogue.
    pub roles: Vec<RoleFacts>,
    /// The events whose seats are open, by date.
    pub open: Vec<Open>,
    /// Every turn of these people, by date.
    pub turns: Vec<Turn>,
    /// Every term of office.
    pub terms: Vec<Term>,
}

impl Facts {
    /// Reads what concerns the open seats of these events.
    pub fn read(db: &Db, wanted: &[Id]) -> Result<Self> {
        let mut salons = events::queries::between(db, NaiveDate::MIN, NaiveDate::MAX)?;
        let last = salons
            .iter()
            .filter(|salon| wanted.contains(&salon.id))
            .map(|salon| salon.date)
            .max();
        salons.retain(|salon| Some(salon.date) <= last);
        let terms = committee::queries::history(db, None)?;
        let roles = open_roles(&salons, wanted);
        let open = salons
            .iter()
            .enumerate()
            .filter(|(_, salon)| wanted.contains(&salon.id));
        let open: Vec<(usize, Vec<Seat>)> = open.map(|(index, salon)| (index, seats(salon, &roles))).collect();

        let mut names: BTreeMap<Id, String> = BTreeMap::new();
        let mut pools: Vec<BTreeSet<Id>> = Vec::new();
        for (index, _) in &open {
            let pool = pool(&salons, &terms, salons[*index].date);
            pools.push(pool.keys().copied().collect());
            names.extend(pool);
        }
        let mut people: Vec<(String, Person)> = names
            .into_iter()
            .map(|(id, name)| (sort_key(&name), Person { id, name }))
            .collect();
        people.sort_by(|(a, one), (b, other)| (a, &one.name, one.id).cmp(&(b, &other.name, other.id)));
        let people: Vec<Person> = people.into_iter().map(|(_, person)| person).collect();
        let index: BTreeMap<Id, usize> = people
            .iter()
            .enumerate()
            .map(|(index, person)| (person.id, index))
            .collect();

        let mut turns = Vec::new();
        for (salon, facts) in salons.iter().enumerate() {
            for line in &facts.roles {
                let holders = line.people.iter().filter(|holder| holder.state.fills());
                turns.extend(holders.filter_map(|holder| {
                    let person = *index.get(&holder.id)?;
                    Some(Turn {
                        person,
                        role: line.role,
                        salon,
                    })
                }));
            }
        }
        let open = open.into_iter().zip(pools).map(|((salon, seats), pool)| Open {
            salon,
            seats,
            pool: people.iter().map(|person| pool.contains(&person.id)).collect(),
        });
        Ok(Self {
            positions: positions(&salons),
            open: open.collect(),
            salons,
            people,
            roles,
            turns,
            terms,
        })
    }
}

/// Where each event stands among the salons.
fn positions(salons: &[Salon]) -> Vec<i64> {
    let mut position = 0;
    let count = salons.iter().map(|salon| {
        position += i64::from(salon.kind == EventKind::Salon);
        position
    });
    count.collect()
}

/// Who takes part on a day, with their names: the committee in office and whoever had a duty in the year before.
fn pool(salons: &[Salon], terms: &[Term], on: NaiveDate) -> BTreeMap<Id, String> {
    let since = on.checked_sub_months(ACTIVE).unwrap_or(NaiveDate::MIN);
    let office = terms.iter().filter(|term| holds_on(term, on));
    let mut found: BTreeMap<Id, String> = office.map(|term| (term.person.id, term.person.name.clone())).collect();
    for salon in salons.iter().filter(|salon| (since..on).contains(&salon.date)) {
        let holders = salon.roles.iter().flat_map(|line| &line.people);
        let active = holders.filter(|holder| holder.state.fills());
        found.extend(active.map(|holder| (holder.id, holder.name.clone())));
    }
    found
}

/// The roles with open seats at these events.
fn open_roles(salons: &[Salon], wanted: &[Id]) -> Vec<RoleFacts> {
    let mut roles: Vec<RoleFacts> = Vec::new();
    for salon in salons.iter().filter(|salon| wanted.contains(&salon.id)) {
        for line in salon.roles.iter().filter(|line| line.needed > line.filled()) {
            if roles.iter().all(|known| known.role != line.role) {
                roles.push(RoleFacts {
                    role: line.role,
                    label: line.label.clone(),
                    big: is_big(line.role),
                });
            }
        }
    }
    roles.sort_by_key(|facts| facts.role);
    roles
}

/// Whether a role is a big duty.
pub fn is_big(role: Role) -> bool {
    matches!(
        role,
        Role::Host | Role::ValuesOfficer | Role::Timekeeper | Role::GroupLead
    )
}

/// The open seats of an event, in the order of the roles.
fn seats(salon: &Salon, roles: &[RoleFacts]) -> Vec<Seat> {
    let mut seats = Vec::new();
    for line in salon.roles.iter().filter(|line| line.needed > line.filled()) {
        let Some(role) = roles.iter().position(|facts| facts.role == line.role) else {
            continue;
        };
        let open = usize::try_from(line.needed - line.filled()).unwrap_or(0);
        if line.role == Role::GroupLead {
            let led = |number: &i64| {
                line.people
                    .iter()
                    .any(|lead| lead.state.fills() && lead.group_number == Some(*number))
            };
            let free = (1..=salon.group_count).filter(|number| !led(number));
            seats.extend(free.take(open).map(|number| Seat {
                role,
                group: Some(number),
            }));
        } else {
            seats.extend(std::iter::repeat_n(Seat { role, group: None }, open));
        }
    }
    seats.sort_by_key(|seat| (seat.role, seat.group));
    seats
}
