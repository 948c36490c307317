//! Lengths as people write them: `25`, `25分钟`, `1:10`, `1小时10分`, `1h30`, `半小时`, `25+5` for a talk with its
//! questions; full-width digits and signs count as their narrow ones. Pure.

use unicode_normalization::UnicodeNormalization;

use super::MINUTES_MAX;
use crate::error::{Error, Result};

/// A length that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// How long it takes altogether.
    pub minutes: i64,
    /// How many of these minutes are for questions, where that was written.
    pub qa_minutes: Option<i64>,
}

/// Reads a length; `length_unreadable` otherwise.
pub fn parse_length(text: &str) -> Result<Length> {
    read(text).ok_or_else(|| {
        let given: String = text.trim().chars().take(60).collect();
        Error::invalid("length_unreadable", "length").with("given", given)
    })
}

/// Reads a length, if it is one of at most [`MINUTES_MAX`] minutes.
pub(in crate::events) fn read(text: &str) -> Option<Length> {
    if text.len() > 200 {
        return None;
    }
    let text: String = text
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| !c.is_whitespace())
        .collect();
    let (own, questions) = match text.split_once('+') {
        Some((own, questions)) => (own, Some(without_name(questions))),
        None => (text.as_str(), None),
    };
    let own = minutes(own)?;
    let questions = match questions {
        Some(questions) => Some(minutes(questions)?),
        None => None,
    };
    let total = own + questions.unwrap_or(0);
    (total <= MINUTES_MAX).then_some(Length {
        minutes: total,
        qa_minutes: questions,
    })
}

/// `问答5分钟` and `5 min questions` name what the second figure is for.
fn without_name(questions: &str) -> &str {
    let questions = questions.strip_suffix("questions").unwrap_or(questions);
    ["问答", "提问", "互动", "答疑", "q&a", "qa"]
        .iter()
        .find_map(|name| questions.strip_prefix(name))
        .unwrap_or(questions)
}

/// One figure of a length in minutes.
fn minutes(text: &str) -> Option<i64> {
    match text {
        "半小时" | "半个小时" | "半个钟" => return Some(30),
        "一刻钟" | "1刻钟" => return Some(15),
        _ => {}
    }
    if let Some(hours) = text.strip_suffix("个半小时").or_else(|| text.strip_suffix("个半钟头")) {
        return Some(counted(hours)? * 60 + 30);
    }
    if let Some((hours, minutes)) = text.split_once(':') {
        let minutes = (minutes.len() == 2).then(|| number(minutes)).flatten()?;
        return (minutes < 60).then_some(number(hours)? * 60 + minutes);
    }
    for hour in ["个小时", "小时", "个钟头", "hours", "hour", "hrs", "hr", "h"] {
        let Some((hours, rest)) = text.split_once(hour) else {
            continue;
        };
        let half = rest.strip_prefix('半');
        let rest = match half {
            Some("") => 30,
            Some(_) => return None,
            None if rest.is_empty() => 0,
            None => bare_minutes(rest)?,
        };
        return match hours.split_once('.') {
            Some((whole, "5")) if rest == 0 => Some(number(whole)? * 60 + 30),
            Some(_) => None,
            None => Some(counted(hours)? * 60 + rest),
        };
    }
    bare_minutes(text)
}

fn bare_minutes(text: &str) -> Option<i64> {
    let figure = ["分钟", "分", "minutes", "minute", "mins", "min", "m", "'", "′", "’"]
        .iter()
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(text);
    counted(figure)
}

/// A figure, also in Chinese from 一 to 九十九.
fn counted(text: &str) -> Option<i64> {
    number(text).or_else(|| chinese(text))
}

fn number(text: &str) -> Option<i64> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// 一 to 九十九, and 两.
pub(in crate::events) fn chinese(text: &str) -> Option<i64> {
    let digit = |c: char| match c {
        '两' => Some(2),
        _ => "一二三四五六七八九"
            .chars()
            .position(|known| known == c)
            .map(|at| at as i64 + 1),
    };
    let of = |text: &str| {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) => digit(c),
            _ => None,
        }
    };
    match text.split_once('十') {
        None => of(text),
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { of(tens)? };
            let ones = if ones.is_empty() { 0 } else { of(ones)? };
            Some(tens * 10 + ones)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_as_people_write_them() {
        for (text, minutes, questions) in [
            ("25", 25, None),
            (" 0 ", 0, None),
            ("２５", 25, None),
            ("25分钟", 25, None),
            ("25 min", 25, None),
            ("25'", 25, None),
            ("1:10", 70, None),
            ("1：10", 70, None),
            ("0:05", 5, None),
            ("1小时", 60, None),
            ("1小时10分", 70, None),
            ("１小时１０分钟", 70, None),
            ("1个半小时", 90, None),
            ("一小时", 60, None),
            ("一个半小时", 90, None),
            ("两小时半", 150, None),
            ("1.5小时", 90, None),
            ("1h30", 90, None),
            ("1 h 30 min", 90, None),
            ("2 hours", 120, None),
            ("半小时", 30, None),
            ("一刻钟", 15, None),
            ("二十分钟", 20, None),
            ("25+5", 30, Some(5)),
            ("２５＋５", 30, Some(5)),
            ("25分钟＋问答5分钟", 30, Some(5)),
            ("25 + Q&A 5", 30, Some(5)),
            ("25 + 5 min questions", 30, Some(5)),
            ("600", 600, None),
        ] {
            assert_eq!(
                parse_length(text),
                Ok(Length {
                    minutes,
                    qa_minutes: questions
                }),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_length_is_refused() {
        for text in [
            "",
            " ",
            "-5",
            "25-5",
            "1:7",
            "1:60",
            "601",
            "99999",
            "25+",
            "+5",
            "a",
            "25 5x",
            "1小时半刻",
            "１:１:１",
            "0x10",
            "１e3",
            "九九",
            "=25",
            "25\u{0}",
            "1.5",
        ] {
            let error = parse_length(text).expect_err(text);
            assert_eq!(
                (error.code, error.field.as_deref()),
                ("length_unreadable", Some("length")),
                "{text}"
            );
        }
        assert!(parse_length(&"9".repeat(100_000)).is_err());
    }
}
