//! What speaks for somebody and what against. Pure: everything that is known of a candidate and of the place comes in, a
//! sum and sentences come out.

use chrono::{Datelike, Months, NaiveDate};

use super::likeness::{NEAR, SAME, alike, within};
use crate::dates::spoken;
use crate::ids::Id;
use crate::speakers::modules::modules_of;
use crate::speakers::{Fee, Level, Module, Speaker, Stage};
use crate::text::search_key;
use crate::words::{Arg, Message};

/// When the rulebook names no rest: so many months between two talks of one speaker.
pub const REST_MONTHS: u32 = 6;
/// Topics of so many months are not told again.
pub const TOPIC_MONTHS: u32 = 12;
/// A refusal weighs for so many days.
const REFUSAL_DAYS: i64 = 180;
/// A contact of so many days ago is fresh.
const FRESH_DAYS: i64 = 30;
/// A mean rating from which on it speaks for somebody.
const GOOD_RATING: f64 = 4.0;

/// The place somebody is looked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Which talk; `None`: standby.
    pub talk: Option<i64>,
    /// Which half of the pair.
    pub level: Option<Level>,
    /// The other talks of the salon.
    pub others: Vec<Other>,
    /// The salon's theme.
    pub theme: String,
    /// The salon's day.
    pub date: NaiveDate,
    /// Topics of the months before, the newest first.
    pub told: Vec<Told>,
}

/// Another talk of the same salon.
#[derive(Debug, Clone)]
pub struct Other {
    /// Who gives it.
    pub name: String,
    /// Their level.
    pub level: Option<Level>,
    /// Their company.
    pub company: String,
    /// Its topic; may be empty.
    pub topic: String,
}

/// A topic that was told.
#[derive(Debug, Clone)]
pub struct Told {
    /// The topic.
    pub topic: String,
    /// Who told it.
    pub speaker: Id,
    /// When.
    pub on: NaiveDate,
}

/// What is known around a candidate beside their record.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// The day it is.
    pub today: NaiveDate,
    /// The chapter's city.
    pub city: String,
    /// Months of rest, by the rulebook.
    pub rest_months: u32,
    /// Days after which somebody is silent, by the rulebook.
    pub silence_days: u32,
    /// Why they are away that day, if they are; the note may be empty.
    pub away: Option<String>,
    /// An open promise of ours to them.
    pub promised: Option<String>,
}

/// What it comes to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Verdict {
    /// The sum.
    pub score: i64,
    /// What speaks for them, the weightiest first.
    pub reasons: Vec<Message>,
    /// What speaks against them, the weightiest first.
    pub against: Vec<Message>,
    /// The best idea for a topic.
    pub topic: String,
    /// Its module, or one they can give.
    pub module: Option<Module>,
}

/// Weights with their sentences, gathered.
#[derive(Default)]
struct Scale {
    lines: Vec<(i64, Message)>,
    /// What weighs without being worth a sentence.
    silent: i64,
}

impl Scale {
    fn lay(&mut self, weight: i64, message: Message) {
        self.lines.push((weight, message));
    }

    fn verdict(mut self, topic: String, module: Option<Module>) -> Verdict {
        let score = self.silent + self.lines.iter().map(|(weight, _)| weight).sum::<i64>();
        // Stable: equally weighty ones stay in the order in which they were laid.
        self.lines.sort_by_key(|(weight, _)| -weight.abs());
        let (reasons, against): (Vec<_>, Vec<_>) = self.lines.into_iter().partition(|(weight, _)| *weight > 0);
        Verdict {
            score,
            reasons: reasons.into_iter().map(|(_, message)| message).collect(),
            against: against.into_iter().map(|(_, message)| message).collect(),
            topic,
            module,
        }
    }
}

/// Which half of the pair a talk wants beside the others: the one that is missing; while nothing is known, the first talk
/// is a junior's and the second a senior's.
pub fn wanted(talk: i64, talks: usize, others: &[Option<Level>]) -> Option<Level> {
    let has = |level: Level| others.contains(&Some(level));
    match (has(Level::Junior), has(Level::Senior)) {
        (true, false) => Some(Level::Senior),
        (false, true) => Some(Level::Junior),
        (false, false) if talks >= 2 && talk == 1 => Some(Level::Junior),
        (false, false) if talks >= 2 && talk == 2 => Some(Level::Senior),
        (true, true) | (false, false) => None,
    }
}

/// Judges somebody for a place.
pub fn judge(who: &Speaker, wanted: &Wanted, around: &Around) -> Verdict {
    let mut scale = Scale::default();
    let said = |on: NaiveDate| -> Arg { spoken(on, on.year() != around.today.year()).into() };
    if let Some(note) = &around.away {
        let message = if note.is_empty() {
            Message::new("pairing-against-away")
        } else {
            Message::new("pairing-against-away-note").with("note", note)
        };
        scale.lay(-200, message.with("date", said(wanted.date)));
    }
    level(who, wanted, &mut scale);
    company(who, wanted, &mut scale);
    pipeline(who, around, &said, &mut scale);
    history(who, wanted, around, &said, &mut scale);
    let (topic, module) = topic(who, wanted, &said, &mut scale);
    if let Some(what) = &around.promised {
        scale.lay(10, Message::new("pairing-why-promised").with("what", what));
    }
    if who.fee == Some(Fee::Fee) {
        scale.lay(-8, Message::new("pairing-against-fee"));
    }
    let elsewhere =
        !who.city.is_empty() && !around.city.is_empty() && search_key(&who.city) != search_key(&around.city);
    if elsewhere {
        scale.lay(-5, Message::new("pairing-against-city").with("city", &who.city));
    }
    scale.verdict(topic, module)
}

fn level(who: &Speaker, wanted: &Wanted, scale: &mut Scale) {
    let Some(level) = wanted.level else { return };
    let beside = wanted
        .others
        .iter()
        .find(|other| other.level.is_some_and(|other| other != level));
    match (who.effective_level, beside) {
        (None, _) => scale.lay(-5, Message::new("pairing-against-level-unknown")),
        (Some(own), Some(other)) if own == level => {
            let id = format!("pairing-why-beside-{}", level.code());
            scale.lay(30, Message::new(&id).with("name", &other.name));
        }
        (Some(own), None) if own == level => scale.lay(30, Message::new(&format!("pairing-why-{}", level.code()))),
        (Some(own), _) => scale.lay(-30, Message::new(&format!("pairing-against-{}", own.code()))),
    }
}

fn company(who: &Speaker, wanted: &Wanted, scale: &mut Scale) {
    let own = search_key(&who.company);
    let same = wanted
        .others
        .iter()
        .find(|other| !own.is_empty() && search_key(&other.company) == own);
    if let Some(other) = same {
        scale.lay(-30, Message::new("pairing-against-company").with("name", &other.name));
    }
}

/// Where they stand with us.
fn pipeline(who: &Speaker, around: &Around, said: &dyn Fn(NaiveDate) -> Arg, scale: &mut Scale) {
    let days = (around.today - who.stage_on).num_days();
    if let Some(event) = &who.next_event {
        let place = match event.number {
            Some(number) => Message::new("pairing-against-planned").with("number", number.to_string()),
            None => Message::new("pairing-against-planned-date"),
        };
        scale.lay(-40, place.with("date", said(event.date)));
    }
    match who.stage {
        Stage::Confirmed if who.next_event.is_none() => scale.lay(28, Message::new("pairing-why-confirmed")),
        Stage::Ready => scale.lay(25, Message::new("pairing-why-ready").with("date", said(who.stage_on))),
        Stage::Thanked => scale.lay(18, Message::new("pairing-why-thanked").with("date", said(who.stage_on))),
        Stage::Contacted => {
            let last = who
                .last_contact_on
                .map(|on| (around.today - on).num_days())
                .filter(|days| *days >= 0);
            match last {
                Some(days) if days <= FRESH_DAYS => {
                    scale.lay(15, Message::new("pairing-why-contact").with("days", days));
                }
                Some(days) => scale.lay(5, Message::new("pairing-why-known").with("days", days)),
                None => {}
            }
        }
        Stage::Spoke => scale.lay(
            -6,
            Message::new("pairing-against-thanks").with("date", said(who.stage_on)),
        ),
        Stage::Lead => scale.lay(-6, Message::new("pairing-against-lead")),
        Stage::Invited | Stage::Confirmed => {}
        Stage::Declined | Stage::OnHold | Stage::NoReply | Stage::NoShow | Stage::Withdrawn => {
            exit(who, days, around, said, scale);
        }
    }
    if let Some(silent) = who
        .silent_days
        .filter(|silent| *silent >= around.silence_days && around.silence_days > 0)
    {
        scale.lay(-15, Message::new("pairing-against-silent").with("days", silent));
    }
}

/// After an exit: too early, or the day for trying again has come.
fn exit(who: &Speaker, days: i64, around: &Around, said: &dyn Fn(NaiveDate) -> Arg, scale: &mut Scale) {
    if let Some(again) = who.try_again_on {
        if again <= around.today {
            let message = Message::new("pairing-why-again").with("date", said(again));
            scale.lay(if who.stage == Stage::OnHold { 20 } else { 8 }, message);
        } else {
            scale.lay(-35, Message::new("pairing-against-early").with("date", said(again)));
        }
    }
    let weight = match who.stage {
        Stage::NoShow => -35,
        Stage::Withdrawn | Stage::Declined => -25,
        Stage::NoReply => -20,
        _ => 0,
    };
    if weight != 0 && days <= REFUSAL_DAYS {
        let id = format!("pairing-against-{}", who.stage.code());
        scale.lay(weight, Message::new(&id).with("date", said(who.stage_on)));
    }
}

/// What they gave here.
fn history(who: &Speaker, wanted: &Wanted, around: &Around, said: &dyn Fn(NaiveDate) -> Arg, scale: &mut Scale) {
    let rest = if around.rest_months == 0 {
        REST_MONTHS
    } else {
        around.rest_months
    };
    match who.last_spoke_on {
        None => scale.lay(6, Message::new("pairing-why-new")),
        Some(on) => {
            let rested = on
                .checked_add_months(Months::new(rest))
                .is_some_and(|rested| rested <= wanted.date);
            if rested {
                scale.lay(4, Message::new("pairing-why-rested").with("date", said(on)));
            } else {
                let message = Message::new("pairing-against-rest").with("date", said(on));
                scale.lay(-60, message.with("months", rest));
            }
        }
    }
    if let Some(rating) = who.rating {
        #[allow(clippy::cast_possible_truncation)] // ratings lie between 1 and 5
        let weight = ((rating - GOOD_RATING) * 20.0).round() as i64;
        let id = if rating >= GOOD_RATING {
            "pairing-why-rating"
        } else {
            "pairing-against-rating"
        };
        let message = Message::new(id)
            .with("rating", format!("{rating:.1}"))
            .with("talks", who.talks);
        // Just good enough speaks for somebody as well.
        scale.lay(
            if rating >= GOOD_RATING {
                weight.max(1)
            } else {
                weight.min(-1)
            },
            message,
        );
    }
}

/// The best idea out of what they can give: near the theme, not what is told beside it, not what was told lately.
fn topic(
    who: &Speaker,
    wanted: &Wanted,
    said: &dyn Fn(NaiveDate) -> Arg,
    scale: &mut Scale,
) -> (String, Option<Module>) {
    let themes = modules_of(&wanted.theme);
    let fitting = |modules: &[Module]| themes.iter().copied().find(|module| modules.contains(module));
    let weigh = |idea: &str| {
        let near = !wanted.theme.is_empty() && within(idea, &wanted.theme) >= NEAR;
        let beside = wanted
            .others
            .iter()
            .find(|other| !other.topic.is_empty() && alike(idea, &other.topic) >= SAME);
        let told = wanted.told.iter().find(|told| alike(idea, &told.topic) >= SAME);
        let fits = fitting(&modules_of(idea)).is_some();
        let weight = i64::from(near) * 15 + i64::from(fits) * 5
            - i64::from(beside.is_some()) * 40
            - i64::from(told.is_some()) * 35;
        (weight, near, beside, told)
    };
    // Of equally good ideas the first counts, as they stand in the record.
    let best = who
        .subjects
        .iter()
        .map(|idea| (idea, weigh(idea)))
        .reduce(|best, next| if next.1.0 > best.1.0 { next } else { best });
    let idea = best.as_ref().map(|(idea, _)| (*idea).clone()).unwrap_or_default();
    if let Some((idea, (_, near, beside, told))) = best {
        if near {
            scale.lay(15, Message::new("pairing-why-topic").with("topic", idea));
        }
        if let Some(other) = beside {
            let message = Message::new("pairing-against-beside")
                .with("topic", idea)
                .with("name", &other.name);
            scale.lay(-40, message);
        }
        if let Some(told) = told {
            let message = Message::new("pairing-against-told")
                .with("topic", &told.topic)
                .with("date", said(told.on));
            scale.lay(-35, message);
        }
    }
    let fit = fitting(&who.effective_modules);
    if let Some(module) = fit {
        let name = Message::new(&format!("module-{}", module.code()));
        scale.lay(12, Message::new("pairing-why-module").with("module", name));
    }
    let own = modules_of(&idea).into_iter().next();
    let module = fit.or(own).or_else(|| who.effective_modules.first().copied());
    // Somebody of whom nobody knows what they could tell must be asked first.
    if who.subjects.is_empty() {
        scale.silent -= 5;
    }
    (idea, module)
}
