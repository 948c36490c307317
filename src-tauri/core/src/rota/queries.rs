//! Reads of the rota.

use chrono::{Days, Months, NaiveDate};

use super::facts::{Circle, Facts, end_of_time, named};
use super::matrix::{self, load_from};
use super::suggest;
use super::views::*;
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::events::availability::Availability;
use crate::events::catalogue::Catalogue;
use crate::events::roles::History;
use crate::ids::Id;
use crate::store::Db;
use crate::{committee, events};

/// How far the rota looks ahead when nobody says how far: a quarter.
const AHEAD: Months = Months::new(3);

/// The longest range, in days: two years.
const DAYS_MAX: i64 = 731;

/// The matrix of a range of days; from today and for a quarter when none are given. Errors: `range_reversed`,
/// `range_too_long`.
pub fn show(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Rota> {
    let (from, to) = range(db, from, to)?;
    let salons = events::queries::between(db, load_from(from), to)?;
    let terms = committee::queries::history(db, None)?;
    let (history, availability) = (History::until(db, end_of_time())?, Availability::between(db, from, to)?);
    let circle = Circle {
        terms: &terms,
        history: &history,
        availability: &availability,
    };
    let days = salons.iter().map(|salon| salon.date).filter(|day| *day >= from);
    let takes_part = days.chain([from.max(db.today())]).flat_map(|day| circle.on(day));
    Ok(matrix::rota(&matrix::Facts {
        range: (from, to),
        today: db.today(),
        people: named(db, takes_part.collect(), &salons, &terms)?,
        salons: &salons,
        terms: &terms,
        catalogue: &Catalogue::read(db)?,
        availability: &availability,
        history: &history,
    }))
}

/// Who could take what is open at these events. Errors: `event_not_found`.
pub fn suggest(db: &Db, events: &[Id]) -> Result<Proposal> {
    for event in events {
        events::queries::show(db, *event)?;
    }
    Ok(suggest::proposal(&Facts::read(db, events)?))
}

/// Who could take what is open at the coming events of a range; of the coming quarter when none is given.
pub fn suggest_between(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Proposal> {
    let (from, to) = range(db, from, to)?;
    let coming = events::queries::between(db, from.max(db.today()), to)?;
    let coming: Vec<Id> = coming.iter().map(|salon| salon.id).collect();
    suggest(db, &coming)
}

/// The range that is meant.
fn range(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<(NaiveDate, NaiveDate)> {
    let from = from.unwrap_or_else(|| db.today());
    let to = to.unwrap_or_else(|| {
        let end = from
            .checked_add_months(AHEAD)
            .and_then(|day| day.checked_sub_days(Days::new(1)));
        end.unwrap_or(from)
    });
    let (from, to) = (check_date("from", from)?, check_date("to", to)?);
    if to < from {
        return Err(Error::invalid("range_reversed", "to")
            .with("from", from.to_string())
            .with("to", to.to_string()));
    }
    if (to - from).num_days() > DAYS_MAX {
        return Err(Error::invalid("range_too_long", "to").with("days", DAYS_MAX));
    }
    Ok((from, to))
}
