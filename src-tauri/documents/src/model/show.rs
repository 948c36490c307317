//! Papers that are shown and handed over: the invitation, the certificate, the poster, the list of speakers, the sheet of a
//! venue.

use serde::Serialize;

use super::{Cover, Field, Head, Note, Scan};

/// An invitation letter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InvitationPaper {
    /// The file.
    #[serde(flatten)]
    pub cover: Cover,
    /// The ribs of the fan.
    pub fan: Vec<Rib>,
    /// Guild and chapter above the heading.
    pub letterhead: String,
    /// The heading.
    pub heading: String,
    /// Who is addressed.
    pub salutation: String,
    /// Paragraphs before the facts.
    pub opening: Vec<String>,
    /// The facts.
    pub fields: Vec<Field>,
    /// Agreements, requests, what we prepare.
    pub notes: Vec<Note>,
    /// Paragraphs after the facts.
    pub closing: Vec<String>,
    /// 此致 and 敬礼.
    pub regards: Vec<String>,
    /// Lines of the signature.
    pub signature: Vec<String>,
    /// Which salon, for the card.
    pub salon: String,
    /// Its theme, for the card; may be empty.
    pub theme: String,
    /// The facts that stand on the card.
    pub card: Vec<Field>,
    /// The code of the map, for the card.
    pub qr: Option<Scan>,
}

/// A rib of the fan: a row of the slot.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rib {
    /// How wide it is.
    pub minutes: i64,
    /// Whether it is the guest's.
    pub own: bool,
}

/// What stands before and after the name in the first line of a certificate.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Salutation {
    /// Before the name.
    pub before: String,
    /// After it; may be empty.
    pub after: String,
}

/// A certificate of thanks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CertificatePaper {
    /// The file.
    #[serde(flatten)]
    pub cover: Cover,
    /// The ribs of the fan.
    pub fan: Vec<Rib>,
    /// Guild and chapter above the heading.
    pub letterhead: String,
    /// The heading.
    pub heading: String,
    /// The heading in the other language.
    pub subheading: String,
    /// What stands around the name.
    pub salutation: Salutation,
    /// Who is thanked.
    pub name: String,
    /// What for.
    pub body: Vec<String>,
    /// The last line.
    pub closing: String,
    /// Who signs with the hand: office and name.
    pub signers: Vec<Field>,
    /// The chapter and the day.
    pub signature: Vec<String>,
}

/// The poster of a salon.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PosterPaper {
    /// The file.
    #[serde(flatten)]
    pub cover: Cover,
    /// Guild and chapter.
    pub letterhead: String,
    /// Which salon.
    pub salon: String,
    /// Its theme; without one, which salon it is.
    pub heading: String,
    /// The day in large numbers.
    pub day: String,
    /// Weekday and year.
    pub weekday: String,
    /// From when to when.
    pub time: String,
    /// The venue, then how to find it, one fact a line.
    pub place: Vec<String>,
    /// Who speaks.
    pub speakers: Vec<PosterSpeaker>,
    /// Label of the programme.
    pub rows_label: String,
    /// The programme: time and row.
    pub rows: Vec<Field>,
    /// Whom to ask.
    pub facts: Vec<Field>,
    /// What the chapter stands for; may be empty.
    pub values: String,
    /// The code of the map.
    pub qr: Option<Scan>,
    /// How people sign up.
    pub sign_up: Option<PosterSignUp>,
}

/// The way to sign up on the poster.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PosterSignUp {
    /// The code of the form.
    pub qr: Scan,
    /// Until when, and what it costs, one fact a line.
    pub lines: Vec<String>,
}

/// A speaker on the poster.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PosterSpeaker {
    /// Which talk, and when.
    pub label: String,
    /// Who.
    pub name: String,
    /// The first character of the name, where there is no photo.
    pub initial: String,
    /// Path of the photo.
    pub photo: Option<String>,
    /// Outward title; may be empty.
    pub title: String,
    /// On what; may be empty.
    pub topic: String,
    /// Introduction; may be empty.
    pub introduction: String,
}

/// The list of speakers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpeakerListPaper {
    /// What stands above it.
    #[serde(flatten)]
    pub head: Head,
    /// How many stand where.
    pub facts: Vec<Field>,
    /// Headings of the columns.
    pub columns: Vec<String>,
    /// The speakers by stage.
    pub groups: Vec<SpeakerGroup>,
    /// What stands below.
    pub notes: Vec<Note>,
    /// What an empty list says.
    pub none: String,
}

/// The speakers of one stage.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SpeakerGroup {
    /// The stage.
    pub name: String,
    /// How many.
    pub count: String,
    /// A row for each: cells, each of several lines.
    pub rows: Vec<Vec<Vec<String>>>,
}

/// The sheet of a venue.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VenueSheetPaper {
    /// What stands above it.
    #[serde(flatten)]
    pub head: Head,
    /// Label of how to get in.
    pub way_label: String,
    /// What stands there when nobody wrote anything.
    pub way_none: String,
    /// How to get in.
    pub way: Vec<Field>,
    /// The code of the map.
    pub qr: Option<Scan>,
    /// Label of the facts.
    pub facts_label: String,
    /// The facts.
    pub facts: Vec<Field>,
    /// Label of the checklist.
    pub checks_label: String,
    /// The checklist by group.
    pub checks: Vec<CheckGroup>,
    /// Notes and inspections.
    pub notes: Vec<Note>,
    /// Label of the photos.
    pub photos_label: String,
    /// The photos.
    pub photos: Vec<SheetPhoto>,
}

/// A group of the checklist.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CheckGroup {
    /// Its name.
    pub name: String,
    /// Its items.
    pub items: Vec<CheckItem>,
}

/// An item of the checklist.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CheckItem {
    /// What it is.
    pub name: String,
    /// Code of what is known of it: the mark.
    pub state: &'static str,
    /// What is known of it, in words.
    pub says: String,
    /// Remark; may be empty.
    pub note: String,
}

/// A photo on a sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetPhoto {
    /// Path of the picture.
    pub picture: String,
    /// What it shows; may be empty.
    pub caption: String,
    /// What a reader who cannot see it is told.
    pub alt: String,
}
