//! The days of the sample's salons, told from its today.

use chrono::{Datelike as _, Days, Months, NaiveDate, Weekday};
use tyme4rs::tyme::lunar::LunarDay;

use super::AHEAD;
use super::salons::{HELD, Trouble};
use crate::chapter::calendar::DayKind;
use crate::chapter::queries;
use crate::error::{Error, Result};
use crate::store::Db;

/// When the sample's salons are.
pub(super) struct Calendar {
    /// The salons held, oldest first: as many as stand in [`HELD`].
    pub(super) held: Vec<NaiveDate>,
    /// The salon called off, in the month of the Spring Festival.
    pub(super) called_off: NaiveDate,
    /// The coming salon.
    pub(super) coming: NaiveDate,
}

impl Calendar {
    /// The days around `today`.
    pub(super) fn around(db: &Db, today: NaiveDate) -> Result<Self> {
        let coming = first_free_saturday(db, today + Days::new(AHEAD))?;
        let (mut held, mut called_off) = (Vec::new(), None);
        let mut month = today - Days::new(u64::from(today.day0()));
        while held.len() < HELD.len() {
            let usual = second_saturday(month)?;
            // The newest salon held is told of as just over: it lies at least two days back.
            if usual + Days::new(2) <= today {
                if called_off.is_none() && has_spring_festival(month)? {
                    called_off = Some(usual);
                } else {
                    let moved = HELD[HELD.len() - 1 - held.len()].trouble == Trouble::Moved;
                    held.push(first_free_saturday(
                        db,
                        if moved { usual + Days::new(7) } else { usual },
                    )?);
                }
            }
            month = month.checked_sub_months(Months::new(1)).ok_or_else(beyond)?;
        }
        held.reverse();
        // Seventeen months always reach over a Spring Festival.
        Ok(Self {
            held,
            called_off: called_off.ok_or_else(beyond)?,
            coming,
        })
    }
}

fn beyond() -> Error {
    Error::bug("the sample reaches beyond the calendar")
}

fn second_saturday(month: NaiveDate) -> Result<NaiveDate> {
    NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), Weekday::Sat, 2).ok_or_else(beyond)
}

fn first_free_saturday(db: &Db, from: NaiveDate) -> Result<NaiveDate> {
    let mut date = from;
    while date.weekday() != Weekday::Sat || is_taken(db, date)? {
        date = date + Days::new(1);
    }
    Ok(date)
}

fn is_taken(db: &Db, date: NaiveDate) -> Result<bool> {
    Ok(matches!(
        queries::day_kind(db, date)?,
        DayKind::Holiday { .. } | DayKind::MakeUpWorkday
    ))
}

fn has_spring_festival(month: NaiveDate) -> Result<bool> {
    let year = isize::try_from(month.year()).map_err(Error::bug)?;
    let first = LunarDay::from_ymd(year, 1, 1).get_solar_day();
    Ok(u32::try_from(first.get_month()).map_err(Error::bug)? == month.month())
}
