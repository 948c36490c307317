//! Text with separators, in the encodings that people meet.

use chapterdesk_core::tables::{self, TableEncoding};

use crate::fresh::refusal;

const TEXT: &str = "姓名,公司,手机\r\n刘小满,云岫精密,15400009001\r\n\"王,静\",\"澄拓\n精密\",0512-8612\r\n";

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    tables::read(bytes, "表.csv").unwrap().remove(0).rows
}

fn encoded(coder: &'static encoding_rs::Encoding, text: &str) -> Vec<u8> {
    coder.encode(text).0.into_owned()
}

fn wide(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

#[test]
fn every_encoding_is_found_out() {
    let expected = rows(TEXT.as_bytes());
    assert_eq!(expected[2], ["王,静", "澄拓\n精密", "0512-8612"]);
    let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
    for (bytes, encoding) in [
        (TEXT.as_bytes().to_vec(), TableEncoding::Utf8),
        (
            marked(&[0xEF, 0xBB, 0xBF], TEXT.as_bytes().to_vec()),
            TableEncoding::Utf8,
        ),
        (encoded(encoding_rs::GBK, TEXT), TableEncoding::Gb18030),
        (encoded(encoding_rs::GB18030, TEXT), TableEncoding::Gb18030),
        (
            marked(&[0xFF, 0xFE], wide(TEXT, u16::to_le_bytes)),
            TableEncoding::Utf16Le,
        ),
        (
            marked(&[0xFE, 0xFF], wide(TEXT, u16::to_be_bytes)),
            TableEncoding::Utf16Be,
        ),
        (wide(TEXT, u16::to_le_bytes), TableEncoding::Utf16Le),
        (wide(TEXT, u16::to_be_bytes), TableEncoding::Utf16Be),
    ] {
        let read = tables::open(&bytes, "表.csv", None).unwrap();
        assert_eq!((read.encoding, &read.sheets[0].rows), (Some(encoding), &expected));
        assert!(read.warnings.is_empty());
    }
}

#[test]
fn rare_characters_of_gb18030_are_read() {
    let text = "姓名,公司\n金喆䶮𬭎,澄拓\n";
    assert_eq!(rows(&encoded(encoding_rs::GB18030, text))[1][0], "金喆䶮𬭎");
}

#[test]
fn the_encoding_can_be_chosen_and_what_is_lost_is_told() {
    let big5 = encoded(encoding_rs::BIG5, "姓名,公司\n陳怡君,台積電子\n");
    let chosen = tables::open(&big5, "表.csv", Some(TableEncoding::Big5)).unwrap();
    assert_eq!(chosen.sheets[0].rows[1][0], "陳怡君");
    let wrong = tables::open(&big5, "表.csv", Some(TableEncoding::Utf8)).unwrap();
    assert_eq!(wrong.warnings[0].id, "table-lost-characters");
}

#[test]
fn the_separator_is_found_out() {
    for separator in [',', ';', '\t', '|'] {
        let text = format!(
            "姓名{separator}公司{separator}备注\n刘小满{separator}云岫{separator}一, 二\n赵一鸣{separator}衡朴{separator}\n"
        );
        let text = if separator == ',' {
            text.replace("一, 二", "一")
        } else {
            text
        };
        let read = rows(text.as_bytes());
        assert_eq!((read[0].len(), read[1][0].as_str()), (3, "刘小满"), "{separator:?}");
    }
    assert_eq!(rows(b"sep=;\r\na;b\r\n1;2,5\r\n"), [["a", "b"], ["1", "2,5"]]);
    assert_eq!(rows("姓名\n刘小满\n".as_bytes()).len(), 2, "one column is a table too");
}

#[test]
fn what_is_no_table_is_refused() {
    let png = [
        &[0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A][..],
        &(0..=255).cycle().take(4_000).collect::<Vec<u8>>(),
    ]
    .concat();
    for (bytes, code) in [
        (b"".to_vec(), "table_empty"),
        (b" \n,,\n".to_vec(), "table_empty"),
        (b"<html><table></table></html>".to_vec(), "table_web_page"),
        (b"\xEF\xBB\xBF<?xml version=\"1.0\"?>".to_vec(), "table_web_page"),
        (png, "table_not_text"),
        (vec![b'a'; tables::BYTES_MAX + 1], "table_too_large"),
        ("a\n".repeat(tables::ROWS_MAX + 1).into_bytes(), "table_too_large"),
        (("a,".repeat(300) + "a\n").into_bytes(), "table_too_large"),
    ] {
        assert_eq!(refusal(tables::read(&bytes, "表.csv")).0, code);
    }
}

#[test]
fn what_is_not_seen_is_taken_out() {
    let read = rows("姓名,备注\n\u{202E}刘\u{0}小满,\u{7}=cmd|' /C calc'!A0\u{2066}\n<script>,#set\n".as_bytes());
    assert_eq!(read[1], ["刘小满", "=cmd|' /C calc'!A0"]);
    assert_eq!(read[2], ["<script>", "#set"]);
}
