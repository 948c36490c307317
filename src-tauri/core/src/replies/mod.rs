//! Replies 回复: what a speaker wrote in WeChat, recognised and taken over with one click each.
//!
//! The room has no records of its own. [`hear`] is pure: a text and a few facts give what was found in it; [`read`] lays
//! that beside the records, so that each finding says what would be written and whether it stands so already; [`take`]
//! carries out what was ticked, and [`quick`] a plain answer, each as one act.
//!
//! Invariants, each held by a test:
//! - a message in which somebody says no never gives a yes that counts as sure;
//! - nothing is guessed silently: doubt, conditions and questions are found as such and never ticked beforehand;
//! - what was not understood is said, sentence by sentence;
//! - the same text on the same records gives the same findings under the same keys.

pub mod acts;
mod findings;
pub mod hear;
mod ops;
mod queries;

pub use hear::hear;
pub use ops::{quick, take};
pub use queries::read;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::codes::codes;
use crate::ids::Id;
use crate::words::Message;

codes! {
    /// What can be found in a reply.
    pub enum FindingCode = "finding" {
        /// They come.
        Yes = "yes",
        /// They do not come this time.
        No = "no",
        /// Another time.
        Later = "later",
        /// They have not decided; perhaps they said when they will.
        AnswerComing = "answer_coming",
        /// When they could come instead.
        DateWish = "date_wish",
        /// Days on which they are away.
        Away = "away",
        /// The topic, or when it will come.
        Topic = "topic",
        /// The short introduction, or when it will come.
        Introduction = "introduction",
        /// Equipment they need or bring.
        Needs = "needs",
        /// The number of the car, or whether they come by car at all.
        CarPlate = "car_plate",
        /// Whether they may be filmed.
        MayFilm = "may_film",
        /// Whether the slides may be shared.
        MayShareSlides = "may_share_slides",
        /// The slides came or will come.
        SlidesComing = "slides_coming",
        /// The photo came or will come.
        PhotoComing = "photo_coming",
        /// Whether they join the meal, what they do not eat.
        Meal = "meal",
        /// Who comes along.
        Companion = "companion",
        /// What they say about money.
        Fee = "fee",
        /// They can speak from afar only, or may.
        Online = "online",
        /// Who answers for them.
        ContactPerson = "contact_person",
        /// Their telephone number.
        Phone = "phone",
        /// Their e-mail address.
        Email = "email",
    }
}

codes! {
    /// A plain answer.
    pub enum QuickAnswer = "answer" {
        /// Yes.
        Confirmed = "confirmed",
        /// No.
        Declined = "declined",
        /// Another time.
        Later = "later",
        /// They had said yes and take it back.
        Withdrawn = "withdrawn",
    }
}

/// What was found in a message.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Reply {
    /// The event it is about: the one that was given, else the only coming one that the speaker is asked for.
    pub event: Option<Id>,
    /// Whether anything was understood.
    pub understood: bool,
    /// What was found, in the order of the codes.
    pub findings: Vec<Finding>,
    /// Questions they put to us.
    pub asked: Vec<Message>,
    /// Sentences in which nothing was found.
    pub rest: Vec<String>,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Finding {
    /// What it is taken by: the code, with a number behind it when it was found more than once.
    pub key: String,
    /// What it is.
    pub finding: FindingCode,
    /// What it says, in a sentence; what they wrote themselves stands in `value`.
    pub label: Message,
    /// The text that would be written; empty when `label` says everything.
    pub value: String,
    /// The day that would be written, when it is about one.
    #[ts(type = "string | null")]
    pub date: Option<NaiveDate>,
    /// The words it came from.
    pub quote: String,
    /// Whether it was said without doubt, condition or question.
    pub sure: bool,
    /// Whether it should be taken over unless somebody looks closer: sure, and not so already.
    pub ticked: bool,
    /// Whether it stands so already.
    pub already: bool,
}
