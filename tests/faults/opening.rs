//! Files that cannot be used: each is refused with its own code, and never altered.

use std::fs;
use std::path::Path;

use crate::support::{Place, error_of, on};

/// Every command that opens a file refuses it, and the file stays as it was.
#[track_caller]
fn refused(file: &Path, code: &str) {
    let before = fs::read(file).unwrap();
    for words in [
        vec!["people", "list"],
        vec!["people", "add", "--name", "沈文娟"],
        vec!["check"],
        vec!["sample"],
    ] {
        let error = error_of(&on(file).arg("--json").args(&words).output().unwrap(), 4);
        assert_eq!(error["code"], code, "{words:?}: {error}");
    }
    assert_eq!(fs::read(file).unwrap(), before);
    let beside: Vec<_> = fs::read_dir(file.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(
        beside,
        [file.file_name().unwrap()],
        "something was left beside the file"
    );
}

#[test]
fn a_missing_file_is_not_made() {
    let place = Place::empty();
    assert_eq!(place.fails(4, ["people", "list"])["code"], "file_missing");
    assert!(!place.file().exists());
}

#[test]
fn an_empty_file() {
    let place = Place::empty();
    fs::write(place.file(), "").unwrap();
    refused(&place.file(), "file_empty");
}

#[test]
fn a_foreign_file() {
    let place = Place::empty();
    fs::write(place.file(), "三月份报名表\n".repeat(40)).unwrap();
    refused(&place.file(), "not_a_chapter");
}

#[test]
fn a_truncated_chapter() {
    let place = Place::new();
    let whole = fs::read(place.file()).unwrap();
    fs::write(place.file(), &whole[..whole.len() - 1_000]).unwrap();
    refused(&place.file(), "file_truncated");
    fs::write(place.file(), &whole[..60]).unwrap();
    refused(&place.file(), "file_truncated");
}

#[test]
fn a_chapter_of_another_program() {
    let place = Place::new();
    let mut bytes = fs::read(place.file()).unwrap();
    bytes[68..72].copy_from_slice(b"OTHR");
    fs::write(place.file(), bytes).unwrap();
    refused(&place.file(), "not_a_chapter");
}

#[test]
fn a_chapter_of_a_newer_version() {
    let place = Place::new();
    let mut bytes = fs::read(place.file()).unwrap();
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    fs::write(place.file(), bytes).unwrap();
    refused(&place.file(), "file_newer");
}

#[test]
fn a_folder_instead_of_a_file() {
    let place = Place::empty();
    fs::create_dir(place.file()).unwrap();
    place.fails(4, ["people", "list"]);
    place.fails(3, ["new", "苏州分会"]);
    assert!(fs::read_dir(place.file()).unwrap().next().is_none());
}

#[test]
fn a_new_chapter_where_nothing_can_be_written() {
    let place = Place::empty();
    fs::write(place.path("file"), "").unwrap();
    let below = place.path("file").join("分会.chapter");
    error_of(&on(&below).args(["--json", "new", "苏州分会"]).output().unwrap(), 4);
    error_of(&on(&below).args(["--json", "sample"]).output().unwrap(), 4);
    assert_eq!(fs::read(place.path("file")).unwrap(), b"");
}

#[test]
fn an_existing_file_is_never_replaced() {
    let place = Place::empty();
    fs::write(place.file(), "draft").unwrap();
    assert_eq!(place.fails(3, ["new", "苏州分会"])["code"], "file_exists");
    assert_eq!(fs::read(place.file()).unwrap(), b"draft");
}

/// The rights of a folder do not bind root, so this needs an ordinary user; elsewhere it shows that nothing breaks.
#[cfg(unix)]
#[test]
fn a_read_only_folder_can_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    place.ok(["people", "add", "--name", "沈文娟"]);
    let folder = place.file().parent().unwrap().to_owned();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    let binds = fs::write(folder.join("probe"), "").is_err();
    let listed = place.ok(["people", "list"]);
    let added = place.run(["people", "add", "--name", "何晓雯"]);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(listed[0]["name"], "沈文娟");
    if binds {
        assert_eq!(error_of(&added, 4)["code"], "file_read_only");
    } else {
        assert!(added.status.success());
    }
}

#[test]
fn damage_inside_the_file_is_found_by_check() {
    let place = Place::new();
    for number in 0..40 {
        place.ok([
            "people",
            "add",
            "--name",
            &format!("人{number}"),
            "--note",
            &"很长的备注".repeat(200),
        ]);
    }
    let mut bytes = fs::read(place.file()).unwrap();
    // Whole pages in the middle of the file are overwritten; its head stays in order.
    let page = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    let middle = bytes.len() / page / 2 * page;
    bytes[middle..middle + 2 * page].fill(0xA5);
    fs::write(place.file(), &bytes).unwrap();
    let output = place.run(["check"]);
    assert_eq!(
        output.status.code(),
        Some(4),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
}
