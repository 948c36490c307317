//! What was agreed with a speaker, in the words of papers.

use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::facts::TermsFacts;
use crate::say::Say;

/// What is known of the terms, one short fact each; nothing that was not spoken of.
pub fn terms(say: Say, terms: &TermsFacts) -> Vec<String> {
    let code = |family: &str, code: Option<&'static str>| {
        code.map(|code| say.text(&format!("documents-term-{family}-{code}")))
    };
    let fee = code("fee", terms.fee).map(|fee| match clean(&terms.fee_note) {
        note if note.is_empty() => fee,
        note => format!("{fee}{}", say.with("documents-in-brackets", "what", note)),
    });
    let named = |id: &str, value: &str| {
        let value = clean(value);
        (!value.is_empty()).then(|| say.message(&Message::new(id).with("what", value)))
    };
    [
        fee,
        code("film", terms.may_film),
        code("slides", terms.may_share_slides),
        named("documents-term-car", &terms.car_plate),
        named("documents-term-meal", &terms.meal),
        named("documents-term-companion", &terms.companion),
    ]
    .into_iter()
    .flatten()
    .collect()
}
