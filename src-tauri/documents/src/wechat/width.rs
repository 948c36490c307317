//! Where a long fact breaks. A phone shows about 18 Chinese characters a line and breaks anywhere; a break after
//! punctuation or before a bracket reads better.

/// Columns of a line, a Chinese character counting two.
const LINE: usize = 36;
/// A line this much longer is left to the phone: two characters alone on a line read worse.
const LENIENT: usize = LINE + 4;

/// How many columns `text` takes.
pub fn columns(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() || c == '–' { 1 } else { 2 }).sum()
}

/// `text` in lines of at most about 18 characters where punctuation allows it. No character is lost or added.
pub fn fold(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = text;
    while columns(rest) > LENIENT {
        let Some(at) = break_at(rest) else { break };
        lines.push(rest[..at].to_owned());
        rest = &rest[at..];
    }
    lines.push(rest.to_owned());
    lines
}

/// The last good place to break within a line.
fn break_at(text: &str) -> Option<usize> {
    let mut width = 0;
    let mut best = None;
    for (at, c) in text.char_indices() {
        if matches!(c, '（' | '《' | '“') && at > 0 {
            best = Some(at);
        }
        width += if c.is_ascii() { 1 } else { 2 };
        if width > LINE {
            break;
        }
        if matches!(c, '，' | '。' | '；' | '、' | '！' | '？' | '）' | '》') && at + c.len_utf8() < text.len()
        {
            best = Some(at + c.len_utf8());
        }
    }
    best
}

/// Short items side by side on as few lines as fit, joined by `gap`.
pub fn fill(items: &[String], gap: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for item in items {
        match lines.last_mut() {
            Some(line) if columns(line) + columns(gap) + columns(item) <= LINE - 8 => {
                line.push_str(gap);
                line.push_str(item);
            }
            _ => lines.push(item.clone()),
        }
    }
    lines
}
