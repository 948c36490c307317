//! The run as marks, pure: each begins a state that lasts until the next one. Moments are whole seconds since 1970.
//!
//! Invariants, each held by a property test: moments never fall; a run begins with a row; pieces follow one another
//! without a gap, so they add up to last − first whatever was done; so do their minutes, since a piece's minutes are the
//! difference of two clock times cut to the minute.

use crate::ids::Id;

/// A moment that has not come yet: the end of a piece that is still on.
pub const OPEN: i64 = i64::MAX;

/// What is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// A row runs.
    On(Id),
    /// A row stands still.
    Pause(Id),
    /// Nothing.
    Between,
}

impl Doing {
    /// The row that runs or stands still.
    pub fn row(self) -> Option<Id> {
        match self {
            Self::On(row) | Self::Pause(row) => Some(row),
            Self::Between => None,
        }
    }
}

/// The beginning of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub at: i64,
    /// What is on from then.
    pub doing: Doing,
}

/// A stretch of time in which one thing was on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// What.
    pub doing: Doing,
    /// From.
    pub from: i64,
    /// Until; [`OPEN`] while it is on.
    pub to: i64,
}

impl Piece {
    /// Its length in seconds as of `now`.
    pub fn seconds(&self, now: i64) -> i64 {
        self.until(now) - self.from
    }

    /// Its length in minutes of the clock as of `now`.
    pub fn minutes(&self, now: i64) -> i64 {
        minute(self.until(now)) - minute(self.from)
    }

    /// When it ended, or now.
    pub fn until(&self, now: i64) -> i64 {
        if self.to == OPEN { now.max(self.from) } else { self.to }
    }
}

/// The minute that a clock shows. Zones lie whole minutes from one another.
fn minute(second: i64) -> i64 {
    second.div_euclid(60)
}

/// A run from its first step on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The steps in their order.
    pub steps: Vec<Step>,
    /// When it ended.
    pub end: Option<i64>,
}

impl Timeline {
    /// Whether nothing has begun.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Whether it is on.
    pub fn is_running(&self) -> bool {
        !self.is_empty() && self.end.is_none()
    }

    /// When it began.
    pub fn start(&self) -> Option<i64> {
        self.steps.first().map(|step| step.at)
    }

    /// The last moment that anything was noted for.
    pub fn last(&self) -> Option<i64> {
        self.end.or_else(|| self.steps.last().map(|step| step.at))
    }

    /// What is on now.
    pub fn doing(&self) -> Option<Doing> {
        self.steps.last().filter(|_| self.end.is_none()).map(|step| step.doing)
    }

    /// The row that is on now.
    pub fn current(&self) -> Option<Id> {
        self.doing().and_then(Doing::row)
    }

    /// Everything that was on, in order.
    pub fn pieces(&self) -> Vec<Piece> {
        let ends = self.steps.iter().skip(1).map(|step| step.at);
        let ends = ends.chain([self.end.unwrap_or(OPEN)]);
        self.steps
            .iter()
            .zip(ends)
            .map(|(step, to)| Piece {
                doing: step.doing,
                from: step.at,
                to,
            })
            .collect()
    }

    /// Everything that a row was on, in order.
    pub fn pieces_of(&self, row: Id) -> Vec<Piece> {
        let mut pieces = self.pieces();
        pieces.retain(|piece| piece.doing.row() == Some(row));
        pieces
    }

    /// Whether a row was ever on.
    pub fn has_run(&self, row: Id) -> bool {
        self.steps.iter().any(|step| step.doing.row() == Some(row))
    }

    /// When a row began and when it was left.
    pub fn bounds(&self, row: Id) -> Option<(i64, i64)> {
        let pieces = self.pieces_of(row);
        Some((pieces.first()?.from, pieces.last()?.to))
    }

    /// How long a row has run as of `now`, without pauses.
    pub fn spent(&self, row: Id, now: i64) -> i64 {
        self.ran(row).map(|piece| piece.seconds(now)).sum()
    }

    /// The same in minutes of the clock.
    pub fn spent_minutes(&self, row: Id, now: i64) -> i64 {
        self.ran(row).map(|piece| piece.minutes(now)).sum()
    }

    fn ran(&self, row: Id) -> impl Iterator<Item = Piece> {
        self.pieces()
            .into_iter()
            .filter(move |piece| piece.doing == Doing::On(row))
    }

    /// Since when the row that is on now has been on, its pauses included.
    pub fn current_since(&self) -> Option<i64> {
        let current = self.current()?;
        let own = self.steps.iter().rev();
        own.take_while(|step| step.doing.row() == Some(current))
            .last()
            .map(|step| step.at)
    }

    /// Begins something; never before what was noted last, however the clock was set.
    pub fn begin(&mut self, at: i64, doing: Doing) {
        let at = self.last().map_or(at, |last| at.max(last));
        self.end = None;
        self.steps.push(Step { at, doing });
        self.tidy();
    }

    /// Ends it.
    pub fn finish(&mut self, at: i64) {
        self.end = self.last().map(|last| at.max(last));
    }

    /// Takes the last step back: what was on before it goes on as if it had never been left. `false`: there is nothing
    /// before it.
    pub fn back(&mut self) -> bool {
        if self.end.take().is_some() {
            return true;
        }
        let current = self.doing().map(Doing::row);
        let own = self.steps.iter().rev();
        let own = own.take_while(|step| Some(step.doing.row()) == current).count();
        if own >= self.steps.len() {
            return false;
        }
        self.steps.truncate(self.steps.len() - own);
        true
    }

    /// Drops steps that begin nothing new, and what stands before the first row.
    pub(super) fn tidy(&mut self) {
        let leading = self.steps.iter().take_while(|step| step.doing == Doing::Between);
        self.steps.drain(..leading.count());
        self.steps.dedup_by(|step, before| step.doing == before.doing);
        if self.steps.is_empty() {
            self.end = None;
        }
    }

    /// A run put together from pieces that follow one another.
    pub(super) fn of(pieces: &[Piece]) -> Self {
        let steps = pieces.iter().map(|piece| Step {
            at: piece.from,
            doing: piece.doing,
        });
        let mut timeline = Self {
            steps: steps.collect(),
            end: pieces.last().map(|piece| piece.to).filter(|to| *to != OPEN),
        };
        timeline.tidy();
        timeline
    }
}
