//! Reading a reply. Nothing is stored.

use super::Reply;
use super::findings::{Facts, Laid, lay};
use super::hear::{Around, HEARD_MAX, hear, traditional};
use crate::error::{Error, Result};
use crate::events::run_sheet::read::Known;
use crate::events::{self, Salon};
use crate::ids::Id;
use crate::people;
use crate::speakers;
use crate::store::Db;
use crate::words::Message;

/// What a message of a speaker says, about an event of theirs; without one about the only coming event they are asked
/// for. Errors: `speaker_not_found`, `event_not_found`, `text_too_long`.
pub fn read(db: &Db, speaker: Id, event: Option<Id>, text: &str) -> Result<Reply> {
    Ok(found(db, speaker, event, text)?.0)
}

/// The same with what each finding rests on.
pub(super) fn found(db: &Db, speaker: Id, event: Option<Id>, text: &str) -> Result<(Reply, Vec<Laid>, Facts)> {
    let length = text.chars().count();
    if length > HEARD_MAX {
        return Err(Error::invalid("text_too_long", "text")
            .with("length", length)
            .with("max", HEARD_MAX));
    }
    let facts = facts(db, speaker, event)?;
    let known = Known::of(people::queries::names(db)?, [speaker].into(), Vec::new());
    let mut heard = hear(
        text,
        &Around {
            today: facts.today,
            event: facts.salon.as_ref().map(|salon| salon.date),
            afternoon: facts.salon.as_ref().is_none_or(|salon| salon.start.minutes() >= NOON),
            speaker: Some(speaker),
            known: &known,
        },
    );
    if !is_asked(&facts) {
        // Nobody asked them: a friendly 「好的」 is no promise.
        for found in &mut heard.found {
            found.sure &= found.what != super::hear::What::Yes;
        }
    }
    let asked = heard.asked.iter().map(|text| question(text, &facts)).collect();
    let rest = std::mem::take(&mut heard.rest);
    let laid = lay(heard, &facts);
    let reply = Reply {
        event: facts.salon.as_ref().map(|salon| salon.id),
        understood: false,
        findings: laid.iter().map(|laid| laid.finding.clone()).collect(),
        asked,
        rest,
    };
    let understood = !reply.findings.is_empty() || !reply.asked.is_empty();
    Ok((Reply { understood, ..reply }, laid, facts))
}

/// Minutes of the day.
const NOON: i32 = 12 * 60;

/// The event a reply is about: the one given, else the only coming one that the speaker is asked for.
pub(super) fn facts(db: &Db, speaker: Id, event: Option<Id>) -> Result<Facts> {
    let page = speakers::queries::show(db, speaker)?;
    let today = db.today();
    let mut coming = page.appearances.iter().filter(|talk| {
        let open = matches!(talk.state.as_str(), "planned" | "invited" | "confirmed");
        let is_coming = events::Status::parse(&talk.status).is_ok_and(events::Status::is_coming);
        open && is_coming && talk.date >= today
    });
    let event = event.or_else(|| match (coming.next(), coming.next()) {
        (Some(only), None) => Some(only.event),
        _ => None,
    });
    let salon = event.map(|event| events::queries::show(db, event)).transpose()?;
    let away = events::availability::list(db, Some(speaker))?;
    Ok(Facts {
        speaker: page.speaker,
        salon,
        away: away.iter().map(|away| (away.from, away.to)).collect(),
        today,
    })
}

/// Whether an answer is waited for: they stand on the sheet of the event, or are being asked.
fn is_asked(facts: &Facts) -> bool {
    use speakers::Stage::{Confirmed, Contacted, Declined, Invited, NoReply, OnHold};
    facts.own().is_some()
        || matches!(
            facts.speaker.stage,
            Contacted | Invited | Confirmed | OnHold | NoReply | Declined
        )
}

/// A question of theirs, with what we know of the answer.
fn question(text: &str, facts: &Facts) -> Message {
    let read = traditional::read(text).to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| read.contains(word));
    let asked = |id: &str| Message::new(id).with("text", text);
    let Some(salon) = &facts.salon else {
        return asked("reply-asked");
    };
    if says(&["多少人", "几个人", "多少位", "how many"]) && salon.heads > 0 {
        return asked("reply-asked-heads").with("heads", salon.heads);
    }
    if says(&["几点", "什么时候", "什么时间", "what time", "when is"]) {
        let (start, end) = slot(salon, facts);
        return asked("reply-asked-time")
            .with("date", facts.said(salon.date))
            .with("start", start)
            .with("end", end);
    }
    match &salon.venue {
        Some(venue) if says(&["在哪", "哪里", "哪儿", "地址", "地点", "怎么走", "where"]) => {
            asked("reply-asked-place").with("venue", &venue.name)
        }
        _ => asked("reply-asked"),
    }
}

/// When they are on, else when it begins and ends.
fn slot(salon: &Salon, facts: &Facts) -> (String, String) {
    match facts.own().and_then(|own| own.slot) {
        Some(slot) => (slot.start.to_string(), slot.end.to_string()),
        None => (salon.start.to_string(), salon.slot_end.to_string()),
    }
}
