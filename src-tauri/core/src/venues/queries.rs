//! Reads of venues. Lists are complete and ordered by pinyin, name, address, id.

use std::collections::HashMap;

use super::store::{self, Room};
use super::{BookingLine, Fit, Inspection, Item, ItemLine, ItemState, Photo, Venue, rules};
use crate::chapter::{self, Rulebook};
use crate::error::Result;
use crate::ids::Id;
use crate::pick::pick;
use crate::pinyin;
use crate::store::Db;

/// Every venue.
pub fn list(db: &Db) -> Result<Vec<Venue>> {
    let mut around = Around::read(db)?;
    let mut venues: Vec<Venue> = store::rooms(db)?.into_iter().map(|room| around.venue(room)).collect();
    venues.sort_by_cached_key(|venue| {
        (
            pinyin::sort_key(&venue.name),
            venue.name.clone(),
            venue.address.clone(),
            venue.id,
        )
    });
    Ok(venues)
}

/// One venue; `venue_not_found`.
pub fn show(db: &Db, id: Id) -> Result<Venue> {
    let room = store::room_of(db, id)?;
    Ok(Around::read(db)?.venue(room))
}

/// The venue that a text means: an id, a unique prefix of it, or an exact unique name. Errors: `ambiguous`,
/// `venue_not_found`.
pub fn resolve(db: &Db, text: &str) -> Result<Id> {
    pick(
        text,
        "venue_not_found",
        |name| store::named(db, name),
        |low, high| store::between(db, low, high),
    )
}

/// How a venue fits a number of heads by a rulebook.
pub fn fit(venue: &Venue, heads: u32, rules: &Rulebook) -> Fit {
    rules::fit(
        venue.area,
        venue.capacity,
        heads,
        rules.area_low_dm2,
        rules.area_high_dm2,
    )
}

/// How a venue fits a number of heads by the chapter's own rulebook; `venue_not_found`.
pub fn fit_of(db: &Db, id: Id, heads: u32) -> Result<Fit> {
    Ok(fit(&show(db, id)?, heads, &chapter::queries::show(db)?.rules))
}

/// Everything around the rows of `venue`. A chapter has a few dozen venues: one read of all is cheaper than asking for
/// each.
struct Around {
    items: HashMap<Id, Vec<(Item, ItemState, String)>>,
    inspections: HashMap<Id, Vec<Inspection>>,
    bookings: HashMap<Id, Vec<BookingLine>>,
    photos: HashMap<Id, Vec<Photo>>,
}

impl Around {
    fn read(db: &Db) -> Result<Self> {
        Ok(Self {
            items: store::items(db)?,
            inspections: store::inspections(db)?,
            bookings: store::bookings(db, db.today())?,
            photos: store::photos(db)?,
        })
    }

    fn venue(&mut self, room: Room) -> Venue {
        let known = self.items.remove(&room.id).unwrap_or_default();
        let items = Item::ALL.iter().map(|&item| {
            let found = known.iter().find(|(other, ..)| *other == item);
            let (state, note) = found.map_or((ItemState::Unknown, ""), |(_, state, note)| (*state, note));
            ItemLine {
                item,
                group: rules::group(item),
                state,
                note: note.to_owned(),
            }
        });
        let inspections = self.inspections.remove(&room.id).unwrap_or_default();
        Venue {
            items: items.collect(),
            last_inspection: inspections.first().cloned(),
            inspections,
            bookings: self.bookings.remove(&room.id).unwrap_or_default(),
            photos: self.photos.remove(&room.id).unwrap_or_default(),
            id: room.id,
            name: room.name,
            address: room.address,
            area: room.area,
            capacity: room.capacity,
            tenure: room.tenure,
            contact_name: room.contact_name,
            contact_phone: room.contact_phone,
            cost: room.cost,
            transit: room.transit,
            parking: room.parking,
            door: room.door,
            opens: room.opens,
            clears: room.clears,
            connectors: room.connectors,
            wifi: room.wifi,
            air_conditioning: room.air_conditioning,
            food: room.food,
            map_link: room.map_link,
            note: room.note,
        }
    }
}
