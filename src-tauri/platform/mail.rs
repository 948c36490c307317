//! The mail program. What it was asked to open cannot be seen by a test: under automation the address lands in the file
//! `mail` of the folder that answers instead of file dialogs (see `picks`).

use chapterdesk_core::files::{Overwrite, write_atomic};
use chapterdesk_core::mailto::MailTo;
use chapterdesk_core::{Error, Result};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt as _;

use super::picks::automation;

/// Opens the mail program with a letter already written; it is sent there, by the person.
pub fn open(app: &AppHandle, letter: &MailTo) -> Result<()> {
    if let Some(folder) = automation() {
        return write_atomic(&folder.join("mail"), letter.address.as_bytes(), Overwrite::Yes);
    }
    app.opener()
        .open_url(&letter.address, None::<&str>)
        .map_err(|error| Error::file("mail_not_opened").with("detail", error.to_string()))
}
