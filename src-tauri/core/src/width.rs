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

/// The last good place to break within a line: outside of quotes where there is one, else inside.
fn break_at(text: &str) -> Option<usize> {
    let mut width = 0;
    let mut depth = 0_i32;
    let (mut outside, mut inside) = (None, None);
    for (at, c) in text.char_indices() {
        let opens = matches!(c, '（' | '《' | '“');
        if opens && at > 0 && depth == 0 {
            outside = Some(at);
        }
        depth += i32::from(opens) - i32::from(matches!(c, '）' | '》' | '”'));
        width += columns(c.encode_utf8(&mut [0; 4]));
        if width > LINE {
            break;
        }
        let after = at + c.len_utf8();
        if matches!(c, '，' | '。' | '；' | '、' | '！' | '？' | '）' | '》') && after < text.len() {
            *(if depth > 0 { &mut inside } else { &mut outside }) = Some(after);
        }
    }
    outside.or(inside)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_facts_stay_whole() {
        assert_eq!(
            fold("何晓雯《试用期面谈，我踩过的三个坑》"),
            ["何晓雯《试用期面谈，我踩过的三个坑》"]
        );
    }

    #[test]
    fn long_facts_break_outside_of_quotes_first() {
        assert_eq!(
            fold("沈文娟（待确认）《员工不认绩效结果，怎么谈》"),
            ["沈文娟（待确认）", "《员工不认绩效结果，怎么谈》"]
        );
        assert_eq!(
            fold("地点：园区东门进去右手边第三栋，电梯上三楼，右转到底就是"),
            ["地点：园区东门进去右手边第三栋，", "电梯上三楼，右转到底就是"]
        );
    }

    #[test]
    fn nothing_is_lost_where_nothing_breaks() {
        let long = "长".repeat(90);
        assert_eq!(fold(&long), [long.as_str()]);
        let text = "一，".repeat(60);
        assert_eq!(fold(&text).concat(), text);
    }

    #[test]
    fn items_share_lines_while_they_fit() {
        let items = ["1组 潘志成", "2组 唐玉兰", "3组 吴春梅"].map(str::to_owned);
        assert_eq!(fill(&items, "　"), ["1组 潘志成　2组 唐玉兰", "3组 吴春梅"]);
    }
}
