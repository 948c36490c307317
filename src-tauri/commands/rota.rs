//! The rota: who does what at the coming events, and who could.

use chapterdesk_core::Result;
use chapterdesk_core::ids::Id;
use chapterdesk_core::rota::{Proposal, Rota, SeatPick, acts, ops, queries};
use chapterdesk_core::saved::Saved;
use chrono::NaiveDate;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// The matrix of a range of days; the coming quarter unless one is given.
#[command(rename_all = "snake_case")]
pub async fn rota_show(worker: State<'_, Worker>, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Rota> {
    worker.read(move |db| queries::show(db, from, to)).await
}

/// Who could take what is open at one event, or at all events of a range. Writes nothing.
#[command(rename_all = "snake_case")]
pub async fn rota_suggest(
    worker: State<'_, Worker>,
    event: Option<Id>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<Proposal> {
    worker
        .read(move |db| match event {
            Some(event) => queries::suggest(db, &[event]),
            None => queries::suggest_between(db, from, to),
        })
        .await
}

/// Gives the proposed roles to their people, who count as asked; tells how many were given.
#[command(rename_all = "snake_case")]
pub async fn rota_accept(app: AppHandle, worker: State<'_, Worker>, picks: Vec<SeatPick>) -> Result<Saved<i64>> {
    let act = acts::accept(&picks);
    worker
        .change(&app, move |_| Ok(act), move |tx| ops::accept(tx, &picks))
        .await
}
