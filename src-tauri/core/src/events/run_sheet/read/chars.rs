//! A line of text as its characters, beside the same with full-width letters, digits and signs folded to narrow lower
//! case, one for one: what is read is read from the folded ones, what is kept is taken from the line as it was typed.

/// A line to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chars {
    raw: Vec<char>,
    folded: Vec<char>,
}

impl Chars {
    pub fn of(text: &str) -> Self {
        let raw: Vec<char> = text.chars().collect();
        let folded = raw.iter().map(|c| fold(*c)).collect();
        Self { raw, folded }
    }

    /// The folded character at a place.
    pub fn at(&self, place: usize) -> Option<char> {
        self.folded.get(place).copied()
    }

    pub fn len(&self) -> usize {
        self.raw.len()
    }

    /// The line as it was typed, from one place to another.
    pub fn between(&self, from: usize, to: usize) -> String {
        self.raw[from.min(self.raw.len())..to.min(self.raw.len())]
            .iter()
            .collect()
    }

    /// The line as it was typed, from a place on.
    pub fn rest(&self, from: usize) -> String {
        self.between(from, self.raw.len())
    }

    /// The first place from `at` on that is no white space.
    pub fn skip_space(&self, mut at: usize) -> usize {
        while self.at(at).is_some_and(char::is_whitespace) {
            at += 1;
        }
        at
    }

    /// The figure at a place: its value and the place behind it; at most `most` digits.
    pub fn number(&self, at: usize, most: usize) -> Option<(i32, usize)> {
        let mut end = at;
        let mut value = 0;
        while let Some(digit) = self.at(end).and_then(|c| c.to_digit(10)) {
            value = value * 10 + digit as i32;
            end += 1;
            if end - at > most {
                return None;
            }
        }
        (end > at).then_some((value, end))
    }

    /// The place behind `word`, when it stands at a place.
    pub fn word(&self, at: usize, word: &str) -> Option<usize> {
        let mut end = at;
        for c in word.chars() {
            if self.at(end) != Some(c) {
                return None;
            }
            end += 1;
        }
        Some(end)
    }
}

fn fold(c: char) -> char {
    match c {
        '！'..='～' if c != '～' => {
            let narrow = char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c);
            narrow.to_ascii_lowercase()
        }
        '–' | '—' | '―' | '−' | '‐' | '‑' | '~' | '～' | '〜' => '-',
        '∶' | '︰' => ':',
        '【' | '［' | '〔' => '[',
        '】' | '］' | '〕' => ']',
        '\u{3000}' | '\u{A0}' => ' ',
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Takes out what is not seen and would make a text read differently: control characters other than tabs, and marks that
/// change the direction. Whether there were any.
pub fn visible(text: &str) -> (String, bool) {
    let hidden = |c: char| {
        (c.is_control() && c != '\t' && c != '\n')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}')
    };
    let kept: String = text.chars().filter(|c| !hidden(*c)).collect();
    let changed = kept.len() < text.len();
    (kept, changed)
}
