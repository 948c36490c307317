//! From a paper's data to files: the same few steps for every paper.

use chapterdesk_core::error::{Error, Result};
use serde::Serialize;
use serde_json::Value;

use crate::clean::clean;
use crate::export::{Options, Piece};
use crate::facts::ChapterFacts;
use crate::model::Seal;
use crate::say::Say;
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
        Ok(Self {
            name: String::new(),
            template,
            data: serde_json::to_value(paper).map_err(Error::bug)?,
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
        typeset::preview(&self.job())
    }
}

/// The seal of a chapter as a template draws it.
pub fn seal(say: Say, chapter: &ChapterFacts) -> Seal {
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
    format!("/seal.{}", if format == "jpeg" { "jpg" } else { format })
}
