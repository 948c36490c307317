//! Changes of speakers.

use chrono::NaiveDate;

use super::store::{self, Profile, log};
use super::{
    Channel, ContactFields, ContactLine, Direction, NextAction, Speaker, SpeakerFields, Stage, Who, pipeline, queries,
    rules,
};
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::people;
use crate::saved::Saved;
use crate::store::Tx;
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::{Message, listed};

/// The most subjects, and the most groups, a speaker may have.
pub const LIST_MAX: usize = 50;

/// Puts the hat on a person, known or new; they start as a lead of today. Warnings: likely duplicates of a new person.
/// Errors: `speaker_exists`, `person_not_found`, and those of the fields.
pub fn add(tx: &Tx<'_>, who: &Who, fields: &SpeakerFields) -> Result<Saved<Speaker>> {
    let (id, warnings) = match who {
        Who::Person(id) => {
            let person = people::queries::get(tx, *id)?;
            if store::exists(tx, *id)? {
                return Err(Error::refused("speaker_exists").with("name", person.name));
            }
            (*id, Vec::new())
        }
        Who::New(person) => {
            let added = people::ops::add(tx, person)?;
            (added.value.id, added.warnings)
        }
    };
    store::insert(tx, id, tx.today())?;
    Ok(Saved {
        value: edit(tx, id, fields)?,
        warnings,
    })
}

/// Changes the profile. Errors: `speaker_not_found`, `too_many_subjects`, `too_many_groups`, and those of texts and dates.
pub fn edit(tx: &Tx<'_>, id: Id, fields: &SpeakerFields) -> Result<Speaker> {
    let mut profile = store::profile_of(tx, id)?;
    lay(&mut profile, fields)?;
    store::update(tx, &profile)?;
    queries::get(tx, id)
}

fn lay(profile: &mut Profile, fields: &SpeakerFields) -> Result<()> {
    profile.source = fields.source.unwrap_or(profile.source);
    profile.level = fields.level.unwrap_or(profile.level);
    profile.fee = fields.fee.unwrap_or(profile.fee);
    profile.may_film = fields.may_film.unwrap_or(profile.may_film);
    profile.may_share_slides = fields.may_share_slides.unwrap_or(profile.may_share_slides);
    profile.letter_lang = fields.letter_lang.unwrap_or(profile.letter_lang);
    if let Some(modules) = &fields.modules {
        profile.modules.clone_from(modules);
        profile.modules.sort_unstable();
        profile.modules.dedup();
    }
    if let Some(subjects) = &fields.subjects {
        profile.subjects = clean_list("subjects", subjects, "too_many_subjects")?;
    }
    if let Some(groups) = &fields.groups {
        profile.groups = clean_list("groups", groups, "too_many_groups")?;
    }
    if let Some(on) = fields.try_again_on {
        profile.try_again_on = on.map(|on| check_date("try_again_on", on)).transpose()?;
    }
    lay_texts(profile, fields)
}

fn lay_texts(profile: &mut Profile, fields: &SpeakerFields) -> Result<()> {
    let lines = [
        ("referred_by", &fields.referred_by, &mut profile.referred_by),
        ("contact_name", &fields.contact_name, &mut profile.contact_name),
        ("contact_phone", &fields.contact_phone, &mut profile.contact_phone),
        ("fee_note", &fields.fee_note, &mut profile.fee_note),
        ("car_plate", &fields.car_plate, &mut profile.car_plate),
        ("meal", &fields.meal, &mut profile.meal),
        ("companion", &fields.companion, &mut profile.companion),
    ];
    for (field, given, kept) in lines {
        if let Some(given) = given {
            *kept = clean_line(field, given, NAME_MAX)?;
        }
    }
    let texts = [
        ("contact_style", &fields.contact_style, &mut profile.contact_style),
        ("hopes", &fields.hopes, &mut profile.hopes),
        ("offers", &fields.offers, &mut profile.offers),
        ("benefit", &fields.benefit, &mut profile.benefit),
        ("particulars", &fields.particulars, &mut profile.particulars),
        ("conditions", &fields.conditions, &mut profile.conditions),
        ("note", &fields.note, &mut profile.note),
    ];
    for (field, given, kept) in texts {
        if let Some(given) = given {
            *kept = clean_text(field, given, TEXT_MAX)?;
        }
    }
    Ok(())
}

/// Lines without empty ones and repetitions.
fn clean_list(field: &str, given: &[String], too_many: &'static str) -> Result<Vec<String>> {
    let mut list = Vec::new();
    for line in given {
        let line = clean_line(field, line, NAME_MAX)?;
        if !line.is_empty() && !list.contains(&line) {
            list.push(line);
        }
    }
    if list.len() > LIST_MAX {
        return Err(Error::invalid(too_many, field).with("max", LIST_MAX));
    }
    Ok(list)
}

/// Takes the hat off with what was promised; the person stays. Refused with `speaker_in_use` while a talk or a letter
/// refers to the speaker.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<()> {
    let profile = store::profile_of(tx, id)?;
    let (talks, letters) = store::uses(tx, id)?;
    let uses = [("speakers-use-talks", talks), ("speakers-use-letters", letters)];
    let uses: Vec<Message> = uses
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| Message::new(id).with("count", count))
        .collect();
    if !uses.is_empty() {
        return Err(Error::refused("speaker_in_use")
            .with("name", profile.name)
            .with("uses", listed(uses)));
    }
    store::delete(tx, id)
}

/// Writes a step into the log, of today unless a date is given; the step with the latest date is the current stage. An
/// exit keeps the date for trying again, any other stage takes it away.
/// Warnings: skipped steps, a step back, an older date that leaves the current stage as it is, a date ahead.
pub fn set_stage(
    tx: &Tx<'_>,
    id: Id,
    stage: Stage,
    on_date: Option<NaiveDate>,
    note: &str,
    try_again_on: Option<NaiveDate>,
) -> Result<Saved<Speaker>> {
    let mut profile = store::profile_of(tx, id)?;
    let on = check_date("on_date", on_date.unwrap_or_else(|| tx.today()))?;
    let again = try_again_on.map(|on| check_date("try_again_on", on)).transpose()?;
    let note = clean_text("note", note, TEXT_MAX)?;
    let mut warnings: Vec<Message> = ahead(tx, on).into_iter().collect();
    if (profile.stage, profile.stage_on) == (stage, on) && note.is_empty() {
        if stage.is_exit() && again.is_some() {
            profile.try_again_on = again;
            store::update(tx, &profile)?;
        }
        return Ok(Saved {
            value: queries::get(tx, id)?,
            warnings,
        });
    }
    if on < profile.stage_on && profile.stage != Stage::Lead {
        let kept = Message::new("speakers-warning-older").with("stage", rules::name(profile.stage));
        warnings.push(kept.with("date", profile.stage_on.to_string()));
    } else {
        warnings.extend(pipeline::step_warning(profile.stage, stage));
    }
    step(tx, profile, stage, on, &note, again)?;
    Ok(Saved {
        value: queries::get(tx, id)?,
        warnings,
    })
}

/// Takes the stage along with an appearance that became `invited`, `confirmed`, `spoke` and so on, on a day; never over
/// a newer stage and never backwards. Nobody is asked for a date here, so an exit gets the one we propose.
pub fn move_along(tx: &Tx<'_>, id: Id, stage: Stage, on: NaiveDate) -> Result<()> {
    let profile = store::profile_of(tx, id)?;
    if pipeline::moves_along(profile.stage, profile.stage_on, stage, on) {
        step(tx, profile, stage, on, "", pipeline::try_again(stage, on))?;
    }
    Ok(())
}

fn step(
    tx: &Tx<'_>,
    mut profile: Profile,
    stage: Stage,
    on: NaiveDate,
    note: &str,
    try_again_on: Option<NaiveDate>,
) -> Result<()> {
    if profile.stage == Stage::Lead && on < profile.stage_on {
        // Typed in after the fact: they were a lead at the latest on the day of their first step.
        if let [first] = log::stages(tx, profile.id)?.as_slice() {
            log::redate_stage(tx, first.id, on)?;
        }
        profile.stage_on = on;
    }
    log::insert_stage(tx, profile.id, stage, on, note)?;
    if on >= profile.stage_on {
        profile.stage = stage;
        profile.stage_on = on;
        profile.try_again_on = try_again_on.filter(|_| stage.is_exit());
    }
    store::update(tx, &profile)
}

/// Writes a contact into the log and, when given, what to do next. A lead that was written to is one no more, and who was
/// to be tried again and is written to after that day is in the pipeline again: the stage becomes contacted on that day.
/// Warning: a date ahead.
pub fn log_contact(tx: &Tx<'_>, id: Id, fields: &ContactFields, next: Option<&NextAction>) -> Result<Saved<Speaker>> {
    let mut profile = store::profile_of(tx, id)?;
    let mut contact = ContactLine {
        id: tx.new_id(),
        on_date: tx.today(),
        channel: Channel::Wechat,
        direction: Direction::Out,
        text: String::new(),
    };
    lay_contact(&mut contact, fields)?;
    log::insert_contact(tx, id, &contact)?;
    if let Some(next) = next {
        lay_next_action(&mut profile, next)?;
        store::update(tx, &profile)?;
    }
    let tried_again = contact.direction == Direction::Out
        && profile.stage.is_exit()
        && profile.try_again_on.is_some_and(|again| again <= contact.on_date);
    if profile.stage == Stage::Lead || tried_again {
        step(tx, profile, Stage::Contacted, contact.on_date, "", None)?;
    }
    Ok(Saved {
        value: queries::get(tx, id)?,
        warnings: ahead(tx, contact.on_date).into_iter().collect(),
    })
}

/// Changes a line of the contact log. Errors: `contact_not_found`. Warning: a date ahead.
pub fn edit_contact(tx: &Tx<'_>, contact: Id, fields: &ContactFields) -> Result<Saved<Speaker>> {
    let (speaker, mut contact) = log::contact_of(tx, contact)?;
    lay_contact(&mut contact, fields)?;
    log::update_contact(tx, &contact)?;
    Ok(Saved {
        value: queries::get(tx, speaker)?,
        warnings: ahead(tx, contact.on_date).into_iter().collect(),
    })
}

/// Removes a line of the contact log. Errors: `contact_not_found`.
pub fn remove_contact(tx: &Tx<'_>, contact: Id) -> Result<Speaker> {
    let (speaker, _) = log::contact_of(tx, contact)?;
    log::delete_contact(tx, contact)?;
    queries::get(tx, speaker)
}

fn lay_contact(contact: &mut ContactLine, fields: &ContactFields) -> Result<()> {
    if let Some(on) = fields.on_date {
        contact.on_date = check_date("on_date", on)?;
    }
    contact.channel = fields.channel.unwrap_or(contact.channel);
    contact.direction = fields.direction.unwrap_or(contact.direction);
    if let Some(text) = &fields.text {
        contact.text = clean_text("text", text, TEXT_MAX)?;
    }
    Ok(())
}

/// Sets what to do next and by when; an empty text without a date takes it away. Errors: `text_empty` when only a date
/// is given.
pub fn set_next_action(tx: &Tx<'_>, id: Id, next: &NextAction) -> Result<Speaker> {
    let mut profile = store::profile_of(tx, id)?;
    lay_next_action(&mut profile, next)?;
    store::update(tx, &profile)?;
    queries::get(tx, id)
}

fn lay_next_action(profile: &mut Profile, next: &NextAction) -> Result<()> {
    let text = clean_line("next_action", &next.text, LINE_MAX)?;
    if text.is_empty() && next.on_date.is_some() {
        return Err(Error::invalid("text_empty", "next_action"));
    }
    profile.next_action = text;
    profile.next_action_on = next.on_date.map(|on| check_date("next_action_on", on)).transpose()?;
    Ok(())
}

/// A log tells what happened: a day ahead of the clock is a likely slip.
fn ahead(tx: &Tx<'_>, on: NaiveDate) -> Option<Message> {
    (on > tx.today()).then(|| Message::new("speakers-warning-ahead").with("date", on.to_string()))
}
