//! Reads of the running salon.

use std::collections::HashMap;

use super::day::Day;
use super::recover;
use super::store;
use super::timeline::{Doing, Piece};
use super::views::*;
use crate::error::Result;
use crate::events::{Appearance, Duty, Part, Role, Segment, SegmentKind, SegmentPerson};
use crate::ids::Id;
use crate::named::Named;
use crate::store::{Db, log};

/// Rows that begin within so many seconds are named to whoever must get ready, the next one always.
const GET_READY: i64 = 10 * 60;

/// The salon on its day. Errors: `event_not_found`.
pub fn show(db: &Db, event: Id) -> Result<Live> {
    let day = Day::read(db, event)?;
    let heads = store::heads(db, event)?;
    let salon = &day.salon;
    let forecast = day.forecast();
    let current = day.run.current();
    let state = day.state();
    let expected_end = day.expected_end();
    let instant = |at: Option<i64>| at.map(|at| day.instant(at)).transpose();
    let running = current.map(|id| day.row(id)).transpose()?;
    let hard_stop = running.and_then(|row| hard_stop_of(&day, row));
    let amber_seconds = running.map_or(0, |row| amber_seconds(&day, row));
    let over = expected_end > day.slot_end() && state != LiveState::Ended;
    Ok(Live {
        event: LiveEvent {
            id: salon.id,
            number: salon.number,
            theme: salon.theme.clone(),
            date: salon.date,
            start: salon.start,
            slot_end: salon.slot_end,
            venue: salon.venue.clone(),
        },
        now: day.instant(day.now)?,
        state,
        started_at: instant(day.run.start())?,
        ended_at: instant(day.run.end)?,
        rows: rows(&day, &forecast)?,
        current,
        current_since: instant(day.run.current_since())?,
        spent_seconds: day.spent(),
        left_seconds: day.left(),
        phase: running.map(|_| phase(hard_stop.unwrap_or_else(|| day.left()), amber_seconds)),
        amber_seconds,
        hard_stop: hard_stop
            .map(|left_seconds| {
                day.instant(day.now + left_seconds)
                    .map(|at| HardStop { at, left_seconds })
            })
            .transpose()?,
        next: forecast.first().map(|(row, ..)| *row),
        ready: get_ready(&day, &forecast)?,
        off_seconds: day.off(),
        expected_end: day.instant(expected_end)?,
        planned_end: day.instant(day.planned_end())?,
        margin_minutes: (day.slot_end() - expected_end).div_euclid(60),
        recover: if over { recover::proposals(&day)? } else { Vec::new() },
        totals: totals(&day),
        checked_in: heads.checked_in,
        expected: if heads.signed_up > 0 {
            heads.signed_up
        } else {
            salon.heads
        },
        visitors: heads.visitors,
        act: log::newest(db)?,
        host_note: running.map_or_else(String::new, |row| row.host_note.clone()),
    })
}

/// How long until the hard stop of the talk that is on.
fn hard_stop_of(day: &Day, row: &Segment) -> Option<i64> {
    Some(day.talk_minutes(row)? * 60 - day.spent())
}

/// How long before its time is up a row turns amber: as many minutes as the chapter says, a talk at the latest in its
/// second half, another row in its last fifth.
fn amber_seconds(day: &Day, row: &Segment) -> i64 {
    let latest = match day.talk_minutes(row) {
        Some(minutes) => minutes * 60 / 2,
        None => day.day_minutes(row) * 60 / 5,
    };
    latest.min(day.amber_minutes * 60)
}

/// The colour of the row that is on: red when the time is up, that of a talk at its hard stop; amber shortly before.
fn phase(left: i64, amber: i64) -> Phase {
    match left {
        ..=0 => Phase::Red,
        left if left <= amber => Phase::Amber,
        _ => Phase::Green,
    }
}

/// Every row: before, the slot in the order of the day, after.
fn rows(day: &Day, forecast: &[(Id, i64, i64)]) -> Result<Vec<LiveRow>> {
    let expected: HashMap<Id, i64> = forecast.iter().map(|(row, start, _)| (*row, *start)).collect();
    let around = |part: Part| {
        day.salon
            .segments
            .iter()
            .filter(move |row| row.part == part)
            .map(|row| row.id)
    };
    let order = around(Part::Before)
        .chain(day.order.iter().copied())
        .chain(around(Part::After));
    order
        .map(|id| row(day, day.row(id)?, expected.get(&id).copied()))
        .collect()
}

fn row(day: &Day, row: &Segment, expected_start: Option<i64>) -> Result<LiveRow> {
    let talk = day
        .salon
        .appearances
        .iter()
        .find(|own| row.talk.is_some() && own.talk == row.talk && own.state.holds_talk());
    let line = LiveRow {
        id: row.id,
        position: row.position,
        part: row.part,
        kind: row.kind,
        label: row.label.clone(),
        title: row.title.clone(),
        topic: talk.map_or_else(String::new, |own: &Appearance| own.topic.clone()),
        people: people(row),
        planned_start: row.start,
        planned_minutes: row.minutes,
        day_minutes: day.day_minutes(row),
        talk_minutes: day.talk_minutes(row),
        floor_minutes: row.floor_minutes.filter(|_| row.may_shrink),
        may_shrink: row.may_shrink,
        state: LiveRowState::Coming,
        start: None,
        end: None,
        actual_seconds: None,
        actual_minutes: None,
        over_minutes: 0,
        expected_start: expected_start.map(|at| day.instant(at)).transpose()?,
        sure: true,
        spans: Vec::new(),
        host_note: row.host_note.clone(),
        materials: row.materials.clone(),
    };
    if row.part == Part::Slot {
        slot_row(day, row, line)
    } else {
        outside_row(day, row, line)
    }
}

fn slot_row(day: &Day, row: &Segment, line: LiveRow) -> Result<LiveRow> {
    let state = day.row_state(row.id);
    let mut line = LiveRow {
        state,
        sure: day.is_sure(row.id),
        ..line
    };
    let pieces = day.run.pieces_of(row.id);
    let Some(first) = pieces.first() else { return Ok(line) };
    let minutes = day.run.spent_minutes(row.id, day.now);
    line.start = Some(day.instant(first.from)?);
    line.end = day
        .left_at(row.id)
        .filter(|_| state != LiveRowState::On)
        .map(|at| day.instant(at))
        .transpose()?;
    line.actual_seconds = Some(day.run.spent(row.id, day.now));
    line.actual_minutes = Some(minutes);
    line.over_minutes = match state {
        LiveRowState::On => (minutes - row.minutes).max(0),
        _ => minutes - row.minutes,
    };
    line.spans = pieces.iter().map(|piece| span(day, piece)).collect::<Result<_>>()?;
    Ok(line)
}

fn span(day: &Day, piece: &Piece) -> Result<LiveSpan> {
    Ok(LiveSpan {
        start: day.instant(piece.from)?,
        end: day.instant(piece.until(day.now))?,
        state: match piece.doing {
            Doing::On(_) => LiveSpanState::On,
            Doing::Pause(_) | Doing::Between => LiveSpanState::Pause,
        },
    })
}

/// Rows around the slot run beside one another and are no part of the run: their times stand in the sheet, by hand.
fn outside_row(day: &Day, row: &Segment, line: LiveRow) -> Result<LiveRow> {
    let Some(start) = row.actual_start else {
        return Ok(line);
    };
    let start = day.moment_of(start);
    let end = row.actual_minutes.map(|minutes| start + minutes * 60);
    Ok(LiveRow {
        state: if end.is_some() {
            LiveRowState::Done
        } else {
            LiveRowState::On
        },
        start: Some(day.instant(start)?),
        end: end.map(|at| day.instant(at)).transpose()?,
        actual_seconds: row.actual_minutes.map(|minutes| minutes * 60),
        actual_minutes: row.actual_minutes,
        over_minutes: row.actual_minutes.map_or(0, |minutes| minutes - row.minutes),
        ..line
    })
}

/// Who stands beside a row: of a talk its speakers; the host, who is there in every row, only where nobody else is.
fn people(row: &Segment) -> Vec<Named> {
    let speaks = |who: &&SegmentPerson| who.role == Some(Duty::Speaker);
    let is_host = |who: &&SegmentPerson| who.role == Some(Role::Host.into()) && !row.roles.contains(&Role::Host);
    let speakers: Vec<&SegmentPerson> = row.people.iter().filter(speaks).collect();
    let own = match row.kind {
        SegmentKind::Talk if !speakers.is_empty() => speakers,
        _ => row.people.iter().filter(|who| !is_host(who)).collect(),
    };
    let shown = if own.is_empty() {
        row.people.iter().collect()
    } else {
        own
    };
    let mut named: Vec<Named> = Vec::new();
    for who in shown {
        if named.iter().all(|known| known.id != who.id) {
            named.push(Named {
                id: who.id,
                name: who.name.clone(),
            });
        }
    }
    named
}

fn get_ready(day: &Day, forecast: &[(Id, i64, i64)]) -> Result<Vec<GetReady>> {
    let soon = forecast
        .iter()
        .enumerate()
        .filter(|(at, (_, start, _))| *at == 0 || start - day.now <= GET_READY);
    soon.map(|(_, (id, start, _))| {
        Ok(GetReady {
            row: *id,
            people: people(day.row(*id)?),
            minutes_until: (start - day.now).max(0) / 60,
        })
    })
    .collect()
}

fn totals(day: &Day) -> Totals {
    let mut totals = Totals::default();
    for piece in day.run.pieces() {
        let (seconds, minutes) = (piece.seconds(day.now), piece.minutes(day.now));
        let (of_seconds, of_minutes) = match piece.doing {
            Doing::On(_) => (&mut totals.on_seconds, &mut totals.on_minutes),
            Doing::Pause(_) => (&mut totals.paused_seconds, &mut totals.paused_minutes),
            Doing::Between => (&mut totals.between_seconds, &mut totals.between_minutes),
        };
        *of_seconds += seconds;
        *of_minutes += minutes;
    }
    if let Some(start) = day.run.start() {
        let whole = Piece {
            doing: Doing::Between,
            from: start,
            to: day.run.end.unwrap_or(day.now),
        };
        totals.seconds = whole.seconds(day.now);
        totals.minutes = whole.minutes(day.now);
    }
    totals
}
