//! The running salon 现场: what is on, how far it is, how it will end; and what really happened, minute by minute.
//!
//! Everything follows from *marks*: each begins a state that lasts until the next one, so the parts always add up to the
//! wall clock, in seconds and in minutes ([`timeline`]). Work after the fact moves marks ([`edit`]); nobody stores a
//! length. What the day made of the plan (longer, left out, another order) stands beside the rows of the sheet, which
//! stays as it was published ([`plan`]).
//!
//! - A click is one act with one undo; a second one within [`ops::DOUBLE_TAP_MS`] changes nothing.
//! - Times that the day gave are written through to the sheet's rows, where every reader of an event finds them.
//! - Nothing runs in memory: whoever opens the file again goes on with the right time.

pub mod acts;
mod day;
pub mod edit;
pub mod ops;
pub mod plan;
pub mod queries;
pub mod recover;
pub(crate) mod store;
pub mod timeline;
mod views;

pub use views::*;
