//! The rota: on paper, as a picture, as a workbook.

use std::io::{Cursor, Read as _};

use chapterdesk_core::words::Message;
use chapterdesk_documents::facts::{
    LoadFacts, RotaCellFacts, RotaDutyFacts, RotaEventFacts, RotaFacts, RotaPersonFacts,
};
use chapterdesk_documents::{Exported, Form};
use chrono::{Days, NaiveDate};

use crate::papers::DIFFICULT;
use crate::sample;
use crate::tools::{assert_nothing_overflows, english, options, rota, squeezed, text_of};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn cell(duties: &[(&str, bool)]) -> RotaCellFacts {
    RotaCellFacts {
        duties: duties
            .iter()
            .map(|(role, is_asked)| RotaDutyFacts {
                label: Message::new(&format!("role-{role}")),
                group: (*role == "group_lead").then_some(2),
                is_asked: *is_asked,
            })
            .collect(),
        is_away: false,
    }
}

fn person(name: &str, office: Option<&str>, cells: Vec<RotaCellFacts>, points: i64) -> RotaPersonFacts {
    RotaPersonFacts {
        name: name.into(),
        office: office.map(Message::new),
        cells,
        load: LoadFacts {
            big: points / 3,
            small: points % 3,
            talks: 0,
            other: 1,
            points,
        },
    }
}

/// Three salons and a dinner, six people.
pub fn quarter() -> RotaFacts {
    let event = |number, date, gaps: &[(&str, i64)]| RotaEventFacts {
        number,
        kind: Message::new("event-kind-social"),
        is_salon: number.is_some(),
        date: day(date),
        gaps: gaps
            .iter()
            .map(|(role, open)| (Message::new(&format!("role-{role}")), *open))
            .collect(),
    };
    let none = || cell(&[]);
    let away = || RotaCellFacts {
        is_away: true,
        ..cell(&[])
    };
    RotaFacts {
        chapter: sample::salon().chapter,
        from: day("2026-11-22"),
        to: day("2027-02-21"),
        events: vec![
            event(Some(18), "2026-12-12", &[("photographer", 1), ("group_lead", 2)]),
            event(None, "2026-12-19", &[]),
            event(Some(19), "2027-01-09", &[("host", 1)]),
            event(Some(20), "2027-02-06", &[]),
        ],
        people: vec![
            person(
                "徐敏芳",
                Some("office-secretary-general"),
                vec![none(), cell(&[("reception", false)]), none(), away()],
                5,
            ),
            person(
                "金晓岚",
                None,
                vec![cell(&[("host", false)]), none(), none(), none()],
                4,
            ),
            person(
                "蒋思琪",
                None,
                vec![
                    cell(&[("timekeeper", false), ("check_in", true)]),
                    none(),
                    cell(&[("host", true)]),
                    none(),
                ],
                9,
            ),
            person(
                "潘志成",
                None,
                vec![cell(&[("group_lead", false)]), none(), away(), none()],
                3,
            ),
            person(
                "陆佳宜",
                Some("office-vp-membership"),
                vec![none(), none(), none(), none()],
                2,
            ),
            person(
                "李喆䶮",
                None,
                vec![none(), none(), none(), cell(&[("values_officer", false)])],
                0,
            ),
        ],
        most: 9,
    }
}

/// One file of the workbook.
fn part(exported: &Exported, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(&exported.pieces[0].bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn on_paper_in_both_languages() {
    for (name, options) in [("rota_zh", options(Form::Pdf)), ("rota_en", english(Form::Pdf))] {
        let paper = rota(&quarter(), &options).unwrap();
        assert_eq!(paper.pages, 1);
        assert_nothing_overflows(&paper);
        insta::assert_snapshot!(name, format!("{}\n{}", paper.suggested_name, text_of(&paper)));
    }
}

#[test]
fn as_a_picture() {
    let picture = rota(&quarter(), &options(Form::Png)).unwrap();
    assert_eq!(
        (picture.pages, picture.suggested_name.as_str()),
        (1, "排班表-2026-11-22-2027-02-21.png")
    );
    assert!(image::load_from_memory(&picture.pieces[0].bytes).unwrap().width() >= 1080);
}

#[test]
fn as_a_workbook_that_prints_and_stays_in_sight() {
    let workbook = rota(&quarter(), &options(Form::Xlsx)).unwrap();
    assert_eq!(workbook.suggested_name, "排班表-2026-11-22-2027-02-21.xlsx");
    let sheet = part(&workbook, "xl/worksheets/sheet1.xml");
    // The heading and the names stay; the page is wide, as wide as one sheet, and repeats the heading.
    assert!(
        sheet.contains(r#"<pane xSplit="1" ySplit="3" topLeftCell="B4""#),
        "{sheet}"
    );
    assert!(sheet.contains("state=\"frozen\""), "{sheet}");
    assert!(
        sheet.contains("<pageSetUpPr fitToPage=\"1\"/>") && sheet.contains("orientation=\"landscape\""),
        "{sheet}"
    );
    assert!(
        sheet.contains("fitToHeight=\"0\"") && sheet.contains("paperSize=\"9\""),
        "{sheet}"
    );
    let book = part(&workbook, "xl/workbook.xml");
    assert!(book.contains("_xlnm.Print_Titles") && book.contains("排班表"), "{book}");
    let strings = part(&workbook, "xl/sharedStrings.xml");
    for wanted in [
        "徐敏芳",
        "秘书长",
        "第18期\n12月12日（周六）",
        "计时官\n签到？",
        "讨论组长×2",
        "没空",
        "任务量",
        "李喆䶮",
    ] {
        assert!(strings.contains(wanted), "{wanted} is not in {strings}");
    }
    // The load is a number that can be sorted and summed.
    assert!(sheet.contains("<v>9</v>"), "{sheet}");
    assert!(!sheet.contains("<f>"), "{sheet}");
}

#[test]
fn nothing_that_a_user_types_becomes_a_formula_or_breaks_the_page() {
    let formulas = [
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1",
        "@SUM(A1)",
        "-2+3",
        "\tx",
        "&A &P <b>",
    ];
    for text in DIFFICULT.into_iter().chain(formulas) {
        let mut facts = quarter();
        facts.chapter.name = text.into();
        for person in &mut facts.people {
            person.name = text.into();
        }
        facts.people[1].cells[0].duties[0].label = Message::new("role-own").with("name", text);
        let paper = rota(&facts, &options(Form::Pdf)).unwrap();
        assert_nothing_overflows(&paper);
        assert!(squeezed(&text_of(&paper)).contains(&squeezed(text)), "{text}");
        assert!(rota(&facts, &options(Form::Png)).is_ok());
        let workbook = rota(&facts, &options(Form::Xlsx)).unwrap();
        assert!(!part(&workbook, "xl/worksheets/sheet1.xml").contains("<f>"), "{text}");
        let strings = part(&workbook, "xl/sharedStrings.xml");
        assert!(strings.contains(&escaped(text.trim())), "{text} is not in {strings}");
        assert!(part(&workbook, "xl/styles.xml").contains("quotePrefix=\"1\""));
    }
}

#[test]
fn an_empty_rota_and_a_huge_one() {
    let mut empty = quarter();
    empty.events.clear();
    empty.people.clear();
    let mut huge = quarter();
    huge.events = (0..40)
        .map(|week| RotaEventFacts {
            date: day("2026-01-03") + Days::new(7 * week),
            ..huge.events[0].clone()
        })
        .collect();
    huge.people = (0..60)
        .map(|number| RotaPersonFacts {
            name: format!("欧阳{number}"),
            cells: (0..40)
                .map(|week| {
                    cell(if (week + number) % 5 == 0 {
                        &[("host", false), ("visitor_guide", true)]
                    } else {
                        &[]
                    })
                })
                .collect(),
            ..huge.people[0].clone()
        })
        .collect();
    let paper = rota(&empty, &options(Form::Pdf)).unwrap();
    assert!(text_of(&paper).contains("还没有安排"));
    let paper = rota(&huge, &options(Form::Pdf)).unwrap();
    assert!(paper.pages > 4);
    assert_nothing_overflows(&paper);
    for facts in [&empty, &huge] {
        for form in [Form::Png, Form::Xlsx] {
            let exported = rota(facts, &options(form)).unwrap();
            for piece in exported.pieces.iter().filter(|_| form == Form::Png) {
                assert!(image::load_from_memory(&piece.bytes).unwrap().height() <= 8_000);
            }
        }
    }
}

#[test]
fn the_same_rota_gives_the_same_bytes() {
    for form in [Form::Pdf, Form::Png, Form::Xlsx] {
        let once = rota(&quarter(), &options(form)).unwrap();
        let twice = rota(&quarter(), &options(form)).unwrap();
        assert!(once.pieces[0].bytes == twice.pieces[0].bytes, "{form:?}");
    }
    assert_eq!(
        rota(&quarter(), &options(Form::WeChat)).unwrap_err().code,
        "form_not_offered"
    );
}
