//! A document that is one table, as pages and as a picture.

use chapterdesk_core::error::Result;
use serde::Serialize;

use crate::export::{Form, Options};
use crate::facts::ChapterFacts;
use crate::make::{Output, Sheet, cover};
use crate::model::{Field, Head};
use crate::outline::{Block, Look, Outline, Table};
use crate::say::Say;

/// What the template reads.
#[derive(Serialize)]
struct ListPaper<'a> {
    #[serde(flatten)]
    head: Head,
    facts: Vec<&'a Field>,
    is_wide: bool,
    /// Heading and width of each column.
    columns: Vec<ListColumn<'a>>,
    rows: Vec<ListRow<'a>>,
    none: &'a str,
}

#[derive(Serialize)]
struct ListColumn<'a> {
    label: &'a str,
    width: f64,
    is_figure: bool,
}

#[derive(Serialize)]
struct ListRow<'a> {
    band: &'a str,
    cells: Vec<ListCell<'a>>,
}

#[derive(Serialize)]
struct ListCell<'a> {
    lines: &'a [String],
    look: &'static str,
}

/// The pages of `outline`, or its long picture.
pub fn sheet<'a>(outline: &Outline, chapter: &ChapterFacts, options: &'a Options) -> Result<Sheet<'a>> {
    let none = Table::default();
    let table = outline.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let paper = paper(outline, table.unwrap_or(&none), chapter);
    let output = match options.form {
        Form::Png => Output::LongPicture,
        _ => Output::Pdf,
    };
    Sheet::new(include_str!("../templates/list.typ"), &paper, chapter, options, output)
}

fn paper<'a>(outline: &'a Outline, table: &'a Table, chapter: &ChapterFacts) -> ListPaper<'a> {
    let say = Say { lang: outline.lang };
    let under = |at: usize| outline.under.get(at).cloned().unwrap_or_default();
    let facts = outline.blocks.iter().filter_map(|block| match block {
        Block::Facts(facts) => Some(facts),
        _ => None,
    });
    let row = |row: &'a crate::outline::Row| ListRow {
        band: &row.band,
        cells: row
            .cells
            .iter()
            .map(|cell| ListCell {
                lines: &cell.lines,
                look: match cell.look {
                    Look::Plain => "plain",
                    Look::Strong => "strong",
                    Look::Soft => "soft",
                    Look::Alarm => "alarm",
                },
            })
            .collect(),
    };
    ListPaper {
        head: Head {
            cover: cover(say, chapter, outline.title.clone()),
            theme: String::new(),
            stamp: under(0),
            marking: under(1),
        },
        facts: facts.flatten().collect(),
        is_wide: table.is_wide,
        columns: table
            .columns
            .iter()
            .map(|column| ListColumn {
                label: &column.label,
                width: column.width,
                is_figure: column.is_figure,
            })
            .collect(),
        rows: table.rows.iter().map(row).collect(),
        none: &table.none,
    }
}
