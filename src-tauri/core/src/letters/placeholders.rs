//! The placeholders that there are, and what each says with given facts. What a value is made of stands in the texts
//! `letters-…`; the names in both languages are the codes and the texts `letters-name-<code>`.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::facts::Facts;
use super::stale::Fact;
use super::values::*;
use super::{Blocked, LetterKind, Mend};
use crate::words::{Lang, Message, Words};

/// What a placeholder is about: decides for which letters it is offered, and where it is mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The chapter and its contact: every letter.
    Chapter,
    /// The recipient.
    Speaker,
    /// The event.
    Event,
    /// The venue of the event.
    Venue,
    /// The recipient's own part in the event.
    Talk,
    /// What came of an event that is over.
    Results,
    /// What changed.
    Changes,
}

/// Whether letters can do without a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    Optional,
    Required,
    /// Only letters that are for the day itself cannot.
    ForTheDay,
    /// Only a correction cannot.
    ForCorrections,
}

/// A placeholder.
#[derive(Debug)]
pub struct Known {
    /// Its code, also its name in English.
    pub code: &'static str,
    /// What it is about.
    pub about: About,
    need: Need,
    value: fn(&Facts, LetterKind, Say) -> String,
    /// The facts that a letter with it tells.
    pub tells: &'static [Fact],
}

macro_rules! known {
    ($($code:literal $about:ident $need:ident $value:ident [$($fact:ident),*];)+) => {
        /// Every placeholder, in the order in which they are offered.
        pub static ALL: &[Known] = &[$(Known {
            code: $code,
            about: About::$about,
            need: Need::$need,
            value: $value,
            tells: &[$(Fact::$fact),*],
        }),+];
    };
}

known! {
    "address_name" Speaker Required address_name [];
    "name" Speaker Required name [];
    "referral" Speaker Optional referral [];
    "why_you" Speaker Optional why_you [];
    "last" Speaker Optional last [];
    "asked_on" Speaker Optional asked_on [];
    "me" Chapter Required me [Contact];
    "chapter" Chapter Required chapter [];
    "city" Chapter Optional city [];
    "signature" Chapter Required signature [Contact];
    "contact" Chapter Required me [Contact];
    "phone" Chapter Optional phone [Contact];
    "salon" Event Required salon [];
    "theme" Event Optional theme [Theme];
    "date" Event Required date [Date];
    "part" Event Required part [Part];
    "time" Event Required time [Time];
    "listeners" Event Optional listeners [];
    "schedule" Event Optional schedule [Schedule];
    "arrive" Event Optional arrive [Arrive];
    "version" Event Optional version [];
    "venue" Venue ForTheDay venue [Venue];
    "address" Venue Optional address [];
    "door" Venue Optional door [];
    "transit" Venue Optional transit [];
    "parking" Venue Optional parking [];
    "task" Talk Required task [];
    "slot" Talk Optional slot [Slot];
    "minutes" Talk Optional minutes [Minutes];
    "split" Talk Optional split [Minutes];
    "fellow" Talk Optional fellow [Fellow];
    "topic" Talk Optional topic [Topic];
    "topic_line" Talk Optional topic_line [Topic];
    "conditions" Talk Optional conditions [];
    "requests" Talk Optional requests [];
    "equipment" Talk Optional equipment [];
    "needs" Talk Optional needs [];
    "on_site" Talk Optional on_site [Arrive];
    "car" Talk Optional car [];
    "answer_by" Talk Optional answer_by [];
    "progress" Event Optional progress [];
    "attended" Results Optional attended [];
    "rating" Results Optional rating [];
    "voices" Results Optional voices [];
    "changes" Changes ForCorrections changes [];
}

/// The placeholder of a name, in either language.
pub fn find(name: &str) -> Option<&'static Known> {
    static NAMES: OnceLock<HashMap<String, usize>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let mut names = HashMap::new();
        for (at, known) in ALL.iter().enumerate() {
            names.insert(known.code.to_owned(), at);
            names.insert(known.name(Lang::ZhCn), at);
        }
        names
    });
    names.get(name).map(|at| &ALL[*at])
}

impl Known {
    /// Its name in the letters of a language.
    pub fn name(&self, lang: Lang) -> String {
        Words::of(lang).text(&format!("letters-name-{}", self.code))
    }

    /// What it stands for.
    pub fn label(&self) -> Message {
        Message::new(&format!("letters-placeholder-{}", self.code))
    }

    /// What it says with these facts; empty: nothing.
    pub fn value(&self, facts: &Facts, kind: LetterKind, lang: Lang) -> String {
        (self.value)(facts, kind, Say::new(lang))
    }

    /// Whether it can say anything in letters of this kind.
    pub fn is_for(&self, kind: LetterKind) -> bool {
        match self.about {
            About::Chapter | About::Event | About::Venue => true,
            About::Speaker | About::Talk => kind.is_to_a_speaker(),
            About::Results => matches!(kind, LetterKind::Thanks | LetterKind::Again),
            About::Changes => matches!(
                kind,
                LetterKind::Correction | LetterKind::Committee | LetterKind::Audience
            ),
        }
    }

    /// Whether a letter of this kind is blocked while it says nothing.
    pub fn is_required(&self, kind: LetterKind) -> bool {
        match self.need {
            Need::Optional => false,
            Need::Required => true,
            Need::ForTheDay => matches!(
                kind,
                LetterKind::Confirmation | LetterKind::Reminder | LetterKind::Committee | LetterKind::Audience
            ),
            Need::ForCorrections => kind == LetterKind::Correction,
        }
    }

    /// Whether a letter with these facts is blocked while it says nothing: of an event that need not be chosen, or of the
    /// recipient of a correction to a group, nothing can be asked.
    pub fn is_missed(&self, facts: &Facts, kind: LetterKind) -> bool {
        let asked = match self.about {
            About::Event | About::Venue | About::Talk | About::Results => facts.salon.is_some() || kind.needs_event(),
            About::Speaker => facts.speaker.is_some() || kind != LetterKind::Correction,
            About::Chapter | About::Changes => true,
        };
        asked && self.is_required(kind)
    }

    /// Why it says nothing, and where that is mended.
    pub fn blocked(&self, facts: &Facts, written: &str) -> Blocked {
        let (why, mend, field) = match self.about {
            About::Event | About::Venue | About::Talk | About::Results if facts.salon.is_none() => {
                ("letters-blocked-event", Mend::Salon, None)
            }
            About::Chapter if self.code == "chapter" => ("letters-blocked-chapter", Mend::Chapter, Some("name")),
            About::Chapter if facts.salon.is_some() => ("letters-blocked-in-charge", Mend::Salon, Some("in_charge")),
            About::Chapter => ("letters-blocked-secretary", Mend::Chapter, Some("secretary_general")),
            About::Speaker => ("letters-blocked-speaker", Mend::Speaker, Some("name")),
            About::Event => ("letters-blocked-salon", Mend::Salon, Some("date")),
            About::Venue if self.code == "venue" => ("letters-blocked-venue", Mend::Salon, Some("venue")),
            About::Venue => ("letters-blocked-venue-fact", Mend::Venue, Some(self.code)),
            About::Talk => ("letters-blocked-not-there", Mend::Salon, Some("speaker")),
            About::Results => ("letters-blocked-results", Mend::Salon, Some("attended")),
            About::Changes => ("letters-blocked-changes", Mend::Template, None),
        };
        Blocked {
            placeholder: written.to_owned(),
            label: self.label(),
            why: Message::new(why),
            mend,
            field,
        }
    }
}

/// What is said of a name that nothing is called.
pub fn unknown(written: &str) -> Blocked {
    Blocked {
        placeholder: written.to_owned(),
        label: Message::new("letters-placeholder-unknown"),
        why: Message::new("letters-blocked-unknown").with("name", written),
        mend: Mend::Template,
        field: None,
    }
}

/// What is said of a placeholder that still stands in words changed by hand.
pub fn left(known: &Known, written: &str) -> Blocked {
    Blocked {
        placeholder: written.to_owned(),
        label: known.label(),
        why: Message::new("letters-blocked-left"),
        mend: Mend::Template,
        field: None,
    }
}
