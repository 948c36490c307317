//! The SQL of the role catalogue.

use crate::error::Result;
use crate::events::role::Role;
use crate::store::Db;

/// The names of the chapter's own roles.
pub fn names(db: &Db) -> Result<Vec<(Role, String)>> {
    db.all("SELECT role, name FROM role_rule WHERE name <> ''", [], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}
