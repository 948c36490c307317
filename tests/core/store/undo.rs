//! Undo and redo over all rooms, across restarts, refused when they would not do what their name says.

use chapterdesk_core::chapter::{self, ChapterFields};
use chapterdesk_core::desk::{Access, Desk, Standing};
use chapterdesk_core::people;
use chapterdesk_core::words::Message;

use super::{add, env, names, number, open, raw, rename};
use crate::fresh::{Fresh, refusal};

#[test]
fn undo_takes_the_newest_act_that_stands() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "陈一");
    add(&mut fresh.desk, "王二");
    let undone = fresh.desk.undo(None).expect("undo").value;
    assert_eq!(undone.seq, 2);
    assert_eq!(names(&fresh.desk), ["陈一"]);
    fresh.desk.undo(None).expect("undo");
    assert!(names(&fresh.desk).is_empty());
    assert_eq!(refusal(fresh.desk.undo(None)).0, "nothing_to_undo");
    fresh.desk.redo(None).expect("redo");
    fresh.desk.redo(None).expect("redo");
    assert_eq!(names(&fresh.desk), ["陈一", "王二"]);
    assert_eq!(refusal(fresh.desk.redo(None)).0, "nothing_to_redo");
}

#[test]
fn undo_goes_through_every_room_in_the_order_of_the_acts() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "陈一");
    let fields = ChapterFields {
        city: Some("昆山".to_owned()),
        ..ChapterFields::default()
    };
    fresh
        .desk
        .transact(chapter::acts::edit(), |tx| chapter::ops::edit(tx, &fields))
        .expect("edited");
    fresh.desk.undo(None).expect("undo");
    assert_eq!(
        fresh.desk.read(chapter::queries::show).expect("the chapter").city,
        "苏州"
    );
    assert_eq!(names(&fresh.desk), ["陈一"]);
}

#[test]
fn undo_and_redo_go_on_after_a_restart() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "陈一");
    rename(&mut fresh.desk, person.id, "陈依");
    let path = fresh.desk.path().to_owned();
    let mut desk = open(&path).expect("opened beside the window").desk;
    desk.undo(None).expect("undo");
    assert_eq!(names(&desk), ["陈一"]);
    desk.close().expect("closed");
    let mut desk = open(&path).expect("opened again").desk;
    desk.redo(None).expect("redo");
    assert_eq!(names(&desk), ["陈依"]);
}

#[test]
fn a_new_act_drops_the_redo_branch_whose_lines_stay() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "陈一");
    fresh.desk.undo(None).expect("undo");
    add(&mut fresh.desk, "王二");
    assert_eq!(refusal(fresh.desk.redo(None)).0, "nothing_to_redo");
    let lines = fresh
        .desk
        .history(&chapterdesk_core::desk::HistoryQuery::default())
        .expect("the history");
    let standing: Vec<_> = lines.iter().map(|line| line.standing).collect();
    assert_eq!(standing, [Standing::Stands, Standing::Line, Standing::Dropped]);
}

#[test]
fn an_undo_that_another_program_overtook_is_refused() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "陈一");
    let seen = fresh.desk.stack().expect("the stack").undo.expect("an act").seq;
    let mut beside = open(fresh.desk.path()).expect("the command line").desk;
    add(&mut beside, "王二");
    assert_eq!(refusal(fresh.desk.undo(Some(seen))).0, "undo_moved_on");
    assert_eq!(names(&fresh.desk), ["陈一", "王二"]);
    assert_eq!(
        fresh.desk.stack().expect("the stack").undo.expect("an act").seq,
        seen + 1
    );
}

#[test]
fn one_older_act_is_taken_back_as_a_new_act() {
    let mut fresh = Fresh::new();
    let first = add(&mut fresh.desk, "陈一");
    add(&mut fresh.desk, "王二");
    rename(&mut fresh.desk, first.id, "陈依");
    fresh.desk.take_back(2).expect("taken back");
    assert_eq!(names(&fresh.desk), ["陈依"]);
    fresh.desk.undo(None).expect("undo of the taking back");
    assert_eq!(names(&fresh.desk), ["陈依", "王二"]);
}

#[test]
fn taking_back_is_refused_when_the_rows_changed_since() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "陈一");
    rename(&mut fresh.desk, person.id, "陈依");
    rename(&mut fresh.desk, person.id, "陈宜");
    let before = fresh.desk.fingerprint().expect("a print");
    assert_eq!(refusal(fresh.desk.take_back(2)).0, "take_back_blocked");
    assert_eq!(refusal(fresh.desk.take_back(1)).0, "take_back_blocked");
    assert_eq!(fresh.desk.fingerprint().expect("a print"), before);
}

#[test]
fn taking_back_is_refused_when_a_reference_would_break() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "陈一");
    fresh
        .desk
        .transact(Message::new("act-test"), |tx| {
            tx.run(
                "INSERT INTO term (id, person, office, started) VALUES (?1, ?2, 'president', '2026-01-01')",
                (tx.new_id(), person.id),
            )
        })
        .expect("appointed");
    assert_eq!(refusal(fresh.desk.take_back(1)).0, "take_back_blocked");
    assert_eq!(names(&fresh.desk), ["陈一"]);
}

#[test]
fn an_act_taken_back_once_cannot_be_taken_back_through_undo_twice() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "陈一");
    add(&mut fresh.desk, "王二");
    fresh.desk.take_back(1).expect("taken back");
    assert_eq!(refusal(fresh.desk.take_back(1)).0, "take_back_blocked");
    fresh.desk.undo(None).expect("undo");
    assert_eq!(names(&fresh.desk), ["陈一", "王二"]);
}

#[test]
fn rows_with_other_values_than_expected_stop_an_undo() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "陈一");
    rename(&mut fresh.desk, person.id, "陈依");
    // Someone edits the file with another program, around the write door.
    let other = rusqlite::Connection::open(fresh.desk.path()).expect("another program");
    other.execute("UPDATE person SET name = '改名'", []).expect("written");
    assert_eq!(refusal(fresh.desk.undo(None)).0, "undo_blocked");
    assert_eq!(
        number(&fresh.desk, "SELECT count(*) FROM person WHERE name = '改名'"),
        1
    );
}

#[test]
fn changesets_are_kept_for_the_last_thousand_acts_and_the_lines_for_ever() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "陈一");
    for n in 0..1_100 {
        rename(&mut fresh.desk, person.id, &format!("陈{n}"));
    }
    assert_eq!(number(&fresh.desk, "SELECT count(*) FROM act"), 1_101);
    let kept = number(&fresh.desk, "SELECT count(*) FROM act WHERE changeset IS NOT NULL");
    assert!((1_000..1_064).contains(&kept), "{kept}");
    assert_eq!(refusal(fresh.desk.take_back(1)).0, "take_back_gone");
}

#[test]
fn erasing_a_person_scrubs_the_log_and_cannot_be_undone() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "顾言午");
    rename(&mut fresh.desk, person.id, "顾小午");
    fresh
        .desk
        .erase(people::acts::erase(), |tx| people::ops::erase(tx, person.id))
        .expect("erased");
    assert_eq!(refusal(fresh.desk.undo(None)).0, "nothing_to_undo");
    assert_eq!(
        number(&fresh.desk, "SELECT count(*) FROM act WHERE changeset IS NOT NULL"),
        0
    );
    let path = fresh.desk.path().to_owned();
    fresh.desk.close().expect("closed");
    let bytes = std::fs::read(path).expect("the file");
    for name in ["顾言午", "顾小午"] {
        let found = bytes.windows(name.len()).any(|window| window == name.as_bytes());
        assert!(!found, "{name} is still in the file");
    }
}

#[test]
fn a_sample_starts_a_fresh_history_and_only_in_an_empty_chapter() {
    let mut fresh = Fresh::new();
    fresh
        .desk
        .fill(|tx| people::ops::add(tx, &super::named("陈一")))
        .expect("filled");
    assert_eq!(number(&fresh.desk, "SELECT count(*) FROM act"), 0);
    assert_eq!(names(&fresh.desk), ["陈一"]);
    assert_eq!(refusal(fresh.desk.fill(|_| Ok(()))).0, "chapter_not_empty");
    assert_eq!(refusal(fresh.desk.undo(None)).0, "nothing_to_undo");
}

#[test]
fn what_the_command_line_did_is_noticed_with_its_rooms() {
    let mut fresh = Fresh::new();
    assert_eq!(fresh.desk.notice_others().expect("a look"), None);
    let mut beside = open(fresh.desk.path()).expect("the command line").desk;
    add(&mut beside, "王二");
    beside.undo(None).expect("undo");
    let changes = fresh.desk.notice_others().expect("a look").expect("changes");
    assert_eq!(changes.rooms, [chapterdesk_core::desk::Room::People]);
    assert_eq!(fresh.desk.notice_others().expect("a look"), None);
}

#[test]
fn acts_of_our_own_do_not_hide_what_the_command_line_did() {
    let mut fresh = Fresh::new();
    let mut beside = open(fresh.desk.path()).expect("the command line").desk;
    add(&mut beside, "王二");
    let fields = chapterdesk_core::venues::VenueFields {
        name: Some("书店".to_owned()),
        ..Default::default()
    };
    let own = fresh.act(|tx| chapterdesk_core::venues::ops::add(tx, &fields));
    own.expect("a venue");
    fresh.desk.undo(None).expect("undo");
    fresh.desk.stack().expect("the stack");
    let changes = fresh.desk.notice_others().expect("a look").expect("changes");
    assert_eq!(changes.rooms, [chapterdesk_core::desk::Room::People]);
    assert_eq!(fresh.desk.notice_others().expect("a look"), None);
}

#[test]
fn a_sample_laid_beside_an_open_window_is_noticed() {
    let mut fresh = Fresh::new();
    let mut beside = open(fresh.desk.path()).expect("the command line").desk;
    beside
        .fill(|tx| people::ops::add(tx, &super::named("陈一")))
        .expect("filled");
    let changes = fresh.desk.notice_others().expect("a look").expect("changes");
    assert!(changes.rooms.contains(&chapterdesk_core::desk::Room::People));
}

#[test]
fn derived_rows_follow_undo_and_redo() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "徐敏芳");
    let found = |desk: &Desk| {
        desk.read(|db| chapterdesk_core::find::queries::find(db, "xmf", 50))
            .expect("found")
            .total
    };
    assert_eq!(found(&fresh.desk), 1);
    rename(&mut fresh.desk, person.id, "陈一");
    assert_eq!(found(&fresh.desk), 0);
    fresh.desk.undo(None).expect("undo");
    assert_eq!(found(&fresh.desk), 1);
    assert!(fresh.desk.check().expect("a check").ok);
}

#[test]
fn two_programs_that_write_take_turns() {
    let fresh = Fresh::new();
    let path = fresh.desk.path().to_owned();
    let write = |letter: char| {
        let path = path.clone();
        std::thread::spawn(move || {
            let mut desk = Desk::open(&path, env(), Access::CommandLine).expect("opened").desk;
            for n in 0..40 {
                add(&mut desk, &format!("{letter}{n}"));
            }
            desk.close().expect("closed");
        })
    };
    let (a, b) = (write('甲'), write('乙'));
    a.join().expect("the first");
    b.join().expect("the second");
    let mut desk = fresh.desk;
    assert_eq!(names(&desk).len(), 80);
    for _ in 0..80 {
        desk.undo(None).expect("undo");
    }
    assert!(names(&desk).is_empty());
}

#[test]
fn raw_statements_are_recorded_like_any_other() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "陈一");
    raw(&mut fresh.desk, "UPDATE person SET note = '会主持'").expect("written");
    fresh.desk.undo(None).expect("undo");
    assert_eq!(number(&fresh.desk, "SELECT count(*) FROM person WHERE note = ''"), 1);
}
