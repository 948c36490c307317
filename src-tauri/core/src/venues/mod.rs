//! Venues 场地: rooms to hold a salon in, with their checklist, inspections, photos and coming bookings.
//!
//! - Every item of the checklist is always listed; one that nobody looked at is `unknown`, never silently missing.
//! - What the items say is what was seen at the last visit; the recheck before a salon belongs to `events`.
//! - Fit for a number of heads is a sentence in both directions: too small, and too empty.
//! - Opening and clearing times are of one day, in the chapter's local zone.

pub mod acts;
pub mod ops;
pub mod queries;
pub mod rules;
mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::codes::codes;
use crate::fields::nullable;
use crate::ids::Id;
use crate::store::pictures::PictureHash;
use crate::words::Message;

codes! {
    /// An item of the checklist.
    pub enum Item = "item" {
        /// Clean and bright.
        CleanBright = "clean_bright",
        /// Quiet.
        Quiet = "quiet",
        /// Projector.
        Projector = "projector",
        /// Screen.
        Screen = "screen",
        /// Microphone.
        Microphone = "microphone",
        /// Clicker 翻页笔.
        Clicker = "clicker",
        /// Air conditioning.
        AirConditioning = "air_conditioning",
        /// Tables and chairs.
        TablesChairs = "tables_chairs",
        /// Computers on which guests can look things up.
        Computers = "computers",
        /// HR bookshelf.
        Bookshelf = "bookshelf",
        /// Wall of photos of past events.
        PhotoWall = "photo_wall",
        /// Furnishing that shows the chapter's culture.
        Furnishing = "furnishing",
        /// Something fun to be photographed with.
        PhotoSpot = "photo_spot",
        /// In the centre of a district.
        Central = "central",
        /// Public transport near by.
        Transit = "transit",
        /// Parking.
        Parking = "parking",
    }
}

codes! {
    /// The four groups of the checklist.
    pub enum ItemGroup = "group" {
        /// Space 空间.
        Space = "space",
        /// Hardware 硬件.
        Hardware = "hardware",
        /// Dressing 布置.
        Dressing = "dressing",
        /// Location 位置.
        Location = "location",
    }
}

codes! {
    /// What is known of an item.
    pub enum ItemState = "state" {
        /// It is there.
        Present = "present",
        /// It is not there.
        Missing = "missing",
        /// It is not there and can be brought.
        Bring = "bring",
        /// This venue does not need it.
        NotApplicable = "not_applicable",
        /// Nobody has looked.
        Unknown = "unknown",
    }
}

codes! {
    /// Whether the chapter may always use the room.
    pub enum Tenure = "tenure" {
        /// Fixed 固定.
        Fixed = "fixed",
        /// Borrowed 借用.
        Borrowed = "borrowed",
    }
}

codes! {
    /// What a notebook can be plugged into.
    pub enum Connector = "connectors" {
        /// HDMI.
        Hdmi = "hdmi",
        /// USB Type-C.
        TypeC = "type_c",
        /// VGA.
        Vga = "vga",
        /// Audio cable.
        Audio = "audio",
    }
}

codes! {
    /// How a room fits a number of heads.
    pub enum Verdict = "verdict" {
        /// Within the rule.
        Good = "good",
        /// Less room than the rule, still possible.
        Tight = "tight",
        /// More room than the rule: it looks empty.
        Roomy = "roomy",
        /// They do not get in.
        TooSmall = "too_small",
        /// The area or the heads are not known.
        Unknown = "unknown",
    }
}

/// A venue with everything a list or a page shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Venue {
    /// Id.
    pub id: Id,
    /// Name, never empty.
    pub name: String,
    /// Address.
    pub address: String,
    /// Area in m², 1 to 100,000.
    pub area: Option<f64>,
    /// The most heads that may be in the room, 1 to 100,000.
    pub capacity: Option<u32>,
    /// Fixed or borrowed.
    pub tenure: Tenure,
    /// Whom to call.
    pub contact_name: String,
    /// Their number.
    pub contact_phone: String,
    /// What it costs, in words.
    pub cost: String,
    /// How to get there by public transport.
    pub transit: String,
    /// Where to park.
    pub parking: String,
    /// How to find the door.
    pub door: String,
    /// The room can be entered from, `HH:MM`.
    pub opens: Option<String>,
    /// The room must be cleared by, `HH:MM`.
    pub clears: Option<String>,
    /// What a notebook can be plugged into.
    pub connectors: Vec<Connector>,
    /// Wi-Fi.
    pub wifi: String,
    /// Air conditioning: who switches it on, whether it is charged.
    pub air_conditioning: String,
    /// Whether food is allowed.
    pub food: String,
    /// Link to a map.
    pub map_link: String,
    /// Free note.
    pub note: String,
    /// The checklist: every item, in its order.
    pub items: Vec<ItemLine>,
    /// The newest inspection.
    pub last_inspection: Option<Inspection>,
    /// All inspections 踩点, the newest first.
    pub inspections: Vec<Inspection>,
    /// Coming events here (cancelled ones left out), the next first.
    pub bookings: Vec<BookingLine>,
    /// Photos, in order.
    pub photos: Vec<Photo>,
}

/// A line of the checklist.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ItemLine {
    /// The item.
    pub item: Item,
    /// Its group.
    pub group: ItemGroup,
    /// What is known.
    pub state: ItemState,
    /// Remark.
    pub note: String,
}

/// A visit to look the venue over.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Inspection {
    /// Id of the line.
    pub id: Id,
    /// When.
    #[ts(type = "string")]
    pub on_date: NaiveDate,
    /// By whom: the person's name, or what was typed.
    pub by: String,
    /// The person, when known.
    pub by_person: Option<Id>,
    /// What was found.
    pub note: String,
}

/// A coming event at a venue.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BookingLine {
    /// The event.
    pub event: Id,
    /// Number in the series.
    pub number: Option<u32>,
    /// Its theme.
    pub theme: String,
    /// Its day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// State of the booking.
    pub booking: String,
    /// Until when it must be confirmed.
    #[ts(type = "string | null")]
    pub booking_confirm_by: Option<NaiveDate>,
}

/// A photo of a venue.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Photo {
    /// Id of the line.
    pub id: Id,
    /// The picture.
    pub picture: PictureHash,
    /// What it shows.
    pub caption: String,
}

/// A venue, as a patch: an absent field stays, `null` clears.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct VenueFields {
    /// Name; needed for a new venue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Area in m², 1 to 100,000.
    #[serde(deserialize_with = "nullable", skip_serializing_if = "Option::is_none")]
    pub area: Option<Option<f64>>,
    /// The most heads, 1 to 100,000.
    #[serde(deserialize_with = "nullable", skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Option<i32>>,
    /// Fixed or borrowed; a new venue is borrowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenure: Option<Tenure>,
    /// Whom to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_name: Option<String>,
    /// Their number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_phone: Option<String>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    /// How to get there by public transport.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transit: Option<String>,
    /// Where to park.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking: Option<String>,
    /// How to find the door.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub door: Option<String>,
    /// The room can be entered from, `HH:MM`.
    #[serde(deserialize_with = "nullable", skip_serializing_if = "Option::is_none")]
    pub opens: Option<Option<String>>,
    /// The room must be cleared by, `HH:MM`, later than `opens`.
    #[serde(deserialize_with = "nullable", skip_serializing_if = "Option::is_none")]
    pub clears: Option<Option<String>>,
    /// What a notebook can be plugged into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connectors: Option<Vec<Connector>>,
    /// Wi-Fi.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wifi: Option<String>,
    /// Air conditioning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub air_conditioning: Option<String>,
    /// Whether food is allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub food: Option<String>,
    /// Link to a map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_link: Option<String>,
    /// Free note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How a venue fits a number of heads.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Fit {
    /// In a word.
    pub verdict: Verdict,
    /// In a sentence, with the numbers.
    pub message: Message,
    /// m² a head, to two decimals; `None` when the area or the heads are not known.
    pub per_head: Option<f64>,
}
