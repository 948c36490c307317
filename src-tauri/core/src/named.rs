//! Records as far as others mention them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::Id;

/// A record as far as others mention it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Named {
    /// Id of the record.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// An event as far as others mention it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EventRef {
    /// Id of the event.
    pub id: Id,
    /// Number within its series.
    #[ts(type = "number | null")]
    pub number: Option<i64>,
    /// What lists call it.
    pub name: String,
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
}

impl EventRef {
    /// The event of a row: lists call it by its theme, or by its date while it has none.
    pub fn new(id: Id, number: Option<i64>, theme: &str, date: NaiveDate) -> Self {
        Self {
            id,
            number,
            name: name_of(theme, date),
            date,
        }
    }
}

/// What lists call an event.
pub fn name_of(theme: &str, date: NaiveDate) -> String {
    if theme.is_empty() {
        date.to_string()
    } else {
        theme.to_owned()
    }
}
