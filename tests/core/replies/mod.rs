//! Replies: what is recognised, and what becomes of it.

mod corpus;
mod hearing;
mod messages;
mod never;
mod taking;
mod traditional;
