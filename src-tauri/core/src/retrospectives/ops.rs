//! Changes of retrospectives. Photos stand in [`super::photos`], what was learned in [`super::learned`]; they are named
//! here once more, so that a caller finds every change of the room in one place.

use chrono::NaiveDate;

use super::store::{self, Kept, Ranked};
use super::{
    Expense, ExpenseFields, PointKind, RatedAbout, RatingPick, Retro, RetroFields, RetroPoint, Voice, VoiceFields,
    VoicePick, numbers, queries,
};
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::events::{self, AppearanceFields, EventFields, Salon, Status};
use crate::ids::Id;
use crate::named::Named;
use crate::people;
use crate::saved::Saved;
use crate::speakers::{self, MayShareSlides};
use crate::store::{Tx, rank};
use crate::tasks;
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::Message;

pub use super::learned::{apply_minutes, use_minutes};
pub use super::photos::{add_photo, edit_photo, remove_photo};

/// The most points of an event, and the most expenses.
const LINES_MAX: usize = 200;
/// The most words of people that are kept of an event.
const VOICES_MAX: usize = 2_000;
/// The most who can have given the same stars.
const STARS_MAX: i64 = 100_000;
/// The most an expense can be, in fen.
const FEN_MAX: i64 = 100_000_000_000;

/// The retrospective as it stands after a change.
pub(super) fn saved(tx: &Tx<'_>, event: Id) -> Result<Saved<Retro>> {
    Ok(Saved::quietly(queries::show(tx, event)?))
}

/// A rank at the end of a list of an event that may have `max` rows; else refused with `retro_too_many_lines`.
pub(super) fn at_end(tx: &Tx<'_>, table: Ranked, event: Id, count: usize, max: usize) -> Result<String> {
    if count >= max {
        return Err(Error::refused("retro_too_many_lines").with("max", max));
    }
    rank::between(store::last_rank(tx, table, event)?.as_deref(), None)
}

/// Writes texts of a retrospective. Errors: `event_not_found` and those of texts.
pub fn set(tx: &Tx<'_>, event: Id, fields: &RetroFields) -> Result<Saved<Retro>> {
    events::queries::short(tx, event)?;
    let before = store::get(tx, event)?;
    let mut kept = before.clone();
    let steps = &mut kept.steps;
    for (field, given, into) in [
        ("goal", &fields.goal, &mut steps.goal),
        ("result", &fields.result, &mut steps.result),
        ("causes", &fields.causes, &mut steps.causes),
        ("conclusion", &fields.conclusion, &mut steps.conclusion),
        ("public_words", &fields.public_words, &mut steps.public_words),
    ] {
        if let Some(given) = given {
            *into = clean_text(field, given, TEXT_MAX)?;
        }
    }
    if kept.steps != before.steps {
        store::set(tx, event, &kept)?;
    }
    saved(tx, event)
}

// points and actions -------------------------------------------------------------------------------------------------

/// Adds something to keep or to change. Errors: `event_not_found`, `text_empty`, `retro_too_many_lines`.
pub fn add_point(tx: &Tx<'_>, event: Id, kind: PointKind, text: &str) -> Result<Saved<Retro>> {
    events::queries::short(tx, event)?;
    let point = RetroPoint {
        id: tx.new_id(),
        kind,
        text: filled("text", text)?,
    };
    let rank = at_end(tx, Ranked::Point, event, store::points(tx, event)?.len(), LINES_MAX)?;
    store::insert_point(tx, event, &rank, &point)?;
    saved(tx, event)
}

/// Changes a point. Errors: `retro_point_not_found`, `text_empty`.
pub fn edit_point(tx: &Tx<'_>, id: Id, kind: Option<PointKind>, text: Option<&str>) -> Result<Saved<Retro>> {
    let (event, point) = store::point_of(tx, id)?;
    let text = text.map(|text| filled("text", text)).transpose()?;
    store::update_point(tx, id, kind.unwrap_or(point.kind), &text.unwrap_or(point.text))?;
    saved(tx, event)
}

/// Removes a point. Errors: `retro_point_not_found`.
pub fn remove_point(tx: &Tx<'_>, id: Id) -> Result<Saved<Retro>> {
    let (event, _) = store::point_of(tx, id)?;
    store::delete_point(tx, id)?;
    saved(tx, event)
}

fn filled(field: &str, text: &str) -> Result<String> {
    let text = clean_text(field, text, TEXT_MAX)?;
    if text.is_empty() {
        return Err(Error::invalid("text_empty", field));
    }
    Ok(text)
}

/// Asks for something to be done. It waits until the retrospective is finished; after that it goes to the next event of
/// the kind at once. Errors: those of [`tasks::ops::ask`].
pub fn add_action(
    tx: &Tx<'_>,
    event: Id,
    text: &str,
    owner: Option<Id>,
    due_on: Option<NaiveDate>,
) -> Result<Saved<Retro>> {
    events::queries::short(tx, event)?;
    let finished = store::get(tx, event)?.finished_on.is_some();
    let next = if finished { next_event(tx, event)? } else { None };
    tasks::ops::ask(tx, event, next, text, owner, due_on)?;
    saved(tx, event)
}

/// The event that takes up what another asked for: the next one of its kind that is still to come.
fn next_event(tx: &Tx<'_>, event: Id) -> Result<Option<Id>> {
    let salon = events::queries::bare(tx, event)?;
    let yesterday = tx.today().pred_opt().unwrap_or(salon.date);
    events::queries::next_of_kind(tx, salon.kind, salon.date.max(yesterday))
}

/// Says what came of an action, and whether it is done by now; answers with the retrospective of the event at which it was
/// to be done, else of the one that asked for it. Errors: those of [`tasks::ops::set_outcome`].
pub fn set_outcome(tx: &Tx<'_>, task: Id, outcome: &str, done: Option<bool>) -> Result<Saved<Retro>> {
    tasks::ops::set_outcome(tx, task, outcome, done)?;
    let task = tasks::queries::get(tx, task)?;
    let event = task.event.or(task.from_event);
    saved(tx, event.ok_or_else(|| Error::refused("task_no_action"))?.id)
}

// ratings and voices -------------------------------------------------------------------------------------------------

/// Notes how many gave how many stars; none at all takes the rating away. The mean is written through to the event or the
/// talk. Errors: `rating_needs_talk`, `appearance_not_found`, `number_out_of_range`.
pub fn rate(tx: &Tx<'_>, event: Id, pick: &RatingPick) -> Result<Saved<Retro>> {
    write_rating(tx, &events::queries::bare(tx, event)?, pick)?;
    saved(tx, event)
}

fn write_rating(tx: &Tx<'_>, salon: &Salon, pick: &RatingPick) -> Result<()> {
    let pick = checked(salon, pick)?;
    let mean = numbers::mean_of_stars(&pick.counts);
    if mean.is_some() {
        store::set_rating(tx, salon.id, tx.new_id(), &pick)?;
    } else if !store::clear_rating(tx, salon.id, pick.about, pick.appearance)? {
        // What was entered without stars stays.
        return Ok(());
    }
    match (pick.about, pick.appearance) {
        (RatedAbout::Event, _) => {
            let fields = EventFields {
                rating: Some(mean),
                ..EventFields::default()
            };
            events::ops::edit(tx, salon.id, &fields)?;
        }
        (RatedAbout::Talk, Some(appearance)) => {
            let fields = AppearanceFields {
                rating: Some(mean),
                ..AppearanceFields::default()
            };
            events::ops::edit_appearance(tx, appearance, &fields)?;
        }
        _ => {}
    }
    Ok(())
}

/// A rating of something that the event has, with possible numbers.
fn checked(salon: &Salon, pick: &RatingPick) -> Result<RatingPick> {
    if let Some(wrong) = pick.counts.iter().find(|count| !(0..=STARS_MAX).contains(*count)) {
        return Err(Error::invalid("number_out_of_range", "counts")
            .with("given", *wrong)
            .with("min", 0)
            .with("max", STARS_MAX));
    }
    let appearance = match (pick.about, pick.appearance) {
        (RatedAbout::Talk, None) => return Err(Error::invalid("rating_needs_talk", "appearance")),
        (RatedAbout::Talk, appearance) => about(salon, appearance)?.map(|about| about.id),
        _ => None,
    };
    Ok(RatingPick {
        appearance,
        ..pick.clone()
    })
}

/// A talk of the event that something is about: the appearance under the speaker's name.
fn about(salon: &Salon, appearance: Option<Id>) -> Result<Option<Named>> {
    let Some(id) = appearance else { return Ok(None) };
    let talk = salon.appearances.iter().find(|talk| talk.id == id);
    let talk = talk.ok_or_else(|| Error::not_found("appearance_not_found").with("given", id.to_string()))?;
    Ok(Some(Named {
        id,
        name: talk.name.clone(),
    }))
}

/// Takes over what a form's answers add up to: each rating in the place of the one there was, and words that are not there
/// yet. Errors: `ratings_nothing_chosen`, those of [`rate`] and [`add_voice`].
pub fn take_ratings(tx: &Tx<'_>, event: Id, ratings: &[RatingPick], voices: &[VoicePick]) -> Result<Saved<Retro>> {
    if ratings.is_empty() && voices.is_empty() {
        return Err(Error::refused("ratings_nothing_chosen"));
    }
    let salon = events::queries::bare(tx, event)?;
    for pick in ratings {
        write_rating(tx, &salon, pick)?;
    }
    for pick in voices {
        let known = store::voices(tx, event)?;
        let same = |voice: &Voice| {
            voice.text == pick.text.trim() && voice.about.as_ref().map(|about| about.id) == pick.appearance
        };
        if !known.iter().any(same) {
            let fields = VoiceFields {
                text: Some(pick.text.clone()),
                public: None,
                appearance: Some(pick.appearance),
            };
            write_voice(tx, &salon, known.len(), &fields)?;
        }
    }
    saved(tx, event)
}

/// Adds what somebody said; it is not quoted outside unless that is said. Errors: `text_empty`, `appearance_not_found`,
/// `retro_too_many_lines`.
pub fn add_voice(tx: &Tx<'_>, event: Id, fields: &VoiceFields) -> Result<Saved<Retro>> {
    let salon = events::queries::bare(tx, event)?;
    write_voice(tx, &salon, store::voices(tx, event)?.len(), fields)?;
    saved(tx, event)
}

fn write_voice(tx: &Tx<'_>, salon: &Salon, count: usize, fields: &VoiceFields) -> Result<()> {
    let rank = at_end(tx, Ranked::Voice, salon.id, count, VOICES_MAX)?;
    let mut voice = Voice {
        id: tx.new_id(),
        text: filled("text", fields.text.as_deref().unwrap_or_default())?,
        public: false,
        about: None,
    };
    lay_voice(salon, &mut voice, fields)?;
    store::put_voice(tx, salon.id, Some(&rank), &voice)
}

/// Changes what somebody said, or whether it may be quoted. Errors: `voice_not_found`, `text_empty`,
/// `appearance_not_found`.
pub fn edit_voice(tx: &Tx<'_>, id: Id, fields: &VoiceFields) -> Result<Saved<Retro>> {
    let (event, mut voice) = store::voice_of(tx, id)?;
    lay_voice(&events::queries::bare(tx, event)?, &mut voice, fields)?;
    store::put_voice(tx, event, None, &voice)?;
    saved(tx, event)
}

fn lay_voice(salon: &Salon, voice: &mut Voice, fields: &VoiceFields) -> Result<()> {
    if let Some(text) = &fields.text {
        voice.text = filled("text", text)?;
    }
    voice.public = fields.public.unwrap_or(voice.public);
    if let Some(appearance) = fields.appearance {
        voice.about = about(salon, appearance)?;
    }
    Ok(())
}

/// Removes what somebody said. Errors: `voice_not_found`.
pub fn remove_voice(tx: &Tx<'_>, id: Id) -> Result<Saved<Retro>> {
    let (event, _) = store::voice_of(tx, id)?;
    store::delete_voice(tx, id)?;
    saved(tx, event)
}

// expenses -----------------------------------------------------------------------------------------------------------

/// Adds an expense; what the event cost follows. Errors: `text_empty`, `number_out_of_range`, `person_not_found`,
/// `retro_too_many_lines`.
pub fn add_expense(tx: &Tx<'_>, event: Id, fields: &ExpenseFields) -> Result<Saved<Retro>> {
    events::queries::short(tx, event)?;
    let mut expense = Expense {
        id: tx.new_id(),
        what: String::new(),
        fen: 0,
        paid_by: None,
        settled_on: None,
    };
    let fields = ExpenseFields {
        what: Some(fields.what.clone().unwrap_or_default()),
        fen: Some(fields.fen.unwrap_or_default()),
        ..fields.clone()
    };
    lay_expense(tx, &mut expense, &fields)?;
    let rank = at_end(tx, Ranked::Expense, event, store::expenses(tx, event)?.len(), LINES_MAX)?;
    store::put_expense(tx, event, Some(&rank), &expense)?;
    write_cost(tx, event)
}

/// Changes an expense. Errors: `expense_not_found` and those of [`add_expense`].
pub fn edit_expense(tx: &Tx<'_>, id: Id, fields: &ExpenseFields) -> Result<Saved<Retro>> {
    let (event, mut expense) = store::expense_of(tx, id)?;
    lay_expense(tx, &mut expense, fields)?;
    store::put_expense(tx, event, None, &expense)?;
    write_cost(tx, event)
}

fn lay_expense(tx: &Tx<'_>, expense: &mut Expense, fields: &ExpenseFields) -> Result<()> {
    if let Some(what) = &fields.what {
        expense.what = clean_line("what", what, LINE_MAX)?;
        if expense.what.is_empty() {
            return Err(Error::invalid("text_empty", "what"));
        }
    }
    if let Some(fen) = fields.fen {
        if fen == 0 || !(-FEN_MAX..=FEN_MAX).contains(&fen) {
            return Err(Error::invalid("expense_amount", "fen").with("max", FEN_MAX / 100));
        }
        expense.fen = fen;
    }
    if let Some(person) = fields.paid_by {
        let person = person.map(|person| people::queries::get(tx, person)).transpose()?;
        expense.paid_by = person.map(|person| Named {
            id: person.id,
            name: person.name,
        });
    }
    Ok(())
}

/// Notes when whoever laid the money out got it back; `None` takes that back. Errors: `expense_not_found`.
pub fn settle_expense(tx: &Tx<'_>, id: Id, on: Option<NaiveDate>) -> Result<Saved<Retro>> {
    let (event, mut expense) = store::expense_of(tx, id)?;
    expense.settled_on = on.map(|on| check_date("on_date", on)).transpose()?;
    store::put_expense(tx, event, None, &expense)?;
    saved(tx, event)
}

/// Removes an expense. Errors: `expense_not_found`.
pub fn remove_expense(tx: &Tx<'_>, id: Id) -> Result<Saved<Retro>> {
    let (event, _) = store::expense_of(tx, id)?;
    store::delete_expense(tx, id)?;
    write_cost(tx, event)
}

/// Writes the sum of the expenses through to the event; below nothing it cost nothing.
fn write_cost(tx: &Tx<'_>, event: Id) -> Result<Saved<Retro>> {
    let expenses = store::expenses(tx, event)?;
    let sum: i64 = expenses.iter().map(|expense| expense.fen).sum();
    let fields = EventFields {
        cost_yuan: Some((!expenses.is_empty()).then(|| numbers::yuan(sum).max(0))),
        ..EventFields::default()
    };
    events::ops::edit(tx, event, &fields)?;
    saved(tx, event)
}

// slides, and the end ------------------------------------------------------------------------------------------------

/// Notes that the audience was given the slides of a talk; `None` takes that back. Refused with `slides_not_allowed` unless
/// the speaker said they may be shared.
pub fn share_slides(tx: &Tx<'_>, event: Id, appearance: Id, on: Option<NaiveDate>) -> Result<Saved<Retro>> {
    let salon = events::queries::bare(tx, event)?;
    let talk = salon.appearances.iter().find(|talk| talk.id == appearance);
    let talk = talk.ok_or_else(|| Error::not_found("appearance_not_found").with("given", appearance.to_string()))?;
    let may_share = speakers::queries::get(tx, talk.speaker)?.may_share_slides;
    if on.is_some() && may_share != Some(MayShareSlides::Yes) {
        return Err(Error::refused("slides_not_allowed").with("name", &talk.name));
    }
    events::ops::set_slides_shared(tx, appearance, on)?;
    saved(tx, event)
}

/// Finishes a retrospective: the event is looked back on, whoever was to speak has spoken, and the actions go to the next
/// event of the kind, or wait for it. Refused with `retro_cancelled`, `retro_too_early`. Warnings: who is marked as having
/// spoken; actions that nobody has or that wait.
pub fn finish(tx: &Tx<'_>, event: Id, by: Option<Id>) -> Result<Saved<Retro>> {
    let salon = events::queries::bare(tx, event)?;
    if salon.status == Status::Cancelled {
        return Err(Error::refused("retro_cancelled").with("salon", salon.called()));
    }
    if salon.date > tx.today() {
        return Err(Error::refused("retro_too_early").with("salon", salon.called()));
    }
    let by = by.map(|by| people::queries::get(tx, by)).transpose()?;
    let mut warnings = Vec::new();
    if salon.status != Status::Reviewed {
        warnings.extend(events::ops::set_status(tx, event, Status::Held, None)?.warnings);
        events::ops::set_status(tx, event, Status::Reviewed, None)?;
    }
    let kept = store::get(tx, event)?;
    let finished = Kept {
        finished_on: kept.finished_on.or(Some(tx.today())),
        finished_by: by
            .map(|person| Named {
                id: person.id,
                name: person.name,
            })
            .or(kept.finished_by),
        steps: kept.steps,
    };
    store::set(tx, event, &finished)?;
    if let Some(next) = next_event(tx, event)? {
        tasks::ops::hand_on(tx, event, next)?;
    }
    let value = queries::show(tx, event)?;
    let open = value.actions.iter().filter(|action| action.done_on.is_none());
    let nobodys = open.clone().filter(|action| action.owner.is_none()).count();
    let waiting = open.filter(|action| action.event.is_none()).count();
    for (id, count) in [("retro-warning-nobodys", nobodys), ("retro-warning-waiting", waiting)] {
        if count > 0 {
            warnings.push(Message::new(id).with("count", count));
        }
    }
    Ok(Saved { value, warnings })
}

/// Opens a retrospective again: the event was held. What its actions became and how far its speakers came stays. Errors:
/// `retro_not_finished`.
pub fn reopen(tx: &Tx<'_>, event: Id) -> Result<Saved<Retro>> {
    let kept = store::get(tx, event)?;
    if kept.finished_on.is_none() {
        return Err(Error::refused("retro_not_finished"));
    }
    let status = events::queries::short(tx, event)?.status;
    let open = Kept {
        finished_on: None,
        finished_by: None,
        steps: kept.steps,
    };
    store::set(tx, event, &open)?;
    if status == Status::Reviewed {
        events::ops::set_status(tx, event, Status::Held, None)?;
    }
    saved(tx, event)
}
