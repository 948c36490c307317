//! Tests of the core, one module per room; `tidy` holds the house's rules on the sources themselves.

#![allow(clippy::disallowed_methods, reason = "the core has no surroundings; its tests do")]

mod attendance;
mod calendar;
mod chapter;
mod committee;
mod events;
mod find;
mod fresh;
mod letters;
mod live;
mod mailto;
mod pairing;
mod people;
mod replies;
mod rescue;
mod retrospectives;
mod rota;
mod sample;
mod speakers;
mod store;
mod tables;
mod tasks;
mod tidy;
mod types;
mod venues;
mod versions;
