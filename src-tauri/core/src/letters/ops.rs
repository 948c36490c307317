//! Changes of letters and templates.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::facts::Facts;
use super::queries::{self, check_parties, language};
use super::shelf::Shelf;
use super::stale::Told;
use super::store::{self, Kept};
use super::{Letter, LetterFields, LetterKind, LetterState, SentBy, Template, series, templates};
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::events::{self, AppearanceFields, AppearanceState};
use crate::ids::Id;
use crate::saved::Saved;
use crate::speakers::{self, Channel, ContactFields, Direction, Stage};
use crate::store::Tx;
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::{Lang, Message, Words};

/// Prepares a letter: today's facts in the template in force, to go out on the usual day unless one is given. The same
/// letter that is prepared already is given back instead (warning). Warning: one like it was sent before. Errors:
/// `event_not_found`, `speaker_not_found`, `letter_needs_event`, `letter_needs_speaker`, `letter_corrects_nothing`.
pub fn prepare(
    tx: &Tx<'_>,
    kind: LetterKind,
    event: Option<Id>,
    speaker: Option<Id>,
    lang: Option<Lang>,
    send_on: Option<NaiveDate>,
) -> Result<Saved<Letter>> {
    if kind == LetterKind::Correction {
        return Err(Error::refused("letter_corrects_nothing"));
    }
    check_parties(kind, event, speaker)?;
    let speaker = speaker.filter(|_| kind.is_to_a_speaker());
    let shelf = Shelf::open(tx)?;
    let facts = shelf.reader().facts(kind, event, speaker, tx.today(), None)?;
    let lang = lang.unwrap_or_else(|| language(&facts));
    let alike: Vec<Kept> = store::of(tx, speaker, event)?
        .into_iter()
        .filter(|other| (other.kind, other.speaker, other.event) == (kind, speaker, event))
        .collect();
    let prepared = |other: &&Kept| other.state == LetterState::Prepared && other.lang == lang;
    if let Some(known) = alike.iter().find(prepared) {
        return Ok(Saved {
            value: shelf.letter(known.clone())?,
            warnings: vec![Message::new("letters-warning-prepared-already")],
        });
    }
    let date = facts.salon.as_ref().map(|salon| salon.date);
    let send_on = send_on.map(|on| check_date("send_on", on)).transpose()?;
    let letter = new(tx, kind, lang, event, speaker, None);
    let letter = Kept {
        send_on: Some(send_on.unwrap_or_else(|| series::send_on(kind, date, tx.today()))),
        ..letter
    };
    let sent = alike.iter().rev().find_map(Kept::sent_on);
    let warning = sent.map(|on| Message::new("letters-warning-sent-before").with("date", on.to_string()));
    Ok(Saved {
        value: laid_down(tx, letter)?,
        warnings: warning.into_iter().collect(),
    })
}

fn new(
    tx: &Tx<'_>,
    kind: LetterKind,
    lang: Lang,
    event: Option<Id>,
    speaker: Option<Id>,
    corrects: Option<Id>,
) -> Kept {
    Kept {
        id: tx.new_id(),
        kind,
        lang,
        event,
        speaker,
        subject: String::new(),
        body: String::new(),
        edited: false,
        state: LetterState::Prepared,
        prepared_at: tx.now().to_rfc3339(),
        send_on: None,
        sent_at: None,
        sent_by: None,
        told: Told::default(),
        corrects,
        contact: None,
    }
}

/// Writes a new letter down with what it says today.
fn laid_down(tx: &Tx<'_>, mut letter: Kept) -> Result<Letter> {
    take_words(&Shelf::open(tx)?, &mut letter)?;
    store::insert(tx, &letter)?;
    queries::show(tx, letter.id)
}

/// Takes what the facts say now into a letter.
fn take_words(shelf: &Shelf<'_>, letter: &mut Kept) -> Result<Vec<super::Blocked>> {
    let (_, drawn) = shelf.drawn(letter)?;
    (letter.subject, letter.body, letter.told) = (drawn.subject, drawn.body, drawn.told);
    Ok(drawn.blocked)
}

/// Changes the words of a prepared letter; it does not follow the facts any more. Errors: `letter_not_found`,
/// `letter_not_prepared`, `text_empty` for an empty body.
pub fn edit(tx: &Tx<'_>, id: Id, fields: &LetterFields) -> Result<Saved<Letter>> {
    let mut letter = prepared(tx, id)?;
    if let Some(on) = fields.send_on {
        letter.send_on = on.map(|on| check_date("send_on", on)).transpose()?;
    }
    let shelf = Shelf::open(tx)?;
    if !letter.edited {
        take_words(&shelf, &mut letter)?;
    }
    let before = (letter.subject.clone(), letter.body.clone());
    if let Some(subject) = &fields.subject {
        letter.subject = clean_line("subject", subject, LINE_MAX)?;
    }
    if let Some(body) = &fields.body {
        letter.body = clean_text("body", body, TEXT_MAX)?;
        if letter.body.is_empty() {
            return Err(Error::invalid("text_empty", "body"));
        }
    }
    if before != (letter.subject.clone(), letter.body.clone()) {
        if letter.edited {
            let facts = shelf.facts(&letter)?;
            letter.told = letter.told.rewritten(&facts, &letter.body, Words::of(letter.lang));
        }
        letter.edited = true;
    }
    store::update(tx, &letter)?;
    quietly(tx, id)
}

/// Takes back what was changed by hand: the letter follows the facts again. Errors: as [`edit`].
pub fn refill(tx: &Tx<'_>, id: Id) -> Result<Saved<Letter>> {
    let mut letter = prepared(tx, id)?;
    letter.edited = false;
    take_words(&Shelf::open(tx)?, &mut letter)?;
    store::update(tx, &letter)?;
    quietly(tx, id)
}

/// Notes that a letter went out, today unless a day is given: it keeps what it says from now on, the contact is logged,
/// and the speaker moves along (approach: contacted, invitation: invited, thanks: thanked). Refused with `letter_blocked`
/// while a placeholder does not resolve; `letter_not_prepared`. Warnings: those of the speaker's step and of the contact.
pub fn mark_sent(tx: &Tx<'_>, id: Id, by: SentBy, on_date: Option<NaiveDate>) -> Result<Saved<Letter>> {
    let mut letter = prepared(tx, id)?;
    let shelf = Shelf::open(tx)?;
    let facts = shelf.facts(&letter)?;
    let blocked = if letter.edited {
        templates::left(&letter.subject, &letter.body, &facts, letter.kind, letter.lang)
    } else {
        take_words(&shelf, &mut letter)?
    };
    if !blocked.is_empty() {
        let names: Vec<String> = blocked.into_iter().map(|blocked| blocked.placeholder).collect();
        return Err(Error::refused("letter_blocked").with("names", names.join("、")));
    }
    let on = check_date("on_date", on_date.unwrap_or_else(|| tx.today()))?;
    letter.state = LetterState::Sent;
    letter.sent_at = Some(moment(tx, on).to_rfc3339());
    letter.sent_by = Some(by);
    let mut warnings = Vec::new();
    if let Some(speaker) = letter.speaker {
        warnings.extend(log_contact(tx, &mut letter, speaker, on, &facts)?);
        warnings.extend(move_speaker(tx, &letter, speaker, on, &facts)?);
    }
    store::update(tx, &letter)?;
    Ok(Saved {
        value: queries::show(tx, id)?,
        warnings,
    })
}

/// The present hour of a day.
fn moment(tx: &Tx<'_>, on: NaiveDate) -> DateTime<FixedOffset> {
    let now = tx.now();
    let then = on.and_time(now.time()).and_local_timezone(*now.offset()).single();
    then.unwrap_or(now)
}

/// Writes the letter into the contact log; the line is remembered, so that it can be taken back with the letter.
fn log_contact(tx: &Tx<'_>, letter: &mut Kept, speaker: Id, on: NaiveDate, facts: &Facts) -> Result<Vec<Message>> {
    let lines = |tx: &Tx<'_>| -> Result<Vec<Id>> {
        let page = speakers::queries::show(tx, speaker)?;
        Ok(page.contacts.into_iter().map(|line| line.id).collect())
    };
    let before = lines(tx)?;
    let said = match &facts.salon {
        Some(salon) => Message::new("letters-contact-salon")
            .with("letter", letter.kind.label())
            .with("salon", salon.called()),
        None => Message::new("letters-contact").with("letter", letter.kind.label()),
    };
    let fields = ContactFields {
        on_date: Some(on),
        channel: Some(match letter.sent_by {
            Some(SentBy::Mail) => Channel::Email,
            Some(SentBy::Other) => Channel::Other,
            _ => Channel::Wechat,
        }),
        direction: Some(Direction::Out),
        text: Some(Words::of(facts.chapter.document_language).say(&said)),
    };
    let saved = speakers::ops::log_contact(tx, speaker, &fields, None)?;
    letter.contact = lines(tx)?.into_iter().find(|line| !before.contains(line));
    Ok(saved.warnings)
}

/// Moves the speaker along as far as the letter goes.
fn move_speaker(tx: &Tx<'_>, letter: &Kept, speaker: Id, on: NaiveDate, facts: &Facts) -> Result<Vec<Message>> {
    let stage = speakers::queries::get(tx, speaker)?.stage;
    match letter.kind {
        LetterKind::Invitation => {
            let asked = facts.guest().filter(|guest| guest.state == AppearanceState::Planned);
            let Some(guest) = asked else { return Ok(Vec::new()) };
            let fields = AppearanceFields {
                state: Some(AppearanceState::Invited),
                state_on: Some(on),
                ..AppearanceFields::default()
            };
            Ok(events::ops::edit_appearance(tx, guest.id, &fields)?.warnings)
        }
        LetterKind::Thanks if stage == Stage::Spoke => {
            Ok(speakers::ops::set_stage(tx, speaker, Stage::Thanked, Some(on), "", None)?.warnings)
        }
        _ => Ok(Vec::new()),
    }
}

/// Takes back that a letter went out: it waits again, in the words it had, and its line leaves the contact log. Warning:
/// the speaker's stage stays. Refused with `letter_not_sent`; `letter_has_correction`.
pub fn unsend(tx: &Tx<'_>, id: Id) -> Result<Saved<Letter>> {
    let mut letter = sent(tx, id)?;
    if !store::corrections(tx, id)?.is_empty() {
        return Err(Error::refused("letter_has_correction"));
    }
    let line = letter.contact.take();
    letter.state = LetterState::Prepared;
    letter.edited = true;
    (letter.sent_at, letter.sent_by) = (None, None);
    store::update(tx, &letter)?;
    if let Some(line) = line {
        speakers::ops::remove_contact(tx, line)?;
    }
    let moved = matches!(
        letter.kind,
        LetterKind::Approach | LetterKind::Invitation | LetterKind::Thanks
    );
    Ok(Saved {
        value: queries::show(tx, id)?,
        warnings: moved
            .then(|| Message::new("letters-warning-stage-stays"))
            .into_iter()
            .collect(),
    })
}

/// Puts a letter aside that is not needed after all. Refused with `letter_not_prepared`.
pub fn drop(tx: &Tx<'_>, id: Id) -> Result<Saved<Letter>> {
    let mut letter = prepared(tx, id)?;
    if !letter.edited {
        take_words(&Shelf::open(tx)?, &mut letter)?;
    }
    letter.state = LetterState::Dropped;
    store::update(tx, &letter)?;
    quietly(tx, id)
}

/// Takes a dropped letter up again. Refused with `letter_not_dropped`.
pub fn take_up(tx: &Tx<'_>, id: Id) -> Result<Saved<Letter>> {
    let mut letter = store::get(tx, id)?;
    if letter.state != LetterState::Dropped {
        return Err(Error::refused("letter_not_dropped"));
    }
    letter.state = LetterState::Prepared;
    store::update(tx, &letter)?;
    quietly(tx, id)
}

/// Removes a letter that did not go out. Refused with `letter_was_sent` for one that did: it is part of what was said.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<()> {
    if store::get(tx, id)?.state == LetterState::Sent {
        return Err(Error::refused("letter_was_sent"));
    }
    store::delete(tx, id)
}

/// Prepares the correction of a sent letter: what is no longer as its reader was told, short. One that is prepared
/// already is given back (warning). Refused with `letter_not_sent`; `letter_not_stale` when all is as it was told.
pub fn correct(tx: &Tx<'_>, id: Id) -> Result<Saved<Letter>> {
    let letter = sent(tx, id)?;
    let shelf = Shelf::open(tx)?;
    let corrections = store::corrections(tx, id)?;
    if let Some((known, _)) = corrections.iter().find(|(_, state)| *state == LetterState::Prepared) {
        return Ok(Saved {
            value: shelf.letter(store::get(tx, *known)?)?,
            warnings: vec![Message::new("letters-warning-prepared-already")],
        });
    }
    let (kind, lang, event, speaker) = (LetterKind::Correction, letter.lang, letter.event, letter.speaker);
    if shelf.letter(letter)?.stale.is_empty() {
        return Err(Error::refused("letter_not_stale"));
    }
    let correction = Kept {
        send_on: Some(tx.today()),
        ..new(tx, kind, lang, event, speaker, Some(id))
    };
    Ok(Saved::quietly(laid_down(tx, correction)?))
}

/// Sets a template: the chapter's, or one for a speaker. Unknown placeholders are kept and named in the answer. Errors:
/// `text_empty` for an empty body, `letter_to_nobody` for a speaker's template of a letter to a group,
/// `speaker_not_found`.
pub fn set_template(
    tx: &Tx<'_>,
    kind: LetterKind,
    lang: Lang,
    speaker: Option<Id>,
    subject: &str,
    body: &str,
) -> Result<Template> {
    check_owner(tx, kind, speaker)?;
    let subject = clean_line("subject", subject, LINE_MAX)?;
    let body = clean_text("body", body, TEXT_MAX)?;
    if body.is_empty() {
        return Err(Error::invalid("text_empty", "body"));
    }
    let text = (subject.as_str(), body.as_str());
    match store::template(tx, kind, lang, speaker)? {
        Some((id, ..)) => store::update_template(tx, id, text)?,
        None => store::insert_template(tx, kind, lang, speaker, text)?,
    }
    queries::template(tx, kind, lang, speaker)
}

/// Takes a template away: the one behind it is in force again. Errors: as [`set_template`].
pub fn reset_template(tx: &Tx<'_>, kind: LetterKind, lang: Lang, speaker: Option<Id>) -> Result<Template> {
    check_owner(tx, kind, speaker)?;
    if let Some((id, ..)) = store::template(tx, kind, lang, speaker)? {
        store::delete_template(tx, id)?;
    }
    queries::template(tx, kind, lang, speaker)
}

fn check_owner(tx: &Tx<'_>, kind: LetterKind, speaker: Option<Id>) -> Result<()> {
    let Some(speaker) = speaker else { return Ok(()) };
    if !kind.is_to_a_speaker() {
        return Err(Error::invalid("letter_to_nobody", "speaker"));
    }
    speakers::queries::get(tx, speaker).map(|_| ())
}

fn prepared(tx: &Tx<'_>, id: Id) -> Result<Kept> {
    let letter = store::get(tx, id)?;
    match letter.state {
        LetterState::Prepared => Ok(letter),
        _ => Err(Error::refused("letter_not_prepared")),
    }
}

fn sent(tx: &Tx<'_>, id: Id) -> Result<Kept> {
    let letter = store::get(tx, id)?;
    match letter.state {
        LetterState::Sent => Ok(letter),
        _ => Err(Error::refused("letter_not_sent")),
    }
}

fn quietly(tx: &Tx<'_>, id: Id) -> Result<Saved<Letter>> {
    Ok(Saved::quietly(queries::show(tx, id)?))
}
