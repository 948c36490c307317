//! Making up time 追时间: proposals by rule when the salon would end after its slot. A row gives what it may, never less
//! than its floor and never less than it has run; a talk gives its questions and nothing of the talk.

use sha2::{Digest as _, Sha256};

use super::day::Day;
use super::plan::{Ahead, end_of, minutes_for};
use super::views::{Recover, RecoverRow};
use crate::error::Result;
use crate::events::run_sheet::fit::share;
use crate::events::{Segment, SegmentKind};
use crate::ids::Id;
use crate::words::Message;

/// So many ways are put side by side.
const WAYS: usize = 5;

/// Rows that a salon can do without when there is no time, the first one first.
const OPTIONAL: [SegmentKind; 4] = [
    SegmentKind::Break,
    SegmentKind::JointDiscussion,
    SegmentKind::Reports,
    SegmentKind::Changeover,
];

/// A row that is on or still to come.
#[derive(Clone, Copy)]
struct Left<'a> {
    row: &'a Segment,
    /// The day's minutes for it.
    minutes: i64,
    /// What it can give by itself.
    room: i64,
    /// What its questions can give, of a talk.
    questions: i64,
    /// Whether it runs already.
    on: bool,
}

/// What a proposal changes: minutes of rows, and rows that are left out.
#[derive(Clone, Default)]
struct Change {
    minutes: Vec<(Id, i64)>,
    dropped: Option<Id>,
}

/// Ways to hold the end of the slot, the best first: those that hold it before those that come near.
pub fn proposals(day: &Day) -> Result<Vec<Recover>> {
    let left = rows_left(day);
    let late = day.expected_end() - day.slot_end();
    let need = minutes_for(late.max(0));
    let mut ways: Vec<(Message, Change)> = Vec::new();
    ways.push((Message::new("recover-why-spread"), shrink(&left, need, |row| row.room)));
    if let Some(biggest) = left.iter().filter(|row| row.room > 0).max_by_key(|row| row.room) {
        let why = Message::new("recover-why-one").with("segment", biggest.row.heading());
        let only = biggest.row.id;
        ways.push((
            why,
            shrink(&left, need, |row| if row.row.id == only { row.room } else { 0 }),
        ));
    }
    ways.push((
        Message::new("recover-why-questions"),
        shrink(&left, need, |row| row.questions),
    ));
    if let Some(row) = optional(&left, need) {
        let why = Message::new("recover-why-drop").with("segment", row.row.heading());
        let dropped = Change {
            minutes: Vec::new(),
            dropped: Some(row.row.id),
        };
        ways.push((why, dropped));
        let rest: Vec<Left<'_>> = left
            .iter()
            .filter(|other| other.row.id != row.row.id)
            .copied()
            .collect();
        let still = minutes_for((ends(day, &left, &ways[ways.len() - 1].1) - day.slot_end()).max(0));
        let more = Change {
            dropped: Some(row.row.id),
            ..shrink(&rest, still, |row| row.room + row.questions)
        };
        ways.push((
            Message::new("recover-why-drop-and-shrink").with("segment", row.row.heading()),
            more,
        ));
    }
    ways.push((
        Message::new("recover-why-all"),
        shrink(&left, need, |row| row.room + row.questions),
    ));
    sorted(day, &left, ways)
}

/// The ways that gain something, each once, the best first.
fn sorted(day: &Day, left: &[Left<'_>], ways: Vec<(Message, Change)>) -> Result<Vec<Recover>> {
    let before = day.expected_end();
    let mut found: Vec<Recover> = Vec::new();
    for (why, change) in ways {
        let ends = ends(day, left, &change);
        let rows = shown(left, &change);
        let key = key(&rows);
        if ends >= before || found.iter().any(|other| other.key == key) {
            continue;
        }
        found.push(Recover {
            index: 0,
            key,
            rows,
            gains_minutes: (before - ends) / 60,
            ends_at: day.instant(ends)?,
            over_minutes: minutes_for((ends - day.slot_end()).max(0)),
            why,
        });
    }
    // Stable: of equal ones the gentler, which was thought of first.
    found.sort_by_key(|way| way.over_minutes);
    found.truncate(WAYS);
    for (index, way) in (1..).zip(&mut found) {
        way.index = index;
    }
    Ok(found)
}

fn rows_left(day: &Day) -> Vec<Left<'_>> {
    let current = day.run.current().and_then(|id| day.row(id).ok());
    let rows = current.map(|row| (row, true)).into_iter();
    let rows = rows.chain(day.coming().into_iter().map(|row| (row, false)));
    rows.map(|(row, on)| left(day, row, on)).collect()
}

fn left<'a>(day: &Day, row: &'a Segment, on: bool) -> Left<'a> {
    let minutes = day.day_minutes(row);
    let spent = if on { minutes_for(day.spent()) } else { 0 };
    let talk = day.talk_minutes(row);
    let floor = match (talk, row.floor_minutes) {
        (None, Some(floor)) if row.may_shrink => floor,
        _ => minutes,
    };
    Left {
        row,
        minutes,
        room: (minutes - floor.max(spent)).max(0),
        questions: talk.map_or(0, |talk| (minutes - talk.max(spent)).max(0)),
        on,
    }
}

/// Takes so many minutes, or as many as there are, in proportion to what each row can give.
fn shrink(left: &[Left<'_>], need: i64, room: impl Fn(&Left<'_>) -> i64) -> Change {
    let rooms: Vec<i64> = left.iter().map(&room).collect();
    let all: i64 = rooms.iter().sum();
    let taken = share(&rooms, need.min(all)).unwrap_or_default();
    let cut = left.iter().zip(taken).filter(|(_, taken)| *taken > 0);
    Change {
        minutes: cut.map(|(row, taken)| (row.row.id, row.minutes - taken)).collect(),
        dropped: None,
    }
}

/// The row that can be left out: the shortest that is enough, else the longest.
fn optional<'a>(left: &[Left<'a>], need: i64) -> Option<Left<'a>> {
    let can = |row: &&Left<'a>| !row.on && row.minutes > 0 && OPTIONAL.contains(&row.row.kind);
    let enough = left.iter().filter(can).filter(|row| row.minutes >= need);
    enough
        .min_by_key(|row| row.minutes)
        .or_else(|| left.iter().filter(can).max_by_key(|row| row.minutes))
        .copied()
}

/// When the salon would be over with a change.
fn ends(day: &Day, left: &[Left<'_>], change: &Change) -> i64 {
    let minutes = |row: &Left<'_>| {
        let changed = change.minutes.iter().find(|(id, _)| *id == row.row.id);
        changed.map_or(row.minutes, |(_, minutes)| *minutes)
    };
    let current = left.iter().find(|row| row.on);
    let from = match current {
        Some(row) => day.now + (minutes(row) * 60 - day.spent()).max(0),
        None => day.free_from(),
    };
    let ahead: Vec<Ahead> = left
        .iter()
        .filter(|row| !row.on && change.dropped != Some(row.row.id))
        .map(|row| day.ahead(row.row, minutes(row)))
        .collect();
    end_of(from, &ahead)
}

fn shown(left: &[Left<'_>], change: &Change) -> Vec<RecoverRow> {
    let rows = left.iter().filter_map(|row| {
        let dropped = change.dropped == Some(row.row.id);
        let to = change.minutes.iter().find(|(id, _)| *id == row.row.id);
        let to_minutes = to.map(|(_, minutes)| *minutes).or(dropped.then_some(0))?;
        Some(RecoverRow {
            id: row.row.id,
            label: row.row.label.clone(),
            title: row.row.title.clone(),
            from_minutes: row.minutes,
            to_minutes,
            dropped,
        })
    });
    rows.collect()
}

/// What a proposal does, in a few letters.
fn key(rows: &[RecoverRow]) -> String {
    let mut hash = Sha256::new();
    for row in rows {
        hash.update(row.id.as_bytes());
        hash.update(row.to_minutes.to_be_bytes());
        hash.update([u8::from(row.dropped)]);
    }
    let digest: [u8; 32] = hash.finalize().into();
    digest[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}
