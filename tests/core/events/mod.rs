//! Events: from a date to a run-sheet that everybody can follow.

mod appearances;
mod list;
mod plan;
mod readiness;
mod roles;
mod run_sheet;
pub mod stage;
mod texts;
mod times;
mod undo;
