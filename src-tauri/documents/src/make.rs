//! From a paper's data to files: the same few steps for every paper.

use chapterdesk_core::error::{Error, Result};
use serde::Serialize;
use serde_json::{Value, json};

use crate::clean::clean;
use crate::export::{Options, Piece};
use crate::facts::ChapterFacts;
use crate::model::{Cover, Seal};
use crate::say::Say;
use crate::scan::{self, Code};
use crate::typeset::{self, Job, Preview};

/// A paper ready to be set.
pub struct Sheet<'a> {
    /// What tells its file from the others when there are several; safe for every system.
    pub name: String,
    template: &'static str,
    data: Value,
    pictures: Vec<(String, Vec<u8>)>,
    options: &'a Options,
    output: Output,
}

/// In which way a template lays itself out.
#[derive(Clone, Copy)]
pub enum Output {
    /// A PDF.
    Pdf,
    /// One endless page as a picture, in pieces when it is very long.
    LongPicture,
    /// A picture for each page.
    Pages,
}

impl<'a> Sheet<'a> {
    /// The `paper` as `template` sets it, with the chapter's seal.
    pub fn new(
        template: &'static str,
        paper: &impl Serialize,
        chapter: &ChapterFacts,
        options: &'a Options,
        output: Output,
    ) -> Result<Self> {
        let picture = chapter.seal_picture.as_ref();
        let mut data = serde_json::to_value(paper).map_err(Error::bug)?;
        if let Some(fields) = data.as_object_mut() {
            fields.insert("look".to_owned(), look(chapter, options));
        }
        Ok(Self {
            name: String::new(),
            template,
            data,
            pictures: picture
                .map(|picture| (seal_path(&picture.format), picture.bytes.clone()))
                .into_iter()
                .collect(),
            options,
            output,
        })
    }

    /// The same under a name, when there are several.
    pub fn named(self, name: String) -> Self {
        Self { name, ..self }
    }

    /// With a picture that its data names by `path`.
    pub fn with_picture(mut self, path: String, bytes: Vec<u8>) -> Self {
        self.pictures.push((path, bytes));
        self
    }

    /// With codes that its data names by their numbers.
    pub fn with_codes(self, codes: &[Code]) -> Self {
        let pictures = codes
            .iter()
            .enumerate()
            .filter_map(|(at, code)| Some((at, code.svg()?)));
        pictures.fold(self, |sheet, (at, svg)| {
            sheet.with_picture(scan::path(at), svg.into_bytes())
        })
    }

    fn job(&self) -> Job<'_> {
        Job {
            template: self.template,
            data: &self.data,
            pictures: &self.pictures,
            now: self.options.now,
        }
    }

    /// The files, and how many pages or pieces they are.
    pub fn make(&self) -> Result<(Vec<Piece>, usize)> {
        let pictures = match self.output {
            Output::Pdf => {
                let pdf = typeset::pdf(&self.job())?;
                return Ok((vec![Piece::new(pdf.bytes)], pdf.pages));
            }
            Output::LongPicture => typeset::pictures(&self.job())?,
            Output::Pages => typeset::pages(&self.job())?,
        };
        let pages = pictures.len();
        Ok((pictures.into_iter().map(Piece::new).collect(), pages))
    }

    /// A look at its pages.
    pub fn preview(&self) -> Result<Preview> {
        match self.output {
            Output::LongPicture => typeset::preview_long(&self.job()),
            Output::Pdf | Output::Pages => typeset::preview(&self.job()),
        }
    }
}

/// What every paper of a chapter has, under its title.
pub fn cover(say: Say, chapter: &ChapterFacts, title: String) -> Cover {
    Cover {
        lang: say.typst_lang(),
        title,
        author: say.full_chapter(chapter),
        seal: seal(say, chapter),
    }
}

/// The seal of a chapter as a template draws it.
fn seal(say: Say, chapter: &ChapterFacts) -> Seal {
    Seal {
        characters: clean(&chapter.seal)
            .chars()
            .filter(|c| !c.is_whitespace())
            .take(4)
            .collect(),
        picture: chapter.seal_picture.as_ref().map(|picture| seal_path(&picture.format)),
        alt: say.with("documents-seal-alt", "chapter", &chapter.name),
    }
}

fn seal_path(format: &str) -> String {
    format!("/seal.{}", picture_ending(format))
}

/// How the file of a picture ends; typst tells formats by it.
pub fn picture_ending(format: &str) -> &str {
    if format == "jpeg" { "jpg" } else { format }
}

/// The theme that is asked for, else the chapter's; the chapter's colour in either.
fn look(chapter: &ChapterFacts, options: &Options) -> Value {
    json!({
        "theme": options.theme.unwrap_or(chapter.theme),
        "colour": chapter.colour,
    })
}
