//! The chapter file itself: create, open, close, sample, undo, history, pictures; and this computer's preferences.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chapterdesk_core::chapter::{self, NewChapter};
use chapterdesk_core::desk::{Access, ActLine, Desk, Env, HistoryQuery, Opened, StackView};
use chapterdesk_core::files::safe_name;
use chapterdesk_core::ids::{IdSource as _, RandomIds};

use chapterdesk_core::clock::Clock as _;
use chapterdesk_core::sample::{self, SampleOptions};
use chapterdesk_core::store::pictures::{self, PictureHash};
use chapterdesk_core::words::{Message, Words};
use chapterdesk_core::{Error, Result};
use serde::Serialize;
use tauri::{AppHandle, Emitter as _, Manager as _, State, command, ipc::Response};
use tauri_plugin_opener::OpenerExt as _;

use crate::platform::clock::SystemClock;
use crate::platform::picks::{self, Filter};
use crate::platform::preferences::{Preferences, PreferencesFile, Recent};
use crate::platform::worker::{Place, Worker};

/// What the window shows of the open file.
#[derive(Serialize)]
pub struct Status {
    /// The open file; `None`: no chapter is open.
    file: Option<PathBuf>,
    /// Today in local time.
    today: String,
    /// Whether changes are refused because the file's place cannot be written.
    read_only: bool,
    /// What the user should know of the opening.
    notices: Vec<Message>,
    /// Why the chapter of the last time was not opened at the start.
    failed: Option<Failed>,
}

/// A chapter that could not be opened at the start.
#[derive(Serialize)]
pub struct Failed {
    path: PathBuf,
    error: Error,
}

/// A part of the history, newest first.
#[derive(Serialize)]
pub struct HistoryPage {
    acts: Vec<ActLine>,
    /// Whether older lines follow.
    more: bool,
}

/// What the core needs from this machine.
pub fn env() -> Env {
    let clock = SystemClock;
    let desk = RandomIds.next(u64::try_from(clock.now().timestamp_millis()).unwrap_or_default());
    Env {
        clock: Arc::new(clock),
        ids: Arc::new(RandomIds),
        desk,
    }
}

/// Opens `path` on the chapter's thread and remembers it.
pub fn open(place: &mut Place, app: &AppHandle, path: &Path) -> Result<()> {
    // The chapter that is open now is closed only when the other one could be opened.
    let already = place.opened().is_some_and(|desk| desk.path() == path);
    if already {
        return Ok(());
    }
    let opened = Desk::open(path, env(), Access::Window)?;
    settle(place, app, opened)
}

fn settle(place: &mut Place, app: &AppHandle, opened: Opened) -> Result<()> {
    let name = opened.desk.read(chapter::queries::show)?.name;
    let path = opened.desk.path().to_owned();
    let read_only = opened.desk.is_read_only();
    place.put(opened.desk, opened.notices)?;
    if !read_only {
        look_over(app.clone(), path.clone());
    }
    title(app, Some(&name));
    app.state::<PreferencesFile>().opened(&path, &name)
}

/// Checks the file's structure in the background. A finding is kept for a page that is still loading and told to one
/// that is there.
fn look_over(app: AppHandle, path: PathBuf) {
    tauri::async_runtime::spawn(async move {
        let shown = path.display().to_string();
        let looked = tauri::async_runtime::spawn_blocking(move || Desk::look_over(&path)).await;
        let notice = match looked {
            Ok(Ok(problems)) if problems.is_empty() => return,
            Ok(Ok(_)) => Message::new("notice-damaged").with("path", shown),
            Ok(Err(error)) => error.message(),
            Err(error) => Error::bug(error).message(),
        };
        let kept = notice.clone();
        let worker = app.state::<Worker>().inner().clone();
        let told = worker.run(move |place| {
            place.notices.push(kept);
            app.emit("noticed", notice).map_err(Error::bug)
        });
        if let Err(error) = told.await {
            eprintln!("chapterdesk: {error}");
        }
    });
}

fn title(app: &AppHandle, chapter: Option<&str>) {
    let words = Words::of(app.state::<PreferencesFile>().get().language);
    let product = words.text("common-product");
    let title = chapter.map_or_else(|| product.clone(), |chapter| format!("{chapter} · {product}"));
    if let Some(window) = app.get_webview_window("main") {
        // A window without its title still works.
        let _ = window.set_title(&title);
    }
}

fn status(place: &mut Place) -> Status {
    let notices = place.notices.clone();
    let failed = place.failed.as_ref().map(|(path, error)| Failed {
        path: path.clone(),
        error: error.clone(),
    });
    let desk = place.opened();
    Status {
        file: desk.as_ref().map(|desk| desk.path().to_owned()),
        read_only: desk.is_some_and(|desk| desk.is_read_only()),
        today: SystemClock.now().date_naive().to_string(),
        notices,
        failed,
    }
}

/// A free place in the platform's data folder for a chapter of this name.
fn default_place(app: &AppHandle, name: &str) -> Result<PathBuf> {
    let folder = app.path().app_data_dir().map_err(Error::bug)?;
    let name = safe_name(name);
    let numbered = (1..).map(|n| {
        if n == 1 {
            format!("{name}.chapter")
        } else {
            format!("{name} {n}.chapter")
        }
    });
    numbered
        .map(|name| folder.join(name))
        .find(|path| !path.exists())
        .ok_or_else(|| Error::bug("no free name"))
}

/// What is open.
#[command(rename_all = "snake_case")]
pub async fn desk_status(worker: State<'_, Worker>) -> Result<Status> {
    worker.run(|place| Ok(status(place))).await
}

/// Creates a chapter and opens it; without `path` in the platform's data folder.
#[command(rename_all = "snake_case")]
pub async fn desk_create(
    app: AppHandle,
    worker: State<'_, Worker>,
    path: Option<PathBuf>,
    name: String,
    city: String,
) -> Result<Status> {
    let path = path.map_or_else(|| default_place(&app, &name), Ok)?;
    worker
        .run(move |place| {
            let opened = Desk::create(&path, &NewChapter { name, city }, env(), Access::Window)?;
            settle(place, &app, opened)?;
            Ok(status(place))
        })
        .await
}

/// Opens a chapter file.
#[command(rename_all = "snake_case")]
pub async fn desk_open(app: AppHandle, worker: State<'_, Worker>, path: PathBuf) -> Result<Status> {
    worker
        .run(move |place| {
            open(place, &app, &path)?;
            Ok(status(place))
        })
        .await
}

/// Closes the open chapter; the start page follows.
#[command(rename_all = "snake_case")]
pub async fn desk_close(app: AppHandle, worker: State<'_, Worker>) -> Result<()> {
    let window = app.clone();
    worker
        .run(move |place| place.close().inspect(|()| title(&window, None)))
        .await?;
    app.state::<PreferencesFile>().set(|held| held.reopen = false)
}

/// Makes the sample chapter and opens it; without `path` in the platform's data folder.
#[command(rename_all = "snake_case")]
pub async fn desk_sample(app: AppHandle, worker: State<'_, Worker>, path: Option<PathBuf>) -> Result<Status> {
    let path = path.map_or_else(|| default_place(&app, sample::NAME), Ok)?;
    worker
        .run(move |place| {
            let env = env();
            sample::create(&path, &SampleOptions::on(env.clock.now().date_naive()), &env)?;
            open(place, &app, &path)?;
            Ok(status(place))
        })
        .await
}

/// The chapters opened before, the last first.
#[command(rename_all = "snake_case")]
pub async fn desk_recent(preferences: State<'_, PreferencesFile>) -> Result<Vec<Recent>> {
    Ok(preferences.get().recent)
}

/// Takes the newest act back; refused when `expected` is no longer the newest.
#[command(rename_all = "snake_case")]
pub async fn desk_undo(app: AppHandle, worker: State<'_, Worker>, expected: Option<i64>) -> Result<ActLine> {
    worker.alter(&app, move |desk| desk.undo(expected)).await
}

/// Makes the last undone act again.
#[command(rename_all = "snake_case")]
pub async fn desk_redo(app: AppHandle, worker: State<'_, Worker>, expected: Option<i64>) -> Result<ActLine> {
    worker.alter(&app, move |desk| desk.redo(expected)).await
}

/// What undo and redo would do.
#[command(rename_all = "snake_case")]
pub async fn desk_stack(worker: State<'_, Worker>) -> Result<StackView> {
    worker.run(|place| place.desk()?.stack()).await
}

/// The readable history.
#[command(rename_all = "snake_case")]
pub async fn desk_history(worker: State<'_, Worker>, query: HistoryQuery) -> Result<HistoryPage> {
    worker
        .run(move |place| {
            let limit = query.limit.unwrap_or(100).min(1_000);
            let query = HistoryQuery {
                limit: Some(limit + 1),
                ..query
            };
            let mut acts = place.desk()?.history(&query)?;
            let more = acts.len() > limit as usize;
            acts.truncate(limit as usize);
            Ok(HistoryPage { acts, more })
        })
        .await
}

/// Takes one older act back, when nothing stands in its way.
#[command(rename_all = "snake_case")]
pub async fn desk_take_back(app: AppHandle, worker: State<'_, Worker>, seq: i64) -> Result<ActLine> {
    worker.alter(&app, move |desk| desk.take_back(seq)).await
}

/// A picture's bytes, for a blob in the window.
#[command(rename_all = "snake_case")]
pub async fn desk_picture(worker: State<'_, Worker>, hash: PictureHash) -> Result<Response> {
    let picture = worker.read(move |db| pictures::get(db, hash)).await?;
    Ok(Response::new(picture.bytes))
}

/// Copies the open chapter to another place, checked after writing.
#[command(rename_all = "snake_case")]
pub async fn desk_copy(worker: State<'_, Worker>, path: PathBuf) -> Result<()> {
    worker.run(move |place| place.desk()?.copy_to(&path)).await
}

/// Asks for a chapter file to open.
#[command(rename_all = "snake_case")]
pub async fn desk_pick_open(app: AppHandle, preferences: State<'_, PreferencesFile>) -> Result<Option<PathBuf>> {
    let name = Words::of(preferences.get().language).text("common-product");
    picks::open(
        &app,
        Filter {
            name,
            endings: vec!["chapter".to_owned()],
        },
    )
    .await
}

/// Asks for a table that somebody else made: a workbook or text with separators.
#[command(rename_all = "snake_case")]
pub async fn desk_pick_table(app: AppHandle, preferences: State<'_, PreferencesFile>) -> Result<Option<PathBuf>> {
    let name = Words::of(preferences.get().language).text("table-files");
    let endings = ["xlsx", "xls", "ods", "csv", "tsv", "txt"];
    picks::open(
        &app,
        Filter {
            name,
            endings: endings.map(str::to_owned).to_vec(),
        },
    )
    .await
}

/// Asks where to save a file of the suggested name; its ending is the filter.
#[command(rename_all = "snake_case")]
pub async fn desk_pick_save(app: AppHandle, name: String) -> Result<Option<PathBuf>> {
    let name = safe_name(&name);
    let ending = Path::new(&name)
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default()
        .to_owned();
    picks::save(
        &app,
        &name,
        Filter {
            name: ending.to_uppercase(),
            endings: vec![ending],
        },
    )
    .await
}

/// Opens the file manager at a file.
#[command(rename_all = "snake_case")]
pub async fn desk_show_in_folder(app: AppHandle, path: PathBuf) -> Result<()> {
    app.opener().reveal_item_in_dir(&path).map_err(|error| {
        Error::file("folder_not_shown")
            .with("path", path.display().to_string())
            .with("detail", error.to_string())
    })
}

/// Language and theme of this computer.
#[command(rename_all = "snake_case")]
pub async fn desk_preferences(preferences: State<'_, PreferencesFile>) -> Result<Preferences> {
    Ok(preferences.get())
}

/// Sets language, theme and sound; the recent chapters are kept by the shell itself.
#[command(rename_all = "snake_case")]
pub async fn desk_set_preferences(app: AppHandle, worker: State<'_, Worker>, preferences: Preferences) -> Result<()> {
    app.state::<PreferencesFile>().set(|held| {
        held.language = preferences.language;
        held.theme = preferences.theme;
        held.sound = preferences.sound;
    })?;
    let name = worker
        .run(|place| place.opened().map(|desk| desk.read(chapter::queries::show)).transpose())
        .await?;
    title(&app, name.as_ref().map(|chapter| chapter.name.as_str()));
    Ok(())
}
