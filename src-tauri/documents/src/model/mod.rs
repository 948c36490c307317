//! What goes on paper: every text formatted, in the order of the page. The templates read exactly these fields.

mod papers;
mod rota;
mod run_sheet;
mod show;

pub use papers::*;
pub use rota::*;
pub use run_sheet::*;
pub use show::*;

use serde::Serialize;

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// What it is.
    pub label: String,
    /// The fact.
    pub value: String,
    /// Whether the eye should fall on it.
    pub strong: bool,
}

/// A remark under its label: lines, then short items that stay whole.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct Note {
    /// What it is about.
    pub label: String,
    /// One sentence a line.
    pub lines: Vec<String>,
    /// Items side by side.
    pub items: Vec<String>,
}

/// The chapter's seal.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Seal {
    /// Characters to draw; none when empty.
    pub characters: String,
    /// Path of the picture that stands for them.
    pub picture: Option<String>,
    /// What a reader who cannot see the picture is told.
    pub alt: String,
}

/// What every paper has: the facts of its file, and the seal.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cover {
    /// Language for hyphenation and shaping: `zh` or `en`.
    pub lang: &'static str,
    /// Title of the file; of a paper with a [`Head`] its heading too.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// The seal.
    pub seal: Seal,
}

/// What stands above a paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Head {
    /// The heading, and the file.
    #[serde(flatten)]
    pub cover: Cover,
    /// The theme; may be empty.
    pub theme: String,
    /// Version and moment; may be empty.
    pub stamp: String,
    /// Whom it is for; may be empty.
    pub marking: String,
}

/// A code to scan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scan {
    /// Path of its picture.
    pub picture: String,
    /// What stands below it.
    pub label: String,
    /// What a reader who cannot see it is told.
    pub alt: String,
}

impl Head {
    /// What stands under the heading, line by line.
    pub fn under(&self) -> Vec<String> {
        let lines = [&self.theme, &self.stamp, &self.marking];
        lines.into_iter().filter(|line| !line.is_empty()).cloned().collect()
    }
}

impl Field {
    /// A fact.
    pub fn new(label: String, value: String) -> Self {
        Self {
            label,
            value,
            strong: false,
        }
    }
}

impl Note {
    /// A remark of whole lines.
    pub fn lines(label: String, lines: Vec<String>) -> Self {
        Self {
            label,
            lines,
            items: Vec::new(),
        }
    }

    /// A remark of items side by side.
    pub fn items(label: String, items: Vec<String>) -> Self {
        Self {
            label,
            lines: Vec::new(),
            items,
        }
    }
}
