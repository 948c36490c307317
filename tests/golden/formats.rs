//! Every form that is no page of ours, read back by programs that nobody here wrote.

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::process::Command;

use chapterdesk_core::words::Message;
use chapterdesk_documents::facts::{ContactsFacts, ReachFacts, SalonFacts, YearEventFacts, YearFacts};
use chapterdesk_documents::{Exported, Form, Material, Options, Paper, Wanted, export, forms, text};

use crate::rota::quarter;
use crate::sample;
use crate::tools::{options, squeezed};

/// Texts that a program could take for something else.
pub const HOSTILE: [&str; 16] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "=cmd|'/c calc'!A0",
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "＝1＋1",
    "#set page(width: 1cm)",
    "**bold** _em_ `raw` [link](javascript:x) ![p](x)",
    "# heading | cell | \\ ~~gone~~ $x$",
    "../../etc/passwd",
    "a,b;c:d\\n e\nBEGIN:VEVENT",
    "END:VCARD\nBEGIN:VCARD",
    "喆䶮𬭎𠮷 & \"quoted\" 'one'",
    "&amp; &lt; ]]> <!-- -->",
];

/// The sample with `text` in every field that a user can type.
fn with_everywhere(text: &str) -> SalonFacts {
    let mut facts = sample::salon();
    facts.chapter.name = text.into();
    facts.theme = text.into();
    facts.questions = vec![text.into()];
    for talk in facts.talks.iter_mut().chain(&mut facts.standby) {
        (talk.name, talk.topic, talk.title) = (text.into(), text.into(), text.into());
    }
    for row in &mut facts.rows {
        (row.title, row.note, row.materials, row.host_note) = (text.into(), text.into(), text.into(), text.into());
        for person in &mut row.people {
            person.name = text.into();
        }
    }
    for person in &mut facts.people {
        (person.name, person.company, person.post) = (text.into(), text.into(), text.into());
    }
    for material in &mut facts.materials {
        material.name = text.into();
    }
    facts.groups[0].lead = Some(text.into());
    if let Some(venue) = &mut facts.venue {
        for field in [
            &mut venue.name,
            &mut venue.address,
            &mut venue.door,
            &mut venue.transit,
            &mut venue.parking,
        ] {
            *field = text.into();
        }
        (venue.contact_name, venue.map_link) = (text.into(), text.into());
    }
    facts
}

pub fn contacts(salon: SalonFacts) -> ContactsFacts {
    let reach = (0..salon.people.len()).map(|at| ReachFacts {
        phone: format!("154-0000-1{at:03}"),
        wechat: format!("wx_person_{at:03}"),
        email: format!("p{at}@example.org"),
    });
    ContactsFacts {
        reach: reach.collect(),
        salon,
    }
}

pub fn year() -> YearFacts {
    let event = |number: Option<i64>, date: &str, theme: &str, is_cancelled| YearEventFacts {
        id: sample::id(number.unwrap_or(500) as u64),
        number,
        kind: Message::new("event-kind-social"),
        is_salon: number.is_some(),
        date: date.parse().unwrap(),
        start: "14:00".into(),
        minutes: 120,
        theme: theme.into(),
        place: "青屿书院3楼大教室 青屿路18号".into(),
        status: Message::new(if is_cancelled {
            "status-cancelled"
        } else {
            "status-planned"
        }),
        is_cancelled,
        is_tentative: false,
    };
    YearFacts {
        chapter: sample::salon().chapter,
        year: 2026,
        sequence: 7,
        events: vec![
            event(Some(17), "2026-11-14", "面试三问，听出真本事", false),
            event(Some(18), "2026-12-12", "绩效沟通，怎么开口", false),
            event(None, "2026-12-19", "年终聚餐", true),
        ],
    }
}

/// Every document with an outline.
fn outlined(facts: &SalonFacts) -> Vec<Material> {
    let name = &facts.people[0].name;
    let (mut rota, mut year) = (quarter(), year());
    rota.people[0].name.clone_from(name);
    year.events[1].theme.clone_from(name);
    let mut letter = sample::invitation();
    letter.salon = facts.clone();
    letter.guest = facts.talks[1].clone();
    vec![
        Material::RunSheet(facts.clone()),
        Material::Agenda(facts.clone()),
        Material::Invitation(letter),
        Material::Contacts(contacts(facts.clone())),
        Material::Rota(rota),
        Material::YearCalendar(year),
    ]
}

fn made(material: &Material, options: &Options) -> Option<Exported> {
    match export(material, options) {
        Ok(exported) => Some(exported),
        Err(error) if error.code == "form_not_offered" => None,
        Err(error) => panic!("{:?}: {error:?}", options.form),
    }
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// What LibreOffice makes of a file, as a file of another kind.
fn converted(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("paper.{from}"));
    fs::write(&file, bytes).unwrap();
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.path().join("profile").display()
    );
    let done = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", to, "--outdir"])
        .args([folder.path(), &file])
        .output()
        .expect("these tests open workbooks and Word files with LibreOffice: install libreoffice-calc-nogui and libreoffice-writer-nogui");
    let ending = to.split(':').next().unwrap();
    fs::read(folder.path().join(format!("paper.{ending}")))
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&done.stderr)))
}

fn pdf_text(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    fs::write(&file, bytes).unwrap();
    let output = Command::new("pdftotext")
        .args([file.as_os_str(), "-".as_ref()])
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn libreoffice_reads_the_workbook() {
    let facts = sample::salon();
    let exported = export(&Material::RunSheet(facts.clone()), &options(Form::Xlsx)).unwrap();
    let read = converted(
        &exported.pieces[0].bytes,
        "xlsx",
        "csv:Text - txt - csv (StarCalc):44,34,76,1",
    );
    let read = String::from_utf8(read).unwrap();
    for row in &facts.rows {
        assert!(read.contains(&row.start), "{} is not in\n{read}", row.start);
    }
    for wanted in [
        "苏州分会第18期沙龙流程表",
        "绩效沟通，怎么开口",
        "试用期面谈，我踩过的三个坑",
        "何晓雯",
        "会前",
        "会后",
        "正式流程116分钟",
    ] {
        assert!(read.contains(wanted), "{wanted} is not in\n{read}");
    }
    // The heading stays in sight and stands on every page, on one sheet's width.
    let sheet = part(&exported.pieces[0].bytes, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("state=\"frozen\"") && !sheet.contains("landscape") && sheet.contains("fitToPage"));
    assert!(part(&exported.pieces[0].bytes, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

#[test]
fn libreoffice_opens_the_word_files() {
    let mut letter = sample::invitation();
    letter.guest.name = "喆喆".into();
    for (material, wanted) in [
        (
            Material::RunSheet(sample::salon()),
            vec![
                "苏州分会第18期沙龙流程表",
                "员工不认绩效结果，怎么谈",
                "物料/备注",
                "会前",
                "154-0000-0018",
            ],
        ),
        (
            Material::Invitation(letter),
            vec!["邀请函", "喆老师", "14:35–15:05", "感谢状", "徐敏芳"],
        ),
    ] {
        let exported = export(&material, &options(Form::Docx)).unwrap();
        let read = squeezed(&pdf_text(&converted(&exported.pieces[0].bytes, "docx", "pdf")));
        for wanted in wanted {
            assert!(read.contains(&squeezed(wanted)), "{wanted} is not in\n{read}");
        }
        let styles = part(&exported.pieces[0].bytes, "word/styles.xml");
        assert!(
            styles.contains("w:eastAsia=\"Microsoft YaHei\"") && styles.contains("heading 1"),
            "{styles}"
        );
        assert!(part(&exported.pieces[0].bytes, "docProps/core.xml").contains("人力资源公会"));
    }
    let sheet = export(&Material::RunSheet(sample::salon()), &options(Form::Docx)).unwrap();
    let document = part(&sheet.pieces[0].bytes, "word/document.xml");
    assert_eq!(
        document.matches("<w:tblHeader").count(),
        1,
        "the heading of the rows is repeated"
    );
    assert!(document.contains("w:w=\"11906\"") && document.contains("w:h=\"16838\""));
}

#[test]
fn other_programs_read_the_address_cards() {
    let facts = contacts(sample::salon());
    let asked = Options {
        contacts: true,
        ..options(Form::Vcf)
    };
    let file = text(&Material::Contacts(facts.clone()), &asked).unwrap();
    let read: Vec<_> = ical::VcardParser::new(Cursor::new(file.as_bytes()))
        .map(Result::unwrap)
        .collect();
    assert_eq!(read.len(), facts.salon.people.len(), "{file}");
    for (card, person) in read.iter().zip(&facts.salon.people) {
        let value = |name: &str| {
            card.properties
                .iter()
                .find(|one| one.name == name)
                .and_then(|one| one.value.clone())
        };
        assert_eq!(value("FN").unwrap(), person.name);
        assert!(value("TEL").unwrap().starts_with("154-0000-1"));
        assert_eq!(value("VERSION").unwrap(), "4.0");
    }
    let mut parser = calcard::Parser::new(&file);
    let mut cards = 0;
    while let calcard::Entry::VCard(_) = parser.entry() {
        cards += 1;
    }
    assert_eq!(cards, read.len());
}

#[test]
fn hostile_texts_are_text_in_every_form() {
    for hostile in HOSTILE {
        let facts = with_everywhere(hostile);
        let line = hostile.lines().next().unwrap();
        for material in outlined(&facts) {
            for form in [
                Form::Xlsx,
                Form::Docx,
                Form::Csv,
                Form::Md,
                Form::Html,
                Form::Ics,
                Form::Vcf,
            ] {
                let Some(exported) = made(&material, &options(form)) else {
                    continue;
                };
                assert!(
                    !exported.suggested_name.contains(['/', '\\', '|', '*', '<', '\n']),
                    "{}",
                    exported.suggested_name
                );
                check(form, &exported, hostile, line);
            }
        }
    }
}

fn check(form: Form, exported: &Exported, hostile: &str, line: &str) {
    let bytes = &exported.pieces[0].bytes;
    match form {
        Form::Xlsx => {
            let sheet = part(bytes, "xl/worksheets/sheet1.xml");
            assert!(
                !sheet.contains("<f>") && !sheet.contains("<f "),
                "a formula of {hostile}"
            );
            let texts = part(bytes, "xl/sharedStrings.xml");
            assert!(plain(&texts).contains(line), "{hostile} is not in {texts}");
            assert!(part(bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
        }
        Form::Docx => {
            let document = part(bytes, "word/document.xml");
            assert!(plain(&document).contains(line), "{hostile} is not in {document}");
        }
        Form::Csv => {
            let text = String::from_utf8(bytes.clone()).unwrap();
            assert!(text.starts_with('\u{feff}') && text.contains("\r\n"));
            let mut reader = csv::ReaderBuilder::new().from_reader(&bytes[3..]);
            let records: Vec<_> = reader.records().map(Result::unwrap).collect();
            let cells = || records.iter().flat_map(|record| record.iter());
            assert!(cells().any(|cell| cell.contains(line)), "{hostile} is not in {text}");
            for cell in cells() {
                assert!(!cell.starts_with(['=', '@', '＝', '＋', '＠']), "{cell}");
                assert!(
                    !cell.starts_with(['+', '-'])
                        || cell[1..].chars().all(|c| c.is_ascii_digit() || " -()".contains(c)),
                    "{cell}"
                );
            }
        }
        Form::Html => {
            let page = String::from_utf8(bytes.clone()).unwrap();
            for tag in ["<script", "<img", "<a ", "<!--", "javascript:x\"", " onerror=alert(1)>"] {
                assert!(!page.contains(tag), "{tag} of {hostile}");
            }
            assert!(!page.contains("src=\"http") && !page.contains("url(http") && !page.contains("@import"));
            assert!(page.contains(&html(line)), "{hostile} is not in {page}");
        }
        Form::Md => {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let bare: String = text.chars().filter(|c| *c != '\\').collect();
            let wanted: String = line.chars().filter(|c| *c != '\\').collect();
            assert!(bare.contains(&wanted), "{hostile} is not in {text}");
            for mark in ["](", "<script", "<img", "**bold", "`raw", "~~gone", "$x"] {
                let mut found = text.match_indices(mark);
                assert!(
                    found.all(|(at, _)| text[..at].ends_with('\\')),
                    "{mark} of {hostile} in {text}"
                );
            }
        }
        Form::Ics => {
            let text = exported.text().unwrap();
            let read = ical::IcalParser::new(Cursor::new(text.as_bytes()))
                .next()
                .unwrap()
                .unwrap();
            assert_eq!(read.events.len(), text.matches("\r\nBEGIN:VEVENT\r\n").count());
            assert!(read.events.len() <= 2, "{hostile} made an event:\n{text}");
        }
        Form::Vcf => {
            let text = exported.text().unwrap();
            let cards = ical::VcardParser::new(Cursor::new(text.as_bytes()))
                .map(Result::unwrap)
                .count();
            assert_eq!(cards, sample::salon().people.len(), "{hostile} made a card:\n{text}");
        }
        Form::Pdf | Form::Png | Form::WeChat => unreachable!("not among these"),
    }
}

/// XML as text: what its marks stand for.
fn plain(xml: &str) -> String {
    let marks = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    marks
        .iter()
        .fold(xml.to_owned(), |text, (mark, c)| text.replace(mark, c))
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[test]
fn a_phone_number_is_no_formula_and_loses_nothing() {
    let mut facts = contacts(sample::salon());
    facts.reach[0].phone = "+86 154-0000-0001".into();
    facts.reach[1].phone = "01540000002".into();
    facts.reach[2].phone = "+cmd|x".into();
    let asked = Options {
        contacts: true,
        ..options(Form::Csv)
    };
    let table = text(&Material::Contacts(facts), &asked).unwrap();
    for wanted in [",+86 154-0000-0001,", ",01540000002,", ",'+cmd|x,"] {
        assert!(table.contains(wanted), "{wanted} is not in\n{table}");
    }
}

/// The long picture first, then WeChat, PDF, workbook, Word file. What is printed for the day begins with the pages.
#[test]
fn forms_stand_in_the_order_in_which_people_use_them() {
    let id = sample::id(1);
    let sent = [
        Wanted::RunSheet {
            event: id,
            version: None,
        },
        Wanted::Agenda {
            event: id,
            version: None,
        },
        Wanted::PersonSheet {
            event: id,
            person: None,
        },
        Wanted::Invitation { event: id, speaker: id },
        Wanted::Poster { event: id },
        Wanted::SpeakerList {},
        Wanted::Contacts { event: id },
        Wanted::YearCalendar { year: 2026 },
        Wanted::Rota { from: None, to: None },
    ];
    let places = |wanted: &Wanted| -> Vec<usize> {
        let place = |form: &Form| Form::ALL.iter().position(|one| one == form).unwrap();
        forms(wanted).iter().map(place).collect()
    };
    for wanted in &sent {
        let places = places(wanted);
        assert!(places.is_sorted(), "{wanted:?}: {:?}", forms(wanted));
    }
    assert_eq!(
        forms(&sent[0])[..5],
        [Form::Png, Form::WeChat, Form::Pdf, Form::Xlsx, Form::Docx]
    );
    let mut printed = Paper::ALL.map(|paper| Wanted::Paper { event: id, paper }).to_vec();
    printed.extend([
        Wanted::Certificate { event: id, speaker: id },
        Wanted::VenueSheet { venue: id },
    ]);
    for wanted in &printed {
        assert_eq!(forms(wanted)[0], Form::Pdf, "{wanted:?}");
        assert!(forms(wanted).contains(&Form::Png), "{wanted:?}");
    }
}

#[test]
fn nobodys_number_is_told_unless_it_is_asked_for() {
    let facts = contacts(sample::salon());
    for form in [Form::Xlsx, Form::Vcf, Form::Csv, Form::Html, Form::Md, Form::Pdf] {
        let read = |contacts: bool| {
            let options = Options {
                contacts,
                ..options(form)
            };
            let exported = export(&Material::Contacts(facts.clone()), &options).unwrap();
            match form {
                Form::Xlsx => part(&exported.pieces[0].bytes, "xl/sharedStrings.xml"),
                Form::Pdf => crate::tools::text_of(&exported),
                _ => exported.text().unwrap().replace('\\', ""),
            }
        };
        for (contacts, told) in [(false, false), (true, true)] {
            let text = read(contacts);
            assert_eq!(text.contains("154-0000-1001"), told, "{form:?} {contacts}\n{text}");
            assert_eq!(text.contains("wx_person_001"), told, "{form:?} {contacts}\n{text}");
        }
    }
}

#[test]
fn equal_facts_give_equal_files() {
    for material in outlined(&sample::salon()) {
        for form in Form::ALL {
            // The sample has no chapter file whose letters could give the message.
            if matches!((&material, form), (Material::Invitation(_), Form::WeChat)) {
                continue;
            }
            let (Some(once), Some(twice)) = (made(&material, &options(form)), made(&material, &options(form))) else {
                continue;
            };
            assert!(
                once.pieces[0].bytes == twice.pieces[0].bytes,
                "{form:?} of {}",
                once.suggested_name
            );
            assert!(once.suggested_name.ends_with(form.ending()));
            assert!(Path::new(&once.suggested_name).components().count() == 1);
        }
    }
}
