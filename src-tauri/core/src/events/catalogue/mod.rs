//! The role catalogue: the built-in roles and those of the chapter's own, with their names.

pub(super) mod store;

use std::collections::BTreeMap;

use super::role::{Duty, OwnRole, Role};
use crate::error::{Error, Result};
use crate::store::Db;
use crate::words::Message;

/// What the chapter calls its own roles.
#[derive(Debug, Clone, Default)]
pub struct Names(BTreeMap<OwnRole, String>);

impl Names {
    /// Reads them.
    pub fn read(db: &Db) -> Result<Self> {
        let named = store::names(db)?;
        let own = named.into_iter().filter_map(|(role, name)| match role {
            Role::Own(own) => Some((own, name)),
            _ => None,
        });
        Ok(Self(own.collect()))
    }

    /// Every role there is: the built-in ones, then the chapter's own in their order.
    pub fn roles(&self) -> impl Iterator<Item = Role> {
        Role::ALL
            .iter()
            .copied()
            .chain(self.0.keys().map(|own| Role::Own(*own)))
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
