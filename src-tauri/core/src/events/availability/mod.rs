//! Who can and who wants to: away dates 没空的日子 and preferences 意愿.
//!
//! Only what people said is kept; of everybody else it is assumed that they have time and mind nothing.

pub mod ops;
pub(super) mod store;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::codes::{Role, TakesPart};
use super::views::Named;
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;

/// Days on which somebody cannot come.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Away {
    /// Id of the entry.
    pub id: Id,
    /// Who.
    pub person: Named,
    /// The first day.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// The last day.
    #[ts(type = "string")]
    pub to: NaiveDate,
    /// Why, or what else is to be known.
    pub note: String,
}

/// What somebody said about taking part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Preference {
    /// Who.
    pub person: Id,
    /// Whether they are asked at all.
    pub takes_part: TakesPart,
    /// They never want to stand in front.
    pub never_on_stage: bool,
    /// Roles they like.
    pub likes: Vec<Role>,
    /// Roles they would rather not have.
    pub avoids: Vec<Role>,
    /// At how many events of a month they want to serve at most.
    pub most_a_month: Option<i64>,
    /// Note.
    pub note: String,
}

impl Preference {
    /// Of somebody who said nothing.
    pub fn silent(person: Id) -> Self {
        Self {
            person,
            takes_part: TakesPart::Auto,
            never_on_stage: false,
            likes: Vec::new(),
            avoids: Vec::new(),
            most_a_month: None,
            note: String::new(),
        }
    }
}

/// Changes of away dates.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct AwayFields {
    /// The first day.
    #[ts(as = "Option<String>")]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[ts(as = "Option<String>")]
    pub to: Option<NaiveDate>,
    /// Why.
    pub note: Option<String>,
}

/// Changes of a preference.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct PreferenceFields {
    /// Whether they are asked at all.
    pub takes_part: Option<TakesPart>,
    /// They never want to stand in front.
    pub never_on_stage: Option<bool>,
    /// Roles they like.
    pub likes: Option<Vec<Role>>,
    /// Roles they would rather not have.
    pub avoids: Option<Vec<Role>>,
    /// At how many events of a month they want to serve at most, 1 to 31.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub most_a_month: Option<Option<i64>>,
    /// Note.
    pub note: Option<String>,
}

/// Everybody's away dates within some days, and their preferences.
#[derive(Debug, Clone, Default)]
pub struct Availability {
    away: HashMap<Id, Vec<Away>>,
    preferences: HashMap<Id, Preference>,
}

impl Availability {
    /// Reads what bears upon the days from `from` to `to`.
    pub fn between(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Self> {
        Ok(Self::of(store::away_between(db, from, to)?, store::preferences(db)?))
    }

    /// From entries that were read already.
    pub fn of(entries: Vec<Away>, preferences: Vec<Preference>) -> Self {
        let mut away: HashMap<Id, Vec<Away>> = HashMap::new();
        for entry in entries {
            away.entry(entry.person.id).or_default().push(entry);
        }
        let preferences = preferences.into_iter().map(|own| (own.person, own)).collect();
        Self { away, preferences }
    }

    /// The entry by which somebody is away on a day.
    pub fn away(&self, person: Id, on: NaiveDate) -> Option<&Away> {
        let entries = self.away.get(&person)?;
        entries.iter().find(|entry| (entry.from..=entry.to).contains(&on))
    }

    /// What somebody said; `None`: nothing.
    pub fn preference(&self, person: Id) -> Option<&Preference> {
        self.preferences.get(&person)
    }

    /// Everybody who said something.
    pub fn preferences(&self) -> impl Iterator<Item = &Preference> {
        self.preferences.values()
    }
}

/// Away dates of one person or of everybody, the earliest first.
pub fn list(db: &Db, person: Option<Id>) -> Result<Vec<Away>> {
    store::away(db, person)
}

/// What somebody said about taking part. Errors: `person_not_found`.
pub fn preference(db: &Db, person: Id) -> Result<Preference> {
    super::store::person(db, person)?;
    Ok(store::preference(db, person)?.unwrap_or_else(|| Preference::silent(person)))
}
