//! Answers written as a form: `简介：…`, `车牌：苏E·A1234`, `录像：可以`. The introduction is taken out as it stands, since nothing
//! in it is an answer; other labels are put into the words that the subjects listen for.

use super::traditional;
use super::{Found, What};
use crate::text::search_key;

/// An introduction has at least so many characters.
const INTRODUCTION_MIN: usize = 8;

const INTRODUCTION: &[&str] = &[
    "简介",
    "个人简介",
    "讲师简介",
    "嘉宾简介",
    "自我介绍",
    "个人介绍",
    "介绍",
    "百字简介",
    "bio",
    "short bio",
    "introduction",
];

/// Labels, and what is said in their place when the value needs it.
const LABELS: &[(&[&str], &str)] = &[
    (
        &["题目", "分享题目", "主题", "分享主题", "标题", "topic", "title"],
        "题目是",
    ),
    (&["车牌", "车牌号", "车号", "车牌号码"], "开车，车牌"),
    (
        &[
            "录像",
            "录制",
            "是否录像",
            "可否录像",
            "能否录像",
            "录像与拍照",
            "拍照录像",
            "拍摄",
        ],
        "录像",
    ),
    (&["拍照", "是否拍照"], "拍照"),
    (
        &["ppt", "课件", "ppt分享", "课件分享", "ppt能否分享", "课件能否分享"],
        "课件",
    ),
    (&["用餐", "午餐", "餐食", "忌口", "饮食"], "用餐"),
    (&["设备", "设备需求", "需要的设备", "现场设备", "器材"], "设备需要"),
    (&["陪同", "同行人", "随行", "随行人员", "陪同人员"], "随行"),
    (&["时间", "时间安排", "是否参加", "能否参加", "出席", "参加"], "时间"),
    (&["联系人", "对接人", "助理"], "对接人"),
    (
        &[
            "电话",
            "手机",
            "手机号",
            "联系电话",
            "邮箱",
            "e-mail",
            "email",
            "微信",
            "照片",
            "头像",
            "费用",
            "讲课费",
            "交通",
            "停车",
        ],
        "",
    ),
];

/// Values that say there is none.
const NONE: &[&str] = &[
    "无",
    "没有",
    "暂无",
    "不用",
    "不需要",
    "无需",
    "none",
    "no",
    "-",
    "/",
    "n/a",
];

/// Whether a word is a label of such a form, not a name.
pub fn is_label(word: &str) -> bool {
    let key = key(word);
    INTRODUCTION.contains(&key.as_str()) || LABELS.iter().any(|(labels, _)| labels.contains(&key.as_str()))
}

/// A label or a value as the lists have it.
fn key(word: &str) -> String {
    search_key(&traditional::read(word))
}

/// Takes the introduction out of a message and puts labels into words. Gives what is left.
pub fn read(text: &str) -> (Vec<Found>, String) {
    let mut found = Vec::new();
    let mut body = String::new();
    let lines: Vec<&str> = text.lines().collect();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        at += 1;
        let Some((label, value)) = labelled(line) else {
            body.push_str(line);
            body.push('\n');
            continue;
        };
        if INTRODUCTION.contains(&label.as_str()) {
            let mut introduction = value.to_owned();
            // It goes on to the next empty line or label.
            while at < lines.len()
                && !lines[at].trim().is_empty()
                && labelled(lines[at]).is_none()
                && (value.is_empty() || introduction.chars().count() >= INTRODUCTION_MIN)
            {
                if !introduction.is_empty() {
                    introduction.push('\n');
                }
                introduction.push_str(lines[at].trim());
                at += 1;
            }
            if introduction.chars().count() >= INTRODUCTION_MIN && !is_about_sending(&introduction) {
                found.push(Found {
                    what: What::Introduction(introduction.clone()),
                    quote: introduction,
                    sure: true,
                });
            } else {
                body.push_str(line);
                body.push('\n');
            }
            continue;
        }
        let words = LABELS
            .iter()
            .find(|(labels, _)| labels.contains(&label.as_str()))
            .map(|(_, words)| *words);
        body.push_str(&in_words(&label, words.unwrap_or_default(), value, line));
        body.push('\n');
    }
    (found, body)
}

/// 「简介：月底给您」 tells when it comes.
fn is_about_sending(text: &str) -> bool {
    let text = traditional::read(text);
    text.chars().count() < 20
        && ["给", "发", "附件", "稍后", "晚点", "补", "前"]
            .iter()
            .any(|word| text.contains(word))
}

/// A line of the form `label：value` with a label that is known; numbers and bullets before it are passed over.
fn labelled(line: &str) -> Option<(String, &str)> {
    let bare = line.trim().trim_start_matches(|c: char| {
        c.is_ascii_digit()
            || c.is_whitespace()
            || matches!(
                c,
                '.' | '、' | ')' | '）' | '(' | '（' | '-' | '*' | '•' | '·' | '①'..='⑳'
            )
    });
    let (label, value) = bare.split_once(['：', ':'])?;
    let key = key(label.trim_end_matches("如下"));
    let known = INTRODUCTION.contains(&key.as_str()) || LABELS.iter().any(|(labels, _)| labels.contains(&key.as_str()));
    known.then(|| (key, value.trim()))
}

fn in_words(label: &str, words: &str, value: &str, line: &str) -> String {
    let read = traditional::read(value);
    let none = NONE.contains(&key(value).trim_end_matches(['。', '.']));
    match words {
        "开车，车牌" if none => "不开车".to_owned(),
        "开车，车牌" => value.to_owned(),
        "设备需要" if none => "没有特殊要求".to_owned(),
        "用餐" if none => "用餐不用".to_owned(),
        "随行" if none => "不带人".to_owned(),
        "对接人" if none => String::new(),
        "题目是" if !value.contains(['《', '“', '「', '『']) => format!("题目是《{value}》"),
        "时间" | "题目是" | "设备需要" | "用餐" | "对接人" | "录像" | "拍照" => {
            format!("{words}{value}")
        }
        "随行" => format!("随行{value}"),
        "课件" if read.contains("群") || read.contains("分享") || read.contains("外传") || label.contains("分享") =>
        {
            format!("课件分享{value}")
        }
        "课件" => format!("PPT {value}"),
        _ => line.to_owned(),
    }
}
