//! `speakers reply`: what a speaker wrote, what was found in it, and taking it over.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events;
use chapterdesk_core::ids::Id;
use chapterdesk_core::replies::{self, Reply, acts};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers;
use chapterdesk_core::store::Db;
use chapterdesk_core::words::Message;
use serde_json::{Value, json};

use super::Session;
use crate::input;

/// Tells what was found; with `accept` takes over the findings of these keys, or all that are ticked when none is named.
pub(super) fn run(
    session: &Session,
    speaker: &str,
    text: &str,
    salon: Option<&str>,
    accept: Option<&str>,
) -> Result<String> {
    let text = if text == "-" {
        input::text(text)?
    } else {
        text.to_owned()
    };
    let found = |db: &Db| -> Result<(Id, Option<Id>, Reply)> {
        let speaker = speakers::queries::resolve(db, speaker)?;
        let event = salon.map(|salon| events::queries::resolve(db, salon)).transpose()?;
        Ok((speaker, event, replies::read(db, speaker, event, &text)?))
    };
    let Some(keys) = accept else {
        let (_, _, reply) = session.read(found)?;
        return if session.out.is_json() {
            session.out.record(&reply)
        } else {
            Ok(told(session, &reply))
        };
    };
    session.change(
        |db| {
            let (speaker, event, reply) = found(db)?;
            let picks = picks(&reply, keys)?;
            Ok((acts::take(db, speaker)?, (speaker, event, picks)))
        },
        |tx, (speaker, event, picks)| {
            let Saved { value, warnings } = replies::take(tx, speaker, event, &text, &picks)?;
            let mut value = session.out.value(&value.speaker)?;
            value["taken"] = json!(picks);
            Ok(Saved::<Value> { value, warnings })
        },
    )
}

/// The keys that were named, or those that are ticked. Errors: `reply_key_unknown`, `reply_nothing_ticked`.
fn picks(reply: &Reply, keys: &str) -> Result<Vec<String>> {
    let named: Vec<String> = keys
        .split([',', '，', '、'])
        .map(str::trim)
        .filter(|key| !key.is_empty())
        .map(str::to_owned)
        .collect();
    let known = || reply.findings.iter().map(|finding| finding.key.as_str());
    if let Some(unknown) = named.iter().find(|key| !known().any(|other| other == **key)) {
        return Err(Error::not_found("reply_key_unknown")
            .with("given", unknown)
            .with("known", known().collect::<Vec<_>>().join(", ")));
    }
    if !named.is_empty() {
        return Ok(named);
    }
    let ticked = reply.findings.iter().filter(|finding| finding.ticked);
    let ticked: Vec<String> = ticked.map(|finding| finding.key.clone()).collect();
    if ticked.is_empty() {
        return Err(Error::refused("reply_nothing_ticked"));
    }
    Ok(ticked)
}

/// A finding a line, then questions, then what was not understood.
fn told(session: &Session, reply: &Reply) -> String {
    let words = session.out.words();
    let mut text = String::new();
    if !reply.understood {
        text += &(words.text("cli-reply-nothing") + "\n");
    }
    for finding in &reply.findings {
        let id = match (finding.already, finding.ticked) {
            (true, _) => "cli-reply-already",
            (false, true) => "cli-reply-ticked",
            (false, false) => "cli-reply-open",
        };
        let value = if finding.value.is_empty() {
            Message::new("cli-reply-plain").with("label", finding.label.clone())
        } else {
            Message::new("cli-reply-value")
                .with("label", finding.label.clone())
                .with("value", &finding.value)
        };
        let line = Message::new(id)
            .with("key", &finding.key)
            .with("found", value)
            .with("quote", &finding.quote);
        text += &(words.say(&line) + "\n");
    }
    for question in &reply.asked {
        text += &(words.say(&Message::new("cli-reply-asked").with("question", question.clone())) + "\n");
    }
    for sentence in &reply.rest {
        text += &(words.say(&Message::new("cli-reply-rest").with("sentence", sentence)) + "\n");
    }
    text
}
