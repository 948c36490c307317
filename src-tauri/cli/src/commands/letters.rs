//! `letters`: what is due, prepared and sent. `templates`: what letters are made from.

use chapterdesk_core::chapter;
use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events;
use chapterdesk_core::ids::Id;
use chapterdesk_core::letters::{Letter, LetterFields, LetterState, acts, ops, queries};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers;
use chapterdesk_core::store::{Db, Tx};
use chapterdesk_core::words::{Act, Lang};
use serde_json::{Value, json};

use super::{Session, by_name};
use crate::args::{Letters, Templates, Whose};
use crate::input;
use crate::table::Column;

/// Stands for no salon or no speaker.
const NOBODY: &str = "-";

pub(super) fn run(session: &Session, command: Letters) -> Result<String> {
    match command {
        Letters::Due => due(session),
        Letters::Prepare {
            salon,
            speaker,
            kind,
            letter_lang,
            send_on,
        } => answered(
            session,
            |db| {
                let event = named(&salon, |text| events::queries::resolve(db, text))?;
                let speaker = named(&speaker, |text| speakers::queries::resolve(db, text))?;
                Ok((acts::prepare(db, kind, event, speaker)?, (event, speaker)))
            },
            |tx, (event, speaker)| ops::prepare(tx, kind, event, speaker, letter_lang, send_on),
        ),
        Letters::List { state } => list(session, state),
        Letters::Show { letter } => {
            let letter = session.read(|db| queries::show(db, queries::resolve(db, &letter)?))?;
            if session.out.is_json() {
                return session.out.record(&letter);
            }
            readable(session, &letter)
        }
        Letters::Edit {
            letter,
            source,
            subject,
            send_on,
        } => {
            let fields = LetterFields {
                subject,
                body: source.map(|source| input::text(&source)).transpose()?,
                send_on: send_on.map(Some),
            };
            if fields == LetterFields::default() {
                return Err(Error::usage("usage_missing").with("missing", "FILE, --subject, --send-on"));
            }
            change(session, &letter, acts::edit, |tx, id| ops::edit(tx, id, &fields))
        }
        Letters::Refill { letter } => change(session, &letter, acts::refill, ops::refill),
        Letters::Sent { letter, by, on } => change(session, &letter, acts::mark_sent, |tx, id| {
            ops::mark_sent(tx, id, by, on)
        }),
        Letters::Correct { letter } => change(session, &letter, acts::correct, ops::correct),
        Letters::Drop { letter } => change(session, &letter, acts::drop, ops::drop),
    }
}

/// One change of one letter.
fn change(
    session: &Session,
    letter: &str,
    act: impl FnOnce(&Db, Id) -> Result<Act>,
    work: impl FnOnce(&Tx<'_>, Id) -> Result<Saved<Letter>>,
) -> Result<String> {
    answered(
        session,
        |db| {
            let id = queries::resolve(db, letter)?;
            Ok((act(db, id)?, id))
        },
        work,
    )
}

/// Does one act on a letter and answers with it.
fn answered<P>(
    session: &Session,
    prepare: impl FnOnce(&Db) -> Result<(Act, P)>,
    work: impl FnOnce(&Tx<'_>, P) -> Result<Saved<Letter>>,
) -> Result<String> {
    let saved = session.perform(prepare, work)?;
    if session.out.is_json() {
        return session.out.changed(&saved.value, &saved.warnings);
    }
    Ok(session.out.warned(&saved.warnings) + &readable(session, &saved.value)?)
}

/// A letter for people: what is to be known about it, then its words as they are pasted.
fn readable(session: &Session, letter: &Letter) -> Result<String> {
    let words = session.out.words();
    let speaker = letter.speaker.as_ref().map(|speaker| speaker.name.as_str());
    let event = letter.event.as_ref().map(|event| event.name.as_str());
    let kind = words.say(&letter.label);
    let name: Vec<&str> = [Some(kind.as_str()), speaker, event].into_iter().flatten().collect();
    let blocked = letter.blocked.iter().map(|blocked| {
        let why = words.say(&blocked.why);
        format!("{{{}}} {why}", blocked.placeholder)
    });
    let about = json!({
        "id": letter.id,
        "name": name.join(" · "),
        "state": words.text(&format!("letter-state-{}", letter.state.code())),
        "send_on": letter.send_on,
        "sent_at": letter.sent_at,
        "subject": letter.subject,
        "stale": letter.stale.iter().map(|message| words.say(message)).collect::<Vec<_>>(),
        "blocked": blocked.collect::<Vec<_>>(),
    });
    Ok(session.out.record(&about)? + "\n" + &letter.body + "\n")
}

fn named(text: &str, resolve: impl FnOnce(&str) -> Result<Id>) -> Result<Option<Id>> {
    (text != NOBODY).then(|| resolve(text)).transpose()
}

fn due(session: &Session) -> Result<String> {
    let due = session.read(queries::outbox)?.today;
    let mut rows: Vec<Value> = due.iter().map(|due| session.out.value(due)).collect::<Result<_>>()?;
    if !session.out.is_json() {
        by_name(&mut rows, &["speaker", "event"]);
    }
    let columns = [
        Column::plain("due_on"),
        Column::plain("label"),
        Column::plain("speaker"),
        Column::plain("event"),
        Column::plain("why"),
    ];
    session.out.list(&rows, &columns)
}

fn list(session: &Session, state: Option<LetterState>) -> Result<String> {
    let letters = session.read(|db| match state {
        Some(state) => queries::in_state(db, state),
        None => queries::of(db, None, None),
    })?;
    let mut rows: Vec<Value> = letters
        .iter()
        .map(|letter| session.out.value(letter))
        .collect::<Result<_>>()?;
    if !session.out.is_json() {
        by_name(&mut rows, &["speaker", "event"]);
    }
    let columns = [
        Column::plain("send_on"),
        Column::coded("state", "letter-state-{code}"),
        Column::plain("label"),
        Column::plain("speaker"),
        Column::plain("event"),
        Column::plain("stale"),
        Column::plain("id"),
    ];
    session.out.list(&rows, &columns)
}

pub(super) fn templates(session: &Session, command: Templates) -> Result<String> {
    match command {
        Templates::List { whose } => {
            let templates = session.read(|db| {
                let (lang, speaker) = owner(db, &whose)?;
                queries::templates(db, lang, speaker)
            })?;
            let columns = [
                Column::plain("kind"),
                Column::plain("label"),
                Column::coded("from", "template-from-{code}"),
                Column::plain("subject"),
            ];
            session.out.list(&templates, &columns)
        }
        Templates::Show { kind, whose } => {
            let template = session.read(|db| {
                let (lang, speaker) = owner(db, &whose)?;
                queries::template(db, kind, lang, speaker)
            })?;
            if session.out.is_json() {
                return session.out.record(&template);
            }
            // What `set` takes: the body alone.
            Ok(template.body + "\n")
        }
        Templates::Set {
            kind,
            source,
            subject,
            whose,
        } => {
            let body = input::text(&source)?;
            session.change(
                |db| {
                    let (lang, speaker) = owner(db, &whose)?;
                    Ok((acts::set_template(kind, lang), (lang, speaker)))
                },
                |tx, (lang, speaker)| {
                    // A subject that is not given stays as it is.
                    let subject = match subject {
                        Some(subject) => subject,
                        None => queries::template(tx, kind, lang, speaker)?.subject,
                    };
                    ops::set_template(tx, kind, lang, speaker, &subject, &body).map(Saved::quietly)
                },
            )
        }
        Templates::Reset { kind, whose } => session.change(
            |db| {
                let (lang, speaker) = owner(db, &whose)?;
                Ok((acts::reset_template(kind, lang), (lang, speaker)))
            },
            |tx, (lang, speaker)| ops::reset_template(tx, kind, lang, speaker).map(Saved::quietly),
        ),
        Templates::Placeholders { kind, salon, whose } => {
            let placeholders = session.read(|db| {
                let (lang, speaker) = owner(db, &whose)?;
                let event = salon.map(|salon| events::queries::resolve(db, &salon)).transpose()?;
                queries::placeholders(db, kind, lang, event, speaker)
            })?;
            let rows: Vec<Value> = placeholders
                .iter()
                .map(|placeholder| {
                    let mut row = session.out.value(placeholder)?;
                    if !session.out.is_json() {
                        row["name"] = json!(format!("{{{}}}", placeholder.name));
                        row["value"] = json!(placeholder.value.replace('\n', " / "));
                    }
                    Ok(row)
                })
                .collect::<Result<_>>()?;
            let columns = [
                Column::plain("name"),
                Column::plain("label"),
                Column::plain("required"),
                Column::plain("value"),
            ];
            session.out.list(&rows, &columns)
        }
    }
}

/// Language and speaker of a template; the language is the speaker's or the chapter's when none is given.
fn owner(db: &Db, whose: &Whose) -> Result<(Lang, Option<Id>)> {
    let speaker = whose
        .speaker
        .as_deref()
        .map(|text| speakers::queries::resolve(db, text))
        .transpose()?;
    let own = match speaker {
        Some(id) => speakers::queries::get(db, id)?.letter_lang,
        None => None,
    };
    let usual = chapter::queries::show(db)?.document_language;
    Ok((whose.letter_lang.or(own).unwrap_or(usual), speaker))
}
