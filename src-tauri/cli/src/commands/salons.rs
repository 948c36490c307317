//! `salons`: plan, list, show, edit, speaker, assign, segment, readiness.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events::{
    AssignmentState, Booking, EventFields, Part, PlanFields, Role, Salon, SegmentFields, acts, ops, queries,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::Db;
use chapterdesk_core::{people, speakers, venues};

use super::Session;
use crate::args::{SalonFlags, Salons, Segment};
use crate::table::Column;

pub(super) fn run(session: &Session, command: Salons) -> Result<String> {
    match command {
        Salons::Plan { date, fields } => session.change(
            |db| {
                let fields = PlanFields {
                    start: fields.start.map(Into::into),
                    venue: fields
                        .venue
                        .as_deref()
                        .map(|venue| venues::queries::resolve(db, venue))
                        .transpose()?,
                    theme: fields.theme,
                    heads: fields.heads,
                    number: fields.number,
                    ..PlanFields::on(date)
                };
                Ok((acts::plan(&fields), fields))
            },
            |tx, fields| ops::plan(tx, &fields),
        ),
        Salons::List => {
            let salons = session.read(queries::list)?;
            let columns = [
                Column::plain("number"),
                Column::plain("date"),
                Column::plain("start"),
                Column::coded("status", "status-{code}"),
                Column::plain("name"),
                Column::plain("venue"),
                Column::plain("heads"),
                Column::plain("id"),
            ];
            session.out.list(&salons, &columns)
        }
        Salons::Show { salon } => {
            let salon = session.read(|db| queries::show(db, queries::resolve(db, &salon)?))?;
            session.out.record(&salon)
        }
        Salons::Edit {
            salon,
            date,
            fields,
            booking,
            status,
            reason,
        } => session.change(
            |db| {
                let id = queries::resolve(db, &salon)?;
                let fields = fields_of(db, date, fields, booking)?;
                Ok((acts::edit(db, id)?, (id, fields)))
            },
            |tx, (id, fields)| {
                let mut saved = ops::edit(tx, id, &fields)?;
                if let Some(status) = status {
                    let next = ops::set_status(tx, id, status, reason.as_deref())?;
                    saved.warnings.extend(next.warnings);
                    saved.value = next.value;
                }
                Ok(saved)
            },
        ),
        Salons::Speaker {
            salon,
            talk,
            speaker,
            confirmed,
            topic,
        } => session.change(
            |db| {
                let id = queries::resolve(db, &salon)?;
                let speaker = speakers::queries::resolve(db, &speaker)?;
                Ok((acts::set_speaker(db, id, speaker)?, (id, speaker)))
            },
            |tx, (id, speaker)| ops::set_speaker(tx, id, talk.parse().ok(), speaker, topic.as_deref(), confirmed),
        ),
        Salons::Assign {
            salon,
            role,
            person,
            group,
            remove,
        } => session.change(
            |db| {
                let id = queries::resolve(db, &salon)?;
                let person = people::queries::resolve(db, &person)?;
                if remove {
                    let assignment = assignment_of(db, id, role, person)?;
                    return Ok((acts::unassign(db, assignment)?, (id, person, Some(assignment))));
                }
                Ok((acts::assign(db, id, role, person)?, (id, person, None)))
            },
            |tx, (id, person, taken_back)| match taken_back {
                Some(assignment) => ops::unassign(tx, assignment),
                None => ops::assign(tx, id, role, person, group, AssignmentState::Accepted),
            },
        ),
        Salons::Segment(segment) => change_segment(session, segment),
        Salons::Readiness { salon } => {
            let salon = session.read(|db| queries::show(db, queries::resolve(db, &salon)?))?;
            let columns = [
                Column::coded("state", "readiness-{code}"),
                Column::coded("check", "check-{code}"),
                Column::plain("reason"),
                Column::plain("action"),
            ];
            session.out.list(&salon.readiness, &columns)
        }
    }
}

fn fields_of(
    db: &Db,
    date: Option<chrono::NaiveDate>,
    flags: SalonFlags,
    booking: Option<Booking>,
) -> Result<EventFields> {
    // An empty venue takes the venue away.
    let venue = match flags.venue.as_deref().map(str::trim) {
        None => None,
        Some("") => Some(None),
        Some(venue) => Some(Some(venues::queries::resolve(db, venue)?)),
    };
    Ok(EventFields {
        date,
        start: flags.start.map(Into::into),
        theme: flags.theme,
        venue,
        heads: flags.heads,
        number: flags.number.map(Some),
        booking,
        ..EventFields::default()
    })
}

fn assignment_of(db: &Db, salon: Id, role: Role, person: Id) -> Result<Id> {
    let now = queries::show(db, salon)?;
    let line = now.roles.iter().find(|line| line.role == role);
    let given = line.and_then(|line| line.people.iter().find(|given| given.id == person));
    given
        .map(|given| given.assignment)
        .ok_or_else(|| Error::not_found("assignment_not_found"))
}

/// Changes one segment: added, removed, moved or edited, all as one act.
fn change_segment(session: &Session, given: Segment) -> Result<String> {
    session.change(
        |db| {
            let salon = queries::show(db, queries::resolve(db, &given.salon)?)?;
            let segment = given
                .segment
                .as_deref()
                .map(|text| queries::resolve_segment(db, salon.id, text))
                .transpose()?;
            let before = given
                .before
                .as_deref()
                .map(|text| queries::resolve_segment(db, salon.id, text))
                .transpose()?;
            let named = given.people.as_deref().map(|names| {
                let names = names.iter().filter(|name| !name.trim().is_empty());
                names
                    .map(|name| people::queries::resolve(db, name))
                    .collect::<Result<Vec<Id>>>()
            });
            let act = match (segment, given.remove) {
                (None, _) => acts::add_segment(db, salon.id)?,
                (Some(segment), true) => acts::remove_segment(db, segment)?,
                (Some(segment), false) => acts::edit_segment(db, segment)?,
            };
            Ok((act, (salon, segment, before, named.transpose()?)))
        },
        |tx, (salon, segment, before, named)| {
            let fields = SegmentFields {
                kind: given.add,
                title: given.title,
                minutes: given.minutes,
                note: given.note,
                ..SegmentFields::default()
            };
            let (segment, mut now) = match segment {
                Some(segment) if given.remove => return ops::remove_segment(tx, segment),
                Some(segment) => (segment, ops::edit_segment(tx, segment, &fields)?),
                None => {
                    let now = ops::add_segment(tx, salon.id, given.part.unwrap_or(Part::Slot), None, &fields)?;
                    (added(&salon, &now.value)?, now)
                }
            };
            let mut warnings = now.warnings;
            let part = given.part.filter(|_| given.add.is_none());
            if before.is_some() || given.last || part.is_some() {
                now = ops::move_segment(tx, segment, part, before)?;
                warnings.extend(now.warnings);
            }
            if let Some(people) = named {
                now = ops::set_segment_people(tx, segment, &people)?;
                warnings.extend(now.warnings);
            }
            Ok(Saved {
                value: now.value,
                warnings,
            })
        },
    )
}

/// The segment that `now` has and `before` had not.
fn added(before: &Salon, now: &Salon) -> Result<Id> {
    let known = |id: Id| before.segments.iter().any(|segment| segment.id == id);
    let fresh = now.segments.iter().find(|segment| !known(segment.id));
    fresh
        .map(|segment| segment.id)
        .ok_or_else(|| Error::bug("the added segment is not on the sheet"))
}
