//! Who has which role, who leads which group, who is named for a row.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::record::{Change, ChangeCode, Frozen, FrozenGroup, FrozenPerson, FrozenRow};
use super::rows::Rows;
use super::{change, list, said, short_list};
use crate::events::codes::Role;
use crate::events::views::Named;
use crate::ids::Id;
use crate::words::{Arg, Message};

pub fn compare(then: &Frozen, now: &Frozen, rows: &Rows<'_>, found: &mut Vec<Change>) {
    roles(then, now, found);
    served(now, rows, found);
    groups(then, now, found);
    named(rows, found);
    renamed(then, now, found);
}

/// Who has each role. Group leads are told by their groups.
fn roles(then: &Frozen, now: &Frozen, found: &mut Vec<Change>) {
    let of = |frozen: &'_ Frozen, role| frozen.roles.iter().find(|line| line.role == role).cloned();
    // A role of the chapter's own may be gone, and another one may be new.
    let gone = then.roles.iter().filter(|role| of(now, role.role).is_none());
    for role in now.roles.iter().chain(gone).filter(|role| role.role != Role::GroupLead) {
        let people = |frozen| of(frozen, role.role).map(|line| line.people).unwrap_or_default();
        let (before, after) = (people(then), people(now));
        if ids(&before) == ids(&after) {
            continue;
        }
        let (id, names) = match (before.is_empty(), after.is_empty()) {
            (_, true) => ("change-role-open", names(&before)),
            (true, false) => ("change-role-filled", names(&after)),
            (false, false) => ("change-role", names(&after)),
        };
        let message = said(id, "role", role.label.clone()).with("names", names);
        found.push(change(ChangeCode::Role, None, message));
    }
}

/// Which roles serve in a row. Rows that changed alike are told together.
fn served(now: &Frozen, rows: &Rows<'_>, found: &mut Vec<Change>) {
    let changed = rows
        .kept()
        .filter(|(was, is)| was.roles != is.roles && was.kind == is.kind)
        .map(|(_, is)| {
            (
                is,
                is.roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(" "),
            )
        });
    for (rows_alike, place) in alike(changed, |row| rows.name(row)) {
        let message = if rows_alike[0].roles.is_empty() {
            Message::new("change-served-none")
        } else {
            let label = |role: &Role| {
                now.roles
                    .iter()
                    .find(|line| line.role == *role)
                    .map(|line| line.label.clone())
            };
            let roles = rows_alike[0].roles.iter();
            let labels = roles.map(|role| label(role).unwrap_or_else(|| role.name()).into());
            said("change-served", "roles", list(labels))
        };
        found.push(change(
            ChangeCode::Role,
            Some(rows_alike[0].id),
            message.with("row", place),
        ));
    }
}

/// Who is named for a row. Rows that changed alike are told together.
fn named(rows: &Rows<'_>, found: &mut Vec<Change>) {
    let of = |row: &FrozenRow| -> Vec<FrozenPerson> {
        let named = row.people.iter().filter(|person| person.role.is_none());
        named.cloned().collect()
    };
    let changed = rows
        .kept()
        .filter(|(was, is)| named_ids(was) != named_ids(is))
        .map(|(_, is)| (is, format!("{:?}", named_ids(is))));
    for (rows_alike, place) in alike(changed, |row| rows.name(row)) {
        let people = of(rows_alike[0]);
        let message = if people.is_empty() {
            Message::new("change-person-none")
        } else {
            said("change-person", "names", names(&people))
        };
        found.push(change(
            ChangeCode::Person,
            Some(rows_alike[0].id),
            message.with("row", place),
        ));
    }
}

fn named_ids(row: &FrozenRow) -> BTreeSet<Id> {
    let named = row.people.iter().filter(|person| person.role.is_none());
    named.map(|person| person.id).collect()
}

/// Rows that changed in the same way, with what they are called together.
fn alike<'a>(
    changed: impl Iterator<Item = (&'a FrozenRow, String)>,
    name: impl Fn(&FrozenRow) -> Arg,
) -> Vec<(Vec<&'a FrozenRow>, Arg)> {
    let mut groups: Vec<Vec<&FrozenRow>> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (row, way) in changed {
        let place = *places.entry(way).or_insert(groups.len());
        if place == groups.len() {
            groups.push(Vec::new());
        }
        groups[place].push(row);
    }
    let called = |rows: Vec<&'a FrozenRow>| {
        let together = short_list(rows.iter().map(|row| name(row)).collect());
        (rows, together)
    };
    groups.into_iter().map(called).collect()
}

fn groups(then: &Frozen, now: &Frozen, found: &mut Vec<Change>) {
    if then.groups.len() != now.groups.len() {
        let message = said("change-groups", "groups", now.groups.len());
        found.push(change(ChangeCode::Group, None, message));
    }
    let seated = |frozen: &Frozen| -> BTreeSet<(i64, String)> {
        let seat = |group: &'_ FrozenGroup| {
            let names = group.members.iter().map(|member| member.name.clone());
            names.map(|name| (group.number, name)).collect::<Vec<_>>()
        };
        frozen.groups.iter().flat_map(seat).collect()
    };
    if seated(then) != seated(now) {
        found.push(change(ChangeCode::Group, None, Message::new("change-group-members")));
    }
    let asked = |frozen: &Frozen| -> BTreeSet<(i64, String)> {
        let groups = frozen.groups.iter();
        groups
            .filter_map(|group| Some((group.number, group.question.clone()?)))
            .collect()
    };
    if asked(then) != asked(now) {
        found.push(change(ChangeCode::Group, None, Message::new("change-group-questions")));
    }
    for group in &now.groups {
        let was = then.groups.iter().find(|other| other.number == group.number);
        for (before, after, id, open) in [
            (
                was.and_then(|was| was.lead.as_ref()),
                &group.lead,
                "change-group-lead",
                "change-group-lead-open",
            ),
            (
                was.and_then(|was| was.note_taker.as_ref()),
                &group.note_taker,
                "change-note-taker",
                "change-note-taker-open",
            ),
        ] {
            if before.map(|who| who.id) == after.as_ref().map(|who| who.id) {
                continue;
            }
            let message = match after {
                Some(who) => said(id, "name", &who.name),
                None => Message::new(open),
            };
            found.push(change(ChangeCode::Group, None, message.with("group", group.number)));
        }
    }
}

/// People whose name was corrected: the paper reads differently, though nobody else is meant.
fn renamed(then: &Frozen, now: &Frozen, found: &mut Vec<Change>) {
    let was = all_names(then);
    for (id, name) in all_names(now) {
        if let Some(before) = was.get(&id).filter(|before| **before != name) {
            let message = said("change-person-renamed", "name", name).with("was", *before);
            found.push(change(ChangeCode::Person, None, message));
        }
    }
}

fn all_names(frozen: &Frozen) -> BTreeMap<Id, &str> {
    let beside = frozen.rows.iter().flat_map(|row| &row.people);
    let holders = frozen.roles.iter().flat_map(|role| &role.people);
    let people = beside.chain(holders).map(|person| (person.id, person.name.as_str()));
    let speakers = frozen.talks.iter().map(|talk| (talk.id, talk.name.as_str()));
    let contacts = [&frozen.in_charge, &frozen.onsite_contact].into_iter().flatten();
    let led = frozen.groups.iter().flat_map(|group| [&group.lead, &group.note_taker]);
    let borne = frozen.materials.iter().map(|material| &material.bearer);
    let duties = frozen.rows.iter().flat_map(|row| &row.duties);
    let named = led.chain(borne).flatten().chain(duties.flat_map(|duty| &duty.people));
    people
        .chain(speakers)
        .chain(contacts.map(|contact| (contact.id, contact.name.as_str())))
        .chain(named.map(|who: &Named| (who.id, who.name.as_str())))
        .collect()
}

fn ids(people: &[FrozenPerson]) -> BTreeSet<Id> {
    people.iter().map(|person| person.id).collect()
}

fn names(people: &[FrozenPerson]) -> Arg {
    list(people.iter().map(|person| person.name.as_str().into()))
}
