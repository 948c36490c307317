//! What changed between two frozen sheets. Pure.
//!
//! Rows, materials and people are matched by their ids. A reader wants to know what is different for them, so the list
//! tells causes, not every consequence: rows that all begin later because of one cause are told once, a speaker who is
//! replaced takes the topic along, and many changes of one kind become one line.

mod event;
mod people;
mod rows;
mod talks;
mod things;

use self::rows::Rows;
use super::record::{Change, ChangeCode, Frozen};
use crate::ids::Id;
use crate::words::{Arg, Message};

/// So many changes of one kind are told one by one; more of them are told together.
const APART: usize = 4;

/// What changed from one sheet to another, the weightiest first. Nothing when their papers read the same.
pub fn compare(then: &Frozen, now: &Frozen) -> Vec<Change> {
    let mut found = Vec::new();
    event::compare(then, now, &mut found);
    talks::compare(then, now, &mut found);
    let rows = Rows::of(then, now);
    rows::compare(then, now, &rows, &mut found);
    people::compare(then, now, &rows, &mut found);
    things::compare(then, now, &rows, &mut found);
    found.sort_by_key(|change| change.change);
    found
}

fn change(change: ChangeCode, segment: Option<Id>, message: Message) -> Change {
    Change {
        change,
        segment,
        message,
    }
}

/// A message whose only argument is `value`.
fn said(id: &str, name: &str, value: impl Into<Arg>) -> Message {
    Message::new(id).with(name, value)
}

/// Several things in one breath: 甲、乙、丙.
fn list(items: impl IntoIterator<Item = Arg>) -> Arg {
    let joined = items.into_iter().reduce(|first, rest| {
        Message::new("change-list")
            .with("first", first)
            .with("rest", rest)
            .into()
    });
    joined.unwrap_or_else(|| "".into())
}

/// A list of which only the first few are named when there are many: 甲、乙、丙等9个.
fn short_list(items: Vec<Arg>) -> Arg {
    let count = items.len();
    if count <= APART {
        return list(items);
    }
    Message::new("change-list-more")
        .with("items", list(items.into_iter().take(APART - 1)))
        .with("count", count)
        .into()
}
