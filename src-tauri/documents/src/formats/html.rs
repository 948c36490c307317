//! An outline as one web page that needs nothing beside it: no script, nothing from elsewhere; readable on a phone, in
//! the dark and on paper.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::clean::clean;
use crate::facts::PhotoFacts;
use crate::model::Field;
use crate::outline::{Block, Cell, Look, Outline, Table};
use crate::scan::Code;

const LOOKS: &str = include_str!("page.css");

/// The page. All text is escaped by the one macro that writes it.
pub fn write(outline: &Outline) -> Vec<u8> {
    let page = html! {
        (DOCTYPE)
        html lang=(outline.lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:";
                meta name="format-detection" content="telephone=no";
                meta name="author" content=(outline.author);
                title { (outline.title) }
                style { (PreEscaped(LOOKS)) }
            }
            body {
                main {
                    header {
                        h1 { (outline.title) }
                        @for line in &outline.under { p.under { (line) } }
                    }
                    @for block in &outline.blocks { (self::block(block)) }
                }
            }
        }
    };
    page.into_string().into_bytes()
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Facts(facts) => html! { dl { @for fact in facts { (self::fact(fact)) } } },
        Block::Text(paragraphs) => html! { @for text in paragraphs { p { (lines(text)) } } },
        Block::Signature(signed) => html! { p.signature { @for (at, line) in signed.iter().enumerate() {
            @if at > 0 { br; }
            (line)
        } } },
        Block::Notes(notes) => html! { @for note in notes { section {
            h2 { (note.label) }
            ul { @for line in note.lines.iter().chain(&note.items) { li { (lines(line)) } } }
        } } },
        Block::Table(table) => self::table(table),
        Block::Code(code) => self::code(code),
        Block::Heading(words) => html! { h2 { (words) } },
        // The numbers themselves: a page without scripts draws none.
        Block::Chart(chart) => html! { h2 { (chart.table.name) } (table(&chart.table)) },
        Block::Photos(photos) => html! { @for photo in photos { (self::photo(photo)) } },
    }
}

/// A photo inside the page itself.
fn photo(photo: &PhotoFacts) -> Markup {
    let caption = clean(&photo.caption);
    let source = format!(
        "data:image/{};base64,{}",
        photo.picture.format,
        base64(&photo.picture.bytes)
    );
    html! {
        figure.photo {
            img src=(source) alt=(caption);
            @if !caption.is_empty() { figcaption { (caption) } }
        }
    }
}

/// Bytes as the letters that an address of data takes.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let whole = (0..3).fold(0_usize, |whole, at| {
            whole << 8 | usize::from(three.get(at).copied().unwrap_or_default())
        });
        for at in 0..4 {
            let letter = LETTERS[whole >> (18 - 6 * at) & 63];
            text.push(if at <= three.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

fn fact(fact: &Field) -> Markup {
    html! { div { dt { (fact.label) } dd.strong[fact.strong] { (lines(&fact.value)) } } }
}

/// Line ends within a text.
fn lines(text: &str) -> Markup {
    html! { @for (at, line) in text.lines().enumerate() { @if at > 0 { br; } (line) } }
}

/// Wide tables scroll within themselves, also by keys.
fn table(table: &Table) -> Markup {
    if table.rows.is_empty() {
        return html! { p { (table.none) } };
    }
    html! {
        div.wide tabindex="0" role="region" aria-label=(table.name) {
            table {
                thead { tr { @for column in &table.columns {
                    th scope="col" class=[column.is_figure.then_some("figure")] { (lines(&column.label)) }
                } } }
                @for (band, rows) in table.bands() {
                    tbody {
                        @if !band.is_empty() {
                            tr { th.band scope="rowgroup" colspan=(table.columns.len()) { (band) } }
                        }
                        @for row in rows {
                            tr { @for (at, column) in table.columns.iter().enumerate() {
                                (cell(row.cells.get(at), &column.label, column.is_figure))
                            } }
                        }
                    }
                }
            }
        }
    }
}

/// On a phone a row is a card, and a cell says itself which column it is of.
fn cell(cell: Option<&Cell>, label: &str, is_figure: bool) -> Markup {
    let shown: &[String] = cell.map_or(&[], |cell| &cell.lines);
    let look = match cell.map_or(Look::Plain, |cell| cell.look) {
        Look::Plain => "",
        Look::Strong => "strong",
        Look::Soft => "soft",
        Look::Alarm => "alarm",
    };
    let figure = if is_figure { "figure" } else { "" };
    let class = [look, figure].join(" ");
    let class = Some(class.trim()).filter(|class| !class.is_empty());
    html! {
        td class=[class] data-label=(label.replace('\n', " ")) {
            @for (at, line) in shown.iter().enumerate() { @if at > 0 { br; } (lines(line)) }
        }
    }
}

/// Nothing when the content does not fit into a code.
fn code(code: &Code) -> Markup {
    html! {
        @if let Some(picture) = code.svg() {
            figure {
                div.code role="img" aria-label=(code.label) { (PreEscaped(picture)) }
                figcaption { (code.label) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn bytes_are_letters() {
        for (bytes, letters) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ] {
            assert_eq!(super::base64(bytes.as_bytes()), letters);
        }
    }
}
