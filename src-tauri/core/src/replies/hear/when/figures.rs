//! Days in figures.

use chrono::{Datelike, Months, NaiveDate};

use super::words::Third;
use super::{When, part};
use crate::chars::{digit, number};

/// `12月13日`, `12月`, `明年1月`, `12.13`, `12/13`, `13号`, `十二月十三号`, `11月底`.
pub(super) fn figures(text: &[char], at: usize, today: NaiveDate, event: Option<NaiveDate>) -> Option<When> {
    let before = at.checked_sub(1).map(|before| text[before]);
    if before.is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | '/' | '第' | '每' | '-')) {
        return None;
    }
    let (year, at_month) = year(text, at, today);
    let (figure, next) = figure(text, at_month)?;
    let found = |from: NaiveDate, to: NaiveDate, end: usize| {
        Some(When {
            from,
            to,
            half: None,
            vague: false,
            side: None,
            weekday: None,
            at,
            end,
        })
    };
    match text.get(next) {
        Some('月') => {
            let month = u32::try_from(figure).ok().filter(|month| (1..=12).contains(month))?;
            let mut end = next + 1;
            if text.get(end) == Some(&'份') {
                end += 1;
            }
            if let Some((day, mark)) = self::figure(text, end)
                && text
                    .get(mark)
                    .is_none_or(|c| !matches!(c, '月' | '个' | '人' | '点' | ':'))
                && let Some(on) = day_of(year, month, day, today)
            {
                let end = if matches!(text.get(mark), Some('日' | '号')) {
                    mark + 1
                } else {
                    mark
                };
                return found(on, on, end);
            }
            let thirds = [
                ("底", Third::End),
                ("末", Third::End),
                ("初", Third::First),
                ("中旬", Third::Middle),
                ("中", Third::Middle),
                ("上旬", Third::First),
                ("下旬", Third::Last),
            ];
            let third = thirds
                .iter()
                .find(|(word, _)| text[end..].starts_with(&word.chars().collect::<Vec<_>>()));
            let year = year.unwrap_or(if month < today.month() {
                today.year() + 1
            } else {
                today.year()
            });
            let first = NaiveDate::from_ymd_opt(year, month, 1)?;
            let (from, to) = part(first, third.map_or(Third::Whole, |(_, third)| *third))?;
            let end = end + third.map_or(0, |(word, _)| word.chars().count());
            found(from.max(today.min(to)), to, end)
        }
        Some('日' | '号') if year.is_none() => {
            if matches!(
                text.get(next + 1),
                Some(
                    '线' | '楼'
                        | '门'
                        | '厅'
                        | '馆'
                        | '店'
                        | '院'
                        | '教'
                        | '文'
                        | '员'
                        | '桌'
                        | '厂'
                        | '码'
                        | '召'
                        | '常'
                )
            ) {
                return None;
            }
            let day = u32::try_from(figure).ok().filter(|day| (1..=31).contains(day))?;
            let on = bare_day(day, today, event)?;
            found(on, on, next + 1)
        }
        Some('.' | '/') if text[at].is_ascii_digit() => {
            let (day, end) =
                self::figure(text, next + 1).filter(|_| text.get(next + 1).is_some_and(char::is_ascii_digit))?;
            let rated = at
                .checked_sub(2)
                .is_some_and(|from| matches!(text[from..at], ['评', '分'] | ['打', '了']));
            let measured = matches!(
                text.get(end),
                Some('分' | '万' | '元' | '折' | '%' | 'k' | '版' | '倍' | '星' | '个' | '.' | '/' | 'm' | '米' | '小')
            );
            let month = u32::try_from(figure).ok().filter(|month| (1..=12).contains(month))?;
            if rated || measured {
                return None;
            }
            let on = day_of(year, month, day, today)?;
            let end = if matches!(text.get(end), Some('日' | '号')) {
                end + 1
            } else {
                end
            };
            found(on, on, end)
        }
        _ => None,
    }
}

/// The year before a month, and where the month begins.
pub(super) fn year(text: &[char], at: usize, today: NaiveDate) -> (Option<i32>, usize) {
    for (word, ahead) in [("今年", 0), ("明年", 1), ("后年", 2)] {
        let word: Vec<char> = word.chars().collect();
        if text[at..].starts_with(&word) {
            return (Some(today.year() + ahead), at + word.len());
        }
    }
    let digits: Vec<char> = text[at..]
        .iter()
        .copied()
        .take_while(char::is_ascii_digit)
        .take(5)
        .collect();
    if digits.len() == 4 && matches!(text.get(at + 4), Some('年' | '/' | '.' | '-')) {
        let year = digits.iter().fold(0, |sum, c| sum * 10 + c.to_digit(10).unwrap_or(0));
        return (i32::try_from(year).ok(), at + 5);
    }
    (None, at)
}

/// A figure of one or two digits, or a small Chinese numeral, and the place behind it.
pub(super) fn figure(text: &[char], at: usize) -> Option<(i64, usize)> {
    let is_digit = |c: &char| c.is_ascii_digit();
    let is_word = |c: &char| *c == '十' || (digit(*c).is_some() && !c.is_ascii_digit() && *c != '两');
    let end_of = |fits: &dyn Fn(&char) -> bool| {
        at + text
            .get(at..)
            .unwrap_or_default()
            .iter()
            .take_while(|c| fits(c))
            .count()
    };
    let end = match text.get(at)? {
        c if is_digit(c) => end_of(&is_digit),
        c if is_word(c) => end_of(&is_word),
        _ => return None,
    };
    (end - at <= 3)
        .then(|| number(&text[at..end]))
        .flatten()
        .filter(|value| (1..=31).contains(value))
        .map(|value| (value, end))
}

/// A day of a month; one that lies more than two months back is next year's.
fn day_of(year: Option<i32>, month: u32, day: i64, today: NaiveDate) -> Option<NaiveDate> {
    let day = u32::try_from(day).ok()?;
    if let Some(year) = year {
        return NaiveDate::from_ymd_opt(year, month, day);
    }
    let on = NaiveDate::from_ymd_opt(today.year(), month, day)?;
    if (today - on).num_days() > 60 {
        return NaiveDate::from_ymd_opt(today.year() + 1, month, day);
    }
    Some(on)
}

/// `13号`: of the event's month when it is still to come there, else the next one.
pub(super) fn bare_day(day: u32, today: NaiveDate, event: Option<NaiveDate>) -> Option<NaiveDate> {
    let near = event.and_then(|event| event.with_day(day)).filter(|on| *on >= today);
    let own = today.with_day(day).filter(|on| *on >= today);
    // A day that could be this month's is only the event's when it is that of the event or near it.
    let meant = match (near, own, event) {
        (Some(near), Some(own), Some(event)) if (near - event).num_days().abs() > 7 => Some(own.min(near)),
        (Some(near), _, _) => Some(near),
        (None, own, _) => own,
    };
    meant.or_else(|| today.with_day(1)?.checked_add_months(Months::new(1))?.with_day(day))
}
