//! Papers and messages of 沙龙秘书: from the core's views to bytes.
//!
//! ```text
//! facts (what the chapter file knows) → model (what goes on paper, all text formatted) → templates + typeset → PDF, PNG
//!                                     → wechat (plain text for a phone)
//!                                     → outline → formats (workbook, Word, web page, Markdown, CSV)
//!                                     → formats (calendar, address cards)
//! ```
//!
//! One door: [`read`] what is [`Wanted`] inside a read of the desk, then, with the desk let go, [`export`] it in one of
//! its [`forms`], look at it with [`preview`] or [`text`]; [`Exported::save`] writes the files.
//!
//! Invariants:
//! - user text reaches a template only as data, so that `#panic()` or `*bold*` print as they are;
//! - a character that no font has is named by an error (`glyph_missing`) before anything is written;
//! - the same facts, options and moment give the same bytes;
//! - only the numbers of the person in charge and of the on-site contact stand in what is shared; the venue's contact
//!   stands on the committee's paper, everybody else's number only there and only when asked for.

pub mod bundle;
mod certificate;
mod clean;
mod clock;
mod contacts;
mod document;
mod door;
mod export;
pub mod facts;
pub mod fonts;
mod formats;
mod invitation;
mod make;
pub mod model;
mod outline;
mod pages;
mod papers;
mod person;
mod poster;
mod recap;
mod retrospective;
mod rota;
mod run_sheet;
mod say;
mod scan;
mod sheet_calendar;
mod sign_ups;
mod speaker_list;
mod tasks;
mod terms;
mod trends;
pub mod typeset;
mod venue_sheet;
mod wechat;
mod year;

pub use door::{Material, Wanted, export, forms, name, preview, read, text, version};
pub use export::{Calendar, Exported, Form, Options, Piece};
pub use papers::Paper;
pub use person::people_with_duties;
pub use typeset::Preview;
