//! Long pieces of work beside the chapter's thread, that the user can call off.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The work that is under way, by the name under which the window knows it.
#[derive(Default)]
pub struct Jobs {
    running: Mutex<HashMap<String, Arc<AtomicBool>>>,
}

/// One piece of work: it is forgotten when this goes.
pub struct Job<'a> {
    jobs: &'a Jobs,
    name: String,
    is_called_off: Arc<AtomicBool>,
}

impl Jobs {
    /// Begins work under a new name.
    pub fn begin(&self, name: String) -> Job<'_> {
        let is_called_off = Arc::new(AtomicBool::new(false));
        self.with(|running| running.insert(name.clone(), Arc::clone(&is_called_off)));
        Job {
            jobs: self,
            name,
            is_called_off,
        }
    }

    /// Calls work off; nothing happens when it has ended.
    pub fn call_off(&self, name: &str) {
        self.with(|running| {
            if let Some(job) = running.get(name) {
                job.store(true, Ordering::Relaxed);
            }
        });
    }

    fn with<T>(&self, work: impl FnOnce(&mut HashMap<String, Arc<AtomicBool>>) -> T) -> T {
        work(&mut self.running.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Job<'_> {
    /// What the work looks at to see whether it is still wanted.
    pub fn called_off(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.is_called_off)
    }
}

impl Drop for Job<'_> {
    fn drop(&mut self) {
        self.jobs.with(|running| running.remove(&self.name));
    }
}
