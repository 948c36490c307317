//! How people sign up for an event.

use super::store::{self, SignUpRow};
use super::{Attendance, EntryFields, Payment, SignUpState, counts, queries, rules};
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::fields::within;
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::Tx;
use crate::store::pictures;
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_text};

/// The most places an event can have.
const PLACES_MAX: i64 = 100_000;
/// The most a visitor can share, in fen.
const FEE_MAX: i64 = 10_000_000;

/// Changes how people sign up. More places let the waitlist move up; a fee is due from the visitors that come. Warnings:
/// who moved up. Errors: `event_not_found`, `number_out_of_range`, `link_wrong` and those of texts and dates.
pub fn set_entry(tx: &Tx<'_>, event: Id, fields: &EntryFields) -> Result<Saved<Attendance>> {
    let mut entry = store::entry(tx, event)?;
    let fee_before = entry.fee_fen;
    if let Some(link) = &fields.signup_link {
        entry.signup_link = link_of(link)?;
    }
    if let Some(places) = fields.places {
        entry.places = places
            .map(|places| within("places", places, 1, PLACES_MAX))
            .transpose()?;
    }
    if let Some(deadline) = fields.signup_deadline {
        entry.signup_deadline = deadline.map(|on| check_date("signup_deadline", on)).transpose()?;
    }
    if let Some(fee) = fields.fee_fen {
        entry.fee_fen = fee
            .map(|fee| within("fee_fen", fee, 0, FEE_MAX))
            .transpose()?
            .filter(|fee| *fee > 0);
    }
    if let Some(note) = &fields.fee_note {
        entry.fee_note = clean_text("fee_note", note, TEXT_MAX)?;
    }
    if let Some(follow) = fields.heads_follow {
        entry.heads_follow = follow;
    }
    store::set_entry(tx, event, &entry)?;
    let rows = store::of_event(tx, event)?;
    if fee_before.is_some() != entry.fee_fen.is_some() {
        ask_or_forgive(tx, &rows, entry.fee_fen)?;
    }
    let warnings = if rows.is_empty() && !entry.heads_follow {
        Vec::new()
    } else {
        counts::settle(tx, event, false)?
    };
    Ok(Saved {
        value: queries::show(tx, event)?,
        warnings,
    })
}

/// A fee that comes or goes: it is due from the visitors that come, or from nobody. What was paid or waived stays so.
fn ask_or_forgive(tx: &Tx<'_>, rows: &[SignUpRow], fee: Option<i64>) -> Result<()> {
    let open = |row: &&SignUpRow| {
        row.state != SignUpState::Cancelled && matches!(row.payment, Payment::Nothing | Payment::Due)
    };
    for row in rows.iter().filter(open) {
        let payment = rules::payment_by_fee(row.category, fee);
        if payment != row.payment {
            store::update(tx, &SignUpRow { payment, ..row.clone() })?;
        }
    }
    Ok(())
}

/// Sets the QR code of the form from the bytes of a picture file, or takes it away. Errors: `event_not_found` and those
/// of [`pictures::add`].
pub fn set_entry_picture(tx: &Tx<'_>, event: Id, picture: Option<&[u8]>) -> Result<Attendance> {
    store::entry(tx, event)?;
    let hash = picture.map(|bytes| pictures::add(tx, bytes)).transpose()?;
    store::set_picture(tx, event, hash)?;
    queries::show(tx, event)
}

/// An address of the web, or nothing; `link_wrong` for anything else, which a click must not open.
fn link_of(given: &str) -> Result<String> {
    let link = clean_line("signup_link", given, LINE_MAX)?;
    let lower = link.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let is_web =
        rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric)) && !link.contains(char::is_whitespace);
    if link.is_empty() || is_web {
        Ok(link)
    } else {
        Err(Error::invalid("link_wrong", "signup_link").with("given", given))
    }
}
