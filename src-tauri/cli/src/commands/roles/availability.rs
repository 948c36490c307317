//! Away dates and preferences.

use chapterdesk_core::error::Result;
use chapterdesk_core::events::availability::{self, PreferenceFields};
use chapterdesk_core::events::{Role, acts, ops, resolve};
use chapterdesk_core::people::queries as people;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::Db;
use chrono::NaiveDate;

use super::{Session, role};
use crate::args::Wishes;
use crate::table::Column;

pub(super) fn list_away(session: &Session, person: Option<&str>) -> Result<String> {
    let away = session.read(|db| {
        let person = person.map(|person| people::resolve(db, person)).transpose()?;
        availability::list(db, person)
    })?;
    session
        .out
        .list(&away, &["person", "from", "to", "note", "id"].map(Column::plain))
}

pub(super) fn add_away(
    session: &Session,
    person: &str,
    from: NaiveDate,
    to: NaiveDate,
    note: Option<&str>,
) -> Result<String> {
    session.change(
        |db| {
            let person = people::resolve(db, person)?;
            Ok((acts::add_away(db, person)?, person))
        },
        |tx, person| ops::add_away(tx, person, from, to, note.unwrap_or_default()),
    )
}

pub(super) fn remove_away(session: &Session, named: &str) -> Result<String> {
    session.change(
        |db| {
            let id = resolve::away(db, named)?;
            let entry = availability::list(db, None)?.into_iter().find(|away| away.id == id);
            Ok((acts::remove_away(db, id)?, (id, entry)))
        },
        |tx, (id, entry)| {
            ops::remove_away(tx, id)?;
            Ok(Saved::quietly(entry))
        },
    )
}

/// Notes wishes, or shows them when none are given.
pub(super) fn prefer(session: &Session, person: &str, wishes: Wishes) -> Result<String> {
    if wishes.is_empty() {
        let own = session.read(|db| availability::preference(db, people::resolve(db, person)?))?;
        return session.out.record(&own);
    }
    session.change(
        |db| {
            let person = people::resolve(db, person)?;
            Ok((acts::set_preference(db, person)?, (person, fields_of(db, wishes)?)))
        },
        |tx, (person, fields)| ops::set_preference(tx, person, &fields),
    )
}

fn fields_of(db: &Db, wishes: Wishes) -> Result<PreferenceFields> {
    // An empty text among them leaves none.
    let roles = |named: Vec<String>| {
        let named = named.iter().map(|named| named.trim()).filter(|named| !named.is_empty());
        named.map(|named| role(db, named)).collect::<Result<Vec<Role>>>()
    };
    Ok(PreferenceFields {
        takes_part: wishes.takes_part,
        never_on_stage: wishes.never_on_stage,
        likes: wishes.likes.map(roles).transpose()?,
        avoids: wishes.avoids.map(roles).transpose()?,
        most_a_month: wishes.most_a_month.map(|most| most.0),
        note: wishes.note,
    })
}
