//! Salons and the other activities: run-sheet, roles, appearances, materials, discussion.

use chapterdesk_core::Result;
use chapterdesk_core::events::{
    AppearanceFields, AssignmentState, EventFields, GroupFields, Home, MaterialFields, Part, PlanFields, Role, Salon,
    SalonLine, SegmentFields, Status, acts, ops, queries,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// What the home page shows: the next salon, whom to write to today, what is coming.
#[command(rename_all = "snake_case")]
pub async fn events_home(worker: State<'_, Worker>) -> Result<Home> {
    worker.read(queries::home).await
}

/// Every event on one line.
#[command(rename_all = "snake_case")]
pub async fn events_list(worker: State<'_, Worker>) -> Result<Vec<SalonLine>> {
    worker.read(queries::list).await
}

/// A whole salon.
#[command(rename_all = "snake_case")]
pub async fn events_show(worker: State<'_, Worker>, id: Id) -> Result<Salon> {
    worker.read(move |db| queries::show(db, id)).await
}

/// Plans an event from its standard flow.
#[command(rename_all = "snake_case")]
pub async fn events_plan(app: AppHandle, worker: State<'_, Worker>, fields: PlanFields) -> Result<Saved<Salon>> {
    let act = acts::plan(&fields);
    worker
        .change(&app, move |_| Ok(act), move |tx| ops::plan(tx, &fields))
        .await
}

/// Changes the facts of an event.
#[command(rename_all = "snake_case")]
pub async fn events_edit(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: EventFields,
) -> Result<Saved<Salon>> {
    worker
        .change(&app, move |db| acts::edit(db, id), move |tx| ops::edit(tx, id, &fields))
        .await
}

/// Removes an event with everything in it.
#[command(rename_all = "snake_case")]
pub async fn events_remove(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .change(&app, move |db| acts::remove(db, id), move |tx| ops::remove(tx, id))
        .await
}

/// Moves an event on: planned, announced, held, reviewed or cancelled.
#[command(rename_all = "snake_case")]
pub async fn events_set_status(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    status: Status,
    reason: Option<String>,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::set_status(db, id, status),
            move |tx| ops::set_status(tx, id, status, reason.as_deref()),
        )
        .await
}

/// Adds a segment to a part of the sheet, after another or at its end.
#[command(rename_all = "snake_case")]
pub async fn events_add_segment(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    part: Part,
    after: Option<Id>,
    fields: SegmentFields,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::add_segment(db, event),
            move |tx| ops::add_segment(tx, event, part, after, &fields),
        )
        .await
}

/// Changes a segment.
#[command(rename_all = "snake_case")]
pub async fn events_edit_segment(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: SegmentFields,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::edit_segment(db, id),
            move |tx| ops::edit_segment(tx, id, &fields),
        )
        .await
}

/// Removes a segment.
#[command(rename_all = "snake_case")]
pub async fn events_remove_segment(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::remove_segment(db, id),
            move |tx| ops::remove_segment(tx, id),
        )
        .await
}

/// Moves a segment before another or to the end, also into another part.
#[command(rename_all = "snake_case")]
pub async fn events_move_segment(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    part: Option<Part>,
    before: Option<Id>,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::move_segment(db, id),
            move |tx| ops::move_segment(tx, id, part, before),
        )
        .await
}

/// Names who is there for a segment.
#[command(rename_all = "snake_case")]
pub async fn events_set_segment_people(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    people: Vec<Id>,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::set_segment_people(db, id),
            move |tx| ops::set_segment_people(tx, id, &people),
        )
        .await
}

/// Gives a role to somebody; without `state` they have said yes.
#[command(rename_all = "snake_case")]
pub async fn events_assign(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    role: Role,
    person: Id,
    group_number: Option<i64>,
    state: Option<AssignmentState>,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::assign(db, event, role, person),
            move |tx| {
                ops::assign(
                    tx,
                    event,
                    role,
                    person,
                    group_number,
                    state.unwrap_or(AssignmentState::Accepted),
                )
            },
        )
        .await
}

/// Takes a role from somebody.
#[command(rename_all = "snake_case")]
pub async fn events_unassign(app: AppHandle, worker: State<'_, Worker>, assignment: Id) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::unassign(db, assignment),
            move |tx| ops::unassign(tx, assignment),
        )
        .await
}

/// Notes what somebody said about a role.
#[command(rename_all = "snake_case")]
pub async fn events_set_assignment_state(
    app: AppHandle,
    worker: State<'_, Worker>,
    assignment: Id,
    state: AssignmentState,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::set_assignment_state(db, assignment, state),
            move |tx| ops::set_assignment_state(tx, assignment, state),
        )
        .await
}

/// Says how many people a role needs.
#[command(rename_all = "snake_case")]
pub async fn events_set_needed(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    role: Role,
    needed: i64,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::set_needed(db, event, role),
            move |tx| ops::set_needed(tx, event, role, needed),
        )
        .await
}

/// Chooses who gives a talk; without `talk` the standby speaker.
#[command(rename_all = "snake_case")]
pub async fn events_set_speaker(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    talk: Option<i64>,
    speaker: Id,
    topic: Option<String>,
    confirmed: bool,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::set_speaker(db, event, speaker),
            move |tx| ops::set_speaker(tx, event, talk, speaker, topic.as_deref(), confirmed),
        )
        .await
}

/// Changes what is known of an appearance.
#[command(rename_all = "snake_case")]
pub async fn events_edit_appearance(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: AppearanceFields,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::edit_appearance(db, id),
            move |tx| ops::edit_appearance(tx, id, &fields),
        )
        .await
}

/// Removes an appearance.
#[command(rename_all = "snake_case")]
pub async fn events_remove_appearance(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::remove_appearance(db, id),
            move |tx| ops::remove_appearance(tx, id),
        )
        .await
}

/// Adds a material.
#[command(rename_all = "snake_case")]
pub async fn events_add_material(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    fields: MaterialFields,
) -> Result<Saved<Salon>> {
    let named = fields.clone();
    worker
        .change(
            &app,
            move |db| acts::add_material(db, event, &named),
            move |tx| ops::add_material(tx, event, &fields),
        )
        .await
}

/// Changes a material.
#[command(rename_all = "snake_case")]
pub async fn events_edit_material(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: MaterialFields,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::edit_material(db, id),
            move |tx| ops::edit_material(tx, id, &fields),
        )
        .await
}

/// Removes a material.
#[command(rename_all = "snake_case")]
pub async fn events_remove_material(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::remove_material(db, id),
            move |tx| ops::remove_material(tx, id),
        )
        .await
}

/// Adds a question for the discussion.
#[command(rename_all = "snake_case")]
pub async fn events_add_question(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    text: String,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::add_question(db, event),
            move |tx| ops::add_question(tx, event, &text),
        )
        .await
}

/// Changes a question.
#[command(rename_all = "snake_case")]
pub async fn events_edit_question(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    text: String,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::edit_question(db, id),
            move |tx| ops::edit_question(tx, id, &text),
        )
        .await
}

/// Removes a question.
#[command(rename_all = "snake_case")]
pub async fn events_remove_question(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::remove_question(db, id),
            move |tx| ops::remove_question(tx, id),
        )
        .await
}

/// Moves a question before another or to the end.
#[command(rename_all = "snake_case")]
pub async fn events_move_question(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    before: Option<Id>,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::move_question(db, id),
            move |tx| ops::move_question(tx, id, before),
        )
        .await
}

/// Changes a discussion group: lead, note-taker, result.
#[command(rename_all = "snake_case")]
pub async fn events_edit_group(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    number: i64,
    fields: GroupFields,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::edit_group(db, event, number),
            move |tx| ops::edit_group(tx, event, number, &fields),
        )
        .await
}
