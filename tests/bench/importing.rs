//! A long list taken over, beside the same rows written bare into SQLite, turn by turn in one run.

use std::path::Path;

use chapterdesk_core::attendance::import::{ImportRow, Mapping};
use chapterdesk_core::attendance::{ImportPick, ops, queries};
use chapterdesk_core::desk::{Access, Desk};
use chapterdesk_core::events;
use chapterdesk_core::words::Act;

use crate::desk::{chapter, env};
use crate::figures::{Figures, time};

const ROUNDS: usize = 5;
const ROWS: usize = 5_000;

pub fn measure(folder: &Path) {
    let path = chapter(&folder.join("importing.chapter"), 1_000);
    let mut desk = Desk::open(&path, env(), Access::CommandLine)
        .expect("the sample chapter")
        .desk;
    let event = desk.read(|db| events::queries::resolve(db, "18")).expect("the salon");
    let row = |number: usize| format!("刘小满{number},云岫精密{number},154{number:08},2026-11-20 09:00");
    let csv = std::iter::once("姓名,公司,手机,提交时间".to_owned())
        .chain((0..ROWS).map(row))
        .collect::<Vec<_>>()
        .join("\n");
    let (mut read, mut taken, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        bare.push(bare_rows(&folder.join(format!("bare-{round}.db"))));
        let mut import = None;
        read.push(time(|| {
            import = Some(
                desk.read(|db| queries::read_import(db, event, "报名.csv", csv.as_bytes(), &Mapping::default()))
                    .expect("the list"),
            );
        }));
        let picks: Vec<ImportPick> = import.expect("read").rows.iter().map(ImportRow::pick).collect();
        taken.push(time(|| {
            desk.transact(Act::new("act-attendance-import"), |tx| {
                ops::take_import(tx, event, &picks, false)
            })
            .expect("taken over");
        }));
        desk.undo(None).expect("undone");
    }
    let (read, taken, bare) = (Figures::of(read), Figures::of(taken), Figures::of(bare));
    println!(
        "import of {ROWS} sign-ups: {:.1} times the bare insert of the same rows, read and compared with 1,000 people {:.1} times",
        taken.percentile(50) / bare.percentile(50),
        read.percentile(50) / bare.percentile(50)
    );
    println!("  read and compared: {}", read.told());
    println!(
        "  taken over, with undo and the whole list as the answer: {}",
        taken.told()
    );
    println!("  bare insert (WAL, synchronous=FULL): {}", bare.told());
    desk.close().expect("closing");
}

fn bare_rows(path: &Path) -> std::time::Duration {
    let connection = rusqlite::Connection::open(path).expect("a database");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE sign_up (id INTEGER PRIMARY KEY, name TEXT, company TEXT, phone TEXT, at TEXT) STRICT;",
        )
        .expect("a table");
    time(|| {
        connection.execute_batch("BEGIN IMMEDIATE").expect("a transaction");
        let mut insert = connection
            .prepare("INSERT INTO sign_up (name, company, phone, at) VALUES (?1, ?2, ?3, ?4)")
            .expect("a statement");
        for number in 0..ROWS {
            let row = [
                format!("刘小满{number}"),
                format!("云岫精密{number}"),
                format!("154{number:08}"),
                "2026-11-20".to_owned(),
            ];
            insert.execute(rusqlite::params_from_iter(row)).expect("a row");
        }
        connection.execute_batch("COMMIT").expect("a commit");
    })
}
