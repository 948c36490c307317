//! The run-sheet: its rows with their clock times, who stands beside them, blocks, what others do meanwhile.

use serde::Serialize;
use ts_rs::TS;

use crate::events::codes::*;
use crate::events::run_sheet::TimeOfDay;
use crate::ids::Id;
use crate::named::Named;
use crate::words::{Arg, Message};

/// One row of the run-sheet with its clock times.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Segment {
    /// Id of the segment.
    pub id: Id,
    /// 1, 2 … through the whole sheet in reading order.
    pub position: i64,
    /// What happens.
    pub kind: SegmentKind,
    /// The user's own title; empty: the kind's name (see `label`).
    pub title: String,
    /// What to print as title when `title` is empty: the kind's name, for talks with their number.
    pub label: Message,
    /// When it begins.
    pub start: TimeOfDay,
    /// When it ends.
    pub end: TimeOfDay,
    /// How long it takes, questions included.
    pub minutes: i64,
    /// Who stands beside it: the host (slot only), the talk's speaker, who holds its roles, who is named for it.
    /// People who declined are left out.
    pub people: Vec<SegmentPerson>,
    /// Before, in or after the slot.
    pub part: Part,
    /// Of a talk: how many of the minutes are for questions, after the hard stop.
    pub qa_minutes: i64,
    /// Which talk this is: 1, 2 …
    pub talk: Option<i64>,
    /// What the start follows.
    pub anchor: Anchor,
    /// Minutes from the anchor.
    pub offset_minutes: i64,
    /// Roles that serve here.
    pub roles: Vec<Role>,
    /// Materials needed here, as text.
    pub materials: String,
    /// Note.
    pub note: String,
    /// When it really began.
    pub actual_start: Option<TimeOfDay>,
    /// How long it really took.
    pub actual_minutes: Option<i64>,
    /// In the slot: the clock time at which it starts whatever stands above; `None`: where the row above ends.
    pub fixed_start: Option<TimeOfDay>,
    /// Its fixed start minus the end of the row above: a gap, or an overlap when negative; else 0.
    pub gap_minutes: i64,
    /// Whether it may be shortened to hold the end.
    pub may_shrink: bool,
    /// The least it can shrink to; `None`: as planned.
    pub floor_minutes: Option<i64>,
    /// The most it can stretch to; `None`: no limit for a row that may shrink, as planned for others.
    pub ceiling_minutes: Option<i64>,
    /// The block it belongs to.
    pub block: Option<Id>,
    /// Note for the host alone.
    pub host_note: String,
    /// What others do meanwhile.
    pub duties: Vec<ParallelDuty>,
}

impl Segment {
    /// The title to print: the user's own, else the kind's name.
    pub fn heading(&self) -> Arg {
        if self.title.is_empty() {
            self.label.clone().into()
        } else {
            self.title.as_str().into()
        }
    }
}

/// A person beside a row of the run-sheet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SegmentPerson {
    /// Id of the person.
    pub id: Id,
    /// Name.
    pub name: String,
    /// As what; `None`: named for this row without a role.
    pub role: Option<Duty>,
    /// What that is called.
    pub label: Option<Message>,
    /// How they stand to it.
    pub state: Standing,
    /// Of a group lead: which group.
    pub group_number: Option<i64>,
}

/// Rows of one event with a common target, such as the discussion block.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Block {
    /// Id of the block.
    pub id: Id,
    /// Its own title; may be empty.
    pub title: String,
    /// What to print as title when `title` is empty.
    pub label: Message,
    /// How long its rows should take together; `None`: no target.
    pub target_minutes: Option<i64>,
    /// How long they take together as planned.
    pub planned_minutes: i64,
    /// Planned minus target: over, or under when negative; 0 without a target.
    pub over_minutes: i64,
}

/// What somebody else does while a row runs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ParallelDuty {
    /// Id of the duty.
    pub id: Id,
    /// What they do.
    pub what: String,
    /// Whoever holds this role does it.
    pub role: Option<Role>,
    /// The role's name.
    pub label: Option<Message>,
    /// This person does it.
    pub person: Option<Named>,
    /// Who that is now: the person, or who holds the role and did not decline.
    pub people: Vec<Named>,
}
