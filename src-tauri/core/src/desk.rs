//! The desk: one open chapter. It lends [`Db`] for reading and, through [`Desk::transact`], [`Tx`] for writing.
//!
//! The way of a change: `transact(act, work)` begins a transaction, records everything `work` does to the recorded
//! tables, re-derives search rows, appends a line to the log and commits; only then the caller learns what changed.
//! An act that changed nothing leaves no line. A failure or a panic in `work` rolls everything back.

use std::collections::BTreeSet;
use std::mem;
use std::path::{Path, PathBuf};

use serde::Serialize;
use ts_rs::TS;

use crate::chapter::{self, NewChapter};
use crate::error::{Error, Result};
use crate::find;
use crate::store::changes::{self, Touched};
use crate::store::connection::Mode;
use crate::store::log::{self, Stack};
use crate::store::transaction::OpenTransaction;
use crate::store::{RECORDED, connection, migrations, pictures, whole};
use crate::words::{Act, Message};

pub use crate::store::log::{ActLine, HistoryQuery, LineKind, Standing};
pub use crate::store::{Db, Env, Room, Tx};

mod opening;
pub use opening::{Access, Opened, cloud_service};

/// What a committed act changed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct Changes {
    /// The rooms whose records changed, in a fixed order.
    pub rooms: Vec<Room>,
    /// The line of the log; `None` when nothing changed.
    pub act: Option<i64>,
}

/// The outcome of a committed act.
#[derive(Debug, Clone, PartialEq)]
pub struct Done<T> {
    /// What the work gave back.
    pub value: T,
    /// What it changed.
    pub changes: Changes,
}

/// What undo and redo would take next.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct StackView {
    /// The act that undo would take back.
    pub undo: Option<ActLine>,
    /// The act that redo would make again.
    pub redo: Option<ActLine>,
}

/// What a look at the file's health found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Health {
    /// Nothing wrong was found.
    pub ok: bool,
    /// What is wrong, in SQLite's words.
    pub problems: Vec<String>,
    /// The version of SQLite at work.
    pub sqlite: String,
    /// The schema version of the file.
    pub schema: i32,
    /// How many acts the log holds.
    pub acts: i64,
}

/// One open chapter file.
pub struct Desk {
    db: Db,
    path: PathBuf,
    mode: Mode,
    stack: Stack,
    /// The last line of the log that `stack` knows.
    last_seq: i64,
    data_version: i64,
    /// Rooms that others changed and that nobody was told of yet.
    unseen: BTreeSet<Room>,
    guards: opening::Guards,
}

impl Desk {
    /// The file the chapter lives in (of a read-only chapter: the original, not the temporary copy).
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether changes are refused because the file's place cannot be written.
    pub fn is_read_only(&self) -> bool {
        self.mode == Mode::ReadOnly
    }

    /// Lends the chapter for reading.
    pub fn read<T>(&self, work: impl FnOnce(&Db) -> Result<T>) -> Result<T> {
        work(&self.db)
    }

    /// Does one named act. Everything `work` writes is committed together or not at all.
    pub fn transact<T>(&mut self, act: Act, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<Done<T>> {
        self.write(|db| {
            let tx = Tx::new(db);
            let mut session = changes::record(&db.conn)?;
            let value = work(&tx)?;
            let changeset = changes::recorded(&mut session)?;
            drop(session);
            if changeset.is_empty() {
                return Ok((value, Vec::new(), None));
            }
            let touched = changes::touched(&changeset)?;
            find::rederive(&tx, &touched)?;
            let seq = log::append(&tx, LineKind::Do, None, &act, Some(&changeset))?;
            Ok((value, touched, Some(seq)))
        })
    }

    /// Takes back the newest act that stands. With `expected` (the act the user saw) it is refused with
    /// `undo_moved_on` when another window or the command line acted since. Other refusals: `nothing_to_undo`,
    /// `undo_blocked` (the rows do not have the values expected), `undo_not_kept`.
    pub fn undo(&mut self, expected: Option<i64>) -> Result<Done<ActLine>> {
        self.refresh()?;
        let seq = self
            .stack
            .next_undo()
            .ok_or_else(|| Error::refused("nothing_to_undo"))?;
        self.turn(LineKind::Undo, seq, expected)
    }

    /// Makes the last undone act again; refusals as for [`Desk::undo`], `nothing_to_redo`.
    pub fn redo(&mut self, expected: Option<i64>) -> Result<Done<ActLine>> {
        self.refresh()?;
        let seq = self
            .stack
            .next_redo()
            .ok_or_else(|| Error::refused("nothing_to_redo"))?;
        self.turn(LineKind::Redo, seq, expected)
    }

    fn turn(&mut self, kind: LineKind, seq: i64, expected: Option<i64>) -> Result<Done<ActLine>> {
        if expected.is_some_and(|expected| expected != seq) {
            return Err(Error::refused("undo_moved_on"));
        }
        let line = self.line(seq)?;
        self.write(|db| {
            let tx = Tx::new(db);
            let changeset = log::changeset(db, seq)?.ok_or_else(|| Error::refused("undo_not_kept"))?;
            let step = if kind == LineKind::Undo {
                changes::inverse(&changeset)?
            } else {
                changeset
            };
            if !changes::apply(&db.conn, &step)? {
                return Err(Error::refused("undo_blocked").with("act", line.name.clone()));
            }
            let touched = changes::touched(&step)?;
            find::rederive(&tx, &touched)?;
            let new = log::append(&tx, kind, Some(seq), &line.name, None)?;
            Ok((line, touched, Some(new)))
        })
    }

    /// Takes one older act back as a new act, when nothing stands in its way; else `take_back_blocked` and nothing
    /// changes. An act that does not stand or is no longer kept: `take_back_gone`.
    pub fn take_back(&mut self, seq: i64) -> Result<Done<ActLine>> {
        self.refresh()?;
        let line = self.line(seq)?;
        if !line.can_take_back {
            return Err(Error::refused("take_back_gone"));
        }
        let act = Message::new("act-take-back").with("act", line.name.clone());
        self.write(|db| {
            let tx = Tx::new(db);
            let changeset = log::changeset(db, seq)?.ok_or_else(|| Error::refused("take_back_gone"))?;
            let inverse = changes::inverse(&changeset)?;
            if !changes::apply(&db.conn, &inverse)? {
                return Err(Error::refused("take_back_blocked").with("act", line.name.clone()));
            }
            let touched = changes::touched(&inverse)?;
            find::rederive(&tx, &touched)?;
            // Applying does not change rows that an active session would record: the inverse itself is the record.
            let new = log::append(&tx, LineKind::Do, Some(seq), &act, Some(&inverse))?;
            Ok((line, touched, Some(new)))
        })
    }

    /// Does something that can never be undone (erasing a person): the log is scrubbed and sealed with `name`.
    pub fn erase<T>(&mut self, name: Act, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<Done<T>> {
        let done = self.write(|db| {
            let tx = Tx::new(db);
            let mut session = changes::record(&db.conn)?;
            let value = work(&tx)?;
            let touched = changes::touched(&changes::recorded(&mut session)?)?;
            drop(session);
            find::rederive(&tx, &touched)?;
            find::forget(&tx)?;
            log::scrub(&tx)?;
            let seq = log::append(&tx, LineKind::Seal, None, &name, None)?;
            pictures::collect(&tx)?;
            Ok((value, touched, Some(seq)))
        })?;
        // What was deleted must not linger in the write-ahead log either.
        whole::checkpoint(&self.db.conn)?;
        Ok(done)
    }

    /// Fills a chapter that has no records yet, in bulk and outside the log: the history starts afresh with what comes
    /// after. Refused with `chapter_not_empty` otherwise. This is how a sample chapter is made.
    pub fn fill<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<Done<T>> {
        self.write(|db| {
            let tx = Tx::new(db);
            if whole::has_records(db)? {
                return Err(Error::refused("chapter_not_empty"));
            }
            let value = work(&tx)?;
            find::rebuild(&tx)?;
            whole::start_fresh_history(&tx)?;
            let touched = RECORDED.iter().map(|&(table, _)| Touched { table, id: None }).collect();
            Ok((value, touched, None))
        })
        .and_then(|done| {
            self.stack = Stack::default();
            self.last_seq = log::read_into(&self.db, &mut self.stack, 0)?;
            Ok(done)
        })
    }

    /// What undo and redo would take next.
    pub fn stack(&mut self) -> Result<StackView> {
        self.refresh()?;
        let line = |seq: Option<i64>| seq.map(|seq| self.line(seq)).transpose();
        Ok(StackView {
            undo: line(self.stack.next_undo())?,
            redo: line(self.stack.next_redo())?,
        })
    }

    /// The newest act that what is read now is sure to hold; others may have added to it since.
    pub fn last_act(&self) -> i64 {
        self.last_seq
    }

    /// The readable history, newest first.
    pub fn history(&mut self, query: &HistoryQuery) -> Result<Vec<ActLine>> {
        self.refresh()?;
        log::history(&self.db, &self.stack, query)
    }

    fn line(&self, seq: i64) -> Result<ActLine> {
        let query = HistoryQuery {
            before: Some(seq + 1),
            limit: Some(1),
            on: None,
        };
        let found = log::history(&self.db, &self.stack, &query)?
            .pop()
            .filter(|line| line.seq == seq);
        found.ok_or_else(|| Error::not_found("act_not_found").with("seq", seq))
    }

    /// What other windows or the command line changed since the last look; `None` when nothing did. The window asks
    /// this now and then.
    pub fn notice_others(&mut self) -> Result<Option<Changes>> {
        self.refresh()?;
        if self.unseen.is_empty() {
            return Ok(None);
        }
        Ok(Some(Changes {
            rooms: mem::take(&mut self.unseen).into_iter().collect(),
            act: Some(self.last_seq),
        }))
    }

    /// Looks the whole file over: structure, references, search rows.
    pub fn check(&self) -> Result<Health> {
        let mut problems = whole::problems(&self.db.conn)?;
        problems.extend(find::problems(&self.db)?);
        Ok(Health {
            ok: problems.is_empty(),
            problems,
            sqlite: rusqlite::version().to_owned(),
            schema: migrations::newest(),
            acts: whole::acts(&self.db)?,
        })
    }

    /// Looks an open chapter's structure over through a connection of its own, so that a window can do it in the
    /// background. Gives what is wrong, in SQLite's words; empty when nothing is.
    pub fn look_over(path: &Path) -> Result<Vec<String>> {
        let found = connection::open(path, Mode::ReadOnly).and_then(|conn| whole::problems(&conn));
        match found {
            // Damage so deep that the check itself cannot go on.
            Err(error) if error.code == "file_damaged" => Ok(vec![error.to_string()]),
            found => found,
        }
    }

    /// A hash of all domain tables in key order, the log left out: equal chapters have equal prints.
    pub fn fingerprint(&self) -> Result<String> {
        changes::fingerprint(&self.db.conn)
    }

    /// Copies the open chapter to another place, through SQLite's backup, and reopens the copy to check it.
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        opening::copy(&self.db.conn, target)
    }

    /// Ends the work: the write-ahead log is taken in, so that the one file is the whole chapter.
    pub fn close(self) -> Result<()> {
        if self.mode == Mode::Write {
            whole::checkpoint(&self.db.conn)?;
        }
        let Self { db, guards, .. } = self;
        db.conn.close().map_err(|(_, error)| Error::from(error))?;
        drop(guards);
        Ok(())
    }

    /// Takes in lines that others appended since.
    fn refresh(&mut self) -> Result<()> {
        let version = whole::data_version(&self.db)?;
        if version != self.data_version {
            self.data_version = version;
            let last = whole::last_act(&self.db)?;
            if last <= self.last_seq {
                // A change without a line: a sample was laid into the empty chapter, and the log was started afresh.
                self.unseen.extend(RECORDED.iter().map(|(_, room)| *room));
            }
            if last < self.last_seq {
                self.stack = Stack::default();
                self.last_seq = 0;
            }
            self.take_in(None)?;
        }
        Ok(())
    }

    /// Takes in the lines of the log that came since. All but `own` are of others: their rooms are kept until they are
    /// told, however many acts of our own come before that.
    fn take_in(&mut self, own: Option<i64>) -> Result<()> {
        for changeset in log::changesets_after(&self.db, self.last_seq, own)? {
            match changeset {
                Some(changeset) => self.unseen.extend(changes::rooms(&changes::touched(&changeset)?)),
                None => self.unseen.extend(RECORDED.iter().map(|(_, room)| *room)),
            }
        }
        self.last_seq = log::read_into(&self.db, &mut self.stack, self.last_seq)?;
        Ok(())
    }

    /// The transaction around every change. `work` gives its value, what it touched and its line in the log.
    fn write<T>(&mut self, work: impl FnOnce(&Db) -> Result<(T, Vec<Touched>, Option<i64>)>) -> Result<Done<T>> {
        if self.mode == Mode::ReadOnly {
            return Err(Error::file("file_read_only").with("path", self.path.display().to_string()));
        }
        self.refresh()?;
        let open = OpenTransaction::begin(&self.db.conn)?;
        let (value, touched, act) = work(&self.db)?;
        if let Err(error) = open.commit() {
            return Err(self.after_failed_commit(act, error));
        }
        self.take_in(act)?;
        Ok(Done {
            value,
            changes: Changes {
                rooms: changes::rooms(&touched),
                act,
            },
        })
    }

    /// After a failed commit nobody knows what is on the disk: close, reopen, read again, and say which it was.
    fn after_failed_commit(&mut self, act: Option<i64>, error: Error) -> Error {
        let reread = (|| -> Result<bool> {
            self.db.conn = connection::open(&self.path, self.mode)?;
            self.stack = Stack::default();
            self.last_seq = log::read_into(&self.db, &mut self.stack, 0)?;
            self.data_version = whole::data_version(&self.db)?;
            Ok(act.is_some_and(|act| self.last_seq >= act))
        })();
        match reread {
            Ok(true) => Error::file("save_uncertain_kept").with("detail", error.to_string()),
            Ok(false) => error,
            Err(again) => Error::file("save_uncertain").with("detail", format!("{error}; {again}")),
        }
    }
}

impl Desk {
    /// Makes a new chapter file at `path`; an existing file is refused with `file_exists`.
    pub fn create(path: &Path, new: &NewChapter, env: Env, access: Access) -> Result<Opened> {
        opening::create(path, |tx| chapter::ops::found(tx, new).map(|_| ()), &env)?;
        Self::open(path, env, access)
    }
}
