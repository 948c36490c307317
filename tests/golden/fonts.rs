//! The fonts: the prebuilt book, and what can be shown.

use chapterdesk_documents::fonts;

#[test]
fn the_book_follows_from_the_faces() {
    let book = fonts::book_of_faces().unwrap();
    if std::env::var_os("CHAPTERDESK_WRITE_BOOK").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fonts/book.json");
        std::fs::write(path, format!("{book}\n")).unwrap();
        return;
    }
    assert!(
        book == fonts::book_as_tracked(),
        "fonts/book.json is not what the faces say: run this test once with CHAPTERDESK_WRITE_BOOK=1"
    );
}

#[test]
fn names_with_rare_characters_can_be_shown() {
    for text in [
        "喆昇䶮𬭎㛃𠮷",
        "Cindy-澄拓精密-HRBP",
        "“”…—–·×＋《》（）",
        "🎉👍🏽👨‍👩‍👧❤️",
        "ÀÉñÖß Łódź Nguyễn Жанна",
        "½ ① ％ ℃ →",
    ] {
        assert_eq!(fonts::missing([text]), Vec::<char>::new(), "{text}");
    }
}

#[test]
fn characters_without_a_face_are_named_once() {
    assert_eq!(
        fonts::missing(["a\u{e000}b", "\u{10ffff}\u{e000}"]),
        ['\u{e000}', '\u{10ffff}']
    );
}
