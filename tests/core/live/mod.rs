//! The running salon: clicks, times noted after the fact, time made up; and that nothing is ever lost or made up.

mod after;
mod clicks;
mod properties;
mod recovering;
mod stage;
mod timelines;
