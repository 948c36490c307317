//! Rows copied from Excel or WPS: cells parted by tabs, with or without a header, columns in any order.

use super::names::{Known, split};
use super::{Draft, Reading, clock, kinds, line, message};
use crate::events::codes::SegmentKind;
use crate::events::run_sheet::length;
use crate::text::search_key;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Start,
    End,
    Minutes,
    Title,
    Content,
    People,
    Materials,
    Note,
    Part,
    /// Numbers of rows, what really happened, columns that are not known.
    Other,
}

/// Names of columns, as search keys.
const HEADERS: &[(Column, &[&str])] = &[
    (
        Column::Start,
        &[
            "时间",
            "开始",
            "开始时间",
            "起始时间",
            "起止时间",
            "时间段",
            "时段",
            "time",
            "start",
            "from",
            "begin",
            "begins",
        ],
    ),
    (
        Column::End,
        &["结束", "结束时间", "终止时间", "end", "to", "until", "ends"],
    ),
    (
        Column::Minutes,
        &[
            "分钟",
            "时长",
            "用时",
            "耗时",
            "分钟数",
            "时长分钟",
            "预计时长",
            "length",
            "duration",
            "minutes",
            "min",
            "mins",
        ],
    ),
    (
        Column::Title,
        &[
            "环节",
            "流程",
            "项目",
            "事项",
            "环节名称",
            "活动环节",
            "议程",
            "segment",
            "item",
            "session",
            "activity",
            "what",
        ],
    ),
    (
        Column::Content,
        &[
            "内容",
            "题目",
            "内容/题目",
            "主题",
            "说明",
            "分享主题",
            "内容说明",
            "具体内容",
            "content",
            "topic",
            "description",
            "details",
        ],
    ),
    (
        Column::People,
        &[
            "负责人",
            "负责",
            "人员",
            "责任人",
            "执行人",
            "主讲",
            "主讲人",
            "讲师",
            "嘉宾",
            "分享嘉宾",
            "主持",
            "主持人",
            "对接人",
            "who",
            "people",
            "owner",
            "responsible",
            "speaker",
            "host",
            "lead",
            "incharge",
        ],
    ),
    (
        Column::Materials,
        &["物料", "物资", "道具", "所需物料", "物料准备", "materials", "props"],
    ),
    (
        Column::Note,
        &[
            "备注",
            "物料/备注",
            "注意事项",
            "注意",
            "note",
            "notes",
            "remark",
            "remarks",
            "comment",
        ],
    ),
    (Column::Part, &["阶段", "段", "部分", "part", "phase"]),
    (
        Column::Other,
        &[
            "序号",
            "编号",
            "no",
            "no.",
            "#",
            "实际开始",
            "实际",
            "actualstart",
            "actual",
        ],
    ),
];

/// One record of a table: its line and its cells.
struct Record {
    line: i64,
    cells: Vec<String>,
}

/// Whether a text is a table.
pub fn is_table(text: &str) -> bool {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let (mut all, mut tabbed) = (0, 0);
    for line in lines {
        all += 1;
        tabbed += usize::from(line.contains('\t'));
    }
    tabbed > 0 && tabbed * 2 >= all
}

/// Reads a table into rows and what is left over.
pub fn read(text: &str, begins: i32, known: &Known, reading: &mut Reading) {
    let mut records = records(text);
    records.retain(|record| record.cells.iter().any(|cell| !cell.is_empty()));
    let headed = records
        .iter()
        .take(8)
        .enumerate()
        .find_map(|(at, record)| header(record).map(|columns| (at, columns)));
    let columns = match headed {
        Some((at, columns)) => {
            for record in records.drain(..=at).take(at) {
                reading.ignore(record.line, &record.cells.join(" "), "paste-before");
            }
            columns
        }
        None => guessed(&records, begins, known),
    };
    let mut part = None;
    for record in records {
        let filled: Vec<&String> = record.cells.iter().filter(|cell| !cell.is_empty()).collect();
        if let [only] = filled.as_slice()
            && let Some(named) = message::heading(only)
        {
            part = Some(named);
            continue;
        }
        if header(&record).is_some() {
            continue;
        }
        let mut draft = row(&record, &columns, begins, known);
        if draft.kind.is_none() && draft.title.is_empty() {
            let why = if draft.clock.is_some() {
                "paste-only-time"
            } else {
                "paste-no-segment"
            };
            reading.ignore(record.line, &record.cells.join(" "), why);
            continue;
        }
        draft.part = draft.part.or(part);
        draft.begin(
            record.line,
            &filled.iter().map(|cell| cell.as_str()).collect::<Vec<_>>().join(" "),
        );
        reading.rows.push(draft);
    }
}

/// Cuts a text into cells; a cell in quotes may hold line ends and tabs, as Excel writes them.
fn records(text: &str) -> Vec<Record> {
    let mut records = Vec::new();
    let (mut cells, mut cell) = (Vec::new(), String::new());
    let (mut number, mut first) = (1, 1);
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            // Only a quote that is closed again before the next tab or line end opens a cell.
            '"' if cell.is_empty() && closes(chars.clone()) => quoted = true,
            '\t' if !quoted => cells.push(cleaned(&std::mem::take(&mut cell))),
            '\n' if !quoted => {
                cells.push(cleaned(&std::mem::take(&mut cell)));
                records.push(Record {
                    line: first,
                    cells: std::mem::take(&mut cells),
                });
                number += 1;
                first = number;
            }
            '\n' => {
                number += 1;
                cell.push(c);
            }
            _ => cell.push(c),
        }
    }
    cells.push(cleaned(&cell));
    records.push(Record { line: first, cells });
    records
}

/// The longest cell in quotes that is looked for, in characters.
const QUOTED_MAX: usize = 4_000;

/// Whether a quote is closed where a cell can end.
fn closes(chars: std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    let mut chars = chars.take(QUOTED_MAX).peekable();
    while let Some(c) = chars.next() {
        if c == '"' {
            match chars.peek() {
                Some('"') => drop(chars.next()),
                Some('\t' | '\n') | None => return true,
                Some(_) => return false,
            }
        }
    }
    false
}

fn cleaned(cell: &str) -> String {
    let cell = cell.trim();
    // Text that was kept from being a formula.
    let cell = cell
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@']))
        .unwrap_or(cell);
    cell.to_owned()
}

/// The columns of a header: at least two names that are known, one of them for what happens or when.
fn header(record: &Record) -> Option<Vec<Column>> {
    let columns: Vec<Option<Column>> = record.cells.iter().map(|cell| named(cell)).collect();
    let known = columns.iter().flatten().count();
    let telling = columns
        .iter()
        .flatten()
        .any(|column| matches!(column, Column::Title | Column::Start | Column::Content));
    (known >= 2 && telling && known * 2 >= record.cells.iter().filter(|cell| !cell.is_empty()).count()).then(|| {
        columns
            .into_iter()
            .map(|column| column.unwrap_or(Column::Other))
            .collect()
    })
}

fn named(cell: &str) -> Option<Column> {
    if cell.is_empty() || cell.len() > 60 {
        return None;
    }
    let key = search_key(cell);
    let bare = key.split(['(', '[']).next().unwrap_or_default().trim_end_matches(':');
    HEADERS
        .iter()
        .find(|(_, names)| names.contains(&bare) || names.contains(&key.as_str()))
        .map(|(column, _)| *column)
}

/// The columns of a table without a header, by what most of their cells look like.
fn guessed(records: &[Record], begins: i32, known: &Known) -> Vec<Column> {
    let width = records
        .iter()
        .map(|record| record.cells.len())
        .max()
        .unwrap_or(0)
        .min(40);
    let mut columns = vec![Column::Other; width];
    let looked_at: Vec<&Record> = records.iter().take(200).collect();
    let most = |at: usize, is: &dyn Fn(&str) -> bool| {
        let cells: Vec<&str> = looked_at
            .iter()
            .filter_map(|record| record.cells.get(at))
            .map(String::as_str)
            .filter(|cell| !cell.is_empty())
            .collect();
        !cells.is_empty() && cells.iter().filter(|cell| is(cell)).count() * 5 >= cells.len() * 3
    };
    let counts = |at: usize| {
        let figures: Vec<Option<i64>> = looked_at
            .iter()
            .filter_map(|record| record.cells.get(at))
            .filter(|cell| !cell.is_empty())
            .map(|cell| cell.parse().ok())
            .collect();
        figures.len() > 1 && figures.iter().zip(1..).all(|(figure, place)| *figure == Some(place))
    };
    let mut times = 0;
    for (at, column) in columns.iter_mut().enumerate() {
        *column = if counts(at) {
            Column::Other
        } else if most(at, &|cell| {
            clock::alone(cell, begins).is_some() && length::read(cell).is_none_or(|length| length.minutes > 360)
        }) {
            times += 1;
            if times == 1 { Column::Start } else { Column::End }
        } else if most(at, &|cell| length::read(cell).is_some()) {
            Column::Minutes
        } else {
            Column::Other
        };
    }
    let text: Vec<usize> = (0..width)
        .filter(|at| {
            columns[*at] == Column::Other && !counts(*at) && most(*at, &|cell| cell.chars().any(char::is_alphabetic))
        })
        .collect();
    let titles = text
        .iter()
        .copied()
        .find(|at| most(*at, &|cell| kinds::recognise(cell).is_some()))
        .or_else(|| {
            text.iter()
                .copied()
                .find(|at| !most(*at, &|cell| split(cell).iter().all(|name| known.knows(name))))
        });
    let mut left = vec![Column::Content, Column::Materials, Column::Note].into_iter();
    for at in text {
        columns[at] = if Some(at) == titles {
            Column::Title
        } else if most(at, &|cell| split(cell).iter().any(|name| known.knows(name)))
            && !columns.contains(&Column::People)
        {
            Column::People
        } else {
            left.next().unwrap_or(Column::Note)
        };
    }
    columns
}

fn row(record: &Record, columns: &[Column], begins: i32, known: &Known) -> Draft {
    let mut draft = Draft::default();
    let cells = |wanted: Column| {
        record
            .cells
            .iter()
            .zip(columns)
            .filter(move |(cell, column)| **column == wanted && !cell.is_empty())
            .map(|(cell, _)| cell.as_str())
    };
    let title = cells(Column::Title).collect::<Vec<_>>().join(" ");
    let contents: Vec<&str> = cells(Column::Content).collect();
    let heading = if title.is_empty() {
        contents.first().copied().unwrap_or_default()
    } else {
        &title
    };
    if !heading.is_empty() {
        draft = line::read(&flat(heading), begins, known);
    }
    draft.loose = false;
    for time in cells(Column::Start) {
        match clock::alone(time, begins) {
            Some(clock) => draft.clock = Some(clock),
            None => draft.notes.push(time.to_owned()),
        }
    }
    if let Some(end) = cells(Column::End).next() {
        match (clock::alone(end, begins), &mut draft.clock) {
            (Some(end), Some(clock)) => clock.end = clock.end.or(Some(end.start)),
            _ => draft.notes.push(end.to_owned()),
        }
    }
    for cell in cells(Column::Minutes) {
        match length::read(cell) {
            Some(length) => draft.length = Some(length),
            None => draft.notes.push(cell.to_owned()),
        }
    }
    if !title.is_empty() {
        for content in contents {
            if draft.kind == Some(SegmentKind::Talk) && draft.topic.is_empty() {
                flat(content)
                    .trim_matches(['《', '》', '“', '”', ' '])
                    .clone_into(&mut draft.topic);
            } else if !line::people(&mut draft, content, known, false) {
                draft.notes.push(content.to_owned());
            }
        }
    }
    for cell in cells(Column::People) {
        message::serving_cell(&mut draft, cell, known);
    }
    draft.materials.extend(cells(Column::Materials).map(flat));
    draft.notes.extend(cells(Column::Note).map(str::to_owned));
    if let Some(part) = cells(Column::Part).next() {
        match message::heading(part) {
            Some(part) => draft.part = Some(part),
            None => draft.notes.push(part.to_owned()),
        }
    }
    draft
}

fn flat(cell: &str) -> String {
    cell.split(['\n', '\t'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_in_quotes_hold_line_ends_and_quotes() {
        let cells: Vec<(i64, Vec<String>)> = records("a\t\"b\nc\"\"d\"\te\n\"open\tf\nlast\t'=1")
            .into_iter()
            .map(|record| (record.line, record.cells))
            .collect();
        assert_eq!(cells[0], (1, vec!["a".into(), "b\nc\"d".into(), "e".into()]));
        assert_eq!(cells[1], (3, vec!["\"open".into(), "f".into()]));
        assert_eq!(cells[2], (4, vec!["last".into(), "=1".into()]));
    }
}
