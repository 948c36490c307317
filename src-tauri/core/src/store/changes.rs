//! Changesets: recording what a transaction does, reading what one touched, applying an inverse and proving it.

use std::collections::BTreeSet;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter, ConflictAction, Session, invert_strm};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, params_from_iter};

use crate::error::{Error, Result};
use crate::store::{RECORDED, Room};

/// A row that a changeset inserted, changed or removed: its table and the first column of its key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touched {
    /// A table of [`RECORDED`].
    pub table: &'static str,
    /// The first key column, when it is an id.
    pub id: Option<crate::ids::Id>,
}

/// Starts recording every recorded table of `conn`.
pub fn record(conn: &Connection) -> Result<Session<'_>> {
    let mut session = Session::new(conn)?;
    for (table, _) in RECORDED {
        session.attach(Some(*table))?;
    }
    Ok(session)
}

/// What a session has recorded; empty when nothing changed.
pub fn recorded(session: &mut Session<'_>) -> Result<Vec<u8>> {
    let mut changeset = Vec::new();
    session.changeset_strm(&mut changeset)?;
    Ok(changeset)
}

/// The changeset that takes `changeset` back.
pub fn inverse(changeset: &[u8]) -> Result<Vec<u8>> {
    let mut inverse = Vec::new();
    invert_strm(&mut &changeset[..], &mut inverse)?;
    Ok(inverse)
}

/// The rows a changeset touches, without doubles.
pub fn touched(changeset: &[u8]) -> Result<Vec<Touched>> {
    let mut rows = BTreeSet::new();
    each(changeset, |item, columns| {
        let Some(&(table, _)) = RECORDED.iter().find(|(table, _)| *table == columns.table) else {
            return Err(Error::bug(format!("a changeset names the table {}", columns.table)));
        };
        let key = columns.before(item, 0).or_else(|| columns.after(item, 0));
        let id = match key {
            Some(ValueRef::Blob(bytes)) => crate::ids::Id::from_slice(bytes),
            _ => None,
        };
        rows.insert(Touched { table, id });
        Ok(())
    })?;
    Ok(rows.into_iter().collect())
}

/// The rooms of the touched rows, in order, without doubles.
pub fn rooms(touched: &[Touched]) -> Vec<Room> {
    let room = |row: &Touched| {
        RECORDED
            .iter()
            .find(|(table, _)| *table == row.table)
            .map(|(_, room)| *room)
    };
    touched
        .iter()
        .filter_map(room)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// Applies a changeset inside the open transaction and proves that the rows then have the values it wanted. `Ok(false)`:
/// rows have changed since or a reference would break; the transaction must be rolled back.
pub fn apply(conn: &Connection, changeset: &[u8]) -> Result<bool> {
    let applied = conn.apply_strm(&mut &changeset[..], None::<fn(&str) -> bool>, |_, _| {
        ConflictAction::SQLITE_CHANGESET_ABORT
    });
    match applied {
        Ok(()) => stands(conn, changeset),
        Err(error) => match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::OperationAborted | rusqlite::ErrorCode::ConstraintViolation) => Ok(false),
            _ => Err(error.into()),
        },
    }
}

/// Whether the database shows what a changeset wanted: changed values in place, inserted rows there, removed ones gone.
/// A changeset of another schema can be applied without an error and do nothing: this finds it.
fn stands(conn: &Connection, changeset: &[u8]) -> Result<bool> {
    let mut all = true;
    each(changeset, |item, columns| {
        let names = column_names(conn, columns.table)?;
        if names.len() < columns.count {
            all = false;
            return Ok(());
        }
        let mut conditions = Vec::new();
        let mut values: Vec<Value> = Vec::new();
        for (at, name) in names.iter().enumerate().take(columns.count) {
            let wanted = if columns.is_key(at) {
                columns.before(item, at).or_else(|| columns.after(item, at))
            } else if columns.action == Action::SQLITE_DELETE {
                None
            } else {
                columns.after(item, at)
            };
            if let Some(value) = wanted {
                conditions.push(format!("\"{name}\" IS ?"));
                values.push(Value::try_from(value).map_err(Error::bug)?);
            }
        }
        let sql = format!(
            "SELECT count(*) FROM \"{}\" WHERE {}",
            columns.table,
            conditions.join(" AND ")
        );
        let found: i64 = conn
            .prepare_cached(&sql)?
            .query_row(params_from_iter(values), |row| row.get(0))?;
        let expected = i64::from(columns.action != Action::SQLITE_DELETE);
        all &= found == expected;
        Ok(())
    })?;
    Ok(all)
}

fn column_names(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// One change of a changeset: which table, what was done, which columns are the key.
struct Columns<'item> {
    table: &'item str,
    action: Action,
    count: usize,
    key: &'item [u8],
}

impl Columns<'_> {
    fn is_key(&self, at: usize) -> bool {
        self.key.get(at).is_some_and(|byte| *byte != 0)
    }

    /// The value before the change; `None` where the changeset does not hold it.
    fn before<'i>(&self, item: &'i ChangesetItem, at: usize) -> Option<ValueRef<'i>> {
        if self.action == Action::SQLITE_INSERT {
            None
        } else {
            item.old_value(at).ok()
        }
    }

    /// The value after the change; `None` where the changeset does not hold it.
    fn after<'i>(&self, item: &'i ChangesetItem, at: usize) -> Option<ValueRef<'i>> {
        if self.action == Action::SQLITE_DELETE {
            None
        } else {
            item.new_value(at).ok()
        }
    }
}

fn each(changeset: &[u8], mut visit: impl FnMut(&ChangesetItem, &Columns<'_>) -> Result<()>) -> Result<()> {
    if changeset.is_empty() {
        return Ok(());
    }
    let mut bytes = changeset;
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        let columns = Columns {
            table: operation.table_name(),
            action: operation.code(),
            count: usize::try_from(operation.number_of_columns()).unwrap_or_default(),
            key: item.pk()?,
        };
        visit(item, &columns)?;
    }
    Ok(())
}

/// A hash of all recorded tables in key order.
pub fn fingerprint(conn: &Connection) -> Result<String> {
    use sha2::{Digest as _, Sha256};
    let mut hash = Sha256::new();
    for (table, _) in RECORDED {
        hash.update(table.as_bytes());
        let mut key = conn.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
        let key: Vec<String> = key
            .query_map([table], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        // A file of an older schema, looked at before its migration, lacks the newer tables.
        if key.is_empty() {
            continue;
        }
        let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY {}", key.join(", ")))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for at in 0..columns {
                let value: Value = row.get(at)?;
                hash.update(format!("{value:?};").as_bytes());
            }
        }
    }
    let digest: [u8; 32] = hash.finalize().into();
    Ok(super::pictures::hex(&digest))
}
