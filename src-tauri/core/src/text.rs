//! User text: kept exactly as given (outer white space trimmed), refused where it could hide or break something.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::error::{Error, Result};

/// The most characters a name may have.
pub const NAME_MAX: usize = 400;
/// The most characters a one-line field may have.
pub const LINE_MAX: usize = 2_000;
/// The most characters a text of several lines may have.
pub const TEXT_MAX: usize = 100_000;

/// A one-line value: trimmed, at most `max` characters, no control characters, no bidirectional overrides.
pub fn clean_line(field: &str, value: &str, max: usize) -> Result<String> {
    clean(field, value, max, char::is_control)
}

/// A value of several lines: as [`clean_line`], with line ends (made `\n`) and tabs allowed.
pub fn clean_text(field: &str, value: &str, max: usize) -> Result<String> {
    let value = value.replace("\r\n", "\n");
    clean(field, &value, max, |c| c.is_control() && c != '\n' && c != '\t')
}

/// A name: one line, not empty, at most [`NAME_MAX`] characters.
pub fn clean_name(field: &str, value: &str) -> Result<String> {
    let name = clean_line(field, value, NAME_MAX)?;
    if name.is_empty() {
        return Err(Error::invalid("text_empty", field));
    }
    Ok(name)
}

fn clean(field: &str, value: &str, max: usize, forbidden: impl Fn(char) -> bool) -> Result<String> {
    let value = value.trim();
    if value.chars().any(|c| forbidden(c) || is_bidi_control(c)) {
        return Err(Error::invalid("text_control_characters", field));
    }
    let length = value.chars().count();
    if length > max {
        return Err(Error::invalid("text_too_long", field)
            .with("length", length)
            .with("max", max));
    }
    Ok(value.to_owned())
}

/// Embeddings, overrides and isolates: they make text read differently from what it is.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// What two texts are compared by when searching: compatibility forms folded, lower case, no white space.
pub fn search_key(value: &str) -> String {
    value
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| !c.is_whitespace())
        .collect()
}

/// How many characters a reader sees: joined, combining and varied ones count as one.
pub fn visible_characters(value: &str) -> usize {
    let mut count = 0;
    let (mut joined, mut flags) = (false, 0_u32);
    for c in value.chars() {
        let extends = is_combining_mark(c)
            || matches!(c, '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0100}'..='\u{E01EF}');
        flags = if matches!(c, '\u{1F1E6}'..='\u{1F1FF}') {
            flags + 1
        } else {
            0
        };
        let second_half_of_flag = flags > 0 && flags.is_multiple_of(2);
        if !extends && !joined && !second_half_of_flag {
            count += 1;
        }
        joined = c == '\u{200D}';
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_one_character_counts_as_one() {
        for one in [
            "苏",
            "𠮷",
            "e\u{301}",
            "👩\u{200D}👩\u{200D}👧",
            "👍🏽",
            "🇨🇳",
            "葛\u{E0100}",
        ] {
            assert_eq!(visible_characters(one), 1, "{one}");
        }
        assert_eq!(visible_characters("苏州分"), 3);
        assert_eq!(visible_characters("🇨🇳🇫🇷"), 2);
    }
}
