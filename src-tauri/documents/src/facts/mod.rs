//! What papers and messages need to know of a chapter and its salon, read once and owned, so that typesetting needs no
//! open file. No wording here: names of kinds and roles are codes or [`Message`]s.

mod certificate;
mod contacts;
mod day;
mod gather;
mod poster;
mod rota;
mod sheet;
mod speakers;
mod venue;
mod year;

pub use certificate::*;
pub use contacts::*;
pub use day::*;
pub use gather::{invitation, salon, version};
pub use poster::*;
pub use rota::*;
pub use speakers::*;
pub use venue::*;
pub use year::*;

use std::collections::BTreeMap;

use chapterdesk_core::Result;
use chapterdesk_core::chapter::{PaperColour, PaperTheme};
use chapterdesk_core::desk::Db;
use chapterdesk_core::ids::Id;
use chapterdesk_core::letters::Draft;
pub use chapterdesk_core::letters::rules::{LetterDays, Wanted};
use chapterdesk_core::words::Message;
use chrono::NaiveDate;

/// A salon with all that its papers mention.
#[derive(Debug, Clone, PartialEq)]
pub struct SalonFacts {
    /// Id of the event.
    pub id: Id,
    /// The number of the newest change of the file: what calendars compare.
    pub sequence: i64,
    /// Whether it will not take place.
    pub is_cancelled: bool,
    /// Who invites.
    pub chapter: ChapterFacts,
    /// Number within the series.
    pub number: Option<i64>,
    /// What kind of activity, as people call it.
    pub kind: Message,
    /// Whether it is a regular salon, which papers call by its number.
    pub is_salon: bool,
    /// The day.
    pub date: NaiveDate,
    /// Start of the slot, `HH:MM`.
    pub start: String,
    /// End of the slot, `HH:MM`.
    pub slot_end: String,
    /// Minutes of the slot's rows.
    pub planned_minutes: i64,
    /// Minutes to spare; over when negative.
    pub margin_minutes: i64,
    /// Minutes that stand empty before hard starts.
    pub gap_minutes: i64,
    /// Minutes that rows overlap.
    pub overlap_minutes: i64,
    /// The theme; may be empty.
    pub theme: String,
    /// Where; not known yet when `None`.
    pub venue: Option<VenueFacts>,
    /// Expected heads; 0 when not known.
    pub heads: i64,
    /// New visitors among them.
    pub visitors: Option<i64>,
    /// Who is in charge: the one contact.
    pub in_charge: Option<ContactFacts>,
    /// Who is on site, when it is somebody else.
    pub onsite: Option<ContactFacts>,
    /// Rows with a common target.
    pub blocks: Vec<BlockFacts>,
    /// The rows in reading order.
    pub rows: Vec<RowFacts>,
    /// Who takes the host's part.
    pub hosts: Vec<String>,
    /// Who keeps the time.
    pub timekeepers: Vec<String>,
    /// Names of the chapter's own roles by code; papers have names of their own for the others.
    pub own_roles: BTreeMap<String, Message>,
    /// The discussion groups.
    pub groups: Vec<GroupFacts>,
    /// Questions of the discussion.
    pub questions: Vec<String>,
    /// What is brought, by whom.
    pub materials: Vec<MaterialFacts>,
    /// Who speaks, by number of the talk.
    pub talks: Vec<TalkFacts>,
    /// Who steps in.
    pub standby: Vec<TalkFacts>,
    /// Everybody on the sheet who has a number, each once, in order of appearance.
    pub directory: Vec<ContactFacts>,
    /// Everybody on the sheet with what is theirs, each once, in order of appearance.
    pub people: Vec<PersonFacts>,
    /// Who was put into a discussion group, group by group.
    pub attendees: Vec<AttendeeFacts>,
    /// Who holds an office on the day, in the order of the offices.
    pub committee: Vec<OfficerFacts>,
    /// Its newest version, or the one that is printed again; `None` while it was never frozen.
    pub version: Option<VersionFacts>,
    /// What the host says; may be empty.
    pub host_script: String,
    /// What the values officer says; may be empty.
    pub values_script: String,
}

/// The chapter as it signs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChapterFacts {
    /// Its name, such as 苏州分会.
    pub name: String,
    /// The guild it belongs to; may be empty.
    pub guild: String,
    /// Its city; may be empty.
    pub city: String,
    /// The characters of its drawn seal; may be empty.
    pub seal: String,
    /// The picture that stands for the drawn seal.
    pub seal_picture: Option<PictureFacts>,
    /// What it stands for; may be empty.
    pub values: String,
    /// How its papers look.
    pub theme: PaperTheme,
    /// Its own colour in place of the theme's.
    pub colour: Option<PaperColour>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureFacts {
    /// `png` or `jpeg`.
    pub format: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Where the salon is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VenueFacts {
    /// Its name.
    pub name: String,
    /// Its address; may be empty like all below.
    pub address: String,
    /// How to find the door.
    pub door: String,
    /// Public transport.
    pub transit: String,
    /// Parking.
    pub parking: String,
    /// Whom to ask there.
    pub contact_name: String,
    /// Their number.
    pub contact_phone: String,
    /// When the room can be entered and must be cleared, `HH:MM`.
    pub opens: Option<String>,
    /// See `opens`.
    pub clears: Option<String>,
    /// Codes of the equipment that is there or brought, among projector, screen, microphone, clicker.
    pub equipment: Vec<String>,
    /// Codes of the projector's connectors: hdmi, type_c, vga, audio.
    pub connectors: Vec<String>,
    /// Link to a map.
    pub map_link: String,
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContactFacts {
    /// Name.
    pub name: String,
    /// Phone as written; may be empty.
    pub phone: String,
    /// WeChat name; may be empty.
    pub wechat: String,
    /// The office they hold, when they hold one.
    pub office: Option<Message>,
}

/// Where a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// 会前.
    Before,
    /// 正式流程.
    Slot,
    /// 会后.
    After,
}

/// A row of the run-sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct RowFacts {
    /// Id of the segment.
    pub id: Id,
    /// Where it stands.
    pub part: Part,
    /// Code of its kind: `talk`, `discussion`, `photo` and so on.
    pub kind: String,
    /// The user's own title; empty: `label`.
    pub title: String,
    /// The kind's name.
    pub label: Message,
    /// When it begins, `HH:MM`.
    pub start: String,
    /// Whether it begins then whatever stands above: a hard start within the slot.
    pub is_fixed: bool,
    /// Minutes that stand empty above it; it overlaps the row above when negative.
    pub gap_minutes: i64,
    /// Which of the blocks it belongs to.
    pub block: Option<usize>,
    /// How long it takes, questions included.
    pub minutes: i64,
    /// Of these, minutes for questions.
    pub qa_minutes: i64,
    /// Number of the talk.
    pub talk: Option<i64>,
    /// Who serves, in order.
    pub people: Vec<DutyFacts>,
    /// Roles that should serve here and that nobody has: codes.
    pub vacant: Vec<String>,
    /// Materials, as text.
    pub materials: String,
    /// Note.
    pub note: String,
    /// Note for the host alone.
    pub host_note: String,
    /// What others do meanwhile.
    pub meanwhile: Vec<MeanwhileFacts>,
}

/// Rows with a common target, such as the discussion.
#[derive(Debug, Clone, PartialEq)]
pub struct BlockFacts {
    /// The user's own title; empty: `label`.
    pub title: String,
    /// What it is called without one.
    pub label: Message,
    /// How long its rows should take together.
    pub target_minutes: Option<i64>,
    /// How long they take together.
    pub planned_minutes: i64,
    /// Planned minus target.
    pub over_minutes: i64,
}

/// What somebody does while a row runs.
#[derive(Debug, Clone, PartialEq)]
pub struct MeanwhileFacts {
    /// What.
    pub what: String,
    /// The role whose task it is.
    pub role: Option<Message>,
    /// Who that is now.
    pub people: Vec<String>,
}

/// Somebody who serves in a row.
#[derive(Debug, Clone, PartialEq)]
pub struct DutyFacts {
    /// Name.
    pub name: String,
    /// Code of the role; `None`: named for the row.
    pub role: Option<String>,
    /// The office they hold, when they hold one.
    pub office: Option<Message>,
}

/// A frozen version, and how the sheet stands to it.
#[derive(Debug, Clone, PartialEq)]
pub struct VersionFacts {
    /// 1, 2 …
    pub number: i64,
    /// The number of the newest one.
    pub newest: i64,
    /// When it was frozen.
    pub published: NaiveDate,
    /// Whether the sheet differs from it.
    pub is_edited: bool,
    /// Against which version `changes` are told; `None` of a first version.
    pub compared_with: Option<i64>,
    /// What changed: against the newest version while the sheet is edited, else against the version before.
    pub changes: Vec<Message>,
}

/// Somebody on the sheet, and what is theirs on the day.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonFacts {
    /// Who it is.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Where they work; may be empty.
    pub company: String,
    /// As what; may be empty.
    pub post: String,
    /// Outward title; may be empty.
    pub title: String,
    /// The office they hold, when they hold one.
    pub office: Option<Message>,
    /// Whether they are in charge of the salon.
    pub in_charge: bool,
    /// Codes of the roles they took on.
    pub roles: Vec<String>,
    /// Whether they give a talk.
    pub speaks: bool,
    /// Whether they step in when a speaker fails.
    pub stands_by: bool,
    /// The discussion groups that they lead.
    pub leads: Vec<i64>,
    /// The discussion groups that they take notes for.
    pub notes_for: Vec<i64>,
    /// Their rows, in reading order.
    pub services: Vec<ServiceFacts>,
    /// What they bring: places in the list of materials.
    pub brings: Vec<usize>,
}

/// What somebody does in a row.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceFacts {
    /// Place in the list of rows.
    pub row: usize,
    /// Codes of the roles; `speaker` among them for their own talk. Empty: named for the row.
    pub roles: Vec<String>,
    /// What they do while the row runs.
    pub meanwhile: Vec<String>,
}

/// Somebody who sits in a discussion group.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendeeFacts {
    /// Who it is, when they are in the roster.
    pub id: Option<Id>,
    /// Name.
    pub name: String,
    /// Where they work; may be empty.
    pub company: String,
    /// As what; may be empty.
    pub post: String,
    /// In which group.
    pub group: i64,
    /// A visitor, not a member.
    pub is_visitor: bool,
}

/// Somebody who holds an office.
#[derive(Debug, Clone, PartialEq)]
pub struct OfficerFacts {
    /// Who it is.
    pub id: Id,
    /// Name.
    pub name: String,
    /// The office.
    pub office: Message,
}

/// A discussion group.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupFacts {
    /// 1, 2 …
    pub number: i64,
    /// Who leads it.
    pub lead: Option<String>,
    /// Who takes notes.
    pub note_taker: Option<String>,
    /// Its own question; all of them when `None`.
    pub question: Option<String>,
}

/// Something that must be there.
#[derive(Debug, Clone, PartialEq)]
pub struct MaterialFacts {
    /// What, with how many.
    pub name: String,
    /// How many, as people write it.
    pub quantity: String,
    /// Who brings it.
    pub bearer: Option<String>,
}

/// Who speaks.
#[derive(Debug, Clone, PartialEq)]
pub struct TalkFacts {
    /// Number of the talk; `None` for a standby speaker.
    pub talk: Option<i64>,
    /// Name.
    pub name: String,
    /// Outward title; may be empty.
    pub title: String,
    /// Years in HR.
    pub years: Option<i64>,
    /// Topic; may be empty.
    pub topic: String,
    /// Whether the topic stands.
    pub topic_settled: bool,
    /// Whether they said yes (or have spoken).
    pub confirmed: bool,
}

/// What an invitation needs: the salon and its guest.
#[derive(Debug, Clone, PartialEq)]
pub struct InvitationFacts {
    /// The salon.
    pub salon: SalonFacts,
    /// The guest's own talk.
    pub guest: TalkFacts,
    /// Form of address 称呼, such as 老师; may be empty.
    pub address: String,
    /// Exact time of the talk; `None` for a standby speaker.
    pub slot: Option<SlotFacts>,
    /// Whether the guest has spoken here before.
    pub spoke_before: bool,
    /// Who referred the guest; may be empty.
    pub referred_by: String,
    /// What has not come in yet.
    pub wanted: Wanted,
    /// How many days the chapter's rules give.
    pub days: LetterDays,
    /// Until when an answer is needed; `None`: so many days from today.
    pub answer_by: Option<NaiveDate>,
    /// Equipment that the guest needs; may be empty.
    pub needs: String,
    /// Whether the guest speaks from afar.
    pub online: bool,
    /// What was agreed with the guest.
    pub terms: TermsFacts,
    /// The message in each language, as the chapter's letters have it.
    pub messages: Vec<Draft>,
}

/// Exact time of a talk.
#[derive(Debug, Clone, PartialEq)]
pub struct SlotFacts {
    /// `HH:MM`.
    pub start: String,
    /// `HH:MM`, questions included.
    pub end: String,
    /// Minutes to speak: the hard stop.
    pub talk_minutes: i64,
    /// Minutes for questions.
    pub qa_minutes: i64,
}
