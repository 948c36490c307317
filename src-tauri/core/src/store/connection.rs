//! How a chapter file is opened by SQLite: flags, pragmas, and the version of SQLite that we trust.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::{Error, Result};

/// The least SQLite: before it a bug in resetting the write-ahead log could lose data.
const LEAST_SQLITE: i32 = 3_051_003;

/// How long one writer waits for another before the change is refused with `file_busy`.
const BUSY: Duration = Duration::from_secs(5);

/// Whether a connection may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Reads and writes; durable to the disk at every commit.
    Write,
    /// A temporary copy of a file in a place that cannot be written.
    ReadOnly,
}

/// Opens an existing file that [`super::header::look`] has passed.
pub fn open(path: &Path, mode: Mode) -> Result<Connection> {
    check_sqlite(rusqlite::version_number())?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(BUSY)?;
    conn.set_prepared_statement_cache_capacity(256);
    conn.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;
         PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -65536;",
    )?;
    if mode == Mode::ReadOnly {
        conn.pragma_update(None, "query_only", true)?;
    }
    Ok(conn)
}

/// Makes a new database file at `path`, which must not exist. WAL comes with the first [`open`].
pub fn create(path: &Path) -> Result<Connection> {
    check_sqlite(rusqlite::version_number())?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.execute_batch("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;")?;
    Ok(conn)
}

fn check_sqlite(version: i32) -> Result<()> {
    if version < LEAST_SQLITE {
        return Err(Error::bug(format!("SQLite {version} is older than {LEAST_SQLITE}")));
    }
    Ok(())
}
