//! What a letter told, and what of it is no longer so.
//!
//! Facts are kept bare (dates as dates, places by name), not as sentences: other words for the same fact change nothing.
//! What the letter never said cannot become wrong.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::placeholders::Known;
use super::rules::line;
use crate::dates::spoken;
use crate::events::{Part, SegmentKind};
use crate::ids::Id;
use crate::words::{Arg, Message, Words, listed};

/// A fact that is watched once it was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The day.
    Date,
    /// Morning or afternoon, or the hour of an event that begins later.
    Part,
    /// Start and end of the slot.
    Time,
    /// The recipient's own time.
    Slot,
    /// The recipient's own minutes.
    Minutes,
    /// When they should be there.
    Arrive,
    /// The venue.
    Venue,
    /// The theme.
    Theme,
    /// The recipient's topic.
    Topic,
    /// The others who speak.
    Fellow,
    /// The rows of the sheet with their times.
    Schedule,
    /// The one contact.
    Contact,
}

impl Fact {
    fn code(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Part => "part",
            Self::Time => "time",
            Self::Slot => "slot",
            Self::Minutes => "minutes",
            Self::Arrive => "arrive",
            Self::Venue => "venue",
            Self::Theme => "theme",
            Self::Topic => "topic",
            Self::Fellow => "fellow",
            Self::Schedule => "schedule",
            Self::Contact => "contact",
        }
    }

    const ALL: [Self; 12] = [
        Self::Date,
        Self::Part,
        Self::Time,
        Self::Slot,
        Self::Minutes,
        Self::Arrive,
        Self::Venue,
        Self::Theme,
        Self::Topic,
        Self::Fellow,
        Self::Schedule,
        Self::Contact,
    ];
}

/// What a letter told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// What it said of each fact.
    pub said: BTreeMap<Fact, String>,
    /// Whether it called the topic a tentative one, which the speaker may settle.
    pub tentative: bool,
    /// Whether it said that the event is called off.
    pub cancelled: bool,
    /// Everybody it may name.
    pub people: Vec<Id>,
}

/// Between the names of a list; no name holds it.
const BETWEEN: &str = "\u{1f}";

impl Told {
    /// What a letter that uses these placeholders tells with these facts.
    pub fn of(facts: &Facts, used: &[&Known]) -> Self {
        let mut said = BTreeMap::new();
        for fact in used.iter().flat_map(|known| known.tells) {
            let value = now(facts, *fact);
            if !value.is_empty() {
                said.insert(*fact, value);
            }
        }
        Self {
            said,
            tentative: facts.guest().is_some_and(|guest| !guest.topic_settled),
            cancelled: facts.is_cancelled(),
            people: facts.people(),
        }
    }

    /// What words changed by hand tell: of a fact that changed since, what is so now, unless the old words still stand.
    #[must_use]
    pub fn rewritten(&self, facts: &Facts, body: &str, words: &Words) -> Self {
        let mut told = self.clone();
        for (fact, old) in self.changed(facts) {
            let stands = match told_as(fact, &old) {
                Arg::Text(text) => body.contains(&text),
                Arg::Message(message) => body.contains(&words.say(&message)),
                Arg::Number(_) => false,
            };
            if !stands {
                told.said.insert(fact, now(facts, fact));
            }
        }
        told
    }

    /// What a correction of this tells besides what it says itself: whatever is no longer so.
    pub fn corrected(&self, facts: &Facts) -> BTreeMap<Fact, String> {
        let changed = self.changed(facts).into_iter();
        changed.map(|(fact, _)| (fact, now(facts, fact))).collect()
    }

    /// What changed since, a sentence for each fact; that the event is called off says it all.
    pub fn changes(&self, facts: &Facts) -> Vec<Message> {
        match self.status(facts) {
            Some(off) if facts.is_cancelled() => vec![off],
            status => {
                let changed = self.changed(facts).into_iter();
                let told = changed.map(|(fact, old)| sentence(facts, fact, &old));
                status.into_iter().chain(told).collect()
            }
        }
    }

    /// That the event is called off, or takes place after all, when it was told otherwise.
    pub fn status(&self, facts: &Facts) -> Option<Message> {
        match (self.cancelled, facts.is_cancelled()) {
            (false, true) if !self.said.is_empty() => Some(Message::new("letters-changed-cancelled")),
            (true, false) => Some(Message::new("letters-changed-revived")),
            _ => None,
        }
    }

    /// The facts that are no longer so, each with what was said of it. Nobody needs them of what is called off.
    fn changed(&self, facts: &Facts) -> Vec<(Fact, String)> {
        if facts.is_cancelled() {
            return Vec::new();
        }
        let differs = |fact: Fact| {
            let old = self.said.get(&fact)?;
            let new = now(facts, fact);
            let same = match fact {
                // Somebody more is no change; somebody who was announced and does not come is.
                Fact::Fellow => old
                    .split(BETWEEN)
                    .all(|name| new.split(BETWEEN).any(|other| other == name)),
                // The speaker settles their own topic: they know.
                Fact::Topic => {
                    *old == new || (self.tentative && facts.guest().is_some_and(|guest| guest.topic_settled))
                }
                _ => *old == new,
            };
            (!same).then(|| (fact, old.clone()))
        };
        Fact::ALL.into_iter().filter_map(differs).collect()
    }
}

/// A fact as it stands now; empty when there is none.
fn now(facts: &Facts, fact: Fact) -> String {
    let Some(salon) = &facts.salon else {
        return String::new();
    };
    let guest = facts.guest();
    let slot = guest.and_then(|guest| guest.slot);
    let named = |text: Option<&String>| text.map(|text| line(text)).unwrap_or_default();
    match fact {
        Fact::Date => salon.date.to_string(),
        Fact::Part => match part(facts) {
            LATER => salon.start.to_string(),
            half => half.to_owned(),
        },
        Fact::Time => format!("{}–{}", salon.start, salon.slot_end),
        Fact::Slot => slot
            .map(|slot| format!("{}–{}", slot.start, slot.end))
            .unwrap_or_default(),
        Fact::Minutes => slot.map(|slot| slot.talk_minutes.to_string()).unwrap_or_default(),
        Fact::Arrive => facts
            .start_of(SegmentKind::SlidesTry)
            .map(|time| time.to_string())
            .unwrap_or_default(),
        Fact::Venue => named(salon.venue.as_ref().map(|venue| &venue.name)),
        Fact::Theme => line(&salon.theme),
        Fact::Topic => named(guest.map(|guest| &guest.topic)),
        Fact::Fellow => {
            let names: Vec<String> = facts.fellows().iter().map(|each| line(&each.name)).collect();
            names.join(BETWEEN)
        }
        Fact::Schedule => {
            let rows = salon.segments.iter().filter(|row| row.part == Part::Slot);
            let rows: Vec<String> = rows.map(|row| format!("{} {}", row.start, row.kind.code())).collect();
            rows.join(BETWEEN)
        }
        Fact::Contact => {
            let contact = facts.contact.as_ref();
            contact
                .map(|person| {
                    format!("{} {}", line(&person.name), line(&person.phone))
                        .trim()
                        .to_owned()
                })
                .unwrap_or_default()
        }
    }
}

/// The part of the day of an event whose hour must be told.
pub(super) const LATER: &str = "later";

/// Morning, afternoon, or the hour at which an event begins that is neither.
pub(super) fn part(facts: &Facts) -> &'static str {
    match facts.salon.as_ref().map_or(0, |salon| salon.start.minutes() / 60) {
        0..12 => "morning",
        12..18 => "afternoon",
        _ => LATER,
    }
}

/// `时段：14:35–15:05改为14:40–15:10`.
fn sentence(facts: &Facts, fact: Fact, old: &str) -> Message {
    let new = now(facts, fact);
    if new.is_empty() && fact != Fact::Fellow {
        return Message::new(&format!("letters-gone-{}", fact.code())).with("old", told_as(fact, old));
    }
    match fact {
        Fact::Schedule => Message::new("letters-changed-schedule"),
        Fact::Fellow => {
            let gone: Vec<&str> = old
                .split(BETWEEN)
                .filter(|name| new.split(BETWEEN).all(|other| other != *name))
                .collect();
            Message::new("letters-gone-fellow").with("old", listed(gone))
        }
        _ => Message::new(&format!("letters-changed-{}", fact.code()))
            .with("old", told_as(fact, old))
            .with("new", told_as(fact, &new)),
    }
}

/// A change that did not happen, said to be an example: the slot of the event as if it had begun half an hour earlier.
pub(super) fn example(facts: &Facts) -> Message {
    const USUAL: (i32, i32) = (14 * 60, 16 * 60);
    const EARLIER: i32 = 30;
    let salon = facts.salon.as_ref();
    let (start, end) = salon.map_or(USUAL, |salon| (salon.start.minutes(), salon.slot_end.minutes()));
    let said = |earlier: i32| {
        let clock = |minutes: i32| format!("{:02}:{:02}", (minutes / 60) % 24, minutes % 60);
        format!("{}–{}", clock((start - earlier).max(0)), clock((end - earlier).max(0)))
    };
    let change = Message::new("letters-changed-time")
        .with("old", said(EARLIER))
        .with("new", said(0));
    Message::new("letters-example").with("text", change)
}

/// A kept fact as people say it; one that was told to be open is empty.
fn told_as(fact: Fact, kept: &str) -> Arg {
    match fact {
        _ if kept.is_empty() => Arg::from(Message::new("letters-open")),
        Fact::Date => match kept.parse::<NaiveDate>() {
            Ok(date) => Arg::from(spoken(date, false)),
            Err(_) => Arg::from(kept),
        },
        Fact::Part if !kept.contains(':') => Arg::from(Message::new(&format!("letters-part-{kept}"))),
        Fact::Fellow => listed(kept.split(BETWEEN)),
        _ => Arg::from(kept),
    }
}
