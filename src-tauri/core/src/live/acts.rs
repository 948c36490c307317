//! The names of this room's acts, as undo and the history show them: which salon, and which row.

use super::day::Day;
use crate::error::{Error, Result};
use crate::events::Segment;
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Act, Arg, Message};

/// Going back: a second one right after it is a slip.
pub(super) const BACK: &str = "act-live-back";

/// Beginning.
pub fn start(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-live-start", event)
}

/// Going on to the next row, or ending after the last one.
pub fn next(db: &Db, event: Id) -> Result<Act> {
    let day = Day::read(db, event)?;
    Ok(match day.next() {
        Some(row) => named(&day, "act-live-next").with("segment", day.heading(row)),
        None => named(&day, "act-live-finish"),
    })
}

/// Going one step back.
pub fn back(db: &Db, event: Id) -> Result<Act> {
    about(db, BACK, event)
}

/// Beginning a row out of its turn.
pub fn go_to(db: &Db, event: Id, row: Id) -> Result<Act> {
    about_row(db, "act-live-next", event, Some(row))
}

/// Standing still.
pub fn pause(db: &Db, event: Id) -> Result<Act> {
    about_row(db, "act-live-pause", event, None)
}

/// Going on.
pub fn resume(db: &Db, event: Id) -> Result<Act> {
    about_row(db, "act-live-resume", event, None)
}

/// Leaving a row out, or taking it in again.
pub fn skip(db: &Db, event: Id, row: Option<Id>, skipped: bool) -> Result<Act> {
    let act = if skipped { "act-live-skip" } else { "act-live-take_in" };
    about_row(db, act, event, row)
}

/// Making a row longer or shorter.
pub fn add_minutes(db: &Db, event: Id, row: Option<Id>, minutes: i64) -> Result<Act> {
    let act = if minutes < 0 {
        "act-live-shorter"
    } else {
        "act-live-longer"
    };
    Ok(about_row(db, act, event, row)?.with("minutes", minutes.saturating_abs()))
}

/// Noting a row's times after the fact.
pub fn set(db: &Db, event: Id, row: Id) -> Result<Act> {
    about_row(db, "act-live-set", event, Some(row))
}

/// Noting all times after the fact.
pub fn set_table(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-live-set_table", event)
}

/// Changing the order of the day.
pub fn move_row(db: &Db, event: Id, row: Id) -> Result<Act> {
    about_row(db, "act-live-move_row", event, Some(row))
}

/// Ending.
pub fn finish(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-live-finish", event)
}

/// Going on after the end.
pub fn reopen(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-live-reopen", event)
}

/// Making up time.
pub fn accept(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-live-recover", event)
}

/// Forgetting the run.
pub fn reset(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-live-reset", event)
}

fn named(day: &Day, act: &str) -> Act {
    Message::new(act).with("salon", day.salon.called())
}

fn about(db: &Db, act: &str, event: Id) -> Result<Act> {
    Ok(named(&Day::read(db, event)?, act))
}

/// About a row; the one that is on when none is named.
fn about_row(db: &Db, act: &str, event: Id, row: Option<Id>) -> Result<Act> {
    let day = Day::read(db, event)?;
    let segment: Arg = match row.or(day.run.current()) {
        Some(row) => day.row(row).map(Segment::heading)?,
        None if day.run.is_empty() => return Err(Error::refused("live_not_started")),
        None => return Err(Error::refused("live_nothing_on")),
    };
    Ok(named(&day, act).with("segment", segment))
}
