//! Workbooks: XLSX, ODS and XLS.

use std::io::Cursor;
use std::panic::{self, AssertUnwindSafe};

use calamine::{Data, Ods, Range, Reader, Sheet as BookSheet, SheetType, SheetVisible, Xls, Xlsx};

use super::limits::{CELLS_MAX, COLUMNS_MAX, ROWS_MAX, broken, measure, too_large};
use super::{Sheet, Tables, cells, ods};
use crate::error::{Error, Result};

/// A packed workbook: XLSX or ODS, by the parts in it.
pub(super) fn zipped(bytes: &[u8]) -> Result<Tables> {
    let (parts, content) = measure(bytes, ods::CONTENT)?;
    let has = |part: &str| parts.iter().any(|name| name == part);
    if let Some(content) = content {
        ods::check(&content)?;
        return guarded(|| opened(Ods::new(Cursor::new(bytes)).map_err(ods_error)?));
    }
    if has("xl/workbook.xml") {
        return guarded(|| xlsx(bytes));
    }
    Err(broken("no workbook"))
}

/// An old workbook, XLS; a newer one under a password looks the same from outside.
pub(super) fn compound(bytes: &[u8]) -> Result<Tables> {
    let locked = utf16("EncryptedPackage");
    if bytes.windows(locked.len()).any(|part| part == locked) {
        return Err(Error::file("table_locked"));
    }
    guarded(|| {
        let book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
            calamine::XlsError::Password => Error::file("table_locked"),
            error => broken(error),
        })?;
        opened(book)
    })
}

fn ods_error(error: calamine::OdsError) -> Error {
    match error {
        calamine::OdsError::Password => Error::file("table_locked"),
        error => broken(error),
    }
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// What others wrote may surprise the reader: a panic there says no more than that the file is broken.
fn guarded(read: impl FnOnce() -> Result<Tables>) -> Result<Tables> {
    panic::catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(broken("unreadable")))
}

/// The sheets that are shown; all of them when none is.
fn shown(sheets: &[BookSheet]) -> Vec<String> {
    let is_table = |sheet: &&BookSheet| sheet.typ == SheetType::WorkSheet;
    let tables = || sheets.iter().filter(is_table);
    let visible = tables().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = visible.map(|sheet| sheet.name.clone()).collect();
    if names.is_empty() {
        tables().map(|sheet| sheet.name.clone()).collect()
    } else {
        names
    }
}

/// Reads cell by cell, so that two cells far apart take no more room than two.
fn xlsx(bytes: &[u8]) -> Result<Tables> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => Error::file("table_locked"),
        error => broken(error),
    })?;
    let mut tables = Tables::default();
    let mut count = 0;
    for name in shown(book.sheets_metadata()) {
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut reader = book.worksheet_cells_reader(&name).map_err(broken)?;
        while let Some(cell) = reader.next_cell().map_err(broken)? {
            let text = cells::of_ref(cell.get_value());
            if text.is_empty() {
                continue;
            }
            let (row, column) = cell.get_position();
            let (row, column) = (row as usize, column as usize);
            check_place(row, column)?;
            count += 1;
            if count > CELLS_MAX {
                return Err(too_large("cells", CELLS_MAX));
            }
            if rows.len() <= row {
                rows.resize_with(row + 1, Vec::new);
            }
            let cells = &mut rows[row];
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            cells[column] = text;
        }
        tables.sheets.push(Sheet { name, rows });
    }
    Ok(tables)
}

fn opened<R: Reader<Cursor<B>>, B: AsRef<[u8]>>(mut book: R) -> Result<Tables> {
    let mut tables = Tables::default();
    for name in shown(book.sheets_metadata()) {
        let range = book
            .worksheet_range(&name)
            .map_err(|error| broken(format!("{error:?}")))?;
        tables.sheets.push(Sheet {
            name,
            rows: rows_of(&range)?,
        });
    }
    Ok(tables)
}

/// The rows of a range, each where it stands in the sheet.
fn rows_of(range: &Range<Data>) -> Result<Vec<Vec<String>>> {
    let Some((first_row, first_column)) = range.start() else {
        return Ok(Vec::new());
    };
    let (first_row, first_column) = (first_row as usize, first_column as usize);
    let mut rows: Vec<Vec<String>> = vec![Vec::new(); first_row.min(ROWS_MAX)];
    for (at, cells) in range.rows().enumerate() {
        let filled = cells.iter().rposition(|cell| *cell != Data::Empty);
        if let Some(last) = filled {
            check_place(first_row + at, first_column + last)?;
        }
        let mut row = vec![String::new(); if filled.is_some() { first_column } else { 0 }];
        row.extend(cells.iter().take(filled.map_or(0, |last| last + 1)).map(cells::of_data));
        rows.push(row);
    }
    Ok(rows)
}

fn check_place(row: usize, column: usize) -> Result<()> {
    if row >= ROWS_MAX {
        return Err(too_large("rows", ROWS_MAX));
    }
    if column >= COLUMNS_MAX {
        return Err(too_large("columns", COLUMNS_MAX));
    }
    Ok(())
}
