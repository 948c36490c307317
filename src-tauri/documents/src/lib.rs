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
mod clock;
mod export;
pub mod facts;
pub mod fonts;
mod invitation;
mod make;
pub mod model;
mod papers;
mod person;
mod rota;
mod run_sheet;
mod say;
pub mod typeset;
mod wechat;

pub use export::{Audience, Exported, Form, Options, Piece};
pub use papers::Paper;
pub use typeset::Preview;

use chapterdesk_core::Result;
use chapterdesk_core::desk::Db;
use chapterdesk_core::ids::Id;
use chapterdesk_core::words::Lang;

use facts::{InvitationFacts, RotaFacts, SalonFacts};

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
    invitation::export(facts, options)
}

/// A paper for the day of the salon: a script, cards, a list. As PDF, as a picture for each page, and, of the scripts, as
/// text.
///
/// Errors: `form_not_offered` for another form, `glyph_missing` as for the run-sheet.
pub fn paper(facts: &SalonFacts, paper: Paper, options: &Options) -> Result<Exported> {
    papers::export(facts, paper, options)
}

/// What a paper for the day will look like.
pub fn paper_preview(facts: &SalonFacts, paper: Paper, options: &Options) -> Result<Preview> {
    papers::preview(facts, paper, options)
}

/// The file name that a paper for the day would be offered under, without making it.
pub fn paper_name(facts: &SalonFacts, paper: Paper, options: &Options) -> String {
    papers::file_name(facts, paper, options)
}

/// What `person` does on the day, as text or as a picture; of everybody with duties when nobody is named: one text with
/// all of them, or a picture each.
///
/// Errors: `person_not_at_salon`, `nobody_at_salon`, `form_not_offered` for a PDF, `glyph_missing`.
pub fn person_sheet(facts: &SalonFacts, person: Option<Id>, options: &Options) -> Result<Exported> {
    person::export(facts, person, options)
}

/// The file name that the sheet of `person` would be offered under.
pub fn person_name(facts: &SalonFacts, person: Option<Id>, options: &Options) -> Result<String> {
    person::file_name(facts, person, options)
}

/// Who has a sheet of their own, with what they are on the day.
pub fn people_with_duties(facts: &SalonFacts, lang: Lang) -> Vec<(Id, String, Vec<String>)> {
    let with_duties = facts.people.iter().filter(|one| person::has_duties(one));
    with_duties
        .map(|one| (one.id, one.name.clone(), person::roles(say::Say { lang }, facts, one)))
        .collect()
}

/// The rota: PDF, picture or workbook.
///
/// Errors: `form_not_offered` for a message, `glyph_missing` as for the run-sheet.
pub fn rota(facts: &RotaFacts, options: &Options) -> Result<Exported> {
    rota::export(facts, options)
}

/// The file name that the rota would be offered under.
pub fn rota_name(facts: &RotaFacts, options: &Options) -> String {
    rota::file_name(facts, options)
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

/// The file name that the run-sheet or agenda would be offered under, without making it.
pub fn run_sheet_name(facts: &SalonFacts, options: &Options) -> String {
    run_sheet::file_name(facts, options)
}

/// The file name that the invitation of `speaker` would be offered under, without making it.
pub fn invitation_name_of(db: &Db, event: Id, speaker: Id, options: &Options) -> Result<String> {
    Ok(invitation::file_name(&facts::invitation(db, event, speaker)?, options))
}
