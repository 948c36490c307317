//! Making up time 追时间: proposals by rule when the salon would end after its slot. A row gives what it may, never less
//! than its floor and never less than it has run; a talk gives its questions and nothing of the talk.

use sha2::{Digest as _, Sha256};

use super::day::Day;
use super::plan::{Ahead, forecast, minutes_for};
use super::views::{Recover, RecoverRow};
use crate::error::Result;
use crate::events::run_sheet::fit::share;
use crate::events::{Segment, SegmentKind};
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

impl<'a> Left<'a> {
    fn new(day: &Day, row: &'a Segment, on: bool) -> Self {
        let minutes = day.day_minutes(row);
        let spent = if on { minutes_for(day.spent()) } else { 0 };
        let talk = day.talk_minutes(row);
        let floor = match (talk, row.floor_minutes) {
            (None, Some(floor)) if row.may_shrink => floor,
            _ => minutes,
        };
        Self {
            row,
            minutes,
            room: (minutes - floor.max(spent)).max(0),
            questions: talk.map_or(0, |talk| (minutes - talk.max(spent)).max(0)),
            on,
        }
    }
}

/// What a proposal changes, row by row: minutes that are taken, and whether it is left out.
#[derive(Clone, PartialEq, Eq)]
struct Change {
    taken: Vec<i64>,
    dropped: Option<usize>,
}

/// Ways to hold the end of the slot, the best first: those that hold it before those that come near.
pub fn proposals(day: &Day) -> Result<Vec<Recover>> {
    let current = day.run.current().map(|id| day.row(id)).transpose()?;
    let coming = day.coming().into_iter().map(|row| Left::new(day, row, false));
    let left: Vec<Left<'_>> = current
        .map(|row| Left::new(day, row, true))
        .into_iter()
        .chain(coming)
        .collect();
    Rest { day, left }.proposals()
}

/// The rest of a day.
struct Rest<'a> {
    day: &'a Day,
    left: Vec<Left<'a>>,
}

impl Rest<'_> {
    fn proposals(&self) -> Result<Vec<Recover>> {
        let none = self.unchanged();
        let mut ways = vec![(
            Message::new("recover-why-spread"),
            self.shrink(none.clone(), |row| row.room),
        )];
        let first = self.first_that_matters(&none);
        let rooms = self.left.iter().skip(first).filter(|row| row.room > 0);
        if let Some(biggest) = rooms.max_by_key(|row| row.room) {
            let only = |row: &Left<'_>| if row.row.id == biggest.row.id { row.room } else { 0 };
            let why = Message::new("recover-why-one").with("segment", biggest.row.heading());
            ways.push((why, self.shrink(none.clone(), only)));
        }
        ways.push((
            Message::new("recover-why-questions"),
            self.shrink(none.clone(), |row| row.questions),
        ));
        if let Some(at) = self.optional(first) {
            let name = self.left[at].row.heading();
            let dropped = Change {
                dropped: Some(at),
                ..none.clone()
            };
            let more = self.shrink(dropped.clone(), |row| row.room + row.questions);
            ways.push((Message::new("recover-why-drop").with("segment", name.clone()), dropped));
            let why = Message::new("recover-why-drop-and-shrink").with("segment", name);
            ways.push((why, more));
        }
        ways.push((
            Message::new("recover-why-all"),
            self.shrink(none, |row| row.room + row.questions),
        ));
        self.sorted(ways)
    }

    /// The ways that gain something, each once, the best first.
    fn sorted(&self, ways: Vec<(Message, Change)>) -> Result<Vec<Recover>> {
        let before = self.ends(&self.unchanged());
        let mut found: Vec<Recover> = Vec::new();
        for (why, change) in ways {
            let ends = self.ends(&change);
            let rows = self.shown(&change);
            let key = key(&rows);
            if before - ends < 60 || found.iter().any(|other| other.key == key) {
                continue;
            }
            found.push(Recover {
                index: 0,
                key,
                rows,
                gains_minutes: (before - ends) / 60,
                ends_at: self.day.instant(ends)?,
                over_minutes: minutes_for((ends - self.day.slot_end()).max(0)),
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

    fn unchanged(&self) -> Change {
        Change {
            taken: vec![0; self.left.len()],
            dropped: None,
        }
    }

    /// Takes as many minutes as it needs, or as there are, in proportion to what each row can give. What stands above a
    /// row that waits for its fixed start gains nothing and gives nothing.
    fn shrink(&self, mut change: Change, room: impl Fn(&Left<'_>) -> i64) -> Change {
        loop {
            let ends = self.ends(&change);
            let need = minutes_for((ends - self.day.slot_end()).max(0));
            let first = self.first_that_matters(&change);
            let rooms: Vec<i64> = self
                .left
                .iter()
                .enumerate()
                .map(|(at, row)| {
                    let gives = at >= first && change.dropped != Some(at);
                    if gives { room(row) - change.taken[at] } else { 0 }
                })
                .collect();
            let most = need.min(rooms.iter().sum());
            let Some(taken) = share(&rooms, most).filter(|_| most > 0) else {
                break;
            };
            for (sum, more) in change.taken.iter_mut().zip(taken) {
                *sum += more;
            }
        }
        self.pruned(change)
    }

    /// Gives back every minute that gains nothing.
    fn pruned(&self, mut change: Change) -> Change {
        if self.left.iter().all(|row| row.row.fixed_start.is_none()) {
            return change;
        }
        let ends = self.ends(&change);
        for at in 0..change.taken.len() {
            let (mut low, mut high) = (0, change.taken[at]);
            while low < high {
                let middle = i64::midpoint(low, high);
                change.taken[at] = middle;
                if self.ends(&change) == ends {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            change.taken[at] = low;
        }
        change
    }

    /// The row that can be left out: the shortest that is enough, else the longest.
    fn optional(&self, first: usize) -> Option<usize> {
        let need = minutes_for((self.day.expected_end() - self.day.slot_end()).max(0));
        let rows = || {
            let rows = self.left.iter().enumerate().skip(first);
            rows.filter(|(_, row)| !row.on && row.minutes > 0 && OPTIONAL.contains(&row.row.kind))
        };
        let enough = rows()
            .filter(|(_, row)| row.minutes >= need)
            .min_by_key(|(_, row)| row.minutes);
        let found = enough.or_else(|| rows().max_by_key(|(_, row)| row.minutes));
        found.map(|(at, _)| at)
    }

    /// When each row would begin and end with a change; of the one that is on the start is now.
    fn times(&self, change: &Change) -> Vec<(i64, i64)> {
        let minutes = |at: usize| {
            let row = &self.left[at];
            if change.dropped == Some(at) {
                0
            } else {
                row.minutes - change.taken[at]
            }
        };
        let on = usize::from(self.left.first().is_some_and(|row| row.on));
        let from = if on == 1 {
            self.day.now + (minutes(0) * 60 - self.day.spent()).max(0)
        } else {
            self.day.free_from()
        };
        let ahead: Vec<Ahead> = self
            .left
            .iter()
            .enumerate()
            .skip(on)
            .map(|(at, row)| {
                let ahead = self.day.ahead(row.row, minutes(at));
                Ahead {
                    fixed: ahead.fixed.filter(|_| change.dropped != Some(at)),
                    ..ahead
                }
            })
            .collect();
        let mut times = vec![(self.day.now, from); on];
        times.extend(forecast(from, &ahead));
        times
    }

    /// When the salon would be over with a change.
    fn ends(&self, change: &Change) -> i64 {
        let last = self.times(change).last().map(|(_, end)| *end);
        last.unwrap_or_else(|| self.day.free_from())
    }

    /// The last row that waits for its fixed start: nothing above it can make the end come sooner.
    fn first_that_matters(&self, change: &Change) -> usize {
        let times = self.times(change);
        let waits = |at: &usize| times[*at].0 > times[*at - 1].1;
        (1..times.len()).rev().find(waits).unwrap_or(0)
    }

    fn shown(&self, change: &Change) -> Vec<RecoverRow> {
        let rows = self.left.iter().enumerate().filter_map(|(at, row)| {
            let dropped = change.dropped == Some(at);
            (dropped || change.taken[at] > 0).then(|| RecoverRow {
                id: row.row.id,
                label: row.row.label.clone(),
                title: row.row.title.clone(),
                from_minutes: row.minutes,
                to_minutes: if dropped { 0 } else { row.minutes - change.taken[at] },
                dropped,
            })
        });
        rows.collect()
    }
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
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    format!("{:016x}", u64::from_be_bytes(first))
}
