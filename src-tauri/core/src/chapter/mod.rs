//! The chapter's own facts: its name, its usual day, its stamp; the rulebook; the calendar of holidays.
//!
//! - A file holds exactly one chapter, made together with the file.
//! - The rulebook stores only what the chapter changed; every rule has bounds.
//! - The calendar lays the chapter's own days over the built-in years. A year whose holidays nobody has announced is
//!   «not announced yet»: only the days fixed by law stand in it.

pub mod acts;
pub mod calendar;
pub mod ops;
pub mod paper;
pub mod queries;
pub mod rulebook;
mod store;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::codes::codes;
use crate::ids::Id;
use crate::store::pictures::PictureHash;
use crate::words::Lang;

pub use paper::{PaperColour, PaperTheme};
pub use rulebook::Rulebook;

/// What a new chapter starts with.
#[derive(Debug, Clone, Default)]
pub struct NewChapter {
    /// Its name, such as 苏州分会.
    pub name: String,
    /// Its city; may be empty.
    pub city: String,
}

codes! {
    /// How often the regular salon takes place.
    pub enum Cadence = "usual_cadence" {
        /// Every week.
        Weekly = "weekly",
        /// Every second week.
        Biweekly = "biweekly",
        /// Once a month.
        Monthly = "monthly",
    }
}

/// The chapter.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Chapter {
    /// Id.
    pub id: Id,
    /// Name, such as 苏州分会.
    pub name: String,
    /// City.
    pub city: String,
    /// The guild it belongs to, such as 人力资源公会.
    pub guild: String,
    /// What the values officer opens with.
    pub values_statement: String,
    /// The usual weekday of the salon: 1 Monday to 7 Sunday.
    pub usual_weekday: u8,
    /// The usual start of the salon.
    #[serde(with = "crate::dates::hhmm")]
    #[ts(type = "string")]
    pub usual_start: NaiveTime,
    /// How often the salon takes place.
    pub usual_cadence: Cadence,
    /// The language of documents.
    pub document_language: Lang,
    /// At most two characters that are drawn as a seal.
    pub seal_text: String,
    /// A picture that replaces the drawn seal.
    pub seal_picture: Option<PictureHash>,
    /// How its papers look.
    pub paper_theme: PaperTheme,
    /// The colour of its papers in place of the theme's own, `#rrggbb`; `None`: the theme's.
    #[ts(type = "string | null")]
    pub paper_colour: Option<PaperColour>,
    /// The numbers the chapter works by.
    pub rules: Rulebook,
}

/// What to write into the chapter: absent fields stay as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ChapterFields {
    /// Name; not empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// City.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Guild.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guild: Option<String>,
    /// Values statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values_statement: Option<String>,
    /// Usual weekday: 1 Monday to 7 Sunday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual_weekday: Option<u8>,
    /// Usual start, `HH:MM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual_start: Option<String>,
    /// How often: weekly, biweekly, monthly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual_cadence: Option<String>,
    /// Language of documents: zh-CN, en.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_language: Option<String>,
    /// At most two characters for the drawn seal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seal_text: Option<String>,
    /// How papers look: paper, modern, festive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper_theme: Option<String>,
    /// A colour for papers, `#rrggbb`, dark enough to be read on them; empty: the theme's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper_colour: Option<String>,
}
