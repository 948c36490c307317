//! What is brought, discussed and noted.

use std::collections::{BTreeMap, HashMap};

use super::super::record::{Change, ChangeCode, Frozen, FrozenMaterial};
use super::rows::Rows;
use super::{change, said, short_list};
use crate::ids::Id;
use crate::words::{Arg, Message};

pub fn compare(then: &Frozen, now: &Frozen, found: &mut Vec<Change>) {
    materials(then, now, found);
    if then.questions != now.questions {
        let message = if now.questions.is_empty() {
            Message::new("change-questions-none")
        } else {
            said("change-questions", "count", now.questions.len())
        };
        found.push(change(ChangeCode::Question, None, message));
    }
    let rows = Rows::of(then, now);
    let noted: Vec<_> = rows
        .kept()
        .filter(|(was, is)| (&was.note, &was.materials) != (&is.note, &is.materials))
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
