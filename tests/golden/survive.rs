//! Nothing is lost: what is typed into a field comes out of every form in which that field is told at all, as programs that
//! nobody here wrote read it: LibreOffice (workbooks, Word files), Python (web pages, tables as text), rustdoc (Markdown),
//! calcard (calendars), ical (address cards).
//!
//! Which fields a form tells is asked of the form itself: once with harmless texts, then with every hostile one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::Command;

use chapterdesk_core::letters::{Draft, LetterKind, TemplateFrom};
use chapterdesk_core::words::{Lang, Message};
use chapterdesk_documents::facts::*;
use chapterdesk_documents::{Calendar, Form, Material, Options, export};

use crate::after;
use crate::formats::{HOSTILE, contacts, year};
use crate::rota::quarter;
use crate::sample;
use crate::tools::options;

/// Texts beside those of the other test, each with what is left of it: controls and what turns the direction of writing
/// are the one thing that no file takes.
const ALSO: [(&str, &str); 12] = [
    ("平常的话", "平常的话"),
    ("a\u{202e}b\u{0}c\u{7}d\u{2066}e", "abcde"),
    ("Anna-Maria \"Weyerhäuser\" O’Neil", "Anna-Maria \"Weyerhäuser\" O’Neil"),
    ("👩‍💼🎉 emoji 👍🏽", "👩‍💼🎉 emoji 👍🏽"),
    (
        "{ $salon } {documents-open} %s ${x}",
        "{ $salon } {documents-open} %s ${x}",
    ),
    ("1. one\n- two\n> three\n    four", "1. one\n- two\n> three\n    four"),
    ("''''quoted'''' \"\"double\"\"", "''''quoted'''' \"\"double\"\""),
    (
        "http://example.org/?a=1&b=2#c www.example.org a@example.org",
        "http://example.org/?a=1&b=2#c www.example.org a@example.org",
    ),
    ("C:\\new\\table \\n \\, \\; \\\\", "C:\\new\\table \\n \\, \\; \\\\"),
    ("&#61;cmd &lt;b&gt; %3Cscript%3E", "&#61;cmd &lt;b&gt; %3Cscript%3E"),
    ("：，；。“全角”（括号）《书》", "：，；。“全角”（括号）《书》"),
    ("\tTab\r\n=1+1", " Tab\n=1+1"),
];

/// A text of every kind that is hard to keep, and what is left of it.
fn texts() -> Vec<(String, String)> {
    let same = HOSTILE.iter().map(|text| ((*text).to_owned(), (*text).to_owned()));
    let also = ALSO.iter().map(|(text, left)| ((*text).to_owned(), (*left).to_owned()));
    let long = ["长话，".repeat(400), "W".repeat(900)].map(|text| (text.clone(), text));
    same.chain(also).chain(long).collect()
}

/// Every field of a salon into which a user can type.
fn of_salon(salon: &mut SalonFacts) -> Vec<&mut String> {
    let chapter = &mut salon.chapter;
    let mut fields = vec![
        &mut chapter.name,
        &mut chapter.guild,
        &mut salon.theme,
        &mut salon.host_script,
        &mut salon.values_script,
    ];
    fields.extend(salon.venue.iter_mut().flat_map(|venue| {
        [
            &mut venue.name,
            &mut venue.address,
            &mut venue.door,
            &mut venue.transit,
            &mut venue.parking,
            &mut venue.contact_name,
            &mut venue.contact_phone,
        ]
    }));
    let reached = salon
        .in_charge
        .iter_mut()
        .chain(&mut salon.onsite)
        .chain(&mut salon.directory);
    fields.extend(reached.flat_map(|one| [&mut one.name, &mut one.phone]));
    for row in &mut salon.rows {
        fields.extend([&mut row.title, &mut row.materials, &mut row.note, &mut row.host_note]);
        fields.extend(row.people.iter_mut().map(|duty| &mut duty.name));
        for duty in &mut row.meanwhile {
            fields.push(&mut duty.what);
            fields.extend(&mut duty.people);
        }
    }
    for group in &mut salon.groups {
        fields.extend(
            [&mut group.lead, &mut group.note_taker, &mut group.question]
                .into_iter()
                .flatten(),
        );
    }
    for material in &mut salon.materials {
        fields.extend([&mut material.name, &mut material.quantity]);
        fields.extend(&mut material.bearer);
    }
    let talks = salon.talks.iter_mut().chain(&mut salon.standby);
    fields.extend(talks.flat_map(|talk| [&mut talk.name, &mut talk.title, &mut talk.topic]));
    let lists = [&mut salon.hosts, &mut salon.timekeepers, &mut salon.questions];
    fields.extend(lists.into_iter().flatten());
    fields.extend(salon.blocks.iter_mut().map(|block| &mut block.title));
    let people = salon.people.iter_mut();
    fields.extend(people.flat_map(|person| {
        [
            &mut person.name,
            &mut person.company,
            &mut person.post,
            &mut person.title,
        ]
    }));
    fields
}

fn of_terms(terms: &mut TermsFacts) -> [&mut String; 4] {
    [
        &mut terms.fee_note,
        &mut terms.car_plate,
        &mut terms.meal,
        &mut terms.companion,
    ]
}

fn of_letter(letter: &mut InvitationFacts) -> Vec<&mut String> {
    let mut fields = of_salon(&mut letter.salon);
    fields.extend([
        &mut letter.guest.name,
        &mut letter.guest.title,
        &mut letter.guest.topic,
        &mut letter.address,
        &mut letter.referred_by,
        &mut letter.needs,
    ]);
    fields.extend(of_terms(&mut letter.terms));
    fields.extend(letter.messages.iter_mut().map(|message| &mut message.body));
    fields
}

fn fields(material: &mut Material) -> Vec<&mut String> {
    match material {
        Material::RunSheet(salon) | Material::Agenda(salon) | Material::PersonSheet(salon, _) => of_salon(salon),
        Material::Invitation(letter) => of_letter(letter),
        Material::Certificate(facts) => {
            let signers = facts.signers.iter_mut().map(|signer| &mut signer.name);
            of_letter(&mut facts.letter).into_iter().chain(signers).collect()
        }
        Material::Contacts(facts) => {
            let reach = facts.reach.iter_mut();
            let reach = reach.flat_map(|one| [&mut one.phone, &mut one.wechat, &mut one.email]);
            of_salon(&mut facts.salon).into_iter().chain(reach).collect()
        }
        Material::YearCalendar(facts) => {
            let mut fields = vec![&mut facts.chapter.name, &mut facts.chapter.guild];
            let events = facts.events.iter_mut();
            fields.extend(events.flat_map(|event| [&mut event.theme, &mut event.place]));
            fields
        }
        Material::Rota(facts) => {
            let mut fields = vec![&mut facts.chapter.name, &mut facts.chapter.guild];
            fields.extend(facts.people.iter_mut().map(|person| &mut person.name));
            fields
        }
        Material::SpeakerList(facts) => {
            let mut fields = vec![&mut facts.chapter.name, &mut facts.chapter.guild];
            for one in &mut facts.speakers {
                fields.extend([
                    &mut one.name,
                    &mut one.title,
                    &mut one.city,
                    &mut one.next_action,
                    &mut one.phone,
                ]);
                fields.extend(&mut one.subjects);
                fields.extend(of_terms(&mut one.terms));
            }
            fields
        }
        Material::Paper(..) | Material::Poster(_) | Material::VenueSheet(_) => unreachable!("pages only"),
        Material::SignUps(_)
        | Material::Tasks(_)
        | Material::Retrospective(_)
        | Material::Recap(_)
        | Material::Trends(_) => after::fields(material),
    }
}

/// Every document that has a form which is no page of ours, as full as can be.
fn documents() -> Vec<(&'static str, Material)> {
    let mut salon = sample::salon();
    salon.onsite = Some(ContactFacts {
        name: "现场".into(),
        phone: "1".into(),
        ..ContactFacts::default()
    });
    for group in &mut salon.groups {
        group.note_taker = Some("记录".into());
        group.question = Some("问题".into());
    }
    salon.rows[4].meanwhile = vec![MeanwhileFacts {
        what: "换电池".into(),
        role: None,
        people: vec!["同时".into()],
    }];
    let mut letter = sample::invitation();
    letter.salon = salon.clone();
    letter.terms.fee = Some("fee");
    letter.messages = vec![Draft {
        kind: LetterKind::Invitation,
        label: Message::new("x"),
        lang: Lang::ZhCn,
        event: None,
        speaker: None,
        subject: String::new(),
        body: String::new(),
        blocked: Vec::new(),
        from: TemplateFrom::BuiltIn,
    }];
    let mut certificate = sample::certificate();
    certificate.letter = letter.clone();
    vec![
        ("run_sheet", Material::RunSheet(salon.clone())),
        ("agenda", Material::Agenda(salon.clone())),
        ("everybody", Material::PersonSheet(salon.clone(), None)),
        ("invitation", Material::Invitation(letter)),
        ("certificate", Material::Certificate(certificate)),
        ("contacts", Material::Contacts(contacts(salon))),
        ("year", Material::YearCalendar(year())),
        ("rota", Material::Rota(quarter())),
        ("speakers", Material::SpeakerList(sample::speaker_list())),
    ]
    .into_iter()
    .chain(after::full())
    .collect()
}

/// The forms that other programs take apart.
const FORMS: [Form; 8] = [
    Form::Xlsx,
    Form::Docx,
    Form::Csv,
    Form::Html,
    Form::Md,
    Form::Ics,
    Form::Vcf,
    Form::WeChat,
];

/// What stands around a text, so that each field is told from every other.
fn marked(text: &str, at: usize) -> String {
    format!("{text}〔{at}〕")
}

/// Writes every document in every form with `text` in every field, and tells the names of the files.
fn write(folder: &Path, round: usize, text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (document, mut material) in documents() {
        for (at, field) in fields(&mut material).into_iter().enumerate() {
            *field = marked(text, at);
        }
        for form in FORMS {
            let asked = Options {
                contacts: true,
                calendar: Calendar::Segments,
                ..options(form)
            };
            let made = match export(&material, &asked) {
                Ok(made) => made,
                Err(error) if error.code == "form_not_offered" => continue,
                Err(error) => panic!("{document} as {form:?}: {error:?}"),
            };
            let pieces: Vec<Vec<u8>> = made.pieces.into_iter().map(|piece| piece.bytes).collect();
            let name = format!("{document}-{round}.{}", form.ending());
            fs::write(folder.join(&name), pieces.concat()).unwrap();
            names.push(name);
        }
    }
    names
}

/// Converts all files of a kind at once.
fn office(folder: &Path, from: &str, to: &str) {
    let files = fs::read_dir(folder).unwrap().flatten().map(|file| file.path());
    let files: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|e| e == from))
        .collect();
    let profile = folder.join("profile");
    // So many at once as it opens in one go.
    for files in files.chunks(100) {
        let done = Command::new("soffice")
            .arg(format!("-env:UserInstallation=file://{}", profile.display()))
            .args(["--headless", "--convert-to", to, "--outdir"])
            .arg(folder.join("office"))
            .args(files)
            .output()
            .expect("these tests open workbooks and Word files with LibreOffice");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

/// What Python reads: the texts of web pages, and the cells of tables that LibreOffice or the app wrote.
const PYTHON: &str = r#"
import csv, html.parser, io, json, pathlib, sys
class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.said, self.skipped = [], 0
    def handle_starttag(self, tag, attributes):
        self.skipped += tag in ("style", "script")
        if tag == "br": self.said.append("\n")
    def handle_endtag(self, tag):
        self.skipped -= tag in ("style", "script")
        if tag in ("p", "li", "td", "th", "dd", "h1", "h2"): self.said.append("\n")
    def handle_data(self, data):
        if not self.skipped: self.said.append(data)
def page(text):
    reader = Page(); reader.feed(text); reader.close()
    return "".join(reader.said)
def table(text):
    csv.field_size_limit(10_000_000)
    return "\n".join(cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row)
read = {}
for file in pathlib.Path(sys.argv[1]).iterdir():
    if file.suffix in (".html", ".csv"):
        with open(file, encoding="utf-8-sig", newline="") as opened:
            text = opened.read()
        read[file.name] = page(text) if file.suffix == ".html" else table(text)
json.dump(read, sys.stdout)
"#;

fn python(folder: &Path) -> BTreeMap<String, String> {
    let read = Command::new("python3")
        .args(["-X", "utf8", "-c", PYTHON])
        .arg(folder)
        .output()
        .expect("python3");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let read: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
    let read = read.as_object().unwrap().iter();
    read.map(|(name, text)| (name.clone(), text.as_str().unwrap().to_owned()))
        .collect()
}

/// Makes of a file of Markdown the page that rustdoc shows.
fn show(folder: &Path, name: &str) {
    let out = folder.join("shown");
    // A heading at the top of a file would be taken for the name of the page.
    let file = folder.join(name);
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("% page\n\n{text}")).unwrap();
    let done = Command::new("rustdoc")
        .arg(&file)
        .arg("-o")
        .arg(&out)
        .output()
        .expect("rustdoc stands beside cargo");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// What stands in calendars: titles, places, descriptions, their names.
fn calendars(files: &str) -> String {
    let mut said = Vec::new();
    let mut parser = calcard::Parser::new(files);
    while let calcard::Entry::ICalendar(calendar) = parser.entry() {
        for component in &calendar.components {
            let values = component.entries.iter().flat_map(|entry| &entry.values);
            said.extend(values.filter_map(|value| value.as_text().map(str::to_owned)));
        }
    }
    said.join("\n")
}

/// What stands on address cards. The reader leaves the escapes of the format to us.
fn cards(file: &str) -> String {
    let cards = ical::VcardParser::new(Cursor::new(file.as_bytes())).map(Result::unwrap);
    let values = cards
        .flat_map(|card| card.properties)
        .filter_map(|property| property.value);
    let plain = |value: String| {
        let mut text = String::new();
        let mut characters = value.chars();
        while let Some(c) = characters.next() {
            match (c, c == '\\') {
                (_, true) => match characters.next() {
                    Some('n' | 'N') => text.push('\n'),
                    other => text.extend(other),
                },
                (c, false) => text.push(c),
            }
        }
        text
    };
    values.map(plain).collect::<Vec<_>>().join("\n")
}

fn is(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|e| e == ending)
}

/// One space for every run of them: lines break where a program has to, and Markdown makes quotes round and dashes long.
fn even(text: &str, name: &str) -> String {
    let mut text = text.replace('\u{feff}', "");
    if is(name, "md") {
        for (from, to) in [
            ("‘", "'"),
            ("’", "'"),
            ("“", "\""),
            ("”", "\""),
            ("…", "..."),
            ("—", "---"),
            ("–", "--"),
        ] {
            text = text.replace(from, to);
        }
    }
    // A message is broken into short lines, also between characters.
    let space = if is(name, "txt") { "" } else { " " };
    text.split_whitespace().collect::<Vec<_>>().join(space)
}

#[test]
fn nothing_that_was_typed_is_lost_in_any_form() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let (converted, shown_in) = (folder.join("office"), folder.join("shown"));
    let texts = texts();
    let mut names: BTreeSet<(String, usize)> = BTreeSet::new();
    for (round, (text, _)) in std::iter::once(&("平常".to_owned(), "平常".to_owned()))
        .chain(&texts)
        .enumerate()
    {
        names.extend(write(folder, round, text).into_iter().map(|name| (name, round)));
    }
    office(folder, "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1");
    office(folder, "docx", "txt:Text (encoded):UTF8");
    for (name, _) in names.iter().filter(|(name, _)| is(name, "md")) {
        show(folder, name);
    }
    let (plain, workbooks, markdown) = (python(folder), python(&converted), python(&shown_in));
    let read = |name: &str| -> String {
        let (stem, ending) = name.split_once('.').unwrap();
        let file = || fs::read_to_string(folder.join(name)).unwrap();
        let text = match ending {
            "xlsx" => workbooks
                .get(&format!("{stem}.csv"))
                .unwrap_or_else(|| panic!("{name} was not converted"))
                .clone(),
            "docx" => fs::read_to_string(converted.join(format!("{stem}.txt"))).unwrap(),
            "csv" | "html" => plain[name].clone(),
            "md" => markdown[&format!("{stem}.html")].clone(),
            "ics" => calendars(&file()),
            "vcf" => cards(&file()),
            _ => file(),
        };
        even(&text, name)
    };
    let mut told: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut lost = Vec::new();
    for (name, round) in names.iter().filter(|(_, round)| *round == 0) {
        let (document, ending) = name.split_once(&format!("-{round}.")).unwrap();
        let said = read(name);
        let fields = (0..600).filter(|at| said.contains(&even(&marked("平常", *at), name)));
        told.insert(format!("{document}.{ending}"), fields.collect());
    }
    for (name, round) in names.iter().filter(|(_, round)| *round > 0) {
        let (document, ending) = name.split_once(&format!("-{round}.")).unwrap();
        let (said, left) = (read(name), &texts[round - 1].1);
        for at in &told[&format!("{document}.{ending}")] {
            // The lines of a text may stand apart: each is looked for, the last with the mark of its field.
            let left = marked(left, *at);
            let missing = left.lines().find(|line| !said.contains(&even(line, name)));
            lost.extend(missing.map(|line| format!("{name}: field {at}: {line}")));
        }
    }
    for (name, fields) in &told {
        assert!(!fields.is_empty(), "{name} tells nothing");
    }
    let checked: usize = told.values().map(BTreeSet::len).sum();
    assert!(
        lost.is_empty(),
        "{} lost\n{}",
        lost.len(),
        lost[..lost.len().min(60)].join("\n")
    );
    assert!(checked > 900, "{checked} fields were looked for");
}
