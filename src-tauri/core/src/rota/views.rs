//! What the room shows: who does what at the coming salons, and what it proposes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::events::{AssignmentState, EventKind, Named, Role};
use crate::ids::Id;
use crate::words::Message;

/// The matrix: people × events of a range of days.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Rota {
    /// First day.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// Last day.
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// The events that are not cancelled, by date.
    pub events: Vec<RotaEvent>,
    /// The committee by office, then everybody else who takes part or has something to do, by name.
    pub people: Vec<RotaPerson>,
    /// The most points anybody has: the full length of a load bar.
    pub most: i64,
}

/// A column of the matrix.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RotaEvent {
    /// Id of the event.
    pub id: Id,
    /// Number within its series.
    pub number: Option<i64>,
    /// What lists call it.
    pub name: String,
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// What kind of activity.
    pub kind: EventKind,
    /// How many places of its roles nobody has yet.
    pub open: i64,
    /// The roles that nobody has yet, in the order of the catalogue.
    pub gaps: Vec<Gap>,
}

/// A role of an event that lacks people.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Gap {
    /// Which role.
    pub role: Role,
    /// Its name.
    pub label: Message,
    /// How many are lacking.
    pub open: i64,
}

/// A row of the matrix.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RotaPerson {
    /// Id of the person.
    pub id: Id,
    /// Name.
    pub name: String,
    /// The highest office they hold today.
    pub office: Option<Message>,
    /// A cell for each event of the matrix, in the same order.
    pub cells: Vec<RotaCell>,
    /// What they do in the range and did in the half year before it.
    pub load: Load,
    /// When they last had a duty or gave a talk, before today.
    #[ts(type = "string | null")]
    pub last_on: Option<NaiveDate>,
}

/// What a person has to do at an event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RotaCell {
    /// Id of the event.
    pub event: Id,
    /// Their roles and their talk; empty: nothing.
    pub duties: Vec<RotaDuty>,
    /// Whether they are away that day 没空.
    pub away: bool,
}

/// A duty in a cell.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RotaDuty {
    /// Which role; `None`: a talk.
    pub role: Option<Role>,
    /// What to print.
    pub label: Message,
    /// What they answered; `None` for a talk.
    pub state: Option<AssignmentState>,
    /// Of a group lead: which group.
    pub group_number: Option<i64>,
    /// Id of the assignment; `None` for a talk.
    pub assignment: Option<Id>,
    /// Which talk; `None`: a role.
    pub talk: Option<i64>,
    /// Whether it is a big duty.
    pub big: bool,
}

/// How much a person carries: duties of the half year before the range and within it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Load {
    /// Big duties at salons.
    pub big: i64,
    /// Small duties at salons.
    pub small: i64,
    /// Talks.
    pub talks: i64,
    /// Offices held today.
    pub offices: i64,
    /// Duties at other activities.
    pub other: i64,
    /// All of it in points: a big duty, a talk and an office count 2, the others 1.
    pub points: i64,
}

/// Who could take the open roles of some events, and why. Nothing is written before it is accepted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Proposal {
    /// Changes whenever anything changes that the proposal rests on.
    pub fingerprint: String,
    /// A person for each place that can be filled: by date, then in the order of the roles.
    pub seats: Vec<ProposedSeat>,
    /// The places that nobody can take.
    pub unfilled: Vec<OpenSeat>,
    /// How evenly the big duties lie.
    pub spread: Spread,
}

/// The event of a seat.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SeatEvent {
    /// Id of the event.
    pub id: Id,
    /// Number within its series.
    pub number: Option<i64>,
    /// What lists call it.
    pub name: String,
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
}

/// A person proposed for a role.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProposedSeat {
    /// At which event.
    pub event: SeatEvent,
    /// Which role.
    pub role: Role,
    /// Its name.
    pub label: Message,
    /// Of a group lead: which group.
    pub group_number: Option<i64>,
    /// Who.
    pub person: Named,
    /// Why this person: one sentence of at most three facts.
    pub reason: Message,
    /// Who would be next.
    pub runner_up: Option<RunnerUp>,
    /// The rule of experience that was waived because nobody at all meets it.
    pub waived: Option<Message>,
}

/// Who would have been chosen otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RunnerUp {
    /// Who.
    pub person: Named,
    /// What spoke against them beside the one who was chosen.
    pub reason: Message,
}

/// A place that nobody can take.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenSeat {
    /// At which event.
    pub event: SeatEvent,
    /// Which role.
    pub role: Role,
    /// Its name.
    pub label: Message,
    /// Of a group lead: which group.
    pub group_number: Option<i64>,
    /// Why nobody: how many are away, how many a rule holds back.
    pub reason: Message,
}

/// The distance between the one with the most and the one with the fewest big duties, in the half year before the
/// proposal and within it, among those who can take one at half of its events or more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Spread {
    /// As it stands.
    pub before: i64,
    /// With the proposal.
    pub after: i64,
}

/// A proposed seat that is accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeatPick {
    /// At which event.
    pub event: Id,
    /// Which role.
    pub role: Role,
    /// Who.
    pub person: Id,
    /// Of a group lead: which group.
    #[serde(default)]
    pub group_number: Option<i64>,
}
