//! What every document can do. Each kind is a few functions over its facts; the forms are made from them in one place.

use chapterdesk_core::error::{Error, Result};

use crate::export::{Form, Options, Piece};
use crate::formats::{csv, docx, html, markdown, xlsx};
use crate::make::Sheet;
use crate::outline::Outline;
use crate::typeset::Preview;

/// A document over its facts. What a kind does not offer is refused by itself.
pub trait Document {
    /// The forms it has, those that people use most first.
    fn forms(&self) -> &'static [Form];

    /// What its file is called, without the ending.
    fn stem(&self, options: &Options) -> Result<String>;

    /// What it says about its version.
    fn stamp(&self, options: &Options) -> String;

    /// The pages to be set, for PDF and pictures.
    fn sheets<'a>(&self, _options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        Err(not_made())
    }

    /// The message for WeChat.
    fn message(&self, _options: &Options) -> Result<String> {
        Err(not_made())
    }

    /// What it holds, for the forms that are no pages of ours.
    fn outline(&self, _options: &Options) -> Result<Outline> {
        Err(not_made())
    }

    /// Its times as calendar files.
    fn calendars(&self, _options: &Options) -> Result<Vec<Piece>> {
        Err(not_made())
    }

    /// Its people as address cards.
    fn cards(&self, _options: &Options) -> Result<String> {
        Err(not_made())
    }
}

/// That a document does not exist in this form, and in which it does.
pub fn not_offered(forms: &[Form]) -> Error {
    let forms: Vec<_> = forms.iter().map(|form| form.code()).collect();
    Error::usage("form_not_offered").with("possible", forms.join(", "))
}

/// What a kind refuses by itself when it has not been made able to; its forms do not list it.
fn not_made() -> Error {
    Error::bug("a form without anything that makes it")
}

/// The files of `document`, and how many pages or pieces they are.
pub fn make(document: &dyn Document, options: &Options) -> Result<(Vec<Piece>, usize)> {
    if !document.forms().contains(&options.form) {
        return Err(not_offered(document.forms()));
    }
    let whole = |bytes: Vec<u8>| Ok((vec![Piece::new(bytes)], 1));
    match options.form {
        Form::Pdf | Form::Png => set(&document.sheets(options)?),
        Form::WeChat => whole(document.message(options)?.into_bytes()),
        Form::Ics => {
            let mut all = Vec::new();
            document
                .calendars(options)?
                .into_iter()
                .for_each(|one| put(&mut all, one));
            let files = all.len();
            Ok((all, files))
        }
        Form::Vcf => whole(document.cards(options)?.into_bytes()),
        Form::Xlsx => whole(xlsx::write(&document.outline(options)?, options.now)?),
        Form::Docx => whole(docx::write(&document.outline(options)?, options.now)?),
        Form::Csv => whole(csv::write(&document.outline(options)?)?),
        Form::Md => whole(markdown::write(&document.outline(options)?).into_bytes()),
        Form::Html => whole(html::write(&document.outline(options)?)),
    }
}

/// What the pages look like: of several sheets the first, and how many there are.
pub fn preview(document: &dyn Document, options: &Options) -> Result<Preview> {
    let form = match options.form {
        form @ (Form::Pdf | Form::Png) if document.forms().contains(&form) => form,
        // A workbook has no pages of its own: the paper shows what is in it.
        _ if document.forms().contains(&Form::Pdf) => Form::Pdf,
        _ => Form::Png,
    };
    let shown = Options {
        form,
        ..options.clone()
    };
    let sheets = document.sheets(&shown)?;
    let mut preview = sheets.first().ok_or_else(not_made)?.preview()?;
    preview.pages += sheets.len() - 1;
    Ok(preview)
}

fn set(sheets: &[Sheet]) -> Result<(Vec<Piece>, usize)> {
    let mut all: Vec<Piece> = Vec::new();
    let mut pages = 0;
    for sheet in sheets {
        let (pieces, of_sheet) = sheet.make()?;
        pages += of_sheet;
        for piece in pieces {
            let name = sheet.name.clone();
            put(&mut all, Piece { name, ..piece });
        }
    }
    Ok((all, pages))
}

/// One more piece, under a name that no other has.
fn put(all: &mut Vec<Piece>, piece: Piece) {
    let name = free_name(all, &piece.name);
    all.push(Piece { name, ..piece });
}

/// The name of a piece; namesakes, and the pieces of one sheet, are numbered.
fn free_name(taken: &[Piece], name: &str) -> String {
    if name.is_empty() {
        return String::new();
    }
    let is_free = |name: &String| taken.iter().all(|piece| piece.name != *name);
    let numbered = (2..).map(|number| format!("{name} {number}"));
    std::iter::once(name.to_owned())
        .chain(numbered)
        .find(is_free)
        .unwrap_or_default()
}
