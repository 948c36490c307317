//! A pasted chat parted into messages. What others than the speaker wrote, and what the chat program itself adds, is left
//! out.

use chrono::NaiveDate;

use super::{Around, traditional, when};
use crate::chars::{Chars, visible};

/// Names over messages are not longer.
const NAME_MAX: usize = 30;

/// What somebody wrote in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The day by which its dates go.
    pub on: NaiveDate,
    /// The text.
    pub text: String,
}

/// Whose lines follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The speaker's.
    Theirs,
    /// Somebody's of the chapter.
    Ours,
    /// A name nobody knows: a nickname of the speaker's, or of whoever answers for them.
    Unknown,
}

/// The head over a message.
struct Head {
    name: String,
    on: Option<NaiveDate>,
    /// What stands behind it on the same line.
    rest: String,
}

/// The messages that count: those under the speaker's name; where nobody bears it, those under names that nobody of the
/// chapter has, and what stands under no name at all.
pub fn messages(text: &str, around: &Around<'_>) -> Vec<Message> {
    let (text, _) = visible(&text.replace("\r\n", "\n").replace('\r', "\n"));
    let mut parts: Vec<(Whose, Message)> = Vec::new();
    let mut on = around.today;
    let mut open = (Whose::Unknown, String::new());
    let close = |open: &mut (Whose, String), on: NaiveDate, parts: &mut Vec<(Whose, Message)>| {
        let text = std::mem::take(&mut open.1);
        if !text.trim().is_empty() {
            parts.push((open.0, Message { on, text }));
        }
    };
    for line in text.lines() {
        let trimmed = line.trim();
        if is_of_the_chat(trimmed, around.today) {
            if let Some(day) = date_alone(trimmed, around.today) {
                close(&mut open, on, &mut parts);
                on = day;
            }
            continue;
        }
        if let Some(head) = head(trimmed, around) {
            close(&mut open, on, &mut parts);
            on = head.on.unwrap_or(on);
            open.0 = whose(&head.name, around);
            open.1.push_str(&head.rest);
            open.1.push('\n');
            continue;
        }
        open.1.push_str(line);
        open.1.push('\n');
    }
    close(&mut open, on, &mut parts);
    let named = parts.iter().any(|(whose, _)| *whose == Whose::Theirs);
    let counts = |whose: Whose| match whose {
        Whose::Theirs => true,
        Whose::Ours => false,
        Whose::Unknown => !named || parts_are_unnamed(&parts),
    };
    parts
        .iter()
        .filter(|(whose, _)| counts(*whose))
        .map(|(_, message)| message.clone())
        .collect()
}

/// Whether only the speaker's own name stands in the chat: what stands before it then is theirs as well.
fn parts_are_unnamed(parts: &[(Whose, Message)]) -> bool {
    parts.iter().all(|(whose, _)| *whose != Whose::Ours)
}

fn whose(name: &str, around: &Around<'_>) -> Whose {
    let Some(speaker) = around.speaker else {
        return Whose::Unknown;
    };
    let found = around.known.person(name);
    let is_speaker = |id: crate::ids::Id| id == speaker;
    match (&found.person, found.candidates.as_slice()) {
        (Some(one), _) if is_speaker(one.id) => Whose::Theirs,
        (None, []) => Whose::Unknown,
        (None, several) if several.iter().any(|one| is_speaker(one.id)) => Whose::Theirs,
        _ => Whose::Ours,
    }
}

/// Lines of the chat program: pictures, quotes, rulers, «you recalled a message».
fn is_of_the_chat(line: &str, today: NaiveDate) -> bool {
    let quoted = line.starts_with('「') && line.contains(['：', ':']) && (line.ends_with('」') || !line.contains('」'));
    let ruler = line.chars().count() >= 3
        && line
            .chars()
            .all(|c| matches!(c, '-' | '—' | '–' | '－' | '_' | '=' | '·' | '.' | ' ' | '─' | '…'));
    let told = [
        "撤回了一条消息",
        "以上是打招呼的内容",
        "以下为新消息",
        "拍了拍",
        "现在可以开始聊天了",
        "语音通话",
        "视频通话",
    ];
    let read = traditional::read(line);
    quoted || ruler || told.iter().any(|word| read.contains(word)) || date_alone(line, today).is_some()
}

/// The head of a message: `沈文娟 11/21 14:05`, `沈文娟 2026-11-21 14:05:33`, `[2026/11/21 14:05] 沈文娟: 好的`,
/// `沈文娟:`, `沈文娟：好的` when that is a name somebody bears.
fn head(line: &str, around: &Around<'_>) -> Option<Head> {
    if line.is_empty() {
        return None;
    }
    if let Some((inside, rest)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']'))
        && let Some((on, true)) = stamp(inside, around.today)
    {
        let (name, rest) = rest.split_once([':', '：']).unwrap_or((rest, ""));
        return Some(Head {
            name: name.trim().to_owned(),
            on,
            rest: rest.trim().to_owned(),
        });
    }
    // The time stands behind the name, parted by blanks.
    for (at, _) in line.char_indices().filter(|(_, c)| c.is_whitespace()) {
        let name = line[..at].trim();
        if !name.is_empty() && name.chars().count() <= NAME_MAX && is_nickname(name) {
            let behind = line[at..].trim();
            let behind = behind.trim_end_matches([':', '：']);
            if let Some((on, true)) = stamp(behind, around.today) {
                return Some(Head {
                    name: name.to_owned(),
                    on,
                    rest: String::new(),
                });
            }
        }
    }
    let (name, rest) = line.split_once([':', '：'])?;
    let (name, rest) = (name.trim(), rest.trim());
    if name.is_empty() || name.chars().count() > NAME_MAX || !is_nickname(name) {
        return None;
    }
    let known = around.known.knows(name);
    // `沈文娟:` alone, with the message on the next line; a label such as 简介： is none.
    (known
        || rest.is_empty()
            && !super::form::is_label(name)
            && name.chars().count() <= 12
            && !name.contains([',', '，', '。']))
    .then(|| Head {
        name: name.to_owned(),
        on: None,
        rest: rest.to_owned(),
    })
}

/// Names have no signs that end or part sentences.
fn is_nickname(name: &str) -> bool {
    !name.contains(['，', ',', '。', '！', '!', '？', '?', '；', ';', '《', '》', '：', ':'])
}

/// The day of a line that the chat puts between messages: with a clock time, a year, or rulers around it. A day without
/// any of these may be an answer.
fn date_alone(line: &str, today: NaiveDate) -> Option<NaiveDate> {
    let bare = line.trim_matches(|c: char| matches!(c, '-' | '—' | '–' | '─' | '=' | ' ' | '\u{3000}'));
    let ruled = bare.len() + 4 < line.len();
    let (on, clock) = stamp(bare, today)?;
    let year = bare.chars().take(4).filter(char::is_ascii_digit).count() == 4;
    (clock || ruled || year).then(|| on.unwrap_or(today))
}

/// Reads `11/21 14:05`, `2026年11月21日 14:05`, `昨天 14:05`, `下午2:05`, and nothing else: the day when there is one, and
/// whether there is a clock time.
fn stamp(text: &str, today: NaiveDate) -> Option<(Option<NaiveDate>, bool)> {
    let chars = Chars::of(&traditional::read(text));
    let text = chars.folded();
    if text.is_empty() || text.len() > 40 {
        return None;
    }
    let (day, mut at) = match when::stamped(text, today) {
        Some((day, end)) => (Some(day), end),
        None => (None, 0),
    };
    at = chars.skip_space(at);
    for word in ["上午", "下午", "晚上", "早上", "中午", "凌晨"] {
        at = chars.word(at, word).map_or(at, |end| chars.skip_space(end));
    }
    let clock = chars.number(at, 2).and_then(|(_, colon)| {
        let end = chars.word(colon, ":")?;
        let (_, mut end) = chars.number(end, 2)?;
        if let Some(seconds) = chars.word(end, ":") {
            end = chars.number(seconds, 2)?.1;
        }
        Some(end)
    });
    let end = clock.unwrap_or(at);
    let end = ["am", "pm"]
        .iter()
        .find_map(|word| chars.word(chars.skip_space(end), word))
        .unwrap_or(end);
    (chars.skip_space(end) == chars.len() && (day.is_some() || clock.is_some())).then_some((day, clock.is_some()))
}
