//! The chapter's own facts, its rulebook and its calendar.

use chapterdesk_core::Result;
use chapterdesk_core::chapter::calendar::{CalendarYear, EntryKind};
use chapterdesk_core::chapter::{Chapter, ChapterFields, acts, ops, queries};
use chapterdesk_core::desk::Tx;
use chrono::NaiveDate;
use tauri::{AppHandle, State, command};

use crate::platform::bytes::Base64;
use crate::platform::worker::Worker;

/// The chapter with its rules.
#[command(rename_all = "snake_case")]
pub async fn chapter_show(worker: State<'_, Worker>) -> Result<Chapter> {
    worker.read(queries::show).await
}

/// Changes the chapter's facts.
#[command(rename_all = "snake_case")]
pub async fn chapter_edit(app: AppHandle, worker: State<'_, Worker>, fields: ChapterFields) -> Result<Chapter> {
    worker
        .change(&app, |_| Ok(acts::edit()), move |tx| ops::edit(tx, &fields))
        .await
}

/// Sets the picture that replaces the two characters of the seal, or takes it away.
#[command(rename_all = "snake_case")]
pub async fn chapter_set_seal_picture(
    app: AppHandle,
    worker: State<'_, Worker>,
    bytes: Option<Base64>,
) -> Result<Chapter> {
    let seal = move |tx: &Tx<'_>| ops::set_seal_picture(tx, bytes.as_ref().map(Base64::bytes));
    worker.change(&app, |_| Ok(acts::set_seal_picture()), seal).await
}

/// Changes a rule; without a value it goes back to its default.
#[command(rename_all = "snake_case")]
pub async fn chapter_set_rule(
    app: AppHandle,
    worker: State<'_, Worker>,
    key: String,
    value: Option<i64>,
) -> Result<Chapter> {
    worker
        .change(&app, |_| Ok(acts::set_rule()), move |tx| ops::set_rule(tx, &key, value))
        .await
}

/// A year of the calendar.
#[command(rename_all = "snake_case")]
pub async fn chapter_calendar(worker: State<'_, Worker>, year: i32) -> Result<CalendarYear> {
    worker.read(move |db| queries::calendar(db, year)).await
}

/// Enters a day into the calendar.
#[command(rename_all = "snake_case")]
pub async fn chapter_set_day(
    app: AppHandle,
    worker: State<'_, Worker>,
    date: NaiveDate,
    kind: EntryKind,
    name: String,
) -> Result<CalendarYear> {
    worker
        .change(
            &app,
            move |_| Ok(acts::set_day(date)),
            move |tx| ops::set_day(tx, date, kind, &name),
        )
        .await
}

/// Takes the chapter's own entry of a day back.
#[command(rename_all = "snake_case")]
pub async fn chapter_clear_day(app: AppHandle, worker: State<'_, Worker>, date: NaiveDate) -> Result<CalendarYear> {
    worker
        .change(
            &app,
            move |_| Ok(acts::clear_day(date)),
            move |tx| ops::clear_day(tx, date),
        )
        .await
}

/// Says whether a year's holidays are announced.
#[command(rename_all = "snake_case")]
pub async fn chapter_set_year(
    app: AppHandle,
    worker: State<'_, Worker>,
    year: i32,
    announced: bool,
) -> Result<CalendarYear> {
    worker
        .change(
            &app,
            move |_| Ok(acts::set_year(year)),
            move |tx| ops::set_year(tx, year, announced),
        )
        .await
}
