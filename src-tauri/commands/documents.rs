//! Papers and messages. Facts are read on the chapter's thread; setting them is done beside it, so that a long picture
//! does not hold up the next click.

use std::path::PathBuf;

use chapterdesk_core::clock::Clock as _;
use chapterdesk_core::files::Overwrite;
use chapterdesk_core::ids::Id;
use chapterdesk_core::words::Lang;
use chapterdesk_core::{Error, Result};
use chapterdesk_documents::facts::SalonFacts;
use chapterdesk_documents::{self as documents, Audience, Exported, Form, Options, Paper, Preview, facts};
use chapterdesk_documents::{invitation, run_sheet};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tauri::ipc::Response;
use tauri::{State, async_runtime, command};

use crate::platform::clock::SystemClock;
use crate::platform::worker::Worker;

/// Which letter or sheet a file name is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// The committee's run-sheet.
    RunSheet,
    /// What the audience gets.
    Agenda,
    /// A speaker's invitation.
    Invitation,
}

/// Somebody who has a sheet of their own.
#[derive(Debug, Serialize)]
pub struct OnSheet {
    id: Id,
    name: String,
    /// What they are on the day, in the language of documents.
    roles: Vec<String>,
}

/// A paper on disk.
#[derive(Debug, Serialize)]
pub struct Written {
    /// The file; of a picture in pieces the first one.
    path: PathBuf,
    /// Pages of a PDF, pieces of a picture.
    pages: usize,
    /// What the paper says about its version.
    version: String,
}

fn options(audience: Audience, form: Form, contacts: bool, lang: Lang) -> Options {
    Options {
        audience,
        form,
        contacts,
        lang,
        now: SystemClock.now(),
    }
}

/// Runs what takes a while on a thread made for that.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    async_runtime::spawn_blocking(work).await.map_err(Error::bug)?
}

fn write(exported: &Exported, path: PathBuf, overwrite: bool) -> Result<Written> {
    let overwrite = if overwrite { Overwrite::Yes } else { Overwrite::No };
    let written = exported.save(&path, overwrite)?;
    Ok(Written {
        path: written.into_iter().next().unwrap_or(path),
        pages: exported.pages,
        version: exported.version.clone(),
    })
}

fn text_of(exported: &Exported) -> Result<String> {
    let text = exported.text().ok_or_else(|| Error::bug("a message that is no text"))?;
    Ok(text.to_owned())
}

/// For papers that are for one kind of reader only.
fn plain(form: Form, lang: Lang) -> Options {
    options(Audience::Committee, form, false, lang)
}

/// The sheet as it stands, or as it stood in a version.
async fn sheet(worker: &Worker, event: Id, version: Option<i64>) -> Result<SalonFacts> {
    worker
        .read(move |db| match version {
            Some(number) => facts::version(db, event, number),
            None => facts::salon(db, event),
        })
        .await
}

/// A picture of pages, behind the number of pages there are in all (four bytes, the lowest first).
fn shown(preview: Preview) -> Response {
    let pages = u32::try_from(preview.pages).unwrap_or(u32::MAX);
    let mut bytes = pages.to_le_bytes().to_vec();
    bytes.extend(preview.picture);
    Response::new(bytes)
}

/// The run-sheet or agenda as text for WeChat.
#[command(rename_all = "snake_case")]
pub async fn documents_run_sheet_text(
    worker: State<'_, Worker>,
    event: Id,
    audience: Audience,
    contacts: bool,
    version: Option<i64>,
    lang: Lang,
) -> Result<String> {
    let facts = sheet(&worker, event, version).await?;
    text_of(&run_sheet(&facts, &options(audience, Form::WeChat, contacts, lang))?)
}

/// Writes the run-sheet or agenda as a file.
#[command(rename_all = "snake_case")]
#[expect(clippy::too_many_arguments, reason = "each is a choice that the user made")]
pub async fn documents_save_run_sheet(
    worker: State<'_, Worker>,
    event: Id,
    audience: Audience,
    form: Form,
    contacts: bool,
    version: Option<i64>,
    lang: Lang,
    path: PathBuf,
    overwrite: bool,
) -> Result<Written> {
    let facts = sheet(&worker, event, version).await?;
    aside(move || {
        write(
            &run_sheet(&facts, &options(audience, form, contacts, lang))?,
            path,
            overwrite,
        )
    })
    .await
}

/// A speaker's invitation as text for WeChat.
#[command(rename_all = "snake_case")]
pub async fn documents_invitation_text(
    worker: State<'_, Worker>,
    event: Id,
    speaker: Id,
    lang: Lang,
) -> Result<String> {
    let facts = worker.read(move |db| facts::invitation(db, event, speaker)).await?;
    text_of(&invitation(
        &facts,
        &options(Audience::Public, Form::WeChat, false, lang),
    )?)
}

/// Writes a speaker's invitation as a file.
#[command(rename_all = "snake_case")]
pub async fn documents_save_invitation(
    worker: State<'_, Worker>,
    event: Id,
    speaker: Id,
    form: Form,
    lang: Lang,
    path: PathBuf,
    overwrite: bool,
) -> Result<Written> {
    let facts = worker.read(move |db| facts::invitation(db, event, speaker)).await?;
    aside(move || {
        write(
            &invitation(&facts, &options(Audience::Public, form, false, lang))?,
            path,
            overwrite,
        )
    })
    .await
}

/// The file name that a paper is offered under.
#[command(rename_all = "snake_case")]
pub async fn documents_suggest_name(
    worker: State<'_, Worker>,
    event: Id,
    document: Document,
    speaker: Option<Id>,
    version: Option<i64>,
    form: Form,
    lang: Lang,
) -> Result<String> {
    let audience = match document {
        Document::RunSheet => Audience::Committee,
        Document::Agenda | Document::Invitation => Audience::Public,
    };
    let options = options(audience, form, false, lang);
    if let Some(speaker) = speaker.filter(|_| document == Document::Invitation) {
        return worker
            .read(move |db| documents::invitation_name_of(db, event, speaker, &options))
            .await;
    }
    Ok(documents::run_sheet_name(
        &sheet(&worker, event, version).await?,
        &options,
    ))
}

/// A script as text for WeChat.
#[command(rename_all = "snake_case")]
pub async fn documents_paper_text(worker: State<'_, Worker>, event: Id, paper: String, lang: Lang) -> Result<String> {
    let paper = Paper::parse(&paper)?;
    let facts = sheet(&worker, event, None).await?;
    text_of(&documents::paper(&facts, paper, &plain(Form::WeChat, lang))?)
}

/// What a paper for the day will look like.
#[command(rename_all = "snake_case")]
pub async fn documents_paper_preview(
    worker: State<'_, Worker>,
    event: Id,
    paper: String,
    lang: Lang,
) -> Result<Response> {
    let paper = Paper::parse(&paper)?;
    let facts = sheet(&worker, event, None).await?;
    aside(move || Ok(shown(documents::paper_preview(&facts, paper, &plain(Form::Pdf, lang))?))).await
}

/// Writes a paper for the day as a file.
#[command(rename_all = "snake_case")]
pub async fn documents_save_paper(
    worker: State<'_, Worker>,
    event: Id,
    paper: String,
    form: Form,
    lang: Lang,
    path: PathBuf,
    overwrite: bool,
) -> Result<Written> {
    let paper = Paper::parse(&paper)?;
    let facts = sheet(&worker, event, None).await?;
    aside(move || write(&documents::paper(&facts, paper, &plain(form, lang))?, path, overwrite)).await
}

/// The file name that a paper for the day is offered under.
#[command(rename_all = "snake_case")]
pub async fn documents_paper_name(
    worker: State<'_, Worker>,
    event: Id,
    paper: String,
    form: Form,
    lang: Lang,
) -> Result<String> {
    let paper = Paper::parse(&paper)?;
    let facts = sheet(&worker, event, None).await?;
    Ok(documents::paper_name(&facts, paper, &plain(form, lang)))
}

/// Who has a sheet of their own at a salon.
#[command(rename_all = "snake_case")]
pub async fn documents_people(worker: State<'_, Worker>, event: Id, lang: Lang) -> Result<Vec<OnSheet>> {
    let facts = sheet(&worker, event, None).await?;
    let people = documents::people_with_duties(&facts, lang);
    Ok(people
        .into_iter()
        .map(|(id, name, roles)| OnSheet { id, name, roles })
        .collect())
}

/// What one person does on the day, or everybody, as text for WeChat.
#[command(rename_all = "snake_case")]
pub async fn documents_person_text(
    worker: State<'_, Worker>,
    event: Id,
    person: Option<Id>,
    lang: Lang,
) -> Result<String> {
    let facts = sheet(&worker, event, None).await?;
    text_of(&documents::person_sheet(&facts, person, &plain(Form::WeChat, lang))?)
}

/// Writes what one person does as a picture, or a picture for everybody.
#[command(rename_all = "snake_case")]
pub async fn documents_save_person(
    worker: State<'_, Worker>,
    event: Id,
    person: Option<Id>,
    form: Form,
    lang: Lang,
    path: PathBuf,
    overwrite: bool,
) -> Result<Written> {
    let facts = sheet(&worker, event, None).await?;
    aside(move || {
        write(
            &documents::person_sheet(&facts, person, &plain(form, lang))?,
            path,
            overwrite,
        )
    })
    .await
}

/// The file name that a person's sheet is offered under.
#[command(rename_all = "snake_case")]
pub async fn documents_person_name(
    worker: State<'_, Worker>,
    event: Id,
    person: Option<Id>,
    form: Form,
    lang: Lang,
) -> Result<String> {
    let facts = sheet(&worker, event, None).await?;
    documents::person_name(&facts, person, &plain(form, lang))
}

/// Writes the rota as a file.
#[command(rename_all = "snake_case")]
pub async fn documents_save_rota(
    worker: State<'_, Worker>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    form: Form,
    lang: Lang,
    path: PathBuf,
    overwrite: bool,
) -> Result<Written> {
    let facts = worker.read(move |db| facts::rota(db, from, to)).await?;
    aside(move || write(&documents::rota(&facts, &plain(form, lang))?, path, overwrite)).await
}

/// The file name that the rota is offered under.
#[command(rename_all = "snake_case")]
pub async fn documents_rota_name(
    worker: State<'_, Worker>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    form: Form,
    lang: Lang,
) -> Result<String> {
    let facts = worker.read(move |db| facts::rota(db, from, to)).await?;
    Ok(documents::rota_name(&facts, &plain(form, lang)))
}
