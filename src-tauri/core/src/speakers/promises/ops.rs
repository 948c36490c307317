//! Changes of promises.

use chrono::NaiveDate;

use super::PromiseFields;
use super::store::{self, Row};
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::people;
use crate::speakers::{PromiseState, SpeakerPage, queries, store as speakers};
use crate::store::Tx;
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_text};

/// Notes what a speaker was promised. Errors: `speaker_not_found`, `text_empty`, `event_not_found`, `person_not_found`,
/// `promise_dates` when it is due before it was made, and those of texts and dates.
pub fn add(tx: &Tx<'_>, speaker: Id, fields: &PromiseFields) -> Result<SpeakerPage> {
    speakers::profile_of(tx, speaker)?;
    let mut row = Row {
        id: tx.new_id(),
        speaker,
        event: None,
        what: String::new(),
        made_on: tx.today(),
        made_by: None,
        due_on: None,
        state: PromiseState::Open,
        state_on: None,
        note: String::new(),
    };
    lay(tx, &mut row, fields)?;
    if row.what.is_empty() {
        return Err(Error::invalid("text_empty", "what"));
    }
    if fields.made_by.is_none() {
        row.made_by = row
            .event
            .map(|event| store::in_charge(tx, event))
            .transpose()?
            .flatten();
    }
    store::insert(tx, &row)?;
    queries::show(tx, speaker)
}

/// Changes a promise. Errors: `promise_not_found` and those of [`add`].
pub fn edit(tx: &Tx<'_>, id: Id, fields: &PromiseFields) -> Result<SpeakerPage> {
    let mut row = store::get(tx, id)?;
    lay(tx, &mut row, fields)?;
    store::update(tx, &row)?;
    queries::show(tx, row.speaker)
}

/// Removes a promise. Errors: `promise_not_found`.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<SpeakerPage> {
    let row = store::get(tx, id)?;
    store::delete(tx, id)?;
    queries::show(tx, row.speaker)
}

/// Says what became of a promise, today unless a date is given; opening it again takes the date away. Errors:
/// `promise_not_found`.
pub fn set(tx: &Tx<'_>, id: Id, state: PromiseState, on_date: Option<NaiveDate>) -> Result<SpeakerPage> {
    let mut row = store::get(tx, id)?;
    let on = check_date("on_date", on_date.unwrap_or_else(|| tx.today()))?;
    row.state = state;
    row.state_on = (state != PromiseState::Open).then_some(on);
    store::update(tx, &row)?;
    queries::show(tx, row.speaker)
}

fn lay(tx: &Tx<'_>, row: &mut Row, fields: &PromiseFields) -> Result<()> {
    if let Some(event) = fields.event {
        if let Some(event) = event {
            store::in_charge(tx, event)?;
        }
        row.event = event;
    }
    if let Some(what) = &fields.what {
        row.what = clean_line("what", what, LINE_MAX)?;
        if row.what.is_empty() {
            return Err(Error::invalid("text_empty", "what"));
        }
    }
    if let Some(made_on) = fields.made_on {
        row.made_on = check_date("made_on", made_on)?;
    }
    if let Some(made_by) = fields.made_by {
        row.made_by = made_by
            .map(|person| people::queries::get(tx, person))
            .transpose()?
            .map(|person| person.id);
    }
    if let Some(due_on) = fields.due_on {
        row.due_on = due_on.map(|on| check_date("due_on", on)).transpose()?;
    }
    if let Some(note) = &fields.note {
        row.note = clean_text("note", note, TEXT_MAX)?;
    }
    if row.due_on.is_some_and(|due| due < row.made_on) {
        return Err(Error::invalid("promise_dates", "due_on"));
    }
    Ok(())
}
