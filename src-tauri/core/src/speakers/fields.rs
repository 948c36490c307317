//! What is written into a speaker, as patches.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Channel, Direction, Fee, Level, MayFilm, MayShareSlides, Module, Source};
use crate::ids::Id;
use crate::people::PersonFields;
use crate::words::Lang;

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
    /// The modules set by hand; none: guessed from subjects and topics.
    pub modules: Option<Vec<Module>>,
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
    /// What they take; `null`: not spoken of yet.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub fee: Option<Option<Fee>>,
    /// How much, how it is paid.
    pub fee_note: Option<String>,
    /// Car plate.
    pub car_plate: Option<String>,
    /// Whether they join the meal, what they do not eat.
    pub meal: Option<String>,
    /// Who comes along.
    pub companion: Option<String>,
    /// Whether they may be filmed; `null`: not asked yet.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub may_film: Option<Option<MayFilm>>,
    /// Whether their slides may be passed on; `null`: not asked yet.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub may_share_slides: Option<Option<MayShareSlides>>,
    /// Chat groups they are in, at most 50.
    pub groups: Option<Vec<String>>,
    /// What they gain by coming.
    pub benefit: Option<String>,
    /// What they are particular about.
    pub particulars: Option<String>,
    /// Unpleasant conditions to state first.
    pub conditions: Option<String>,
    /// Language of letters; `null`: the chapter's.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub letter_lang: Option<Option<Lang>>,
    /// When to try again; `null`: no date.
    #[serde(deserialize_with = "crate::fields::nullable")]
    #[ts(as = "Option<Option<String>>")]
    pub try_again_on: Option<Option<NaiveDate>>,
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
