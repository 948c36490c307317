//! Search text: what a record is found by, and the expression that finds it.
//!
//! SQLite's own tokens know no Chinese, so this module makes its own and both sides use them. All of them are ASCII
//! letters and digits, so that a query can never be read as search syntax:
//! - `g` + two characters: neighbours in a text; a run of them is matched as a phrase, so any substring is found exactly;
//! - `u` + one character: a query of one character;
//! - `p` + letters: a way to type a name by pinyin, compared by prefix; `q` + up to five letters: its beginnings, so that
//!   short queries, which find the most, need no comparison by prefix;
//! - `c` and `b` + letters: the same for companies and places, from their beginning only;
//! - `d` + digits: a telephone number from its end backwards; `f` + digits: from its beginning;
//! - `k`: the record is not a person; `z`: between two fields.
//!
//! A character is written as four digits of base 36.

use crate::pinyin::{beginnings, spellings};
use crate::text::{NAME_MAX, search_key};

/// The most words of a query that count.
const TERMS: usize = 8;
/// The fewest digits that are looked up as part of a telephone number.
const PHONE_DIGITS: usize = 3;

/// So many letters of a spelling are looked up whole.
const WHOLE: usize = 5;

/// The search text of one record, put together field by field.
#[derive(Debug, Default)]
pub struct Body {
    text: String,
    once: Vec<String>,
}

impl Body {
    /// The search text of something that is not a person.
    pub fn apart() -> Self {
        Self {
            text: "k z ".to_owned(),
            once: Vec::new(),
        }
    }

    /// A name: found by any of its characters, by pinyin and by initials.
    pub fn name(&mut self, value: &str) {
        self.text(value);
        self.spelled(spellings(value), 'p', 'q');
    }

    /// A company or a place: found by any of its characters, and by pinyin or initials from its beginning.
    pub fn place(&mut self, value: &str) {
        self.text(value);
        self.spelled(beginnings(value), 'c', 'b');
    }

    fn spelled(&mut self, ways: Vec<String>, whole: char, beginning: char) {
        for way in ways {
            // A spelling is ASCII: letters and digits.
            for length in 1..=WHOLE.min(way.len()) {
                self.once.push(format!("{beginning}{}", &way[..length]));
            }
            if way.len() > WHOLE {
                self.once.push(format!("{whole}{way}"));
            }
        }
    }

    /// Other text: found by any of its characters.
    pub fn text(&mut self, value: &str) {
        let key = search_key(value);
        self.neighbours(&key);
        for c in key.chars() {
            let mut token = String::from("u");
            push_digits(&mut token, c);
            self.once.push(token);
        }
    }

    /// Text of an artificial kind (an address of e-mail, an account): found by two or more of its characters.
    pub fn code(&mut self, value: &str) {
        self.neighbours(&search_key(value));
    }

    fn neighbours(&mut self, key: &str) {
        if key.chars().nth(1).is_some() {
            push_neighbours(&mut self.text, key);
            self.text.push_str("z ");
        }
    }

    /// A telephone number: found by its last and by its first digits.
    pub fn phone(&mut self, value: &str) {
        let number = phone_digits(value);
        if !number.is_empty() {
            self.once.push(format!("d{}", number.chars().rev().collect::<String>()));
            self.once.push(format!("f{number}"));
        }
    }

    /// The text to be indexed.
    pub fn finish(mut self) -> String {
        self.once.sort_unstable();
        self.once.dedup();
        for token in self.once {
            self.text.push_str(&token);
            self.text.push(' ');
        }
        self.text
    }
}

/// A query, read from what somebody typed.
#[derive(Debug, Clone)]
pub struct Query {
    terms: Vec<String>,
    key: String,
}

impl Query {
    /// Reads any text; `None` when there is nothing in it to look for or it is longer than any name.
    pub fn parse(typed: &str) -> Option<Self> {
        let key = search_key(typed);
        if key.is_empty() || key.chars().count() > NAME_MAX {
            return None;
        }
        let terms = if key.chars().all(is_phone_char) {
            vec![key.clone()]
        } else {
            typed
                .split_whitespace()
                .map(search_key)
                .filter(|term| !term.is_empty())
                .take(TERMS)
                .collect()
        };
        Some(Self { terms, key })
    }

    /// What whole names are compared with.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The words that must all be found, as search keys.
    pub fn terms(&self) -> &[String] {
        &self.terms
    }

    /// The expression for records in which every word is found in some way.
    pub fn anywhere(&self) -> String {
        let each = |term: &String| {
            let mut ways = vec![phrase(term)];
            if let Some(letters) = typed_letters(term) {
                ways.push(spelled(&letters, 'p', 'q'));
                ways.push(spelled(&letters, 'c', 'b'));
            }
            let runs = runs(term);
            if runs.len() > 1 {
                let parts = runs.iter().map(|run| match typed_letters(run) {
                    Some(letters) => spelled(&letters, 'p', 'q'),
                    None => phrase(run),
                });
                ways.push(format!("({})", parts.collect::<Vec<_>>().join(" AND ")));
            }
            let number = phone_digits(term);
            if number.len() >= PHONE_DIGITS && term.chars().all(is_phone_char) {
                ways.push(format!("\"d{}\"*", number.chars().rev().collect::<String>()));
                ways.push(format!("\"f{number}\"*"));
            }
            format!("({})", ways.join(" OR "))
        };
        self.terms.iter().map(each).collect::<Vec<_>>().join(" AND ")
    }

    /// The expression for people in whom every word is found in some way.
    pub fn people(&self) -> String {
        format!("({}) NOT \"k\"", self.anywhere())
    }

    /// The expression for records whose name is typed by pinyin in every word; `None` when the query is not letters.
    pub fn name_by_pinyin(&self) -> Option<String> {
        let each = |term: &String| typed_letters(term).map(|letters| spelled(&letters, 'p', 'q'));
        Some(self.terms.iter().map(each).collect::<Option<Vec<_>>>()?.join(" AND "))
    }
}

/// The digits of a telephone number, without the country code of mainland China.
pub fn phone_digits(value: &str) -> String {
    let digits: String = search_key(value).chars().filter(char::is_ascii_digit).collect();
    let national = digits.strip_prefix("00").unwrap_or(&digits).strip_prefix("86");
    match national {
        Some(national) if national.len() == 11 && national.starts_with('1') => national.to_owned(),
        _ => digits,
    }
}

fn is_phone_char(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '-' | '+' | '(' | ')' | '.' | '‐' | '–' | '－')
}

fn typed_letters(term: &str) -> Option<String> {
    let letters: String = term
        .chars()
        .filter(|c| *c != '\'')
        .map(|c| if c == 'ü' { 'v' } else { c })
        .collect();
    (!letters.is_empty() && letters.bytes().all(|b| b.is_ascii_alphanumeric())).then_some(letters)
}

/// A word that mixes letters with Chinese characters (沈wj), cut into its runs of either; else a single run.
pub fn runs(term: &str) -> Vec<&str> {
    if term.chars().any(|c| c.is_ascii() && !c.is_ascii_alphabetic()) {
        return vec![term];
    }
    let mut runs = Vec::new();
    let mut start = 0;
    let mut letters = None;
    for (at, c) in term.char_indices() {
        if letters
            .replace(c.is_ascii_alphabetic())
            .is_some_and(|before| before != c.is_ascii_alphabetic())
        {
            runs.push(&term[start..at]);
            start = at;
        }
    }
    runs.push(&term[start..]);
    runs
}

fn spelled(letters: &str, whole: char, beginning: char) -> String {
    if letters.len() <= WHOLE {
        format!("\"{beginning}{letters}\"")
    } else {
        format!("\"{whole}{letters}\"*")
    }
}

fn phrase(term: &str) -> String {
    let mut tokens = String::new();
    if term.chars().nth(1).is_some() {
        push_neighbours(&mut tokens, term);
    } else {
        tokens.push('u');
        term.chars().for_each(|c| push_digits(&mut tokens, c));
    }
    format!("\"{}\"", tokens.trim_end())
}

fn push_neighbours(tokens: &mut String, key: &str) {
    for (left, right) in key.chars().zip(key.chars().skip(1)) {
        tokens.push('g');
        push_digits(tokens, left);
        push_digits(tokens, right);
        tokens.push(' ');
    }
}

/// A character as four digits of base 36, which hold every code point.
fn push_digits(token: &mut String, c: char) {
    let code = u32::from(c);
    for place in [36 * 36 * 36, 36 * 36, 36, 1] {
        token.push(char::from_digit(code / place % 36, 36).unwrap_or('0'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_has_its_own_four_digits() {
        let digits = |c: char| {
            let mut token = String::new();
            push_digits(&mut token, c);
            token
        };
        assert_eq!(digits('\u{0}'), "0000");
        assert_eq!(digits(char::MAX).len(), 4);
        assert_ne!(digits('王'), digits('玉'));
    }

    #[test]
    fn an_expression_holds_nothing_of_what_was_typed_but_letters_and_digits() {
        for typed in [
            "\"*",
            "a\" OR \"b",
            "张*",
            "NEAR(",
            "\u{0}\u{1}",
            "😀 👩‍👩‍👧",
            "-",
            "^x",
            "{a b}: c",
        ] {
            if let Some(query) = Query::parse(typed) {
                let bare = query.anywhere().replace(" OR ", " ").replace(" AND ", " ");
                assert!(
                    bare.chars().all(|c| c.is_ascii_alphanumeric() || "\"*() ".contains(c)),
                    "{typed}: {bare}"
                );
                assert_eq!(bare.matches('"').count() % 2, 0);
            }
        }
    }

    #[test]
    fn a_word_of_characters_and_letters_is_cut_where_they_meet() {
        assert_eq!(runs("沈wj"), ["沈", "wj"]);
        assert_eq!(runs("cindy"), ["cindy"]);
        assert_eq!(runs("wx_15"), ["wx_15"]);
    }

    #[test]
    fn nothing_and_too_much_are_no_queries() {
        assert!(Query::parse(" \t\u{3000}").is_none());
        assert!(Query::parse(&"长".repeat(NAME_MAX + 1)).is_none());
    }

    #[test]
    fn telephone_numbers_are_compared_by_their_digits() {
        for written in [
            "154-0000-0018",
            "+86 154 0000 0018",
            "0086 15400000018",
            "１５４００００００１８",
        ] {
            assert_eq!(phone_digits(written), "15400000018");
        }
        assert_eq!(phone_digits("0512-8612"), "05128612");
    }
}
