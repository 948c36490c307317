//! Text with separators: CSV, TSV and their relatives.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

use super::limits::{CELLS_MAX, COLUMNS_MAX, ROWS_MAX, too_large};
use super::{Sheet, TableEncoding, Tables, cells};
use crate::error::{Error, Result};
use crate::words::Message;

/// What may stand between two cells; the first counts when nothing speaks for another.
const SEPARATORS: [u8; 4] = [b',', b'\t', b';', b'|'];
/// So many lines tell which it is.
const LOOKED_AT: usize = 30;

impl TableEncoding {
    fn coder(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Gb18030 => encoding_rs::GB18030,
            Self::Big5 => encoding_rs::BIG5,
            Self::Utf16Le => encoding_rs::UTF_16LE,
            Self::Utf16Be => encoding_rs::UTF_16BE,
        }
    }
}

/// Reads text. Warnings: characters that the encoding does not explain.
pub(super) fn read(bytes: &[u8], given: Option<TableEncoding>) -> Result<Tables> {
    let encoding = given.or_else(|| marked(bytes)).unwrap_or_else(|| guess(bytes));
    let (text, _, _) = encoding.coder().decode(bytes);
    // Some characters in a hundred that are no text: a picture, a program.
    let odd = text
        .chars()
        .filter(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        .count();
    if odd > 8 && odd > text.chars().count() / 100 {
        return Err(Error::file("table_not_text"));
    }
    let mut warnings = Vec::new();
    let is_lost = |c: char| c == '\u{FFFD}' || matches!(c, '\u{E000}'..='\u{F8FF}');
    let lost = text.chars().filter(|c| is_lost(*c)).count();
    if lost > 0 {
        let warning = Message::new("table-lost-characters").with("count", lost);
        warnings.push(warning.with("encoding", encoding.code()));
    }
    Ok(Tables {
        sheets: vec![Sheet {
            name: String::new(),
            rows: rows(&text)?,
        }],
        encoding: Some(encoding),
        warnings,
    })
}

/// The encoding that a mark at the beginning tells.
fn marked(bytes: &[u8]) -> Option<TableEncoding> {
    let (coder, _) = encoding_rs::Encoding::for_bom(bytes)?;
    TableEncoding::ALL
        .iter()
        .copied()
        .find(|encoding| encoding.coder() == coder)
}

fn guess(bytes: &[u8]) -> TableEncoding {
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        return TableEncoding::Utf8;
    }
    // Commas and line ends of UTF-16 have a zero beside them, always on the same side.
    let zeros = |side: usize| bytes.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if even.max(odd) > bytes.len() / 32 && even.max(odd) > 8 * even.min(odd) {
        return if odd > even {
            TableEncoding::Utf16Le
        } else {
            TableEncoding::Utf16Be
        };
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guessed = detector.guess(Some(b"cn"), Utf8Detection::Allow);
    match TableEncoding::ALL
        .iter()
        .copied()
        .find(|encoding| encoding.coder() == guessed)
    {
        // Chinese is what is expected here; anything else of the world is told from it too rarely.
        None => TableEncoding::Gb18030,
        Some(encoding) => encoding,
    }
}

fn rows(text: &str) -> Result<Vec<Vec<String>>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let (separator, text) = match told_separator(text) {
        Some(told) => told,
        None => (separator(text), text),
    };
    let mut rows = Vec::new();
    let mut count = 0;
    for record in reader(text, separator).into_records() {
        let record = record.map_err(super::limits::broken)?;
        let row: Vec<String> = record.iter().map(cells::plain).collect();
        count += row.len();
        if rows.len() >= ROWS_MAX {
            return Err(too_large("rows", ROWS_MAX));
        }
        if row
            .iter()
            .rposition(|cell| !cell.is_empty())
            .is_some_and(|last| last >= COLUMNS_MAX)
        {
            return Err(too_large("columns", COLUMNS_MAX));
        }
        if count > CELLS_MAX {
            return Err(too_large("cells", CELLS_MAX));
        }
        rows.push(row);
    }
    Ok(rows)
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
}

/// Excel writes the separator into a first line of its own: `sep=;`.
fn told_separator(text: &str) -> Option<(u8, &str)> {
    let rest = text.strip_prefix("sep=")?;
    let separator = *rest.as_bytes().first().filter(|byte| byte.is_ascii())?;
    let rest = rest.get(1..)?.trim_start_matches('\r').strip_prefix('\n')?;
    Some((separator, rest))
}

/// The separator by which most lines have equally many cells, and the most of them.
fn separator(text: &str) -> u8 {
    let score = |separator: u8| {
        let widths: Vec<usize> = reader(text, separator)
            .into_records()
            .take(LOOKED_AT)
            .filter_map(Result::ok)
            .map(|record| record.len())
            .filter(|width| *width > 0)
            .collect();
        let first = widths.first().copied().unwrap_or_default();
        let alike = widths.iter().filter(|width| **width == first && first > 1).count();
        let several = widths.iter().filter(|width| **width > 1).count();
        (alike, several, first)
    };
    let mut best = SEPARATORS[0];
    for other in &SEPARATORS[1..] {
        if score(*other) > score(best) {
            best = *other;
        }
    }
    best
}
