//! What single cells say: a category, a payment, a day.

use chrono::{Datelike as _, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeZone as _};

use crate::attendance::{Category, Payment};
use crate::search::phone_digits;
use crate::text::search_key;

/// What somebody is.
pub(super) fn category(cell: &str) -> Option<Category> {
    let key = search_key(cell);
    let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
    if key.is_empty() {
        None
    } else if has(&["非会员", "访客", "新朋友", "来宾", "游客", "visitor", "guest"]) || is_no(&key) {
        Some(Category::Visitor)
    } else if has(&["组委", "委员会", "committee"]) {
        Some(Category::Committee)
    } else if has(&["讲师", "嘉宾", "speaker"]) {
        Some(Category::Speaker)
    } else if has(&["会员", "member"]) || is_yes(&key) {
        Some(Category::Member)
    } else {
        None
    }
}

/// What is paid: a word, or the amount that was.
pub(super) fn payment(cell: &str) -> Option<Payment> {
    let key = search_key(cell);
    let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
    let amount: Option<f64> = key.trim_matches(|c: char| matches!(c, '¥' | '元' | '￥')).parse().ok();
    if key.is_empty() {
        None
    } else if has(&["免", "waived", "free"]) {
        Some(Payment::Waived)
    } else if is_no(&key) || has(&["未", "待", "没", "unpaid", "due"]) || amount == Some(0.0) {
        Some(Payment::Due)
    } else if is_yes(&key) || has(&["已", "付", "缴", "交", "成功", "paid"]) || amount.is_some() {
        Some(Payment::Paid)
    } else {
        None
    }
}

fn is_yes(key: &str) -> bool {
    matches!(key, "是" | "对" | "y" | "yes" | "true" | "√" | "✓" | "✔")
}

fn is_no(key: &str) -> bool {
    matches!(key, "否" | "不是" | "n" | "no" | "false" | "×" | "✗" | "x")
}

/// A day, or an instant in the chapter's offset, in the shapes that form services and people write. `near`: the year of a
/// day that is written without one.
pub(super) fn day_or_instant(cell: &str, near: NaiveDate, offset: FixedOffset) -> Option<String> {
    let cell = cell.trim();
    if let Ok(at) = chrono::DateTime::parse_from_rfc3339(cell) {
        return Some(at.with_timezone(&offset).to_rfc3339_opts(SecondsFormat::Secs, false));
    }
    let spaced: String = cell
        .chars()
        .map(|c| match c {
            '0'..='9' => c,
            _ => ' ',
        })
        .collect();
    let numbers: Vec<u32> = spaced
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    let has_year = numbers.first().is_some_and(|first| (1990..2200).contains(first));
    let (date, clock) = if has_year && numbers.len() >= 3 {
        let date = NaiveDate::from_ymd_opt(numbers[0] as i32, numbers[1], numbers[2])?;
        (date, &numbers[3..])
    } else if !has_year && numbers.len() >= 2 {
        let date = NaiveDate::from_ymd_opt(near.year(), numbers[0], numbers[1])?;
        // Before the day that it is for: in January people sign up in December.
        let date = if date > near {
            date.with_year(near.year() - 1)?
        } else {
            date
        };
        (date, &numbers[2..])
    } else {
        return None;
    };
    let time = match clock {
        [] => return Some(date.to_string()),
        [hour] => NaiveTime::from_hms_opt(*hour, 0, 0),
        [hour, minute] => NaiveTime::from_hms_opt(*hour, *minute, 0),
        [hour, minute, second, ..] => NaiveTime::from_hms_opt(*hour, *minute, *second),
    };
    let Some(time) = time else {
        return Some(date.to_string());
    };
    let at = offset.from_local_datetime(&NaiveDateTime::new(date, time)).single()?;
    Some(at.to_rfc3339_opts(SecondsFormat::Secs, false))
}

/// Whether a cell is a mobile number.
pub(super) fn is_phone(cell: &str) -> bool {
    let digits = phone_digits(cell);
    digits.len() == 11 && digits.starts_with('1') && !cell.chars().any(char::is_alphabetic)
}
