//! Changes of the committee.

use super::{Appointment, Ending, Holder, Office, Term, TermFields, queries, rules, store};
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::people;
use crate::saved::Saved;
use crate::store::{Db, Tx};
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_text};

/// Appoints somebody. With `replace`, whoever holds the single seat (or leads the same interest group) on that day ends
/// their term then, with the reason given. Warnings: the seat is held, terms overlap. Errors: `person_not_found`,
/// `date_wrong`, `interest_group_missing`, `interest_group_not_here`, `replace_reason_missing`, `replace_whom` (an office
/// of several), `term_ends_before_start` (they started on that day or later).
pub fn appoint(tx: &Tx<'_>, appointment: &Appointment) -> Result<Saved<Term>> {
    let office = appointment.office;
    let term = Term {
        id: tx.new_id(),
        person: holder(tx, appointment.person)?,
        office,
        interest_group: clean_line("interest_group", &appointment.interest_group, LINE_MAX)?,
        started: check_date("started", appointment.started)?,
        ended: None,
        end_reason: String::new(),
        ended_by: String::new(),
        note: clean_text("note", &appointment.note, TEXT_MAX)?,
    };
    rules::check_group(office, &term.interest_group)?;
    if appointment.replace {
        replace(tx, &term, &appointment.reason, &appointment.by)?;
    }
    store::insert(tx, &term)?;
    with_warnings(tx, term)
}

/// Ends the terms that `term` takes over.
fn replace(tx: &Tx<'_>, term: &Term, reason: &str, by: &str) -> Result<()> {
    if term.office == Office::Secretary {
        return Err(Error::invalid("replace_whom", "replace"));
    }
    if reason.trim().is_empty() {
        return Err(Error::invalid("replace_reason_missing", "reason"));
    }
    for held in store::of_office(tx, term.office)? {
        if held.interest_group == term.interest_group && held.ended.is_none_or(|ended| ended > term.started) {
            end(
                tx,
                held.id,
                &Ending {
                    ended: term.started,
                    reason: reason.to_owned(),
                    by: by.to_owned(),
                },
            )?;
        }
    }
    Ok(())
}

/// Ends a term. Errors: `term_not_found`, `term_ends_before_start`, `date_wrong` and those of texts.
pub fn end(tx: &Tx<'_>, id: Id, ending: &Ending) -> Result<Term> {
    let mut term = queries::get(tx, id)?;
    rules::check_dates(term.started, Some(check_date("ended", ending.ended)?))?;
    term.ended = Some(ending.ended);
    term.end_reason = clean_text("reason", &ending.reason, TEXT_MAX)?;
    term.ended_by = clean_line("by", &ending.by, LINE_MAX)?;
    store::update(tx, &term)?;
    Ok(term)
}

/// Changes the given fields of a term. Warnings as for [`appoint`]. Errors: `term_not_found`, `person_not_found`,
/// `term_ends_before_start`, `date_wrong`, `interest_group_missing`, `interest_group_not_here` and those of texts.
pub fn edit_term(tx: &Tx<'_>, id: Id, fields: &TermFields) -> Result<Saved<Term>> {
    let mut term = queries::get(tx, id)?;
    if let Some(person) = fields.person {
        term.person = holder(tx, person)?;
    }
    if let Some(office) = fields.office {
        term.office = office;
        if office != Office::InterestLead {
            term.interest_group.clear();
        }
    }
    if let Some(group) = &fields.interest_group {
        term.interest_group = clean_line("interest_group", group, LINE_MAX)?;
    }
    if let Some(started) = fields.started {
        term.started = check_date("started", started)?;
    }
    if let Some(ended) = fields.ended {
        term.ended = ended.map(|ended| check_date("ended", ended)).transpose()?;
    }
    if let Some(reason) = &fields.end_reason {
        term.end_reason = clean_text("end_reason", reason, TEXT_MAX)?;
    }
    if let Some(by) = &fields.ended_by {
        term.ended_by = clean_line("ended_by", by, LINE_MAX)?;
    }
    if let Some(note) = &fields.note {
        term.note = clean_text("note", note, TEXT_MAX)?;
    }
    rules::check_group(term.office, &term.interest_group)?;
    rules::check_dates(term.started, term.ended)?;
    store::update(tx, &term)?;
    with_warnings(tx, term)
}

/// Removes a term that was entered by mistake. Errors: `term_not_found`.
pub fn remove_term(tx: &Tx<'_>, id: Id) -> Result<()> {
    queries::get(tx, id)?;
    store::delete(tx, id)
}

fn holder(db: &Db, id: Id) -> Result<Holder> {
    let person = people::queries::get(db, id)?;
    Ok(Holder { id, name: person.name })
}

fn with_warnings(db: &Db, term: Term) -> Result<Saved<Term>> {
    let warnings = rules::warnings(&term, &store::of_office(db, term.office)?);
    Ok(Saved { value: term, warnings })
}
