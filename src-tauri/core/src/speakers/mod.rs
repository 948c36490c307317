//! Speakers 讲师: a person's hat with a profile, a place in the invitation pipeline, and a log of contacts.
//!
//! - A speaker *is* a person: same id, and name, phone, company and so on stand only in `people`.
//! - The pipeline's order is a habit, never a lock: skipped and backward steps are warned of and done.
//! - The current stage is the step with the latest date. A step dated earlier is written into the log and leaves the
//!   current stage as it is. An exit bears a date for trying again, which going on takes away.
//! - Days are counted in local dates of the injected clock; what happened is ordered by when it happened, not typed.
//! - Only the silent are reminded: whoever answered our last line, in whatever words, is not.
//! - A talk at an event is an appearance and belongs to `events`; this room only reads what it needs to know of it.

pub mod acts;
mod codes;
pub mod coming;
mod fields;
pub mod habits;
pub mod modules;
pub mod ops;
pub mod pipeline;
pub mod promises;
pub mod queries;
pub mod reasons;
pub mod rules;
pub mod silence;
mod store;
mod views;

pub use codes::{
    Channel, Direction, Fee, HabitCode, Level, MayFilm, MayShareSlides, Module, NextLetter, PromiseState, Source,
    Stage, Urgency,
};
pub use fields::{ContactFields, NextAction, SpeakerFields, Who};
pub use promises::{Promise, PromiseFields};
pub use views::{
    BoardColumn, ContactLine, Habit, NextEvent, Silence, Speaker, SpeakerPage, SpeakerTalk, StageChange, Standby, Step,
    Today, TodayStandby,
};
