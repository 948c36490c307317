//! The window's commands, a file for each room. One async command is one call of the core: no SQL, no rule and no
//! formatting here. Every command is listed three times on purpose — registered in `lib.rs`, permitted in
//! `permissions/<room>.toml`, called in `ui/bridge/commands.js` — and a test compares the three.

pub mod attendance;
pub mod chapter;
pub mod committee;
pub mod desk;
pub mod documents;
pub mod events;
pub mod find;
pub mod letters;
pub mod live;
pub mod pairing;
pub mod people;
pub mod projector;
pub mod replies;
pub mod rescue;
pub mod retro;
pub mod roles;
pub mod rota;
pub mod speakers;
pub mod tasks;
pub mod venues;
pub mod versions;
