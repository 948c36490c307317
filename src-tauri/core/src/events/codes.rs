//! The closed lists of words that the events room stores and shows: each has a stable code (in the file, in JSON and
//! on the command line) and a name among the texts (`<prefix>-<code>`).

pub use super::role::{Duty, Role};
use crate::codes::codes;
use crate::words::Message;

/// Gives lists of codes their names for people: the text `<prefix>-<code>`.
macro_rules! named {
    ($($List:ident: $id:literal,)+) => {$(
        impl $List {
            /// The name for people, as a text.
            pub fn name(self) -> Message {
                Message::new(&format!($id, self.code()))
            }
        }
    )+};
}

named! {
    EventKind: "event-kind-{}",
    Status: "status-{}",
    Booking: "booking-{}",
    Part: "part-{}",
    SegmentKind: "segment-kind-{}",
    Anchor: "anchor-{}",
    AssignmentState: "standing-{}",
    AppearanceState: "standing-{}",
    Standing: "standing-{}",
    TakesPart: "takes-part-{}",
    ConflictClass: "conflict-class-{}",
    CheckCode: "check-{}",
    CheckState: "readiness-{}",
    Action: "action-{}",
}

codes! {
    /// What kind of activity an event is.
    pub enum EventKind = "kind" {
        /// Regular salon 日常沙龙.
        Salon = "salon",
        /// Summit or forum.
        Forum = "forum",
        /// Public-benefit activity.
        Charity = "charity",
        /// Dinner, hike, outdoors.
        Social = "social",
        /// Contest or award.
        Contest = "contest",
        /// Annual party.
        Annual = "annual",
        /// Reading club.
        Reading = "reading",
        /// Online class.
        OnlineClass = "online_class",
        /// Company visit.
        Visit = "visit",
    }
}

codes! {
    /// How far an event has come.
    pub enum Status = "status" {
        /// Being put together.
        Draft = "draft",
        /// Date and outline stand.
        Planned = "planned",
        /// The poster is out.
        Announced = "announced",
        /// It took place.
        Held = "held",
        /// Looked back on.
        Reviewed = "reviewed",
        /// Will not take place.
        Cancelled = "cancelled",
    }
}

impl Status {
    /// Whether the event is still to be held.
    pub fn is_coming(self) -> bool {
        matches!(self, Self::Draft | Self::Planned | Self::Announced)
    }
}

codes! {
    /// How far the booking of the venue has come.
    pub enum Booking = "booking" {
        /// Nobody asked yet.
        None = "none",
        /// Asked, no answer yet.
        Asked = "asked",
        /// Booked.
        Booked = "booked",
        /// Booked, and the deposit is paid.
        DepositPaid = "deposit_paid",
    }
}

codes! {
    /// Where a row of the run-sheet stands.
    pub enum Part = "part" {
        /// Before the slot 会前; never counts.
        Before = "before",
        /// The slot itself 正式流程; its minutes count.
        Slot = "slot",
        /// After it 会后; never counts.
        After = "after",
    }
}

codes! {
    /// What happens in a row of the run-sheet.
    pub enum SegmentKind = "kind" {
        /// Values opening 价值观开场.
        ValuesOpening = "values_opening",
        /// A talk with its questions 主题分享.
        Talk = "talk",
        /// Discussion in groups 分组讨论.
        Discussion = "discussion",
        /// Joint discussion 共同讨论.
        JointDiscussion = "joint_discussion",
        /// Groups' reports 小组代表分享.
        Reports = "reports",
        /// Visitors introduced 访客介绍.
        Introductions = "introductions",
        /// A break.
        Break = "break",
        /// Changeover 转场.
        Changeover = "changeover",
        /// Setting up, trying projector and microphone.
        SetUp = "set_up",
        /// Speakers try their slides.
        SlidesTry = "slides_try",
        /// Check-in at the door.
        CheckIn = "check_in",
        /// Group photo.
        Photo = "photo",
        /// Clearing up, counting the materials.
        ClearUp = "clear_up",
        /// Something else; its title says what.
        Custom = "custom",
    }
}

codes! {
    /// What the start of a row follows.
    pub enum Anchor = "anchor" {
        /// The end of the row above it.
        Follow = "follow",
        /// The start of the slot.
        SlotStart = "slot_start",
        /// The end of what is planned for the slot.
        PlanEnd = "plan_end",
        /// The end of the slot.
        SlotEnd = "slot_end",
    }
}

codes! {
    /// Whether somebody is asked for roles at all.
    pub enum TakesPart = "takes_part" {
        /// Whoever was active lately is asked.
        Auto = "auto",
        /// Always asked.
        Yes = "yes",
        /// Never asked.
        No = "no",
    }
}

codes! {
    /// What speaks against somebody's having a role.
    pub enum ConflictCode = "conflict" {
        /// In two places at once.
        TwoPlaces = "two_places",
        /// Away on the day.
        Away = "away",
        /// At another event at the same time.
        OtherEvent = "other_event",
        /// Too soon after the last turn.
        CoolOff = "cool_off",
        /// Too many turns.
        Cap = "cap",
        /// Has not had the role that comes before.
        Prerequisite = "prerequisite",
        /// Has not taken part in enough salons.
        SalonsBefore = "salons_before",
        /// Not on the committee.
        MembersOnly = "members_only",
        /// Said they would rather not.
        Avoids = "avoids",
        /// Said they never stand in front.
        NeverOnStage = "never_on_stage",
        /// More events in the month than they want.
        MostAMonth = "most_a_month",
        /// A third role at the same event.
        ThirdDuty = "third_duty",
    }
}

impl ConflictCode {
    /// How much it weighs.
    pub fn class(self) -> ConflictClass {
        match self {
            Self::TwoPlaces | Self::Away | Self::OtherEvent => ConflictClass::Impossible,
            Self::ThirdDuty => ConflictClass::Unusual,
            _ => ConflictClass::AgainstRule,
        }
    }
}

codes! {
    /// How much a conflict weighs.
    pub enum ConflictClass = "class" {
        /// It cannot be: nobody accepts it.
        Impossible = "impossible",
        /// Against a rule of the chapter or a wish; can be accepted with a reason.
        AgainstRule = "against_rule",
        /// Worth a look.
        Unusual = "unusual",
    }
}

codes! {
    /// A text that is read aloud.
    pub enum Script = "script" {
        /// The host's script 主持稿.
        Host = "host",
        /// The values officer's text 价值官宣讲稿.
        Values = "values",
    }
}

codes! {
    /// How far an answer to a role call was understood.
    pub enum AnswerState = "state" {
        /// Who and what are known, and the role is open.
        Ready = "ready",
        /// It is not known who.
        Who = "who",
        /// It is not known which role.
        What = "what",
        /// The role has enough people.
        Full = "full",
        /// It is no answer, or one that was taken back.
        Ignored = "ignored",
    }
}

codes! {
    /// What a person answered to a role.
    pub enum AssignmentState = "state" {
        /// Asked, no answer yet.
        Asked = "asked",
        /// Said yes.
        Accepted = "accepted",
        /// Said no; does not fill the role.
        Declined = "declined",
        /// Somebody else stepped in; kept as history, does not fill the role.
        Substituted = "substituted",
    }
}

impl AssignmentState {
    /// Whether this person still has the role: neither declined nor replaced.
    pub fn fills(self) -> bool {
        matches!(self, Self::Asked | Self::Accepted)
    }
}

codes! {
    /// How far one appearance has come. Not the speaker's stage, though it moves that along.
    pub enum AppearanceState = "state" {
        /// We think of them; nobody asked yet.
        Planned = "planned",
        /// Invited.
        Invited = "invited",
        /// Said yes.
        Confirmed = "confirmed",
        /// Said no, or was replaced.
        Declined = "declined",
        /// Gave the talk.
        Spoke = "spoke",
        /// Did not come.
        NoShow = "no_show",
    }
}

codes! {
    /// How a person stands to a row or role: the state of the assignment or of the appearance.
    pub enum Standing = "state" {
        /// Asked, no answer yet.
        Asked = "asked",
        /// Said yes to a role.
        Accepted = "accepted",
        /// A speaker we think of.
        Planned = "planned",
        /// An invited speaker.
        Invited = "invited",
        /// A speaker who said yes.
        Confirmed = "confirmed",
        /// Said no.
        Declined = "declined",
        /// Gave the talk.
        Spoke = "spoke",
        /// Did not come.
        NoShow = "no_show",
        /// Somebody else stepped in.
        Substituted = "substituted",
    }
}

impl From<AssignmentState> for Standing {
    fn from(state: AssignmentState) -> Self {
        match state {
            AssignmentState::Asked => Self::Asked,
            AssignmentState::Accepted => Self::Accepted,
            AssignmentState::Declined => Self::Declined,
            AssignmentState::Substituted => Self::Substituted,
        }
    }
}

impl From<AppearanceState> for Standing {
    fn from(state: AppearanceState) -> Self {
        match state {
            AppearanceState::Planned => Self::Planned,
            AppearanceState::Invited => Self::Invited,
            AppearanceState::Confirmed => Self::Confirmed,
            AppearanceState::Declined => Self::Declined,
            AppearanceState::Spoke => Self::Spoke,
            AppearanceState::NoShow => Self::NoShow,
        }
    }
}

impl AppearanceState {
    /// Whether this person still speaks (or spoke) in the talk: neither declined nor stayed away.
    pub fn holds_talk(self) -> bool {
        !matches!(self, Self::Declined | Self::NoShow)
    }

    /// Whether they said yes, or have spoken already.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Confirmed | Self::Spoke)
    }
}

codes! {
    /// One line of the readiness list, in the order of the list.
    pub enum CheckCode = "check" {
        /// Every talk has a confirmed speaker.
        SpeakersConfirmed = "speakers_confirmed",
        /// One junior and one senior 新老搭配.
        Pairing = "pairing",
        /// Talks within 25 + 5 minutes.
        TalkLength = "talk_length",
        /// Topic, introduction, photo and slides received.
        SpeakerMaterials = "speaker_materials",
        /// The venue is booked.
        VenueBooked = "venue_booked",
        /// The discussion has its questions.
        DiscussionQuestions = "discussion_questions",
        /// The host's script is there.
        HostScript = "host_script",
        /// Every material has somebody who brings it.
        MaterialsBorne = "materials_borne",
        /// The plan fits the slot.
        WithinSlot = "within_slot",
        /// Host, values officer and timekeeper are named.
        RolesNamed = "roles_named",
        /// Every group has a lead.
        GroupLeads = "group_leads",
        /// Nobody is in two places at once.
        NoDoubleBooking = "no_double_booking",
        /// The room has the right size and hours.
        VenueFits = "venue_fits",
        /// What the room lacks is brought by somebody.
        VenueEquipment = "venue_equipment",
        /// The date is no holiday and no make-up workday.
        DateFree = "date_free",
    }
}

codes! {
    /// The result of a check.
    pub enum CheckState = "state" {
        /// 好了.
        Passed = "passed",
        /// 要留意: it can be held like this, but somebody should look.
        Attention = "attention",
        /// 还缺: without it the salon cannot be held as planned.
        Missing = "missing",
    }
}

codes! {
    /// What mends a check; the window goes there with one click.
    pub enum Action = "action" {
        /// Name a speaker for a talk.
        ChooseSpeaker = "choose_speaker",
        /// Get the speaker's yes.
        ConfirmSpeaker = "confirm_speaker",
        /// Give the speaker's years or level in their profile.
        EditSpeaker = "edit_speaker",
        /// Change a row of the run-sheet.
        EditSegment = "edit_segment",
        /// Note what came in for a talk.
        EditAppearance = "edit_appearance",
        /// Change the salon's facts (expected heads, number of groups).
        EditFacts = "edit_facts",
        /// Choose a venue.
        ChooseVenue = "choose_venue",
        /// Book the venue.
        BookVenue = "book_venue",
        /// Write a question for the discussion.
        AddQuestion = "add_question",
        /// Write the host's script.
        WriteHostScript = "write_host_script",
        /// Say who brings a material.
        AssignMaterial = "assign_material",
        /// Take minutes out of the run-sheet.
        ShortenSheet = "shorten_sheet",
        /// Give a role to somebody.
        AssignRole = "assign_role",
        /// Name the lead of a group.
        AssignGroupLead = "assign_group_lead",
        /// Give one of two duties to somebody else.
        ResolveDoubleBooking = "resolve_double_booking",
        /// Go through the venue's equipment.
        CheckEquipment = "check_equipment",
        /// Choose another date.
        ChangeDate = "change_date",
        /// Fill in the year's holidays.
        EditCalendar = "edit_calendar",
        /// Nothing to mend.
        None = "none",
    }
}
