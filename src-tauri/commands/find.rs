//! One search over every room.

use chapterdesk_core::Result;
use chapterdesk_core::find::{Found, queries};
use tauri::{State, command};

use crate::platform::worker::Worker;

/// The most hits the palette shows.
const LIMIT: u32 = 50;

/// Finds people, speakers, venues and salons.
#[command(rename_all = "snake_case")]
pub async fn find_find(worker: State<'_, Worker>, query: String) -> Result<Found> {
    worker.read(move |db| queries::find(db, &query, LIMIT)).await
}
