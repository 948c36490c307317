//! Codes to scan: the way there, the date.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder, QRCode};

use crate::clean::clean;
use crate::export::Options;
use crate::facts::SalonFacts;
use crate::model::Scan;
use crate::say::Say;
use crate::sheet_calendar;

/// The longest content of a code in bytes: with more its squares are too fine for a printed page and for a picture that a
/// chat made smaller.
const LONGEST: usize = 400;

/// Something that a phone reads, and what it is for.
#[derive(Debug, Clone, PartialEq)]
pub struct Code {
    /// What the phone does with it.
    pub label: String,
    /// What a reader who cannot see it is told.
    pub alt: String,
    /// What the code says.
    pub content: String,
}

/// What a guest can scan: the way there, and the date when it is still to come.
pub fn of_salon(say: Say, facts: &SalonFacts, options: &Options) -> Vec<Code> {
    let way = facts.venue.as_ref().and_then(|venue| map(say, &venue.map_link));
    let is_coming = !facts.is_cancelled && facts.date >= options.now.date_naive();
    let date = is_coming.then(|| date(say, facts)).flatten();
    way.into_iter().chain(date).collect()
}

/// The link of a map; nothing for a text that no phone could open.
pub fn map(say: Say, link: &str) -> Option<Code> {
    let (label, alt) = (say.text("documents-code-map"), "documents-code-map-alt");
    self::link(link, label, |link| say.with(alt, "link", link))
}

/// The link of a form for signing up.
pub fn sign_up(say: Say, link: &str) -> Option<Code> {
    let (label, alt) = (say.text("documents-code-sign-up"), "documents-code-sign-up-alt");
    self::link(link, label, |link| say.with(alt, "link", link))
}

fn link(link: &str, label: String, alt: impl FnOnce(&str) -> String) -> Option<Code> {
    let link = clean(link);
    let opens = link.starts_with("https://") || link.starts_with("http://");
    let code = Code {
        label,
        alt: alt(&link),
        content: link,
    };
    (opens && code.fits()).then_some(code)
}

/// The salon as an entry of a calendar, in the fullest of its short words that fit.
fn date(say: Say, facts: &SalonFacts) -> Option<Code> {
    let with = |content: String| Code {
        label: say.text("documents-code-calendar"),
        alt: say.with("documents-code-calendar-alt", "salon", say.chapter_salon(facts)),
        content,
    };
    let mut codes = sheet_calendar::in_short(say, facts).into_iter().map(with);
    codes.find(Code::fits)
}

impl Code {
    fn fits(&self) -> bool {
        self.content.len() <= LONGEST && self.drawn().is_some()
    }

    fn drawn(&self) -> Option<QRCode> {
        QRBuilder::new(self.content.as_str()).ecl(ECL::M).build().ok()
    }

    /// The code as an SVG of black bars without an edge, each as long as squares follow each other: between squares some
    /// programs leave seams. The edge of white that cameras need is for the page to leave.
    pub fn svg(&self) -> Option<String> {
        let code = self.drawn()?;
        let mut path = String::new();
        for (y, row) in code.data.chunks(code.size).take(code.size).enumerate() {
            let mut x = 0;
            for bar in row.chunk_by(|one, next| one.value() == next.value()) {
                let long = bar.len();
                if bar[0].value() {
                    write!(path, "M{x} {y}h{long}v1h-{long}z").ok()?;
                }
                x += long;
            }
        }
        let size = code.size;
        Some(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\"><path d=\"{path}\"/></svg>"
        ))
    }

    /// What a paper says of it that bears it as the code number `at`.
    pub fn on_paper(&self, at: usize) -> Scan {
        Scan {
            picture: path(at),
            label: self.label.clone(),
            alt: self.alt.clone(),
        }
    }
}

/// What a paper says of the codes that it bears.
pub fn on_paper(codes: &[Code]) -> Vec<Scan> {
    codes.iter().enumerate().map(|(at, code)| code.on_paper(at)).collect()
}

/// Where the picture of the code number `at` lies beside a template.
pub fn path(at: usize) -> String {
    format!("/code-{at}.svg")
}
