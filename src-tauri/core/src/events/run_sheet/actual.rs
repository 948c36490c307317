//! What the day made of the rows: when each really began, how long it really took. The room of the running salon writes
//! these, in one way only; here rows that have run are kept from being lost.

use super::sheet::heading;
use super::store::{self, Segment};
use super::times::TimeOfDay;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::{Db, Tx};

/// The real time of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actual {
    /// The row.
    pub segment: Id,
    /// When it began.
    pub start: Option<TimeOfDay>,
    /// How long it took; 0 of a row that was left out.
    pub minutes: Option<i64>,
}

impl Actual {
    /// A row of which nothing is known.
    pub fn none(segment: Id) -> Self {
        Self {
            segment,
            start: None,
            minutes: None,
        }
    }
}

/// Writes the real times of rows.
pub fn set_actual(tx: &Tx<'_>, actuals: &[Actual]) -> Result<()> {
    for actual in actuals {
        let mut row = store::get(tx, actual.segment)?;
        if (row.actual_start, row.actual_minutes) != (actual.start, actual.minutes) {
            (row.actual_start, row.actual_minutes) = (actual.start, actual.minutes);
            store::update(tx, &row)?;
        }
    }
    Ok(())
}

/// Refuses to lose a row that has run: `segment_has_run`.
pub(in crate::events) fn refuse_run<'a>(db: &Db, rows: impl IntoIterator<Item = &'a Segment>) -> Result<()> {
    for row in rows {
        if store::has_run(db, row.id)? {
            return Err(Error::refused("segment_has_run").with("name", heading(row)));
        }
    }
    Ok(())
}
