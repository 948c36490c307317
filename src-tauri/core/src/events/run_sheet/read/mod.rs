//! Reading rows from text.

pub mod ops;

use crate::error::Result;
use crate::events::store as events;
use crate::events::views::{Completion, RowsPreview};
use crate::ids::Id;
use crate::store::Db;

/// What a pasted text would make of an event's sheet.
pub fn read_rows(db: &Db, event: Id, _text: &str) -> Result<RowsPreview> {
    events::get(db, event)?;
    Ok(RowsPreview {
        rows: Vec::new(),
        ignored: Vec::new(),
        planned_minutes: 0,
        warnings: Vec::new(),
    })
}

/// Kinds of rows that a typed text may mean, the likeliest first.
pub fn complete(_db: &Db, _text: &str) -> Result<Vec<Completion>> {
    Ok(Vec::new())
}
