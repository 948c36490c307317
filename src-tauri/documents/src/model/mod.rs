//! What goes on paper: every text formatted, in the order of the page. The templates read exactly these fields.

mod papers;
mod rota;
mod show;

pub use papers::*;
pub use rota::*;
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

/// A run-sheet or agenda.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RunSheetPaper {
    /// Language for hyphenation and shaping: `zh` or `en`.
    pub lang: &'static str,
    /// Heading, and title of the file.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// The seal.
    pub seal: Seal,
    /// Theme; may be empty.
    pub theme: String,
    /// Version and moment.
    pub stamp: String,
    /// Whom it is for; may be empty.
    pub marking: String,
    /// Facts at the head.
    pub facts: Vec<Field>,
    /// Headings of the columns: seven of a run-sheet, three of an agenda.
    pub columns: Vec<String>,
    /// The rows.
    pub bands: Vec<Band>,
    /// The line under the table; may be empty.
    pub foot: String,
    /// What stands below.
    pub notes: Vec<Note>,
}

/// Rows under one name.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// Its name; empty when the sheet has only one.
    pub name: String,
    /// Whether it is the slot itself.
    pub main: bool,
    /// The rows.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct Row {
    /// What stands between it and the row above: minutes that are empty or overlap; may be empty.
    pub notice: String,
    /// Whether the notice is a fault.
    pub is_alarm: bool,
    /// Of the first row of a block: its name and length; may be empty.
    pub block: String,
    /// Whether it belongs to a block.
    pub in_block: bool,
    /// Whether it starts at its time whatever stands above.
    pub is_fixed: bool,
    /// `HH:MM`.
    pub time: String,
    /// Minutes as the column or the phone shows them; may be empty.
    pub minutes: String,
    /// What happens.
    pub title: String,
    /// What it is about, one fact a line.
    pub detail: Vec<String>,
    /// Who, each whole.
    pub people: Vec<String>,
    /// Materials; may be empty.
    pub materials: String,
    /// What others do meanwhile, what the host should know: one fact a line.
    pub asides: Vec<String>,
}

/// An invitation letter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InvitationPaper {
    /// Language for hyphenation and shaping: `zh` or `en`.
    pub lang: &'static str,
    /// Title of the file.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// The seal.
    pub seal: Seal,
    /// The ribs of the fan.
    pub fan: Vec<Rib>,
    /// Guild and chapter above the heading.
    pub letterhead: String,
    /// The heading.
    pub heading: String,
    /// Who is addressed.
    pub salutation: String,
    /// Paragraphs before the facts.
    pub opening: Vec<String>,
    /// The facts.
    pub fields: Vec<Field>,
    /// Agreements, requests, what we prepare.
    pub notes: Vec<Note>,
    /// Paragraphs after the facts.
    pub closing: Vec<String>,
    /// 此致 and 敬礼.
    pub regards: Vec<String>,
    /// Lines of the signature.
    pub signature: Vec<String>,
    /// Which salon, for the card.
    pub salon: String,
    /// Its theme, for the card; may be empty.
    pub theme: String,
    /// The facts that stand on the card.
    pub card: Vec<Field>,
    /// The code of the map, for the card.
    pub qr: Option<Scan>,
}

/// A rib of the fan: a row of the slot.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rib {
    /// How wide it is.
    pub minutes: i64,
    /// Whether it is the guest's.
    pub own: bool,
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
