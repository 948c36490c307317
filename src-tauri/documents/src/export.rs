//! What an export is asked for and what it gives.

use std::path::{Path, PathBuf};

use chapterdesk_core::chapter::PaperTheme;
use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::files::{self, Overwrite};
use chapterdesk_core::words::Lang;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

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
    /// A workbook.
    Xlsx,
    /// A Word file, to be changed.
    Docx,
    /// A calendar.
    Ics,
    /// Address cards.
    Vcf,
    /// A table as text.
    Csv,
    /// Markdown.
    Md,
    /// A web page that needs nothing beside it.
    Html,
}

impl Form {
    /// All, those that people use most first.
    pub const ALL: [Self; 10] = [
        Self::Png,
        Self::WeChat,
        Self::Pdf,
        Self::Xlsx,
        Self::Docx,
        Self::Ics,
        Self::Vcf,
        Self::Csv,
        Self::Html,
        Self::Md,
    ];

    /// Whether it is typeset, which wants fonts.
    pub fn is_set(self) -> bool {
        matches!(self, Self::Pdf | Self::Png)
    }

    /// Its code, as the command line and the window write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::WeChat => "wechat",
            other => other.ending(),
        }
    }

    /// The form of a code. Errors: `form_unknown`.
    pub fn parse(code: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|form| form.code() == code);
        found.ok_or_else(|| {
            let error = Error::usage("form_unknown").with("given", code);
            error.with("possible", Self::ALL.map(Self::code).join(", "))
        })
    }

    /// Whether people send it often.
    pub fn is_usual(self) -> bool {
        matches!(self, Self::Png | Self::WeChat | Self::Pdf | Self::Xlsx | Self::Docx)
    }

    /// Whether its file is text that can be read as it is.
    pub fn is_text(self) -> bool {
        matches!(
            self,
            Self::WeChat | Self::Ics | Self::Vcf | Self::Csv | Self::Md | Self::Html
        )
    }

    /// The ending of its file name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::WeChat => "txt",
            Self::Xlsx => "xlsx",
            Self::Docx => "docx",
            Self::Ics => "ics",
            Self::Vcf => "vcf",
            Self::Csv => "csv",
            Self::Md => "md",
            Self::Html => "html",
        }
    }
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Options {
    /// In which form.
    pub form: Form,
    /// Whether a paper for the committee lists everybody's number. Nothing that is shared ever does.
    pub contacts: bool,
    /// In which language the paper speaks.
    pub lang: Lang,
    /// In which look; `None`: the chapter's own.
    pub theme: Option<PaperTheme>,
    /// How a calendar file cuts a salon.
    pub calendar: Calendar,
    /// The moment of the export: the stamp of a draft, the date of a letter.
    pub now: DateTime<FixedOffset>,
}

/// How a calendar file cuts a salon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Calendar {
    /// One entry for the whole salon.
    #[default]
    Event,
    /// An entry for each row of the sheet.
    Segments,
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
    /// Its contents; UTF-8 for text, without a byte order mark for a message.
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

    /// Its text, without the mark that some programs want at its beginning; `None` when it is none.
    pub fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.bytes).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
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

    /// What stands in the first file of text; `None` for any other.
    pub fn text(&self) -> Option<&str> {
        self.pieces.first().filter(|_| self.form.is_text())?.text()
    }
}
