//! One write door: nothing changes without a transaction, and what fails leaves nothing behind.

use std::panic::{AssertUnwindSafe, catch_unwind};

use chapterdesk_core::desk::Room;
use chapterdesk_core::words::Message;
use chapterdesk_core::{Error, people};

use super::{add, named, names, number};
use crate::fresh::Fresh;

#[test]
fn a_reader_cannot_write() {
    let fresh = Fresh::new();
    let written = fresh
        .desk
        .read(|db| db.all("DELETE FROM chapter RETURNING name", [], |row| row.get::<_, String>(0)));
    assert_eq!(written.expect_err("a refusal").code, "bug");
    assert_eq!(number(&fresh.desk, "SELECT count(*) FROM chapter"), 1);
}

#[test]
fn an_act_tells_the_rooms_it_changed() {
    let mut fresh = Fresh::new();
    let fields = named("徐敏芳");
    let done = fresh
        .desk
        .transact(people::acts::add(&fields), |tx| people::ops::add(tx, &fields))
        .expect("added");
    assert_eq!(done.changes.rooms, [Room::People]);
    assert_eq!(done.changes.act, Some(1));
}

#[test]
fn an_act_that_changed_nothing_is_not_recorded() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "徐敏芳");
    let fields = named("徐敏芳");
    let done = fresh
        .desk
        .transact(Message::new("act-test"), |tx| people::ops::edit(tx, person.id, &fields))
        .expect("nothing to do");
    assert_eq!(done.changes.act, None);
    assert!(done.changes.rooms.is_empty());
    assert_eq!(number(&fresh.desk, "SELECT count(*) FROM act"), 1);
}

#[test]
fn a_refusal_in_the_middle_takes_back_what_was_written_before_it() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().expect("a print");
    let refused = fresh.desk.transact(Message::new("act-test"), |tx| {
        people::ops::add(tx, &named("钱雅静"))?;
        Err::<(), _>(Error::refused("person_in_use"))
    });
    assert_eq!(refused.expect_err("a refusal").code, "person_in_use");
    assert_eq!(fresh.desk.fingerprint().expect("a print"), before);
    assert_eq!(number(&fresh.desk, "SELECT count(*) FROM act"), 0);
}

#[test]
fn a_panic_rolls_back_and_the_desk_goes_on() {
    let mut fresh = Fresh::new();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        fresh
            .desk
            .transact(Message::new("act-test"), |tx| -> chapterdesk_core::Result<()> {
                people::ops::add(tx, &named("钱雅静"))?;
                panic!("a defect");
            })
    }));
    assert!(outcome.is_err());
    assert!(names(&fresh.desk).is_empty());
    add(&mut fresh.desk, "金晓岚");
    assert_eq!(names(&fresh.desk), ["金晓岚"]);
}

#[test]
fn references_are_kept_at_the_commit() {
    let mut fresh = Fresh::new();
    let written = super::raw(
        &mut fresh.desk,
        "INSERT INTO term (id, person, office, started) VALUES (x'01', x'02', 'president', '2026-01-01')",
    );
    assert!(written.is_err());
}
