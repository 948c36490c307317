//! Salons and the other activities; rows, people and things of a salon in files of their own.

pub mod around;
pub mod exchange;
pub mod people;
pub mod rows;
pub mod templates;

use chapterdesk_core::Result;
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::{EventFields, Home, PlanFields, SalonLine, Status, acts, ops, queries};
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
