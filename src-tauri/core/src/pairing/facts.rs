//! What is read for pairing.

use chrono::{Days, Months};

use super::rules::{TOPIC_MONTHS, Told};
use super::{MatchEvent, MatchHolder};
use crate::error::Result;
use crate::events::{Appearance, EventKind, Salon, queries};
use crate::store::Db;

impl MatchEvent {
    pub(super) fn of(salon: &Salon) -> Self {
        Self {
            id: salon.id,
            number: salon.number,
            name: salon.name.clone(),
            date: salon.date,
            theme: salon.theme.clone(),
        }
    }
}

impl MatchHolder {
    pub(super) fn of(own: &Appearance) -> Self {
        Self {
            speaker: own.speaker,
            name: own.name.clone(),
            state: own.state,
        }
    }
}

/// The talks on a salon's sheet, by number.
pub(super) fn talks(salon: &Salon) -> Vec<i64> {
    let mut talks: Vec<i64> = salon.segments.iter().filter_map(|row| row.talk).collect();
    talks.sort_unstable();
    talks.dedup();
    talks
}

/// Who holds a talk; `None`: the first who stands by.
pub(super) fn holder(salon: &Salon, talk: Option<i64>) -> Option<&Appearance> {
    salon
        .appearances
        .iter()
        .find(|own| own.talk == talk && own.state.holds_talk())
}

/// Whether pairing is about this kind of event: it has talks on its sheet.
pub(super) fn is_paired(salon: &Salon) -> bool {
    salon.kind == EventKind::Salon && salon.segments.iter().any(|row| row.talk.is_some())
}

/// Topics of the months before a salon, the newest first; those of the salon itself are left out.
pub(super) fn told(db: &Db, salon: &Salon) -> Result<Vec<Told>> {
    let from = salon
        .date
        .checked_sub_months(Months::new(TOPIC_MONTHS))
        .unwrap_or(salon.date);
    let to = salon.date.checked_sub_days(Days::new(1)).unwrap_or(salon.date);
    let mut told: Vec<Told> = queries::topics(db, from, to)?
        .into_iter()
        .filter(|topic| topic.event != salon.id)
        .map(|topic| Told {
            topic: topic.topic,
            speaker: topic.speaker,
            on: topic.date,
        })
        .collect();
    told.reverse();
    Ok(told)
}
