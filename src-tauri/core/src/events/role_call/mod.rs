//! The role call 角色招募: a post for the group that says which roles are open, and what people answer to it.
//!
//! - The post names only roles that are open, what each does, and when to be there.
//! - Answers are recognised line by line ([`hear`]); what was not understood is said, nothing is guessed silently.
//! - Nobody is given a role that has enough people: who comes too late is told that it is full.

mod answers;
mod hear;
mod post;
mod words;

pub use answers::{read_answers, take_answers};
pub use hear::{Heard, Said, hear, speaker};
pub(super) use post::called;
pub use post::post;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::codes::{AnswerState, Role};
use super::views::Named;
use crate::ids::Id;
use crate::words::Message;

/// The answers to a role call, line by line.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct RoleCall {
    /// What was read, in the order of the text.
    pub lines: Vec<Answer>,
}

/// What one person answered.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Answer {
    /// Which line of the text, from 1.
    pub line: i64,
    /// The line as it stands.
    pub text: String,
    /// The name as it was written; may be empty.
    pub name: String,
    /// Who that is.
    pub person: Option<Named>,
    /// Who it could be.
    pub candidates: Vec<Named>,
    /// The roles they take; of `what` those to choose from.
    pub roles: Vec<Role>,
    /// The discussion group they want to lead.
    pub group_number: Option<i64>,
    /// Whether it can be taken over as it is.
    pub state: AnswerState,
    /// What to look at.
    pub problem: Option<Message>,
}

/// An answer that is taken over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerPick {
    /// Who; `None`: somebody new of this name.
    pub person: Option<Id>,
    /// Name of somebody new.
    #[serde(default)]
    pub name: String,
    /// The role.
    pub role: Role,
    /// Of a discussion lead: which group.
    #[serde(default)]
    pub group_number: Option<i64>,
}
