//! What the rows of an event add up to, written through to the event, and the waitlist that moves up.

use super::store::{self, SignUpRow};
use super::{Figures, SignUpEntry, SignUpState, rules};
use crate::chapter;
use crate::error::Result;
use crate::events::{self, EventShort, HeadCounts, Status};
use crate::ids::Id;
use crate::store::{Db, Tx};
use crate::words::Message;

/// What the rows add up to.
pub(super) fn figures(db: &Db, event: Id, rows: &[SignUpRow], entry: &SignUpEntry) -> Result<Figures> {
    let turnouts = events::queries::turnouts(db, event, rules::RATE_SALONS)?;
    let rules = chapter::queries::show(db)?.rules;
    let stay_away = i64::from(rules.sign_up_no_show_low + rules.sign_up_no_show_high) / 2;
    let mut figures = rules::figures(rows, entry, &turnouts, 100 - stay_away);
    figures.planned_heads = events::queries::heads(db, event)?;
    Ok(figures)
}

/// Whether an event still takes place: until then people on the waitlist can move up.
fn is_ahead(db: &Db, event: &EventShort) -> bool {
    matches!(event.status, Status::Draft | Status::Planned | Status::Announced) && event.date >= db.today()
}

/// To be called after each change of an event's rows: lets the waitlist move up into free places and writes the figures
/// through. `left`: somebody who was there is not any more. Gives who moved up and should be told.
pub(super) fn settle(tx: &Tx<'_>, event: Id, left: bool) -> Result<Vec<Message>> {
    let entry = store::entry(tx, event)?;
    let mut rows = store::of_event(tx, event)?;
    let short = events::queries::short(tx, event)?;
    let told = if is_ahead(tx, &short) {
        move_up(tx, &entry, &mut rows)?
    } else {
        Vec::new()
    };
    write_through(tx, event, &entry, &rows, left)?;
    Ok(told)
}

fn move_up(tx: &Tx<'_>, entry: &SignUpEntry, rows: &mut [SignUpRow]) -> Result<Vec<Message>> {
    let mut free = entry.places.map_or(i64::MAX, |places| places - rules::taken(rows));
    let mut told = Vec::new();
    for row in rows.iter_mut().filter(|row| row.state == SignUpState::Waitlist) {
        if free <= 0 {
            break;
        }
        free -= 1;
        row.state = SignUpState::Coming;
        store::update(tx, row)?;
        told.push(Message::new("attendance-moved-up").with("name", &row.name));
    }
    Ok(told)
}

/// Writes what the rows add up to into the event. Who came is left as it was entered by hand, as long as nobody was
/// checked in.
fn write_through(tx: &Tx<'_>, event: Id, entry: &SignUpEntry, rows: &[SignUpRow], left: bool) -> Result<()> {
    let figures = figures(tx, event, rows, entry)?;
    let percent = figures.expected.rate_percent;
    let expected = || (figures.expected.heads, rules::share(figures.visitors, percent));
    let present = (figures.present > 0).then_some((figures.present, figures.present_visitors));
    let counts = HeadCounts {
        signed_up: (!rows.is_empty()).then_some(figures.signed_up),
        attended: (present.is_some() || left).then_some(present),
        expected: entry.heads_follow.then(expected),
    };
    events::ops::set_counts(tx, event, &counts)
}
