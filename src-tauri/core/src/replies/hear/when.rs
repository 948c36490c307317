//! Days as people say them: 「12月13号」, 「下周三」, 「月底」, 「年后」, 「周五前」, reckoned from the day of the message.

mod figures;
mod stretch;
mod words;

use std::sync::OnceLock;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use tyme4rs::tyme::lunar::LunarDay;

use self::figures::{figure, figures, year};
use self::words::{MARKS, SAID, Said, Third};
use crate::chars::Vocabulary;

pub use stretch::stretches;

/// A day or a stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Of which half of the day, if that was said.
    pub half: Option<Half>,
    /// Some time in the future rather than days: 下次, 以后.
    pub vague: bool,
    /// 「12号以后」, 「12号之前」: days on one side of it.
    pub side: Option<Side>,
    /// A weekday without a week: it may be that of the event.
    pub weekday: Option<Weekday>,
    /// Where it begins in the text.
    pub at: usize,
    /// The place behind it.
    pub end: usize,
}

/// A side of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Until then.
    Before,
    /// From then on.
    After,
}

/// A half of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// Before noon.
    Morning,
    /// From noon to the evening.
    Afternoon,
    /// In the evening.
    Evening,
}

impl When {
    /// Whether the event is meant, or lies within.
    pub fn covers(&self, event: NaiveDate, afternoon: bool) -> bool {
        let half = match self.half {
            None => true,
            Some(Half::Morning) => !afternoon,
            Some(Half::Afternoon) => afternoon,
            Some(Half::Evening) => false,
        };
        let day = (self.from..=self.to).contains(&event) || self.weekday == Some(event.weekday());
        half && day && !self.vague && self.side.is_none()
    }
}

impl When {
    /// A weekday without a week, taken as the one in the week of the event.
    #[must_use]
    pub fn near(self, event: Option<NaiveDate>) -> Self {
        let (Some(weekday), Some(event)) = (self.weekday, event) else {
            return self;
        };
        let back = u64::from(event.weekday().num_days_from_monday());
        let day = event
            .checked_sub_days(Days::new(back))
            .and_then(|monday| monday.checked_add_days(Days::new(u64::from(weekday.num_days_from_monday()))));
        match day {
            Some(day) if day >= self.from => Self {
                from: day,
                to: day,
                ..self
            },
            _ => self,
        }
    }
}

/// The days that a folded text names, in its order. `today` is the day on which it was written.
pub fn days(text: &[char], today: NaiveDate, event: Option<NaiveDate>) -> Vec<When> {
    static WORDS: OnceLock<Vocabulary<Said>> = OnceLock::new();
    let words = WORDS.get_or_init(|| Vocabulary::of(SAID)).scan(text);
    let mut found: Vec<When> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let word = words.iter().find(|word| word.at == at);
        let figures = figures(text, at, today, event).filter(|found| word.is_none_or(|word| found.end >= word.end));
        let weekday = weekday(text, at, today).filter(|found| word.is_none_or(|word| found.end > word.end));
        let when = match (figures.or(weekday), word) {
            (Some(when), _) => Some(when),
            (None, Some(word)) => {
                let Some((from, to)) = stretch(word.means, today) else {
                    at = word.end;
                    continue;
                };
                Some(When {
                    from,
                    to,
                    half: None,
                    vague: matches!(word.means, Said::Vague),
                    side: None,
                    weekday: None,
                    at,
                    end: word.end,
                })
            }
            (None, None) => None,
        };
        match when {
            Some(mut when) => {
                behind(text, &mut when);
                at = when.end;
                if when.to >= today {
                    found.push(when);
                }
            }
            None => at += 1,
        }
    }
    found
}

/// Takes the half of the day and a weekday in brackets into what was found.
fn behind(text: &[char], when: &mut When) {
    let mut end = when.end;
    if matches!(text.get(end), Some('(')) && text[end..].iter().take(5).any(|c| *c == ')') {
        end += text[end..].iter().position(|c| *c == ')').unwrap_or(0) + 1;
    }
    while text.get(end) == Some(&' ') {
        end += 1;
    }
    let of_the_day = text[..end].ends_with(&['今', '晚']) || text[..end].ends_with(&['明', '晚']);
    if of_the_day {
        when.half = Some(Half::Evening);
    }
    for (mark, half) in MARKS {
        let mark: Vec<char> = mark.chars().collect();
        if text[end..].starts_with(&mark) {
            when.half = Some(*half);
            end += mark.len();
            break;
        }
    }
    if end > when.end && text[end - 1] != ' ' {
        when.end = end;
    }
    let rest: String = text[when.end..].iter().take(2).collect();
    let sides = [
        ("以前", Side::Before),
        ("之前", Side::Before),
        ("前", Side::Before),
        ("以后", Side::After),
        ("之后", Side::After),
        ("后", Side::After),
    ];
    if let Some((word, side)) = sides
        .iter()
        .find(|(word, _)| rest.starts_with(word))
        .filter(|_| !when.vague)
    {
        when.side = Some(*side);
        when.end += word.chars().count();
        if *side == Side::After {
            when.from = when.to.succ_opt().unwrap_or(when.to);
            when.to = when.from.checked_add_days(Days::new(30)).unwrap_or(when.from);
        }
    }
}

/// From when to when a word reaches; `None`: it is no day to come.
fn stretch(said: Said, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let ahead = |days: u64| today.checked_add_days(Days::new(days));
    let monday = |weeks: u64| {
        let back = u64::from(today.weekday().num_days_from_monday());
        today
            .checked_sub_days(Days::new(back))?
            .checked_add_days(Days::new(weeks * 7))
    };
    match said {
        Said::Day(days) => {
            let day = ahead(days.unsigned_abs())?;
            Some((day, day))
        }
        Said::Within(days) => Some((today, ahead(days)?)),
        Said::Weekend(weeks) => {
            let monday = monday(weeks)?;
            Some((
                monday.checked_add_days(Days::new(5))?,
                monday.checked_add_days(Days::new(6))?,
            ))
        }
        Said::Week(weeks) => {
            let monday = monday(weeks)?;
            Some((monday.max(today), monday.checked_add_days(Days::new(6))?))
        }
        Said::Month(months, third) => {
            let first = today.with_day(1)?.checked_add_months(Months::new(months))?;
            let (from, to) = part(first, third)?;
            // 「月初」 said at the month's end is the next month's.
            let (from, to) = if to < today {
                part(first.checked_add_months(Months::new(1))?, third)?
            } else {
                (from, to)
            };
            Some((from.max(today), to))
        }
        Said::Months(first, last) => {
            let year = if last < today.month() {
                today.year() + 1
            } else {
                today.year()
            };
            let (from, to) = months(year, first, last)?;
            Some((from.max(today), to))
        }
        Said::NextYear(first, last) => months(today.year() + 1, first, last),
        Said::AfterFestival => {
            // Work begins again for good after the fifteenth of the first month.
            let from = [today.year(), today.year() + 1]
                .into_iter()
                .filter_map(lantern)
                .find(|day| *day > today)?;
            Some((from, from.checked_add_days(Days::new(60))?))
        }
        Said::BeforeFestival => {
            let to = [today.year(), today.year() + 1]
                .into_iter()
                .filter_map(|year| lantern(year)?.checked_sub_days(Days::new(16)))
                .find(|day| *day > today)?;
            Some((today, to))
        }
        Said::InMonths(months) => {
            let from = today.checked_add_months(Months::new(months))?;
            Some((from, from.checked_add_days(Days::new(30))?))
        }
        Said::Vague => Some((today, today.checked_add_months(Months::new(12))?)),
        Said::Never => None,
    }
}

/// The Lantern Festival of a year.
fn lantern(year: i32) -> Option<NaiveDate> {
    let day = LunarDay::from_ymd(isize::try_from(year).ok()?, 1, 15).get_solar_day();
    NaiveDate::from_ymd_opt(
        i32::try_from(day.get_year()).ok()?,
        u32::try_from(day.get_month()).ok()?,
        u32::try_from(day.get_day()).ok()?,
    )
}

fn months(year: i32, first: u32, last: u32) -> Option<(NaiveDate, NaiveDate)> {
    let from = NaiveDate::from_ymd_opt(year, first, 1)?;
    let (_, to) = part(NaiveDate::from_ymd_opt(year, last, 1)?, Third::Whole)?;
    Some((from, to))
}

/// A part of the month that begins on a day.
fn part(first: NaiveDate, third: Third) -> Option<(NaiveDate, NaiveDate)> {
    let last = first.checked_add_months(Months::new(1))?.pred_opt()?;
    Some(match third {
        Third::Whole => (first, last),
        Third::First => (first, first.with_day(10)?),
        Third::Middle => (first.with_day(11)?, first.with_day(20)?),
        Third::Last => (first.with_day(21)?, last),
        Third::End => (last.checked_sub_days(Days::new(4))?, last),
    })
}

/// `周六`, `下周三`, `星期五`, `这周日`.
fn weekday(text: &[char], at: usize, today: NaiveDate) -> Option<When> {
    if at > 0
        && matches!(text[at - 1], '每' | '上' | '一' | '两' | '三' | '几' | '个')
        && !matches!(text[at], '下' | '这' | '本')
    {
        return None;
    }
    let mut next = at;
    let mut weeks = None;
    for (word, ahead) in [("下下", 2), ("下", 1), ("这", 0), ("本", 0)] {
        let word: Vec<char> = word.chars().collect();
        if text[next..].starts_with(&word) {
            weeks = Some(ahead);
            next += word.len();
            if text.get(next) == Some(&'个') {
                next += 1;
            }
            break;
        }
    }
    let name = ["周", "星期", "礼拜"]
        .iter()
        .find(|name| text[next..].starts_with(&name.chars().collect::<Vec<_>>()))?;
    next += name.chars().count();
    let day = match text.get(next)? {
        '日' | '天' => Weekday::Sun,
        '一' | '1' => Weekday::Mon,
        '二' | '2' => Weekday::Tue,
        '三' | '3' => Weekday::Wed,
        '四' | '4' => Weekday::Thu,
        '五' | '5' => Weekday::Fri,
        '六' | '6' => Weekday::Sat,
        _ => return None,
    };
    // 一周三次, 周一到周五 stay as they are; 周3天 is a length.
    if matches!(text.get(next + 1), Some('次' | '个' | '天' | '年')) {
        return None;
    }
    let ahead = u64::from((day.num_days_from_monday() + 7 - today.weekday().num_days_from_monday()) % 7);
    let on = match weeks {
        None => today.checked_add_days(Days::new(ahead))?,
        Some(weeks) => {
            let back = u64::from(today.weekday().num_days_from_monday());
            let monday = today.checked_sub_days(Days::new(back))?;
            monday.checked_add_days(Days::new(weeks * 7 + u64::from(day.num_days_from_monday())))?
        }
    };
    Some(When {
        from: on,
        to: on,
        half: None,
        vague: false,
        side: None,
        weekday: weeks.is_none().then_some(day),
        at,
        end: next + 1,
    })
}

/// A day at the beginning of a stamp that a chat program writes, and the place behind it.
pub fn stamped(text: &[char], today: NaiveDate) -> Option<(NaiveDate, usize)> {
    for (word, back) in [("昨天", 1), ("前天", 2), ("今天", 0)] {
        let word: Vec<char> = word.chars().collect();
        if text.starts_with(&word) {
            return Some((today.checked_sub_days(Days::new(back))?, word.len()));
        }
    }
    if ["周", "星期"]
        .iter()
        .any(|word| text.starts_with(&word.chars().collect::<Vec<_>>()))
    {
        let when = weekday(text, 0, today)?;
        // The chat's weekday is one of the last seven days.
        let day = if when.from > today {
            when.from.checked_sub_days(Days::new(7))?
        } else {
            when.from
        };
        return Some((day, when.end));
    }
    let (year, at) = year(text, 0, today);
    let (month, next) = figure(text, at)?;
    let (day, mut end) = figure(text, next + 1).filter(|_| matches!(text.get(next), Some('月' | '/' | '-' | '.')))?;
    if matches!(text.get(end), Some('日' | '号')) {
        end += 1;
    }
    let (month, day) = (u32::try_from(month).ok()?, u32::try_from(day).ok()?);
    let year_of = year.unwrap_or(today.year());
    let on = NaiveDate::from_ymd_opt(year_of, month, day)?;
    // A chat lies in the past.
    let on = if year.is_none() && on > today {
        NaiveDate::from_ymd_opt(year_of - 1, month, day)?
    } else {
        on
    };
    Some((on, end))
}
