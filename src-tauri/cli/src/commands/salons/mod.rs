//! `salons`: plan, list, show, edit, speaker, assign, readiness; what belongs to the run-sheet stands in [`sheet`], what
//! was published in [`versions`].

mod sheet;
mod versions;

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events::{AssignmentState, Booking, EventFields, PlanFields, Role, acts, ops, queries, resolve};
use chapterdesk_core::ids::Id;
use chapterdesk_core::store::Db;
use chapterdesk_core::{people, speakers, venues};

use super::{Session, usage};
use crate::args::{SalonFlags, Salons};
use crate::table::Column;

pub(super) fn run(session: &Session, command: Salons) -> Result<String> {
    match command {
        Salons::Plan {
            date,
            fields,
            slot,
            template,
        } => session.change(
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
                    slot_minutes: slot,
                    template: template
                        .as_deref()
                        .map(|template| resolve::template(db, template))
                        .transpose()?,
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
                let role = resolve::role(db, &role).map_err(usage)?;
                let id = queries::resolve(db, &salon)?;
                let person = people::queries::resolve(db, &person)?;
                if remove {
                    let assignment = assignment_of(db, id, role, person)?;
                    return Ok((acts::unassign(db, assignment)?, (id, role, person, Some(assignment))));
                }
                Ok((acts::assign(db, id, role, person)?, (id, role, person, None)))
            },
            |tx, (id, role, person, taken_back)| match taken_back {
                Some(assignment) => ops::unassign(tx, assignment),
                None => ops::assign(tx, id, role, person, group, AssignmentState::Accepted),
            },
        ),
        Salons::Segment(segment) => sheet::change(session, *segment),
        Salons::Line {
            salon,
            text,
            part,
            after,
        } => sheet::line(session, &salon, &text, part, after.as_deref()),
        Salons::Paste(paste) => sheet::paste(session, &paste),
        Salons::Templates => sheet::templates(session),
        Salons::Template(flags) => sheet::template(session, flags),
        Salons::Publish { salon, note } => versions::publish(session, &salon, note.as_deref()),
        Salons::Versions { salon } => versions::list(session, &salon),
        Salons::Diff { salon, earlier, later } => versions::diff(session, &salon, earlier, later),
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

/// The assignment by which somebody has a role.
pub(super) fn assignment_of(db: &Db, salon: Id, role: Role, person: Id) -> Result<Id> {
    let now = queries::show(db, salon)?;
    let line = now.roles.iter().find(|line| line.role == role);
    let given = line.and_then(|line| line.people.iter().find(|given| given.id == person));
    given
        .map(|given| given.assignment)
        .ok_or_else(|| Error::not_found("assignment_not_found"))
}
