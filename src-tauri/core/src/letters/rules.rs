//! Pure rules of letters that papers share: how people are called, what is asked of a guest and by when, what is on site.

use chrono::{Days, NaiveDate};

use crate::chapter::Rulebook;
use crate::codes::codes;
use crate::events::{Appearance, Salon};
use crate::text::search_key;
use crate::venues::{self, Item, ItemState, Venue};
use crate::words::{Lang, Words};

/// Equipment that matters to a speaker.
const EQUIPMENT: [Item; 4] = [Item::Projector, Item::Screen, Item::Microphone, Item::Clicker];

codes! {
    /// What is asked of a guest.
    pub enum Asked = "asked" {
        /// The final topic.
        Topic = "topic",
        /// A short introduction.
        Introduction = "introduction",
        /// A photo.
        Photo = "photo",
        /// The slides.
        Slides = "slides",
    }
}

/// What is still asked of a guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// The final topic.
    pub topic: bool,
    /// A short introduction.
    pub introduction: bool,
    /// A photo.
    pub photo: bool,
    /// The slides.
    pub slides: bool,
}

impl Wanted {
    /// What has not come in from this guest.
    pub fn of(guest: &Appearance) -> Self {
        Self {
            topic: !guest.topic_settled,
            introduction: !guest.has_introduction,
            photo: !guest.has_photo,
            slides: guest.slides_on.is_none(),
        }
    }
}

/// Days of the rulebook that letters mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterDays {
    /// To answer.
    pub answer: u32,
    /// Before the event, for topic, introduction and photo.
    pub materials: u32,
    /// Before the event, for the slides.
    pub slides: u32,
}

impl LetterDays {
    /// Those of a chapter.
    pub fn of(rules: &Rulebook) -> Self {
        Self {
            answer: rules.answer_days,
            materials: rules.materials_days,
            slides: rules.slides_days,
        }
    }
}

/// Something asked of the guest, with its date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Until when.
    pub by: NaiveDate,
    /// What.
    pub items: Vec<Asked>,
}

/// What we ask for and by when, written on `day`; dates that are past are moved to the next day, never after the event.
pub fn requests(wanted: Wanted, event: NaiveDate, days: LetterDays, day: NaiveDate) -> Vec<Request> {
    let before = |count: u32| {
        let wished = event.checked_sub_days(Days::new(count.into())).unwrap_or(event);
        let tomorrow = day.checked_add_days(Days::new(1)).unwrap_or(event);
        wished.max(tomorrow).min(event)
    };
    let named = |list: &[(bool, Asked)]| -> Vec<Asked> {
        list.iter().filter(|(asked, _)| *asked).map(|(_, item)| *item).collect()
    };
    let first = [
        (wanted.topic, Asked::Topic),
        (wanted.introduction, Asked::Introduction),
        (wanted.photo, Asked::Photo),
    ];
    let requests = [
        Request {
            by: before(days.materials),
            items: named(&first),
        },
        Request {
            by: before(days.slides),
            items: named(&[(wanted.slides, Asked::Slides)]),
        },
    ];
    requests
        .into_iter()
        .filter(|request| !request.items.is_empty())
        .collect()
}

/// The latest day for an answer to a letter of `day`: the one `agreed`, else as many days later as the rule says. `None`
/// when the guest has said yes or the event is too near for it.
pub fn answer_by(
    settled: bool,
    agreed: Option<NaiveDate>,
    event: NaiveDate,
    days: LetterDays,
    day: NaiveDate,
) -> Option<NaiveDate> {
    if settled {
        return None;
    }
    let usual = || day.checked_add_days(Days::new(days.answer.into()));
    let by = agreed.filter(|agreed| *agreed >= day).or_else(usual)?;
    (by < event).then_some(by)
}

/// What a guest is called to their face: `沈老师`; `teacher` is the form of address where none is known. In English the
/// name.
pub fn called(name: &str, address: &str, lang: Lang, teacher: &str) -> String {
    if lang != Lang::ZhCn {
        return name.to_owned();
    }
    let address = if address.is_empty() { teacher } else { address };
    let surname = surname(name);
    if address.starts_with(&surname) {
        address.to_owned()
    } else {
        format!("{surname}{address}")
    }
}

/// The surname of a Chinese name of two to four characters; any other name whole (`Cindy老师`).
fn surname(name: &str) -> String {
    const DOUBLE: [&str; 16] = [
        "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "司徒", "司空", "端木",
        "南宫", "长孙",
    ];
    let characters: Vec<char> = name.chars().collect();
    let is_han = |c: &char| matches!(u32::from(*c), 0x3400..=0x9fff | 0x20000..=0x323af);
    if !(2..=4).contains(&characters.len()) || !characters.iter().all(is_han) {
        return name.to_owned();
    }
    let double = DOUBLE.iter().any(|double| name.starts_with(double)) && characters.len() > 2;
    characters.iter().take(if double { 2 } else { 1 }).collect()
}

/// What a speaker finds on site: what the venue has, and what somebody brings.
pub fn on_site(venue: &Venue, salon: &Salon) -> Vec<Item> {
    let there = |item: &Item| {
        let line = venue.items.iter().find(|line| line.item == *item);
        matches!(line.map(|line| line.state), Some(ItemState::Present | ItemState::Bring)) || is_brought(*item, salon)
    };
    EQUIPMENT.into_iter().filter(there).collect()
}

/// Whether somebody brings the item: a material with a bearer whose name ends with the item's name in either language
/// (a wireless microphone, not batteries for one).
fn is_brought(item: Item, salon: &Salon) -> bool {
    let name = venues::rules::item_name(item);
    let names = [Lang::ZhCn, Lang::En].map(|lang| search_key(&Words::of(lang).say(&name)));
    let borne = salon.materials.iter().filter(|material| material.bearer.is_some());
    borne
        .map(|material| search_key(&material.name))
        .any(|material| names.iter().any(|name| material.ends_with(name)))
}

/// `text` without control characters, line ends and overrides of direction: the door refuses them, a file made by another
/// program may hold them all the same.
pub fn line(text: &str) -> String {
    let shown = text.chars().filter_map(|c| match c {
        '\n' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        c if is_hidden(c) => None,
        c => Some(c),
    });
    shown.collect::<String>().trim().to_owned()
}

/// The lines of a text of several lines, each as [`line`] has it, the empty ones left out.
pub fn lines(text: &str) -> Vec<String> {
    text.split(['\n', '\u{2028}', '\u{2029}'])
        .map(line)
        .filter(|line| !line.is_empty())
        .collect()
}

fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const DAYS: LetterDays = LetterDays {
        answer: 3,
        materials: 14,
        slides: 3,
    };

    #[test]
    fn an_answer_is_awaited_before_the_event_only() {
        let by = |settled, agreed, today: &str| answer_by(settled, agreed, day("2026-12-12"), DAYS, day(today));
        assert_eq!(by(false, None, "2026-11-22"), Some(day("2026-11-25")));
        assert_eq!(
            by(false, Some(day("2026-11-30")), "2026-11-22"),
            Some(day("2026-11-30"))
        );
        assert_eq!(
            by(false, Some(day("2026-11-20")), "2026-11-22"),
            Some(day("2026-11-25")),
            "that day is past"
        );
        assert_eq!(by(true, None, "2026-11-22"), None);
        assert_eq!(by(false, None, "2026-12-09"), None);
    }

    #[test]
    fn people_are_called_as_they_like() {
        for (name, address, expected) in [
            ("沈文娟", "老师", "沈老师"),
            ("欧阳明月", "总", "欧阳总"),
            ("沈文娟", "", "沈老师"),
            ("沈文娟", "沈律师", "沈律师"),
            ("Cindy", "老师", "Cindy老师"),
            ("金喆", "老师", "金老师"),
        ] {
            assert_eq!(called(name, address, Lang::ZhCn, "老师"), expected);
        }
        assert_eq!(called("沈文娟", "老师", Lang::En, "老师"), "沈文娟");
    }

    #[test]
    fn dates_that_are_past_move_to_the_next_day_and_never_after_the_event() {
        let all = Wanted {
            topic: true,
            introduction: true,
            photo: true,
            slides: true,
        };
        let by = |today: &str| -> Vec<String> {
            requests(all, day("2026-12-12"), DAYS, day(today))
                .iter()
                .map(|request| request.by.to_string())
                .collect()
        };
        assert_eq!(by("2026-11-22"), ["2026-11-28", "2026-12-09"]);
        assert_eq!(by("2026-12-10"), ["2026-12-11", "2026-12-11"]);
        assert_eq!(by("2026-12-12"), ["2026-12-12", "2026-12-12"]);
    }

    #[test]
    fn nothing_hidden_reaches_a_letter() {
        assert_eq!(line("a\u{0}b\u{202e}c\nd\te"), "abc d e");
        assert_eq!(lines("a\r\n\n b "), ["a", "b"]);
    }
}
