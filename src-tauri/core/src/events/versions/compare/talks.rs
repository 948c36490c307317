//! Who speaks about what, and who stands by.

use std::collections::{BTreeMap, BTreeSet};

use super::super::record::{Change, ChangeCode, Frozen, FrozenTalk, talk_name};
use super::{change, list, said};
use crate::ids::Id;
use crate::words::Message;

pub fn compare(then: &Frozen, now: &Frozen, found: &mut Vec<Change>) {
    let (was, is) = (given(then), given(now));
    // A talk whose row came or went is told with its row.
    let stood: BTreeSet<i64> = then.rows.iter().filter_map(|row| row.talk).collect();
    let places: BTreeMap<i64, Id> = now
        .rows
        .iter()
        .filter_map(|row| Some((row.talk?, row.id)))
        .filter(|(number, _)| stood.contains(number))
        .collect();
    let replaced = |number: &i64| was.get(number).map(|talk| talk.id) != is.get(number).map(|talk| talk.id);
    let swapped = swap(&was, &is);
    if let Some((first, second)) = swapped {
        let message = Message::new("change-speakers-swapped")
            .with("talk", talk_name(first.0))
            .with("name", &first.1.name)
            .with("other_talk", talk_name(second.0))
            .with("other", &second.1.name);
        found.push(change(ChangeCode::Speaker, places.get(&first.0).copied(), message));
    }
    let told = |number: i64| swapped.is_some_and(|(first, second)| number == first.0 || number == second.0);
    for (&number, &row) in places.iter().filter(|(number, _)| !told(**number)) {
        let mut note = |code, message: Message| {
            found.push(change(code, Some(row), message.with("talk", talk_name(number))));
        };
        match (was.get(&number), is.get(&number)) {
            (Some(before), None) => {
                note(
                    ChangeCode::Speaker,
                    said("change-speaker-open", "name", before.name.as_str()),
                );
            }
            (before, Some(after)) if replaced(&number) => {
                let id = match before {
                    Some(_) => "change-speaker",
                    None => "change-speaker-found",
                };
                note(
                    ChangeCode::Speaker,
                    said(id, "name", &after.name).with("address", &after.address),
                );
            }
            (Some(before), Some(after)) => {
                if before.confirmed != after.confirmed {
                    let id = if after.confirmed {
                        "change-speaker-confirmed"
                    } else {
                        "change-speaker-unconfirmed"
                    };
                    let message = said(id, "name", &after.name).with("address", &after.address);
                    note(ChangeCode::Speaker, message);
                }
                if before.topic != after.topic {
                    note(ChangeCode::Topic, topic(&after.topic));
                } else if before.topic_settled != after.topic_settled {
                    let id = if after.topic_settled {
                        "change-topic-settled"
                    } else {
                        "change-topic-tentative"
                    };
                    note(ChangeCode::Topic, Message::new(id));
                }
            }
            (None, None) => {}
            (None, Some(_)) => unreachable!("somebody where nobody was is a replacement"),
        }
    }
    standby(then, now, found);
}

fn topic(topic: &str) -> Message {
    if topic.is_empty() {
        Message::new("change-topic-open")
    } else {
        said("change-topic", "topic", topic)
    }
}

fn given(frozen: &Frozen) -> BTreeMap<i64, &FrozenTalk> {
    let talks = frozen.talks.iter();
    talks.filter_map(|talk| Some((talk.talk?, talk))).collect()
}

/// A talk by its number.
type Numbered<'a> = (i64, &'a FrozenTalk);

/// Two speakers who changed places with each other, and nobody else did.
fn swap<'a>(
    was: &BTreeMap<i64, &FrozenTalk>,
    is: &BTreeMap<i64, &'a FrozenTalk>,
) -> Option<(Numbered<'a>, Numbered<'a>)> {
    let moved: Vec<Numbered<'a>> = is
        .iter()
        .map(|(number, talk)| (*number, *talk))
        .filter(|(number, talk)| was.get(number).is_none_or(|before| before.id != talk.id))
        .collect();
    let [first, second] = moved.as_slice() else { return None };
    let before = |number: &i64| was.get(number).map(|talk| talk.id);
    let crossed = before(&first.0) == Some(second.1.id) && before(&second.0) == Some(first.1.id);
    crossed.then_some((*first, *second))
}

fn standby(then: &Frozen, now: &Frozen, found: &mut Vec<Change>) {
    let standing = |frozen: &Frozen| -> BTreeSet<Id> {
        let talks = frozen.talks.iter();
        talks.filter(|talk| talk.talk.is_none()).map(|talk| talk.id).collect()
    };
    let (was, is) = (standing(then), standing(now));
    // Who went from standing by to a talk is told with the talk.
    let speaks = |id: &Id| now.talks.iter().any(|talk| talk.id == *id && talk.talk.is_some());
    if was.iter().filter(|id| !speaks(id)).eq(is.iter()) {
        return;
    }
    let names = now.talks.iter().filter(|talk| is.contains(&talk.id));
    let message = if is.is_empty() {
        Message::new("change-standby-none")
    } else {
        said(
            "change-standby",
            "names",
            list(names.map(|talk| talk.name.as_str().into())),
        )
    };
    found.push(change(ChangeCode::Standby, None, message));
}
