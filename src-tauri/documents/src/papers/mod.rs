//! The papers that are printed for the day: the scripts, the cards, the lists.

mod cards;
mod script;
mod sign_in;
mod stickers;
mod time_cards;
mod timing;

pub(crate) use timing::hard_stop;

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::ids::Id;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::document::{Document, not_offered};
use crate::export::{Form, Options};
use crate::facts::{PersonFacts, SalonFacts};
use crate::make::{Output, Sheet, cover};
use crate::model::{Field, Head};
use crate::say::Say;
use crate::wechat;
use serde::{Deserialize, Serialize};

/// A paper for the day of a salon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// The host's script 主持稿.
    HostScript,
    /// The values officer's text 价值官宣讲稿.
    ValuesScript,
    /// Table cards 桌签.
    TableCards,
    /// Name stickers 胸贴.
    NameStickers,
    /// Sign-in sheet 签到表.
    SignIn,
    /// Time cards 计时牌.
    TimeCards,
    /// Timing sheet 计时表.
    TimingSheet,
}

impl Paper {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::HostScript,
        Self::ValuesScript,
        Self::TimingSheet,
        Self::TimeCards,
        Self::SignIn,
        Self::TableCards,
        Self::NameStickers,
    ];

    /// Its code, as the command line and the window write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::HostScript => "host_script",
            Self::ValuesScript => "values_script",
            Self::TableCards => "table_cards",
            Self::NameStickers => "name_stickers",
            Self::SignIn => "sign_in",
            Self::TimeCards => "time_cards",
            Self::TimingSheet => "timing_sheet",
        }
    }

    /// The paper of a code. Errors: `paper_unknown`.
    pub fn parse(code: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|paper| paper.code() == code);
        found.ok_or_else(|| Error::usage("paper_unknown").with("given", code))
    }

    /// Whether it can be sent as text: the words that are spoken.
    pub fn has_text(self) -> bool {
        matches!(self, Self::HostScript | Self::ValuesScript)
    }

    /// Whether it follows the run-sheet, and so bears its version.
    fn is_versioned(self) -> bool {
        matches!(self, Self::HostScript | Self::ValuesScript | Self::TimingSheet)
    }

    fn name(self, say: Say) -> String {
        say.text(&format!("documents-paper-{}", self.code()))
    }
}

/// The forms of a paper.
pub fn forms(paper: Paper) -> &'static [Form] {
    if paper.has_text() {
        &[Form::Pdf, Form::WeChat, Form::Png]
    } else {
        &[Form::Pdf, Form::Png]
    }
}

/// A paper for the day over the facts of its salon.
pub struct DayPaper<'a> {
    /// The salon.
    pub facts: &'a SalonFacts,
    /// Which paper.
    pub paper: Paper,
}

impl Document for DayPaper<'_> {
    fn forms(&self) -> &'static [Form] {
        forms(self.paper)
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let mut parts = vec![say.salon(self.facts), self.paper.name(say)];
        if self.paper.is_versioned() {
            parts.push(say.version_word(self.facts));
        }
        Ok(parts.join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.stamp(self.facts, options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        Ok(vec![sheet(self.facts, self.paper, options)?])
    }

    fn message(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let script = match self.paper {
            Paper::HostScript => script::host(say, self.facts, options),
            Paper::ValuesScript => script::values(say, self.facts, options),
            _ => return Err(not_offered(self.forms())),
        };
        Ok(wechat::script(&script))
    }
}

fn sheet<'a>(facts: &SalonFacts, paper: Paper, options: &'a Options) -> Result<Sheet<'a>> {
    let say = Say { lang: options.lang };
    let output = match options.form {
        Form::Png => Output::Pages,
        _ => Output::Pdf,
    };
    let chapter = &facts.chapter;
    match paper {
        Paper::HostScript => {
            let template = include_str!("../../templates/script.typ");
            Sheet::new(template, &script::host(say, facts, options), chapter, options, output)
        }
        Paper::ValuesScript => {
            let template = include_str!("../../templates/script.typ");
            Sheet::new(template, &script::values(say, facts, options), chapter, options, output)
        }
        Paper::TableCards => {
            let template = include_str!("../../templates/table-cards.typ");
            Sheet::new(template, &cards::paper(say, facts, options), chapter, options, output)
        }
        Paper::NameStickers => {
            let template = include_str!("../../templates/name-stickers.typ");
            Sheet::new(
                template,
                &stickers::paper(say, facts, options),
                chapter,
                options,
                output,
            )
        }
        Paper::SignIn => {
            let template = include_str!("../../templates/sign-in.typ");
            Sheet::new(template, &sign_in::paper(say, facts, options), chapter, options, output)
        }
        Paper::TimeCards => {
            let template = include_str!("../../templates/time-cards.typ");
            Sheet::new(
                template,
                &time_cards::paper(say, facts, options),
                chapter,
                options,
                output,
            )
        }
        Paper::TimingSheet => {
            let template = include_str!("../../templates/timing-sheet.typ");
            Sheet::new(template, &timing::paper(say, facts, options), chapter, options, output)
        }
    }
}

/// What stands above `paper`.
fn head(say: Say, facts: &SalonFacts, paper: Paper, options: &Options) -> Head {
    let title = Message::new("documents-paper-title")
        .with("salon", say.chapter_salon(facts))
        .with("paper", paper.name(say));
    Head {
        cover: cover(say, &facts.chapter, say.message(&title)),
        theme: clean(&facts.theme),
        stamp: if paper.is_versioned() {
            say.stamp(facts, options.now)
        } else {
            String::new()
        },
        marking: String::new(),
    }
}

/// A fact of a head; nothing when it is not known.
fn fact(say: Say, id: &str, value: String) -> Option<Field> {
    (!value.is_empty()).then(|| Field::new(say.text(id), value))
}

/// When, on one line.
pub(crate) fn when(say: Say, facts: &SalonFacts) -> String {
    let time = format!("{}–{}", facts.start, facts.slot_end);
    say.message(
        &Message::new("documents-when")
            .with("date", say.date(facts.date, false))
            .with("time", time),
    )
}

/// Where, on one line.
pub(crate) fn place(say: Say, facts: &SalonFacts) -> String {
    match &facts.venue {
        Some(venue) => clean(&venue.name),
        None => say.text("documents-venue-open"),
    }
}

/// What somebody is on the day, in a word or two, for cards and lists.
fn standing(say: Say, facts: &SalonFacts, person: &PersonFacts) -> String {
    if person.speaks {
        return say.text("documents-standing-speaker");
    }
    if person.roles.iter().any(|role| role == "host") {
        return say.role_in_full("host", &facts.own_roles);
    }
    if person.office.is_some() {
        return say.text("documents-standing-committee");
    }
    let first = person.roles.first();
    first.map_or_else(String::new, |role| say.role_in_full(role, &facts.own_roles))
}

/// Somebody who has a sticker and a line to sign on.
struct Guest {
    name: String,
    company: String,
    post: String,
    /// What they come as; empty: not known.
    standing: String,
    /// In which group they sit.
    group: Option<i64>,
}

/// Who is known to come: everybody on the sheet but those who only stand by, the rest of the committee, then whoever was
/// put into a group.
fn guests(say: Say, facts: &SalonFacts) -> Vec<Guest> {
    let busy = |person: &&PersonFacts| {
        !person.stands_by || person.speaks || !person.roles.is_empty() || !person.services.is_empty()
    };
    let on_sheet: Vec<&PersonFacts> = facts.people.iter().filter(busy).collect();
    let seat = |id: Id| {
        facts
            .attendees
            .iter()
            .find(|seat| seat.id == Some(id))
            .map(|seat| seat.group)
    };
    let mut known: Vec<Id> = on_sheet.iter().map(|person| person.id).collect();
    let mut guests: Vec<Guest> = on_sheet
        .iter()
        .map(|person| Guest {
            name: clean(&person.name),
            company: clean(&person.company),
            post: clean(&person.post),
            standing: standing(say, facts, person),
            group: seat(person.id),
        })
        .collect();
    for officer in &facts.committee {
        if known.contains(&officer.id) {
            continue;
        }
        known.push(officer.id);
        guests.push(Guest {
            name: clean(&officer.name),
            company: String::new(),
            post: say.message(&officer.office),
            standing: say.text("documents-standing-committee"),
            group: seat(officer.id),
        });
    }
    let others = facts
        .attendees
        .iter()
        .filter(|seat| seat.id.is_none_or(|id| !known.contains(&id)));
    guests.extend(others.map(|seat| Guest {
        name: clean(&seat.name),
        company: clean(&seat.company),
        post: clean(&seat.post),
        standing: say.text(if seat.is_visitor {
            "documents-visitor"
        } else {
            "documents-member"
        }),
        group: Some(seat.group),
    }));
    guests
}
