//! The timing rules of a run-sheet, pure: durations in, clock times out.
//!
//! Invariants, each held by a property test:
//! - in the slot a row starts at its fixed start, else where the row above it ends, the first one at the salon's start;
//! - the planned minutes are the sum of the slot's rows; the plan ends with the row that ends last, and the margin is
//!   what the slot has beyond it (negative: over);
//! - a gap or an overlap is the fixed start minus the end of the row above: start + planned + gaps − overlaps is where
//!   the last row ends;
//! - rows before and after the slot hang on their anchor and never count;
//! - moving the start moves every row by the same minutes, as far as no fixed start holds it.
//!
//! Gaps and overlaps are shown, never repaired. This module knows no database and no clock.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use ts_rs::TS;

use crate::dates;
use crate::error::{Error, Result};
use crate::events::codes::{Anchor, Part};

/// Minutes of a day.
const DAY: i32 = 24 * 60;

/// The most minutes a row or a slot may have.
pub const MINUTES_MAX: i64 = 600;

/// The furthest a row may stand from its anchor, in minutes.
pub const OFFSET_MAX: i64 = 720;

/// A time of day to the minute, `HH:MM` wherever it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// The time that many minutes after midnight; beyond a day it wraps around like a clock.
    pub fn from_minutes(minutes: i32) -> Self {
        Self(minutes.rem_euclid(DAY) as u16)
    }

    /// Minutes since midnight, 0 to 1439.
    pub fn minutes(self) -> i32 {
        i32::from(self.0)
    }
}

impl From<NaiveTime> for TimeOfDay {
    fn from(time: NaiveTime) -> Self {
        Self((time.hour() * 60 + time.minute()) as u16)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        dates::parse_time("start", text).map(Self::from)
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// What the times of one row follow from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Where the row stands.
    pub part: Part,
    /// How long it takes.
    pub minutes: i32,
    /// What its start follows; rows of the slot always follow the row above.
    pub anchor: Anchor,
    /// Minutes from the anchor (negative: earlier).
    pub offset: i32,
    /// In the slot: the clock time, in minutes, at which it starts whatever stands above.
    pub fixed: Option<i32>,
}

/// When a row begins and ends, in minutes since the midnight with which the salon's date begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Its first minute.
    pub start: i32,
    /// The minute at which the next thing may begin.
    pub end: i32,
}

impl Span {
    /// Whether both want the same minute. A row without minutes is a point in time and meets what covers that point.
    pub fn meets(self, other: Self) -> bool {
        let within = |point: i32, span: Self| span.start <= point && (point < span.end || point == span.start);
        within(self.start, other) || within(other.start, self)
    }
}

/// The times of a whole run-sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    /// Start of the slot.
    pub start: i32,
    /// One span for each row, in the order the rows were given.
    pub spans: Vec<Span>,
    /// For each row the minutes between the end of the row above and its fixed start: a gap, or an overlap when
    /// negative; 0 where nothing is fixed.
    pub gaps: Vec<i32>,
    /// Sum of the slot's rows.
    pub planned: i32,
    /// End of the slot minus end of the plan; negative when the plan is over.
    pub margin: i32,
    /// End of what is planned: of the slot's row that ends last.
    pub plan_end: i32,
    /// End of the slot.
    pub slot_end: i32,
}

impl Times {
    /// Lays the rows (in their order) out from the slot's start, both in minutes.
    pub fn of(start: i32, slot: i32, rows: &[Row]) -> Self {
        let slot_end = start + slot;
        let mut gaps = vec![0; rows.len()];
        let mut spans = vec![Span { start, end: start }; rows.len()];
        let (mut planned, mut above, mut plan_end) = (0, start, None);
        for (index, row) in rows.iter().enumerate().filter(|(_, row)| row.part == Part::Slot) {
            let begin = row.fixed.unwrap_or(above);
            gaps[index] = begin - above;
            above = begin + row.minutes;
            spans[index] = Span {
                start: begin,
                end: above,
            };
            planned += row.minutes;
            plan_end = plan_end.max(Some(above));
        }
        let plan_end = plan_end.unwrap_or(start);
        let (mut before, mut after) = (start, plan_end);
        for (index, row) in rows.iter().enumerate() {
            let above = match row.part {
                Part::Before => &mut before,
                Part::After => &mut after,
                Part::Slot => continue,
            };
            let begin = match row.anchor {
                Anchor::Follow => *above,
                Anchor::SlotStart => start,
                Anchor::PlanEnd => plan_end,
                Anchor::SlotEnd => slot_end,
            } + row.offset;
            *above = begin + row.minutes;
            spans[index] = Span {
                start: begin,
                end: *above,
            };
        }
        Self {
            start,
            spans,
            gaps,
            planned,
            margin: slot_end - plan_end,
            plan_end,
            slot_end,
        }
    }

    /// Minutes that stand empty before fixed starts, and minutes that rows overlap, both as positive numbers.
    pub fn gap_and_overlap(&self) -> (i32, i32) {
        let sum = |sign: i32| self.gaps.iter().map(|gap| (gap * sign).max(0)).sum();
        (sum(1), sum(-1))
    }

    /// The order in which people read the rows: before, slot, after; outside the slot by the clock. `rows` are the
    /// rows these times were made of; the answer holds their indices.
    pub fn reading_order(&self, rows: &[Row]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(|&index| {
            let row = rows[index];
            (
                row.part,
                if row.part == Part::Slot {
                    0
                } else {
                    self.spans[index].start
                },
                index,
            )
        });
        order
    }

    /// Refuses a sheet that leaves its day: every row, the plan and the slot must lie between 00:00 and 23:59.
    pub fn check_day(&self) -> Result<()> {
        let first = self.spans.iter().map(|span| span.start).min().unwrap_or(0);
        let last = self
            .spans
            .iter()
            .map(|span| span.end)
            .max()
            .unwrap_or(0)
            .max(self.slot_end)
            .max(self.plan_end);
        if first < 0 || last >= DAY {
            return Err(Error::refused("sheet_leaves_day"));
        }
        Ok(())
    }
}
