//! Speakers 讲师: a person's hat with a profile, a place in the invitation pipeline, and a log of contacts.
//!
//! - A speaker *is* a person: same id, and name, phone, company and so on stand only in `people`.
//! - The pipeline's order is a habit, never a lock: skipped and backward steps are warned of and done.
//! - The current stage is the step with the latest date. A step dated earlier is written into the log and leaves the
//!   current stage as it is.
//! - Days are counted in local dates of the injected clock; what happened is ordered by when it happened, not typed.
//! - A talk at an event is an appearance and belongs to `events`; this room only reads what it needs to know of it.

pub mod acts;
pub mod ops;
pub mod queries;
pub mod rules;
mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::codes::codes;
use crate::ids::Id;
use crate::people::PersonFields;
use crate::store::pictures::PictureHash;
use crate::words::Message;

codes! {
    /// A place in the invitation pipeline 邀约进度.
    pub enum Stage = "stage" {
        /// 待联系: somebody to write to.
        Lead = "lead",
        /// 已联系: we are in touch.
        Contacted = "contacted",
        /// 已邀请: asked for a talk, no answer yet.
        Invited = "invited",
        /// 已确认: said yes.
        Confirmed = "confirmed",
        /// 已分享: gave the talk; thanks are owed.
        Spoke = "spoke",
        /// 已致谢: thanked.
        Thanked = "thanked",
        /// 可再邀: may be invited again.
        Ready = "ready",
        /// 婉拒: said no.
        Declined = "declined",
        /// 以后再约: not now.
        OnHold = "on_hold",
        /// 未到场: had said yes and did not come.
        NoShow = "no_show",
    }
}

codes! {
    /// Which half of the pair 新老搭配 a speaker can be.
    pub enum Level = "level" {
        /// 新锐: a newer member, or up to five years in HR.
        Junior = "junior",
        /// 资深: an experienced figure, or six years and more in HR.
        Senior = "senior",
    }
}

codes! {
    /// Where a speaker came from.
    pub enum Source = "source" {
        /// A management consulting firm.
        Consulting = "consulting",
        /// An HR learning site.
        LearningSite = "learning_site",
        /// A law firm.
        LawFirm = "law_firm",
        /// The community itself.
        Community = "community",
        /// Somebody referred them; `referred_by` says who.
        Referral = "referral",
        /// Elsewhere.
        Other = "other",
    }
}

codes! {
    /// By which way a contact happened.
    pub enum Channel = "channel" {
        /// WeChat.
        Wechat = "wechat",
        /// Telephone.
        Phone = "phone",
        /// E-mail.
        Email = "email",
        /// Face to face.
        Meeting = "meeting",
        /// Another way.
        Other = "other",
    }
}

codes! {
    /// Who wrote to whom.
    pub enum Direction = "direction" {
        /// We wrote.
        Out = "out",
        /// They answered.
        In = "in",
    }
}

codes! {
    /// How much a speaker waits for us today.
    pub enum Urgency = "urgency" {
        /// A date has passed: they should have heard from us.
        Late = "late",
        /// It is for today.
        Due = "due",
        /// Nothing is waiting.
        Calm = "calm",
    }
}

/// A speaker with everything a list or a card shows; the personal part comes from the person of the same id.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Speaker {
    /// The id of the speaker and of the person.
    pub id: Id,
    /// The person's name.
    pub name: String,
    /// Form of address 称呼.
    pub address: String,
    /// Telephone number.
    pub phone: String,
    /// WeChat id.
    pub wechat: String,
    /// E-mail address.
    pub email: String,
    /// Company.
    pub company: String,
    /// Post in the company.
    pub post: String,
    /// Outward title.
    pub title: String,
    /// Short introduction.
    pub introduction: String,
    /// Years in HR.
    pub years: Option<u32>,
    /// Photo.
    #[ts(type = "string | null")]
    pub photo: Option<PictureHash>,
    /// Where they came from.
    pub source: Option<Source>,
    /// Who referred them.
    pub referred_by: String,
    /// The level set by hand, which wins over the years.
    pub level: Option<Level>,
    /// The level that counts: by hand, else by years, else unknown.
    pub effective_level: Option<Level>,
    /// Subjects they can give.
    pub subjects: Vec<String>,
    /// Contact person 对接人.
    pub contact_name: String,
    /// The contact person's number.
    pub contact_phone: String,
    /// The contact person's style.
    pub contact_style: String,
    /// What they look for 看重什么.
    pub hopes: String,
    /// What they can bring besides.
    pub offers: String,
    /// Current stage.
    pub stage: Stage,
    /// Since when.
    #[ts(type = "string")]
    pub stage_on: NaiveDate,
    /// What to do next; empty: nothing agreed.
    pub next_action: String,
    /// By when.
    #[ts(type = "string | null")]
    pub next_action_on: Option<NaiveDate>,
    /// Free note about the speaker (the person has another).
    pub note: String,
    /// The day of the last contact in either direction.
    #[ts(type = "string | null")]
    pub last_contact_on: Option<NaiveDate>,
    /// The day we last wrote or invited.
    #[ts(type = "string | null")]
    pub last_written_on: Option<NaiveDate>,
    /// Days since we last wrote or invited without an answer; `None` when nothing is waiting for an answer.
    pub silent_days: Option<u32>,
    /// Whether they wait for us today.
    pub urgency: Urgency,
    /// The next coming event they are on the sheet of (declined and missed talks do not count).
    pub next_event: Option<NextEvent>,
    /// Talks given.
    pub talks: u32,
    /// The day of the last talk given.
    #[ts(type = "string | null")]
    pub last_spoke_on: Option<NaiveDate>,
}

/// A coming event of a speaker.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NextEvent {
    /// The event.
    pub id: Id,
    /// Number in the series.
    pub number: Option<u32>,
    /// Its day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The appearance's state there.
    pub state: String,
}

/// The profile, as a patch: an absent field stays, `null` clears.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct SpeakerFields {
    /// Where they came from.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub source: Option<Option<Source>>,
    /// Who referred them.
    pub referred_by: Option<String>,
    /// Level by hand; `null`: by years.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub level: Option<Option<Level>>,
    /// Subjects they can give, at most 50.
    pub subjects: Option<Vec<String>>,
    /// Contact person.
    pub contact_name: Option<String>,
    /// The contact person's number.
    pub contact_phone: Option<String>,
    /// The contact person's style.
    pub contact_style: Option<String>,
    /// What they look for.
    pub hopes: Option<String>,
    /// What they can bring besides.
    pub offers: Option<String>,
    /// Free note.
    pub note: Option<String>,
}

/// Who becomes a speaker.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A person the chapter knows.
    Person(Id),
    /// Somebody new.
    New(Box<PersonFields>),
}

/// A step in the pipeline.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StageChange {
    /// Id of the line.
    pub id: Id,
    /// The stage reached.
    pub stage: Stage,
    /// When it was reached.
    #[ts(type = "string")]
    pub on_date: NaiveDate,
    /// Why, or how.
    pub note: String,
}

/// A line of the contact log.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ContactLine {
    /// Id of the line.
    pub id: Id,
    /// When it happened.
    #[ts(type = "string")]
    pub on_date: NaiveDate,
    /// By which way.
    pub channel: Channel,
    /// Who wrote.
    pub direction: Direction,
    /// What was said.
    pub text: String,
}

/// A contact, as a patch: an absent field stays (a new line takes today, WeChat, from us).
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ContactFields {
    /// When it happened.
    #[ts(as = "Option<String>")]
    pub on_date: Option<NaiveDate>,
    /// By which way.
    pub channel: Option<Channel>,
    /// Who wrote.
    pub direction: Option<Direction>,
    /// What was said.
    pub text: Option<String>,
}

/// What to do next and by when; an empty text without a date: nothing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NextAction {
    /// What to do.
    pub text: String,
    /// By when.
    #[ts(type = "string | null")]
    pub on_date: Option<NaiveDate>,
}

/// A talk of a speaker, given or planned.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpeakerTalk {
    /// The appearance.
    pub id: Id,
    /// The event.
    pub event: Id,
    /// Number in the series.
    pub number: Option<u32>,
    /// The event's theme.
    pub theme: String,
    /// The event's day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The event's status.
    pub status: String,
    /// Which talk; `None`: standby 备选嘉宾.
    pub talk: Option<u32>,
    /// Title of the talk.
    pub topic: String,
    /// The appearance's state.
    pub state: String,
    /// How the audience rated it, 1 to 5.
    pub rating: Option<f64>,
}

/// A speaker's page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpeakerPage {
    /// The speaker.
    pub speaker: Speaker,
    /// Every step of the pipeline, the first one first.
    pub stages: Vec<StageChange>,
    /// The contact log, the oldest line first.
    pub contacts: Vec<ContactLine>,
    /// Talks, the newest event first.
    pub appearances: Vec<SpeakerTalk>,
}

/// A column of the board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BoardColumn {
    /// Its stage.
    pub stage: Stage,
    /// Who stands there, the most urgent first, then by pinyin.
    pub speakers: Vec<Speaker>,
}

/// Somebody to write to today.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Today {
    /// The speaker.
    pub speaker: Speaker,
    /// The weightiest reason.
    pub why: Message,
    /// Further reasons.
    pub also: Vec<Message>,
    /// Late or due.
    pub urgency: Urgency,
}
