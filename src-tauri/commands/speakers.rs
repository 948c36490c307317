//! Speakers, their stages, the contact log and what they were promised.

use chapterdesk_core::Result;
use chapterdesk_core::desk::Tx;
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::PersonFields;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::{
    BoardColumn, ContactFields, NextAction, PromiseFields, PromiseState, Speaker, SpeakerFields, SpeakerPage, Stage,
    Step, Today, Who, acts, ops, promises, queries,
};
use chrono::NaiveDate;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// Every speaker.
#[command(rename_all = "snake_case")]
pub async fn speakers_list(worker: State<'_, Worker>) -> Result<Vec<Speaker>> {
    worker.read(queries::list).await
}

/// The board, a column for each stage.
#[command(rename_all = "snake_case")]
pub async fn speakers_board(worker: State<'_, Worker>) -> Result<Vec<BoardColumn>> {
    worker.read(queries::board).await
}

/// A speaker with stages, contacts and talks.
#[command(rename_all = "snake_case")]
pub async fn speakers_show(worker: State<'_, Worker>, id: Id) -> Result<SpeakerPage> {
    worker.read(move |db| queries::show(db, id)).await
}

/// Puts the hat on a known person, or on a new one.
#[command(rename_all = "snake_case")]
pub async fn speakers_add(
    app: AppHandle,
    worker: State<'_, Worker>,
    person: Option<Id>,
    person_fields: Option<PersonFields>,
    fields: SpeakerFields,
) -> Result<Saved<Speaker>> {
    let who = person.map_or_else(|| Who::New(Box::new(person_fields.unwrap_or_default())), Who::Person);
    let named = who.clone();
    worker
        .change(
            &app,
            move |db| acts::add(db, &named),
            move |tx| ops::add(tx, &who, &fields),
        )
        .await
}

/// Changes the profile.
#[command(rename_all = "snake_case")]
pub async fn speakers_edit(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: SpeakerFields,
) -> Result<Speaker> {
    worker
        .change(&app, move |db| acts::edit(db, id), move |tx| ops::edit(tx, id, &fields))
        .await
}

/// Takes the hat off.
#[command(rename_all = "snake_case")]
pub async fn speakers_remove(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .change(&app, move |db| acts::remove(db, id), move |tx| ops::remove(tx, id))
        .await
}

/// Writes a step of the pipeline, of today unless a date is given.
#[command(rename_all = "snake_case")]
pub async fn speakers_set_stage(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    stage: Stage,
    on_date: Option<NaiveDate>,
    note: String,
    try_again_on: Option<NaiveDate>,
) -> Result<Saved<Speaker>> {
    let step = move |tx: &Tx<'_>| ops::set_stage(tx, id, stage, on_date, &note, try_again_on);
    worker
        .change(&app, move |db| acts::set_stage(db, id, stage), step)
        .await
}

/// What a step of the pipeline would mean, asked before it is taken.
#[command(rename_all = "snake_case")]
pub async fn speakers_step(worker: State<'_, Worker>, id: Id, stage: Stage) -> Result<Step> {
    worker.read(move |db| queries::step(db, id, stage)).await
}

/// Writes a contact into the log and, when given, what to do next.
#[command(rename_all = "snake_case")]
pub async fn speakers_log_contact(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: ContactFields,
    next: Option<NextAction>,
) -> Result<Saved<Speaker>> {
    let log = move |tx: &Tx<'_>| ops::log_contact(tx, id, &fields, next.as_ref());
    worker.change(&app, move |db| acts::log_contact(db, id), log).await
}

/// Changes a line of the contact log.
#[command(rename_all = "snake_case")]
pub async fn speakers_edit_contact(
    app: AppHandle,
    worker: State<'_, Worker>,
    contact: Id,
    fields: ContactFields,
) -> Result<Saved<Speaker>> {
    let edit = move |tx: &Tx<'_>| ops::edit_contact(tx, contact, &fields);
    worker
        .change(&app, move |db| acts::edit_contact(db, contact), edit)
        .await
}

/// Removes a line of the contact log.
#[command(rename_all = "snake_case")]
pub async fn speakers_remove_contact(app: AppHandle, worker: State<'_, Worker>, contact: Id) -> Result<Speaker> {
    let remove = move |tx: &Tx<'_>| ops::remove_contact(tx, contact);
    worker
        .change(&app, move |db| acts::remove_contact(db, contact), remove)
        .await
}

/// Sets what to do next.
#[command(rename_all = "snake_case")]
pub async fn speakers_set_next_action(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    next: NextAction,
) -> Result<Speaker> {
    let set = move |tx: &Tx<'_>| ops::set_next_action(tx, id, &next);
    worker.change(&app, move |db| acts::set_next_action(db, id), set).await
}

/// Whom to write to today.
#[command(rename_all = "snake_case")]
pub async fn speakers_today(worker: State<'_, Worker>) -> Result<Vec<Today>> {
    worker.read(queries::today).await
}

/// Notes what a speaker was promised.
#[command(rename_all = "snake_case")]
pub async fn speakers_add_promise(
    app: AppHandle,
    worker: State<'_, Worker>,
    speaker: Id,
    fields: PromiseFields,
) -> Result<SpeakerPage> {
    let add = move |tx: &Tx<'_>| promises::ops::add(tx, speaker, &fields);
    worker
        .change(&app, move |db| promises::acts::add(db, speaker), add)
        .await
}

/// Changes a promise.
#[command(rename_all = "snake_case")]
pub async fn speakers_edit_promise(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: PromiseFields,
) -> Result<SpeakerPage> {
    let edit = move |tx: &Tx<'_>| promises::ops::edit(tx, id, &fields);
    worker.change(&app, move |db| promises::acts::edit(db, id), edit).await
}

/// Removes a promise.
#[command(rename_all = "snake_case")]
pub async fn speakers_remove_promise(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<SpeakerPage> {
    let remove = move |tx: &Tx<'_>| promises::ops::remove(tx, id);
    worker
        .change(&app, move |db| promises::acts::remove(db, id), remove)
        .await
}

/// Says what became of a promise, today unless a date is given.
#[command(rename_all = "snake_case")]
pub async fn speakers_set_promise(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    state: PromiseState,
    on_date: Option<NaiveDate>,
) -> Result<SpeakerPage> {
    let set = move |tx: &Tx<'_>| promises::ops::set(tx, id, state, on_date);
    worker
        .change(&app, move |db| promises::acts::set(db, id, state), set)
        .await
}
