//! Which kind of row a word means: the kinds' names in both languages, the words people use instead, their pinyin and
//! initials (`kc` 开场, `fx` 分享, `tl` 讨论, `gt` 共同讨论, `db` 代表分享, `fk` 访客介绍).

use std::sync::OnceLock;

use crate::chapter::Rulebook;
use crate::events::codes::SegmentKind;
use crate::events::run_sheet::{length, usual_minutes};
use crate::events::views::Completion;
use crate::pinyin;
use crate::text::search_key;
use crate::words::{Lang, Message, Words};

/// What a text means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub kind: SegmentKind,
    /// Of a talk: which one was written.
    pub talk: Option<i64>,
    /// Whether the text is only another way to write the kind's name, and no title of its own.
    pub plain: bool,
}

use SegmentKind::{
    Break, Changeover, CheckIn, ClearUp, Discussion, Introductions, JointDiscussion, Photo, Reports, SetUp, SlidesTry,
    Talk, ValuesOpening,
};

/// Words that mean a kind and say no more than its name does; earlier kinds go first where initials are the same.
const PLAIN: &[(SegmentKind, &[&str])] = &[
    (
        ValuesOpening,
        &["开场", "价值观", "价值观开场", "价值官开场", "opening"],
    ),
    (Talk, &["分享", "主题", "主题分享", "嘉宾分享", "talk"]),
    (Discussion, &["讨论", "分组讨论", "小组讨论", "分组", "discussion"]),
    (
        JointDiscussion,
        &["共同", "共同讨论", "集体讨论", "joint", "jointdiscussion", "plenary"],
    ),
    (
        Reports,
        &[
            "代表",
            "小组代表",
            "代表分享",
            "小组代表分享",
            "reports",
            "groupreports",
        ],
    ),
    (Introductions, &["访客", "访客介绍", "introductions", "visitors"]),
    (Break, &["休息", "break"]),
    (Changeover, &["转场", "changeover"]),
    (SetUp, &["布置", "布置、试投影和话筒", "setup"]),
    (
        SlidesTry,
        &["试PPT", "讲师试PPT", "讲师到场试PPT", "sppt", "slidecheck"],
    ),
    (CheckIn, &["签到", "签到、发胸贴", "checkin"]),
    (
        Photo,
        &[
            "合影",
            "合照",
            "流程结束，合影",
            "endoftheprogramme,groupphoto",
            "photo",
        ],
    ),
    (ClearUp, &["收场", "清场", "收场、清点物料", "clearup"]),
];

/// Words that mean a kind and tell more than its name does: they stay as the row's title.
const TELLING: &[(SegmentKind, &[&str])] = &[
    (
        ValuesOpening,
        &[
            "开场白",
            "主持开场",
            "开场致辞",
            "价值观宣讲",
            "价值宣讲",
            "欢迎致辞",
            "welcome",
            "valuesopening",
        ],
    ),
    (
        Talk,
        &[
            "演讲",
            "主题演讲",
            "讲座",
            "案例分享",
            "干货分享",
            "keynote",
            "speech",
            "presentation",
        ],
    ),
    (
        Discussion,
        &["圆桌讨论", "研讨", "分组研讨", "世界咖啡", "breakout", "roundtable"],
    ),
    (JointDiscussion, &["全体讨论", "大组讨论", "共创"]),
    (
        Reports,
        &[
            "小组汇报",
            "小组分享",
            "各组分享",
            "各组汇报",
            "成果汇报",
            "组长分享",
            "小组发言",
            "汇报",
            "reportback",
        ],
    ),
    (
        Introductions,
        &[
            "新朋友介绍",
            "新朋友自我介绍",
            "来宾介绍",
            "自我介绍",
            "新人介绍",
            "intros",
        ],
    ),
    (
        Break,
        &[
            "茶歇",
            "中场休息",
            "课间休息",
            "午餐",
            "午休",
            "teabreak",
            "coffeebreak",
            "coffee",
            "lunch",
        ],
    ),
    (Changeover, &["换场", "过渡", "transition"]),
    (
        SetUp,
        &["布场", "布置场地", "场地布置", "布展", "设备调试", "试投影", "试话筒"],
    ),
    (SlidesTry, &["讲师到场", "嘉宾到场", "拷PPT", "soundcheck"]),
    (CheckIn, &["入场", "签到入场", "嘉宾签到", "来宾签到", "registration"]),
    (Photo, &["大合影", "集体合影", "合影留念", "拍照", "grouppicture"]),
    (
        ClearUp,
        &["撤场", "整理场地", "清点物料", "收拾场地", "wrapup", "teardown"],
    ),
];

/// What a title may end with to mean a kind, when it means none as a whole.
const ENDINGS: &[(SegmentKind, &[&str])] = &[
    (Reports, &["代表分享", "小组分享", "汇报"]),
    (Break, &["茶歇", "休息"]),
    (Photo, &["合影"]),
    (CheckIn, &["签到"]),
    (Discussion, &["讨论", "研讨"]),
    (Talk, &["分享", "演讲"]),
];

/// A way to write a kind.
struct Word {
    key: String,
    kind: SegmentKind,
    plain: bool,
    /// Whether it is pinyin or initials of a word.
    typed: bool,
}

fn words() -> &'static [Word] {
    static WORDS: OnceLock<Vec<Word>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: Vec<Word> = Vec::new();
        let mut add = |key: String, kind, plain, typed| {
            if !key.is_empty() && !words.iter().any(|word| word.key == key) {
                words.push(Word {
                    key,
                    kind,
                    plain,
                    typed,
                });
            }
        };
        let names = SegmentKind::ALL.iter().filter(|kind| **kind != SegmentKind::Custom);
        for lang in [Lang::ZhCn, Lang::En] {
            for kind in names.clone() {
                add(key(&Words::of(lang).say(&kind.name())), *kind, true, false);
            }
        }
        for (list, plain) in [(PLAIN, true), (TELLING, false)] {
            for (kind, own) in list {
                for word in *own {
                    add(key(word), *kind, plain, false);
                }
            }
        }
        for (list, plain) in [(PLAIN, true), (TELLING, false)] {
            for (kind, own) in list {
                for word in own.iter().filter(|word| !word.is_ascii() && word.chars().count() <= 6) {
                    for typed in pinyin::beginnings(word) {
                        add(typed, *kind, plain, true);
                    }
                }
            }
        }
        words
    })
}

/// What texts are compared by: folded, lower case, without spaces and the signs around.
fn key(text: &str) -> String {
    search_key(text)
        .trim_matches(|c: char| !c.is_alphanumeric())
        .replace(['-', '‑'], "")
}

/// The kind that a text means, if it means one.
pub fn recognise(text: &str) -> Option<Hit> {
    if text.len() > 200 {
        return None;
    }
    let key = key(text);
    if key.is_empty() {
        return None;
    }
    if let Some(hit) = exactly(&key).or_else(|| numbered_talk(&key)) {
        return Some(hit);
    }
    // Pinyin that is still being typed, when it is long enough to mean something.
    let latin = key.len() >= 3 && key.bytes().all(|b| b.is_ascii_lowercase());
    if latin && let Some(word) = words().iter().find(|word| word.typed && word.key.starts_with(&key)) {
        return Some(Hit {
            kind: word.kind,
            talk: None,
            plain: word.plain,
        });
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| key.ends_with(ending));
    ENDINGS.iter().find(|(_, endings)| ends(endings)).map(|(kind, _)| Hit {
        kind: *kind,
        talk: None,
        plain: false,
    })
}

fn exactly(key: &str) -> Option<Hit> {
    words().iter().find(|word| word.key == key).map(|word| Hit {
        kind: word.kind,
        talk: None,
        // What was typed by its initials cannot stay as a title.
        plain: word.plain || word.typed,
    })
}

/// `分享一`, `主题分享2`, `talk1`, `second talk`, and typed `fx1`, `fxy` (分享一), `zt2`.
fn numbered_talk(key: &str) -> Option<Hit> {
    let numbered = |talk: i64| {
        (1..=9).contains(&talk).then_some(Hit {
            kind: Talk,
            talk: Some(talk),
            plain: true,
        })
    };
    for lang in [Lang::ZhCn, Lang::En] {
        for talk in 1..=9 {
            let label = Message::new("segment-talk-numbered").with("talk", talk);
            if self::key(&Words::of(lang).say(&label)) == key {
                return numbered(talk);
            }
        }
    }
    let last = key.chars().last()?;
    let head = &key[..key.len() - last.len_utf8()];
    let said = exactly(head).filter(|hit| hit.kind == Talk)?;
    let typed = words().iter().any(|word| word.key == head && word.typed);
    let number = last
        .to_digit(10)
        .map(i64::from)
        .or_else(|| length::chinese(&last.to_string()))
        .or_else(|| {
            if typed {
                "yesswlqbj".find(last).map(|at| at as i64 + 1)
            } else {
                None
            }
        })?;
    numbered(number).filter(|_| said.plain)
}

/// The most kinds that are offered.
const OFFERED: usize = 8;

/// Kinds that a text being typed may mean, the likeliest first.
pub fn complete(text: &str, rules: &Rulebook) -> Vec<Completion> {
    let head = text.split_whitespace().next().unwrap_or_default();
    let key = key(head);
    let mut ranked: Vec<(u8, usize, SegmentKind, Message)> = Vec::new();
    if key.is_empty() {
        // Nothing typed yet: the kinds in their usual order.
        ranked.extend(
            PLAIN
                .iter()
                .enumerate()
                .map(|(at, (kind, _))| (0, at, *kind, Message::new("entry-usual"))),
        );
    } else if key.len() <= 100 {
        if let Some(hit) = recognise(head) {
            ranked.push((0, 0, hit.kind, Message::new("entry-means").with("text", head)));
        }
        for (at, word) in words()
            .iter()
            .enumerate()
            .filter(|(_, word)| word.key.starts_with(&key))
        {
            let exact = word.key == key;
            let rank = match (exact, word.typed) {
                (true, _) => 1,
                (false, false) => 2,
                (false, true) => 3,
            };
            ranked.push((rank, at, word.kind, Message::new("entry-begins").with("text", head)));
        }
    }
    ranked.sort_by_key(|(rank, at, ..)| (*rank, *at));
    let mut offered: Vec<Completion> = Vec::new();
    for (_, _, kind, why) in ranked {
        if offered.len() < OFFERED && !offered.iter().any(|known| known.kind == kind) {
            offered.push(Completion {
                kind,
                title: kind.name(),
                minutes: usual_minutes(kind, rules),
                why,
            });
        }
    }
    offered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_by_name_usual_word_pinyin_and_initials() {
        for (text, kind, plain) in [
            ("价值观开场", ValuesOpening, true),
            ("Values opening", ValuesOpening, true),
            ("开场", ValuesOpening, true),
            ("kc", ValuesOpening, true),
            ("KC", ValuesOpening, true),
            ("kaichang", ValuesOpening, true),
            ("kaich", ValuesOpening, true),
            ("fx", Talk, true),
            ("zt", Talk, true),
            ("tl", Discussion, true),
            ("taolun", Discussion, true),
            ("fztl", Discussion, true),
            ("gt", JointDiscussion, true),
            ("gttl", JointDiscussion, true),
            ("db", Reports, true),
            ("fk", Introductions, true),
            ("xx", Break, true),
            ("cx", Break, true),
            ("茶歇", Break, false),
            ("zc", Changeover, true),
            ("bz", SetUp, true),
            ("sppt", SlidesTry, true),
            ("qd", CheckIn, true),
            ("hy", Photo, true),
            ("sc", ClearUp, true),
            ("分组讨论", Discussion, true),
            ("圆桌讨论", Discussion, false),
            ("绩效专题讨论", Discussion, false),
            ("小组代表分享", Reports, true),
            ("新书分享", Talk, false),
            ("流程结束，合影", Photo, true),
            ("Check-in", CheckIn, true),
        ] {
            assert_eq!(
                recognise(text),
                Some(Hit {
                    kind,
                    talk: None,
                    plain
                }),
                "{text}"
            );
        }
        for (text, talk) in [
            ("分享一", 1),
            ("主题分享2", 2),
            ("fx1", 1),
            ("fxy", 1),
            ("fxe", 2),
            ("fxs", 3),
            ("zt2", 2),
            ("Talk 1", 1),
            ("Second talk", 2),
        ] {
            assert_eq!(
                recognise(text),
                Some(Hit {
                    kind: Talk,
                    talk: Some(talk),
                    plain: true
                }),
                "{text}"
            );
        }
        for text in [
            "",
            "公司介绍",
            "wine",
            "a",
            "x",
            "🍷",
            "12",
            "圆桌",
            "抽奖",
            "主持人串场",
        ] {
            assert_eq!(recognise(text), None, "{text}");
        }
    }
}
