//! What is coming for a speaker, as far as this room reads it from `events`: open invitations and missing materials.

use chrono::{Days, NaiveDate};

use super::NextEvent;
use super::silence::answer_by;
use crate::chapter::Rulebook;
use crate::dates::spoken;
use crate::ids::Id;
use crate::words::Message;

/// A place on the sheet of a coming event that the speaker still holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Coming {
    /// The event.
    pub event: Id,
    /// Its number.
    pub number: Option<u32>,
    /// Its day.
    pub date: NaiveDate,
    /// Which talk; `None`: standby.
    pub talk: Option<u32>,
    /// The appearance's state: planned, invited or confirmed.
    pub state: String,
    /// When the invitation went out.
    pub invited_on: Option<NaiveDate>,
    /// The day agreed for an answer.
    pub answer_by: Option<NaiveDate>,
    /// Whether the topic stands.
    pub has_topic: bool,
    /// Whether an introduction is there.
    pub has_introduction: bool,
    /// Whether a photo is there.
    pub has_photo: bool,
    /// Whether the slides are there.
    pub has_slides: bool,
}

impl Coming {
    /// Whether the invitation is out and has no yes or no.
    fn is_open(&self) -> bool {
        self.state == "invited"
    }

    /// Whether they said yes to a talk.
    pub fn is_settled(&self) -> bool {
        self.state == "confirmed" && self.talk.is_some()
    }

    /// The event as a speaker's next one.
    pub fn next_event(&self) -> NextEvent {
        NextEvent {
            id: self.event,
            number: self.number,
            date: self.date,
            state: self.state.clone(),
        }
    }

    /// What sentences call the event.
    pub fn called(&self) -> Message {
        match self.number {
            Some(number) => Message::new("salon-numbered").with("number", number.to_string()),
            None => Message::new("salon-dated").with("date", spoken(self.date, false)),
        }
    }

    /// What should be here by today and is not, by the day on which it was needed first.
    pub fn missing(&self, rules: &Rulebook, today: NaiveDate) -> Option<Missing> {
        let before = |days: u32| self.date.checked_sub_days(Days::new(days.into())).unwrap_or(self.date);
        let (materials, slides) = (before(rules.materials_days), before(rules.slides_days));
        let items = [
            (self.has_topic, materials, "ready-item-topic"),
            (self.has_introduction, materials, "ready-item-introduction"),
            (self.has_photo, materials, "ready-item-photo"),
            (self.has_slides, slides, "ready-item-slides"),
        ];
        let lacking = || {
            items
                .iter()
                .filter(|(there, by, _)| self.is_settled() && !there && *by <= today)
        };
        Some(Missing {
            by: lacking().map(|(_, by, _)| *by).min()?,
            items: lacking().map(|(_, _, id)| Message::new(id)).collect(),
        })
    }
}

/// Materials that have not come in.
#[derive(Debug, Clone, PartialEq)]
pub struct Missing {
    /// The day on which the first of them was needed.
    pub by: NaiveDate,
    /// What.
    pub items: Vec<Message>,
}

/// The open invitation that needs an answer first, with its day.
pub fn open_invitation<'a>(coming: &'a [Coming], rules: &Rulebook) -> Option<(&'a Coming, Option<NaiveDate>)> {
    let open = coming.iter().filter(|each| each.is_open());
    let dated = open.map(|each| (each, answer_by(each.answer_by, each.invited_on, each.date, rules)));
    dated.min_by_key(|(each, by)| (by.unwrap_or(each.date), each.date, each.event))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{IdSource as _, SeededIds};

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn coming(state: &str) -> Coming {
        Coming {
            event: SeededIds::new(1).next(0),
            number: Some(18),
            date: day(12, 12),
            talk: Some(1),
            state: state.to_owned(),
            invited_on: Some(day(11, 18)),
            answer_by: None,
            has_topic: true,
            has_introduction: false,
            has_photo: true,
            has_slides: false,
        }
    }

    #[test]
    fn materials_are_missed_from_their_day_on_and_only_of_those_who_said_yes() {
        let rules = Rulebook::default();
        let missing = |state: &str, today| {
            coming(state)
                .missing(&rules, today)
                .map(|each| (each.by, each.items.len()))
        };
        assert_eq!(missing("confirmed", day(11, 27)), None);
        assert_eq!(missing("confirmed", day(11, 28)), Some((day(11, 28), 1)));
        assert_eq!(missing("confirmed", day(12, 9)), Some((day(11, 28), 2)));
        assert_eq!(missing("invited", day(12, 9)), None);
    }

    #[test]
    fn the_invitation_whose_day_comes_first_counts() {
        let rules = Rulebook::default();
        let later = Coming {
            answer_by: Some(day(11, 25)),
            ..coming("invited")
        };
        let all = [coming("confirmed"), later, coming("invited")];
        assert_eq!(open_invitation(&all, &rules).unwrap().1, Some(day(11, 21)));
        assert_eq!(open_invitation(&all[..1], &rules), None);
    }
}
