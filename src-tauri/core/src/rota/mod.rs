//! The rota 排班: who does what at the coming events, and who could take what is still open.
//!
//! The room has no records of its own. It reads the events, the committee and what people said about themselves, shows
//! them as one matrix ([`queries::show`]), proposes people for the open seats ([`queries::suggest`]) and gives those
//! roles to them once somebody accepts the proposal ([`ops::accept`]).
//!
//! Invariants, each held by a property test:
//! - a proposal breaks no rule, neither those of the roles nor those of the persons, and leaves alone what stands;
//! - the same data give the same proposal, in whatever order they are read;
//! - nothing is written before it is accepted, and accepting is one act that can be undone;
//! - every number in a reason is a number of the data.

pub mod acts;
mod facts;
mod judge;
mod ledger;
mod matrix;
pub mod ops;
mod problem;
pub mod queries;
mod reasons;
pub mod solve;
mod suggest;
mod views;

pub use views::*;
