//! What the room shows.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{PointKind, RatedAbout, RetroCheck, RoleOutcome};
use crate::events::{EventShort, Role, SegmentKind, TimeOfDay};
use crate::ids::Id;
use crate::named::Named;
use crate::speakers::MayShareSlides;
use crate::store::pictures::PictureHash;
use crate::tasks::Task;
use crate::words::Message;

/// A retrospective with everything around it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Retro {
    /// The event.
    pub event: EventShort,
    /// What was written.
    pub steps: RetroSteps,
    /// When it was finished; `None`: not yet.
    #[ts(type = "string | null")]
    pub finished_on: Option<NaiveDate>,
    /// Who finished it.
    pub finished_by: Option<Named>,
    /// What the data say.
    pub facts: RetroFacts,
    /// What to keep, then what to change, each in its order.
    pub points: Vec<RetroPoint>,
    /// What this retrospective asked for.
    pub actions: Vec<Task>,
    /// What an earlier one asked for, to be done at this event.
    pub asked: Vec<Task>,
    /// Stars: the whole, the venue, each talk.
    pub ratings: Vec<RatingOf>,
    /// What people said.
    pub voices: Vec<Voice>,
    /// Photos.
    pub photos: Vec<EventPhoto>,
    /// Expenses.
    pub expenses: Vec<Expense>,
    /// Their sum, in fen.
    pub expenses_fen: i64,
    /// How many of them are not settled.
    pub open_expenses: i64,
    /// Materials that are not back, by name.
    pub materials_out: Vec<String>,
    /// The slides of each talk.
    pub slides: Vec<SlidesLine>,
    /// The thanks to each speaker.
    pub thanks: Vec<ThanksLine>,
    /// What it has and what it still wants.
    pub progress: Vec<ProgressLine>,
}

/// The texts of a retrospective.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct RetroSteps {
    /// 回顾目标.
    pub goal: String,
    /// 评估结果.
    pub result: String,
    /// 分析原因.
    pub causes: String,
    /// 总结规律.
    pub conclusion: String,
    /// For the recap that goes outside.
    pub public_words: String,
}

/// What the data say about an event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RetroFacts {
    /// The rows of the slot, in the order in which they ran.
    pub segments: Vec<RetroSegment>,
    /// How late it began, early when negative; `None`: not known.
    pub begun_late_minutes: Option<i64>,
    /// How long after the announced end it ended, before it when negative; `None`: not known.
    pub ended_late_minutes: Option<i64>,
    /// The announced end.
    pub planned_end: TimeOfDay,
    /// When it really ended.
    pub actual_end: Option<TimeOfDay>,
    /// How many signed up.
    pub signed_up: Option<i64>,
    /// How many came.
    pub present: Option<i64>,
    /// So many of a hundred who signed up came; those who came without are left out where they are known.
    pub rate_percent: Option<i64>,
    /// How many of those who came were no visitors.
    pub members: Option<i64>,
    /// How many visitors came.
    pub visitors: Option<i64>,
    /// How many of them for the first time; `None`: nobody kept a list.
    pub first_time: Option<i64>,
    /// How many of them had been here before; `None`: nobody kept a list.
    pub returning: Option<i64>,
    /// Who brought how many of the visitors, most first.
    pub brought: Vec<Brought>,
    /// Who signed up and did not come.
    pub no_shows: Vec<String>,
    /// How many came without having signed up; `None`: nobody kept a list.
    pub walk_ins: Option<i64>,
    /// Who had which role.
    pub roles: Vec<RetroRole>,
    /// What failed at the venue.
    pub faults: Vec<Message>,
    /// What was published, and when.
    pub publicity: Vec<PublicityLine>,
    /// All of this in sentences.
    pub lines: Vec<Message>,
}

/// A row of the slot: as planned and as it was.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RetroSegment {
    /// Id of the row.
    pub id: Id,
    /// What happened.
    pub kind: SegmentKind,
    /// The user's own title; empty: see `label`.
    pub title: String,
    /// What it is called without a title of its own.
    pub label: Message,
    /// When it was to begin.
    pub planned_start: TimeOfDay,
    /// How long it was to take.
    pub planned_minutes: i64,
    /// When it began.
    pub actual_start: Option<TimeOfDay>,
    /// How long it took.
    pub actual_minutes: Option<i64>,
    /// How much longer than planned, shorter when negative.
    pub over_minutes: Option<i64>,
}

/// Who brought visitors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Brought {
    /// Who.
    pub name: String,
    /// How many.
    pub count: i64,
}

/// A role, and who had it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RetroRole {
    /// Which role.
    pub role: Role,
    /// What it is called.
    pub label: Message,
    /// Who; `None`: nobody.
    pub person: Option<Named>,
    /// In whose place, when somebody stepped in.
    pub instead_of: Option<Named>,
    /// How it went.
    pub state: RoleOutcome,
}

/// A step of the publicity.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PublicityLine {
    /// What.
    pub label: Message,
    /// When it was done.
    #[ts(type = "string | null")]
    pub done_on: Option<NaiveDate>,
    /// When it was due.
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
}

/// A point of the conclusion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RetroPoint {
    /// Id.
    pub id: Id,
    /// To keep or to change.
    pub kind: PointKind,
    /// What.
    pub text: String,
}

/// The stars for one thing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RatingOf {
    /// For what.
    pub about: RatedAbout,
    /// Of a talk: which.
    pub appearance: Option<Id>,
    /// What it is called.
    pub label: Message,
    /// How many gave one star, two stars … five stars.
    pub counts: [i64; 5],
    /// Their mean to two decimals, else the rating that was entered without stars.
    pub mean: Option<f64>,
    /// How many answered.
    pub answers: i64,
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Voice {
    /// Id.
    pub id: Id,
    /// The words.
    pub text: String,
    /// Whether they may be quoted outside.
    pub public: bool,
    /// The speaker whose talk they are about, under the id of the appearance.
    pub about: Option<Named>,
}

/// A photo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventPhoto {
    /// Id.
    pub id: Id,
    /// The picture.
    pub picture: PictureHash,
    /// What it shows.
    pub caption: String,
    /// Whether it may be shown outside.
    pub public: bool,
}

/// Money spent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Expense {
    /// Id.
    pub id: Id,
    /// What for.
    pub what: String,
    /// How much, in fen.
    pub fen: i64,
    /// Who laid the money out; `None`: the chapter.
    pub paid_by: Option<Named>,
    /// When it was settled.
    #[ts(type = "string | null")]
    pub settled_on: Option<NaiveDate>,
}

/// The slides of a talk.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SlidesLine {
    /// The appearance.
    pub appearance: Id,
    /// Whose.
    pub speaker: Named,
    /// When they came in.
    #[ts(type = "string | null")]
    pub received_on: Option<NaiveDate>,
    /// Whether the speaker lets them be shared; `None`: nobody asked.
    pub may_share: Option<MayShareSlides>,
    /// When the audience was given them.
    #[ts(type = "string | null")]
    pub shared_on: Option<NaiveDate>,
}

/// The thanks to a speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThanksLine {
    /// The speaker.
    pub speaker: Id,
    /// Name.
    pub name: String,
    /// Until when: a day after the event.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    /// When the letter went out.
    #[ts(type = "string | null")]
    pub sent_on: Option<NaiveDate>,
    /// The letter that is prepared or was sent.
    pub letter: Option<Id>,
    /// Whether they were thanked, by letter or otherwise.
    pub thanked: bool,
}

/// One line of what a retrospective wants.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProgressLine {
    /// Which.
    pub check: RetroCheck,
    /// What it is called.
    pub label: Message,
    /// Whether it is there, or not wanted here.
    pub done: bool,
}
