//! What is brought, discussed and noted.

use std::collections::{BTreeMap, HashMap};

use super::super::record::{Change, ChangeCode, Frozen, FrozenBlock, FrozenMaterial};
use super::rows::Rows;
use super::{APART, change, said, short_list};
use crate::ids::Id;
use crate::words::{Arg, Message};

pub fn compare(then: &Frozen, now: &Frozen, rows: &Rows<'_>, found: &mut Vec<Change>) {
    materials(then, now, found);
    if then.questions != now.questions {
        let message = if now.questions.is_empty() {
            Message::new("change-questions-none")
        } else {
            said("change-questions", "count", now.questions.len())
        };
        found.push(change(ChangeCode::Question, None, message));
    }
    duties(rows, found);
    blocks(then, now, rows, found);
    let noted: Vec<_> = rows
        .kept()
        .filter(|(was, is)| (&was.note, &was.materials, &was.host_note) != (&is.note, &is.materials, &is.host_note))
        .map(|(_, is)| is)
        .collect();
    if let Some(first) = noted.first() {
        let names = short_list(noted.iter().map(|row| rows.name(row)).collect());
        found.push(change(
            ChangeCode::Note,
            Some(first.id),
            said("change-notes", "rows", names),
        ));
    }
}

/// What others do while rows run: new ones each, what is dropped in one line.
fn duties(rows: &Rows<'_>, found: &mut Vec<Change>) {
    let (mut new, mut dropped) = (Vec::new(), Vec::new());
    for (was, is) in rows.kept() {
        new.extend(
            is.duties
                .iter()
                .filter(|duty| !was.duties.contains(duty))
                .map(|duty| (is, duty)),
        );
        let goes_on = |what: &str| is.duties.iter().any(|duty| duty.what == what);
        dropped.extend(
            was.duties
                .iter()
                .filter(|duty| !goes_on(&duty.what))
                .map(|duty| (is, duty)),
        );
    }
    if new.len() > APART {
        let whats = new.iter().map(|(_, duty)| duty.what.as_str().into()).collect();
        found.push(change(
            ChangeCode::Duty,
            None,
            said("change-duties", "duties", short_list(whats)),
        ));
    } else {
        for (row, duty) in new {
            let who: Vec<Arg> = match &duty.label {
                _ if !duty.people.is_empty() => duty.people.iter().map(|who| who.name.as_str().into()).collect(),
                Some(label) => vec![label.clone().into()],
                None => vec![Message::new("change-nobody").into()],
            };
            let message = said("change-duty", "row", rows.name(row)).with("who", short_list(who));
            found.push(change(ChangeCode::Duty, Some(row.id), message.with("what", &duty.what)));
        }
    }
    if let Some((row, _)) = dropped.first() {
        let whats = dropped.iter().map(|(_, duty)| duty.what.as_str().into()).collect();
        let message = said("change-duties-dropped", "duties", short_list(whats));
        found.push(change(ChangeCode::Duty, Some(row.id), message));
    }
}

/// Rows with a common target: new targets, and rows that joined or left.
fn blocks(then: &Frozen, now: &Frozen, rows: &Rows<'_>, found: &mut Vec<Change>) {
    let title = |block: &FrozenBlock| -> Arg {
        if block.title.is_empty() {
            block.label.clone().into()
        } else {
            block.title.as_str().into()
        }
    };
    let mut told = false;
    for block in &now.blocks {
        let was = then.blocks.iter().find(|other| other.id == block.id);
        if was.is_some_and(|was| (was.target_minutes, title(was)) == (block.target_minutes, title(block))) {
            continue;
        }
        let message = match block.target_minutes {
            Some(minutes) => said("change-block-target", "minutes", minutes),
            None => Message::new("change-block"),
        };
        found.push(change(ChangeCode::Block, None, message.with("block", title(block))));
        told = true;
    }
    let gone = then
        .blocks
        .iter()
        .filter(|block| now.blocks.iter().all(|other| other.id != block.id));
    for block in gone {
        found.push(change(
            ChangeCode::Block,
            None,
            said("change-block-gone", "block", title(block)),
        ));
        told = true;
    }
    let mut regrouped = rows.kept().filter(|(was, is)| was.block != is.block);
    if let Some((_, first)) = regrouped.next().filter(|_| !told) {
        found.push(change(ChangeCode::Block, Some(first.id), Message::new("change-blocks")));
    }
}

/// Things told by who brings them: a person reads one line with everything of theirs.
fn materials(then: &Frozen, now: &Frozen, found: &mut Vec<Change>) {
    let was: HashMap<Id, &FrozenMaterial> = then.materials.iter().map(|material| (material.id, material)).collect();
    let mut note = |id: &str, items: Vec<Arg>, name: Option<&str>| {
        if items.is_empty() {
            return;
        }
        let mut message = said(id, "items", short_list(items));
        if let Some(name) = name {
            message = message.with("name", name);
        }
        found.push(change(ChangeCode::Material, None, message));
    };
    let mut borne: BTreeMap<(String, Id), Vec<Arg>> = BTreeMap::new();
    let (mut open, mut added, mut renamed) = (Vec::new(), Vec::new(), Vec::new());
    for material in &now.materials {
        let before = was.get(&material.id);
        let bearer = |material: &FrozenMaterial| material.bearer.as_ref().map(|who| who.id);
        let changed = before.is_none_or(|before| bearer(before) != bearer(material));
        match (&material.bearer, before) {
            (Some(who), _) if changed => borne
                .entry((who.name.clone(), who.id))
                .or_default()
                .push(called(material)),
            (None, Some(_)) if changed => open.push(called(material)),
            (_, None) => added.push(called(material)),
            (_, Some(before)) => {
                if (&before.name, &before.quantity) != (&material.name, &material.quantity) {
                    renamed.push(called(material));
                }
            }
        }
    }
    let gone = then
        .materials
        .iter()
        .filter(|material| now.materials.iter().all(|other| other.id != material.id));
    for ((name, _), items) in borne {
        note("change-material-borne", items, Some(&name));
    }
    note("change-material-added", added, None);
    note("change-material-edited", renamed, None);
    note("change-material-open", open, None);
    note("change-material-removed", gone.map(called).collect(), None);
}

fn called(material: &FrozenMaterial) -> Arg {
    if material.quantity.is_empty() {
        material.name.as_str().into()
    } else {
        let message = said("change-material-name", "name", &material.name);
        message.with("quantity", &material.quantity).into()
    }
}
