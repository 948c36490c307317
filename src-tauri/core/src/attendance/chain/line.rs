//! One line of a list.

use super::names::{Who, is_name, is_remark, of_parts};
use super::words::{
    ASKS, BRINGERS_AFTER, BRINGERS_BEFORE, CANCELS, COMES, COMPANIONS, DUE, FOR_OTHERS, HEADS, MAYBE, PAID,
};
use super::{Heard, Ignored};
use crate::attendance::{Category, Payment};
use crate::chars::{digit, find, trimmed};

/// The most people that one line can bring.
const GUESTS_MAX: i64 = 20;
/// Digits of a mobile number.
const MOBILE: usize = 11;
/// Digits of the end of a number.
const TAIL: usize = 4;

/// Takes the number of a list off a line: `1.`, `2、`, `(3)`, `④`, `5️⃣`, `6 `.
pub(super) fn unnumbered(text: &[char]) -> (Option<i64>, Vec<char>) {
    let text = trimmed(text);
    if let [first @ '①'..='⑳', rest @ ..] = text {
        let number = i64::from(u32::from(*first) - u32::from('①') + 1);
        return (Some(number), without_marks(rest));
    }
    let (open, inner) = match text {
        ['(' | '[' | '【', inner @ ..] => (true, inner),
        inner => (false, inner),
    };
    let digits = inner.iter().take_while(|c| c.is_ascii_digit()).count();
    if !(1..=3).contains(&digits) {
        return (None, without_marks(text));
    }
    let rest = &inner[digits..];
    let number = inner[..digits]
        .iter()
        .fold(0, |sum, c| sum * 10 + digit(*c).unwrap_or(0));
    let follows = match rest {
        [')' | ']' | '】', ..] => true,
        [] | ['.'] | ['\u{FE0F}' | '\u{20E3}' | '、' | ':' | '#', ..] => !open,
        // 3.5 is no number of a list.
        ['.', next, ..] => !open && !next.is_ascii_digit(),
        // `6 张三`, but not `6 人`, `2 pm`.
        [' ', next, ..] => {
            !open && next.is_alphabetic() && !matches!(next, '人' | '位' | '月' | '点' | '号' | '日' | '楼' | '个')
        }
        _ => false,
    };
    if follows {
        (Some(number), without_marks(rest))
    } else {
        (None, without_marks(text))
    }
}

/// Without what stands between a number and a name.
fn without_marks(text: &[char]) -> Vec<char> {
    let marks = text.iter().take_while(|c| {
        matches!(
            c,
            '.' | '、'
                | ','
                | ')'
                | ']'
                | '】'
                | ':'
                | ' '
                | '\u{FE0F}'
                | '\u{20E3}'
                | '-'
                | '*'
                | '•'
                | '@'
                | '#'
                | '✅'
                | '☑'
                | '✔'
                | '➡'
                | '→'
        )
    });
    let keep = marks.count();
    // The sign of a heading stays.
    let keep = if text.first() == Some(&'#') { 0 } else { keep };
    trimmed(&text[keep..]).to_vec()
}

/// Whether a line asks something.
pub(super) fn is_question(text: &[char]) -> bool {
    ASKS.iter().any(|word| find(text, word, 0).is_some())
}

fn is_heading(text: &[char]) -> bool {
    matches!(text.first(), Some('#' | '【')) || HEADS.iter().any(|word| find(text, word, 0).is_some())
}

/// Who signs up in a line. `speaking`: who says it, when the line names nobody.
pub(super) fn read(
    text: &[char],
    numbered: bool,
    speaking: &str,
    knows: &dyn Fn(&str) -> bool,
) -> Result<Vec<Heard>, Ignored> {
    if !text.iter().any(|c| c.is_alphanumeric() || *c == '+') {
        return Err(Ignored::Empty);
    }
    if is_heading(text) && !(numbered && find(text, "接龙", 0).is_some()) {
        return Err(Ignored::Heading);
    }
    let mut line = Line::of(text);
    line.asides(knows);
    line.contacts();
    line.bringer(knows);
    line.flags();
    line.companions(!numbered && !speaking.is_empty(), knows);
    line.others(knows);
    line.labels();
    let asks = is_question(&line.left) || line.heard.note.iter().any(|note| note.ends_with('?'));
    let mut people = line.names(knows);
    if let [only] = people.as_mut_slice()
        && only.name.is_empty()
        && !numbered
    {
        speaking.clone_into(&mut only.name);
    }
    let named = people.iter().any(|heard| !heard.name.is_empty());
    if asks && !people.iter().any(|heard| is_name(&heard.name) || knows(&heard.name)) {
        return Err(Ignored::Question);
    }
    if !numbered && (!named || people.iter().all(|heard| is_talk(heard, knows))) {
        return Err(Ignored::Talk);
    }
    Ok(people)
}

/// Whether what would be a name in a list without numbers is rather a sentence.
fn is_talk(heard: &Heard, knows: &dyn Fn(&str) -> bool) -> bool {
    let name = &heard.name;
    let latin = name.is_ascii();
    let length = name.chars().count();
    let sentence = heard.note.iter().any(|note| note.chars().count() > 10) && heard.post.is_empty();
    if sentence && heard.company.is_empty() && !heard.cancels && !heard.maybe {
        return true;
    }
    !(knows(name) || is_name(name) || !heard.company.is_empty() || length <= 4 || (latin && length <= 24))
}

struct Line {
    /// What nothing was read from yet.
    left: Vec<char>,
    heard: Heard,
    /// Named companions, and whether they are brought.
    with: Vec<(String, bool)>,
    /// Who is signed up by somebody else.
    other: Option<String>,
    /// Whether it is what stands in brackets beside a line.
    aside: bool,
}

impl Line {
    fn of(text: &[char]) -> Self {
        Self {
            left: text.to_vec(),
            heard: Heard::default(),
            with: Vec::new(),
            other: None,
            aside: false,
        }
    }

    /// Blanks out what was read.
    fn take(&mut self, from: usize, to: usize) -> String {
        let taken = self.left[from..to].iter().collect();
        self.left[from..to].fill(' ');
        taken
    }

    /// What stands in brackets: read for what it says, and kept as a note.
    fn asides(&mut self, knows: &dyn Fn(&str) -> bool) {
        let mut at = 0;
        while at < self.left.len() {
            if let '(' | '[' | '【' | '{' = self.left[at] {
                let closing = self.left[at..].iter().position(|c| matches!(c, ')' | ']' | '】' | '}'));
                let end = closing.map_or(self.left.len(), |length| at + length);
                let inner: Vec<char> = trimmed(&self.left[at + 1..end]).to_vec();
                let behind = (end + 1).min(self.left.len());
                self.left[at..behind].fill(' ');
                self.aside(&inner, knows);
                at = end;
            }
            at += 1;
        }
    }

    fn aside(&mut self, inner: &[char], knows: &dyn Fn(&str) -> bool) {
        let mut line = Self {
            aside: true,
            heard: std::mem::take(&mut self.heard),
            ..Self::of(inner)
        };
        line.contacts();
        line.bringer(knows);
        let said = line.flags();
        let category = category(&line.rest());
        self.heard = line.heard;
        let text: String = inner.iter().collect();
        if let Some(category) = category {
            self.heard.category = Some(category);
        } else if is_guests(inner).is_some() {
            self.left.push(' ');
            self.left.extend(inner);
        } else if said || line.left.iter().any(|c| c.is_alphanumeric()) {
            self.note(text);
        }
    }

    fn rest(&self) -> String {
        self.left.iter().collect::<String>().trim().to_owned()
    }

    fn note(&mut self, text: String) {
        let text = text
            .trim()
            .trim_matches([',', '，', ';', '.', '。', ':', '-'])
            .trim()
            .to_owned();
        if !text.is_empty() && !self.heard.note.contains(&text) {
            self.heard.note.push(text);
        }
    }

    /// Telephone numbers, their ends, WeChat ids.
    fn contacts(&mut self) {
        let mut at = 0;
        while at < self.left.len() {
            let starts = self.left[at].is_ascii_digit() && (at == 0 || !self.left[at - 1].is_ascii_digit());
            if starts && let Some(end) = mobile(&self.left[at..]) {
                let number = self.take(at, at + end);
                number.trim().clone_into(&mut self.heard.phone);
                for label in ["手机号码", "手机号", "联系电话", "手机", "电话", "tel", "phone"] {
                    self.drop_word(label);
                }
                at += end;
            }
            at += 1;
        }
        for label in ["手机尾号", "电话尾号", "尾号"] {
            if let Some(from) = find(&self.left, label, 0) {
                let digits = from + label.chars().count();
                let skip = self.left[digits..]
                    .iter()
                    .take_while(|c| matches!(c, ':' | ' '))
                    .count();
                let ending: String = self.left[digits + skip..]
                    .iter()
                    .take_while(|c| c.is_ascii_digit())
                    .collect();
                if ending.len() == TAIL {
                    self.heard.phone.clone_from(&ending);
                    self.take(from, digits + skip + TAIL);
                }
            }
        }
        for label in ["微信号", "微信", "wechat", "wx", "vx"] {
            if let Some(from) = find(&self.left, label, 0) {
                let begin = from + label.chars().count();
                let skip = self.left[begin..].iter().take_while(|c| matches!(c, ':' | ' ')).count();
                let id: String = self.left[begin + skip..]
                    .iter()
                    .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
                    .collect();
                if (5..=20).contains(&id.len()) {
                    self.take(from, begin + skip + id.len());
                    self.heard.wechat = id;
                    break;
                }
            }
        }
    }

    fn drop_word(&mut self, word: &str) {
        if let Some(at) = find(&self.left, word, 0) {
            let mut end = at + word.chars().count();
            while matches!(self.left.get(end), Some(':' | ' ')) {
                end += 1;
            }
            self.take(at, end);
        }
    }

    /// Who brought them: 推荐人：李四, 李四推荐.
    fn bringer(&mut self, knows: &dyn Fn(&str) -> bool) {
        for word in BRINGERS_BEFORE {
            if let Some(at) = find(&self.left, word, 0) {
                let begin = at + word.chars().count();
                let skip = self.left[begin..]
                    .iter()
                    .take_while(|c| matches!(c, ':' | ' ' | '是' | '@'))
                    .count();
                let from = begin + skip;
                let length = self.left[from..]
                    .iter()
                    .take_while(|c| c.is_alphanumeric() || **c == '·')
                    .count();
                if length > 0 {
                    self.heard.brought_by = self.left[from..from + length].iter().collect();
                    self.take(at, from + length);
                    return;
                }
            }
        }
        for word in BRINGERS_AFTER {
            let Some(at) = find(&self.left, word, 0) else { continue };
            let is_part = |c: &char| c.is_alphanumeric() || *c == '·';
            let length = self.left[..at].iter().rev().take_while(|c| is_part(c)).count();
            let from = at - length;
            let mut before: &[char] = &self.left[from..at];
            for start in ['由', '受', '是', '经', '@'] {
                if let [first, rest @ ..] = before
                    && *first == start
                {
                    before = rest;
                }
            }
            let name: String = before.iter().collect();
            let fits = is_name(&name) || knows(&name) || (name.is_ascii() && (2..=20).contains(&name.len()));
            // The only name of a line is the one who comes, not the one who brings; in brackets it is the other way.
            let end = at + word.chars().count();
            let others = self.left[..from]
                .iter()
                .chain(&self.left[end..])
                .any(|c| c.is_alphanumeric());
            if fits && (others || self.aside) {
                self.heard.brought_by = name;
                self.take(from, end);
                return;
            }
        }
    }

    /// Whether they come, whether they paid. True when something of it was said.
    fn flags(&mut self) -> bool {
        let mut said = false;
        for (words, kind) in [(CANCELS, 0), (MAYBE, 1), (DUE, 2), (PAID, 3)] {
            for word in words {
                let Some(at) = find(&self.left, word, 0) else { continue };
                let end = at + word.chars().count();
                match kind {
                    0 => self.heard.cancels = true,
                    1 if !self.heard.cancels => self.heard.maybe = true,
                    1 => {}
                    2 => self.heard.payment = Some(Payment::Due),
                    _ if self.heard.payment.is_none() => self.heard.payment = Some(Payment::Paid),
                    _ => {}
                }
                let note = self.take(at, end);
                if kind < 2 {
                    self.note(note);
                }
                said = true;
                break;
            }
        }
        said
    }

    /// Who comes with them: +1, 2人, 带朋友, 带李四.
    fn companions(&mut self, answers: bool, knows: &dyn Fn(&str) -> bool) {
        // In a chat `+1` alone says no more than `me too`.
        if answers && trimmed(&self.left) == ['+', '1'] {
            self.left.fill(' ');
            return;
        }
        let mut at = 0;
        while at < self.left.len() {
            if let Some((length, guests)) = is_guests(&self.left[at..]) {
                self.heard.guests = guests;
                self.take(at, at + length);
                at += length;
            } else if let '带' | '和' | '与' | '同' | '及' | '+' = self.left[at]
                && let Some((length, with)) = companion(&self.left[at + 1..], knows)
            {
                match with {
                    Some(name) => self.with.push((name, matches!(self.left[at], '带' | '+'))),
                    None => self.heard.guests = self.heard.guests.max(1),
                }
                let note = self.take(at, at + 1 + length);
                if self.with.is_empty() {
                    self.note(note);
                }
                at += length;
            }
            at += 1;
        }
    }

    /// 张三帮李四报名: it is 李四 who comes.
    fn others(&mut self, knows: &dyn Fn(&str) -> bool) {
        for word in FOR_OTHERS {
            let Some(at) = find(&self.left, word, 0) else { continue };
            let rest = &self.left[at + 1..];
            let rest_at = at + 1 + rest.iter().take_while(|c| matches!(c, '@' | ' ')).count();
            let run: Vec<char> = self.left[rest_at..]
                .iter()
                .copied()
                .take_while(|c| c.is_alphanumeric())
                .collect();
            let longest = (2..=4.min(run.len())).rev().find(|length| {
                let name: String = run[..*length].iter().collect();
                let behind: String = run[*length..].iter().collect();
                (is_name(&name) || knows(&name))
                    && (behind.is_empty() || behind.starts_with('报') || COMES.contains(&behind.as_str()))
            });
            if let Some(length) = longest {
                self.other = Some(run[..length].iter().collect());
                let by: String = self.left[..at].iter().collect::<String>().trim().to_owned();
                self.left.fill(' ');
                if !by.is_empty() {
                    self.note(format!("{by}{word}报名"));
                }
                return;
            }
        }
    }

    /// 姓名：张三 公司：澄拓精密 岗位：招聘主管.
    fn labels(&mut self) {
        let labels = [
            "姓名", "名字", "公司", "单位", "岗位", "职位", "职务", "name", "company", "post",
        ];
        for label in labels {
            let Some(at) = find(&self.left, label, 0) else { continue };
            let colon = at + label.chars().count();
            if self.left.get(colon) != Some(&':') {
                continue;
            }
            // The label itself goes; what it labels is sorted like everything else.
            self.take(at, colon + 1);
        }
    }

    /// Who is left.
    fn names(mut self, knows: &dyn Fn(&str) -> bool) -> Vec<Heard> {
        if let Some(other) = self.other.take() {
            self.heard.name = other;
            return vec![self.heard];
        }
        let text: String = self.left.iter().collect();
        // 张三、李四 and 张三和李四 are two, when both are names.
        let several: Vec<&str> = text
            .split(['、', '&', ',', '和'])
            .map(|part| part.trim_matches(|c: char| c.is_whitespace() || COMES.contains(&c.to_string().as_str())))
            .filter(|part| !part.is_empty())
            .collect();
        if several.len() > 1 && several.iter().all(|part| is_name(part) || knows(part)) {
            let heard = &self.heard;
            let each = several.iter().map(|name| Heard {
                name: (*name).to_owned(),
                ..heard.clone()
            });
            return each.collect();
        }
        let parts = parts(&text);
        let mut kept: Vec<&str> = Vec::new();
        for part in &parts {
            let part = bare(part, knows);
            if part.is_empty() {
                continue;
            }
            if let Some(category) = category(part) {
                self.heard.category = Some(category);
            } else if is_remark(part) && !kept.is_empty() {
                self.note(part.to_owned());
            } else {
                kept.push(part);
            }
        }
        let Who {
            name,
            company,
            post,
            rest,
        } = of_parts(&kept, knows);
        for part in rest {
            self.note(part);
        }
        let with = std::mem::take(&mut self.with);
        let bringer = name.clone();
        self.heard.name = name;
        self.heard.company = company;
        self.heard.post = post;
        let mut people = vec![self.heard];
        people.extend(with.into_iter().map(|(name, brought)| Heard {
            name,
            brought_by: if brought { bringer.clone() } else { String::new() },
            ..Heard::default()
        }));
        people
    }
}

/// The parts of a nickname. Words in letters that follow one another are one part.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut joined = false;
    for word in text.split_whitespace() {
        let mut first = true;
        for part in word.split(['-', '_', '/', '|', ',', '+', ';', ':', '。', '!', '、', '~']) {
            if part.is_empty() {
                first = false;
                continue;
            }
            let letters = |text: &str| text.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '.' | '\''));
            match parts.last_mut() {
                Some(last)
                    if first
                        && joined
                        && letters(part)
                        && letters(last)
                        && !super::is_post(part)
                        && !super::is_post(last) =>
                {
                    last.push(' ');
                    last.push_str(part);
                }
                _ => parts.push(part.to_owned()),
            }
            first = false;
        }
        joined = !word.ends_with(['-', '_', '/', '|', ',', '+', ';', ':']);
    }
    parts
}

/// A part without the words around it that say no more than that somebody comes.
fn bare<'a>(part: &'a str, knows: &dyn Fn(&str) -> bool) -> &'a str {
    let mut part = part.trim_matches(['@', '.', '。', '!', '?', '~', '\'', '"']);
    loop {
        let before = part;
        if COMES.iter().any(|word| part.eq_ignore_ascii_case(word)) {
            return "";
        }
        for word in COMES {
            // A single character is taken off only where a name stays and none is torn: 王东来 is somebody.
            let torn = is_name(part) || knows(part);
            let left = |rest: &str| word.chars().count() > 1 || (is_name(rest) && !torn);
            if let Some(rest) = part.strip_suffix(word).filter(|rest| !rest.is_empty() && left(rest)) {
                part = rest.trim();
            }
            if let Some(rest) = part.strip_prefix(word).filter(|rest| !rest.is_empty() && left(rest)) {
                part = rest.trim();
            }
        }
        if part == before {
            return part;
        }
    }
}

/// What a word on its own says somebody is.
fn category(word: &str) -> Option<Category> {
    let word = word.trim().trim_matches(['(', ')', ',', '.', '是']).trim();
    match word {
        "会员" | "老会员" | "member" => Some(Category::Member),
        "非会员" | "访客" | "新朋友" | "新人" | "新同学" | "第一次来" | "第一次参加" | "首次参加" | "首次"
        | "visitor" => Some(Category::Visitor),
        "讲师" | "嘉宾" | "分享嘉宾" | "speaker" => Some(Category::Speaker),
        "组委" | "组委会" | "组委会成员" | "committee" => Some(Category::Committee),
        _ => None,
    }
}

/// A mobile number at the beginning of a text: how far it reaches, with blanks and hyphens inside.
fn mobile(text: &[char]) -> Option<usize> {
    let mut digits = 0;
    for (at, c) in text.iter().enumerate() {
        match c {
            '0'..='9' => {
                digits += 1;
                if digits == MOBILE {
                    let over = text.get(at + 1).is_some_and(char::is_ascii_digit);
                    return (text[0] == '1' && !over).then_some(at + 1);
                }
            }
            ' ' | '-' if at > 0 => {}
            _ => return None,
        }
    }
    None
}

/// How many come with somebody, at the beginning of a text: `+1`, `+2人`, `带2位朋友`, `2人` (two in all). Gives how far it
/// reaches.
fn is_guests(text: &[char]) -> Option<(usize, usize)> {
    let (sign, from) = match text {
        ['+' | '带' | '携', ..] => (true, 1),
        ['共' | '我', '们', ..] => (false, 2),
        ['共', ..] => (false, 1),
        _ => (false, 0),
    };
    let blanks = text[from..].iter().take_while(|c| **c == ' ').count();
    let number = text.get(from + blanks).copied().and_then(digit)?;
    let mut end = from + blanks + 1;
    if text.get(end).is_some_and(|c| c.is_ascii_digit() || digit(*c).is_some()) {
        return None;
    }
    let counts = matches!(text.get(end), Some('人' | '位' | '名' | '个'));
    if counts {
        end += 1;
        if text.get(end) == Some(&'人') {
            end += 1;
        }
        for word in COMPANIONS {
            if find(&text[end..], word, 0) == Some(0) {
                end += word.chars().count();
                break;
            }
        }
    } else if !sign || text[0] != '+' || text.get(end).is_some_and(|c| c.is_alphanumeric() && *c != ' ') {
        return None;
    }
    let guests = if sign { number } else { number - 1 };
    (0..=GUESTS_MAX).contains(&guests).then_some((end, guests as usize))
}

/// A companion at the beginning of a text, by name or as 朋友; how far it reaches.
fn companion(text: &[char], knows: &dyn Fn(&str) -> bool) -> Option<(usize, Option<String>)> {
    let blanks = text.iter().take_while(|c| matches!(c, ' ' | '@')).count();
    let run: Vec<char> = text[blanks..]
        .iter()
        .copied()
        .take_while(|c| c.is_alphanumeric())
        .collect();
    let said: String = run.iter().collect();
    let word = COMPANIONS
        .iter()
        .filter(|word| said.starts_with(*word) || said.strip_prefix("个").is_some_and(|rest| rest.starts_with(*word)))
        .max_by_key(|word| word.len());
    if let Some(word) = word {
        let skip = usize::from(said.starts_with('个'));
        return Some((blanks + skip + word.chars().count(), None));
    }
    let length = (2..=4.min(run.len())).rev().find(|length| {
        let name: String = run[..*length].iter().collect();
        let behind: String = run[*length..].iter().collect();
        (is_name(&name) || knows(&name))
            && (behind.is_empty() || behind.starts_with("一起") || COMES.contains(&behind.as_str()))
    })?;
    let behind: String = run[length..].iter().collect();
    Some((
        blanks + length + behind.chars().count(),
        Some(run[..length].iter().collect()),
    ))
}
