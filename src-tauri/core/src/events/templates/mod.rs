//! Templates 流程模板: run-sheets to start from, the built-in ones and those that the chapter saved. Laid over an event
//! they are fitted to its slot: rows that may bend shrink and stretch, talks keep their time.

mod built_in;
mod sheet;
mod store;

use self::built_in::BuiltIn;
use self::sheet::{TemplateBlock, TemplateDuty, TemplateRow, TemplateSheet};
use self::store::Template;
use super::catalogue::Catalogue;
use super::codes::*;
use super::fields::{DutyFields, EventFields};
use super::ops;
use super::run_sheet::actual::refuse_run;
use super::run_sheet::fit::fit;
use super::run_sheet::ops::{done, orphans};
use super::run_sheet::sheet::Sheet;
use super::run_sheet::{MINUTES_MAX, OFFSET_MAX, OwnMinutes, ROWS_MAX, TimeOfDay, blocks, duties, store as rows};
use super::store::{self as events, Event};
use super::views::{Salon, SheetTemplate};
use crate::chapter::{self, Chapter};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Db, Tx, rank};
use crate::text::{clean_name, search_key};
use crate::words::{Message, Words};

/// The most templates of a chapter.
const TEMPLATES_MAX: usize = 100;

/// Every template: the built-in ones, then the chapter's own by name.
pub fn list(db: &Db) -> Result<Vec<SheetTemplate>> {
    let chapter = chapter::queries::show(db)?;
    let words = Words::of(chapter.document_language);
    let own_minutes = OwnMinutes::read(db)?;
    let mut templates: Vec<SheetTemplate> = BuiltIn::ALL
        .iter()
        .map(|built_in| {
            let sheet = built_in.sheet(&chapter.rules, &own_minutes, words);
            SheetTemplate {
                id: built_in.code().to_owned(),
                label: built_in.name(),
                built_in: true,
                slot_minutes: built_in.slot_minutes(&chapter.rules),
                planned_minutes: sheet.planned(),
                rows: sheet.view(),
            }
        })
        .collect();
    let mut own = store::all(db)?;
    own.sort_by_cached_key(|template| (crate::pinyin::sort_key(&template.name), template.id));
    templates.extend(own.iter().map(view));
    Ok(templates)
}

fn view(template: &Template) -> SheetTemplate {
    // One that cannot be read is still listed, so that it can be removed.
    let sheet = TemplateSheet::parse(&template.sheet).unwrap_or_default();
    SheetTemplate {
        id: template.id.to_string(),
        label: Message::new("sheet-own-title").with("title", &template.name),
        built_in: false,
        slot_minutes: template.slot_minutes,
        planned_minutes: sheet.planned(),
        rows: sheet.view(),
    }
}

/// The name of one of the chapter's templates.
pub(super) fn name(db: &Db, id: Id) -> Result<String> {
    Ok(store::get(db, id)?.name)
}

/// Lays a template over an event's sheet in the place of all its rows, fitted to the slot, which may get another length
/// at once. Warnings: what could not be fitted, talks that lost their rows.
pub fn apply_template(tx: &Tx<'_>, event: Id, template: &str, slot_minutes: Option<i64>) -> Result<Saved<Salon>> {
    if slot_minutes.is_some() {
        let fields = EventFields {
            slot_minutes,
            ..EventFields::default()
        };
        ops::edit_facts(tx, &events::get(tx, event)?, &fields)?;
    }
    let event = events::get(tx, event)?;
    let chapter = chapter::queries::show(tx)?;
    let (own_slot, sheet) = find(tx, template, &chapter)?;
    let before = rows::of_event(tx, event.id)?;
    refuse_run(tx, &before)?;
    let talks: Vec<Option<i64>> = before.iter().map(|row| row.talk).collect();
    rows::clear(tx, event.id)?;
    let mut warnings = lay_fitted(tx, &event, sheet, own_slot)?;
    warnings.extend(orphans(tx, &event, &talks)?);
    let mut saved = done(tx, &event)?;
    saved.warnings = warnings;
    Ok(saved)
}

/// Writes the sheet of a new event: by the template that was chosen, fitted to the slot; else the standard flow for a
/// salon as it is, and for other activities what stands around the slot.
pub(super) fn lay_first(tx: &Tx<'_>, event: &Event, template: Option<&str>, chapter: &Chapter) -> Result<Vec<Message>> {
    if let Some(template) = template {
        let (own_slot, sheet) = find(tx, template, chapter)?;
        return lay_fitted(tx, event, sheet, own_slot);
    }
    if event.kind != EventKind::Salon {
        let sheet = TemplateSheet {
            rows: built_in::around(false),
            blocks: Vec::new(),
        };
        lay(tx, event, &sheet)?;
        return Ok(Vec::new());
    }
    let (own_slot, sheet) = find(tx, BuiltIn::Standard.code(), chapter)?;
    if event.slot_minutes == own_slot {
        return lay_fitted(tx, event, sheet, own_slot);
    }
    lay(tx, event, &sheet)?;
    Ok(Vec::new())
}

/// Keeps an event's sheet as a template. Errors: `template_name_taken`, `too_many_templates`.
pub fn save_template(tx: &Tx<'_>, event: Id, name: &str) -> Result<SheetTemplate> {
    let event = events::get(tx, event)?;
    let name = free_name(tx, name, None)?;
    if store::all(tx)?.len() >= TEMPLATES_MAX {
        return Err(Error::refused("too_many_templates").with("max", TEMPLATES_MAX));
    }
    let template = Template {
        id: tx.new_id(),
        name,
        slot_minutes: event.slot_minutes,
        sheet: taken(tx, &event)?.text()?,
    };
    store::insert(tx, &template)?;
    Ok(view(&template))
}

/// Gives one of the chapter's templates another name. Errors: `template_not_found`, `template_name_taken`.
pub fn rename_template(tx: &Tx<'_>, id: Id, name: &str) -> Result<SheetTemplate> {
    let template = store::get(tx, id)?;
    let name = free_name(tx, name, Some(id))?;
    store::rename(tx, id, &name)?;
    Ok(view(&Template { name, ..template }))
}

/// Removes one of the chapter's templates. Errors: `template_not_found`.
pub fn remove_template(tx: &Tx<'_>, id: Id) -> Result<()> {
    store::get(tx, id)?;
    store::delete(tx, id)
}

fn free_name(db: &Db, name: &str, except: Option<Id>) -> Result<String> {
    let name = clean_name("name", name)?;
    let key = search_key(&name);
    let taken = store::all(db)?
        .iter()
        .any(|other| Some(other.id) != except && search_key(&other.name) == key);
    if taken {
        return Err(Error::invalid("template_name_taken", "name").with("name", name));
    }
    Ok(name)
}

/// A template by its code or id: the slot it was made for and its sheet.
fn find(db: &Db, template: &str, chapter: &Chapter) -> Result<(i64, TemplateSheet)> {
    if let Some(built_in) = BuiltIn::ALL.iter().find(|built_in| built_in.code() == template) {
        let words = Words::of(chapter.document_language);
        return Ok((
            built_in.slot_minutes(&chapter.rules),
            built_in.sheet(&chapter.rules, &OwnMinutes::read(db)?, words),
        ));
    }
    let id = template
        .parse()
        .map_err(|_| Error::not_found("template_not_found").with("given", template))?;
    let template = store::get(db, id)?;
    Ok((template.slot_minutes, TemplateSheet::parse(&template.sheet)?))
}

/// Lays a sheet that was made for another slot, or that takes more than its own by what the chapter learned: with the
/// minutes in hand it had, with fewer when there is no room, and over the slot when even that is not enough. Rows whose
/// length was learned give way last.
fn lay_fitted(tx: &Tx<'_>, event: &Event, mut sheet: TemplateSheet, own_slot: i64) -> Result<Vec<Message>> {
    let mut warnings = Vec::new();
    if event.slot_minutes != own_slot || sheet.planned() > own_slot {
        let start = i64::from(event.start.minutes());
        let slot_end = start + event.slot_minutes;
        let in_hand = (own_slot - sheet.planned()).max(0);
        let rows = sheet.elastic(start);
        let own_minutes = OwnMinutes::read(tx)?;
        let is_learned = |kind| own_minutes.learned(kind).is_some();
        let keeping = sheet.elastic_but(start, is_learned);
        let others_at_floor = sheet.elastic_after(start, is_learned);
        let fitted = [&keeping, &others_at_floor, &rows].into_iter().find_map(|rows| {
            (0..=in_hand)
                .rev()
                .find_map(|in_hand| fit(start, rows, slot_end - in_hand))
        });
        let minutes = fitted.unwrap_or_else(|| rows.iter().map(|row| row.floor).collect());
        sheet.set_minutes(&minutes);
        let spare = event.slot_minutes - sheet.planned();
        if spare < 0 {
            warnings.push(Message::new("warning-template-over").with("minutes", -spare));
        } else if spare > in_hand && !rows.is_empty() {
            warnings.push(Message::new("warning-template-spare").with("minutes", spare));
        }
    }
    lay(tx, event, &sheet)?;
    Ok(warnings)
}

/// Writes the rows of a sheet; the row that introduces visitors names the VP membership of the day.
fn lay(tx: &Tx<'_>, event: &Event, sheet: &TemplateSheet) -> Result<()> {
    let catalogue = Catalogue::read(tx)?;
    let mut own_blocks = Vec::with_capacity(sheet.blocks.len());
    for block in &sheet.blocks {
        own_blocks.push(blocks::insert(tx, event.id, &block.title, block.target_minutes)?);
    }
    let ranks = rank::series(sheet.rows.len());
    for (row, rank) in sheet.rows.iter().take(ROWS_MAX).zip(ranks) {
        let in_slot = row.part == Part::Slot;
        let fixed = row.fixed_offset.filter(|_| in_slot).map(|offset| {
            TimeOfDay::from_minutes(event.start.minutes() + offset.clamp(-OFFSET_MAX, OFFSET_MAX) as i32)
        });
        let minutes = row.minutes.clamp(0, MINUTES_MAX);
        let segment = rows::Segment {
            rank,
            title: row.title.clone(),
            minutes,
            qa_minutes: row.qa_minutes.clamp(0, minutes),
            anchor: if in_slot { Anchor::Follow } else { row.anchor },
            offset_minutes: row.offset_minutes.clamp(-OFFSET_MAX, OFFSET_MAX),
            talk: row.talk,
            roles: catalogue.of_template(row.kind, &row.roles),
            materials: row.materials.clone(),
            note: row.note.clone(),
            fixed_start: fixed,
            may_shrink: row.may_shrink,
            floor_minutes: row.floor_minutes,
            ceiling_minutes: row.ceiling_minutes,
            block: row.block.and_then(|at| own_blocks.get(at).copied()),
            host_note: row.host_note.clone(),
            ..rows::Segment::new(tx.new_id(), event.id, row.part, row.kind)
        };
        rows::insert(tx, &segment)?;
        for duty in &row.duties {
            let fields = DutyFields {
                what: Some(duty.what.clone()),
                role: duty.role.filter(|role| catalogue.get(*role).is_ok()).map(Some),
                person: None,
            };
            duties::insert(tx, segment.id, &fields)?;
        }
        if row.kind == SegmentKind::Introductions
            && let Some(person) = events::in_office(tx, "vp_membership", event.date)?
        {
            rows::set_named(tx, segment.id, &[person])?;
        }
    }
    blocks::prune(tx, event.id)
}

/// The sheet of an event as a template keeps it.
fn taken(db: &Db, event: &Event) -> Result<TemplateSheet> {
    let sheet = Sheet::read(db, event)?;
    let known = blocks::of_event(db, event.id)?;
    let duties = duties::of_event(db, event.id)?;
    let row = |row: &rows::Segment| TemplateRow {
        title: row.title.clone(),
        minutes: row.minutes,
        qa_minutes: row.qa_minutes,
        talk: row.talk,
        anchor: row.anchor,
        offset_minutes: row.offset_minutes,
        fixed_offset: row
            .fixed_start
            .map(|start| i64::from(start.minutes() - event.start.minutes())),
        may_shrink: row.may_shrink,
        floor_minutes: row.floor_minutes,
        ceiling_minutes: row.ceiling_minutes,
        block: row.block.and_then(|id| known.iter().position(|block| block.id == id)),
        materials: row.materials.clone(),
        note: row.note.clone(),
        host_note: row.host_note.clone(),
        duties: duties
            .get(&row.id)
            .into_iter()
            .flatten()
            .map(|duty| TemplateDuty {
                what: duty.what.clone(),
                role: duty.role,
            })
            .collect(),
        ..TemplateRow::new(row.part, row.kind, row.roles.clone())
    };
    let block = |block: &blocks::Block| TemplateBlock {
        title: block.title.clone(),
        target_minutes: block.target_minutes,
    };
    Ok(TemplateSheet {
        rows: sheet.rows.iter().map(row).collect(),
        blocks: known.iter().map(block).collect(),
    })
}
