//! Typesetting: a template and its data become a PDF or pictures. Knows no domain.
//!
//! Data reaches a template as one JSON file and pictures as files beside it, never as source text. A template can read
//! nothing else: no other file, no package, no clock.

use std::collections::HashMap;
use std::sync::OnceLock;

use chapterdesk_core::error::{Error, Result};
use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::model::DocumentInfo;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, TextItem};
use typst::utils::{LazyHash, Scalar, hash128};
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use crate::fonts;

/// The longest picture in pixels: phones and WeChat shrink longer ones until nothing can be read.
pub const LONGEST_PICTURE: u32 = 8_000;
/// Pixels a point: the templates of pictures are 540 pt wide, which makes 1080 px.
const PIXELS_PER_POINT: f64 = 2.0;
/// Pixels a point of a preview: enough to read on the screen.
const PREVIEW_PIXELS: f64 = 1.5;
/// How many pages a preview shows.
const PREVIEW_PAGES: usize = 6;
/// Points between two pages of a preview.
const PREVIEW_GAP: f64 = 12.0;
/// What a template reads of its data (`d.closer`) when it can be set closer: its first setting is roomy, and when that
/// takes more than one page, it is set once more with this true. An ordinary paper is done with the first and need not
/// measure itself before.
const CLOSER: &str = "closer";
/// How many exports typst's memory of earlier work may lie unused.
const MEMORY_AGE: usize = 10;

/// The source texts a template may import.
const SHARED: &[(&str, &str)] = &[
    ("/base.typ", include_str!("../templates/base.typ")),
    ("/rota-table.typ", include_str!("../templates/rota-table.typ")),
];

/// Something to typeset.
pub struct Job<'a> {
    /// Source of the template.
    pub template: &'static str,
    /// What `json("/data.json")` gives.
    pub data: &'a Value,
    /// Pictures by the path under which the data names them, such as `/seal.png`.
    pub pictures: &'a [(String, Vec<u8>)],
    /// The moment that a PDF names as its making.
    pub now: DateTime<FixedOffset>,
}

/// A finished PDF.
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// What a paper will look like.
pub struct Preview {
    /// A PNG.
    pub picture: Vec<u8>,
    /// How many pages the paper has; the picture may show fewer.
    pub pages: usize,
    /// What all its pages say, for readers who cannot see them.
    pub words: String,
}

/// Makes a PDF (PDF/A-2a and PDF/UA-1).
///
/// Errors: `glyph_missing` names the characters that no font has.
pub fn pdf(job: &Job) -> Result<Pdf> {
    let document = paged(job)?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|e| Error::bug(e.message()))?;
    let options = PdfOptions {
        standards,
        timestamp: timestamp(job.now),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| defect(&errors));
    comemo::evict(MEMORY_AGE);
    Ok(Pdf {
        bytes: bytes?,
        pages: document.pages().len(),
    })
}

/// Makes one PNG, or several when it would be longer than [`LONGEST_PICTURE`]. The template lays itself out on one endless
/// page, or, when the data's `page_height` is a number, on pages of that many points.
///
/// Errors: `glyph_missing` names the characters that no font has.
pub fn pictures(job: &Job) -> Result<Vec<Vec<u8>>> {
    drawn(&long(job)?)
}

/// One endless page, or the pieces of a very long one.
fn long(job: &Job) -> Result<PagedDocument> {
    let mut document = compile(job, &with(job.data, "page_height", Value::Null))?;
    let longest = f64::from(LONGEST_PICTURE) / PIXELS_PER_POINT;
    let whole: f64 = document.pages().iter().map(|page| page.frame.height().to_pt()).sum();
    if whole > longest {
        // Pieces of about equal length, a little taller than their share because no row is cut in two.
        let pieces = (whole / (longest * 0.9)).ceil();
        let height = (whole / pieces * 1.06).min(longest).floor();
        document = compile(job, &with(job.data, "page_height", height.into()))?;
    }
    Ok(document)
}

/// Makes one PNG for each page of a template that has pages of its own.
///
/// Errors: as for [`pictures`].
pub fn pages(job: &Job) -> Result<Vec<Vec<u8>>> {
    drawn(&paged(job)?)
}

/// Every page as a picture.
fn drawn(document: &PagedDocument) -> Result<Vec<Vec<u8>>> {
    let pages = document.pages().iter();
    let pictures = pages
        .map(|page| {
            let picture = typst_render::render(page, &pixels(PIXELS_PER_POINT));
            picture.encode_png().map_err(Error::bug)
        })
        .collect();
    comemo::evict(MEMORY_AGE);
    pictures
}

/// Makes one PNG of the first pages one below the other, as they will come out of the printer.
///
/// Errors: as for [`pictures`].
pub fn preview(job: &Job) -> Result<Preview> {
    seen(&paged(job)?)
}

/// The same of a long picture: its pieces one below the other.
///
/// Errors: as for [`pictures`].
pub fn preview_long(job: &Job) -> Result<Preview> {
    seen(&long(job)?)
}

fn seen(document: &PagedDocument) -> Result<Preview> {
    let pages = document.pages().len();
    let shown = document.pages().iter().take(PREVIEW_PAGES).cloned().collect();
    let shown = PagedDocument::new(shown, DocumentInfo::default());
    let picture = typst_render::render_merged(&shown, &pixels(PREVIEW_PIXELS), Abs::pt(PREVIEW_GAP), None);
    comemo::evict(MEMORY_AGE);
    Ok(Preview {
        picture: picture.encode_png().map_err(Error::bug)?,
        pages,
        words: words(document),
    })
}

/// What stands on the pages, run by run: a new line where the next run is higher or lower, a space where it stands apart.
fn words(document: &PagedDocument) -> String {
    let mut said = Said::default();
    for page in document.pages() {
        said.frame(&page.frame, Point::zero());
        said.last = None;
    }
    said.words
}

#[derive(Default)]
struct Said {
    words: String,
    /// Where the last run ended.
    last: Option<Point>,
}

impl Said {
    fn frame(&mut self, frame: &Frame, origin: Point) {
        for (at, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, origin + *at),
                FrameItem::Text(run) => self.run(run, origin + *at),
                _ => {}
            }
        }
    }

    fn run(&mut self, run: &TextItem, at: Point) {
        match self.last {
            Some(last) if (last.y - at.y).abs() < Abs::pt(1.0) => {
                if (at.x - last.x).abs() > run.size * 0.2 {
                    self.words.push(' ');
                }
            }
            _ if self.words.is_empty() => {}
            _ => self.words.push('\n'),
        }
        self.words.push_str(&run.text);
        self.last = Some(Point::new(at.x + run.width(), at.y));
    }
}

fn pixels(per_point: f64) -> RenderOptions {
    RenderOptions {
        pixel_per_pt: Scalar::new(per_point),
        ..RenderOptions::default()
    }
}

/// The data and one thing more.
fn with(data: &Value, name: &str, value: Value) -> Value {
    let mut data = data.clone();
    if let Some(fields) = data.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
    data
}

/// On pages of the template's own, set closer when that can save one.
fn paged(job: &Job) -> Result<PagedDocument> {
    let roomy = compile(job, &with(job.data, CLOSER, false.into()))?;
    if roomy.pages().len() < 2 || !job.template.contains("d.closer") {
        return Ok(roomy);
    }
    compile(job, &with(job.data, CLOSER, true.into()))
}

fn compile(job: &Job, data: &Value) -> Result<PagedDocument> {
    check_coverage(data)?;
    let world = Desk::new(job, data)?;
    typst::compile::<PagedDocument>(&world)
        .output
        .map_err(|errors| defect(&errors))
}

/// Templates are ours and data is checked: whatever typst refuses is a defect, told with its own words.
fn defect(errors: &[SourceDiagnostic]) -> Error {
    let texts: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    Error::bug(texts.join("; "))
}

/// Refuses data with characters that no font has: paper must never show an empty box for a name.
fn check_coverage(data: &Value) -> Result<()> {
    let mut texts = Vec::new();
    collect_texts(data, &mut texts);
    let missing = fonts::missing(texts);
    if missing.is_empty() {
        return Ok(());
    }
    let named: Vec<String> = missing
        .iter()
        .map(|c| format!("{c} (U+{:04X})", u32::from(*c)))
        .collect();
    Err(Error::refused("glyph_missing").with("characters", named.join(", ")))
}

fn collect_texts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| collect_texts(field, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn timestamp(now: DateTime<FixedOffset>) -> Option<Timestamp> {
    let datetime = Datetime::from_ymd_hms(
        now.year(),
        now.month().try_into().ok()?,
        now.day().try_into().ok()?,
        now.hour().try_into().ok()?,
        now.minute().try_into().ok()?,
        now.second().try_into().ok()?,
    )?;
    Timestamp::new_local(datetime, now.offset().local_minus_utc() / 60)
}

/// Makes ready what every paper needs, beside what else a process has to do before its first: typst's own functions, the
/// templates' common source, the book of fonts and the faces of most papers.
pub fn prepare() {
    std::thread::spawn(|| {
        // Kept where they stand: only the taking counts.
        let _ = (hash128(library()), hash128(fonts::book()), shared());
    });
    fonts::prepare();
}

/// Typst's own functions, the same for every paper.
fn library() -> &'static LazyHash<Library> {
    static SHARED: OnceLock<LazyHash<Library>> = OnceLock::new();
    SHARED.get_or_init(|| LazyHash::new(Library::default()))
}

/// The sources that a template may import, read once.
fn shared() -> &'static HashMap<FileId, Source> {
    static READ: OnceLock<HashMap<FileId, Source>> = OnceLock::new();
    READ.get_or_init(|| {
        let sources = SHARED.iter().filter_map(|(path, text)| {
            // A path of ours that is none would show in every golden test.
            let id = id(path).ok()?;
            Some((id, Source::new(id, (*text).to_owned())))
        });
        sources.collect()
    })
}

/// All that typst can see.
struct Desk {
    main: Source,
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    fn new(job: &Job, data: &Value) -> Result<Self> {
        let data = serde_json::to_vec(data).map_err(Error::bug)?;
        let mut files = HashMap::from([(id("/data.json")?, Bytes::new(data))]);
        for (path, bytes) in job.pictures {
            files.insert(id(path)?, Bytes::new(bytes.clone()));
        }
        Ok(Self {
            main: Source::new(id("/main.typ")?, job.template.to_owned()),
            files,
        })
    }
}

fn id(path: &str) -> Result<FileId> {
    let path = VirtualPath::new(path).map_err(|error| Error::bug(format!("{error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        library()
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts::book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            return Ok(self.main.clone());
        }
        shared().get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::face(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
