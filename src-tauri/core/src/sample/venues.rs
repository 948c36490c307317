//! Venues of the sample.

use chrono::{Days, NaiveDate};

use super::names;
use super::people::Cast;
use super::places::PLACES;
use super::store::{day, insert};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::Tx;
use crate::venues::Item;

/// Lays down every venue with its checklist and inspection; their ids, in the order of [`PLACES`].
pub(super) fn lay(tx: &Tx<'_>, cast: &Cast, today: NaiveDate) -> Result<Vec<Id>> {
    PLACES
        .iter()
        .map(|place| {
            let id = tx.new_id();
            let connectors = serde_json::to_string(place.connectors).map_err(Error::bug)?;
            insert(
                tx,
                "venue",
                &[
                    ("id", &id),
                    ("name", &place.name),
                    ("address", &place.address),
                    ("area", &place.area),
                    ("capacity", &place.capacity),
                    ("tenure", &place.tenure),
                    ("contact_name", &place.contact.0),
                    ("contact_phone", &names::phone(place.contact.1)),
                    ("cost", &place.cost),
                    ("transit", &place.transit),
                    ("parking", &place.parking),
                    ("door", &place.door),
                    ("opens", &place.hours.0),
                    ("clears", &place.hours.1),
                    ("connectors", &connectors),
                    ("wifi", &place.wifi),
                    ("air_conditioning", &place.air_conditioning),
                    ("food", &place.food),
                    ("note", &place.note),
                ],
            )?;
            for item in Item::ALL {
                let other = place.items.iter().find(|(code, ..)| *code == item.code());
                let (state, note) = other.map_or(("present", ""), |(_, state, note)| (*state, *note));
                insert(
                    tx,
                    "venue_item",
                    &[("venue", &id), ("item", item), ("state", &state), ("note", &note)],
                )?;
            }
            if let Some((days, by, note)) = place.inspection {
                let on = day(today - Days::new(days));
                let by = cast.get(by)?;
                insert(
                    tx,
                    "inspection",
                    &[
                        ("id", &tx.new_id()),
                        ("venue", &id),
                        ("on_date", &on),
                        ("by_person", &by),
                        ("note", &note),
                    ],
                )?;
            }
            Ok(id)
        })
        .collect()
}
