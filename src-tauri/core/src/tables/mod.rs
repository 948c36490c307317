//! Tables that others made: what form services, Excel, LibreOffice and editors write, read into sheets of plain cells.
//! Pure: bytes in, cells out; no room, no chapter.
//!
//! - Nothing of a file is trusted: what it unpacks to is measured before anything is read from it, and what is larger
//!   than anybody's list is refused ([`limits`]).
//! - Cells are what a person reads: numbers without a tail of zeros (a telephone number is one), days as `YYYY-MM-DD`,
//!   no characters that are not seen.
//! - In text files the encoding and the separator are found out; the encoding can be chosen where that went wrong.

mod book;
mod cells;
pub mod columns;
mod limits;
mod ods;
mod text;

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

pub use columns::{Field, TableColumn};
pub use limits::{BYTES_MAX, COLUMNS_MAX, ROWS_MAX};

use crate::codes::codes;
use crate::error::{Error, Result};
use crate::words::Message;

codes! {
    /// How the characters of a text file are written.
    pub enum TableEncoding = "encoding" {
        /// UTF-8.
        Utf8 = "utf-8",
        /// GB18030, and GBK and GB2312 within it.
        Gb18030 = "gb18030",
        /// Big5.
        Big5 = "big5",
        /// UTF-16, the lower byte first.
        Utf16Le = "utf-16le",
        /// UTF-16, the higher byte first.
        Utf16Be = "utf-16be",
    }
}

/// A sheet of cells. Rows are as long as what they hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Sheet {
    /// Its name; empty in text files.
    pub name: String,
    /// Its cells.
    pub rows: Vec<Vec<String>>,
}

/// A file of tables.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tables {
    /// The sheets that are shown, in their order.
    pub sheets: Vec<Sheet>,
    /// How a text file was read.
    pub encoding: Option<TableEncoding>,
    /// What to look at.
    pub warnings: Vec<Message>,
}

/// The name and the bytes of a file that somebody chose. Errors: `table_not_readable`, `table_too_large`.
pub fn load(path: &Path) -> Result<(String, Vec<u8>)> {
    let failed = |error: io::Error| {
        let error = Error::file("table_not_readable").with("detail", error.to_string());
        error.with("file", path.display().to_string())
    };
    let file = File::open(path).map_err(failed)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut bytes = Vec::new();
    file.take(BYTES_MAX as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    check_size(&bytes, &name)?;
    Ok((name, bytes))
}

fn check_size(bytes: &[u8], file_name: &str) -> Result<()> {
    if bytes.len() > BYTES_MAX {
        return Err(limits::too_large("bytes", BYTES_MAX / 1024 / 1024).with("file", file_name));
    }
    Ok(())
}

/// The sheets of a file. Errors: as for [`open`].
pub fn read(bytes: &[u8], file_name: &str) -> Result<Vec<Sheet>> {
    Ok(open(bytes, file_name, None)?.sheets)
}

/// Reads a file: XLSX, XLS and ODS by what is in it, whatever its name; anything else is text with separators, in an
/// encoding that is found out unless it is given. Errors: `table_too_large`, `table_broken`, `table_locked`,
/// `table_web_page`, `table_not_text`, `table_empty`; all of them name the file.
pub fn open(bytes: &[u8], file_name: &str, encoding: Option<TableEncoding>) -> Result<Tables> {
    check_size(bytes, file_name)?;
    let read = match Kind::of(bytes) {
        Kind::Zip => book::zipped(bytes),
        Kind::Compound => book::compound(bytes),
        Kind::Page => Err(Error::file("table_web_page")),
        Kind::Text => text::read(bytes, encoding),
    };
    let mut tables = read.map_err(|error| error.with("file", file_name))?;
    for sheet in &mut tables.sheets {
        tidy(sheet);
    }
    if tables.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Error::file("table_empty").with("file", file_name));
    }
    Ok(tables)
}

/// Takes empty cells off the ends of rows and empty rows off the end of the sheet.
fn tidy(sheet: &mut Sheet) {
    for row in &mut sheet.rows {
        let filled = row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |at| at + 1);
        row.truncate(filled);
    }
    let filled = sheet
        .rows
        .iter()
        .rposition(|row| !row.is_empty())
        .map_or(0, |at| at + 1);
    sheet.rows.truncate(filled);
}

/// What a file is by its first bytes.
enum Kind {
    Zip,
    Compound,
    Page,
    Text,
}

impl Kind {
    fn of(bytes: &[u8]) -> Self {
        const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return Self::Zip;
        }
        if bytes.starts_with(COMPOUND) {
            return Self::Compound;
        }
        // Some services call a web page or an old XML workbook `.xls`.
        let start = bytes
            .iter()
            .position(|byte| !byte.is_ascii_whitespace() && !matches!(byte, 0xEF | 0xBB | 0xBF));
        let head = start.map_or(&[][..], |at| &bytes[at..bytes.len().min(at + 16)]);
        let head = head.to_ascii_lowercase();
        let pages: [&[u8]; 5] = [b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta"];
        if pages.iter().any(|page| head.starts_with(page)) {
            Self::Page
        } else {
            Self::Text
        }
    }
}
