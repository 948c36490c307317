//! The run-sheet of the committee and the agenda of the audience.

use serde::Serialize;

use super::{Field, Head, Note, Scan};

/// A run-sheet or agenda.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RunSheetPaper {
    /// The head.
    #[serde(flatten)]
    pub head: Head,
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
    /// What a guest can scan: the way there, the date.
    pub codes: Vec<Scan>,
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
