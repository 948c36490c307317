//! Changes of appearances. Each also tells `speakers` how far the speaker has come.

use chrono::{Datelike, Months, NaiveDate};

use super::store::{self, Appearance};
use crate::chapter;
use crate::dates::{check_date, spoken};
use crate::error::{Error, Result};
use crate::events::codes::*;
use crate::events::fields::AppearanceFields;
use crate::events::ops::rating;
use crate::events::queries;
use crate::events::roles;
use crate::events::run_sheet::sheet::Sheet;
use crate::events::store::{self as events, Event};
use crate::events::views::Salon;
use crate::ids::Id;
use crate::saved::Saved;
use crate::speakers::{self, Stage};
use crate::store::Tx;
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::Message;

/// Gives a talk of the event to a speaker (`None`: standby), from any stage of theirs.
///
/// A speaker who is at the event already moves; two speakers of the event swap their talks. Somebody else who held the
/// talk leaves it: one whom nobody asked yet without a trace, one who was invited or had said yes as declined. Who has
/// spoken cannot be replaced (`talk_given`). Errors: `talk_not_in_sheet`, `speaker_not_found`.
pub fn set_speaker(
    tx: &Tx<'_>,
    event: Id,
    talk: Option<i64>,
    speaker: Id,
    topic: Option<&str>,
    confirmed: bool,
) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    let sheet = Sheet::read(tx, &event)?;
    if let Some(number) = talk
        && sheet.talk_slot(number).is_none()
    {
        return Err(Error::invalid("talk_not_in_sheet", "talk").with("talk", number));
    }
    store::profile(tx, speaker)?;
    let all = store::of_event(tx, event.id)?;
    let known = all.iter().find(|each| each.speaker == speaker);
    let mut warnings = make_room(tx, &event, &all, talk, known, speaker)?;

    let on = day_of(tx, &event, AppearanceState::Planned);
    let mut own = known.cloned().unwrap_or_else(|| Appearance {
        id: tx.new_id(),
        event: event.id,
        speaker,
        talk,
        topic: String::new(),
        topic_settled: false,
        state: AppearanceState::Planned,
        state_on: on,
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
    });
    own.talk = talk;
    if let Some(topic) = topic {
        own.topic = clean_line("topic", topic, LINE_MAX)?;
    }
    let state = match own.state {
        AppearanceState::Spoke => AppearanceState::Spoke,
        _ if confirmed => AppearanceState::Confirmed,
        state if state.holds_talk() => state,
        _ => AppearanceState::Planned,
    };
    let moved = state != own.state;
    if moved {
        (own.state, own.state_on) = (state, on);
    }
    if known.is_none() {
        store::insert(tx, &own)?;
    }
    store::update(tx, &own)?;
    if moved {
        warnings.extend(move_stage(tx, &own)?);
    }
    warnings.extend(rest(tx, &event, &own)?);
    warnings.extend(roles::conflicts_of(tx, &event, speaker)?);
    Ok(Saved {
        value: queries::show(tx, event.id)?,
        warnings,
    })
}

/// Notes what is known of a talk. A new state moves the speaker's stage along.
pub fn edit_appearance(tx: &Tx<'_>, id: Id, fields: &AppearanceFields) -> Result<Saved<Salon>> {
    let mut own = store::get(tx, id)?;
    let event = events::get(tx, own.event)?;
    if let Some(topic) = &fields.topic {
        own.topic = clean_line("topic", topic, LINE_MAX)?;
    }
    if let Some(settled) = fields.topic_settled {
        own.topic_settled = settled;
    }
    if let Some(person) = fields.invited_by {
        own.invited_by = person
            .map(|person| events::person(tx, person))
            .transpose()?
            .map(|person| person.id);
    }
    if let Some(needs) = &fields.needs {
        own.needs = clean_text("needs", needs, TEXT_MAX)?;
    }
    own.online = fields.online.unwrap_or(own.online);
    for (field, given, into) in [
        ("answer_by", fields.answer_by, &mut own.answer_by),
        ("introduction_on", fields.introduction_on, &mut own.introduction_on),
        ("photo_on", fields.photo_on, &mut own.photo_on),
        ("slides_on", fields.slides_on, &mut own.slides_on),
    ] {
        if let Some(given) = given {
            *into = given.map(|date| check_date(field, date)).transpose()?;
        }
    }
    if let Some(given) = fields.rating {
        own.rating = rating(given)?;
    }
    if let Some(note) = &fields.note {
        own.note = clean_text("note", note, TEXT_MAX)?;
    }
    let state = fields.state.unwrap_or(own.state);
    let moved = state != own.state;
    if moved && state.holds_talk() && !own.state.holds_talk() {
        refuse_taken(tx, &own)?;
    }
    if moved || fields.state_on.is_some() {
        let on = fields.state_on.map(|date| check_date("state_on", date)).transpose()?;
        own.state_on = on.unwrap_or_else(|| day_of(tx, &event, state));
        own.state = state;
    }
    if own.state == AppearanceState::Invited {
        own.invited_on = Some(own.state_on);
        own.invited_by = own.invited_by.or(event.in_charge);
    }
    store::update(tx, &own)?;
    let mut warnings = if moved { move_stage(tx, &own)? } else { Vec::new() };
    if moved && state.holds_talk() {
        warnings.extend(roles::conflicts_of(tx, &event, own.speaker)?);
    }
    Ok(Saved {
        value: queries::show(tx, event.id)?,
        warnings,
    })
}

/// Notes when the audience was given the slides; `None` takes it back. Whether they may be given is for the caller to see.
pub fn set_slides_shared(tx: &Tx<'_>, id: Id, on: Option<NaiveDate>) -> Result<()> {
    let mut own = store::get(tx, id)?;
    own.slides_shared_on = on.map(|on| check_date("on_date", on)).transpose()?;
    store::update(tx, &own)
}

/// Takes a speaker off the event altogether. Their stage stays as it is.
pub fn remove_appearance(tx: &Tx<'_>, id: Id) -> Result<Saved<Salon>> {
    let own = store::get(tx, id)?;
    store::delete(tx, id)?;
    Ok(Saved::quietly(queries::show(tx, own.event)?))
}

/// Marks who had said yes to a talk as having given it, when the event was held. Gives their names back.
pub(in crate::events) fn mark_spoken(tx: &Tx<'_>, event: &Event) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for mut own in store::of_event(tx, event.id)? {
        if own.talk.is_some() && own.state == AppearanceState::Confirmed {
            own.state = AppearanceState::Spoke;
            own.state_on = day_of(tx, event, own.state);
            store::update(tx, &own)?;
            move_stage(tx, &own)?;
            names.push(store::profile(tx, own.speaker)?.name);
        }
    }
    Ok(names)
}

/// Frees a talk for a speaker.
fn make_room(
    tx: &Tx<'_>,
    event: &Event,
    all: &[Appearance],
    talk: Option<i64>,
    known: Option<&Appearance>,
    speaker: Id,
) -> Result<Vec<Message>> {
    let holder = all
        .iter()
        .find(|each| talk.is_some() && each.talk == talk && each.state.holds_talk() && each.speaker != speaker);
    let Some(holder) = holder else { return Ok(Vec::new()) };
    let name = store::profile(tx, holder.speaker)?.name;
    let mut holder = holder.clone();
    if let Some(other) = known
        .filter(|known| known.state.holds_talk())
        .and_then(|known| known.talk)
    {
        holder.talk = Some(other);
        store::update(tx, &holder)?;
        return Ok(Vec::new());
    }
    match holder.state {
        AppearanceState::Spoke => Err(Error::refused("talk_given").with("name", name)),
        AppearanceState::Planned => {
            store::delete(tx, holder.id)?;
            Ok(Vec::new())
        }
        _ => {
            holder.state = AppearanceState::Declined;
            holder.state_on = day_of(tx, event, holder.state);
            store::update(tx, &holder)?;
            Ok(vec![Message::new("warning-speaker-replaced").with("name", name)])
        }
    }
}

/// Refuses to give a talk back to somebody while another speaker holds it.
fn refuse_taken(tx: &Tx<'_>, own: &Appearance) -> Result<()> {
    let all = store::of_event(tx, own.event)?;
    let taken = all
        .iter()
        .find(|each| own.talk.is_some() && each.id != own.id && each.talk == own.talk && each.state.holds_talk());
    match taken {
        Some(other) => Err(Error::refused("talk_taken").with("name", store::profile(tx, other.speaker)?.name)),
        None => Ok(()),
    }
}

/// The day a state is dated by itself: what happens at the event on its day, all else today; never in the future, and
/// for an event written down afterwards never after it.
fn day_of(tx: &Tx<'_>, event: &Event, state: AppearanceState) -> NaiveDate {
    match state {
        AppearanceState::Declined => tx.today(),
        _ => tx.today().min(event.date),
    }
}

/// Moves the speaker's stage along. The warning tells of steps of the pipeline that were skipped.
fn move_stage(tx: &Tx<'_>, own: &Appearance) -> Result<Vec<Message>> {
    let stage = match own.state {
        AppearanceState::Planned => return Ok(Vec::new()),
        AppearanceState::Invited => Stage::Invited,
        AppearanceState::Confirmed => Stage::Confirmed,
        AppearanceState::Declined => Stage::Declined,
        AppearanceState::Spoke => Stage::Spoke,
        AppearanceState::NoShow => Stage::NoShow,
    };
    let before = speakers::queries::get(tx, own.speaker)?.stage;
    speakers::ops::move_along(tx, own.speaker, stage, own.state_on)?;
    let after = speakers::queries::get(tx, own.speaker)?.stage;
    if after == before {
        return Ok(Vec::new());
    }
    Ok(speakers::pipeline::step_warning(before, after).into_iter().collect())
}

/// A warning when the speaker had a talk not long ago (the rulebook says how many months they rest).
fn rest(tx: &Tx<'_>, event: &Event, own: &Appearance) -> Result<Vec<Message>> {
    let months = chapter::queries::show(tx)?.rules.speaker_rest_months;
    let Some(last) = store::last_talk(tx, own.speaker, event.id, event.date)? else {
        return Ok(Vec::new());
    };
    if months == 0
        || last
            .checked_add_months(Months::new(months))
            .is_none_or(|rested| rested <= event.date)
    {
        return Ok(Vec::new());
    }
    let name = store::profile(tx, own.speaker)?.name;
    Ok(vec![
        Message::new("warning-speaker-rest")
            .with("name", name)
            .with("date", spoken(last, last.year() != event.date.year()))
            .with("months", months),
    ])
}
