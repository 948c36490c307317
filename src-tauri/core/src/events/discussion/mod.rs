//! The discussion: its questions, its groups with lead, note-taker and members, what they found.

mod groups;
mod mixing;
pub(super) mod store;

pub use groups::{propose, set_groups};
pub use mixing::{Guest, Mixed, mix};

use self::store::Group;
use super::codes::Role;
use super::fields::GroupFields;
use super::queries;
use super::roles::{self, Assignment};
use super::run_sheet::ops::within;
use super::store as events;
use super::views::{self, Named, Salon};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Db, Tx, rank};
use crate::text::{LINE_MAX, TEXT_MAX, clean_text};

/// The most questions an event may have.
pub const QUESTIONS_MAX: usize = 50;

/// Adds a question at the end.
pub fn add_question(tx: &Tx<'_>, event: Id, text: &str) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    let questions = store::ranked(tx, event.id)?;
    if questions.len() >= QUESTIONS_MAX {
        return Err(Error::refused("too_many_questions").with("max", QUESTIONS_MAX));
    }
    let rank = rank::between(questions.last().map(|(_, rank)| rank.as_str()), None)?;
    store::insert(tx, event.id, tx.new_id(), &rank, &question_text(text)?)?;
    Ok(Saved::quietly(queries::show(tx, event.id)?))
}

/// Changes the text of a question.
pub fn edit_question(tx: &Tx<'_>, id: Id, text: &str) -> Result<Saved<Salon>> {
    let event = store::question(tx, id)?;
    store::set_text(tx, id, &question_text(text)?)?;
    Ok(Saved::quietly(queries::show(tx, event)?))
}

/// Removes a question.
pub fn remove_question(tx: &Tx<'_>, id: Id) -> Result<Saved<Salon>> {
    let event = store::question(tx, id)?;
    store::delete(tx, id)?;
    Ok(Saved::quietly(queries::show(tx, event)?))
}

/// Moves a question before another one of the event, or to the end.
pub fn move_question(tx: &Tx<'_>, id: Id, before: Option<Id>) -> Result<Saved<Salon>> {
    let event = store::question(tx, id)?;
    if before != Some(id) {
        let mut others = store::ranked(tx, event)?;
        others.retain(|(question, _)| question.id != id);
        let place = match before {
            Some(before) => {
                let found = others.iter().position(|(question, _)| question.id == before);
                found.ok_or_else(|| Error::not_found("question_not_found").with("given", before.to_string()))?
            }
            None => others.len(),
        };
        let above = place.checked_sub(1).map(|at| others[at].1.as_str());
        store::set_rank(
            tx,
            id,
            &rank::between(above, others.get(place).map(|(_, rank)| rank.as_str()))?,
        )?;
    }
    Ok(Saved::quietly(queries::show(tx, event)?))
}

/// Changes a discussion group, 1 to 99: its lead, its note-taker, what it found.
pub fn edit_group(tx: &Tx<'_>, event: Id, number: i64, fields: &GroupFields) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    within("number", number, 1, roles::ops::GROUPS_MAX)?;
    if fields.note_taker.is_some() || fields.result.is_some() || fields.question.is_some() {
        let known = store::groups(tx, event.id)?
            .into_iter()
            .find(|group| group.number == number);
        let mut group = known.unwrap_or(Group {
            number,
            ..Group::default()
        });
        if let Some(note_taker) = fields.note_taker {
            let person = note_taker.map(|person| events::person(tx, person)).transpose()?;
            group.note_taker = person.map(|person| Named {
                id: person.id,
                name: person.name,
            });
        }
        if let Some(result) = &fields.result {
            group.result = clean_text("result", result, TEXT_MAX)?;
        }
        if let Some(question) = fields.question {
            group.question = question
                .map(|question| groups::of_event(tx, &event, question))
                .transpose()?;
        }
        store::save_group(tx, event.id, &group)?;
    }
    let mut warnings = Vec::new();
    if let Some(lead) = fields.lead {
        if let Some(person) = lead {
            events::person(tx, person)?;
        }
        roles::ops::set_group_lead(tx, &event, number, lead)?;
        if let Some(person) = lead {
            warnings = roles::warnings_about(&queries::show(tx, event.id)?, person);
        }
    }
    Ok(Saved {
        value: queries::show(tx, event.id)?,
        warnings,
    })
}

/// The groups of an event: 1 to `count`, and any beyond of which something is kept.
pub(super) fn groups(db: &Db, event: Id, count: i64, assignments: &[Assignment]) -> Result<Vec<views::Group>> {
    let kept = store::groups(db, event)?;
    let seated = store::members(db, event)?;
    let leads: Vec<&Assignment> = assignments
        .iter()
        .filter(|each| each.role == Role::GroupLead && each.state.fills())
        .collect();
    let mut numbers: Vec<i64> = (1..=count).collect();
    numbers.extend(kept.iter().map(|group| group.number));
    numbers.extend(seated.iter().map(|seat| seat.number));
    numbers.extend(leads.iter().filter_map(|lead| lead.group_number));
    numbers.sort_unstable();
    numbers.dedup();
    let group = |number: i64| {
        let known = kept.iter().find(|group| group.number == number);
        views::Group {
            number,
            lead: leads
                .iter()
                .find(|lead| lead.group_number == Some(number))
                .map(|lead| lead.view()),
            note_taker: known.and_then(|group| group.note_taker.clone()),
            result: known.map(|group| group.result.clone()).unwrap_or_default(),
            members: seated
                .iter()
                .filter(|seat| seat.number == number)
                .map(|seat| seat.member.clone())
                .collect(),
            question: known.and_then(|group| group.question.clone()),
        }
    };
    Ok(numbers.into_iter().map(group).collect())
}

fn question_text(text: &str) -> Result<String> {
    let text = clean_text("text", text, LINE_MAX)?;
    if text.is_empty() {
        Err(Error::invalid("text_empty", "text"))
    } else {
        Ok(text)
    }
}
