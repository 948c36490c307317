//! Schema versions: each migration runs once, in order, and is never edited after it was committed.

use rusqlite::Connection;

use crate::error::Result;
use crate::store::header::APPLICATION_ID;

/// The migrations; the schema version of a file is the number of those that ran.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_chapter.sql"),
    include_str!("migrations/0002_derived.sql"),
    include_str!("migrations/0003_roles.sql"),
    include_str!("migrations/0004_letters.sql"),
    include_str!("migrations/0005_day.sql"),
];

/// The schema version this program writes.
pub fn newest() -> i32 {
    i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX)
}

/// Brings a file from its version to the newest, in one transaction. The caller has backed the file up and seals the
/// undo stack: changesets are positional and must not be applied to another schema.
pub fn run(conn: &mut Connection, to: i32) -> Result<()> {
    let from: i32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let tx = conn.transaction()?;
    for version in from..to {
        let index = usize::try_from(version).unwrap_or_default();
        tx.execute_batch(MIGRATIONS[index])?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", to)?;
    tx.commit()?;
    Ok(())
}
