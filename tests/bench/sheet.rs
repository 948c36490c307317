//! A run-sheet of a thousand rows: one edit through the write door with everything the window shows afterwards, beside a
//! bare durable commit and a plain reading of the same rows, turn by turn in one run.

use std::path::Path;

use chapterdesk_core::desk::{Access, Desk};
use chapterdesk_core::events::{Part, PlanFields, SegmentFields, ops, queries};
use chapterdesk_core::words::Act;

use crate::desk::{chapter, env, now};
use crate::figures::{Figures, time};

const ROWS: usize = 1_000;
const ROUNDS: usize = 100;

pub fn measure(folder: &Path) {
    let path = chapter(&folder.join("sheet.chapter"), 100);
    let mut desk = Desk::open(&path, env(), Access::CommandLine)
        .expect("the sample chapter")
        .desk;
    let act = || Act::new("act-events-edit_segment");
    let date = now().date_naive() + chrono::Days::new(40);
    let salon = desk
        .transact(act(), |tx| ops::plan(tx, &PlanFields::on(date)))
        .expect("a salon")
        .value
        .value;
    let lines: Vec<String> = (0..ROWS - salon.segments.len())
        .map(|row| format!("环节{row}号 0 沈文娟"))
        .collect();
    let text = lines.join("\n");
    let taking = time(|| {
        desk.transact(act(), |tx| {
            ops::take_rows(tx, salon.id, &text, false, Some(Part::Slot), None)
        })
        .expect("the rows");
    });
    let salon = desk.read(|db| queries::show(db, salon.id)).expect("the salon");
    let in_slot = salon.segments.iter().filter(|row| row.part == Part::Slot);
    let rows: Vec<_> = in_slot.map(|row| row.id).collect();
    println!(
        "\na run-sheet of {} rows (pasted in {:.0} ms)",
        salon.segments.len(),
        taking.as_secs_f64() * 1000.0
    );

    let plain = rusqlite::Connection::open(&path).expect("the file");
    let bare = rusqlite::Connection::open(folder.join("sheet-bare.db")).expect("a database");
    bare.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT) STRICT;
         INSERT INTO a VALUES (1, '');",
    )
    .expect("a table");
    let (mut edits, mut moves, mut shows, mut reads, mut commits) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let id = rows[round * 7 % rows.len()];
        let other = rows[round * 13 % rows.len()];
        commits.push(time(|| {
            bare.execute_batch(&format!(
                "BEGIN IMMEDIATE; UPDATE a SET b = '{round}' WHERE id = 1; COMMIT"
            ))
            .expect("a commit");
        }));
        reads.push(time(|| {
            let mut statement = plain
                .prepare_cached("SELECT * FROM segment WHERE event = ?1 ORDER BY rank, id")
                .expect("a statement");
            let mut found = statement.query([salon.id]).expect("the rows");
            let mut length = 0;
            while let Some(row) = found.next().expect("a row") {
                length += row.get::<_, String>("title").map_or(0, |title| title.len());
            }
            assert!(length > 0);
        }));
        let fields = SegmentFields {
            title: Some(format!("第{round}次")),
            ..SegmentFields::default()
        };
        edits.push(time(|| {
            desk.transact(act(), |tx| ops::edit_segment(tx, id, &fields))
                .expect("an edit");
        }));
        moves.push(time(|| {
            desk.transact(act(), |tx| ops::move_segments(tx, &[id], None, Some(other)))
                .expect("a move");
        }));
        shows.push(time(|| {
            desk.read(|db| queries::show(db, salon.id)).expect("the salon");
        }));
    }
    let (edits, moves, shows) = (Figures::of(edits), Figures::of(moves), Figures::of(shows));
    let (reads, commits) = (Figures::of(reads), Figures::of(commits));
    let limit = reads.percentile(50) + commits.percentile(50);
    println!(
        "  edit of a row: {:.1} times a bare commit with one plain reading of the rows",
        edits.percentile(50) / limit
    );
    println!("  edit and everything to show: {}", edits.told());
    println!("  move of a row and everything to show: {}", moves.told());
    println!("  showing alone: {}", shows.told());
    println!(
        "  plain SQL reading of the rows: {}; bare commit: {}",
        reads.told(),
        commits.told()
    );
    desk.close().expect("closing");
}
