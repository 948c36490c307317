//! Changes of the run-sheet. Times are never written: they follow.

use std::collections::{BTreeSet, HashMap};

use super::blocks;
use super::length::parse_length;
use super::sheet::{Sheet, heading};
use super::store::{self, Segment};
use super::{MINUTES_MAX, OFFSET_MAX, TimeOfDay, usual};
use crate::chapter::{self, Rulebook};
use crate::error::{Error, Result};
use crate::events::appearances;
use crate::events::catalogue::{self, Catalogue};
use crate::events::codes::*;
use crate::events::fields::SegmentFields;
use crate::events::queries;
use crate::events::roles;
use crate::events::store::{self as events, Event};
use crate::events::views::Salon;
pub(in crate::events) use crate::fields::within;
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Tx, rank};
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::Message;

/// The most rows a sheet may have.
pub const ROWS_MAX: usize = 1_000;
/// The most talks a sheet may have.
pub const TALKS_MAX: i64 = 9;

/// Adds a row at the end of a part, or after the row `after`. Without fields it is a row of its kind's usual length.
pub fn add_segment(
    tx: &Tx<'_>,
    event: Id,
    part: Part,
    after: Option<Id>,
    fields: &SegmentFields,
) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    let sheet = Sheet::read(tx, &event)?;
    check_room(&sheet, 1)?;
    let rules = chapter::queries::show(tx)?.rules;
    let kind = fields.kind.unwrap_or(SegmentKind::Custom);
    let (above, below) = sheet.place(part, after)?;
    let mut row = Segment {
        minutes: if part == Part::Slot {
            usual::OwnMinutes::read(tx)?.of(kind, &rules)
        } else {
            0
        },
        roles: Catalogue::read(tx)?.serving(kind),
        rank: rank::between(above.map(|row| row.rank.as_str()), below.map(|row| row.rank.as_str()))?,
        ..Segment::new(tx.new_id(), event.id, part, kind)
    };
    hang(&mut row, above);
    if kind == SegmentKind::Talk {
        begin_talk(&mut row, &sheet.rows, &rules)?;
    }
    lay(tx, &mut row, fields, &event, &sheet, &rules)?;
    if fields.may_shrink.is_none() && fields.floor_minutes.is_none() && fields.ceiling_minutes.is_none() {
        bend(&mut row);
    }
    store::insert(tx, &row)?;
    saved(tx, &event, &sheet, Vec::new())
}

/// Changes a row; the rows that follow move along.
pub fn edit_segment(tx: &Tx<'_>, id: Id, fields: &SegmentFields) -> Result<Saved<Salon>> {
    let mut row = store::get(tx, id)?;
    let event = events::get(tx, row.event)?;
    let sheet = Sheet::read(tx, &event)?;
    let rules = chapter::queries::show(tx)?.rules;
    let talk_before = row.talk;
    lay(tx, &mut row, fields, &event, &sheet, &rules)?;
    store::update(tx, &row)?;
    if fields.block.is_some() {
        blocks::prune(tx, event.id)?;
    }
    let warnings = if row.talk == talk_before {
        Vec::new()
    } else {
        orphans(tx, &event, &[talk_before])?
    };
    saved(tx, &event, &sheet, warnings)
}

/// Removes a row. A speaker whose talk loses its row keeps the appearance; the warning says so.
pub fn remove_segment(tx: &Tx<'_>, id: Id) -> Result<Saved<Salon>> {
    super::rows::remove_segments(tx, &[id])
}

/// Moves a row before another one of `part` (its own part when absent), or to the part's end. Outside the slot the
/// row takes its neighbour's anchor, so that it really stands there by the clock.
pub fn move_segment(tx: &Tx<'_>, id: Id, part: Option<Part>, before: Option<Id>) -> Result<Saved<Salon>> {
    super::rows::move_segments(tx, &[id], part, before)
}

/// Names exactly these persons for a row, beside who has its roles.
pub fn set_segment_people(tx: &Tx<'_>, id: Id, people: &[Id]) -> Result<Saved<Salon>> {
    let row = store::get(tx, id)?;
    let event = events::get(tx, row.event)?;
    for person in people {
        events::person(tx, *person)?;
    }
    store::set_named(tx, id, people)?;
    let mut found = done(tx, &event)?;
    for person in people {
        found.warnings.extend(roles::conflicts_of(tx, &event, *person)?);
    }
    Ok(found)
}

/// Refuses a sheet that leaves its day.
pub(in crate::events) fn check_day(tx: &Tx<'_>, event: &Event) -> Result<()> {
    Sheet::read(tx, event)?.times.check_day()
}

/// Hangs a row where its part hangs by itself: in the slot on the row above, outside on that row's anchor or the part's.
pub(super) fn hang(row: &mut Segment, above: Option<&Segment>) {
    (row.anchor, row.offset_minutes) = match (row.part, above) {
        (Part::Slot, _) => (Anchor::Follow, 0),
        (_, Some(above)) if above.anchor != Anchor::Follow => (above.anchor, above.offset_minutes + above.minutes),
        (Part::Before, _) => (Anchor::SlotStart, -30),
        (Part::After, _) => (Anchor::PlanEnd, 0),
    };
    row.offset_minutes = row.offset_minutes.clamp(-OFFSET_MAX, OFFSET_MAX);
    if row.part != Part::Slot {
        row.fixed_start = None;
    }
    if row.part == Part::Before {
        row.offset_minutes = row.offset_minutes.min(0);
    }
}

/// Lets a new row of the slot bend as rows of its kind usually do.
pub(in crate::events) fn bend(row: &mut Segment) {
    if let Some((floor, ceiling)) = usual::usual_bend(row.kind).filter(|_| row.part == Part::Slot) {
        row.may_shrink = true;
        row.floor_minutes = Some(floor.min(row.minutes));
        row.ceiling_minutes = Some(ceiling.max(row.minutes));
    }
}

/// Makes a row a talk: the lowest free number, and minutes for questions.
pub(super) fn begin_talk(row: &mut Segment, rows: &[Segment], rules: &Rulebook) -> Result<()> {
    let taken = |number: i64| {
        rows.iter()
            .any(|other| other.id != row.id && other.talk == Some(number))
    };
    let free = (1..=TALKS_MAX).find(|number| !taken(*number));
    row.talk = Some(free.ok_or_else(|| Error::refused("too_many_talks").with("max", TALKS_MAX))?);
    row.qa_minutes = i64::from(rules.qa_minutes).min(row.minutes);
    Ok(())
}

/// Lays the fields over a row and checks what comes out.
pub(super) fn lay(
    tx: &Tx<'_>,
    row: &mut Segment,
    fields: &SegmentFields,
    event: &Event,
    sheet: &Sheet,
    rules: &Rulebook,
) -> Result<()> {
    if let Some(kind) = fields.kind.filter(|kind| *kind != row.kind) {
        row.kind = kind;
        row.roles = Catalogue::read(tx)?.serving(kind);
        if kind == SegmentKind::Talk {
            begin_talk(row, &sheet.rows, rules)?;
        } else {
            (row.talk, row.qa_minutes) = (None, 0);
        }
    }
    if let Some(title) = &fields.title {
        row.title = clean_line("title", title, NAME_MAX)?;
    }
    if let Some(minutes) = fields.minutes {
        row.minutes = within("minutes", minutes, 0, MINUTES_MAX)?;
        // A talk that gets shorter than its questions keeps no more questions than minutes.
        row.qa_minutes = row.qa_minutes.min(row.minutes);
    }
    if let Some(length) = &fields.length {
        let length = parse_length(length)?;
        row.minutes = length.minutes;
        row.qa_minutes = length.qa_minutes.unwrap_or(row.qa_minutes).min(row.minutes);
    }
    if let Some(qa) = fields.qa_minutes {
        row.qa_minutes = within("qa_minutes", qa, 0, row.minutes)?;
    }
    if let Some(talk) = fields.talk {
        row.talk = talk.map(|talk| within("talk", talk, 1, TALKS_MAX)).transpose()?;
        if let Some(number) = row.talk
            && sheet
                .rows
                .iter()
                .any(|other| other.id != row.id && other.talk == Some(number))
        {
            return Err(Error::invalid("talk_number_taken", "talk").with("talk", number));
        }
    }
    if row.kind == SegmentKind::Custom && row.title.is_empty() {
        return Err(Error::invalid("text_empty", "title"));
    }
    if row.kind != SegmentKind::Talk && (row.talk.is_some() || row.qa_minutes > 0) {
        let field = match fields.length {
            _ if row.talk.is_some() => "talk",
            Some(_) => "length",
            None => "qa_minutes",
        };
        return Err(Error::invalid("segment_no_talk", field));
    }
    lay_anchor(row, fields, event, sheet)?;
    if let Some(roles) = &fields.roles {
        catalogue::check(tx, roles)?;
        row.roles = roles.iter().copied().collect::<BTreeSet<Role>>().into_iter().collect();
    }
    lay_elastic(row, fields)?;
    if let Some(block) = fields.block {
        row.block = match block {
            Some(block) => Some(own_block(tx, event, block)?),
            None => None,
        };
    }
    if let Some(note) = &fields.host_note {
        row.host_note = clean_text("host_note", note, TEXT_MAX)?;
    }
    if let Some(materials) = &fields.materials {
        row.materials = clean_line("materials", materials, LINE_MAX)?;
    }
    if let Some(note) = &fields.note {
        row.note = clean_text("note", note, TEXT_MAX)?;
    }
    Ok(())
}

/// How far a row may shrink and stretch.
fn lay_elastic(row: &mut Segment, fields: &SegmentFields) -> Result<()> {
    let bounded =
        |field: &str, given: Option<i64>| given.map(|minutes| within(field, minutes, 0, MINUTES_MAX)).transpose();
    if let Some(floor) = fields.floor_minutes {
        row.floor_minutes = bounded("floor_minutes", floor)?;
    }
    if let Some(ceiling) = fields.ceiling_minutes {
        row.ceiling_minutes = bounded("ceiling_minutes", ceiling)?;
    }
    if let Some(may_shrink) = fields.may_shrink {
        row.may_shrink = may_shrink;
        if may_shrink && row.floor_minutes.is_none() && fields.floor_minutes.is_none() {
            row.floor_minutes = Some((row.minutes + 1) / 2);
        }
    }
    match (row.floor_minutes, row.ceiling_minutes) {
        (Some(floor), Some(ceiling)) if floor > ceiling => {
            let field = if fields.ceiling_minutes.is_some() {
                "ceiling_minutes"
            } else {
                "floor_minutes"
            };
            Err(Error::invalid("floor_above_ceiling", field)
                .with("floor", floor)
                .with("ceiling", ceiling))
        }
        _ => Ok(()),
    }
}

/// A block, when it is one of this event.
fn own_block(tx: &Tx<'_>, event: &Event, block: Id) -> Result<Id> {
    let found = blocks::get(tx, block)?;
    if found.event == event.id {
        Ok(found.id)
    } else {
        Err(elsewhere())
    }
}

/// Where a row begins: in the slot by a fixed start or on the row above, outside by a clock time or by anchor and
/// minutes.
fn lay_anchor(row: &mut Segment, fields: &SegmentFields, event: &Event, sheet: &Sheet) -> Result<()> {
    if row.part == Part::Slot {
        if let Some(start) = fields.start {
            row.fixed_start = start;
        }
        let field = [
            ("anchor", fields.anchor.is_some_and(|anchor| anchor != Anchor::Follow)),
            (
                "offset_minutes",
                fields.offset_minutes.is_some_and(|minutes| minutes != 0),
            ),
        ];
        return match field.iter().find(|(_, given)| *given) {
            Some((field, _)) => Err(Error::invalid("segment_start_follows", field)),
            None => Ok(()),
        };
    }
    if fields.start == Some(None) {
        return Err(Error::invalid("segment_start_needed", "start"));
    }
    if let Some(anchor) = fields.anchor {
        let fits = match row.part {
            Part::Before => matches!(anchor, Anchor::SlotStart | Anchor::Follow),
            _ => matches!(anchor, Anchor::PlanEnd | Anchor::SlotEnd | Anchor::Follow),
        };
        if !fits {
            return Err(Error::invalid("segment_anchor_elsewhere", "anchor"));
        }
        row.anchor = anchor;
    }
    let (low, high) = if row.part == Part::Before {
        (-OFFSET_MAX, 0)
    } else {
        (0, OFFSET_MAX)
    };
    if let Some(minutes) = fields.offset_minutes {
        let low = if row.anchor == Anchor::Follow { 0 } else { low };
        let high = if row.anchor == Anchor::Follow { OFFSET_MAX } else { high };
        row.offset_minutes = within("offset_minutes", minutes, low, high)?;
    }
    if let Some(Some(start)) = fields.start {
        if row.anchor == Anchor::Follow {
            row.anchor = if row.part == Part::Before {
                Anchor::SlotStart
            } else {
                Anchor::PlanEnd
            };
        }
        let base = match row.anchor {
            Anchor::Follow | Anchor::SlotStart => event.start.minutes(),
            Anchor::PlanEnd => sheet.times.plan_end,
            Anchor::SlotEnd => sheet.times.slot_end,
        };
        row.offset_minutes = i64::from(start.minutes() - base);
        if !(low..=high).contains(&row.offset_minutes) {
            let code = if row.part == Part::Before {
                "segment_not_before"
            } else {
                "segment_not_after"
            };
            return Err(Error::invalid(code, "start")
                .with("given", start.to_string())
                .with("edge", TimeOfDay::from_minutes(base).to_string()));
        }
    }
    Ok(())
}

/// Warnings when the speakers of talks have no row in the sheet any more.
pub(in crate::events) fn orphans(tx: &Tx<'_>, event: &Event, talks: &[Option<i64>]) -> Result<Vec<Message>> {
    if talks.iter().all(Option::is_none) {
        return Ok(Vec::new());
    }
    let sheet = Sheet::read(tx, event)?;
    let gone: Vec<Option<i64>> = talks
        .iter()
        .copied()
        .filter(|talk| talk.is_some_and(|talk| sheet.talk_slot(talk).is_none()))
        .collect();
    let left = appearances::of_event(tx, event.id, &sheet)?;
    Ok(left
        .iter()
        .filter(|who| gone.contains(&who.talk) && who.talk.is_some() && who.state.holds_talk())
        .map(|who| Message::new("warning-talk-without-row").with("name", &who.name))
        .collect())
}

/// What a change of rows gives back; beside its own warnings those about rows that overlap more than `before`.
pub(in crate::events) fn saved(
    tx: &Tx<'_>,
    event: &Event,
    before: &Sheet,
    mut warnings: Vec<Message>,
) -> Result<Saved<Salon>> {
    let after = Sheet::read(tx, event)?;
    after.times.check_day()?;
    warnings.extend(new_overlaps(before, &after));
    Ok(Saved {
        value: queries::show(tx, event.id)?,
        warnings,
    })
}

/// What a change gives back that moves no row.
pub(in crate::events) fn done(tx: &Tx<'_>, event: &Event) -> Result<Saved<Salon>> {
    check_day(tx, event)?;
    Ok(Saved::quietly(queries::show(tx, event.id)?))
}

/// The most overlaps that are told with one change; the sheet shows all of them.
const OVERLAPS_TOLD: usize = 3;

/// Rows whose fixed start now lies further before the end of the row above.
pub(in crate::events) fn new_overlaps(before: &Sheet, after: &Sheet) -> Vec<Message> {
    let mut known: HashMap<Id, i32> = HashMap::new();
    if after.times.gaps.iter().all(|gap| *gap >= 0) {
        return Vec::new();
    }
    known.extend(
        before
            .rows
            .iter()
            .map(|row| row.id)
            .zip(before.times.gaps.iter().copied()),
    );
    let rows = after.rows.iter().zip(&after.times.gaps);
    rows.filter(|(row, gap)| **gap < known.get(&row.id).copied().unwrap_or(0).min(0))
        .take(OVERLAPS_TOLD)
        .map(|(row, gap)| {
            Message::new("warning-sheet-overlap")
                .with("segment", heading(row))
                .with("minutes", gap.abs())
        })
        .collect()
}

/// Refuses more rows than a sheet may have.
pub(super) fn check_room(sheet: &Sheet, more: usize) -> Result<()> {
    if sheet.rows.len() + more > ROWS_MAX {
        return Err(Error::refused("too_many_segments").with("max", ROWS_MAX));
    }
    Ok(())
}

pub(super) fn elsewhere() -> Error {
    Error::refused("segment_elsewhere")
}
