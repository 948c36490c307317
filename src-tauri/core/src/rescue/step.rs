//! What a plan is made of: steps that a draft can take and the events room can carry out, each in the same words.

use chrono::NaiveDate;

use crate::error::Result;
use crate::events::draft::Draft;
use crate::events::{
    AppearanceFields, AppearanceState, AssignmentState, Booking, EventFields, MaterialFields, Named, Role,
    SegmentFields, TimeOfDay, ops,
};
use crate::ids::Id;
use crate::store::Tx;
use crate::words::Message;

/// One change of a plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// What became of an appearance.
    State { appearance: Id, state: AppearanceState },
    /// A speaker gives a talk; one who held it takes the talk that the speaker had.
    Speak { talk: i64, speaker: Id, confirmed: bool },
    /// A row is dropped.
    Remove { segment: Id },
    /// A row of the slot moves before another one, or to the slot's end.
    Move { segment: Id, before: Option<Id> },
    /// A row takes another time.
    Minutes { segment: Id, minutes: i64 },
    /// A row of the slot begins at a time of the clock.
    Start { segment: Id, at: TimeOfDay },
    /// Exactly these people are named for a row.
    Name { segment: Id, people: Vec<Named> },
    /// Somebody is asked to take a role, in the place of whoever has it by an assignment.
    Give {
        role: Role,
        person: Named,
        instead: Option<Id>,
    },
    /// A role is taken away.
    Free { assignment: Id },
    /// Something must be brought.
    Bring { name: String },
    /// Another place, or none; its booking starts over.
    Place { venue: Option<Id> },
    /// Another day; the venue has to be asked again.
    Date { date: NaiveDate, venue: bool },
}

impl Step {
    /// Takes the step in a draft.
    pub fn sketch(&self, draft: &mut Draft<'_>) {
        match self {
            Self::State { appearance, state } => draft.set_state(*appearance, *state),
            Self::Speak {
                talk,
                speaker,
                confirmed,
            } => draft.speak(*talk, *speaker, *confirmed),
            Self::Remove { segment } => draft.remove(*segment),
            Self::Move { segment, before } => draft.move_before(*segment, *before),
            Self::Minutes { segment, minutes } => draft.set_minutes(*segment, *minutes),
            Self::Start { segment, at } => draft.set_start(*segment, *at),
            Self::Name { segment, people } => draft.name(*segment, people.clone()),
            Self::Give { role, person, instead } => draft.give(*role, person, *instead),
            Self::Free { assignment } => draft.free(*assignment),
            Self::Bring { name } => draft.bring(name),
            Self::Place { venue } => draft.set_venue(*venue),
            Self::Date { date, .. } => draft.set_date(*date),
        }
    }

    /// Carries the step out. Gives warnings of the events room.
    pub fn perform(&self, tx: &Tx<'_>, event: Id) -> Result<Vec<Message>> {
        let saved = match self {
            Self::State { appearance, state } => {
                let fields = AppearanceFields {
                    state: Some(*state),
                    ..AppearanceFields::default()
                };
                ops::edit_appearance(tx, *appearance, &fields)?
            }
            Self::Speak {
                talk,
                speaker,
                confirmed,
            } => ops::set_speaker(tx, event, Some(*talk), *speaker, None, *confirmed)?,
            Self::Remove { segment } => ops::remove_segment(tx, *segment)?,
            Self::Move { segment, before } => ops::move_segment(tx, *segment, None, *before)?,
            Self::Minutes { segment, minutes } => {
                let fields = SegmentFields {
                    minutes: Some(*minutes),
                    ..SegmentFields::default()
                };
                ops::edit_segment(tx, *segment, &fields)?
            }
            Self::Start { segment, at } => {
                let fields = SegmentFields {
                    start: Some(Some(*at)),
                    ..SegmentFields::default()
                };
                ops::edit_segment(tx, *segment, &fields)?
            }
            Self::Name { segment, people } => {
                let people: Vec<Id> = people.iter().map(|person| person.id).collect();
                ops::set_segment_people(tx, *segment, &people)?
            }
            Self::Give { role, person, instead } => match instead {
                Some(old) => ops::substitute(tx, *old, person.id, AssignmentState::Asked)?,
                None => ops::assign(tx, event, *role, person.id, None, AssignmentState::Asked)?,
            },
            Self::Free { assignment } => ops::unassign(tx, *assignment)?,
            Self::Bring { name } => {
                let fields = MaterialFields {
                    name: Some(name.clone()),
                    ..MaterialFields::default()
                };
                ops::add_material(tx, event, &fields)?
            }
            Self::Place { venue } => {
                let fields = EventFields {
                    venue: Some(*venue),
                    ..EventFields::default()
                };
                ops::edit(tx, event, &fields)?
            }
            Self::Date { date, venue } => {
                let fields = EventFields {
                    date: Some(*date),
                    booking: venue.then_some(Booking::Asked),
                    booking_confirm_by: Some(None),
                    ..EventFields::default()
                };
                ops::edit(tx, event, &fields)?
            }
        };
        Ok(saved.warnings)
    }
}
