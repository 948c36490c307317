//! What the room shows: the running salon for the window, the projector and the command line.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::codes::codes;
use crate::events::{Part, SegmentKind, TimeOfDay};
use crate::ids::Id;
use crate::named::Named;
use crate::words::Message;

/// A moment of the run, to the second, with the run's offset: the zone of the computer may change, the salon's does not.
pub type Instant = DateTime<FixedOffset>;

codes! {
    /// How far a salon is on its day.
    pub enum LiveState = "state" {
        /// It has not begun.
        Ready = "ready",
        /// A row runs.
        Running = "running",
        /// A row runs and stands still.
        Paused = "paused",
        /// It is on, but nothing runs.
        Between = "between",
        /// It is over.
        Ended = "ended",
    }
}

codes! {
    /// How far a row is.
    pub enum LiveRowState = "state" {
        /// It is over, recorded or not.
        Done = "done",
        /// It runs, or stands still.
        On = "on",
        /// It is still to come.
        Coming = "coming",
        /// It was left out.
        Skipped = "skipped",
    }
}

codes! {
    /// What a stretch of a row's time was.
    pub enum LiveSpanState = "state" {
        /// It ran.
        On = "on",
        /// It stood still.
        Pause = "pause",
    }
}

codes! {
    /// The three colours of the timekeeper.
    pub enum Phase = "phase" {
        /// There is time.
        Green = "green",
        /// It is coming to its end.
        Amber = "amber",
        /// The time is up.
        Red = "red",
    }
}

/// The salon on its day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Live {
    /// Which salon.
    pub event: LiveEvent,
    /// The moment for which all of this is true.
    #[ts(type = "string")]
    pub now: Instant,
    /// How far it is.
    pub state: LiveState,
    /// When it began.
    #[ts(type = "string | null")]
    pub started_at: Option<Instant>,
    /// When it ended.
    #[ts(type = "string | null")]
    pub ended_at: Option<Instant>,
    /// Every row in the order of the day: before, slot, after.
    pub rows: Vec<LiveRow>,
    /// The row that runs or stands still.
    pub current: Option<Id>,
    /// Since when, its pauses included.
    #[ts(type = "string | null")]
    pub current_since: Option<Instant>,
    /// How long it has run, without pauses; 0 when nothing is on.
    pub spent_seconds: i64,
    /// What is left of the day's minutes for it; below 0: over.
    pub left_seconds: i64,
    /// Where a talk stops hard.
    pub hard_stop: Option<HardStop>,
    /// The timekeeper's colour; `None` when nothing is on.
    pub phase: Option<Phase>,
    /// How long before its time is up what is on turns amber: the window counts on by itself.
    pub amber_seconds: i64,
    /// The row that a click begins; `None` when a click ends the salon.
    pub next: Option<Id>,
    /// Who must get ready: the people of the next row, and of those that follow within ten minutes.
    pub ready: Vec<GetReady>,
    /// Behind the plan at this moment; below 0: ahead of it.
    pub off_seconds: i64,
    /// When it will end, if everything still to come takes the day's minutes.
    #[ts(type = "string")]
    pub expected_end: Instant,
    /// When it ends by the sheet.
    #[ts(type = "string")]
    pub planned_end: Instant,
    /// Whole minutes from the expected end to the end of the slot; below 0: over.
    pub margin_minutes: i64,
    /// How the time could be made up; only while the salon would end after its slot.
    pub recover: Vec<Recover>,
    /// How the time went altogether.
    pub totals: Totals,
    /// How many have checked in.
    pub checked_in: i64,
    /// How many are expected: those who signed up and are coming; the heads of the plan when nobody signed up here.
    pub expected: i64,
    /// How many visitors have checked in.
    pub visitors: i64,
    /// The newest act that is in this: what undo is asked to take back.
    pub act: i64,
    /// The host's note for the row that is on.
    pub host_note: String,
}

/// The salon as far as the screen names it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LiveEvent {
    /// Id of the event.
    pub id: Id,
    /// Number within its series.
    pub number: Option<i64>,
    /// Theme; may be empty.
    pub theme: String,
    /// The day by the plan.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Start of the slot.
    pub start: TimeOfDay,
    /// End of the slot.
    pub slot_end: TimeOfDay,
    /// Where.
    pub venue: Option<Named>,
}

/// A row on the day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LiveRow {
    /// Id of the segment.
    pub id: Id,
    /// Its number in the sheet.
    pub position: i64,
    /// Before, in or after the slot.
    pub part: Part,
    /// What happens.
    pub kind: SegmentKind,
    /// What to print when `title` is empty.
    pub label: Message,
    /// The user's own title; may be empty.
    pub title: String,
    /// Of a talk: its topic; may be empty.
    pub topic: String,
    /// Who stands beside it; the host only where nobody else does.
    pub people: Vec<Named>,
    /// When it begins by the sheet.
    pub planned_start: TimeOfDay,
    /// How long it takes by the sheet.
    pub planned_minutes: i64,
    /// How long it takes as decided on the day.
    pub day_minutes: i64,
    /// Of a talk: after how many minutes it stops hard.
    pub talk_minutes: Option<i64>,
    /// The least it can shrink to, where it may shrink.
    pub floor_minutes: Option<i64>,
    /// Whether it may be shortened.
    pub may_shrink: bool,
    /// How far it is.
    pub state: LiveRowState,
    /// When it began.
    #[ts(type = "string | null")]
    pub start: Option<Instant>,
    /// When it ended; `None` while it is on.
    #[ts(type = "string | null")]
    pub end: Option<Instant>,
    /// How long it ran, without pauses; of a row that is on, so far.
    pub actual_seconds: Option<i64>,
    /// The same in minutes: differences of clock times to the minute, so that minutes add up like seconds do.
    pub actual_minutes: Option<i64>,
    /// Longer than by the sheet; below 0: shorter. Of a row that is on only what is over already.
    pub over_minutes: i64,
    /// When it will begin, of a row still to come.
    #[ts(type = "string | null")]
    pub expected_start: Option<Instant>,
    /// `false`: its times may hold those of a row beside it that nobody recorded.
    pub sure: bool,
    /// The stretches of its time.
    pub spans: Vec<LiveSpan>,
    /// Note for the host alone.
    pub host_note: String,
    /// Materials needed here.
    pub materials: String,
}

/// A stretch of a row's time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LiveSpan {
    /// From.
    #[ts(type = "string")]
    pub start: Instant,
    /// Until; of the last one of a row that is on, now.
    #[ts(type = "string")]
    pub end: Instant,
    /// Whether it ran.
    pub state: LiveSpanState,
}

/// Where a talk stops hard 到点就停.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HardStop {
    /// The moment, if nothing stands still until then.
    #[ts(type = "string")]
    pub at: Instant,
    /// How long until then; below 0: over.
    pub left_seconds: i64,
}

/// Who must get ready for a row.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GetReady {
    /// The row.
    pub row: Id,
    /// Its people.
    pub people: Vec<Named>,
    /// Whole minutes until it will begin.
    pub minutes_until: i64,
}

/// Where the time went, from the first moment to the last: `on` + `paused` + `between` = `seconds`, and so the minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Totals {
    /// From the start to the end, or to now.
    pub seconds: i64,
    /// In which rows ran.
    pub on_seconds: i64,
    /// In which a row stood still.
    pub paused_seconds: i64,
    /// In which nothing was on.
    pub between_seconds: i64,
    /// From the start to the end in minutes of the clock.
    pub minutes: i64,
    /// In which rows ran.
    pub on_minutes: i64,
    /// In which a row stood still.
    pub paused_minutes: i64,
    /// In which nothing was on.
    pub between_minutes: i64,
}

/// A way to make up time 追时间.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Recover {
    /// Its number, from 1.
    pub index: usize,
    /// What it does; whoever accepts it says it again, so that nothing else is done than was seen.
    pub key: String,
    /// The rows that change.
    pub rows: Vec<RecoverRow>,
    /// How much sooner the salon ends.
    pub gains_minutes: i64,
    /// When it will end then.
    #[ts(type = "string")]
    pub ends_at: Instant,
    /// How many minutes it still ends after its slot; 0: the end is held.
    pub over_minutes: i64,
    /// What it is about.
    pub why: Message,
}

/// A row in a proposal.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecoverRow {
    /// Id of the segment.
    pub id: Id,
    /// What to print when `title` is empty.
    pub label: Message,
    /// The user's own title; may be empty.
    pub title: String,
    /// The day's minutes now.
    pub from_minutes: i64,
    /// The day's minutes then; 0 where it is left out.
    pub to_minutes: i64,
    /// Whether it is left out.
    pub dropped: bool,
}

/// How a salon begins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct StartFields {
    /// With this row; the first one of the slot when absent.
    pub segment: Option<Id>,
    /// So many seconds ago.
    pub ago_seconds: Option<i64>,
}

/// A line of the paper timing sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TableRow {
    /// The row.
    pub segment: Id,
    /// When it began, `HH:MM` or `HH:MM:SS`; `None`: nobody noted it.
    #[serde(default)]
    pub start: Option<String>,
    /// When it ended; `None`: when the next one began.
    #[serde(default)]
    pub end: Option<String>,
    /// Whether it was left out.
    #[serde(default)]
    pub skipped: bool,
}
