//! What they send: topic, introduction, photo, slides; come already, by a day, or some day.

use super::clause::{Clause, Sentence};
use super::when::{self, When};
use super::{Around, Coming, Found, Thing, What};

const THINGS: &[(Thing, &[&str])] = &[
    (Thing::Topic, &["题目", "标题", "主题", "选题", "topic"]),
    (
        Thing::Introduction,
        &["简介", "个人介绍", "自我介绍", "介绍", "简历", "bio", "introduction"],
    ),
    (
        Thing::Photo,
        &["照片", "头像", "形象照", "个人照", "证件照", "photo", "headshot"],
    ),
    (
        Thing::Slides,
        &[
            "ppt",
            "课件",
            "幻灯片",
            "幻灯",
            "slides",
            "deck",
            "稿子",
            "讲稿",
            "演示文稿",
            ".pptx",
            "keynote",
        ],
    ),
];
/// All of them at once.
const ALL: &[&str] = &["材料", "资料", "东西", "这些", "都"];
const SENT: &[&str] = &[
    "发你了",
    "发您了",
    "已发",
    "发过去了",
    "发过来了",
    "传你了",
    "传您了",
    "给你了",
    "给您了",
    "发邮箱了",
    "发你邮箱了",
    "发您邮箱了",
    "发给你了",
    "发给您了",
    "已经发",
    "已传",
    "发群里了",
    "见附件",
    "附件",
    "如附件",
    "发啦",
    "发了",
    "传了",
    "交了",
    "请查收",
    "已附上",
    "附上",
    "如下",
    "[文件]",
    "[图片]",
    ".pptx",
    "sent",
    "attached",
    "here is",
    "here are",
];
const GIVES: &[&str] = &[
    "给您",
    "给你",
    "给到",
    "发您",
    "发你",
    "发给",
    "发过",
    "发来",
    "提交",
    "交给",
    "交",
    "提供",
    "补给",
    "补上",
    "传给",
    "传您",
    "传你",
    "给",
    "发",
    "传",
    "出",
    "搞定",
    "完成",
    "做好",
    "准备好",
    "弄好",
    "定",
    "敲定",
    "确定",
    "send",
    "ready",
    "get you",
];
const NOT_YET: &[&str] = &[
    "还没做",
    "没做完",
    "没做好",
    "没想好",
    "还没好",
    "没准备",
    "来不及",
    "没写",
    "没弄",
    "不给",
    "不发",
    "不用给",
    "没定",
    "没有照片",
    "没有简介",
    "不改",
];
const SOON: &[&str] = &[
    "晚点", "稍后", "回头", "尽快", "过后", "晚些", "随后", "改天", "有空", "抽空", "马上", "一会", "等下", "待会",
    "之后", "以后", "后面", "另发", "soon", "later",
];
/// About whether slides go round, which is heard elsewhere.
const TO_OTHERS: &[&str] = &["发群", "发到群", "给大家", "发大家", "外传", "分享给"];

pub fn listen(sentences: &mut [Sentence], around: &Around<'_>, found: &mut Vec<Found>) {
    for sentence in sentences {
        // 「题目和简介，月底给您」: the things stand before the comma, the day behind it.
        let mut open: Vec<Thing> = Vec::new();
        for clause in &mut sentence.clauses {
            let named = things(clause);
            let days = when::days(&clause.text, around.today, around.event);
            let asks = clause.asks || clause.says(TO_OTHERS);
            let about: Vec<Thing> = if named.is_empty() {
                std::mem::take(&mut open)
            } else {
                named.clone()
            };
            if about.is_empty() || asks || topic_was_heard(clause, &about) {
                open.clear();
                continue;
            }
            let coming = coming(clause, &days, named.is_empty());
            match coming {
                Some(coming) => {
                    for thing in &about {
                        found.push(Found {
                            what: What::Material(*thing, coming),
                            quote: clause.raw(),
                            sure: !clause.doubts,
                        });
                    }
                    clause.claim();
                    open = Vec::new();
                }
                None => {
                    if !named.is_empty() {
                        clause.claimed = true;
                        open = named;
                    }
                }
            }
        }
    }
}

fn topic_was_heard(clause: &Clause, about: &[Thing]) -> bool {
    clause.used && clause.claimed && about == [Thing::Topic]
}

fn things(clause: &Clause) -> Vec<Thing> {
    let mut named: Vec<Thing> = THINGS
        .iter()
        .filter(|(_, words)| clause.says(words))
        .map(|(thing, _)| *thing)
        .collect();
    let photos_of_us = clause.says(&["现场照片", "活动照片", "合影", "照片可以", "照片不", "照片没问题"]);
    if photos_of_us {
        named.retain(|thing| *thing != Thing::Photo);
    }
    if named.is_empty() && clause.says(&["材料", "资料"]) && clause.says(GIVES) {
        named = vec![Thing::Topic, Thing::Introduction, Thing::Photo];
    }
    named
}

/// How far what a clause names is; `inherited`: the things stand before it.
fn coming(clause: &Clause, days: &[When], inherited: bool) -> Option<Coming> {
    let day = days.iter().find(|day| !day.vague);
    let soon = clause.says(SOON) || days.iter().any(|day| day.vague);
    let gives = clause.says(GIVES);
    if clause.says(NOT_YET) && day.is_none() {
        return None;
    }
    if let Some(day) = day {
        let alone = !inherited && clause.text.len() <= day.end - day.at + 8;
        return (gives || alone).then_some(Coming::By(day.to));
    }
    if clause.says(SENT) && !soon && (!inherited || !clause.says(ALL)) {
        return Some(Coming::Sent);
    }
    (soon && gives).then_some(Coming::Soon)
}
