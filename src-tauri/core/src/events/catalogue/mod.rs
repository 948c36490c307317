//! The role catalogue 角色设置: which roles there are, what the chapter calls its own, and the rules of each.
//!
//! The built-in roles and their rules stand in [`defaults`]; the file keeps only what the chapter changed or added. A
//! role that is not offered any more (retired) keeps its name and its history.

mod defaults;
pub mod ops;
pub(super) mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::codes::{Duty, Role, SegmentKind};
use super::role::OwnRole;
use super::run_sheet::usual_roles;
use crate::error::{Error, Result};
use crate::store::Db;
use crate::words::Message;

/// A role with its rules.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[expect(clippy::struct_excessive_bools, reason = "five independent facts of a role")]
pub struct CatalogueRole {
    /// Which role.
    pub role: Role,
    /// What it is called.
    pub label: Message,
    /// The name of one of the chapter's own; empty for the others, whose names are texts.
    pub name: String,
    /// Whether the chapter added it.
    pub own: bool,
    /// Whether the chapter changed its rules.
    pub changed: bool,
    /// Whether it is not offered any more.
    pub retired: bool,
    /// How many a new salon needs. Discussion leads follow the number of groups instead.
    pub needed: i64,
    /// Whether it is a big duty: one that takes preparation, and that should go round.
    pub big: bool,
    /// At which rows of the run-sheet it serves.
    pub kinds: Vec<SegmentKind>,
    /// Only for who is or was on the committee.
    pub members_only: bool,
    /// In how many salons one must have taken part before.
    pub salons_before: i64,
    /// The role one must have had before.
    pub after_role: Option<Role>,
    /// How many salons must lie between two turns.
    pub cool_off: i64,
    /// At most so many turns …
    pub cap_turns: Option<i64>,
    /// … in so many months.
    pub cap_months: Option<i64>,
}

/// Changes of a role; an absent field stays, `null` clears a field that may be empty.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct RuleFields {
    /// The name of one of the chapter's own.
    pub name: Option<String>,
    /// Whether it is not offered any more.
    pub retired: Option<bool>,
    /// How many a new salon needs, 0 to 99.
    pub needed: Option<i64>,
    /// Whether it is a big duty.
    pub big: Option<bool>,
    /// At which rows it serves.
    pub kinds: Option<Vec<SegmentKind>>,
    /// Only for who is or was on the committee.
    pub members_only: Option<bool>,
    /// In how many salons one must have taken part before, 0 to 99.
    pub salons_before: Option<i64>,
    /// The role one must have had before.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub after_role: Option<Option<Role>>,
    /// How many salons must lie between two turns, 0 to 20.
    pub cool_off: Option<i64>,
    /// At most so many turns, 1 to 99.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub cap_turns: Option<Option<i64>>,
    /// In so many months, 1 to 24.
    #[serde(deserialize_with = "crate::fields::nullable")]
    pub cap_months: Option<Option<i64>>,
}

/// What the chapter calls its own roles.
#[derive(Debug, Clone, Default)]
pub struct Names(BTreeMap<OwnRole, String>);

impl Names {
    /// Reads them.
    pub fn read(db: &Db) -> Result<Self> {
        Ok(Self::of_roles(store::names(db)?))
    }

    fn of_roles(named: impl IntoIterator<Item = (Role, String)>) -> Self {
        let own = named.into_iter().filter_map(|(role, name)| match role {
            Role::Own(own) => Some((own, name)),
            _ => None,
        });
        Self(own.collect())
    }

    /// Every role there is: the built-in ones, then the chapter's own in their order.
    pub fn roles(&self) -> impl Iterator<Item = Role> {
        let own = self.0.keys().map(|own| Role::Own(*own));
        Role::ALL.iter().copied().chain(own)
    }

    /// What a role or duty is called.
    pub fn of(&self, duty: impl Into<Duty>) -> Message {
        let duty = duty.into();
        let own = match duty {
            Duty::Own(own) => self.0.get(&own),
            _ => None,
        };
        own.map_or_else(|| duty.name(), |name| Message::new("role-own").with("name", name))
    }
}

/// All roles with their rules, the built-in ones first.
#[derive(Debug, Clone)]
pub struct Catalogue {
    roles: BTreeMap<Role, CatalogueRole>,
    names: Names,
}

impl Catalogue {
    /// Reads it.
    pub fn read(db: &Db) -> Result<Self> {
        Ok(Self::of(store::rules(db)?))
    }

    /// The built-in roles with what the chapter laid down.
    pub(super) fn of(kept: Vec<CatalogueRole>) -> Self {
        let mut roles: BTreeMap<Role, CatalogueRole> =
            Role::ALL.iter().map(|role| (*role, defaults::of(*role))).collect();
        roles.extend(kept.into_iter().map(|role| (role.role, role)));
        let names = Names::of_roles(roles.values().map(|role| (role.role, role.name.clone())));
        Self { roles, names }
    }

    /// All roles, the retired ones included.
    pub fn all(&self) -> impl Iterator<Item = &CatalogueRole> {
        self.roles.values()
    }

    /// One role; `role_not_found`.
    pub fn get(&self, role: Role) -> Result<&CatalogueRole> {
        self.roles
            .get(&role)
            .ok_or_else(|| Error::not_found("role_not_found").with("given", role.code()))
    }

    /// Whether a role is a big duty.
    pub fn is_big(&self, role: Role) -> bool {
        self.roles.get(&role).is_some_and(|known| known.big)
    }

    /// Whether a role is still offered.
    pub fn is_offered(&self, role: Role) -> bool {
        self.roles.get(&role).is_some_and(|known| !known.retired)
    }

    /// The roles that serve at rows of a kind, those that usually do first.
    pub fn serving(&self, kind: SegmentKind) -> Vec<Role> {
        let usual = usual_roles(kind);
        let serving = self.all().filter(|role| !role.retired && role.kinds.contains(&kind));
        let mut serving: Vec<Role> = serving.map(|role| role.role).collect();
        serving.sort_by_key(|role| usual.iter().position(|known| known == role).unwrap_or(usual.len()));
        serving
    }

    /// The roles of a row that comes out of a template: those that serve there now when it only says what is usual, else
    /// what it says, as far as the chapter has such roles.
    pub fn of_template(&self, kind: SegmentKind, roles: &[Role]) -> Vec<Role> {
        if roles == usual_roles(kind) {
            return self.serving(kind);
        }
        roles
            .iter()
            .copied()
            .filter(|role| self.roles.contains_key(role))
            .collect()
    }

    /// What the roles are called.
    pub fn names(&self) -> &Names {
        &self.names
    }
}

/// Whether whoever has the role stands in front of everybody.
pub fn on_stage(role: Role) -> bool {
    matches!(role, Role::Host | Role::ValuesOfficer)
}

/// Refuses roles that the chapter has not: `role_not_found`.
pub(super) fn check(db: &Db, roles: &[Role]) -> Result<()> {
    if roles.iter().any(|role| matches!(role, Role::Own(_))) {
        let known: Vec<Role> = Names::read(db)?.roles().collect();
        if let Some(unknown) = roles.iter().find(|role| !known.contains(role)) {
            return Err(Error::not_found("role_not_found").with("given", unknown.code()));
        }
    }
    Ok(())
}

/// What a role is called.
pub fn label(db: &Db, role: Role) -> Result<Message> {
    Ok(Names::read(db)?.of(role))
}

/// All roles in their order.
pub fn show(db: &Db) -> Result<Vec<CatalogueRole>> {
    Ok(Catalogue::read(db)?.roles.into_values().collect())
}
