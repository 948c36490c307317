//! The plan on its day, pure: in which order the rows run, when each of them should and when it will. Moments are whole
//! seconds since 1970, lengths minutes.

use crate::ids::Id;

/// What the day made of a row of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayNote {
    /// The row.
    pub segment: Id,
    /// It is left out.
    pub skipped: bool,
    /// Minutes longer than by the sheet; below 0: shorter.
    pub more_minutes: i64,
    /// Its place where the order of the day is not the sheet's.
    pub place: Option<i64>,
}

impl DayNote {
    /// A row as the sheet has it.
    pub fn new(segment: Id) -> Self {
        Self {
            segment,
            skipped: false,
            more_minutes: 0,
            place: None,
        }
    }
}

/// The order of the day: rows with a place by it, every other below the one above it in the sheet.
pub fn order_of_day(sheet: &[Id], place: impl Fn(Id) -> Option<i64>) -> Vec<Id> {
    let mut order: Vec<Id> = sheet.iter().copied().filter(|row| place(*row).is_some()).collect();
    order.sort_by_key(|row| place(*row));
    let mut above: Option<Id> = None;
    for row in sheet {
        if place(*row).is_none() {
            let at = above.and_then(|above| order.iter().position(|other| *other == above));
            order.insert(at.map_or(0, |at| at + 1), *row);
        }
        above = Some(*row);
    }
    order
}

/// The order of the day after times were noted for a row: it stands where its start puts it among the recorded ones.
pub fn order_after(order: &[Id], row: Id, start: impl Fn(Id) -> Option<i64>) -> Vec<Id> {
    let Some(own) = start(row) else { return order.to_vec() };
    let others: Vec<Id> = order.iter().copied().filter(|other| *other != row).collect();
    let here = order.iter().position(|other| *other == row).unwrap_or(0);
    let wrong = |(at, other): (usize, &Id)| {
        start(*other).is_some_and(|begun| if at < here { begun > own } else { begun < own })
    };
    if !others.iter().enumerate().any(wrong) {
        return order.to_vec();
    }
    let before = |other: &Id| start(*other).is_some_and(|begun| begun <= own);
    let after = |other: &Id| start(*other).is_some_and(|begun| begun > own);
    let at = others
        .iter()
        .rposition(before)
        .map(|at| at + 1)
        .or_else(|| others.iter().position(after));
    let mut order = others;
    order.insert(at.unwrap_or(0), row);
    order
}

/// A row as far as the forecast needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    /// How long it will take.
    pub minutes: i64,
    /// The moment before which it does not begin.
    pub fixed: Option<i64>,
}

/// When rows will begin and end, one after the other, from a moment on.
pub fn forecast(from: i64, rows: &[Ahead]) -> Vec<(i64, i64)> {
    let mut next = from;
    let laid = rows.iter().map(|row| {
        let start = row.fixed.map_or(next, |fixed| fixed.max(next));
        next = start + row.minutes * 60;
        (start, next)
    });
    laid.collect()
}

/// When rows will be over, from a moment on.
pub fn end_of(from: i64, rows: &[Ahead]) -> i64 {
    forecast(from, rows).last().map_or(from, |(_, end)| *end)
}

/// Whole minutes that hold so many seconds.
pub fn minutes_for(seconds: i64) -> i64 {
    seconds.div_euclid(60) + i64::from(seconds.rem_euclid(60) > 0)
}
