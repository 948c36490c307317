//! An outline as Markdown: every character that could be markup stands escaped.

use std::fmt::Write as _;

use crate::outline::{Block, Cell, Outline, Row, Table};
use crate::say::Say;

/// The text.
pub fn write(outline: &Outline) -> String {
    let say = Say { lang: outline.lang };
    let mut text = format!("# {}\n", inline(&outline.title));
    for line in &outline.under {
        let _ = write!(text, "\n{}\n", inline(line));
    }
    for block in &outline.blocks {
        text.push('\n');
        text.push_str(&self::block(say, block));
    }
    text
}

fn block(say: Say, block: &Block) -> String {
    match block {
        Block::Facts(facts) => items(
            facts
                .iter()
                .map(|fact| labelled(say, &fact.label, &paragraph(&fact.value))),
        ),
        Block::Text(paragraphs) => join(paragraphs.iter().map(|text| paragraph(text) + "\n")),
        Block::Signature(lines) => {
            let lines: Vec<String> = lines.iter().map(|line| inline(line)).collect();
            lines.join("  \n") + "\n"
        }
        Block::Notes(notes) => join(notes.iter().map(|note| {
            let lines = note.lines.iter().chain(&note.items);
            let lines = items(lines.map(|line| paragraph(line)));
            format!("## {}\n\n{lines}", inline(&note.label))
        })),
        Block::Table(table) => self::table(say, table),
        Block::Heading(words) => format!("## {}\n", inline(words)),
        Block::Chart(chart) => format!("## {}\n\n{}", inline(&chart.table.name), table(say, &chart.table)),
        // A file of text holds no pictures.
        Block::Photos(_) => String::new(),
        Block::Code(code) => format!("{}\n", labelled(say, &code.label, &inline(&code.content))),
    }
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("\n")
}

/// A list with a line for each.
fn items(lines: impl Iterator<Item = String>) -> String {
    let mut list = String::new();
    for line in lines {
        list.push_str("- ");
        list.push_str(&line);
        list.push('\n');
    }
    list
}

fn labelled(say: Say, label: &str, value: &str) -> String {
    let mark = if say.is_chinese() { "：" } else { ": " };
    format!("**{}**{mark}{value}", inline(label))
}

fn table(say: Say, table: &Table) -> String {
    if table.rows.is_empty() {
        return paragraph(&table.none) + "\n";
    }
    let band = table.has_bands();
    let part = band.then(|| say.text("documents-column-part"));
    let heads = part
        .into_iter()
        .chain(table.columns.iter().map(|column| column.label.clone()));
    let heads: Vec<String> = heads.map(|label| in_cell(&[label])).collect();
    let rule = vec!["---".to_owned(); heads.len()];
    let row = |row: &Row| {
        let cells = (0..table.columns.len()).map(|at| row.cells.get(at).map_or_else(String::new, cell));
        let band = band.then(|| in_cell(std::slice::from_ref(&row.band)));
        line(band.into_iter().chain(cells).collect())
    };
    let rows = table.rows.iter().map(row);
    [line(heads), line(rule)].into_iter().chain(rows).collect()
}

fn line(cells: Vec<String>) -> String {
    format!("| {} |\n", cells.join(" | "))
}

fn cell(cell: &Cell) -> String {
    in_cell(&cell.lines)
}

/// A cell is one line of the file: its own lines are told apart by the one tag that Markdown has for it.
fn in_cell(lines: &[String]) -> String {
    let lines = lines.iter().flat_map(|line| line.lines());
    lines.map(inline).collect::<Vec<_>>().join("<br>")
}

/// A text of one or several lines, each kept.
fn paragraph(text: &str) -> String {
    text.lines().map(inline).collect::<Vec<_>>().join("  \n")
}

/// A line with all that could be markup escaped.
fn inline(text: &str) -> String {
    let text = text.replace('\n', " ");
    let mut safe = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let is_mark = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' | '{' | '}' | '^' => true,
            // These mean something only where a line begins, or behind a number there.
            '#' | '-' | '+' | '=' | ':' => at == 0,
            '.' | ')' => {
                !text[..at].is_empty() && text[..at].chars().all(|c| c.is_ascii_digit()) && rest.starts_with(' ')
            }
            '!' => rest.starts_with('['),
            _ => false,
        };
        if is_mark {
            safe.push('\\');
        }
        safe.push(c);
    }
    // Addresses would become links by themselves.
    safe.replace("://", ":\\//")
        .replace("www.", "www\\.")
        .replace('@', "\\@")
}
