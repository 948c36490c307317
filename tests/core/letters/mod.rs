//! Letters: templates and their placeholders, the outbox, what is stale, due and corrected.

mod audience;
mod filling;
mod outbox;
mod stage;
mod stale;
mod templates;
mod undo;
