//! A durable save through the write door beside a bare SQLite commit of the same size, turn by turn in one run.

use std::path::Path;

use chapterdesk_core::desk::{Access, Desk};
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::words::Act;

use crate::desk::{chapter, env};
use crate::figures::{Figures, time};

const ROUNDS: usize = 400;

pub fn measure(folder: &Path) {
    let path = chapter(&folder.join("saving.chapter"), 100);
    let mut desk = Desk::open(&path, env(), Access::CommandLine)
        .expect("the sample chapter")
        .desk;
    let person = desk.read(people::queries::list).expect("the people")[0].id;
    let bare = bare_connection(&folder.join("bare.db"));

    let (mut through_the_door, mut bare_commits) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let name = format!("顾建明{round}");
        bare_commits.push(time(|| {
            bare.execute_batch("BEGIN IMMEDIATE").expect("a transaction");
            bare.execute("UPDATE person SET name = ?1 WHERE id = 1", [&name])
                .expect("a change");
            bare.execute_batch("COMMIT").expect("a commit");
        }));
        let fields = PersonFields {
            name: Some(name),
            ..PersonFields::default()
        };
        through_the_door.push(time(|| {
            let act = Act::new("act-people-edit");
            desk.transact(act, |tx| people::ops::edit(tx, person, &fields))
                .expect("an act");
        }));
    }
    let (door, bare) = (Figures::of(through_the_door), Figures::of(bare_commits));
    let ratio = |percent| door.percentile(percent) / bare.percentile(percent);
    println!(
        "durable save: {:.1} times a bare SQLite commit (p95: {:.1} times)",
        ratio(50),
        ratio(95)
    );
    println!("  through the write door, with undo and search rows: {}", door.told());
    println!("  bare commit (WAL, synchronous=FULL): {}", bare.told());
    desk.close().expect("closing");
}

fn bare_connection(path: &Path) -> rusqlite::Connection {
    let connection = rusqlite::Connection::open(path).expect("a database");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
             INSERT INTO person VALUES (1, '顾建明');",
        )
        .expect("a table");
    connection
}
