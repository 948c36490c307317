//! One search over every room, and the derived rows behind it.
//!
//! - Derived rows (search text, order and look-up keys of people) are made from the domain tables alone, in the same
//!   transaction as the act that touched them, after do, undo and redo alike. They are never recorded.
//! - No text is an error: what somebody types becomes tokens of letters and digits (see [`crate::search`]).
//! - The best come first: names that are exactly the query, names that begin with it, names typed by pinyin, the rest;
//!   within each by pinyin.

pub mod queries;
mod store;

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::codes::codes;
use crate::error::Result;
use crate::ids::Id;
use crate::store::changes::Touched;
use crate::store::{Db, Tx};
use crate::words::Message;

codes! {
    /// What was found.
    pub enum HitKind = "kind" {
        /// A person; the id is theirs.
        Person = "person",
        /// A person as a speaker; the id is the person's.
        Speaker = "speaker",
        /// A venue.
        Venue = "venue",
        /// A salon or another event.
        Salon = "salon",
    }
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Why it was found: which field holds what was looked for.
    pub why: Message,
}

/// The answer of a search.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct Found {
    /// How many records there are in all.
    pub total: u32,
    /// The best of them.
    pub hits: Vec<Hit>,
}

/// Makes the derived rows of what an act touched again.
pub fn rederive(tx: &Tx<'_>, touched: &[Touched]) -> Result<()> {
    let mut ids = BTreeSet::new();
    for row in touched.iter().filter(|row| store::SOURCES.contains(&row.table)) {
        match row.id {
            Some(id) => ids.insert(id),
            None => return rebuild(tx),
        };
    }
    ids.into_iter().try_for_each(|id| store::rederive(tx, id))
}

/// Makes all derived rows again: after a migration and after a chapter was filled in bulk.
pub fn rebuild(tx: &Tx<'_>) -> Result<()> {
    store::rebuild(tx)
}

/// Takes what was deleted out of the index for good: until then deleted search text is only marked as gone. Part of
/// erasing somebody.
pub fn forget(tx: &Tx<'_>) -> Result<()> {
    store::merge_all(tx)
}

/// Derived rows that do not fit the records, each described in a line; empty when all is well.
pub fn problems(db: &Db) -> Result<Vec<String>> {
    store::problems(db)
}
