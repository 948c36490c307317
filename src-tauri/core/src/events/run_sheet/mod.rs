//! The run-sheet 流程表: rows before, in and after the slot, and the clock times that follow from them.

mod times;

pub use times::{MINUTES_MAX, OFFSET_MAX, Row, Span, TimeOfDay, Times};
