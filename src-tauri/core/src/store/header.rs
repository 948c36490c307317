//! A look at the first 100 bytes of a file before SQLite touches it.
//!
//! Opening a foreign or empty file with SQLite and asking for WAL rewrites it; therefore nothing is opened that does
//! not look like a chapter here. (The layout is that of SQLite's file header.)

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::error::{Error, Result};

/// Marks our files: «CHDP».
pub const APPLICATION_ID: i32 = 0x4348_4450;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What the header says of a chapter file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// The schema version the file was written with.
    pub schema: i32,
}

/// Reads and judges the header. Errors (kind file): `file_missing`, `file_is_folder`, `file_not_readable`,
/// `file_empty`, `file_truncated`, `file_encrypted`, `not_a_chapter`, `file_newer`.
pub fn look(path: &Path, newest_schema: i32) -> Result<Header> {
    let failed = |code: &'static str| Error::file(code).with("path", path.display().to_string());
    if path.is_dir() {
        return Err(failed("file_is_folder"));
    }
    let mut file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => failed("file_missing"),
        _ => failed("file_not_readable").with("detail", error.to_string()),
    })?;
    let unreadable = |error: std::io::Error| failed("file_not_readable").with("detail", error.to_string());
    let length = file.metadata().map_err(unreadable)?.len();
    if length == 0 {
        return Err(failed("file_empty"));
    }
    let mut head = Vec::with_capacity(100);
    file.by_ref().take(100).read_to_end(&mut head).map_err(unreadable)?;
    drop(file);

    if !head.starts_with(MAGIC) {
        let cut = MAGIC.starts_with(&head);
        return Err(failed(match (cut, looks_encrypted(&head, length)) {
            (true, _) => "file_truncated",
            (false, true) => "file_encrypted",
            (false, false) => "not_a_chapter",
        }));
    }
    let Ok(head) = <[u8; 100]>::try_from(head) else {
        return Err(failed("file_truncated"));
    };
    let number = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    let application_id = number(68).cast_signed();
    let schema = number(60).cast_signed();
    if application_id != APPLICATION_ID {
        return Err(failed("not_a_chapter"));
    }
    if schema > newest_schema {
        return Err(failed("file_newer").with("theirs", schema).with("ours", newest_schema));
    }
    let page_size = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let expected = page_size * u64::from(number(28));
    // With a write-ahead log beside it the file may be in the middle of taking the log in: SQLite finishes that.
    let log_beside = wal_of(path).metadata().is_ok_and(|log| log.len() > 0);
    if length < expected && !log_beside || length < page_size {
        return Err(failed("file_truncated"));
    }
    if length != expected && !log_beside {
        return Err(failed("file_damaged"));
    }
    Ok(Header { schema })
}

/// The write-ahead log beside a chapter file.
pub fn wal_of(path: &Path) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// An encrypted chapter has whole pages and a first page without any readable header.
fn looks_encrypted(head: &[u8], length: u64) -> bool {
    let distinct: std::collections::BTreeSet<&u8> = head.iter().collect();
    let binary = head
        .iter()
        .filter(|byte| !byte.is_ascii_graphic() && !byte.is_ascii_whitespace())
        .count();
    length.is_multiple_of(4096) && head.len() == 100 && distinct.len() > 60 && binary > 30
}
