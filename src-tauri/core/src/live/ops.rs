//! Changes of the running salon. Each click is one act; what it makes of the run is written through to the sheet's rows.

use std::collections::{HashMap, HashSet};

use chrono::DateTime;

use super::day::Day;
use super::edit::{Clash, Noted};
use super::plan::{DayNote, order_after};
use super::timeline::{Doing, Timeline};
use super::views::{Live, LiveRowState, LiveState, StartFields, TableRow};
use super::{acts, queries, recover, store};
use crate::dates;
use crate::error::{Error, Result};
use crate::events::ops::Actual;
use crate::events::{self, Part, Status, TimeOfDay};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Tx, log};
use crate::words::Message;

/// A second click within so many milliseconds of the last one is a slip of the finger.
pub const DOUBLE_TAP_MS: i64 = 1_500;
/// Marks are kept to the second: a click lies half a second after its mark on the whole.
const MARK_MS: i64 = 500;
/// So many seconds after the last mark a run was forgotten, and a click no longer means what it says.
const FORGOTTEN: i64 = 12 * 3_600;
/// The longest ago that a salon can be said to have begun.
const AGO_MAX: i64 = 4 * 3_600;
/// The most minutes by which a row can get longer or shorter on the day.
const MORE_MAX: i64 = 600;

/// Begins with the first row of the slot or another one, now or so many seconds ago. A second click changes nothing.
/// Errors: `live_started`, `live_no_rows`, `live_cancelled`. A warning when the day is not today.
pub fn start(tx: &Tx<'_>, event: Id, fields: StartFields) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    if day.salon.status == Status::Cancelled {
        return Err(Error::refused("live_cancelled"));
    }
    if !day.run.is_empty() {
        if is_double_tap(&day) {
            return answer(tx, event);
        }
        return Err(Error::refused("live_started"));
    }
    let ago = fields.ago_seconds.unwrap_or(0);
    if !(0..=AGO_MAX).contains(&ago) {
        return Err(Error::invalid("number_out_of_range", "ago_seconds")
            .with("min", 0)
            .with("max", AGO_MAX));
    }
    let row = match fields.segment {
        Some(row) => day.slot_row(row)?.id,
        None => day.next().ok_or_else(|| Error::refused("live_no_rows"))?,
    };
    let mut run = Timeline::default();
    run.begin(day.now - ago, Doing::On(row));
    take_in(tx, &day, row)?;
    let mut saved = put(tx, &day, &run)?;
    if tx.today() != day.salon.date {
        let date = dates::spoken(day.salon.date, false);
        saved
            .warnings
            .push(Message::new("warning-live-other-day").with("date", date));
    }
    Ok(saved)
}

/// Goes on to the next row; after the last one the salon is over. A second click within [`DOUBLE_TAP_MS`] changes
/// nothing. Errors: `live_moved_on` when another row runs than `expected`, `live_not_started`, `live_over`,
/// `live_forgotten`.
pub fn next(tx: &Tx<'_>, event: Id, expected: Option<Id>) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    if is_double_tap(&day) {
        return answer(tx, event);
    }
    check_on(&day)?;
    if expected.is_some() && expected != day.run.current() {
        return Err(Error::refused("live_moved_on"));
    }
    go_on(tx, &day)
}

/// Takes the last step back: what was on before goes on as if it had never been left. A second click changes nothing.
/// Errors: `live_first_row`.
pub fn back(tx: &Tx<'_>, event: Id) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    if went_back_just_now(tx, &day)? {
        return answer(tx, event);
    }
    if day.run.is_empty() {
        return Err(Error::refused("live_not_started"));
    }
    let mut run = day.run.clone();
    if !run.back() {
        return Err(Error::refused("live_first_row"));
    }
    if let Some(row) = run.current() {
        take_in(tx, &day, row)?;
    }
    put(tx, &day, &run)
}

/// Begins a row out of its turn: from now on it stands behind the one that is on. A row that ran before runs again.
pub fn go_to(tx: &Tx<'_>, event: Id, row: Id) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    check_on(&day)?;
    day.slot_row(row)?;
    if day.run.doing() == Some(Doing::On(row)) {
        return answer(tx, event);
    }
    if !day.has_run(row) && day.next() != Some(row) {
        let here = day.run.steps.iter().rev().find_map(|step| step.doing.row());
        let mut order: Vec<Id> = day.order.iter().copied().filter(|other| *other != row).collect();
        let at = here.and_then(|here| order.iter().position(|other| *other == here));
        order.insert(at.map_or(0, |at| at + 1), row);
        set_order(tx, &day, &order)?;
    }
    take_in(tx, &day, row)?;
    begin(tx, &day, Doing::On(row))
}

/// Lets the row that is on stand still. What stands still already stays so.
pub fn pause(tx: &Tx<'_>, event: Id) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    check_on(&day)?;
    match day.run.doing() {
        Some(Doing::On(_)) if is_double_tap(&day) => answer(tx, event),
        Some(Doing::On(row)) => begin(tx, &day, Doing::Pause(row)),
        Some(Doing::Pause(_)) => answer(tx, event),
        _ => Err(Error::refused("live_nothing_on")),
    }
}

/// Lets it go on. What runs already runs on.
pub fn resume(tx: &Tx<'_>, event: Id) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    check_on(&day)?;
    match day.run.doing() {
        Some(Doing::Pause(_)) if is_double_tap(&day) => answer(tx, event),
        Some(Doing::Pause(row)) => begin(tx, &day, Doing::On(row)),
        Some(Doing::On(_)) => answer(tx, event),
        _ => Err(Error::refused("live_nothing_on")),
    }
}

/// Leaves a row out, the one that is on when none is named: then the next one begins. With `skipped` false a row that
/// was left out is to come again. Errors: `live_row_done`.
pub fn skip(tx: &Tx<'_>, event: Id, row: Option<Id>, skipped: bool) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    let on = day.run.current();
    let row = if let Some(row) = row {
        day.slot_row(row)?.id
    } else {
        check_begun(&day)?;
        on.ok_or_else(|| Error::refused("live_nothing_on"))?
    };
    if on == Some(row) && is_double_tap(&day) {
        return answer(tx, event);
    }
    if !skipped {
        take_in(tx, &day, row)?;
        return put(tx, &Day::read(tx, event)?, &day.run);
    }
    if on != Some(row) && day.has_run(row) {
        return Err(Error::refused("live_row_done").with("name", day.heading(row)));
    }
    let note = DayNote {
        skipped: true,
        ..day.note(row)
    };
    store::set_note(tx, event, &note)?;
    let day = Day::read(tx, event)?;
    if on == Some(row) {
        check_on(&day)?;
        go_on(tx, &day)
    } else {
        put(tx, &day, &day.run)
    }
}

/// Makes a row longer or shorter on the day, the one that is on when none is named. Errors: `live_row_done`,
/// `number_out_of_range`.
pub fn add_minutes(tx: &Tx<'_>, event: Id, row: Option<Id>, minutes: i64) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    let row = match row.or(day.run.current()) {
        Some(row) => day.slot_row(row)?,
        None if day.run.is_empty() => return Err(Error::refused("live_not_started")),
        None => return Err(Error::refused("live_nothing_on")),
    };
    if !matches!(day.row_state(row.id), LiveRowState::On | LiveRowState::Coming) {
        return Err(Error::refused("live_row_done").with("name", row.heading()));
    }
    let now = day.day_minutes(row);
    let (min, max) = (-now, MORE_MAX - now);
    if !(min..=max).contains(&minutes) {
        return Err(Error::invalid("number_out_of_range", "minutes")
            .with("min", min)
            .with("max", max));
    }
    let note = DayNote {
        more_minutes: now + minutes - row.minutes,
        ..day.note(row.id)
    };
    store::set_note(tx, event, &note)?;
    answer(tx, event)
}

/// Notes after the fact when a row really began or ended (`HH:MM` or `HH:MM:SS` of the day); what stands beside it
/// follows. A row around the slot takes its own time, whatever runs. Errors: `time_wrong`, `live_in_future`,
/// `live_backwards`, `live_crosses`, `live_start_needed`, `live_end_needed`, `live_nothing_given`.
pub fn set(tx: &Tx<'_>, event: Id, row: Id, start: Option<&str>, end: Option<&str>) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    if start.is_none() && end.is_none() {
        return Err(Error::invalid("live_nothing_given", "start"));
    }
    if day.row(row)?.part != Part::Slot {
        let actual = outside(&day, row, start, end)?;
        events::ops::set_actual(tx, &[actual])?;
        return answer(tx, event);
    }
    let (from, to) = noted_times(&day, row, start, end)?;
    let follows = |one: Id, other: Id| day.place(other) > day.place(one);
    let mut run = day
        .run
        .with_row(row, from, to, follows)
        .map_err(|clash| refusal(&day, row, clash))?;
    // Nobody will click any more on a day that is over.
    let late = day.is_past() && day.run.is_empty();
    if late && let Some((_, left)) = run.bounds(row) {
        if to.is_none() {
            return Err(refusal(&day, row, Clash::NoEnd));
        }
        run.steps.truncate(1);
        run.finish(left);
    }
    take_in(tx, &day, row)?;
    reorder(tx, event, &run, &[row])?;
    put(tx, &day, &run)
}

/// Notes everything at once from the paper timing sheet. Rows that are not in it have no times afterwards. The salon is
/// over with its last row's end when nothing is left to come or the day is over. Errors: as for [`set`], and
/// `nothing_chosen`, `live_row_twice`.
pub fn set_table(tx: &Tx<'_>, event: Id, table: &[TableRow]) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    let (mut noted, mut around, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for line in table {
        let row = day.row(line.segment)?;
        if !seen.insert(row.id) {
            return Err(Error::refused("live_row_twice").with("name", row.heading()));
        }
        let (start, end) = (line.start.as_deref(), line.end.as_deref());
        if row.part != Part::Slot {
            if start.is_some() {
                around.push(outside(&day, row.id, start, end)?);
            }
            continue;
        }
        notes.push(DayNote {
            skipped: line.skipped,
            ..day.note(row.id)
        });
        if line.skipped {
            continue;
        }
        let (from, to) = noted_times(&day, row.id, start, end)?;
        match (from, to) {
            (Some(start), end) => noted.push(Noted {
                row: row.id,
                start,
                end,
            }),
            (None, Some(_)) => return Err(refusal(&day, row.id, Clash::NoStart)),
            (None, None) => {}
        }
    }
    if noted.is_empty() && around.is_empty() && notes.iter().all(|note| !note.skipped) {
        return Err(Error::refused("nothing_chosen"));
    }
    let run = run_of_table(&day, &noted, &notes)?;
    for note in &notes {
        store::set_note(tx, event, note)?;
    }
    events::ops::set_actual(tx, &around)?;
    noted.sort_by_key(|row| row.start);
    reorder(tx, event, &run, &noted.iter().map(|row| row.row).collect::<Vec<_>>())?;
    let day = Day::read(tx, event)?;
    let mut saved = put(tx, &day, &run)?;
    if run.end.is_some() {
        saved.warnings.extend(hold(tx, &day)?);
        saved.value = queries::show(tx, event)?;
    }
    Ok(saved)
}

fn run_of_table(day: &Day, noted: &[Noted], notes: &[DayNote]) -> Result<Timeline> {
    let last = noted.iter().max_by_key(|row| (row.start, row.end));
    let skipped: HashMap<Id, bool> = notes.iter().map(|note| (note.segment, note.skipped)).collect();
    let is_skipped = |row: Id| skipped.get(&row).copied().unwrap_or_else(|| day.skipped(row));
    let complete = day
        .order
        .iter()
        .all(|row| is_skipped(*row) || noted.iter().any(|noted| noted.row == *row));
    let has_end = last.is_some_and(|row| row.end.is_some());
    let ended = day.is_past() || (has_end && (complete || day.state() == LiveState::Ended));
    let row = last.map(|last| last.row);
    day.run
        .of_table(noted, ended && !noted.is_empty())
        .map_err(|clash| row.map_or_else(|| Error::bug("a clash of no row"), |row| refusal(day, row, clash)))
}

/// Lets a row run before another one on the day, or as the last one. The sheet stays as it is. Errors: `live_row_done`.
pub fn move_row(tx: &Tx<'_>, event: Id, row: Id, before: Option<Id>) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    let own = day.slot_row(row)?;
    let before = before.map(|before| day.slot_row(before)).transpose()?;
    let mut both = [Some(own), before].into_iter().flatten();
    if let Some(done) = both.find(|row| day.has_run(row.id)) {
        return Err(Error::refused("live_row_done").with("name", done.heading()));
    }
    if before.is_some_and(|before| before.id == row) {
        return answer(tx, event);
    }
    let mut order: Vec<Id> = day.order.iter().copied().filter(|other| *other != row).collect();
    let at = before.and_then(|before| order.iter().position(|other| *other == before.id));
    order.insert(at.unwrap_or(order.len()), row);
    set_order(tx, &day, &order)?;
    answer(tx, event)
}

/// Ends the salon, now or at a time of the day. When its date has come it counts as held. Errors: `live_forgotten` when
/// it was left on since long ago and no time is given, `live_crosses`, `live_in_future`.
pub fn finish(tx: &Tx<'_>, event: Id, at: Option<&str>) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    if at.is_none() && day.run.end.is_some() && is_double_tap(&day) {
        return answer(tx, event);
    }
    let at = match at {
        None => {
            check_on(&day)?;
            day.now
        }
        Some(text) => {
            check_begun(&day)?;
            day.read_time("at", text, None)?
        }
    };
    if let Some(step) = day.run.steps.last().filter(|step| at < step.at) {
        let name = step.doing.row().or(day.run.current()).map(|row| day.heading(row));
        return Err(match name {
            Some(name) => Error::invalid("live_ends_before", "at").with("name", name),
            None => Error::invalid("live_backwards", "at"),
        });
    }
    end(tx, &day, at)
}

/// Goes on after the end: what was on last runs on as if the salon had never ended. Errors: `live_not_over`,
/// `live_forgotten`.
pub fn reopen(tx: &Tx<'_>, event: Id) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    let mut run = day.run.clone();
    let ended = run.end.take().ok_or_else(|| Error::refused("live_not_over"))?;
    check_remembered(&day, ended)?;
    put(tx, &day, &run)
}

/// Does what a proposal says, by its number; with `key` only if it is still the one that was seen. Errors:
/// `recover_not_found`, `recover_outdated`.
pub fn accept(tx: &Tx<'_>, event: Id, index: usize, key: Option<&str>) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    let ways = recover::proposals(&day)?;
    let way = match key {
        Some(key) => ways
            .iter()
            .find(|way| way.key == key)
            .ok_or_else(|| Error::refused("recover_outdated"))?,
        None => ways.iter().find(|way| way.index == index).ok_or_else(|| {
            Error::not_found("recover_not_found")
                .with("given", index)
                .with("count", ways.len())
        })?,
    };
    for row in &way.rows {
        let more_minutes = if row.dropped {
            day.note(row.id).more_minutes
        } else {
            row.to_minutes - day.row(row.id)?.minutes
        };
        let note = DayNote {
            skipped: row.dropped,
            more_minutes,
            ..day.note(row.id)
        };
        store::set_note(tx, event, &note)?;
    }
    let day = Day::read(tx, event)?;
    put(tx, &day, &day.run)
}

/// Forgets the run and everything the day made of the rows.
pub fn reset(tx: &Tx<'_>, event: Id) -> Result<Saved<Live>> {
    let day = Day::read(tx, event)?;
    store::clear(tx, event)?;
    let rows = day.salon.segments.iter().map(|row| Actual::none(row.id));
    events::ops::set_actual(tx, &rows.collect::<Vec<_>>())?;
    answer(tx, event)
}

fn answer(tx: &Tx<'_>, event: Id) -> Result<Saved<Live>> {
    Ok(Saved::quietly(queries::show(tx, event)?))
}

/// Whether the last mark is so young that this click belongs to the same movement of the finger.
fn is_double_tap(day: &Day) -> bool {
    let since = day.run.last().map(|last| day.now_ms - last * 1_000 - MARK_MS);
    since.is_some_and(|since| (-MARK_MS..DOUBLE_TAP_MS).contains(&since))
}

/// Whether the newest act went back already: no mark tells of it.
fn went_back_just_now(tx: &Tx<'_>, day: &Day) -> Result<bool> {
    let newest = log::newest_name(tx)?.filter(|(name, _)| name == acts::BACK);
    let at = newest.and_then(|(_, at)| DateTime::parse_from_rfc3339(&at).ok());
    Ok(at.is_some_and(|at| (0..DOUBLE_TAP_MS).contains(&(day.now_ms - at.timestamp_millis()))))
}

fn check_begun(day: &Day) -> Result<()> {
    if day.run.is_empty() {
        return Err(Error::refused("live_not_started"));
    }
    if day.run.end.is_some() {
        return Err(Error::refused("live_over"));
    }
    Ok(())
}

/// A click needs a salon that is on and was not forgotten.
fn check_on(day: &Day) -> Result<()> {
    check_begun(day)?;
    check_remembered(day, day.run.last().unwrap_or(day.now))
}

fn check_remembered(day: &Day, last: i64) -> Result<()> {
    if day.now - last > FORGOTTEN {
        let since = day.instant(last)?;
        return Err(Error::refused("live_forgotten")
            .with("date", dates::spoken(since.date_naive(), false))
            .with("time", since.format("%H:%M").to_string()));
    }
    Ok(())
}

/// Begins the next row, or ends the salon after the last one.
fn go_on(tx: &Tx<'_>, day: &Day) -> Result<Saved<Live>> {
    match day.next() {
        Some(row) => begin(tx, day, Doing::On(row)),
        None => end(tx, day, day.now),
    }
}

fn begin(tx: &Tx<'_>, day: &Day, doing: Doing) -> Result<Saved<Live>> {
    let mut run = day.run.clone();
    run.begin(day.now, doing);
    put(tx, day, &run)
}

fn end(tx: &Tx<'_>, day: &Day, at: i64) -> Result<Saved<Live>> {
    let mut run = day.run.clone();
    run.finish(at);
    write(tx, day, &run)?;
    let warnings = hold(tx, day)?;
    Ok(Saved {
        value: queries::show(tx, day.salon.id)?,
        warnings,
    })
}

/// A salon that ended on its day or after it was held.
fn hold(tx: &Tx<'_>, day: &Day) -> Result<Vec<Message>> {
    if day.salon.date > tx.today() || !day.salon.status.is_coming() {
        return Ok(Vec::new());
    }
    Ok(events::ops::set_status(tx, day.salon.id, Status::Held, None)?.warnings)
}

/// A row that runs is not left out.
fn take_in(tx: &Tx<'_>, day: &Day, row: Id) -> Result<()> {
    if day.skipped(row) {
        let note = DayNote {
            skipped: false,
            ..day.note(row)
        };
        store::set_note(tx, day.salon.id, &note)?;
    }
    Ok(())
}

/// Puts rows where their times put them in the order of the day.
fn reorder(tx: &Tx<'_>, event: Id, run: &Timeline, rows: &[Id]) -> Result<()> {
    let day = Day::read(tx, event)?;
    let starts: HashMap<Id, i64> = run
        .steps
        .iter()
        .rev()
        .filter_map(|step| Some((step.doing.row()?, step.at)))
        .collect();
    let mut order = day.order.clone();
    for row in rows {
        order = order_after(&order, *row, |row| starts.get(&row).copied());
    }
    if order == day.order {
        Ok(())
    } else {
        set_order(tx, &day, &order)
    }
}

/// Keeps the order of the day; the sheet's own order needs no places.
fn set_order(tx: &Tx<'_>, day: &Day, order: &[Id]) -> Result<()> {
    let sheet = day.salon.segments.iter().filter(|row| row.part == Part::Slot);
    let as_in_sheet = sheet.map(|row| row.id).eq(order.iter().copied());
    for (place, row) in order.iter().enumerate() {
        let place = i64::try_from(place).map_err(Error::bug)?;
        let note = DayNote {
            place: (!as_in_sheet).then_some(place),
            ..day.note(*row)
        };
        store::set_note(tx, day.salon.id, &note)?;
    }
    Ok(())
}

/// Writes the run, and through it the times of the sheet's rows.
fn put(tx: &Tx<'_>, day: &Day, run: &Timeline) -> Result<Saved<Live>> {
    write(tx, day, run)?;
    answer(tx, day.salon.id)
}

fn write(tx: &Tx<'_>, day: &Day, run: &Timeline) -> Result<()> {
    store::write(tx, day.salon.id, &day.marks, run, day.offset)?;
    let day = Day::read(tx, day.salon.id)?;
    let actuals: Vec<Actual> = day.order.iter().map(|row| actual(&day, *row)).collect::<Result<_>>()?;
    events::ops::set_actual(tx, &actuals)
}

/// What the sheet keeps of a row's run: of one that is on only its start, of one that was left out no minutes at all.
fn actual(day: &Day, row: Id) -> Result<Actual> {
    let Some((from, _)) = day.run.bounds(row) else {
        let skipped = day.skipped(row);
        return Ok(Actual {
            minutes: skipped.then_some(0),
            ..Actual::none(row)
        });
    };
    let over = day.run.current() != Some(row);
    Ok(Actual {
        segment: row,
        start: Some(TimeOfDay::from(day.instant(from)?.time())),
        minutes: over.then(|| day.run.spent_minutes(row, day.now)),
    })
}

/// Start and end as moments; a text without seconds that names the recorded minute means the recorded second.
fn noted_times(day: &Day, row: Id, start: Option<&str>, end: Option<&str>) -> Result<(Option<i64>, Option<i64>)> {
    let begun = day.run.bounds(row).map(|(from, _)| from);
    let from = start.map(|text| day.read_time("start", text, begun)).transpose()?;
    let to = end
        .map(|text| day.read_time("end", text, day.left_at(row)))
        .transpose()?;
    Ok((from, to))
}

/// The time of a row around the slot, which lies beside whatever else happens.
fn outside(day: &Day, row: Id, start: Option<&str>, end: Option<&str>) -> Result<Actual> {
    let own = day.row(row)?;
    let begun = own.actual_start.map(|start| day.moment_of(start));
    let left = begun
        .zip(own.actual_minutes)
        .map(|(begun, minutes)| begun + minutes * 60);
    let from = match start {
        Some(text) => day.read_time("start", text, None)?,
        None => begun.ok_or_else(|| refusal(day, row, Clash::NoStart))?,
    };
    let to = match end {
        Some(text) => Some(day.read_time("end", text, None)?),
        None => left,
    };
    if to.is_some_and(|to| to < from) {
        return Err(refusal(day, row, Clash::Backwards));
    }
    Ok(Actual {
        segment: row,
        start: Some(TimeOfDay::from(day.instant(from)?.time())),
        minutes: to.map(|to| to.div_euclid(60) - from.div_euclid(60)),
    })
}

fn refusal(day: &Day, row: Id, clash: Clash) -> Error {
    let error = match clash {
        Clash::Crosses(other) => Error::refused("live_crosses").with("other", day.heading(other)),
        Clash::Backwards => Error::invalid("live_backwards", "end"),
        Clash::NoStart => Error::invalid("live_start_needed", "start"),
        Clash::NoEnd => Error::invalid("live_end_needed", "end"),
    };
    error.with("name", day.heading(row))
}
