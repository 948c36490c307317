//! The chapter's own facts.

pub mod ops;

/// What a new chapter starts with.
#[derive(Debug, Clone, Default)]
pub struct NewChapter {
    /// Its name, such as 苏州分会.
    pub name: String,
    /// Its city; may be empty.
    pub city: String,
}
