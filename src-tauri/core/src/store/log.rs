//! The log of acts: append-only lines in the file. Neither time nor UUID gives the order, only the integer sequence.
//!
//! Undo takes the newest act that stands; a new act drops the redo branch (its lines stay and are shown as dropped).
//! Which acts stand follows from the lines alone ([`Stack`]), so no line is ever changed; only changesets are thinned
//! out (beyond the last 1,000 acts or 64 MB) or scrubbed when a person is erased.

use chrono::NaiveDate;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::store::{Db, Tx};
use crate::words::{Act, Message};

/// How many acts keep their changeset.
pub const KEPT_ACTS: i64 = 1_000;
/// How many bytes of changesets are kept.
pub const KEPT_BYTES: i64 = 64 * 1024 * 1024;
/// Thinning looks at the whole log only once in so many acts.
const THIN_EVERY: i64 = 64;

/// What a line of the log records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A change.
    Do,
    /// A change taken back.
    Undo,
    /// A change made again.
    Redo,
    /// Nothing before this line can be undone: a migration or an erasure.
    Seal,
}

impl LineKind {
    fn code(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Seal => "seal",
        }
    }

    fn parse(code: &str) -> Result<Self> {
        match code {
            "do" => Ok(Self::Do),
            "undo" => Ok(Self::Undo),
            "redo" => Ok(Self::Redo),
            "seal" => Ok(Self::Seal),
            _ => Err(Error::bug(format!("the log has a line of kind {code}"))),
        }
    }
}

/// Whether an act still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ActStanding")]
pub enum Standing {
    /// It holds.
    Stands,
    /// It was undone and can be made again.
    Undone,
    /// It was undone, and then something else was done: it cannot be made again.
    Dropped,
    /// An undo, redo or seal line.
    Line,
}

/// One line of the readable history.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ActLine {
    /// Its place in the log.
    pub seq: i64,
    /// What the line records.
    pub kind: LineKind,
    /// The act undone, redone or taken back by this line.
    pub refers: Option<i64>,
    /// The act's name.
    pub name: Message,
    /// When it was done: RFC 3339 with the offset of that moment.
    pub at: String,
    /// Whether it still holds.
    pub standing: Standing,
    /// Whether it can be taken back on its own: it stands and its changeset is kept.
    pub can_take_back: bool,
}

/// Which acts stand and which can be made again; the last of each list is the next to undo or redo.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stack {
    standing: Vec<i64>,
    undone: Vec<i64>,
    dropped: Vec<i64>,
}

impl Stack {
    /// Takes one more line of the log in.
    pub fn push(&mut self, seq: i64, kind: LineKind, refers: Option<i64>) {
        match kind {
            LineKind::Do => {
                self.standing.push(seq);
                self.dropped.append(&mut self.undone);
            }
            LineKind::Undo => {
                self.standing.retain(|act| Some(*act) != refers);
                self.undone.extend(refers);
            }
            LineKind::Redo => {
                self.undone.retain(|act| Some(*act) != refers);
                self.standing.extend(refers);
            }
            LineKind::Seal => *self = Self::default(),
        }
    }

    /// The act that undo would take.
    pub fn next_undo(&self) -> Option<i64> {
        self.standing.last().copied()
    }

    /// The act that redo would take.
    pub fn next_redo(&self) -> Option<i64> {
        self.undone.last().copied()
    }

    fn standing_of(&self, seq: i64, kind: LineKind) -> Standing {
        if kind != LineKind::Do {
            Standing::Line
        } else if self.undone.contains(&seq) {
            Standing::Undone
        } else if self.dropped.contains(&seq) {
            Standing::Dropped
        } else {
            Standing::Stands
        }
    }
}

/// The number of the newest line; 0 of a file without any.
pub fn newest(db: &Db) -> Result<i64> {
    db.one("SELECT coalesce(max(seq), 0) FROM act", [], |row| row.get(0))
}

/// The name of the newest line and when it was written; `None` of a file without any.
pub fn newest_name(db: &Db) -> Result<Option<(String, String)>> {
    db.opt("SELECT name, at FROM act ORDER BY seq DESC LIMIT 1", [], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// Reads the lines after `after` into `stack` and gives the last sequence number.
pub fn read_into(db: &Db, stack: &mut Stack, after: i64) -> Result<i64> {
    let lines = db.all(
        "SELECT seq, kind, refers FROM act WHERE seq > ?1 ORDER BY seq",
        [after],
        |row| {
            Ok((
                row.get::<_, i64>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<i64>>(2)?,
            ))
        },
    )?;
    let mut last = after;
    for (seq, kind, refers) in lines {
        stack.push(seq, LineKind::parse(&kind)?, refers);
        last = seq;
    }
    Ok(last)
}

/// Appends a line and gives its sequence number. Only `do` lines carry a changeset.
pub fn append(tx: &Tx<'_>, kind: LineKind, refers: Option<i64>, name: &Act, changeset: Option<&[u8]>) -> Result<i64> {
    let arguments = serde_json::to_string(&name.arguments).map_err(Error::bug)?;
    let bytes = changeset.map_or(0, <[u8]>::len);
    tx.run(
        "INSERT INTO act (desk, kind, refers, name, arguments, at, schema, bytes, changeset)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            tx.env.desk,
            kind.code(),
            refers,
            name.id,
            arguments,
            tx.now().to_rfc3339(),
            super::migrations::newest(),
            i64::try_from(bytes).unwrap_or(i64::MAX),
            changeset
        ],
    )?;
    let seq = tx.conn.last_insert_rowid();
    if seq % THIN_EVERY == 0 || bytes > 1_000_000 {
        thin(tx, seq)?;
    }
    Ok(seq)
}

/// Drops changesets beyond the newest [`KEPT_ACTS`] and [`KEPT_BYTES`]; the lines stay.
fn thin(tx: &Tx<'_>, newest: i64) -> Result<()> {
    let mut oldest_kept = newest - KEPT_ACTS + 1;
    let sizes = tx.all(
        "SELECT seq, bytes FROM act WHERE seq >= ?1 ORDER BY seq DESC",
        [oldest_kept],
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)),
    )?;
    let mut total = 0;
    for (seq, bytes) in sizes {
        total += bytes;
        // The newest act stays undoable however big it is.
        if total > KEPT_BYTES && seq != newest {
            oldest_kept = seq + 1;
            break;
        }
    }
    tx.run(
        "UPDATE act SET changeset = NULL WHERE seq < ?1 AND changeset IS NOT NULL",
        [oldest_kept],
    )?;
    Ok(())
}

/// The changeset of an act; `None` when it was thinned out, sealed or belongs to another schema.
pub fn changeset(db: &Db, seq: i64) -> Result<Option<Vec<u8>>> {
    let found = db.opt(
        "SELECT changeset FROM act WHERE seq = ?1 AND kind = 'do' AND schema = ?2",
        params![seq, super::migrations::newest()],
        |row| row.get::<_, Option<Vec<u8>>>(0),
    )?;
    Ok(found.flatten())
}

/// The changesets recorded after `after` but not in the line `own`, to tell which rooms they touched; undo and redo lines give the
/// changeset of the act they refer to. `None` in the list: it is no longer kept, everything may have changed.
pub fn changesets_after(db: &Db, after: i64, own: Option<i64>) -> Result<Vec<Option<Vec<u8>>>> {
    db.all(
        "SELECT coalesce(line.changeset, referred.changeset) FROM act AS line
         LEFT JOIN act AS referred ON referred.seq = line.refers
         WHERE line.seq > ?1 AND line.seq IS NOT ?2 ORDER BY line.seq",
        params![after, own],
        |row| row.get(0),
    )
}

/// Which part of the history to show.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct HistoryQuery {
    /// Only lines of this local date.
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
    /// Only lines before this one (for reading on).
    pub before: Option<i64>,
    /// At most so many lines; `None`: all.
    pub limit: Option<u32>,
}

/// The history, newest first.
pub fn history(db: &Db, stack: &Stack, query: &HistoryQuery) -> Result<Vec<ActLine>> {
    let rows = db.all(
        "SELECT seq, kind, refers, name, arguments, at, schema, changeset IS NOT NULL FROM act
         WHERE (?1 IS NULL OR substr(at, 1, 10) = ?1) AND (?2 IS NULL OR seq < ?2)
         ORDER BY seq DESC LIMIT ?3",
        params![
            query.on.map(|date| date.to_string()),
            query.before,
            query.limit.map_or(-1, i64::from)
        ],
        |row| {
            let line = (
                row.get::<_, i64>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<i64>>(2)?,
            );
            let name = (row.get::<_, String>(3)?, row.get::<_, String>(4)?);
            Ok((
                line,
                name,
                row.get::<_, String>(5)?,
                row.get::<_, i32>(6)?,
                row.get::<_, bool>(7)?,
            ))
        },
    )?;
    let lines = rows
        .into_iter()
        .map(|((seq, kind, refers), (id, arguments), at, schema, kept)| {
            let kind = LineKind::parse(&kind)?;
            let standing = stack.standing_of(seq, kind);
            let arguments = serde_json::from_str(&arguments).map_err(Error::bug)?;
            let can_take_back = kept
                && standing == Standing::Stands
                && schema == super::migrations::newest()
                && stack.standing.contains(&seq);
            Ok(ActLine {
                seq,
                kind,
                refers,
                name: Message { id, arguments },
                at,
                standing,
                can_take_back,
            })
        });
    lines.collect()
}

/// Erasing a person: no changeset that could bring the data back stays, and no line names them. Every changeset goes,
/// because an update's changeset can hold a person's old name or phone without their id. The caller's transaction ends
/// with a seal line.
pub fn scrub(tx: &Tx<'_>) -> Result<()> {
    tx.run("UPDATE act SET changeset = NULL WHERE changeset IS NOT NULL", [])?;
    let nameless = Message::new("act-erased");
    tx.run(
        "UPDATE act SET name = ?1, arguments = '{}' WHERE arguments <> '{}'",
        [nameless.id],
    )?;
    Ok(())
}
