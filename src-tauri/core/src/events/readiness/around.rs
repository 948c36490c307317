//! Checks about the plan itself: questions, script, materials, length, date.

use chrono::Datelike;

use super::{Facts, Finding, attention, missing, passed};
use crate::chapter::calendar::DayKind;
use crate::events::codes::*;
use crate::events::views::{Material, Segment};
use crate::events::warnings::of_calendar;
use crate::words::{Arg, Message, listed};

/// A discussion lives from two or three questions.
const QUESTIONS: usize = 2;

/// So many materials are named in a sentence; the rest are counted.
const NAMES: usize = 3;

pub(super) fn questions(facts: &Facts<'_>) -> Finding {
    let salon = facts.salon;
    if !salon.segments.iter().any(|row| row.kind == SegmentKind::Discussion) {
        return passed(Message::new("ready-no-discussion"));
    }
    match salon.questions.len() {
        0 => missing(Message::new("ready-questions-none"), Action::AddQuestion),
        count if count < QUESTIONS => attention(
            Message::new("ready-questions-few").with("count", count),
            Action::AddQuestion,
        ),
        count => passed(Message::new("ready-questions").with("count", count)),
    }
}

pub(super) fn host_script(facts: &Facts<'_>) -> Finding {
    if facts.salon.host_script.is_empty() {
        missing(Message::new("ready-script-none"), Action::WriteHostScript)
    } else {
        passed(Message::new("ready-script"))
    }
}

pub(super) fn materials_borne(facts: &Facts<'_>) -> Finding {
    let materials = &facts.salon.materials;
    if materials.is_empty() {
        return attention(Message::new("ready-materials-none"), Action::AssignMaterial);
    }
    let open: Vec<&Material> = materials.iter().filter(|material| material.bearer.is_none()).collect();
    if open.is_empty() {
        return passed(Message::new("ready-materials").with("count", materials.len()));
    }
    let names = listed(open.iter().take(NAMES).map(|material| &material.name));
    let id = if open.len() > NAMES {
        "ready-materials-open-more"
    } else {
        "ready-materials-open"
    };
    missing(
        Message::new(id).with("names", names).with("count", open.len()),
        Action::AssignMaterial,
    )
}

pub(super) fn within_slot(facts: &Facts<'_>) -> Finding {
    let salon = facts.salon;
    let numbers = |id: &str| {
        Message::new(id)
            .with("planned", salon.planned_minutes)
            .with("slot", salon.slot_minutes)
            .with("margin", salon.margin_minutes.abs())
            .with("gap", salon.gap_minutes)
    };
    if salon.planned_minutes == 0 {
        return attention(numbers("ready-slot-empty"), Action::EditSegment);
    }
    if salon.overlap_minutes > 0 {
        let reason = Message::new("ready-overlap").with("minutes", salon.overlap_minutes);
        let meets = salon.segments.iter().find(|row| row.gap_minutes < 0);
        let segment = meets.map_or_else(|| Arg::Text(String::new()), Segment::heading);
        return attention(reason.with("segment", segment), Action::EditSegment);
    }
    match salon.margin_minutes {
        ..0 if salon.gap_minutes > 0 => attention(numbers("ready-slot-gap-over"), Action::ShortenSheet),
        ..0 => attention(numbers("ready-slot-over"), Action::ShortenSheet),
        _ if salon.gap_minutes > 0 => passed(numbers("ready-slot-gap")),
        0 => passed(numbers("ready-slot-full")),
        _ => passed(numbers("ready-slot")),
    }
}

pub(super) fn date_free(facts: &Facts<'_>) -> Finding {
    let Some(reason) = of_calendar(facts.day, facts.salon.date.year()) else {
        return passed(Message::new("ready-date"));
    };
    if *facts.day == DayKind::NotAnnounced {
        attention(reason, Action::EditCalendar)
    } else {
        missing(reason, Action::ChangeDate)
    }
}
