//! `speakers`: add, list, show, stage, contact.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::people;
use chapterdesk_core::speakers::{ContactFields, Direction, NextAction, SpeakerFields, Who, acts, ops, queries};

use super::{Session, people::new_person};
use crate::args::{SpeakerFlags, Speakers};
use crate::table::Column;

pub(super) fn run(session: &Session, command: Speakers) -> Result<String> {
    match command {
        Speakers::Add {
            person: Some(person),
            fields,
            profile,
        } => {
            if !fields.is_empty() {
                return Err(Error::usage("usage_conflict")
                    .with("argument", "PERSON")
                    .with("other", "--name"));
            }
            let profile = profile_of(profile);
            session.change(
                |db| {
                    let who = Who::Person(people::queries::resolve(db, &person)?);
                    Ok((acts::add(db, &who)?, who))
                },
                |tx, who| ops::add(tx, &who, &profile),
            )
        }
        Speakers::Add {
            person: None,
            fields,
            profile,
        } => {
            let who = Who::New(Box::new(new_person(fields)?));
            let profile = profile_of(profile);
            session.change(
                |db| Ok((acts::add(db, &who)?, ())),
                |tx, ()| ops::add(tx, &who, &profile),
            )
        }
        Speakers::List => {
            let speakers = session.read(queries::list)?;
            let columns = [
                Column::plain("name"),
                Column::coded("effective_level", "level-{code}"),
                Column::coded("stage", "stage-{code}"),
                Column::plain("stage_on"),
                Column::plain("company"),
                Column::plain("next_action_on"),
                Column::plain("next_action"),
                Column::plain("id"),
            ];
            session.out.list(&speakers, &columns)
        }
        Speakers::Show { speaker } => {
            let page = session.read(|db| queries::show(db, queries::resolve(db, &speaker)?))?;
            let mut shown = session.out.value(&page.speaker)?;
            for (field, list) in [
                ("stages", session.out.value(&page.stages)?),
                ("contacts", session.out.value(&page.contacts)?),
                ("appearances", session.out.value(&page.appearances)?),
            ] {
                shown[field] = list;
            }
            session.out.record(&shown)
        }
        Speakers::Stage {
            speaker,
            stage,
            on,
            note,
        } => session.change(
            |db| {
                let id = queries::resolve(db, &speaker)?;
                Ok((acts::set_stage(db, id, stage)?, id))
            },
            |tx, id| ops::set_stage(tx, id, stage, on, note.as_deref().unwrap_or_default(), None),
        ),
        Speakers::Contact {
            speaker,
            text,
            on,
            channel,
            incoming,
            next,
            next_on,
        } => {
            let fields = ContactFields {
                on_date: on,
                channel,
                direction: Some(if incoming { Direction::In } else { Direction::Out }),
                text: Some(text),
            };
            let next = (next.is_some() || next_on.is_some()).then(|| NextAction {
                text: next.unwrap_or_default(),
                on_date: next_on,
            });
            session.change(
                |db| {
                    let id = queries::resolve(db, &speaker)?;
                    Ok((acts::log_contact(db, id)?, id))
                },
                |tx, id| ops::log_contact(tx, id, &fields, next.as_ref()),
            )
        }
    }
}

fn profile_of(flags: SpeakerFlags) -> SpeakerFields {
    SpeakerFields {
        level: flags.level.map(Some),
        source: flags.source.map(Some),
        subjects: flags.subjects,
        hopes: flags.hopes,
        ..SpeakerFields::default()
    }
}
