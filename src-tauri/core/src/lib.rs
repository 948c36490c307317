//! All behaviour of 沙龙秘书 (Chapterdesk): a chapter of an HR guild, kept in one file.
//!
//! Reading order: [`desk`] opens a chapter file and lends [`store::Db`] for reading and, through
//! [`desk::Desk::transact`], [`store::Tx`] for writing. Each room (`chapter`, `people`, `committee`, `speakers`,
//! `venues`, `events`) has its types in `mod.rs`, its pure rules in `rules.rs`, its changes in `ops.rs`, its reads in
//! `queries.rs` and its only SQL in `store.rs`.
//!
//! Invariants, each held by a test:
//! - this crate never sees a window, typst, the environment, the home folder or the ambient clock: time and ids come
//!   from [`desk::Env`];
//! - without a [`store::Tx`] nothing can change, and only the desk makes one;
//! - rooms use each other's types, `queries` and `ops`, never another's `store`; the direction is
//!   events → speakers, venues, committee → people → chapter, and `find` may read every room.

pub mod attendance;
pub mod chapter;
pub mod chars;
pub mod clock;
mod codes;
mod columns;
pub mod committee;
pub mod dates;
pub mod desk;
pub mod error;
pub mod events;
pub mod fields;
pub mod files;
pub mod find;
pub mod ids;
pub mod letters;
pub mod live;
pub mod mailto;
pub mod named;
pub mod pairing;
pub mod people;
pub mod pick;
pub mod pinyin;
pub mod random;
pub mod replies;
pub mod rescue;
pub mod retrospectives;
pub mod rota;
pub mod sample;
pub mod saved;
pub mod search;
pub mod speakers;
pub mod store;
pub mod tables;
pub mod tasks;
pub mod text;
pub mod venues;
pub mod width;
pub mod words;

pub use error::{Error, Result};
