//! Rescue 应急方案: what to do when a speaker, the venue or the host fails, days before or with the room full.
//!
//! The room has no records of its own. It reads the salon and everything around it, puts plans side by side, each with
//! the run-sheet as it would be ([`queries::plans`]), and carries one out through the events room ([`ops::accept`]).
//!
//! Invariants, each held by a test:
//! - a plan is laid out by the run-sheet's own code ([`crate::events::draft`]): once accepted, the sheet says what the
//!   plan promised;
//! - no plan lengthens a talk, goes below a floor or above a ceiling, or ends after the slot without saying so;
//! - accepting is one act: one undo takes back sheet, roles, stages and version;
//! - a plan whose facts changed since it was shown is refused.

pub mod acts;
mod facts;
mod host;
pub mod ops;
pub mod queries;
mod speaker;
mod step;
mod texts;
mod venue;
mod views;

pub use ops::accept;
pub use queries::plans;
pub use views::*;
