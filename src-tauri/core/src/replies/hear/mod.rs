//! What a message says. Pure: a text and a few facts around it give what was found.
//!
//! A pasted chat is parted into messages and those of others than the speaker are left out ([`chat`]); a message is
//! parted into sentences and clauses ([`clause`]); each subject looks at the clauses in a file of its own and claims
//! those it understood, so that 「录像可以」 is about filming and never an answer to the invitation; what nobody claimed
//! is searched for the answer itself ([`answer`]) and for other dates ([`when`]). Traditional characters are read as
//! simplified ones ([`traditional`]).

mod answer;
mod away;
mod chat;
mod clause;
mod form;
mod leave;
mod materials;
mod reach;
mod talk;
pub(super) mod traditional;
mod visit;
pub mod when;
mod words;

use chrono::NaiveDate;

use self::clause::Sentence;
use self::when::When;
use crate::events::run_sheet::read::Known;
use crate::ids::Id;
use crate::speakers::{Fee, MayFilm, MayShareSlides};

/// The longest text that is listened to, in characters.
pub const HEARD_MAX: usize = 20_000;

/// What is known around a message.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The day it is read; a chat that bears its own dates goes by these.
    pub today: NaiveDate,
    /// The day of the event it is about.
    pub event: Option<NaiveDate>,
    /// Whether that event is in the afternoon or later.
    pub afternoon: bool,
    /// Whose reply it is.
    pub speaker: Option<Id>,
    /// Whom names over messages may mean.
    pub known: &'a Known,
}

/// What was heard.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Heard {
    /// What was found, in the order in which it was said.
    pub found: Vec<Found>,
    /// Questions, as they were put.
    pub asked: Vec<String>,
    /// Sentences in which nothing was found.
    pub rest: Vec<String>,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What.
    pub what: What,
    /// The words it came from.
    pub quote: String,
    /// Said without doubt, condition or question.
    pub sure: bool,
}

/// What can be found.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// They come.
    Yes,
    /// They do not come.
    No,
    /// Another time; from when on it is worth asking again, if they said so.
    Later(Option<NaiveDate>),
    /// They will answer, by a day if they said so.
    AnswerComing(Option<NaiveDate>),
    /// Days that suit them, in their words.
    DateWish(When, String),
    /// Away from a day to a day, both included.
    Away(NaiveDate, NaiveDate),
    /// The topic.
    Topic(String, Settled),
    /// A short introduction.
    Introduction(String),
    /// Something that has come or will come.
    Material(Thing, Coming),
    /// Equipment, in their words.
    Needs(String),
    /// How they travel.
    Car(Car),
    /// Whether they may be filmed.
    MayFilm(MayFilm),
    /// Whether the slides may be shared.
    MayShareSlides(MayShareSlides),
    /// About the meal, in their words.
    Meal(String),
    /// Who comes along, in their words.
    Companion(String),
    /// About money, in their words.
    Fee(Fee, String),
    /// From afar.
    Online,
    /// Who answers for them, and under which number.
    ContactPerson(String, Option<String>),
    /// A telephone number.
    Phone(String),
    /// An e-mail address.
    Email(String),
}

/// Whether the topic stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// It is called so.
    Yes,
    /// They would like to speak about it.
    No,
}

/// What speakers send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// The topic.
    Topic,
    /// The introduction.
    Introduction,
    /// The photo.
    Photo,
    /// The slides.
    Slides,
}

/// How far something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coming {
    /// They sent it.
    Sent,
    /// It comes by a day.
    By(NaiveDate),
    /// It comes some day.
    Soon,
}

/// How somebody travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Car {
    /// In a car with this number.
    Plate(String),
    /// In a car whose number they did not say.
    Drives,
    /// Not by car.
    Without,
}

/// Listens to a text.
pub fn hear(text: &str, around: &Around<'_>) -> Heard {
    let mut heard = Heard::default();
    let mut signals = Vec::new();
    for message in chat::messages(text, around) {
        let around = Around {
            today: message.on,
            ..*around
        };
        let (said, body) = form::read(&message.text);
        heard.found.extend(said);
        let mut sentences = clause::sentences(&body);
        // The order is that of the claims: a number before a date, filming before an answer.
        reach::listen(&mut sentences, &mut heard.found);
        visit::listen(&mut sentences, &mut heard.found);
        leave::listen(&mut sentences, &mut heard.found);
        talk::listen(&mut sentences, &around, &mut heard.found);
        materials::listen(&mut sentences, &around, &mut heard.found);
        away::listen(&mut sentences, &around, &mut heard.found, &mut signals);
        answer::listen(&mut sentences, &around, &mut heard.found, &mut signals);
        take_leftovers(&sentences, &mut heard);
    }
    answer::weigh(&signals, &mut heard.found);
    settle(&mut heard.found);
    if heard.found.is_empty() && heard.asked.is_empty() && heard.rest.is_empty() && !text.trim().is_empty() {
        heard.rest.push(text.trim().to_owned());
    }
    heard
}

/// Questions, and what nobody understood.
fn take_leftovers(sentences: &[Sentence], heard: &mut Heard) {
    for sentence in sentences {
        if sentence.asks() {
            heard.asked.push(sentence.raw());
        } else if !sentence.is_understood() && !sentence.is_courtesy() {
            heard.rest.push(sentence.raw());
        }
    }
}

/// Of what can only be one way, the last word counts, a sure one before a doubtful one; nothing is said twice.
fn settle(found: &mut Vec<Found>) {
    let mut kept: Vec<Found> = Vec::new();
    for next in found.drain(..) {
        if kept.iter_mut().any(|known| joins(known, &next)) {
            continue;
        }
        let same = kept
            .iter()
            .position(|known| known.what == next.what || replaces(&known.what, &next.what));
        match same {
            Some(at) if next.what == kept[at].what => kept[at].sure |= next.sure,
            Some(at) if next.sure || !kept[at].sure => {
                kept.remove(at);
                kept.push(next);
            }
            Some(_) => {}
            None => kept.push(next),
        }
    }
    *found = kept;
}

/// Puts words about the same thing into one finding: 「我用Mac」, 「要转接头」.
fn joins(known: &mut Found, next: &Found) -> bool {
    use What::{Companion, Meal, Needs};
    let words = match (&mut known.what, &next.what) {
        (Needs(words), Needs(more)) | (Meal(words), Meal(more)) | (Companion(words), Companion(more)) => (words, more),
        _ => return false,
    };
    let (words, more) = words;
    if words != more {
        words.push('，');
        words.push_str(more);
        known.quote.push('，');
        known.quote.push_str(&next.quote);
    }
    known.sure &= next.sure;
    true
}

/// Whether a later word takes the place of an earlier one.
fn replaces(before: &What, after: &What) -> bool {
    use What::{AnswerComing, Car, ContactPerson, Fee, Introduction, Later, Material, MayFilm, MayShareSlides, Topic};
    match (before, after) {
        (Material(one, _), Material(other, _)) => one == other,
        (Topic(..), Topic(..))
        | (Introduction(_), Introduction(_))
        | (Car(_), Car(_))
        | (MayFilm(_), MayFilm(_))
        | (MayShareSlides(_), MayShareSlides(_))
        | (Fee(..), Fee(..))
        | (AnswerComing(_), AnswerComing(_))
        | (Later(_), Later(_))
        | (ContactPerson(..), ContactPerson(..)) => true,
        _ => false,
    }
}
