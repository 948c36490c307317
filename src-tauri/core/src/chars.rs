//! Text as its characters, to be read: words, figures and names are looked for in them by several rooms.
//!
//! [`Chars`] is a line beside the same line with full-width letters, digits and signs folded to narrow lower case, one for
//! one: what is read is read from the folded ones, what is kept is taken from the line as it was typed.

use std::collections::HashMap;

/// A line to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chars {
    raw: Vec<char>,
    folded: Vec<char>,
}

impl Chars {
    /// A line.
    pub fn of(text: &str) -> Self {
        let raw: Vec<char> = text.chars().collect();
        let folded = raw.iter().map(|c| fold(*c)).collect();
        Self { raw, folded }
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// The folded characters.
    pub fn folded(&self) -> &[char] {
        &self.folded
    }

    /// The folded character at a place.
    pub fn at(&self, place: usize) -> Option<char> {
        self.folded.get(place).copied()
    }

    /// How many characters it has.
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
        '’' | '‘' => '\'',
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

/// Full-width forms made narrow, invisible characters dropped, blanks at the ends taken off.
pub fn narrow(line: &str) -> Vec<char> {
    let narrow = line.chars().filter_map(|c| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0),
        '\u{3000}' | '\t' | '\u{A0}' => Some(' '),
        '—' | '–' | '‐' => Some('-'),
        '’' => Some('\''),
        c if c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}') =>
        {
            None
        }
        c => Some(c),
    });
    let text: Vec<char> = narrow.collect();
    trimmed(&text).to_vec()
}

/// Without blanks at both ends.
pub fn trimmed(mut text: &[char]) -> &[char] {
    while let [' ', rest @ ..] = text {
        text = rest;
    }
    while let [rest @ .., ' '] = text {
        text = rest;
    }
    text
}

/// Where a word stands in a text, whatever its case; a Latin word only as a whole one.
pub fn find(text: &[char], word: &str, from: usize) -> Option<usize> {
    (from..text.len()).find(|at| begins(&text[*at..], word.chars()).is_some_and(|end| is_whole(text, *at, at + end)))
}

/// As [`find`], for a word that is characters already.
pub fn find_chars(text: &[char], word: &[char], from: usize) -> Option<usize> {
    let end = |at: usize| begins(&text[at..], word.iter().copied());
    (from..text.len()).find(|at| end(*at).is_some_and(|end| is_whole(text, *at, at + end)))
}

/// How far a word reaches into a text that begins with it.
fn begins(text: &[char], word: impl Iterator<Item = char>) -> Option<usize> {
    let mut length = 0;
    for c in word {
        let own = *text.get(length)?;
        // Chinese characters have no case; most texts and words are made of them.
        if own != c && (own >= '\u{2E80}' || c >= '\u{2E80}' || !own.to_lowercase().eq(c.to_lowercase())) {
            return None;
        }
        length += 1;
    }
    Some(length)
}

/// Whether what stands between two places is not cut out of a longer Latin word or figure; 「PPT12月」 has two words.
fn is_whole(text: &[char], at: usize, end: usize) -> bool {
    let cut = |one: Option<&char>, other: Option<&char>| {
        one.zip(other).is_some_and(|(one, other)| {
            one.is_ascii_alphabetic() && other.is_ascii_alphabetic() || one.is_ascii_digit() && other.is_ascii_digit()
        })
    };
    !cut(at.checked_sub(1).and_then(|before| text.get(before)), text.get(at))
        && !cut(end.checked_sub(1).and_then(|last| text.get(last)), text.get(end))
}

/// Words by what they mean, looked for from left to right: where several begin, the longest counts.
#[derive(Debug)]
pub struct Vocabulary<T> {
    by_first: HashMap<char, Vec<(Vec<char>, T)>>,
}

/// A word that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<T> {
    /// Where it begins.
    pub at: usize,
    /// The place behind it.
    pub end: usize,
    /// What it means.
    pub means: T,
}

impl<T: Copy> Vocabulary<T> {
    /// From lists of lower-case words.
    pub fn of(lists: &[(T, &[&str])]) -> Self {
        let mut by_first: HashMap<char, Vec<(Vec<char>, T)>> = HashMap::new();
        for (means, words) in lists {
            for word in *words {
                let word: Vec<char> = word.chars().collect();
                if let Some(first) = word.first() {
                    by_first.entry(*first).or_default().push((word, *means));
                }
            }
        }
        for words in by_first.values_mut() {
            // Stable: of two entries of one word the first counts.
            words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        }
        Self { by_first }
    }

    /// The words of a folded text, one behind the other.
    pub fn scan(&self, text: &[char]) -> Vec<Token<T>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let word = self.by_first.get(&text[at]).and_then(|words| {
                words
                    .iter()
                    .find(|(word, _)| text[at..].starts_with(word) && is_whole(text, at, at + word.len()))
            });
            match word {
                Some((word, means)) => {
                    let end = at + word.len();
                    found.push(Token { at, end, means: *means });
                    at = end;
                }
                None => at += 1,
            }
        }
        found
    }
}

/// What a figure or a Chinese numeral of one character is worth.
pub fn digit(c: char) -> Option<i64> {
    match c {
        '0'..='9' => c.to_digit(10).map(i64::from),
        '一' => Some(1),
        '二' | '两' => Some(2),
        '三' => Some(3),
        '四' => Some(4),
        '五' => Some(5),
        '六' => Some(6),
        '七' => Some(7),
        '八' => Some(8),
        '九' => Some(9),
        _ => None,
    }
}

/// `3`, `12`, `三`, `十二`, `二十`: a small number.
pub fn number(text: &[char]) -> Option<i64> {
    if let Some(at) = text.iter().position(|c| *c == '十') {
        let tens = if at == 0 { 1 } else { digit(text[at - 1])? };
        let ones = text.get(at + 1).map_or(Some(0), |c| digit(*c))?;
        return Some(tens * 10 + ones);
    }
    text.iter()
        .try_fold(0_i64, |sum, c| Some((sum * 10 + digit(*c)?).min(1_000)))
}
