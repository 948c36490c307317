//! Changes of venues.

use chrono::NaiveDate;

use super::store::{self, Room};
use super::{Item, ItemState, Venue, VenueFields, queries};
use crate::dates::{check_date, format_time, parse_time};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::people;
use crate::saved::Saved;
use crate::store::{Tx, pictures, rank};
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX, clean_line, clean_name, clean_text};
use crate::words::Message;

/// The largest area in m² and the most heads a venue may have.
pub const LARGEST: u32 = 100_000;
/// The most photos of one venue.
pub const PHOTOS_MAX: u32 = 24;

/// Adds a venue. Warning: another one has the same name. Errors: `text_empty`, `number_out_of_range`, `time_wrong`,
/// `venue_times`, and those of texts, each with its field.
pub fn add(tx: &Tx<'_>, fields: &VenueFields) -> Result<Saved<Venue>> {
    if fields.name.is_none() {
        return Err(Error::invalid("text_empty", "name"));
    }
    let id = store::insert(tx)?;
    edit(tx, id, fields)
}

/// Changes a venue; warnings and errors as for [`add`], and `venue_not_found`.
pub fn edit(tx: &Tx<'_>, id: Id, fields: &VenueFields) -> Result<Saved<Venue>> {
    let mut room = store::room_of(tx, id)?;
    lay(&mut room, fields)?;
    store::update(tx, &room)?;
    let mut warnings = Vec::new();
    if fields.name.is_some() && store::named(tx, &room.name)?.len() > 1 {
        warnings.push(Message::new("venues-warning-same-name").with("name", &room.name));
    }
    Ok(Saved {
        value: queries::show(tx, id)?,
        warnings,
    })
}

fn lay(room: &mut Room, fields: &VenueFields) -> Result<()> {
    if let Some(name) = &fields.name {
        room.name = clean_name("name", name)?;
    }
    if let Some(area) = fields.area {
        room.area = area.map(|area| within("area", area).map(|()| area)).transpose()?;
    }
    if let Some(capacity) = fields.capacity {
        let checked = capacity.map(|heads| within("capacity", f64::from(heads)).map(|()| heads.unsigned_abs()));
        room.capacity = checked.transpose()?;
    }
    room.tenure = fields.tenure.unwrap_or(room.tenure);
    if let Some(connectors) = &fields.connectors {
        let mut connectors = connectors.clone();
        connectors.sort_unstable();
        connectors.dedup();
        room.connectors = connectors;
    }
    let lines = [
        ("address", &fields.address, &mut room.address, LINE_MAX),
        ("contact_name", &fields.contact_name, &mut room.contact_name, NAME_MAX),
        (
            "contact_phone",
            &fields.contact_phone,
            &mut room.contact_phone,
            NAME_MAX,
        ),
        ("cost", &fields.cost, &mut room.cost, LINE_MAX),
        ("wifi", &fields.wifi, &mut room.wifi, LINE_MAX),
        ("map_link", &fields.map_link, &mut room.map_link, LINE_MAX),
    ];
    for (field, given, kept, max) in lines {
        if let Some(given) = given {
            *kept = clean_line(field, given, max)?;
        }
    }
    let texts = [
        ("transit", &fields.transit, &mut room.transit),
        ("parking", &fields.parking, &mut room.parking),
        ("door", &fields.door, &mut room.door),
        ("air_conditioning", &fields.air_conditioning, &mut room.air_conditioning),
        ("food", &fields.food, &mut room.food),
        ("note", &fields.note, &mut room.note),
    ];
    for (field, given, kept) in texts {
        if let Some(given) = given {
            *kept = clean_text(field, given, TEXT_MAX)?;
        }
    }
    lay_times(room, fields)
}

/// Sets the times; the room must open before it is cleared.
fn lay_times(room: &mut Room, fields: &VenueFields) -> Result<()> {
    for (field, given, kept) in [
        ("opens", &fields.opens, &mut room.opens),
        ("clears", &fields.clears, &mut room.clears),
    ] {
        if let Some(given) = given {
            // A field left blank in a form means the same as none.
            let given = given.as_deref().map(str::trim).filter(|given| !given.is_empty());
            *kept = given
                .map(|given| parse_time(field, given).map(format_time))
                .transpose()?;
        }
    }
    match (&room.opens, &room.clears) {
        (Some(opens), Some(clears)) if opens >= clears => Err(Error::invalid("venue_times", "clears")
            .with("opens", opens)
            .with("clears", clears)),
        _ => Ok(()),
    }
}

/// Refuses what is not a number from 1 to [`LARGEST`].
fn within(field: &str, number: f64) -> Result<()> {
    if (1.0..=f64::from(LARGEST)).contains(&number) {
        return Ok(());
    }
    Err(Error::invalid("number_out_of_range", field)
        .with("min", "1")
        .with("max", LARGEST.to_string()))
}

/// Removes a venue. Refused with `venue_in_use` while an event, also a past one, names it.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<()> {
    let room = store::room_of(tx, id)?;
    let events = store::count_events(tx, id)?;
    if events > 0 {
        return Err(Error::refused("venue_in_use")
            .with("name", room.name)
            .with("events", events));
    }
    store::delete(tx, id)
}

/// Notes what is known of an item; without a note the old one stays.
pub fn check(tx: &Tx<'_>, id: Id, item: Item, state: ItemState, note: Option<&str>) -> Result<Venue> {
    store::room_of(tx, id)?;
    let note = note.map(|note| clean_text("note", note, TEXT_MAX)).transpose()?;
    store::set_item(tx, id, item, state, note.as_deref())?;
    queries::show(tx, id)
}

/// Notes an inspection 踩点, of today unless a date is given, by a person of the chapter or by somebody named in words.
/// Warning: a date ahead.
pub fn inspect(
    tx: &Tx<'_>,
    id: Id,
    on_date: Option<NaiveDate>,
    by: Option<Id>,
    by_name: &str,
    note: &str,
) -> Result<Saved<Venue>> {
    store::room_of(tx, id)?;
    let on = check_date("on_date", on_date.unwrap_or_else(|| tx.today()))?;
    let by = by
        .map(|person| people::queries::get(tx, person))
        .transpose()?
        .map(|person| person.id);
    let by_name = clean_line("by_name", by_name, NAME_MAX)?;
    let note = clean_text("note", note, TEXT_MAX)?;
    store::insert_inspection(tx, id, on, (by, &by_name), &note)?;
    let ahead = (on > tx.today()).then(|| Message::new("venues-warning-ahead").with("date", on.to_string()));
    Ok(Saved {
        value: queries::show(tx, id)?,
        warnings: ahead.into_iter().collect(),
    })
}

/// Removes an inspection. Errors: `inspection_not_found`.
pub fn remove_inspection(tx: &Tx<'_>, inspection: Id) -> Result<Venue> {
    let venue = store::venue_of_inspection(tx, inspection)?;
    store::delete_inspection(tx, inspection)?;
    queries::show(tx, venue)
}

/// Adds a photo behind the others. Errors: `too_many_photos`, and those of pictures.
pub fn add_photo(tx: &Tx<'_>, id: Id, bytes: &[u8], caption: &str) -> Result<Venue> {
    store::room_of(tx, id)?;
    let caption = clean_line("caption", caption, LINE_MAX)?;
    let (last, count) = store::last_photo(tx, id)?;
    if count >= PHOTOS_MAX {
        return Err(Error::refused("too_many_photos").with("max", PHOTOS_MAX));
    }
    let picture = pictures::add(tx, bytes)?;
    store::insert_photo(tx, id, picture, &caption, &rank::between(last.as_deref(), None)?)?;
    queries::show(tx, id)
}

/// Says something else about a photo; nothing when empty. Errors: `photo_not_found`, and those of texts.
pub fn caption_photo(tx: &Tx<'_>, photo: Id, caption: &str) -> Result<Venue> {
    let venue = store::venue_of_photo(tx, photo)?;
    store::set_caption(tx, photo, &clean_line("caption", caption, LINE_MAX)?)?;
    queries::show(tx, venue)
}

/// Removes a photo. Errors: `photo_not_found`.
pub fn remove_photo(tx: &Tx<'_>, photo: Id) -> Result<Venue> {
    let venue = store::venue_of_photo(tx, photo)?;
    store::delete_photo(tx, photo)?;
    queries::show(tx, venue)
}
