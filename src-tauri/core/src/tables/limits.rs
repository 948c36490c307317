//! What is larger than anybody's list is refused before it takes memory.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::error::{Error, Result};

/// The largest file that is read, in bytes.
pub const BYTES_MAX: usize = 20 * 1024 * 1024;
/// The most rows of a sheet.
pub const ROWS_MAX: usize = 200_000;
/// The most columns of a sheet.
pub const COLUMNS_MAX: usize = 256;
/// The most cells of a file.
pub(super) const CELLS_MAX: usize = 2_000_000;
/// The most bytes that a packed file may unpack to.
const UNPACKED_MAX: u64 = 50 * 1024 * 1024;
/// So many times its size a packed part may unpack to; sheets that are filled do so some twenty times.
const RATIO_MAX: u64 = 100;
/// Small parts compress as they like.
const RATIO_FROM: u64 = 1024 * 1024;
/// The most parts of a packed file.
const PARTS_MAX: usize = 2_000;

/// The refusal of a file that is too large in one respect.
pub(super) fn too_large(of: &str, max: usize) -> Error {
    Error::file("table_too_large").with("of", of).with("max", max)
}

/// A file that does not hold what it should.
pub(super) fn broken(detail: impl std::fmt::Display) -> Error {
    Error::file("table_broken").with("detail", detail.to_string())
}

/// Unpacks every part of a packed file to nowhere and counts: what the file says about its sizes may be wrong. Gives the
/// names of the parts, and the part `kept` if it is there.
pub(super) fn measure(bytes: &[u8], kept: &str) -> Result<(Vec<String>, Option<Vec<u8>>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > PARTS_MAX {
        return Err(too_large("parts", PARTS_MAX));
    }
    let mut names = Vec::new();
    let mut found = None;
    let mut left = UNPACKED_MAX;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(broken)?;
        let name = part.name().map_err(broken)?.into_owned();
        let packed = part.compressed_size().max(1);
        let mut content = Vec::new();
        let mut unpacked = 0;
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let count = part.read(&mut buffer).map_err(broken)?;
            if count == 0 {
                break;
            }
            unpacked += count as u64;
            if unpacked > left || (unpacked > RATIO_FROM && unpacked / packed > RATIO_MAX) {
                return Err(too_large("unpacked", (UNPACKED_MAX / 1024 / 1024) as usize));
            }
            if name == kept {
                content.extend_from_slice(&buffer[..count]);
            }
        }
        left -= unpacked;
        if name == kept {
            found = Some(content);
        }
        names.push(name);
    }
    Ok((names, found))
}
