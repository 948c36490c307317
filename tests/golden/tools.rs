//! What the tests share: options, text of a PDF, the look of a picture.

use std::fs;
use std::process::Command;

use chapterdesk_core::Result;
use chapterdesk_core::desk::Db;
use chapterdesk_core::ids::Id;
use chapterdesk_core::words::Lang;
use chapterdesk_documents::facts::{InvitationFacts, RotaFacts, SalonFacts};
use chapterdesk_documents::{Calendar, Exported, Form, Material, Options, Paper, Wanted, export, read};
use chrono::DateTime;

/// In Chinese, at a fixed moment.
pub fn options(form: Form) -> Options {
    Options {
        form,
        contacts: false,
        lang: Lang::ZhCn,
        theme: None,
        calendar: Calendar::Event,
        now: DateTime::parse_from_rfc3339("2026-11-22T14:30:00+08:00").unwrap(),
    }
}

/// As [`options`], in English.
pub fn english(form: Form) -> Options {
    Options {
        lang: Lang::En,
        ..options(form)
    }
}

/// The committee's run-sheet of `facts`.
pub fn run_sheet(facts: &SalonFacts, options: &Options) -> Result<Exported> {
    export(&Material::RunSheet(facts.clone()), options)
}

/// The agenda of the audience.
pub fn agenda(facts: &SalonFacts, options: &Options) -> Result<Exported> {
    export(&Material::Agenda(facts.clone()), options)
}

/// The sheet of one person, or of everybody.
pub fn person_sheet(facts: &SalonFacts, person: Option<Id>, options: &Options) -> Result<Exported> {
    export(&Material::PersonSheet(facts.clone(), person), options)
}

/// A paper for the day.
pub fn paper(facts: &SalonFacts, paper: Paper, options: &Options) -> Result<Exported> {
    export(&Material::Paper(facts.clone(), paper), options)
}

/// The invitation of a speaker.
pub fn invitation(facts: &InvitationFacts, options: &Options) -> Result<Exported> {
    export(&Material::Invitation(facts.clone()), options)
}

/// The rota.
pub fn rota(facts: &RotaFacts, options: &Options) -> Result<Exported> {
    export(&Material::Rota(facts.clone()), options)
}

/// Reads what is wanted from a chapter file, and makes it.
pub fn made(db: &Db, wanted: &Wanted, options: &Options) -> Result<Exported> {
    export(&read(db, wanted)?, options)
}

/// The text of a PDF as poppler reads it, line by line.
pub fn text_of(exported: &Exported) -> String {
    let text = pdftotext(exported, "-layout");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Holds that every word of a PDF lies within the margins of its page, and that no two words of a page lie upon each
/// other.
pub fn assert_nothing_overflows(exported: &Exported) {
    assert_within(exported, 20.0);
}

/// The same of papers that reach closer to the edge: labels and cards.
pub fn assert_within(exported: &Exported, margin: f64) {
    let boxes = pdftotext(exported, "-bbox");
    let mut page = [0.0; 2];
    let mut words: Vec<[f64; 4]> = Vec::new();
    for line in boxes.lines().map(str::trim) {
        let number = |name: &str| -> f64 {
            let rest = line.split(&format!("{name}=\"")).nth(1).unwrap_or_default();
            rest.split('"').next().unwrap_or_default().parse().unwrap_or_default()
        };
        if line.starts_with("<page") {
            page = [number("width"), number("height")];
            words.clear();
        } else if line.starts_with("<word") {
            let word = [number("xMin"), number("yMin"), number("xMax"), number("yMax")];
            let inside = word[0] >= margin && word[2] <= page[0] - margin && word[1] >= margin && word[3] <= page[1];
            assert!(inside, "{line} leaves the page of {page:?}");
            // Line boxes of CJK faces reach above and below their glyphs, and punctuation is set closer than its box:
            // most of a line's height and a whole character upon another is a collision.
            let upon = words.iter().find(|other| {
                let across = word[2].min(other[2]) - word[0].max(other[0]);
                let down = word[3].min(other[3]) - word[1].max(other[1]);
                across > 10.5 && down > 0.6 * (word[3] - word[1]).min(other[3] - other[1])
            });
            assert!(upon.is_none(), "{line} lies upon {upon:?}");
            words.push(word);
        }
    }
}

fn pdftotext(exported: &Exported, option: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    fs::write(&file, &exported.pieces[0].bytes).unwrap();
    let output = Command::new("pdftotext")
        .args([option, "-enc", "UTF-8"])
        .args([file.as_os_str(), "-".as_ref()])
        .output()
        .expect("these tests read PDFs with pdftotext: install poppler-utils");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // The title beside the words is cut after so many bytes, which may be within a character.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The same without any white space: for looking whether something stands there.
pub fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{200b}')
        .collect()
}
