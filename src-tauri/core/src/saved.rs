//! What a change gives back when there is something to say about it.

use serde::Serialize;
use ts_rs::TS;

use crate::words::Message;

/// The changed record together with warnings: what a person should look at, none of which refused the change.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Saved<T> {
    /// The record as it stands now.
    pub value: T,
    /// What to look at.
    pub warnings: Vec<Message>,
}

impl<T> Saved<T> {
    /// The record, with nothing to say about it.
    pub fn quietly(value: T) -> Self {
        Self {
            value,
            warnings: Vec::new(),
        }
    }
}
