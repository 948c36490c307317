//! The venue looked at again shortly before an event 会前复查: the same items as at the inspection, what differs from what
//! was promised, who brings what. What failed on the day is kept as a fault and asked first the next time at this venue.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::queries::{self, Preparation};
use super::store;
use crate::error::{Error, Result};
use crate::events::{self, Salon};
use crate::fields::nullable;
use crate::ids::Id;
use crate::named::{EventRef, Named};
use crate::people;
use crate::saved::Saved;
use crate::store::{Db, Tx};
use crate::text::{LINE_MAX, clean_line};
use crate::venues::rules::item_name;
use crate::venues::{self, Item, ItemGroup, ItemState};
use crate::words::Message;

/// An item of the recheck.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecheckItem {
    /// The item.
    pub item: Item,
    /// Its name.
    pub label: Message,
    /// Its group.
    pub group: ItemGroup,
    /// What the venue's checklist says.
    pub promised: ItemState,
    /// What that says besides.
    pub promised_note: String,
    /// What was found this time; `None`: not looked at yet.
    pub now: Option<ItemState>,
    /// When.
    #[ts(type = "string | null")]
    pub on_date: Option<NaiveDate>,
    /// Whether that differs from what was promised.
    pub differs: bool,
    /// Who brings it.
    pub bearer: Option<Named>,
    /// Remark.
    pub note: String,
    /// What failed here before and was not mended since: asked first.
    pub failed: Vec<Fault>,
}

/// Something that failed at an event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Fault {
    /// Id.
    pub id: Id,
    /// At which event.
    pub event: EventRef,
    /// The item of the venue; `None`: something else.
    pub item: Option<Item>,
    /// What happened, in words.
    pub label: Message,
    /// As typed.
    pub text: String,
    /// When it was mended.
    #[ts(type = "string | null")]
    pub mended_on: Option<NaiveDate>,
}

/// What was found of an item.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct RecheckFields {
    /// What is there now.
    pub state: Option<ItemState>,
    /// Who brings it.
    #[serde(deserialize_with = "nullable")]
    pub bearer: Option<Option<Id>>,
    /// Remark.
    pub note: Option<String>,
}

/// What was found, as it stands in the file.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub event: Id,
    pub item: Item,
    pub state: ItemState,
    pub bearer: Option<Named>,
    pub note: String,
    pub on_date: NaiveDate,
}

/// The items of an event's venue, those that failed before first, then what is not there, then the rest.
pub(super) fn items(db: &Db, salon: &Salon) -> Result<Vec<RecheckItem>> {
    let Some(venue) = &salon.venue else {
        return Ok(Vec::new());
    };
    let mut found: HashMap<Item, Found> = store::found(db, salon.id)?
        .into_iter()
        .map(|found| (found.item, found))
        .collect();
    let old = store::old_faults(db, venue.id, salon.id)?;
    let mut items: Vec<RecheckItem> = venues::queries::show(db, venue.id)?
        .items
        .into_iter()
        .map(|line| {
            let found = found.remove(&line.item);
            let now = found.as_ref().map(|found| found.state);
            RecheckItem {
                item: line.item,
                label: item_name(line.item),
                group: line.group,
                promised: line.state,
                promised_note: line.note,
                now,
                on_date: found.as_ref().map(|found| found.on_date),
                differs: now.is_some_and(|now| now != line.state),
                failed: old
                    .iter()
                    .filter(|fault| fault.item == Some(line.item))
                    .cloned()
                    .collect(),
                note: found.as_ref().map(|found| found.note.clone()).unwrap_or_default(),
                bearer: found.and_then(|found| found.bearer),
            }
        })
        .filter(|item| item.promised != ItemState::NotApplicable || item.now.is_some() || !item.failed.is_empty())
        .collect();
    // The sort is stable: within a class the checklist's order stays.
    items.sort_by_key(|item| match (item.failed.is_empty(), item.promised) {
        (false, _) => 0,
        (_, ItemState::Missing | ItemState::Bring | ItemState::Unknown) => 1,
        _ => 2,
    });
    Ok(items)
}

/// Notes what was found of an item. Errors: `event_not_found`, `recheck_no_venue`, `person_not_found`.
pub fn set(tx: &Tx<'_>, event: Id, item: Item, fields: &RecheckFields) -> Result<Saved<Preparation>> {
    let salon = events::queries::bare(tx, event)?;
    let shown = items(tx, &salon)?;
    let Some(before) = shown.iter().find(|shown| shown.item == item) else {
        return Err(Error::refused("recheck_no_venue"));
    };
    let bearer = match fields.bearer {
        Some(Some(person)) => {
            let person = people::queries::get(tx, person)?;
            Some(Named {
                id: person.id,
                name: person.name,
            })
        }
        Some(None) => None,
        None => before.bearer.clone(),
    };
    let found = Found {
        event,
        item,
        state: fields.state.or(before.now).unwrap_or(before.promised),
        bearer,
        note: match &fields.note {
            Some(note) => clean_line("note", note, LINE_MAX)?,
            None => before.note.clone(),
        },
        on_date: tx.today(),
    };
    store::save_found(tx, &found)?;
    answered(tx, event)
}

/// Forgets what was found of an item.
pub fn clear(tx: &Tx<'_>, event: Id, item: Item) -> Result<Saved<Preparation>> {
    events::queries::bare(tx, event)?;
    store::delete_found(tx, event, item)?;
    answered(tx, event)
}

/// Notes that something failed at an event: an item, words, or both. Errors: `event_not_found`, `recheck_no_venue`,
/// `text_empty`.
pub fn add_fault(tx: &Tx<'_>, event: Id, item: Option<Item>, text: &str) -> Result<Saved<Preparation>> {
    let salon = events::queries::bare(tx, event)?;
    let venue = salon.venue.as_ref().ok_or_else(|| Error::refused("recheck_no_venue"))?;
    let text = clean_line("text", text, LINE_MAX)?;
    if item.is_none() && text.is_empty() {
        return Err(Error::invalid("text_empty", "text"));
    }
    store::insert_fault(tx, tx.new_id(), event, venue.id, item, &text)?;
    answered(tx, event)
}

/// Notes that a fault is mended, or that it is not. Answers with the event it is looked at from.
pub fn mend_fault(tx: &Tx<'_>, id: Id, from: Id, on_date: Option<NaiveDate>) -> Result<Saved<Preparation>> {
    store::fault(tx, id)?;
    store::mend_fault(tx, id, on_date)?;
    answered(tx, from)
}

/// Removes a fault.
pub fn remove_fault(tx: &Tx<'_>, id: Id) -> Result<Saved<Preparation>> {
    let event = store::fault(tx, id)?.event.id;
    store::delete_fault(tx, id)?;
    answered(tx, event)
}

/// A fault in words.
pub(super) fn said(item: Option<Item>, text: &str) -> Message {
    match (item, text) {
        (None, text) => Message::new("sheet-own-title").with("title", text),
        (Some(item), "") => item_name(item),
        (Some(item), text) => Message::new("task-fault")
            .with("item", item_name(item))
            .with("text", text),
    }
}

fn answered(tx: &Tx<'_>, event: Id) -> Result<Saved<Preparation>> {
    Ok(Saved::quietly(queries::preparation(tx, event)?))
}
