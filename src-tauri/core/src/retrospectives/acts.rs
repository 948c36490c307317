//! The names of this room's acts, as undo and the history show them.

use super::{PointKind, RatedAbout, RatingPick, queries, store};
use crate::error::Result;
use crate::events::{self, SegmentKind};
use crate::ids::Id;
use crate::store::Db;
use crate::tasks;
use crate::words::{Act, Message};

/// Writing texts.
pub fn set(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-retro-set", event)
}

/// Adding something to keep or to change.
pub fn add_point(db: &Db, event: Id, kind: PointKind) -> Result<Act> {
    Ok(about(db, "act-retro-add-point", event)?.with("kind", Message::new(&format!("retro-point-{}", kind.code()))))
}

/// Changing a point.
pub fn edit_point(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-retro-edit-point", store::point_of(db, id)?.0)
}

/// Removing a point.
pub fn remove_point(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-retro-remove-point", store::point_of(db, id)?.0)
}

/// Asking for something to be done.
pub fn add_action(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-retro-add-action", event)
}

/// Saying what came of an action.
pub fn set_outcome(db: &Db, task: Id) -> Result<Act> {
    let task = tasks::queries::get(db, task)?;
    Ok(Message::new("act-retro-set-outcome").with("task", task.title))
}

/// Noting stars.
pub fn rate(db: &Db, event: Id, pick: &RatingPick) -> Result<Act> {
    let salon = events::queries::bare(db, event)?;
    let talk = salon.appearances.iter().find(|talk| Some(talk.id) == pick.appearance);
    let what = match (pick.about, talk) {
        (RatedAbout::Talk, Some(talk)) => queries::talk_label(talk),
        (RatedAbout::Venue, _) => Message::new("retro-rated-venue"),
        _ => Message::new("retro-rated-event"),
    };
    Ok(Message::new("act-retro-rate")
        .with("salon", salon.called())
        .with("what", what))
}

/// Taking over a form's answers.
pub fn take_ratings(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-retro-take-ratings", event)
}

/// Adding what somebody said.
pub fn add_voice(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-retro-add-voice", event)
}

/// Changing what somebody said.
pub fn edit_voice(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-retro-edit-voice", store::voice_of(db, id)?.0)
}

/// Removing what somebody said.
pub fn remove_voice(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-retro-remove-voice", store::voice_of(db, id)?.0)
}

/// Adding a photo.
pub fn add_photo(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-retro-add-photo", event)
}

/// Saying something else about a photo.
pub fn edit_photo(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-retro-edit-photo", store::photo_of(db, id)?.0)
}

/// Removing a photo.
pub fn remove_photo(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-retro-remove-photo", store::photo_of(db, id)?.0)
}

/// Adding an expense.
pub fn add_expense(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-retro-add-expense", event)
}

/// Changing an expense.
pub fn edit_expense(db: &Db, id: Id) -> Result<Act> {
    about_expense(db, "act-retro-edit-expense", id)
}

/// Settling an expense.
pub fn settle_expense(db: &Db, id: Id) -> Result<Act> {
    about_expense(db, "act-retro-settle-expense", id)
}

/// Removing an expense.
pub fn remove_expense(db: &Db, id: Id) -> Result<Act> {
    about_expense(db, "act-retro-remove-expense", id)
}

/// Sharing slides.
pub fn share_slides(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-retro-share-slides", event)
}

/// Finishing.
pub fn finish(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-retro-finish", event)
}

/// Opening again.
pub fn reopen(db: &Db, event: Id) -> Result<Act> {
    about(db, "act-retro-reopen", event)
}

/// Saying how long rows of a kind take in new sheets.
pub fn use_minutes(kind: SegmentKind, minutes: Option<i64>) -> Act {
    match minutes {
        Some(minutes) => Message::new("act-retro-use-minutes")
            .with("kind", kind.name())
            .with("minutes", minutes),
        None => Message::new("act-retro-forget-minutes").with("kind", kind.name()),
    }
}

/// Giving rows of a coming sheet the minutes that were learned.
pub fn apply_minutes(db: &Db, event: Id, kind: SegmentKind, minutes: i64) -> Result<Act> {
    Ok(about(db, "act-retro-apply-minutes", event)?
        .with("kind", kind.name())
        .with("minutes", minutes))
}

fn about(db: &Db, act: &str, event: Id) -> Result<Act> {
    let event = events::queries::short(db, event)?;
    Ok(Message::new(act).with("salon", events::called(event.number, event.date)))
}

fn about_expense(db: &Db, act: &str, id: Id) -> Result<Act> {
    let (event, expense) = store::expense_of(db, id)?;
    Ok(about(db, act, event)?.with("what", expense.what))
}
