//! Trends: salons beside each other. Only salons that were held count, and only what was noted about them.

mod queries;
pub(super) mod store;

use serde::Serialize;
use ts_rs::TS;

use crate::events::{Role, SegmentKind};
use crate::named::{EventRef, Named};
use crate::speakers::Module;
use crate::words::Message;

pub use queries::trends;

/// The salons of a range of days beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Trends {
    /// Each salon, the earliest first.
    pub salons: Vec<TrendSalon>,
    /// How many of the visitors of a salon came again.
    pub return_rate: Vec<ReturnRate>,
    /// How long the rows of each kind took, in the order of the kinds.
    pub punctuality: Vec<Punctuality>,
    /// Speakers by their rating, the best first; those whom nobody rated last.
    pub speakers: Vec<SpeakerTrend>,
    /// Modules by their rating, the best first; those that nobody rated last.
    pub modules: Vec<ModuleTrend>,
    /// How often each role that was needed was carried out.
    pub roles: Vec<RoleTrend>,
}

/// A salon in a trend.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TrendSalon {
    /// Which.
    pub event: EventRef,
    /// How many signed up.
    pub signed_up: Option<i64>,
    /// How many came.
    pub present: Option<i64>,
    /// How many of them were visitors.
    pub visitors: Option<i64>,
    /// Visitors who came for the first time.
    pub first_time: Option<i64>,
    /// Visitors who had come before.
    pub returning: Option<i64>,
    /// Rating, 1 to 5.
    pub rating: Option<f64>,
    /// What it cost.
    pub cost_yuan: Option<i64>,
    /// How many minutes late it began.
    pub begun_late: Option<i64>,
    /// How many minutes after the announced end it ended.
    pub ended_late: Option<i64>,
    /// How many of the roles that were needed were carried out.
    pub roles_filled: i64,
    /// How many roles were needed.
    pub roles_needed: i64,
}

/// How many of the visitors of a salon came again within six months.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReturnRate {
    /// Which salon.
    pub event: EventRef,
    /// How many visitors came.
    pub visitors: i64,
    /// How many of them came again.
    pub came_again: i64,
    /// So many of a hundred.
    pub percent: i64,
    /// Whether the six months are over; else more may still come.
    pub complete: bool,
}

/// How long the rows of a kind took.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Punctuality {
    /// What happened in them.
    pub kind: SegmentKind,
    /// What that is called.
    pub label: Message,
    /// The middle of what was planned.
    pub planned_median: f64,
    /// The middle of what they took.
    pub actual_median: f64,
    /// How many rows.
    pub of: i64,
    /// Each of them, the earliest first.
    pub points: Vec<PunctualityPoint>,
}

/// A row as planned and as it was.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PunctualityPoint {
    /// Of which salon.
    pub event: EventRef,
    /// Planned minutes.
    pub planned: i64,
    /// Actual minutes.
    pub actual: i64,
}

/// A speaker in a trend.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpeakerTrend {
    /// Who.
    pub speaker: Named,
    /// How many talks they gave.
    pub talks: i64,
    /// The mean of the talks' ratings; `None`: nobody rated one.
    pub mean: Option<f64>,
    /// How many stars that rests on, where they were counted.
    pub answers: i64,
}

/// A module in a trend.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ModuleTrend {
    /// Which.
    pub module: Module,
    /// What it is called.
    pub label: Message,
    /// How many talks touched it.
    pub talks: i64,
    /// The mean of the talks' ratings; `None`: nobody rated one.
    pub mean: Option<f64>,
}

/// A role in a trend.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RoleTrend {
    /// Which.
    pub role: Role,
    /// What it is called.
    pub label: Message,
    /// How often it was carried out.
    pub filled: i64,
    /// How often it was needed.
    pub needed: i64,
}
