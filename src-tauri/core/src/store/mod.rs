//! The chapter file: connection, migrations, the one write door, undo, history, pictures.
//!
//! [`Db`] can only read: every statement it runs is checked to be read-only. [`Tx`] can write, and only the desk makes
//! one, inside a transaction that records its own changeset (SQLite's session extension). What makes undo by
//! changesets sound:
//! - the session attaches [`RECORDED`], an explicit list; every one of these tables has a PRIMARY KEY;
//! - no triggers, no CASCADE or SET NULL; UNIQUE only where rows never swap values;
//! - derived rows (search, order of names) stand outside and are made again from what a changeset touched;
//! - a migration seals the stack, because changesets are positional.

use std::ops::Deref;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rusqlite::{Connection, Params, Row};
use serde::Serialize;
use ts_rs::TS;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::ids::{Id, IdSource};

pub mod changes;
pub mod connection;
pub mod header;
pub mod log;
pub mod migrations;
pub mod pictures;
pub mod rank;
pub mod transaction;
pub mod whole;

/// A room of the house, as the window names it when it hears of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Room {
    /// The chapter's own facts, rulebook and calendar.
    Chapter,
    /// Persons.
    People,
    /// Offices and terms.
    Committee,
    /// Speakers, stages, contacts.
    Speakers,
    /// Venues and their checklists.
    Venues,
    /// Salons and everything in them.
    Events,
    /// Messages, their templates and the outbox.
    Letters,
    /// Preparation: tasks, rechecks, group codes.
    Tasks,
    /// Sign-ups, check-in, visitors' follow-up, draws.
    Attendance,
    /// The running salon.
    Live,
    /// Retrospectives, ratings, photos, expenses, what was learned.
    Retrospectives,
}

/// The tables whose changes are recorded, with the room each belongs to.
pub const RECORDED: &[(&str, Room)] = &[
    ("chapter", Room::Chapter),
    ("rule", Room::Chapter),
    ("calendar_day", Room::Chapter),
    ("calendar_year", Room::Chapter),
    ("person", Room::People),
    ("term", Room::Committee),
    ("speaker", Room::Speakers),
    ("speaker_stage", Room::Speakers),
    ("contact", Room::Speakers),
    ("promise", Room::Speakers),
    ("venue", Room::Venues),
    ("venue_item", Room::Venues),
    ("inspection", Room::Venues),
    ("venue_photo", Room::Venues),
    ("event", Room::Events),
    ("segment", Room::Events),
    ("segment_person", Room::Events),
    ("event_role", Room::Events),
    ("assignment", Room::Events),
    ("appearance", Room::Events),
    ("question", Room::Events),
    ("discussion_group", Room::Events),
    ("material", Room::Events),
    ("block", Room::Events),
    ("parallel_duty", Room::Events),
    ("template", Room::Events),
    ("version", Room::Events),
    ("role_rule", Room::Events),
    ("away", Room::Events),
    ("preference", Room::Events),
    ("accepted_conflict", Room::Events),
    ("group_member", Room::Events),
    ("letter_template", Room::Letters),
    ("letter", Room::Letters),
    ("task", Room::Tasks),
    ("task_list", Room::Tasks),
    ("recheck", Room::Tasks),
    ("venue_fault", Room::Tasks),
    ("group_code", Room::Tasks),
    ("sign_up", Room::Attendance),
    ("follow_up", Room::Attendance),
    ("draw", Room::Attendance),
    ("live_mark", Room::Live),
    ("live_row", Room::Live),
    ("retrospective", Room::Retrospectives),
    ("retro_point", Room::Retrospectives),
    ("rating", Room::Retrospectives),
    ("voice", Room::Retrospectives),
    ("event_photo", Room::Retrospectives),
    ("expense", Room::Retrospectives),
    ("usual_minutes", Room::Retrospectives),
];

/// What the core needs from outside, injected once when a chapter is opened.
#[derive(Clone)]
pub struct Env {
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Makes ids.
    pub ids: Arc<dyn IdSource>,
    /// Who acts: one id for each running window or command.
    pub desk: Id,
}

/// An open chapter, for reading.
pub struct Db {
    pub(crate) conn: Connection,
    pub(crate) env: Env,
}

impl Db {
    /// The present moment with its offset, from the injected clock.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.env.clock.now()
    }

    /// Today in the chapter's local zone.
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// All rows of a reading statement.
    pub fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        map: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.reading(sql)?;
        let rows = statement.query_map(params, map)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The first row of a reading statement, if there is one.
    pub fn opt<T>(
        &self,
        sql: &str,
        params: impl Params,
        map: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.reading(sql)?;
        let mut rows = statement.query(params)?;
        Ok(rows.next()?.map(map).transpose()?)
    }

    /// The first row of a statement that always has one (counts, sums).
    pub fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        map: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<T> {
        self.opt(sql, params, map)?
            .ok_or_else(|| Error::bug("a statement that always has a row had none"))
    }

    /// A prepared statement that cannot write: this is what keeps a `Db` from being a second write door.
    fn reading(&self, sql: &str) -> Result<rusqlite::CachedStatement<'_>> {
        let statement = self.conn.prepare_cached(sql)?;
        if statement.readonly() {
            Ok(statement)
        } else {
            Err(Error::bug("a writing statement was given to a reader"))
        }
    }
}

/// An open transaction, for writing. Reads like a [`Db`].
pub struct Tx<'desk> {
    db: &'desk Db,
}

impl<'desk> Tx<'desk> {
    /// Only the desk opens transactions.
    pub(crate) fn new(db: &'desk Db) -> Self {
        Self { db }
    }

    /// Runs one writing statement and tells how many rows it touched.
    pub fn run(&self, sql: &str, params: impl Params) -> Result<usize> {
        Ok(self.db.conn.prepare_cached(sql)?.execute(params)?)
    }

    /// A new id.
    pub fn new_id(&self) -> Id {
        let unix_ms = self.db.now().timestamp_millis();
        self.db.env.ids.next(u64::try_from(unix_ms).unwrap_or_default())
    }
}

impl Deref for Tx<'_> {
    type Target = Db;

    fn deref(&self) -> &Db {
        self.db
    }
}
