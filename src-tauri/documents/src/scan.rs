//! Codes to scan: a text as a QR code, drawn as a picture of lines.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

/// `text` as an SVG of black squares without an edge; `None` when it is empty or does not fit into a code. The edge of
/// white that cameras need is for the page to leave.
pub fn svg(text: &str) -> Option<String> {
    let code = QRBuilder::new(text)
        .ecl(ECL::M)
        .build()
        .ok()
        .filter(|_| !text.is_empty())?;
    let mut path = String::new();
    for (y, row) in code.data.chunks(code.size).take(code.size).enumerate() {
        for (x, module) in row.iter().enumerate() {
            if module.value() {
                write!(path, "M{x} {y}h1v1h-1z").ok()?;
            }
        }
    }
    let size = code.size;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\"><path d=\"{path}\"/></svg>"
    ))
}
