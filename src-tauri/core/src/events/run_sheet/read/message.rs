//! Messages as they stand in WeChat: our own and other people's. A row begins with a clock time, lines below say who and
//! what; a text without any times is a list with a row on each line.

use super::names::{Known, means_speaker, split};
use super::{Draft, Reading, clock, line};
use crate::chars::Chars;
use crate::events::codes::{Part, Role};
use crate::text::search_key;

/// Headings of parts, as search keys.
const PARTS: &[(Part, &[&str])] = &[
    (Part::Before, &["会前", "会前准备", "活动前", "before"]),
    (
        Part::Slot,
        &[
            "正式流程",
            "会中",
            "活动流程",
            "流程",
            "正式环节",
            "programme",
            "program",
            "agenda",
        ],
    ),
    (Part::After, &["会后", "活动后", "after"]),
];

/// What our own messages say where nobody is named; it is no note.
const GENERATED: [&str; 8] = [
    "嘉宾待定",
    "嘉宾邀请中",
    "待定",
    "各组代表",
    "speakernotnamedyet",
    "speakerbeinginvited",
    "open",
    "tobenamed",
];

/// The part that a heading names.
pub fn heading(text: &str) -> Option<Part> {
    let chars = Chars::of(text);
    let key = search_key(&chars.rest(clock::skip_bullets(&chars)));
    let bare = key.trim_matches(|c: char| !c.is_alphanumeric());
    PARTS
        .iter()
        .find(|(_, names)| names.contains(&bare))
        .map(|(part, _)| *part)
}

/// Reads the lines of a message into rows and what is left over.
pub fn read(lines: &[(i64, &str)], begins: i32, known: &Known, reading: &mut Reading) {
    let timed = lines
        .iter()
        .any(|(_, text)| clock::leading(&Chars::of(text), begins).is_some());
    let mut part = None;
    // The row that lines below still belong to.
    let mut open: Option<Draft> = None;
    let mut begun = false;
    for (number, text) in lines {
        if text.trim().is_empty() {
            reading.rows.extend(open.take().map(Draft::closed));
            continue;
        }
        if let Some(named) = heading(text) {
            reading.rows.extend(open.take().map(Draft::closed));
            (part, begun) = (Some(named), true);
            continue;
        }
        let mut draft = line::read(text, begins, known);
        let begins_row = if timed {
            draft.clock.is_some() && leads(text, begins) || (begun && draft.stands_alone() && !draft.loose)
        } else {
            !draft.loose && !draft.is_empty() && !is_title(text)
        };
        if begins_row && draft.is_empty() {
            reading.ignore(*number, text, "paste-only-time");
        } else if begins_row {
            reading.rows.extend(open.take().map(Draft::closed));
            draft.part = part;
            draft.begin(*number, text);
            (open, begun) = (Some(draft), true);
        } else if let Some(open) = &mut open {
            if is_cut(&open.text) {
                *open = open.joined(text, begins, known);
            } else {
                below(open, text, known);
            }
        } else {
            reading.ignore(*number, text, if begun { "paste-after" } else { "paste-before" });
        }
    }
    reading.rows.extend(open.map(Draft::closed));
}

fn leads(text: &str, begins: i32) -> bool {
    clock::leading(&Chars::of(text), begins).is_some()
}

/// `【苏州分会第18期沙龙】流程表`, `主题：…`: what stands over a list without times.
fn is_title(text: &str) -> bool {
    let text = text.trim();
    let key = search_key(text);
    text.starts_with('【')
        || ["主题:", "时间:", "地点:", "日期:", "theme:", "time:", "place:", "date:"]
            .iter()
            .any(|label| key.starts_with(label))
        || ["流程表", "活动流程", "流程如下"]
            .iter()
            .any(|word| key.trim_end_matches(':').ends_with(word))
}

/// A line below a row: who serves, groups, materials, the speaker with the topic, or a note.
fn below(row: &mut Draft, text: &str, known: &Known) {
    let whole = format!("{}{}", std::mem::take(&mut row.broken), text.trim());
    if is_cut(&whole) {
        row.broken = whole;
        return;
    }
    let text = whole.as_str();
    if is_generated(text) {
        return;
    }
    // Short facts stand beside each other, parted by a wide space.
    let facts: Vec<&str> = text
        .split('\u{3000}')
        .flat_map(|part| part.split(" · "))
        .flat_map(|part| part.split("  "))
        .map(str::trim)
        .filter(|fact| !fact.is_empty())
        .collect();
    let before = row.clone();
    if facts.iter().all(|fact| fact_below(row, fact, known)) {
        return;
    }
    // What was understood only in part is kept whole.
    *row = before;
    row.notes.push(text.trim().to_owned());
}

fn fact_below(row: &mut Draft, fact: &str, known: &Known) -> bool {
    if is_generated(fact) {
        return true;
    }
    if let Some((number, name)) = group(fact) {
        if !is_generated(name) {
            let mut person = known.person(name);
            (person.role, person.group_number) = (Some(Role::GroupLead), Some(number));
            row.people.push(person);
        }
        return true;
    }
    if let Some((word, value)) = fact.split_once(['：', ':']) {
        let (word, value) = (word.trim(), value.trim());
        if ["物料", "materials"].contains(&search_key(word).as_str()) {
            row.materials.push(value.to_owned());
            return true;
        }
        if let Some(role) = known.role(word) {
            return serving(row, value, role, known);
        }
        if means_speaker(word) {
            return speaker(row, value, known);
        }
        if value.is_empty() {
            return line::people(row, without_remark(word), known, false);
        }
        if value.starts_with(['《', '“']) {
            return speaker(row, fact, known);
        }
        return false;
    }
    if let Some((word, names)) = fact.split_once(char::is_whitespace)
        && let Some(role) = known.role(word)
    {
        return serving(row, names, role, known);
    }
    if fact.contains(['《', '“']) {
        return speaker(row, fact, known);
    }
    line::people(row, without_remark(fact), known, false)
}

/// Names behind a role.
fn serving(row: &mut Draft, names: &str, role: Role, known: &Known) -> bool {
    for name in split(names)
        .into_iter()
        .map(without_remark)
        .filter(|name| !is_generated(name))
    {
        let mut person = known.person(name);
        person.role = Some(role);
        row.people.push(person);
    }
    if !row.roles.contains(&role) {
        row.roles.push(role);
    }
    true
}

/// A cell of names: a role may stand before some of them (`主持：金晓岚 计时：蒋思琪`), `全体` and the like are a note.
pub fn serving_cell(row: &mut Draft, cell: &str, known: &Known) {
    let mut parts: Vec<&str> = Vec::new();
    for part in cell.split(['\n', '\u{3000}']).map(str::trim) {
        // A space may part names, or stand within one.
        if split(part).iter().all(|name| known.knows(name)) {
            parts.push(part);
        } else {
            parts.extend(part.split(' '));
        }
    }
    for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
        if part.contains(['：', ':']) || group(part).is_some() {
            if !fact_below(row, part, known) {
                row.notes.push(part.to_owned());
            }
        } else if !is_generated(part) {
            for name in split(part) {
                match known.role(name) {
                    Some(role) if !known.knows(name) => row.roles.push(role),
                    _ => row.people.push(known.person(without_remark(name))),
                }
            }
        }
    }
}

/// `何晓雯（待确认）《题目》`.
fn speaker(row: &mut Draft, text: &str, known: &Known) -> bool {
    let name = match (text.find(['《', '“']), text.rfind(['》', '”'])) {
        (Some(open), Some(close)) if open < close => {
            text[open + '《'.len_utf8()..close].trim().clone_into(&mut row.topic);
            text[..open].trim().trim_end_matches(['：', ':']).trim_end()
        }
        (None, None) => text,
        _ => return false,
    };
    let name = without_remark(name);
    if !name.is_empty() && !is_generated(name) {
        row.people
            .extend(split(name).into_iter().map(|name| known.person(name)));
    }
    true
}

/// A name without a remark in brackets behind it: `朱燕萍（会籍副会长）`.
fn without_remark(name: &str) -> &str {
    match name.find(['（', '(']) {
        Some(at) if name.trim_end().ends_with(['）', ')']) && at > 0 => name[..at].trim(),
        _ => name.trim(),
    }
}

/// `1组 潘志成`, `第2组：唐玉兰`, `Group 3 …`.
fn group(fact: &str) -> Option<(i64, &str)> {
    let bare = fact.trim().trim_start_matches('第');
    let bare = bare.strip_prefix("Group ").unwrap_or(bare);
    let digits = bare.find(|c: char| !c.is_ascii_digit())?;
    let number: i64 = bare[..digits].parse().ok()?;
    let rest = &bare[digits..];
    let named = rest
        .strip_prefix('组')
        .or_else(|| fact.contains("Group ").then_some(rest))?;
    let name = named.trim().trim_start_matches(['：', ':']).trim();
    ((1..=99).contains(&number) && !name.is_empty() && name.chars().count() <= 20).then_some((number, name))
}

/// A remark that our own messages write by themselves.
fn is_generated(text: &str) -> bool {
    let key = search_key(text);
    let figure = |start: &str, end: &str| {
        key.strip_prefix(start)
            .and_then(|rest| rest.strip_suffix(end))
            .is_some_and(|middle| !middle.is_empty() && middle.bytes().all(|b| b.is_ascii_digit()))
    };
    GENERATED.contains(&key.trim_matches(|c: char| !c.is_alphanumeric()))
        || figure("每组", "分钟")
        || figure("", "位新朋友")
        || figure("", "minforeachgroup")
}

/// Whether a line broke off inside brackets, as long lines do in a narrow message.
fn is_cut(text: &str) -> bool {
    let open = |pairs: [&str; 2]| text.matches(pairs[0]).count() > text.matches(pairs[1]).count();
    text.len() < CUT_MAX && (open(["（", "）"]) || open(["(", ")"]) || open(["《", "》"]))
}

/// What is still open after so many bytes is no broken line.
const CUT_MAX: usize = 1_000;

impl Draft {
    /// The row with what stood below it and never ended.
    fn closed(mut self) -> Self {
        if !self.broken.is_empty() {
            self.notes.push(std::mem::take(&mut self.broken));
        }
        self
    }

    /// The row of the line joined with the one below.
    fn joined(&self, below: &str, begins: i32, known: &Known) -> Self {
        let text = format!("{}{}", self.text, below.trim());
        let mut whole = line::read(&text, begins, known);
        whole.part = self.part;
        whole.begin(self.line, &text);
        whole
    }

    fn is_empty(&self) -> bool {
        self.kind.is_none() && self.title.is_empty() && self.topic.is_empty()
    }
}
