//! What can be given when events and their parts are added or edited. An absent field is left as it is; `null` clears
//! a field that may be empty. Unknown fields are refused.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::Id;

use super::codes::*;
use super::run_sheet::TimeOfDay;
use super::store::Event;

/// What a new event starts from; only the date is needed, the rest follows from the chapter and its last salons.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PlanFields {
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Start of the slot; else the chapter's usual start.
    #[serde(default)]
    pub start: Option<TimeOfDay>,
    /// Length of the slot; else by the rulebook.
    #[serde(default)]
    pub slot_minutes: Option<i64>,
    /// Theme.
    #[serde(default)]
    pub theme: Option<String>,
    /// Where.
    #[serde(default)]
    pub venue: Option<Id>,
    /// Expected heads.
    #[serde(default)]
    pub heads: Option<i64>,
    /// Number in the series; else the next one of the kind.
    #[serde(default)]
    pub number: Option<i64>,
    /// What kind of activity; else a salon.
    #[serde(default)]
    pub kind: Option<EventKind>,
    /// Code or id of the template of its run-sheet, fitted to the slot; else the standard flow for a salon and what
    /// stands around the slot for other activities.
    #[serde(default)]
    pub template: Option<String>,
}

impl PlanFields {
    /// Only the date.
    pub fn on(date: NaiveDate) -> Self {
        Self {
            date,
            start: None,
            slot_minutes: None,
            theme: None,
            venue: None,
            heads: None,
            number: None,
            kind: None,
            template: None,
        }
    }
}

/// What the lists of sign-ups and of those who came add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadCounts {
    /// How many signed up.
    pub signed_up: Option<i64>,
    /// How many came and how many visitors were among them, `Some(None)`: not known; `None`: as it was entered.
    pub attended: Option<Option<(i64, i64)>>,
    /// Expected heads and the visitors among them, where they follow the sign-ups.
    pub expected: Option<(i64, i64)>,
}

impl HeadCounts {
    /// Lays the counts over an event.
    pub(super) fn lay(&self, event: &mut Event) {
        event.signed_up = self.signed_up;
        if let Some(attended) = self.attended {
            event.attended = attended.map(|(all, _)| all);
            event.attended_visitors = attended.map(|(_, visitors)| visitors);
        }
        if let Some((heads, visitors)) = self.expected {
            (event.heads, event.visitors) = (heads, Some(visitors));
        }
    }
}

/// Facts of an event.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct EventFields {
    /// What kind of activity.
    pub kind: Option<EventKind>,
    /// Number in the series.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub number: Option<Option<i64>>,
    /// Theme.
    pub theme: Option<String>,
    /// The day.
    #[ts(as = "Option<String>")]
    pub date: Option<NaiveDate>,
    /// Start of the slot: everything moves along.
    pub start: Option<TimeOfDay>,
    /// Length of the slot, 10 to 600 minutes.
    pub slot_minutes: Option<i64>,
    /// Where. Another venue starts with an open booking.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub venue: Option<Option<Id>>,
    /// How far the booking is.
    pub booking: Option<Booking>,
    /// Until when the booking must be confirmed.
    #[serde(deserialize_with = "crate::fields::nullable")]
    #[ts(as = "Option<Option<String>>")]
    pub booking_confirm_by: Option<Option<NaiveDate>>,
    /// Expected heads.
    pub heads: Option<i64>,
    /// New visitors among them.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub visitors: Option<Option<i64>>,
    /// Number of discussion groups; `null`: from the heads.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub groups: Option<Option<i64>>,
    /// Person in charge.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub in_charge: Option<Option<Id>>,
    /// On-site contact; `null`: the person in charge.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub onsite_contact: Option<Option<Id>>,
    /// Host's script.
    pub host_script: Option<String>,
    /// Values officer's text.
    pub values_script: Option<String>,
    /// How many signed up.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub signed_up: Option<Option<i64>>,
    /// How many came.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub attended: Option<Option<i64>>,
    /// How many of them were new visitors.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub attended_visitors: Option<Option<i64>>,
    /// Rating, 1 to 5.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub rating: Option<Option<f64>>,
    /// Cost in yuan.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub cost_yuan: Option<Option<i64>>,
    /// Free note.
    pub note: Option<String>,
}

/// A row of the run-sheet.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct SegmentFields {
    /// What happens.
    pub kind: Option<SegmentKind>,
    /// Own title; empty: the kind's name.
    pub title: Option<String>,
    /// How long it takes, questions included, 0 to 600. In the slot the rows below follow.
    pub minutes: Option<i64>,
    /// Of a talk: minutes for questions, at most `minutes`.
    pub qa_minutes: Option<i64>,
    /// Which talk this is, 1 to 9. A new talk gets the next number by itself.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub talk: Option<Option<i64>>,
    /// How long it takes as people write it: `25`, `1:10`, `1小时10分`, of a talk also `25+5` (questions). Goes before
    /// `minutes` and `qa_minutes`.
    pub length: Option<String>,
    /// The clock time at which it begins. In the slot a fixed start, which `null` takes away; outside the slot kept as
    /// minutes from the row's anchor, so that it moves along with the salon, and never `null`.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub start: Option<Option<TimeOfDay>>,
    /// Outside the slot: what the start follows.
    pub anchor: Option<Anchor>,
    /// Outside the slot: minutes from the anchor.
    pub offset_minutes: Option<i64>,
    /// Roles that serve here.
    pub roles: Option<Vec<Role>>,
    /// Materials needed here.
    pub materials: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Whether it may be shortened to hold the end; without a floor it gets half of its minutes as one.
    pub may_shrink: Option<bool>,
    /// The least it can shrink to; `null`: as planned.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub floor_minutes: Option<Option<i64>>,
    /// The most it can stretch to, never less than the floor; `null`: no limit of its own.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub ceiling_minutes: Option<Option<i64>>,
    /// The block it belongs to, one of the event's.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub block: Option<Option<Id>>,
    /// Note for the host alone.
    pub host_note: Option<String>,
}

/// A block of rows.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct BlockFields {
    /// Title; may be empty.
    pub title: Option<String>,
    /// How long its rows should take together, 1 to 600; `null`: no target.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub target_minutes: Option<Option<i64>>,
}

/// What somebody else does while a row runs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct DutyFields {
    /// What they do.
    pub what: Option<String>,
    /// Whoever holds this role does it; takes the place of a person.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub role: Option<Option<Role>>,
    /// This person does it; takes the place of a role.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub person: Option<Option<Id>>,
}

/// What is known of a talk.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct AppearanceFields {
    /// Topic.
    pub topic: Option<String>,
    /// Whether the topic stands.
    pub topic_settled: Option<bool>,
    /// How far it has come. Moves the speaker's stage along.
    pub state: Option<AppearanceState>,
    /// Since when; else today, for `spoke` and `no_show` the day of the event.
    #[ts(as = "Option<String>")]
    pub state_on: Option<NaiveDate>,
    /// Who invited them; else whoever is in charge of the event when they are invited.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub invited_by: Option<Option<Id>>,
    /// The day by which an answer is needed; `null`: by rule.
    #[serde(deserialize_with = "crate::fields::nullable")]
    #[ts(as = "Option<Option<String>>")]
    pub answer_by: Option<Option<NaiveDate>>,
    /// Equipment they need.
    pub needs: Option<String>,
    /// Whether they speak from afar.
    pub online: Option<bool>,
    /// When the introduction came in.
    #[serde(deserialize_with = "crate::fields::nullable")]
    #[ts(as = "Option<Option<String>>")]
    pub introduction_on: Option<Option<NaiveDate>>,
    /// When the photo came in.
    #[serde(deserialize_with = "crate::fields::nullable")]
    #[ts(as = "Option<Option<String>>")]
    pub photo_on: Option<Option<NaiveDate>>,
    /// When the slides came in.
    #[serde(deserialize_with = "crate::fields::nullable")]
    #[ts(as = "Option<Option<String>>")]
    pub slides_on: Option<Option<NaiveDate>>,
    /// Rating, 1 to 5.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub rating: Option<Option<f64>>,
    /// Note.
    pub note: Option<String>,
}

/// A material.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct MaterialFields {
    /// What.
    pub name: Option<String>,
    /// How many, as people write it.
    pub quantity: Option<String>,
    /// Who brings it.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub bearer: Option<Option<Id>>,
    /// Whether it is back.
    pub returned: Option<bool>,
    /// Note.
    pub note: Option<String>,
}

/// A discussion group.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct GroupFields {
    /// Its lead: takes the place of whoever led this group.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub lead: Option<Option<Id>>,
    /// Who takes notes.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub note_taker: Option<Option<Id>>,
    /// What the group found.
    pub result: Option<String>,
    /// Its own question out of the event's; `null`: all of them.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub question: Option<Option<Id>>,
}
