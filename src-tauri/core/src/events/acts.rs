//! The names of this room's acts, as undo and the history show them; they mention which event and which part of it the
//! act was about. Errors: those of the records that are not there.

use super::codes::{AssignmentState, Role, Status};
use super::fields::{MaterialFields, PlanFields};
use super::run_sheet::sheet::label;
use super::{appearances, catalogue, discussion, materials, roles, run_sheet, store};
use crate::dates::spoken;
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Act, Arg, Message};

/// Planning a new event.
pub fn plan(fields: &PlanFields) -> Act {
    Message::new("act-events-plan").with("date", spoken(fields.date, true))
}

/// Changing facts of an event.
pub fn edit(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-events-edit", event)
}

/// Removing an event.
pub fn remove(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-events-remove", event)
}

/// Changing the status.
pub fn set_status(db: &Db, event: Id, status: Status) -> Result<Act> {
    Ok(about(db, "act-events-set_status", event)?.with("status", status.name()))
}

/// Adding a row of the run-sheet.
pub fn add_segment(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-events-add_segment", event)
}

/// Changing a row.
pub fn edit_segment(db: &Db, segment: Id) -> Result<Act> {
    about_segment(db, "act-events-edit_segment", segment)
}

/// Removing a row.
pub fn remove_segment(db: &Db, segment: Id) -> Result<Act> {
    about_segment(db, "act-events-remove_segment", segment)
}

/// Moving a row.
pub fn move_segment(db: &Db, segment: Id) -> Result<Act> {
    about_segment(db, "act-events-move_segment", segment)
}

/// Naming persons for a row.
pub fn set_segment_people(db: &Db, segment: Id) -> Result<Act> {
    about_segment(db, "act-events-set_segment_people", segment)
}

/// Giving a role.
pub fn assign(db: &Db, event: Id, role: Role, person: Id) -> Result<Act> {
    let act = about(db, "act-events-assign", event)?.with("role", catalogue::label(db, role)?);
    Ok(act.with("name", store::person(db, person)?.name))
}

/// Taking a role away.
pub fn unassign(db: &Db, assignment: Id) -> Result<Act> {
    about_assignment(db, "act-events-unassign", assignment)
}

/// Noting an answer to a role.
pub fn set_assignment_state(db: &Db, assignment: Id, state: AssignmentState) -> Result<Act> {
    Ok(about_assignment(db, "act-events-set_assignment_state", assignment)?.with("state", state.name()))
}

/// Saying how many of a role are needed.
pub fn set_needed(db: &Db, event: Id, role: Role) -> Result<Act> {
    Ok(about(db, "act-events-set_needed", event)?.with("role", catalogue::label(db, role)?))
}

/// Choosing a speaker.
pub fn set_speaker(db: &Db, event: Id, speaker: Id) -> Result<Act> {
    Ok(about(db, "act-events-set_speaker", event)?.with("name", appearances::store::profile(db, speaker)?.name))
}

/// Changing what is known of a talk.
pub fn edit_appearance(db: &Db, appearance: Id) -> Result<Act> {
    about_appearance(db, "act-events-edit_appearance", appearance)
}

/// Taking a speaker off.
pub fn remove_appearance(db: &Db, appearance: Id) -> Result<Act> {
    about_appearance(db, "act-events-remove_appearance", appearance)
}

/// Adding a material.
pub fn add_material(db: &Db, event: Id, fields: &MaterialFields) -> Result<Act> {
    Ok(about(db, "act-events-add_material", event)?.with("name", fields.name.as_deref().unwrap_or_default().trim()))
}

/// Changing a material.
pub fn edit_material(db: &Db, material: Id) -> Result<Act> {
    about_material(db, "act-events-edit_material", material)
}

/// Removing a material.
pub fn remove_material(db: &Db, material: Id) -> Result<Act> {
    about_material(db, "act-events-remove_material", material)
}

/// Adding a question.
pub fn add_question(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-events-add_question", event)
}

/// Changing a question.
pub fn edit_question(db: &Db, question: Id) -> Result<Act> {
    about(
        db,
        "act-events-edit_question",
        discussion::store::question(db, question)?,
    )
}

/// Removing a question.
pub fn remove_question(db: &Db, question: Id) -> Result<Act> {
    about(
        db,
        "act-events-remove_question",
        discussion::store::question(db, question)?,
    )
}

/// Moving a question.
pub fn move_question(db: &Db, question: Id) -> Result<Act> {
    about(
        db,
        "act-events-move_question",
        discussion::store::question(db, question)?,
    )
}

/// Changing a discussion group.
pub fn edit_group(db: &Db, event: Id, number: i64) -> Result<Act> {
    Ok(about(db, "act-events-edit_group", event)?.with("number", number))
}

fn about(db: &Db, act: &str, event: Id) -> Result<Act> {
    let event = store::get(db, event)?;
    let salon = match event.number {
        Some(number) => Message::new("salon-numbered").with("number", number.to_string()),
        None => Message::new("salon-dated").with("date", spoken(event.date, false)),
    };
    Ok(Message::new(act).with("salon", salon))
}

fn about_segment(db: &Db, act: &str, segment: Id) -> Result<Act> {
    let row = run_sheet::store::get(db, segment)?;
    let title: Arg = if row.title.is_empty() {
        label(row.kind, row.talk).into()
    } else {
        row.title.into()
    };
    Ok(about(db, act, row.event)?.with("segment", title))
}

fn about_assignment(db: &Db, act: &str, assignment: Id) -> Result<Act> {
    let given = roles::store::get(db, assignment)?;
    Ok(about(db, act, given.event)?
        .with("role", catalogue::label(db, given.role)?)
        .with("name", given.name))
}

fn about_appearance(db: &Db, act: &str, appearance: Id) -> Result<Act> {
    let own = appearances::store::get(db, appearance)?;
    Ok(about(db, act, own.event)?.with("name", appearances::store::profile(db, own.speaker)?.name))
}

fn about_material(db: &Db, act: &str, material: Id) -> Result<Act> {
    let (event, material) = materials::store::get(db, material)?;
    Ok(about(db, act, event)?.with("name", material.name))
}
