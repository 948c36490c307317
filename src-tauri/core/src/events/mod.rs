//! Events: the salons and the chapter's other activities, from a date to a run-sheet that everybody can follow.
//!
//! Inside stand small rooms of their own: [`run_sheet`] (what happens when), [`roles`] (who does what), [`catalogue`]
//! (which roles there are), [`appearances`] (who speaks), [`materials`] (who brings what), [`discussion`] (questions,
//! groups, results), [`readiness`] (what is still missing and what mends it) and [`versions`] (what others were told,
//! and what changed since).
//!
//! Invariants:
//! - clock times are never stored: they follow from the start, the minutes and the anchors ([`run_sheet::Times`]);
//! - only rows of the slot count as planned minutes; a plan that is over is shown as over, never squeezed;
//! - a speaker has at most one appearance at an event, and a talk at most one appearance that still holds it;
//! - readiness is computed from the records each time and never stored;
//! - an appearance moves the speaker's stage along through `speakers`, and never behind something newer.

pub mod acts;
pub mod appearances;
pub mod availability;
pub mod catalogue;
mod codes;
pub mod discussion;
pub mod draft;
mod fields;
pub mod materials;
pub mod news;
pub mod ops;
pub mod queries;
pub mod readiness;
pub mod resolve;
mod role;
pub mod role_call;
pub mod roles;
pub mod run_sheet;
pub mod scripts;
mod store;
pub mod templates;
pub mod versions;
mod views;
mod warnings;

pub use codes::*;
pub use fields::*;
pub use role::OwnRole;
pub use run_sheet::TimeOfDay;
pub use store::called;
pub use versions::{Change, ChangeCode, Frozen, FrozenPerson, FrozenRow, Version, VersionMark};
pub use views::*;
