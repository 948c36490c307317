//! Times of repeated runs, and how they are told.

use std::time::{Duration, Instant};

/// How long each run took, sorted.
pub struct Figures(Vec<Duration>);

impl Figures {
    /// Of times measured elsewhere; at least one.
    pub fn of(mut times: Vec<Duration>) -> Self {
        times.sort();
        Self(times)
    }

    /// The time that `percent` of the runs did not exceed, in milliseconds.
    pub fn percentile(&self, percent: usize) -> f64 {
        let at = (self.0.len() * percent / 100).min(self.0.len() - 1);
        self.0[at].as_secs_f64() * 1000.0
    }

    /// p50 and p95 in words.
    pub fn told(&self) -> String {
        format!("p50 {:.2} ms, p95 {:.2} ms", self.percentile(50), self.percentile(95))
    }
}

/// How long one run takes.
pub fn time(run: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    run();
    begun.elapsed()
}

/// How long each of `count` runs takes.
pub fn times(count: usize, mut run: impl FnMut(usize)) -> Figures {
    Figures::of((0..count).map(|n| time(|| run(n))).collect())
}
