//! Text that a command is given as a file or on stdin: a pasted run-sheet, answers to a role call.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::tables::{self, TableColumn};

/// More than anybody pastes; what is longer was not meant.
const BYTES_MAX: u64 = 4 * 1024 * 1024;

/// The text of a file, or of stdin for `-`. Text editors of Windows write UTF-8 with a mark or UTF-16: both are read.
/// Errors: `input_not_readable`; `input_too_long`; `input_not_text` for anything that is no such text, NUL bytes
/// included.
pub fn text(source: &str) -> Result<String> {
    let failed = |error: io::Error| {
        Error::file("input_not_readable")
            .with("path", source)
            .with("detail", error.to_string())
    };
    let bytes = match source {
        "-" => bounded(io::stdin().lock()),
        path => File::open(path).and_then(bounded),
    };
    let bytes = bytes.map_err(failed)?;
    if bytes.len() as u64 > BYTES_MAX {
        return Err(Error::refused("input_too_long")
            .with("path", source)
            .with("max", BYTES_MAX / 1024));
    }
    let text = decoded(&bytes).filter(|text| !text.contains('\0'));
    text.ok_or_else(|| Error::file("input_not_text").with("path", source))
}

/// The bytes of a file. Errors: `input_not_readable`.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| {
        Error::file("input_not_readable")
            .with("path", path.display().to_string())
            .with("detail", error.to_string())
    })
}

/// A file of tables, or stdin for `-`: its name and what is in it. Errors: `input_not_readable`, and those of
/// [`tables::load`].
pub fn file(source: &str) -> Result<(String, Vec<u8>)> {
    if source != "-" {
        return tables::load(Path::new(source));
    }
    let mut bytes = Vec::new();
    let most = tables::BYTES_MAX as u64 + 1;
    io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(|error| {
        Error::file("input_not_readable")
            .with("path", source)
            .with("detail", error.to_string())
    })?;
    Ok((source.to_owned(), bytes))
}

/// The fields of a table's columns with `FIELD=COLUMN` laid over them; a column is named by its head or by its number from
/// 1, `=COLUMN` takes its field away. A field stands once, unless it may repeat. Errors: `map_wrong`.
pub fn mapped(
    columns: &[TableColumn],
    known: &[&str],
    repeats: impl Fn(&str) -> bool,
    map: &[String],
) -> Result<Vec<Option<String>>> {
    let mut fields: Vec<Option<String>> = columns.iter().map(|column| column.field.clone()).collect();
    for pair in map {
        let wrong = || {
            Error::usage("map_wrong")
                .with("given", pair)
                .with("known", known.join(", "))
        };
        let (field, column) = pair.split_once('=').ok_or_else(wrong)?;
        let (field, column) = (field.trim(), column.trim());
        if !field.is_empty() && !known.contains(&field) {
            return Err(wrong());
        }
        let number = column.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let place = columns
            .iter()
            .position(|own| own.header == column)
            .or(number.filter(|at| *at < fields.len()))
            .ok_or_else(wrong)?;
        if !repeats(field) {
            for other in fields.iter_mut().filter(|other| other.as_deref() == Some(field)) {
                *other = None;
            }
        }
        fields[place] = (!field.is_empty()).then(|| field.to_owned());
    }
    Ok(fields)
}

fn bounded(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(BYTES_MAX + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn decoded(bytes: &[u8]) -> Option<String> {
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, odd) = rest.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        odd.is_empty().then(|| String::from_utf16(&units).ok()).flatten()
    };
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        [0xFF, 0xFE, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => units(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn what_editors_of_windows_write_is_read() {
        let written = "14:00 开场 5\r\n喆𬭎";
        let wide = |unit: fn(u16) -> [u8; 2]| written.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        for bytes in [
            written.as_bytes().to_vec(),
            [&[0xEF, 0xBB, 0xBF], written.as_bytes()].concat(),
            [&[0xFF, 0xFE], wide(u16::to_le_bytes).as_slice()].concat(),
            [&[0xFE, 0xFF], wide(u16::to_be_bytes).as_slice()].concat(),
        ] {
            assert_eq!(decoded(&bytes).as_deref(), Some(written));
        }
        let chinese_windows = [0xBF, 0xAA, 0xB3, 0xA1];
        assert_eq!(decoded(&chinese_windows), None, "GBK is not guessed at");
        assert_eq!(decoded(&[0xFF, 0xFE, 0x41]), None, "half a character");
    }
}
