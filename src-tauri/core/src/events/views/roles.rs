//! Who does what, and what speaks against it.

use serde::Serialize;
use ts_rs::TS;

use crate::events::codes::*;
use crate::ids::Id;
use crate::named::Named;
use crate::words::Message;

/// A role at an event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RoleLine {
    /// Which role.
    pub role: Role,
    /// What it is called.
    pub label: Message,
    /// How many the event needs.
    pub needed: i64,
    /// Who was given it, those who declined included.
    pub people: Vec<RolePerson>,
}

impl RoleLine {
    /// How many have it who neither declined nor were replaced.
    pub fn filled(&self) -> i64 {
        self.people.iter().filter(|person| person.state.fills()).count() as i64
    }
}

/// A person who was given a role.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RolePerson {
    /// Id of the person.
    pub id: Id,
    /// Name.
    pub name: String,
    /// What they answered.
    pub state: AssignmentState,
    /// Id of the assignment.
    pub assignment: Id,
    /// Of a group lead: which group.
    pub group_number: Option<i64>,
    /// Whose place they took.
    pub instead_of: Option<Named>,
}

/// What speaks against somebody's having a role.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Conflict {
    /// What it is.
    pub conflict: ConflictCode,
    /// How much it weighs.
    pub class: ConflictClass,
    /// Whom it is about.
    pub person: Named,
    /// Which of their roles; `None`: it is not about one role.
    pub role: Option<Role>,
    /// Who and why, in a sentence.
    pub message: Message,
    /// Why it was accepted all the same.
    pub accepted: Option<String>,
}

impl Conflict {
    /// Whether somebody should still look at it: it cannot be, or is against a rule and was not accepted.
    pub fn is_open(&self) -> bool {
        self.accepted.is_none() && self.class != ConflictClass::Unusual
    }
}
