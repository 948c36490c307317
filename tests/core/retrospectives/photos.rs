//! Photos: upright, small, without what the camera wrote into them.

use std::io::Cursor;

use chapterdesk_core::retrospectives::photos::PHOTOS_MAX;
use chapterdesk_core::retrospectives::{PhotoFields, ops};
use chapterdesk_core::store::pictures::{self, LONGEST_SIDE};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::stage::{held, retro};
use crate::fresh::{Fresh, refusal};

/// A photo as a telephone writes it: turned by a quarter, the place and the device inside. Its upper half is red, the
/// lower one blue, as the sensor saw them.
fn from_a_telephone(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |_, y| {
        if y < height / 2 {
            Rgb([220, 20, 20])
        } else {
            Rgb([20, 20, 220])
        }
    });
    let mut jpeg = Vec::new();
    DynamicImage::ImageRgb8(picture)
        .write_to(&mut Cursor::new(&mut jpeg), ImageFormat::Jpeg)
        .expect("a JPEG");
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [
            &tag.to_be_bytes()[..],
            &kind.to_be_bytes(),
            &count.to_be_bytes(),
            &value,
        ]
        .concat()
    };
    // IFD 0 at 8: the make, turned by a quarter, where the place stands.
    exif.extend(3_u16.to_be_bytes());
    exif.extend(entry(0x010F, 2, 10, 50_u32.to_be_bytes()));
    exif.extend(entry(0x0112, 3, 1, [0, 6, 0, 0]));
    exif.extend(entry(0x8825, 4, 1, 60_u32.to_be_bytes()));
    exif.extend([0; 4]);
    exif.extend(b"SECRETCAM\0");
    // The place at 60: 31° 18′ 36″ north.
    exif.extend(2_u16.to_be_bytes());
    exif.extend(entry(1, 2, 2, *b"N\0\0\0"));
    exif.extend(entry(2, 5, 3, 90_u32.to_be_bytes()));
    exif.extend([0; 4]);
    for part in [31_u32, 18, 36] {
        exif.extend(part.to_be_bytes());
        exif.extend(1_u32.to_be_bytes());
    }
    let length = u16::try_from(exif.len() + 2).expect("a short one");
    [&jpeg[..2], &[0xFF, 0xE1], &length.to_be_bytes(), &exif, &jpeg[2..]].concat()
}

#[test]
fn a_telephones_photo_is_upright_and_tells_no_place() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let bytes = from_a_telephone(400, 300);
    let has = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|part| part == what);
    assert!(has(&bytes, b"SECRETCAM") && has(&bytes, b"Exif"), "it does tell before");
    let saved = fresh
        .act(|tx| ops::add_photo(tx, salon.id, &bytes, "合影"))
        .expect("a photo")
        .value;
    let photo = &saved.photos[0];
    assert_eq!((photo.caption.as_str(), photo.public), ("合影", false));
    let stored = fresh.desk.read(|db| pictures::get(db, photo.picture)).expect("stored");
    assert_eq!((stored.width, stored.height), (300, 400), "upright");
    for trace in [&b"SECRETCAM"[..], b"Exif", b"GPS", b"\x88\x25"] {
        assert!(!has(&stored.bytes[..stored.bytes.len().min(700)], trace), "{trace:?}");
    }
    assert!(!has(&stored.bytes, b"SECRETCAM") && !has(&stored.bytes, b"Exif"));
    let picture = image::load_from_memory(&stored.bytes).expect("a picture").to_rgb8();
    let (left, right) = (picture.get_pixel(30, 200), picture.get_pixel(270, 200));
    assert!(
        right[0] > 150 && left[2] > 150,
        "what was above is on the right: {left:?} {right:?}"
    );
}

#[test]
fn a_large_photo_is_scaled_down() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let bytes = from_a_telephone(2_400, 1_800);
    let saved = fresh
        .act(|tx| ops::add_photo(tx, salon.id, &bytes, ""))
        .expect("a photo")
        .value;
    let stored = fresh
        .desk
        .read(|db| pictures::get(db, saved.photos[0].picture))
        .expect("stored");
    assert_eq!((stored.width, stored.height), (LONGEST_SIDE * 3 / 4, LONGEST_SIDE));
}

#[test]
fn there_is_a_limit_and_no_other_file() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let bytes = from_a_telephone(8, 8);
    fresh
        .act(|tx| {
            for _ in 0..PHOTOS_MAX {
                ops::add_photo(tx, salon.id, &bytes, "")?;
            }
            Ok(())
        })
        .expect("many");
    let refused = |fresh: &mut Fresh, bytes: &[u8]| refusal(fresh.act(|tx| ops::add_photo(tx, salon.id, bytes, "")));
    assert_eq!(refused(&mut fresh, &bytes).0, "retro_too_many_photos");
    let first = retro(&fresh, salon.id).photos[0].id;
    fresh.act(|tx| ops::remove_photo(tx, first)).expect("removed");
    for wrong in [
        &b""[..],
        b"<svg onload=alert(1)>",
        b"\xFF\xD8\xFF\xE1\x00",
        b"PK\x03\x04",
    ] {
        assert_eq!(
            refused(&mut fresh, wrong),
            ("picture_unreadable", Some("picture".to_owned()))
        );
    }
    assert_eq!(retro(&fresh, salon.id).photos.len(), PHOTOS_MAX - 1);
}

#[test]
fn a_photo_is_shown_outside_only_when_somebody_says_so() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let bytes = from_a_telephone(8, 8);
    let saved = fresh
        .act(|tx| ops::add_photo(tx, salon.id, &bytes, ""))
        .expect("a photo")
        .value;
    let fields = PhotoFields {
        caption: Some("<b>讨论</b>".to_owned()),
        public: Some(true),
        ..PhotoFields::default()
    };
    let photo = saved.photos[0].id;
    let changed = fresh
        .act(|tx| ops::edit_photo(tx, photo, &fields))
        .expect("changed")
        .value;
    assert_eq!(
        (changed.photos[0].caption.as_str(), changed.photos[0].public),
        ("<b>讨论</b>", true)
    );
    fresh.desk.undo(None).expect("undone");
    assert!(!retro(&fresh, salon.id).photos[0].public);
}

#[test]
fn photos_are_put_in_another_order() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    for (width, caption) in [(8, "一"), (9, "二"), (10, "三")] {
        let bytes = from_a_telephone(width, 8);
        fresh
            .act(|tx| ops::add_photo(tx, salon.id, &bytes, caption))
            .expect("a photo");
    }
    let order = |fresh: &Fresh| -> String {
        retro(fresh, salon.id)
            .photos
            .iter()
            .map(|photo| photo.caption.as_str())
            .collect()
    };
    for (caption, place, then) in [("三", 0, "三一二"), ("三", 1, "一三二"), ("一", 99, "三二一")] {
        let id = retro(&fresh, salon.id)
            .photos
            .iter()
            .find(|photo| photo.caption == caption)
            .expect("there")
            .id;
        let fields = PhotoFields {
            place: Some(place),
            ..PhotoFields::default()
        };
        fresh.act(|tx| ops::edit_photo(tx, id, &fields)).expect("moved");
        assert_eq!(order(&fresh), then, "{caption} to {place}");
    }
    for _ in 0..3 {
        fresh.desk.undo(None).expect("undone");
    }
    assert_eq!(order(&fresh), "一二三");
}
