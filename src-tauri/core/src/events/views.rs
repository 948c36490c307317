//! What the room shows of events: plain records for the window, the command line and documents.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::Id;
pub use crate::named::Named;
use crate::speakers;
use crate::words::{Arg, Message};

use super::codes::*;
use super::fields::DutyFields;
use super::run_sheet::TimeOfDay;
use super::versions::VersionMark;

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

/// A role at an event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RoleLine {
    /// Which role.
    pub role: Role,
    /// What it is called.
    pub label: Message,
    /// How many the event needs.
    pub needed: i64,
    /// Who was given it, those who declined included.
    pub people: Vec<RolePerson>,
}

impl RoleLine {
    /// How many have it who neither declined nor were replaced.
    pub fn filled(&self) -> i64 {
        self.people.iter().filter(|person| person.state.fills()).count() as i64
    }
}

/// What speaks against somebody's having a role.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Conflict {
    /// What it is.
    pub conflict: ConflictCode,
    /// How much it weighs.
    pub class: ConflictClass,
    /// Whom it is about.
    pub person: Named,
    /// Which of their roles; `None`: it is not about one role.
    pub role: Option<Role>,
    /// Who and why, in a sentence.
    pub message: Message,
    /// Why it was accepted all the same.
    pub accepted: Option<String>,
}

impl Conflict {
    /// Whether somebody should still look at it: it cannot be, or is against a rule and was not accepted.
    pub fn is_open(&self) -> bool {
        self.accepted.is_none() && self.class != ConflictClass::Unusual
    }
}

/// A person who was given a role.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RolePerson {
    /// Id of the person.
    pub id: Id,
    /// Name.
    pub name: String,
    /// What they answered.
    pub state: AssignmentState,
    /// Id of the assignment.
    pub assignment: Id,
    /// Of a group lead: which group.
    pub group_number: Option<i64>,
    /// Whose place they took.
    pub instead_of: Option<Named>,
}

/// A discussion group.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Group {
    /// 1, 2 …
    pub number: i64,
    /// Its lead 讨论组长 who did not decline.
    pub lead: Option<RolePerson>,
    /// Who takes notes.
    pub note_taker: Option<Named>,
    /// What the group found.
    pub result: String,
    /// Who sits in it, as far as that was put down.
    pub members: Vec<GroupMember>,
    /// Its own question; `None`: all of them.
    pub question: Option<Question>,
}

/// Somebody who sits in a discussion group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroupMember {
    /// Id of the entry.
    pub id: Id,
    /// Who, when they are in the roster.
    pub person: Option<Id>,
    /// Name.
    pub name: String,
    /// A visitor, not a member.
    pub visitor: bool,
}

/// Somebody to be put into a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attendee {
    /// Who, when they are in the roster.
    pub person: Option<Id>,
    /// Name.
    #[serde(default)]
    pub name: String,
    /// A visitor, not a member.
    #[serde(default)]
    pub visitor: bool,
}

/// A group as it is proposed, and as it is given back to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposedGroup {
    /// 1, 2 …
    pub number: i64,
    /// Its lead.
    pub lead: Option<Named>,
    /// Who takes notes: neither the lead nor a visitor.
    pub note_taker: Option<Named>,
    /// Its own question; `None`: all of them.
    pub question: Option<Question>,
    /// Who sits in it, the lead first.
    pub members: Vec<Attendee>,
    /// How many of them are visitors.
    #[serde(default)]
    pub visitors: i64,
    /// How many they are.
    #[serde(default)]
    pub size: i64,
}

/// A question for the discussion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Question {
    /// Id of the question.
    pub id: Id,
    /// Its text.
    pub text: String,
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

/// A talk of a speaker at an event, or a standby speaker.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Appearance {
    /// Id of the appearance.
    pub id: Id,
    /// Id of the speaker (the same as the person's).
    pub speaker: Id,
    /// Name of the speaker.
    pub name: String,
    /// Form of address 称呼.
    pub address: String,
    /// Outward title.
    pub title: String,
    /// Junior or senior, by hand or by years; `None`: not known.
    pub level: Option<speakers::Level>,
    /// Which talk; `None`: standby.
    pub talk: Option<i64>,
    /// Standby speaker 备选嘉宾.
    pub standby: bool,
    /// Topic of the talk; may be empty.
    pub topic: String,
    /// Whether the topic stands; else it is tentative 暂定.
    pub topic_settled: bool,
    /// How far it has come.
    pub state: AppearanceState,
    /// Since when.
    #[ts(type = "string")]
    pub state_on: NaiveDate,
    /// When the invitation went out.
    #[ts(type = "string | null")]
    pub invited_on: Option<NaiveDate>,
    /// Who invited them.
    pub invited_by: Option<Named>,
    /// The day by which an answer is needed; `None`: by rule.
    #[ts(type = "string | null")]
    pub answer_by: Option<NaiveDate>,
    /// Equipment they need.
    pub needs: String,
    /// Whether they speak from afar.
    pub online: bool,
    /// When the introduction came in.
    #[ts(type = "string | null")]
    pub introduction_on: Option<NaiveDate>,
    /// Whether an introduction is there: received for this talk, or an approved one stands in the person's record.
    pub has_introduction: bool,
    /// When the photo came in.
    #[ts(type = "string | null")]
    pub photo_on: Option<NaiveDate>,
    /// Whether a photo is there: received for this talk, or one stands in the person's record.
    pub has_photo: bool,
    /// When the slides came in.
    #[ts(type = "string | null")]
    pub slides_on: Option<NaiveDate>,
    /// Rating of the talk, 1 to 5.
    pub rating: Option<f64>,
    /// Note.
    pub note: String,
    /// Exact time of the talk; `None` for standby or when the sheet has no such talk.
    pub slot: Option<TalkSlot>,
}

/// The topic of a talk, wherever it was given or is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicLine {
    /// The event.
    pub event: Id,
    /// Its day.
    pub date: NaiveDate,
    /// Who.
    pub speaker: Id,
    /// The topic; never empty.
    pub topic: String,
}

/// When a talk stands in the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct TalkSlot {
    /// When it begins.
    pub start: TimeOfDay,
    /// The hard stop: questions begin.
    pub stop: TimeOfDay,
    /// When it ends, questions included.
    pub end: TimeOfDay,
    /// Minutes to speak.
    pub talk_minutes: i64,
    /// Minutes for questions.
    pub qa_minutes: i64,
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

/// A run-sheet to start from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetTemplate {
    /// Its code, or the id of one that the chapter saved.
    pub id: String,
    /// Its name.
    pub label: Message,
    /// Whether it comes with the program.
    pub built_in: bool,
    /// Length of the slot it was made for.
    pub slot_minutes: i64,
    /// Sum of the slot's rows.
    pub planned_minutes: i64,
    /// Its rows.
    pub rows: Vec<SheetTemplateRow>,
}

/// A row of a template.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetTemplateRow {
    /// Where it stands.
    pub part: Part,
    /// What it is called.
    pub label: Message,
    /// How long it takes.
    pub minutes: i64,
}
