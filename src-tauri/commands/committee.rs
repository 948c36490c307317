//! Offices and their terms.

use chapterdesk_core::Result;
use chapterdesk_core::committee::{Appointment, Chart, Ending, Office, Term, TermFields, acts, ops, queries};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use chrono::NaiveDate;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// Who holds which office on a day, today unless one is given.
#[command(rename_all = "snake_case")]
pub async fn committee_chart(worker: State<'_, Worker>, on: Option<NaiveDate>) -> Result<Chart> {
    worker
        .read(move |db| queries::chart(db, on.unwrap_or_else(|| db.today())))
        .await
}

/// Every term, or those of one office.
#[command(rename_all = "snake_case")]
pub async fn committee_history(worker: State<'_, Worker>, office: Option<Office>) -> Result<Vec<Term>> {
    worker.read(move |db| queries::history(db, office)).await
}

/// Puts a person into an office.
#[command(rename_all = "snake_case")]
pub async fn committee_appoint(
    app: AppHandle,
    worker: State<'_, Worker>,
    appointment: Appointment,
) -> Result<Saved<Term>> {
    let named = appointment.clone();
    worker
        .change(
            &app,
            move |db| acts::appoint(db, &named),
            move |tx| ops::appoint(tx, &appointment),
        )
        .await
}

/// Ends a term.
#[command(rename_all = "snake_case")]
pub async fn committee_end(app: AppHandle, worker: State<'_, Worker>, term: Id, ending: Ending) -> Result<Term> {
    worker
        .change(
            &app,
            move |db| acts::end(db, term),
            move |tx| ops::end(tx, term, &ending),
        )
        .await
}

/// Changes a term.
#[command(rename_all = "snake_case")]
pub async fn committee_edit_term(
    app: AppHandle,
    worker: State<'_, Worker>,
    term: Id,
    fields: TermFields,
) -> Result<Saved<Term>> {
    worker
        .change(
            &app,
            move |db| acts::edit_term(db, term),
            move |tx| ops::edit_term(tx, term, &fields),
        )
        .await
}

/// Removes a term that was entered by mistake.
#[command(rename_all = "snake_case")]
pub async fn committee_remove_term(app: AppHandle, worker: State<'_, Worker>, term: Id) -> Result<()> {
    worker
        .change(
            &app,
            move |db| acts::remove_term(db, term),
            move |tx| ops::remove_term(tx, term),
        )
        .await
}
