//! What is different about a salon since it was told last.
//!
//! A salon with a run-sheet of a thousand rows is close to a megabyte. One edited cell changes that row and the times of
//! those below, so that is what is told of the rows, beside the rest of the salon, which is small. One rule for every
//! act; none has to say what it may have changed.

use std::collections::HashMap;
use std::mem;

use serde::Serialize;
use ts_rs::TS;

use super::run_sheet::TimeOfDay;
use super::views::{Salon, Segment};
use crate::ids::Id;

/// A salon as it was told, kept by whoever tells it.
pub struct Told {
    salon: Salon,
    act: i64,
}

/// What is different about a salon: from the salon as of `since` and this follows the salon as of `act`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SalonNews {
    /// The last act that is surely in what was told before; `None`: everything is told here.
    pub since: Option<i64>,
    /// The last act that is surely in it now.
    pub act: i64,
    /// The salon; its rows stand here only when everything is told.
    pub salon: Salon,
    /// The ids of the rows in their order; `None`: as before.
    pub order: Option<Vec<Id>>,
    /// Places (from 0) with the rows that are new or different.
    pub rows: Vec<(usize, Segment)>,
    /// Places with start and end of the rows that only moved.
    pub moved: Vec<(usize, TimeOfDay, TimeOfDay)>,
}

impl Told {
    /// Notes a salon as it stands after an act.
    pub fn of(salon: Salon, act: i64) -> Self {
        Self { salon, act }
    }

    /// The act after which it stood like this.
    pub fn act(&self) -> i64 {
        self.act
    }

    /// Everything, for who does not have the salon yet.
    pub fn whole(&self) -> SalonNews {
        SalonNews {
            since: None,
            act: self.act,
            salon: self.salon.clone(),
            order: None,
            rows: Vec::new(),
            moved: Vec::new(),
        }
    }

    /// What is different since the salon was told `before`; everything when that was another one.
    pub fn since(&mut self, before: &Self) -> SalonNews {
        if before.salon.id != self.salon.id {
            return self.whole();
        }
        let new = mem::take(&mut self.salon.segments);
        let old = &before.salon.segments;
        let mut news = SalonNews {
            since: Some(before.act),
            ..self.whole()
        };
        if !old.iter().map(|row| row.id).eq(new.iter().map(|row| row.id)) {
            news.order = Some(new.iter().map(|row| row.id).collect());
        }
        let known: HashMap<Id, &Segment> = old.iter().map(|row| (row.id, row)).collect();
        for (at, row) in new.iter().enumerate() {
            match known.get(&row.id) {
                Some(before) if *before == row => {}
                Some(before) if moved(before, row) == *row => news.moved.push((at, row.start, row.end)),
                _ => news.rows.push((at, row.clone())),
            }
        }
        self.salon.segments = new;
        news
    }
}

/// A row at the place and time of another.
fn moved(row: &Segment, to: &Segment) -> Segment {
    Segment {
        position: to.position,
        start: to.start,
        end: to.end,
        ..row.clone()
    }
}
