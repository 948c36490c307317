//! Reading trends.

use std::collections::{BTreeMap, HashMap};

use chrono::{Months, NaiveDate};

use super::store::{self, HeldSalon, RoleCount, Talk, TimedRow};
use super::{ModuleTrend, Punctuality, PunctualityPoint, ReturnRate, RoleTrend, SpeakerTrend, TrendSalon, Trends};
use crate::attendance::{self, Category, SignUp};
use crate::error::{Error, Result};
use crate::events::catalogue::Catalogue;
use crate::events::{Role, SegmentKind};
use crate::ids::Id;
use crate::named::EventRef;
use crate::retrospectives::facts::Span;
use crate::retrospectives::numbers;
use crate::speakers::Module;
use crate::speakers::modules::modules_of;
use crate::store::Db;
use crate::words::Message;

/// A visitor comes again who comes within so many months.
const AGAIN_WITHIN: Months = Months::new(6);

/// The salons of a range of days beside each other, all of them without one. Errors: `range_reversed`.
pub fn trends(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Trends> {
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        return Err(Error::invalid("range_reversed", "to"));
    }
    let held = store::salons(db, from, to)?;
    let rows = store::timed_rows(db, from, to)?;
    let roles = store::roles(db, from, to)?;
    let talks = store::talks(db, from, to)?;
    let listed = store::listed(db, from, to)?;
    let mut salons = salons(&held, &rows, &roles);
    for salon in salons.iter_mut().filter(|salon| listed.contains(&salon.event.id)) {
        let list = attendance::queries::show(db, salon.event.id)?.rows;
        let visitors = list.iter().filter(|row| is_visitor(row));
        let first = visitors.clone().filter(|row| row.first_time).count() as i64;
        salon.first_time = Some(first);
        salon.returning = Some(visitors.count() as i64 - first);
    }
    Ok(Trends {
        return_rate: return_rate(db, &salons, &listed)?,
        salons,
        punctuality: punctuality(&held, &rows),
        speakers: speakers(&talks),
        modules: modules(&talks),
        roles: coverage(db, &roles)?,
    })
}

fn salons(held: &[HeldSalon], rows: &[TimedRow], roles: &[RoleCount]) -> Vec<TrendSalon> {
    let mut timed: HashMap<Id, Vec<(i64, Option<i64>)>> = HashMap::new();
    for row in rows {
        let at = row.start.map(|start| (i64::from(start.minutes()), Some(row.actual)));
        timed.entry(row.event).or_default().extend(at);
    }
    let mut filled: HashMap<Id, (i64, i64)> = HashMap::new();
    for role in roles {
        let sum = filled.entry(role.event).or_default();
        *sum = (sum.0 + role.filled.min(role.needed), sum.1 + role.needed);
    }
    let one = |salon: &HeldSalon| {
        let own = timed.get(&salon.event.id).into_iter().flatten().copied();
        let span = Span::of(i64::from(salon.start.minutes()), own);
        let (roles_filled, roles_needed) = filled.get(&salon.event.id).copied().unwrap_or_default();
        TrendSalon {
            event: salon.event.clone(),
            signed_up: salon.signed_up,
            present: salon.attended,
            visitors: salon.visitors,
            first_time: None,
            returning: None,
            rating: salon.rating,
            cost_yuan: salon.cost_yuan,
            begun_late: span.begun,
            ended_late: span.ended.map(|ended| ended - salon.slot_minutes),
            roles_filled,
            roles_needed,
        }
    };
    held.iter().map(one).collect()
}

fn is_visitor(row: &SignUp) -> bool {
    row.category == Category::Visitor && row.checked_in_at.is_some()
}

/// How many visitors came again, of the salons at which they were checked in.
fn return_rate(db: &Db, salons: &[TrendSalon], listed: &[Id]) -> Result<Vec<ReturnRate>> {
    let mut rates = Vec::new();
    for salon in salons.iter().filter(|salon| listed.contains(&salon.event.id)) {
        let until = salon
            .event
            .date
            .checked_add_months(AGAIN_WITHIN)
            .unwrap_or(NaiveDate::MAX);
        let (visitors, came_again) = attendance::queries::came_again(db, salon.event.id, until)?;
        rates.extend(numbers::percent(came_again, visitors).map(|percent| ReturnRate {
            event: salon.event.clone(),
            visitors,
            came_again,
            percent,
            complete: until < db.today(),
        }));
    }
    Ok(rates)
}

fn punctuality(held: &[HeldSalon], rows: &[TimedRow]) -> Vec<Punctuality> {
    let events: HashMap<Id, &EventRef> = held.iter().map(|salon| (salon.event.id, &salon.event)).collect();
    let mut kinds: BTreeMap<SegmentKind, Vec<PunctualityPoint>> = BTreeMap::new();
    // A row that was left out says nothing about how long such rows take.
    for row in rows.iter().filter(|row| row.actual > 0) {
        if let Some(event) = events.get(&row.event) {
            kinds.entry(row.kind).or_default().push(PunctualityPoint {
                event: (*event).clone(),
                planned: row.planned,
                actual: row.actual,
            });
        }
    }
    let of_kind = |(kind, points): (SegmentKind, Vec<PunctualityPoint>)| {
        let middle = |of: fn(&PunctualityPoint) -> i64| {
            let minutes: Vec<i64> = points.iter().map(of).collect();
            numbers::median(&minutes)
        };
        Some(Punctuality {
            kind,
            label: kind.name(),
            planned_median: middle(|point| point.planned)?,
            actual_median: middle(|point| point.actual)?,
            of: points.len() as i64,
            points,
        })
    };
    kinds.into_iter().filter_map(of_kind).collect()
}

fn speakers(talks: &[Talk]) -> Vec<SpeakerTrend> {
    let mut order: Vec<Id> = Vec::new();
    let mut given: HashMap<Id, Vec<&Talk>> = HashMap::new();
    for talk in talks {
        let own = given.entry(talk.speaker.id).or_default();
        if own.is_empty() {
            order.push(talk.speaker.id);
        }
        own.push(talk);
    }
    let one = |id: &Id| {
        let own = given.get(id)?;
        Some(SpeakerTrend {
            speaker: own.first()?.speaker.clone(),
            talks: own.len() as i64,
            mean: mean_of(own),
            answers: own.iter().map(|talk| talk.answers).sum(),
        })
    };
    let mut speakers: Vec<SpeakerTrend> = order.iter().filter_map(one).collect();
    speakers.sort_by(|one, other| best_first(one.mean, other.mean).then(other.talks.cmp(&one.talks)));
    speakers
}

fn modules(talks: &[Talk]) -> Vec<ModuleTrend> {
    let mut given: BTreeMap<Module, Vec<&Talk>> = BTreeMap::new();
    for talk in talks {
        for module in modules_of(&talk.topic) {
            given.entry(module).or_default().push(talk);
        }
    }
    let one = |(module, talks): (Module, Vec<&Talk>)| ModuleTrend {
        module,
        label: Message::new(&format!("module-{}", module.code())),
        talks: talks.len() as i64,
        mean: mean_of(&talks),
    };
    let mut modules: Vec<ModuleTrend> = given.into_iter().map(one).collect();
    modules.sort_by(|one, other| best_first(one.mean, other.mean));
    modules
}

fn mean_of(talks: &[&Talk]) -> Option<f64> {
    let ratings: Vec<f64> = talks.iter().filter_map(|talk| talk.rating).collect();
    numbers::mean(&ratings)
}

/// The higher mean first, none at all last.
fn best_first(one: Option<f64>, other: Option<f64>) -> std::cmp::Ordering {
    let key = |mean: Option<f64>| mean.unwrap_or(f64::NEG_INFINITY);
    key(other).total_cmp(&key(one))
}

fn coverage(db: &Db, roles: &[RoleCount]) -> Result<Vec<RoleTrend>> {
    let catalogue = Catalogue::read(db)?;
    let mut counts: BTreeMap<Role, (i64, i64)> = BTreeMap::new();
    for role in roles {
        let sum = counts.entry(role.role).or_default();
        *sum = (sum.0 + role.filled.min(role.needed), sum.1 + role.needed);
    }
    let one = |(role, (filled, needed))| RoleTrend {
        role,
        label: catalogue.names().of(role),
        filled,
        needed,
    };
    Ok(counts.into_iter().map(one).collect())
}
