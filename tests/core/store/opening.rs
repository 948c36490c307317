//! Opening: each thing that can be wrong has its own refusal, and the file is never altered by it.

use std::fs;
use std::path::{Path, PathBuf};

use chapterdesk_core::chapter::NewChapter;
use chapterdesk_core::desk::{Access, Desk, Opened, cloud_service};
use chapterdesk_core::words::{Lang, Words};

use super::{add, env, names, open};
use crate::fresh::Fresh;

/// A folder with a closed chapter of one person in it.
fn closed() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("苏州.chapter");
    let new = NewChapter {
        name: "苏州分会".to_owned(),
        city: String::new(),
    };
    let mut desk = Desk::create(&path, &new, env(), Access::Window).expect("created").desk;
    add(&mut desk, "徐敏芳");
    desk.close().expect("closed");
    (folder, path)
}

/// The refusal's code; the file and its folder must be the same afterwards, and both languages must have its text.
fn refused(path: &Path) -> &'static str {
    let before = (fs::read(path).ok(), beside(path));
    let error = open(path).err().expect("a refusal");
    assert_eq!(
        (fs::read(path).ok(), beside(path)),
        before,
        "{}: the file was altered",
        error.code
    );
    assert_eq!(error.exit_code(), 4, "{}", error.code);
    for lang in [Lang::ZhCn, Lang::En] {
        assert!(
            Words::of(lang).has(&format!("error-{}", error.code)),
            "{} has no text",
            error.code
        );
    }
    error.code
}

fn beside(path: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(path.parent().expect("a folder"))
        .expect("files")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    files
}

#[test]
fn a_closed_chapter_is_one_file() {
    let (_folder, path) = closed();
    assert_eq!(beside(&path), [path.as_path()]);
    assert_eq!(names(&open(&path).expect("opened").desk), ["徐敏芳"]);
}

#[test]
fn an_existing_file_is_never_replaced_by_a_new_chapter() {
    let (_folder, path) = closed();
    let before = fs::read(&path).expect("the file");
    let new = NewChapter {
        name: "另一个".to_owned(),
        city: String::new(),
    };
    let error = Desk::create(&path, &new, env(), Access::Window)
        .err()
        .expect("a refusal");
    assert_eq!((error.code, error.exit_code()), ("file_exists", 3));
    assert_eq!(fs::read(&path).expect("the file"), before);
}

#[test]
fn a_chapter_that_cannot_be_founded_leaves_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("空.chapter");
    let error = Desk::create(&path, &NewChapter::default(), env(), Access::Window)
        .err()
        .expect("a refusal");
    assert_eq!(error.code, "text_empty");
    assert_eq!(fs::read_dir(folder.path()).expect("files").count(), 0);
}

#[test]
fn missing_empty_and_foreign_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("x.chapter");
    assert_eq!(refused(&path), "file_missing");
    assert_eq!(refused(folder.path()), "file_is_folder");
    fs::write(&path, "").expect("written");
    assert_eq!(refused(&path), "file_empty");
    fs::write(&path, "这是一封信，不是分会文件。".repeat(40)).expect("written");
    assert_eq!(refused(&path), "not_a_chapter");
    fs::write(&path, [0; 8192]).expect("written");
    assert_eq!(refused(&path), "not_a_chapter");
}

#[test]
fn another_programs_database_is_not_ours() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("photos.db");
    rusqlite::Connection::open(&path)
        .expect("a database")
        .execute_batch("CREATE TABLE photo (id INTEGER)")
        .expect("made");
    assert_eq!(refused(&path), "not_a_chapter");
}

#[test]
fn an_encrypted_file_is_recognised_by_what_it_lacks() {
    let (_folder, path) = closed();
    let locked = path.with_file_name("locked.chapter");
    let plain = rusqlite::Connection::open(&path).expect("the file");
    plain
        .execute_batch(&format!(
            "ATTACH '{}' AS locked KEY 'secret'; SELECT sqlcipher_export('locked'); DETACH locked",
            locked.display()
        ))
        .expect("encrypted");
    drop(plain);
    assert_eq!(refused(&locked), "file_encrypted");
}

#[test]
fn a_truncated_file_is_told_from_a_damaged_one() {
    let (_folder, path) = closed();
    let whole = fs::read(&path).expect("the file");
    for length in [3, 60, 99, 100, 4096, whole.len() - 1] {
        fs::write(&path, &whole[..length]).expect("cut");
        assert_eq!(refused(&path), "file_truncated", "{length} bytes");
    }
    let mut longer = whole;
    longer.extend([0; 512]);
    fs::write(&path, longer).expect("written");
    assert_eq!(refused(&path), "file_damaged");
}

#[test]
fn a_newer_file_is_refused_politely() {
    let (_folder, path) = closed();
    let conn = rusqlite::Connection::open(&path).expect("the file");
    conn.pragma_update(None, "user_version", 9_999).expect("newer");
    conn.close().expect("closed");
    assert_eq!(refused(&path), "file_newer");
}

#[test]
fn a_chapter_has_one_window_and_the_command_line_beside_it() {
    let fresh = Fresh::new();
    let second = Desk::open(fresh.desk.path(), env(), Access::Window)
        .err()
        .expect("a refusal");
    assert_eq!((second.code, second.exit_code()), ("file_in_window", 4));
    open(fresh.desk.path())
        .expect("the command line")
        .desk
        .close()
        .expect("closed");
    let path = fresh.desk.path().to_owned();
    let Fresh { desk, .. } = &fresh;
    assert!(!desk.is_read_only());
    let moved = path.with_file_name("moved.chapter");
    fresh.desk.copy_to(&moved).expect("copied");
    Desk::open(&moved, env(), Access::Window).expect("another file has its own window");
}

#[test]
fn a_window_that_ended_leaves_no_lock() {
    let (_folder, path) = closed();
    let first = Desk::open(&path, env(), Access::Window).expect("opened").desk;
    first.close().expect("closed");
    Desk::open(&path, env(), Access::Window)
        .expect("opened again")
        .desk
        .close()
        .expect("closed");
    assert_eq!(beside(&path), [path.as_path()]);
}

#[test]
fn a_write_ahead_log_left_by_a_crash_is_taken_in() {
    let (_folder, path) = closed();
    let mut desk = open(&path).expect("opened").desk;
    add(&mut desk, "金晓岚");
    // The computer stops here: nothing is closed. What is on the disk is copied to a computer that starts anew.
    let later = path.with_file_name("later.chapter");
    fs::copy(&path, &later).expect("copied");
    let log = |path: &Path| PathBuf::from(format!("{}-wal", path.display()));
    fs::copy(log(&path), log(&later)).expect("copied");
    drop(desk);
    assert_eq!(names(&open(&later).expect("opened").desk).len(), 2);
}

#[test]
fn an_older_file_is_backed_up_then_migrated_and_its_undo_sealed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("旧.chapter");
    let old = rusqlite::Connection::open(&path).expect("an old file");
    old.execute_batch(include_str!(
        "../../../src-tauri/core/src/store/migrations/0001_chapter.sql"
    ))
    .expect("version 1");
    old.execute_batch(
        "PRAGMA application_id = 0x43484450; PRAGMA user_version = 1;
         INSERT INTO chapter (id, name) VALUES (x'01930000000070008000000000000001', '旧分会');
         INSERT INTO person (id, name) VALUES (x'01930000000070008000000000000002', '徐敏芳');
         INSERT INTO act (desk, kind, name, arguments, at, schema, bytes, changeset)
         VALUES (x'01', 'do', 'act-test', '{}', '2026-01-01T00:00:00+08:00', 1, 1, x'00');",
    )
    .expect("records");
    old.close().expect("closed");

    let Opened { mut desk, notices } = open(&path).expect("opened");
    assert_eq!(notices[0].id, "notice-migrated");
    assert_eq!(names(&desk), ["徐敏芳"]);
    let found = desk
        .read(|db| chapterdesk_core::find::queries::find(db, "xmf", 50))
        .expect("found")
        .total;
    assert_eq!(found, 1, "derived rows are made for the old records");
    assert_eq!(desk.undo(None).expect_err("sealed").code, "nothing_to_undo");
    assert_eq!(
        super::number(&desk, "SELECT count(*) FROM act"),
        2,
        "the history stays readable"
    );
    desk.close().expect("closed");

    let kept = beside(&path)
        .into_iter()
        .find(|file| *file != path)
        .expect("the backup");
    let kept = rusqlite::Connection::open(kept).expect("the backup");
    let version: i64 = kept
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .expect("a version");
    assert_eq!(version, 1, "the backup is the file as it was");
}

#[test]
fn a_look_in_the_background_finds_damage() {
    let (_folder, path) = closed();
    assert!(Desk::look_over(&path).expect("a look").is_empty());
    let mut bytes = fs::read(&path).expect("the file");
    let last = bytes.len() - 4096;
    bytes[last..last + 200].fill(0xA5);
    bytes[4096..4296].fill(0xA5);
    fs::write(&path, bytes).expect("damaged");
    assert!(!Desk::look_over(&path).expect("a look").is_empty());
}

#[test]
fn a_full_disk_is_said_and_nothing_is_lost() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "徐敏芳");
    let pages: i64 = super::number(&fresh.desk, "SELECT page_count FROM pragma_page_count");
    fresh
        .desk
        .read(|db| db.one(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())))
        .expect("set");
    let long = "长".repeat(90_000);
    let fields = chapterdesk_core::people::PersonFields {
        note: Some(long),
        ..super::named("金晓岚")
    };
    let act = chapterdesk_core::people::acts::add(&fields);
    let error = fresh
        .desk
        .transact(act, |tx| chapterdesk_core::people::ops::add(tx, &fields))
        .expect_err("a refusal");
    assert_eq!((error.code, error.exit_code()), ("disk_full", 4));
    assert_eq!(names(&fresh.desk), ["徐敏芳"]);
    assert!(fresh.desk.check().expect("a check").ok);
}

#[test]
fn folders_of_syncing_services_are_recognised() {
    for (path, service) in [
        ("/home/x/Dropbox/分会/苏州.chapter", Some("Dropbox")),
        (
            "/Users/x/Library/Mobile Documents/com~apple/苏州.chapter",
            Some("iCloud"),
        ),
        ("/home/x/OneDrive - 公司/苏州.chapter", Some("OneDrive")),
        ("/home/x/我的坚果云/苏州.chapter", Some("坚果云")),
        ("/home/x/文档/Dropbox.chapter", None),
    ] {
        assert_eq!(cloud_service(Path::new(path)), service, "{path}");
    }
}

#[test]
fn a_chapter_in_a_synced_folder_opens_with_a_warning() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("Dropbox/苏州.chapter");
    let new = NewChapter {
        name: "苏州分会".to_owned(),
        city: String::new(),
    };
    let opened = Desk::create(&path, &new, env(), Access::Window).expect("created");
    assert_eq!(opened.notices[0].id, "notice-cloud-folder");
}

#[test]
fn a_copy_is_whole_and_checked() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "徐敏芳");
    let copy = fresh.desk.path().with_file_name("备份.chapter");
    fresh.desk.copy_to(&copy).expect("copied");
    assert_eq!(fresh.desk.copy_to(&copy).expect_err("a refusal").code, "file_exists");
    let opened = open(&copy).expect("opened").desk;
    assert_eq!(
        opened.fingerprint().expect("a print"),
        fresh.desk.fingerprint().expect("a print")
    );
}
