//! Rows on their way out of a sheet and into one: copied, pasted as text, typed.

use chapterdesk_core::Result;
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::{Completion, Part, RowsPreview, SegmentCopies, SegmentCopy, acts, ops, queries};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// Copies of segments for the clipboard.
#[command(rename_all = "snake_case")]
pub async fn events_copy_segments(worker: State<'_, Worker>, ids: Vec<Id>) -> Result<SegmentCopies> {
    worker.read(move |db| queries::copy_segments(db, &ids)).await
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

/// What a pasted text would make of a sheet.
#[command(rename_all = "snake_case")]
pub async fn events_read_rows(worker: State<'_, Worker>, event: Id, text: String) -> Result<RowsPreview> {
    worker.read(move |db| queries::read_rows(db, event, &text)).await
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

/// Kinds of segments that a typed text may mean.
#[command(rename_all = "snake_case")]
pub async fn events_complete(worker: State<'_, Worker>, text: String) -> Result<Vec<Completion>> {
    worker.read(move |db| queries::complete(db, &text)).await
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
