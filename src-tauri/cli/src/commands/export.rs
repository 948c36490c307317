//! `export`: documents, written atomically and never over an existing file unasked.

use std::path::Path;

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::files::{self, Overwrite};
use chapterdesk_core::ids::Id;
use chapterdesk_core::store::Db;
use chapterdesk_core::{events, people, speakers, venues};
use chapterdesk_documents::{self as documents, Calendar, Exported, Form, Options, Wanted, bundle, facts};
use chrono::{Datelike as _, NaiveDate};
use serde_json::json;

use super::Session;
use crate::args::export::{Export, Target, Written};

pub(super) fn run(session: &Session, command: Export) -> Result<String> {
    match command {
        Export::RunSheet {
            salon,
            form,
            target,
            contacts,
            audience,
            segments,
            number,
        } => one(session, &form, &target, how(contacts, segments), |db| {
            let (event, version) = (events::queries::resolve(db, &salon)?, number);
            Ok(if audience {
                Wanted::Agenda { event, version }
            } else {
                Wanted::RunSheet { event, version }
            })
        }),
        Export::PersonSheet {
            salon,
            person,
            form,
            target,
            ..
        } => one(session, &form, &target, how(false, false), |db| {
            let person = person.map(|person| people::queries::resolve(db, &person)).transpose()?;
            let event = events::queries::resolve(db, &salon)?;
            Ok(Wanted::PersonSheet { event, person })
        }),
        Export::Paper {
            salon,
            kind: paper,
            form,
            target,
        } => one(session, &form, &target, how(false, false), |db| {
            let event = events::queries::resolve(db, &salon)?;
            Ok(Wanted::Paper { event, paper })
        }),
        Export::Rota {
            from,
            until: to,
            form,
            out,
            overwrite,
        } => {
            let target = Target { to: out, overwrite };
            one(session, &form, &target, how(false, false), |_| {
                Ok(Wanted::Rota { from, to })
            })
        }
        Export::Contacts {
            salon,
            form,
            target,
            contacts,
        } => one(session, &form, &target, how(contacts, false), |db| {
            let event = events::queries::resolve(db, &salon)?;
            Ok(Wanted::Contacts { event })
        }),
        Export::Poster { salon, form, target } => one(session, &form, &target, how(false, false), |db| {
            let event = events::queries::resolve(db, &salon)?;
            Ok(Wanted::Poster { event })
        }),
        Export::Certificate {
            salon,
            speaker,
            form,
            target,
        } => one(session, &form, &target, how(false, false), |db| {
            let speaker = speakers::queries::resolve(db, &speaker)?;
            let event = events::queries::resolve(db, &salon)?;
            Ok(Wanted::Certificate { event, speaker })
        }),
        Export::SpeakerList { form, target, contacts } => one(session, &form, &target, how(contacts, false), |_| {
            Ok(Wanted::SpeakerList {})
        }),
        Export::VenueSheet { venue, form, target } => one(session, &form, &target, how(false, false), |db| {
            let venue = venues::queries::resolve(db, &venue)?;
            Ok(Wanted::VenueSheet { venue })
        }),
        Export::YearCalendar { year, form, target } => {
            let year = year.unwrap_or_else(|| session.now.year());
            one(session, &form, &target, how(false, false), |_| {
                Ok(Wanted::YearCalendar { year })
            })
        }
        Export::SignUps {
            salon,
            form,
            target,
            contacts,
        } => one(session, &form, &target, how(contacts, false), |db| {
            let event = events::queries::resolve(db, &salon)?;
            Ok(Wanted::SignUps { event })
        }),
        Export::Tasks {
            salon,
            owner,
            form,
            target,
        } => one(session, &form, &target, how(false, false), |db| {
            let person = owner.map(|owner| people::queries::resolve(db, &owner)).transpose()?;
            let event = events::queries::resolve(db, &salon)?;
            Ok(Wanted::Tasks { event, person })
        }),
        Export::Retrospective { salon, form, target } => one(session, &form, &target, how(false, false), |db| {
            let event = events::queries::resolve(db, &salon)?;
            Ok(Wanted::Retrospective { event })
        }),
        Export::Recap { salon, form, target } => one(session, &form, &target, how(false, false), |db| {
            let event = events::queries::resolve(db, &salon)?;
            Ok(Wanted::Recap { event })
        }),
        Export::Bundle {
            salon,
            target,
            contacts,
        } => everything(session, &salon, &target, contacts),
        Export::Invitation {
            salon,
            speaker,
            form,
            target,
        } => one(session, &form, &target, how(false, false), |db| {
            let speaker = speakers::queries::resolve(db, &speaker)?;
            let event: Id = events::queries::resolve(db, &salon)?;
            Ok(Wanted::Invitation { event, speaker })
        }),
    }
}

/// The trends of `from` to `to` as a file.
pub(super) fn trends(
    session: &Session,
    (from, to): (Option<NaiveDate>, Option<NaiveDate>),
    written: &Written,
    target: &Target,
) -> Result<String> {
    one(session, written, target, how(false, false), |_| {
        Ok(Wanted::Trends { from, to })
    })
}

/// Reads what is wanted, makes it and writes it.
fn one(
    session: &Session,
    written: &Written,
    target: &Target,
    (contacts, calendar): (bool, Calendar),
    wanted: impl FnOnce(&Db) -> Result<Wanted>,
) -> Result<String> {
    let may = allowed(session, target)?;
    if written.form.is_none_or(Form::is_set) {
        documents::typeset::prepare();
    }
    let (wanted, material) = session.read(|db| {
        let wanted = wanted(db)?;
        let material = documents::read(db, &wanted)?;
        Ok((wanted, material))
    })?;
    let options = Options {
        calendar,
        ..options(
            session,
            written.form.unwrap_or_else(|| form_of(&wanted, &target.to)),
            contacts,
        )
    };
    save(session, &documents::export(&material, &options)?, &target.to, may)
}

/// Everything for a salon in one archive.
fn everything(session: &Session, salon: &str, target: &Target, contacts: bool) -> Result<String> {
    let may = allowed(session, target)?;
    let (parts, facts) = session.read(|db| {
        let event = events::queries::resolve(db, salon)?;
        let picks = bundle::everything(db, event)?;
        Ok((bundle::read(db, &picks)?, facts::salon(db, event)?))
    })?;
    let options = options(session, Form::Pdf, contacts);
    let archive = bundle::archive(&parts, &options, |_, _, _| true)?;
    files::write_atomic(&target.to, &archive, may)?;
    let version = documents::version(&facts, &options);
    session
        .out
        .record(&json!({ "path": target.to.display().to_string(), "documents": parts.len(), "version": version }))
}

fn options(session: &Session, form: Form, contacts: bool) -> Options {
    Options {
        form,
        contacts,
        lang: session.lang,
        theme: None,
        calendar: Calendar::Event,
        now: session.now,
    }
}

/// With whose numbers, and whether a calendar has an entry for each row.
fn how(contacts: bool, segments: bool) -> (bool, Calendar) {
    (contacts, if segments { Calendar::Segments } else { Calendar::Event })
}

/// The form that the name of the target asks for; the most usual one when its ending says nothing.
fn form_of(wanted: &Wanted, to: &Path) -> Form {
    let offered = documents::forms(wanted);
    let ending = to.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let named = offered.iter().find(|form| ending.as_deref() == Some(form.ending()));
    named.or(offered.first()).copied().unwrap_or(Form::Pdf)
}

/// Looks before the work: an export that cannot be written should not take a second to say so, and the chapter itself
/// is never written over.
fn allowed(session: &Session, target: &Target) -> Result<Overwrite> {
    let shown = || target.to.display().to_string();
    if let (Ok(target), Ok(chapter)) = (target.to.canonicalize(), session.path.canonicalize())
        && target == chapter
    {
        return Err(Error::refused("target_is_chapter").with("path", shown()));
    }
    match target.overwrite {
        true => Ok(Overwrite::Yes),
        false if target.to.symlink_metadata().is_ok() => Err(Error::refused("file_exists").with("path", shown())),
        false => Ok(Overwrite::No),
    }
}

fn save(session: &Session, exported: &Exported, to: &Path, overwrite: Overwrite) -> Result<String> {
    let paths = exported.save(to, overwrite)?;
    let path = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
    let mut answer = json!({ "path": path, "pages": exported.pages, "version": exported.version });
    if paths.len() > 1 {
        answer["paths"] = paths.iter().map(|path| path.display().to_string()).collect();
    }
    session.out.record(&answer)
}
