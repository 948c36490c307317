//! The discussion: its questions and its groups, as they are and as they are proposed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::Id;
use crate::named::Named;

use super::RolePerson;

/// A question for the discussion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Question {
    /// Id of the question.
    pub id: Id,
    /// Its text.
    pub text: String,
}

/// A discussion group.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Group {
    /// 1, 2 …
    pub number: i64,
    /// Its lead 讨论组长 who did not decline.
    pub lead: Option<RolePerson>,
    /// Who takes notes.
    pub note_taker: Option<Named>,
    /// What the group found.
    pub result: String,
    /// Who sits in it, as far as that was put down.
    pub members: Vec<GroupMember>,
    /// Its own question; `None`: all of them.
    pub question: Option<Question>,
}

/// Somebody who sits in a discussion group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroupMember {
    /// Id of the entry.
    pub id: Id,
    /// Who, when they are in the roster.
    pub person: Option<Id>,
    /// Name.
    pub name: String,
    /// A visitor, not a member.
    pub visitor: bool,
}

/// Somebody to be put into a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attendee {
    /// Who, when they are in the roster.
    pub person: Option<Id>,
    /// Name.
    #[serde(default)]
    pub name: String,
    /// A visitor, not a member.
    #[serde(default)]
    pub visitor: bool,
}

/// A group as it is proposed, and as it is given back to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposedGroup {
    /// 1, 2 …
    pub number: i64,
    /// Its lead.
    pub lead: Option<Named>,
    /// Who takes notes: neither the lead nor a visitor.
    pub note_taker: Option<Named>,
    /// Its own question; `None`: all of them.
    pub question: Option<Question>,
    /// Who sits in it, the lead first.
    pub members: Vec<Attendee>,
    /// How many of them are visitors.
    #[serde(default)]
    pub visitors: i64,
    /// How many they are.
    #[serde(default)]
    pub size: i64,
}
