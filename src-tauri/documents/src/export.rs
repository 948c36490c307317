//! What an export is asked for and what it gives.

use std::path::{Path, PathBuf};

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::files::{self, Overwrite};
use chapterdesk_core::words::Lang;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// Whom a run-sheet is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The committee: duties, materials, groups, what to do when a speaker fails.
    Committee,
    /// Everybody else: when, where, what and who speaks; one contact.
    #[serde(rename = "audience")]
    Public,
}

/// In which form a paper is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// A4, PDF/A-2a and PDF/UA-1.
    Pdf,
    /// A long picture, 1080 px wide, in pieces when it is very long.
    Png,
    /// Plain text to paste into WeChat.
    WeChat,
    /// A workbook, of the rota only.
    Xlsx,
}

impl Form {
    /// The ending of its file name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::WeChat => "txt",
            Self::Xlsx => "xlsx",
        }
    }
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Options {
    /// Whom for; an invitation does not look at it.
    pub audience: Audience,
    /// In which form.
    pub form: Form,
    /// Whether the committee's version lists everybody's number. Nothing else ever does.
    pub contacts: bool,
    /// In which language the paper speaks.
    pub lang: Lang,
    /// The moment of the export: the stamp of a draft, the date of a letter.
    pub now: DateTime<FixedOffset>,
}

/// A finished export, not yet on disk.
#[derive(Debug, Clone)]
pub struct Exported {
    /// Its form.
    pub form: Form,
    /// One file; the pieces of a very long picture from top to bottom; a picture for each page or person.
    pub pieces: Vec<Piece>,
    /// Pages of a PDF, pieces of a picture, 1 for a message.
    pub pages: usize,
    /// A name for the file that says what it is and that every system takes, such as `第18期沙龙-流程表-草稿.pdf`.
    pub suggested_name: String,
    /// What the paper says about its version: a draft with its moment.
    pub version: String,
}

/// One file of an export.
#[derive(Debug, Clone)]
pub struct Piece {
    /// What tells it from the others in its file name; empty: its number does. Safe for every system.
    pub name: String,
    /// Its contents; UTF-8 without a byte order mark for a message.
    pub bytes: Vec<u8>,
}

impl Piece {
    /// A file that needs no name beside its number.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self {
            name: String::new(),
            bytes,
        }
    }
}

impl Exported {
    /// The paths that [`Exported::save`] writes for `path`: itself, or `…-1.png`, `…-2.png` and so on for pieces,
    /// `…-潘志成.png` for those that have a name.
    pub fn paths(&self, path: &Path) -> Vec<PathBuf> {
        if let [only] = self.pieces.as_slice()
            && only.name.is_empty()
        {
            return vec![path.to_owned()];
        }
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        (1..)
            .zip(&self.pieces)
            .map(|(number, piece)| {
                let name = match piece.name.as_str() {
                    "" => format!("{stem}-{number}"),
                    name => format!("{stem}-{name}"),
                };
                path.with_file_name(if ending.is_empty() {
                    name
                } else {
                    format!("{name}.{ending}")
                })
            })
            .collect()
    }

    /// Writes every piece, each whole or not at all, and tells where they are. When one of the targets exists and must
    /// not be overwritten, nothing is written: `file_exists`.
    pub fn save(&self, path: &Path, overwrite: Overwrite) -> Result<Vec<PathBuf>> {
        let paths = self.paths(path);
        if overwrite == Overwrite::No
            && let Some(taken) = paths.iter().find(|path| path.exists())
        {
            return Err(Error::refused("file_exists").with("path", taken.display().to_string()));
        }
        for (path, piece) in paths.iter().zip(&self.pieces) {
            files::write_atomic(path, &piece.bytes, overwrite)?;
        }
        Ok(paths)
    }

    /// The text of a message; `None` for a PDF or a picture.
    pub fn text(&self) -> Option<&str> {
        let piece = self.pieces.first().filter(|_| self.form == Form::WeChat)?;
        std::str::from_utf8(&piece.bytes).ok()
    }
}
