//! The SQL of the sample: whole rows, laid down in bulk while a chapter has no records yet. It goes past the rooms' own
//! changes on purpose: a sample is a past that nobody did act by act, with dates and answers of its own.

use chrono::NaiveDate;
use rusqlite::ToSql;

use crate::columns::date;
use crate::error::Result;
use crate::events::TimeOfDay;
use crate::ids::Id;
use crate::store::Tx;

/// A row: columns with their values.
pub(super) type Cells<'a> = &'a [(&'a str, &'a dyn ToSql)];

/// Lays down one row.
pub(super) fn insert(tx: &Tx<'_>, table: &str, cells: Cells<'_>) -> Result<()> {
    let names: Vec<&str> = cells.iter().map(|(name, _)| *name).collect();
    let places: Vec<String> = (1..=cells.len()).map(|at| format!("?{at}")).collect();
    let values: Vec<&dyn ToSql> = cells.iter().map(|(_, value)| *value).collect();
    tx.run(
        &format!(
            "INSERT INTO {table} ({}) VALUES ({})",
            names.join(", "),
            places.join(", ")
        ),
        values.as_slice(),
    )?;
    Ok(())
}

/// Changes the row of an id.
pub(super) fn update(tx: &Tx<'_>, table: &str, id: Id, cells: Cells<'_>) -> Result<()> {
    let places: Vec<String> = cells
        .iter()
        .enumerate()
        .map(|(at, (name, _))| format!("{name} = ?{}", at + 2))
        .collect();
    let values: Vec<&dyn ToSql> = std::iter::once(&id as &dyn ToSql)
        .chain(cells.iter().map(|(_, value)| *value))
        .collect();
    tx.run(
        &format!("UPDATE {table} SET {} WHERE id = ?1", places.join(", ")),
        values.as_slice(),
    )?;
    Ok(())
}

/// Writes the chapter's own facts.
pub(super) fn update_chapter(tx: &Tx<'_>, guild: &str, values: &str, seal: &str) -> Result<()> {
    tx.run(
        "UPDATE chapter SET guild = ?1, values_statement = ?2, seal_text = ?3",
        (guild, values, seal),
    )?;
    Ok(())
}

/// A row of a salon that was held.
pub(super) struct Ran {
    pub event: Id,
    pub date: NaiveDate,
    pub segment: Id,
    pub start: Option<TimeOfDay>,
    pub minutes: i64,
}

/// The rows whose real minutes are known, salon by salon, in the order of their sheets.
pub(super) fn ran(tx: &Tx<'_>) -> Result<Vec<Ran>> {
    tx.all(
        "SELECT e.id, e.date, s.id, s.actual_start, s.actual_minutes FROM segment s JOIN event e ON e.id = s.event
         WHERE s.part = 'slot' AND s.actual_minutes IS NOT NULL ORDER BY e.date, e.id, s.rank",
        [],
        |row| {
            Ok(Ran {
                event: row.get(0)?,
                date: date(row, 1)?,
                segment: row.get(2)?,
                start: row.get(3)?,
                minutes: row.get(4)?,
            })
        },
    )
}

/// A date as it stands in the file.
pub(super) fn day(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// The speaker of a phone number: tells two speakers of one name apart.
pub(super) fn speaker_of(tx: &Tx<'_>, phone: &str) -> Result<Id> {
    tx.one(
        "SELECT s.id FROM speaker s JOIN person p ON p.id = s.id WHERE p.phone = ?1",
        [phone],
        |row| row.get(0),
    )
}

/// What a letter was noted to tell.
pub(super) fn facts_of_letter(tx: &Tx<'_>, id: Id) -> Result<String> {
    tx.one("SELECT facts FROM letter WHERE id = ?1", [id], |row| row.get(0))
}
