//! The standard flow: what a new run-sheet starts with. With the default rulebook it plans 116 of 120 minutes.

use super::Row;
use crate::chapter::Rulebook;
use crate::events::codes::*;

/// A row of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template {
    /// What happens.
    pub kind: SegmentKind,
    /// What its times follow from.
    pub row: Row,
    /// Of a talk: minutes for questions.
    pub qa_minutes: i64,
    /// Of a talk: which one.
    pub talk: Option<i64>,
}

/// The sheet of a new event: the standard flow for a salon; for other activities only what stands around the slot.
pub fn of_kind(kind: EventKind, rules: &Rulebook) -> Vec<Template> {
    let mut rows = vec![
        around(Part::Before, SegmentKind::SetUp, Anchor::SlotStart, -60),
        around(Part::Before, SegmentKind::SlidesTry, Anchor::SlotStart, -40),
        around(Part::Before, SegmentKind::CheckIn, Anchor::SlotStart, -30),
    ];
    if kind == EventKind::Salon {
        rows.extend([
            slot(SegmentKind::ValuesOpening, 5),
            talk(1, rules),
            talk(2, rules),
            slot(SegmentKind::Discussion, 30),
            slot(SegmentKind::JointDiscussion, 7),
            slot(SegmentKind::Reports, 4),
            slot(SegmentKind::Introductions, 10),
        ]);
    } else {
        rows.retain(|row| row.kind != SegmentKind::SlidesTry);
    }
    rows.extend([
        around(Part::After, SegmentKind::Photo, Anchor::PlanEnd, 0),
        around(Part::After, SegmentKind::ClearUp, Anchor::SlotEnd, 0),
    ]);
    rows
}

fn around(part: Part, kind: SegmentKind, anchor: Anchor, offset: i32) -> Template {
    Template {
        kind,
        row: Row {
            part,
            minutes: 0,
            anchor,
            offset,
            fixed: None,
        },
        qa_minutes: 0,
        talk: None,
    }
}

fn slot(kind: SegmentKind, minutes: i32) -> Template {
    let row = Row {
        part: Part::Slot,
        minutes,
        anchor: Anchor::Follow,
        offset: 0,
        fixed: None,
    };
    Template {
        kind,
        row,
        qa_minutes: 0,
        talk: None,
    }
}

fn talk(number: i64, rules: &Rulebook) -> Template {
    let minutes = (rules.talk_minutes + rules.qa_minutes) as i32;
    Template {
        qa_minutes: i64::from(rules.qa_minutes),
        talk: Some(number),
        ..slot(SegmentKind::Talk, minutes)
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
