//! Days as people say them: 「12月13号」, 「下周三」, 「月底」, 「年后」, 「周五前」, reckoned from the day of the message.

use std::sync::OnceLock;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use tyme4rs::tyme::lunar::LunarDay;

use crate::chars::{Vocabulary, digit, number};

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

/// A stretch that is said in one word.
#[derive(Debug, Clone, Copy)]
enum Said {
    /// So many days from today.
    Day(i64),
    /// Within so many days.
    Within(u64),
    /// Saturday and Sunday, so many weeks ahead.
    Weekend(u64),
    /// A whole week, so many weeks ahead.
    Week(u64),
    /// So many months ahead: the whole, or a part of it.
    Month(u32, Third),
    /// Months of this or the next year, whichever comes.
    Months(u32, u32),
    /// Months of the next year.
    NextYear(u32, u32),
    /// After the Spring Festival.
    AfterFestival,
    /// Before the Spring Festival.
    BeforeFestival,
    /// In some months.
    InMonths(u32),
    /// Nothing nearer.
    Vague,
    /// No day at all.
    Never,
}

/// A part of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Third {
    Whole,
    First,
    Middle,
    Last,
    End,
}

const SAID: &[(Said, &[&str])] = &[
    (Said::Day(0), &["今天", "今日", "今晚", "今儿", "today", "tonight"]),
    (Said::Day(1), &["明天", "明日", "明晚", "明早", "明儿", "tomorrow"]),
    (Said::Day(2), &["后天"]),
    (Said::Day(3), &["大后天"]),
    (Said::Within(2), &["这两天", "过两天", "两天内", "一两天", "这一两天"]),
    (
        Said::Within(3),
        &["这几天", "过几天", "三天内", "两三天", "过两三天", "近几天"],
    ),
    (Said::Within(7), &["一周内", "一个星期内", "七天内", "一星期内"]),
    (Said::Weekend(0), &["这周末", "本周末", "周末", "这个周末", "weekend"]),
    (Said::Weekend(1), &["下周末", "下个周末"]),
    (
        Said::Week(0),
        &["本周", "这周", "这个星期", "本周内", "这周内", "这礼拜", "this week"],
    ),
    (
        Said::Week(1),
        &["下周", "下星期", "下礼拜", "下个星期", "下个礼拜", "next week"],
    ),
    (Said::Week(2), &["下下周", "下下星期", "两周后", "两个星期后"]),
    (Said::Month(0, Third::Whole), &["本月", "这个月", "当月", "this month"]),
    (Said::Month(0, Third::First), &["月初", "本月初"]),
    (Said::Month(0, Third::Middle), &["月中", "本月中"]),
    (
        Said::Month(0, Third::End),
        &["月底", "本月底", "这个月底", "月末", "月底前后"],
    ),
    (Said::Month(1, Third::Whole), &["下月", "下个月", "next month"]),
    (Said::Month(1, Third::First), &["下月初", "下个月初"]),
    (Said::Month(1, Third::Middle), &["下月中", "下个月中"]),
    (Said::Month(1, Third::End), &["下月底", "下个月底"]),
    (Said::Month(2, Third::Whole), &["下下个月", "下下月"]),
    (Said::InMonths(1), &["一个月后", "过一个月", "过个把月"]),
    (Said::InMonths(2), &["两个月后", "过两个月", "过一两个月"]),
    (Said::InMonths(3), &["三个月后", "过三个月", "过几个月", "过两三个月"]),
    (Said::InMonths(6), &["半年后", "过半年"]),
    (Said::Months(12, 12), &["年底", "年末", "岁末"]),
    (Said::Months(3, 5), &["春天", "春季", "开春", "spring"]),
    (Said::Months(6, 8), &["夏天", "夏季", "暑假", "summer"]),
    (Said::Months(9, 11), &["秋天", "秋季", "autumn"]),
    (Said::Months(7, 12), &["下半年"]),
    (Said::Months(1, 6), &["上半年"]),
    (Said::NextYear(1, 12), &["明年", "来年", "下一年", "next year"]),
    (Said::NextYear(1, 1), &["明年初", "明年年初", "明年元旦", "元旦"]),
    (Said::NextYear(1, 3), &["明年一季度", "明年第一季度"]),
    (Said::NextYear(1, 6), &["明年上半年"]),
    (Said::NextYear(7, 12), &["明年下半年"]),
    (Said::NextYear(3, 5), &["明年春天", "明年开春", "明年春季"]),
    (Said::NextYear(6, 8), &["明年夏天", "明年夏季", "明年暑假"]),
    (Said::NextYear(9, 11), &["明年秋天", "明年秋季"]),
    (
        Said::AfterFestival,
        &[
            "年后",
            "过完年",
            "过年后",
            "春节后",
            "过了年",
            "春节以后",
            "年过完",
            "年节后",
            "节后",
            "开年",
            "开工后",
            "after the spring festival",
            "after chinese new year",
        ],
    ),
    (Said::BeforeFestival, &["年前", "春节前", "过年前"]),
    (
        Said::Vague,
        &[
            "下次",
            "下回",
            "下期",
            "下一期",
            "下一次",
            "下一回",
            "改天",
            "改日",
            "以后",
            "往后",
            "过段时间",
            "过一段时间",
            "过阵子",
            "过一阵",
            "晚些时候",
            "有机会",
            "再找机会",
            "下一场",
            "下场",
            "后面几期",
            "后续",
            "将来",
            "another time",
            "next time",
            "some other time",
            "later on",
            "in the future",
            "rain check",
        ],
    ),
    (
        Said::Never,
        &[
            "昨天",
            "前天",
            "上周",
            "上个月",
            "上月",
            "去年",
            "上次",
            "每周",
            "每月",
            "每年",
            "每天",
            "一周年",
            "周年",
            "今后",
            "天天",
            "从今以后",
            "周报",
            "月报",
            "年报",
            "年会",
            "年终",
            "年薪",
            "年假",
            "月薪",
            "月度",
            "年度",
            "季度",
            "last week",
            "yesterday",
            "last time",
        ],
    ),
];

const MARKS: &[(&str, Half)] = &[
    ("上午", Half::Morning),
    ("早上", Half::Morning),
    ("一早", Half::Morning),
    ("中午", Half::Afternoon),
    ("下午", Half::Afternoon),
    ("晚上", Half::Evening),
    ("晚", Half::Evening),
    ("夜里", Half::Evening),
    ("morning", Half::Morning),
    ("afternoon", Half::Afternoon),
    ("evening", Half::Evening),
];

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

/// `12月13日`, `12月`, `明年1月`, `12.13`, `12/13`, `13号`, `十二月十三号`, `11月底`.
fn figures(text: &[char], at: usize, today: NaiveDate, event: Option<NaiveDate>) -> Option<When> {
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
fn year(text: &[char], at: usize, today: NaiveDate) -> (Option<i32>, usize) {
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
fn figure(text: &[char], at: usize) -> Option<(i64, usize)> {
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
fn bare_day(day: u32, today: NaiveDate, event: Option<NaiveDate>) -> Option<NaiveDate> {
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
