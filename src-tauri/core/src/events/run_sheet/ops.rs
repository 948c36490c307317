//! Changes of the run-sheet. Times are never written: they follow.

use std::collections::BTreeSet;

use super::sheet::Sheet;
use super::store::{self, Segment};
use super::{MINUTES_MAX, OFFSET_MAX, TimeOfDay, template};
use crate::chapter::{self, Rulebook};
use crate::error::{Error, Result};
use crate::events::codes::*;
use crate::events::fields::SegmentFields;
use crate::events::queries;
use crate::events::roles;
use crate::events::store::{self as events, Event};
use crate::events::views::Salon;
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Tx, rank};
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::Message;

/// The most rows a sheet may have.
pub const ROWS_MAX: usize = 200;
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
    if sheet.rows.len() >= ROWS_MAX {
        return Err(Error::refused("too_many_segments").with("max", ROWS_MAX));
    }
    let rules = chapter::queries::show(tx)?.rules;
    let kind = fields.kind.unwrap_or(SegmentKind::Custom);
    let beside: Vec<&Segment> = sheet.rows.iter().filter(|row| row.part == part).collect();
    let place = match after {
        Some(id) => beside
            .iter()
            .position(|row| row.id == id)
            .map(|at| at + 1)
            .ok_or_else(elsewhere)?,
        None => beside.len(),
    };
    let above = place.checked_sub(1).map(|at| beside[at]);
    let mut row = Segment {
        id: tx.new_id(),
        event: event.id,
        part,
        rank: rank::between(
            above.map(|row| row.rank.as_str()),
            beside.get(place).map(|row| row.rank.as_str()),
        )?,
        kind,
        title: String::new(),
        minutes: if part == Part::Slot {
            template::usual_minutes(kind, &rules)
        } else {
            0
        },
        qa_minutes: 0,
        anchor: Anchor::Follow,
        offset_minutes: 0,
        talk: None,
        roles: template::usual_roles(kind).to_vec(),
        materials: String::new(),
        note: String::new(),
        actual_start: None,
        actual_minutes: None,
    };
    hang(&mut row, above);
    if kind == SegmentKind::Talk {
        begin_talk(&mut row, &sheet.rows, &rules)?;
    }
    lay(&mut row, fields, &event, &sheet, &rules)?;
    store::insert(tx, &row)?;
    saved(tx, &event, Vec::new())
}

/// Changes a row; the rows that follow move along.
pub fn edit_segment(tx: &Tx<'_>, id: Id, fields: &SegmentFields) -> Result<Saved<Salon>> {
    let mut row = store::get(tx, id)?;
    let event = events::get(tx, row.event)?;
    let sheet = Sheet::read(tx, &event)?;
    let rules = chapter::queries::show(tx)?.rules;
    let talk_before = row.talk;
    lay(&mut row, fields, &event, &sheet, &rules)?;
    store::update(tx, &row)?;
    let warnings = if row.talk == talk_before {
        Vec::new()
    } else {
        orphan(tx, &event, talk_before)?
    };
    saved(tx, &event, warnings)
}

/// Removes a row. A speaker whose talk loses its row keeps the appearance; the warning says so.
pub fn remove_segment(tx: &Tx<'_>, id: Id) -> Result<Saved<Salon>> {
    let row = store::get(tx, id)?;
    let event = events::get(tx, row.event)?;
    store::delete(tx, id)?;
    let warnings = orphan(tx, &event, row.talk)?;
    saved(tx, &event, warnings)
}

/// Moves a row before another one of `part` (its own part when absent), or to the part's end. Outside the slot the
/// row takes its neighbour's anchor, so that it really stands there by the clock.
pub fn move_segment(tx: &Tx<'_>, id: Id, part: Option<Part>, before: Option<Id>) -> Result<Saved<Salon>> {
    let mut row = store::get(tx, id)?;
    let event = events::get(tx, row.event)?;
    let part = part.unwrap_or(row.part);
    if before == Some(id) {
        return saved(tx, &event, Vec::new());
    }
    let sheet = Sheet::read(tx, &event)?;
    let beside: Vec<&Segment> = sheet
        .rows
        .iter()
        .filter(|other| other.part == part && other.id != id)
        .collect();
    let place = match before {
        Some(before) => beside
            .iter()
            .position(|other| other.id == before)
            .ok_or_else(elsewhere)?,
        None => beside.len(),
    };
    let above = place.checked_sub(1).map(|at| beside[at]);
    let below = beside.get(place).copied();
    row.rank = rank::between(above.map(|row| row.rank.as_str()), below.map(|row| row.rank.as_str()))?;
    row.part = part;
    match below {
        Some(below) if part != Part::Slot => {
            row.anchor = below.anchor;
            row.offset_minutes = below.offset_minutes;
        }
        _ => hang(&mut row, above),
    }
    store::update(tx, &row)?;
    saved(tx, &event, Vec::new())
}

/// Names exactly these persons for a row, beside who has its roles.
pub fn set_segment_people(tx: &Tx<'_>, id: Id, people: &[Id]) -> Result<Saved<Salon>> {
    let row = store::get(tx, id)?;
    let event = events::get(tx, row.event)?;
    for person in people {
        events::person(tx, *person)?;
    }
    store::set_named(tx, id, people)?;
    let mut warnings = Vec::new();
    for person in people {
        warnings.extend(roles::conflicts_of(tx, &event, *person)?);
    }
    saved(tx, &event, warnings)
}

/// Writes the template of an event's kind; the row that introduces visitors names the VP membership of the day.
pub(in crate::events) fn lay_template(tx: &Tx<'_>, event: &Event, rules: &Rulebook) -> Result<()> {
    let rows = template::of_kind(event.kind, rules);
    for (template, rank) in rows.iter().zip(rank::series(rows.len())) {
        let row = Segment {
            id: tx.new_id(),
            event: event.id,
            part: template.row.part,
            rank,
            kind: template.kind,
            title: String::new(),
            minutes: i64::from(template.row.minutes),
            qa_minutes: template.qa_minutes,
            anchor: template.row.anchor,
            offset_minutes: i64::from(template.row.offset),
            talk: template.talk,
            roles: template::usual_roles(template.kind).to_vec(),
            materials: String::new(),
            note: String::new(),
            actual_start: None,
            actual_minutes: None,
        };
        store::insert(tx, &row)?;
        if row.kind == SegmentKind::Introductions
            && let Some(person) = events::in_office(tx, "vp_membership", event.date)?
        {
            store::set_named(tx, row.id, &[person])?;
        }
    }
    Ok(())
}

/// Refuses a sheet that leaves its day.
pub(in crate::events) fn check_day(tx: &Tx<'_>, event: &Event) -> Result<()> {
    Sheet::read(tx, event)?.times.check_day()
}

/// Hangs a row where its part hangs by itself: in the slot on the row above, outside on that row's anchor or the part's.
fn hang(row: &mut Segment, above: Option<&Segment>) {
    (row.anchor, row.offset_minutes) = match (row.part, above) {
        (Part::Slot, _) => (Anchor::Follow, 0),
        (_, Some(above)) if above.anchor != Anchor::Follow => (above.anchor, above.offset_minutes + above.minutes),
        (Part::Before, _) => (Anchor::SlotStart, -30),
        (Part::After, _) => (Anchor::PlanEnd, 0),
    };
    row.offset_minutes = row.offset_minutes.clamp(-OFFSET_MAX, OFFSET_MAX);
    if row.part == Part::Before {
        row.offset_minutes = row.offset_minutes.min(0);
    }
}

/// Makes a row a talk: the lowest free number, and minutes for questions.
fn begin_talk(row: &mut Segment, rows: &[Segment], rules: &Rulebook) -> Result<()> {
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
fn lay(row: &mut Segment, fields: &SegmentFields, event: &Event, sheet: &Sheet, rules: &Rulebook) -> Result<()> {
    if let Some(kind) = fields.kind.filter(|kind| *kind != row.kind) {
        row.kind = kind;
        row.roles = template::usual_roles(kind).to_vec();
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
        let field = if row.talk.is_some() { "talk" } else { "qa_minutes" };
        return Err(Error::invalid("segment_no_talk", field));
    }
    lay_anchor(row, fields, event, sheet)?;
    if let Some(roles) = &fields.roles {
        row.roles = roles.iter().copied().collect::<BTreeSet<Role>>().into_iter().collect();
    }
    if let Some(materials) = &fields.materials {
        row.materials = clean_line("materials", materials, LINE_MAX)?;
    }
    if let Some(note) = &fields.note {
        row.note = clean_text("note", note, TEXT_MAX)?;
    }
    if let Some(start) = fields.actual_start {
        row.actual_start = start;
    }
    if let Some(minutes) = fields.actual_minutes {
        row.actual_minutes = minutes
            .map(|minutes| within("actual_minutes", minutes, 0, MINUTES_MAX))
            .transpose()?;
    }
    Ok(())
}

/// Where a row outside the slot begins: by a clock time, or by anchor and minutes.
fn lay_anchor(row: &mut Segment, fields: &SegmentFields, event: &Event, sheet: &Sheet) -> Result<()> {
    if row.part == Part::Slot {
        let field = [
            ("start", fields.start.is_some()),
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
    if let Some(start) = fields.start {
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

/// A warning when the speaker of a talk has no row in the sheet any more.
fn orphan(tx: &Tx<'_>, event: &Event, talk: Option<i64>) -> Result<Vec<Message>> {
    let Some(talk) = talk else { return Ok(Vec::new()) };
    if Sheet::read(tx, event)?.talk_slot(talk).is_some() {
        return Ok(Vec::new());
    }
    let salon = queries::show(tx, event.id)?;
    let left = salon
        .appearances
        .iter()
        .filter(|who| who.talk == Some(talk) && who.state.holds_talk());
    Ok(left
        .map(|who| Message::new("warning-talk-without-row").with("name", &who.name))
        .collect())
}

fn saved(tx: &Tx<'_>, event: &Event, warnings: Vec<Message>) -> Result<Saved<Salon>> {
    check_day(tx, event)?;
    Ok(Saved {
        value: queries::show(tx, event.id)?,
        warnings,
    })
}

fn elsewhere() -> Error {
    Error::refused("segment_elsewhere")
}

/// A number within its bounds, both included.
pub(in crate::events) fn within(field: &str, value: i64, min: i64, max: i64) -> Result<i64> {
    if (min..=max).contains(&value) {
        Ok(value)
    } else {
        Err(Error::invalid("number_out_of_range", field)
            .with("min", min)
            .with("max", max))
    }
}
