//! What a caller may say: patches in which an absent field stays and `null` clears.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RatedAbout;
use crate::ids::Id;

/// The texts of a retrospective.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct RetroFields {
    /// 回顾目标.
    pub goal: Option<String>,
    /// 评估结果.
    pub result: Option<String>,
    /// 分析原因.
    pub causes: Option<String>,
    /// 总结规律.
    pub conclusion: Option<String>,
    /// For the recap that goes outside.
    pub public_words: Option<String>,
}

/// What somebody said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct VoiceFields {
    /// The words.
    pub text: Option<String>,
    /// Whether they may be quoted outside.
    pub public: Option<bool>,
    /// The talk they are about; `null`: about the whole.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub appearance: Option<Option<Id>>,
}

/// What is said about a photo.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct PhotoFields {
    /// What it shows.
    pub caption: Option<String>,
    /// Whether it may be shown outside.
    pub public: Option<bool>,
    /// Where it stands among the others, the first being 0; beyond the last means last.
    pub place: Option<u32>,
}

/// An expense.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ExpenseFields {
    /// What for.
    pub what: Option<String>,
    /// How much, in fen; not 0, below 0 when money came back.
    pub fen: Option<i64>,
    /// Who laid the money out; `null`: the chapter.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub paid_by: Option<Option<Id>>,
}

/// How many gave how many stars: the first is for one star.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RatingPick {
    /// To what.
    pub about: RatedAbout,
    /// Of a talk: which.
    #[serde(default)]
    pub appearance: Option<Id>,
    /// One star, two stars … five stars.
    pub counts: [i64; 5],
}

/// Words out of a form that are taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VoicePick {
    /// The words.
    pub text: String,
    /// The talk they are about.
    #[serde(default)]
    pub appearance: Option<Id>,
}
