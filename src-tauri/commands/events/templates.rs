//! Run-sheets to start from.

use chapterdesk_core::Result;
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::{SheetTemplate, acts, ops, queries};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// Every template of a run-sheet.
#[command(rename_all = "snake_case")]
pub async fn events_templates(worker: State<'_, Worker>) -> Result<Vec<SheetTemplate>> {
    worker.read(queries::templates).await
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
