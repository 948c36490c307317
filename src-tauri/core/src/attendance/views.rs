//! What the room shows.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{Category, DrawAmong, FollowUpStep, Payment, SignUpSource, SignUpState};
use crate::events::EventShort;
use crate::ids::Id;
use crate::named::Named;
use crate::store::pictures::PictureHash;

/// How people sign up for an event.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct SignUpEntry {
    /// Address of the form; may be empty.
    pub signup_link: String,
    /// QR code of the form.
    pub signup_picture: Option<PictureHash>,
    /// How many can come; `None`: no limit.
    pub places: Option<i64>,
    /// The last day for signing up.
    #[ts(type = "string | null")]
    pub signup_deadline: Option<NaiveDate>,
    /// What a visitor shares, in fen; `None`: free.
    pub fee_fen: Option<i64>,
    /// What is said about the fee.
    pub fee_note: String,
    /// Whether the event's expected heads follow the sign-ups.
    pub heads_follow: bool,
}

/// Who signed up for an event and who came.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Attendance {
    /// The event.
    pub event: EventShort,
    /// How people sign up.
    pub entry: SignUpEntry,
    /// Everybody, in the order in which they came.
    pub rows: Vec<SignUp>,
    /// What they add up to.
    pub figures: Figures,
    /// The draws, in the order in which they were held.
    pub draws: Vec<Draw>,
    /// Whether every place is taken.
    pub full: bool,
    /// Whether the last day for signing up is over or the event was held.
    pub closed: bool,
}

/// A sign-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SignUp {
    /// Id.
    pub id: Id,
    /// Name as given.
    pub name: String,
    /// Who that is in the roster.
    pub person: Option<Named>,
    /// Company as given, else the roster's.
    pub company: String,
    /// Post as given, else the roster's.
    pub post: String,
    /// Telephone number as given, else the roster's.
    pub phone: String,
    /// WeChat id as given, else the roster's.
    pub wechat: String,
    /// What they are at this event.
    pub category: Category,
    /// How the sign-up came.
    pub source: SignUpSource,
    /// How it stands.
    pub state: SignUpState,
    /// Date or instant, as known; a walk-in has none.
    pub signed_up_at: Option<String>,
    /// Signed up after the last day.
    pub late: bool,
    /// What is paid.
    pub payment: Payment,
    /// Who brought them.
    pub brought_by: Option<Named>,
    /// Who brought them, when that is nobody of the roster.
    pub brought_by_name: String,
    /// When they came, RFC 3339.
    pub checked_in_at: Option<String>,
    /// Note.
    pub note: String,
    /// A visitor who is here for the first time, as far as is recorded.
    pub first_time: bool,
    /// At how many events before this one they were.
    pub visits: i64,
    /// Place in the waitlist, from 1.
    pub waitlist_place: Option<i64>,
    /// What is compared with what is typed, lower case, separated by blanks: ways to type the name by pinyin, the name, the company,
    /// the last digits of the number.
    pub keys: String,
}

/// What the sign-ups of an event add up to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Figures {
    /// Signed up and coming; walk-ins are not among them.
    pub signed_up: i64,
    /// On the waitlist.
    pub waitlist: i64,
    /// Cancelled.
    pub cancelled: i64,
    /// Signed up after the last day, of those who come.
    pub late: i64,
    /// How many paid.
    pub paid: i64,
    /// What is still to be paid, in fen.
    pub due_fen: i64,
    /// What was paid, in fen.
    pub got_fen: i64,
    /// Members and committee among those signed up.
    pub members: i64,
    /// Visitors among those signed up.
    pub visitors: i64,
    /// Came without having signed up.
    pub walk_ins: i64,
    /// Who came, walk-ins included.
    pub present: i64,
    /// Visitors who came.
    pub present_visitors: i64,
    /// How many are likely to come.
    pub expected: Expected,
    /// The event's expected heads.
    pub planned_heads: i64,
}

/// How many of those signed up are likely to come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Expected {
    /// Heads.
    pub heads: i64,
    /// So many of a hundred come.
    pub rate_percent: i64,
    /// From how many held salons that is known; 0: by the rulebook.
    pub of_salons: i64,
}

/// A change of one sign-up that is answered at once, as at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckedIn {
    /// The sign-up.
    pub row: SignUp,
    /// What all of the event add up to now.
    pub figures: Figures,
}

/// A draw 抽奖.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Draw {
    /// Id.
    pub id: Id,
    /// What was won.
    pub prize: String,
    /// Who won.
    pub winner: Winner,
    /// Among how many.
    pub among: i64,
    /// With the same people in the same order it gives the same winner.
    pub seed: i64,
    /// When, RFC 3339.
    pub drawn_at: String,
}

/// Who won a draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Winner {
    /// Id of the sign-up.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Company.
    pub company: String,
}

/// A visitor after the salon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FollowUp {
    /// Id of the sign-up.
    pub sign_up: Id,
    /// The event they came to.
    pub event: EventShort,
    /// Who that is in the roster.
    pub person: Option<Named>,
    /// Name.
    pub name: String,
    /// Company.
    pub company: String,
    /// Post.
    pub post: String,
    /// Telephone number.
    pub phone: String,
    /// WeChat id.
    pub wechat: String,
    /// Whether it is known how to find them in WeChat.
    pub wechat_known: bool,
    /// Who brought them; empty when nobody is known.
    pub brought_by: String,
    /// Whether it was their first time.
    pub first_time: bool,
    /// What was done, each with its day.
    pub steps: FollowUpSteps,
    /// What comes next; `None`: nothing more.
    pub next: Option<FollowUpStep>,
    /// Until when they should have been greeted; `None` once they were.
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    /// Whether that day is over.
    pub overdue: bool,
    /// Who takes care of them.
    pub owner: Option<Named>,
    /// Note.
    pub note: String,
}

/// The steps of a follow-up, each with the day on which it was taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct FollowUpSteps {
    /// Added in WeChat.
    #[ts(type = "string | null")]
    pub added_on: Option<NaiveDate>,
    /// In the group.
    #[ts(type = "string | null")]
    pub in_group_on: Option<NaiveDate>,
    /// Greeted.
    #[ts(type = "string | null")]
    pub greeted_on: Option<NaiveDate>,
    /// Invited to join.
    #[ts(type = "string | null")]
    pub invited_on: Option<NaiveDate>,
    /// Joined.
    #[ts(type = "string | null")]
    pub joined_on: Option<NaiveDate>,
    /// Nothing more is to be done.
    #[ts(type = "string | null")]
    pub dropped_on: Option<NaiveDate>,
}

/// An event that somebody signed up for or came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Visit {
    /// The event.
    pub event: EventShort,
    /// Id of the sign-up.
    pub sign_up: Id,
    /// What they were there.
    pub category: Category,
    /// How the sign-up stands.
    pub state: SignUpState,
    /// When they came; `None`: they did not.
    pub checked_in_at: Option<String>,
    /// Who brought them; empty when nobody is known.
    pub brought_by: String,
}

/// What a draw is held with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DrawRules {
    /// The seed; `None`: a new one.
    pub seed: Option<i64>,
    /// Who takes part.
    pub among: DrawAmong,
    /// Whoever won before at this event takes no part.
    pub exclude_winners: bool,
}
