//! Promises: what a speaker was promised, by when, and whether it was kept. A word that is kept brings people back.

pub mod acts;
pub mod ops;
pub(super) mod store;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PromiseState;
use super::store::Of;
use crate::error::Result;
use crate::ids::Id;
use crate::named::{EventRef, Named};
use crate::pick::pick;
use crate::store::Db;

/// Something a speaker was promised.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Promise {
    /// Id.
    pub id: Id,
    /// To whom.
    pub speaker: Id,
    /// For which event.
    pub event: Option<EventRef>,
    /// What.
    pub what: String,
    /// When it was promised.
    #[ts(type = "string")]
    pub made_on: NaiveDate,
    /// Who promised it.
    pub made_by: Option<Named>,
    /// By when.
    #[ts(type = "string | null")]
    pub due_on: Option<NaiveDate>,
    /// What became of it.
    pub state: PromiseState,
    /// When it was kept, broken or waived.
    #[ts(type = "string | null")]
    pub state_on: Option<NaiveDate>,
    /// Note.
    pub note: String,
}

/// A promise, as a patch: an absent field stays, `null` clears. A new one takes today, and who is in charge of its event.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct PromiseFields {
    /// For which event.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub event: Option<Option<Id>>,
    /// What; a new promise needs it.
    pub what: Option<String>,
    /// When it was promised.
    #[ts(as = "Option<String>")]
    pub made_on: Option<NaiveDate>,
    /// Who promised it.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub made_by: Option<Option<Id>>,
    /// By when.
    #[serde(deserialize_with = "crate::fields::nullable")]
    #[ts(as = "Option<Option<String>>")]
    pub due_on: Option<Option<NaiveDate>>,
    /// Note.
    pub note: Option<String>,
}

/// What each speaker is owed first, of the open promises that have a day.
pub fn owed(db: &Db) -> Result<HashMap<Id, String>> {
    let owed = store::owed(db, Of::Everyone)?;
    let first = owed.into_iter().filter_map(|(speaker, promises)| {
        let first = promises.into_iter().next()?;
        Some((speaker, first.what))
    });
    Ok(first.collect())
}

/// The promise that a text means: an id, a unique prefix of it, or exactly what was promised. Errors: `ambiguous`,
/// `promise_not_found`.
pub fn resolve(db: &Db, text: &str) -> Result<Id> {
    pick(
        text,
        "promise_not_found",
        |what| store::called(db, what),
        |low, high| store::between(db, low, high),
    )
}
