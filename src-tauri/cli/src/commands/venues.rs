//! `venues`: add, list, show, check.

use chapterdesk_core::error::Result;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::venues::{VenueFields, acts, ops, queries};

use super::Session;
use crate::args::{VenueFlags, Venues};
use crate::table::Column;

pub(super) fn run(session: &Session, command: Venues) -> Result<String> {
    match command {
        Venues::Add(flags) => {
            let fields = fields_of(*flags);
            session.change(|_| Ok((acts::add(&fields), ())), |tx, ()| ops::add(tx, &fields))
        }
        Venues::List => {
            let venues = session.read(queries::list)?;
            let columns = [
                Column::plain("name"),
                Column::plain("area"),
                Column::plain("capacity"),
                Column::coded("tenure", "tenure-{code}"),
                Column::plain("address"),
                Column::plain("cost"),
                Column::plain("id"),
            ];
            session.out.list(&venues, &columns)
        }
        Venues::Show { venue } => {
            let venue = session.read(|db| queries::show(db, queries::resolve(db, &venue)?))?;
            session.out.record(&venue)
        }
        Venues::Check {
            venue,
            item,
            state,
            note,
        } => session.change(
            |db| {
                let id = queries::resolve(db, &venue)?;
                Ok((acts::check(db, id, item)?, id))
            },
            |tx, id| Ok(Saved::quietly(ops::check(tx, id, item, state, note.as_deref())?)),
        ),
    }
}

fn fields_of(flags: VenueFlags) -> VenueFields {
    VenueFields {
        name: Some(flags.name),
        area: flags.area.map(Some),
        capacity: flags.capacity.map(Some),
        address: flags.address,
        tenure: flags.tenure,
        contact_name: flags.contact_name,
        contact_phone: flags.contact_phone,
        cost: flags.cost,
        door: flags.door,
        connectors: flags.connectors,
        note: flags.note,
        ..VenueFields::default()
    }
}
