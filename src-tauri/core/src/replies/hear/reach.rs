//! How they are reached, and money: telephone, e-mail, who answers for them, fee and travel.

use super::clause::{Clause, Sentence};
use super::traditional::read_chars;
use super::{Found, What};
use crate::speakers::Fee;

/// Words before somebody who answers for them.
const STANDS_FOR: &[&str] = &["助理", "助手", "秘书", "对接人", "联系人", "经纪人", "assistant"];
/// A colleague answers only with one of these beside.
const ANSWERS: &[&str] = &["对接", "联系", "代回", "代为", "沟通", "找"];
/// What a name cannot have, or ends at.
const NAME_ENDS: &str =
    "代回跟和会来对联负帮电微在的发给是把找已先替将一同转去到手吧也请为加,.:;!?()（）、。 -0123456789";

pub fn listen(sentences: &mut [Sentence], found: &mut Vec<Found>) {
    for sentence in sentences {
        // A number behind the one who answers for them is theirs.
        let mut person: Option<usize> = None;
        for clause in &mut sentence.clauses {
            if clause.asks {
                continue;
            }
            if let Some(name) = stands_for(clause) {
                person = Some(found.len());
                push(clause, found, What::ContactPerson(name, None), true);
                clause.used = true;
                clause.claimed |= clause.says(&["对接", "联系", "找"]);
            }
            if let Some(email) = email(clause.typed()) {
                push(clause, found, What::Email(email), true);
                clause.claim();
            }
            if let Some(number) = phone(&clause.text) {
                match person.map(|at| &mut found[at].what) {
                    Some(What::ContactPerson(_, known)) if known.is_none() => *known = Some(number),
                    _ => push(clause, found, What::Phone(number), true),
                }
                clause.claim();
            }
            if let Some(money) = money(clause) {
                let words = clause.raw();
                push(clause, found, What::Fee(money, words), !clause.doubts);
                // 「公益的我支持」 is an answer as well.
                clause.claimed |= !clause.says(&["支持"]);
                clause.used = true;
            }
        }
    }
}

fn push(clause: &Clause, found: &mut Vec<Found>, what: What, sure: bool) {
    found.push(Found {
        what,
        quote: clause.raw(),
        sure,
    });
}

/// `助理小陈代回`, `找我同事王敏对接`: the name.
fn stands_for(clause: &Clause) -> Option<String> {
    let comes = clause.says(&["一起来", "陪我", "同来", "一起到", "一起过来", "陪同"]);
    let (_, end) = clause
        .place(STANDS_FOR)
        .filter(|_| !comes)
        .or_else(|| clause.place(&["同事"]).filter(|_| !comes && clause.says(ANSWERS)))?;
    // Read with the characters of the rules, taken as it was typed.
    let typed = clause.typed();
    let read = read_chars(typed);
    let mut from = end;
    while read
        .get(from)
        .is_some_and(|c| matches!(c, '是' | '叫' | ':' | '：' | ' ' | '的'))
    {
        from += 1;
    }
    let from = from.min(typed.len());
    let rest = &read[from..];
    // 小陈, 阿敏: exactly two characters; else a Chinese name of two to three, or a Latin one.
    let length = match rest.first()? {
        '小' | '阿' => rest.get(1).filter(|c| is_name(**c)).map(|_| 2)?,
        c if c.is_ascii_alphabetic() => rest.iter().take_while(|c| c.is_ascii_alphabetic()).count(),
        _ => rest.iter().take(3).take_while(|c| is_name(**c)).count(),
    };
    (2..=20)
        .contains(&length)
        .then(|| typed[from..from + length].iter().collect())
}

fn is_name(c: char) -> bool {
    !NAME_ENDS.contains(c) && c.is_alphabetic() && !c.is_ascii()
}

/// A telephone number: a mobile one, or one with an area code. Eleven digits in a longer figure are none.
fn phone(text: &[char]) -> Option<String> {
    let mut at = 0;
    while at < text.len() {
        if !text[at].is_ascii_digit() || at > 0 && text[at - 1].is_ascii_alphanumeric() {
            at += 1;
            continue;
        }
        let mut digits = String::new();
        let mut end = at;
        while let Some(c) = text.get(end) {
            let joined =
                matches!(c, '-' | ' ') && text.get(end + 1).is_some_and(char::is_ascii_digit) && digits.len() >= 3;
            if c.is_ascii_digit() {
                digits.push(*c);
            } else if !joined {
                break;
            }
            end += 1;
        }
        let mobile = digits.len() == 11 && digits.starts_with('1') && matches!(digits.as_bytes()[1], b'3'..=b'9');
        let abroad = digits.len() == 13 && digits.starts_with("861");
        let fixed = (10..=12).contains(&digits.len()) && digits.starts_with('0') && text[at..end].contains(&'-');
        let cut = text.get(end).is_some_and(char::is_ascii_alphabetic);
        if (mobile || abroad || fixed) && !cut {
            return Some(text[at..end].iter().collect());
        }
        at = end.max(at + 1);
    }
    None
}

/// An e-mail address as it was typed.
fn email(text: &[char]) -> Option<String> {
    let is_part = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let at = text.iter().position(|c| *c == '@')?;
    let before = text[..at].iter().rev().take_while(|c| is_part(c)).count();
    let after = text[at + 1..].iter().take_while(|c| is_part(c)).count();
    let domain: String = text[at + 1..at + 1 + after].iter().collect();
    let domain = domain.trim_end_matches('.');
    let labels: Vec<&str> = domain.split('.').collect();
    let whole = labels.len() >= 2
        && labels.iter().all(|label| !label.is_empty())
        && labels.last().is_some_and(|top| top.len() >= 2);
    let local: String = text[at - before..at].iter().collect();
    (whole && !local.is_empty() && local.len() <= 64).then(|| format!("{local}@{domain}"))
}

fn money(clause: &Clause) -> Option<Fee> {
    const PAY: &[&str] = &[
        "讲课费",
        "课酬",
        "课时费",
        "酬劳",
        "报酬",
        "出场费",
        "劳务费",
        "讲师费",
        "费用",
        "收费",
        "收钱",
        "付费",
        "钱",
        "fee",
        "honorarium",
    ];
    const TRAVEL: &[&str] = &[
        "车马费",
        "差旅",
        "交通费",
        "车费",
        "路费",
        "高铁票",
        "机票",
        "住宿",
        "往返交通",
        "打车费",
        "油费",
        "报销",
        "travel expenses",
    ];
    const NOTHING: &[&str] = &[
        "不收费",
        "不用费用",
        "不要费用",
        "不需要费用",
        "不用给钱",
        "不要钱",
        "不收钱",
        "不谈钱",
        "不谈费用",
        "免费",
        "公益的我支持",
        "公益支持",
        "支持公益",
        "公益我支持",
        "没有费用没关系",
        "费用就不用",
        "费用不用",
        "费用免",
        "讲课费就不用",
        "讲课费不用",
        "讲课费免",
        "分文不取",
        "不需要报酬",
        "不要报酬",
        "不计报酬",
        "义务讲",
        "义务分享",
        "没有讲课费没关系",
        "没讲课费没关系",
        "没有课酬没关系",
        "讲课费无所谓",
        "钱无所谓",
        "费用无所谓",
        "不用付",
        "不用讲课费",
        "课酬就不用",
        "课酬不用",
        "for free",
        "no fee",
        "pro bono",
    ];
    const SELF: &[&str] = &[
        "自理",
        "自己出",
        "自费",
        "自己解决",
        "不用报",
        "不用管",
        "不需要报",
        "我来出",
        "不用承担",
    ];
    const WANTS: &[&str] = &["报", "承担", "解决", "安排", "能给", "需要", "要", "订", "出一下"];
    const ASKED_FOR: &[&str] = &[
        "按", "标准", "元", "千", "万", "需要", "要", "一般", "收", "税前", "税后", "rmb",
    ];
    if clause.says(NOTHING) {
        return Some(Fee::None);
    }
    if clause.says(TRAVEL) {
        if clause.says(SELF) || clause.says(&["不用", "不要", "不需要"]) {
            return Some(Fee::None);
        }
        return clause.says(WANTS).then_some(Fee::Travel);
    }
    let named = clause.says(PAY);
    let figure = clause.text.iter().filter(|c| c.is_ascii_digit()).count() >= 3;
    (named && !clause.says(&["不"]) && (clause.says(ASKED_FOR) || figure)).then_some(Fee::Fee)
}
