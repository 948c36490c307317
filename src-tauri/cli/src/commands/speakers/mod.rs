//! `speakers`: add, list, show, edit, today, stage, contact; promises stand in [`promises`], replies and pairing in files beside.

mod promises;

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::people;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::{ContactFields, Direction, NextAction, SpeakerFields, Who, acts, ops, queries};
use serde_json::json;

use super::{Session, pairing, people::new_person, replies};
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
                ("promises", session.out.value(&page.promises)?),
            ] {
                shown[field] = list;
            }
            session.out.record(&shown)
        }
        Speakers::Edit {
            speaker,
            profile,
            try_again,
            note,
        } => {
            let fields = SpeakerFields {
                try_again_on: try_again.map(|on| on.0),
                note,
                ..profile_of(profile)
            };
            session.change(
                |db| {
                    let id = queries::resolve(db, &speaker)?;
                    Ok((acts::edit(db, id)?, id))
                },
                |tx, id| Ok(Saved::quietly(ops::edit(tx, id, &fields)?)),
            )
        }
        Speakers::Today => today(session),
        Speakers::Stage {
            speaker,
            stage,
            on,
            note,
            try_again,
        } => session.change(
            |db| {
                let id = queries::resolve(db, &speaker)?;
                // Whoever leaves is asked again one day, unless it is said when, or never.
                let proposed = queries::step(db, id, stage)?.try_again_on;
                let again = try_again.map_or(proposed, |on| on.0);
                Ok((acts::set_stage(db, id, stage)?, (id, again)))
            },
            |tx, (id, again)| ops::set_stage(tx, id, stage, on, note.as_deref().unwrap_or_default(), again),
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
        Speakers::Promise(command) => promises::run(session, command),
        Speakers::Reply {
            speaker,
            text,
            salon,
            accept,
        } => replies::run(session, &speaker, &text, salon.as_deref(), accept.as_deref()),
        Speakers::Match { salon } => pairing::candidates(session, &salon),
        Speakers::Gaps { from, to } => pairing::gaps(session, from, to),
    }
}

/// Who needs somebody today: of the speaker only what a list needs, the rest stands in `speakers show`.
fn today(session: &Session) -> Result<String> {
    let waiting = session.read(queries::today)?;
    let mut lines = Vec::with_capacity(waiting.len());
    for each in &waiting {
        lines.push(json!({
            "id": each.speaker.id,
            "name": each.speaker.name,
            "stage": each.speaker.stage,
            "urgency": each.urgency,
            "overdue": each.overdue,
            "why": each.why,
            "also": each.also,
            "letter": each.letter,
            "event": each.event,
            "standby": each.standby,
        }));
    }
    let columns = [
        Column::plain("name"),
        Column::coded("stage", "stage-{code}"),
        Column::plain("why"),
        Column::plain("also"),
        Column::plain("standby"),
        Column::plain("id"),
    ];
    session.out.list(&lines, &columns)
}

fn profile_of(flags: SpeakerFlags) -> SpeakerFields {
    SpeakerFields {
        level: flags.level.map(Some),
        source: flags.source.map(Some),
        referred_by: flags.referred_by,
        subjects: flags.subjects,
        modules: flags.modules,
        contact_name: flags.contact_name,
        contact_phone: flags.contact_phone,
        contact_style: flags.contact_style,
        hopes: flags.hopes,
        offers: flags.offers,
        benefit: flags.benefit,
        particulars: flags.particulars,
        conditions: flags.conditions,
        fee: flags.fee.map(Some),
        fee_note: flags.fee_note,
        car_plate: flags.car_plate,
        meal: flags.meal,
        companion: flags.companion,
        may_film: flags.may_film.map(Some),
        may_share_slides: flags.may_share_slides.map(Some),
        groups: flags.chat_groups,
        letter_lang: flags.letter_lang.map(Some),
        ..SpeakerFields::default()
    }
}
