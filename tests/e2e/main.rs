//! The real window through WebDriver, on a screen of its own: what a user sees and does.

#[path = "../support/mod.rs"]
mod support;

mod attendance;
mod board;
mod changes;
mod day;
#[path = "../support/desk.rs"]
mod desk;
mod documents;
mod journey;
mod letters;
mod live;
mod news;
mod rescue;
mod retrospective;
mod roles;
mod rooms;
mod series;
mod share;
mod sheet;
mod speakers;
mod start;
mod tasks;
mod tour;
