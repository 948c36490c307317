//! The running salon: what is on, every click of the day, times noted after the fact.

use chapterdesk_core::Result;
use chapterdesk_core::desk::{Db, Tx};
use chapterdesk_core::ids::Id;
use chapterdesk_core::live::{Live, LiveState, StartFields, TableRow, acts, ops, queries};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::words::Act;
use tauri::{AppHandle, State, command};

use crate::platform::clock;
use crate::platform::worker::Worker;

/// The salon on its day.
#[command(rename_all = "snake_case")]
pub async fn live_show(worker: State<'_, Worker>, event: Id) -> Result<Live> {
    let live = worker.read(move |db| queries::show(db, event)).await?;
    hold_clock(&live);
    Ok(live)
}

/// Begins.
#[command(rename_all = "snake_case")]
pub async fn live_start(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    fields: StartFields,
) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::start(db, event),
        move |tx| ops::start(tx, event, fields),
    )
    .await
}

/// Goes on to the next row.
#[command(rename_all = "snake_case")]
pub async fn live_next(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    expected: Option<Id>,
) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::next(db, event),
        move |tx| ops::next(tx, event, expected),
    )
    .await
}

/// Takes the last step back.
#[command(rename_all = "snake_case")]
pub async fn live_back(app: AppHandle, worker: State<'_, Worker>, event: Id) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::back(db, event),
        move |tx| ops::back(tx, event),
    )
    .await
}

/// Begins a row out of its turn.
#[command(rename_all = "snake_case")]
pub async fn live_go_to(app: AppHandle, worker: State<'_, Worker>, event: Id, segment: Id) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::go_to(db, event, segment),
        move |tx| ops::go_to(tx, event, segment),
    )
    .await
}

/// Lets the row that is on stand still.
#[command(rename_all = "snake_case")]
pub async fn live_pause(app: AppHandle, worker: State<'_, Worker>, event: Id) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::pause(db, event),
        move |tx| ops::pause(tx, event),
    )
    .await
}

/// Lets it go on.
#[command(rename_all = "snake_case")]
pub async fn live_resume(app: AppHandle, worker: State<'_, Worker>, event: Id) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::resume(db, event),
        move |tx| ops::resume(tx, event),
    )
    .await
}

/// Leaves a row out, or with `skipped` false takes it in again.
#[command(rename_all = "snake_case")]
pub async fn live_skip(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    segment: Option<Id>,
    skipped: Option<bool>,
) -> Result<Saved<Live>> {
    let skipped = skipped.unwrap_or(true);
    act(
        &app,
        &worker,
        move |db| acts::skip(db, event, segment, skipped),
        move |tx| ops::skip(tx, event, segment, skipped),
    )
    .await
}

/// Makes a row longer or shorter on the day.
#[command(rename_all = "snake_case")]
pub async fn live_add_minutes(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    segment: Option<Id>,
    minutes: i64,
) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::add_minutes(db, event, segment, minutes),
        move |tx| ops::add_minutes(tx, event, segment, minutes),
    )
    .await
}

/// Notes a row's times after the fact.
#[command(rename_all = "snake_case")]
pub async fn live_set(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    segment: Id,
    start: Option<String>,
    end: Option<String>,
) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::set(db, event, segment),
        move |tx| ops::set(tx, event, segment, start.as_deref(), end.as_deref()),
    )
    .await
}

/// Notes all times after the fact, as the paper sheet has them.
#[command(rename_all = "snake_case")]
pub async fn live_set_table(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    rows: Vec<TableRow>,
) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::set_table(db, event),
        move |tx| ops::set_table(tx, event, &rows),
    )
    .await
}

/// Changes the order of the day.
#[command(rename_all = "snake_case")]
pub async fn live_move_row(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    segment: Id,
    before: Option<Id>,
) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::move_row(db, event, segment),
        move |tx| ops::move_row(tx, event, segment, before),
    )
    .await
}

/// Ends the salon.
#[command(rename_all = "snake_case")]
pub async fn live_finish(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    at: Option<String>,
) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::finish(db, event),
        move |tx| ops::finish(tx, event, at.as_deref()),
    )
    .await
}

/// Goes on after the end.
#[command(rename_all = "snake_case")]
pub async fn live_reopen(app: AppHandle, worker: State<'_, Worker>, event: Id) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::reopen(db, event),
        move |tx| ops::reopen(tx, event),
    )
    .await
}

/// Does what a proposal to make up time says.
#[command(rename_all = "snake_case")]
pub async fn live_recover(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    index: usize,
    key: Option<String>,
) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::accept(db, event),
        move |tx| ops::accept(tx, event, index, key.as_deref()),
    )
    .await
}

/// Forgets the run.
#[command(rename_all = "snake_case")]
pub async fn live_reset(app: AppHandle, worker: State<'_, Worker>, event: Id) -> Result<Saved<Live>> {
    act(
        &app,
        &worker,
        move |db| acts::reset(db, event),
        move |tx| ops::reset(tx, event),
    )
    .await
}

/// One click. Its own number stands in the answer, so that the window can ask to take back exactly this.
async fn act<A, F>(app: &AppHandle, worker: &Worker, name: A, work: F) -> Result<Saved<Live>>
where
    A: FnOnce(&Db) -> Result<Act> + Send + 'static,
    F: FnOnce(&Tx<'_>) -> Result<Saved<Live>> + Send + 'static,
{
    let (mut saved, seq) = worker.change_numbered(app, name, work).await?;
    saved.value.act = seq;
    hold_clock(&saved.value);
    Ok(saved)
}

/// While a salon is on, the clock of this computer may be set without moving its timers.
fn hold_clock(live: &Live) {
    clock::hold(
        live.event.id,
        !matches!(live.state, LiveState::Ready | LiveState::Ended),
    );
}
