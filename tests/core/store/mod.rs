//! The write door, undo, the log and the file: a test for each sentence that the architecture says of them.

mod door;
mod history;
mod opening;
mod pictures;
mod random;
mod schema;
mod undo;

use std::path::Path;
use std::sync::Arc;

use chapterdesk_core::clock::FixedClock;
use chapterdesk_core::desk::{Access, Desk, Env, Opened, Tx};
use chapterdesk_core::ids::{Id, IdSource, RandomIds};
use chapterdesk_core::people::{self, Person, PersonFields};
use chapterdesk_core::{Result, words::Message};

/// What a second window, a later start or the command line brings along.
pub fn env() -> Env {
    let clock = FixedClock::at("2026-11-22T10:00:00+08:00").expect("a moment");
    Env {
        clock: Arc::new(clock),
        ids: Arc::new(RandomIds),
        desk: RandomIds.next(7),
    }
}

/// Opens a file as the command line does.
pub fn open(path: &Path) -> Result<Opened> {
    Desk::open(path, env(), Access::CommandLine)
}

/// Only a name.
pub fn named(name: &str) -> PersonFields {
    PersonFields {
        name: Some(name.to_owned()),
        ..PersonFields::default()
    }
}

/// Adds a person within an act of the same kind as the window's.
pub fn add(desk: &mut Desk, name: &str) -> Person {
    let fields = named(name);
    let done = desk
        .transact(people::acts::add(&fields), |tx| people::ops::add(tx, &fields))
        .expect("added");
    done.value.value
}

/// Renames a person.
pub fn rename(desk: &mut Desk, id: Id, name: &str) {
    let fields = named(name);
    desk.transact(Message::new("act-people-edit").with("name", name), |tx| {
        people::ops::edit(tx, id, &fields)
    })
    .expect("renamed");
}

/// The names of all people, in their order.
pub fn names(desk: &Desk) -> Vec<String> {
    let people = desk.read(people::queries::list).expect("the people");
    people.into_iter().map(|person| person.name).collect()
}

/// One number from the file.
pub fn number(desk: &Desk, sql: &str) -> i64 {
    desk.read(|db| db.one(sql, [], |row| row.get(0))).expect("a number")
}

/// Writes straight to the tables, as no room would.
pub fn raw(desk: &mut Desk, sql: &str) -> Result<usize> {
    desk.transact(Message::new("act-test"), |tx: &Tx<'_>| tx.run(sql, []))
        .map(|done| done.value)
}
