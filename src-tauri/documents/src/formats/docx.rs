//! An outline as a Word file, to be changed in Word, WPS or LibreOffice: its headings and tables are made with styles,
//! the heading of a table is repeated on each page.

use std::io::Cursor;

use chapterdesk_core::error::{Error, Result};
use chrono::{DateTime, FixedOffset, Utc};
use docx_rs::{
    AlignmentType, BreakType, Docx, Footer, LineSpacing, NumPages, PageMargin, PageNum, PageOrientationType, Paragraph,
    Run, RunFonts, Shading, Style, StyleType, Table as WordTable, TableBorder, TableBorderPosition, TableBorders,
    TableCell, TableCellMargins, TableLayoutType, TableRow, VAlignType, WidthType, XMLDocx,
};

use crate::model::{Field, Note};
use crate::outline::{Block, Cell, Look, Outline, Table};
use crate::say::Say;

const INK: &str = "25211D";
const SOFT: &str = "6A6157";
const HAIR: &str = "D9CFBF";
const WASH: &str = "F6F0E6";
const VERMILION: &str = "B5341F";
/// A4 in twentieths of a point.
const A4: (u32, u32) = (11_906, 16_838);
/// The margin of the page.
const MARGIN: i32 = 964;

/// The file.
pub fn write(outline: &Outline, now: DateTime<FixedOffset>) -> Result<Vec<u8>> {
    let say = Say { lang: outline.lang };
    let is_wide = outline
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Table(table) if table.is_wide));
    let (width, height) = if is_wide { (A4.1, A4.0) } else { A4 };
    let page = Page {
        say,
        room: width as usize - 2 * MARGIN as usize,
    };
    let moment = now.with_timezone(&Utc).format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut docx = styled(say)
        .page_size(width, height)
        .page_orient(if is_wide {
            PageOrientationType::Landscape
        } else {
            PageOrientationType::Portrait
        })
        .page_margin(PageMargin {
            top: MARGIN,
            left: MARGIN,
            bottom: MARGIN,
            right: MARGIN,
            header: MARGIN / 2,
            footer: MARGIN / 2,
            gutter: 0,
        })
        .created_at(&moment)
        .updated_at(&moment)
        .footer(footer())
        .add_paragraph(Paragraph::new().style("Title").add_run(run(&outline.title)));
    for line in &outline.under {
        docx = docx.add_paragraph(Paragraph::new().style("Subtitle").add_run(run(line)));
    }
    for block in &outline.blocks {
        docx = page.add(docx, block);
    }
    packed(finished(docx.build(), outline))
}

fn packed(package: XMLDocx) -> Result<Vec<u8>> {
    let mut file = Cursor::new(Vec::new());
    package.pack(&mut file).map_err(Error::bug)?;
    Ok(file.into_inner())
}

/// What the library leaves open: that the first row of a table stands on every page, and whose document it is.
fn finished(mut package: XMLDocx, outline: &Outline) -> XMLDocx {
    const FIRST_ROW: &str = "<w:trPr>";
    let document = String::from_utf8_lossy(&package.document).into_owned();
    let tables = document.split("<w:tbl>").enumerate().map(|(at, part)| {
        // The facts are a table too, but have no heading.
        match part.find(FIRST_ROW).filter(|_| at > 0 && part.contains(HEADING_STYLE)) {
            Some(place) => {
                let (before, after) = part.split_at(place + FIRST_ROW.len());
                format!("{before}<w:tblHeader />{after}")
            }
            None => part.to_owned(),
        }
    });
    package.document = tables.collect::<Vec<_>>().join("<w:tbl>").into_bytes();
    let core = String::from_utf8_lossy(&package.doc_props.core).into_owned();
    let author = escaped(&outline.author);
    let titled = format!(
        "<dc:creator>{author}</dc:creator><dc:title>{}</dc:title>",
        escaped(&outline.title)
    );
    let core = core
        .replace("<dc:creator>unknown</dc:creator>", &titled)
        .replace("<cp:lastModifiedBy>unknown<", &format!("<cp:lastModifiedBy>{author}<"));
    package.doc_props.core = core.into_bytes();
    package
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The style of the paragraphs in a table's heading; the heading is known by it.
const HEADING_STYLE: &str = "TableHeading";

fn styled(say: Say) -> Docx {
    let serif = RunFonts::new().ascii("Cambria").hi_ansi("Cambria").east_asia("SimSun");
    let sans = RunFonts::new()
        .ascii("Calibri")
        .hi_ansi("Calibri")
        .east_asia("Microsoft YaHei");
    let sans = if say.is_chinese() { sans.hint("eastAsia") } else { sans };
    let paragraph = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    Docx::new()
        .default_fonts(sans)
        .default_size(21)
        .add_style(Style::new("Normal", StyleType::Paragraph).name("Normal").color(INK))
        .add_style(
            paragraph("Title", "Title")
                .fonts(serif)
                .size(38)
                .bold()
                .line_spacing(LineSpacing::new().after(80)),
        )
        .add_style(
            paragraph("Subtitle", "Subtitle")
                .size(19)
                .color(SOFT)
                .line_spacing(LineSpacing::new().after(60)),
        )
        .add_style(
            paragraph("Heading1", "heading 1")
                .size(22)
                .bold()
                .color(VERMILION)
                .line_spacing(LineSpacing::new().before(200).after(60)),
        )
        .add_style(paragraph("BodyText", "Body Text").line_spacing(LineSpacing::new().before(60).after(60)))
        .add_style(paragraph("TableText", "Table Text").size(19))
        .add_style(paragraph(HEADING_STYLE, "Table Heading").size(17).color(SOFT))
        .add_style(
            paragraph("Footer", "footer")
                .size(16)
                .color(SOFT)
                .align(AlignmentType::Right),
        )
}

fn footer() -> Footer {
    let page = Paragraph::new()
        .style("Footer")
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new());
    Footer::new().add_paragraph(page)
}

/// A text; its line ends stay line ends.
fn run(text: &str) -> Run {
    text.split('\n').enumerate().fold(Run::new(), |run, (at, line)| {
        let run = if at > 0 {
            run.add_break(BreakType::TextWrapping)
        } else {
            run
        };
        run.add_text(line)
    })
}

struct Page {
    say: Say,
    /// How wide the text is, in twentieths of a point.
    room: usize,
}

impl Page {
    fn add(&self, docx: Docx, block: &Block) -> Docx {
        match block {
            Block::Facts(facts) if facts.is_empty() => docx,
            Block::Facts(facts) => docx.add_table(self.facts(facts)).add_paragraph(Paragraph::new()),
            Block::Table(table) => self.table_or_none(docx, table),
            Block::Text(paragraphs) => paragraphs
                .iter()
                .fold(docx, |docx, text| docx.add_paragraph(body(text))),
            Block::Signature(lines) => lines.iter().fold(docx, |docx, line| {
                docx.add_paragraph(body(line).align(AlignmentType::Right))
            }),
            Block::Notes(notes) => notes.iter().fold(docx, |docx, note| self.note(docx, note)),
            // A picture of a code would have to be drawn anew for Word; the address itself can be clicked.
            Block::Code(code) if code.content.starts_with("http") => {
                let mark = if self.say.is_chinese() { "：" } else { ": " };
                docx.add_paragraph(body(&format!("{}{mark}{}", code.label, code.content)))
            }
            Block::Heading(words) => docx.add_paragraph(heading(words)),
            Block::Chart(chart) => self.table_or_none(docx.add_paragraph(heading(&chart.table.name)), &chart.table),
            // Photos are many and large: they are put in by whoever changes the file.
            Block::Code(_) | Block::Photos(_) => docx,
        }
    }

    fn table_or_none(&self, docx: Docx, table: &Table) -> Docx {
        if table.rows.is_empty() {
            docx.add_paragraph(body(&table.none))
        } else {
            docx.add_table(self.table(table))
        }
    }

    fn note(&self, docx: Docx, note: &Note) -> Docx {
        let docx = docx.add_paragraph(heading(&note.label));
        let docx = note
            .lines
            .iter()
            .fold(docx, |docx, line| docx.add_paragraph(body(line)));
        if note.items.is_empty() {
            return docx;
        }
        docx.add_paragraph(body(&note.items.join(if self.say.is_chinese() {
            "　"
        } else {
            " · "
        })))
    }

    fn facts(&self, facts: &[Field]) -> WordTable {
        let label = self.room / 5;
        let rows = facts.iter().map(|fact| {
            let value = run(&fact.value);
            let value = if fact.strong { value.bold() } else { value };
            TableRow::new(vec![
                cell(label).add_paragraph(
                    Paragraph::new()
                        .style("TableText")
                        .add_run(run(&fact.label).color(SOFT)),
                ),
                cell(self.room - label).add_paragraph(Paragraph::new().style("TableText").add_run(value)),
            ])
        });
        bordered(
            WordTable::without_borders(rows.collect()),
            self.room,
            vec![label, self.room - label],
            false,
        )
    }

    fn table(&self, table: &Table) -> WordTable {
        let whole: f64 = table.columns.iter().map(|column| column.width).sum();
        let grid: Vec<usize> = table
            .columns
            .iter()
            .map(|column| (column.width / whole * self.room as f64) as usize)
            .collect();
        let heading = table.columns.iter().zip(&grid).map(|(column, width)| {
            let text = Paragraph::new().style(HEADING_STYLE).add_run(run(&column.label));
            cell(*width).shading(Shading::new().fill(WASH)).add_paragraph(text)
        });
        let mut rows = vec![TableRow::new(heading.collect()).cant_split()];
        for (band, of_band) in table.bands() {
            if !band.is_empty() {
                let text = Paragraph::new()
                    .style("TableText")
                    .keep_next(true)
                    .add_run(run(band).bold().color(VERMILION));
                let across = TableCell::new()
                    .width(self.room, WidthType::Dxa)
                    .grid_span(grid.len())
                    .shading(Shading::new().fill(WASH))
                    .add_paragraph(text);
                rows.push(TableRow::new(vec![across]).cant_split());
            }
            for row in of_band {
                let cells = grid
                    .iter()
                    .enumerate()
                    .map(|(at, width)| written(*width, row.cells.get(at)));
                rows.push(TableRow::new(cells.collect()).cant_split());
            }
        }
        bordered(WordTable::without_borders(rows), self.room, grid, true)
    }
}

fn heading(text: &str) -> Paragraph {
    Paragraph::new().style("Heading1").keep_next(true).add_run(run(text))
}

fn body(text: &str) -> Paragraph {
    Paragraph::new().style("BodyText").add_run(run(text))
}

fn cell(width: usize) -> TableCell {
    TableCell::new()
        .width(width, WidthType::Dxa)
        .vertical_align(VAlignType::Center)
}

fn written(width: usize, content: Option<&Cell>) -> TableCell {
    let lines = content.map_or(&[][..], |content| &content.lines);
    let look = content.map_or(Look::Plain, |content| content.look);
    let styled = |text: &String| {
        let run = run(text);
        match look {
            Look::Plain => run,
            Look::Strong => run.bold(),
            Look::Soft => run.color(SOFT),
            Look::Alarm => run.color(VERMILION),
        }
    };
    let line = |text: &String| Paragraph::new().style("TableText").add_run(styled(text));
    if lines.is_empty() {
        return cell(width).add_paragraph(Paragraph::new().style("TableText"));
    }
    lines
        .iter()
        .fold(cell(width), |cell, text| cell.add_paragraph(line(text)))
}

fn bordered(table: WordTable, room: usize, grid: Vec<usize>, lines: bool) -> WordTable {
    let table = table
        .set_grid(grid)
        .width(room, WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(50, 80, 50, 80));
    if !lines {
        return table;
    }
    let line = |position| TableBorder::new(position).color(HAIR).size(4);
    let borders = TableBorders::with_empty()
        .set(line(TableBorderPosition::InsideH))
        .set(line(TableBorderPosition::Bottom))
        .set(line(TableBorderPosition::Top));
    table.set_borders(borders)
}
