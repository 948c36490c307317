//! Salons and the other activities: run-sheet, roles, appearances, materials, discussion.

use chapterdesk_core::Result;
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::{
    AppearanceFields, AssignmentState, BlockFields, Completion, DutyFields, EventFields, GroupFields, Home,
    MaterialFields, Part, PlanFields, Role, RowsPreview, SalonLine, SegmentCopies, SegmentCopy, SegmentFields,
    SheetTemplate, Status, acts, ops, queries,
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

/// A salon: what is different since the act as of which the window holds it, else the whole.
#[command(rename_all = "snake_case")]
pub async fn events_show(worker: State<'_, Worker>, id: Id, held: Option<i64>) -> Result<SalonNews> {
    worker.show_salon(move |db| queries::show(db, id), held).await
}

/// Plans an event from its standard flow.
#[command(rename_all = "snake_case")]
pub async fn events_plan(app: AppHandle, worker: State<'_, Worker>, fields: PlanFields) -> Result<Saved<SalonNews>> {
    let act = acts::plan(&fields);
    worker
        .change_salon(&app, move |_| Ok(act), move |tx| ops::plan(tx, &fields))
        .await
}

/// Changes the facts of an event.
#[command(rename_all = "snake_case")]
pub async fn events_edit(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: EventFields,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(&app, move |db| acts::edit(db, id), move |tx| ops::edit(tx, id, &fields))
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::edit_segment(db, id),
            move |tx| ops::edit_segment(tx, id, &fields),
        )
        .await
}

/// Removes a segment.
#[command(rename_all = "snake_case")]
pub async fn events_remove_segment(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::move_segment(db, id),
            move |tx| ops::move_segment(tx, id, part, before),
        )
        .await
}

/// Lays the same fields over several segments.
#[command(rename_all = "snake_case")]
pub async fn events_edit_segments(
    app: AppHandle,
    worker: State<'_, Worker>,
    ids: Vec<Id>,
    fields: SegmentFields,
) -> Result<Saved<SalonNews>> {
    let named = ids.clone();
    worker
        .change_salon(
            &app,
            move |db| acts::edit_segments(db, &named),
            move |tx| ops::edit_segments(tx, &ids, &fields),
        )
        .await
}

/// Removes segments.
#[command(rename_all = "snake_case")]
pub async fn events_remove_segments(
    app: AppHandle,
    worker: State<'_, Worker>,
    ids: Vec<Id>,
) -> Result<Saved<SalonNews>> {
    let named = ids.clone();
    worker
        .change_salon(
            &app,
            move |db| acts::remove_segments(db, &named),
            move |tx| ops::remove_segments(tx, &ids),
        )
        .await
}

/// Moves segments before another or to the end, also into another part.
#[command(rename_all = "snake_case")]
pub async fn events_move_segments(
    app: AppHandle,
    worker: State<'_, Worker>,
    ids: Vec<Id>,
    part: Option<Part>,
    before: Option<Id>,
) -> Result<Saved<SalonNews>> {
    let named = ids.clone();
    worker
        .change_salon(
            &app,
            move |db| acts::move_segments(db, &named),
            move |tx| ops::move_segments(tx, &ids, part, before),
        )
        .await
}

/// Copies segments below themselves.
#[command(rename_all = "snake_case")]
pub async fn events_duplicate_segments(
    app: AppHandle,
    worker: State<'_, Worker>,
    ids: Vec<Id>,
) -> Result<Saved<SalonNews>> {
    let named = ids.clone();
    worker
        .change_salon(
            &app,
            move |db| acts::duplicate_segments(db, &named),
            move |tx| ops::duplicate_segments(tx, &ids),
        )
        .await
}

/// Splits a segment; the first keeps the minutes given.
#[command(rename_all = "snake_case")]
pub async fn events_split_segment(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    minutes: i64,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::split_segment(db, id),
            move |tx| ops::split_segment(tx, id, minutes),
        )
        .await
}

/// Makes adjacent segments one.
#[command(rename_all = "snake_case")]
pub async fn events_merge_segments(
    app: AppHandle,
    worker: State<'_, Worker>,
    ids: Vec<Id>,
) -> Result<Saved<SalonNews>> {
    let named = ids.clone();
    worker
        .change_salon(
            &app,
            move |db| acts::merge_segments(db, &named),
            move |tx| ops::merge_segments(tx, &ids),
        )
        .await
}

/// Adds copied segments to a part, after another or at its end.
#[command(rename_all = "snake_case")]
pub async fn events_paste_segments(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    part: Part,
    after: Option<Id>,
    rows: Vec<SegmentCopy>,
) -> Result<Saved<SalonNews>> {
    let count = rows.len();
    worker
        .change_salon(
            &app,
            move |db| acts::paste_segments(db, event, count),
            move |tx| ops::paste_segments(tx, event, part, after, &rows),
        )
        .await
}

/// Makes segments a block with a common target.
#[command(rename_all = "snake_case")]
pub async fn events_add_block(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    segments: Vec<Id>,
    title: String,
    target_minutes: Option<i64>,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::add_block(db, event),
            move |tx| ops::add_block(tx, event, &segments, &title, target_minutes),
        )
        .await
}

/// Changes title or target of a block.
#[command(rename_all = "snake_case")]
pub async fn events_edit_block(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: BlockFields,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::edit_block(db, id),
            move |tx| ops::edit_block(tx, id, &fields),
        )
        .await
}

/// Removes a block; its segments stay.
#[command(rename_all = "snake_case")]
pub async fn events_remove_block(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::remove_block(db, id),
            move |tx| ops::remove_block(tx, id),
        )
        .await
}

/// Adds what somebody else does during a segment.
#[command(rename_all = "snake_case")]
pub async fn events_add_duty(
    app: AppHandle,
    worker: State<'_, Worker>,
    segment: Id,
    fields: DutyFields,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::add_duty(db, segment),
            move |tx| ops::add_duty(tx, segment, &fields),
        )
        .await
}

/// Changes a parallel duty.
#[command(rename_all = "snake_case")]
pub async fn events_edit_duty(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: DutyFields,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::edit_duty(db, id),
            move |tx| ops::edit_duty(tx, id, &fields),
        )
        .await
}

/// Removes a parallel duty.
#[command(rename_all = "snake_case")]
pub async fn events_remove_duty(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::remove_duty(db, id),
            move |tx| ops::remove_duty(tx, id),
        )
        .await
}

/// Takes the segments that a pasted text makes.
#[command(rename_all = "snake_case")]
pub async fn events_take_rows(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    text: String,
    replace: bool,
    part: Option<Part>,
    after: Option<Id>,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::take_rows(db, event),
            move |tx| ops::take_rows(tx, event, &text, replace, part, after),
        )
        .await
}

/// Adds the segment that a typed line means.
#[command(rename_all = "snake_case")]
pub async fn events_add_line(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    part: Part,
    after: Option<Id>,
    text: String,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::add_segment(db, event),
            move |tx| ops::add_line(tx, event, part, after, &text),
        )
        .await
}

/// Lays a template over the sheet, fitted to its slot.
#[command(rename_all = "snake_case")]
pub async fn events_apply_template(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    template: String,
    slot_minutes: Option<i64>,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::apply_template(db, event),
            move |tx| ops::apply_template(tx, event, &template, slot_minutes),
        )
        .await
}

/// Copies of segments for the clipboard.
#[command(rename_all = "snake_case")]
pub async fn events_copy_segments(worker: State<'_, Worker>, ids: Vec<Id>) -> Result<SegmentCopies> {
    worker.read(move |db| queries::copy_segments(db, &ids)).await
}

/// What a pasted text would make of a sheet.
#[command(rename_all = "snake_case")]
pub async fn events_read_rows(worker: State<'_, Worker>, event: Id, text: String) -> Result<RowsPreview> {
    worker.read(move |db| queries::read_rows(db, event, &text)).await
}

/// Kinds of segments that a typed text may mean.
#[command(rename_all = "snake_case")]
pub async fn events_complete(worker: State<'_, Worker>, text: String) -> Result<Vec<Completion>> {
    worker.read(move |db| queries::complete(db, &text)).await
}

/// Every template of a run-sheet.
#[command(rename_all = "snake_case")]
pub async fn events_templates(worker: State<'_, Worker>) -> Result<Vec<SheetTemplate>> {
    worker.read(queries::templates).await
}

/// Keeps a sheet as a template.
#[command(rename_all = "snake_case")]
pub async fn events_save_template(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    name: String,
) -> Result<SheetTemplate> {
    let act = acts::save_template(&name);
    worker
        .change(&app, move |_| Ok(act), move |tx| ops::save_template(tx, event, &name))
        .await
}

/// Renames one of the chapter's templates.
#[command(rename_all = "snake_case")]
pub async fn events_rename_template(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    name: String,
) -> Result<SheetTemplate> {
    let act = acts::rename_template(&name);
    worker
        .change(&app, move |_| Ok(act), move |tx| ops::rename_template(tx, id, &name))
        .await
}

/// Removes one of the chapter's templates.
#[command(rename_all = "snake_case")]
pub async fn events_remove_template(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .change(
            &app,
            move |db| acts::remove_template(db, id),
            move |tx| ops::remove_template(tx, id),
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
pub async fn events_unassign(app: AppHandle, worker: State<'_, Worker>, assignment: Id) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::edit_appearance(db, id),
            move |tx| ops::edit_appearance(tx, id, &fields),
        )
        .await
}

/// Removes an appearance.
#[command(rename_all = "snake_case")]
pub async fn events_remove_appearance(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    let named = fields.clone();
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::edit_material(db, id),
            move |tx| ops::edit_material(tx, id, &fields),
        )
        .await
}

/// Removes a material.
#[command(rename_all = "snake_case")]
pub async fn events_remove_material(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::edit_question(db, id),
            move |tx| ops::edit_question(tx, id, &text),
        )
        .await
}

/// Removes a question.
#[command(rename_all = "snake_case")]
pub async fn events_remove_question(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
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
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::edit_group(db, event, number),
            move |tx| ops::edit_group(tx, event, number, &fields),
        )
        .await
}
