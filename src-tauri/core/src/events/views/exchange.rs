//! Rows on their way out of a sheet and into one: copied, pasted as text, typed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::events::codes::*;
use crate::events::fields::DutyFields;
use crate::events::run_sheet::TimeOfDay;
use crate::ids::Id;
use crate::named::Named;
use crate::words::Message;

/// A row as the clipboard keeps it: everything that can be pasted again, also at another event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SegmentCopy {
    /// Where it stood.
    pub part: Part,
    /// What happens.
    pub kind: SegmentKind,
    /// Own title.
    #[serde(default)]
    pub title: String,
    /// How long it takes, questions included.
    #[serde(default)]
    pub minutes: i64,
    /// Of a talk: minutes for questions.
    #[serde(default)]
    pub qa_minutes: i64,
    /// What its start followed.
    pub anchor: Anchor,
    /// Minutes from the anchor.
    #[serde(default)]
    pub offset_minutes: i64,
    /// Fixed start.
    #[serde(default)]
    pub fixed_start: Option<TimeOfDay>,
    /// Whether it may be shortened.
    #[serde(default)]
    pub may_shrink: bool,
    /// The least it can shrink to.
    #[serde(default)]
    pub floor_minutes: Option<i64>,
    /// The most it can stretch to.
    #[serde(default)]
    pub ceiling_minutes: Option<i64>,
    /// The block it belonged to.
    #[serde(default)]
    pub block: Option<Id>,
    /// Roles that serve there.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Materials.
    #[serde(default)]
    pub materials: String,
    /// Note.
    #[serde(default)]
    pub note: String,
    /// Note for the host.
    #[serde(default)]
    pub host_note: String,
    /// Who was named for it.
    #[serde(default)]
    pub people: Vec<Id>,
    /// What others did meanwhile.
    #[serde(default)]
    pub duties: Vec<DutyFields>,
}

/// Copied rows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SegmentCopies {
    /// To be pasted into a sheet.
    pub rows: Vec<SegmentCopy>,
    /// The same for Excel and WPS: start, minutes, title and people, separated by tabs, a row on each line.
    pub text: String,
}

/// What was read from a pasted text, before anything is changed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RowsPreview {
    /// The rows that it would make, in the order of the text.
    pub rows: Vec<ReadRow>,
    /// Lines that make no row, with the reason.
    pub ignored: Vec<IgnoredLine>,
    /// Sum of the slot's rows.
    pub planned_minutes: i64,
    /// What to look at.
    pub warnings: Vec<Message>,
}

/// A row that was read from text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReadRow {
    /// Which line of the text it begins at: 1, 2 …
    pub line: i64,
    /// That text.
    pub text: String,
    /// Where it would stand.
    pub part: Part,
    /// The clock time that was written, moved along when the text begins at another time than the event.
    pub start: Option<TimeOfDay>,
    /// Whether it would have a fixed start: in the slot, when it does not begin where the row above ends.
    pub fixed: bool,
    /// How long it takes, questions included: as written, else until the next row, else as usual for its kind.
    pub minutes: Option<i64>,
    /// Of a talk: minutes for questions.
    pub qa_minutes: i64,
    /// What happens.
    pub kind: SegmentKind,
    /// Of a talk: which one.
    pub talk: Option<i64>,
    /// Its own title; empty: the kind's name.
    pub title: String,
    /// Of a talk: the topic that was written.
    pub topic: String,
    /// Who was named.
    pub people: Vec<ReadPerson>,
    /// Roles that were named beside the kind's usual ones.
    pub roles: Vec<Role>,
    /// Materials.
    pub materials: String,
    /// What else was written, kept as the row's note.
    pub note: String,
    /// What to look at.
    pub problem: Option<Message>,
}

/// A name that was read from text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReadPerson {
    /// As it was written.
    pub name: String,
    /// Who it is, when that is certain.
    pub person: Option<Named>,
    /// Who it may be, when several bear the name.
    pub candidates: Vec<Named>,
    /// The role that was written beside it.
    pub role: Option<Role>,
    /// Of a group lead: which group was written.
    pub group_number: Option<i64>,
}

/// A line of a pasted text that makes no row.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct IgnoredLine {
    /// Which line: 1, 2 …
    pub line: i64,
    /// Its text.
    pub text: String,
    /// Why.
    pub why: Message,
}

/// A kind of row that a typed text may mean.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Completion {
    /// Which kind.
    pub kind: SegmentKind,
    /// Its name.
    pub title: Message,
    /// How long it would take.
    pub minutes: i64,
    /// Why it is offered.
    pub why: Message,
}
