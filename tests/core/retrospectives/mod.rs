//! Retrospectives: facts, drafts, actions, ratings, photos, expenses, what was learned, trends.

mod facts;
mod following;
mod importing;
mod learned;
mod money;
mod numbers;
mod photos;
mod presence;
mod ratings;
mod sample;
mod stage;
mod trends;
mod undo;
