//! The sample chapter: what a chapter looks like after two years, for a first look at the product and for benchmarks.
//!
//! - Equal seed and equal day give an equal chapter, ids included: chance comes from [`random::Random`], ids from the
//!   seeded source that [`env`] puts in.
//! - Only a chapter without records is filled ([`Desk::fill`]), and its history starts afresh.
//! - Everybody and everything in it is invented; phone numbers belong to nobody.
//! - Past and future are told from the day given: the coming salon is on the first suitable Saturday at least
//!   [`AHEAD`] days away, the salons before it once a month.

mod bulk;
mod calendar;
mod cast;
mod events;
mod guests;
mod names;
mod people;
mod places;
mod random;
mod salons;
mod store;
mod venues;

use std::sync::Arc;

use chrono::{Days, NaiveDate, NaiveTime};

use crate::chapter::NewChapter;
use crate::clock::FixedClock;
use crate::desk::{Changes, Desk};
use crate::error::Result;
use crate::ids::SeededIds;
use crate::store::{Env, Tx};

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

/// What a file made for a sample begins with.
pub fn new_chapter() -> NewChapter {
    NewChapter {
        name: salons::NAME.to_owned(),
        city: salons::CITY.to_owned(),
    }
}

/// Puts a standing clock and seeded ids into `env`: what a file needs from its first row on to be the same each time.
pub fn env(env: &Env, options: &SampleOptions) -> Env {
    let noon = options.today.and_time(NaiveTime::MIN) + chrono::TimeDelta::hours(12);
    let zone = *env.clock.now().offset();
    let now = noon
        .and_local_timezone(zone)
        .single()
        .unwrap_or_else(|| env.clock.now());
    Env {
        clock: Arc::new(FixedClock(now)),
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
    let mut random = random::Random::new(options.seed);
    let cast = people::lay(tx, options.today)?;
    let crowd = people::lay_crowd(tx, &mut random, options.people.max(PEOPLE) - people::named())?;
    people::lay_committee(tx, &cast, options.today)?;
    let places = venues::lay(tx, &cast, options.today)?;
    let calendar = calendar::Calendar::around(tx, options.today)?;
    let model = events::lay(tx, &mut random, &cast, &places, &calendar, options.today)?;
    let more = options.events.max(EVENTS) - EVENTS;
    let first = calendar.held.first().copied().unwrap_or(options.today) - Days::new(1);
    bulk::lay(tx, &mut random, &cast, &crowd, &places, &model, more, first)
}
