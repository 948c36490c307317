//! Pairing: whom to ask for a salon, and what the coming salons lack.

use chapterdesk_core::Result;
use chapterdesk_core::ids::Id;
use chapterdesk_core::pairing::{self, Match, YearAhead};
use chrono::NaiveDate;
use tauri::{State, command};

use crate::platform::worker::Worker;

/// Whom to ask for each place of a salon, with reasons.
#[command(rename_all = "snake_case")]
pub async fn pairing_candidates(worker: State<'_, Worker>, event: Id) -> Result<Match> {
    worker.read(move |db| pairing::candidates(db, event)).await
}

/// What the salons of some time lack.
#[command(rename_all = "snake_case")]
pub async fn pairing_year(worker: State<'_, Worker>, from: NaiveDate, to: NaiveDate) -> Result<YearAhead> {
    worker.read(move |db| pairing::year(db, from, to)).await
}
