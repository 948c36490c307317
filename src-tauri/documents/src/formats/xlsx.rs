//! An outline as a workbook: the heading and the first columns stay in sight, it prints on one sheet's width, and nothing
//! that a user typed can become a formula.

use chapterdesk_core::error::{Error, Result};
use chrono::{DateTime, FixedOffset};
use rust_xlsxwriter::{
    Chart as NativeChart, ChartFormat, ChartLine, ChartMarker, ChartMarkerType, ChartSolidFill, ChartType, Color,
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::model::{Field, Note};
use crate::outline::{Block, Cell, Chart, Drawn, Kind, Look, Outline, Table};
use crate::say::Say;

const INK: Color = Color::RGB(0x25_211d);
const SOFT: Color = Color::RGB(0x6a_6157);
const HAIR: Color = Color::RGB(0xd9_cfbf);
const WASH: Color = Color::RGB(0xf6_f0e6);
const VERMILION: Color = Color::RGB(0xb5_341f);
/// What is drawn, column by column.
const SERIES: [Color; 3] = [VERMILION, Color::RGB(0xb0_8d57), SOFT];
/// How large a chart is, in pixels.
const CHART: (u32, u32) = (640, 360);
/// Points of a line of text in a cell.
const LINE: f64 = 16.0;
/// The most lines that a row makes room for; Excel takes no higher rows.
const MOST_LINES: usize = 24;
/// The longest text that a cell of a workbook takes.
const LONGEST: usize = 32_767;

type Done = std::result::Result<(), XlsxError>;

/// The file.
pub fn write(outline: &Outline, now: DateTime<FixedOffset>) -> Result<Vec<u8>> {
    workbook(outline, now).map_err(Error::bug)
}

fn workbook(outline: &Outline, now: DateTime<FixedOffset>) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The moment is given: the same document gives the same bytes.
    let made = ExcelDateTime::parse_from_str(&now.format("%Y-%m-%dT%H:%M:%S").to_string())?;
    let properties = DocProperties::new()
        .set_title(&outline.title)
        .set_author(&outline.author)
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    let looks = Looks::new(Say { lang: outline.lang });
    let charts = outline.blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    let charts: Vec<&Chart> = charts.collect();
    let table = outline.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    // Of a document of charts each has a sheet of its own.
    if charts.is_empty() || table.is_some() {
        Sheet::of(outline, &looks, table, &mut workbook)?.whole(outline, table)?;
    }
    for chart in charts {
        let mut sheet = Sheet::of(outline, &looks, Some(&chart.table), &mut workbook)?;
        sheet.head(outline)?;
        sheet.table(&chart.table)?;
        sheet.chart(chart)?;
        sheet.print_setup(outline, Some(&chart.table));
    }
    workbook.save_to_buffer()
}

/// The name of a sheet: Excel takes 31 characters, and not these.
fn sheet_name(name: &str) -> String {
    let name: String = name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    if name.trim().is_empty() { "1".to_owned() } else { name }
}

/// The formats. Texts bear the quote prefix: a program that re-enters a cell still takes `=…` for text.
struct Looks {
    title: Format,
    soft: Format,
    heading: Format,
    band: Format,
    plain: Format,
}

impl Looks {
    fn new(say: Say) -> Self {
        let font = if say.is_chinese() { "Microsoft YaHei" } else { "Calibri" };
        let plain = Format::new()
            .set_font_name(font)
            .set_font_size(10.5)
            .set_font_color(INK)
            .set_quote_prefix();
        let cell = plain
            .clone()
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(HAIR)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap();
        Self {
            title: plain
                .clone()
                .set_bold()
                .set_font_size(16.0)
                .set_align(FormatAlign::VerticalCenter),
            soft: plain
                .set_font_color(SOFT)
                .set_font_size(9.5)
                .set_text_wrap()
                .set_align(FormatAlign::Top),
            heading: cell
                .clone()
                .set_bold()
                .set_background_color(WASH)
                .set_border_bottom(FormatBorder::Medium),
            band: cell
                .clone()
                .set_bold()
                .set_font_color(VERMILION)
                .set_background_color(WASH),
            plain: cell,
        }
    }

    fn of(&self, look: Look, is_figure: bool) -> Format {
        let cell = match look {
            Look::Plain => self.plain.clone(),
            Look::Strong => self.plain.clone().set_bold(),
            Look::Soft => self.plain.clone().set_font_color(SOFT),
            Look::Alarm => self.plain.clone().set_font_color(VERMILION),
        };
        if is_figure {
            cell.set_align(FormatAlign::Center)
        } else {
            cell
        }
    }
}

struct Sheet<'a> {
    say: Say,
    looks: &'a Looks,
    /// How wide the columns are, in letters.
    columns: Vec<f64>,
    /// The next line.
    line: u32,
    page: &'a mut Worksheet,
}

impl<'a> Sheet<'a> {
    /// A new sheet as wide as its table.
    fn of(
        outline: &Outline,
        looks: &'a Looks,
        table: Option<&Table>,
        workbook: &'a mut Workbook,
    ) -> std::result::Result<Self, XlsxError> {
        let page = workbook.add_worksheet();
        if let Some(table) = table {
            page.set_name(sheet_name(&table.name))?;
        }
        let columns = table.map_or(&[][..], |table| &table.columns).iter();
        Ok(Self {
            say: Say { lang: outline.lang },
            looks,
            columns: columns.map(|column| column.width).collect(),
            line: 0,
            page,
        })
    }

    /// All of a document that has no charts.
    fn whole(mut self, outline: &Outline, table: Option<&Table>) -> Done {
        self.head(outline)?;
        for block in &outline.blocks {
            match block {
                // The facts stand in the head, where they stay in sight.
                Block::Facts(_) | Block::Code(_) | Block::Photos(_) | Block::Chart(_) => {}
                Block::Table(table) => self.table(table)?,
                Block::Text(lines) | Block::Signature(lines) => self.lines(lines)?,
                Block::Heading(words) => self.across(words)?,
                Block::Notes(notes) => self.notes(notes)?,
            }
        }
        self.print_setup(outline, table);
        Ok(())
    }

    /// The chart of the table that was just written, below it: the program draws it from the cells.
    fn chart(&mut self, chart: &Chart) -> Done {
        let count = u32::try_from(chart.table.rows.len()).unwrap_or(u32::MAX);
        if count == 0 {
            return Ok(());
        }
        let name = sheet_name(&chart.table.name);
        let name = name.as_str();
        // The table ends with an empty line.
        let (last, first) = (self.line - 2, self.line - 1 - count);
        let mut native = NativeChart::new(match chart.drawn {
            Drawn::Columns => ChartType::Column,
            Drawn::Line => ChartType::Line,
            Drawn::Bars => ChartType::Bar,
        });
        for (at, paint) in chart.series.iter().zip(SERIES) {
            let column = u16::try_from(*at).unwrap_or(u16::MAX);
            let mut look = ChartFormat::new();
            if chart.drawn == Drawn::Line {
                look.set_line(ChartLine::new().set_color(paint).set_width(2.25));
            } else {
                look.set_solid_fill(ChartSolidFill::new().set_color(paint));
            }
            let series = native
                .add_series()
                .set_categories((name, first, 0, last, 0))
                .set_values((name, first, column, last, column))
                .set_name((name, first - 1, column))
                .set_format(&mut look);
            if chart.drawn == Drawn::Line {
                series.set_marker(ChartMarker::new().set_type(ChartMarkerType::Circle).set_size(6));
            }
        }
        native.title().set_name(&chart.table.name);
        // The first line of a table stands at the top of its bars too.
        if chart.drawn == Drawn::Bars {
            native.x_axis().set_reverse();
        }
        let values = native.y_axis();
        values.set_min(0);
        if let Some(most) = chart.most {
            values.set_max(most as f64);
        }
        if chart.series.len() < 2 {
            native.legend().set_hidden();
        } else {
            native
                .legend()
                .set_position(rust_xlsxwriter::ChartLegendPosition::Bottom);
        }
        native.set_width(CHART.0).set_height(CHART.1);
        native.set_alt_text(&chart.table.name);
        self.page.insert_chart(self.line, 0, &native)?;
        Ok(())
    }

    fn head(&mut self, outline: &Outline) -> Done {
        self.page
            .write_string_with_format(0, 0, cut(&outline.title), &self.looks.title)?;
        self.page.set_row_height(0, 30)?;
        self.line = 1;
        let facts = outline.blocks.iter().filter_map(|block| match block {
            Block::Facts(facts) => Some(facts),
            _ => None,
        });
        let facts = facts.flatten().map(|fact| self.labelled(fact));
        let under = self.say.beside(&outline.under);
        let lines: Vec<String> = std::iter::once(under)
            .chain(facts)
            .filter(|line| !line.is_empty())
            .collect();
        self.lines(&lines)
    }

    fn labelled(&self, fact: &Field) -> String {
        let mark = if self.say.is_chinese() { "：" } else { ": " };
        format!("{}{mark}{}", fact.label, fact.value.replace('\n', "　"))
    }

    /// Lines across all columns.
    fn lines(&mut self, lines: &[String]) -> Done {
        for text in lines {
            self.across(text)?;
        }
        Ok(())
    }

    fn across(&mut self, text: &str) -> Done {
        let (line, last) = (
            self.line,
            u16::try_from(self.columns.len().max(1) - 1).unwrap_or(u16::MAX),
        );
        if last == 0 {
            self.page
                .write_string_with_format(line, 0, cut(text), &self.looks.soft)?;
        } else {
            self.page
                .merge_range(line, 0, line, last, &cut(text), &self.looks.soft)?;
        }
        let wide: f64 = self.columns.iter().sum();
        self.page
            .set_row_height(line, LINE * lines_of(text, wide.max(20.0)) as f64)?;
        self.line += 1;
        Ok(())
    }

    fn notes(&mut self, notes: &[Note]) -> Done {
        for note in notes {
            self.line += 1;
            self.across(&note.label)?;
            for text in note.lines.iter().chain(&note.items) {
                self.across(text)?;
            }
        }
        Ok(())
    }

    fn table(&mut self, table: &Table) -> Done {
        let heading = self.line;
        let most = table.columns.iter().map(|column| column.label.lines().count()).max();
        for (at, column) in (0..).zip(&table.columns) {
            let look = self.looks.heading.clone();
            let look = if column.is_figure {
                look.set_align(FormatAlign::Center)
            } else {
                look
            };
            self.page
                .write_string_with_format(heading, at, cut(&column.label), &look)?;
            self.page.set_column_width(at, column.width + 2.0)?;
        }
        self.page
            .set_row_height(heading, LINE * most.unwrap_or(1).max(1) as f64 + 6.0)?;
        self.page.set_freeze_panes(heading + 1, table.still)?;
        self.page.set_repeat_rows(0, heading)?;
        self.line += 1;
        for (band, rows) in table.bands() {
            if !band.is_empty() {
                for at in (0..).take(table.columns.len()) {
                    let text = if at == 0 { band } else { "" };
                    self.page
                        .write_string_with_format(self.line, at, cut(text), &self.looks.band)?;
                }
                self.line += 1;
            }
            for row in rows {
                self.row(table, &row.cells)?;
            }
        }
        if table.rows.is_empty() {
            self.across(&table.none)?;
        }
        self.line += 1;
        Ok(())
    }

    fn row(&mut self, table: &Table, cells: &[Cell]) -> Done {
        // Heights are set: some programs do not make room for wrapped lines by themselves.
        let mut most = 1;
        for (at, column) in (0..).zip(&table.columns) {
            let empty = Cell::default();
            let cell = cells.get(usize::from(at)).unwrap_or(&empty);
            let look = self.looks.of(cell.look, column.is_figure);
            match cell.kind {
                Kind::Number(number) => {
                    self.page
                        .write_number_with_format(self.line, at, number as f64, &look)?;
                }
                Kind::Hundredths(number) => {
                    self.page
                        .write_number_with_format(self.line, at, number as f64 / 100.0, &look)?;
                }
                Kind::Text | Kind::Phone => {
                    let text = cell.text("\n");
                    most = most.max(lines_of(&text, column.width));
                    self.page.write_string_with_format(self.line, at, cut(&text), &look)?;
                }
            }
        }
        self.page
            .set_row_height(self.line, LINE * most.min(MOST_LINES) as f64 + 6.0)?;
        self.line += 1;
        Ok(())
    }

    fn print_setup(&mut self, outline: &Outline, table: Option<&Table>) {
        const A4: u8 = 9;
        if table.is_some_and(|table| table.is_wide) {
            self.page.set_landscape();
        }
        self.page.set_paper_size(A4);
        self.page.set_print_fit_to_pages(1, 0);
        self.page.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
        // `&` begins a code in a footer: the user's own is doubled.
        let author: String = outline.author.chars().take(80).collect();
        self.page
            .set_footer(format!("&L{}&R&P / &N", author.replace('&', "&&")));
        self.page.set_screen_gridlines(false);
    }
}

/// What a cell takes of a text.
fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// How many lines a text takes in a column so many letters wide; a Chinese character is as wide as two of them.
fn lines_of(text: &str, width: f64) -> usize {
    let letters = |line: &str| line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let wrapped = |line: &str| (letters(line) as f64 / width.max(1.0)).ceil() as usize;
    text.lines()
        .map(|line| wrapped(line).max(1))
        .sum::<usize>()
        .clamp(1, MOST_LINES)
}
