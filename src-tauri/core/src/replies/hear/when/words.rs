//! Words for days and for halves of the day.

use super::Half;

/// A stretch that is said in one word.
#[derive(Debug, Clone, Copy)]
pub enum Said {
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
pub enum Third {
    Whole,
    First,
    Middle,
    Last,
    End,
}

/// Words for days, by what they say.
#[rustfmt::skip]
pub const SAID: &[(Said, &[&str])] = &[
    (Said::Day(0), &["今天", "今日", "今晚", "今儿", "today", "tonight"]),
    (Said::Day(1), &["明天", "明日", "明晚", "明早", "明儿", "tomorrow"]),
    (Said::Day(2), &["后天"]),
    (Said::Day(3), &["大后天"]),
    (Said::Within(2), &["这两天", "过两天", "两天内", "一两天", "这一两天"]),
    (Said::Within(3), &["这几天", "过几天", "三天内", "两三天", "过两三天", "近几天"]),
    (Said::Within(7), &["一周内", "一个星期内", "七天内", "一星期内"]),
    (Said::Weekend(0), &["这周末", "本周末", "周末", "这个周末", "weekend"]),
    (Said::Weekend(1), &["下周末", "下个周末"]),
    (Said::Week(0), &["本周", "这周", "这个星期", "本周内", "这周内", "这礼拜", "this week"]),
    (Said::Week(1), &["下周", "下星期", "下礼拜", "下个星期", "下个礼拜", "next week"]),
    (Said::Week(2), &["下下周", "下下星期", "两周后", "两个星期后"]),
    (Said::Month(0, Third::Whole), &["本月", "这个月", "当月", "this month"]),
    (Said::Month(0, Third::First), &["月初", "本月初"]),
    (Said::Month(0, Third::Middle), &["月中", "本月中"]),
    (Said::Month(0, Third::End), &["月底", "本月底", "这个月底", "月末", "月底前后"]),
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
    (Said::AfterFestival, &[
        "年后", "过完年", "过年后", "春节后", "过了年", "春节以后", "年过完", "年节后", "节后", "开年", "开工后",
        "after the spring festival", "after chinese new year",
    ]),
    (Said::BeforeFestival, &["年前", "春节前", "过年前"]),
    (Said::Vague, &[
        "下次", "下回", "下期", "下一期", "下一次", "下一回", "改天", "改日", "以后", "往后", "过段时间", "过一段时间",
        "过阵子", "过一阵", "晚些时候", "有机会", "再找机会", "下一场", "下场", "后面几期", "后续", "将来", "another time",
        "next time", "some other time", "later on", "in the future", "rain check",
    ]),
    (Said::Never, &[
        "昨天", "前天", "上周", "上个月", "上月", "去年", "上次", "每周", "每月", "每年", "每天", "一周年", "周年", "今后",
        "天天", "从今以后", "周报", "月报", "年报", "年会", "年终", "年薪", "年假", "月薪", "月度", "年度", "季度",
        "last week", "yesterday", "last time",
    ]),
];

/// Halves of the day.
pub const MARKS: &[(&str, Half)] = &[
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
