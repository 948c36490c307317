//! A salon on its day with a clock that the test sets.

use chapterdesk_core::Result;
use chapterdesk_core::desk::Tx;
use chapterdesk_core::events::{Part, Salon};
use chapterdesk_core::ids::Id;
use chapterdesk_core::live::{Instant, Live, LiveRow, StartFields, ops, queries};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::words::Message;

use crate::events::stage::{SATURDAY, salon, show};
use crate::fresh::Fresh;

/// The standard flow on its Saturday: 14:00 opening 5, talk 30, talk 30, discussion 30, joint 7, reports 4,
/// introductions 10; 116 of 120 minutes.
pub struct Stage {
    pub fresh: Fresh,
    pub salon: Salon,
    /// The rows of the slot in the order of the sheet.
    pub rows: Vec<Id>,
}

impl Stage {
    pub fn new() -> Self {
        let mut fresh = Fresh::new();
        let salon = salon(&mut fresh);
        let rows = salon.segments.iter().filter(|row| row.part == Part::Slot);
        Self {
            rows: rows.map(|row| row.id).collect(),
            salon,
            fresh,
        }
    }

    pub fn event(&self) -> Id {
        self.salon.id
    }

    /// Sets the clock to a time of the salon's day.
    pub fn at(&self, time: &str) {
        let time = if time.len() == 5 {
            format!("{time}:00")
        } else {
            time.to_owned()
        };
        self.fresh.at(&format!("{SATURDAY}T{time}+08:00"));
    }

    /// One act at a time of the day.
    pub fn try_do(&mut self, time: &str, work: impl FnOnce(&Tx<'_>, Id) -> Result<Saved<Live>>) -> Result<Saved<Live>> {
        self.at(time);
        let event = self.event();
        let done = self.fresh.desk.transact(Message::new("act-test"), |tx| work(tx, event));
        done.map(|done| done.value)
    }

    #[track_caller]
    pub fn act(&mut self, time: &str, work: impl FnOnce(&Tx<'_>, Id) -> Result<Saved<Live>>) -> Live {
        self.try_do(time, work).expect("an act").value
    }

    #[track_caller]
    pub fn refused(&mut self, time: &str, work: impl FnOnce(&Tx<'_>, Id) -> Result<Saved<Live>>) -> &'static str {
        let before = self.fresh.desk.fingerprint().expect("a print");
        let code = self.try_do(time, work).expect_err("a refusal").code;
        assert_eq!(self.fresh.desk.fingerprint().expect("a print"), before, "{code}");
        code
    }

    pub fn start(&mut self, time: &str) -> Live {
        self.act(time, |tx, event| ops::start(tx, event, StartFields::default()))
    }

    pub fn next(&mut self, time: &str) -> Live {
        self.act(time, |tx, event| ops::next(tx, event, None))
    }

    /// The standard flow exactly as planned, up to the row with this number (from 0), which then runs.
    pub fn on_plan_to(&mut self, row: usize) -> Live {
        let starts = ["14:00", "14:05", "14:35", "15:05", "15:35", "15:42", "15:46"];
        let mut live = self.start(starts[0]);
        for start in &starts[1..=row] {
            live = self.next(start);
        }
        live
    }

    pub fn show(&self, time: &str) -> Live {
        self.at(time);
        let event = self.event();
        self.fresh.desk.read(|db| queries::show(db, event)).expect("the salon")
    }

    /// The salon as of the clock as it stands.
    pub fn show_now(&self) -> Live {
        let event = self.event();
        self.fresh.desk.read(|db| queries::show(db, event)).expect("the salon")
    }

    /// The event as every other room reads it.
    pub fn sheet(&self) -> Salon {
        show(&self.fresh, self.event())
    }

    /// A row of the slot, by its number from 0.
    pub fn row(&self, live: &Live, number: usize) -> LiveRow {
        row(live, self.rows[number])
    }
}

pub fn row(live: &Live, id: Id) -> LiveRow {
    live.rows.iter().find(|row| row.id == id).expect("such a row").clone()
}

/// Times of a row as `HH:MM:SS`.
pub fn times(row: &LiveRow) -> (String, String) {
    (clock(row.start), clock(row.end))
}

pub fn clock(at: Option<Instant>) -> String {
    at.map_or_else(String::new, |at| at.format("%H:%M:%S").to_string())
}

/// What the sheet holds of the slot's rows: start and minutes.
pub fn written(salon: &Salon) -> Vec<(String, Option<i64>)> {
    let rows = salon.segments.iter().filter(|row| row.part == Part::Slot);
    rows.map(|row| {
        let start = row.actual_start.map_or_else(String::new, |start| start.to_string());
        (start, row.actual_minutes)
    })
    .collect()
}
