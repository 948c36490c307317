//! What actual minutes teach: rows of a kind that keep taking longer than a new sheet gives them. Nothing changes before
//! somebody says so; then new sheets follow.
//!
//! Talks are left out: a speaker stops hard, whatever the last ones took. So are rows with a title of their own, which are
//! alike in nothing but their kind.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::{numbers, store, trends};
use crate::chapter;
use crate::error::{Error, Result};
use crate::events::run_sheet::{MINUTES_MAX, usual_minutes};
use crate::events::{self, Part, Salon, SegmentFields, SegmentKind};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Db, Tx};
use crate::words::Message;

/// From so many salons on something was learned.
pub const SALONS_MIN: usize = 3;
/// The newest so many salons teach.
pub const SALONS_LAST: usize = 24;
/// A median that differs by fewer minutes is no reason to plan differently.
const WORTH_MINUTES: i64 = 2;

/// What was learned about the rows of a kind.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Learned {
    /// What happens in them.
    pub kind: SegmentKind,
    /// What that is called.
    pub label: Message,
    /// What a new sheet gives them now.
    pub planned: i64,
    /// What they really took, the middle of `of` salons.
    pub median: f64,
    /// Of how many of the newest salons.
    pub of: i64,
    /// The median in whole minutes: what new sheets would get.
    #[serde(rename = "use")]
    #[ts(rename = "use")]
    pub use_minutes: i64,
    /// What the chapter said new sheets get; `None`: what is built in.
    pub usual: Option<i64>,
    /// Whether it differs enough to be worth a change.
    pub worth: bool,
}

/// Whether actual minutes of a kind teach anything.
fn teaches(kind: SegmentKind) -> bool {
    !matches!(kind, SegmentKind::Talk | SegmentKind::Custom)
}

/// What was learned about each kind that stood in the slot of at least three of the newest salons, in the order of the
/// kinds.
pub fn learned(db: &Db) -> Result<Vec<Learned>> {
    let rules = chapter::queries::show(db)?.rules;
    let usual = events::queries::usual_minutes(db)?;
    let mut taken: BTreeMap<SegmentKind, Vec<i64>> = BTreeMap::new();
    let mut seen: BTreeMap<SegmentKind, Vec<Id>> = BTreeMap::new();
    // The newest first; of each kind the newest salons that have it.
    for row in trends::store::timed_rows(db, None, None)?.into_iter().rev() {
        let teaches = teaches(row.kind) && row.title.is_empty() && row.actual > 0;
        let salons = seen.entry(row.kind).or_default();
        if !teaches || (!salons.contains(&row.event) && salons.len() >= SALONS_LAST) {
            continue;
        }
        if !salons.contains(&row.event) {
            salons.push(row.event);
        }
        taken.entry(row.kind).or_default().push(row.actual);
    }
    let of_kind = |(kind, minutes): (SegmentKind, Vec<i64>)| {
        let of = seen.get(&kind).map_or(0, Vec::len);
        let median = numbers::median(&minutes).filter(|_| of >= SALONS_MIN)?;
        let planned = usual.get(&kind).copied().unwrap_or_else(|| usual_minutes(kind, &rules));
        let use_minutes = numbers::whole(median);
        Some(Learned {
            kind,
            label: kind.name(),
            planned,
            median,
            of: of as i64,
            use_minutes,
            usual: usual.get(&kind).copied(),
            worth: (use_minutes - planned).abs() >= WORTH_MINUTES,
        })
    };
    Ok(taken.into_iter().filter_map(of_kind).collect())
}

/// What new sheets give the rows of a kind from now on; `None`: what is built in. Errors: `minutes_not_learned` for a kind
/// that keeps its own time, `number_out_of_range`.
pub fn use_minutes(tx: &Tx<'_>, kind: SegmentKind, minutes: Option<i64>) -> Result<Vec<Learned>> {
    check(kind)?;
    match minutes {
        Some(minutes) => store::set_usual(tx, kind, within(minutes)?)?,
        None => store::clear_usual(tx, kind)?,
    }
    learned(tx)
}

/// Gives the rows of a kind in the slot of a coming event these minutes. Errors: `minutes_not_learned`,
/// `number_out_of_range`, `event_not_coming`, `kind_not_in_sheet`.
pub fn apply_minutes(tx: &Tx<'_>, event: Id, kind: SegmentKind, minutes: i64) -> Result<Saved<Salon>> {
    check(kind)?;
    let salon = events::queries::bare(tx, event)?;
    if !salon.status.is_coming() {
        return Err(Error::refused("event_not_coming").with("salon", salon.called()));
    }
    let rows = salon.segments.iter();
    let of_kind = rows.filter(|row| row.part == Part::Slot && row.kind == kind && row.title.is_empty());
    let ids: Vec<Id> = of_kind.map(|row| row.id).collect();
    if ids.is_empty() {
        return Err(Error::refused("kind_not_in_sheet").with("kind", kind.name()));
    }
    let fields = SegmentFields {
        minutes: Some(within(minutes)?),
        ..SegmentFields::default()
    };
    events::ops::edit_segments(tx, &ids, &fields)
}

fn check(kind: SegmentKind) -> Result<()> {
    if teaches(kind) {
        Ok(())
    } else {
        Err(Error::refused("minutes_not_learned").with("kind", kind.name()))
    }
}

fn within(minutes: i64) -> Result<i64> {
    if (1..=MINUTES_MAX).contains(&minutes) {
        return Ok(minutes);
    }
    Err(Error::invalid("number_out_of_range", "minutes")
        .with("min", 1)
        .with("max", MINUTES_MAX))
}
