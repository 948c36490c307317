//! The run-sheets that come with the program.

use super::sheet::{TemplateBlock, TemplateRow, TemplateSheet};
use crate::chapter::Rulebook;
use crate::codes::codes;
use crate::events::codes::*;
use crate::events::run_sheet::{OwnMinutes, usual_bend, usual_minutes, usual_roles};
use crate::words::{Message, Words};

codes! {
    /// A run-sheet that comes with the program.
    pub enum BuiltIn = "template" {
        /// The standard flow of a salon: two talks, discussion, introductions.
        Standard = "standard",
        /// One speaker, and more time for questions and discussion.
        OneSpeaker = "one_speaker",
        /// A workshop with exercises.
        Workshop = "workshop",
        /// A forum of half a day with four talks.
        ForumHalfDay = "forum_half_day",
        /// A reading club.
        ReadingClub = "reading_club",
    }
}

impl BuiltIn {
    /// Its name for people.
    pub fn name(self) -> Message {
        Message::new(&format!("template-{}", self.code()))
    }

    /// Length of the slot it is made for.
    pub fn slot_minutes(self, rules: &Rulebook) -> i64 {
        match self {
            Self::Standard | Self::OneSpeaker | Self::ReadingClub => i64::from(rules.slot_minutes),
            Self::Workshop => 180,
            Self::ForumHalfDay => 240,
        }
    }

    /// Its rows; titles that no kind has are in the chapter's language. Rows of the usual length take what the chapter
    /// learned instead; a template that gives a kind a length of its own keeps it.
    pub fn sheet(self, rules: &Rulebook, own: &OwnMinutes, words: &Words) -> TemplateSheet {
        use SegmentKind::{Break, Discussion, Introductions, JointDiscussion, Reports, ValuesOpening};
        let titled = |id: &str, minutes, floor, ceiling| TemplateRow {
            title: words.text(id),
            ..row(SegmentKind::Custom, minutes).bending(floor, ceiling)
        };
        let talk = |number| talk(number, rules);
        let usual = match self {
            Self::Standard => vec![
                row(ValuesOpening, 5),
                talk(1),
                talk(2),
                row(Discussion, 30).within(0),
                row(JointDiscussion, 7).within(0),
                row(Reports, 4).within(0),
                row(Introductions, 10),
            ],
            Self::OneSpeaker => vec![
                row(ValuesOpening, 5),
                talk(1),
                titled("template-row-answers", 15, 10, 25),
                row(Discussion, 40).bending(20, 60).within(0),
                row(JointDiscussion, 8).within(0),
                row(Reports, 6).within(0),
                row(Introductions, 12),
            ],
            Self::Workshop => vec![
                row(ValuesOpening, 5),
                titled("template-row-warm-up", 10, 5, 15),
                talk(1),
                titled("template-row-exercise-1", 30, 20, 45),
                row(Break, 10),
                titled("template-row-exercise-2", 40, 20, 60),
                row(Reports, 20).bending(10, 30),
                row(JointDiscussion, 15).bending(10, 20),
                row(Introductions, 10),
            ],
            Self::ForumHalfDay => vec![
                TemplateRow {
                    title: words.text("template-row-address"),
                    ..row(ValuesOpening, 10).bending(5, 15)
                },
                talk(1),
                talk(2),
                row(Break, 15).bending(10, 20),
                talk(3),
                talk(4),
                titled("template-row-round-table", 40, 30, 60),
                titled("template-row-answers", 15, 5, 20),
                titled("template-row-mingling", 30, 10, 45),
            ],
            Self::ReadingClub => vec![
                row(ValuesOpening, 5),
                titled("template-row-quiet-reading", 10, 5, 20),
                titled("template-row-introducing-the-book", 25, 15, 30),
                row(Discussion, 35).within(0),
                row(JointDiscussion, 15).bending(10, 25).within(0),
                row(Reports, 10).bending(5, 15).within(0),
                row(Introductions, 10),
                titled("template-row-next-book", 5, 3, 10),
            ],
        };
        let slot: Vec<TemplateRow> = usual.into_iter().map(|row| row.with_learned(own, rules)).collect();
        let blocks = match slot
            .iter()
            .filter(|row| row.block.is_some())
            .map(|row| row.minutes)
            .sum()
        {
            0 => Vec::new(),
            target => vec![TemplateBlock {
                title: words.text("template-block-discussion"),
                target_minutes: Some(target),
            }],
        };
        let mut rows = around(slot.iter().any(|row| row.kind == SegmentKind::Talk));
        rows.extend(slot);
        TemplateSheet { rows, blocks }
    }
}

/// What stands around the slot of every event.
pub fn around(talks: bool) -> Vec<TemplateRow> {
    let at = |part, kind, anchor, offset_minutes| TemplateRow {
        anchor,
        offset_minutes,
        ..TemplateRow::new(part, kind, usual_roles(kind).to_vec())
    };
    let mut rows = vec![
        at(Part::Before, SegmentKind::SetUp, Anchor::SlotStart, -60),
        at(Part::Before, SegmentKind::SlidesTry, Anchor::SlotStart, -40),
        at(Part::Before, SegmentKind::CheckIn, Anchor::SlotStart, -30),
        at(Part::After, SegmentKind::Photo, Anchor::PlanEnd, 0),
        at(Part::After, SegmentKind::ClearUp, Anchor::SlotEnd, 0),
    ];
    rows.retain(|row| talks || row.kind != SegmentKind::SlidesTry);
    rows
}

/// A row of the slot that bends as its kind does.
fn row(kind: SegmentKind, minutes: i64) -> TemplateRow {
    let row = TemplateRow {
        minutes,
        ..TemplateRow::new(Part::Slot, kind, usual_roles(kind).to_vec())
    };
    match usual_bend(kind) {
        Some((floor, ceiling)) => row.bending(floor.min(minutes), ceiling.max(minutes)),
        None => row,
    }
}

fn talk(number: i64, rules: &Rulebook) -> TemplateRow {
    TemplateRow {
        qa_minutes: i64::from(rules.qa_minutes),
        talk: Some(number),
        ..row(SegmentKind::Talk, usual_minutes(SegmentKind::Talk, rules))
    }
}

impl TemplateRow {
    /// The row with what the chapter learned about its kind.
    fn with_learned(self, own: &OwnMinutes, rules: &Rulebook) -> Self {
        let usual = self.title.is_empty() && self.minutes == usual_minutes(self.kind, rules);
        match own
            .learned(self.kind)
            .filter(|_| usual && self.kind != SegmentKind::Talk)
        {
            Some(minutes) => Self {
                minutes,
                floor_minutes: self.floor_minutes.map(|floor| floor.min(minutes)),
                ceiling_minutes: self.ceiling_minutes.map(|ceiling| ceiling.max(minutes)),
                ..self
            },
            None => self,
        }
    }

    fn bending(self, floor: i64, ceiling: i64) -> Self {
        Self {
            may_shrink: true,
            floor_minutes: Some(floor),
            ceiling_minutes: Some(ceiling),
            ..self
        }
    }

    fn within(self, block: usize) -> Self {
        Self {
            block: Some(block),
            ..self
        }
    }
}
