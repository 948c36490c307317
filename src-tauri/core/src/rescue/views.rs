//! What the room shows: troubles, and plans that answer them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::codes::codes;
use crate::events::{Salon, TimeOfDay};
use crate::ids::Id;
use crate::words::Message;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "trouble", rename_all = "snake_case", deny_unknown_fields)]
pub enum Trouble {
    /// A speaker cannot come, or has not come.
    Speaker {
        /// Who.
        person: Id,
    },
    /// The venue cannot be used.
    Venue,
    /// Nobody hosts.
    Host,
}

codes! {
    /// A way out.
    pub enum PlanCode = "plan" {
        /// The standby speaker gives the talk.
        Standby = "standby",
        /// Another speaker of the chapter is invited.
        AnotherSpeaker = "another_speaker",
        /// The talk comes later, so that the speaker may still make it.
        Swap = "swap",
        /// The talk is dropped, the discussion takes longer.
        Stretch = "stretch",
        /// The talk is dropped, the salon ends earlier.
        Shorten = "shorten",
        /// Another venue.
        OtherVenue = "other_venue",
        /// Online instead.
        Online = "online",
        /// Another day.
        Postpone = "postpone",
        /// Somebody else hosts.
        Deputy = "deputy",
        /// Two people share the hosting.
        Split = "split",
    }
}

/// One way out, complete: what stands where, what speaks for it, what it costs, what to tell others.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Plan {
    /// Which way.
    pub plan: PlanCode,
    /// By what it is accepted; changes when what it rests on changes.
    pub key: String,
    /// What is done, in a line.
    pub title: Message,
    /// What speaks for it.
    pub why: Vec<Message>,
    /// What it costs, and what is still to be done.
    pub costs: Vec<Message>,
    /// The run-sheet under this plan, rows that are dropped included.
    pub segments: Vec<PlanRow>,
    /// When the plan ends.
    pub end: TimeOfDay,
    /// Minutes to spare; over when negative.
    pub margin_minutes: i64,
    /// Message to the committee, ready to paste.
    pub committee_text: String,
    /// Message to the audience, ready to paste; empty when nothing changes for them.
    pub audience_text: String,
    /// Whether it can be accepted; else `costs` say why not.
    pub possible: bool,
}

/// A row of the run-sheet under a plan.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlanRow {
    /// Id of the segment.
    pub id: Id,
    /// Its own title; empty: `label`.
    pub title: String,
    /// What it is called without a title of its own.
    pub label: Message,
    /// When it begins; of a dropped row: when it would have.
    pub start: TimeOfDay,
    /// When it ends.
    pub end: TimeOfDay,
    /// How long it takes; 0 when it is dropped.
    pub minutes: i64,
    /// When it began before.
    pub was_start: TimeOfDay,
    /// How long it took before.
    pub was_minutes: i64,
    /// Whether anything about it is different: times, or who speaks or is in charge.
    pub changed: bool,
    /// Whether it is dropped.
    pub gone: bool,
    /// Who speaks or is named for it.
    pub people: Vec<String>,
}

/// What a plan became.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Rescued {
    /// The salon as it stands now.
    pub salon: Salon,
    /// The version that was published with it; `None` when none had been published before.
    pub version: Option<i64>,
    /// Message to the committee, ready to paste.
    pub committee_text: String,
    /// Message to the audience, ready to paste; empty when nothing changes for them.
    pub audience_text: String,
    /// What to look at.
    pub warnings: Vec<Message>,
}
