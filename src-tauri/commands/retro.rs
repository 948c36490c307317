//! Retrospectives, trends, and what was learned from actual minutes.

use std::path::PathBuf;

use chapterdesk_core::Result;
use chapterdesk_core::attendance::import::Mapping;
use chapterdesk_core::events::{Salon, SegmentKind};
use chapterdesk_core::ids::Id;
use chapterdesk_core::retrospectives::import::{RatingsImport, read_ratings};
use chapterdesk_core::retrospectives::learned::{self, Learned};
use chapterdesk_core::retrospectives::trends::{self, Trends};
use chapterdesk_core::retrospectives::{
    ExpenseFields, PhotoFields, PointKind, RatedAbout, RatingPick, Retro, RetroFields, RetroSteps, VoiceFields,
    VoicePick, acts, ops, queries,
};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::tables;
use chrono::NaiveDate;
use tauri::{AppHandle, State, command};

use crate::platform::bytes::Base64;
use crate::platform::worker::Worker;

/// The retrospective of an event.
#[command(rename_all = "snake_case")]
pub async fn retro_show(worker: State<'_, Worker>, event: Id) -> Result<Retro> {
    worker.read(move |db| queries::show(db, event)).await
}

/// What the steps could say, by the facts.
#[command(rename_all = "snake_case")]
pub async fn retro_draft(worker: State<'_, Worker>, event: Id) -> Result<RetroSteps> {
    worker.read(move |db| queries::draft(db, event)).await
}

/// Writes texts.
#[command(rename_all = "snake_case")]
pub async fn retro_set(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    fields: RetroFields,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::set(db, event),
            move |tx| ops::set(tx, event, &fields),
        )
        .await
}

/// Adds something to keep or to change.
#[command(rename_all = "snake_case")]
pub async fn retro_add_point(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    kind: PointKind,
    text: String,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::add_point(db, event, kind),
            move |tx| ops::add_point(tx, event, kind, &text),
        )
        .await
}

/// Changes a point.
#[command(rename_all = "snake_case")]
pub async fn retro_edit_point(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    kind: Option<PointKind>,
    text: Option<String>,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::edit_point(db, id),
            move |tx| ops::edit_point(tx, id, kind, text.as_deref()),
        )
        .await
}

/// Removes a point.
#[command(rename_all = "snake_case")]
pub async fn retro_remove_point(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::remove_point(db, id),
            move |tx| ops::remove_point(tx, id),
        )
        .await
}

/// Asks for something to be done.
#[command(rename_all = "snake_case")]
pub async fn retro_add_action(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    text: String,
    owner: Option<Id>,
    due_on: Option<NaiveDate>,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::add_action(db, event),
            move |tx| ops::add_action(tx, event, &text, owner, due_on),
        )
        .await
}

/// Says what came of an action.
#[command(rename_all = "snake_case")]
pub async fn retro_set_outcome(
    app: AppHandle,
    worker: State<'_, Worker>,
    task: Id,
    outcome: String,
    done: Option<bool>,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::set_outcome(db, task),
            move |tx| ops::set_outcome(tx, task, &outcome, done),
        )
        .await
}

/// Notes how many gave how many stars: one star first.
#[command(rename_all = "snake_case")]
pub async fn retro_rate(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    about: RatedAbout,
    appearance: Option<Id>,
    counts: [i64; 5],
) -> Result<Saved<Retro>> {
    let rating = RatingPick {
        about,
        appearance,
        counts,
    };
    let named = rating.clone();
    worker
        .change(
            &app,
            move |db| acts::rate(db, event, &named),
            move |tx| ops::rate(tx, event, &rating),
        )
        .await
}

/// Reads a form's export. Nothing is stored.
#[command(rename_all = "snake_case")]
pub async fn retro_read_ratings(
    worker: State<'_, Worker>,
    event: Id,
    path: PathBuf,
    mapping: Mapping,
) -> Result<RatingsImport> {
    let (name, bytes) = tables::load(&path)?;
    worker
        .read(move |db| read_ratings(db, event, &name, &bytes, &mapping))
        .await
}

/// Takes over what a form's answers add up to.
#[command(rename_all = "snake_case")]
pub async fn retro_take_ratings(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    ratings: Vec<RatingPick>,
    voices: Vec<VoicePick>,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::take_ratings(db, event),
            move |tx| ops::take_ratings(tx, event, &ratings, &voices),
        )
        .await
}

/// Adds what somebody said.
#[command(rename_all = "snake_case")]
pub async fn retro_add_voice(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    fields: VoiceFields,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::add_voice(db, event),
            move |tx| ops::add_voice(tx, event, &fields),
        )
        .await
}

/// Changes what somebody said.
#[command(rename_all = "snake_case")]
pub async fn retro_edit_voice(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: VoiceFields,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::edit_voice(db, id),
            move |tx| ops::edit_voice(tx, id, &fields),
        )
        .await
}

/// Removes what somebody said.
#[command(rename_all = "snake_case")]
pub async fn retro_remove_voice(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::remove_voice(db, id),
            move |tx| ops::remove_voice(tx, id),
        )
        .await
}

/// Adds a photo.
#[command(rename_all = "snake_case")]
pub async fn retro_add_photo(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    bytes: Base64,
    caption: String,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::add_photo(db, event),
            move |tx| ops::add_photo(tx, event, bytes.bytes(), &caption),
        )
        .await
}

/// Says something else about a photo.
#[command(rename_all = "snake_case")]
pub async fn retro_edit_photo(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: PhotoFields,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::edit_photo(db, id),
            move |tx| ops::edit_photo(tx, id, &fields),
        )
        .await
}

/// Removes a photo.
#[command(rename_all = "snake_case")]
pub async fn retro_remove_photo(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::remove_photo(db, id),
            move |tx| ops::remove_photo(tx, id),
        )
        .await
}

/// Adds an expense.
#[command(rename_all = "snake_case")]
pub async fn retro_add_expense(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    fields: ExpenseFields,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::add_expense(db, event),
            move |tx| ops::add_expense(tx, event, &fields),
        )
        .await
}

/// Changes an expense.
#[command(rename_all = "snake_case")]
pub async fn retro_edit_expense(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: ExpenseFields,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::edit_expense(db, id),
            move |tx| ops::edit_expense(tx, id, &fields),
        )
        .await
}

/// Notes when an expense was settled.
#[command(rename_all = "snake_case")]
pub async fn retro_settle_expense(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    on_date: Option<NaiveDate>,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::settle_expense(db, id),
            move |tx| ops::settle_expense(tx, id, on_date),
        )
        .await
}

/// Removes an expense.
#[command(rename_all = "snake_case")]
pub async fn retro_remove_expense(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::remove_expense(db, id),
            move |tx| ops::remove_expense(tx, id),
        )
        .await
}

/// Notes when the audience was given the slides of a talk.
#[command(rename_all = "snake_case")]
pub async fn retro_share_slides(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    appearance: Id,
    on_date: Option<NaiveDate>,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::share_slides(db, event),
            move |tx| ops::share_slides(tx, event, appearance, on_date),
        )
        .await
}

/// Finishes a retrospective.
#[command(rename_all = "snake_case")]
pub async fn retro_finish(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    by: Option<Id>,
) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::finish(db, event),
            move |tx| ops::finish(tx, event, by),
        )
        .await
}

/// Opens a retrospective again.
#[command(rename_all = "snake_case")]
pub async fn retro_reopen(app: AppHandle, worker: State<'_, Worker>, event: Id) -> Result<Saved<Retro>> {
    worker
        .change(
            &app,
            move |db| acts::reopen(db, event),
            move |tx| ops::reopen(tx, event),
        )
        .await
}

/// Salons beside each other.
#[command(rename_all = "snake_case")]
pub async fn retro_trends(worker: State<'_, Worker>, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Trends> {
    worker.read(move |db| trends::trends(db, from, to)).await
}

/// What actual minutes teach.
#[command(rename_all = "snake_case")]
pub async fn retro_learned(worker: State<'_, Worker>) -> Result<Vec<Learned>> {
    worker.read(learned::learned).await
}

/// Says how long rows of a kind take in new sheets.
#[command(rename_all = "snake_case")]
pub async fn retro_use_minutes(
    app: AppHandle,
    worker: State<'_, Worker>,
    kind: SegmentKind,
    minutes: Option<i64>,
) -> Result<Vec<Learned>> {
    worker
        .change(
            &app,
            move |_| Ok(acts::use_minutes(kind, minutes)),
            move |tx| ops::use_minutes(tx, kind, minutes),
        )
        .await
}

/// Gives the rows of a kind in a coming sheet these minutes.
#[command(rename_all = "snake_case")]
pub async fn retro_apply_minutes(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    kind: SegmentKind,
    minutes: i64,
) -> Result<Saved<Salon>> {
    worker
        .change(
            &app,
            move |db| acts::apply_minutes(db, event, kind, minutes),
            move |tx| ops::apply_minutes(tx, event, kind, minutes),
        )
        .await
}
