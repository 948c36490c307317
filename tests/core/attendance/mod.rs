//! Attendance: who signed up, who came, who is followed up.

mod chain;
mod door;
mod draws;
mod followed;
mod importing;
mod matching;
mod rules;
mod stage;
mod undo;
mod waiting;
