//! What they will speak about.

use super::clause::{Clause, MASK, Sentence};
use super::{Around, Found, Settled, What};
use crate::chars::find;

/// Before a title: it is called so.
const CALLED: &[&str] = &[
    "题目就叫",
    "题目就讲",
    "题目叫",
    "题目是",
    "题目就",
    "题目定为",
    "题目定了",
    "题目定成",
    "题目改成",
    "题目改为",
    "题目换成",
    "题目暂定",
    "题目初定",
    "题目想改成",
    "题目想叫",
    "题目用",
    "题目",
    "主题就叫",
    "主题叫",
    "主题是",
    "主题就讲",
    "主题定为",
    "主题改成",
    "主题改为",
    "主题暂定",
    "主题",
    "标题叫",
    "标题就叫",
    "标题是",
    "标题改成",
    "标题",
    "话题是",
    "话题",
    "分享题目",
    "改成",
    "改为",
    "就叫",
    "topic is",
    "topic:",
    "title is",
    "title:",
    "topic",
    "title",
];
/// Before a subject: they would like to speak about it.
const WOULD: &[&str] = &[
    "我想讲讲",
    "我想讲",
    "我想分享",
    "我想聊聊",
    "我想聊",
    "我可以讲讲",
    "我可以讲",
    "我能讲",
    "我打算讲",
    "我准备讲",
    "我就讲",
    "我来讲讲",
    "我来讲",
    "我讲讲",
    "我聊聊",
    "想讲讲",
    "想讲",
    "想分享",
    "想聊聊",
    "想聊",
    "打算讲",
    "打算分享",
    "准备讲",
    "准备分享",
    "就讲讲",
    "就讲",
    "可以讲讲",
    "可以聊聊",
    "更想讲",
    "我讲",
    "讲一讲",
    "i'd like to talk about",
    "i would like to talk about",
    "i want to talk about",
    "i'll talk about",
    "i can talk about",
    "speak about",
    "talk about",
];
/// Not the beginning of a subject.
const NO_SUBJECT: &[&str] = &[
    "两句", "一下", "什么", "哪", "多", "完", "课", "得", "不", "过", "到", "的话", "一次", "几", "啥", "这", "那",
    "它", "时间", "分钟", "台", "没", "可以", "好", "也行", "就行", "行", "都", "还", "再", "我再", "我", "您", "你",
    "想", "要", "换", "改", "月", "周", "下周", "明", "今", "后", "晚", "稍", "先", "给", "已", "发", "和", "跟",
    "以及", "与", "、", "太", "能", "有", "挺", "很", "不错", "方面", "上", "方向", "师", "义", "座", "者", "究",
];

pub fn listen(sentences: &mut [Sentence], around: &Around<'_>, found: &mut Vec<Found>) {
    for sentence in sentences {
        let mut after_topic = false;
        for clause in &mut sentence.clauses {
            let about = clause.says(&["题目", "主题", "标题", "话题", "选题", "内容", "topic", "title"]);
            if let Some((topic, settled, sure)) = titled(clause, about || after_topic)
                .or_else(|| called(clause, around))
                .or_else(|| would(clause))
            {
                found.push(Found {
                    what: What::Topic(topic, settled),
                    quote: clause.raw(),
                    sure: sure && !clause.asks,
                });
                clause.used = true;
                clause.claimed = true;
            } else if about && !clause.asks {
                // 「题目可以」 agrees to the topic, not to the invitation.
                clause.claimed = true;
            }
            after_topic = about;
        }
    }
}

/// A title in its brackets.
fn titled(clause: &Clause, about: bool) -> Option<(String, Settled, bool)> {
    let typed = clause.typed();
    let mut best = None;
    for (open, close) in [('《', '》'), ('“', '”'), ('「', '」'), ('『', '』'), ('"', '"')] {
        let Some(from) = typed.iter().position(|c| *c == open) else {
            continue;
        };
        let Some(to) = typed[from + 1..]
            .iter()
            .position(|c| *c == close)
            .map(|at| from + 1 + at)
        else {
            continue;
        };
        let title: String = typed[from + 1..to].iter().collect();
        let title = title.trim().to_owned();
        let length = title.chars().count();
        if (2..=60).contains(&length) {
            best = Some((open, from, to, title));
            break;
        }
    }
    let (open, from, to, title) = best?;
    let before = &clause.text[..from];
    let says = |text: &[char], words: &[&str]| words.iter().any(|word| find(text, word, 0).is_some());
    let named = about || says(before, CALLED);
    let wished = says(before, WOULD) || says(before, &["讲", "分享", "聊"]);
    // Quotation marks stand around anything; only a word before them makes a title of it.
    if open != '《' && !(named || wished) {
        return None;
    }
    let negated = says(
        before,
        &[
            "不讲", "不要", "不想", "不是", "别", "不叫", "看过", "读", "推荐", "书", "买",
        ],
    ) || says(&clause.text[to..], &["不太", "不合适", "不行", "不想"]);
    if negated {
        return None;
    }
    let law = title.ends_with('法') || title.ends_with("条例");
    let settled = if named && !wished && !clause.doubts {
        Settled::Yes
    } else {
        Settled::No
    };
    Some((title, settled, (named || wished) && !law && !clause.doubts))
}

/// `题目就叫旺季缺工怎么招`.
fn called(clause: &Clause, around: &Around<'_>) -> Option<(String, Settled, bool)> {
    let (_, end) = longest(clause, CALLED)?;
    let is_change = clause.says(&["改成", "改为"]) && !clause.says(&["题目", "主题", "标题", "话题"]);
    if is_change {
        return None;
    }
    let (topic, asks) = subject(clause, end, around)?;
    let wants = clause.says(&["想改", "想叫", "想换", "暂定", "初定", "先叫"]);
    Some((
        topic,
        if wants || clause.doubts {
            Settled::No
        } else {
            Settled::Yes
        },
        !asks && (!clause.doubts || wants),
    ))
}

/// `我想讲绩效面谈`.
fn would(clause: &Clause) -> Option<(String, Settled, bool)> {
    let (_, end) = longest(clause, WOULD)?;
    let rest = cut(&clause.text[end..]);
    let length = clause.text[end..].len().min(rest.len());
    let topic = shaped(clause, end, length)?;
    Some((topic, Settled::No, !clause.doubts))
}

/// The first of some words, the longest that begins there.
fn longest(clause: &Clause, words: &[&str]) -> Option<(usize, usize)> {
    clause.place(words)
}

/// What stands behind a word for the topic, when it can be one.
fn subject(clause: &Clause, from: usize, around: &Around<'_>) -> Option<(String, bool)> {
    let rest = cut(&clause.text[from..]);
    // 「题目月底给」 is about when it comes.
    let dated = super::when::days(rest, around.today, around.event)
        .iter()
        .any(|day| day.at <= 2);
    let comes = ["给您", "给你", "发您", "发你", "给到", "没想好", "想好", "没定"]
        .iter()
        .any(|word| find(rest, word, 0).is_some());
    if dated || comes {
        return None;
    }
    shaped(clause, from, rest.len()).map(|topic| (topic, clause.asks))
}

/// Up to what no longer belongs to it.
fn cut(text: &[char]) -> &[char] {
    let end = [
        "可以吗",
        "行吗",
        "怎么样",
        "好吗",
        "可不可以",
        "行不行",
        "可以么",
        "您看",
        "你看",
        "吧?",
        "不知道",
    ]
    .iter()
    .filter_map(|word| find(text, word, 0))
    .min()
    .unwrap_or(text.len());
    &text[..end]
}

/// The words from a place on, as a topic: without what joins them to the word before and without particles at the end.
fn shaped(clause: &Clause, from: usize, length: usize) -> Option<String> {
    let mut from = from;
    let mut end = from + length;
    let text = &clause.text;
    while from < end
        && (matches!(
            text[from],
            ':' | ' ' | '的' | '叫' | '是' | '为' | '就' | '-' | '“' | '"'
        ) || text[from] == '了')
    {
        from += 1;
    }
    if text.get(from) == Some(&'关') && text.get(from + 1) == Some(&'于') {
        from += 2;
    }
    while end > from
        && (!text[end - 1].is_alphanumeric() && text[end - 1] != MASK && !matches!(text[end - 1], ')' | '》')
            || matches!(text[end - 1], '吧' | '啊' | '呢' | '哈' | '哦' | '呀' | '了' | '的'))
    {
        end -= 1;
    }
    let begins = |word: &&&str| text[from..end].starts_with(&word.chars().collect::<Vec<_>>());
    if from >= end || NO_SUBJECT.iter().any(|word| begins(&word)) {
        return None;
    }
    let topic = clause.between(from, end);
    let length = topic.chars().count();
    (3..=60).contains(&length).then_some(topic)
}
