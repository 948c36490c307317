//! Columns that need a hand between SQLite and Rust: dates as `YYYY-MM-DD`, lists of texts as JSON.

use chrono::NaiveDate;
use rusqlite::Row;
use rusqlite::types::Type;

use crate::error::{Error, Result};

/// Reads a date.
pub(crate) fn date(row: &Row<'_>, at: usize) -> rusqlite::Result<NaiveDate> {
    let text: String = row.get(at)?;
    text.parse()
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(error)))
}

/// Reads a date that may be absent.
pub(crate) fn date_opt(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(at)?;
    text.is_some().then(|| date(row, at)).transpose()
}

/// Writes a date.
pub(crate) fn day(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// Reads a JSON array of texts or codes.
pub(crate) fn list<T: serde::de::DeserializeOwned>(row: &Row<'_>, at: usize) -> rusqlite::Result<Vec<T>> {
    let text: String = row.get(at)?;
    serde_json::from_str(&text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(error)))
}

/// Writes a JSON array of texts or codes.
pub(crate) fn json<T: serde::Serialize>(list: &[T]) -> Result<String> {
    serde_json::to_string(list).map_err(Error::bug)
}
