//! Files of an export: their names, pieces, and that nothing is overwritten.

use std::fs;

use chapterdesk_core::files::Overwrite;
use chapterdesk_documents::Form;
use chapterdesk_documents::facts::Part;

use crate::sample;
use crate::tools::{options, run_sheet};

#[test]
fn a_very_long_picture_comes_in_pieces() {
    let mut facts = sample::salon();
    facts.rows = (0..90)
        .map(|_| sample::row(Part::Slot, "custom", "练习", "14:00", 1, &[("", "潘志成")]))
        .collect();
    let exported = run_sheet(&facts, &options(Form::Png)).unwrap();
    assert!(exported.pages > 1);
    for piece in &exported.pieces {
        let picture = image::load_from_memory(&piece.bytes).unwrap();
        assert_eq!(picture.width(), 1080);
        assert!(picture.height() <= 8_000);
    }
    let folder = tempfile::tempdir().unwrap();
    let paths = exported.save(&folder.path().join("流程.png"), Overwrite::No).unwrap();
    assert!(paths[0].ends_with("流程-1.png") && paths[1].ends_with("流程-2.png"));
}

#[test]
fn nothing_is_overwritten_silently() {
    let exported = run_sheet(&sample::salon(), &options(Form::WeChat)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("流程.txt");
    fs::write(&path, "mine").unwrap();
    assert_eq!(exported.save(&path, Overwrite::No).unwrap_err().code, "file_exists");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    exported.save(&path, Overwrite::Yes).unwrap();
    assert!(fs::read_to_string(&path).unwrap().starts_with('【'));
}

#[test]
fn equal_facts_give_equal_bytes() {
    let facts = sample::salon();
    for form in [Form::Pdf, Form::Png, Form::WeChat] {
        let once = run_sheet(&facts, &options(form)).unwrap();
        let twice = run_sheet(&facts, &options(form)).unwrap();
        assert!(once.pieces[0].bytes == twice.pieces[0].bytes);
    }
}
