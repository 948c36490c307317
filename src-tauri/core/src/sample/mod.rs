//! The sample chapter: what a chapter looks like after two years, for a first look at the product and for benchmarks.
//!
//! - Equal seed and equal day give an equal chapter, ids included: chance comes from [`crate::random::Random`], ids from the
//!   seeded source that [`seeded`] puts in.
//! - Only a chapter without records is filled ([`Desk::fill`]), and its history starts afresh.
//! - Everybody and everything in it is invented; phone numbers belong to nobody.
//! - Past and future are told from the day given: the coming salon is on the first suitable Saturday at least
//!   [`AHEAD`] days away, the salons before it once a month.

mod attendance;
mod bulk;
mod calendar;
mod cast;
mod events;
mod guests;
mod letters;
mod live;
mod names;
mod people;
mod places;
mod preparation;
mod retrospectives;
mod roles;
mod salons;
mod store;
mod terms;
mod venues;
mod versions;

use std::path::Path;
use std::sync::Arc;

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};

use crate::chapter::NewChapter;
use crate::clock::FixedClock;
use crate::desk::{Access, Changes, Desk};
use crate::error::Result;
use crate::files::file_error;
use crate::ids::SeededIds;
use crate::store::{Env, Tx};

/// The name of the sample chapter.
pub const NAME: &str = "苏州分会";
/// The least days between the sample's today and its coming salon.
pub const AHEAD: u64 = 18;
/// How many people the sample has by itself.
pub const PEOPLE: usize = 100;
/// How many events the sample has by itself: seventeen held, one called off, one coming.
pub const EVENTS: usize = 19;

/// Which sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleOptions {
    /// Equal seeds give equal samples.
    pub seed: u64,
    /// People in all; [`PEOPLE`] at least.
    pub people: usize,
    /// Events in all; [`EVENTS`] at least.
    pub events: usize,
    /// The day on which the sample is looked at.
    pub today: NaiveDate,
}

impl SampleOptions {
    /// The usual sample on a day.
    pub fn on(today: NaiveDate) -> Self {
        Self {
            seed: 1,
            people: PEOPLE,
            events: EVENTS,
            today,
        }
    }
}

/// Makes a sample chapter at `path`, whole or not at all; an existing file is refused with `file_exists`. The file is
/// closed again: whoever opens it brings a running clock and fresh ids.
pub fn create(path: &Path, options: &SampleOptions, env: &Env) -> Result<()> {
    let new = NewChapter {
        name: NAME.to_owned(),
        city: salons::CITY.to_owned(),
    };
    let mut desk = Desk::create(path, &new, seeded(env, options), Access::CommandLine)?.desk;
    let filled = fill(&mut desk, options);
    desk.close()?;
    if filled.is_err() {
        // What this call made and could not fill is of no use to anybody.
        std::fs::remove_file(path).map_err(|error| file_error(&error, path))?;
    }
    filled.map(|_| ())
}

/// A standing clock and seeded ids: what a file needs from its first row on to be the same each time.
pub fn seeded(env: &Env, options: &SampleOptions) -> Env {
    let noon = options.today.and_time(NaiveTime::MIN) + TimeDelta::hours(12);
    let now = env.clock.now();
    Env {
        clock: Arc::new(FixedClock(
            noon.and_local_timezone(*now.offset()).single().unwrap_or(now),
        )),
        ids: Arc::new(SeededIds::new(options.seed)),
        desk: env.desk,
    }
}

/// Fills a chapter that has no records yet. Refused with `chapter_not_empty` otherwise.
pub fn fill(desk: &mut Desk, options: &SampleOptions) -> Result<Changes> {
    Ok(desk.fill(|tx| lay(tx, options))?.changes)
}

fn lay(tx: &Tx<'_>, options: &SampleOptions) -> Result<()> {
    store::update_chapter(tx, salons::GUILD, salons::VALUES, salons::CITY)?;
    let mut random = crate::random::Random::new(options.seed);
    let cast = people::lay(tx, options.today)?;
    let crowd = people::lay_crowd(tx, &mut random, options.people.max(PEOPLE) - people::named())?;
    people::lay_committee(tx, &cast, options.today)?;
    let places = venues::lay(tx, &cast, options.today)?;
    let calendar = calendar::Calendar::around(tx, options.today)?;
    let model = events::lay(tx, &mut random, &cast, &places, &calendar, options.today)?;
    let more = options.events.max(EVENTS) - EVENTS;
    let first = calendar.held.first().copied().unwrap_or(options.today) - Days::new(1);
    bulk::lay(tx, &mut random, &cast, &crowd, &places, &model, more, first)?;
    // Last, so that the ids of everything else do not depend on it.
    letters::lay(tx, options.today)?;
    live::lay(tx)?;
    attendance::lay(tx, options.seed, &cast, &crowd)?;
    retrospectives::lay(tx, &cast)?;
    preparation::lay(tx, &cast, options.today)
}
