//! Readiness 筹备检查: what is ready, what should be looked at, what is missing; why, and what mends it.
//!
//! - `missing`: without it the salon cannot be held as planned. `attention`: it can, but somebody should look.
//! - The list is computed from the records each time; each check is a pure function of [`Facts`].
//! - A check that has no object is left out: other activities without talks or a discussion have no such checks. A
//!   salon always has all of them.

mod around;
mod people;
mod speakers;
mod venue;

use chrono::NaiveDate;

use super::codes::*;
use super::queries;
use super::store;
use super::views::{Check, Salon};
use crate::chapter::calendar::DayKind;
use crate::chapter::{self, Rulebook};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::venues::{self, Venue};
use crate::words::Message;

/// Everything the checks look at.
pub struct Facts<'a> {
    /// The event; its readiness list is not looked at.
    pub salon: &'a Salon,
    /// The chapter's numbers.
    pub rules: &'a Rulebook,
    /// The venue with its checklist.
    pub venue: Option<&'a Venue>,
    /// What kind of day the event's date is.
    pub day: &'a DayKind,
    /// The day it is.
    pub today: NaiveDate,
}

/// The readiness list of an event. Errors: `event_not_found`.
pub fn checks(db: &Db, event: Id) -> Result<Vec<Check>> {
    of(db, &queries::without_readiness(db, &store::get(db, event)?)?)
}

/// The readiness list of an event that was read already.
pub(super) fn of(db: &Db, salon: &Salon) -> Result<Vec<Check>> {
    let venue = salon
        .venue
        .as_ref()
        .map(|venue| venues::queries::show(db, venue.id))
        .transpose()?;
    let facts = Facts {
        salon,
        rules: &chapter::queries::show(db)?.rules,
        venue: venue.as_ref(),
        day: &chapter::queries::day_kind(db, salon.date)?,
        today: db.today(),
    };
    Ok(judge(&facts))
}

/// Judges the facts: one line for each check that applies, in the order of the codes.
pub fn judge(facts: &Facts<'_>) -> Vec<Check> {
    CheckCode::ALL
        .iter()
        .filter(|check| applies(**check, facts.salon))
        .map(|check| {
            let Finding { state, reason, action } = find(*check, facts);
            Check {
                check: *check,
                state,
                reason,
                action,
            }
        })
        .collect()
}

fn find(check: CheckCode, facts: &Facts<'_>) -> Finding {
    match check {
        CheckCode::SpeakersConfirmed => speakers::confirmed(facts),
        CheckCode::Pairing => speakers::pairing(facts),
        CheckCode::TalkLength => speakers::talk_length(facts),
        CheckCode::SpeakerMaterials => speakers::materials(facts),
        CheckCode::VenueBooked => venue::booked(facts),
        CheckCode::DiscussionQuestions => around::questions(facts),
        CheckCode::HostScript => around::host_script(facts),
        CheckCode::MaterialsBorne => around::materials_borne(facts),
        CheckCode::WithinSlot => around::within_slot(facts),
        CheckCode::RolesNamed => people::roles_named(facts),
        CheckCode::GroupLeads => people::group_leads(facts),
        CheckCode::NoDoubleBooking => people::no_double_booking(facts),
        CheckCode::VenueFits => venue::fits(facts),
        CheckCode::VenueEquipment => venue::equipment(facts),
        CheckCode::DateFree => around::date_free(facts),
    }
}

fn applies(check: CheckCode, salon: &Salon) -> bool {
    let has = |kind: SegmentKind| salon.segments.iter().any(|segment| segment.kind == kind);
    let needs = |role: Role| salon.roles.iter().any(|line| line.role == role && line.needed > 0);
    salon.kind == EventKind::Salon
        || match check {
            CheckCode::SpeakersConfirmed | CheckCode::TalkLength | CheckCode::SpeakerMaterials => {
                has(SegmentKind::Talk)
            }
            CheckCode::DiscussionQuestions => has(SegmentKind::Discussion),
            CheckCode::GroupLeads => has(SegmentKind::Discussion) && salon.group_count > 0,
            CheckCode::Pairing => false,
            CheckCode::HostScript => needs(Role::Host),
            CheckCode::RolesNamed => NAMED.iter().any(|role| needs(*role)),
            CheckCode::VenueBooked
            | CheckCode::MaterialsBorne
            | CheckCode::WithinSlot
            | CheckCode::NoDoubleBooking
            | CheckCode::VenueFits
            | CheckCode::VenueEquipment
            | CheckCode::DateFree => true,
        }
}

/// The roles without which a salon does not begin.
const NAMED: [Role; 3] = [Role::Host, Role::ValuesOfficer, Role::Timekeeper];

/// What a check found.
struct Finding {
    state: CheckState,
    reason: Message,
    action: Action,
}

fn passed(reason: Message) -> Finding {
    Finding {
        state: CheckState::Passed,
        reason,
        action: Action::None,
    }
}

fn attention(reason: Message, action: Action) -> Finding {
    Finding {
        state: CheckState::Attention,
        reason,
        action,
    }
}

fn missing(reason: Message, action: Action) -> Finding {
    Finding {
        state: CheckState::Missing,
        reason,
        action,
    }
}
