//! Rows that came, went, moved, or take another time.

use std::collections::{HashMap, HashSet};

use super::super::record::{Change, ChangeCode, Frozen, FrozenRow};
use super::{APART, change, said, short_list};
use crate::events::codes::{Part, SegmentKind};
use crate::ids::Id;
use crate::words::{Arg, Message};

/// The rows of both sheets, found by their ids.
pub struct Rows<'a> {
    then: HashMap<Id, &'a FrozenRow>,
    now: &'a Frozen,
    /// Headings that several rows of the later sheet share: those rows are told apart by their time.
    shared: HashSet<Key<'a>>,
}

/// What two rows of one heading have in common: the user's own title, or else kind and number of the talk.
type Key<'a> = (&'a str, Option<(SegmentKind, Option<i64>)>);

impl<'a> Rows<'a> {
    pub fn of(then: &'a Frozen, now: &'a Frozen) -> Self {
        let mut seen = HashSet::new();
        let mut shared = HashSet::new();
        for row in &now.rows {
            let key = key(row);
            if !seen.insert(key) {
                shared.insert(key);
            }
        }
        Self {
            then: then.rows.iter().map(|row| (row.id, row)).collect(),
            now,
            shared,
        }
    }

    /// Rows that stand in both sheets: as they were, as they are.
    pub fn kept(&self) -> impl Iterator<Item = (&'a FrozenRow, &'a FrozenRow)> {
        let rows = self.now.rows.iter();
        rows.filter_map(|row| Some((*self.then.get(&row.id)?, row)))
    }

    /// What a row of the later sheet is called, told apart from its namesakes.
    pub fn name(&self, row: &FrozenRow) -> Arg {
        if self.shared.contains(&key(row)) {
            let at = said("change-row-at", "row", row.heading());
            at.with("start", row.start.to_string()).into()
        } else {
            row.heading()
        }
    }
}

fn key(row: &FrozenRow) -> Key<'_> {
    let kind = row.title.is_empty().then_some((row.kind, row.talk));
    (&row.title, kind)
}

pub fn compare(then: &Frozen, now: &Frozen, rows: &Rows<'_>, found: &mut Vec<Change>) {
    removed(then, now, found);
    added(rows, found);
    for (was, is) in rows.kept() {
        if key(was) != key(is) {
            let message = said("change-renamed", "was", was.heading()).with("row", is.heading());
            found.push(change(ChangeCode::Renamed, Some(is.id), message));
        } else if was.kind != is.kind {
            let message = said("change-kind", "row", rows.name(is)).with("kind", is.kind.name());
            found.push(change(ChangeCode::Renamed, Some(is.id), message));
        }
    }
    lengths(rows, found);
    let moved = moved(then, rows);
    orders(rows, &moved, found);
    shifts(then, rows, &moved, found);
}

fn removed(then: &Frozen, now: &Frozen, found: &mut Vec<Change>) {
    let stay: HashSet<Id> = now.rows.iter().map(|row| row.id).collect();
    let gone: Vec<&FrozenRow> = then.rows.iter().filter(|row| !stay.contains(&row.id)).collect();
    if gone.len() > APART {
        let names = short_list(gone.iter().map(|row| row.heading()).collect());
        found.push(change(ChangeCode::Removed, None, said("change-removed", "rows", names)));
        return;
    }
    for row in gone {
        let message = said("change-removed", "rows", row.heading());
        found.push(change(ChangeCode::Removed, None, message));
    }
}

fn added(rows: &Rows<'_>, found: &mut Vec<Change>) {
    let new: Vec<&FrozenRow> = rows
        .now
        .rows
        .iter()
        .filter(|row| !rows.then.contains_key(&row.id))
        .collect();
    if new.len() > APART {
        let names = short_list(new.iter().map(|row| row.heading()).collect());
        let message = said("change-added-many", "rows", names);
        found.push(change(ChangeCode::Added, None, message));
        return;
    }
    for row in new {
        let id = if row.minutes > 0 {
            "change-added"
        } else {
            "change-added-moment"
        };
        let message = said(id, "row", row.heading())
            .with("start", row.start.to_string())
            .with("minutes", row.minutes);
        found.push(change(ChangeCode::Added, Some(row.id), message));
    }
}

fn lengths(rows: &Rows<'_>, found: &mut Vec<Change>) {
    let mut other: Vec<(&FrozenRow, Message)> = Vec::new();
    for (was, is) in rows.kept() {
        if (was.minutes, was.qa_minutes) == (is.minutes, is.qa_minutes) {
            continue;
        }
        let message = if is.kind == SegmentKind::Talk && is.qa_minutes > 0 {
            Message::new("change-minutes-split")
                .with("talk", is.minutes - is.qa_minutes)
                .with("questions", is.qa_minutes)
        } else if is.minutes == 0 {
            Message::new("change-minutes-none")
        } else if was.minutes == 0 {
            said("change-minutes-set", "minutes", is.minutes)
        } else {
            said("change-minutes", "minutes", is.minutes).with("was", was.minutes)
        };
        other.push((is, message.with("row", rows.name(is))));
    }
    if other.len() > APART {
        let names = short_list(other.iter().map(|(row, _)| rows.name(row)).collect());
        found.push(change(
            ChangeCode::Minutes,
            None,
            said("change-minutes-many", "rows", names),
        ));
        return;
    }
    found.extend(
        other
            .into_iter()
            .map(|(row, message)| change(ChangeCode::Minutes, Some(row.id), message)),
    );
}

/// Rows that stand elsewhere in the order: of another part, or outside the longest run of the slot's rows that kept
/// their order. Outside the slot the clock decides the order, and a row that stands elsewhere there begins at another
/// time.
fn moved(then: &Frozen, rows: &Rows<'_>) -> HashSet<Id> {
    let places: HashMap<Id, usize> = then.rows.iter().map(|row| row.id).zip(0..).collect();
    let (mut moved, mut slot) = (HashSet::new(), Vec::new());
    for (was, is) in rows.kept() {
        if was.part != is.part {
            moved.insert(is.id);
        } else if is.part == Part::Slot {
            slot.push(is.id);
        }
    }
    let before: Vec<usize> = slot.iter().map(|id| places[id]).collect();
    let stay: HashSet<usize> = longest_increasing(&before).into_iter().collect();
    moved.extend(
        (0..slot.len())
            .filter(|index| !stay.contains(index))
            .map(|index| slot[index]),
    );
    moved
}

/// Indices of a longest strictly increasing subsequence, in `n log n` steps.
fn longest_increasing(values: &[usize]) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; values.len()];
    for (index, value) in values.iter().enumerate() {
        let place = ends.partition_point(|&end| values[end] < *value);
        before[index] = place.checked_sub(1).map(|place| ends[place]);
        if place == ends.len() {
            ends.push(index);
        } else {
            ends[place] = index;
        }
    }
    let mut chain = Vec::with_capacity(ends.len());
    let mut at = ends.last().copied();
    while let Some(index) = at {
        chain.push(index);
        at = before[index];
    }
    chain.reverse();
    chain
}

fn orders(rows: &Rows<'_>, moved: &HashSet<Id>, found: &mut Vec<Change>) {
    let movers: Vec<(usize, &FrozenRow)> = rows
        .now
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| moved.contains(&row.id))
        .collect();
    if movers.len() > APART {
        let names = short_list(movers.iter().map(|(_, row)| rows.name(row)).collect());
        found.push(change(
            ChangeCode::Order,
            None,
            said("change-order-many", "rows", names),
        ));
        return;
    }
    for (place, row) in movers {
        let below = rows.now.rows.get(place + 1).filter(|below| below.part == row.part);
        let message = match below {
            Some(below) => said("change-order-before", "below", rows.name(below)),
            None => Message::new("change-order"),
        };
        let message = message.with("row", row.heading()).with("start", row.start.to_string());
        found.push(change(ChangeCode::Order, Some(row.id), message));
    }
}

/// Rows that follow each other and all begin so many minutes later (earlier when negative).
struct Shift<'a> {
    minutes: i32,
    rows: Vec<&'a FrozenRow>,
}

/// Rows that begin at another time, beyond what the start of the whole salon explains.
fn shifts(then: &Frozen, rows: &Rows<'_>, moved: &HashSet<Id>, found: &mut Vec<Change>) {
    let whole = rows.now.start.minutes() - then.start.minutes();
    let mut shifts: Vec<Shift<'_>> = Vec::new();
    let mut last = (Part::Before, 0);
    let last_row = rows
        .now
        .rows
        .iter()
        .rfind(|row| row.part == Part::Slot)
        .map(|row| row.id);
    let end = rows.now.end.minutes() - then.end.minutes();
    // Whether a shift goes on to the end of the plan: rows after the slot that moved along are told with it.
    let goes_on = |shift: &Shift<'_>| shift.minutes == end && shift.rows.iter().any(|row| Some(row.id) == last_row);
    for (was, is) in rows.kept().filter(|(_, is)| !moved.contains(&is.id)) {
        let minutes = is.start.minutes() - was.start.minutes();
        let told = is.part == Part::After && minutes == end && shifts.iter().any(goes_on);
        if minutes == 0 || minutes == whole || told {
            last = (is.part, 0);
            continue;
        }
        match shifts.last_mut() {
            Some(shift) if last == (is.part, minutes) => shift.rows.push(is),
            _ => shifts.push(Shift {
                minutes,
                rows: vec![is],
            }),
        }
        last = (is.part, minutes);
    }
    if shifts.len() > APART {
        found.push(change(ChangeCode::TimeMoved, None, Message::new("change-times")));
        return;
    }
    for shift in shifts {
        let first = shift.rows[0];
        let last = shift.rows[shift.rows.len() - 1];
        let id = match shift.rows.len() {
            1 => "change-shift",
            _ if goes_on(&shift) => "change-shift-from",
            _ => "change-shift-between",
        };
        let message = said(id, "row", rows.name(first))
            .with("last", rows.name(last))
            .with("start", first.start.to_string())
            .with("way", if shift.minutes > 0 { "later" } else { "earlier" })
            .with("minutes", shift.minutes.abs());
        found.push(change(ChangeCode::TimeMoved, Some(first.id), message));
    }
}
