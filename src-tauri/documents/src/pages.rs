//! An outline as pages and as a long picture: a table alone, or facts, words, tables, charts and photos in their order.

use chapterdesk_core::error::Result;
use serde::Serialize;

use crate::clean::clean;
use crate::export::{Form, Options};
use crate::facts::ChapterFacts;
use crate::make::{Output, Sheet, cover, picture_ending};
use crate::model::{Field, Head, Note};
use crate::outline::{Block, Cell, Chart, Drawn, Look, Outline, Table};
use crate::say::Say;

/// The most lines of a scale above its foot.
const MOST_TICKS: i64 = 5;

/// What the template reads.
#[derive(Serialize)]
struct Paper<'a> {
    #[serde(flatten)]
    head: Head,
    is_wide: bool,
    blocks: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum Part<'a> {
    Facts { facts: &'a [Field] },
    Heading { words: &'a str },
    Text { lines: &'a [String] },
    Notes { notes: &'a [Note] },
    Table(TablePart<'a>),
    Chart(ChartPart<'a>),
    Photos { photos: Vec<PhotoPart> },
}

#[derive(Serialize)]
struct TablePart<'a> {
    /// Heading and width of each column.
    columns: Vec<ColumnPart<'a>>,
    bands: Vec<BandPart<'a>>,
    none: &'a str,
}

#[derive(Serialize)]
struct ColumnPart<'a> {
    label: &'a str,
    width: f64,
    is_figure: bool,
}

#[derive(Serialize)]
struct BandPart<'a> {
    name: &'a str,
    rows: Vec<Vec<CellPart<'a>>>,
}

#[derive(Serialize)]
struct CellPart<'a> {
    lines: &'a [String],
    look: &'static str,
}

#[derive(Serialize)]
struct ChartPart<'a> {
    name: &'a str,
    drawn: Drawn,
    labels: Vec<String>,
    legend: Vec<&'a str>,
    series: Vec<Vec<Option<Value>>>,
    most: f64,
    ticks: Vec<i64>,
    table: TablePart<'a>,
}

/// A number and what it is written as.
#[derive(Serialize)]
struct Value {
    number: f64,
    text: String,
}

#[derive(Serialize)]
struct PhotoPart {
    picture: String,
    caption: String,
}

/// The pages of `outline`, or its long picture.
pub fn sheet<'a>(outline: &Outline, chapter: &ChapterFacts, options: &'a Options) -> Result<Sheet<'a>> {
    let output = match options.form {
        Form::Png => Output::LongPicture,
        _ => Output::Pdf,
    };
    let template = include_str!("../templates/pages.typ");
    let mut sheet = Sheet::new(template, &paper(outline, chapter), chapter, options, output)?;
    let blocks = outline.blocks.iter().enumerate();
    for (block, photos) in blocks.filter_map(|(at, block)| match block {
        Block::Photos(photos) => Some((at, photos)),
        _ => None,
    }) {
        for (at, photo) in photos.iter().enumerate() {
            let path = photo_path(block, at, &photo.picture.format);
            sheet = sheet.with_picture(path, photo.picture.bytes.clone());
        }
    }
    Ok(sheet)
}

fn photo_path(block: usize, at: usize, format: &str) -> String {
    format!("/photo-{block}-{at}.{}", picture_ending(format))
}

fn paper<'a>(outline: &'a Outline, chapter: &ChapterFacts) -> Paper<'a> {
    let say = Say { lang: outline.lang };
    let under = |at: usize| outline.under.get(at).cloned().unwrap_or_default();
    let is_wide = |block: &Block| matches!(block, Block::Table(table) if table.is_wide);
    Paper {
        head: Head {
            cover: cover(say, chapter, outline.title.clone()),
            theme: String::new(),
            stamp: under(0),
            marking: under(1),
        },
        is_wide: outline.blocks.iter().any(is_wide),
        blocks: outline
            .blocks
            .iter()
            .enumerate()
            .filter_map(|(at, block)| part(at, block))
            .collect(),
    }
}

/// What stands on the page for a block. Letters and codes have templates of their own.
fn part(at: usize, block: &Block) -> Option<Part<'_>> {
    Some(match block {
        Block::Facts(facts) => Part::Facts { facts },
        Block::Heading(words) => Part::Heading { words },
        Block::Text(lines) => Part::Text { lines },
        Block::Notes(notes) => Part::Notes { notes },
        Block::Table(table) => Part::Table(table_part(table)),
        Block::Chart(chart) => Part::Chart(chart_part(chart)),
        Block::Photos(photos) => Part::Photos {
            photos: photos
                .iter()
                .enumerate()
                .map(|(number, photo)| PhotoPart {
                    picture: photo_path(at, number, &photo.picture.format),
                    caption: clean(&photo.caption),
                })
                .collect(),
        },
        Block::Signature(_) | Block::Code(_) => return None,
    })
}

fn table_part(table: &Table) -> TablePart<'_> {
    let columns = table.columns.iter().map(|column| ColumnPart {
        label: &column.label,
        width: column.width,
        is_figure: column.is_figure,
    });
    let bands = table.bands().into_iter().map(|(name, rows)| BandPart {
        name,
        rows: rows
            .into_iter()
            .map(|row| row.cells.iter().map(cell_part).collect())
            .collect(),
    });
    TablePart {
        columns: columns.collect(),
        bands: bands.collect(),
        none: &table.none,
    }
}

fn cell_part(cell: &Cell) -> CellPart<'_> {
    CellPart {
        lines: &cell.lines,
        look: match cell.look {
            Look::Plain => "plain",
            Look::Strong => "strong",
            Look::Soft => "soft",
            Look::Alarm => "alarm",
        },
    }
}

fn chart_part(chart: &Chart) -> ChartPart<'_> {
    let value = |number: f64| Value {
        number,
        text: number.to_string(),
    };
    let series = chart.series.iter();
    let series: Vec<Vec<Option<Value>>> = series
        .map(|column| chart.values(*column).map(|number| number.map(value)).collect())
        .collect();
    let reached = series.iter().flatten().flatten().map(|value| value.number);
    let ticks = ticks(chart.most.unwrap_or_else(|| reached.fold(1.0, f64::max).ceil() as i64));
    ChartPart {
        name: &chart.table.name,
        drawn: chart.drawn,
        labels: chart.labels().collect(),
        legend: chart.legend().collect(),
        most: ticks.last().copied().unwrap_or(1) as f64,
        ticks,
        series,
        table: table_part(&chart.table),
    }
}

/// The numbers of a scale up to `most` or the next above it, in steps that people count in.
fn ticks(most: i64) -> Vec<i64> {
    let steps = (0..18).flat_map(|power| [1, 2, 5].map(|step| step * 10_i64.pow(power)));
    let step = steps.clone().find(|step| most <= step * MOST_TICKS);
    let step = step.or_else(|| steps.last()).unwrap_or(1);
    (0..=most.max(1).div_euclid(step) + i64::from(most % step != 0))
        .map(|at| at * step)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::ticks;

    #[test]
    fn a_scale_reaches_its_numbers_in_few_even_steps() {
        assert_eq!(ticks(5), [0, 1, 2, 3, 4, 5]);
        assert_eq!(ticks(52), [0, 20, 40, 60]);
        assert_eq!(ticks(100), [0, 20, 40, 60, 80, 100]);
        for most in [1, 2, 7, 11, 99, 101, 4_999, 1_000_000_007] {
            let ticks = ticks(most);
            let last = ticks.last().copied().unwrap_or_default();
            assert!(
                last >= most && ticks.len() <= 6 && ticks.len() >= 2,
                "{most}: {ticks:?}"
            );
        }
    }
}
