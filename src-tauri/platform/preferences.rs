//! The preferences of this computer: language, theme, sound, recent chapters. They belong to the person at this machine, not
//! to the chapter, and losing them loses nothing that matters.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chapterdesk_core::files::{Overwrite, write_atomic};
use chapterdesk_core::words::Lang;
use chapterdesk_core::{Error, Result};
use serde::{Deserialize, Serialize};

/// How many recent chapters are remembered.
const RECENT: usize = 10;

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// A chapter that was open before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where the file is.
    pub path: PathBuf,
    /// The chapter's name when it was last open.
    pub name: String,
    /// Whether the file is there now; judged when the list is asked for.
    #[serde(default, skip_deserializing)]
    pub exists: bool,
}

/// Everything remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language of the window.
    pub language: Lang,
    /// Light or dark.
    pub theme: Theme,
    /// Whether live mode rings when a talk's time runs out.
    pub sound: bool,
    /// The chapters opened before, the last first.
    pub recent: Vec<Recent>,
    /// Whether the first of them was open when the window was closed, and is opened again at the start.
    pub reopen: bool,
}

/// The preferences' file and what it holds.
pub struct PreferencesFile {
    path: PathBuf,
    held: Mutex<Preferences>,
}

impl PreferencesFile {
    /// Reads the file; one that is missing or cannot be understood gives the defaults.
    pub fn read(folder: &Path) -> Self {
        let path = folder.join("preferences.json");
        let held = std::fs::read(&path)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self {
            path,
            held: Mutex::new(held.unwrap_or_default()),
        }
    }

    /// What is held now.
    pub fn get(&self) -> Preferences {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for recent in &mut held.recent {
            recent.exists = recent.path.is_file();
        }
        held
    }

    /// Changes and saves.
    pub fn set(&self, change: impl FnOnce(&mut Preferences)) -> Result<()> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut held);
        let bytes = serde_json::to_vec_pretty(&*held).map_err(Error::bug)?;
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| chapterdesk_core::files::file_error(&error, &self.path))?;
        }
        write_atomic(&self.path, &bytes, Overwrite::Yes)
    }

    /// Puts a chapter at the top of the recent ones.
    pub fn opened(&self, path: &Path, name: &str) -> Result<()> {
        self.set(|held| {
            held.recent.retain(|recent| recent.path != path);
            held.recent.insert(
                0,
                Recent {
                    path: path.to_owned(),
                    name: name.to_owned(),
                    exists: true,
                },
            );
            held.recent.truncate(RECENT);
            held.reopen = true;
        })
    }
}
