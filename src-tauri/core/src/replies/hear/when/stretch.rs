//! From one day to another: 「18号到22号」, 「12月18-22日」, 「周三至周五」.

use chrono::{Datelike, Months, NaiveDate};

use super::figures::{bare_day, figure};
use super::{When, days};

/// The days that a folded text names, as [`days`] gives them, with those that stand for a stretch made one.
pub fn stretches(text: &[char], today: NaiveDate, event: Option<NaiveDate>) -> Vec<When> {
    let mut found: Vec<When> = Vec::new();
    let mut at = 0;
    for day in days(text, today, event) {
        if day.at < at {
            continue;
        }
        let from = bare(text, at, day, today, event).unwrap_or(day);
        let whole = to(text, from, today, event).unwrap_or(from);
        at = whole.end;
        found.push(whole);
    }
    // 「18-22号」: neither end is a day by itself.
    if found.is_empty() {
        found.extend((0..text.len()).find_map(|at| both_bare(text, at, today, event)));
    }
    found
}

/// The place behind what joins two days.
fn joined(text: &[char], at: usize) -> Option<usize> {
    let skip = |mut at: usize| {
        while text.get(at) == Some(&' ') {
            at += 1;
        }
        at
    };
    let at = skip(at);
    matches!(text.get(at), Some('到' | '至' | '-')).then(|| skip(at + 1))
}

/// The stretch that begins with a day.
fn to(text: &[char], from: When, today: NaiveDate, event: Option<NaiveDate>) -> Option<When> {
    if from.vague || from.side.is_some() {
        return None;
    }
    let begin = joined(text, from.end)?;
    let (to, end) = if let Some((day, end)) = day_alone(text, begin) {
        (in_month_of(from.from, day)?, end)
    } else {
        let last = days(&text[begin..], today, event).into_iter().next()?;
        (last.at == 0 && !last.vague && last.side.is_none()).then_some((last.to, begin + last.end))?
    };
    (to >= from.from).then_some(When {
        to,
        end,
        half: None,
        weekday: None,
        ..from
    })
}

/// 「18到22号」: the first day bears no 号, the second one was found.
fn bare(text: &[char], from: usize, second: When, today: NaiveDate, event: Option<NaiveDate>) -> Option<When> {
    (from..second.at).find_map(|at| both_bare(text, at, today, event).filter(|whole| whole.end >= second.end))
}

/// `18-22号` at a place.
fn both_bare(text: &[char], at: usize, today: NaiveDate, event: Option<NaiveDate>) -> Option<When> {
    let before = at.checked_sub(1).map(|before| text[before]);
    if before.is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | '/' | '-' | '第' | '月')) {
        return None;
    }
    let (first, next) = figure(text, at)?;
    let (last, end) = day_alone(text, joined(text, next)?)?;
    let from = bare_day(u32::try_from(first).ok()?, today, event)?;
    let to = in_month_of(from, last)?;
    (text.get(end - 1).is_some_and(|c| matches!(c, '日' | '号')) && to >= today).then_some(When {
        from,
        to,
        half: None,
        vague: false,
        side: None,
        weekday: None,
        at,
        end,
    })
}

/// A day of the month without the month, and the place behind it.
fn day_alone(text: &[char], at: usize) -> Option<(u32, usize)> {
    let (day, end) = figure(text, at)?;
    let day = u32::try_from(day).ok()?;
    match text.get(end) {
        Some('日' | '号') => Some((day, end + 1)),
        Some('月' | '.' | '/' | '点' | ':' | '个' | '人' | '年' | '天') => None,
        _ => Some((day, end)),
    }
}

/// The day in the month of another, else in the month behind it: 「28号到3号」.
fn in_month_of(from: NaiveDate, day: u32) -> Option<NaiveDate> {
    if day >= from.day() {
        return from.with_day(day);
    }
    from.with_day(1)?.checked_add_months(Months::new(1))?.with_day(day)
}
