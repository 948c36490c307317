//! Tasks 筹备事项: what must be done before and after an event, by whom and by when; and what a retrospective asked for
//! 改进事项, which comes back as a task of the next event.
//!
//! - A task is due a number of days before its event or on a day of its own; the day is computed, never stored twice.
//! - An action knows the event whose retrospective asked for it (`from_event`). Until an event takes it up it waits
//!   without one.
//! - A list of preparation is laid once: laying it again adds only the lines that are not there.
//! - What goes out to everybody waits until the speakers are sure; whoever does it earlier says why.

pub mod acts;
pub mod group_codes;
pub mod lists;
pub mod ops;
pub mod queries;
pub mod recheck;
mod store;
mod text;
mod warnings;

pub use group_codes::{GroupCode, GroupCodeFields};
pub use lists::{TaskLine, TaskList};
pub use queries::Preparation;
pub use recheck::{Fault, RecheckFields, RecheckItem};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::nullable;
use crate::ids::Id;
use crate::named::{EventRef, Named};
use crate::words::Message;

/// A task with everything a list shows of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Task {
    /// Id.
    pub id: Id,
    /// What it prepares; `None`: it waits for the next event.
    pub event: Option<EventRef>,
    /// The line of the list it came from; empty: written by hand.
    pub code: String,
    /// What it is called.
    pub title: Message,
    /// Its own title; empty: the code's name.
    pub own_title: String,
    /// When it is due.
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    /// Due so many days before the event (after it when negative); `None`: on a day of its own, or on none.
    pub days_before: Option<i64>,
    /// Who does it.
    pub owner: Option<Named>,
    /// When it was done.
    #[ts(type = "string | null")]
    pub done_on: Option<NaiveDate>,
    /// Note.
    pub note: String,
    /// Whether it should have been done by now.
    pub overdue: bool,
    /// Days until it is due, negative once it is over; `None` when it is done or has no day.
    pub days_left: Option<i64>,
    /// Of an action: the event whose retrospective asked for it.
    pub from_event: Option<EventRef>,
    /// Of an action: what came of it.
    pub outcome: String,
    /// What speaks against doing it now.
    pub warning: Option<Message>,
    /// The word why, where a warning was accepted.
    pub accepted: String,
}

/// What can be changed of a task; what is left out stays. A task is due before its event or on a day of its own: setting
/// one takes the other away.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TaskFields {
    /// What it is called.
    pub title: Option<String>,
    /// Due so many days before the event, below 0 after it.
    #[serde(deserialize_with = "nullable")]
    #[ts(type = "number | null")]
    pub days_before: Option<Option<i64>>,
    /// Due on this day.
    #[serde(deserialize_with = "nullable")]
    #[ts(type = "string | null")]
    pub due_on: Option<Option<NaiveDate>>,
    /// Who does it.
    #[serde(deserialize_with = "nullable")]
    pub owner: Option<Option<Id>>,
    /// Note.
    pub note: Option<String>,
}
