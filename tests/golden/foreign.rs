//! Tables that LibreOffice wrote, in the forms that people send: read back cell by cell.

use std::path::Path;
use std::process::Command;

use chapterdesk_core::tables;

/// As a form service would export it: a long number, a day, a moment, a rare character, a formula that is only text.
const CELLS: &str = "姓名,公司,手机,报名日期,提交时间,满意度,备注\n\
    刘小满,云岫精密,15400009001,2026-12-01,2026-12-01 09:30:00,5,\"两行\n备注\"\n\
    金喆䶮,衡朴软件,15400009002,2026-12-02,2026-12-02 18:05:00,4.5,'=cmd|calc\n";

fn written(folder: &Path, ending: &str, filter: &str) -> Vec<u8> {
    let done = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}",
            folder.join("profile").display()
        ))
        .args([
            "--headless",
            "--convert-to",
            filter,
            "--infilter=CSV:44,34,76,1,,0,false,true,false",
            "--outdir",
        ])
        .arg(folder)
        .arg(folder.join("报名.csv"))
        .output()
        .expect("soffice");
    let path = folder.join(format!("报名.{ending}"));
    std::fs::read(&path).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&done.stderr)))
}

#[test]
fn workbooks_of_another_program_are_read() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("报名.csv"), CELLS).unwrap();
    for (ending, filter) in [
        ("xlsx", "xlsx:Calc MS Excel 2007 XML"),
        ("ods", "ods:calc8"),
        ("xls", "xls:MS Excel 97"),
    ] {
        let bytes = written(folder.path(), ending, filter);
        let sheets =
            tables::read(&bytes, &format!("报名.{ending}")).unwrap_or_else(|error| panic!("{ending}: {error}"));
        let rows = &sheets[0].rows;
        assert_eq!(rows.len(), 3, "{ending}: {rows:?}");
        assert_eq!(rows[0][..3], ["姓名", "公司", "手机"], "{ending}");
        assert_eq!(rows[1][..3], ["刘小满", "云岫精密", "15400009001"], "{ending}");
        assert_eq!(rows[1][3], "2026-12-01", "{ending}");
        assert!(
            rows[1][4].starts_with("2026-12-01T09:30") || rows[1][4].starts_with("2026-12-01T09:29:59"),
            "{ending}: {}",
            rows[1][4]
        );
        assert_eq!((rows[1][5].as_str(), rows[2][5].as_str()), ("5", "4.5"), "{ending}");
        assert_eq!(
            (rows[1][6].as_str(), rows[2][0].as_str()),
            ("两行\n备注", "金喆䶮"),
            "{ending}"
        );
    }
}
