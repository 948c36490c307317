//! Reads of versions.

use super::compare::compare;
use super::record::{Change, Frozen, Version, VersionMark};
use super::store;
use crate::error::Result;
use crate::events::queries::without_readiness;
use crate::events::store as events;
use crate::events::views::Salon;
use crate::ids::Id;
use crate::store::Db;

/// The versions of an event, the newest one first, each with what changed since the one before. Errors:
/// `event_not_found`.
pub fn list(db: &Db, event: Id) -> Result<Vec<Version>> {
    events::get(db, event)?;
    let kept = store::of_event(db, event)?;
    let mut versions = Vec::new();
    let mut before: Option<Frozen> = None;
    for version in kept {
        let changes = before.as_ref().map(|before| compare(before, &version.frozen));
        versions.push(Version {
            id: version.id,
            number: version.mark.number,
            published_at: version.mark.published_at,
            note: version.note,
            changes: changes.unwrap_or_default(),
        });
        before = Some(version.frozen);
    }
    versions.reverse();
    Ok(versions)
}

/// What changed from one version to another, or to the sheet as it stands now. Errors: `event_not_found`,
/// `version_not_found`.
pub fn diff(db: &Db, event: Id, from: i64, to: Option<i64>) -> Result<Vec<Change>> {
    let row = events::get(db, event)?;
    let then = store::get(db, event, from)?.frozen;
    let now = match to {
        Some(number) => store::get(db, event, number)?.frozen,
        None => Frozen::of(&without_readiness(db, &row)?),
    };
    Ok(compare(&then, &now))
}

/// The sheet as it stood in a version. Errors: `event_not_found`, `version_not_found`.
pub fn frozen(db: &Db, event: Id, number: i64) -> Result<Frozen> {
    events::get(db, event)?;
    Ok(store::get(db, event, number)?.frozen)
}

/// The newest version of a salon and how many changes there are since.
pub(in crate::events) fn mark(db: &Db, salon: &Salon) -> Result<Option<(VersionMark, i64)>> {
    let newest = store::newest(db, salon.id)?;
    Ok(newest.map(|newest| {
        let changes = compare(&newest.frozen, &Frozen::of(salon));
        (newest.mark, changes.len() as i64)
    }))
}

/// The number that the next version of an event will bear.
pub(in crate::events) fn next_number(db: &Db, event: Id) -> Result<i64> {
    store::next_number(db, event)
}
