//! Sign-ups, check-in, draws and the visitors' follow-up.

use std::path::PathBuf;

use chapterdesk_core::Result;
use chapterdesk_core::attendance::import::{Import, Mapping};
use chapterdesk_core::attendance::{
    Attendance, CheckedIn, Draw, DrawAmong, DrawRules, EntryFields, FollowUp, FollowUpFields, FollowUpStep, ImportPick,
    Payment, SignUpFields, Visit, WalkIn, acts, ops, queries,
};
use chapterdesk_core::desk::Tx;
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::tables;
use chrono::NaiveDate;
use serde::Serialize;
use tauri::{AppHandle, State, command};

use crate::platform::bytes::Base64;
use crate::platform::worker::Worker;

/// An answer with the act that gave it: a page that takes it over need not ask for this act again.
#[derive(Serialize)]
pub struct Numbered<T> {
    act: i64,
    #[serde(flatten)]
    value: T,
}

impl<T> From<(T, i64)> for Numbered<T> {
    fn from((value, act): (T, i64)) -> Self {
        Self { act, value }
    }
}

/// Who signed up for an event and who came.
#[command(rename_all = "snake_case")]
pub async fn attendance_show(worker: State<'_, Worker>, event: Id) -> Result<Attendance> {
    worker.read(move |db| queries::show(db, event)).await
}

/// Changes how people sign up.
#[command(rename_all = "snake_case")]
pub async fn attendance_set_entry(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    fields: EntryFields,
) -> Result<Saved<Attendance>> {
    let set = move |tx: &Tx<'_>| ops::set_entry(tx, event, &fields);
    worker.change(&app, move |db| acts::set_entry(db, event), set).await
}

/// Sets or takes away the form's QR code.
#[command(rename_all = "snake_case")]
pub async fn attendance_set_entry_picture(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    bytes: Option<Base64>,
) -> Result<Attendance> {
    let set = move |tx: &Tx<'_>| ops::set_entry_picture(tx, event, bytes.as_ref().map(Base64::bytes));
    worker
        .change(&app, move |db| acts::set_entry_picture(db, event), set)
        .await
}

/// Signs somebody up.
#[command(rename_all = "snake_case")]
pub async fn attendance_add(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    fields: SignUpFields,
) -> Result<Saved<Attendance>> {
    let named = fields.clone();
    let add = move |tx: &Tx<'_>| ops::add(tx, event, &fields);
    worker.change(&app, move |db| acts::add(db, &named), add).await
}

/// Changes a sign-up.
#[command(rename_all = "snake_case")]
pub async fn attendance_edit(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: SignUpFields,
) -> Result<Saved<Attendance>> {
    let edit = move |tx: &Tx<'_>| ops::edit(tx, id, &fields);
    worker.change(&app, move |db| acts::edit(db, id), edit).await
}

/// Removes a sign-up.
#[command(rename_all = "snake_case")]
pub async fn attendance_remove(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Attendance>> {
    worker
        .change(&app, move |db| acts::remove(db, id), move |tx| ops::remove(tx, id))
        .await
}

/// Erases everything about somebody who is not in the roster; cannot be undone.
#[command(rename_all = "snake_case")]
pub async fn attendance_erase(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .alter(&app, move |desk| desk.erase(acts::erase(), |tx| ops::erase(tx, id)))
        .await
}

/// Somebody does not come after all.
#[command(rename_all = "snake_case")]
pub async fn attendance_cancel(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Attendance>> {
    worker
        .change(&app, move |db| acts::cancel(db, id), move |tx| ops::cancel(tx, id))
        .await
}

/// Somebody comes after all.
#[command(rename_all = "snake_case")]
pub async fn attendance_restore(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Attendance>> {
    worker
        .change(&app, move |db| acts::restore(db, id), move |tx| ops::restore(tx, id))
        .await
}

/// Lets somebody of the waitlist come.
#[command(rename_all = "snake_case")]
pub async fn attendance_move_up(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Attendance>> {
    worker
        .change(&app, move |db| acts::move_up(db, id), move |tx| ops::move_up(tx, id))
        .await
}

/// Says what is paid.
#[command(rename_all = "snake_case")]
pub async fn attendance_set_payment(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    payment: Payment,
) -> Result<Saved<Attendance>> {
    let set = move |tx: &Tx<'_>| ops::set_payment(tx, id, payment);
    worker
        .change(&app, move |db| acts::set_payment(db, id, payment), set)
        .await
}

/// Reads a form's export. Nothing is stored.
#[command(rename_all = "snake_case")]
pub async fn attendance_read_import(
    worker: State<'_, Worker>,
    event: Id,
    path: PathBuf,
    mapping: Mapping,
) -> Result<Import> {
    let (name, bytes) = tables::load(&path)?;
    worker
        .read(move |db| queries::read_import(db, event, &name, &bytes, &mapping))
        .await
}

/// Reads a list pasted out of a chat. Nothing is stored.
#[command(rename_all = "snake_case")]
pub async fn attendance_read_chain(worker: State<'_, Worker>, event: Id, text: String) -> Result<Import> {
    worker.read(move |db| queries::read_chain(db, event, &text)).await
}

/// Takes over what was ticked of a list.
#[command(rename_all = "snake_case")]
pub async fn attendance_take(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    rows: Vec<ImportPick>,
    add_people: bool,
) -> Result<Saved<Attendance>> {
    let act = acts::take_import(&rows);
    let take = move |tx: &Tx<'_>| ops::take_import(tx, event, &rows, add_people);
    worker.change(&app, |_| Ok(act), take).await
}

/// Somebody has come.
#[command(rename_all = "snake_case")]
pub async fn attendance_check_in(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    id: Id,
    at: Option<String>,
) -> Result<Numbered<CheckedIn>> {
    let check = move |tx: &Tx<'_>| ops::check_in(tx, event, id, at.as_deref());
    let answer = worker
        .change_numbered(&app, move |db| acts::check_in(db, id), check)
        .await?;
    Ok(answer.into())
}

/// Takes a check-in back.
#[command(rename_all = "snake_case")]
pub async fn attendance_check_out(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    id: Id,
) -> Result<Numbered<CheckedIn>> {
    let check = move |tx: &Tx<'_>| ops::check_out(tx, event, id);
    let answer = worker
        .change_numbered(&app, move |db| acts::check_out(db, id), check)
        .await?;
    Ok(answer.into())
}

/// Somebody has come who had not signed up.
#[command(rename_all = "snake_case")]
pub async fn attendance_walk_in(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    fields: WalkIn,
) -> Result<Saved<CheckedIn>> {
    let act = acts::walk_in(&fields);
    let walk_in = move |tx: &Tx<'_>| ops::walk_in(tx, event, &fields);
    worker.change(&app, |_| Ok(act), walk_in).await
}

/// Draws a winner.
#[command(rename_all = "snake_case")]
pub async fn attendance_draw(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    prize: String,
    seed: Option<i64>,
    among: DrawAmong,
    exclude_winners: bool,
) -> Result<Draw> {
    let act = acts::draw(&prize);
    let rules = DrawRules {
        seed,
        among,
        exclude_winners,
    };
    let draw = move |tx: &Tx<'_>| ops::draw(tx, event, &prize, rules);
    worker.change(&app, |_| Ok(act), draw).await
}

/// Takes a draw back.
#[command(rename_all = "snake_case")]
pub async fn attendance_remove_draw(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .change(
            &app,
            move |db| acts::remove_draw(db, id),
            move |tx| ops::remove_draw(tx, id),
        )
        .await
}

/// The visitors of an event or of all, with what was done about them.
#[command(rename_all = "snake_case")]
pub async fn attendance_followups(
    worker: State<'_, Worker>,
    event: Option<Id>,
    open_only: bool,
) -> Result<Vec<FollowUp>> {
    worker.read(move |db| queries::follow_ups(db, event, open_only)).await
}

/// Says when a step of a follow-up was taken.
#[command(rename_all = "snake_case")]
pub async fn attendance_set_follow_up(
    app: AppHandle,
    worker: State<'_, Worker>,
    sign_up: Id,
    step: FollowUpStep,
    on_date: Option<NaiveDate>,
) -> Result<Saved<FollowUp>> {
    let set = move |tx: &Tx<'_>| ops::set_follow_up(tx, sign_up, step, on_date);
    worker
        .change(&app, move |db| acts::set_follow_up(db, sign_up, step), set)
        .await
}

/// Says who takes care of a visitor, or notes something.
#[command(rename_all = "snake_case")]
pub async fn attendance_edit_follow_up(
    app: AppHandle,
    worker: State<'_, Worker>,
    sign_up: Id,
    fields: FollowUpFields,
) -> Result<FollowUp> {
    let edit = move |tx: &Tx<'_>| ops::edit_follow_up(tx, sign_up, &fields);
    worker
        .change(&app, move |db| acts::edit_follow_up(db, sign_up), edit)
        .await
}

/// Where somebody was or wanted to be.
#[command(rename_all = "snake_case")]
pub async fn attendance_history(worker: State<'_, Worker>, person: Id) -> Result<Vec<Visit>> {
    worker.read(move |db| queries::history(db, person)).await
}
