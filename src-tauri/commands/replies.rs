//! Replies: what a speaker wrote, recognised and taken over.

use chapterdesk_core::Result;
use chapterdesk_core::ids::Id;
use chapterdesk_core::replies::{self, QuickAnswer, Reply, acts};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::SpeakerPage;
use chrono::NaiveDate;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// What a message says.
#[command(rename_all = "snake_case")]
pub async fn replies_read(worker: State<'_, Worker>, speaker: Id, event: Option<Id>, text: String) -> Result<Reply> {
    worker.read(move |db| replies::read(db, speaker, event, &text)).await
}

/// Takes over what was ticked.
#[command(rename_all = "snake_case")]
pub async fn replies_take(
    app: AppHandle,
    worker: State<'_, Worker>,
    speaker: Id,
    event: Option<Id>,
    text: String,
    picks: Vec<String>,
) -> Result<Saved<SpeakerPage>> {
    worker
        .change(
            &app,
            move |db| acts::take(db, speaker),
            move |tx| replies::take(tx, speaker, event, &text, &picks),
        )
        .await
}

/// A plain answer.
#[command(rename_all = "snake_case")]
pub async fn replies_quick(
    app: AppHandle,
    worker: State<'_, Worker>,
    speaker: Id,
    event: Option<Id>,
    answer: QuickAnswer,
    try_again_on: Option<NaiveDate>,
    note: String,
) -> Result<Saved<SpeakerPage>> {
    worker
        .change(
            &app,
            move |db| acts::quick(db, speaker, answer),
            move |tx| replies::quick(tx, speaker, event, answer, try_again_on, &note),
        )
        .await
}
