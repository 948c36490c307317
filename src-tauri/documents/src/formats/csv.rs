//! A table as text that Excel, WPS and Numbers open: UTF-8 with a byte order mark, lines ended as Windows does, and
//! nothing that such a program would take for a formula.

use chapterdesk_core::error::{Error, Result};

use crate::outline::{Block, Cell, Kind, Outline, Table};
use crate::say::Say;

/// Excel takes a file without it for the system's old code page.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// The first table of `outline`; its bands become a column.
pub fn write(outline: &Outline) -> Result<Vec<u8>> {
    let table = outline.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let table = table.ok_or_else(|| Error::bug("a table without one"))?;
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(MARK.to_vec());
    for record in records(Say { lang: outline.lang }, table) {
        writer.write_record(record).map_err(Error::bug)?;
    }
    writer.into_inner().map_err(Error::bug)
}

fn records(say: Say, table: &Table) -> Vec<Vec<String>> {
    let band = table.has_bands();
    let labels = table
        .columns
        .iter()
        .map(|column| safe(&column.label.replace('\n', " ")));
    let head = band
        .then(|| say.text("documents-column-part"))
        .into_iter()
        .chain(labels);
    let rows = table.rows.iter().map(|row| {
        let cells = (0..table.columns.len()).map(|at| row.cells.get(at).map_or_else(String::new, text));
        band.then(|| safe(&row.band)).into_iter().chain(cells).collect()
    });
    std::iter::once(head.collect()).chain(rows).collect()
}

fn text(cell: &Cell) -> String {
    let text = cell.text("\n");
    match cell.kind {
        Kind::Number(_) | Kind::Hundredths(_) => text,
        Kind::Phone if is_phone(&text) => text,
        Kind::Phone | Kind::Text => safe(&text),
    }
}

/// Digits and what stands between them: a `+` before such a number is no formula that could do anything.
fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= 5
        && text
            .chars()
            .enumerate()
            .all(|(at, c)| c.is_ascii_digit() || " -()".contains(c) || (at == 0 && c == '+'))
}

/// With an apostrophe before what a program would calculate.
fn safe(text: &str) -> String {
    let first = text.trim_start().chars().next();
    if first.is_some_and(|c| "=+-@＝＋－＠".contains(c)) || text.starts_with(['\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
