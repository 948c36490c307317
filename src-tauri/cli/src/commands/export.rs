//! `export`: run-sheets, papers, sheets of people, invitations and the rota, written atomically and never over an existing file unasked.

use std::path::Path;

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::files::Overwrite;
use chapterdesk_core::{events, people, speakers};
use chapterdesk_documents::{Audience, Exported, Form, Options, facts};
use chapterdesk_documents::{invitation, paper, person_sheet, rota, run_sheet};
use serde_json::json;

use super::Session;
use crate::args::Export;

pub(super) fn run(session: &Session, command: Export) -> Result<String> {
    match command {
        Export::RunSheet {
            salon,
            form,
            to,
            contacts,
            audience,
            number,
            overwrite,
        } => {
            let may = allowed(session, &to, overwrite)?;
            let facts = session.read(|db| {
                let salon = events::queries::resolve(db, &salon)?;
                match number {
                    Some(number) => facts::version(db, salon, number),
                    None => facts::salon(db, salon),
                }
            })?;
            let audience = if audience {
                Audience::Public
            } else {
                Audience::Committee
            };
            let exported = run_sheet(&facts, &options(session, &form, audience, contacts))?;
            save(session, &exported, &to, may)
        }
        Export::PersonSheet {
            salon,
            person,
            form,
            to,
            overwrite,
            ..
        } => {
            let may = allowed(session, &to, overwrite)?;
            let (facts, person) = session.read(|db| {
                let person = person.map(|person| people::queries::resolve(db, &person)).transpose()?;
                Ok((facts::salon(db, events::queries::resolve(db, &salon)?)?, person))
            })?;
            let exported = person_sheet(&facts, person, &options(session, &form, Audience::Committee, false))?;
            save(session, &exported, &to, may)
        }
        Export::Paper {
            salon,
            kind,
            form,
            to,
            overwrite,
        } => {
            let may = allowed(session, &to, overwrite)?;
            let facts = session.read(|db| facts::salon(db, events::queries::resolve(db, &salon)?))?;
            let exported = paper(&facts, kind, &options(session, &form, Audience::Committee, false))?;
            save(session, &exported, &to, may)
        }
        Export::Rota {
            from,
            until,
            form,
            out,
            overwrite,
        } => {
            let may = allowed(session, &out, overwrite)?;
            let facts = session.read(|db| facts::rota(db, from, until))?;
            let exported = rota(&facts, &options(session, &form, Audience::Committee, false))?;
            save(session, &exported, &out, may)
        }
        Export::Invitation {
            salon,
            speaker,
            form,
            to,
            overwrite,
        } => {
            let may = allowed(session, &to, overwrite)?;
            let facts = session.read(|db| {
                let speaker = speakers::queries::resolve(db, &speaker)?;
                facts::invitation(db, events::queries::resolve(db, &salon)?, speaker)
            })?;
            let exported = invitation(&facts, &options(session, &form, Audience::Public, false))?;
            save(session, &exported, &to, may)
        }
    }
}

fn options(session: &Session, form: &str, audience: Audience, contacts: bool) -> Options {
    let form = match form {
        "pdf" => Form::Pdf,
        "png" => Form::Png,
        "xlsx" => Form::Xlsx,
        _ => Form::WeChat,
    };
    Options {
        audience,
        form,
        contacts,
        lang: session.lang,
        now: session.now,
    }
}

/// Looks before the work: an export that cannot be written should not take a second to say so, and the chapter itself
/// is never written over.
fn allowed(session: &Session, to: &Path, overwrite: bool) -> Result<Overwrite> {
    let shown = || to.display().to_string();
    if let (Ok(target), Ok(chapter)) = (to.canonicalize(), session.path.canonicalize())
        && target == chapter
    {
        return Err(Error::refused("target_is_chapter").with("path", shown()));
    }
    match overwrite {
        true => Ok(Overwrite::Yes),
        false if to.symlink_metadata().is_ok() => Err(Error::refused("file_exists").with("path", shown())),
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
