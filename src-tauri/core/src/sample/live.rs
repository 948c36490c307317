//! What was clicked at the salons of the sample: a run for each one held, out of the real minutes of its rows.

use chrono::{Datelike as _, NaiveDate, NaiveTime, TimeDelta};

use super::store::{Ran, insert, ran};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::{Tx, rank};

/// Lays down the runs.
pub(super) fn lay(tx: &Tx<'_>) -> Result<()> {
    let rows = ran(tx)?;
    for salon in rows.chunk_by(|one, other| one.event == other.event) {
        lay_run(tx, salon)?;
    }
    Ok(())
}

fn lay_run(tx: &Tx<'_>, rows: &[Ran]) -> Result<()> {
    let ranks = rank::series(rows.len() + 1);
    let mut end = None;
    for (at, (row, rank)) in rows.iter().zip(&ranks).enumerate() {
        let Some(start) = row.start else {
            insert(
                tx,
                "live_row",
                &[("segment", &row.segment), ("event", &row.event), ("skipped", &true)],
            )?;
            continue;
        };
        // Nobody clicks on the full minute; the minutes stay those of the sheet.
        let second = (i64::from(row.date.day()) + at as i64 * 23) % 60;
        let begun = i64::from(start.minutes()) * 60 + second;
        mark(tx, row, begun, rank, "on", Some(row.segment))?;
        end = Some((row, (begun / 60 + row.minutes) * 60 + (second + 11) % 60));
    }
    match (end, ranks.last()) {
        (Some((row, at)), Some(rank)) => mark(tx, row, at, rank, "end", None),
        _ => Ok(()),
    }
}

/// A mark so many seconds after midnight of a salon's day.
fn mark(tx: &Tx<'_>, of: &Ran, second: i64, rank: &str, state: &str, segment: Option<Id>) -> Result<()> {
    insert(
        tx,
        "live_mark",
        &[
            ("id", &tx.new_id()),
            ("event", &of.event),
            ("at", &moment(tx, of.date, second)?),
            ("rank", &rank),
            ("state", &state),
            ("segment", &segment),
        ],
    )
}

fn moment(tx: &Tx<'_>, date: NaiveDate, second: i64) -> Result<String> {
    let local = date.and_time(NaiveTime::MIN) + TimeDelta::seconds(second);
    let moment = local.and_local_timezone(*tx.now().offset()).single();
    let moment = moment.ok_or_else(|| Error::bug("a moment that is none"))?;
    Ok(moment.to_rfc3339())
}
