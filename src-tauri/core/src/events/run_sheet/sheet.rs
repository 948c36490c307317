//! A sheet put together: rows of the file with the clock times that follow, in reading order, with the people beside.

use std::collections::HashMap;

use super::duties::Duty as Parallel;
use super::ops::elsewhere;
use super::store::{self, Segment};
use super::{Row, TimeOfDay, Times};
use crate::error::Result;
use crate::events::catalogue::Names;
use crate::events::codes::*;
use crate::events::roles::Assignment;
use crate::events::store::Event;
use crate::events::views::{self, Appearance, Named, SegmentPerson, TalkSlot};
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Arg, Message};

/// The rows of an event in their order and the times that follow from them.
#[derive(Clone)]
pub struct Sheet {
    /// The rows by part and rank.
    pub rows: Vec<Segment>,
    /// One span for each of `rows`.
    pub times: Times,
}

impl Sheet {
    /// Reads the rows of an event and lays them out.
    pub fn read(db: &Db, event: &Event) -> Result<Self> {
        Ok(Self::of(event, store::of_event(db, event.id)?))
    }

    /// Lays rows, given by part and rank, out for an event.
    pub fn of(event: &Event, rows: Vec<Segment>) -> Self {
        let laid: Vec<Row> = rows.iter().map(Segment::row).collect();
        let times = Times::of(event.start.minutes(), event.slot_minutes as i32, &laid);
        Self { rows, times }
    }

    /// Indices of the rows in reading order.
    pub fn reading_order(&self) -> Vec<usize> {
        self.times
            .reading_order(&self.rows.iter().map(Segment::row).collect::<Vec<_>>())
    }

    /// The rows in reading order.
    pub fn in_reading_order(&self) -> impl Iterator<Item = &Segment> {
        self.reading_order().into_iter().map(|index| &self.rows[index])
    }

    /// First and last minute of the day that the event takes, rows before and after included.
    pub fn hours(&self) -> (i32, i32) {
        let start = self.times.start;
        let spans = &self.times.spans;
        (
            spans.iter().map(|span| span.start).min().unwrap_or(start).min(start),
            spans
                .iter()
                .map(|span| span.end)
                .max()
                .unwrap_or(start)
                .max(self.times.slot_end),
        )
    }

    /// The rows between which a new row of a part stands: below `after`, or at the part's end.
    pub fn place(&self, part: Part, after: Option<Id>) -> Result<(Option<&Segment>, Option<&Segment>)> {
        let beside: Vec<&Segment> = self.rows.iter().filter(|row| row.part == part).collect();
        let place = match after {
            Some(id) => beside
                .iter()
                .position(|row| row.id == id)
                .map(|at| at + 1)
                .ok_or_else(elsewhere)?,
            None => beside.len(),
        };
        let above = place.checked_sub(1).map(|at| beside[at]);
        Ok((above, beside.get(place).copied()))
    }

    /// When a row below `above` begins by itself; at the start of the slot when there is none.
    pub fn end_of(&self, above: Option<&Segment>) -> i32 {
        above
            .and_then(|above| self.rows.iter().position(|row| row.id == above.id))
            .map_or(self.times.start, |at| self.times.spans[at].end)
    }

    /// When a talk stands in the sheet.
    pub fn talk_slot(&self, talk: i64) -> Option<TalkSlot> {
        let index = self.rows.iter().position(|row| row.talk == Some(talk))?;
        let (row, span) = (&self.rows[index], self.times.spans[index]);
        let talk_minutes = row.minutes - row.qa_minutes;
        Some(TalkSlot {
            start: TimeOfDay::from_minutes(span.start),
            stop: TimeOfDay::from_minutes(span.start + talk_minutes as i32),
            end: TimeOfDay::from_minutes(span.end),
            talk_minutes,
            qa_minutes: row.qa_minutes,
        })
    }

    /// The rows as people read them.
    pub fn view(
        &self,
        names: &Names,
        named: &HashMap<Id, Vec<Named>>,
        duties: &HashMap<Id, Vec<Parallel>>,
        assignments: &[Assignment],
        appearances: &[Appearance],
    ) -> Vec<views::Segment> {
        let order = self.reading_order();
        let rows = order.into_iter().zip(1..).map(|(index, position)| {
            let (row, span) = (&self.rows[index], self.times.spans[index]);
            views::Segment {
                id: row.id,
                position,
                kind: row.kind,
                title: row.title.clone(),
                label: label(row.kind, row.talk),
                start: TimeOfDay::from_minutes(span.start),
                end: TimeOfDay::from_minutes(span.end),
                minutes: row.minutes,
                people: people(
                    row,
                    names,
                    named.get(&row.id).map_or(&[], Vec::as_slice),
                    assignments,
                    appearances,
                ),
                part: row.part,
                qa_minutes: row.qa_minutes,
                talk: row.talk,
                anchor: row.anchor,
                offset_minutes: row.offset_minutes,
                roles: row.roles.clone(),
                materials: row.materials.clone(),
                note: row.note.clone(),
                actual_start: row.actual_start,
                actual_minutes: row.actual_minutes,
                fixed_start: row.fixed_start,
                gap_minutes: i64::from(self.times.gaps[index]),
                may_shrink: row.may_shrink,
                floor_minutes: row.floor_minutes,
                ceiling_minutes: row.ceiling_minutes,
                block: row.block,
                host_note: row.host_note.clone(),
                duties: duties.get(&row.id).map_or_else(Vec::new, |own| {
                    own.iter().map(|duty| duty.view(names, assignments)).collect()
                }),
            }
        });
        rows.collect()
    }
}

/// What a row is called: its own title, else its kind's name.
pub fn heading(row: &Segment) -> Arg {
    if row.title.is_empty() {
        label(row.kind, row.talk).into()
    } else {
        row.title.as_str().into()
    }
}

/// What a row without a title of its own is called.
pub fn label(kind: SegmentKind, talk: Option<i64>) -> Message {
    match talk {
        Some(number) if kind == SegmentKind::Talk => Message::new("segment-talk-numbered").with("talk", number),
        _ => kind.name(),
    }
}

/// Who stands beside a row: its speaker, who has its roles, who is named for it, and in the slot the host.
fn people(
    row: &Segment,
    names: &Names,
    named: &[Named],
    assignments: &[Assignment],
    appearances: &[Appearance],
) -> Vec<SegmentPerson> {
    let mut people: Vec<SegmentPerson> = appearances
        .iter()
        .filter(|appearance| row.talk.is_some() && appearance.talk == row.talk && appearance.state.holds_talk())
        .map(|appearance| SegmentPerson {
            id: appearance.speaker,
            name: appearance.name.clone(),
            role: Some(Duty::Speaker),
            label: Some(Duty::Speaker.name()),
            state: appearance.state.into(),
            group_number: None,
        })
        .collect();
    let hosted = row.part == Part::Slot && !row.roles.contains(&Role::Host);
    for role in row.roles.iter().copied().chain(hosted.then_some(Role::Host)) {
        let mut holders: Vec<&Assignment> = assignments
            .iter()
            .filter(|assignment| assignment.role == role && assignment.state.fills())
            .collect();
        holders.sort_by_key(|assignment| assignment.group_number.unwrap_or(i64::MAX));
        people.extend(holders.into_iter().map(|assignment| SegmentPerson {
            id: assignment.person,
            name: assignment.name.clone(),
            role: Some(role.into()),
            label: Some(names.of(role)),
            state: assignment.state.into(),
            group_number: assignment.group_number,
        }));
    }
    let at = people
        .iter()
        .position(|person| hosted && person.role == Some(Duty::Host))
        .unwrap_or(people.len());
    people.splice(
        at..at,
        named.iter().map(|person| SegmentPerson {
            id: person.id,
            name: person.name.clone(),
            role: None,
            label: None,
            state: Standing::Accepted,
            group_number: None,
        }),
    );
    people
}
