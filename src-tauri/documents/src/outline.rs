//! A document as facts, tables and paragraphs: what every form is made from that is no page of ours — workbooks, Word
//! files, web pages, Markdown, tables as text. All texts are formatted and cleaned; the forms only set them.

use chapterdesk_core::words::Lang;

use crate::facts::PhotoFacts;
use crate::model::{Band, Field, Note, RunSheetPaper};
use crate::scan::Code;

/// A document.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Its language.
    pub lang: Lang,
    /// Heading, and title of the file.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// What stands under the heading: theme, version, whom it is for.
    pub under: Vec<String>,
    /// What follows.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Labels and their values.
    Facts(Vec<Field>),
    /// Rows and columns.
    Table(Table),
    /// Paragraphs.
    Text(Vec<String>),
    /// Remarks under their labels.
    Notes(Vec<Note>),
    /// The lines of a signature, set at the right.
    Signature(Vec<String>),
    /// A code that a phone reads.
    Code(Code),
    /// What the blocks below it are about.
    Heading(String),
    /// Numbers as a picture.
    Chart(Chart),
    /// Photos, each with what it shows; their captions are cleaned where they are set.
    Photos(Vec<PhotoFacts>),
}

/// Numbers as a picture, and the table that it is drawn from: the picture is never the only way to read them.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Below its first column stands what the numbers are of. It is called as the picture is.
    pub table: Table,
    /// How it is drawn.
    pub drawn: Drawn,
    /// The columns that are drawn.
    pub series: Vec<usize>,
    /// The end of the scale; `None`: as far as the numbers reach.
    pub most: Option<i64>,
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Drawn {
    /// Upright, side by side: what follows each other in time.
    Columns,
    /// Points that are joined: a rate or a rating in time.
    Line,
    /// Lying, one below the other: what has names.
    Bars,
}

/// Rows and columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What it is called: the name of its sheet.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// How many columns stay in sight.
    pub still: u16,
    /// Whether it is wider than high.
    pub is_wide: bool,
    /// What is said where there are no rows.
    pub none: String,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its heading; may be of two lines.
    pub label: String,
    /// How wide it is, in letters.
    pub width: f64,
    /// Whether it holds figures.
    pub is_figure: bool,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// The band that it stands in, such as 会前; rows of one band follow each other.
    pub band: String,
    /// A cell for each column; fewer leave the last ones empty.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// One fact a line.
    pub lines: Vec<String>,
    /// How it looks.
    pub look: Look,
    /// What it is besides text.
    pub kind: Kind,
}

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// As text.
    #[default]
    Plain,
    /// What the eye looks for.
    Strong,
    /// What stands back.
    Soft,
    /// What is wrong or open.
    Alarm,
}

/// What a cell is besides text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// Text.
    #[default]
    Text,
    /// A number that can be reckoned with.
    Number(i64),
    /// Such a number with two decimals, in hundredths.
    Hundredths(i64),
    /// A phone number: it begins with a sign or a zero and stays as it is.
    Phone,
}

impl Column {
    /// A column of text.
    pub fn new(label: String, width: f64) -> Self {
        Self {
            label,
            width,
            is_figure: false,
        }
    }

    /// A column of figures.
    pub fn figures(label: String, width: f64) -> Self {
        Self {
            is_figure: true,
            ..Self::new(label, width)
        }
    }
}

impl Cell {
    /// One line.
    pub fn new(text: impl Into<String>) -> Self {
        Self::lines(vec![text.into()])
    }

    /// One fact a line; empty ones are left out.
    pub fn lines(lines: Vec<String>) -> Self {
        Self {
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            ..Self::default()
        }
    }

    /// A number.
    pub fn number(number: i64) -> Self {
        Self {
            kind: Kind::Number(number),
            ..Self::new(number.to_string())
        }
    }

    /// A number with decimals, as many of two as it has.
    pub fn decimal(number: f64) -> Self {
        let hundredths = (number * 100.0).round();
        Self {
            kind: Kind::Hundredths(hundredths as i64),
            ..Self::new((hundredths / 100.0).to_string())
        }
    }

    /// Money, given in fen: yuan with both decimals.
    pub fn yuan(fen: i64) -> Self {
        let sign = if fen < 0 { "-" } else { "" };
        let fen_size = fen.unsigned_abs();
        Self {
            kind: Kind::Hundredths(fen),
            ..Self::new(format!("{sign}{}.{:02}", fen_size / 100, fen_size % 100))
        }
    }

    /// A number, or nothing where it is not known.
    pub fn known(number: Option<i64>) -> Self {
        number.map_or_else(Self::default, Self::number)
    }

    /// Its number.
    pub fn value(&self) -> Option<f64> {
        match self.kind {
            Kind::Number(number) => Some(number as f64),
            Kind::Hundredths(number) => Some(number as f64 / 100.0),
            Kind::Text | Kind::Phone => None,
        }
    }

    /// A phone number.
    pub fn phone(phone: &str) -> Self {
        Self {
            kind: Kind::Phone,
            ..Self::new(phone)
        }
    }

    /// The same in another look.
    pub fn look(self, look: Look) -> Self {
        Self { look, ..self }
    }

    /// Its lines in one text.
    pub fn text(&self, mark: &str) -> String {
        self.lines.join(mark)
    }
}

impl Row {
    /// A row that stands in no band.
    pub fn new(cells: Vec<Cell>) -> Self {
        Self {
            band: String::new(),
            cells,
        }
    }
}

impl Chart {
    /// The numbers of a column that is drawn.
    pub fn values(&self, column: usize) -> impl Iterator<Item = Option<f64>> {
        let rows = self.table.rows.iter();
        rows.map(move |row| row.cells.get(column).and_then(Cell::value))
    }

    /// What each number is of.
    pub fn labels(&self) -> impl Iterator<Item = String> {
        let first = self.table.rows.iter().map(|row| row.cells.first());
        first.map(|cell| cell.map_or_else(String::new, |cell| cell.text(" ")))
    }

    /// What the columns that are drawn are called.
    pub fn legend(&self) -> impl Iterator<Item = &str> {
        let columns = self.series.iter().filter_map(|at| self.table.columns.get(*at));
        columns.map(|column| column.label.as_str())
    }
}

impl Table {
    /// The rows by band, in order: what stands above them, then they.
    pub fn bands(&self) -> Vec<(&str, Vec<&Row>)> {
        let mut bands: Vec<(&str, Vec<&Row>)> = Vec::new();
        for row in &self.rows {
            match bands.last_mut() {
                Some((name, rows)) if *name == row.band => rows.push(row),
                _ => bands.push((&row.band, vec![row])),
            }
        }
        bands
    }

    /// Whether its rows stand in bands.
    pub fn has_bands(&self) -> bool {
        self.rows.iter().any(|row| !row.band.is_empty())
    }
}

/// The run-sheet or the agenda: its facts, its rows, its notes.
pub fn of_run_sheet(lang: Lang, name: String, paper: RunSheetPaper, codes: Vec<Code>) -> Outline {
    let is_full = paper.columns.len() > 3;
    let widths: &[f64] = if is_full {
        &[7.0, 6.0, 15.0, 31.0, 18.0, 14.0, 10.0]
    } else {
        &[8.0, 26.0, 46.0]
    };
    let columns = paper.columns.into_iter().zip(widths).enumerate();
    let table = Table {
        name,
        columns: columns
            .map(|(at, (label, width))| Column {
                is_figure: is_full && at == 1,
                ..Column::new(label, *width)
            })
            .collect(),
        rows: paper.bands.iter().flat_map(|band| rows(band, is_full)).collect(),
        still: 1,
        is_wide: false,
        none: String::new(),
    };
    let mut blocks = vec![Block::Facts(paper.facts), Block::Table(table)];
    if !paper.foot.is_empty() {
        blocks.push(Block::Text(vec![paper.foot]));
    }
    if !paper.notes.is_empty() {
        blocks.push(Block::Notes(paper.notes));
    }
    blocks.extend(codes.into_iter().map(Block::Code));
    Outline {
        lang,
        under: paper.head.under(),
        title: paper.head.cover.title,
        author: paper.head.cover.author,
        blocks,
    }
}

/// The lines under a heading that are not empty.
pub fn under(lines: &[&String]) -> Vec<String> {
    let lines = lines.iter().filter(|line| !line.is_empty());
    lines.map(|line| (*line).clone()).collect()
}

fn rows(band: &Band, is_full: bool) -> Vec<Row> {
    let title = |title: &str, look| Cell::new(title).look(look);
    let look = if band.main { Look::Strong } else { Look::Plain };
    let row = |row: &crate::model::Row| {
        let time = Cell::new(&row.time).look(look);
        let cells = if is_full {
            let mut content = vec![row.notice.clone(), row.block.clone()];
            content.extend(row.detail.iter().chain(&row.asides).cloned());
            let minutes = row
                .minutes
                .parse()
                .map_or_else(|_| Cell::new(&row.minutes), Cell::number);
            let content = Cell::lines(content);
            vec![
                time,
                minutes.look(Look::Soft),
                title(&row.title, look),
                if row.is_alarm {
                    content.look(Look::Alarm)
                } else {
                    content
                },
                Cell::lines(row.people.clone()),
                Cell::new(&row.materials).look(Look::Soft),
                Cell::default(),
            ]
        } else {
            let who = row.people.join("　");
            let speaker = std::iter::once(who).chain(row.detail.iter().cloned());
            vec![time, title(&row.title, look), Cell::lines(speaker.collect())]
        };
        Row {
            band: band.name.clone(),
            cells,
        }
    };
    band.rows.iter().map(row).collect()
}
