//! The role catalogue.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events::catalogue::{CatalogueRole, RuleFields, show};
use chapterdesk_core::events::{Role, acts, ops};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::Db;

use super::{Session, role};
use crate::args::RuleFlags;
use crate::table::Column;

/// Every role with its rules.
pub(super) fn list(session: &Session) -> Result<String> {
    let roles = session.read(show)?;
    let columns = [
        Column::plain("label"),
        Column::plain("needed"),
        Column::plain("big"),
        Column::plain("cool_off"),
        Column::plain("salons_before"),
        Column::coded("after_role", "role-{code}"),
        Column::plain("cap_turns"),
        Column::plain("cap_months"),
        Column::plain("members_only"),
        Column::plain("retired"),
        Column::plain("role"),
    ];
    session.out.list(&roles, &columns)
}

pub(super) fn add(session: &Session, name: &str, flags: RuleFlags) -> Result<String> {
    session.change(
        |db| Ok((acts::add_own(name), (fields_of(db, None, flags)?, show(db)?))),
        |tx, (fields, before)| {
            let Saved { value, warnings } = ops::add_own(tx, name, &fields)?;
            let fresh = |role: &CatalogueRole| !before.iter().any(|known| known.role == role.role);
            let value = value.into_iter().find(fresh);
            let value = value.ok_or_else(|| Error::bug("the added role is not in the catalogue"))?;
            Ok(Saved { value, warnings })
        },
    )
}

pub(super) fn edit(session: &Session, named: &str, name: Option<String>, flags: RuleFlags) -> Result<String> {
    session.change(
        |db| {
            let role = role(db, named)?;
            Ok((acts::edit_rule(db, role)?, (role, fields_of(db, name, flags)?)))
        },
        |tx, (role, fields)| one(ops::edit_rule(tx, role, &fields)?, role),
    )
}

pub(super) fn reset(session: &Session, named: &str) -> Result<String> {
    session.change(
        |db| {
            let role = role(db, named)?;
            Ok((acts::reset_rule(db, role)?, role))
        },
        |tx, role| one(ops::reset_rule(tx, role)?, role),
    )
}

pub(super) fn remove(session: &Session, named: &str) -> Result<String> {
    session.change(
        |db| {
            let role = role(db, named)?;
            let before = one(Saved::quietly(show(db)?), role)?;
            Ok((acts::remove_own(db, role)?, (role, before)))
        },
        |tx, (role, before)| {
            ops::remove_own(tx, role)?;
            Ok(before)
        },
    )
}

/// Of all roles, which every change gives back, the one that was meant.
fn one(saved: Saved<Vec<CatalogueRole>>, role: Role) -> Result<Saved<CatalogueRole>> {
    let meant = saved.value.into_iter().find(|known| known.role == role);
    let value = meant.ok_or_else(|| Error::not_found("role_not_found").with("given", role.code()))?;
    Ok(Saved {
        value,
        warnings: saved.warnings,
    })
}

fn fields_of(db: &Db, name: Option<String>, flags: RuleFlags) -> Result<RuleFields> {
    let after = |named: String| match named.trim() {
        "" => Ok(None),
        named => role(db, named).map(Some),
    };
    Ok(RuleFields {
        name,
        retired: flags.retired,
        needed: flags.needed,
        big: flags.big,
        kinds: flags.kinds,
        members_only: flags.members_only,
        salons_before: flags.salons_before,
        after_role: flags.after_role.map(after).transpose()?,
        cool_off: flags.cool_off,
        cap_turns: flags.cap_turns.map(|turns| turns.0),
        cap_months: flags.cap_months.map(|months| months.0),
    })
}
