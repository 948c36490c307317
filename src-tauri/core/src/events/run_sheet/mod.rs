//! The run-sheet 流程表: rows before, in and after the slot, and the clock times that follow from them.

pub mod actual;
pub mod blocks;
pub mod duties;
pub mod fit;
mod length;
pub mod ops;
pub mod read;
pub mod rows;
pub(super) mod sheet;
pub(super) mod store;

mod times;
mod usual;

pub use length::{Length, parse_length};
pub use ops::ROWS_MAX;
pub use times::{MINUTES_MAX, OFFSET_MAX, Row, Span, TimeOfDay, Times};
pub(super) use usual::OwnMinutes;
pub use usual::{NEEDED, usual_bend, usual_minutes, usual_roles};
