//! A run-sheet without its event: what a template keeps, as JSON in the chapter's file. Fields that an older program did
//! not write have their usual values; people are of the event and no part of a template.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::events::codes::*;
use crate::events::run_sheet::fit::Elastic;
use crate::events::run_sheet::sheet::label;
use crate::events::views::SheetTemplateRow;
use crate::words::Message;

/// The rows of a template and their blocks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateSheet {
    pub rows: Vec<TemplateRow>,
    #[serde(default)]
    pub blocks: Vec<TemplateBlock>,
}

/// A row of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateRow {
    pub part: Part,
    pub kind: SegmentKind,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub minutes: i64,
    #[serde(default)]
    pub qa_minutes: i64,
    #[serde(default)]
    pub talk: Option<i64>,
    #[serde(default = "follow")]
    pub anchor: Anchor,
    #[serde(default)]
    pub offset_minutes: i64,
    /// A fixed start, as minutes from the start of the slot.
    #[serde(default)]
    pub fixed_offset: Option<i64>,
    #[serde(default)]
    pub may_shrink: bool,
    #[serde(default)]
    pub floor_minutes: Option<i64>,
    #[serde(default)]
    pub ceiling_minutes: Option<i64>,
    /// Which of the blocks, from 0.
    #[serde(default)]
    pub block: Option<usize>,
    #[serde(default)]
    pub roles: Vec<Role>,
    #[serde(default)]
    pub materials: String,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub host_note: String,
    #[serde(default)]
    pub duties: Vec<TemplateDuty>,
}

/// A parallel duty of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateDuty {
    pub what: String,
    #[serde(default)]
    pub role: Option<Role>,
}

/// A block of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateBlock {
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub target_minutes: Option<i64>,
}

fn follow() -> Anchor {
    Anchor::Follow
}

impl TemplateRow {
    /// A row that has only its place and kind yet.
    pub fn new(part: Part, kind: SegmentKind, roles: Vec<Role>) -> Self {
        Self {
            part,
            kind,
            title: String::new(),
            minutes: 0,
            qa_minutes: 0,
            talk: None,
            anchor: Anchor::Follow,
            offset_minutes: 0,
            fixed_offset: None,
            may_shrink: false,
            floor_minutes: None,
            ceiling_minutes: None,
            block: None,
            roles,
            materials: String::new(),
            note: String::new(),
            host_note: String::new(),
            duties: Vec::new(),
        }
    }

    fn view(&self) -> SheetTemplateRow {
        SheetTemplateRow {
            part: self.part,
            label: if self.title.is_empty() {
                label(self.kind, self.talk)
            } else {
                Message::new("sheet-own-title").with("title", &self.title)
            },
            minutes: self.minutes,
        }
    }
}

impl TemplateSheet {
    /// Reads what a template keeps.
    pub fn parse(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|_| Error::refused("template_unreadable"))
    }

    /// What the file keeps.
    pub fn text(&self) -> Result<String> {
        serde_json::to_string(self).map_err(Error::bug)
    }

    /// The rows of the slot, for fitting.
    pub fn elastic(&self, start: i64) -> Vec<Elastic> {
        self.elastic_but(start, |_| false)
    }

    /// The rows of the slot, for fitting; those of some kinds do not shrink.
    pub fn elastic_but(&self, start: i64, keeps: impl Fn(SegmentKind) -> bool) -> Vec<Elastic> {
        self.slot()
            .map(|row| {
                Elastic::new(
                    row.minutes,
                    row.may_shrink && !keeps(row.kind),
                    row.floor_minutes,
                    row.ceiling_minutes,
                    row.fixed_offset.map(|offset| start + offset),
                )
            })
            .collect()
    }

    /// The rows of the slot, for fitting, when all but some kinds have shrunk as far as they may.
    pub fn elastic_after(&self, start: i64, last: impl Fn(SegmentKind) -> bool) -> Vec<Elastic> {
        let mut rows = self.elastic(start);
        for (elastic, row) in rows.iter_mut().zip(self.slot()) {
            if !last(row.kind) {
                elastic.minutes = elastic.floor;
            }
        }
        rows
    }

    /// Gives the rows of the slot other lengths.
    pub fn set_minutes(&mut self, minutes: &[i64]) {
        let slot = self.rows.iter_mut().filter(|row| row.part == Part::Slot);
        for (row, minutes) in slot.zip(minutes) {
            row.minutes = *minutes;
            row.qa_minutes = row.qa_minutes.min(*minutes);
        }
    }

    /// Sum of the slot's rows.
    pub fn planned(&self) -> i64 {
        self.slot().map(|row| row.minutes).sum()
    }

    /// The rows as the list of templates shows them.
    pub fn view(&self) -> Vec<SheetTemplateRow> {
        self.rows.iter().map(TemplateRow::view).collect()
    }

    fn slot(&self) -> impl Iterator<Item = &TemplateRow> {
        self.rows.iter().filter(|row| row.part == Part::Slot)
    }
}
