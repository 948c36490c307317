//! The names of this room's acts, as undo and the history show them; they mention which event it was about.

use super::fields::PlanFields;
use super::queries;
use super::store;
use crate::codes::codes;
use crate::dates::spoken;
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Act, Message};

codes! {
    /// What is done to an event or to one of its parts.
    pub enum Doing = "act" {
        /// Facts changed.
        Edit = "edit",
        /// The event removed.
        Remove = "remove",
        /// Status changed.
        SetStatus = "set_status",
        /// A row added.
        AddSegment = "add_segment",
        /// A row changed.
        EditSegment = "edit_segment",
        /// A row removed.
        RemoveSegment = "remove_segment",
        /// A row moved.
        MoveSegment = "move_segment",
        /// Persons named for a row.
        SetSegmentPeople = "set_segment_people",
        /// A role given.
        Assign = "assign",
        /// A role taken away.
        Unassign = "unassign",
        /// An answer to a role noted.
        SetAssignmentState = "set_assignment_state",
        /// How many of a role are needed.
        SetNeeded = "set_needed",
        /// A speaker chosen.
        SetSpeaker = "set_speaker",
        /// A talk's facts changed.
        EditAppearance = "edit_appearance",
        /// A speaker taken off.
        RemoveAppearance = "remove_appearance",
        /// A material added.
        AddMaterial = "add_material",
        /// A material changed.
        EditMaterial = "edit_material",
        /// A material removed.
        RemoveMaterial = "remove_material",
        /// A question added.
        AddQuestion = "add_question",
        /// A question changed.
        EditQuestion = "edit_question",
        /// A question removed.
        RemoveQuestion = "remove_question",
        /// A question moved.
        MoveQuestion = "move_question",
        /// A discussion group changed.
        EditGroup = "edit_group",
    }
}

/// Planning a new event.
pub fn plan(fields: &PlanFields) -> Act {
    Message::new("act-events-plan").with("date", spoken(fields.date, true))
}

/// Doing something to an event, or to the row, assignment, appearance, question or material of this id. Errors:
/// `event_not_found`.
pub fn on(db: &Db, doing: Doing, id: Id) -> Result<Act> {
    let event = store::get(db, queries::event_of(db, id)?)?;
    let salon = match event.number {
        Some(number) => Message::new("salon-numbered").with("number", number.to_string()),
        None => Message::new("salon-dated").with("date", spoken(event.date, false)),
    };
    Ok(Message::new(&format!("act-events-{}", doing.code())).with("salon", salon))
}
