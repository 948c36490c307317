//! Pairing: pure rules one by one, candidates for a salon, and the year ahead.

mod candidates;
mod rules;
mod year;
