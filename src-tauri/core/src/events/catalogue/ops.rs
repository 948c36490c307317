//! Changes of the role catalogue. Each gives all roles back as they stand now.

use super::{Catalogue, CatalogueRole, RuleFields, defaults, store};
use crate::error::{Error, Result};
use crate::events::codes::{Role, SegmentKind};
use crate::events::role::OwnRole;
use crate::events::roles::ops::GROUPS_MAX;
use crate::events::run_sheet::ops::within;
use crate::saved::Saved;
use crate::store::Tx;
use crate::text::{clean_line, search_key};
use crate::words::{Lang, Message, Words};

/// The most characters a role's name may have: it stands on chips and in columns.
const ROLE_NAME_MAX: usize = 20;
/// The most salons that can be asked for beforehand.
const SALONS_MAX: i64 = 99;
/// The longest rest between two turns, in salons.
const COOL_OFF_MAX: i64 = 20;
/// The longest time over which turns are capped, in months.
const MONTHS_MAX: i64 = 24;

/// Changes the rules of a role, or the name of one of the chapter's own.
pub fn edit_rule(tx: &Tx<'_>, role: Role, fields: &RuleFields) -> Result<Saved<Vec<CatalogueRole>>> {
    let catalogue = Catalogue::read(tx)?;
    let mut rule = catalogue.get(role)?.clone();
    lay(&mut rule, fields, &catalogue)?;
    rule.changed = false;
    if rule == defaults::of(role) {
        store::delete(tx, role)?;
    } else {
        store::save(tx, &rule)?;
    }
    saved(tx, &rule)
}

/// Adds a role of the chapter's own under the first free of its twenty codes.
pub fn add_own(tx: &Tx<'_>, name: &str, fields: &RuleFields) -> Result<Saved<Vec<CatalogueRole>>> {
    let catalogue = Catalogue::read(tx)?;
    let free = OwnRole::every()
        .map(Role::Own)
        .find(|role| catalogue.get(*role).is_err())
        .ok_or_else(|| Error::refused("too_many_roles").with("max", OwnRole::every().count()))?;
    let mut rule = CatalogueRole {
        own: true,
        ..defaults::plain(free)
    };
    let named = RuleFields {
        name: Some(name.to_owned()),
        ..fields.clone()
    };
    lay(&mut rule, &named, &catalogue)?;
    store::save(tx, &rule)?;
    saved(tx, &rule)
}

/// Gives a built-in role its own rules back; one of the chapter's own keeps its name and loses its rules.
pub fn reset_rule(tx: &Tx<'_>, role: Role) -> Result<Saved<Vec<CatalogueRole>>> {
    let catalogue = Catalogue::read(tx)?;
    let rule = catalogue.get(role)?;
    if rule.own {
        let plain = CatalogueRole {
            name: rule.name.clone(),
            own: true,
            ..defaults::plain(role)
        };
        store::save(tx, &plain)?;
    } else {
        store::delete(tx, role)?;
    }
    Ok(Saved::quietly(super::show(tx)?))
}

/// Removes one of the chapter's own that was never used. Errors: `role_built_in`; `role_in_use`: it can be retired.
pub fn remove_own(tx: &Tx<'_>, role: Role) -> Result<Saved<Vec<CatalogueRole>>> {
    let catalogue = Catalogue::read(tx)?;
    let rule = catalogue.get(role)?;
    if !rule.own {
        return Err(Error::refused("role_built_in").with("role", rule.label.clone()));
    }
    let (events, templates) = store::uses(tx, role)?;
    if events + templates > 0 {
        return Err(Error::refused("role_in_use")
            .with("role", rule.label.clone())
            .with("events", events)
            .with("templates", templates));
    }
    store::forget(tx, role)?;
    Ok(Saved::quietly(super::show(tx)?))
}

/// Lays the fields over a role, each within its bounds.
fn lay(rule: &mut CatalogueRole, fields: &RuleFields, catalogue: &Catalogue) -> Result<()> {
    if let Some(name) = &fields.name {
        if !rule.own {
            return Err(Error::invalid("role_built_in", "name").with("role", rule.label.clone()));
        }
        rule.name = free_name(rule.role, name, catalogue)?;
        rule.label = Message::new("role-own").with("name", &rule.name);
    }
    if let Some(needed) = fields.needed {
        if rule.role == Role::GroupLead {
            return Err(Error::invalid("role_needed_by_groups", "needed").with("role", rule.label.clone()));
        }
        rule.needed = within("needed", needed, 0, GROUPS_MAX)?;
    }
    for (given, into) in [
        (fields.retired, &mut rule.retired),
        (fields.big, &mut rule.big),
        (fields.members_only, &mut rule.members_only),
    ] {
        if let Some(given) = given {
            *into = given;
        }
    }
    if let Some(kinds) = &fields.kinds {
        let in_order = SegmentKind::ALL.iter().filter(|kind| kinds.contains(kind));
        rule.kinds = in_order.copied().collect();
    }
    if let Some(salons) = fields.salons_before {
        rule.salons_before = within("salons_before", salons, 0, SALONS_MAX)?;
    }
    if let Some(cool_off) = fields.cool_off {
        rule.cool_off = within("cool_off", cool_off, 0, COOL_OFF_MAX)?;
    }
    if let Some(after) = fields.after_role {
        rule.after_role = after.map(|after| before(rule, after, catalogue)).transpose()?;
    }
    if let Some(turns) = fields.cap_turns {
        rule.cap_turns = turns
            .map(|turns| within("cap_turns", turns, 1, GROUPS_MAX))
            .transpose()?;
    }
    if let Some(months) = fields.cap_months {
        rule.cap_months = months
            .map(|months| within("cap_months", months, 1, MONTHS_MAX))
            .transpose()?;
    }
    match (rule.cap_turns, rule.cap_months) {
        (Some(_), None) => Err(Error::invalid("role_cap_incomplete", "cap_months")),
        (None, Some(_)) => Err(Error::invalid("role_cap_incomplete", "cap_turns")),
        _ => Ok(()),
    }
}

/// A name that no other role bears, in either language.
fn free_name(role: Role, name: &str, catalogue: &Catalogue) -> Result<String> {
    let name = clean_line("name", name, ROLE_NAME_MAX)?;
    if name.is_empty() {
        return Err(Error::invalid("text_empty", "name"));
    }
    let key = search_key(&name);
    let bears = |other: &&CatalogueRole| {
        let names = [Lang::ZhCn, Lang::En].map(|lang| search_key(&Words::of(lang).say(&other.label)));
        other.role != role && names.contains(&key)
    };
    match catalogue.all().find(bears) {
        Some(other) => Err(Error::invalid("role_name_taken", "name").with("role", other.label.clone())),
        None => Ok(name),
    }
}

/// The role before this one, unless that leads back to this one: then nobody could ever begin.
fn before(rule: &CatalogueRole, after: Role, catalogue: &Catalogue) -> Result<Role> {
    let mut next = Some(after);
    for _ in catalogue.all() {
        let Some(role) = next else { break };
        if role == rule.role {
            return Err(Error::invalid("role_after_itself", "after_role").with("role", rule.label.clone()));
        }
        next = catalogue.get(role)?.after_role;
    }
    Ok(after)
}

fn saved(tx: &Tx<'_>, rule: &CatalogueRole) -> Result<Saved<Vec<CatalogueRole>>> {
    let value = super::show(tx)?;
    let mut warnings = Vec::new();
    let after = value
        .iter()
        .find(|other| rule.after_role == Some(other.role) && other.retired);
    if let Some(after) = after {
        let warning = Message::new("warning-after-retired").with("role", rule.label.clone());
        warnings.push(warning.with("after", after.label.clone()));
    }
    Ok(Saved { value, warnings })
}
