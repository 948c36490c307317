//! Retrospectives: facts, drafts, ratings, photos, expenses, what was learned, trends.

mod first;
