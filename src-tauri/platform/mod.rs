//! What the machine gives: the clock, the thread that owns the chapter, dialogs, the mail program, the preferences of this computer.

pub mod bytes;
pub mod clock;
pub mod jobs;
pub mod mail;
pub mod picks;
pub mod preferences;
pub mod projector;
pub mod worker;
