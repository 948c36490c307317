//! Golden tests of papers and messages: what they say, how they look, and that nothing a user types can spoil them.
//!
//! The facts of [`sample`] are the sample salon of the target texts; the moment is fixed.

mod after;
mod bundles;
mod calendars;
mod contacts;
mod desk;
mod exports;
mod fonts;
mod foreign;
mod formats;
mod hostile;
mod invitation;
mod letters;
mod look;
mod papers;
mod pasted;
mod people;
mod rota;
mod run_sheet;
mod sample;
mod show;
mod survive;
mod tools;
mod versions;
