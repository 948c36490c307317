//! Reads what the sheet of a venue needs.

use chapterdesk_core::venues::{self, Venue};

use super::gather::{chapter_facts, picture};
use super::*;

/// A venue with its checklist and photos 场地单.
#[derive(Debug, Clone, PartialEq)]
pub struct VenueSheetFacts {
    /// Whose sheet it is.
    pub chapter: ChapterFacts,
    /// Name.
    pub name: String,
    /// Address; may be empty like all below.
    pub address: String,
    /// How to find the door.
    pub door: String,
    /// Public transport.
    pub transit: String,
    /// Parking.
    pub parking: String,
    /// When the room can be entered, `HH:MM`.
    pub opens: Option<String>,
    /// When it must be cleared, `HH:MM`.
    pub clears: Option<String>,
    /// Link to a map.
    pub map_link: String,
    /// Area in m².
    pub area: Option<f64>,
    /// The most heads.
    pub capacity: Option<u32>,
    /// Code: fixed, borrowed.
    pub tenure: &'static str,
    /// What it costs.
    pub cost: String,
    /// Whom to ask.
    pub contact_name: String,
    /// Their number.
    pub contact_phone: String,
    /// Codes of the connectors.
    pub connectors: Vec<&'static str>,
    /// Wi-Fi.
    pub wifi: String,
    /// Air conditioning.
    pub air_conditioning: String,
    /// Whether food is allowed.
    pub food: String,
    /// Free note.
    pub note: String,
    /// The checklist: group, item, state as codes, what was noted.
    pub items: Vec<VenueItemFacts>,
    /// The inspections, the newest first.
    pub inspections: Vec<InspectionFacts>,
    /// The photos.
    pub photos: Vec<PhotoFacts>,
}

/// A line of the checklist.
#[derive(Debug, Clone, PartialEq)]
pub struct VenueItemFacts {
    /// Code of its group.
    pub group: &'static str,
    /// What it is.
    pub name: Message,
    /// Code of what is known of it.
    pub state: &'static str,
    /// Remark.
    pub note: String,
}

/// A visit.
#[derive(Debug, Clone, PartialEq)]
pub struct InspectionFacts {
    /// When.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
    /// What was found.
    pub note: String,
}

/// A photo with what it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct PhotoFacts {
    /// What it shows; may be empty.
    pub caption: String,
    /// The picture.
    pub picture: PictureFacts,
}

/// Reads the sheet of `venue`. Refused with `venue_not_found`.
pub fn venue_sheet(db: &Db, venue: Id) -> Result<VenueSheetFacts> {
    let venue: Venue = venues::queries::show(db, venue)?;
    let photos = venue.photos.iter().map(|photo| {
        Ok(PhotoFacts {
            caption: photo.caption.clone(),
            picture: picture(db, photo.picture)?,
        })
    });
    Ok(VenueSheetFacts {
        chapter: chapter_facts(db)?,
        photos: photos.collect::<Result<_>>()?,
        connectors: venue.connectors.iter().map(|kind| kind.code()).collect(),
        items: venue
            .items
            .iter()
            .map(|line| VenueItemFacts {
                group: line.group.code(),
                name: venues::rules::item_name(line.item),
                state: line.state.code(),
                note: line.note.clone(),
            })
            .collect(),
        inspections: venue
            .inspections
            .iter()
            .map(|visit| InspectionFacts {
                on: visit.on_date,
                by: visit.by.clone(),
                note: visit.note.clone(),
            })
            .collect(),
        name: venue.name,
        address: venue.address,
        door: venue.door,
        transit: venue.transit,
        parking: venue.parking,
        opens: venue.opens,
        clears: venue.clears,
        map_link: venue.map_link,
        area: venue.area,
        capacity: venue.capacity,
        tenure: venue.tenure.code(),
        cost: venue.cost,
        contact_name: venue.contact_name,
        contact_phone: venue.contact_phone,
        wifi: venue.wifi,
        air_conditioning: venue.air_conditioning,
        food: venue.food,
        note: venue.note,
    })
}
