//! Letters 消息: what the chapter writes to its speakers, its committee and its audience, from the first word to the
//! thanks, and the outbox in which letters wait to be read before they go.
//!
//! - A letter is *prepared*, read, and *marked sent* by whoever pasted it into WeChat: the program sends nothing.
//! - A prepared letter that nobody edited is drawn anew from the facts whenever it is read. An edited one keeps its
//!   words and is marked stale when a fact behind them changed.
//! - A sent letter keeps for ever what it said. What a recipient was last told is compared with the facts; the letter that
//!   told it last is stale until a correction tells it anew.
//! - A placeholder that does not resolve blocks its letter: it cannot be marked sent and says where to mend it.
//! - What a placeholder stands for is text: a brace in somebody's name never becomes a placeholder.
//! - Only the number of the one contact stands in a letter.
//!
//! [`fill`] knows no facts, [`placeholders`] knows no template, [`stale`] and [`series`] know no words.

pub mod acts;
mod codes;
pub mod facts;
pub mod fill;
pub mod ops;
pub mod placeholders;
pub mod queries;
pub mod rules;
mod series;
mod shelf;
pub mod stale;
mod store;
pub mod templates;
mod values;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::Id;
use crate::named::EventRef;
use crate::speakers::Urgency;
use crate::words::{Lang, Message};

pub use codes::{LetterKind, LetterState, Mend, SentBy, TemplateFrom};

/// A letter with everything the outbox shows of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Letter {
    /// Id.
    pub id: Id,
    /// What kind of letter.
    pub kind: LetterKind,
    /// What that is called.
    pub label: Message,
    /// In which language.
    pub lang: Lang,
    /// What it is about; `None`: no event yet.
    pub event: Option<EventRef>,
    /// Whom it is to; `None`: the committee or the audience.
    pub speaker: Option<LetterSpeaker>,
    /// Subject, for mail.
    pub subject: String,
    /// The letter.
    pub body: String,
    /// Whether the words were changed by hand: they no longer follow the facts.
    pub edited: bool,
    /// Prepared, sent or dropped.
    pub state: LetterState,
    /// When it was prepared.
    pub prepared_at: String,
    /// The day it should go out.
    #[ts(type = "string | null")]
    pub send_on: Option<NaiveDate>,
    /// When it went out.
    pub sent_at: Option<String>,
    /// By which way it went out.
    pub sent_by: Option<SentBy>,
    /// What has changed since it was edited or sent, a sentence for each fact.
    pub stale: Vec<Message>,
    /// What keeps it from being sent.
    pub blocked: Vec<Blocked>,
    /// The sent letter that it corrects.
    pub corrects: Option<Id>,
    /// Whether a correction of it went out.
    pub corrected: bool,
    /// Its newest correction, prepared or sent.
    pub correction: Option<Id>,
    /// How much a prepared letter waits for us.
    pub due: Urgency,
}

/// The speaker a letter is to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterSpeaker {
    /// Id of the speaker and of the person.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Form of address 称呼.
    pub address: String,
    /// Telephone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
}

/// A placeholder that does not resolve.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Blocked {
    /// The placeholder as the letter has it, without its braces.
    pub placeholder: String,
    /// What it stands for.
    pub label: Message,
    /// Why it stands for nothing.
    pub why: Message,
    /// Where that is mended.
    pub mend: Mend,
    /// Which field of that place: its name among the place's fields; `None`: the place as a whole.
    pub field: Option<&'static str>,
}

/// A letter that is only thought of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Draft {
    /// What kind of letter.
    pub kind: LetterKind,
    /// What that is called.
    pub label: Message,
    /// In which language.
    pub lang: Lang,
    /// What it is about.
    pub event: Option<EventRef>,
    /// Whom it is to.
    pub speaker: Option<LetterSpeaker>,
    /// Subject, for mail.
    pub subject: String,
    /// The letter.
    pub body: String,
    /// What would keep it from being sent.
    pub blocked: Vec<Blocked>,
    /// Whose template it was made from.
    pub from: TemplateFrom,
}

/// The outbox 待发送.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Outbox {
    /// Letters that should be there and are not, the most urgent first.
    pub today: Vec<Due>,
    /// Prepared ones, the most urgent first.
    pub prepared: Vec<Letter>,
    /// Sent ones that say what is no longer so, and have no correction yet.
    pub stale: Vec<Letter>,
    /// Sent in the last sixty days, the newest first.
    pub sent: Vec<Letter>,
}

/// A letter that should be written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Due {
    /// What kind of letter.
    pub kind: LetterKind,
    /// What that is called.
    pub label: Message,
    /// What it is about.
    pub event: Option<EventRef>,
    /// Whom it is to; `None`: the committee or the audience.
    pub speaker: Option<LetterSpeaker>,
    /// Why it should be written.
    pub why: Message,
    /// The day it should go out.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    /// Late or due.
    pub urgency: Urgency,
}

/// A template in force.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Template {
    /// Of which letters.
    pub kind: LetterKind,
    /// What they are called.
    pub label: Message,
    /// In which language.
    pub lang: Lang,
    /// Subject, for mail.
    pub subject: String,
    /// The text with its placeholders.
    pub body: String,
    /// Whose it is.
    pub from: TemplateFrom,
    /// The placeholders that stand in it, as they are written.
    pub placeholders: Vec<String>,
    /// Those of them that there are not: they block every letter.
    pub unknown: Vec<String>,
}

/// A placeholder, and what it says now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Placeholder {
    /// Its name in the language of the letter, to be put in braces.
    pub name: String,
    /// Its code, which is its name in every language.
    pub code: String,
    /// What it stands for.
    pub label: Message,
    /// What it says with these facts; empty: nothing.
    pub value: String,
    /// Whether a letter without it is blocked.
    pub required: bool,
    /// Whether it says something.
    pub filled: bool,
}

/// The words of a letter, as a patch: an absent field stays, `null` clears.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct LetterFields {
    /// Subject.
    pub subject: Option<String>,
    /// The letter.
    pub body: Option<String>,
    /// The day it should go out.
    #[serde(deserialize_with = "crate::fields::nullable")]
    #[ts(as = "Option<Option<String>>")]
    pub send_on: Option<Option<NaiveDate>>,
}
