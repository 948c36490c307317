//! One row as it is written on one line: time, what, how long, who, in whatever order people put them.

use super::clock::{self, Clock};
use super::names::{Known, looks_like_name, means_speaker, split};
use super::{Draft, kinds};
use crate::chars::Chars;
use crate::events::codes::SegmentKind;
use crate::events::run_sheet::length::{self, Length};

/// Reads a row. `begins` is when the event begins. What is not understood stays as title or note.
pub fn read(text: &str, begins: i32, known: &Known) -> Draft {
    let chars = Chars::of(text);
    let mut draft = Draft::default();
    let mut rest = match clock::leading(&chars, begins) {
        Some((clock, at)) => {
            draft.clock = Some(clock);
            chars.rest(at)
        }
        None => chars.rest(clock::skip_bullets(&chars)),
    };
    rest = brackets(&mut draft, &rest, known);
    rest = topic(&mut draft, &rest, known);
    let (head, after) = colon(&rest);
    let head = tokens(&mut draft, &head, begins, known);
    title(&mut draft, &head);
    if let Some(after) = after {
        behind_colon(&mut draft, &after, known);
    }
    draft
}

/// Takes out what stands in brackets: a length, names, or a remark.
fn brackets(draft: &mut Draft, text: &str, known: &Known) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(open) = rest.find(['（', '(', '【', '[']) {
        let (before, behind) = rest.split_at(open);
        let width = behind.chars().next().map_or(1, char::len_utf8);
        let Some(close) = behind.find(['）', ')', '】', ']']) else {
            break;
        };
        let inner = &behind[width..close];
        let end = close + behind[close..].chars().next().map_or(1, char::len_utf8);
        kept.push_str(before);
        let ends = behind[end..].trim().is_empty();
        let bare = inner.trim().chars().all(char::is_numeric);
        // A bare figure is a length only where nothing follows: `f(1)` is none.
        if let Some(length) = about(inner).filter(|_| ends || !bare) {
            draft.length.get_or_insert(length);
        } else if !people(draft, inner, known, true) {
            // A remark at the end of the line is a note; inside a title it belongs to it.
            if before.trim().is_empty() || !ends {
                kept.push_str(&behind[..end]);
            } else if !inner.trim().is_empty() {
                draft.notes.push(inner.trim().to_owned());
            }
        }
        rest = &behind[end..];
    }
    kept.push_str(rest);
    kept.trim().to_owned()
}

/// A length, also when it is said to be about right.
fn about(text: &str) -> Option<Length> {
    let text = text.trim();
    let bare = ["约", "大约", "共", "合计", "限时", "每位", "about ", "~"]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text);
    let bare = bare.strip_suffix("左右").unwrap_or(bare);
    length::read(bare)
}

/// Takes out a topic in 《》; what stands before it may name the speaker.
fn topic(draft: &mut Draft, text: &str, known: &Known) -> String {
    let (Some(open), Some(close)) = (text.find('《'), text.rfind('》')) else {
        return text.to_owned();
    };
    if close < open {
        return text.to_owned();
    }
    text[open + '《'.len_utf8()..close].trim().clone_into(&mut draft.topic);
    let behind = text[close + '》'.len_utf8()..].trim();
    let before = text[..open]
        .trim()
        .trim_end_matches(['：', ':', '-', '—', '，', ','])
        .trim_end();
    if !behind.is_empty() && !people(draft, behind, known, false) {
        return format!("{before} {behind}");
    }
    before.to_owned()
}

/// Splits at the first colon.
fn colon(text: &str) -> (String, Option<String>) {
    // A colon between digits belongs to a time or a length.
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || ('０'..='９').contains(&c));
    let at = text.char_indices().find(|(at, c)| {
        matches!(c, '：' | ':')
            && !(digit(text[..*at].chars().last()) && digit(text[at + c.len_utf8()..].chars().next()))
    });
    match at {
        Some((at, c)) => (
            text[..at].trim().to_owned(),
            Some(text[at + c.len_utf8()..].trim().to_owned()),
        ),
        None => (text.to_owned(), None),
    }
}

/// Takes lengths, times and names out of the words of a line; gives what is left.
fn tokens(draft: &mut Draft, text: &str, begins: i32, known: &Known) -> String {
    let mut words: Vec<&str> = text
        .split(|c: char| c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect();
    if draft.clock.is_none() && words.len() > 1 {
        let time = words.iter().rposition(|word| is_time(word, begins));
        if let Some(at) = time {
            draft.clock = clock::alone(words.remove(at), begins);
        }
    }
    if draft.length.is_none() {
        take_length(draft, &mut words);
    }
    // Names stand at the end; the first word says what happens.
    let names = words
        .iter()
        .rev()
        .take_while(|word| known.role(word).is_some() || is_people(word, known));
    let from = words.len() - names.count().min(words.len().saturating_sub(1));
    for word in words.drain(from..) {
        match known.role(word) {
            Some(role) => draft.roles.push(role),
            None => drop(people(draft, word, known, true)),
        }
    }
    let head = words.join(" ");
    if kinds::recognise(&head).is_none()
        && let Some((before, person)) = known
            .ending(&head)
            .filter(|(before, _)| kinds::recognise(before).is_some())
    {
        draft.people.push(person);
        return before.to_owned();
    }
    head
}

/// A clock time by itself; `1:10` is a length.
fn is_time(word: &str, begins: i32) -> bool {
    clock::alone(word, begins).is_some()
        && (length::read(word).is_none_or(|length| length.minutes >= 7 * 60)
            || word.contains(['点', '-', '–', '—', '~', '～']))
}

fn take_length(draft: &mut Draft, words: &mut Vec<&str>) {
    // `Talk 1` counts talks, `分享 5` minutes.
    if let [word, _] = words.as_slice()
        && word.is_ascii()
        && kinds::recognise(&words.concat()).is_some_and(|hit| hit.talk.is_some())
    {
        return;
    }
    let bare = |word: &str| word.chars().all(|c| c.is_ascii_digit() || ('０'..='９').contains(&c));
    let found = words
        .iter()
        .position(|word| !bare(word) && about(word).is_some())
        .or_else(|| {
            words
                .iter()
                .rposition(|word| bare(word) && length::read(word).is_some())
        })
        // A figure alone is a title like any other.
        .filter(|_| words.len() > 1);
    if let Some(at) = found {
        draft.length = about(words.remove(at));
        return;
    }
    // `25 分钟`, `25 + 5`, `1 h 10 min` are written with spaces.
    for (at, count) in (0..words.len()).flat_map(|at| (2..=4).rev().map(move |count| (at, count))) {
        if words.len() > count
            && let Some(part) = words.get(at..at + count)
            && let Some(length) = length::read(&part.concat())
        {
            draft.length = Some(length);
            words.drain(at..at + count);
            return;
        }
    }
    // `开场5`, `茶歇10分钟`: only behind a word that means something.
    let Some(last) = words.last().copied() else { return };
    if kinds::recognise(last).is_some() {
        return;
    }
    let starts: Vec<usize> = last
        .char_indices()
        .filter(|(at, c)| *at > 0 && (c.is_ascii_digit() || ('０'..='９').contains(c)))
        .map(|(at, _)| at)
        .collect();
    for at in starts {
        let (head, tail) = last.split_at(at);
        if kinds::recognise(head).is_some()
            && let Some(length) = about(tail)
        {
            draft.length = Some(length);
            let place = words.len() - 1;
            words[place] = head;
            return;
        }
    }
}

/// Takes names from a text. With `sure` it is enough that one part is a name; else all of them must be known. `false`
/// when the text holds no names.
pub fn people(draft: &mut Draft, text: &str, known: &Known, sure: bool) -> bool {
    let parts = split(text);
    let named = |part: &&str| known.knows(part) || looks_like_name(part);
    let all_known = !parts.is_empty() && parts.iter().all(|part| known.knows(part));
    let short = || parts.iter().all(|part| part.chars().count() <= 12);
    if all_known || (sure && parts.iter().any(named) && short()) {
        draft.people.extend(parts.into_iter().map(|part| known.person(part)));
        return true;
    }
    false
}

/// Whether a word is names, known or with a form of address.
fn is_people(word: &str, known: &Known) -> bool {
    let parts = split(word);
    !parts.is_empty() && (parts.iter().all(|part| known.knows(part)) || looks_like_name(word))
}

/// Settles what happens and what the row is called.
fn title(draft: &mut Draft, head: &str) {
    let head = head
        .trim()
        .trim_matches(['，', ',', '。', '、', '；', ';', '-', '–', '—', '|'])
        .trim();
    // Of several words the first may say what happens, and the rest more about it.
    let (first, more) = head
        .split_once(' ')
        .map_or((head, ""), |(first, more)| (first, more.trim()));
    if let Some(hit) = kinds::recognise(head) {
        set(draft, &hit, head);
    } else if let Some(hit) = kinds::recognise(first).filter(|hit| hit.plain && !more.is_empty()) {
        set(draft, &hit, first);
        if hit.kind == SegmentKind::Talk && draft.topic.is_empty() {
            more.clone_into(&mut draft.topic);
        } else {
            draft.notes.insert(0, more.to_owned());
        }
    } else if head.is_empty() && !draft.topic.is_empty() {
        draft.kind = Some(SegmentKind::Talk);
    } else {
        head.clone_into(&mut draft.title);
    }
}

fn set(draft: &mut Draft, hit: &kinds::Hit, written: &str) {
    draft.kind = Some(hit.kind);
    draft.talk = hit.talk;
    if !hit.plain {
        written.clone_into(&mut draft.title);
    }
}

/// What stands behind `分享：` is the topic, behind `主持人：` a name, behind anything else more about the row.
fn behind_colon(draft: &mut Draft, after: &str, known: &Known) {
    if after.is_empty() {
        return;
    }
    if draft.kind.is_none() && (known.role(&draft.title).is_some() || means_speaker(&draft.title)) {
        draft.loose = true;
    }
    if draft.kind.is_none() && !draft.loose {
        // `价值观：大家来读` — the row is called by the whole.
        draft.title = format!("{}：{after}", draft.title);
        return;
    }
    if people(draft, after, known, draft.loose) {
        return;
    }
    let mut words: Vec<&str> = after
        .split(char::is_whitespace)
        .filter(|word| !word.is_empty())
        .collect();
    if draft.length.is_none() && words.len() > 1 {
        take_length(draft, &mut words);
    }
    while words.len() > 1 && people(draft, words[words.len() - 1], known, false) {
        words.pop();
    }
    let after = words.join(" ");
    if let Some(length) = about(&after).filter(|_| draft.length.is_none()) {
        draft.length = Some(length);
    } else if draft.kind == Some(SegmentKind::Talk) && draft.topic.is_empty() {
        draft.topic = after;
    } else {
        draft.notes.push(after);
    }
}

impl Draft {
    /// Whether the line says more than a name and a remark: it may begin a row of its own.
    pub fn stands_alone(&self) -> bool {
        self.clock.is_some() || (self.kind.is_some() && self.length.is_some())
    }

    /// The end of the range that was written, as minutes from its start.
    pub fn written_minutes(&self) -> Option<i64> {
        let Clock { start, end } = self.clock?;
        end.map(|end| i64::from(end - start)).filter(|minutes| *minutes >= 0)
    }
}
