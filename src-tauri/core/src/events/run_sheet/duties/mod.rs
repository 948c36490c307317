//! Parallel duties: what somebody else does while a row runs, such as laying out the table cards during the talk. It is
//! done by whoever holds a role, or by a person, or nobody is named yet.

mod store;

pub(in crate::events) use self::store::{Duty, get, of_event};

use super::ops::done;
use crate::error::{Error, Result};
use crate::events::catalogue::{self, Names};
use crate::events::fields::DutyFields;
use crate::events::roles::Assignment;
use crate::events::store as events;
use crate::events::views::{Named, ParallelDuty, Salon};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Tx, rank};
use crate::text::{LINE_MAX, clean_line};

/// The most parallel duties of one row.
const DUTIES_MAX: usize = 50;

/// Adds a duty beside a row.
pub fn add_duty(tx: &Tx<'_>, segment: Id, fields: &DutyFields) -> Result<Saved<Salon>> {
    let row = super::store::get(tx, segment)?;
    insert(tx, row.id, fields)?;
    done(tx, &events::get(tx, row.event)?)
}

/// Changes a duty. A person takes the place of a role and the other way round.
pub fn edit_duty(tx: &Tx<'_>, id: Id, fields: &DutyFields) -> Result<Saved<Salon>> {
    let mut duty = get(tx, id)?;
    lay(tx, &mut duty, fields)?;
    store::update(tx, &duty)?;
    done(tx, &event_of(tx, duty.segment)?)
}

/// Removes a duty.
pub fn remove_duty(tx: &Tx<'_>, id: Id) -> Result<Saved<Salon>> {
    let duty = get(tx, id)?;
    store::delete(tx, id)?;
    done(tx, &event_of(tx, duty.segment)?)
}

/// Writes a new duty at the end of a row's list.
pub(in crate::events) fn insert(tx: &Tx<'_>, segment: Id, fields: &DutyFields) -> Result<()> {
    let beside = store::of_segment(tx, segment)?;
    if beside.len() >= DUTIES_MAX {
        return Err(Error::refused("too_many_duties").with("max", DUTIES_MAX));
    }
    let mut duty = Duty {
        id: tx.new_id(),
        segment,
        rank: rank::between(beside.last().map(|last| last.rank.as_str()), None)?,
        what: String::new(),
        role: None,
        person: None,
    };
    lay(tx, &mut duty, fields)?;
    store::insert(tx, &duty)
}

/// Gives the duties of a row to another, at the end of its list.
pub(super) fn hand_over(tx: &Tx<'_>, from: Id, to: Id) -> Result<()> {
    let mut last = store::of_segment(tx, to)?.pop().map(|duty| duty.rank);
    for duty in store::of_segment(tx, from)? {
        let rank = rank::between(last.as_deref(), None)?;
        last = Some(rank.clone());
        store::update(
            tx,
            &Duty {
                segment: to,
                rank,
                ..duty
            },
        )?;
    }
    Ok(())
}

impl Duty {
    /// The duty as it is shown: with who does it now.
    pub(super) fn view(&self, names: &Names, assignments: &[Assignment]) -> ParallelDuty {
        let holders = assignments
            .iter()
            .filter(|each| Some(each.role) == self.role && each.state.fills());
        let people = match &self.person {
            Some(person) => vec![person.clone()],
            None => holders
                .map(|each| Named {
                    id: each.person,
                    name: each.name.clone(),
                })
                .collect(),
        };
        ParallelDuty {
            id: self.id,
            what: self.what.clone(),
            role: self.role,
            label: self.role.map(|role| names.of(role)),
            person: self.person.clone(),
            people,
        }
    }

    /// What makes the same duty again.
    pub(super) fn fields(&self) -> DutyFields {
        DutyFields {
            what: Some(self.what.clone()),
            role: self.role.map(Some),
            person: self.person.as_ref().map(|person| Some(person.id)),
        }
    }
}

fn event_of(tx: &Tx<'_>, segment: Id) -> Result<events::Event> {
    events::get(tx, super::store::get(tx, segment)?.event)
}

fn lay(tx: &Tx<'_>, duty: &mut Duty, fields: &DutyFields) -> Result<()> {
    if let Some(what) = &fields.what {
        duty.what = clean_line("what", what, LINE_MAX)?;
    }
    if duty.what.is_empty() {
        return Err(Error::invalid("text_empty", "what"));
    }
    if matches!((fields.role, fields.person), (Some(Some(_)), Some(Some(_)))) {
        return Err(Error::invalid("duty_role_or_person", "person"));
    }
    if let Some(role) = fields.role {
        catalogue::check(tx, role.as_slice())?;
        duty.role = role;
        if role.is_some() {
            duty.person = None;
        }
    }
    if let Some(person) = fields.person {
        duty.person = match person {
            Some(person) => {
                let person = events::person(tx, person)?;
                duty.role = None;
                Some(Named {
                    id: person.id,
                    name: person.name,
                })
            }
            None => None,
        };
    }
    Ok(())
}
