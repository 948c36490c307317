//! The words of papers: texts by id in the language of the paper, and the joining of names as that language does it.

use std::collections::BTreeMap;

use chapterdesk_core::dates;
use chapterdesk_core::words::{Arg, Lang, Message, Words};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike};

use crate::clean::clean;
use crate::facts::{ChapterFacts, SalonFacts};

/// Says things in one language.
#[derive(Clone, Copy)]
pub struct Say {
    /// The language.
    pub lang: Lang,
}

impl Say {
    /// The text of a message. User text inside it is cleaned.
    pub fn message(self, message: &Message) -> String {
        clean(&Words::of(self.lang).say(message))
    }

    /// The text of `id`.
    pub fn text(self, id: &str) -> String {
        self.message(&Message::new(id))
    }

    /// The text of `id` with one argument.
    pub fn with(self, id: &str, name: &str, value: impl Into<Arg>) -> String {
        self.message(&Message::new(id).with(name, value))
    }

    /// What papers call a role: short names of their own, and what the chapter calls its own roles.
    pub fn role(self, code: &str, own: &BTreeMap<String, Message>) -> String {
        match own.get(code) {
            Some(label) => self.message(label),
            None => self.text(&format!("documents-role-{code}")),
        }
    }

    /// Whether the paper is Chinese: full-width punctuation, no spaces between words.
    pub fn is_chinese(self) -> bool {
        self.lang == Lang::ZhCn
    }

    /// The language for typst.
    pub fn typst_lang(self) -> &'static str {
        if self.is_chinese() { "zh" } else { "en" }
    }

    /// A list of names or things in one line: `潘志成、蒋思琪`.
    pub fn list<S: AsRef<str>>(self, items: &[S]) -> String {
        let items: Vec<String> = items.iter().map(|item| clean(item.as_ref())).collect();
        items.join(if self.is_chinese() { "、" } else { ", " })
    }

    /// Short facts side by side on one line.
    pub fn beside<S: AsRef<str>>(self, items: &[S]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(if self.is_chinese() { "　" } else { " · " })
    }

    /// `12月12日（周六）`, with the year when `year` is true.
    pub fn date(self, date: NaiveDate, year: bool) -> String {
        self.message(&dates::spoken(date, year))
    }

    /// `11月28日`, without the weekday: for the items of a list of dates.
    pub fn day(self, date: NaiveDate) -> String {
        self.message(&dated("documents-day", date))
    }

    /// `2026年11月22日`: the date of a letter.
    pub fn letter_date(self, date: NaiveDate) -> String {
        self.message(&dated("documents-letter-date", date))
    }

    /// What a paper says about its version: `V2 · 12月2日定稿`; of a sheet that changed since, or was never frozen,
    /// `V2之后有改动 · 草稿 11月22日 14:30` and `草稿 · 11月22日 14:30`.
    pub fn stamp(self, facts: &SalonFacts, now: DateTime<FixedOffset>) -> String {
        let Some(version) = &facts.version else {
            return self.draft(now);
        };
        let number = version.number.to_string();
        if version.is_edited {
            let stamp = Message::new("documents-stamp-edited").with("version", number);
            return self.message(&moment(self, stamp, now));
        }
        let id = match version.newest {
            newest if newest > version.number => "documents-stamp-old",
            _ => "documents-stamp",
        };
        self.message(
            &Message::new(id)
                .with("version", number)
                .with("newest", version.newest.to_string())
                .with("date", self.day(version.published)),
        )
    }

    /// The version as a file name has it: `V2`, `V2后草稿`, `草稿`.
    pub fn version_word(self, facts: &SalonFacts) -> String {
        match &facts.version {
            None => self.text("documents-draft-word"),
            Some(version) if version.is_edited => {
                self.with("documents-edited-word", "version", version.number.to_string())
            }
            Some(version) => format!("V{}", version.number),
        }
    }

    /// The stamp of a draft with its moment: `草稿 · 11月22日 14:30`.
    pub fn draft(self, now: DateTime<FixedOffset>) -> String {
        self.message(&moment(self, Message::new("documents-draft"), now))
    }

    /// Of which moment a list is: `截至11月22日 14:30`.
    pub fn as_of(self, now: DateTime<FixedOffset>) -> String {
        self.message(&moment(self, Message::new("documents-list-as-of"), now))
    }

    /// A role as it stands beside a name: `主持人`.
    pub fn role_in_full(self, code: &str, own: &BTreeMap<String, Message>) -> String {
        match own.get(code) {
            Some(label) => self.message(label),
            None => self.text(&format!("role-{code}")),
        }
    }

    /// `第18期沙龙`; without a number the kind's name.
    pub fn salon(self, salon: &SalonFacts) -> String {
        self.numbered(salon.number, salon.is_salon, &salon.kind)
    }

    /// The same of an activity's number and kind.
    pub fn numbered(self, number: Option<i64>, is_salon: bool, kind: &Message) -> String {
        match (number, is_salon) {
            (Some(number), true) => self.with("documents-salon-number", "number", number.to_string()),
            (Some(number), false) => self.message(
                &Message::new("documents-event-number")
                    .with("number", number.to_string())
                    .with("kind", kind.clone()),
            ),
            (None, _) => self.message(kind),
        }
    }

    /// `苏州分会第18期沙龙`.
    pub fn chapter_salon(self, salon: &SalonFacts) -> String {
        self.message(
            &Message::new("documents-chapter-salon")
                .with("chapter", &salon.chapter.name)
                .with("salon", self.salon(salon)),
        )
    }

    /// Guild and chapter in one, as a signature has them; the guild once, when the chapter's name already bears it.
    pub fn full_chapter(self, chapter: &ChapterFacts) -> String {
        if chapter.guild.is_empty() || chapter.name.starts_with(&chapter.guild) {
            return clean(&chapter.name);
        }
        self.message(
            &Message::new("documents-full-chapter")
                .with("guild", &chapter.guild)
                .with("chapter", &chapter.name),
        )
    }

    /// `联系人：徐敏芳`.
    pub fn labelled(self, label: &str, value: &str) -> String {
        let message = Message::new("documents-labelled").with("label", label);
        self.message(&message.with("value", value))
    }

    /// A topic in quotes; nothing when there is none.
    pub fn topic_or_nothing(self, topic: &str) -> String {
        if topic.is_empty() {
            String::new()
        } else {
            self.topic(topic)
        }
    }

    /// A topic in quotes: `《…》`, once.
    pub fn topic(self, topic: &str) -> String {
        let topic = clean(topic);
        let bare = topic
            .strip_prefix('《')
            .and_then(|rest| rest.strip_suffix('》'))
            .unwrap_or(&topic);
        self.with("documents-topic", "topic", bare)
    }
}

/// `message` with the day and the time of `now`.
fn moment(say: Say, message: Message, now: DateTime<FixedOffset>) -> Message {
    message
        .with("date", say.day(now.date_naive()))
        .with("time", format!("{:02}:{:02}", now.hour(), now.minute()))
}

fn dated(id: &str, date: NaiveDate) -> Message {
    Message::new(id)
        .with("year", date.year().to_string())
        .with("month", date.month().to_string())
        .with("month_name", Message::new(&format!("month-{}", date.month())))
        .with("day", date.day().to_string())
}

/// Name and number: `徐敏芳 154-0000-0018`.
pub fn name_and_phone(name: &str, phone: &str) -> String {
    let parts = [clean(name), clean(phone)];
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}
