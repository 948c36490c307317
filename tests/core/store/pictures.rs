//! Pictures: immutable, named by their content, kept as long as a record or an undo could need them.

use std::io::Cursor;

use chapterdesk_core::people;
use chapterdesk_core::store::pictures::{self, LONGEST_SIDE};
use image::{DynamicImage, ImageFormat};

use super::{add, number, open};
use crate::fresh::{Fresh, refusal};

fn photo(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    DynamicImage::new_rgb8(width, height)
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .expect("a picture");
    bytes
}

#[test]
fn a_large_photo_is_scaled_and_stored_once() {
    let mut fresh = Fresh::new();
    let (a, b) = (add(&mut fresh.desk, "甲"), add(&mut fresh.desk, "乙"));
    let bytes = photo(4_000, 1_000);
    let first = fresh
        .act(|tx| people::ops::set_photo(tx, a.id, Some(&bytes)))
        .expect("set")
        .photo
        .expect("a photo");
    fresh
        .act(|tx| people::ops::set_photo(tx, b.id, Some(&bytes)))
        .expect("set");
    assert_eq!(number(&fresh.desk, "SELECT count(*) FROM picture"), 1);
    let stored = fresh.desk.read(|db| pictures::get(db, first)).expect("the picture");
    assert_eq!(
        (stored.width, stored.height, stored.format.as_str()),
        (LONGEST_SIDE, 400, "jpeg")
    );
}

#[test]
fn what_is_no_picture_is_refused_at_its_field() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "甲");
    for bytes in [&b""[..], b"<script>", &photo(50, 50)[..60]] {
        let set = fresh.act(|tx| people::ops::set_photo(tx, person.id, Some(bytes)));
        assert_eq!(refusal(set), ("picture_unreadable", Some("picture".to_owned())));
    }
}

#[test]
fn a_picture_stays_while_an_undo_could_bring_it_back() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "甲");
    fresh
        .act(|tx| people::ops::set_photo(tx, person.id, Some(&photo(40, 40))))
        .expect("set");
    fresh
        .act(|tx| people::ops::set_photo(tx, person.id, None))
        .expect("taken away");
    let path = fresh.desk.path().to_owned();
    let mut desk = open(&path).expect("opened: pictures are collected").desk;
    desk.undo(None).expect("undo");
    assert_eq!(
        number(&desk, "SELECT count(*) FROM picture JOIN person ON photo = hash"),
        1
    );
}

#[test]
fn a_picture_that_nothing_needs_is_collected_at_the_next_opening() {
    let mut fresh = Fresh::new();
    let person = add(&mut fresh.desk, "甲");
    fresh
        .act(|tx| people::ops::set_photo(tx, person.id, Some(&photo(40, 40))))
        .expect("set");
    fresh
        .desk
        .erase(people::acts::erase(), |tx| people::ops::erase(tx, person.id))
        .expect("erased");
    assert_eq!(number(&fresh.desk, "SELECT count(*) FROM picture"), 0);
}
