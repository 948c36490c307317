//! Events: from a date to a run-sheet that everybody can follow.

mod appearances;
mod catalogue;
mod groups;
mod list;
mod news;
mod plan;
mod readiness;
mod reading;
mod role_call;
mod roles;
mod rules;
mod run_sheet;
mod scripts;
mod sheet_rows;
pub mod stage;
mod templates;
mod texts;
mod times;
mod undo;
