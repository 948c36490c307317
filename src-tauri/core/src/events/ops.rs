//! Changes of events as a whole. What belongs to a part of an event stands with the part: see [`super::run_sheet::ops`],
//! [`super::roles::ops`], [`super::appearances::ops`], [`super::materials`] and [`super::discussion`]; all of them are
//! named here once more, so that a caller finds every change of the room in one place.

use super::catalogue::Catalogue;
use super::codes::*;
use super::fields::{EventFields, HeadCounts, PlanFields};
use super::run_sheet::TimeOfDay;
use super::run_sheet::ops::{check_day, new_overlaps, within};
use super::run_sheet::sheet::Sheet;
use super::store::{self, Event};
use super::views::Salon;
use super::{appearances, materials, queries, roles, templates, warnings};
use crate::chapter::{self, Chapter};
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::Tx;
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::Message;

pub use super::appearances::ops::{edit_appearance, remove_appearance, set_slides_shared, set_speaker};
pub use super::availability::ops::{add_away, edit_away, remove_away, set_preference};
pub use super::catalogue::ops::{add_own, edit_rule, remove_own, reset_rule};
pub use super::discussion::{add_question, edit_group, edit_question, move_question, remove_question, set_groups};
pub use super::materials::{add_material, edit_material, remove_material};
pub use super::role_call::take_answers;
pub use super::roles::ops::{
    accept_conflict, assign, set_assignment_state, set_needed, substitute, unassign, withdraw_acceptance,
};
pub use super::run_sheet::actual::{Actual, set_actual};
pub use super::run_sheet::blocks::{add_block, edit_block, remove_block};
pub use super::run_sheet::duties::{add_duty, edit_duty, remove_duty};
pub use super::run_sheet::ops::{add_segment, edit_segment, move_segment, remove_segment, set_segment_people};
pub use super::run_sheet::read::ops::{add_line, take_rows};
pub use super::run_sheet::rows::{
    duplicate_segments, edit_segments, merge_segments, move_segments, paste_segments, remove_segments, split_segment,
};
pub use super::templates::{apply_template, remove_template, rename_template, save_template};
pub use super::versions::publish;

/// Shortest and longest slot, in minutes.
const SLOT: (i64, i64) = (10, 720);
/// The most heads, sign-ups and so on that can be meant.
const HEADS_MAX: i64 = 100_000;
/// The highest number of a series.
const NUMBER_MAX: i64 = 100_000;
/// The most an event can cost, in yuan.
const COST_MAX: i64 = 1_000_000_000;

/// Plans an event: a salon comes with the standard flow, the roles it needs and the usual materials; the person in
/// charge is the secretary-general of the day. Warnings tell what speaks against the day or the number.
pub fn plan(tx: &Tx<'_>, fields: &PlanFields) -> Result<Saved<Salon>> {
    let chapter = chapter::queries::show(tx)?;
    let kind = fields.kind.unwrap_or(EventKind::Salon);
    let date = check_date("date", fields.date)?;
    let number = match fields.number {
        Some(number) => number,
        None => store::next_number(tx, kind)?,
    };
    let mut event = Event {
        id: tx.new_id(),
        kind,
        number: Some(number),
        theme: String::new(),
        date,
        start: TimeOfDay::from(chapter.usual_start),
        slot_minutes: i64::from(chapter.rules.slot_minutes),
        status: Status::Draft,
        cancel_reason: String::new(),
        venue: None,
        booking: Booking::None,
        booking_confirm_by: None,
        heads: 0,
        visitors: None,
        groups: None,
        in_charge: store::in_office(tx, "secretary_general", date)?,
        onsite_contact: None,
        host_script: String::new(),
        values_script: String::new(),
        signed_up: None,
        attended: None,
        attended_visitors: None,
        rating: None,
        cost_yuan: None,
        note: String::new(),
    };
    let given = EventFields {
        number: Some(Some(number)),
        theme: fields.theme.clone(),
        start: fields.start,
        slot_minutes: fields.slot_minutes,
        venue: fields.venue.map(Some),
        heads: fields.heads,
        ..EventFields::default()
    };
    lay(tx, &mut event, &given)?;
    store::insert(tx, &event)?;
    let unfitted = templates::lay_first(tx, &event, fields.template.as_deref(), &chapter)?;
    if kind == EventKind::Salon {
        for role in Catalogue::read(tx)?
            .all()
            .filter(|role| role.needed > 0 && !role.retired)
        {
            roles::store::set_needed(tx, event.id, role.role, role.needed)?;
        }
    }
    materials::lay_usual(tx, event.id, kind, chapter.document_language)?;
    let mut warnings = about_day(tx, &event, &chapter)?;
    warnings.extend(unfitted);
    saved(tx, &event, warnings)
}

/// Changes facts of an event. Another start or length moves the whole sheet, but for fixed starts; another venue starts with an open booking.
pub fn edit(tx: &Tx<'_>, id: Id, fields: &EventFields) -> Result<Saved<Salon>> {
    let before = store::get(tx, id)?;
    let sheet = Sheet::read(tx, &before)?;
    let event = edit_facts(tx, &before, fields)?;
    let mut warnings = Vec::new();
    let moved = (before.date, before.start) != (event.date, event.start);
    if moved || before.venue != event.venue || (before.kind, before.number) != (event.kind, event.number) {
        warnings = about_day(tx, &event, &chapter::queries::show(tx)?)?;
    }
    if moved && event.status == Status::Announced {
        warnings.push(Message::new("warning-moved-after-announcing"));
    }
    let fixed = sheet.rows.iter().filter(|row| row.fixed_start.is_some()).count();
    if before.start != event.start && fixed > 0 {
        warnings.push(Message::new("warning-fixed-starts-stay").with("count", fixed));
        warnings.extend(new_overlaps(&sheet, &Sheet::read(tx, &event)?));
    }
    saved(tx, &event, warnings)
}

/// Takes over what the lists of sign-ups and of those who came add up to. Errors: `event_not_found`.
pub fn set_counts(tx: &Tx<'_>, id: Id, counts: &HeadCounts) -> Result<()> {
    let mut event = store::get(tx, id)?;
    counts.lay(&mut event);
    store::update(tx, &event)
}

/// Writes other facts of an event.
pub(super) fn edit_facts(tx: &Tx<'_>, before: &Event, fields: &EventFields) -> Result<Event> {
    let mut event = before.clone();
    lay(tx, &mut event, fields)?;
    store::update(tx, &event)?;
    Ok(event)
}

/// Removes an event with all that belongs to it, letters that did not go out included. One that was held is part of the
/// chapter's history and of its speakers': it is refused with `event_held`; one that letters went out about with
/// `event_has_letters`.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<()> {
    let event = store::get(tx, id)?;
    if matches!(event.status, Status::Held | Status::Reviewed) {
        return Err(Error::refused("event_held").with("name", store::name(&event.theme, event.date)));
    }
    let letters = store::sent_letters(tx, id)?;
    if letters > 0 {
        return Err(Error::refused("event_has_letters")
            .with("name", store::name(&event.theme, event.date))
            .with("count", letters));
    }
    store::delete(tx, id)
}

/// Says how far an event has come. Cancelling takes a reason. Holding it marks confirmed talks as given. Warnings:
/// announced without confirmed speakers, held before its day, cancelled with speakers who should be told.
pub fn set_status(tx: &Tx<'_>, id: Id, status: Status, reason: Option<&str>) -> Result<Saved<Salon>> {
    let mut event = store::get(tx, id)?;
    let before = event.status;
    event.status = status;
    event.cancel_reason = match (status, reason) {
        (Status::Cancelled, Some(reason)) => clean_line("reason", reason, LINE_MAX)?,
        (Status::Cancelled, None) => event.cancel_reason,
        _ => String::new(),
    };
    store::update(tx, &event)?;
    let mut warnings = Vec::new();
    if status == Status::Held && before != Status::Reviewed {
        let names = appearances::ops::mark_spoken(tx, &event)?;
        warnings.extend(
            names
                .iter()
                .map(|name| Message::new("warning-marked-spoken").with("name", name)),
        );
    }
    if matches!(status, Status::Held | Status::Reviewed) && event.date > tx.today() {
        warnings.push(Message::new("warning-held-early"));
    }
    let salon = queries::show(tx, id)?;
    if status == Status::Announced {
        let speakers = salon
            .readiness
            .iter()
            .find(|check| check.check == CheckCode::SpeakersConfirmed);
        if let Some(check) = speakers.filter(|check| check.state != CheckState::Passed) {
            warnings.push(Message::new("warning-announced-open").with("reason", check.reason.clone()));
        }
    }
    if status == Status::Cancelled {
        let told = salon
            .appearances
            .iter()
            .filter(|each| matches!(each.state, AppearanceState::Invited | AppearanceState::Confirmed));
        warnings.extend(told.map(|each| Message::new("warning-tell-speaker").with("name", &each.name)));
    }
    Ok(Saved { value: salon, warnings })
}

fn about_day(tx: &Tx<'_>, event: &Event, chapter: &Chapter) -> Result<Vec<Message>> {
    let mut found = warnings::of_day(tx, event, chapter)?;
    found.extend(warnings::of_number(tx, event)?);
    Ok(found)
}

fn saved(tx: &Tx<'_>, event: &Event, warnings: Vec<Message>) -> Result<Saved<Salon>> {
    check_day(tx, event)?;
    Ok(Saved {
        value: queries::show(tx, event.id)?,
        warnings,
    })
}

/// Lays the fields over an event, each within its bounds.
fn lay(tx: &Tx<'_>, event: &mut Event, fields: &EventFields) -> Result<()> {
    if let Some(kind) = fields.kind {
        event.kind = kind;
    }
    if let Some(number) = fields.number {
        event.number = optional("number", number, 1, NUMBER_MAX)?;
    }
    if let Some(theme) = &fields.theme {
        event.theme = clean_line("theme", theme, NAME_MAX)?;
    }
    if let Some(date) = fields.date {
        event.date = check_date("date", date)?;
    }
    if let Some(start) = fields.start {
        event.start = start;
    }
    if let Some(minutes) = fields.slot_minutes {
        event.slot_minutes = within("slot_minutes", minutes, SLOT.0, SLOT.1)?;
    }
    if let Some(venue) = fields.venue.filter(|venue| *venue != event.venue) {
        event.venue = venue
            .map(|venue| store::venue(tx, venue))
            .transpose()?
            .map(|venue| venue.id);
        (event.booking, event.booking_confirm_by) = (Booking::None, None);
    }
    if let Some(booking) = fields.booking {
        event.booking = booking;
    }
    if let Some(by) = fields.booking_confirm_by {
        event.booking_confirm_by = by.map(|date| check_date("booking_confirm_by", date)).transpose()?;
    }
    if let Some(heads) = fields.heads {
        event.heads = within("heads", heads, 0, HEADS_MAX)?;
    }
    if let Some(visitors) = fields.visitors {
        event.visitors = optional("visitors", visitors, 0, HEADS_MAX)?;
    }
    if let Some(groups) = fields.groups {
        event.groups = optional("groups", groups, 0, roles::ops::GROUPS_MAX)?;
    }
    for (given, into) in [
        (fields.in_charge, &mut event.in_charge),
        (fields.onsite_contact, &mut event.onsite_contact),
    ] {
        if let Some(person) = given {
            *into = person
                .map(|person| store::person(tx, person))
                .transpose()?
                .map(|person| person.id);
        }
    }
    if let Some(script) = &fields.host_script {
        event.host_script = clean_text("host_script", script, TEXT_MAX)?;
    }
    if let Some(script) = &fields.values_script {
        event.values_script = clean_text("values_script", script, TEXT_MAX)?;
    }
    lay_figures(event, fields)?;
    if let Some(note) = &fields.note {
        event.note = clean_text("note", note, TEXT_MAX)?;
    }
    Ok(())
}

/// The figures of an event that was held.
fn lay_figures(event: &mut Event, fields: &EventFields) -> Result<()> {
    for (field, given, into, max) in [
        ("signed_up", fields.signed_up, &mut event.signed_up, HEADS_MAX),
        ("attended", fields.attended, &mut event.attended, HEADS_MAX),
        (
            "attended_visitors",
            fields.attended_visitors,
            &mut event.attended_visitors,
            HEADS_MAX,
        ),
        ("cost_yuan", fields.cost_yuan, &mut event.cost_yuan, COST_MAX),
    ] {
        if let Some(given) = given {
            *into = optional(field, given, 0, max)?;
        }
    }
    if let Some(given) = fields.rating {
        event.rating = rating(given)?;
    }
    Ok(())
}

fn optional(field: &str, value: Option<i64>, min: i64, max: i64) -> Result<Option<i64>> {
    value.map(|value| within(field, value, min, max)).transpose()
}

/// A rating from 1 to 5, kept to two decimals.
pub(super) fn rating(given: Option<f64>) -> Result<Option<f64>> {
    match given {
        Some(value) if !(1.0..=5.0).contains(&value) => Err(Error::invalid("number_out_of_range", "rating")
            .with("min", 1)
            .with("max", 5)),
        given => Ok(given.map(|value| (value * 100.0).round() / 100.0)),
    }
}
