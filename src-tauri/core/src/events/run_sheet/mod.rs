//! The run-sheet 流程表: rows before, in and after the slot, and the clock times that follow from them.

pub mod ops;
pub(super) mod sheet;
pub(super) mod store;
mod template;
mod times;

pub use template::{NEEDED, Template, of_kind, usual_minutes, usual_roles};
pub use times::{MINUTES_MAX, OFFSET_MAX, Row, Span, TimeOfDay, Times};
