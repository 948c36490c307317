//! Rescue: plans when a speaker, the venue or the host fails, days before, on the day, with the room full.

mod accepting;
mod host;
mod scene;
mod sound;
mod speaker;
mod venue;
