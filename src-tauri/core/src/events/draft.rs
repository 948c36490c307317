//! A draft: an event with changes that are thought of and not made. It is laid out and shown by the same code as the
//! event itself, so that what a plan promises is what the sheet says once it was carried out.

use chrono::NaiveDate;

use super::appearances::store::Appearance;
use super::codes::*;
use super::queries::Parts;
use super::roles::Assignment;
use super::run_sheet::TimeOfDay;
use super::run_sheet::sheet::Sheet;
use super::store::{self, Event};
use super::views::{Material, Named, Salon};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;

/// An event as it would be.
pub struct Draft<'a> {
    db: &'a Db,
    event: Event,
    parts: Parts,
}

impl<'a> Draft<'a> {
    /// The event as it is. Errors: `event_not_found`.
    pub fn of(db: &'a Db, event: Id) -> Result<Self> {
        let event = store::get(db, event)?;
        let parts = Parts::read(db, &event)?;
        Ok(Self { db, event, parts })
    }

    /// The event as people would see it; its readiness and what is published of it are left out.
    pub fn salon(mut self) -> Result<Salon> {
        self.parts
            .appearances
            .sort_by_key(|own| (!own.state.holds_talk(), own.talk.is_none(), own.talk, own.id));
        self.parts.salon(self.db, &self.event)
    }

    /// The rows of the slot with the minute at which each would begin.
    pub fn slot(&self) -> Vec<(Id, i64)> {
        let sheet = Sheet::of(&self.event, self.parts.rows.clone());
        let rows = sheet.rows.iter().zip(&sheet.times.spans);
        let slot = rows.filter(|(row, _)| row.part == Part::Slot);
        slot.map(|(row, span)| (row.id, i64::from(span.start))).collect()
    }

    /// Another day; the booking starts over.
    pub fn set_date(&mut self, date: NaiveDate) {
        self.event.date = date;
    }

    /// Another place, or none.
    pub fn set_venue(&mut self, venue: Option<Id>) {
        self.event.venue = venue;
    }

    /// Another length of a row.
    pub fn set_minutes(&mut self, segment: Id, minutes: i64) {
        if let Some(row) = self.parts.rows.iter_mut().find(|row| row.id == segment) {
            row.minutes = minutes;
            row.qa_minutes = row.qa_minutes.min(minutes);
        }
    }

    /// A fixed start of a row of the slot.
    pub fn set_start(&mut self, segment: Id, at: TimeOfDay) {
        if let Some(row) = self.parts.rows.iter_mut().find(|row| row.id == segment) {
            row.fixed_start = Some(at);
        }
    }

    /// Drops a row.
    pub fn remove(&mut self, segment: Id) {
        self.parts.rows.retain(|row| row.id != segment);
    }

    /// Moves a row of the slot before another one, or to the slot's end.
    pub fn move_before(&mut self, segment: Id, before: Option<Id>) {
        let rows = &mut self.parts.rows;
        let Some(from) = rows.iter().position(|row| row.id == segment) else {
            return;
        };
        let row = rows.remove(from);
        let end = rows
            .iter()
            .rposition(|row| row.part == Part::Slot)
            .map_or(from, |at| at + 1);
        let to = before.and_then(|before| rows.iter().position(|row| row.id == before));
        rows.insert(to.unwrap_or(end), row);
    }

    /// Names exactly these people for a row.
    pub fn name(&mut self, segment: Id, people: Vec<Named>) {
        self.parts.named.insert(segment, people);
    }

    /// What became of an appearance.
    pub fn set_state(&mut self, appearance: Id, state: AppearanceState) {
        if let Some(own) = self.parts.appearances.iter_mut().find(|own| own.id == appearance) {
            own.state = state;
        }
    }

    /// Gives a talk to a speaker; one who held it takes the talk that the speaker had.
    pub fn speak(&mut self, talk: i64, speaker: Id, confirmed: bool) {
        let all = &mut self.parts.appearances;
        let had = all
            .iter()
            .find(|own| own.speaker == speaker && own.state.holds_talk())
            .and_then(|own| own.talk);
        let holder = all
            .iter_mut()
            .find(|own| own.talk == Some(talk) && own.state.holds_talk() && own.speaker != speaker);
        if let Some(holder) = holder {
            holder.talk = had;
        }
        match all.iter_mut().find(|own| own.speaker == speaker) {
            Some(own) => {
                own.talk = Some(talk);
                own.state = said(Some(own.state), confirmed);
            }
            None => all.push(Appearance {
                id: speaker,
                event: self.event.id,
                speaker,
                talk: Some(talk),
                topic: String::new(),
                topic_settled: false,
                state: said(None, confirmed),
                state_on: self.db.today(),
                invited_on: None,
                invited_by: None,
                answer_by: None,
                needs: String::new(),
                online: false,
                introduction_on: None,
                photo_on: None,
                slides_on: None,
                slides_shared_on: None,
                rating: None,
                note: String::new(),
            }),
        }
    }

    /// Takes a role away.
    pub fn free(&mut self, assignment: Id) {
        self.parts.assignments.retain(|own| own.id != assignment);
    }

    /// Gives a role to somebody who has yet to answer, in the place of whoever has it by `instead`.
    pub fn give(&mut self, role: Role, person: &Named, instead: Option<Id>) {
        let mut before = None;
        if let Some(old) = self.parts.assignments.iter_mut().find(|own| Some(own.id) == instead) {
            old.state = AssignmentState::Substituted;
            let name = old.name.clone();
            before = Some((old.id, Named { id: old.person, name }));
        }
        self.parts.assignments.push(Assignment {
            id: person.id,
            event: self.event.id,
            role,
            person: person.id,
            name: person.name.clone(),
            state: AssignmentState::Asked,
            group_number: None,
            rank: String::new(),
            instead_of: before,
        });
    }

    /// Puts something on the list of what must be brought.
    pub fn bring(&mut self, name: &str) {
        self.parts.materials.push(Material {
            id: self.event.id,
            name: name.to_owned(),
            quantity: String::new(),
            bearer: None,
            returned: false,
            note: String::new(),
        });
    }
}

/// What a speaker answered, once they are given a talk.
fn said(before: Option<AppearanceState>, confirmed: bool) -> AppearanceState {
    match before {
        Some(AppearanceState::Spoke) => AppearanceState::Spoke,
        _ if confirmed => AppearanceState::Confirmed,
        Some(state) if state.holds_talk() => state,
        _ => AppearanceState::Planned,
    }
}
