//! Run-sheets to start from.

use serde::Serialize;
use ts_rs::TS;

use crate::events::codes::*;
use crate::words::Message;

/// A run-sheet to start from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetTemplate {
    /// Its code, or the id of one that the chapter saved.
    pub id: String,
    /// Its name.
    pub label: Message,
    /// Whether it comes with the program.
    pub built_in: bool,
    /// Length of the slot it was made for.
    pub slot_minutes: i64,
    /// Sum of the slot's rows.
    pub planned_minutes: i64,
    /// Its rows.
    pub rows: Vec<SheetTemplateRow>,
}

/// A row of a template.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetTemplateRow {
    /// Where it stands.
    pub part: Part,
    /// What it is called.
    pub label: Message,
    /// How long it takes.
    pub minutes: i64,
}
