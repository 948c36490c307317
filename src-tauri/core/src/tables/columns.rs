//! What the columns of a table hold, by the words at their head that people and form services use.
//!
//! The caller says which fields it looks for and by which words; what was found out can be changed by hand. Where no row
//! looks like a head, the cells themselves tell what they can.

use serde::Serialize;
use ts_rs::TS;

use crate::text::search_key;

/// A head stands among so many rows.
const HEAD_WITHIN: usize = 20;
/// So many examples of a column are shown.
const EXAMPLES: usize = 3;
/// So many rows tell what a column without a head holds.
const LOOKED_AT: usize = 50;

/// A field that is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its code.
    pub code: &'static str,
    /// What a column of it is called, lower case, without blanks.
    pub words: &'static [&'static str],
    /// What its cells look like, where that tells enough.
    pub looks: Option<fn(&str) -> bool>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableColumn {
    /// Which, from 0.
    pub index: usize,
    /// What stands at its head; may be empty.
    pub header: String,
    /// Code of the field it holds.
    pub field: Option<String>,
    /// The first filled cells.
    pub examples: Vec<String>,
}

/// The row that names the columns: the one that names the most fields, two at least, or all there are.
pub fn header_row(rows: &[Vec<String>], fields: &[Field]) -> Option<usize> {
    let mut best = None;
    for (at, row) in rows.iter().enumerate().take(HEAD_WITHIN) {
        let named = assign(row, fields).into_iter().flatten().count();
        let filled = row.iter().filter(|cell| !cell.is_empty()).count();
        let enough = named >= 2 || (named == 1 && filled == 1 && at == 0);
        if enough && best.is_none_or(|(count, _)| named > count) {
            best = Some((named, at));
        }
    }
    best.map(|(_, at)| at)
}

/// The columns of a table with what each holds.
pub fn columns(rows: &[Vec<String>], header: Option<usize>, fields: &[Field]) -> Vec<TableColumn> {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let below = header.map_or(0, |at| at + 1);
    let body = rows.get(below..).unwrap_or_default();
    let mut head = header.and_then(|at| rows.get(at).cloned()).unwrap_or_default();
    head.resize(width, String::new());
    let held = match header {
        Some(_) => assign(&head, fields),
        None => by_looks(body, width, fields),
    };
    let column = |(index, (header, field)): (usize, (String, Option<&'static str>))| {
        let filled = body
            .iter()
            .filter_map(|row| row.get(index))
            .filter(|cell| !cell.is_empty());
        TableColumn {
            index,
            header,
            field: field.map(str::to_owned),
            examples: filled.take(EXAMPLES).cloned().collect(),
        }
    };
    head.into_iter().zip(held).enumerate().map(column).collect()
}

/// Which field each cell of a head names: each field once, where it is named best.
fn assign(head: &[String], fields: &[Field]) -> Vec<Option<&'static str>> {
    let mut held = vec![None; head.len()];
    let mut ways: Vec<(usize, usize, usize)> = Vec::new();
    for (column, cell) in head.iter().enumerate() {
        let key = bare(cell);
        for (place, field) in fields.iter().enumerate() {
            let fit = field.words.iter().filter_map(|word| fit(&key, word)).max();
            ways.extend(fit.map(|fit| (fit, column, place)));
        }
    }
    // The best first; of equals the column further left, then the field named first.
    ways.sort_by_key(|(fit, column, place)| (std::cmp::Reverse(*fit), *column, *place));
    let mut given = vec![false; fields.len()];
    for (_, column, place) in ways {
        if held[column].is_none() && !given[place] {
            held[column] = Some(fields[place].code);
            given[place] = true;
        }
    }
    held
}

/// How well a head fits a word: exactly, or as a part of it. A long question names nothing.
fn fit(key: &str, word: &str) -> Option<usize> {
    const LONGEST: usize = 24;
    let length = word.chars().count();
    if key == word {
        return Some(1_000);
    }
    let latin = word.is_ascii();
    let part = if latin {
        // A Latin word only as a whole one: `company` is not in `accompany`.
        let at = key.find(word)?;
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
        !letter(key[..at].chars().next_back()) && !letter(key[at + word.len()..].chars().next())
    } else {
        key.contains(word)
    };
    (part && key.chars().count() <= LONGEST).then_some(length * if latin { 5 } else { 10 })
}

/// A head without what form services add: `1. `, `*`, `（必填）`, `:`.
fn bare(cell: &str) -> String {
    let key = search_key(cell);
    let key = key.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '、' | '*' | 'q' | ')'));
    let key = if key.is_empty() { cell } else { key };
    let without: String = key
        .split(['(', '【', '['])
        .next()
        .unwrap_or_default()
        .trim_matches(|c: char| c.is_ascii_punctuation() || matches!(c, '：' | '？' | '。' | '、' | '*'))
        .to_owned();
    if without.is_empty() { search_key(cell) } else { without }
}

/// What columns without a head hold: most of their cells look like it.
fn by_looks(body: &[Vec<String>], width: usize, fields: &[Field]) -> Vec<Option<&'static str>> {
    let mut held = vec![None; width];
    for field in fields {
        let Some(looks) = field.looks else { continue };
        let share = |column: usize| {
            let cells = body.iter().take(LOOKED_AT).filter_map(|row| row.get(column));
            let (filled, fits) = cells
                .filter(|cell| !cell.is_empty())
                .fold((0, 0), |(filled, fits), cell| {
                    (filled + 1, fits + usize::from(looks(cell)))
                });
            (filled > 0 && fits * 2 > filled).then_some(fits)
        };
        let free = (0..width).filter(|column| held[*column].is_none());
        let best = free
            .filter_map(|column| share(column).map(|fits| (fits, std::cmp::Reverse(column))))
            .max();
        if let Some((_, std::cmp::Reverse(column))) = best {
            held[column] = Some(field.code);
        }
    }
    held
}
