//! Pairing 新老搭配: whom to ask for a salon, and which salons of the time ahead still lack somebody.
//!
//! The room has no records of its own and changes nothing. [`candidates`] reads what is known and ranks the speakers for
//! each place by pure rules ([`rules`], [`likeness`]); every reason is a sentence, and every number in it is one of the
//! data. [`year`] lays the coming salons side by side with the modules that nobody speaks about.
//!
//! Invariants, each held by a test:
//! - the same records give the same order, to the last place;
//! - whoever sits at the salon already, or declined it, is no candidate for it;
//! - somebody who is away that day stands behind everybody who is not.

mod facts;
pub mod likeness;
mod queries;
pub mod rules;

pub use queries::{candidates, year};

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::codes::codes;
use crate::events::AppearanceState;
use crate::ids::Id;
use crate::speakers::{Level, Module, Stage};
use crate::words::Message;

/// Whom to ask for a salon.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Match {
    /// The salon.
    pub event: MatchEvent,
    /// Its talks by number, then the standby place.
    pub places: Vec<MatchPlace>,
}

/// A salon as far as pairing needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MatchEvent {
    /// Id of the event.
    pub id: Id,
    /// Number within its series.
    pub number: Option<i64>,
    /// What lists call it.
    pub name: String,
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Theme; may be empty.
    pub theme: String,
}

/// A talk, or the place of a standby speaker.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MatchPlace {
    /// Which talk; `None`: standby 备选嘉宾.
    pub talk: Option<i64>,
    /// Which half of the pair is wanted; `None`: either.
    pub wanted: Option<Level>,
    /// Who has it.
    pub holder: Option<MatchHolder>,
    /// Whom to ask, the best first.
    pub candidates: Vec<Candidate>,
}

/// Who has a place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MatchHolder {
    /// Id of the speaker.
    pub speaker: Id,
    /// Name.
    pub name: String,
    /// How far it has come.
    pub state: AppearanceState,
}

/// Somebody who could be asked.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Candidate {
    /// Id of the speaker.
    pub speaker: Id,
    /// Name.
    pub name: String,
    /// Form of address.
    pub address: String,
    /// Company.
    pub company: String,
    /// Outward title.
    pub title: String,
    /// Junior or senior; `None`: not known.
    pub level: Option<Level>,
    /// Where they stand in the pipeline.
    pub stage: Stage,
    /// The best idea for a topic out of what they can give; empty: none is known.
    pub topic: String,
    /// The module of that topic, else one they can give.
    pub module: Option<Module>,
    /// The day of their last talk here.
    #[ts(type = "string | null")]
    pub last_spoke_on: Option<NaiveDate>,
    /// What speaks for them, the weightiest first.
    pub reasons: Vec<Message>,
    /// What speaks against them, the weightiest first.
    pub against: Vec<Message>,
    /// The sum of all; the higher, the better.
    pub score: i64,
    /// Whether they are away that day.
    pub away: bool,
}

codes! {
    /// How far a place of a coming salon is.
    pub enum PlaceState = "state" {
        /// Nobody is named, or nobody was asked yet.
        Open = "open",
        /// Somebody was asked.
        Asked = "asked",
        /// Somebody said yes.
        Confirmed = "confirmed",
    }
}

/// The salons of some time, with what they still lack.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearAhead {
    /// The salons by date.
    pub events: Vec<YearEvent>,
    /// Modules that no topic or theme of these salons touches, in the order of the modules.
    pub modules: Vec<ModuleGap>,
}

/// A coming salon.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearEvent {
    /// The salon.
    pub event: MatchEvent,
    /// Its talks by number.
    pub places: Vec<YearPlace>,
    /// How many stand by.
    pub standby: i64,
    /// What to look at first.
    pub warning: Option<Message>,
}

/// A talk of a coming salon.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearPlace {
    /// Which talk.
    pub talk: i64,
    /// Which half of the pair is wanted; `None`: either.
    pub wanted: Option<Level>,
    /// How far it is.
    pub state: PlaceState,
    /// Who is named for it.
    pub name: Option<String>,
}

/// A module that nobody speaks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ModuleGap {
    /// Which.
    pub module: Module,
    /// The day of the last talk about it; `None`: never.
    #[ts(type = "string | null")]
    pub last_on: Option<NaiveDate>,
}
