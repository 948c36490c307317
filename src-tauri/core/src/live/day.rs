//! A salon on its day, read once: the plan, the run, what the day made of the rows; and what follows from them.

use std::collections::{HashMap, HashSet};

use chrono::{FixedOffset, NaiveDate, NaiveTime, TimeDelta, Timelike as _};

use super::plan::{Ahead, DayNote, end_of, forecast, order_of_day};
use super::store::{self, Mark};
use super::timeline::{Doing, OPEN, Timeline};
use super::views::{Instant, LiveRowState, LiveState};
use crate::chapter;
use crate::dates::parse_clock;
use crate::error::{Error, Result};
use crate::events::run_sheet::{Row, Times};
use crate::events::{self, Part, Salon, Segment, SegmentKind, TimeOfDay};
use crate::ids::Id;
use crate::store::Db;
use crate::words::Arg;

/// Everything about a salon on its day.
pub struct Day {
    pub salon: Salon,
    pub marks: Vec<Mark>,
    pub run: Timeline,
    pub notes: HashMap<Id, DayNote>,
    /// The slot's rows in the order of the day.
    pub order: Vec<Id>,
    /// The present moment, to the second; never before what was noted last, however the clock was set.
    pub now: i64,
    /// The present moment as the clock tells it, in milliseconds.
    pub now_ms: i64,
    pub offset: FixedOffset,
    /// The day of the run; before it begins the day of the plan.
    pub date: NaiveDate,
    /// How long before its end a row turns amber.
    pub amber_minutes: i64,
    at: HashMap<Id, usize>,
    places: HashMap<Id, usize>,
    recorded: HashSet<Id>,
    /// The place of the recorded row that stands furthest in the order of the day.
    furthest: Option<usize>,
    /// By the sheet, for rows in the order of the day: when each begins and ends.
    planned: HashMap<Id, (i64, i64)>,
}

impl Day {
    /// Reads it. Errors: `event_not_found`.
    pub fn read(db: &Db, event: Id) -> Result<Self> {
        let salon = events::queries::bare(db, event)?;
        let marks = store::marks(db, event)?;
        let run = store::timeline(&marks);
        let notes = store::notes(db, event)?;
        let clock = db.now();
        let offset = marks.first().map_or(*clock.offset(), |mark| *mark.at.offset());
        let date = marks.first().map_or(salon.date, |mark| mark.at.date_naive());
        let slot: Vec<Id> = in_slot(&salon).map(|row| row.id).collect();
        let order = order_of_day(&slot, |row| notes.get(&row).and_then(|note| note.place));
        let places: HashMap<Id, usize> = order.iter().enumerate().map(|(place, row)| (*row, place)).collect();
        let recorded: HashSet<Id> = run.steps.iter().filter_map(|step| step.doing.row()).collect();
        let mut day = Self {
            furthest: recorded.iter().filter_map(|row| places.get(row)).max().copied(),
            order,
            places,
            recorded,
            at: salon
                .segments
                .iter()
                .enumerate()
                .map(|(at, row)| (row.id, at))
                .collect(),
            now: run.last().map_or(clock.timestamp(), |last| last.max(clock.timestamp())),
            now_ms: clock.timestamp_millis(),
            amber_minutes: i64::from(chapter::queries::show(db)?.rules.amber_minutes),
            planned: HashMap::new(),
            salon,
            marks,
            run,
            notes,
            offset,
            date,
        };
        day.planned = day.planned_times();
        Ok(day)
    }

    pub fn state(&self) -> LiveState {
        match self.run.doing() {
            Some(Doing::On(_)) => LiveState::Running,
            Some(Doing::Pause(_)) => LiveState::Paused,
            Some(Doing::Between) => LiveState::Between,
            None if self.run.is_empty() => LiveState::Ready,
            None => LiveState::Ended,
        }
    }

    /// A row of this salon. Errors: `segment_elsewhere`.
    pub fn row(&self, id: Id) -> Result<&Segment> {
        let at = self.at.get(&id).ok_or_else(|| Error::refused("segment_elsewhere"))?;
        Ok(&self.salon.segments[*at])
    }

    /// A row of the slot. Errors: `segment_elsewhere`, `live_row_outside`.
    pub fn slot_row(&self, id: Id) -> Result<&Segment> {
        let row = self.row(id)?;
        if row.part == Part::Slot {
            Ok(row)
        } else {
            Err(Error::refused("live_row_outside").with("name", row.heading()))
        }
    }

    /// What sentences call a row.
    pub fn heading(&self, id: Id) -> Arg {
        self.at
            .get(&id)
            .map_or_else(|| Arg::Text(String::new()), |at| self.salon.segments[*at].heading())
    }

    pub fn note(&self, id: Id) -> DayNote {
        self.notes.get(&id).copied().unwrap_or_else(|| DayNote::new(id))
    }

    pub fn skipped(&self, id: Id) -> bool {
        self.note(id).skipped
    }

    /// How long a row takes as decided on the day.
    pub fn day_minutes(&self, row: &Segment) -> i64 {
        (row.minutes + self.note(row.id).more_minutes).max(0)
    }

    /// After how many minutes a talk stops hard.
    pub fn talk_minutes(&self, row: &Segment) -> Option<i64> {
        (row.kind == SegmentKind::Talk).then(|| (row.minutes - row.qa_minutes).min(self.day_minutes(row)))
    }

    /// Whether a row was ever on.
    pub fn has_run(&self, id: Id) -> bool {
        self.recorded.contains(&id)
    }

    /// The place of a row in the order of the day.
    pub fn place(&self, id: Id) -> usize {
        self.places.get(&id).copied().unwrap_or(usize::MAX)
    }

    pub fn row_state(&self, id: Id) -> LiveRowState {
        if self.run.current() == Some(id) {
            return LiveRowState::On;
        }
        if self.skipped(id) {
            return LiveRowState::Skipped;
        }
        if self.has_run(id) || self.furthest.is_some_and(|furthest| self.place(id) < furthest) {
            return LiveRowState::Done;
        }
        match self.state() {
            // What nobody came to before the end did not take place.
            LiveState::Ended => LiveRowState::Skipped,
            _ => LiveRowState::Coming,
        }
    }

    /// The rows still to come, in order.
    pub fn coming(&self) -> Vec<&Segment> {
        let here = self.run.steps.iter().rev().find_map(|step| step.doing.row());
        let from = here.map_or(0, |row| self.place(row).saturating_add(1));
        self.order
            .iter()
            .skip(from)
            .filter(|row| self.row_state(**row) == LiveRowState::Coming)
            .filter_map(|row| self.row(*row).ok())
            .collect()
    }

    /// The row that a click begins.
    pub fn next(&self) -> Option<Id> {
        self.coming().first().map(|row| row.id)
    }

    /// Whether the times of a row are its own: nobody forgot a row that stands between it and the next recorded one.
    pub fn is_sure(&self, id: Id) -> bool {
        if !self.has_run(id) {
            return self.row_state(id) != LiveRowState::Done;
        }
        let after = self.order.iter().skip(self.place(id).saturating_add(1));
        let mut gap = after.take_while(|row| !self.has_run(**row));
        self.furthest.is_none_or(|furthest| self.place(id) >= furthest) || gap.all(|row| self.skipped(*row))
    }

    /// The moment of a time of day on the day of the run.
    pub fn moment(&self, time: NaiveTime) -> i64 {
        let start = self.date.and_time(NaiveTime::MIN) - TimeDelta::seconds(i64::from(self.offset.local_minus_utc()));
        start.and_utc().timestamp() + i64::from(time.num_seconds_from_midnight())
    }

    fn minute(&self, minutes: i32) -> i64 {
        self.moment(NaiveTime::MIN) + i64::from(minutes) * 60
    }

    pub fn moment_of(&self, time: TimeOfDay) -> i64 {
        self.minute(time.minutes())
    }

    pub fn instant(&self, at: i64) -> Result<Instant> {
        store::instant(at, self.offset)
    }

    /// Reads a time of the day as people write it. Without its seconds it means the recorded moment of that minute.
    pub fn read_time(&self, field: &str, text: &str, recorded: Option<i64>) -> Result<i64> {
        let time = parse_clock(field, text)?;
        let at = self.moment(time.time);
        let at = recorded
            .filter(|recorded| !time.to_the_second && recorded.div_euclid(60) == at.div_euclid(60))
            .unwrap_or(at);
        if at > self.now {
            return Err(Error::invalid("live_in_future", field).with("given", text.trim()));
        }
        Ok(at)
    }

    /// Whether the day of the run is over.
    pub fn is_past(&self) -> bool {
        self.instant(self.now).is_ok_and(|now| now.date_naive() > self.date)
    }

    fn planned_times(&self) -> HashMap<Id, (i64, i64)> {
        let rows: Vec<&Segment> = self.order.iter().filter_map(|row| self.row(*row).ok()).collect();
        let laid: Vec<Row> = rows
            .iter()
            .map(|row| Row {
                part: Part::Slot,
                minutes: row.minutes as i32,
                anchor: row.anchor,
                offset: 0,
                fixed: row.fixed_start.map(TimeOfDay::minutes),
            })
            .collect();
        let times = Times::of(self.salon.start.minutes(), self.salon.slot_minutes as i32, &laid);
        let spans = rows.iter().zip(&times.spans);
        spans
            .map(|(row, span)| (row.id, (self.minute(span.start), self.minute(span.end))))
            .collect()
    }

    pub fn planned_end(&self) -> i64 {
        self.moment_of(self.salon.end)
    }

    pub fn slot_end(&self) -> i64 {
        self.moment_of(self.salon.slot_end)
    }

    /// How long the row that is on has run.
    pub fn spent(&self) -> i64 {
        self.run.current().map_or(0, |row| self.run.spent(row, self.now))
    }

    /// What is left of the day's minutes for the row that is on.
    pub fn left(&self) -> i64 {
        let current = self.run.current().and_then(|row| self.row(row).ok());
        current.map_or(0, |row| self.day_minutes(row) * 60 - self.spent())
    }

    /// The moment from which the rows still to come follow.
    pub fn free_from(&self) -> i64 {
        match self.state() {
            LiveState::Ready => {
                let start = self.moment_of(self.salon.start);
                if self.is_past() { start } else { start.max(self.now) }
            }
            LiveState::Ended => self.run.end.unwrap_or(self.now),
            _ => self.now + self.left().max(0),
        }
    }

    /// A row as the forecast sees it, with so many minutes.
    pub fn ahead(&self, row: &Segment, minutes: i64) -> Ahead {
        Ahead {
            minutes,
            fixed: row.fixed_start.map(|start| self.moment_of(start)),
        }
    }

    /// The rows still to come with when each will begin and end.
    pub fn forecast(&self) -> Vec<(Id, i64, i64)> {
        let coming = self.coming();
        let ahead: Vec<Ahead> = coming
            .iter()
            .map(|row| self.ahead(row, self.day_minutes(row)))
            .collect();
        let times = forecast(self.free_from(), &ahead);
        coming
            .iter()
            .zip(times)
            .map(|(row, (start, end))| (row.id, start, end))
            .collect()
    }

    /// When the salon will be over, or was.
    pub fn expected_end(&self) -> i64 {
        let coming = self.coming();
        let ahead: Vec<Ahead> = coming
            .iter()
            .map(|row| self.ahead(row, self.day_minutes(row)))
            .collect();
        end_of(self.free_from(), &ahead)
    }

    /// How far behind the plan it is; below 0: ahead.
    pub fn off(&self) -> i64 {
        let planned = |row: Id| self.planned.get(&row).copied();
        match self.state() {
            LiveState::Ready => self.free_from() - self.moment_of(self.salon.start),
            LiveState::Ended => self.expected_end() - self.planned_end(),
            LiveState::Between => {
                let due = self
                    .next()
                    .and_then(planned)
                    .map_or(self.planned_end(), |(start, _)| start);
                self.now - due
            }
            LiveState::Running | LiveState::Paused => {
                let due = self
                    .run
                    .current()
                    .and_then(planned)
                    .map_or(self.planned_end(), |(_, end)| end);
                self.free_from() - due
            }
        }
    }

    /// When a row was left, if it was.
    pub fn left_at(&self, id: Id) -> Option<i64> {
        self.run.bounds(id).map(|(_, to)| to).filter(|to| *to != OPEN)
    }
}

/// The rows of the slot in the order of the sheet.
fn in_slot(salon: &Salon) -> impl Iterator<Item = &Segment> {
    salon.segments.iter().filter(|row| row.part == Part::Slot)
}
