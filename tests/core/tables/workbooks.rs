//! Packed workbooks: what bombs, breaks or is locked is refused before it takes memory. Files that other programs wrote
//! are read in `tests/golden`.

use std::io::{Cursor, Write as _};

use chapterdesk_core::tables;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::fresh::refusal;

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The least that a workbook needs, with this content of its sheet.
fn workbook(sheet: &str) -> Vec<u8> {
    let data = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheet}</sheetData></worksheet>"#
    );
    packed(&[
        (
            "[Content_Types].xml",
            br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#,
        ),
        (
            "xl/workbook.xml",
            br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        (
            "_rels/.rels",
            br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        ("xl/worksheets/sheet1.xml", data.as_bytes()),
    ])
}

fn code(bytes: &[u8]) -> &'static str {
    refusal(tables::read(bytes, "表.xlsx")).0
}

#[test]
fn cells_are_what_a_person_reads() {
    let sheet = r#"<row r="2"><c r="B2" t="inlineStr"><is><t>刘小满</t></is></c><c r="C2"><v>15400009001</v></c><c r="D2"><v>4.5</v></c><c r="E2" t="b"><v>1</v></c></row>"#;
    let rows = tables::read(&workbook(sheet), "表.xlsx").unwrap().remove(0).rows;
    assert_eq!(
        rows,
        [
            vec![],
            vec![
                String::new(),
                "刘小满".to_owned(),
                "15400009001".to_owned(),
                "4.5".to_owned(),
                "1".to_owned()
            ]
        ]
    );
}

#[test]
fn two_cells_far_apart_take_no_room() {
    let far = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    assert_eq!(code(&workbook(far)), "table_too_large");
    let wide = r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#;
    assert_eq!(code(&workbook(wide)), "table_too_large");
}

#[test]
fn bombs_are_refused() {
    let zeros = vec![b' '; 60 * 1024 * 1024];
    assert_eq!(code(&packed(&[("xl/workbook.xml", &zeros)])), "table_too_large");
    let some = vec![b' '; 2 * 1024 * 1024];
    assert_eq!(
        code(&packed(&[("xl/media/a", &some)])),
        "table_too_large",
        "a ratio of a thousand"
    );
    let repeated = br#"<office:document-content><table:table table:name="a"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="200" office:value-type="float" office:value="1"/></table:table-row></table:table></office:document-content>"#;
    assert_eq!(
        code(&packed(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", repeated)
        ])),
        "table_too_large"
    );
    let sparse = br#"<table:table><table:table-row table:number-rows-repeated="199000"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="250" office:value-type="float"/></table:table-row></table:table>"#;
    assert_eq!(
        code(&packed(&[("content.xml", sparse)])),
        "table_too_large",
        "fifty million cells"
    );
}

#[test]
fn what_is_broken_is_told() {
    let whole = workbook(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#);
    for cut in [5, 40, whole.len() / 2, whole.len() - 3] {
        assert_eq!(code(&whole[..cut]), "table_broken", "{cut}");
    }
    assert_eq!(code(&packed(&[("readme.txt", b"hello")])), "table_broken");
    assert_eq!(code(&workbook("<row><c r=\"??\"><v>1</v></c></row>")), "table_broken");
    let mut compound = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    compound.extend([7; 2_000]);
    assert_eq!(code(&compound), "table_broken");
    compound.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(code(&compound), "table_locked");
    assert_eq!(code(&workbook("")), "table_empty");
}
