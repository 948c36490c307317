//! `rescue`: ways out when a speaker, the venue or the host fails.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events;
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use chapterdesk_core::rescue::{self, Plan, Trouble, acts};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::Db;
use chapterdesk_core::words::Message;
use serde_json::json;

use super::Session;
use crate::args::Rescue;

pub(super) fn run(session: &Session, given: &Rescue) -> Result<String> {
    match given.accept {
        None => plans(session, given),
        Some(number) => accept(session, given, number),
    }
}

/// What happened to which salon.
fn trouble(db: &Db, given: &Rescue) -> Result<(Id, Trouble)> {
    let salon = events::queries::resolve(db, &given.salon)?;
    let trouble = match &given.speaker {
        Some(person) => Trouble::Speaker {
            person: people::queries::resolve(db, person)?,
        },
        None if given.venue => Trouble::Venue,
        None => Trouble::Host,
    };
    Ok((salon, trouble))
}

/// The plans, the best first, numbered from 1.
fn plans(session: &Session, given: &Rescue) -> Result<String> {
    let plans = session.read(|db| {
        let (salon, trouble) = trouble(db, given)?;
        rescue::plans(db, salon, trouble)
    })?;
    if !session.out.is_json() {
        return Ok(told(session, &plans));
    }
    let mut shown = session.out.value(&plans)?;
    for (number, plan) in (1..).zip(shown.as_array_mut().into_iter().flatten()) {
        plan["number"] = json!(number);
    }
    session
        .out
        .list(shown.as_array().map(Vec::as_slice).unwrap_or_default(), &[])
}

/// A plan a paragraph: what is done, what speaks for it, what it costs.
fn told(session: &Session, plans: &[Plan]) -> String {
    let words = session.out.words();
    if plans.is_empty() {
        return format!("{}\n", words.text("cli-no-plans"));
    }
    let mut text = String::new();
    for (number, plan) in (1..).zip(plans) {
        let id = if plan.possible {
            "cli-plan"
        } else {
            "cli-plan-impossible"
        };
        let head = Message::new(id)
            .with("number", number)
            .with("title", plan.title.clone())
            .with("end", plan.end.to_string())
            .with("margin", plan.margin_minutes);
        text += &(words.say(&head) + "\n");
        for (mark, sentences) in [("+", &plan.why), ("-", &plan.costs)] {
            for sentence in sentences {
                text.extend(["   ", mark, " ", &words.say(sentence), "\n"]);
            }
        }
    }
    text
}

/// Carries the plan of a number out; gives what to tell the committee and the audience.
fn accept(session: &Session, given: &Rescue, number: u32) -> Result<String> {
    let Saved { value, warnings } = session.perform(
        |db| {
            let (salon, trouble) = trouble(db, given)?;
            let plans = rescue::plans(db, salon, trouble)?;
            let plan = plans.get(number as usize - 1).ok_or_else(|| {
                Error::not_found("plan_not_found")
                    .with("given", number)
                    .with("count", plans.len())
            })?;
            Ok((acts::accept(db, salon, trouble)?, (salon, trouble, plan.key.clone())))
        },
        |tx, (salon, trouble, key)| {
            let mut rescued = rescue::accept(tx, salon, trouble, &key, session.lang)?;
            let warnings = std::mem::take(&mut rescued.warnings);
            Ok(Saved {
                value: rescued,
                warnings,
            })
        },
    )?;
    if session.out.is_json() {
        return session.out.changed(&value, &warnings);
    }
    let words = session.out.words();
    let mut text = session.out.warned(&warnings);
    for (heading, message) in [
        ("cli-to-committee", &value.committee_text),
        ("cli-to-audience", &value.audience_text),
    ] {
        if !message.is_empty() {
            text.extend(["\n", &words.text(heading), "\n", message, "\n"]);
        }
    }
    Ok(text)
}
