//! `speakers match` and `speakers gaps`: whom to ask, and what the coming salons lack.

use chapterdesk_core::Result;
use chapterdesk_core::dates::spoken;
use chapterdesk_core::events;
use chapterdesk_core::pairing::{self, Candidate, Match, MatchEvent, PlaceState, YearAhead};
use chapterdesk_core::speakers::Level;
use chapterdesk_core::words::{Message, Words, listed};
use chrono::{Months, NaiveDate};

use super::Session;

/// So far ahead the salons are looked over when no day is given.
const AHEAD: Months = Months::new(12);

/// Whom to ask for each place of a salon.
pub(super) fn candidates(session: &Session, salon: &str) -> Result<String> {
    let found = session.read(|db| pairing::candidates(db, events::queries::resolve(db, salon)?))?;
    if session.out.is_json() {
        return session.out.record(&found);
    }
    Ok(matched(session.out.words(), &found))
}

/// What the salons of some time lack; of the coming year when no days are given.
pub(super) fn gaps(session: &Session, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<String> {
    let found = session.read(|db| {
        let from = from.unwrap_or_else(|| db.today());
        let to = to.or_else(|| from.checked_add_months(AHEAD)).unwrap_or(from);
        pairing::year(db, from, to)
    })?;
    if session.out.is_json() {
        return session.out.record(&found);
    }
    Ok(lacking(session.out.words(), &found))
}

fn talk(words: &Words, talk: Option<i64>) -> String {
    match talk {
        Some(talk) => words.say(&Message::new("segment-talk-numbered").with("talk", talk)),
        None => words.text("cli-match-standby"),
    }
}

fn level(level: Option<Level>) -> Message {
    match level {
        Some(level) => Message::new(&format!("level-{}", level.code())),
        None => Message::new("cli-match-either"),
    }
}

/// A place a paragraph: who has it, then whom to ask, with what speaks for and against each.
fn matched(words: &Words, found: &Match) -> String {
    let mut text = head(words, &found.event) + "\n";
    for place in &found.places {
        let name = talk(words, place.talk);
        let head = match &place.holder {
            Some(holder) => Message::new("cli-match-held")
                .with("place", name)
                .with("name", &holder.name)
                .with("state", Message::new(&format!("standing-{}", holder.state.code()))),
            None => Message::new("cli-match-open")
                .with("place", name)
                .with("wanted", level(place.wanted)),
        };
        text.extend(["\n", &words.say(&head), "\n"]);
        for (number, candidate) in (1..).zip(&place.candidates) {
            text += &offered(words, number, candidate);
        }
    }
    text
}

fn head(words: &Words, event: &MatchEvent) -> String {
    let id = if event.number.is_some() {
        "cli-match-salon"
    } else {
        "cli-match-event"
    };
    let number = event.number.map(|number| number.to_string()).unwrap_or_default();
    words.say(
        &Message::new(id)
            .with("number", number)
            .with("name", &event.name)
            .with("date", spoken(event.date, true)),
    )
}

fn offered(words: &Words, number: i64, candidate: &Candidate) -> String {
    let line = Message::new("cli-match-candidate")
        .with("number", number)
        .with("name", &candidate.name)
        .with("company", &candidate.company)
        .with("score", candidate.score.to_string());
    let mut text = words.say(&line) + "\n";
    for (mark, sentences) in [("+", &candidate.reasons), ("-", &candidate.against)] {
        for sentence in sentences {
            text.extend(["   ", mark, " ", &words.say(sentence), "\n"]);
        }
    }
    text
}

/// A salon a line, then the modules that nobody speaks about.
fn lacking(words: &Words, found: &YearAhead) -> String {
    let mut text = String::new();
    for event in &found.events {
        text += &(head(words, &event.event) + "\n");
        for place in &event.places {
            let line = match (&place.name, place.state) {
                (Some(name), PlaceState::Confirmed) => Message::new("cli-gaps-confirmed").with("name", name),
                (Some(name), PlaceState::Asked) => Message::new("cli-gaps-asked").with("name", name),
                (Some(name), PlaceState::Open) => Message::new("cli-gaps-named").with("name", name),
                (None, _) => Message::new("cli-gaps-open").with("wanted", level(place.wanted)),
            };
            let line = line.with("place", talk(words, Some(place.talk)));
            text.extend(["   ", &words.say(&line), "\n"]);
        }
        if let Some(warning) = &event.warning {
            text.extend(["   - ", &words.say(warning), "\n"]);
        }
    }
    if found.events.is_empty() {
        text += &(words.text("cli-gaps-none") + "\n");
    }
    if !found.modules.is_empty() {
        let modules = listed(found.modules.iter().map(|gap| {
            let module = Message::new(&format!("module-{}", gap.module.code()));
            match gap.last_on {
                Some(on) => Message::new("cli-gaps-module")
                    .with("module", module)
                    .with("date", spoken(on, true)),
                None => module,
            }
        }));
        text += &(words.say(&Message::new("cli-gaps-modules").with("modules", modules)) + "\n");
    }
    text
}
