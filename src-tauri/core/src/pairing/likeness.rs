//! How alike two topics are, by the pairs of characters they share. Pure.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

/// From so much on (of a hundred) two topics are the same thing told again.
pub const SAME: u32 = 45;
/// From so much on a topic belongs to a theme.
pub const NEAR: u32 = 30;

/// Words that any topic can have and that make nothing alike.
const COMMON: &[&str] = &[
    "怎么",
    "什么",
    "如何",
    "哪些",
    "哪几",
    "为什么",
    "我们",
    "你们",
    "他们",
    "公司",
    "企业",
    "员工",
    "工作",
    "一个",
    "一次",
    "一张",
    "这些",
    "那些",
    "之前",
    "之后",
    "以后",
    "时候",
    "问题",
    "第一",
    "hr",
    "的",
    "了",
    "吗",
    "呢",
    "和",
    "与",
    "在",
    "是",
    "从",
    "到",
];

/// The pairs of characters in a topic; a Latin word or a figure counts as one character.
fn pairs(text: &str) -> BTreeSet<(String, String)> {
    let mut folded: String = text.nfkc().flat_map(char::to_lowercase).collect();
    for word in COMMON {
        // Parts what stands around it.
        folded = folded.replace(word, " ");
    }
    let mut found = BTreeSet::new();
    let mut before: Option<String> = None;
    let mut word = String::new();
    let mut take = |part: Option<String>, before: &mut Option<String>| {
        if let (Some(first), Some(second)) = (before.as_ref(), part.as_ref()) {
            found.insert((first.clone(), second.clone()));
        }
        *before = part;
    };
    for c in folded.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            let whole = std::mem::take(&mut word);
            // A word of letters is a pair with itself, so that it counts alone as well.
            take(Some(whole.clone()), &mut before);
            take(Some(whole), &mut before);
        }
        take(c.is_alphanumeric().then(|| c.to_string()), &mut before);
    }
    found
}

/// How alike two topics are, 0 to 100: shared pairs against all of both.
pub fn alike(one: &str, other: &str) -> u32 {
    let (one, other) = (pairs(one), pairs(other));
    share(2 * one.intersection(&other).count(), one.len() + other.len())
}

/// How far a topic lies within another, 0 to 100: shared pairs against those of the shorter.
pub fn within(one: &str, other: &str) -> u32 {
    let (one, other) = (pairs(one), pairs(other));
    share(one.intersection(&other).count(), one.len().min(other.len()))
}

fn share(part: usize, whole: usize) -> u32 {
    if whole == 0 {
        return 0;
    }
    u32::try_from(part * 100 / whole).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_thing_told_again_is_alike() {
        for (one, other) in [
            ("试用期面谈", "试用期面谈，我踩过的三个坑"),
            ("绩效面谈", "绩效面谈怎么谈"),
            ("旺季缺工，一线怎么招", "旺季一线缺工怎么办"),
            ("offer发了人不来", "发了Offer人不来"),
            ("ＯＫＲ落地", "okr落地"),
        ] {
            assert!(alike(one, other) >= SAME, "{one} / {other}: {}", alike(one, other));
        }
        for (one, other) in [
            ("试用期面谈，我踩过的三个坑", "员工不认绩效结果，怎么谈"),
            ("年会不冷场", "年终奖先讲规则再讲数"),
            ("带教师傅怎么选", "内训师队伍怎么养"),
            ("薪酬保密，聊到哪一步", "老厂的薪酬怎么改"),
            ("", "薪酬"),
            ("", ""),
            ("HR怎么", "HR怎么"),
        ] {
            assert!(alike(one, other) < SAME, "{one} / {other}: {}", alike(one, other));
        }
    }

    #[test]
    fn it_is_the_same_from_both_sides_and_whole_with_itself() {
        for text in [
            "绩效沟通，怎么开口",
            "offer发了人不来",
            "喆䶮𬭎",
            "<script>alert(1)</script>",
        ] {
            assert_eq!(alike(text, text), 100, "{text}");
            assert_eq!(alike(text, "薪酬改革"), alike("薪酬改革", text));
        }
        assert_eq!(within("绩效面谈", "绩效面谈前，先把数据摆平"), 100);
    }
}
