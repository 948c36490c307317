//! Whether a word is a name, a company or a post, and taking a nickname apart.

use super::words;
use crate::pinyin::surname_length;

/// The longest a name can be that stands in a list.
const NAME_MAX: usize = 40;
/// What is longer than this and no company is a sentence.
const PART_MAX: usize = 14;

/// The common surnames of one character; those of two, and those that are read unusually, are known to [`surname_length`].
const SURNAMES: &str = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余\
    潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温\
    芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫屈鲍位覃霍翁\
    隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏\
    栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冒佟言福肖闫代付冼佘喆𬭎";

/// Somebody by name, company and post.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Who {
    /// Name; may be empty.
    pub name: String,
    /// Company.
    pub company: String,
    /// Post.
    pub post: String,
    /// Parts that are none of these.
    pub rest: Vec<String>,
}

/// Whether a word looks like a Chinese name: a surname and one or two characters, three after a double one.
pub fn is_name(word: &str) -> bool {
    let length = word.chars().count();
    let chinese = word
        .chars()
        .all(|c| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}'));
    let surname = match surname_length(word) {
        0 => usize::from(word.chars().next().is_some_and(|first| SURNAMES.contains(first))),
        known => known,
    };
    let given = length.saturating_sub(surname);
    chinese && surname > 0 && (1..=2).contains(&given) && !is_post(word) && !is_company(word)
}

/// Whether a word looks like a company.
pub fn is_company(word: &str) -> bool {
    words::is_company(word)
}

/// Whether a word looks like a post.
pub fn is_post(word: &str) -> bool {
    words::is_post(word)
}

/// Takes a nickname apart: 张三-澄拓精密-招聘主管. One word is a name as it stands.
pub fn who(text: &str, knows: &dyn Fn(&str) -> bool) -> Who {
    let is_between = |c: char| {
        matches!(
            c,
            '-' | '_' | '/' | '|' | ',' | '，' | '+' | '—' | '–' | '－' | '／' | '｜' | '＋'
        ) || c.is_whitespace()
    };
    // What no nickname has: a formula, a tag.
    if text.contains(['<', '>', '=', '{', '}', '\\']) {
        return Who {
            name: text.trim().to_owned(),
            ..Who::default()
        };
    }
    let parts: Vec<&str> = text
        .split(is_between)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let latin = |part: &str| part.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '.' | '\''));
    // A name in letters has blanks in it.
    if parts.len() < 2 || (parts.iter().all(|part| latin(part)) && !text.contains(['-', '/', '_', '|', '+', ','])) {
        return Who {
            name: text.trim().to_owned(),
            ..Who::default()
        };
    }
    of_parts(&parts, knows)
}

/// Sorts the parts of a nickname: which is the name, which the company, which the post.
pub(super) fn of_parts(parts: &[&str], knows: &dyn Fn(&str) -> bool) -> Who {
    let Some(name) = name_place(parts, knows) else {
        return Who {
            rest: parts.iter().map(|part| (*part).to_owned()).collect(),
            ..Who::default()
        };
    };
    let mut who = Who {
        name: parts[name].to_owned(),
        ..Who::default()
    };
    let others: Vec<&str> = parts
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != name)
        .map(|(_, part)| *part)
        .collect();
    // A company that says so is one wherever it stands; else the first part that is no post.
    let says = others.iter().position(|part| is_company(part) && !is_post(part));
    let company = says.or_else(|| others.iter().position(|part| !is_post(part) && !is_remark(part)));
    let post = others.iter().position(|part| is_post(part));
    for (at, part) in others.iter().enumerate() {
        if Some(at) == company {
            (*part).clone_into(&mut who.company);
        } else if Some(at) == post {
            (*part).clone_into(&mut who.post);
        } else {
            who.rest.push((*part).to_owned());
        }
    }
    who
}

/// Which part is the name: one that the roster knows, else the first, unless that is a company or a post or another part
/// is much more of a name.
fn name_place(parts: &[&str], knows: &dyn Fn(&str) -> bool) -> Option<usize> {
    let can = |part: &str| {
        let length = part.chars().count();
        !is_post(part)
            && !is_company(part)
            && !is_remark(part)
            && length <= NAME_MAX
            && part.chars().any(char::is_alphabetic)
    };
    if let Some(known) = parts.iter().position(|part| can(part) && knows(part)) {
        return Some(known);
    }
    let first = parts.iter().position(|part| can(part))?;
    let full: Vec<usize> = (0..parts.len())
        .filter(|at| can(parts[*at]) && is_name(parts[*at]) && parts[*at].chars().count() == 3)
        .collect();
    match full[..] {
        [only] if !is_name(parts[first]) && !parts[first].is_ascii() => Some(only),
        _ => Some(first),
    }
}

/// Whether a part says something about the day rather than about the person.
pub(super) fn is_remark(part: &str) -> bool {
    words::REMARKS.iter().any(|word| part.contains(word))
        || (part.chars().count() > PART_MAX && !is_company(part) && !part.is_ascii())
}
