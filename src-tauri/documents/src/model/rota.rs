//! The rota as its paper and its workbook show it.

use serde::Serialize;

use super::Head;

/// A rota.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RotaPaper {
    /// The head.
    #[serde(flatten)]
    pub head: Head,
    /// What the sheet of the workbook is called.
    pub sheet_name: String,
    /// Name, office, then the figures, the load last.
    pub labels: Vec<String>,
    /// The columns between office and figures.
    pub events: Vec<RotaColumn>,
    /// The rows.
    pub rows: Vec<RotaRow>,
    /// The most points anybody has, at least 1: the full length of a load bar.
    pub most: i64,
    /// Heading of the line of what is open.
    pub open_label: String,
    /// What stands in the cell of somebody who is away.
    pub away: String,
    /// What is said where there are no events or no people.
    pub none: String,
    /// How it is read.
    pub legend: Vec<String>,
}

/// An event.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RotaColumn {
    /// What it is called.
    pub title: String,
    /// Its day.
    pub date: String,
    /// Which roles are open.
    pub gaps: Vec<String>,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RotaRow {
    /// Name.
    pub name: String,
    /// Office; may be empty.
    pub office: String,
    /// A cell for each event.
    pub cells: Vec<RotaCell>,
    /// The figures in the order of the labels.
    pub figures: Vec<i64>,
    /// The load.
    pub points: i64,
}

/// What somebody does at an event.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RotaCell {
    /// Their duties.
    pub duties: Vec<String>,
    /// Whether they are away.
    pub is_away: bool,
}
