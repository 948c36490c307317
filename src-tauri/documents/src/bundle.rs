//! Everything for a salon in one archive: each document under the name that it has alone.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use chapterdesk_core::desk::Db;
use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events::{self, Status};
use chapterdesk_core::files::safe_name;
use chapterdesk_core::ids::Id;
use chapterdesk_core::{attendance, tasks};
use serde::{Deserialize, Serialize};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::door::{self, Material, Wanted};
use crate::export::{Form, Options};
use crate::facts::{self, SalonFacts};
use crate::papers::Paper;
use crate::person::people_with_duties;
use crate::say::Say;
use chrono::{Datelike as _, Timelike as _};

/// One document of an archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    /// Which.
    pub wanted: Wanted,
    /// In which form.
    pub form: Form,
}

/// All that goes out for the salon `event`, in the order in which it is used.
pub fn everything(db: &Db, event: Id) -> Result<Vec<Pick>> {
    let salon = facts::salon(db, event)?;
    let mut picks = Vec::new();
    let mut put = |wanted: Wanted, forms: &[Form]| {
        let offered = door::forms(&wanted);
        let forms = forms.iter().filter(|form| offered.contains(form));
        picks.extend(forms.map(|form| Pick {
            wanted: wanted.clone(),
            form: *form,
        }));
    };
    let version = None;
    put(
        Wanted::RunSheet { event, version },
        &[Form::Pdf, Form::Png, Form::WeChat, Form::Xlsx, Form::Docx],
    );
    put(
        Wanted::Agenda { event, version },
        &[Form::Pdf, Form::Png, Form::WeChat, Form::Ics],
    );
    put(Wanted::Poster { event }, &[Form::Png]);
    if !people_with_duties(&salon, chapterdesk_core::words::Lang::ZhCn).is_empty() {
        put(Wanted::PersonSheet { event, person: None }, &[Form::Png, Form::WeChat]);
    }
    for paper in Paper::ALL {
        put(Wanted::Paper { event, paper }, &[Form::Pdf]);
    }
    for speaker in speakers(&salon) {
        put(Wanted::Invitation { event, speaker }, &[Form::Pdf, Form::Docx]);
    }
    put(Wanted::Contacts { event }, &[Form::Xlsx]);
    if !attendance::queries::show(db, event)?.rows.is_empty() {
        put(Wanted::SignUps { event }, &[Form::Pdf, Form::Xlsx]);
    }
    if !tasks::queries::of_event(db, event)?.is_empty() {
        put(Wanted::Tasks { event, person: None }, &[Form::WeChat, Form::Pdf]);
    }
    let status = events::queries::short(db, event)?.status;
    if matches!(status, Status::Held | Status::Reviewed) {
        put(Wanted::Retrospective { event }, &[Form::Pdf, Form::Docx, Form::WeChat]);
        put(Wanted::Recap { event }, &[Form::Png, Form::WeChat]);
    }
    Ok(picks)
}

/// Who speaks or stands by.
fn speakers(salon: &SalonFacts) -> impl Iterator<Item = Id> {
    let people = salon.people.iter();
    people
        .filter(|person| person.speaks || person.stands_by)
        .map(|person| person.id)
}

/// Reads the facts of each.
pub fn read(db: &Db, picks: &[Pick]) -> Result<Vec<(Material, Form)>> {
    let one = |pick: &Pick| Ok((door::read(db, &pick.wanted)?, pick.form));
    picks.iter().map(one).collect()
}

/// The archive. `go_on` is told before each document how many are done, how many there are and which comes; when it says
/// no, nothing is made.
///
/// Errors: `bundle_cancelled`, and what a document refuses.
pub fn archive(
    parts: &[(Material, Form)],
    options: &Options,
    mut go_on: impl FnMut(usize, usize, &str) -> bool,
) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut taken: Vec<String> = Vec::new();
    for (done, (material, form)) in parts.iter().enumerate() {
        let options = Options {
            form: *form,
            ..options.clone()
        };
        let name = door::name(material, &options)?;
        if !go_on(done, parts.len(), &name) {
            return Err(Error::refused("bundle_cancelled"));
        }
        let exported = door::export(material, &options)?;
        for (path, piece) in exported.paths(Path::new(&name)).into_iter().zip(&exported.pieces) {
            let name = free(&taken, &path);
            archive
                .start_file(name.as_str(), packing(*form, &options)?)
                .map_err(Error::bug)?;
            archive.write_all(&piece.bytes).map_err(Error::bug)?;
            taken.push(name);
        }
    }
    if !go_on(parts.len(), parts.len(), "") {
        return Err(Error::refused("bundle_cancelled"));
    }
    Ok(archive.finish().map_err(Error::bug)?.into_inner())
}

/// The name that the archive is offered under.
pub fn name(salon: &SalonFacts, options: &Options) -> String {
    let say = Say { lang: options.lang };
    let parts = [say.salon(salon), say.text("documents-bundle"), say.version_word(salon)];
    format!("{}.zip", safe_name(&parts.join("-")))
}

/// Most forms are packed already: packing them again takes time and saves nothing.
fn packing(form: Form, options: &Options) -> Result<SimpleFileOptions> {
    let now = options.now;
    let part = |number: u32| u8::try_from(number).map_err(Error::bug);
    let moment = DateTime::from_date_and_time(
        u16::try_from(now.year()).map_err(Error::bug)?,
        part(now.month())?,
        part(now.day())?,
        part(now.hour())?,
        part(now.minute())?,
        part(now.second())?,
    );
    let method = if form.is_text() {
        CompressionMethod::Deflated
    } else {
        CompressionMethod::Stored
    };
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .unix_permissions(0o644);
    // The archive knows no year before 1980: then it says nothing.
    Ok(moment.map_or(options, |moment| options.last_modified_time(moment)))
}

/// A name that no file of the archive has yet, whatever the case of its letters.
fn free(taken: &[String], path: &Path) -> String {
    let name = path.to_string_lossy().into_owned();
    let is_free = |name: &String| taken.iter().all(|other| other.to_lowercase() != name.to_lowercase());
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let numbered = (2..).map(|number| {
        PathBuf::from(format!("{stem} ({number}).{ending}"))
            .to_string_lossy()
            .into_owned()
    });
    std::iter::once(name.clone())
        .chain(numbered)
        .find(is_free)
        .unwrap_or(name)
}
