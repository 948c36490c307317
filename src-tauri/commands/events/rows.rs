//! Rows of the run-sheet, their blocks, what others do meanwhile.

use chapterdesk_core::Result;
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::{BlockFields, DutyFields, Part, SegmentFields, acts, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

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
