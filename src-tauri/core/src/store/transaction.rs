//! The transaction around every change.

use rusqlite::Connection;

use crate::error::Result;

/// An open transaction that rolls back unless it is committed, also when a panic passes through. It takes the write
/// lock at once, so that no later step can find the file changed by another program.
pub struct OpenTransaction<'conn>(Option<&'conn Connection>);

impl<'conn> OpenTransaction<'conn> {
    /// Begins; waits up to the busy timeout for another writer, then `file_busy`.
    pub fn begin(conn: &'conn Connection) -> Result<Self> {
        conn.execute_batch("BEGIN IMMEDIATE")?;
        Ok(Self(Some(conn)))
    }

    /// Commits, durable to the disk.
    pub fn commit(mut self) -> Result<()> {
        if let Some(conn) = self.0 {
            conn.execute_batch("COMMIT")?;
            self.0 = None;
        }
        Ok(())
    }
}

impl Drop for OpenTransaction<'_> {
    fn drop(&mut self) {
        if let Some(conn) = self.0.filter(|conn| !conn.is_autocommit()) {
            // A failed rollback leaves the connection unusable; the next statement on it says so.
            let _ = conn.execute_batch("ROLLBACK");
        }
    }
}
