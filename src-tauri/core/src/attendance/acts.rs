//! The names of this room's acts, as undo and the history show them; they mention whom it was about.

use super::{FollowUpStep, ImportPick, Payment, SignUpFields, WalkIn, store};
use crate::error::Result;
use crate::events;
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Act, Message};

/// Changing how people sign up.
pub fn set_entry(db: &Db, event: Id) -> Result<Act> {
    of_event(db, "act-attendance-entry", event)
}

/// Setting or taking away the form's QR code.
pub fn set_entry_picture(db: &Db, event: Id) -> Result<Act> {
    of_event(db, "act-attendance-entry-picture", event)
}

/// Signing somebody up.
pub fn add(db: &Db, fields: &SignUpFields) -> Result<Act> {
    let given = fields.name.as_deref().unwrap_or_default().trim();
    let person = fields.person.flatten().filter(|_| given.is_empty());
    let known = person.map(|id| store::known_one(db, id)).transpose()?.flatten();
    let name = known.map_or_else(|| given.to_owned(), |person| person.name);
    Ok(Message::new("act-attendance-add").with("name", name))
}

/// Changing a sign-up.
pub fn edit(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-attendance-edit", id)
}

/// Removing a sign-up.
pub fn remove(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-attendance-remove", id)
}

/// Erasing somebody who is not in the roster; names nobody on purpose.
pub fn erase() -> Act {
    Message::new("act-attendance-erase")
}

/// Somebody does not come.
pub fn cancel(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-attendance-cancel", id)
}

/// Somebody comes after all.
pub fn restore(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-attendance-restore", id)
}

/// Somebody of the waitlist comes.
pub fn move_up(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-attendance-move-up", id)
}

/// What is paid.
pub fn set_payment(db: &Db, id: Id, payment: Payment) -> Result<Act> {
    let code = match payment {
        Payment::Nothing => "nothing",
        payment => payment.code(),
    };
    Ok(about(db, "act-attendance-payment", id)?.with("payment", Message::new(&format!("payment-{code}"))))
}

/// Taking over a list from elsewhere.
pub fn take_import(rows: &[ImportPick]) -> Act {
    Message::new("act-attendance-import").with("count", rows.len())
}

/// Somebody has come.
pub fn check_in(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-attendance-check-in", id)
}

/// A check-in taken back.
pub fn check_out(db: &Db, id: Id) -> Result<Act> {
    about(db, "act-attendance-check-out", id)
}

/// Somebody has come who had not signed up.
pub fn walk_in(given: &WalkIn) -> Act {
    Message::new("act-attendance-walk-in").with("name", given.name.trim())
}

/// A draw.
pub fn draw(prize: &str) -> Act {
    Message::new("act-attendance-draw").with("prize", prize.trim())
}

/// A draw taken back.
pub fn remove_draw(db: &Db, id: Id) -> Result<Act> {
    Ok(Message::new("act-attendance-remove-draw").with("prize", store::one_draw(db, id)?.prize))
}

/// A step of a follow-up.
pub fn set_follow_up(db: &Db, sign_up: Id, step: FollowUpStep) -> Result<Act> {
    let step = Message::new(&format!("follow-up-{}", step.code()));
    Ok(about(db, "act-attendance-follow-up", sign_up)?.with("step", step))
}

/// Something else about a follow-up.
pub fn edit_follow_up(db: &Db, sign_up: Id) -> Result<Act> {
    about(db, "act-attendance-edit-follow-up", sign_up)
}

fn about(db: &Db, act: &str, id: Id) -> Result<Act> {
    Ok(Message::new(act).with("name", store::get(db, id)?.name))
}

fn of_event(db: &Db, act: &str, event: Id) -> Result<Act> {
    let short = events::queries::short(db, event)?;
    Ok(Message::new(act).with("event", events::queries::called(&short)))
}
