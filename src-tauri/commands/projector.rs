//! The projector's window: opened and closed from the main one. What it shows it reads with `live_show` alone.

use chapterdesk_core::Result;
use chapterdesk_core::ids::Id;
use chapterdesk_core::words::Words;
use tauri::{AppHandle, Manager as _, command};

use crate::platform::preferences::PreferencesFile;
use crate::platform::projector;

/// Opens the window for a salon, in the language of the main one.
#[command(rename_all = "snake_case")]
pub async fn projector_open(app: AppHandle, event: Id) -> Result<()> {
    let lang = app.state::<PreferencesFile>().get().language;
    projector::open(&app, &event, lang, &Words::of(lang).text("live-projector"))
}

/// Closes the window, if it is open.
#[command(rename_all = "snake_case")]
pub async fn projector_close(app: AppHandle) -> Result<()> {
    projector::close(&app)
}
