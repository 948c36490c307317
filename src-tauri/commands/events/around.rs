//! What a salon needs beside its sheet: materials, and questions and groups of the discussion.

use chapterdesk_core::Result;
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::{GroupFields, MaterialFields, acts, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

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
