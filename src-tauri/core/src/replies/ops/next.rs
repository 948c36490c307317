//! What to do next after a reply: what they said they would send, the answer they owe, the day they would like.

use chrono::NaiveDate;

use crate::error::Result;
use crate::replies::findings::{Facts, Laid, name};
use crate::replies::hear::{Car, Coming, What};
use crate::speakers::{self, NextAction, Stage};
use crate::store::Tx;
use crate::words::{Arg, Lang, Message, Words, listed};

/// What a reply leaves to be done.
#[derive(Default)]
pub struct Next {
    /// What to do, each with its day.
    parts: Vec<(Message, Option<NaiveDate>)>,
    /// An answer came: what was agreed while waiting for it is done.
    answered: bool,
}

impl Next {
    /// After a plain answer.
    pub fn answered() -> Self {
        Self {
            answered: true,
            ..Self::default()
        }
    }

    /// After what was taken over.
    pub fn of(picked: &[&Laid], facts: &Facts) -> Self {
        let refused = picked.iter().any(|laid| matches!(laid.what, What::No | What::Later(_)));
        let mut next = Self {
            answered: refused || picked.iter().any(|laid| laid.what == What::Yes),
            ..Self::default()
        };
        let mut things: Vec<(Arg, Option<NaiveDate>)> = Vec::new();
        for laid in picked {
            match &laid.what {
                What::Material(thing, Coming::By(on)) => {
                    let by = Message::new("reply-next-by").with("thing", name(*thing));
                    things.push((by.with("date", facts.said(*on)).into(), Some(*on)));
                }
                What::Material(thing, Coming::Soon) => things.push((name(*thing).into(), None)),
                What::AnswerComing(by) => next.parts.push((Message::new("reply-next-answer"), *by)),
                What::Car(Car::Drives) if facts.speaker.car_plate.is_empty() => {
                    next.parts.push((Message::new("reply-next-plate"), None));
                }
                What::DateWish(_, words) if !refused => {
                    let wish = Message::new("reply-next-date").with("words", words);
                    next.parts.push((wish, Some(facts.today)));
                }
                _ => {}
            }
        }
        if !things.is_empty() {
            let first = things.iter().filter_map(|(_, on)| *on).min();
            let all = listed(things.into_iter().map(|(thing, _)| thing));
            let collect = Message::new("reply-next-collect").with("things", all);
            next.parts.insert(0, (collect, first));
        }
        next
    }

    /// Sets it. Says so when an agreed action gives way.
    pub fn set(self, tx: &Tx<'_>, facts: &Facts, lang: Lang) -> Result<Option<Message>> {
        let before = &facts.speaker;
        let waiting = matches!(before.stage, Stage::Lead | Stage::Contacted | Stage::Invited);
        if self.parts.is_empty() {
            if !(self.answered && waiting) || before.next_action.is_empty() {
                return Ok(None);
            }
            let done = Message::new("reply-next-done").with("action", &before.next_action);
            speakers::ops::set_next_action(tx, before.id, &NextAction::default())?;
            return Ok(Some(done));
        }
        let first = self.parts.iter().filter_map(|(_, on)| *on).min();
        let parts = listed(self.parts.into_iter().map(|(part, _)| Arg::Message(part)));
        let text = match parts {
            Arg::Message(message) => Words::of(lang).say(&message),
            Arg::Text(text) => text,
            Arg::Number(number) => number.to_string(),
        };
        let next = NextAction { text, on_date: first };
        speakers::ops::set_next_action(tx, before.id, &next)?;
        let replaced = !before.next_action.is_empty() && before.next_action != next.text;
        Ok(replaced.then(|| Message::new("reply-next-replaced").with("action", &before.next_action)))
    }
}
