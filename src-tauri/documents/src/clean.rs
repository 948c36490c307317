//! User text made fit for paper. The core refuses control characters and bidirectional overrides at its door; a file
//! made by another program may hold them all the same.

/// `text` without C0 controls (line ends and tabs become what paper can show) and bidirectional overrides.
pub fn clean(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            '\u{0}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => None,
            other => Some(other),
        })
        .collect()
}

/// The lines of a text of several lines, the empty ones left out.
pub fn lines(text: &str) -> Vec<String> {
    clean(text)
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}
