//! Letters: what is prepared, sent, stale or due, and the templates.

use std::path::PathBuf;

use chapterdesk_core::Result;
use chapterdesk_core::files::{Overwrite, write_atomic};
use chapterdesk_core::ids::Id;
use chapterdesk_core::letters::{
    Draft, Letter, LetterFields, LetterKind, Outbox, Placeholder, SentBy, Template, acts, ops, queries,
};
use chapterdesk_core::mailto::mail_to;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::words::Lang;
use chrono::NaiveDate;
use serde::Serialize;
use tauri::{AppHandle, State, command};

use crate::platform::mail;
use crate::platform::worker::Worker;

/// What the mail program was handed.
#[derive(Serialize)]
pub struct Mailed {
    /// Whether the body fitted in; else it is pasted by hand.
    whole: bool,
}

/// A letter as it would be.
#[command(rename_all = "snake_case")]
pub async fn letters_draft(
    worker: State<'_, Worker>,
    kind: LetterKind,
    event: Option<Id>,
    speaker: Option<Id>,
    lang: Option<Lang>,
) -> Result<Draft> {
    worker
        .read(move |db| queries::draft(db, kind, event, speaker, lang))
        .await
}

/// What a template would make of these facts.
#[command(rename_all = "snake_case")]
pub async fn letters_preview(
    worker: State<'_, Worker>,
    kind: LetterKind,
    lang: Lang,
    subject: String,
    body: String,
    event: Option<Id>,
    speaker: Option<Id>,
) -> Result<Draft> {
    worker
        .read(move |db| queries::preview(db, kind, lang, &subject, &body, event, speaker))
        .await
}

/// The outbox.
#[command(rename_all = "snake_case")]
pub async fn letters_outbox(worker: State<'_, Worker>) -> Result<Outbox> {
    worker.read(queries::outbox).await
}

/// The letters of a speaker, of an event, or of both.
#[command(rename_all = "snake_case")]
pub async fn letters_of(worker: State<'_, Worker>, speaker: Option<Id>, event: Option<Id>) -> Result<Vec<Letter>> {
    worker.read(move |db| queries::of(db, speaker, event)).await
}

/// One letter.
#[command(rename_all = "snake_case")]
pub async fn letters_show(worker: State<'_, Worker>, id: Id) -> Result<Letter> {
    worker.read(move |db| queries::show(db, id)).await
}

/// The templates in force.
#[command(rename_all = "snake_case")]
pub async fn letters_templates(worker: State<'_, Worker>, lang: Lang, speaker: Option<Id>) -> Result<Vec<Template>> {
    worker.read(move |db| queries::templates(db, lang, speaker)).await
}

/// The placeholders of a kind, and what they say.
#[command(rename_all = "snake_case")]
pub async fn letters_placeholders(
    worker: State<'_, Worker>,
    kind: LetterKind,
    lang: Lang,
    event: Option<Id>,
    speaker: Option<Id>,
) -> Result<Vec<Placeholder>> {
    worker
        .read(move |db| queries::placeholders(db, kind, lang, event, speaker))
        .await
}

/// Prepares a letter.
#[command(rename_all = "snake_case")]
pub async fn letters_prepare(
    app: AppHandle,
    worker: State<'_, Worker>,
    kind: LetterKind,
    event: Option<Id>,
    speaker: Option<Id>,
    lang: Option<Lang>,
    send_on: Option<NaiveDate>,
) -> Result<Saved<Letter>> {
    worker
        .change(
            &app,
            move |db| acts::prepare(db, kind, event, speaker),
            move |tx| ops::prepare(tx, kind, event, speaker, lang, send_on),
        )
        .await
}

/// Changes the words of a prepared letter, or its day.
#[command(rename_all = "snake_case")]
pub async fn letters_edit(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: LetterFields,
) -> Result<Saved<Letter>> {
    worker
        .change(&app, move |db| acts::edit(db, id), move |tx| ops::edit(tx, id, &fields))
        .await
}

/// Lets a letter follow the facts again.
#[command(rename_all = "snake_case")]
pub async fn letters_refill(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Letter>> {
    worker
        .change(&app, move |db| acts::refill(db, id), move |tx| ops::refill(tx, id))
        .await
}

/// Notes that a letter went out.
#[command(rename_all = "snake_case")]
pub async fn letters_mark_sent(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    by: SentBy,
    on_date: Option<NaiveDate>,
) -> Result<Saved<Letter>> {
    worker
        .change(
            &app,
            move |db| acts::mark_sent(db, id),
            move |tx| ops::mark_sent(tx, id, by, on_date),
        )
        .await
}

/// Takes back that a letter went out.
#[command(rename_all = "snake_case")]
pub async fn letters_unsend(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Letter>> {
    worker
        .change(&app, move |db| acts::unsend(db, id), move |tx| ops::unsend(tx, id))
        .await
}

/// Puts a letter aside.
#[command(rename_all = "snake_case")]
pub async fn letters_drop(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Letter>> {
    worker
        .change(&app, move |db| acts::drop(db, id), move |tx| ops::drop(tx, id))
        .await
}

/// Takes a dropped letter up again.
#[command(rename_all = "snake_case")]
pub async fn letters_take_up(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Letter>> {
    worker
        .change(&app, move |db| acts::take_up(db, id), move |tx| ops::take_up(tx, id))
        .await
}

/// Removes a letter that did not go out.
#[command(rename_all = "snake_case")]
pub async fn letters_remove(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .change(&app, move |db| acts::remove(db, id), move |tx| ops::remove(tx, id))
        .await
}

/// Prepares the correction of a sent letter.
#[command(rename_all = "snake_case")]
pub async fn letters_correct(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Letter>> {
    worker
        .change(&app, move |db| acts::correct(db, id), move |tx| ops::correct(tx, id))
        .await
}

/// Sets a template.
#[command(rename_all = "snake_case")]
pub async fn letters_set_template(
    app: AppHandle,
    worker: State<'_, Worker>,
    kind: LetterKind,
    lang: Lang,
    speaker: Option<Id>,
    subject: String,
    body: String,
) -> Result<Template> {
    worker
        .change(
            &app,
            move |_| Ok(acts::set_template(kind, lang)),
            move |tx| ops::set_template(tx, kind, lang, speaker, &subject, &body),
        )
        .await
}

/// Takes a template away: the one behind it is in force again.
#[command(rename_all = "snake_case")]
pub async fn letters_reset_template(
    app: AppHandle,
    worker: State<'_, Worker>,
    kind: LetterKind,
    lang: Lang,
    speaker: Option<Id>,
) -> Result<Template> {
    worker
        .change(
            &app,
            move |_| Ok(acts::reset_template(kind, lang)),
            move |tx| ops::reset_template(tx, kind, lang, speaker),
        )
        .await
}

/// Opens the mail program with a letter in it. That it was sent is another act: only the person knows.
#[command(rename_all = "snake_case")]
pub async fn letters_mail(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Mailed> {
    let letter = worker.read(move |db| queries::show(db, id)).await?;
    let to = letter.speaker.map(|speaker| speaker.email).unwrap_or_default();
    let written = mail_to(&to, &letter.subject, &letter.body);
    mail::open(&app, &written)?;
    Ok(Mailed { whole: written.whole })
}

/// Saves a letter as a text file that every editor reads: with a byte order mark and the line ends of Windows.
#[command(rename_all = "snake_case")]
pub async fn letters_save(worker: State<'_, Worker>, id: Id, path: PathBuf, overwrite: bool) -> Result<()> {
    let letter = worker.read(move |db| queries::show(db, id)).await?;
    let text = format!("\u{feff}{}\r\n", letter.body.replace('\n', "\r\n"));
    let overwrite = if overwrite { Overwrite::Yes } else { Overwrite::No };
    write_atomic(&path, text.as_bytes(), overwrite)
}
