//! Roles 角色: who does what at an event, how many are needed, and what speaks against it: two places at once
//! ([`conflicts`]), away dates, the rules of the catalogue and people's wishes ([`breaches`], over the [`History`]).
//!
//! - A person has a role at an event at most once; a group lead may (wrongly) lead several groups, which is a conflict.
//! - Who declined, or was replaced, stays listed under the role and fills nothing.
//! - What is impossible stays a conflict; what is against a rule can be accepted with a reason, which is kept.
//! - How many group leads are needed follows the number of groups and is not stored beside it.

mod breaches;
mod conflicts;
mod history;
pub mod ops;
pub(super) mod store;

pub use breaches::{Breach, Seat, breaches};
pub use conflicts::{Conflict, Post, Task, collide, conflicts};
pub use history::{Deed, History, Occasion, Turn};
pub(super) use store::Assignment;

use std::collections::BTreeSet;

use super::availability::Availability;
use super::catalogue::{Catalogue, Names};
use super::codes::*;
use super::queries;
use super::run_sheet::sheet::{Sheet, label};
use super::store::{self as events, Event};
use super::views::{self, Appearance, Named, RoleLine, RolePerson, Salon};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Arg, Message};

/// What people do at an event: the rows, the roles, the talks.
pub(super) struct Cast<'a> {
    pub event: &'a Event,
    pub sheet: &'a Sheet,
    pub assignments: &'a [Assignment],
    pub appearances: &'a [Appearance],
}

impl Cast<'_> {
    /// Everything that speaks against who has which role, the impossible first, then in the order of the roles. Of an
    /// event that is over or cancelled only what was in two places at once.
    pub fn conflicts(&self, db: &Db, catalogue: &Catalogue) -> Result<Vec<views::Conflict>> {
        let mut found = self.two_places(catalogue.names());
        if self.assignments.iter().any(|each| each.state.fills()) {
            if self.event.status.is_coming() {
                found.extend(self.against(db, catalogue)?);
            }
            let accepted = store::acceptances(db, self.event.id)?;
            for conflict in &mut found {
                let own = accepted.iter().find(|own| {
                    (own.person, own.conflict, own.role) == (conflict.person.id, conflict.conflict, conflict.role)
                });
                conflict.accepted = own.map(|own| own.reason.clone());
            }
        }
        found.extend(self.elsewhere(db)?);
        found.sort_by_key(|conflict| {
            (
                conflict.class,
                conflict.role.is_none(),
                conflict.role,
                conflict.conflict,
            )
        });
        Ok(found)
    }

    /// Conflicts within the sheet.
    fn two_places(&self, names: &Names) -> Vec<views::Conflict> {
        let conflict = |Conflict { first, second }: &Conflict| {
            let row = &self.sheet.rows[first.row];
            let at: Arg = if row.title.is_empty() {
                label(row.kind, row.talk).into()
            } else {
                row.title.as_str().into()
            };
            let message = match (first.group, second.group) {
                (Some(one), Some(other)) => Message::new("conflict-two-groups")
                    .with("first", one)
                    .with("second", other),
                _ => Message::new("conflict-two-duties")
                    .with("first", names.of(first.duty))
                    .with("second", names.of(second.duty))
                    .with("segment", at),
            };
            let person = self.named(first.person);
            let message = message.with("name", &person.name);
            conflict(ConflictCode::TwoPlaces, person, None, message)
        };
        conflicts(&self.posts()).iter().map(conflict).collect()
    }

    fn named(&self, person: Id) -> Named {
        let mut assigned = self.assignments.iter().map(|each| (each.person, &each.name));
        let mut speaks = self.appearances.iter().map(|each| (each.speaker, &each.name));
        let found = assigned
            .find(|(id, _)| *id == person)
            .or_else(|| speaks.find(|(id, _)| *id == person));
        Named {
            id: person,
            name: found.map(|(_, name)| name.clone()).unwrap_or_default(),
        }
    }

    /// Who has to be where: the roles of each row, the host in the whole slot, the speaker of each talk.
    fn posts(&self) -> Vec<Post> {
        let mut posts = Vec::new();
        for (index, row) in self.sheet.rows.iter().enumerate() {
            let post = |person, duty, group| Post {
                row: index,
                part: row.part,
                span: self.sheet.times.spans[index],
                person,
                duty,
                group,
            };
            let speakers = self
                .appearances
                .iter()
                .filter(|each| row.talk.is_some() && each.talk == row.talk && each.state.holds_talk());
            posts.extend(speakers.map(|each| post(each.speaker, Duty::Speaker, None)));
            let serving = self
                .assignments
                .iter()
                .filter(|each| conflicts::serves(&row.roles, row.part, each.role) && each.state.fills());
            posts.extend(serving.map(|each| post(each.person, each.role.into(), each.group_number)));
        }
        posts
    }

    /// Away dates, rules and wishes. What is not about one role is said once for each person.
    fn against(&self, db: &Db, catalogue: &Catalogue) -> Result<Vec<views::Conflict>> {
        let date = self.event.date;
        let history = History::of_those_at(db, self.event.id)?;
        let availability = Availability::between(db, date, date)?;
        let mut found: Vec<views::Conflict> = Vec::new();
        for given in self.assignments.iter().filter(|each| each.state.fills()) {
            let seat = Seat {
                event: self.event.id,
                date,
                person: given.person,
                role: given.role,
            };
            for breach in breaches(&history, catalogue, &availability, &seat) {
                let role = breach.of_role.then_some(given.role);
                let said = |known: &views::Conflict| {
                    (known.conflict, known.person.id, known.role) == (breach.conflict, given.person, role)
                };
                if found.iter().any(said) {
                    continue;
                }
                let message = match role {
                    Some(role) => Message::new("conflict-of-role").with("role", catalogue.names().of(role)),
                    None => Message::new("conflict-of-person"),
                };
                let message = message.with("name", &given.name).with("reason", breach.reason);
                let person = Named {
                    id: given.person,
                    name: given.name.clone(),
                };
                found.push(conflict(breach.conflict, person, role, message));
            }
        }
        Ok(found)
    }

    /// Persons of this event who have something to do at another event whose hours overlap.
    fn elsewhere(&self, db: &Db) -> Result<Vec<views::Conflict>> {
        let event = self.event;
        let mut found = Vec::new();
        if event.status == Status::Cancelled {
            return Ok(found);
        }
        let (first, last) = self.sheet.hours();
        let mut here: Option<BTreeSet<Id>> = None;
        for other in events::same_day(db, event.date, event.id)? {
            let (other_first, other_last) = Sheet::read(db, &other)?.hours();
            if first >= other_last || other_first >= last {
                continue;
            }
            let here = match &here {
                Some(here) => here,
                None => here.insert(events::busy(db, event.id)?),
            };
            for person in events::busy(db, other.id)?.intersection(here) {
                let named = events::person(db, *person)?;
                let message = Message::new("conflict-other-event")
                    .with("name", &named.name)
                    .with("event", events::name(&other.theme, other.date))
                    .with("start", other.start.to_string());
                let person = Named {
                    id: named.id,
                    name: named.name,
                };
                found.push(conflict(ConflictCode::OtherEvent, person, None, message));
            }
        }
        Ok(found)
    }
}

fn conflict(conflict: ConflictCode, person: Named, role: Option<Role>, message: Message) -> views::Conflict {
    views::Conflict {
        conflict,
        class: conflict.class(),
        person,
        role,
        message,
        accepted: None,
    }
}

/// As [`warnings_about`], of an event that was not read yet.
pub(super) fn conflicts_of(db: &Db, event: &Event, person: Id) -> Result<Vec<Message>> {
    Ok(warnings_about(&queries::without_readiness(db, event)?, person))
}

/// What somebody should look at who was just given something: their conflicts that nobody accepted, but for what is
/// merely unusual.
pub(super) fn warnings_about(salon: &Salon, person: Id) -> Vec<Message> {
    let own = salon
        .conflicts
        .iter()
        .filter(|conflict| conflict.person.id == person && conflict.is_open());
    own.map(|conflict| conflict.message.clone()).collect()
}

/// All roles with how many are needed and who has them.
pub(super) fn lines(
    db: &Db,
    event: Id,
    catalogue: &Catalogue,
    assignments: &[Assignment],
    groups: i64,
) -> Result<Vec<RoleLine>> {
    let needed = store::needed(db, event)?;
    let line = |role: Role| RoleLine {
        role,
        label: catalogue.names().of(role),
        needed: if role == Role::GroupLead {
            groups
        } else {
            needed.get(&role).copied().unwrap_or(0)
        },
        people: people(assignments, role),
    };
    // A role that is not offered any more stays where it is needed or was given.
    let stands = |line: &RoleLine| catalogue.is_offered(line.role) || line.needed > 0 || !line.people.is_empty();
    Ok(catalogue.names().roles().map(line).filter(stands).collect())
}

/// Who was given a role, group leads by group.
fn people(assignments: &[Assignment], role: Role) -> Vec<RolePerson> {
    let mut holders: Vec<&Assignment> = assignments.iter().filter(|each| each.role == role).collect();
    holders.sort_by_key(|each| each.group_number.unwrap_or(i64::MAX));
    holders.into_iter().map(Assignment::view).collect()
}

impl Assignment {
    /// The person as the role shows them.
    pub(super) fn view(&self) -> RolePerson {
        RolePerson {
            id: self.person,
            name: self.name.clone(),
            state: self.state,
            assignment: self.id,
            group_number: self.group_number,
            instead_of: self.instead_of.as_ref().map(|(_, person)| person.clone()),
        }
    }
}
