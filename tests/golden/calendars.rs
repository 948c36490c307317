//! Calendars and the codes that tell a date, read back by programs that nobody here wrote.

use std::collections::BTreeSet;
use std::io::Cursor;

use chapterdesk_documents::facts::SalonFacts;
use chapterdesk_documents::{Calendar, Form, Material, Options, export, text};

use crate::formats::year;
use crate::sample;
use crate::tools::options;

#[test]
fn other_programs_read_the_calendar() {
    let facts = sample::salon();
    for (kind, entries) in [(Calendar::Event, 1), (Calendar::Segments, facts.rows.len())] {
        let options = Options {
            calendar: kind,
            ..options(Form::Ics)
        };
        let file = text(&Material::RunSheet(facts.clone()), &options).unwrap();
        let read = ical::IcalParser::new(Cursor::new(file.as_bytes()))
            .next()
            .unwrap()
            .unwrap();
        assert_eq!(read.events.len(), entries, "{file}");
        let value = |at: usize, name: &str| {
            let found = read.events[at].properties.iter().find(|one| one.name == name);
            found.and_then(|one| one.value.clone()).unwrap_or_default()
        };
        let mut ids = BTreeSet::new();
        for at in 0..entries {
            assert!(ids.insert(value(at, "UID")), "{file}");
            assert!(value(at, "UID").ends_with("@chapterdesk"));
            assert_eq!(value(at, "SEQUENCE"), "42");
            assert_eq!(value(at, "DTSTAMP"), "20261122T063000Z");
            assert!(!read.events[at].alarms.is_empty(), "{file}");
        }
        // The second parser agrees, and UTC is eight hours behind.
        let second = calcard::icalendar::ICalendar::parse(&file).unwrap();
        assert_eq!(
            second
                .components
                .iter()
                .filter(|one| one.component_type.as_str() == "VEVENT")
                .count(),
            entries
        );
        if kind == Calendar::Event {
            assert_eq!(
                (value(0, "DTSTART").as_str(), value(0, "DTEND").as_str()),
                ("20261212T060000Z", "20261212T080000Z")
            );
            assert!(value(0, "SUMMARY").contains("苏州分会第18期沙龙"), "{file}");
        }
        assert!(file.contains("PRODID:-//chapterdesk//"));
        assert!(file.lines().all(|line| line.len() <= 75), "lines are folded");
    }
    let mut off = facts;
    off.is_cancelled = true;
    let file = text(&Material::Agenda(off), &options(Form::Ics)).unwrap();
    assert!(file.contains("STATUS:CANCELLED") && !file.contains("VALARM"), "{file}");
}

#[test]
fn the_calendar_of_a_year_has_what_is_to_come() {
    let file = text(&Material::YearCalendar(year()), &options(Form::Ics)).unwrap();
    let read = ical::IcalParser::new(Cursor::new(file.as_bytes()))
        .next()
        .unwrap()
        .unwrap();
    assert_eq!(read.events.len(), 2, "{file}");
    assert!(
        file.contains("绩效沟通") && file.contains("STATUS:CANCELLED") && !file.contains("面试三问"),
        "{file}"
    );
    let table = text(&Material::YearCalendar(year()), &options(Form::Csv)).unwrap();
    assert_eq!(table.lines().count(), 4, "{table}");
}

#[test]
fn codes_are_read_by_another_program() {
    let facts = sample::salon();
    let page = text(&Material::Agenda(facts.clone()), &options(Form::Html)).unwrap();
    let mut read = Vec::new();
    for piece in page.split("<svg").skip(1) {
        let svg = format!("<svg{}</svg>", piece.split("</svg>").next().unwrap());
        read.push(decoded(&svg));
    }
    assert_eq!(read.len(), 2, "{page}");
    assert_eq!(read[0], facts.venue.unwrap().map_link);
    is_the_date(&read[1]);
}

/// Holds that a code tells a calendar of the sample's salon.
pub fn is_the_date(code: &str) {
    let calendar = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{code}\r\nEND:VCALENDAR\r\n");
    let events = events(&calendar);
    assert_eq!(events.len(), 1, "{code}");
    let value = |name: &str| valued(&events[0], name);
    assert_eq!(value("SUMMARY"), "苏州分会第18期沙龙：绩效沟通，怎么开口");
    assert_eq!(
        [value("DTSTART"), value("DTEND")],
        ["20261212T060000Z", "20261212T080000Z"]
    );
    assert_eq!(value("LOCATION"), "青屿书院3楼大教室，青屿路18号");
    // The identifier is that of the file: who has both has the salon once.
    let file = text(&Material::Agenda(sample::salon()), &options(Form::Ics)).unwrap();
    assert!(file.contains(&format!("UID:{}", value("UID"))), "{file}");
}

/// The events of a calendar file as another library reads them.
fn events(file: &str) -> Vec<ical::parser::ical::component::IcalEvent> {
    let mut parser = ical::IcalParser::new(Cursor::new(file.as_bytes()));
    parser.next().unwrap().unwrap().events
}

fn valued(event: &ical::parser::ical::component::IcalEvent, name: &str) -> String {
    let found = event.properties.iter().find(|one| one.name == name);
    found.and_then(|one| one.value.clone()).unwrap_or_default()
}

/// What is too long for a code that a camera reads is told in fewer words; a day that is gone or called off in none.
#[test]
fn the_code_of_the_date_stays_readable() {
    let codes = |facts: &SalonFacts| {
        let page = text(&Material::Agenda(facts.clone()), &options(Form::Html)).unwrap();
        let codes = page.split("<svg").skip(1);
        let codes = codes.map(|piece| decoded(&format!("<svg{}</svg>", piece.split("</svg>").next().unwrap())));
        codes
            .filter(|code| code.starts_with("BEGIN:VEVENT"))
            .collect::<Vec<_>>()
    };
    let usual = sample::salon();
    let mut far = usual.clone();
    far.venue.as_mut().unwrap().address = "很长的路".repeat(40);
    let mut wordy = far.clone();
    wordy.theme = "很长的主题".repeat(40);
    for (facts, has_theme, has_address) in [(&usual, true, true), (&far, true, false), (&wordy, false, false)] {
        let [code] = codes(facts).try_into().expect("one code");
        let code: String = code;
        assert!(code.len() <= 400, "{} bytes", code.len());
        assert!(
            code.contains("青屿书院3楼大教室") && code.contains("苏州分会第18期沙龙"),
            "{code}"
        );
        assert_eq!(code.contains("绩效沟通"), has_theme, "{code}");
        assert_eq!(code.contains("青屿路"), has_address, "{code}");
    }
    let mut gone = usual.clone();
    gone.date = "2026-11-21".parse().unwrap();
    let mut off = usual;
    off.is_cancelled = true;
    assert!(codes(&gone).is_empty() && codes(&off).is_empty());
}

/// Wherever the computer is: a salon at two in Suzhou is at two in Suzhou.
#[test]
fn a_computer_abroad_moves_no_salon() {
    let file = |offset: &str| {
        let options = Options {
            now: chrono::DateTime::parse_from_rfc3339(&format!("2026-11-22T06:30:00{offset}")).unwrap(),
            ..options(Form::Ics)
        };
        text(&Material::Agenda(sample::salon()), &options).unwrap()
    };
    for offset in ["+08:00", "-05:00", "+00:00", "+05:45"] {
        let file = file(offset);
        assert_eq!(valued(&events(&file)[0], "DTSTART"), "20261212T060000Z", "{file}");
        assert!(file.contains("X-WR-TIMEZONE:Asia/Shanghai"), "{file}");
    }
}

/// What one person does, as entries of their own calendar.
#[test]
fn a_person_has_a_calendar_of_their_own() {
    let facts = sample::salon();
    let of = |person: Option<u64>| {
        let material = Material::PersonSheet(facts.clone(), person.map(sample::id));
        export(&material, &options(Form::Ics)).unwrap()
    };
    // The timekeeper: setting up, two talks, the photo.
    let own = of(Some(3));
    assert_eq!(own.suggested_name, "第18期沙龙-个人安排-蒋思琪-草稿.ics");
    let file = own.text().unwrap();
    assert!(file.contains("苏州分会第18期沙龙：蒋思琪的安排"), "{file}");
    let entries = events(file);
    let told: Vec<[String; 3]> = entries
        .iter()
        .map(|entry| ["SUMMARY", "DTSTART", "DTEND"].map(|name| valued(entry, name)))
        .collect();
    let expected = [
        ["第18期沙龙：布置、试投影和话筒", "20261212T050000Z", "20261212T052000Z"],
        ["第18期沙龙：分享一（计时）", "20261212T060500Z", "20261212T063500Z"],
        ["第18期沙龙：分享二（计时）", "20261212T063500Z", "20261212T070500Z"],
        ["第18期沙龙：合影（摄影）", "20261212T075600Z", "20261212T080000Z"],
    ];
    assert_eq!(told, expected.map(|entry| entry.map(str::to_owned)), "{file}");
    let about = |at: usize| valued(&entries[at], "DESCRIPTION");
    assert!(
        about(0).contains("13:00前") && about(0).contains("东门进"),
        "{}",
        about(0)
    );
    assert!(
        about(1).contains("何晓雯") && about(1).contains("154-0000-0018"),
        "{}",
        about(1)
    );
    assert!((0..4).all(|at| about(at).contains("话筒电池×4")), "{file}");
    // A day and two hours before the first, ten minutes before the others.
    let alarms: Vec<usize> = entries.iter().map(|entry| entry.alarms.len()).collect();
    assert_eq!(alarms, [2, 1, 1, 1]);
    // The entries are not those of the sheet: who has both loses neither.
    let whole = Options {
        calendar: Calendar::Segments,
        ..options(Form::Ics)
    };
    let sheet = text(&Material::RunSheet(facts.clone()), &whole).unwrap();
    let ids = |entries: Vec<_>| -> BTreeSet<String> { entries.iter().map(|entry| valued(entry, "UID")).collect() };
    let (sheet, entries) = (ids(events(&sheet)), ids(entries));
    assert!(
        entries.len() == 4 && sheet.is_disjoint(&entries),
        "{sheet:?} {entries:?}"
    );
    // Who is in charge has no row: the salon itself.
    let in_charge = events(of(Some(18)).text().unwrap());
    assert_eq!(in_charge.len(), 1);
    assert_eq!(valued(&in_charge[0], "DTSTART"), "20261212T060000Z");
    assert!(
        valued(&in_charge[0], "DESCRIPTION").starts_with("负责人"),
        "{in_charge:?}"
    );
    // Everybody at once: a file each, and all of them to be looked at.
    let all = of(None);
    let busy = facts.people.iter().filter(|person| !person.stands_by).count();
    assert_eq!((all.pieces.len(), all.pages), (busy, busy));
    assert!(all.pieces.iter().any(|piece| piece.name == "蒋思琪"));
    let seen = text(&Material::PersonSheet(facts.clone(), None), &options(Form::Ics)).unwrap();
    assert_eq!(seen.matches("BEGIN:VCALENDAR").count(), busy);
    // Nobody else's number, and no alarm for what is called off.
    assert!(!seen.contains("154-0000-0101"));
    let mut off = facts.clone();
    off.is_cancelled = true;
    let off = text(&Material::PersonSheet(off, None), &options(Form::Ics)).unwrap();
    assert!(off.contains("STATUS:CANCELLED") && !off.contains("VALARM"), "{off}");
}

/// What stands in a code, drawn by the bars of its picture and read by another library.
fn decoded(svg: &str) -> String {
    let view = svg.split("viewBox=\"0 0 ").nth(1).unwrap();
    let side: usize = view.split(' ').next().unwrap().parse().unwrap();
    let mut dark = vec![vec![false; side]; side];
    // Bars are written as `M{x} {y}h{long}v1h-{long}z`.
    for bar in svg.split('M').skip(1) {
        let mut numbers = bar.split(['h', 'v', ' ', ',']).map(str::parse::<usize>);
        if let (Some(Ok(x)), Some(Ok(y)), Some(Ok(long))) = (numbers.next(), numbers.next(), numbers.next()) {
            dark[y][x..x + long].fill(true);
        }
    }
    // Cameras need an edge of white, which the page has around the picture.
    let (scale, edge) = (4, 4);
    let whole = (side + 2 * edge) * scale;
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(whole, whole, |x, y| {
        let dark = |x: usize, y: usize| {
            x >= edge && y >= edge && x < side + edge && y < side + edge && dark[y - edge][x - edge]
        };
        if dark(x / scale, y / scale) { 0 } else { 255 }
    });
    let grids = picture.detect_grids();
    grids.first().expect("a code").decode().unwrap().1
}
