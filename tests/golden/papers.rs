//! The papers for the day: scripts, cards, lists; ordinary, empty and far too full.

use chapterdesk_core::words::Lang;
use chapterdesk_documents::facts::{AttendeeFacts, Part, SalonFacts};
use chapterdesk_documents::{Form, Material, Options, Paper, export, preview};

use crate::rota::quarter;
use crate::sample;
use crate::tools::{assert_within, english, options, paper, person_sheet, squeezed, text_of};

/// A salon of which nothing is known but its day.
pub fn empty() -> SalonFacts {
    let mut facts = sample::salon();
    facts.theme.clear();
    facts.venue = None;
    facts.in_charge = None;
    (facts.heads, facts.visitors) = (0, None);
    for list in [&mut facts.hosts, &mut facts.timekeepers, &mut facts.questions] {
        list.clear();
    }
    facts.rows.clear();
    facts.groups.clear();
    facts.materials.clear();
    facts.talks.clear();
    facts.standby.clear();
    facts.directory.clear();
    facts.people.clear();
    facts.committee.clear();
    facts.host_script.clear();
    facts.values_script.clear();
    facts
}

/// Forty rows, thirty people, and `text` wherever a user can type.
pub fn full(text: &str) -> SalonFacts {
    let mut facts = sample::salon();
    facts.chapter.name = text.into();
    facts.theme = text.into();
    facts.questions = vec![text.into(); 3];
    facts.rows = (0..40)
        .map(|at| {
            let start = format!("{:02}:{:02}", 9 + at / 6, at % 6 * 10);
            let kind = ["talk", "custom", "values_opening", "discussion"][at % 4];
            let mut row = sample::row(Part::Slot, kind, text, &start, 10, &[("", text), ("host", text)]);
            row.note = text.into();
            row.materials = text.into();
            row.qa_minutes = if kind == "talk" { 3 } else { 0 };
            row
        })
        .collect();
    facts.people = (0..30)
        .map(|at| {
            let rows = [(at as usize % 40, ["speaker", "host", "timekeeper", ""][at as usize % 4])];
            let mut person = sample::person(100 + at, text, &["host", "group_lead"], &rows);
            person.company = text.into();
            person.post = text.into();
            person.title = text.into();
            person.leads = vec![1, 2];
            person.brings = vec![0, 1];
            person
        })
        .collect();
    facts.committee[0].name = text.into();
    facts.materials[0].name = text.into();
    facts.host_script = format!("{text}\n09:00 {text}\n【23:59 {text}】\n{text}");
    facts.values_script = format!("{text}\n{text}");
    if let Some(venue) = &mut facts.venue {
        venue.name = text.into();
        venue.door = text.into();
    }
    facts
}

/// How close to the edge of its page a paper may come, in points.
fn margin(kind: Paper) -> f64 {
    match kind {
        Paper::NameStickers | Paper::TableCards => 10.0,
        _ => 20.0,
    }
}

/// Texts that must print as they are, and texts that are far too long.
pub const DIFFICULT: [&str; 9] = [
    "#panic(\"x\") #read(\"/data.json\")",
    "*bold* _em_ `raw` $x^2$ <label> @label",
    "<script>alert(1)</script>",
    "=cmd|'/c calc'!A0",
    "../../etc/passwd",
    "{ $salon } { documents-open }",
    "喆䶮𬭎㛃𠮷",
    "欧阳上官诸葛司马长孙令狐慕容皇甫尉迟公孙夏侯端木南宫司徒司空",
    "https://example.org/a/very/long/path?with=everything&and=more#than-fits",
];

#[test]
fn every_paper_in_both_languages() {
    for kind in Paper::ALL {
        for (options, lang) in [(options(Form::Pdf), "zh"), (english(Form::Pdf), "en")] {
            let exported = paper(&sample::salon(), kind, &options).unwrap();
            assert_within(&exported, margin(kind));
            let name = format!("{}_{lang}", kind.code());
            let said = format!(
                "{} · {}\n{}",
                exported.suggested_name,
                exported.pages,
                text_of(&exported)
            );
            insta::assert_snapshot!(name, said);
        }
    }
}

#[test]
fn an_empty_salon_has_every_paper() {
    for kind in Paper::ALL {
        for lang in [Lang::ZhCn, Lang::En] {
            let options = Options {
                lang,
                ..options(Form::Pdf)
            };
            let exported = paper(&empty(), kind, &options).unwrap();
            assert_within(&exported, margin(kind));
            let pages = if kind == Paper::TimeCards { 3 } else { 1 };
            assert_eq!(exported.pages, pages, "{}", exported.suggested_name);
        }
    }
}

#[test]
fn difficult_texts_print_literally_and_stay_on_the_page() {
    for text in DIFFICULT {
        let facts = full(text);
        for kind in Paper::ALL {
            let exported = paper(&facts, kind, &options(Form::Pdf)).unwrap();
            assert_within(&exported, margin(kind));
            if kind == Paper::TimeCards {
                continue;
            }
            let printed = squeezed(&text_of(&exported));
            assert!(
                printed.contains(&squeezed(text)),
                "{text} is not in {}\n{printed}",
                kind.code()
            );
        }
    }
}

#[test]
fn very_long_names_stay_on_the_page() {
    for long in ["长".repeat(400), "W".repeat(400), "Weyerhäuser-Löwenstein ".repeat(18)] {
        let facts = full(&long);
        for kind in Paper::ALL {
            assert_within(&paper(&facts, kind, &options(Form::Pdf)).unwrap(), margin(kind));
        }
    }
}

#[test]
fn no_number_but_the_allowed_ones_stands_in_a_paper() {
    for kind in Paper::ALL {
        let asked = Options {
            contacts: true,
            ..options(Form::Pdf)
        };
        let text = text_of(&paper(&sample::salon(), kind, &asked).unwrap());
        assert!(!text.contains("154-0000"), "{text}");
    }
}

#[test]
fn scripts_are_sent_as_text_too() {
    let host = paper(&sample::salon(), Paper::HostScript, &options(Form::WeChat)).unwrap();
    insta::assert_snapshot!("host_script_message", host.text().unwrap());
    let values = paper(&sample::salon(), Paper::ValuesScript, &options(Form::WeChat)).unwrap();
    insta::assert_snapshot!("values_script_message", values.text().unwrap());
    for kind in Paper::ALL.into_iter().filter(|kind| !kind.has_text()) {
        let refused = paper(&sample::salon(), kind, &options(Form::WeChat)).unwrap_err();
        assert_eq!(refused.code, "form_not_offered");
    }
}

#[test]
fn words_of_a_time_that_is_gone_are_still_said() {
    let mut facts = sample::salon();
    facts.host_script = "14:20 这里提醒大家休息\n【14:00】\n大家好".into();
    let text = paper(&facts, Paper::HostScript, &options(Form::WeChat)).unwrap();
    let text = text.text().unwrap();
    let (before, after) = text.split_once("14:20 这里提醒大家休息").unwrap();
    assert!(before.contains("14:05 ") && after.contains("14:35 "), "{text}");
    assert!(before.contains("大家好"));
}

#[test]
fn every_person_has_a_card_a_sticker_and_a_line() {
    let facts = sample::salon();
    let of = |kind| squeezed(&text_of(&paper(&facts, kind, &options(Form::Pdf)).unwrap()));
    let (stickers, lines, cards) = (of(Paper::NameStickers), of(Paper::SignIn), of(Paper::TableCards));
    for person in facts.people.iter().filter(|person| !person.stands_by) {
        assert!(stickers.contains(&person.name), "{} has no sticker", person.name);
        assert!(lines.contains(&person.name), "{} has no line", person.name);
    }
    // Who only stands by has not said that they come.
    assert!(!stickers.contains("顾建明") && !lines.contains("顾建明"));
    for name in ["何晓雯", "沈文娟", "金晓岚", "顾玉珍", "朱燕萍", "徐敏芳"] {
        // Once on each side of the fold.
        assert_eq!(cards.matches(name).count(), 2, "{name}\n{cards}");
    }
    assert!(
        lines.contains(&(facts.people.len() + 10).to_string()),
        "ten lines are empty"
    );
}

#[test]
fn whoever_sits_in_a_group_has_a_sticker_with_it_and_a_line() {
    let mut facts = sample::salon();
    let seat = |id, name: &str, group, is_visitor| AttendeeFacts {
        id,
        name: name.into(),
        company: "沐隅食品".into(),
        post: "人事专员".into(),
        group,
        is_visitor,
    };
    // A visitor, a member, and somebody who is on the sheet anyway.
    facts.attendees = vec![
        seat(None, "王新月", 3, true),
        seat(None, "赵学友", 1, true),
        seat(Some(sample::id(50)), "李会员", 2, false),
        seat(Some(sample::id(4)), "潘志成", 1, false),
    ];
    let of = |kind| squeezed(&text_of(&paper(&facts, kind, &options(Form::Pdf)).unwrap()));
    let (stickers, lines) = (of(Paper::NameStickers), of(Paper::SignIn));
    for name in ["王新月", "李会员", "潘志成"] {
        assert_eq!(stickers.matches(name).count(), 1, "{name} in {stickers}");
        assert_eq!(lines.matches(name).count(), 1, "{name} in {lines}");
    }
    assert!(stickers.contains("3组") && stickers.contains("1组"), "{stickers}");
    assert!(
        lines.contains("沐隅食品人事专员访客") && lines.contains("沐隅食品人事专员会员"),
        "{lines}"
    );
    let lead = person_sheet(&facts, Some(sample::id(4)), &options(Form::WeChat)).unwrap();
    assert!(lead.text().unwrap().contains("组员：赵学友\n"), "{lead:?}");
}

#[test]
fn pages_are_pictures_as_well() {
    for kind in Paper::ALL {
        let pages = paper(&sample::salon(), kind, &options(Form::Pdf)).unwrap().pages;
        let pictures = paper(&sample::salon(), kind, &options(Form::Png)).unwrap();
        assert_eq!(pictures.pages, pages);
        let preview = preview(&Material::Paper(sample::salon(), kind), &options(Form::Pdf)).unwrap();
        assert_eq!(preview.pages, pages);
        assert!(preview.picture.starts_with(b"\x89PNG"));
    }
}

#[test]
fn long_pictures_can_be_looked_at_before_they_are_saved() {
    let materials = vec![
        Material::RunSheet(sample::salon()),
        Material::Agenda(sample::salon()),
        Material::PersonSheet(sample::salon(), None),
        Material::Invitation(sample::invitation()),
        Material::Certificate(sample::certificate()),
        Material::Poster(sample::poster()),
        Material::SpeakerList(sample::speaker_list()),
        Material::VenueSheet(sample::venue_sheet()),
        Material::Rota(quarter()),
    ];
    for material in materials {
        let options = options(Form::Png);
        let exported = export(&material, &options).unwrap();
        let preview = preview(&material, &options).unwrap();
        assert_eq!(preview.pages, exported.pages, "{}", exported.suggested_name);
        assert!(preview.picture.starts_with(b"\x89PNG"));
    }
}
