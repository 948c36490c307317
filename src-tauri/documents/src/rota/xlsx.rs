//! The rota as a workbook: the heading and the names stay in sight, it prints on one sheet's width, and nothing that a
//! user typed can become a formula.

use chapterdesk_core::error::{Error, Result};
use chrono::{DateTime, FixedOffset};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::model::RotaPaper;
use crate::say::Say;

const INK: Color = Color::RGB(0x25_211d);
const SOFT: Color = Color::RGB(0x6a_6157);
const HAIR: Color = Color::RGB(0xd9_cfbf);
const WASH: Color = Color::RGB(0xf6_f0e6);
const VERMILION: Color = Color::RGB(0xb5_341f);
/// Points of a line of text in a cell.
const LINE: f64 = 16.0;
/// Where the events begin: behind name and office.
const FIRST: u16 = 2;
/// The row of the headings; the title stands above.
const HEAD: u32 = 1;

/// The file.
pub fn workbook(say: Say, paper: &RotaPaper, now: DateTime<FixedOffset>) -> Result<Vec<u8>> {
    write(say, paper, now).map_err(Error::bug)
}

fn write(say: Say, paper: &RotaPaper, now: DateTime<FixedOffset>) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The moment is given: the same rota gives the same bytes.
    let made = ExcelDateTime::parse_from_str(&now.format("%Y-%m-%dT%H:%M:%S").to_string())?;
    let properties = DocProperties::new()
        .set_title(&paper.head.title)
        .set_author(&paper.head.author)
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    let looks = Looks::new(say);
    let sheet = workbook.add_worksheet();
    sheet.set_name(&paper.sheet_name)?;
    head(sheet, paper, &looks)?;
    rows(sheet, paper, &looks)?;
    foot(sheet, paper, &looks)?;
    print_setup(sheet, paper)?;
    workbook.save_to_buffer()
}

/// The formats. Texts bear the quote prefix: a program that re-enters a cell still takes `=…` for text.
struct Looks {
    title: Format,
    soft: Format,
    heading: Format,
    name: Format,
    text: Format,
    away: Format,
    number: Format,
    points: Format,
    open: Format,
}

impl Looks {
    fn new(say: Say) -> Self {
        let font = if say.is_chinese() { "Microsoft YaHei" } else { "Calibri" };
        let plain = Format::new()
            .set_font_name(font)
            .set_font_size(10.5)
            .set_font_color(INK);
        let cell = plain
            .clone()
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(HAIR)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap()
            .set_quote_prefix();
        let centred = cell.clone().set_align(FormatAlign::Center);
        Self {
            title: plain.clone().set_bold().set_font_size(16.0).set_quote_prefix(),
            soft: plain.set_font_color(SOFT).set_font_size(9.5).set_quote_prefix(),
            heading: centred
                .clone()
                .set_bold()
                .set_background_color(WASH)
                .set_border_bottom(FormatBorder::Medium),
            name: cell.clone().set_bold(),
            text: cell.clone(),
            away: cell.clone().set_font_color(SOFT).set_background_color(WASH),
            number: centred.clone(),
            points: centred.set_bold().set_font_color(VERMILION),
            open: cell.set_font_color(VERMILION),
        }
    }
}

fn head(sheet: &mut Worksheet, paper: &RotaPaper, looks: &Looks) -> std::result::Result<(), XlsxError> {
    let title = format!("{}　{}", paper.head.title, paper.head.theme);
    sheet.write_string_with_format(0, 0, title, &looks.title)?;
    sheet.set_row_height(0, 30)?;
    let events = paper
        .events
        .iter()
        .map(|event| format!("{}\n{}", event.title, event.date));
    let (before, after) = paper.labels.split_at(usize::from(FIRST).min(paper.labels.len()));
    let labels = before.iter().cloned().chain(events).chain(after.iter().cloned());
    for (column, label) in (0..).zip(labels) {
        sheet.write_string_with_format(HEAD, column, label, &looks.heading)?;
    }
    sheet.set_row_height(HEAD, LINE * 2.4)?;
    sheet.set_column_width(0, 14)?;
    sheet.set_column_width(1, 14)?;
    for column in (FIRST..).take(paper.events.len()) {
        sheet.set_column_width(column, 16)?;
    }
    for column in (after_events(paper)..).take(after.len()) {
        sheet.set_column_width(column, 9)?;
    }
    Ok(())
}

/// The first column behind the events.
fn after_events(paper: &RotaPaper) -> u16 {
    FIRST.saturating_add(u16::try_from(paper.events.len()).unwrap_or(u16::MAX))
}

fn rows(sheet: &mut Worksheet, paper: &RotaPaper, looks: &Looks) -> std::result::Result<(), XlsxError> {
    for (line, row) in (HEAD + 1..).zip(&paper.rows) {
        sheet.write_string_with_format(line, 0, &row.name, &looks.name)?;
        sheet.write_string_with_format(line, 1, &row.office, &looks.text)?;
        for (column, cell) in (FIRST..).zip(&row.cells) {
            let look = if cell.is_away { &looks.away } else { &looks.text };
            let mut texts = cell.duties.clone();
            if cell.is_away {
                texts.push(paper.away.clone());
            }
            sheet.write_string_with_format(line, column, texts.join("\n"), look)?;
        }
        let first = after_events(paper);
        for (column, figure) in (first..).zip(&row.figures) {
            sheet.write_number_with_format(line, column, *figure as f64, &looks.number)?;
        }
        let last = first.saturating_add(u16::try_from(row.figures.len()).unwrap_or(u16::MAX));
        sheet.write_number_with_format(line, last, row.points as f64, &looks.points)?;
        // Heights are set: some programs do not make room for wrapped lines by themselves.
        let most = row
            .cells
            .iter()
            .map(|cell| cell.duties.len() + usize::from(cell.is_away))
            .max();
        sheet.set_row_height(line, LINE * most.unwrap_or_default().clamp(1, 20) as f64 + 4.0)?;
    }
    Ok(())
}

/// What is still open, and how the sheet is read.
fn foot(sheet: &mut Worksheet, paper: &RotaPaper, looks: &Looks) -> std::result::Result<(), XlsxError> {
    let line = HEAD + 1 + u32::try_from(paper.rows.len()).unwrap_or(u32::MAX - 16);
    sheet.write_string_with_format(line, 0, &paper.open_label, &looks.open)?;
    sheet.write_string_with_format(line, 1, "", &looks.open)?;
    for (column, event) in (FIRST..).zip(&paper.events) {
        sheet.write_string_with_format(line, column, event.gaps.join("\n"), &looks.open)?;
    }
    let most = paper.events.iter().map(|event| event.gaps.len()).max();
    sheet.set_row_height(line, LINE * most.unwrap_or_default().clamp(1, 20) as f64 + 4.0)?;
    for (at, text) in (line + 2..).zip(&paper.legend) {
        sheet.write_string_with_format(at, 0, text, &looks.soft)?;
    }
    Ok(())
}

fn print_setup(sheet: &mut Worksheet, paper: &RotaPaper) -> std::result::Result<(), XlsxError> {
    const A4: u8 = 9;
    sheet.set_freeze_panes(HEAD + 1, 1)?;
    sheet.set_landscape();
    sheet.set_paper_size(A4);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(0, HEAD)?;
    sheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
    // `&` begins a code in a footer: the user's own is doubled.
    let author: String = paper.head.author.chars().take(80).collect();
    sheet.set_footer(format!("&L{}&R&P / &N", author.replace('&', "&&")));
    sheet.set_screen_gridlines(false);
    Ok(())
}
