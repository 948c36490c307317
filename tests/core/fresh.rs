//! A chapter of its own for each test, with a clock that a test can set.

use std::sync::{Arc, Mutex};

use chapterdesk_core::chapter::NewChapter;
use chapterdesk_core::clock::Clock;
use chapterdesk_core::desk::{Access, Desk, Env, Tx};
use chapterdesk_core::ids::{Id, IdSource, SeededIds};
use chapterdesk_core::words::{Lang, Message, Words};
use chapterdesk_core::{Error, Result};
use chrono::{DateTime, FixedOffset, NaiveDate};

/// A clock that stands still until the test moves it.
struct TestClock(Mutex<DateTime<FixedOffset>>);

impl Clock for TestClock {
    fn now(&self) -> DateTime<FixedOffset> {
        *self.0.lock().expect("the clock")
    }
}

/// The chapter's file.
const FILE: &str = "苏州.chapter";

/// A new chapter in a folder of its own, on 22 November 2026, a Sunday, at half past nine.
pub struct Fresh {
    pub desk: Desk,
    clock: Arc<TestClock>,
    env: Env,
    folder: tempfile::TempDir,
}

impl Fresh {
    pub fn new() -> Self {
        let start = DateTime::parse_from_rfc3339("2026-11-22T09:30:00+08:00").expect("a moment");
        let clock = Arc::new(TestClock(Mutex::new(start)));
        let ids = SeededIds::new(18);
        let desk = ids.next(0);
        let env = Env {
            clock: clock.clone(),
            ids: Arc::new(ids),
            desk,
        };
        let folder = tempfile::tempdir().expect("a folder");
        let new = NewChapter {
            name: "苏州分会".to_owned(),
            city: "苏州".to_owned(),
        };
        let desk = Desk::create(&folder.path().join(FILE), &new, env.clone(), Access::Window)
            .expect("a new chapter")
            .desk;
        Self {
            desk,
            clock,
            env,
            folder,
        }
    }

    /// Gives the file up without closing it, as a process does that ends, and opens it again.
    pub fn reopen(&mut self) {
        let other = Self::new();
        drop(std::mem::replace(&mut self.desk, other.desk));
        let path = self.folder.path().join(FILE);
        self.desk = Desk::open(&path, self.env.clone(), Access::Window)
            .expect("the chapter")
            .desk;
    }

    /// Sets the clock to an RFC 3339 moment.
    pub fn at(&self, moment: &str) {
        *self.clock.0.lock().expect("the clock") = DateTime::parse_from_rfc3339(moment).expect("a moment");
    }

    /// One act, one minute after the last one.
    pub fn act<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        *self.clock.0.lock().expect("the clock") += chrono::TimeDelta::minutes(1);
        self.desk
            .transact(Message::new("act-test"), work)
            .map(|done| done.value)
    }

    /// Undoes everything, then makes everything again, and compares the chapter with what it was before and after.
    pub fn assert_undo_and_redo(&mut self, before: &str) {
        let after = self.desk.fingerprint().expect("a print");
        let mut undone = 0;
        while self.desk.stack().expect("the stack").undo.is_some()
            && self.desk.fingerprint().expect("a print") != before
        {
            self.desk.undo(None).expect("undo");
            undone += 1;
        }
        assert_eq!(self.desk.fingerprint().expect("a print"), before, "undo leads back");
        for _ in 0..undone {
            self.desk.redo(None).expect("redo");
        }
        assert_eq!(self.desk.fingerprint().expect("a print"), after, "redo leads forward");
    }
}

/// The day `YYYY-MM-DD`.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A message in Chinese.
pub fn zh(message: &Message) -> String {
    Words::of(Lang::ZhCn).say(message)
}

/// Code and field of a refusal.
pub fn refusal<T: std::fmt::Debug>(result: Result<T>) -> (&'static str, Option<String>) {
    let Error { code, field, .. } = result.expect_err("a refusal");
    (code, field)
}

/// The ids of records, for comparing orders.
pub fn ids<T>(records: &[T], id: impl Fn(&T) -> Id) -> Vec<Id> {
    records.iter().map(id).collect()
}
