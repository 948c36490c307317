//! Papers and messages of 沙龙秘书: from the core's views to bytes.
//!
//! ```text
//! facts (what the chapter file knows) → model (what goes on paper, all text formatted) → templates + typeset → PDF, PNG
//!                                     → wechat (plain text for a phone)
//! ```
//!
//! Use: [`facts::salon`] or [`facts::invitation`] inside a read of the desk, then, with the desk let go,
//! [`run_sheet`] or [`invitation`]; [`Exported::save`] writes the files. [`run_sheet_of`] and [`invitation_of`] do both
//! steps in one call.
//!
//! Invariants:
//! - user text reaches a template only as data, so that `#panic()` or `*bold*` print as they are;
//! - a character that no font has is named by an error (`glyph_missing`) before anything is written;
//! - the same facts, options and moment give the same bytes;
//! - only the numbers of the person in charge and of the on-site contact stand in what is shared; the venue's contact
//!   stands on the committee's paper, everybody else's number only there and only when asked for.

mod clean;
mod export;
pub mod facts;
pub mod fonts;
mod invitation;
pub mod model;
mod run_sheet;
mod say;
pub mod typeset;
mod wechat;

pub use export::{Audience, Exported, Form, Options, Piece};

use chapterdesk_core::desk::Db;
use chapterdesk_core::ids::Id;
use chapterdesk_core::{Error, Result};

use facts::{InvitationFacts, SalonFacts};

/// The run-sheet (committee) or the agenda (audience) of a salon.
///
/// Errors: `glyph_missing` when a text has a character that no font has (PDF and PNG only).
pub fn run_sheet(facts: &SalonFacts, options: &Options) -> Result<Exported> {
    run_sheet::export(facts, options)
}

/// The invitation of a speaker, as a letter (PDF) or a message (WeChat).
///
/// Errors: `form_not_offered` for a picture, `glyph_missing` as for the run-sheet.
pub fn invitation(facts: &InvitationFacts, options: &Options) -> Result<Exported> {
    match options.form {
        Form::Png => Err(Error::usage("form_not_offered")),
        Form::Pdf | Form::WeChat => invitation::export(facts, options),
    }
}

/// Reads the salon `event` and makes its run-sheet.
pub fn run_sheet_of(db: &Db, event: Id, options: &Options) -> Result<Exported> {
    run_sheet(&facts::salon(db, event)?, options)
}

/// Reads the salon `event` and makes the invitation of `speaker`, who must have an appearance there
/// (`speaker_not_at_salon` otherwise).
pub fn invitation_of(db: &Db, event: Id, speaker: Id, options: &Options) -> Result<Exported> {
    invitation(&facts::invitation(db, event, speaker)?, options)
}

/// The file name that the run-sheet or agenda of `event` would be offered under, without making it.
pub fn run_sheet_name_of(db: &Db, event: Id, options: &Options) -> Result<String> {
    Ok(run_sheet::file_name(&facts::salon(db, event)?, options))
}

/// The file name that the invitation of `speaker` would be offered under, without making it.
pub fn invitation_name_of(db: &Db, event: Id, speaker: Id, options: &Options) -> Result<String> {
    Ok(invitation::file_name(&facts::invitation(db, event, speaker)?, options))
}
