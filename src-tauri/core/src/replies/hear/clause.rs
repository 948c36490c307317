//! A message in sentences and clauses, and what is true of a clause as a whole: whether it asks, whether it doubts.

use std::sync::OnceLock;

use super::traditional::read_chars;
use super::words::{ASKS, ASKS_WITH_MARK, COURTESY, DOUBTS, EVER, TAGS, TRAPS};
use crate::chars::{Chars, Vocabulary, find, trimmed};

/// Stands in place of what must not be read.
pub const MASK: char = '□';
/// Nobody says more without drawing breath; what is longer is not listened to (its `text` is empty).
const BREATH: usize = 400;

/// What ends with a full stop, a question mark or a line.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// Its clauses in order.
    pub clauses: Vec<Clause>,
}

/// What ends with a comma or a blank between Chinese words.
#[derive(Debug, Clone)]
pub struct Clause {
    /// As it was typed.
    raw: Vec<char>,
    /// Folded; titles in brackets and words that only look like others are masked.
    pub text: Vec<char>,
    /// Whether it is a question or part of one.
    pub asks: bool,
    /// Whether it says so with doubt or on a condition.
    pub doubts: bool,
    /// Whether a subject claimed it: it is about that and no answer to the invitation.
    pub claimed: bool,
    /// Whether it is about something apart from the talk, such as the meal: even 「来不了」 is no answer there.
    pub apart: bool,
    /// Whether anything was found in it.
    pub used: bool,
}

impl Sentence {
    /// As it was typed.
    pub fn raw(&self) -> String {
        let mut whole = String::new();
        for clause in &self.clauses {
            whole.extend(&clause.raw);
        }
        whole.trim().trim_matches(&[',', '，', ';', '；'][..]).trim().to_owned()
    }

    /// Whether it has a question.
    pub fn asks(&self) -> bool {
        self.clauses.iter().any(|clause| clause.asks)
    }

    /// Whether something was found in it.
    pub fn is_understood(&self) -> bool {
        self.clauses.iter().any(|clause| clause.used)
    }

    /// Whether it only greets or thanks.
    pub fn is_courtesy(&self) -> bool {
        self.clauses.iter().all(Clause::is_courtesy)
    }
}

impl Clause {
    fn of(raw: &[char], folded: &[char]) -> Self {
        let text = if folded.len() > BREATH {
            Vec::new()
        } else {
            masked(folded)
        };
        let says = |words: &[&str]| words.iter().any(|word| find(&text, word, 0).is_some());
        let doubts = says(DOUBTS);
        Self {
            raw: raw.to_vec(),
            asks: false,
            doubts,
            claimed: false,
            apart: false,
            used: false,
            text,
        }
    }

    /// As it was typed, without what parts it from its neighbours.
    pub fn raw(&self) -> String {
        let whole: String = self.raw.iter().collect();
        whole
            .trim_matches(|c: char| c.is_whitespace() || is_stop(c) || is_comma(c))
            .to_owned()
    }

    /// As it was typed, between two places of its text.
    pub fn between(&self, from: usize, to: usize) -> String {
        let part: String = self.raw[from.min(self.raw.len())..to.min(self.raw.len())]
            .iter()
            .collect();
        part.trim_matches(|c: char| c.is_whitespace() || is_stop(c) || is_comma(c))
            .to_owned()
    }

    /// The characters as they were typed, one for one with `text`.
    pub fn typed(&self) -> &[char] {
        &self.raw
    }

    /// Where the first of some words stands.
    pub fn place(&self, words: &[&str]) -> Option<(usize, usize)> {
        let found = words
            .iter()
            .filter_map(|word| find(&self.text, word, 0).map(|at| (at, at + word.chars().count())));
        found.min_by_key(|(at, end)| (*at, std::cmp::Reverse(*end)))
    }

    /// Whether one of some words stands in it.
    pub fn says(&self, words: &[&str]) -> bool {
        words.iter().any(|word| find(&self.text, word, 0).is_some())
    }

    /// Says that a subject understood it.
    pub fn claim(&mut self) {
        (self.claimed, self.used) = (true, true);
    }

    fn is_courtesy(&self) -> bool {
        let mut left: String = self.text.iter().filter(|c| c.is_alphanumeric()).collect();
        for word in COURTESY {
            left = left.replace(word, "");
        }
        !self.text.is_empty() && left.chars().count() <= 1
    }
}

/// Titles in brackets are no part of what is said, and some words only look like others.
fn masked(folded: &[char]) -> Vec<char> {
    static WORDS: OnceLock<Vocabulary<()>> = OnceLock::new();
    let mut text = folded.to_vec();
    let mut open = None;
    for at in 0..text.len() {
        match (open, folded[at]) {
            (None, '《' | '「' | '『') => open = Some(at),
            (Some(from), '》' | '」' | '』') => {
                text[from + 1..at].fill(MASK);
                open = None;
            }
            _ => {}
        }
    }
    for trap in WORDS.get_or_init(|| Vocabulary::of(&[((), TRAPS)])).scan(&text) {
        text[trap.at..trap.end].fill(MASK);
    }
    text
}

fn is_stop(c: char) -> bool {
    matches!(c, '。' | '!' | '?' | ';' | '\n' | '！' | '？' | '；' | '…' | '\u{2028}')
}

fn is_comma(c: char) -> bool {
    matches!(c, ',' | '，')
}

/// Chinese characters, and what is written between them without blanks.
fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF) || c == MASK
}

/// The sentences of a message.
pub fn sentences(text: &str) -> Vec<Sentence> {
    let chars = Chars::of(text);
    let folded = &read_chars(chars.folded());
    let raw: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut clauses: Vec<Clause> = Vec::new();
    let mut begin = 0;
    // Inside a title nothing ends, unless it never closes.
    let mut title = 0_usize;
    for at in 0..folded.len() {
        match folded[at] {
            '《' if closes(&folded[at..]) => title += 1,
            '》' => title = title.saturating_sub(1),
            _ => {}
        }
        if title > 0 {
            continue;
        }
        let stop = is_stop(folded[at]) || is_full_stop(folded, at);
        if stop || is_comma(folded[at]) || parts(folded, at) || turns(folded, at + 1) {
            let end = at + 1;
            push(&mut clauses, &raw[begin..end], &folded[begin..end]);
            begin = end;
        }
        if stop {
            end_sentence(&mut found, &mut clauses, folded[at] == '?');
        }
    }
    push(&mut clauses, &raw[begin..], &folded[begin..]);
    end_sentence(&mut found, &mut clauses, false);
    found
}

/// Whether a title that opens here closes on the same line, and soon.
fn closes(text: &[char]) -> bool {
    let line = text.iter().take(100).take_while(|c| **c != '\n');
    line.into_iter().any(|c| *c == '》')
}

fn push(clauses: &mut Vec<Clause>, raw: &[char], folded: &[char]) {
    if folded
        .iter()
        .any(|c| c.is_alphanumeric() || !c.is_ascii_punctuation() && !c.is_whitespace() && !is_stop(*c))
    {
        clauses.push(Clause::of(raw, folded));
    } else if let Some(last) = clauses.last_mut() {
        // A mark alone belongs to what stands before it.
        last.raw.extend(raw);
        last.text.extend(folded);
    }
}

/// `ok. see you`: a point that ends a sentence, not one inside a figure or an address.
fn is_full_stop(text: &[char], at: usize) -> bool {
    text[at] == '.'
        && text
            .get(at + 1)
            .is_none_or(|next| next.is_whitespace() || is_wide(*next))
}

/// 「可以但是不要录像」: a word that turns begins a clause of its own.
fn turns(text: &[char], at: usize) -> bool {
    const TURNS: &[&str] = &["但是", "但", "不过", "可是", "只是", "另外"];
    let before = at.checked_sub(1).map(|before| text[before]);
    let inside =
        before.is_none_or(|c| matches!(c, '不' | '非' | '说' | '好' | '还' | '也' | '都' | '又') || !is_wide(c));
    let rest = &text[at.min(text.len())..];
    // 忙不过来, 不过分
    if matches!(rest, ['不', '过', '来' | '去' | '分' | '是', ..]) {
        return false;
    }
    !inside
        && TURNS
            .iter()
            .any(|word| word.chars().zip(rest).filter(|(one, other)| one == *other).count() == word.chars().count())
}

/// A blank between Chinese words, or the wave that some write instead of a comma.
fn parts(text: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| text[before]);
    let after = text.get(at + 1).copied();
    match text[at] {
        c if c.is_whitespace() => {
            let begins = text[at..].iter().find(|c| !c.is_whitespace());
            before.is_some_and(|c| is_wide(c) || !c.is_ascii()) && begins.is_some_and(|c| is_wide(*c))
        }
        '-' => before.is_some_and(is_wide) && after.is_none_or(|c| is_wide(c) || c.is_whitespace() || c == '-'),
        _ => false,
    }
}

/// Closes a sentence: says which of its clauses ask.
fn end_sentence(found: &mut Vec<Sentence>, clauses: &mut Vec<Clause>, marked: bool) {
    let last = clauses.len().wrapping_sub(1);
    let asking: Vec<bool> = (0..clauses.len())
        .map(|at| asks(&clauses[at], marked && at == last))
        .collect();
    for (at, asks) in asking.into_iter().enumerate() {
        if asks {
            clauses[at].asks = true;
            // 「我线上讲，可以吗？」 asks whether the first half may be.
            if at > 0 && is_tag(&clauses[at]) {
                clauses[at - 1].asks = true;
            }
        }
    }
    if !clauses.is_empty() {
        found.push(Sentence {
            clauses: std::mem::take(clauses),
        });
    }
}

fn asks(clause: &Clause, marked: bool) -> bool {
    let text: Vec<char> = clause
        .text
        .iter()
        .copied()
        .filter(|c| !is_stop(*c) && !is_comma(*c))
        .collect();
    let text = trimmed(&text);
    let says = |words: &[&str]| words.iter().any(|word| find(text, word, 0).is_some());
    if says(EVER) {
        return false;
    }
    let ends = |word: &str| find(text, word, text.len().saturating_sub(word.chars().count())).is_some();
    says(ASKS)
        || ends("么") && !ends("那么") && !ends("这么") && !ends("要么")
        || marked && (says(ASKS_WITH_MARK) || !text.is_empty())
}

fn is_tag(clause: &Clause) -> bool {
    let text: String = clause.text.iter().filter(|c| c.is_alphanumeric()).collect();
    TAGS.contains(&text.as_str())
}
