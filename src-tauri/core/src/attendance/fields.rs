//! What can be given when sign-ups are added or changed. An absent field is left as it is; `null` clears a field that
//! may be empty. Unknown fields are refused.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Category, Payment, SignUpSource, SignUpState};
use crate::ids::Id;

/// How people sign up for an event, as a patch.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct EntryFields {
    /// Address of the form.
    pub signup_link: Option<String>,
    /// How many can come; null: no limit.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub places: Option<Option<i64>>,
    /// The last day for signing up; null: none.
    #[serde(deserialize_with = "crate::fields::nullable")]
    #[ts(as = "Option<Option<String>>")]
    pub signup_deadline: Option<Option<NaiveDate>>,
    /// What a visitor shares, in fen; null: free.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub fee_fen: Option<Option<i64>>,
    /// What is said about the fee.
    pub fee_note: Option<String>,
    /// Whether the event's expected heads follow the sign-ups.
    pub heads_follow: Option<bool>,
}

/// A sign-up, as a patch. A new one needs a name or a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct SignUpFields {
    /// Name.
    pub name: Option<String>,
    /// Who that is in the roster; null: nobody of it. Absent in a new sign-up: whoever is certainly meant.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub person: Option<Option<Id>>,
    /// Company.
    pub company: Option<String>,
    /// Post.
    pub post: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// WeChat id.
    pub wechat: Option<String>,
    /// What they are at this event; null: by the rule.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub category: Option<Option<Category>>,
    /// Date or instant of signing up; a new one takes the present moment.
    pub signed_up_at: Option<String>,
    /// Who brought them.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub brought_by: Option<Option<Id>>,
    /// Who brought them, when that is nobody of the roster.
    pub brought_by_name: Option<String>,
    /// Note.
    pub note: Option<String>,
}

/// Somebody who came without having signed up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct WalkIn {
    /// Name.
    pub name: String,
    /// Company.
    #[serde(default)]
    pub company: String,
    /// Who brought them.
    #[serde(default)]
    #[ts(as = "Option<Option<Id>>")]
    pub brought_by: Option<Id>,
    /// Who brought them, when that is nobody of the roster.
    #[serde(default)]
    pub brought_by_name: String,
    /// What they are; else by the rule.
    #[serde(default)]
    #[ts(as = "Option<Option<Category>>")]
    pub category: Option<Category>,
}

/// A row of a list from elsewhere that is taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ImportPick {
    /// Name.
    pub name: String,
    /// Who that is in the roster.
    #[serde(default)]
    #[ts(as = "Option<Option<Id>>")]
    pub person: Option<Id>,
    /// The sign-up that is brought up to date; else a new one.
    #[serde(default)]
    #[ts(as = "Option<Option<Id>>")]
    pub already: Option<Id>,
    /// Company.
    #[serde(default)]
    pub company: String,
    /// Post.
    #[serde(default)]
    pub post: String,
    /// Telephone number.
    #[serde(default)]
    pub phone: String,
    /// WeChat id.
    #[serde(default)]
    pub wechat: String,
    /// What they are; else by the rule.
    #[serde(default)]
    #[ts(as = "Option<Option<Category>>")]
    pub category: Option<Category>,
    /// Date or instant of signing up.
    #[serde(default)]
    #[ts(as = "Option<Option<String>>")]
    pub signed_up_at: Option<String>,
    /// What is paid; else by the fee.
    #[serde(default)]
    #[ts(as = "Option<Option<Payment>>")]
    pub payment: Option<Payment>,
    /// Who brought them.
    #[serde(default)]
    #[ts(as = "Option<Option<Id>>")]
    pub brought_by: Option<Id>,
    /// Who brought them, when that is nobody of the roster.
    #[serde(default)]
    pub brought_by_name: String,
    /// Note.
    #[serde(default)]
    pub note: String,
    /// `cancelled`: they said that they do not come.
    #[serde(default = "coming")]
    pub state: SignUpState,
    /// How the list came.
    pub source: SignUpSource,
}

fn coming() -> SignUpState {
    SignUpState::Coming
}

/// What is said about a visitor's follow-up, as a patch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct FollowUpFields {
    /// Who takes care of them.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub owner: Option<Option<Id>>,
    /// Note.
    pub note: Option<String>,
}
