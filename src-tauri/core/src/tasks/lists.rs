//! The lists of preparation: what every event of a kind wants, counted back from its day.
//!
//! Built-in lists are *ours*, from the chapter's practice (DOMAIN 5 and 6: booking, publicity, recheck, thanks). A chapter
//! that changed a kind's list keeps its own; the others stand here.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store;
use crate::committee::Office;
use crate::error::{Error, Result};
use crate::events::EventKind;
use crate::store::{Db, Tx};
use crate::text::{LINE_MAX, clean_line};
use crate::words::Message;

/// The most lines of a list.
pub const LINES_MAX: usize = 100;
/// How far from the event's day a line may lie, in days, before and after.
pub const DAYS_MAX: i64 = 400;

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TaskLine {
    /// The built-in line; empty: the chapter's own.
    #[serde(default)]
    pub code: String,
    /// What it is called; empty: the code's name.
    #[serde(default)]
    pub title: String,
    /// Due so many days before the event; below 0: after it.
    #[ts(type = "number")]
    pub days_before: i64,
    /// Whoever holds this office does it, unless somebody else is named.
    #[serde(default)]
    pub office: Option<Office>,
}

/// A kind's list as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TaskList {
    /// The kind of event.
    pub kind: EventKind,
    /// Whether the chapter changed it.
    pub own: bool,
    /// The lines, the earliest first.
    pub lines: Vec<TaskLine>,
    /// The names of the lines, in the same order.
    pub labels: Vec<Message>,
}

use Office::{
    SecretaryGeneral as General, VpEducation as Education, VpMembership as Membership, VpPublicity as Publicity,
};

const SALON: [(&str, i64, Office); 20] = [
    ("book_venue", 30, General),
    ("find_speakers", 28, General),
    ("settle_topics", 14, Education),
    ("speaker_texts", 12, Office::Secretary),
    ("poster", 10, Publicity),
    ("article", 8, Publicity),
    ("role_call", 7, Office::Secretary),
    ("publish_sheet", 5, General),
    ("slides", 3, Office::Secretary),
    ("recheck", 2, General),
    ("remind_signed_up", 1, Office::Secretary),
    ("remind_speakers", 1, Office::Secretary),
    ("print_papers", 1, Office::Secretary),
    ("pack_materials", 1, Office::Secretary),
    ("thanks", -1, General),
    ("recap", -2, Publicity),
    ("materials_back", -2, Office::Secretary),
    ("greet_visitors", -3, Membership),
    ("retrospective", -5, General),
    ("expenses", -7, Office::Secretary),
];
const LARGE: [(&str, i64, Office); 16] = [
    ("budget", 90, Office::President),
    ("book_venue", 75, General),
    ("partners", 60, Office::President),
    ("find_speakers", 60, Education),
    ("settle_topics", 35, Education),
    ("poster", 28, Publicity),
    ("article", 21, Publicity),
    ("role_call", 21, Office::Secretary),
    ("publish_sheet", 7, General),
    ("recheck", 3, General),
    ("remind_signed_up", 1, Office::Secretary),
    ("pack_materials", 1, Office::Secretary),
    ("thanks", -1, General),
    ("recap", -3, Publicity),
    ("retrospective", -7, General),
    ("expenses", -14, Office::Secretary),
];
const READING: [(&str, i64, Office); 7] = [
    ("choose_book", 35, Education),
    ("book_venue", 21, General),
    ("article", 14, Publicity),
    ("find_lead", 14, Education),
    ("remind_signed_up", 1, Office::Secretary),
    ("recap", -2, Publicity),
    ("retrospective", -5, General),
];
const ONLINE: [(&str, i64, Office); 6] = [
    ("find_speakers", 14, Education),
    ("poster", 5, Publicity),
    ("try_line", 1, Office::Secretary),
    ("remind_signed_up", 1, Office::Secretary),
    ("thanks", -1, General),
    ("recap", -2, Publicity),
];
const OUTING: [(&str, i64, Office); 8] = [
    ("choose_place", 21, Membership),
    ("article", 10, Publicity),
    ("book_venue", 10, Membership),
    ("insurance", 5, Office::Secretary),
    ("remind_signed_up", 1, Office::Secretary),
    ("recap", -2, Publicity),
    ("retrospective", -5, General),
    ("expenses", -7, Office::Secretary),
];

/// The list that comes with the program.
fn built_in(kind: EventKind) -> &'static [(&'static str, i64, Office)] {
    match kind {
        EventKind::Salon => &SALON,
        EventKind::Forum | EventKind::Annual | EventKind::Contest => &LARGE,
        EventKind::Reading => &READING,
        EventKind::OnlineClass => &ONLINE,
        EventKind::Charity | EventKind::Social | EventKind::Visit => &OUTING,
    }
}

/// The name of a line: its own, else its code's.
pub fn name(code: &str, title: &str) -> Message {
    if title.is_empty() {
        Message::new(&format!("task-{}", code.replace('_', "-")))
    } else {
        Message::new("sheet-own-title").with("title", title)
    }
}

/// The list in force for a kind.
pub fn of(db: &Db, kind: EventKind) -> Result<TaskList> {
    let own = store::list(db, kind)?;
    let (own, lines) = match own {
        Some(lines) => (true, lines),
        None => (
            false,
            built_in(kind)
                .iter()
                .map(|(code, days_before, office)| TaskLine {
                    code: (*code).to_owned(),
                    title: String::new(),
                    days_before: *days_before,
                    office: Some(*office),
                })
                .collect(),
        ),
    };
    Ok(TaskList {
        kind,
        own,
        labels: lines.iter().map(|line| name(&line.code, &line.title)).collect(),
        lines,
    })
}

/// Gives a kind a list of the chapter's own. Errors: `text_empty` for a line without a name, `code_unknown` for a code
/// that no list has, `task_days` for a day too far away, `too_many_tasks`.
pub fn set(tx: &Tx<'_>, kind: EventKind, lines: &[TaskLine]) -> Result<TaskList> {
    if lines.len() > LINES_MAX {
        return Err(Error::refused("too_many_tasks").with("max", LINES_MAX));
    }
    let mut lines = lines.iter().map(checked).collect::<Result<Vec<_>>>()?;
    lines.sort_by_key(|line| -line.days_before);
    store::save_list(tx, kind, &lines)?;
    of(tx, kind)
}

/// Takes the built-in list again.
pub fn reset(tx: &Tx<'_>, kind: EventKind) -> Result<TaskList> {
    store::delete_list(tx, kind)?;
    of(tx, kind)
}

fn checked(line: &TaskLine) -> Result<TaskLine> {
    let known: HashSet<&str> = EventKind::ALL
        .iter()
        .flat_map(|kind| built_in(*kind))
        .map(|(code, ..)| *code)
        .collect();
    if !line.code.is_empty() && !known.contains(line.code.as_str()) {
        let mut known: Vec<&str> = known.into_iter().collect();
        known.sort_unstable();
        return Err(crate::codes::unknown("code", &line.code, known.into_iter()));
    }
    let title = clean_line("title", &line.title, LINE_MAX)?;
    if line.code.is_empty() && title.is_empty() {
        return Err(Error::invalid("text_empty", "title"));
    }
    Ok(TaskLine {
        title,
        days_before: days(line.days_before)?,
        ..line.clone()
    })
}

/// Days before an event that a task may be due; `task_days` for others.
pub(super) fn days(days: i64) -> Result<i64> {
    if days.abs() > DAYS_MAX {
        return Err(Error::invalid("task_days", "days_before").with("max", DAYS_MAX));
    }
    Ok(days)
}
