//! The machine's clock, for the core, which has none.
//!
//! While a salon is on, its timers follow the time that has really passed, not the clock on the wall: a network that
//! corrects the computer's clock, or a change of its zone, never moves them. A closed lid is time that has passed.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use chapterdesk_core::clock::Clock;
use chapterdesk_core::ids::Id;
use chrono::{DateTime, FixedOffset, Local, TimeDelta};

use super::picks::automation;

/// The local time of this computer. `CHAPTERDESK_NOW` (RFC 3339) holds it still for pictures and tests that drive the
/// real window; under automation the file `now` in the folder that answers instead of file dialogs (see `picks`) sets it
/// at any time.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        driven().unwrap_or_else(|| ANCHORED.now(&Machine))
    }
}

/// Whether a salon is on: while it is, the wall's jumps are not followed.
pub fn hold(salon: Id, running: bool) {
    ANCHORED.hold(salon, running, &Machine);
}

/// The chapter was closed: the wall is right again.
pub fn release() {
    ANCHORED.release();
}

/// The one clock of this process.
static ANCHORED: Anchored = Anchored::new();

fn driven() -> Option<DateTime<FixedOffset>> {
    let file = automation().and_then(|folder| std::fs::read_to_string(folder.join("now")).ok());
    let text = file.or_else(|| std::env::var("CHAPTERDESK_NOW").ok())?;
    DateTime::parse_from_rfc3339(text.trim()).ok()
}

/// What the machine tells of time.
trait Clocks {
    /// The clock on the wall, which people and networks set.
    fn wall(&self) -> DateTime<FixedOffset>;
    /// The time since some fixed moment, which nobody sets.
    fn passed(&self) -> Passed;
}

/// Time that has passed since some fixed moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Passed {
    since: Duration,
    /// Whether the time that the machine slept is in it.
    counts_sleep: bool,
}

struct Machine;

impl Clocks for Machine {
    fn wall(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }

    fn passed(&self) -> Passed {
        uptime().unwrap_or_else(|| Passed {
            since: started().elapsed(),
            // Windows counts on while it sleeps, macOS does not.
            counts_sleep: cfg!(windows),
        })
    }
}

/// Some fixed moment.
fn started() -> Instant {
    static STARTED: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    *STARTED.get_or_init(Instant::now)
}

/// Since the machine was switched on, its sleep included, where the system tells (Linux).
fn uptime() -> Option<Passed> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let text = std::fs::read_to_string("/proc/uptime").ok()?;
    let seconds: f64 = text.split_whitespace().next()?.parse().ok()?;
    Some(Passed {
        since: Duration::try_from_secs_f64(seconds).ok()?,
        counts_sleep: true,
    })
}

/// A clock that can be held to a moment and to what has passed since.
struct Anchored {
    held: Mutex<Option<Anchor>>,
}

/// A moment on the wall and what had passed then.
#[derive(Clone, Copy)]
struct Anchor {
    /// The salon that is on.
    salon: Id,
    wall: DateTime<FixedOffset>,
    passed: Passed,
}

/// Where sleep is not counted, a wall that is so much ahead means that the machine slept.
const SLEPT: TimeDelta = TimeDelta::seconds(2);

impl Anchored {
    const fn new() -> Self {
        Self { held: Mutex::new(None) }
    }

    /// Holds the clock to this moment, unless it is held already, or lets it follow the wall again once the salon is over
    /// for which it was held.
    fn hold(&self, salon: Id, running: bool, clocks: &impl Clocks) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        match *held {
            None if running => {
                *held = Some(Anchor {
                    salon,
                    wall: clocks.wall(),
                    passed: clocks.passed(),
                });
            }
            Some(anchor) if !running && anchor.salon == salon => *held = None,
            _ => {}
        }
    }

    fn release(&self) {
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn now(&self, clocks: &impl Clocks) -> DateTime<FixedOffset> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(anchor) = held.as_mut() else {
            return clocks.wall();
        };
        let passed = clocks.passed();
        let since = passed.since.saturating_sub(anchor.passed.since);
        let now = anchor.wall + TimeDelta::from_std(since).unwrap_or_default();
        let wall = clocks.wall();
        if !passed.counts_sleep && wall - now > SLEPT {
            // It slept: only the wall knows how long. Its zone stays as it was.
            let wall = wall.with_timezone(anchor.wall.offset());
            *anchor = Anchor {
                wall,
                passed,
                ..*anchor
            };
            return wall;
        }
        now
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// A pair of clocks that a test drives.
    struct Driven {
        wall: Cell<DateTime<FixedOffset>>,
        passed: Cell<Passed>,
    }

    impl Driven {
        fn new(counts_sleep: bool) -> Self {
            Self {
                wall: Cell::new(at("2026-12-12T14:00:00+08:00")),
                passed: Cell::new(Passed {
                    since: Duration::from_secs(1_000),
                    counts_sleep,
                }),
            }
        }

        /// Time passes on both clocks.
        fn pass(&self, seconds: u64) {
            self.set(self.wall.get() + TimeDelta::seconds(seconds as i64));
            self.wait(seconds);
        }

        /// Time passes that the wall does not show.
        fn wait(&self, seconds: u64) {
            let passed = self.passed.get();
            self.passed.set(Passed {
                since: passed.since + Duration::from_secs(seconds),
                ..passed
            });
        }

        fn set(&self, wall: DateTime<FixedOffset>) {
            self.wall.set(wall);
        }
    }

    impl Clocks for Driven {
        fn wall(&self) -> DateTime<FixedOffset> {
            self.wall.get()
        }

        fn passed(&self) -> Passed {
            self.passed.get()
        }
    }

    fn salon(number: u8) -> Id {
        Id::from_slice(&[number; 16]).unwrap()
    }

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn while_nothing_runs_the_wall_is_right() {
        let (clock, driven) = (Anchored::new(), Driven::new(true));
        driven.set(at("2026-12-12T09:00:00+09:00"));
        assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T09:00:00+09:00");
    }

    #[test]
    fn jumps_of_the_wall_and_its_zone_do_not_move_a_running_timer() {
        for counts_sleep in [true, false] {
            let (clock, driven) = (Anchored::new(), Driven::new(counts_sleep));
            clock.hold(salon(1), true, &driven);
            driven.pass(60);
            driven.set(at("2026-12-12T13:00:00+08:00"));
            assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T14:01:00+08:00");
            driven.set(at("2026-12-12T01:01:00-05:00"));
            driven.pass(30);
            assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T14:01:30+08:00");
            // Held again, as after each click, it stays the same clock.
            clock.hold(salon(1), true, &driven);
            assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T14:01:30+08:00");
        }
        let (clock, driven) = (Anchored::new(), Driven::new(true));
        clock.hold(salon(1), true, &driven);
        driven.set(at("2026-12-12T18:00:00+08:00"));
        driven.wait(5);
        assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T14:00:05+08:00");
    }

    #[test]
    fn a_closed_lid_is_time_that_has_passed() {
        // Counted by the machine, or seen on the wall alone.
        let (clock, driven) = (Anchored::new(), Driven::new(true));
        clock.hold(salon(1), true, &driven);
        driven.pass(600);
        assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T14:10:00+08:00");
        let (clock, driven) = (Anchored::new(), Driven::new(false));
        clock.hold(salon(1), true, &driven);
        driven.set(at("2026-12-12T15:10:00+09:00"));
        driven.wait(1);
        assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T14:10:00+08:00");
        driven.pass(5);
        assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T14:10:05+08:00");
    }

    #[test]
    fn after_the_salon_the_wall_is_right_again() {
        let (clock, driven) = (Anchored::new(), Driven::new(true));
        clock.hold(salon(1), true, &driven);
        driven.set(at("2026-12-12T18:00:00+09:00"));
        // Somebody looks at a salon that is not on.
        clock.hold(salon(2), false, &driven);
        assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T14:00:00+08:00");
        clock.hold(salon(1), false, &driven);
        assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T18:00:00+09:00");
        clock.hold(salon(1), true, &driven);
        driven.set(at("2026-12-12T19:00:00+09:00"));
        clock.release();
        assert_eq!(clock.now(&driven).to_rfc3339(), "2026-12-12T19:00:00+09:00");
    }

    #[test]
    fn this_machine_tells_how_much_has_passed() {
        let first = Machine.passed();
        assert!(Machine.passed().since >= first.since);
    }
}
