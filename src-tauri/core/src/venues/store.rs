//! The SQL of venues. Reads `person` for who inspected and `event` for what is coming.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{BookingLine, Connector, Inspection, Item, ItemState, Photo, Tenure};
use crate::columns::{self, date, date_opt, day};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::pick::Candidate;
use crate::store::pictures::PictureHash;
use crate::store::{Db, Tx};

/// A row of `venue`.
pub(super) struct Room {
    pub id: Id,
    pub name: String,
    pub address: String,
    pub area: Option<f64>,
    pub capacity: Option<u32>,
    pub tenure: Tenure,
    pub contact_name: String,
    pub contact_phone: String,
    pub cost: String,
    pub transit: String,
    pub parking: String,
    pub door: String,
    pub opens: Option<String>,
    pub clears: Option<String>,
    pub connectors: Vec<Connector>,
    pub wifi: String,
    pub air_conditioning: String,
    pub food: String,
    pub map_link: String,
    pub note: String,
}

const COLUMNS: &str = "id, name, address, area, capacity, tenure, contact_name, contact_phone, cost, transit, parking,
    door, opens, clears, connectors, wifi, air_conditioning, food, map_link, note";

fn room(row: &Row<'_>) -> rusqlite::Result<Room> {
    Ok(Room {
        id: row.get(0)?,
        name: row.get(1)?,
        address: row.get(2)?,
        area: row.get(3)?,
        capacity: row.get(4)?,
        tenure: row.get(5)?,
        contact_name: row.get(6)?,
        contact_phone: row.get(7)?,
        cost: row.get(8)?,
        transit: row.get(9)?,
        parking: row.get(10)?,
        door: row.get(11)?,
        opens: row.get(12)?,
        clears: row.get(13)?,
        connectors: columns::list(row, 14)?,
        wifi: row.get(15)?,
        air_conditioning: row.get(16)?,
        food: row.get(17)?,
        map_link: row.get(18)?,
        note: row.get(19)?,
    })
}

/// All venues, in no order.
pub(super) fn rooms(db: &Db) -> Result<Vec<Room>> {
    db.all(&format!("SELECT {COLUMNS} FROM venue"), [], room)
}

/// One venue; `venue_not_found`.
pub(super) fn room_of(db: &Db, id: Id) -> Result<Room> {
    let found = db.opt(&format!("SELECT {COLUMNS} FROM venue WHERE id = ?1"), [id], room)?;
    found.ok_or_else(|| Error::not_found("venue_not_found").with("given", id.to_string()))
}

/// Rows that belong to venues, by venue.
type ByVenue<T> = HashMap<Id, Vec<T>>;

fn by_venue<T>(rows: Vec<(Id, T)>) -> ByVenue<T> {
    let mut sorted: ByVenue<T> = HashMap::new();
    for (venue, row) in rows {
        sorted.entry(venue).or_default().push(row);
    }
    sorted
}

/// What is known of the items.
pub(super) fn items(db: &Db) -> Result<ByVenue<(Item, ItemState, String)>> {
    let rows = db.all("SELECT venue, item, state, note FROM venue_item", [], |row| {
        Ok((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?)))
    })?;
    Ok(by_venue(rows))
}

/// The inspections, the newest first.
pub(super) fn inspections(db: &Db) -> Result<ByVenue<Inspection>> {
    let rows = db.all(
        "SELECT i.venue, i.id, i.on_date, coalesce(p.name, i.by_name), i.by_person, i.note
         FROM inspection i LEFT JOIN person p ON p.id = i.by_person ORDER BY i.on_date DESC, i.id DESC",
        [],
        |row| {
            let inspection = Inspection {
                id: row.get(1)?,
                on_date: date(row, 2)?,
                by: row.get(3)?,
                by_person: row.get(4)?,
                note: row.get(5)?,
            };
            Ok((row.get(0)?, inspection))
        },
    )?;
    Ok(by_venue(rows))
}

/// Events from `today` on, the next first.
pub(super) fn bookings(db: &Db, today: NaiveDate) -> Result<ByVenue<BookingLine>> {
    let rows = db.all(
        "SELECT venue, id, number, theme, date, booking, booking_confirm_by FROM event
         WHERE venue IS NOT NULL AND date >= ?1 AND status <> 'cancelled' ORDER BY date, start, id",
        [day(today)],
        |row| {
            let booking = BookingLine {
                event: row.get(1)?,
                number: row.get(2)?,
                theme: row.get(3)?,
                date: date(row, 4)?,
                booking: row.get(5)?,
                booking_confirm_by: date_opt(row, 6)?,
            };
            Ok((row.get(0)?, booking))
        },
    )?;
    Ok(by_venue(rows))
}

/// The photos, in order.
pub(super) fn photos(db: &Db) -> Result<ByVenue<Photo>> {
    let rows = db.all(
        "SELECT venue, id, picture, caption FROM venue_photo ORDER BY rank, id",
        [],
        |row| {
            Ok((
                row.get(0)?,
                Photo {
                    id: row.get(1)?,
                    picture: row.get(2)?,
                    caption: row.get(3)?,
                },
            ))
        },
    )?;
    Ok(by_venue(rows))
}

/// The rank of the last photo of a venue, and how many there are.
pub(super) fn last_photo(db: &Db, venue: Id) -> Result<(Option<String>, u32)> {
    db.one(
        "SELECT max(rank), count(*) FROM venue_photo WHERE venue = ?1",
        [venue],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The venue of an inspection; `inspection_not_found`.
pub(super) fn venue_of_inspection(db: &Db, id: Id) -> Result<Id> {
    let found = db.opt("SELECT venue FROM inspection WHERE id = ?1", [id], |row| row.get(0))?;
    found.ok_or_else(|| Error::not_found("inspection_not_found").with("given", id.to_string()))
}

/// The venue of a photo; `photo_not_found`.
pub(super) fn venue_of_photo(db: &Db, id: Id) -> Result<Id> {
    let found = db.opt("SELECT venue FROM venue_photo WHERE id = ?1", [id], |row| row.get(0))?;
    found.ok_or_else(|| Error::not_found("photo_not_found").with("given", id.to_string()))
}

/// How many events, past or coming, name the venue.
pub(super) fn count_events(db: &Db, venue: Id) -> Result<u32> {
    db.one("SELECT count(*) FROM event WHERE venue = ?1", [venue], |row| row.get(0))
}

/// Venues of exactly this name.
pub(super) fn named(db: &Db, name: &str) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, name FROM venue WHERE name = ?1 ORDER BY id",
        [name],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Venues whose id lies between two ids.
pub(super) fn between(db: &Db, low: Id, high: Id) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, name FROM venue WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
        [low, high],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Adds a venue that has only its id yet.
pub(super) fn insert(tx: &Tx<'_>) -> Result<Id> {
    let id = tx.new_id();
    tx.run("INSERT INTO venue (id, name) VALUES (?1, '')", [id])?;
    Ok(id)
}

/// Writes a venue anew.
pub(super) fn update(tx: &Tx<'_>, room: &Room) -> Result<()> {
    tx.run(
        "UPDATE venue SET name = ?2, address = ?3, area = ?4, capacity = ?5, tenure = ?6, contact_name = ?7,
                contact_phone = ?8, cost = ?9, transit = ?10, parking = ?11, door = ?12, opens = ?13, clears = ?14,
                connectors = ?15, wifi = ?16, air_conditioning = ?17, food = ?18, map_link = ?19, note = ?20
         WHERE id = ?1",
        params![
            room.id,
            room.name,
            room.address,
            room.area,
            room.capacity,
            room.tenure,
            room.contact_name,
            room.contact_phone,
            room.cost,
            room.transit,
            room.parking,
            room.door,
            room.opens,
            room.clears,
            columns::json(&room.connectors)?,
            room.wifi,
            room.air_conditioning,
            room.food,
            room.map_link,
            room.note,
        ],
    )?;
    Ok(())
}

/// Writes what is known of an item; without a note the old one stays.
pub(super) fn set_item(tx: &Tx<'_>, venue: Id, item: Item, state: ItemState, note: Option<&str>) -> Result<()> {
    tx.run(
        "INSERT INTO venue_item (venue, item, state, note) VALUES (?1, ?2, ?3, coalesce(?4, ''))
         ON CONFLICT (venue, item) DO UPDATE SET state = excluded.state, note = coalesce(?4, note)",
        params![venue, item, state, note],
    )?;
    Ok(())
}

/// Adds an inspection.
pub(super) fn insert_inspection(
    tx: &Tx<'_>,
    venue: Id,
    on: NaiveDate,
    by: (Option<Id>, &str),
    note: &str,
) -> Result<()> {
    tx.run(
        "INSERT INTO inspection (id, venue, on_date, by_person, by_name, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![tx.new_id(), venue, day(on), by.0, by.1, note],
    )?;
    Ok(())
}

/// Removes an inspection.
pub(super) fn delete_inspection(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM inspection WHERE id = ?1", [id])?;
    Ok(())
}

/// Adds a photo.
pub(super) fn insert_photo(tx: &Tx<'_>, venue: Id, picture: PictureHash, caption: &str, rank: &str) -> Result<()> {
    tx.run(
        "INSERT INTO venue_photo (id, venue, picture, caption, rank) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![tx.new_id(), venue, picture, caption, rank],
    )?;
    Ok(())
}

/// Says something else about a photo.
pub(super) fn set_caption(tx: &Tx<'_>, id: Id, caption: &str) -> Result<()> {
    tx.run(
        "UPDATE venue_photo SET caption = ?2 WHERE id = ?1",
        params![id, caption],
    )?;
    Ok(())
}

/// Removes a photo; its picture is collected later.
pub(super) fn delete_photo(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM venue_photo WHERE id = ?1", [id])?;
    Ok(())
}

/// Removes a venue with everything under it.
pub(super) fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM venue_item WHERE venue = ?1", [id])?;
    tx.run("DELETE FROM inspection WHERE venue = ?1", [id])?;
    tx.run("DELETE FROM venue_photo WHERE venue = ?1", [id])?;
    tx.run("DELETE FROM venue_fault WHERE venue = ?1", [id])?;
    tx.run("DELETE FROM venue WHERE id = ?1", [id])?;
    Ok(())
}
