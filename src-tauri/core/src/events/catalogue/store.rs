//! The SQL of the role catalogue.

use rusqlite::params;

use super::{CatalogueRole, defaults};
use crate::columns::{json, list};
use crate::error::Result;
use crate::events::codes::Role;
use crate::store::{Db, Tx};
use crate::words::Message;

/// The names of the chapter's own roles.
pub fn names(db: &Db) -> Result<Vec<(Role, String)>> {
    db.all("SELECT role, name FROM role_rule WHERE name <> ''", [], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// What the chapter laid down.
pub fn rules(db: &Db) -> Result<Vec<CatalogueRole>> {
    db.all(
        "SELECT role, name, retired, needed, big, kinds, members_only, salons_before, after_role, cool_off, cap_turns,
                cap_months
         FROM role_rule",
        [],
        |row| {
            let role: Role = row.get(0)?;
            let name: String = row.get(1)?;
            let own = matches!(role, Role::Own(_));
            Ok(CatalogueRole {
                label: if own {
                    Message::new("role-own").with("name", &name)
                } else {
                    role.name()
                },
                name,
                own,
                changed: true,
                retired: row.get(2)?,
                needed: row.get(3)?,
                big: row.get(4)?,
                kinds: list(row, 5)?,
                members_only: row.get(6)?,
                salons_before: row.get(7)?,
                after_role: row.get(8)?,
                cool_off: row.get(9)?,
                cap_turns: row.get(10)?,
                cap_months: row.get(11)?,
                ..defaults::plain(role)
            })
        },
    )
}

pub fn save(tx: &Tx<'_>, rule: &CatalogueRole) -> Result<()> {
    tx.run(
        "INSERT INTO role_rule (role, name, retired, needed, big, kinds, members_only, salons_before, after_role,
           cool_off, cap_turns, cap_months)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (role) DO UPDATE SET name = excluded.name, retired = excluded.retired, needed = excluded.needed,
           big = excluded.big, kinds = excluded.kinds, members_only = excluded.members_only,
           salons_before = excluded.salons_before, after_role = excluded.after_role, cool_off = excluded.cool_off,
           cap_turns = excluded.cap_turns, cap_months = excluded.cap_months",
        params![
            rule.role,
            rule.name,
            rule.retired,
            rule.needed,
            rule.big,
            json(&rule.kinds)?,
            rule.members_only,
            rule.salons_before,
            rule.after_role,
            rule.cool_off,
            rule.cap_turns,
            rule.cap_months,
        ],
    )?;
    Ok(())
}

pub fn delete(tx: &Tx<'_>, role: Role) -> Result<()> {
    tx.run("DELETE FROM role_rule WHERE role = ?1", [role])?;
    Ok(())
}

/// At how many events a role is or was taken, needed or served, and how many saved templates have it.
pub fn uses(db: &Db, role: Role) -> Result<(i64, i64)> {
    let quoted = format!("\"{}\"", role.code());
    let events = db.one(
        "SELECT count(*) FROM event e WHERE e.id IN (SELECT event FROM assignment WHERE role = ?1)
           OR e.id IN (SELECT event FROM event_role WHERE role = ?1 AND needed > 0)
           OR e.id IN (SELECT event FROM segment WHERE instr(roles, ?2) > 0)
           OR e.id IN (SELECT s.event FROM segment s JOIN parallel_duty d ON d.segment = s.id WHERE d.role = ?1)",
        params![role, quoted],
        |row| row.get(0),
    )?;
    let templates = db.one(
        "SELECT count(*) FROM template WHERE instr(sheet, ?1) > 0",
        [quoted],
        |row| row.get(0),
    )?;
    Ok((events, templates))
}

/// Takes a role that nobody uses out of everything that mentions it: rules, wishes, accepted conflicts.
pub fn forget(tx: &Tx<'_>, role: Role) -> Result<()> {
    tx.run("UPDATE role_rule SET after_role = NULL WHERE after_role = ?1", [role])?;
    tx.run("DELETE FROM event_role WHERE role = ?1", [role])?;
    tx.run("DELETE FROM accepted_conflict WHERE role = ?1", [role])?;
    for column in ["likes", "avoids"] {
        tx.run(
            &format!(
                "UPDATE preference SET {column} =
                   (SELECT coalesce(json_group_array(value), '[]') FROM json_each({column}) WHERE value <> ?1)
                 WHERE instr({column}, ?2) > 0"
            ),
            params![role, format!("\"{}\"", role.code())],
        )?;
    }
    delete(tx, role)
}
