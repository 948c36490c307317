//! Talks: who speaks about what, and when exactly.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::events::codes::*;
use crate::events::run_sheet::TimeOfDay;
use crate::ids::Id;
use crate::named::Named;
use crate::speakers;

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
    /// When the audience was given the slides.
    #[ts(type = "string | null")]
    pub slides_shared_on: Option<NaiveDate>,
    /// Rating of the talk, 1 to 5.
    pub rating: Option<f64>,
    /// Note.
    pub note: String,
    /// Exact time of the talk; `None` for standby or when the sheet has no such talk.
    pub slot: Option<TalkSlot>,
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
