//! Papers and messages. Facts are read on the chapter's thread; setting them is done beside it, so that a long picture
//! does not hold up the next click.

use std::path::PathBuf;
use std::sync::atomic::Ordering;

use chapterdesk_core::chapter::PaperTheme;
use chapterdesk_core::clock::Clock as _;
use chapterdesk_core::files::{self, Overwrite};
use chapterdesk_core::ids::{Id, IdSource as _, RandomIds};
use chapterdesk_core::words::Lang;
use chapterdesk_core::{Error, Result, chapter};
use chapterdesk_documents::bundle::{self, Pick};
use chapterdesk_documents::{self as documents, Calendar, Exported, Form, Material, Options, Wanted, facts};
use serde::{Deserialize, Serialize};
use tauri::ipc::Response;
use tauri::{AppHandle, Emitter as _, State, async_runtime, command};

use crate::platform::clock::SystemClock;
use crate::platform::jobs::Jobs;
use crate::platform::worker::Worker;

/// How something is wanted.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Asked {
    form: Form,
    contacts: bool,
    lang: Lang,
    theme: Option<PaperTheme>,
    calendar: Calendar,
}

/// A form in which something can be had.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Offered {
    form: Form,
    /// Whether people use it often; the others are offered behind "more".
    first: bool,
}

/// A document of the archive of a salon.
#[derive(Debug, Serialize)]
pub struct Listed {
    #[serde(flatten)]
    pick: Pick,
    /// What its file will be called.
    name: String,
}

/// How far an archive has come.
#[derive(Debug, Clone, Serialize)]
struct Progress {
    /// What it is called off by.
    job: String,
    done: usize,
    of: usize,
    /// The document that is made now; empty at the end.
    name: String,
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

impl Asked {
    fn options(self) -> Options {
        Options {
            form: self.form,
            contacts: self.contacts,
            lang: self.lang,
            theme: self.theme,
            calendar: self.calendar,
            now: SystemClock.now(),
        }
    }
}

async fn read(worker: &Worker, wanted: Wanted) -> Result<Material> {
    worker.read(move |db| documents::read(db, &wanted)).await
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

/// The forms of something, those that people use most first.
#[command(rename_all = "snake_case")]
pub fn documents_forms(wanted: Wanted) -> Vec<Offered> {
    let offered = |form: &Form| Offered {
        form: *form,
        first: form.is_usual(),
    };
    documents::forms(&wanted).iter().map(offered).collect()
}

/// A picture of the pages, behind the number of pages there are in all and what they say: each number has four bytes, the
/// lowest first, and the length of the words stands before them.
#[command(rename_all = "snake_case")]
pub async fn documents_preview(worker: State<'_, Worker>, wanted: Wanted, options: Asked) -> Result<Response> {
    let material = read(&worker, wanted).await?;
    let preview = aside(move || documents::preview(&material, &options.options())).await?;
    let number = |count: usize| u32::try_from(count).map_err(Error::bug).map(u32::to_le_bytes);
    let mut bytes = number(preview.pages)?.to_vec();
    bytes.extend(number(preview.words.len())?);
    bytes.extend(preview.words.into_bytes());
    bytes.extend(preview.picture);
    Ok(Response::new(bytes))
}

/// What a file of text will say; of a message for WeChat, what is copied.
#[command(rename_all = "snake_case")]
pub async fn documents_text(worker: State<'_, Worker>, wanted: Wanted, options: Asked) -> Result<String> {
    let material = read(&worker, wanted).await?;
    aside(move || documents::text(&material, &options.options())).await
}

/// The picture that is sent, for the clipboard: the first piece of a very long one.
#[command(rename_all = "snake_case")]
pub async fn documents_picture(worker: State<'_, Worker>, wanted: Wanted, options: Asked) -> Result<Response> {
    let material = read(&worker, wanted).await?;
    let options = Options {
        form: Form::Png,
        ..options.options()
    };
    let exported = aside(move || documents::export(&material, &options)).await?;
    let piece = exported.pieces.into_iter().next();
    let piece = piece.ok_or_else(|| Error::bug("a picture without a piece"))?;
    Ok(Response::new(piece.bytes))
}

/// The file name that something is offered under.
#[command(rename_all = "snake_case")]
pub async fn documents_name(worker: State<'_, Worker>, wanted: Wanted, options: Asked) -> Result<String> {
    documents::name(&read(&worker, wanted).await?, &options.options())
}

/// Writes something as a file.
#[command(rename_all = "snake_case")]
pub async fn documents_save(
    worker: State<'_, Worker>,
    wanted: Wanted,
    options: Asked,
    path: PathBuf,
    overwrite: bool,
) -> Result<Written> {
    let material = read(&worker, wanted).await?;
    aside(move || write(&documents::export(&material, &options.options())?, path, overwrite)).await
}

/// Who has a sheet of their own at a salon.
#[command(rename_all = "snake_case")]
pub async fn documents_people(worker: State<'_, Worker>, event: Id, lang: Lang) -> Result<Vec<OnSheet>> {
    let facts = worker.read(move |db| facts::salon(db, event)).await?;
    let people = documents::people_with_duties(&facts, lang);
    Ok(people
        .into_iter()
        .map(|(id, name, roles)| OnSheet { id, name, roles })
        .collect())
}

/// All that goes out for a salon, with what each file will be called in the language of documents.
#[command(rename_all = "snake_case")]
pub async fn documents_bundle_list(worker: State<'_, Worker>, event: Id) -> Result<Vec<Listed>> {
    let (picks, parts, lang) = worker
        .read(move |db| {
            let picks = bundle::everything(db, event)?;
            let parts = bundle::read(db, &picks)?;
            Ok((picks, parts, chapter::queries::show(db)?.document_language))
        })
        .await?;
    let listed = |(pick, (material, form)): (Pick, (Material, Form))| {
        let name = documents::name(&material, &plain(form, false, lang))?;
        Ok(Listed { pick, name })
    };
    picks.into_iter().zip(parts).map(listed).collect()
}

/// The file name that the archive of a salon is offered under.
#[command(rename_all = "snake_case")]
pub async fn documents_bundle_name(worker: State<'_, Worker>, event: Id, lang: Lang) -> Result<String> {
    let facts = worker.read(move |db| facts::salon(db, event)).await?;
    Ok(bundle::name(&facts, &plain(Form::Pdf, false, lang)))
}

/// Writes an archive with what was picked, or with everything. Tells its progress; called off or failed, it leaves no
/// file.
#[command(rename_all = "snake_case")]
#[expect(clippy::too_many_arguments, reason = "each is a choice that the user made")]
pub async fn documents_bundle(
    app: AppHandle,
    worker: State<'_, Worker>,
    jobs: State<'_, Jobs>,
    event: Id,
    picks: Option<Vec<Pick>>,
    contacts: bool,
    lang: Lang,
    path: PathBuf,
    overwrite: bool,
) -> Result<Written> {
    let overwrite = if overwrite { Overwrite::Yes } else { Overwrite::No };
    // Before the work: nobody waits for an archive that cannot be written.
    files::may_write(&path, overwrite)?;
    let (parts, salon) = worker
        .read(move |db| {
            let picks = picks.map_or_else(|| bundle::everything(db, event), Ok)?;
            Ok((bundle::read(db, &picks)?, facts::salon(db, event)?))
        })
        .await?;
    let options = plain(Form::Pdf, contacts, lang);
    let name = RandomIds.next(0).to_string();
    let job = jobs.begin(name.clone());
    let called_off = job.called_off();
    aside(move || {
        let archive = bundle::archive(&parts, &options, |done, of, document| {
            let progress = Progress {
                job: name.clone(),
                done,
                of,
                name: document.to_owned(),
            };
            // A window that is gone wants no archive either.
            app.emit("progress", progress).is_ok() && !called_off.load(Ordering::Relaxed)
        })?;
        files::write_atomic(&path, &archive, overwrite)?;
        Ok(Written {
            path,
            pages: parts.len(),
            version: documents::version(&salon, &options),
        })
    })
    .await
}

/// Calls an archive off.
#[command(rename_all = "snake_case")]
pub fn documents_cancel(jobs: State<'_, Jobs>, job: String) {
    jobs.call_off(&job);
}

/// Options where nothing was chosen.
fn plain(form: Form, contacts: bool, lang: Lang) -> Options {
    let (theme, calendar) = (None, Calendar::Event);
    Asked {
        form,
        contacts,
        lang,
        theme,
        calendar,
    }
    .options()
}
