//! What the data say about an event. Pure but for the reading at the end: it takes views and gives records.

use chrono::NaiveDate;

use super::{Brought, PublicityLine, RetroFacts, RetroRole, RetroSegment, RoleOutcome, lines, numbers};
use crate::attendance::{Attendance, Category, SignUp, SignUpSource, SignUpState};
use crate::error::Result;
use crate::events::{Part, RoleLine, Salon, Segment, TimeOfDay};
use crate::named::Named;
use crate::store::Db;
use crate::tasks::{self, Task};

/// Tasks that publish something, by their codes.
const PUBLICITY: [&str; 4] = ["poster", "article", "remind_signups", "recap"];

/// Minutes of a day, and half of one: further apart two times of day are told across midnight.
const DAY: i64 = 1_440;

/// Who came, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Presence {
    pub signed_up: Option<i64>,
    pub present: Option<i64>,
    pub visitors: Option<i64>,
    pub first_time: Option<i64>,
    pub walk_ins: Option<i64>,
    pub brought: Vec<Brought>,
    pub no_shows: Vec<String>,
}

impl Presence {
    /// By the figures of the event alone.
    pub fn of_figures(salon: &Salon) -> Self {
        Self {
            signed_up: salon.signed_up,
            present: salon.attended,
            visitors: salon.attended_visitors,
            ..Self::default()
        }
    }

    /// By the list of those who signed up and came. Who came is known only where somebody was checked in; the figures
    /// are the event's, into which the list is written through.
    pub fn of_list(salon: &Salon, list: &Attendance) -> Self {
        let figures = Self::of_figures(salon);
        if list.figures.present == 0 {
            return figures;
        }
        let coming = || list.rows.iter().filter(|row| row.state == SignUpState::Coming);
        let visitors = || coming().filter(|row| is_present(row) && row.category == Category::Visitor);
        let missing = coming().filter(|row| !is_present(row) && row.source != SignUpSource::WalkIn);
        Self {
            first_time: Some(visitors().filter(|row| row.first_time).count() as i64),
            walk_ins: Some(list.figures.walk_ins),
            brought: brought(visitors()),
            no_shows: missing.map(|row| row.name.clone()).collect(),
            ..figures
        }
    }
}

fn is_present(row: &SignUp) -> bool {
    row.checked_in_at.is_some()
}

/// Who brought how many, most first, then in the order in which their visitors came.
fn brought<'a>(visitors: impl Iterator<Item = &'a SignUp>) -> Vec<Brought> {
    let mut brought: Vec<Brought> = Vec::new();
    for row in visitors {
        let named = row.brought_by.as_ref().map(|person| person.name.as_str());
        let name = named.unwrap_or(&row.brought_by_name);
        match brought.iter_mut().find(|known| known.name == name) {
            _ if name.is_empty() => {}
            Some(known) => known.count += 1,
            None => brought.push(Brought {
                name: name.to_owned(),
                count: 1,
            }),
        }
    }
    brought.sort_by_key(|one| std::cmp::Reverse(one.count));
    brought
}

/// When a slot really began and ended, by its rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Span {
    /// Minutes after the start of the slot, before it when negative.
    pub begun: Option<i64>,
    /// Minutes after the start of the slot.
    pub ended: Option<i64>,
}

impl Span {
    /// The first start and the last end that somebody noted: (start, minutes) of each row, as minutes of the day.
    pub fn of(start: i64, rows: impl Iterator<Item = (i64, Option<i64>)>) -> Self {
        let mut span = Self::default();
        for (at, minutes) in rows {
            let at = apart(at, start);
            span.begun = Some(span.begun.map_or(at, |begun| begun.min(at)));
            if let Some(minutes) = minutes {
                span.ended = Some(span.ended.map_or(at + minutes, |ended| ended.max(at + minutes)));
            }
        }
        span
    }
}

/// How far one time of day lies after another, before it when negative.
fn apart(one: i64, other: i64) -> i64 {
    (one - other + DAY / 2).rem_euclid(DAY) - DAY / 2
}

/// Reads the facts of an event. Its figures are those of `presence`.
pub(super) fn read(db: &Db, salon: &Salon, presence: Presence, tasks: &[Task]) -> Result<RetroFacts> {
    let start = i64::from(salon.start.minutes());
    let slot = || salon.segments.iter().filter(|row| row.part == Part::Slot);
    let noted = slot().filter_map(|row| Some((i64::from(row.actual_start?.minutes()), row.actual_minutes)));
    let span = Span::of(start, noted);
    let came_as_said = presence
        .present
        .map(|present| present - presence.walk_ins.unwrap_or_default());
    let mut facts = RetroFacts {
        segments: slot().map(segment).collect(),
        begun_late_minutes: span.begun,
        ended_late_minutes: span.ended.map(|ended| ended - salon.slot_minutes),
        planned_end: salon.slot_end,
        actual_end: span.ended.map(|ended| TimeOfDay::from_minutes((start + ended) as i32)),
        rate_percent: came_as_said
            .zip(presence.signed_up)
            .and_then(|(came, signed_up)| numbers::percent(came, signed_up)),
        members: presence
            .present
            .zip(presence.visitors)
            .map(|(all, visitors)| all - visitors),
        returning: presence
            .visitors
            .zip(presence.first_time)
            .map(|(all, first)| all - first),
        signed_up: presence.signed_up,
        present: presence.present,
        visitors: presence.visitors,
        first_time: presence.first_time,
        brought: presence.brought,
        no_shows: presence.no_shows,
        walk_ins: presence.walk_ins,
        roles: salon.roles.iter().flat_map(role).collect(),
        faults: tasks::queries::faults(db, salon.id)?,
        publicity: publicity(tasks),
        lines: Vec::new(),
    };
    facts.lines = lines::of(&facts, salon.start, db.today());
    Ok(facts)
}

fn segment(row: &Segment) -> RetroSegment {
    RetroSegment {
        id: row.id,
        kind: row.kind,
        title: row.title.clone(),
        label: row.label.clone(),
        planned_start: row.start,
        planned_minutes: row.minutes,
        actual_start: row.actual_start,
        actual_minutes: row.actual_minutes,
        over_minutes: row.actual_minutes.map(|actual| actual - row.minutes),
    }
}

/// Who had a role, whom somebody stood in for, and how often nobody had it.
fn role(line: &RoleLine) -> Vec<RetroRole> {
    let told = |state, person, instead_of| RetroRole {
        role: line.role,
        label: line.label.clone(),
        person,
        instead_of,
        state,
    };
    let holders = line.people.iter().filter(|person| person.state.fills());
    let mut roles: Vec<RetroRole> = holders
        .map(|holder| {
            let person = Named {
                id: holder.id,
                name: holder.name.clone(),
            };
            let state = if holder.instead_of.is_some() {
                RoleOutcome::Substituted
            } else {
                RoleOutcome::Done
            };
            told(state, Some(person), holder.instead_of.clone())
        })
        .collect();
    let open = line.needed - roles.len() as i64;
    roles.extend((0..open.max(0)).map(|_| told(RoleOutcome::Open, None, None)));
    roles
}

fn publicity(tasks: &[Task]) -> Vec<PublicityLine> {
    let published = tasks.iter().filter(|task| PUBLICITY.contains(&task.code.as_str()));
    published
        .map(|task| PublicityLine {
            label: task.title.clone(),
            done_on: task.done_on,
            due_on: task.due_on,
        })
        .collect()
}

/// How many days after its day something was published; `None`: in time, or nobody said when it was due.
pub(super) fn days_late(line: &PublicityLine) -> Option<i64> {
    let late = (line.done_on? - line.due_on?).num_days();
    (late > 0).then_some(late)
}

/// Whether something should have been published by a day and was not.
pub(super) fn is_missing(line: &PublicityLine, today: NaiveDate) -> bool {
    line.done_on.is_none() && line.due_on.is_none_or(|due| due < today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_across_midnight() {
        assert_eq!(apart(5, 1_435), 10);
        assert_eq!(apart(1_435, 5), -10);
        assert_eq!(apart(840, 840), 0);
        let span = Span::of(840, [(843, Some(5)), (848, Some(30)), (900, None)].into_iter());
        assert_eq!((span.begun, span.ended), (Some(3), Some(38)));
        assert_eq!(Span::of(840, std::iter::empty()), Span::default());
    }
}
