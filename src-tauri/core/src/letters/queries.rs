//! Reads of letters.

use std::collections::HashSet;

use chrono::Days;

use super::facts::{Facts, Reader};
use super::placeholders;
use super::series::{self, Wanting};
use super::shelf::{self, Shelf};
use super::stale;
use super::store;
use super::templates::{self, Text};
use super::{Draft, Due, Letter, LetterKind, LetterState, Outbox, Placeholder, Template};
use crate::error::{Error, Result};
use crate::events;
use crate::ids::Id;
use crate::pick::pick;
use crate::speakers;
use crate::store::Db;
use crate::words::{Lang, Message};

/// Sent letters are listed for so many days.
const SENT_DAYS: u64 = 60;
/// So many days ahead events are looked at for letters that should be there.
const AHEAD_DAYS: u64 = 60;

/// A letter as it would be, in the language of the speaker's letters, else of the chapter's documents. Errors:
/// `event_not_found`, `speaker_not_found`, `letter_needs_event`, `letter_needs_speaker`.
pub fn draft(db: &Db, kind: LetterKind, event: Option<Id>, speaker: Option<Id>, lang: Option<Lang>) -> Result<Draft> {
    let ready = ready(db, kind, event, speaker)?;
    let lang = lang.unwrap_or(ready.lang);
    Ok(ready.draft(lang))
}

/// What a template would make of these facts. A correction shows what would be corrected now, else an example.
pub fn preview(
    db: &Db,
    kind: LetterKind,
    lang: Lang,
    subject: &str,
    body: &str,
    event: Option<Id>,
    speaker: Option<Id>,
) -> Result<Draft> {
    let speaker = speaker.filter(|_| kind.is_to_a_speaker());
    let facts = shown_facts(db, kind, event, speaker)?;
    let text = Text {
        subject: subject.to_owned(),
        body: body.replace("\r\n", "\n"),
        from: templates::in_force(db, kind, lang, speaker)?.from,
    };
    Ok(drafted(&facts, kind, lang, &text))
}

/// A letter that can be drawn with no file open, in either language.
#[derive(Debug, Clone, PartialEq)]
pub struct Ready {
    /// What kind of letter.
    pub kind: LetterKind,
    /// What it may mention.
    pub facts: Facts,
    /// In which language it would be written.
    pub lang: Lang,
    chinese: Text,
    english: Text,
}

impl Ready {
    /// The letter in a language.
    pub fn draft(&self, lang: Lang) -> Draft {
        let text = match lang {
            Lang::ZhCn => &self.chinese,
            Lang::En => &self.english,
        };
        drafted(&self.facts, self.kind, lang, text)
    }
}

/// Reads all that a letter needs. Errors: those of [`draft`].
pub fn ready(db: &Db, kind: LetterKind, event: Option<Id>, speaker: Option<Id>) -> Result<Ready> {
    check_parties(kind, event, speaker)?;
    let speaker = speaker.filter(|_| kind.is_to_a_speaker());
    let facts = facts(db, kind, event, speaker)?;
    Ok(Ready {
        kind,
        lang: language(&facts),
        chinese: templates::in_force(db, kind, Lang::ZhCn, speaker)?,
        english: templates::in_force(db, kind, Lang::En, speaker)?,
        facts,
    })
}

/// Refuses a letter that nobody gets, or that is about nothing.
pub(super) fn check_parties(kind: LetterKind, event: Option<Id>, speaker: Option<Id>) -> Result<()> {
    if kind.needs_event() && event.is_none() {
        return Err(Error::invalid("letter_needs_event", "event"));
    }
    if kind.is_to_a_speaker() && speaker.is_none() && kind != LetterKind::Correction {
        return Err(Error::invalid("letter_needs_speaker", "speaker"));
    }
    Ok(())
}

/// The language of letters with these facts.
pub(super) fn language(facts: &Facts) -> Lang {
    let own = facts.speaker.as_ref().and_then(|speaker| speaker.letter_lang);
    own.unwrap_or(facts.chapter.document_language)
}

fn facts(db: &Db, kind: LetterKind, event: Option<Id>, speaker: Option<Id>) -> Result<Facts> {
    Reader::open(db)?.facts(kind, event, speaker, db.today(), None)
}

/// The facts that a template is tried on. A correction without a change would say nothing, and a template is looked at
/// mostly while there is none.
fn shown_facts(db: &Db, kind: LetterKind, event: Option<Id>, speaker: Option<Id>) -> Result<Facts> {
    let mut facts = facts(db, kind, event, speaker)?;
    if kind == LetterKind::Correction && facts.changes.is_empty() {
        facts.changes = last_changes(db, event, speaker)?;
        if facts.changes.is_empty() {
            facts.changes.push(stale::example(&facts));
        }
    }
    Ok(facts)
}

/// What changed since the newest letter that is no longer true.
fn last_changes(db: &Db, event: Option<Id>, speaker: Option<Id>) -> Result<Vec<Message>> {
    let shelf = Shelf::open(db)?;
    for letter in store::of(db, speaker, event)?.into_iter().rev() {
        if letter.state == LetterState::Sent && (letter.speaker, letter.event) == (speaker, event) {
            let changes = shelf.letter(letter)?.stale;
            if !changes.is_empty() {
                return Ok(changes);
            }
        }
    }
    Ok(Vec::new())
}

fn drafted(facts: &Facts, kind: LetterKind, lang: Lang, text: &Text) -> Draft {
    let drawn = templates::draw(facts, kind, lang, text);
    Draft {
        kind,
        label: kind.label(),
        lang,
        event: facts.salon.as_ref().map(shelf::event),
        speaker: facts.speaker.as_ref().map(shelf::speaker),
        subject: drawn.subject,
        body: drawn.body,
        blocked: drawn.blocked,
        from: text.from,
    }
}

/// One letter. Errors: `letter_not_found`.
pub fn show(db: &Db, id: Id) -> Result<Letter> {
    Shelf::open(db)?.letter(store::get(db, id)?)
}

/// The letters of a speaker, of an event, or of both, in the order in which they were prepared.
pub fn of(db: &Db, speaker: Option<Id>, event: Option<Id>) -> Result<Vec<Letter>> {
    Shelf::open(db)?.letters(store::of(db, speaker, event)?)
}

/// The letters of a state, in the order in which they were prepared.
pub fn in_state(db: &Db, state: LetterState) -> Result<Vec<Letter>> {
    Shelf::open(db)?.letters(store::in_state(db, state)?)
}

/// The outbox.
pub fn outbox(db: &Db) -> Result<Outbox> {
    let shelf = Shelf::open(db)?;
    let today = db.today();
    let mut prepared = shelf.letters(store::in_state(db, LetterState::Prepared)?)?;
    // Stable: letters of one day stay in the order in which they were prepared.
    prepared.sort_by_key(|letter| letter.send_on.unwrap_or(today));
    let since = today.checked_sub_days(Days::new(SENT_DAYS)).unwrap_or(today);
    let sent = shelf.letters(store::sent(db, since, today)?)?;
    let in_hand = |letter: &Letter| prepared.iter().any(|other| other.corrects == Some(letter.id));
    let is_stale = |letter: &&Letter| !letter.stale.is_empty() && !in_hand(letter);
    let stale: Vec<Letter> = sent.iter().filter(is_stale).cloned().collect();
    Ok(Outbox {
        today: due(db, &shelf, &prepared, &sent)?,
        stale,
        prepared,
        sent: sent
            .into_iter()
            .filter(|letter| letter.sent_at.as_deref().and_then(|at| at.get(..10)) >= Some(since.to_string().as_str()))
            .collect(),
    })
}

/// Letters that should be there and are not, the most urgent first: those of the series around each appearance, and
/// those that a speaker waits for. What was sent rests for the days between two nudges before it is asked for again.
fn due(db: &Db, shelf: &Shelf<'_>, prepared: &[Letter], sent: &[Letter]) -> Result<Vec<Due>> {
    let today = db.today();
    let rest = Days::new(shelf.reader().chapter().rules.nudge_days.into());
    let rested = today.checked_sub_days(rest).unwrap_or(today).to_string();
    let rests = |letter: &&Letter| letter.sent_at.as_deref().and_then(|at| at.get(..10)) > Some(rested.as_str());
    let resting: Vec<&Letter> = sent.iter().filter(rests).collect();
    let from = today.checked_sub_days(Days::new(series::THANKS_FOR)).unwrap_or(today);
    let to = today.checked_add_days(Days::new(AHEAD_DAYS)).unwrap_or(today);
    let mut wanting: Vec<Wanting> = Vec::new();
    for salon in events::queries::between(db, from, to)? {
        let there: HashSet<(LetterKind, Option<Id>)> = store::of(db, None, Some(salon.id))?
            .into_iter()
            .filter(|letter| letter.state != LetterState::Dropped)
            .map(|letter| (letter.kind, letter.speaker))
            .collect();
        let thanked = |id: Id| -> bool {
            let speaker = shelf.reader().speaker(id);
            speaker.is_ok_and(|speaker| speaker.last_written_on.is_some_and(|on| on > salon.date))
        };
        let is_there = |kind, speaker| there.contains(&(kind, speaker));
        wanting.extend(series::wanting(&salon, today, &is_there, &thanked));
    }
    for waiting in speakers::queries::today(db)? {
        let Some(want) = series::asked_for(&waiting, today) else {
            continue;
        };
        let in_hand = |letter: &Letter| {
            letter.kind == want.kind && letter.speaker.as_ref().map(|speaker| speaker.id) == want.speaker
        };
        let told = |other: &Wanting| other.kind == want.kind && other.speaker == want.speaker;
        if !prepared.iter().chain(resting.iter().copied()).any(in_hand) && !wanting.iter().any(told) {
            wanting.push(want);
        }
    }
    wanting.sort_by_key(|want| (want.urgency, want.due_on));
    wanting
        .into_iter()
        .map(|want| {
            Ok(Due {
                kind: want.kind,
                label: want.kind.label(),
                event: want.event.map(|id| shelf.event(id)).transpose()?,
                speaker: want.speaker.map(|id| shelf.speaker(id)).transpose()?,
                why: want.why,
                due_on: want.due_on,
                urgency: want.urgency,
            })
        })
        .collect()
}

/// The templates in force for a language, and for a speaker when one is given; one for each kind.
pub fn templates(db: &Db, lang: Lang, speaker: Option<Id>) -> Result<Vec<Template>> {
    let kinds = LetterKind::ALL.iter();
    kinds.map(|kind| template(db, *kind, lang, speaker)).collect()
}

/// The template in force for a kind.
pub fn template(db: &Db, kind: LetterKind, lang: Lang, speaker: Option<Id>) -> Result<Template> {
    Ok(templates::view(
        kind,
        lang,
        templates::in_force(db, kind, lang, speaker)?,
    ))
}

/// The placeholders that letters of a kind may have, and what they say with these facts.
pub fn placeholders(
    db: &Db,
    kind: LetterKind,
    lang: Lang,
    event: Option<Id>,
    speaker: Option<Id>,
) -> Result<Vec<Placeholder>> {
    let facts = shown_facts(db, kind, event, speaker.filter(|_| kind.is_to_a_speaker()))?;
    let fitting = placeholders::ALL.iter().filter(|known| known.is_for(kind));
    let shown = fitting.map(|known| {
        let value = known.value(&facts, kind, lang);
        Placeholder {
            name: known.name(lang),
            code: known.code.to_owned(),
            label: known.label(),
            filled: !value.is_empty(),
            value,
            required: known.is_required(kind),
        }
    });
    Ok(shown.collect())
}

/// The letter that a text means: an id or a unique beginning of one. Errors: `ambiguous`, `letter_not_found`.
pub fn resolve(db: &Db, text: &str) -> Result<Id> {
    pick(
        text,
        "letter_not_found",
        |_| Ok(Vec::new()),
        |low, high| store::between(db, low, high),
    )
}
