//! The machine's clock, for the core, which has none.

use chapterdesk_core::clock::Clock;
use chrono::{DateTime, FixedOffset, Local};

/// The local time of this computer. `CHAPTERDESK_NOW` (RFC 3339) holds it still for pictures and tests that drive the
/// real window.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        let fixed = std::env::var("CHAPTERDESK_NOW")
            .ok()
            .and_then(|text| DateTime::parse_from_rfc3339(&text).ok());
        fixed.unwrap_or_else(|| Local::now().fixed_offset())
    }
}
