//! What the room shows of events: plain records for the window, the command line and documents. The whole event stands
//! here, its parts in files of their own.

mod exchange;
mod groups;
mod roles;
mod rows;
mod talks;
mod templates;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::ids::Id;
pub use crate::named::Named;
use crate::speakers;
use crate::words::Message;

use super::codes::*;
use super::run_sheet::TimeOfDay;
use super::versions::VersionMark;

pub use exchange::*;
pub use groups::*;
pub use roles::*;
pub use rows::*;
pub use talks::*;
pub use templates::*;

/// An event as the rooms of the day and after head their pages with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventShort {
    /// Id of the event.
    pub id: Id,
    /// Number within its kind's series.
    pub number: Option<i64>,
    /// Theme 主题; may be empty.
    pub theme: String,
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Start of the slot.
    pub start: TimeOfDay,
    /// End of the slot.
    pub slot_end: TimeOfDay,
    /// How far it has come.
    pub status: Status,
}

/// One event with everything that belongs to it. The fields down to `readiness` are the documented answer of
/// `salons show --json`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Salon {
    /// Id of the event.
    pub id: Id,
    /// What lists call it: its theme, or its date while it has none.
    pub name: String,
    /// Number within its kind's series (第18期).
    pub number: Option<i64>,
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Start of the slot.
    pub start: TimeOfDay,
    /// End of the slot.
    pub slot_end: TimeOfDay,
    /// End of what is planned: of the slot's row that ends last.
    pub end: TimeOfDay,
    /// Sum of the slot's rows.
    pub planned_minutes: i64,
    /// End of the slot minus end of the plan: to spare, or over when negative.
    pub margin_minutes: i64,
    /// How far it has come.
    pub status: Status,
    /// Theme 主题; may be empty.
    pub theme: String,
    /// Where.
    pub venue: Option<Named>,
    /// Expected heads; 0: not known yet.
    pub heads: i64,
    /// The run-sheet in reading order: before, slot, after.
    pub segments: Vec<Segment>,
    /// All roles in their order, with how many are needed and who has them.
    pub roles: Vec<RoleLine>,
    /// What is ready and what is not.
    pub readiness: Vec<Check>,
    /// What speaks against who has which role, the impossible first.
    pub conflicts: Vec<Conflict>,
    /// What kind of activity.
    pub kind: EventKind,
    /// Length of the slot.
    pub slot_minutes: i64,
    /// Why it was cancelled.
    pub cancel_reason: String,
    /// How far the venue's booking is.
    pub booking: Booking,
    /// Until when the booking must be confirmed.
    #[ts(type = "string | null")]
    pub booking_confirm_by: Option<NaiveDate>,
    /// New visitors among the heads; `None`: not known.
    pub visitors: Option<i64>,
    /// How many discussion groups there are, set by hand or heads / rule rounded up.
    pub group_count: i64,
    /// Whether `group_count` was set by hand.
    pub group_count_by_hand: bool,
    /// The discussion groups, 1 to `group_count` and any beyond it that have a lead or a result.
    pub groups: Vec<Group>,
    /// Person in charge, the one contact of the audience.
    pub in_charge: Option<Contact>,
    /// On-site contact; the person in charge when nobody else is named.
    pub onsite_contact: Option<Contact>,
    /// Whether the on-site contact was named beside the person in charge.
    pub onsite_contact_by_hand: bool,
    /// Questions of the discussion, in order.
    pub questions: Vec<Question>,
    /// Materials 物料, in order.
    pub materials: Vec<Material>,
    /// Talks by number, then standby speakers, then those who declined or stayed away.
    pub appearances: Vec<Appearance>,
    /// Host's script 主持稿.
    pub host_script: String,
    /// Values officer's text 价值官宣讲稿.
    pub values_script: String,
    /// How many signed up.
    pub signed_up: Option<i64>,
    /// How many came.
    pub attended: Option<i64>,
    /// How many of them were new visitors.
    pub attended_visitors: Option<i64>,
    /// Rating of the event, 1 to 5.
    pub rating: Option<f64>,
    /// What it cost, in yuan.
    pub cost_yuan: Option<i64>,
    /// Free note.
    pub note: String,
    /// Rows with a common target, in the order of their first rows.
    pub blocks: Vec<Block>,
    /// Minutes that stand empty before fixed starts.
    pub gap_minutes: i64,
    /// Minutes that rows of the slot overlap, as a positive number.
    pub overlap_minutes: i64,
    /// The newest version of the run-sheet; `None` when none was published.
    pub version: Option<VersionMark>,
    /// How many changes there are since; `None` when none was published.
    pub changes_since: Option<i64>,
}

impl Salon {
    /// What sentences call it: by its number, else by its date.
    pub fn called(&self) -> Message {
        super::store::called(self.number, self.date)
    }
}

/// Somebody who can be called: in documents only the person in charge and the on-site contact stand with numbers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Contact {
    /// Id of the person.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Phone, as written in the person's record; may be empty.
    pub phone: String,
    /// WeChat name; may be empty.
    pub wechat: String,
}

/// Something that must be brought.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Material {
    /// Id of the material.
    pub id: Id,
    /// What.
    pub name: String,
    /// How many, as people write it (`60张`).
    pub quantity: String,
    /// Who brings it.
    pub bearer: Option<Named>,
    /// Whether it is back.
    pub returned: bool,
    /// Note.
    pub note: String,
}

/// One line of the readiness list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Check {
    /// Which check.
    pub check: CheckCode,
    /// How it stands.
    pub state: CheckState,
    /// Why, in a sentence.
    pub reason: Message,
    /// What mends it.
    pub action: Action,
}

/// One line of the list of events.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SalonLine {
    /// Id of the event.
    pub id: Id,
    /// What lists call it: its theme, or its date while it has none.
    pub name: String,
    /// What kind of activity.
    pub kind: EventKind,
    /// Number within its series.
    pub number: Option<i64>,
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Start of the slot.
    pub start: TimeOfDay,
    /// Length of the slot.
    pub slot_minutes: i64,
    /// How far it has come.
    pub status: Status,
    /// Theme.
    pub theme: String,
    /// Where.
    pub venue: Option<Named>,
    /// Expected heads.
    pub heads: i64,
    /// How many came.
    pub attended: Option<i64>,
    /// Rating of the event, 1 to 5.
    pub rating: Option<f64>,
    /// How many checks passed; only for the next few coming events, else `None`.
    pub readiness_passed: Option<i64>,
    /// How many checks there are; only for the next few coming events, else `None`.
    pub readiness_total: Option<i64>,
}

/// How much the chapter holds, for the home page and its empty states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Counts {
    /// Persons.
    pub people: i64,
    /// Speakers.
    pub speakers: i64,
    /// Venues.
    pub venues: i64,
    /// Events of every kind.
    pub events: i64,
    /// Events still to come, the cancelled ones left out.
    pub coming: i64,
}

/// The home page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Home {
    /// The day it is.
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// The next salon (or other event) with its readiness.
    pub next: Option<Salon>,
    /// Whom to write to today.
    pub letters: Vec<speakers::Today>,
    /// The next few events, `next` included.
    pub upcoming: Vec<SalonLine>,
    /// What the chapter holds.
    pub counts: Counts,
}
