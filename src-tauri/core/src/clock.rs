//! Time as the core sees it: injected, never read from the machine.

use chrono::{DateTime, FixedOffset};

/// Tells the local time together with its offset from UTC.
pub trait Clock: Send + Sync {
    /// The present moment in the chapter's local zone.
    fn now(&self) -> DateTime<FixedOffset>;
}

/// A clock that stands still: for tests, for the command line's `--now` and for reproducible samples.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub DateTime<FixedOffset>);

impl FixedClock {
    /// A clock that stands at an RFC 3339 moment, such as `2026-11-22T09:30:00+08:00`.
    pub fn at(rfc3339: &str) -> Result<Self, chrono::ParseError> {
        DateTime::parse_from_rfc3339(rfc3339).map(Self)
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<FixedOffset> {
        self.0
    }
}
