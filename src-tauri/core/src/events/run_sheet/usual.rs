//! What is usual for a row of a kind: how long it takes, how far it bends, who serves there; and which roles a new salon
//! needs.

use std::collections::BTreeMap;

use crate::chapter::Rulebook;
use crate::error::Result;
use crate::events::codes::*;
use crate::events::store as events;
use crate::store::Db;

/// How far a row of a kind may shrink and stretch, in minutes; `None`: not at all. Talks never bend: every speaker is
/// promised the same time.
pub fn usual_bend(kind: SegmentKind) -> Option<(i64, i64)> {
    match kind {
        SegmentKind::ValuesOpening => Some((3, 5)),
        SegmentKind::Discussion => Some((20, 45)),
        SegmentKind::JointDiscussion => Some((5, 10)),
        SegmentKind::Introductions | SegmentKind::Break => Some((5, 15)),
        _ => None,
    }
}

/// The roles that usually serve in a row of a kind. The host is there in every row of the slot anyway.
pub fn usual_roles(kind: SegmentKind) -> &'static [Role] {
    match kind {
        SegmentKind::ValuesOpening => &[Role::ValuesOfficer],
        SegmentKind::Talk => &[Role::Timekeeper],
        SegmentKind::Discussion => &[Role::GroupLead],
        SegmentKind::JointDiscussion => &[Role::Host],
        SegmentKind::SetUp => &[Role::Equipment],
        SegmentKind::SlidesTry => &[Role::Reception],
        SegmentKind::CheckIn => &[Role::CheckIn, Role::VisitorGuide],
        SegmentKind::Photo => &[Role::Photographer],
        SegmentKind::ClearUp => &[Role::Equipment, Role::Reception],
        SegmentKind::Reports
        | SegmentKind::Introductions
        | SegmentKind::Break
        | SegmentKind::Changeover
        | SegmentKind::Custom => &[],
    }
}

/// How many minutes a new row of a kind takes in the slot.
pub fn usual_minutes(kind: SegmentKind, rules: &Rulebook) -> i64 {
    match kind {
        SegmentKind::Talk => i64::from(rules.talk_minutes + rules.qa_minutes),
        SegmentKind::Discussion => 30,
        SegmentKind::JointDiscussion => 7,
        SegmentKind::Reports => 4,
        SegmentKind::Introductions | SegmentKind::Break => 10,
        SegmentKind::Changeover => 2,
        _ => 5,
    }
}

/// How many minutes new rows take in this chapter: as it learned from its salons, else as is usual.
#[derive(Debug, Clone)]
pub struct OwnMinutes {
    learned: BTreeMap<SegmentKind, i64>,
}

impl OwnMinutes {
    pub fn read(db: &Db) -> Result<Self> {
        Ok(Self {
            learned: events::usual_minutes(db)?,
        })
    }

    /// What a new row of a kind takes.
    pub fn of(&self, kind: SegmentKind, rules: &Rulebook) -> i64 {
        self.learned(kind).unwrap_or_else(|| usual_minutes(kind, rules))
    }

    /// What the chapter learned about a kind.
    pub fn learned(&self, kind: SegmentKind) -> Option<i64> {
        self.learned.get(&kind).copied()
    }
}

/// How many of a role a new salon needs; the number of group leads follows the number of groups.
pub const NEEDED: &[(Role, i64)] = &[
    (Role::Host, 1),
    (Role::ValuesOfficer, 1),
    (Role::Timekeeper, 1),
    (Role::CheckIn, 1),
    (Role::Reception, 1),
    (Role::Photographer, 1),
    (Role::Equipment, 1),
    (Role::VisitorGuide, 1),
    (Role::WriteUp, 1),
];
