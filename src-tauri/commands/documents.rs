//! Papers and messages. Facts are read on the chapter's thread; setting them is done beside it, so that a long picture
//! does not hold up the next click.

use std::path::PathBuf;

use chapterdesk_core::clock::Clock as _;
use chapterdesk_core::files::Overwrite;
use chapterdesk_core::ids::Id;
use chapterdesk_core::words::Lang;
use chapterdesk_core::{Error, Result};
use chapterdesk_documents::{Audience, Exported, Form, Options, facts, invitation, run_sheet};
use serde::{Deserialize, Serialize};
use tauri::{State, async_runtime, command};

use crate::platform::clock::SystemClock;
use crate::platform::worker::Worker;

/// Which paper a file name is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// The committee's run-sheet.
    RunSheet,
    /// What the audience gets.
    Agenda,
    /// A speaker's invitation.
    Invitation,
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

/// The run-sheet or agenda as text for WeChat.
#[command(rename_all = "snake_case")]
pub async fn documents_run_sheet_text(
    worker: State<'_, Worker>,
    event: Id,
    audience: Audience,
    contacts: bool,
    lang: Lang,
) -> Result<String> {
    let facts = worker.read(move |db| facts::salon(db, event)).await?;
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
    lang: Lang,
    path: PathBuf,
    overwrite: bool,
) -> Result<Written> {
    let facts = worker.read(move |db| facts::salon(db, event)).await?;
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
    document: Paper,
    speaker: Option<Id>,
    form: Form,
    lang: Lang,
) -> Result<String> {
    let audience = match document {
        Paper::RunSheet => Audience::Committee,
        Paper::Agenda | Paper::Invitation => Audience::Public,
    };
    let options = options(audience, form, false, lang);
    worker
        .read(move |db| match speaker.filter(|_| document == Paper::Invitation) {
            Some(speaker) => chapterdesk_documents::invitation_name_of(db, event, speaker, &options),
            None => chapterdesk_documents::run_sheet_name_of(db, event, &options),
        })
        .await
}
