//! A chapter file to work on, made from the sample.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chapterdesk_core::clock::FixedClock;
use chapterdesk_core::desk::Env;
use chapterdesk_core::ids::{IdSource as _, SeededIds};
use chapterdesk_core::sample::{self, SampleOptions};
use chrono::{DateTime, FixedOffset};

/// The moment the sample chapter is made for.
pub fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T10:00:00+08:00").expect("a moment")
}

/// A desk whose clock stands still.
pub fn env() -> Env {
    let ids = SeededIds::new(7);
    let desk = ids.next(u64::try_from(now().timestamp_millis()).expect("after 1970"));
    Env {
        clock: Arc::new(FixedClock(now())),
        ids: Arc::new(ids),
        desk,
    }
}

/// Makes the sample chapter with this many people and gives its path.
pub fn chapter(path: &Path, people: usize) -> PathBuf {
    let options = SampleOptions {
        people,
        ..SampleOptions::on(now().date_naive())
    };
    sample::create(path, &options, &env()).expect("the sample");
    path.to_owned()
}
