//! The host's script 主持稿 and the values officer's text 价值官宣讲稿: large type, the clock in the margin.
//!
//! What is said comes from the user; the clock, the names and the topics come from the run-sheet, so that an old script
//! never announces the wrong speaker. A line of the script that begins with a clock time opens the part of that time;
//! what stands before the first of them belongs to the opening.

use super::timing::hard_stop;
use super::{Paper, fact, head, place, when};
use crate::clean::{clean, lines};
use crate::clock;
use crate::export::Options;
use crate::facts::{Part, RowFacts, SalonFacts};
use crate::model::{ScriptPaper, ScriptPart};
use crate::run_sheet::{meanwhile, numbered, row_title, speaker};
use crate::say::Say;

/// Lines to write on where nobody wrote a text.
const RULED: usize = 8;

/// Points of the host's words, among other things to keep an eye on.
const HOST_SIZE: f64 = 15.5;
/// Points of the values officer's words, which are all there is on the page.
const VALUES_SIZE: f64 = 20.0;

/// The host's script: every row of the programme with what to say.
pub(super) fn host(say: Say, facts: &SalonFacts, options: &Options) -> ScriptPaper {
    let script = Script::read(&facts.host_script);
    let opening = facts.rows.iter().position(|row| row.part == Part::Slot);
    let mut parts: Vec<ScriptPart> = Vec::new();
    for (at, row) in facts.rows.iter().enumerate() {
        let title = row_title(say, row, "documents-talk");
        let known = known(say, facts, row);
        let mut words = if Some(at) == opening {
            script.opening.clone()
        } else {
            Vec::new()
        };
        let own = script.parts.iter().filter(|part| part.is_of(row, &facts.rows));
        words.extend(own.flat_map(|part| part.said_at(&known)));
        // Setting up and clearing away need no words of the host's, unless somebody wrote some.
        if row.part != Part::Slot && words.is_empty() && row.kind != "photo" {
            continue;
        }
        parts.push(ScriptPart {
            time: row.start.clone(),
            minutes: minutes(say, row),
            title,
            cues: cues(say, facts, row),
            words,
            hints: hints(say, row),
            ruled: 0,
            main: row.part == Part::Slot,
        });
    }
    // A time that is not on the sheet any more still says its words, where its time would be.
    for stray in script
        .parts
        .iter()
        .filter(|part| facts.rows.iter().all(|row| !part.is_of(row, &facts.rows)))
    {
        let at = parts
            .iter()
            .position(|part| clock::minutes(&part.time) > Some(stray.minutes));
        let part = ScriptPart {
            time: stray.time.clone(),
            title: stray.title.clone(),
            words: stray.words.clone(),
            main: true,
            ..ScriptPart::default()
        };
        parts.insert(at.unwrap_or(parts.len()), part);
    }
    if parts.is_empty() {
        parts.push(unrelated(say, script.opening));
    } else if opening.is_none() && !script.opening.is_empty() {
        parts.insert(0, unrelated(say, script.opening));
    }
    ScriptPaper {
        head: head(say, facts, Paper::HostScript, options),
        facts: [
            fact(say, "documents-fact-time", when(say, facts)),
            fact(say, "documents-fact-place", place(say, facts)),
            fact(say, "documents-fact-host", say.list(&facts.hosts)),
            fact(say, "documents-fact-timekeeper", say.list(&facts.timekeepers)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        size: HOST_SIZE,
        parts,
    }
}

/// The values officer's text, at the time of the opening.
pub(super) fn values(say: Say, facts: &SalonFacts, options: &Options) -> ScriptPaper {
    let row = facts.rows.iter().find(|row| row.kind == "values_opening");
    let words = lines(&facts.values_script);
    let officers = row.map(|row| {
        let own = row
            .people
            .iter()
            .filter(|duty| duty.role.as_deref() == Some("values_officer"));
        own.map(|duty| clean(&duty.name)).collect::<Vec<_>>()
    });
    let part = ScriptPart {
        time: row.map(|row| row.start.clone()).unwrap_or_default(),
        minutes: row.map(|row| minutes(say, row)).unwrap_or_default(),
        title: row.map_or_else(
            || say.text("documents-values-opening"),
            |row| row_title(say, row, "documents-talk"),
        ),
        cues: Vec::new(),
        ruled: if words.is_empty() { RULED } else { 0 },
        words,
        hints: Vec::new(),
        main: true,
    };
    ScriptPaper {
        head: head(say, facts, Paper::ValuesScript, options),
        facts: [
            fact(say, "documents-fact-time", when(say, facts)),
            fact(
                say,
                "documents-fact-values-officer",
                say.list(&officers.unwrap_or_default()),
            ),
        ]
        .into_iter()
        .flatten()
        .collect(),
        size: VALUES_SIZE,
        parts: vec![part],
    }
}

/// What the host should know without saying it: the hard stop, their own note, what others do meanwhile.
fn hints(say: Say, row: &RowFacts) -> Vec<String> {
    let mut hints: Vec<String> = hard_stop(say, row).into_iter().collect();
    hints.extend(lines(&row.host_note));
    hints.extend(row.meanwhile.iter().map(|duty| meanwhile(say, duty)));
    hints
}

/// Words that stand beside no row.
fn unrelated(say: Say, words: Vec<String>) -> ScriptPart {
    ScriptPart {
        title: say.text("documents-script-opening"),
        ruled: if words.is_empty() { RULED } else { 0 },
        words,
        main: true,
        ..ScriptPart::default()
    }
}

fn minutes(say: Say, row: &RowFacts) -> String {
    if row.minutes > 0 && row.part == Part::Slot {
        say.with("documents-minutes", "minutes", row.minutes)
    } else {
        String::new()
    }
}

/// What the sheet says of a row anyway, the longest texts first.
fn known(say: Say, facts: &SalonFacts, row: &RowFacts) -> Vec<String> {
    let mut known = vec![
        row_title(say, row, "documents-talk"),
        row_title(say, row, "documents-wechat-talk"),
        say.with("documents-minutes", "minutes", row.minutes),
    ];
    known.extend(row.people.iter().map(|duty| clean(&duty.name)));
    if let Some(talk) = speaker(facts, row) {
        known.extend([clean(&talk.topic), clean(&talk.title), clean(&talk.name)]);
    }
    known.retain(|text| !text.is_empty());
    known.sort_by_key(|text| std::cmp::Reverse(text.len()));
    known
}

/// Whom to call and about what.
fn cues(say: Say, facts: &SalonFacts, row: &RowFacts) -> Vec<String> {
    let mut cues = Vec::new();
    if let Some(talk) = speaker(facts, row) {
        let who = [clean(&talk.name), clean(&talk.title)];
        let who: Vec<String> = who.into_iter().filter(|part| !part.is_empty()).collect();
        cues.push(say.beside(&who));
        if !talk.topic.is_empty() {
            cues.push(say.topic(&talk.topic));
        }
    } else if row.kind == "talk" {
        cues.push(say.text("documents-speaker-open"));
    }
    if row.kind == "discussion" {
        cues.extend(numbered(&facts.questions));
    }
    let served = |duty: &&crate::facts::DutyFacts| {
        !matches!(
            duty.role.as_deref(),
            Some("host" | "timekeeper" | "group_lead" | "speaker")
        )
    };
    let others: Vec<&str> = row
        .people
        .iter()
        .filter(served)
        .map(|duty| duty.name.as_str())
        .collect();
    if !others.is_empty() {
        cues.push(say.list(&others));
    }
    cues
}

/// A script as its author wrote it, cut where clock times begin a line.
struct Script {
    opening: Vec<String>,
    parts: Vec<Timed>,
}

struct Timed {
    time: String,
    minutes: i64,
    /// What stood behind the time: a heading, or already words.
    title: String,
    /// Whether it stood in brackets, which makes it a heading.
    is_heading: bool,
    words: Vec<String>,
}

impl Timed {
    /// What is said in a row: a heading, or a line that only repeats what the sheet says anyway, is not said.
    fn said_at(&self, known: &[String]) -> Vec<String> {
        let rest = known
            .iter()
            .fold(self.title.clone(), |rest, known| rest.replace(known, ""));
        let repeats = self.is_heading || !rest.contains(char::is_alphanumeric);
        let first = (!repeats).then(|| self.title.clone());
        first.into_iter().chain(self.words.clone()).collect()
    }

    /// Whether the words belong to `row`: the last row that has begun at their time, if it begins just then.
    fn is_of(&self, row: &RowFacts, all: &[RowFacts]) -> bool {
        let same = |row: &&RowFacts| clock::minutes(&row.start) == Some(self.minutes);
        // Several rows may begin together (a moment and what follows): the words stand with the first within the slot.
        let first = all.iter().filter(same).find(|row| row.part == Part::Slot);
        let first = first.or_else(|| all.iter().find(same));
        first.is_some_and(|first| std::ptr::eq(first, row))
    }
}

impl Script {
    fn read(text: &str) -> Self {
        let mut script = Self {
            opening: Vec::new(),
            parts: Vec::new(),
        };
        for line in lines(text) {
            if let Some(part) = Timed::begin(&line) {
                script.parts.push(part);
            } else if let Some(part) = script.parts.last_mut() {
                part.words.push(line);
            } else {
                script.opening.push(line);
            }
        }
        script
    }
}

impl Timed {
    /// The part that a line such as `14:05 分享一`, `【14:05–14:35 分享一】` or `14：05` opens.
    fn begin(line: &str) -> Option<Self> {
        let bare = line.trim_start_matches(['【', '[', '▍', '■', '●', '•', '-', '—', '#', ' ', '　']);
        let (time, rest) = leading_time(bare)?;
        let rest = rest.trim_start();
        let range = rest.strip_prefix(['–', '-', '—', '~', '～', '至']).map(str::trim_start);
        let rest = range.and_then(leading_time).map_or(rest, |(_, rest)| rest);
        let title = rest.trim_matches(['】', ']', '：', ':', ' ', '　', '，', ',']);
        Some(Self {
            minutes: clock::minutes(&time)?,
            title: title.to_owned(),
            is_heading: line.starts_with(['【', '[', '▍', '#']),
            time,
            words: Vec::new(),
        })
    }
}

/// The clock time that `text` begins with, as `HH:MM`, and what follows it.
fn leading_time(text: &str) -> Option<(String, &str)> {
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let hours = digits(text);
    let rest = text.get(hours..)?.strip_prefix([':', '：'])?;
    if digits(rest) != 2 {
        return None;
    }
    let time = format!("{:0>2}:{}", text.get(..hours)?, rest.get(..2)?);
    clock::minutes(&time)?;
    Some((time, rest.get(2..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_a_clock_time_opens_a_part() {
        let script = Script::read("大家好\n\n【14:05–14:35 分享一】\n有请何老师\n9：00 早\n14:5 不是\n24:00 也不是");
        assert_eq!(script.opening, ["大家好"]);
        let parts: Vec<_> = script
            .parts
            .iter()
            .map(|part| (part.time.as_str(), part.title.as_str()))
            .collect();
        assert_eq!(parts, [("14:05", "分享一"), ("09:00", "早")]);
        assert_eq!(script.parts[0].words, ["有请何老师"]);
        assert_eq!(script.parts[1].words, ["14:5 不是", "24:00 也不是"]);
    }
}
