//! Readable text: tables and records, aligned for a terminal where a Chinese character is two columns wide.

use chapterdesk_core::words::Words;
use serde_json::Value;

/// A column of a table: the field, and the text that names its codes, such as `stage-{code}`.
#[derive(Clone, Copy)]
pub struct Column {
    field: &'static str,
    names: Option<&'static str>,
}

impl Column {
    /// A field shown as it is.
    pub const fn plain(field: &'static str) -> Self {
        Self { field, names: None }
    }

    /// A field whose codes are shown by their names.
    pub const fn coded(field: &'static str, names: &'static str) -> Self {
        Self {
            field,
            names: Some(names),
        }
    }
}

/// Fields whose codes have names, wherever they stand.
const CODED: [Column; 33] = [
    Column::coded("stage", "stage-{code}"),
    Column::coded("level", "level-{code}"),
    Column::coded("effective_level", "level-{code}"),
    Column::coded("source", "source-{code}"),
    Column::coded("channel", "channel-{code}"),
    Column::coded("modules", "module-{code}"),
    Column::coded("effective_modules", "module-{code}"),
    Column::coded("fee", "fee-{code}"),
    Column::coded("may_film", "may-film-{code}"),
    Column::coded("may_share_slides", "may-share-slides-{code}"),
    Column::coded("habit", "habit-{code}"),
    Column::coded("direction", "direction-{code}"),
    Column::coded("office", "office-{code}"),
    Column::coded("tenure", "tenure-{code}"),
    Column::coded("connectors", "connector-{code}"),
    Column::coded("status", "status-{code}"),
    Column::coded("booking", "booking-{code}"),
    Column::coded("role", "role-{code}"),
    Column::coded("roles", "role-{code}"),
    Column::coded("part", "part-{code}"),
    Column::coded("item", "venue-item-{code}"),
    Column::coded("group", "item-group-{code}"),
    Column::coded("check", "check-{code}"),
    Column::coded("kind", "event-kind-{code}"),
    Column::coded("usual_weekday", "weekday-{code}"),
    Column::coded("usual_cadence", "settings-cadence-{code}"),
    Column::coded("committee", "office-{code}"),
    Column::coded("class", "conflict-class-{code}"),
    Column::coded("conflict", "cli-conflict-{code}"),
    Column::coded("takes_part", "takes-part-{code}"),
    Column::coded("after_role", "role-{code}"),
    Column::coded("likes", "role-{code}"),
    Column::coded("avoids", "role-{code}"),
];

/// The names of `state` and `kind`, which mean something else in each list.
const CODED_IN: [(&str, Column); 10] = [
    ("readiness", Column::coded("state", "readiness-{code}")),
    ("items", Column::coded("state", "item-state-{code}")),
    ("appearances", Column::coded("state", "standing-{code}")),
    ("assignments", Column::coded("state", "standing-{code}")),
    ("segments", Column::coded("kind", "segment-kind-{code}")),
    ("lines", Column::coded("state", "cli-answer-{code}")),
    ("rows", Column::coded("kind", "segment-kind-{code}")),
    ("roles", Column::coded("kinds", "segment-kind-{code}")),
    ("promises", Column::coded("state", "promise-state-{code}")),
    ("hits", Column::coded("kind", "find-{code}")),
];

/// Fields that only programs need: left out of the readable text.
const SILENT: [&str; 23] = [
    "action",
    "block",
    "fingerprint",
    "segment",
    "anchor",
    "assignment",
    "by_person",
    "duties",
    "event",
    "group_count_by_hand",
    "has_introduction",
    "has_photo",
    "label",
    "last_inspection",
    "offset_minutes",
    "onsite_contact_by_hand",
    "photo",
    "position",
    "rules",
    "seal_picture",
    "slot",
    "speaker",
    "urgency",
];

/// A table with a heading, one row a record.
pub fn table(rows: &[Value], columns: &[Column], words: &Words) -> String {
    let heading = columns.iter().map(|column| label("", column.field, words)).collect();
    let body = rows.iter().map(|row| {
        columns
            .iter()
            .map(|column| field_of(row, column.field, *column, words))
            .collect()
    });
    grid(heading, body)
}

/// A record: its filled fields one a line, its lists below as tables.
pub fn record(value: &Value, words: &Words) -> String {
    let Some(fields) = value.as_object() else {
        return format!("{}\n", plain(value, words));
    };
    let first = ["id", "name"]
        .into_iter()
        .filter_map(|field| fields.get_key_value(field));
    let rest = fields
        .iter()
        .filter(|(field, _)| !matches!(field.as_str(), "id" | "name"));
    let (mut lines, mut below) = (Vec::new(), String::new());
    for (field, value) in first.chain(rest).filter(|(field, _)| !SILENT.contains(&field.as_str())) {
        match value.as_array() {
            Some(items) if items.iter().any(Value::is_object) => {
                below.extend(["\n", &label("", field, words), "\n"]);
                below.push_str(&indented(&nested(field, items, words)));
            }
            _ => {
                let text = cell(value, column_of("", field), words);
                if !text.is_empty() {
                    lines.push(vec![label("", field, words), text]);
                }
            }
        }
    }
    aligned(&lines) + &below
}

/// Records inside a record: a table of the fields that hold something in at least one of them.
fn nested(list: &str, items: &[Value], words: &Words) -> String {
    let mut columns: Vec<String> = Vec::new();
    for field in items
        .iter()
        .filter_map(Value::as_object)
        .flat_map(|fields| fields.iter())
    {
        let (name, value) = field;
        let silent = SILENT.contains(&name.as_str());
        if !silent && !columns.contains(name) && !cell(value, column_of(list, name), words).is_empty() {
            columns.push(name.clone());
        }
    }
    // What a row is called comes first, its id last.
    columns.sort_by_key(|name| match name.as_str() {
        "start" | "office" | "item" | "check" | "role" | "number" | "on_date" => 0,
        "title" | "name" | "state" => 1,
        "id" => 3,
        _ => 2,
    });
    let heading = columns.iter().map(|name| label(list, name, words)).collect();
    let body = items.iter().map(|item| {
        columns
            .iter()
            .map(|name| field_of(item, name, column_of(list, name), words))
            .collect()
    });
    grid(heading, body)
}

/// How a field is shown in a list (`""`: in a record by itself).
fn column_of(list: &str, field: &str) -> Column {
    let here = CODED_IN
        .iter()
        .find(|(within, column)| *within == list && column.field == field);
    let anywhere = || CODED.into_iter().find(|column| column.field == field);
    let unnamed = Column { field: "", names: None };
    here.map(|(_, column)| *column).or_else(anywhere).unwrap_or(unnamed)
}

/// The name of a field in a list (`""`: in a record by itself): the text `cli-field-<list>-<field>` or, where the field
/// means the same everywhere, `cli-field-<field>`; else the field as it stands in JSON.
fn label(list: &str, field: &str, words: &Words) -> String {
    let plain = format!("cli-field-{}", field.replace('_', "-"));
    let own = format!("cli-field-{list}-{}", field.replace('_', "-"));
    let named = [own, plain].into_iter().find(|id| words.has(id));
    named.map_or_else(|| field.to_owned(), |id| words.text(&id))
}

/// A field of a record. One of the chapter's own roles goes by the name that stands beside its code.
fn field_of(record: &Value, field: &str, column: Column, words: &Words) -> String {
    let is_own = |code: &str| field == "role" && column.names.is_some() && code.starts_with("own_");
    match (&record[field], &record["label"]) {
        (Value::String(code), Value::String(name)) if is_own(code) => name.clone(),
        (value, _) => cell(value, column, words),
    }
}

fn cell(value: &Value, column: Column, words: &Words) -> String {
    match (value, column.names) {
        (Value::String(code), Some(names)) => name_of(names, code, words),
        (Value::Number(code), Some(names)) => name_of(names, &code.to_string(), words),
        (Value::Array(codes), Some(_)) => list(codes.iter().map(|code| cell(code, column, words)), words),
        _ => plain(value, words),
    }
}

/// The name of a code: the text of `names` with the code put in, else the code as it stands in JSON. Some texts join
/// the words of a code by hyphens.
fn name_of(names: &str, code: &str, words: &Words) -> String {
    let ids = [
        names.replace("{code}", code),
        names.replace("{code}", &code.replace('_', "-")),
    ];
    let named = ids.iter().find(|id| words.has(id));
    named.map_or_else(|| code.to_owned(), |id| words.text(id))
}

/// A value in one line.
fn plain(value: &Value, words: &Words) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => words.text(if *yes { "cli-yes" } else { "cli-no" }),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.replace(['\n', '\t'], " "),
        Value::Array(items) => list(items.iter().map(|item| plain(item, words)), words),
        Value::Object(fields) => {
            let named = ["name", "text", "number"]
                .into_iter()
                .find_map(|field| fields.get(field));
            match named {
                Some(name) => plain(name, words),
                None => list(fields.iter().map(|(field, value)| part(field, value, words)), words),
            }
        }
    }
}

/// A part of an object without a name: what is true is named, what is false is left out.
fn part(field: &str, value: &Value, words: &Words) -> String {
    match value {
        Value::Bool(true) => label("", field, words),
        Value::Bool(false) => String::new(),
        _ => cell(value, column_of("", field), words),
    }
}

fn list(items: impl Iterator<Item = String>, words: &Words) -> String {
    items
        .filter(|item| !item.is_empty())
        .collect::<Vec<_>>()
        .join(&words.text("cli-comma"))
}

fn indented(text: &str) -> String {
    text.lines()
        .fold(String::new(), |block, line| block + "  " + line + "\n")
}

/// A table whose columns are known only when it is made.
pub fn grid(heading: Vec<String>, rows: impl IntoIterator<Item = Vec<String>>) -> String {
    aligned(&std::iter::once(heading).chain(rows).collect::<Vec<_>>())
}

/// Rows of cells under one another; the last cell of a row is not padded.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|at| {
            rows.iter()
                .filter_map(|row| row.get(at))
                .map(|text| width(text))
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, wide) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', wide + 2 - width(cell)));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// How many columns a terminal gives the text.
fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> usize {
    match u32::from(c) {
        0x200B..=0x200F | 0x0300..=0x036F | 0xFE00..=0xFE0F | 0xE0100..=0xE01EF => 0,
        0x1100..=0x115F
        | 0x2E80..=0x303E
        | 0x3041..=0x33FF
        | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF
        | 0xA000..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE4F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1F64F
        | 0x1F900..=0x1F9FF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_character_takes_two_columns() {
        assert_eq!(width("沈a喆"), 5);
        let rows = [["徐敏芳", "1"], ["Ann", "2"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(aligned(&rows), "徐敏芳  1\nAnn     2\n");
    }
}
