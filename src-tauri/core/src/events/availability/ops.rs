//! Changes of away dates and preferences.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Away, AwayFields, Preference, PreferenceFields, store};
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::events::catalogue::{self, Names};
use crate::events::codes::Role;
use crate::events::run_sheet::ops::within;
use crate::events::store as events;
use crate::events::views::Named;
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::Tx;
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::Message;

/// Notes that somebody is away. Warnings: what they have to do at salons of these days.
pub fn add_away(tx: &Tx<'_>, person: Id, from: NaiveDate, to: NaiveDate, note: &str) -> Result<Saved<Away>> {
    let person = events::person(tx, person)?;
    let (from, to) = days(from, to)?;
    let away = Away {
        id: tx.new_id(),
        person: Named {
            id: person.id,
            name: person.name,
        },
        from,
        to,
        note: clean_line("note", note, LINE_MAX)?,
    };
    store::insert(tx, &away)?;
    saved(tx, away)
}

/// Changes away dates. Warnings as for [`add_away`].
pub fn edit_away(tx: &Tx<'_>, id: Id, fields: &AwayFields) -> Result<Saved<Away>> {
    let mut away = store::get(tx, id)?;
    let (from, to) = (fields.from.unwrap_or(away.from), fields.to.unwrap_or(away.to));
    (away.from, away.to) = days(from, to)?;
    if let Some(note) = &fields.note {
        away.note = clean_line("note", note, LINE_MAX)?;
    }
    store::update(tx, &away)?;
    saved(tx, away)
}

/// Removes away dates.
pub fn remove_away(tx: &Tx<'_>, id: Id) -> Result<()> {
    store::get(tx, id)?;
    store::delete(tx, id)
}

/// Notes what somebody said about taking part. A role is liked or avoided, never both: the last word counts.
pub fn set_preference(tx: &Tx<'_>, person: Id, fields: &PreferenceFields) -> Result<Saved<Preference>> {
    let mut own = super::preference(tx, person)?;
    if let Some(takes_part) = fields.takes_part {
        own.takes_part = takes_part;
    }
    if let Some(never) = fields.never_on_stage {
        own.never_on_stage = never;
    }
    if let Some(likes) = &fields.likes {
        own.likes = in_order(tx, likes)?;
        own.avoids.retain(|role| !own.likes.contains(role));
    }
    if let Some(avoids) = &fields.avoids {
        own.avoids = in_order(tx, avoids)?;
        own.likes.retain(|role| !own.avoids.contains(role));
    }
    if let Some(most) = fields.most_a_month {
        own.most_a_month = most.map(|most| within("most_a_month", most, 1, 31)).transpose()?;
    }
    if let Some(note) = &fields.note {
        own.note = clean_text("note", note, TEXT_MAX)?;
    }
    if own == Preference::silent(person) {
        store::delete_preference(tx, person)?;
    } else {
        store::save_preference(tx, &own)?;
    }
    Ok(Saved::quietly(own))
}

fn days(from: NaiveDate, to: NaiveDate) -> Result<(NaiveDate, NaiveDate)> {
    let (from, to) = (check_date("from", from)?, check_date("to", to)?);
    if to < from {
        return Err(Error::invalid("away_ends_before", "to")
            .with("from", from.to_string())
            .with("to", to.to_string()));
    }
    Ok((from, to))
}

fn in_order(tx: &Tx<'_>, roles: &[Role]) -> Result<Vec<Role>> {
    catalogue::check(tx, roles)?;
    let roles: BTreeSet<Role> = roles.iter().copied().collect();
    Ok(roles.into_iter().collect())
}

/// The entry, with what the person would miss by it.
fn saved(tx: &Tx<'_>, away: Away) -> Result<Saved<Away>> {
    let names = Names::read(tx)?;
    let from = away.from.max(tx.today());
    let missed = store::duties_between(tx, away.person.id, from, away.to)?;
    let warning = |(date, number, role): (NaiveDate, Option<i64>, Role)| {
        Message::new("warning-away-duty")
            .with("name", &away.person.name)
            .with("salon", events::called(number, date))
            .with("role", names.of(role))
    };
    let warnings = missed.into_iter().map(warning).collect();
    Ok(Saved { value: away, warnings })
}
