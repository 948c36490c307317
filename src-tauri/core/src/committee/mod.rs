//! The committee 组委会: offices, who holds them from when to when, and what stands vacant.
//!
//! - A term has a first day and, once it ended, a first day no longer in office; its end is after its start.
//! - Two people in one seat at once are warned of and never refused: handovers overlap.
//! - The history keeps who held an office, from when to when, why it ended and who decided it.

pub mod acts;
pub mod ops;
pub mod queries;
pub mod rules;
mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::codes::codes;
use crate::fields::nullable;
use crate::ids::Id;
use crate::words::Message;

codes! {
    /// An office, in the order of the chart.
    pub enum Office = "office" {
        /// 会长.
        President = "president",
        /// 教育副会长.
        VpEducation = "vp_education",
        /// 宣传副会长.
        VpPublicity = "vp_publicity",
        /// 会籍副会长.
        VpMembership = "vp_membership",
        /// 秘书长.
        SecretaryGeneral = "secretary_general",
        /// 秘书, several.
        Secretary = "secretary",
        /// 兴趣小组组长, one or several for each interest group.
        InterestLead = "interest_lead",
    }
}

impl Office {
    /// Whether one person holds it at a time.
    pub fn is_single(self) -> bool {
        !matches!(self, Self::Secretary | Self::InterestLead)
    }

    /// Its name, as a text.
    pub fn name(self) -> Message {
        Message::new(match self {
            Self::President => "office-president",
            Self::VpEducation => "office-vp-education",
            Self::VpPublicity => "office-vp-publicity",
            Self::VpMembership => "office-vp-membership",
            Self::SecretaryGeneral => "office-secretary-general",
            Self::Secretary => "office-secretary",
            Self::InterestLead => "office-interest-lead",
        })
    }

    /// What it owns, as a text.
    pub fn duties(self) -> Message {
        Message::new(match self {
            Self::President => "duties-president",
            Self::VpEducation => "duties-vp-education",
            Self::VpPublicity => "duties-vp-publicity",
            Self::VpMembership => "duties-vp-membership",
            Self::SecretaryGeneral => "duties-secretary-general",
            Self::Secretary => "duties-secretary",
            Self::InterestLead => "duties-interest-lead",
        })
    }
}

/// Who holds an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Holder {
    /// Id of the person.
    pub id: Id,
    /// Name.
    pub name: String,
}

/// A term of office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Term {
    /// Id.
    pub id: Id,
    /// Who.
    pub person: Holder,
    /// Which office.
    pub office: Office,
    /// The interest group of an interest lead, else empty.
    pub interest_group: String,
    /// First day in office.
    #[ts(type = "string")]
    pub started: NaiveDate,
    /// First day no longer in office; `None`: no end is set.
    #[ts(type = "string | null")]
    pub ended: Option<NaiveDate>,
    /// Why it ended.
    pub end_reason: String,
    /// Who decided it.
    pub ended_by: String,
    /// Note.
    pub note: String,
}

/// An appointment to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    /// Which office.
    pub office: Office,
    /// Who.
    pub person: Id,
    /// First day in office.
    #[ts(type = "string")]
    pub started: NaiveDate,
    /// The interest group; needed for an interest lead, empty for others.
    #[serde(default)]
    pub interest_group: String,
    /// Note.
    #[serde(default)]
    pub note: String,
    /// Whether the term of whoever holds the single seat (or leads the same interest group) ends on `started`.
    #[serde(default)]
    pub replace: bool,
    /// Why they are replaced; needed with `replace`.
    #[serde(default)]
    pub reason: String,
    /// Who decided it.
    #[serde(default)]
    pub by: String,
}

/// The end of a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// First day no longer in office, after the first day in office.
    #[ts(type = "string")]
    pub ended: NaiveDate,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// Who decided it.
    #[serde(default)]
    pub by: String,
}

/// What to write into a term: absent fields stay as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TermFields {
    /// Who.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Id>,
    /// Which office.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<Office>,
    /// The interest group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interest_group: Option<String>,
    /// First day in office.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<String>")]
    pub started: Option<NaiveDate>,
    /// First day no longer in office; null: no end is set.
    #[serde(deserialize_with = "nullable", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub ended: Option<Option<NaiveDate>>,
    /// Why it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_reason: Option<String>,
    /// Who decided it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<String>,
    /// Note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The committee on a day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Chart {
    /// The day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Every office but the interest leads, in the order of the chart.
    pub seats: Vec<Seat>,
    /// Who leads the interest groups, by group.
    pub interest_leads: Vec<Term>,
}

/// An office of the chart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Seat {
    /// Which.
    pub office: Office,
    /// Its name.
    pub name: Message,
    /// What it owns.
    pub duties: Message,
    /// Whether several people may hold it at once.
    pub several: bool,
    /// Who holds it, the longest first.
    pub holders: Vec<Term>,
    /// Nobody holds it.
    pub vacant: bool,
    /// Since when nobody holds it; `None` when somebody does or nobody ever did.
    #[ts(type = "string | null")]
    pub vacant_since: Option<NaiveDate>,
}
