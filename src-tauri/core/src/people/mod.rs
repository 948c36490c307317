//! People 人员: a person once, whatever hats they wear.
//!
//! - Offices, the speaker's profile, roles and talks refer to a person; they never repeat name, phone or company.
//! - Two people may bear the same name. A likely duplicate is pointed out with its reason and never refused.
//! - What was given is kept as it was given; only search keys are normalised (see `find`, which derives them).
//! - Lists stand in the order of pinyin, then company, phone and id: it does not depend on what was entered first.
//! - A person that something refers to is not removed. Erasing is another thing: it empties the person and all texts
//!   about them, scrubs the history and cannot be undone.

pub mod acts;
pub mod ops;
pub mod queries;
pub mod rules;
mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::nullable;
use crate::ids::Id;
use crate::store::pictures::PictureHash;
use crate::words::Message;

/// A person with all their fields.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Person {
    /// Id.
    pub id: Id,
    /// Name, never empty, at most 400 characters.
    pub name: String,
    /// Form of address 称呼: 老师, 总, 律师.
    pub address: String,
    /// Nickname in the group.
    pub nickname: String,
    /// Telephone number as it was given.
    pub phone: String,
    /// WeChat id.
    pub wechat: String,
    /// E-mail address.
    pub email: String,
    /// City where they live or work.
    pub city: String,
    /// Company.
    pub company: String,
    /// Post in the company.
    pub post: String,
    /// Outward title.
    pub title: String,
    /// Short introduction for announcements.
    pub introduction: String,
    /// Whether the person approved the introduction.
    pub introduction_approved: bool,
    /// Photo.
    pub photo: Option<PictureHash>,
    /// Years in HR.
    pub years: Option<u32>,
    /// Tags, in the order given.
    pub tags: Vec<String>,
    /// Note of the committee about the person.
    pub note: String,
    /// What they are besides.
    pub hats: Hats,
}

/// The hats of a person today.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Hats {
    /// Codes of the offices held today, in the order of the offices.
    pub committee: Vec<String>,
    /// Whether they are a speaker.
    pub speaker: bool,
}

/// What to write into a person: absent fields stay as they are (empty for a new person).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PersonFields {
    /// Name; needed for a new person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Form of address 称呼.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Nickname in the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// WeChat id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// City where they live or work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Post in the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post: Option<String>,
    /// Outward title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Short introduction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// Whether the person approved the introduction. A changed introduction counts as not approved unless this says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub introduction_approved: Option<bool>,
    /// Years in HR, 0 to 80; null: not known.
    #[serde(deserialize_with = "nullable", skip_serializing_if = "Option::is_none")]
    pub years: Option<Option<u32>>,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Somebody who may be the same person.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Duplicate {
    /// The person already there.
    pub person: Person,
    /// What the two have in common.
    pub why: Message,
}

/// One page of a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct PeoplePage {
    /// How many people there are in all that fit the query.
    pub total: u32,
    /// Those of this page.
    pub people: Vec<Person>,
}

/// A person to choose from a short list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// Id.
    pub id: Id,
    /// Name.
    pub name: String,
    /// What tells people of one name apart: company and post, else the phone; may be empty.
    pub detail: String,
}

/// A person with what they did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonPage {
    /// The person.
    pub person: Person,
    /// Their terms of office, the newest first.
    pub terms: Vec<PersonTerm>,
    /// Their talks, the newest first.
    pub appearances: Vec<PersonAppearance>,
    /// Their roles at events, the newest first.
    pub assignments: Vec<PersonAssignment>,
}

/// A term of office on a person's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonTerm {
    /// Id of the term.
    pub id: Id,
    /// Code of the office.
    pub office: String,
    /// The interest group of an interest lead, else empty.
    pub interest_group: String,
    /// First day in office.
    #[ts(type = "string")]
    pub started: NaiveDate,
    /// First day no longer in office.
    #[ts(type = "string | null")]
    pub ended: Option<NaiveDate>,
    /// Why it ended.
    pub end_reason: String,
}

/// A talk on a person's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonAppearance {
    /// Id of the event.
    pub event: Id,
    /// Number of the event in its series.
    #[ts(type = "number | null")]
    pub number: Option<i64>,
    /// Theme of the event.
    pub theme: String,
    /// Date of the event.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Which talk; `None`: standby.
    #[ts(type = "number | null")]
    pub talk: Option<i64>,
    /// Topic of the talk.
    pub topic: String,
    /// Code of the state.
    pub state: String,
}

/// A role on a person's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonAssignment {
    /// Id of the event.
    pub event: Id,
    /// Number of the event in its series.
    #[ts(type = "number | null")]
    pub number: Option<i64>,
    /// Theme of the event.
    pub theme: String,
    /// Date of the event.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Code of the role.
    pub role: String,
    /// The name of one of the chapter's own roles; empty for the others, whose names are texts.
    pub role_name: String,
    /// Code of the state.
    pub state: String,
}
