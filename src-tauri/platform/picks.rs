//! Choosing a file with the system's dialogs. Native dialogs cannot be driven by a test: under automation
//! (`TAURI_AUTOMATION`) the folder `CHAPTERDESK_PICKS` answers instead. A file to save lands in it under its suggested
//! name; a file to open is the one whose path its file `open` holds.

use std::path::PathBuf;

use chapterdesk_core::{Error, Result};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt as _, FilePath};
use tokio::sync::oneshot;

/// What kind of file is chosen.
pub struct Filter {
    /// The name shown, such as `沙龙秘书`.
    pub name: String,
    /// Endings without the dot.
    pub endings: Vec<String>,
}

/// Asks for an existing file; `None` when the user thinks better of it.
pub async fn open(app: &AppHandle, filter: Filter) -> Result<Option<PathBuf>> {
    if let Some(folder) = automation() {
        return Ok(std::fs::read_to_string(folder.join("open"))
            .ok()
            .map(|path| PathBuf::from(path.trim())));
    }
    let (answer, answered) = oneshot::channel();
    let endings: Vec<&str> = filter.endings.iter().map(String::as_str).collect();
    app.dialog()
        .file()
        .add_filter(filter.name, &endings)
        .pick_file(move |path| {
            let _ = answer.send(path);
        });
    chosen(answered).await
}

/// Asks where to save; the dialog itself asks before an existing file is replaced.
pub async fn save(app: &AppHandle, suggested: &str, filter: Filter) -> Result<Option<PathBuf>> {
    if let Some(folder) = automation() {
        return Ok(Some(folder.join(suggested)));
    }
    let (answer, answered) = oneshot::channel();
    let endings: Vec<&str> = filter.endings.iter().map(String::as_str).collect();
    app.dialog()
        .file()
        .set_file_name(suggested)
        .add_filter(filter.name, &endings)
        .save_file(move |path| {
            let _ = answer.send(path);
        });
    chosen(answered).await
}

async fn chosen(answered: oneshot::Receiver<Option<FilePath>>) -> Result<Option<PathBuf>> {
    let path = answered.await.map_err(|_| Error::bug("the dialog gave no answer"))?;
    path.map(|path| path.into_path().map_err(Error::bug)).transpose()
}

/// The folder that answers instead of a person, under automation.
pub fn automation() -> Option<PathBuf> {
    std::env::var_os("TAURI_AUTOMATION")?;
    std::env::var_os("CHAPTERDESK_PICKS").map(PathBuf::from)
}
