//! Changes of sign-ups.

use chrono::{DateTime, SecondsFormat};

use super::category::Categories;
use super::matching::Roster;
use super::rules::{self, Identity};
use super::store::{self, FollowUpRow, SignUpRow};
use super::{
    Attendance, CheckedIn, Payment, SignUpEntry, SignUpFields, SignUpSource, SignUpState, WalkIn, counts, queries,
};
use crate::chapter;
use crate::dates::parse_date;
use crate::error::{Error, Result};
use crate::events;
use crate::ids::Id;
use crate::people;
use crate::saved::Saved;
use crate::store::{Db, Tx, rank};
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_name, clean_text};
use crate::words::{Message, Words};

pub use super::draws::{draw, remove_draw};
pub use super::entry::{set_entry, set_entry_picture};
pub use super::follow_ups::{edit_follow_up, set_follow_up};
pub use super::import::take_import;

/// Signs somebody up. Where every place is taken they wait. Warnings: that they wait; that it is after the last day.
/// Errors: `event_not_found`, `text_empty` (name), `already_signed_up`, `person_not_found` and those of texts.
pub fn add(tx: &Tx<'_>, event: Id, fields: &SignUpFields) -> Result<Saved<Attendance>> {
    let desk = Door::of(tx, event)?;
    let mut row = desk.blank(tx, SignUpSource::Hand);
    row.signed_up_at = Some(moment(tx));
    let person = fields
        .person
        .flatten()
        .map(|id| queries::check_person(tx, id))
        .transpose()?;
    row.person = person;
    lay(tx, &mut row, fields)?;
    if row.name.is_empty() {
        row.name = match person {
            Some(id) => people::queries::get(tx, id)?.name,
            None => return Err(Error::invalid("text_empty", "name")),
        };
    }
    if fields.person.is_none() {
        row.person = Roster::read(tx)?.certain(&row.name, &row.company, &row.phone);
    }
    let identity = Identity::of(&row);
    if let Some(other) = desk.rows.iter().find(|other| identity.is(&Identity::of(other))) {
        return Err(Error::refused("already_signed_up").with("name", &other.name));
    }
    row.rank = desk.next_rank()?;
    desk.settle_category(tx, &mut row, fields.category.flatten())?;
    let mut warnings = desk.place(&mut row);
    store::insert(tx, &row)?;
    warnings.extend(counts::settle(tx, event, false)?);
    Ok(Saved {
        value: queries::show(tx, event)?,
        warnings,
    })
}

/// Changes a sign-up. Errors: `sign_up_not_found` and those of [`add`].
pub fn edit(tx: &Tx<'_>, id: Id, fields: &SignUpFields) -> Result<Saved<Attendance>> {
    let mut row = store::get(tx, id)?;
    let before = row.clone();
    if let Some(person) = fields.person {
        row.person = person.map(|id| queries::check_person(tx, id)).transpose()?;
    }
    lay(tx, &mut row, fields)?;
    if row.name.is_empty() {
        return Err(Error::invalid("text_empty", "name"));
    }
    let desk = Door::of(tx, row.event)?;
    if row.person.is_some() && row.person != before.person {
        let other = desk
            .rows
            .iter()
            .find(|other| other.id != id && other.person == row.person);
        if let Some(other) = other {
            return Err(Error::refused("already_signed_up").with("name", &other.name));
        }
    }
    match fields.category {
        Some(category) => desk.settle_category(tx, &mut row, category)?,
        // Whoever turns out to be somebody of the roster is what they are there.
        None if row.person != before.person => desk.settle_category(tx, &mut row, None)?,
        None => {}
    }
    if row != before {
        store::update(tx, &row)?;
    }
    changed(tx, row.event)
}

/// Removes a sign-up, as if it had never been. Errors: `sign_up_not_found`; `sign_up_won` while a draw names them.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<Saved<Attendance>> {
    let row = store::get(tx, id)?;
    if let Some(prize) = store::won(tx, id)? {
        return Err(Error::refused("sign_up_won")
            .with("name", row.name)
            .with("prize", prize));
    }
    store::delete(tx, id)?;
    let warnings = counts::settle(tx, row.event, row.is_present())?;
    Ok(Saved {
        value: queries::show(tx, row.event)?,
        warnings,
    })
}

/// Erases somebody who is not in the roster, in every list in which they stand as the same (see [`Identity`]): name,
/// company, numbers and notes go, that somebody came stays. Whoever is erased has a number, so that two never count as the
/// same. To be called inside [`crate::desk::Desk::erase`], which scrubs the history. Errors: `sign_up_not_found`;
/// `sign_up_in_roster` for somebody whose person is to be erased instead.
pub fn erase(tx: &Tx<'_>, id: Id) -> Result<()> {
    let given = store::get(tx, id)?;
    if given.person.is_some() {
        return Err(Error::refused("sign_up_in_roster").with("name", given.name));
    }
    let strangers = store::strangers(tx)?;
    let erased = Words::of(chapter::queries::show(tx)?.document_language).text("people-erased-name");
    let mut numbered = (1..).map(|number| format!("{erased} {number}"));
    let name = numbered
        .find(|name| strangers.iter().all(|row| row.name != *name))
        .unwrap_or(erased);
    let who = Identity::of(&given);
    for row in strangers {
        if row.id != id && !who.is(&Identity::of(&row)) {
            continue;
        }
        people::ops::erase_in_retrospective(tx, row.event, [&row.name, &row.phone, &row.wechat], &name)?;
        store::forget_bringer(tx, &row.name)?;
        store::set_follow_up(
            tx,
            row.id,
            &FollowUpRow {
                note: String::new(),
                ..store::follow_up_of(tx, row.id)?
            },
        )?;
        store::update(
            tx,
            &SignUpRow {
                name: name.clone(),
                company: String::new(),
                post: String::new(),
                phone: String::new(),
                wechat: String::new(),
                note: String::new(),
                ..row
            },
        )?;
    }
    Ok(())
}

/// Somebody does not come after all; the first of the waitlist moves up, and the warnings say so. Errors:
/// `sign_up_not_found`; `sign_up_present` when they are there.
pub fn cancel(tx: &Tx<'_>, id: Id) -> Result<Saved<Attendance>> {
    let row = store::get(tx, id)?;
    if row.is_present() {
        return Err(Error::refused("sign_up_present").with("name", row.name));
    }
    store::update(
        tx,
        &SignUpRow {
            state: SignUpState::Cancelled,
            payment: match row.payment {
                Payment::Due => Payment::Nothing,
                payment => payment,
            },
            ..row.clone()
        },
    )?;
    changed(tx, row.event)
}

/// Somebody comes after all: where every place is taken meanwhile they wait, last of all. Warnings: that they wait.
pub fn restore(tx: &Tx<'_>, id: Id) -> Result<Saved<Attendance>> {
    let mut row = store::get(tx, id)?;
    if row.state != SignUpState::Cancelled {
        return changed(tx, row.event);
    }
    let desk = Door::of(tx, row.event)?;
    let warnings = desk.place(&mut row);
    if row.state == SignUpState::Waitlist {
        row.rank = desk.next_rank()?;
    }
    if row.payment == Payment::Nothing {
        row.payment = rules::payment_by_fee(row.category, desk.entry.fee_fen);
    }
    store::update(tx, &row)?;
    let mut saved = changed(tx, row.event)?;
    saved.warnings.splice(..0, warnings);
    Ok(saved)
}

/// Lets somebody of the waitlist come although others wait longer or every place is taken. Errors: `sign_up_not_found`,
/// `not_on_waitlist`.
pub fn move_up(tx: &Tx<'_>, id: Id) -> Result<Saved<Attendance>> {
    let row = store::get(tx, id)?;
    if row.state != SignUpState::Waitlist {
        return Err(Error::refused("not_on_waitlist").with("name", row.name));
    }
    store::update(
        tx,
        &SignUpRow {
            state: SignUpState::Coming,
            ..row.clone()
        },
    )?;
    changed(tx, row.event)
}

/// Says what is paid.
pub fn set_payment(tx: &Tx<'_>, id: Id, payment: Payment) -> Result<Saved<Attendance>> {
    let row = store::get(tx, id)?;
    store::update(tx, &SignUpRow { payment, ..row.clone() })?;
    changed(tx, row.event)
}

/// Somebody has come, now or at the instant given. Whoever waited or had cancelled comes after all. Checking in twice
/// changes nothing. Errors: `sign_up_not_found`, `moment_wrong`; `sign_up_elsewhere` for a sign-up of another event.
pub fn check_in(tx: &Tx<'_>, event: Id, id: Id, at: Option<&str>) -> Result<CheckedIn> {
    let mut row = of_event(tx, event, id)?;
    if !row.is_present() {
        row.checked_in_at = Some(match at {
            Some(at) => instant("at", at)?,
            None => moment(tx),
        });
        row.state = SignUpState::Coming;
        store::update(tx, &row)?;
        counts::settle(tx, event, false)?;
    }
    answer(tx, id)
}

/// Takes a check-in back. A walk-in stays in the list. Errors: as for [`check_in`].
pub fn check_out(tx: &Tx<'_>, event: Id, id: Id) -> Result<CheckedIn> {
    let mut row = of_event(tx, event, id)?;
    if row.is_present() {
        row.checked_in_at = None;
        store::update(tx, &row)?;
        counts::settle(tx, event, true)?;
    }
    answer(tx, id)
}

/// Somebody has come who had not signed up. One who had, as name and company tell, is checked in, and a warning says so.
/// Errors: `event_not_found`, `text_empty` (name), `person_not_found` and those of texts.
pub fn walk_in(tx: &Tx<'_>, event: Id, given: &WalkIn) -> Result<Saved<CheckedIn>> {
    let desk = Door::of(tx, event)?;
    let mut row = desk.blank(tx, SignUpSource::WalkIn);
    row.name = clean_name("name", &given.name)?;
    row.company = clean_line("company", &given.company, LINE_MAX)?;
    row.brought_by = given.brought_by.map(|id| queries::check_person(tx, id)).transpose()?;
    row.brought_by_name = clean_line("brought_by_name", &given.brought_by_name, LINE_MAX)?;
    let roster = Roster::read(tx)?;
    roster.name_bringer(&mut row);
    row.person = roster.certain(&row.name, &row.company, "");
    let identity = Identity::of(&row);
    let mut same = desk.rows.iter().filter(|other| identity.is(&Identity::of(other)));
    if let (Some(other), None) = (same.next(), same.next()) {
        let warning = Message::new("attendance-was-signed-up").with("name", &other.name);
        return Ok(Saved {
            value: check_in(tx, event, other.id, None)?,
            warnings: vec![warning],
        });
    }
    row.rank = desk.next_rank()?;
    row.checked_in_at = Some(moment(tx));
    desk.settle_category(tx, &mut row, given.category)?;
    store::insert(tx, &row)?;
    counts::settle(tx, event, false)?;
    Ok(Saved::quietly(answer(tx, row.id)?))
}

fn of_event(db: &Db, event: Id, id: Id) -> Result<SignUpRow> {
    let row = store::get(db, id)?;
    if row.event == event {
        Ok(row)
    } else {
        Err(Error::refused("sign_up_elsewhere").with("name", row.name))
    }
}

fn answer(db: &Db, id: Id) -> Result<CheckedIn> {
    let (row, figures) = queries::one(db, id)?;
    Ok(CheckedIn { row, figures })
}

/// The event's list after a change, with who moved up.
fn changed(tx: &Tx<'_>, event: Id) -> Result<Saved<Attendance>> {
    let warnings = counts::settle(tx, event, false)?;
    Ok(Saved {
        value: queries::show(tx, event)?,
        warnings,
    })
}

/// An event as a new row of its list needs to know it.
pub(super) struct Door {
    pub event: Id,
    pub entry: SignUpEntry,
    pub rows: Vec<SignUpRow>,
    date: chrono::NaiveDate,
}

impl Door {
    pub fn of(db: &Db, event: Id) -> Result<Self> {
        Ok(Self {
            event,
            entry: store::entry(db, event)?,
            rows: store::of_event(db, event)?,
            date: events::queries::short(db, event)?.date,
        })
    }

    /// Nobody yet.
    pub fn blank(&self, tx: &Tx<'_>, source: SignUpSource) -> SignUpRow {
        SignUpRow {
            id: tx.new_id(),
            event: self.event,
            rank: String::new(),
            person: None,
            name: String::new(),
            company: String::new(),
            post: String::new(),
            phone: String::new(),
            wechat: String::new(),
            category: super::Category::Visitor,
            source,
            state: SignUpState::Coming,
            signed_up_at: None,
            payment: Payment::Nothing,
            brought_by: None,
            brought_by_name: String::new(),
            checked_in_at: None,
            note: String::new(),
        }
    }

    /// The rank behind everybody.
    pub fn next_rank(&self) -> Result<String> {
        rank::between(self.rows.last().map(|row| row.rank.as_str()), None)
    }

    /// The rule that says what somebody is here.
    pub fn categories(&self, db: &Db) -> Result<Categories> {
        Categories::of(db, self.event, self.date)
    }

    /// What somebody is here, as given or by the rule, and what they pay because of it.
    fn settle_category(&self, db: &Db, row: &mut SignUpRow, given: Option<super::Category>) -> Result<()> {
        row.category = if let Some(category) = given {
            category
        } else {
            let known = row.person.map(|id| store::known_one(db, id)).transpose()?.flatten();
            self.categories(db)?.category(known.as_ref())
        };
        if matches!(row.payment, Payment::Nothing | Payment::Due) {
            row.payment = rules::payment_by_fee(row.category, self.entry.fee_fen);
        }
        Ok(())
    }

    /// Gives a row a place or lets it wait; warnings say that it waits and that it is late.
    fn place(&self, row: &mut SignUpRow) -> Vec<Message> {
        let mut warnings = Vec::new();
        row.state = if queries::is_full(&self.entry, &self.rows) {
            warnings.push(Message::new("attendance-on-waitlist").with("name", &row.name));
            SignUpState::Waitlist
        } else {
            SignUpState::Coming
        };
        if rules::is_late(row.signed_up_at.as_deref(), self.entry.signup_deadline) {
            warnings.push(Message::new("attendance-late").with("name", &row.name));
        }
        warnings
    }
}

/// Lays the given fields over a row; who it is and what they are is settled by the caller.
fn lay(tx: &Tx<'_>, row: &mut SignUpRow, fields: &SignUpFields) -> Result<()> {
    let lines = [
        ("company", &fields.company, &mut row.company),
        ("post", &fields.post, &mut row.post),
        ("phone", &fields.phone, &mut row.phone),
        ("wechat", &fields.wechat, &mut row.wechat),
        ("brought_by_name", &fields.brought_by_name, &mut row.brought_by_name),
    ];
    for (field, given, own) in lines {
        if let Some(given) = given {
            *own = clean_line(field, given, LINE_MAX)?;
        }
    }
    if let Some(name) = &fields.name {
        row.name = clean_line("name", name, crate::text::NAME_MAX)?;
    }
    if let Some(at) = &fields.signed_up_at {
        row.signed_up_at = Some(day_or_instant("signed_up_at", at)?);
    }
    if let Some(bringer) = fields.brought_by {
        row.brought_by = bringer.map(|id| queries::check_person(tx, id)).transpose()?;
        if row.brought_by.is_some() && fields.brought_by_name.is_none() {
            row.brought_by_name.clear();
        }
    }
    if let Some(note) = &fields.note {
        row.note = clean_text("note", note, TEXT_MAX)?;
    }
    Ok(())
}

/// The present moment, in the chapter's offset.
pub(super) fn moment(db: &Db) -> String {
    db.now().to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// An instant; `moment_wrong`.
fn instant(field: &str, given: &str) -> Result<String> {
    let at = DateTime::parse_from_rfc3339(given.trim());
    at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, false))
        .map_err(|_| Error::invalid("moment_wrong", field).with("given", given))
}

/// A day or an instant; `date_wrong`, `moment_wrong`.
pub(super) fn day_or_instant(field: &str, given: &str) -> Result<String> {
    let given = given.trim();
    if given.len() > 10 {
        instant(field, given)
    } else {
        parse_date(field, given).map(|day| day.to_string())
    }
}
