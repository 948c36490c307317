//! What a version holds, and how it is taken from the sheet as it stands.
//!
//! Persons stand as objects that bear their id under `id` together with whatever is personal about them: that is how an
//! erasure finds and blanks them without knowing this format.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::codes::codes;
use crate::events::codes::*;
use crate::events::run_sheet::TimeOfDay;
use crate::events::views::{self, Contact, Named, Salon};
use crate::ids::Id;
use crate::speakers::Level;
use crate::words::{Arg, Message};

codes! {
    /// What kind of thing changed between two versions, the weightiest first.
    pub enum ChangeCode = "change" {
        /// The day.
        Date = "date",
        /// The start of the slot.
        Start = "start",
        /// The place.
        Venue = "venue",
        /// The end of the slot.
        Length = "length",
        /// The theme.
        Theme = "theme",
        /// Who speaks, or whether they said yes.
        Speaker = "speaker",
        /// The topic of a talk.
        Topic = "topic",
        /// Rows that are no longer there.
        Removed = "removed",
        /// Rows that were not there before.
        Added = "added",
        /// What a row is called, or what happens in it.
        Renamed = "renamed",
        /// The order of rows.
        Order = "order",
        /// How long a row takes.
        Minutes = "minutes",
        /// Rows that begin at another time.
        TimeMoved = "time_moved",
        /// Who has a role, or which roles serve in a row.
        Role = "role",
        /// The discussion groups, their leads and note-takers.
        Group = "group",
        /// Who is named for a row.
        Person = "person",
        /// What somebody does while a row runs.
        Duty = "duty",
        /// Who brings what.
        Material = "material",
        /// Who steps in when a speaker fails.
        Standby = "standby",
        /// How many are expected.
        Heads = "heads",
        /// Whom to call.
        Contact = "contact",
        /// The questions of the discussion.
        Question = "question",
        /// A note or the things needed in a row.
        Note = "note",
        /// Rows with a common target.
        Block = "block",
    }
}

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Change {
    /// What kind of thing.
    pub change: ChangeCode,
    /// The row it is about, when it is about one that stands in the later sheet.
    pub segment: Option<Id>,
    /// In a short sentence, for paper and WeChat.
    pub message: Message,
}

/// A version of an event's run-sheet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Version {
    /// Id of the version.
    pub id: Id,
    /// 1, 2 … within the event.
    pub number: i64,
    /// When it was published, RFC 3339.
    pub published_at: String,
    /// Why, in the words of whoever published it; may be empty.
    pub note: String,
    /// What changed since the version before, the weightiest first; none for the first version.
    pub changes: Vec<Change>,
}

/// Which version stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VersionMark {
    /// 1, 2 … within the event.
    pub number: i64,
    /// When it was published, RFC 3339.
    pub published_at: String,
}

/// A run-sheet as it stood when it was published, with everything that its paper prints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Frozen {
    /// Who holds the event.
    #[serde(default)]
    pub chapter: FrozenChapter,
    /// What kind of activity.
    pub kind: EventKind,
    /// Number within its kind's series.
    #[serde(default)]
    pub number: Option<i64>,
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Start of the slot.
    pub start: TimeOfDay,
    /// End of the slot.
    pub slot_end: TimeOfDay,
    /// End of what is planned.
    pub end: TimeOfDay,
    /// Length of the slot.
    pub slot_minutes: i64,
    /// Sum of the slot's rows.
    pub planned_minutes: i64,
    /// To spare, or over when negative.
    pub margin_minutes: i64,
    /// Theme.
    #[serde(default)]
    pub theme: String,
    /// Where.
    #[serde(default)]
    pub venue: Option<FrozenVenue>,
    /// Expected heads; 0: not known.
    #[serde(default)]
    pub heads: i64,
    /// New visitors among them.
    #[serde(default)]
    pub visitors: Option<i64>,
    /// Person in charge.
    #[serde(default)]
    pub in_charge: Option<FrozenContact>,
    /// On-site contact, when it is somebody else.
    #[serde(default)]
    pub onsite_contact: Option<FrozenContact>,
    /// The rows in reading order.
    #[serde(default)]
    pub rows: Vec<FrozenRow>,
    /// All roles in their order, with who has them.
    #[serde(default)]
    pub roles: Vec<FrozenRole>,
    /// The discussion groups.
    #[serde(default)]
    pub groups: Vec<FrozenGroup>,
    /// Questions of the discussion.
    #[serde(default)]
    pub questions: Vec<String>,
    /// Materials.
    #[serde(default)]
    pub materials: Vec<FrozenMaterial>,
    /// Who speaks by number of the talk, then who stands by.
    #[serde(default)]
    pub talks: Vec<FrozenTalk>,
    /// Rows with a common target.
    #[serde(default)]
    pub blocks: Vec<FrozenBlock>,
    /// Minutes that stand empty before fixed starts.
    #[serde(default)]
    pub gap_minutes: i64,
    /// Minutes that rows of the slot overlap.
    #[serde(default)]
    pub overlap_minutes: i64,
}

/// The chapter as it signs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct FrozenChapter {
    /// Its name.
    pub name: String,
    /// The guild it belongs to.
    pub guild: String,
    /// Its city.
    pub city: String,
}

/// The place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenVenue {
    /// Id of the venue.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its address; may be empty like all below.
    #[serde(default)]
    pub address: String,
    /// How to find the door.
    #[serde(default)]
    pub door: String,
    /// Public transport.
    #[serde(default)]
    pub transit: String,
    /// Parking.
    #[serde(default)]
    pub parking: String,
    /// Whom to ask there.
    #[serde(default)]
    pub contact_name: String,
    /// Their number.
    #[serde(default)]
    pub contact_phone: String,
    /// When the room can be entered, `HH:MM`.
    #[serde(default)]
    pub opens: Option<String>,
    /// When it must be cleared, `HH:MM`.
    #[serde(default)]
    pub clears: Option<String>,
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenContact {
    /// Id of the person.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Phone; may be empty.
    #[serde(default)]
    pub phone: String,
    /// WeChat name; may be empty.
    #[serde(default)]
    pub wechat: String,
    /// The office they held.
    #[serde(default)]
    pub office: Option<Message>,
}

/// A row of the run-sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenRow {
    /// Id of the segment: versions are compared by it.
    pub id: Id,
    /// Where it stood.
    pub part: Part,
    /// What happens.
    pub kind: SegmentKind,
    /// The user's own title; empty: `label`.
    #[serde(default)]
    pub title: String,
    /// The kind's name.
    pub label: Message,
    /// When it begins.
    pub start: TimeOfDay,
    /// When it ends.
    pub end: TimeOfDay,
    /// How long it takes, questions included.
    pub minutes: i64,
    /// Of a talk: minutes for questions.
    #[serde(default)]
    pub qa_minutes: i64,
    /// Which talk it is.
    #[serde(default)]
    pub talk: Option<i64>,
    /// Roles that serve here.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Who stands beside it.
    #[serde(default)]
    pub people: Vec<FrozenPerson>,
    /// Materials needed here.
    #[serde(default)]
    pub materials: String,
    /// Note.
    #[serde(default)]
    pub note: String,
    /// Note for the host.
    #[serde(default)]
    pub host_note: String,
    /// The clock time at which it starts whatever stands above; `None`: where the row above ends.
    #[serde(default)]
    pub fixed_start: Option<TimeOfDay>,
    /// Minutes that stand empty above it; negative: it overlaps.
    #[serde(default)]
    pub gap_minutes: i64,
    /// Which block it belongs to.
    #[serde(default)]
    pub block: Option<Id>,
    /// What others do while it runs.
    #[serde(default)]
    pub duties: Vec<FrozenDuty>,
}

/// What somebody else does while a row runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenDuty {
    /// What they do.
    pub what: String,
    /// Of which role it is.
    #[serde(default)]
    pub label: Option<Message>,
    /// Who that was.
    #[serde(default)]
    pub people: Vec<Named>,
}

/// Rows with a common target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenBlock {
    /// Id of the block.
    pub id: Id,
    /// Its own title; may be empty.
    #[serde(default)]
    pub title: String,
    /// What to print as title when `title` is empty.
    pub label: Message,
    /// How long its rows should take together.
    #[serde(default)]
    pub target_minutes: Option<i64>,
    /// How long they take together as planned.
    #[serde(default)]
    pub planned_minutes: i64,
    /// Planned minus target.
    #[serde(default)]
    pub over_minutes: i64,
}

/// Somebody beside a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenPerson {
    /// Id of the person.
    pub id: Id,
    /// Name.
    pub name: String,
    /// As what; `None`: named for this row.
    #[serde(default)]
    pub role: Option<Duty>,
    /// What that is called.
    #[serde(default)]
    pub label: Option<Message>,
    /// How they stood to it.
    pub state: Standing,
    /// Of a group lead: which group.
    #[serde(default)]
    pub group_number: Option<i64>,
    /// The office they held.
    #[serde(default)]
    pub office: Option<Message>,
}

/// A role and who has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenRole {
    /// Which role.
    pub role: Role,
    /// What it is called.
    pub label: Message,
    /// How many are needed.
    #[serde(default)]
    pub needed: i64,
    /// Who has it.
    #[serde(default)]
    pub people: Vec<FrozenPerson>,
}

/// A discussion group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenGroup {
    /// 1, 2 …
    pub number: i64,
    /// Its lead.
    #[serde(default)]
    pub lead: Option<Named>,
    /// Who takes notes.
    #[serde(default)]
    pub note_taker: Option<Named>,
    /// Who sits in it.
    #[serde(default)]
    pub members: Vec<FrozenMember>,
    /// Its own question; `None`: all of them.
    #[serde(default)]
    pub question: Option<String>,
}

/// Somebody who sits in a discussion group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenMember {
    /// Id of the person, when they are in the roster.
    #[serde(default)]
    pub id: Option<Id>,
    /// Name.
    pub name: String,
    /// A visitor, not a member.
    #[serde(default)]
    pub visitor: bool,
}

/// Something that must be there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenMaterial {
    /// Id of the material.
    pub id: Id,
    /// What.
    pub name: String,
    /// How many, as people write it.
    #[serde(default)]
    pub quantity: String,
    /// Who brings it.
    #[serde(default)]
    pub bearer: Option<Named>,
}

/// Who speaks, or stands by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrozenTalk {
    /// Id of the speaker.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Form of address 称呼.
    #[serde(default)]
    pub address: String,
    /// Outward title.
    #[serde(default)]
    pub title: String,
    /// Years in HR.
    #[serde(default)]
    pub years: Option<u32>,
    /// Junior or senior.
    #[serde(default)]
    pub level: Option<Level>,
    /// Which talk; `None`: stands by.
    #[serde(default)]
    pub talk: Option<i64>,
    /// Topic.
    #[serde(default)]
    pub topic: String,
    /// Whether the topic stands.
    #[serde(default)]
    pub topic_settled: bool,
    /// Whether they said yes.
    #[serde(default)]
    pub confirmed: bool,
}

impl Frozen {
    /// The sheet as it stands, as far as the salon itself tells: enough to be compared. What only its paper needs of
    /// other rooms is filled in when it is published.
    pub fn of(salon: &Salon) -> Self {
        Self {
            chapter: FrozenChapter::default(),
            kind: salon.kind,
            number: salon.number,
            date: salon.date,
            start: salon.start,
            slot_end: salon.slot_end,
            end: salon.end,
            slot_minutes: salon.slot_minutes,
            planned_minutes: salon.planned_minutes,
            margin_minutes: salon.margin_minutes,
            theme: salon.theme.clone(),
            venue: salon.venue.as_ref().map(venue),
            heads: salon.heads,
            visitors: salon.visitors,
            in_charge: salon.in_charge.as_ref().map(contact),
            onsite_contact: salon
                .onsite_contact
                .as_ref()
                .filter(|_| salon.onsite_contact_by_hand)
                .map(contact),
            rows: salon.segments.iter().map(row).collect(),
            roles: salon.roles.iter().map(role).collect(),
            groups: salon.groups.iter().map(group).collect(),
            questions: salon.questions.iter().map(|question| question.text.clone()).collect(),
            materials: salon.materials.iter().map(material).collect(),
            talks: salon
                .appearances
                .iter()
                .filter(|each| each.state.holds_talk())
                .map(talk)
                .collect(),
            blocks: salon.blocks.iter().map(block).collect(),
            gap_minutes: salon.gap_minutes,
            overlap_minutes: salon.overlap_minutes,
        }
    }
}

impl FrozenRow {
    /// What the row is called in a list of changes: its own title, a talk by its short name, else the kind's name.
    pub fn heading(&self) -> Arg {
        match self.talk {
            _ if !self.title.is_empty() => self.title.as_str().into(),
            Some(number) if self.kind == SegmentKind::Talk => talk_name(number).into(),
            _ => self.label.clone().into(),
        }
    }
}

/// The short name of a talk: 分享二.
pub(super) fn talk_name(number: i64) -> Message {
    Message::new("change-talk").with("talk", number)
}

fn venue(venue: &Named) -> FrozenVenue {
    FrozenVenue {
        id: venue.id,
        name: venue.name.clone(),
        address: String::new(),
        door: String::new(),
        transit: String::new(),
        parking: String::new(),
        contact_name: String::new(),
        contact_phone: String::new(),
        opens: None,
        clears: None,
    }
}

fn contact(contact: &Contact) -> FrozenContact {
    FrozenContact {
        id: contact.id,
        name: contact.name.clone(),
        phone: contact.phone.clone(),
        wechat: contact.wechat.clone(),
        office: None,
    }
}

fn row(row: &views::Segment) -> FrozenRow {
    let people = row.people.iter().map(|person| FrozenPerson {
        id: person.id,
        name: person.name.clone(),
        role: person.role,
        label: person.label.clone(),
        state: person.state,
        group_number: person.group_number,
        office: None,
    });
    FrozenRow {
        id: row.id,
        part: row.part,
        kind: row.kind,
        title: row.title.clone(),
        label: row.label.clone(),
        start: row.start,
        end: row.end,
        minutes: row.minutes,
        qa_minutes: row.qa_minutes,
        talk: row.talk,
        roles: row.roles.clone(),
        people: people.collect(),
        materials: row.materials.clone(),
        note: row.note.clone(),
        host_note: row.host_note.clone(),
        fixed_start: row.fixed_start,
        gap_minutes: row.gap_minutes,
        block: row.block,
        duties: row.duties.iter().map(duty).collect(),
    }
}

fn duty(duty: &views::ParallelDuty) -> FrozenDuty {
    FrozenDuty {
        what: duty.what.clone(),
        label: duty.label.clone(),
        people: duty.people.clone(),
    }
}

fn block(block: &views::Block) -> FrozenBlock {
    FrozenBlock {
        id: block.id,
        title: block.title.clone(),
        label: block.label.clone(),
        target_minutes: block.target_minutes,
        planned_minutes: block.planned_minutes,
        over_minutes: block.over_minutes,
    }
}

fn role(line: &views::RoleLine) -> FrozenRole {
    let people = line
        .people
        .iter()
        .filter(|person| person.state.fills())
        .map(|person| FrozenPerson {
            id: person.id,
            name: person.name.clone(),
            role: Some(line.role.into()),
            label: Some(line.label.clone()),
            state: person.state.into(),
            group_number: person.group_number,
            office: None,
        });
    FrozenRole {
        role: line.role,
        label: line.label.clone(),
        needed: line.needed,
        people: people.collect(),
    }
}

fn group(group: &views::Group) -> FrozenGroup {
    FrozenGroup {
        number: group.number,
        lead: group.lead.as_ref().map(|lead| Named {
            id: lead.id,
            name: lead.name.clone(),
        }),
        note_taker: group.note_taker.clone(),
        members: group.members.iter().map(member).collect(),
        question: group.question.as_ref().map(|question| question.text.clone()),
    }
}

fn member(member: &views::GroupMember) -> FrozenMember {
    FrozenMember {
        id: member.person,
        name: member.name.clone(),
        visitor: member.visitor,
    }
}

fn material(material: &views::Material) -> FrozenMaterial {
    FrozenMaterial {
        id: material.id,
        name: material.name.clone(),
        quantity: material.quantity.clone(),
        bearer: material.bearer.clone(),
    }
}

fn talk(appearance: &views::Appearance) -> FrozenTalk {
    FrozenTalk {
        id: appearance.speaker,
        name: appearance.name.clone(),
        address: appearance.address.clone(),
        title: appearance.title.clone(),
        years: None,
        level: appearance.level,
        talk: appearance.talk,
        topic: appearance.topic.clone(),
        topic_settled: appearance.topic_settled,
        confirmed: appearance.state.is_settled(),
    }
}
