//! Taking a list over: one act, however long it is.

use super::listed::Listed;
use crate::attendance::ops::{Door, day_or_instant};
use crate::attendance::rules::{self, Identity};
use crate::attendance::store::{self, SignUpRow};
use crate::attendance::{Attendance, ImportPick, Payment, SignUpState, counts, queries};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::people::{self, PersonFields};
use crate::saved::Saved;
use crate::store::{Tx, rank};
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_name, clean_text};
use crate::words::Message;

/// The most lines that are taken over at once.
const PICKS_MAX: usize = 20_000;

/// Takes over lines of a list: new sign-ups, sign-ups brought up to date, and those who say that they do not come. Where
/// every place is taken, whoever is further down waits. Taking the same list twice changes nothing the second time.
/// `add_people`: whoever is not in the roster is put into it. Warnings: how many wait; who moved up. Errors:
/// `event_not_found`, `too_many_lines`, `text_empty` (name), `person_not_found`, `sign_up_elsewhere` and those of texts.
pub fn take_import(tx: &Tx<'_>, event: Id, picks: &[ImportPick], add_people: bool) -> Result<Saved<Attendance>> {
    if picks.len() > PICKS_MAX {
        return Err(Error::invalid("too_many_lines", "rows").with("max", PICKS_MAX));
    }
    let mut door = Door::of(tx, event)?;
    let categories = door.categories(tx)?;
    let mut listed = Listed::of(door.rows.iter().enumerate().map(|(at, row)| (Identity::of(row), at)));
    let last = door.rows.last().map(|row| row.rank.clone());
    let mut ranks = rank::spread(last.as_deref(), None, picks.len())?.into_iter();
    let mut free = door
        .entry
        .places
        .map_or(i64::MAX, |places| places - rules::taken(&door.rows));
    let mut waiting = 0_usize;
    for pick in picks {
        let mut row = cleaned(tx, &door, pick)?;
        let known = match row.person {
            Some(id) => Some(
                store::known_one(tx, id)?
                    .ok_or_else(|| Error::not_found("person_not_found").with("given", id.to_string()))?,
            ),
            None => None,
        };
        row.category = pick.category.unwrap_or_else(|| categories.category(known.as_ref()));
        let same = match pick.already {
            Some(id) => Some(
                door.rows
                    .iter()
                    .position(|row| row.id == id)
                    .ok_or_else(|| Error::refused("sign_up_elsewhere").with("name", &row.name))?,
            ),
            None => listed.find(&Identity::of(&row)),
        };
        if let Some(at) = same {
            let mut own = door.rows[at].clone();
            // Without a limit there are as many places as can be counted.
            free = free.saturating_add(bring_up_to_date(&mut own, &row, pick, door.entry.fee_fen, free));
            waiting += usize::from(own.state == SignUpState::Waitlist && door.rows[at].state != own.state);
            if own != door.rows[at] {
                store::update(tx, &own)?;
                door.rows[at] = own;
            }
            continue;
        }
        if pick.state == SignUpState::Cancelled {
            continue;
        }
        if add_people && row.person.is_none() {
            row.person = Some(put_into_roster(tx, &row)?);
        }
        row.payment = pick
            .payment
            .unwrap_or_else(|| rules::payment_by_fee(row.category, door.entry.fee_fen));
        row.rank = ranks.next().ok_or_else(|| Error::bug("fewer ranks than lines"))?;
        if free > 0 {
            free -= 1;
        } else {
            row.state = SignUpState::Waitlist;
            waiting += 1;
        }
        store::insert(tx, &row)?;
        listed.add(Identity::of(&row), door.rows.len());
        door.rows.push(row);
    }
    let mut warnings = counts::settle(tx, event, false)?;
    if waiting > 0 {
        warnings.insert(0, Message::new("attendance-import-waits").with("count", waiting));
    }
    Ok(Saved {
        value: queries::show(tx, event)?,
        warnings,
    })
}

/// A new row of a line, without its rank and what follows from who they are.
fn cleaned(tx: &Tx<'_>, door: &Door, pick: &ImportPick) -> Result<SignUpRow> {
    let mut row = door.blank(tx, pick.source);
    row.name = clean_name("name", &pick.name)?;
    row.person = pick.person;
    row.company = clean_line("company", &pick.company, LINE_MAX)?;
    row.post = clean_line("post", &pick.post, LINE_MAX)?;
    row.phone = clean_line("phone", &pick.phone, LINE_MAX)?;
    row.wechat = clean_line("wechat", &pick.wechat, LINE_MAX)?;
    row.brought_by = pick.brought_by.map(|id| queries::check_person(tx, id)).transpose()?;
    row.brought_by_name = clean_line("brought_by_name", &pick.brought_by_name, LINE_MAX)?;
    row.note = clean_text("note", &pick.note, TEXT_MAX)?;
    row.signed_up_at = match &pick.signed_up_at {
        Some(at) => Some(day_or_instant("signed_up_at", at)?),
        None => Some(crate::attendance::ops::moment(tx)),
    };
    Ok(row)
}

/// Lays what a line says over the sign-up that is theirs; what it does not say stays, and so does the day of signing up.
/// Gives how many places that makes free.
fn bring_up_to_date(own: &mut SignUpRow, new: &SignUpRow, pick: &ImportPick, fee: Option<i64>, free: i64) -> i64 {
    for (into, from) in [
        (&mut own.company, &new.company),
        (&mut own.post, &new.post),
        (&mut own.phone, &new.phone),
        (&mut own.wechat, &new.wechat),
        (&mut own.note, &new.note),
    ] {
        if !from.is_empty() {
            into.clone_from(from);
        }
    }
    if new.brought_by.is_some() || !new.brought_by_name.is_empty() {
        own.brought_by = new.brought_by;
        own.brought_by_name.clone_from(&new.brought_by_name);
    }
    if new.person.is_some() && own.person != new.person {
        own.person = new.person;
        own.category = new.category;
    }
    if let Some(category) = pick.category {
        own.category = category;
    }
    if let Some(payment) = pick.payment {
        own.payment = payment;
    }
    match (own.state, pick.state) {
        (SignUpState::Coming, SignUpState::Cancelled) if !own.is_present() => {
            own.state = SignUpState::Cancelled;
            if own.payment == Payment::Due {
                own.payment = Payment::Nothing;
            }
            1
        }
        (SignUpState::Waitlist, SignUpState::Cancelled) => {
            own.state = SignUpState::Cancelled;
            0
        }
        (SignUpState::Cancelled, SignUpState::Coming) => {
            own.state = if free > 0 {
                SignUpState::Coming
            } else {
                SignUpState::Waitlist
            };
            if own.payment == Payment::Nothing {
                own.payment = rules::payment_by_fee(own.category, fee);
            }
            -i64::from(free > 0)
        }
        _ => 0,
    }
}

fn put_into_roster(tx: &Tx<'_>, row: &SignUpRow) -> Result<Id> {
    let fields = PersonFields {
        name: Some(row.name.clone()),
        company: Some(row.company.clone()),
        post: Some(row.post.clone()),
        phone: Some(row.phone.clone()),
        wechat: Some(row.wechat.clone()),
        ..PersonFields::default()
    };
    Ok(people::ops::add(tx, &fields)?.value.id)
}
