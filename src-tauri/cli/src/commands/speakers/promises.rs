//! `speakers promise`: add, list, kept, broken, waived, remove.

use chapterdesk_core::error::Result;
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::promises::{acts, ops, resolve};
use chapterdesk_core::speakers::{Promise, PromiseFields, PromiseState, SpeakerPage, queries};
use chapterdesk_core::{events, people};
use chrono::NaiveDate;
use serde::Serialize;

use crate::args::Promises;
use crate::commands::Session;
use crate::table::Column;

/// What a change of promises answers: whom it is about, and all they were promised.
#[derive(Serialize)]
struct Promised {
    id: Id,
    name: String,
    promises: Vec<Promise>,
}

fn promised(page: SpeakerPage) -> Saved<Promised> {
    Saved::quietly(Promised {
        id: page.speaker.id,
        name: page.speaker.name,
        promises: page.promises,
    })
}

pub(super) fn run(session: &Session, command: Promises) -> Result<String> {
    match command {
        Promises::Add {
            speaker,
            what,
            for_salon,
            due,
            on,
            made_by,
            note,
        } => session.change(
            |db| {
                let id = queries::resolve(db, &speaker)?;
                let event = for_salon
                    .map(|salon| events::queries::resolve(db, &salon))
                    .transpose()?;
                let made_by = made_by
                    .map(|person| people::queries::resolve(db, &person))
                    .transpose()?;
                let fields = PromiseFields {
                    event: event.map(Some),
                    what: Some(what),
                    made_on: on,
                    made_by: made_by.map(Some),
                    due_on: due.map(Some),
                    note,
                };
                Ok((acts::add(db, id)?, (id, fields)))
            },
            |tx, (id, fields)| Ok(promised(ops::add(tx, id, &fields)?)),
        ),
        Promises::List { speaker } => {
            let page = session.read(|db| queries::show(db, queries::resolve(db, &speaker)?))?;
            let columns = [
                Column::coded("state", "promise-state-{code}"),
                Column::plain("what"),
                Column::plain("due_on"),
                Column::plain("made_on"),
                Column::plain("made_by"),
                Column::plain("event"),
                Column::plain("id"),
            ];
            session.out.list(&page.promises, &columns)
        }
        Promises::Kept { promise, on } => set(session, &promise, PromiseState::Kept, on),
        Promises::Broken { promise, on } => set(session, &promise, PromiseState::Broken, on),
        Promises::Waived { promise, on } => set(session, &promise, PromiseState::Waived, on),
        Promises::Remove { promise } => session.change(
            |db| {
                let id = resolve(db, &promise)?;
                Ok((acts::remove(db, id)?, id))
            },
            |tx, id| Ok(promised(ops::remove(tx, id)?)),
        ),
    }
}

fn set(session: &Session, promise: &str, state: PromiseState, on: Option<NaiveDate>) -> Result<String> {
    session.change(
        |db| {
            let id = resolve(db, promise)?;
            Ok((acts::set(db, id, state)?, id))
        },
        |tx, id| Ok(promised(ops::set(tx, id, state, on)?)),
    )
}
