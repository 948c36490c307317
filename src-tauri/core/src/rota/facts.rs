//! What a proposal rests on, read from the other rooms and brought into the order of dates and of names.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};

use super::matrix::load_from;
use crate::committee::{self, Term, rules::holds_on};
use crate::dates;
use crate::error::Result;
use crate::events::availability::Availability;
use crate::events::catalogue::Catalogue;
use crate::events::roles::History;
use crate::events::roles::Task;
use crate::events::{self, Duty, Named, Role, Salon, TakesPart};
use crate::ids::Id;
use crate::people;
use crate::pinyin::sort_key;
use crate::store::Db;
use crate::words::Message;

/// Who had a duty so lately takes part.
const ACTIVE: Months = Months::new(12);

/// How far back the shares of big duties are counted.
pub const LEDGER: Months = Months::new(24);

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
    /// The events that are not cancelled, from the look-back of the load to the last of the proposal, by date.
    pub salons: Vec<Salon>,
    /// Everybody who takes part at one of the events, by name.
    pub people: Vec<Named>,
    /// The roles with open seats, in the order of the catalogue.
    pub roles: Vec<RoleFacts>,
    /// The events whose seats are open, by date.
    pub open: Vec<Open>,
    /// Every term of office.
    pub terms: Vec<Term>,
    /// Who did what at which event, ever and in what is planned.
    pub history: History,
    /// The rules of the roles.
    pub catalogue: Catalogue,
    /// Who has time, and what they said.
    pub availability: Availability,
    /// Who said no, or was replaced, at which event.
    pub refused: BTreeSet<(Id, Id)>,
}

/// Who takes part, told from what was read.
pub struct Circle<'a> {
    /// Every term of office.
    pub terms: &'a [Term],
    /// Who did what.
    pub history: &'a History,
    /// What people said.
    pub availability: &'a Availability,
}

impl Circle<'_> {
    /// Who takes part on a day: the committee in office, whoever had a role in the year before, and who said they want
    /// to be asked; without those who said they do not.
    pub fn on(&self, day: NaiveDate) -> BTreeSet<Id> {
        let said = |answer: TakesPart| {
            let all = self.availability.preferences();
            all.filter(move |own| own.takes_part == answer).map(|own| own.person)
        };
        let mut found = self.active_on(day);
        found.extend(said(TakesPart::Yes));
        for person in said(TakesPart::No) {
            found.remove(&person);
        }
        found
    }

    /// The committee in office on a day and whoever had a role in the year before.
    pub fn active_on(&self, day: NaiveDate) -> BTreeSet<Id> {
        let since = day.checked_sub_months(ACTIVE).unwrap_or(NaiveDate::MIN);
        let office = self.terms.iter().filter(|term| holds_on(term, day));
        let mut found: BTreeSet<Id> = office.map(|term| term.person.id).collect();
        let active = self.history.people().filter(|person| {
            let turns = self.history.turns(*person).iter();
            let roles = turns.filter(|turn| turn.duty.is_some_and(|duty| duty != Duty::Speaker));
            roles
                .into_iter()
                .any(|turn| (since..day).contains(&self.history.occasion(turn).date))
        });
        found.extend(active);
        found
    }
}

impl Facts {
    /// Reads what concerns the open seats of these events.
    pub fn read(db: &Db, wanted: &[Id]) -> Result<Self> {
        let history = History::until(db, end_of_time())?;
        let mut days = wanted
            .iter()
            .filter_map(|event| history.place(*event))
            .collect::<Vec<_>>();
        days.sort_unstable();
        let day = |place: Option<&usize>| place.map(|place| history.occasions()[*place].date);
        let (first, last) = (day(days.first()), day(days.last()));
        let (first, last) = (first.unwrap_or(db.today()), last.unwrap_or(db.today()));
        let salons = events::queries::between(db, load_from(first), last)?;
        let terms = committee::queries::history(db, None)?;
        let catalogue = Catalogue::read(db)?;
        let since = first.checked_sub_months(LEDGER).unwrap_or(NaiveDate::MIN);
        let availability = Availability::between(db, since, last)?;
        let refused = events::queries::refused(db, since, last)?;
        Self::of(
            db,
            wanted,
            Self {
                salons,
                people: Vec::new(),
                roles: Vec::new(),
                open: Vec::new(),
                terms,
                history,
                catalogue,
                availability,
                refused,
            },
        )
    }

    fn of(db: &Db, wanted: &[Id], read: Self) -> Result<Self> {
        let is_wanted = |salon: &Salon| wanted.contains(&salon.id);
        let roles = open_roles(&read, &is_wanted);
        let circle = read.circle();
        let mut pools = Vec::new();
        for (index, salon) in read.salons.iter().enumerate().filter(|(_, salon)| is_wanted(salon)) {
            pools.push((index, circle.on(salon.date)));
        }
        let everybody = pools.iter().flat_map(|(_, pool)| pool).copied().collect();
        let people = named(db, everybody, &read.salons, &read.terms)?;
        let open = pools.into_iter().map(|(salon, pool)| Open {
            salon,
            seats: seats(&read.salons[salon], &roles),
            pool: people.iter().map(|person| pool.contains(&person.id)).collect(),
        });
        Ok(Self {
            open: open.collect(),
            people,
            roles,
            ..read
        })
    }

    /// Who takes part.
    pub fn circle(&self) -> Circle<'_> {
        Circle {
            terms: &self.terms,
            history: &self.history,
            availability: &self.availability,
        }
    }

    /// The first day of the proposal.
    pub fn first_day(&self) -> NaiveDate {
        self.open
            .first()
            .map_or(NaiveDate::MIN, |open| self.salons[open.salon].date)
    }

    /// Where an occasion stands among the salons: how many there were up to it.
    pub fn position(&self, place: usize) -> i64 {
        let occasion = &self.history.occasions()[place];
        let before = || self.history.salons_before(occasion.date);
        occasion.salon.map_or_else(before, |salon| salon + 1) as i64
    }

    /// How many big duties a person had or has from a day to the end of the proposal.
    pub fn bigs_since(&self, person: usize, since: NaiveDate) -> i64 {
        let big = |duty: Duty| {
            self.catalogue
                .all()
                .any(|rule| rule.big && Duty::from(rule.role) == duty)
        };
        let last = self.open.last().map(|open| self.salons[open.salon].date);
        let turns = self.history.turns(self.people[person].id).iter();
        let counted = turns.filter(|turn| {
            let day = self.history.occasion(turn).date;
            day >= since && Some(day) <= last && turn.duty.is_some_and(big)
        });
        counted.count() as i64
    }

    /// Whether a task is a big duty; a talk is one.
    pub fn is_big(&self, task: Task) -> bool {
        match task {
            Task::Role(role) => self.catalogue.is_big(role),
            Task::Talk(_) => true,
        }
    }
}

/// The last day that any date may have: what is planned after the proposal bears upon it too.
pub fn end_of_time() -> NaiveDate {
    NaiveDate::from_ymd_opt(*dates::YEARS.end(), 12, 31).unwrap_or_default()
}

/// People with their names, by name.
pub fn named(db: &Db, people: BTreeSet<Id>, salons: &[Salon], terms: &[Term]) -> Result<Vec<Named>> {
    let mut names: BTreeMap<Id, &str> = BTreeMap::new();
    for salon in salons {
        let holders = salon.roles.iter().flat_map(|line| &line.people);
        names.extend(holders.map(|holder| (holder.id, holder.name.as_str())));
    }
    names.extend(terms.iter().map(|term| (term.person.id, term.person.name.as_str())));
    let mut found = Vec::new();
    for id in people {
        let name = match names.get(&id) {
            Some(name) => (*name).to_owned(),
            None => people::queries::get(db, id)?.name,
        };
        found.push((sort_key(&name), Named { id, name }));
    }
    found.sort_by(|(a, one), (b, other)| (a, &one.name, one.id).cmp(&(b, &other.name, other.id)));
    Ok(found.into_iter().map(|(_, person)| person).collect())
}

/// The roles with open seats at the wanted events.
fn open_roles(read: &Facts, is_wanted: &dyn Fn(&Salon) -> bool) -> Vec<RoleFacts> {
    let mut roles: BTreeMap<Role, RoleFacts> = BTreeMap::new();
    for salon in read.salons.iter().filter(|salon| is_wanted(salon)) {
        for line in salon.roles.iter().filter(|line| line.needed > line.filled()) {
            if read.catalogue.is_offered(line.role) {
                roles.entry(line.role).or_insert_with(|| RoleFacts {
                    role: line.role,
                    label: line.label.clone(),
                    big: read.catalogue.is_big(line.role),
                });
            }
        }
    }
    roles.into_values().collect()
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
