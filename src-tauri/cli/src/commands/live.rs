//! `live`: a salon on its day, click by click.

use chapterdesk_core::error::Result;
use chapterdesk_core::events::{self, Part};
use chapterdesk_core::ids::Id;
use chapterdesk_core::live::{Instant, Live, LiveRow, LiveState, Recover, StartFields, acts, ops, queries};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::Db;
use chapterdesk_core::words::{Arg, Message, Words, listed};

use super::Session;
use crate::args::{Live as Given, LiveStep};
use crate::table;

pub(super) fn run(session: &Session, given: &Given) -> Result<String> {
    let salon = |db: &Db| events::queries::resolve(db, &given.salon);
    let row = |db: &Db, event: Id, named: &str| events::queries::resolve_segment(db, event, named);
    let maybe =
        |db: &Db, event: Id, named: &Option<String>| named.as_deref().map(|named| row(db, event, named)).transpose();
    let done = match &given.step {
        LiveStep::Status => {
            let live = session.read(|db| queries::show(db, salon(db)?))?;
            return shown(session, &Saved::quietly(live));
        }
        LiveStep::Recover { accept: None } => {
            let live = session.read(|db| queries::show(db, salon(db)?))?;
            return ways(session, &live.recover);
        }
        LiveStep::Start { ago, with } => session.perform(
            |db| {
                let event = salon(db)?;
                let fields = StartFields {
                    segment: maybe(db, event, with)?,
                    ago_seconds: ago.map(|minutes| minutes * 60),
                };
                Ok((acts::start(db, event)?, (event, fields)))
            },
            |tx, (event, fields)| ops::start(tx, event, fields),
        ),
        LiveStep::Next => session.perform(
            |db| with_act(salon(db)?, |event| acts::next(db, event)),
            |tx, event| ops::next(tx, event, None),
        ),
        LiveStep::Back => session.perform(|db| with_act(salon(db)?, |event| acts::back(db, event)), ops::back),
        LiveStep::Pause => session.perform(|db| with_act(salon(db)?, |event| acts::pause(db, event)), ops::pause),
        LiveStep::Resume => session.perform(|db| with_act(salon(db)?, |event| acts::resume(db, event)), ops::resume),
        LiveStep::Skip { segment, restore } => session.perform(
            |db| {
                let event = salon(db)?;
                let row = maybe(db, event, segment)?;
                Ok((acts::skip(db, event, row, !restore)?, (event, row)))
            },
            |tx, (event, row)| ops::skip(tx, event, row, !restore),
        ),
        LiveStep::Add { minutes, segment } => session.perform(
            |db| {
                let event = salon(db)?;
                let row = maybe(db, event, segment)?;
                Ok((acts::add_minutes(db, event, row, *minutes)?, (event, row)))
            },
            |tx, (event, row)| ops::add_minutes(tx, event, row, *minutes),
        ),
        LiveStep::Go { segment } => session.perform(
            |db| {
                let event = salon(db)?;
                let row = row(db, event, segment)?;
                Ok((acts::go_to(db, event, row)?, (event, row)))
            },
            |tx, (event, row)| ops::go_to(tx, event, row),
        ),
        LiveStep::Set { segment, start, end } => session.perform(
            |db| {
                let event = salon(db)?;
                let row = row(db, event, segment)?;
                Ok((acts::set(db, event, row)?, (event, row)))
            },
            |tx, (event, row)| ops::set(tx, event, row, start.as_deref(), end.as_deref()),
        ),
        LiveStep::Move { segment, before } => session.perform(
            |db| {
                let event = salon(db)?;
                let (row, before) = (row(db, event, segment)?, maybe(db, event, before)?);
                Ok((acts::move_row(db, event, row)?, (event, row, before)))
            },
            |tx, (event, row, before)| ops::move_row(tx, event, row, before),
        ),
        LiveStep::Recover { accept: Some(number) } => session.perform(
            |db| with_act(salon(db)?, |event| acts::accept(db, event)),
            |tx, event| ops::accept(tx, event, *number as usize, None),
        ),
        LiveStep::Finish { at } => session.perform(
            |db| with_act(salon(db)?, |event| acts::finish(db, event)),
            |tx, event| ops::finish(tx, event, at.as_deref()),
        ),
        LiveStep::Reopen => session.perform(|db| with_act(salon(db)?, |event| acts::reopen(db, event)), ops::reopen),
        LiveStep::Reset => session.perform(|db| with_act(salon(db)?, |event| acts::reset(db, event)), ops::reset),
    };
    shown(session, &done?)
}

/// The act about a salon, and the salon.
fn with_act<A>(event: Id, act: impl FnOnce(Id) -> Result<A>) -> Result<(A, Id)> {
    Ok((act(event)?, event))
}

/// Where the salon is.
fn shown(session: &Session, saved: &Saved<Live>) -> Result<String> {
    let Saved { value: live, warnings } = saved;
    if session.out.is_json() {
        return session.out.changed(live, warnings);
    }
    let words = session.out.words();
    let mut text = session.out.warned(warnings);
    for line in told(live) {
        text += &(words.say(&line) + "\n");
    }
    Ok(text + "\n" + &rows(words, live))
}

/// What is on, the hard stop, what comes next, how it will end: a line each.
fn told(live: &Live) -> Vec<Message> {
    let row = |id: Option<Id>| live.rows.iter().find(|row| Some(row.id) == id);
    let mut lines = Vec::new();
    let head = Message::new(&format!("cli-live-{}", live.state.code()));
    lines.push(match (row(live.current), live.started_at, live.ended_at) {
        (Some(row), ..) => head
            .with("segment", heading(row))
            .with("spent", length(live.spent_seconds))
            .with("left", left(live.left_seconds)),
        (None, Some(start), Some(end)) => head.with("start", clock(start)).with("end", clock(end)),
        _ => head.with("start", live.event.start.to_string()),
    });
    if let Some(stop) = &live.hard_stop {
        lines.push(
            Message::new("cli-live-hard-stop")
                .with("at", clock(stop.at))
                .with("left", left(stop.left_seconds)),
        );
    }
    if let Some(ready) = live.ready.first()
        && let Some(row) = row(Some(ready.row))
    {
        let line = Message::new("cli-live-coming")
            .with("segment", heading(row))
            .with("minutes", ready.minutes_until)
            .with("count", ready.people.len());
        lines.push(line.with("people", listed(ready.people.iter().map(|who| who.name.as_str()))));
    }
    if live.state != LiveState::Ready {
        lines.push(off(live.off_seconds));
    }
    if live.state != LiveState::Ended {
        lines.push(
            Message::new("cli-live-end")
                .with("end", clock(live.expected_end))
                .with("margin", live.margin_minutes.max(0))
                .with("over", (-live.margin_minutes).max(0)),
        );
    }
    if !live.recover.is_empty() {
        lines.push(Message::new("cli-live-ways").with("count", live.recover.len()));
    }
    lines
}

fn off(seconds: i64) -> Message {
    match seconds {
        60.. => Message::new("cli-live-behind").with("time", length(seconds)),
        ..=-60 => Message::new("cli-live-ahead").with("time", length(-seconds)),
        _ => Message::new("cli-live-on-time"),
    }
}

/// What is left, or how much it is over.
fn left(seconds: i64) -> Message {
    let id = if seconds < 0 { "cli-live-over" } else { "cli-live-left" };
    Message::new(id).with("time", length(seconds.abs()))
}

/// Minutes and seconds.
fn length(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn heading(row: &LiveRow) -> Arg {
    named(&row.title, &row.label)
}

/// A row's own title, else the name of its kind.
fn named(title: &str, label: &Message) -> Arg {
    if title.is_empty() {
        label.clone().into()
    } else {
        title.into()
    }
}

/// A moment to the second.
fn clock(at: Instant) -> String {
    at.format("%H:%M:%S").to_string()
}

/// The rows in the order of the day.
fn rows(words: &Words, live: &Live) -> String {
    // What is only expected stands without seconds; what stands around the slot runs by nobody's clicks.
    let start = |row: &LiveRow| {
        let expected = || row.expected_start.map(|at| at.format("%H:%M").to_string());
        row.start.map(clock).or_else(expected).unwrap_or_default()
    };
    let state = |row: &LiveRow| {
        let known = row.part == Part::Slot || row.start.is_some();
        let id = format!("cli-live-row-{}", row.state.code());
        if known { words.text(&id) } else { String::new() }
    };
    let names = [
        "number",
        "planned",
        "start",
        "end",
        "planned-minutes",
        "actual-minutes",
        "state",
        "title",
    ];
    let names = names.map(|name| words.text(&format!("cli-live-field-{name}")));
    let lines = live.rows.iter().map(|row| {
        vec![
            row.position.to_string(),
            row.planned_start.to_string(),
            start(row),
            row.end.map(clock).unwrap_or_default(),
            row.day_minutes.to_string(),
            row.actual_minutes
                .map_or_else(String::new, |minutes| minutes.to_string()),
            state(row),
            words.say(&Message::new("cli-live-title").with("segment", heading(row))),
        ]
    });
    table::grid(names.to_vec(), lines)
}

/// The proposals, a paragraph each.
fn ways(session: &Session, ways: &[Recover]) -> Result<String> {
    if session.out.is_json() {
        return session.out.list(ways, &[]);
    }
    let words = session.out.words();
    if ways.is_empty() {
        return Ok(words.text("cli-live-no-ways") + "\n");
    }
    let mut text = String::new();
    for way in ways {
        let head = Message::new("cli-live-way")
            .with("number", way.index)
            .with("why", way.why.clone())
            .with("end", way.ends_at.format("%H:%M").to_string())
            .with("gains", way.gains_minutes)
            .with("over", way.over_minutes);
        text += &(words.say(&head) + "\n");
        for row in &way.rows {
            let line = Message::new("cli-live-way-row")
                .with("segment", named(&row.title, &row.label))
                .with("from", row.from_minutes)
                .with("to", row.to_minutes);
            text += &("   ".to_owned() + &words.say(&line) + "\n");
        }
    }
    Ok(text)
}
