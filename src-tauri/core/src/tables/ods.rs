//! How large the tables of an ODS file are, before they are read: one cell says how often it and its row are repeated, so
//! that a few bytes stand for millions of cells.

use super::limits::{CELLS_MAX, COLUMNS_MAX, ROWS_MAX, too_large};
use crate::error::Result;

/// The part with the tables.
pub(super) const CONTENT: &str = "content.xml";

/// Refuses tables whose filled area is larger than the limits.
pub(super) fn check(content: &[u8]) -> Result<()> {
    let mut area = Area::default();
    let mut rest = content;
    while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
        rest = &rest[at + 1..];
        let end = end_of_tag(rest);
        area.tag(&rest[..end])?;
        rest = &rest[end..];
    }
    Ok(())
}

/// Where a tag ends: at the first `>` outside quotation marks.
fn end_of_tag(text: &[u8]) -> usize {
    let mut mark = None;
    for (at, byte) in text.iter().enumerate() {
        match (mark, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => mark = Some(*byte),
            (Some(open), byte) if open == *byte => mark = None,
            _ => {}
        }
    }
    text.len()
}

/// What was seen of a table so far.
#[derive(Default)]
struct Area {
    /// Rows that are over.
    rows: usize,
    /// Of them those up to the last that is filled.
    height: usize,
    /// Columns up to the last that is filled.
    width: usize,
    /// How often the row that is open is repeated.
    repeated: usize,
    /// Columns of it that are over.
    column: usize,
    /// Of them those up to the last that is filled.
    filled: usize,
}

impl Area {
    fn tag(&mut self, tag: &[u8]) -> Result<()> {
        let name = tag.split(|byte| byte.is_ascii_whitespace() || *byte == b'/');
        let closed = tag.ends_with(b"/");
        match name.clone().next().unwrap_or_default() {
            b"table:table" => *self = Self::default(),
            b"table:table-row" => {
                self.repeated = attribute(tag, b"table:number-rows-repeated=");
                (self.column, self.filled) = (0, 0);
                if closed {
                    self.row_over()?;
                }
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                let repeated = attribute(tag, b"table:number-columns-repeated=");
                self.column = self.column.saturating_add(repeated);
                // A cell of nothing but a look fills nothing.
                let says = tag.windows(11).any(|part| part == b"value-type=");
                if !closed || says {
                    self.filled = self.column;
                }
            }
            b"" if tag == b"/table:table-row" => self.row_over()?,
            _ => {}
        }
        Ok(())
    }

    fn row_over(&mut self) -> Result<()> {
        self.rows = self.rows.saturating_add(self.repeated);
        if self.filled > 0 {
            self.height = self.rows;
            self.width = self.width.max(self.filled);
        }
        if self.height > ROWS_MAX {
            return Err(too_large("rows", ROWS_MAX));
        }
        if self.width > COLUMNS_MAX {
            return Err(too_large("columns", COLUMNS_MAX));
        }
        if self.height.saturating_mul(self.width) > CELLS_MAX {
            return Err(too_large("cells", CELLS_MAX));
        }
        Ok(())
    }
}

/// How often something is repeated; 1 when nothing is said.
fn attribute(tag: &[u8], name: &[u8]) -> usize {
    let at = tag.windows(name.len()).position(|part| part == name);
    let value = at.and_then(|at| tag.get(at + name.len() + 1..)).unwrap_or_default();
    let digits: Vec<u8> = value.iter().copied().take_while(u8::is_ascii_digit).collect();
    match digits.len() {
        0 => 1,
        1..=9 => digits.iter().fold(0, |sum, digit| sum * 10 + usize::from(digit - b'0')),
        _ => usize::MAX,
    }
}
