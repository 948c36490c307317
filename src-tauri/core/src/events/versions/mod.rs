//! Versions 定稿: a run-sheet frozen at a moment, and what changed since.
//!
//! - A version is never changed; only the erasure of a person blanks them in it.
//! - It holds everything that its paper prints, so it can be printed again years later, whatever became of the records.
//! - It is read with defaults for whatever it lacks: a program that knows more reads what one that knew less has frozen.
//! - What changed is computed from two frozen sheets ([`compare`]) and never stored.
//! - Publishing a sheet that nothing changed in is refused: a number stands for a difference.

mod compare;
mod ops;
mod queries;
mod record;
mod store;

pub use compare::compare;
pub use ops::publish;
pub use queries::{diff, frozen, list};
pub(super) use queries::{mark, next_number};
pub use record::*;
