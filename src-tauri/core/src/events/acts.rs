//! The names of this room's acts, as undo and the history show them; they mention which event and which part of it the
//! act was about. Errors: those of the records that are not there.

use super::codes::{AssignmentState, Role, Status};
use super::fields::{MaterialFields, PlanFields};
use super::run_sheet::sheet::heading;
use super::{
    appearances, availability, catalogue, discussion, materials, roles, run_sheet, store, templates, versions,
};
use crate::dates::spoken;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Act, Message};

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

/// Changing several rows at once.
pub fn edit_segments(db: &Db, segments: &[Id]) -> Result<Act> {
    about_segments(db, "act-events-edit_segment", "act-events-edit_segments", segments)
}

/// Removing rows.
pub fn remove_segments(db: &Db, segments: &[Id]) -> Result<Act> {
    about_segments(db, "act-events-remove_segment", "act-events-remove_segments", segments)
}

/// Moving rows.
pub fn move_segments(db: &Db, segments: &[Id]) -> Result<Act> {
    about_segments(db, "act-events-move_segment", "act-events-move_segments", segments)
}

/// Copying rows below themselves.
pub fn duplicate_segments(db: &Db, segments: &[Id]) -> Result<Act> {
    about_segments(
        db,
        "act-events-duplicate_segment",
        "act-events-duplicate_segments",
        segments,
    )
}

/// Splitting a row.
pub fn split_segment(db: &Db, segment: Id) -> Result<Act> {
    about_segment(db, "act-events-split_segment", segment)
}

/// Merging rows.
pub fn merge_segments(db: &Db, segments: &[Id]) -> Result<Act> {
    let first = segments.first().ok_or_else(|| Error::refused("nothing_chosen"))?;
    Ok(about_segment(db, "act-events-merge_segments", *first)?.with("count", segments.len()))
}

/// Pasting rows.
pub fn paste_segments(db: &Db, event: Id, count: usize) -> Result<Act> {
    Ok(about(db, "act-events-paste_segments", event)?.with("count", count))
}

/// Taking rows from a text.
pub fn take_rows(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-events-take_rows", event)
}

/// Making rows a block.
pub fn add_block(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-events-add_block", event)
}

/// Changing a block.
pub fn edit_block(db: &Db, block: Id) -> Result<Act> {
    about(db, "act-events-edit_block", run_sheet::blocks::get(db, block)?.event)
}

/// Removing a block.
pub fn remove_block(db: &Db, block: Id) -> Result<Act> {
    about(db, "act-events-remove_block", run_sheet::blocks::get(db, block)?.event)
}

/// Adding a parallel duty.
pub fn add_duty(db: &Db, segment: Id) -> Result<Act> {
    about_segment(db, "act-events-add_duty", segment)
}

/// Changing a parallel duty.
pub fn edit_duty(db: &Db, duty: Id) -> Result<Act> {
    about_duty(db, "act-events-edit_duty", duty)
}

/// Removing a parallel duty.
pub fn remove_duty(db: &Db, duty: Id) -> Result<Act> {
    about_duty(db, "act-events-remove_duty", duty)
}

/// Laying a template over the sheet.
pub fn apply_template(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-events-apply_template", event)
}

/// Saving a sheet as a template.
pub fn save_template(name: &str) -> Act {
    Message::new("act-events-save_template").with("name", name.trim())
}

/// Renaming a template.
pub fn rename_template(name: &str) -> Act {
    Message::new("act-events-rename_template").with("name", name.trim())
}

/// Removing a template.
pub fn remove_template(db: &Db, id: Id) -> Result<Act> {
    Ok(Message::new("act-events-remove_template").with("name", templates::name(db, id)?))
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

/// Putting another person in somebody's place.
pub fn substitute(db: &Db, assignment: Id, person: Id) -> Result<Act> {
    Ok(about_assignment(db, "act-roles-substitute", assignment)?.with("other", store::person(db, person)?.name))
}

/// Accepting a conflict.
pub fn accept_conflict(db: &Db, event: Id, person: Id) -> Result<Act> {
    Ok(about(db, "act-roles-accept_conflict", event)?.with("name", store::person(db, person)?.name))
}

/// Taking an acceptance back.
pub fn withdraw_acceptance(db: &Db, event: Id, person: Id) -> Result<Act> {
    Ok(about(db, "act-roles-withdraw_acceptance", event)?.with("name", store::person(db, person)?.name))
}

/// Changing the rules of a role.
pub fn edit_rule(db: &Db, role: Role) -> Result<Act> {
    about_role(db, "act-roles-edit_rule", role)
}

/// Adding a role of the chapter's own.
pub fn add_own(name: &str) -> Act {
    Message::new("act-roles-add_own").with("role", name.trim())
}

/// Giving a role its own rules back.
pub fn reset_rule(db: &Db, role: Role) -> Result<Act> {
    about_role(db, "act-roles-reset_rule", role)
}

/// Removing a role of the chapter's own.
pub fn remove_own(db: &Db, role: Role) -> Result<Act> {
    about_role(db, "act-roles-remove_own", role)
}

/// Noting that somebody is away.
pub fn add_away(db: &Db, person: Id) -> Result<Act> {
    Ok(Message::new("act-roles-add_away").with("name", store::person(db, person)?.name))
}

/// Changing away dates.
pub fn edit_away(db: &Db, away: Id) -> Result<Act> {
    Ok(Message::new("act-roles-edit_away").with("name", availability::store::get(db, away)?.person.name))
}

/// Removing away dates.
pub fn remove_away(db: &Db, away: Id) -> Result<Act> {
    Ok(Message::new("act-roles-remove_away").with("name", availability::store::get(db, away)?.person.name))
}

/// Noting what somebody said about taking part.
pub fn set_preference(db: &Db, person: Id) -> Result<Act> {
    Ok(Message::new("act-roles-set_preference").with("name", store::person(db, person)?.name))
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

/// Giving people the roles they answered with.
pub fn take_answers(db: &Db, event: Id, count: usize) -> Result<Act> {
    Ok(about(db, "act-roles-take_answers", event)?.with("count", count))
}

/// Putting down who sits in which group.
pub fn set_groups(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-roles-set_groups", event)
}

/// Publishing the run-sheet.
pub fn publish(db: &Db, event: Id) -> Result<Act> {
    let number = versions::next_number(db, event)?;
    Ok(about(db, "act-versions-publish", event)?.with("number", number.to_string()))
}

/// An act about an event, as other rooms name theirs too.
pub(crate) fn about(db: &Db, act: &str, event: Id) -> Result<Act> {
    let event = store::get(db, event)?;
    Ok(Message::new(act).with("salon", store::called(event.number, event.date)))
}

fn about_role(db: &Db, act: &str, role: Role) -> Result<Act> {
    Ok(Message::new(act).with("role", catalogue::label(db, role)?))
}

fn about_segment(db: &Db, act: &str, segment: Id) -> Result<Act> {
    let row = run_sheet::store::get(db, segment)?;
    Ok(about(db, act, row.event)?.with("segment", heading(&row)))
}

/// One row by its name, several by their number.
fn about_segments(db: &Db, one: &str, several: &str, segments: &[Id]) -> Result<Act> {
    match segments {
        [] => Err(Error::refused("nothing_chosen")),
        [segment] => about_segment(db, one, *segment),
        [first, ..] => Ok(about(db, several, run_sheet::store::get(db, *first)?.event)?.with("count", segments.len())),
    }
}

fn about_duty(db: &Db, act: &str, duty: Id) -> Result<Act> {
    let duty = run_sheet::duties::get(db, duty)?;
    Ok(about_segment(db, act, duty.segment)?.with("what", duty.what))
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
