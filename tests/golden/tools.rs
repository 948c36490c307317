//! What the tests share: options, text of a PDF, the look of a picture.

use std::fs;
use std::process::Command;

use chapterdesk_core::words::Lang;
use chapterdesk_documents::{Audience, Exported, Form, Options};
use chrono::DateTime;

/// The committee's Chinese version of a fixed moment.
pub fn options(form: Form) -> Options {
    Options {
        audience: Audience::Committee,
        form,
        contacts: false,
        lang: Lang::ZhCn,
        now: DateTime::parse_from_rfc3339("2026-11-22T14:30:00+08:00").unwrap(),
    }
}

/// As [`options`], for the audience.
pub fn public(form: Form) -> Options {
    Options {
        audience: Audience::Public,
        ..options(form)
    }
}

/// As [`options`], in English.
pub fn english(form: Form) -> Options {
    Options {
        lang: Lang::En,
        ..options(form)
    }
}

/// The text of a PDF as poppler reads it, line by line.
pub fn text_of(exported: &Exported) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    fs::write(&file, &exported.pieces[0].bytes).unwrap();
    let output = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .args([file.as_os_str(), "-".as_ref()])
        .output()
        .expect("these tests read PDFs with pdftotext: install poppler-utils");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The same without any white space: for looking whether something stands there.
pub fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{200b}')
        .collect()
}
