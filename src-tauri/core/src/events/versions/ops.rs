//! Publishing a version.

use std::collections::BTreeMap;

use super::compare::compare;
use super::record::{Frozen, FrozenChapter, VersionMark};
use super::store::{self, Kept};
use crate::error::{Error, Result};
use crate::events::appearances;
use crate::events::codes::{CheckCode, CheckState};
use crate::events::queries;
use crate::events::views::Salon;
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Db, Tx};
use crate::text::{LINE_MAX, clean_line};
use crate::words::Message;
use crate::{chapter, committee, venues};

/// Checks that somebody should have seen before others plan by the sheet.
const LOOKED_AT: [CheckCode; 4] = [
    CheckCode::SpeakersConfirmed,
    CheckCode::WithinSlot,
    CheckCode::RolesNamed,
    CheckCode::NoDoubleBooking,
];

/// Freezes the run-sheet as the next version. Warnings: what is still open on it. Errors: `event_not_found`;
/// `version_unchanged` when nothing changed since the newest version; `version_empty` when there are no rows.
pub fn publish(tx: &Tx<'_>, event: Id, note: &str) -> Result<Saved<Salon>> {
    let salon = queries::show(tx, event)?;
    if salon.segments.is_empty() {
        return Err(Error::refused("version_empty"));
    }
    let note = clean_line("note", note, LINE_MAX)?;
    let mut frozen = Frozen::of(&salon);
    let newest = store::newest(tx, event)?;
    let number = match &newest {
        None => 1,
        Some(newest) if compare(&newest.frozen, &frozen).is_empty() => {
            return Err(Error::refused("version_unchanged").with("number", newest.mark.number.to_string()));
        }
        Some(newest) => newest.mark.number + 1,
    };
    complete(tx, &mut frozen)?;
    let version = Kept {
        id: tx.new_id(),
        mark: VersionMark {
            number,
            published_at: tx.now().to_rfc3339(),
        },
        note,
        frozen,
    };
    store::insert(tx, event, &version)?;
    let open = salon
        .readiness
        .iter()
        .filter(|check| LOOKED_AT.contains(&check.check) && check.state != CheckState::Passed);
    let warnings = open
        .map(|check| {
            Message::new("warning-version-open")
                .with("check", check.check.name())
                .with("reason", check.reason.clone())
        })
        .collect();
    Ok(Saved {
        value: queries::show(tx, event)?,
        warnings,
    })
}

/// Fills in what the paper prints of other rooms: the chapter's name, the venue, offices, years in HR.
fn complete(db: &Db, frozen: &mut Frozen) -> Result<()> {
    let chapter = chapter::queries::show(db)?;
    frozen.chapter = FrozenChapter {
        name: chapter.name,
        guild: chapter.guild,
        city: chapter.city,
    };
    if let Some(venue) = &mut frozen.venue {
        let found = venues::queries::show(db, venue.id)?;
        venue.address = found.address;
        venue.door = found.door;
        venue.transit = found.transit;
        venue.parking = found.parking;
        venue.contact_name = found.contact_name;
        venue.contact_phone = found.contact_phone;
        venue.opens = found.opens;
        venue.clears = found.clears;
    }
    let mut offices: BTreeMap<Id, Message> = BTreeMap::new();
    for seat in committee::queries::chart(db, frozen.date)?.seats {
        for term in &seat.holders {
            offices.entry(term.person.id).or_insert_with(|| seat.name.clone());
        }
    }
    for contact in [&mut frozen.in_charge, &mut frozen.onsite_contact]
        .into_iter()
        .flatten()
    {
        contact.office = offices.get(&contact.id).cloned();
    }
    let beside = frozen.rows.iter_mut().flat_map(|row| &mut row.people);
    for person in beside.chain(frozen.roles.iter_mut().flat_map(|role| &mut role.people)) {
        person.office = offices.get(&person.id).cloned();
    }
    for talk in &mut frozen.talks {
        talk.years = appearances::store::profile(db, talk.id)?.years;
    }
    Ok(())
}
