//! Ranking candidates, and laying the coming salons side by side.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate};

use super::facts::{holder, is_paired, talks, told};
use super::rules::{Around, Other, Told, Wanted, judge, wanted};
use super::{
    Candidate, Match, MatchEvent, MatchHolder, MatchPlace, ModuleGap, PlaceState, YearAhead, YearEvent, YearPlace,
};
use crate::chapter;
use crate::error::{Error, Result};
use crate::events::availability::Availability;
use crate::events::{self, Appearance, AppearanceState, Salon};
use crate::ids::Id;
use crate::speakers::modules::modules_of;
use crate::speakers::{self, Level, Module, Speaker, promises};
use crate::store::Db;
use crate::words::Message;

/// So many are offered for a place.
const OFFERED: usize = 12;
/// A salon so near needs its speakers.
const NEAR_DAYS: i64 = 30;
/// A salon so near needs their yes, and somebody who stands by.
const SOON_DAYS: i64 = 14;
/// The most days that are looked over at once.
const SPAN_DAYS: i64 = 1_100;

/// Whom to ask for each place of an event. Errors: `event_not_found`.
pub fn candidates(db: &Db, event: Id) -> Result<Match> {
    let salon = events::queries::bare(db, event)?;
    let reading = Reading::of(db, &salon)?;
    let numbers = talks(&salon);
    let places = numbers.iter().copied().map(Some).chain([None]);
    Ok(Match {
        event: MatchEvent::of(&salon),
        places: places.map(|talk| reading.place(talk, &numbers)).collect(),
    })
}

/// Everything that the places of one salon are judged by.
struct Reading<'a> {
    salon: &'a Salon,
    speakers: Vec<Speaker>,
    told: Vec<Told>,
    away: Availability,
    promised: HashMap<Id, String>,
    around: Around,
}

impl<'a> Reading<'a> {
    fn of(db: &Db, salon: &'a Salon) -> Result<Self> {
        let chapter = chapter::queries::show(db)?;
        Ok(Self {
            salon,
            speakers: speakers::queries::list(db)?,
            told: told(db, salon)?,
            away: Availability::between(db, salon.date, salon.date)?,
            promised: promises::owed(db)?,
            around: Around {
                today: db.today(),
                city: chapter.city,
                rest_months: chapter.rules.speaker_rest_months,
                silence_days: chapter.rules.silence_days,
                away: None,
                promised: None,
            },
        })
    }

    fn place(&self, talk: Option<i64>, numbers: &[i64]) -> MatchPlace {
        let holder = holder(self.salon, talk);
        let others: Vec<&Appearance> = self
            .salon
            .appearances
            .iter()
            .filter(|own| own.talk.is_some() && own.talk != talk && own.state.holds_talk())
            .collect();
        let level = match talk {
            Some(talk) => {
                let levels: Vec<Option<Level>> = others.iter().map(|own| own.level).collect();
                wanted(talk, numbers.len(), &levels)
            }
            None => uncertain(&others).and_then(|own| own.level),
        };
        let wanted = Wanted {
            talk,
            level,
            others: others.iter().map(|own| self.other(own, talk)).collect(),
            theme: self.salon.theme.clone(),
            date: self.salon.date,
            told: self.told.clone(),
        };
        MatchPlace {
            talk,
            wanted: level,
            holder: holder.map(MatchHolder::of),
            candidates: self.ranked(&wanted),
        }
    }

    /// Another talk; beside a standby speaker stands only whoever would stay, so a level that could be missing counts for
    /// nobody.
    fn other(&self, own: &Appearance, talk: Option<i64>) -> Other {
        let company = self.speakers.iter().find(|who| who.id == own.speaker);
        Other {
            name: own.name.clone(),
            level: own.level.filter(|_| talk.is_some()),
            company: company.map(|who| who.company.clone()).unwrap_or_default(),
            topic: own.topic.clone(),
        }
    }

    fn ranked(&self, wanted: &Wanted) -> Vec<Candidate> {
        let here = |who: &Speaker| self.salon.appearances.iter().any(|own| own.speaker == who.id);
        let mut found: Vec<Candidate> = self
            .speakers
            .iter()
            .filter(|who| !here(who))
            .map(|who| self.candidate(who, wanted))
            .collect();
        // Stable: equally good ones stay in the order of the list, by pinyin.
        found.sort_by_key(|candidate| (candidate.away, Reverse(candidate.score)));
        found.truncate(OFFERED);
        found
    }

    fn candidate(&self, who: &Speaker, wanted: &Wanted) -> Candidate {
        let away = self.away.away(who.id, wanted.date);
        let around = Around {
            away: away.map(|away| away.note.clone()),
            promised: self.promised.get(&who.id).cloned(),
            ..self.around.clone()
        };
        let verdict = judge(who, wanted, &around);
        Candidate {
            speaker: who.id,
            name: who.name.clone(),
            address: who.address.clone(),
            company: who.company.clone(),
            title: who.title.clone(),
            level: who.effective_level,
            stage: who.stage,
            topic: verdict.topic,
            module: verdict.module,
            last_spoke_on: who.last_spoke_on,
            reasons: verdict.reasons,
            against: verdict.against,
            score: verdict.score,
            away: away.is_some(),
        }
    }
}

/// The only talk whose speaker has not said yes: it is what somebody stands by for.
fn uncertain<'a>(talks: &[&'a Appearance]) -> Option<&'a Appearance> {
    let mut open = talks.iter().filter(|own| own.state != AppearanceState::Confirmed);
    match (open.next(), open.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// The salons of some days with what they still lack, and the modules that none of them touches. Errors: `range_reversed`,
/// `range_too_long`.
pub fn year(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<YearAhead> {
    if to < from {
        return Err(Error::invalid("range_reversed", "to")
            .with("from", from.to_string())
            .with("to", to.to_string()));
    }
    if (to - from).num_days() > SPAN_DAYS {
        return Err(Error::invalid("range_too_long", "to").with("days", SPAN_DAYS));
    }
    let salons: Vec<Salon> = events::queries::between(db, from, to)?
        .into_iter()
        .filter(is_paired)
        .collect();
    let covered: Vec<Module> = salons
        .iter()
        .flat_map(|salon| {
            let topics = salon
                .appearances
                .iter()
                .filter(|own| own.talk.is_some() && own.state.holds_talk());
            let topics = topics.flat_map(|own| modules_of(&own.topic));
            topics.chain(modules_of(&salon.theme)).collect::<Vec<_>>()
        })
        .collect();
    let last = last_talks(db, from)?;
    let today = db.today();
    Ok(YearAhead {
        events: salons.iter().map(|salon| ahead(salon, today)).collect(),
        modules: Module::ALL
            .iter()
            .filter(|module| !covered.contains(module))
            .map(|module| ModuleGap {
                module: *module,
                last_on: last.get(module).copied(),
            })
            .collect(),
    })
}

/// When each module was last spoken about before a day.
fn last_talks(db: &Db, before: NaiveDate) -> Result<BTreeMap<Module, NaiveDate>> {
    let first = NaiveDate::from_ymd_opt(*crate::dates::YEARS.start(), 1, 1).unwrap_or(before);
    let to = before.checked_sub_days(Days::new(1)).unwrap_or(before);
    let mut last = BTreeMap::new();
    // The earliest comes first, so the latest stays.
    for topic in events::queries::topics(db, first, to)? {
        for module in modules_of(&topic.topic) {
            last.insert(module, topic.date);
        }
    }
    Ok(last)
}

fn ahead(salon: &Salon, today: NaiveDate) -> YearEvent {
    let numbers = talks(salon);
    let places: Vec<YearPlace> = numbers
        .iter()
        .map(|talk| {
            let own = holder(salon, Some(*talk));
            let others = salon.appearances.iter();
            let levels: Vec<Option<Level>> = others
                .filter(|other| other.talk.is_some() && other.talk != Some(*talk) && other.state.holds_talk())
                .map(|other| other.level)
                .collect();
            YearPlace {
                talk: *talk,
                wanted: wanted(*talk, numbers.len(), &levels),
                state: match own.map(|own| own.state) {
                    Some(AppearanceState::Confirmed | AppearanceState::Spoke) => PlaceState::Confirmed,
                    Some(AppearanceState::Invited) => PlaceState::Asked,
                    _ => PlaceState::Open,
                },
                name: own.map(|own| own.name.clone()),
            }
        })
        .collect();
    let standby = salon
        .appearances
        .iter()
        .filter(|own| own.talk.is_none() && own.state.holds_talk());
    let standby = standby.count() as i64;
    YearEvent {
        event: MatchEvent::of(salon),
        warning: warning(salon, &places, standby, (salon.date - today).num_days()),
        places,
        standby,
    }
}

/// What to look at first.
fn warning(salon: &Salon, places: &[YearPlace], standby: i64, days: i64) -> Option<Message> {
    if days < 0 || !salon.status.is_coming() {
        return None;
    }
    let holders: Vec<&Appearance> = places
        .iter()
        .filter_map(|place| holder(salon, Some(place.talk)))
        .collect();
    if let [one, other] = holders.as_slice()
        && let Some(level) = one.level.filter(|level| other.level == Some(*level))
    {
        return Some(Message::new(&format!("pairing-year-both-{}", level.code())));
    }
    let open = places.iter().filter(|place| place.name.is_none()).count();
    if open > 0 && days <= NEAR_DAYS {
        return Some(Message::new("pairing-year-open").with("count", open).with("days", days));
    }
    let unsure = places
        .iter()
        .filter(|place| place.name.is_some() && place.state != PlaceState::Confirmed)
        .count();
    if unsure > 0 && days <= SOON_DAYS {
        return Some(
            Message::new("pairing-year-unsure")
                .with("count", unsure)
                .with("days", days),
        );
    }
    (standby == 0 && days <= SOON_DAYS).then(|| Message::new("pairing-year-no-standby").with("days", days))
}
