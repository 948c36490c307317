//! Retrospectives 复盘: what an event was meant to be, what it became, why, and what follows.
//!
//! - Facts are never stored: they are read from the sheet, the sign-ups, the roles and the tasks whenever they are shown,
//!   and a draft of the four steps is written from them. Only what somebody wrote is kept.
//! - Ratings are kept as how many gave how many stars; their mean is written through to the event and the talk.
//! - Actions are tasks that know which event asked for them. They wait until an event of the same kind takes them up, and
//!   are asked about in its retrospective.
//! - Actual minutes feed planning ([`learned`]): nothing changes before somebody says so.
//! - Numbers over many events stand in [`trends`].

pub mod acts;
mod codes;
mod drafts;
mod facts;
mod fields;
pub mod import;
pub mod learned;
mod lines;
pub mod numbers;
pub mod ops;
pub mod photos;
pub mod queries;
pub mod ratings;
mod store;
pub mod trends;
mod views;

pub use codes::*;
pub use fields::*;
pub use views::*;
