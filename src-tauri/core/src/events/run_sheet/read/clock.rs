//! Clock times as people write them: `14:00`, `14：00`, `2:00pm`, `下午2点半`, `14点05分`, `1400-1405`, and ranges of them.

use crate::chars::Chars;

/// When a line begins and, if that is written, ends; minutes of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    pub start: i32,
    pub end: Option<i32>,
}

/// The half of the day that a time is said to be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// A time with what is known of its half.
struct Time {
    minutes: i32,
    half: Option<Half>,
    /// Behind it.
    next: usize,
}

/// Hours below this are taken for the afternoon when the event begins at noon or later and no half is said.
const EARLY: i32 = 8 * 60;

/// Reads the time at the beginning of a line, bullets and numbers before it passed over, and gives the place where the
/// rest begins. `begins` is when the event begins.
pub fn leading(line: &Chars, begins: i32) -> Option<(Clock, usize)> {
    let mut at = skip_bullets(line);
    let bracket = matches!(line.at(at), Some('[' | '(' | '「'));
    if bracket {
        at = line.skip_space(at + 1);
    }
    let (clock, mut next) = range(line, at, begins)?;
    next = line.skip_space(next);
    if bracket {
        if !matches!(line.at(next), Some(']' | ')' | '」')) {
            return None;
        }
        next += 1;
    }
    while line.at(next).is_some_and(|c| {
        c.is_whitespace() || matches!(c, ':' | ',' | '、' | '|' | '│' | '.' | '。' | ';' | '·' | '-' | '>')
    }) {
        next += 1;
    }
    Some((clock, next))
}

/// Reads a text that is a time or a range and nothing else.
pub fn alone(text: &str, begins: i32) -> Option<Clock> {
    let line = Chars::of(text.trim());
    let (clock, next) = range(&line, 0, begins)?;
    (next == line.len()).then_some(clock)
}

/// The place behind bullets, emoji and numbers such as `1、` or `（1）`.
pub fn skip_bullets(line: &Chars) -> usize {
    let mut at = 0;
    loop {
        at = line.skip_space(at);
        match line.at(at) {
            Some('-' | '*' | '#' | '>' | '+') if !line.at(at + 1).is_some_and(|c| c.is_ascii_digit()) => at += 1,
            Some(c) if is_bullet(c) => at += 1,
            _ => break,
        }
    }
    numbering(line, at).unwrap_or(at)
}

/// The place behind a line's number.
fn numbering(line: &Chars, at: usize) -> Option<usize> {
    let bracket = line.at(at) == Some('(');
    let from = if bracket { at + 1 } else { at };
    let next = if let Some((_, next)) = line.number(from, 2) {
        next
    } else {
        let mut next = from;
        while line.at(next).is_some_and(|c| "一二三四五六七八九十".contains(c)) {
            next += 1;
        }
        if next == from {
            return None;
        }
        next
    };
    let closed = match line.at(next) {
        Some(')') => true,
        Some('、') => !bracket,
        // A point may also stand inside a figure.
        Some('.') => {
            !bracket && (!line.at(next + 1).is_some_and(|c| c.is_ascii_digit()) || time(line, next + 1).is_some())
        }
        _ => false,
    };
    closed.then(|| line.skip_space(next + 1))
}

fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '·' | '●' | '○' | '※' | '▍' | '|' | '│' | '\u{FE0F}' | '\u{200D}' | '\u{20E3}'
    ) || matches!(u32::from(c), 0x2190..=0x24FF | 0x2580..=0x2BFF | 0x1F000..=0x1FAFF)
}

/// A time or a range from `at`.
fn range(line: &Chars, at: usize, begins: i32) -> Option<(Clock, usize)> {
    if let Some(found) = bare_range(line, at) {
        return Some(found);
    }
    let first = time(line, at)?;
    let second = until(line, first.next).and_then(|at| time(line, at).or_else(|| bare_minutes(line, at, &first)));
    let Some(second) = second else {
        let start = settle(first.minutes, first.half, begins);
        return Some((Clock { start, end: None }, first.next));
    };
    // `2:00-2:30pm`: the half that is said once holds for both.
    let half = first
        .half
        .or(second.half.filter(|_| first.minutes % 720 <= second.minutes % 720));
    let start = settle(first.minutes, half, begins);
    let mut end = settle(second.minutes, second.half.or(half), begins);
    if end < start && second.half.is_none() && end + 720 >= start && end + 720 < 1440 {
        end += 720;
    }
    Some((Clock { start, end: Some(end) }, second.next))
}

/// The place behind the sign between two times.
fn until(line: &Chars, at: usize) -> Option<usize> {
    let at = line.skip_space(at);
    let mut next = ["至", "到", "to", "-"].iter().find_map(|sign| line.word(at, sign))?;
    while line.at(next) == Some('-') {
        next += 1;
    }
    Some(line.skip_space(next))
}

/// `1400-1430`.
fn bare_range(line: &Chars, at: usize) -> Option<(Clock, usize)> {
    let four = |at: usize| {
        let (value, next) = line.number(at, 4)?;
        let (hours, minutes) = (value / 100, value % 100);
        (next - at == 4 && hours < 24 && minutes < 60).then_some((hours * 60 + minutes, next))
    };
    let (start, next) = four(at)?;
    let (end, next) = four(until(line, next)?)?;
    Some((Clock { start, end: Some(end) }, next))
}

/// `14:05-35` ends in the same hour.
fn bare_minutes(line: &Chars, at: usize, first: &Time) -> Option<Time> {
    let (value, next) = line.number(at, 2)?;
    let follows = line
        .at(next)
        .is_some_and(|c| c.is_ascii_digit() || matches!(c, '分' | 'm' | '\'' | '+' | '.'));
    (next - at == 2 && value < 60 && value > first.minutes % 60 && !follows).then_some(Time {
        minutes: first.minutes / 60 * 60 + value,
        half: first.half,
        next,
    })
}

/// One time.
fn time(line: &Chars, at: usize) -> Option<Time> {
    let mut half = None;
    let mut from = at;
    for (word, said) in [
        ("上午", Half::Morning),
        ("早上", Half::Morning),
        ("中午", Half::Afternoon),
        ("下午", Half::Afternoon),
        ("晚上", Half::Afternoon),
        ("傍晚", Half::Afternoon),
        ("am", Half::Morning),
        ("pm", Half::Afternoon),
    ] {
        if let Some(next) = line.word(at, word) {
            (half, from) = (Some(said), line.skip_space(next));
            break;
        }
    }
    let (hours, mut next) = line.number(from, 2)?;
    let mut minutes = 0;
    let mut complete = false;
    match line.at(next) {
        Some(':') => {
            let (value, behind) = line.number(next + 1, 2)?;
            if behind - next != 3 {
                return None;
            }
            (minutes, next, complete) = (value, behind, true);
            // Spreadsheets write seconds.
            if let Some(behind) = line.word(next, ":00") {
                next = behind;
            }
        }
        Some('点' | '时') => {
            next += 1;
            complete = true;
            if let Some((value, behind)) = line.number(next, 2) {
                minutes = value;
                next = line
                    .word(behind, "分")
                    .filter(|at| line.at(*at) != Some('钟'))
                    .unwrap_or(behind);
            } else if let Some(behind) = line.word(next, "半") {
                (minutes, next) = (30, behind);
            } else {
                next = ["整", "钟"]
                    .iter()
                    .find_map(|word| line.word(next, word))
                    .unwrap_or(next);
            }
        }
        _ => {}
    }
    let behind = line.skip_space(next);
    for (word, said) in [
        ("am", Half::Morning),
        ("pm", Half::Afternoon),
        ("a.m.", Half::Morning),
        ("p.m.", Half::Afternoon),
    ] {
        if let Some(end) = line
            .word(behind, word)
            .filter(|end| !line.at(*end).is_some_and(char::is_alphanumeric))
        {
            (half, next, complete) = (Some(said), end, true);
            break;
        }
    }
    let possible = hours < 24 && minutes < 60 && (complete || half.is_some());
    let ends = !line
        .at(next)
        .is_some_and(|c| c.is_ascii_digit() || c == ':' && line.number(next + 1, 2).is_some());
    (possible && ends).then_some(Time {
        minutes: hours * 60 + minutes,
        half,
        next,
    })
}

/// The minute of the day that is meant.
fn settle(minutes: i32, half: Option<Half>, begins: i32) -> i32 {
    match half {
        Some(Half::Morning) => minutes % 720,
        Some(Half::Afternoon) if minutes < 720 => minutes + 720,
        None if minutes < EARLY && begins >= 720 => minutes + 720,
        Some(Half::Afternoon) | None => minutes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_at_the_beginning_of_a_line() {
        for (text, start, end, rest) in [
            ("14:00 开场", 840, None, "开场"),
            ("14：00开场", 840, None, "开场"),
            ("１４：００　开场", 840, None, "开场"),
            ("14:00-14:05 开场", 840, Some(845), "开场"),
            ("14:00—14:05：开场", 840, Some(845), "开场"),
            ("14:00～14:05|开场", 840, Some(845), "开场"),
            ("14:00 至 14:05 开场", 840, Some(845), "开场"),
            ("14:05-35 分享", 845, Some(875), "分享"),
            ("1、14:05—14:35 分享", 845, Some(875), "分享"),
            ("1.14:05 分享", 845, None, "分享"),
            ("（1）14:05 分享", 845, None, "分享"),
            ("【14:05】分享", 845, None, "分享"),
            ("(14:05-14:35) 分享", 845, Some(875), "分享"),
            ("⏰ 14:05 分享", 845, None, "分享"),
            ("✅14:05 分享", 845, None, "分享"),
            ("• 14:05 分享", 845, None, "分享"),
            ("- 14:05 分享", 845, None, "分享"),
            ("2:00pm Opening", 840, None, "Opening"),
            ("2:00-2:30pm Talk", 840, Some(870), "Talk"),
            ("11:30-12:15pm Talk", 690, Some(735), "Talk"),
            ("2 pm Opening", 840, None, "Opening"),
            ("下午2点半 开场", 870, None, "开场"),
            ("下午2:00 开场", 840, None, "开场"),
            ("14点 开场", 840, None, "开场"),
            ("14点05分 开场", 845, None, "开场"),
            ("2:00 开场", 840, None, "开场"),
            ("1400-1430 开场", 840, Some(870), "开场"),
            ("14:00:00\t5", 840, None, "5"),
            ("9:30 签到", 570, None, "签到"),
        ] {
            let line = Chars::of(text);
            let found = leading(&line, 840).map(|(clock, at)| (clock.start, clock.end, line.rest(at)));
            assert_eq!(found, Some((start, end, rest.to_owned())), "{text}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "",
            "开场 14:00",
            "25分钟 开场",
            "24:00 开场",
            "14:60 开场",
            "1:7",
            "2026年",
            "14",
            "第1组 14:00",
            "0571-8888",
            "140000",
        ] {
            assert_eq!(leading(&Chars::of(text), 840), None, "{text}");
        }
        assert_eq!(
            leading(&Chars::of("9:30 签到"), 540).map(|(clock, _)| clock.start),
            Some(570)
        );
        assert_eq!(
            leading(&Chars::of("2:00 值夜"), 60).map(|(clock, _)| clock.start),
            Some(120),
            "at night 2 is 2"
        );
    }
}
