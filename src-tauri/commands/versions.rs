//! Versions of run-sheets and what changed between them.

use chapterdesk_core::Result;
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::versions::{self, Change, Frozen, Version};
use chapterdesk_core::events::{acts, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// Freezes the run-sheet as the next version.
#[command(rename_all = "snake_case")]
pub async fn versions_publish(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    note: Option<String>,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::publish(db, event),
            move |tx| ops::publish(tx, event, note.as_deref().unwrap_or_default()),
        )
        .await
}

/// The versions of an event, the newest one first.
#[command(rename_all = "snake_case")]
pub async fn versions_list(worker: State<'_, Worker>, event: Id) -> Result<Vec<Version>> {
    worker.read(move |db| versions::list(db, event)).await
}

/// What changed from a version to another one, or to the sheet as it stands.
#[command(rename_all = "snake_case")]
pub async fn versions_diff(worker: State<'_, Worker>, event: Id, from: i64, to: Option<i64>) -> Result<Vec<Change>> {
    worker.read(move |db| versions::diff(db, event, from, to)).await
}

/// The sheet as it stood in a version.
#[command(rename_all = "snake_case")]
pub async fn versions_frozen(worker: State<'_, Worker>, event: Id, number: i64) -> Result<Frozen> {
    worker.read(move |db| versions::frozen(db, event, number)).await
}
