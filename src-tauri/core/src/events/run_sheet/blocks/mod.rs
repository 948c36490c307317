//! Blocks: rows of one event with a common target, such as the discussion block of 30 + 7 + 4 = 41 minutes. A block
//! without rows does not stay.

mod store;

pub(in crate::events) use self::store::{Block, get, of_event};

use std::collections::BTreeSet;

use super::MINUTES_MAX;
use super::ops::{done, within};
use super::store::Segment;
use crate::error::{Error, Result};
use crate::events::fields::BlockFields;
use crate::events::store as events;
use crate::events::views::{self, Salon};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Db, Tx};
use crate::text::{NAME_MAX, clean_line};
use crate::words::Message;

/// Makes rows of one event a block. Rows of another block change over; a block that loses its last row goes.
pub fn add_block(
    tx: &Tx<'_>,
    event: Id,
    segments: &[Id],
    title: &str,
    target_minutes: Option<i64>,
) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    let rows = super::store::of_event(tx, event.id)?;
    let own: BTreeSet<Id> = rows.iter().map(|row| row.id).collect();
    if segments.is_empty() || segments.iter().any(|id| !own.contains(id)) {
        return Err(Error::refused("segment_elsewhere"));
    }
    let block = insert(tx, event.id, title, target_minutes)?;
    for id in segments {
        store::put(tx, *id, Some(block))?;
    }
    prune(tx, event.id)?;
    done(tx, &event)
}

/// Writes a new block that has no rows yet.
pub(in crate::events) fn insert(tx: &Tx<'_>, event: Id, title: &str, target_minutes: Option<i64>) -> Result<Id> {
    let mut block = Block {
        id: tx.new_id(),
        event,
        title: String::new(),
        target_minutes: None,
    };
    let fields = BlockFields {
        title: Some(title.to_owned()),
        target_minutes: Some(target_minutes),
    };
    lay(&mut block, &fields)?;
    store::insert(tx, &block)?;
    Ok(block.id)
}

/// Changes title or target of a block.
pub fn edit_block(tx: &Tx<'_>, id: Id, fields: &BlockFields) -> Result<Saved<Salon>> {
    let mut block = get(tx, id)?;
    lay(&mut block, fields)?;
    store::update(tx, &block)?;
    done(tx, &events::get(tx, block.event)?)
}

/// Removes a block; its rows stay.
pub fn remove_block(tx: &Tx<'_>, id: Id) -> Result<Saved<Salon>> {
    let block = get(tx, id)?;
    store::delete(tx, &block)?;
    done(tx, &events::get(tx, block.event)?)
}

/// Removes the blocks of an event that have no row any more.
pub(in crate::events) fn prune(tx: &Tx<'_>, event: Id) -> Result<()> {
    let blocks = of_event(tx, event)?;
    if blocks.is_empty() {
        return Ok(());
    }
    let used: BTreeSet<Id> = super::store::of_event(tx, event)?
        .iter()
        .filter_map(|row| row.block)
        .collect();
    for block in blocks.iter().filter(|block| !used.contains(&block.id)) {
        store::delete(tx, block)?;
    }
    Ok(())
}

/// The blocks of an event as they are shown, in the order of their first rows.
pub(in crate::events) fn of_rows<'a>(
    db: &Db,
    event: Id,
    rows: impl Iterator<Item = &'a Segment>,
) -> Result<Vec<views::Block>> {
    let known = of_event(db, event)?;
    if known.is_empty() {
        return Ok(Vec::new());
    }
    let mut shown: Vec<views::Block> = Vec::new();
    for (id, minutes) in rows.filter_map(|row| row.block.map(|block| (block, row.minutes))) {
        if let Some(block) = shown.iter_mut().find(|block| block.id == id) {
            block.planned_minutes += minutes;
        } else if let Some(block) = known.iter().find(|block| block.id == id) {
            shown.push(views::Block {
                id,
                title: block.title.clone(),
                label: label(&block.title),
                target_minutes: block.target_minutes,
                planned_minutes: minutes,
                over_minutes: 0,
            });
        }
    }
    for block in &mut shown {
        block.over_minutes = block.target_minutes.map_or(0, |target| block.planned_minutes - target);
    }
    Ok(shown)
}

fn label(title: &str) -> Message {
    if title.is_empty() {
        Message::new("sheet-block-untitled")
    } else {
        Message::new("sheet-own-title").with("title", title)
    }
}

fn lay(block: &mut Block, fields: &BlockFields) -> Result<()> {
    if let Some(title) = &fields.title {
        block.title = clean_line("title", title, NAME_MAX)?;
    }
    if let Some(target) = fields.target_minutes {
        block.target_minutes = target
            .map(|target| within("target_minutes", target, 1, MINUTES_MAX))
            .transpose()?;
    }
    Ok(())
}
