//! People: order, likely duplicates, hats, removal and erasure.

use chapterdesk_core::committee::{self, Appointment, Office};
use chapterdesk_core::find::queries::find;
use chapterdesk_core::people::{PersonFields, acts, ops, queries};
use chapterdesk_core::speakers::{self, SpeakerFields, Who};
use chapterdesk_core::store::pictures;
use proptest::prelude::*;

use crate::fresh::{Fresh, day, refusal, zh};

fn named(name: &str) -> PersonFields {
    PersonFields {
        name: Some(name.to_owned()),
        ..PersonFields::default()
    }
}

fn at(name: &str, company: &str, phone: &str) -> PersonFields {
    PersonFields {
        company: Some(company.to_owned()),
        phone: Some(phone.to_owned()),
        ..named(name)
    }
}

#[test]
fn text_is_kept_as_given_and_control_characters_are_refused() {
    let mut fresh = Fresh::new();
    let given = "  👩\u{200D}👧 e\u{301}葛\u{E0100}  ";
    let person = fresh.act(|tx| ops::add(tx, &named(given))).unwrap().value;
    assert_eq!(
        fresh.desk.read(|db| queries::get(db, person.id)).unwrap().name,
        given.trim()
    );
    for bad in ["a\u{0}b", "a\u{7}b", "a\u{202E}b", "a\nb"] {
        let refused = refusal(fresh.act(|tx| ops::add(tx, &named(bad))));
        assert_eq!(refused, ("text_control_characters", Some("name".to_owned())));
    }
    assert_eq!(
        refusal(fresh.act(|tx| ops::add(tx, &named("\u{3000}")))).0,
        "text_empty"
    );
    assert_eq!(
        refusal(fresh.act(|tx| ops::add(tx, &PersonFields::default()))).0,
        "text_empty"
    );
    assert_eq!(
        refusal(fresh.act(|tx| ops::add(tx, &named(&"长".repeat(401))))).0,
        "text_too_long"
    );
    fresh.act(|tx| ops::add(tx, &named(&"长".repeat(400)))).unwrap();
}

#[test]
fn a_patch_changes_only_what_it_names() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().unwrap();
    let fields: PersonFields =
        serde_json::from_str(r#"{"name":"王丽","years":6,"tags":["群主"," ","群主"],"note":"一\n二"}"#).unwrap();
    let person = fresh.act(|tx| ops::add(tx, &fields)).unwrap().value;
    assert_eq!((person.years, person.tags.clone()), (Some(6), vec!["群主".to_owned()]));
    let patch: PersonFields = serde_json::from_str(r#"{"company":"澄拓精密","years":null}"#).unwrap();
    let edited = fresh.act(|tx| ops::edit(tx, person.id, &patch)).unwrap().value;
    assert_eq!(
        (edited.name.as_str(), edited.company.as_str(), edited.years),
        ("王丽", "澄拓精密", None)
    );
    assert_eq!(edited.note, "一\n二");
    assert!(serde_json::from_str::<PersonFields>(r#"{"nmae":"王丽"}"#).is_err());
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn likely_duplicates_are_pointed_out_and_never_refused() {
    let mut fresh = Fresh::new();
    fresh
        .act(|tx| ops::add(tx, &at("王丽", "澄拓精密", "154-0000-0018")))
        .unwrap();
    let same_phone = fresh
        .act(|tx| ops::add(tx, &at("王莉", "", "+86 15400000018")))
        .unwrap();
    assert_eq!(
        zh(&same_phone.warnings[0]),
        "可能和已有的王丽是同一个人：电话相同（154-0000-0018）"
    );
    let elsewhere = fresh.act(|tx| ops::add(tx, &at("王丽", "衡朴软件", ""))).unwrap();
    assert!(elsewhere.warnings.is_empty(), "one name in two companies");
    let no_company = fresh.act(|tx| ops::add(tx, &named("王丽"))).unwrap();
    assert_eq!(no_company.warnings.len(), 2);
    // What is not compared does not warn again; what is compared does, but never of the person itself.
    let note = PersonFields {
        note: Some("…".to_owned()),
        ..PersonFields::default()
    };
    assert!(
        fresh
            .act(|tx| ops::edit(tx, no_company.value.id, &note))
            .unwrap()
            .warnings
            .is_empty()
    );
    let found = fresh
        .desk
        .read(|db| queries::likely_duplicates(db, &PersonFields::default(), Some(no_company.value.id)))
        .unwrap();
    assert_eq!(found.len(), 2);
    assert_eq!(fresh.desk.read(queries::list).unwrap().len(), 4);
}

#[test]
fn the_order_of_people_does_not_depend_on_what_was_entered_first() {
    let people = [
        ("曾敏", "甲"),
        ("单小玲", ""),
        ("王丽", "乙"),
        ("王丽", "甲"),
        ("䶮喆", ""),
        ("Amy", ""),
        ("欧阳雪", ""),
    ];
    let listed = |order: &[usize]| {
        let mut fresh = Fresh::new();
        for at in order {
            let (name, company) = people[*at];
            fresh.act(|tx| ops::add(tx, &self::at(name, company, ""))).unwrap();
        }
        let list = fresh.desk.read(queries::list).unwrap();
        let page = fresh.desk.read(|db| queries::list_page(db, " ", 2, 3)).unwrap();
        assert_eq!(page.people, list[2..5]);
        assert_eq!(page.total, 7);
        list.into_iter()
            .map(|person| format!("{} {}", person.name, person.company))
            .collect::<Vec<_>>()
    };
    let forwards = listed(&[0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(
        forwards,
        ["Amy ", "欧阳雪 ", "单小玲 ", "王丽 乙", "王丽 甲", "䶮喆 ", "曾敏 甲"]
    );
    assert_eq!(listed(&[6, 3, 5, 0, 2, 4, 1]), forwards);
}

#[test]
fn people_are_chosen_by_what_tells_them_apart() {
    let mut fresh = Fresh::new();
    for fields in [
        at("王丽娜", "澄拓精密", ""),
        at("王丽", "", "154-0000-0002"),
        at("陈王丽", "衡朴软件", ""),
    ] {
        fresh.act(|tx| ops::add(tx, &fields)).unwrap();
    }
    let choices = fresh.desk.read(|db| queries::choose(db, "王丽", 10)).unwrap();
    let shown: Vec<_> = choices
        .iter()
        .map(|choice| (choice.name.as_str(), choice.detail.as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            ("王丽", "154-0000-0002"),
            ("王丽娜", "澄拓精密"),
            ("陈王丽", "衡朴软件")
        ]
    );
    assert_eq!(fresh.desk.read(|db| queries::choose(db, "", 2)).unwrap().len(), 2);
    let page = fresh.desk.read(|db| queries::list_page(db, "wangl", 0, 10)).unwrap();
    assert_eq!(page.total, 3);
}

#[test]
fn a_person_is_named_by_id_prefix_or_exact_unique_name() {
    let mut fresh = Fresh::new();
    let first = fresh.act(|tx| ops::add(tx, &at("王丽", "甲", ""))).unwrap().value.id;
    assert_eq!(fresh.desk.read(|db| queries::resolve(db, " 王丽 ")).unwrap(), first);
    let second = fresh.act(|tx| ops::add(tx, &at("王丽", "乙", ""))).unwrap().value.id;
    assert_eq!(
        refusal(fresh.desk.read(|db| queries::resolve(db, "王丽"))).0,
        "ambiguous"
    );
    assert_eq!(
        fresh.desk.read(|db| queries::resolve(db, &second.to_string())).unwrap(),
        second
    );
    assert_eq!(
        refusal(fresh.desk.read(|db| queries::resolve(db, "无此人"))).0,
        "person_not_found"
    );
}

#[test]
fn hats_are_those_of_today() {
    let mut fresh = Fresh::new();
    let id = fresh.act(|tx| ops::add(tx, &named("顾敏"))).unwrap().value.id;
    let appointment = Appointment {
        office: Office::President,
        person: id,
        started: day("2024-01-01"),
        interest_group: String::new(),
        note: String::new(),
        replace: false,
        reason: String::new(),
        by: String::new(),
    };
    let term = fresh.act(|tx| committee::ops::appoint(tx, &appointment)).unwrap().value;
    let page = fresh.desk.read(|db| queries::show(db, id)).unwrap();
    assert_eq!(page.person.hats.committee, ["president"]);
    assert_eq!(page.terms[0].id, term.id);
    let ending = committee::Ending {
        ended: day("2026-11-22"),
        reason: String::new(),
        by: String::new(),
    };
    fresh.act(|tx| committee::ops::end(tx, term.id, &ending)).unwrap();
    assert!(fresh.desk.read(queries::list).unwrap()[0].hats.committee.is_empty());
}

#[test]
fn hats_stand_in_the_order_of_the_chart() {
    let mut fresh = Fresh::new();
    let id = fresh.act(|tx| ops::add(tx, &named("顾敏"))).unwrap().value.id;
    for office in Office::ALL.iter().rev() {
        let group = if office.is_single() || *office == Office::Secretary {
            ""
        } else {
            "读书会"
        };
        let appointment: Appointment = serde_json::from_value(serde_json::json!({
            "office": office, "person": id, "started": "2026-01-01", "interest_group": group,
        }))
        .unwrap();
        fresh.act(|tx| committee::ops::appoint(tx, &appointment)).unwrap();
    }
    let codes: Vec<_> = Office::ALL.iter().map(|office| office.code()).collect();
    assert_eq!(
        fresh.desk.read(|db| queries::get(db, id)).unwrap().hats.committee,
        codes
    );
    fresh.act(|tx| ops::add(tx, &named("陆佳"))).unwrap();
    let list = fresh.desk.read(queries::list).unwrap();
    assert_eq!(
        list.iter().find(|person| person.id == id).unwrap().hats.committee,
        codes
    );
}

#[test]
fn a_speaker_without_talks_leaves_no_trace_when_erased() {
    let mut fresh = Fresh::new();
    let id = fresh.act(|tx| ops::add(tx, &named("沈文娟"))).unwrap().value.id;
    fresh
        .act(|tx| speakers::ops::add(tx, &Who::Person(id), &SpeakerFields::default()))
        .unwrap();
    assert_eq!(refusal(fresh.act(|tx| ops::remove(tx, id))).0, "person_in_use");
    fresh.desk.erase(acts::erase(), |tx| ops::erase(tx, id)).unwrap();
    assert!(fresh.desk.read(queries::list).unwrap().is_empty());
    assert!(fresh.desk.read(speakers::queries::list).unwrap().is_empty());
    assert!(fresh.desk.check().unwrap().ok);
}

#[test]
fn a_photo_is_kept_by_its_hash_and_comes_back_with_undo() {
    let mut fresh = Fresh::new();
    let id = fresh.act(|tx| ops::add(tx, &named("顾敏"))).unwrap().value.id;
    let before = fresh.desk.fingerprint().unwrap();
    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(3, 4)
        .write_to(&mut png, image::ImageFormat::Png)
        .unwrap();
    let photo = fresh
        .act(|tx| ops::set_photo(tx, id, Some(png.get_ref())))
        .unwrap()
        .photo;
    let stored = fresh.desk.read(|db| pictures::get(db, photo.unwrap())).unwrap();
    assert_eq!((stored.width, stored.height), (3, 4));
    let refused = refusal(fresh.act(|tx| ops::set_photo(tx, id, Some(b"no picture"))));
    assert_eq!(refused, ("picture_unreadable", Some("picture".to_owned())));
    assert_eq!(fresh.act(|tx| ops::set_photo(tx, id, None)).unwrap().photo, None);
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn a_person_in_use_is_not_removed_and_the_refusal_says_why() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().unwrap();
    let id = fresh.act(|tx| ops::add(tx, &named("顾敏"))).unwrap().value.id;
    fresh.act(|tx| ops::remove(tx, id)).unwrap();
    fresh.desk.undo(None).unwrap();
    let appointment: Appointment = serde_json::from_str(&format!(
        r#"{{"office":"secretary","person":"{id}","started":"2026-01-01"}}"#
    ))
    .unwrap();
    fresh.act(|tx| committee::ops::appoint(tx, &appointment)).unwrap();
    let refused = fresh.act(|tx| ops::remove(tx, id)).unwrap_err();
    assert_eq!(refused.code, "person_in_use");
    assert!(
        zh(&refused.message()).starts_with("还不能删除顾敏：组委会任期1条"),
        "{}",
        zh(&refused.message())
    );
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn an_erased_person_is_found_nowhere_and_stays_erased() {
    let mut fresh = Fresh::new();
    let fields = PersonFields {
        wechat: Some("gumin_1990".to_owned()),
        ..at("顾敏", "澄拓精密", "154-0000-0018")
    };
    let id = fresh.act(|tx| ops::add(tx, &fields)).unwrap().value.id;
    let appointment: Appointment = serde_json::from_str(&format!(
        r#"{{"office":"secretary","person":"{id}","started":"2026-01-01"}}"#
    ))
    .unwrap();
    fresh.act(|tx| committee::ops::appoint(tx, &appointment)).unwrap();
    fresh.desk.erase(acts::erase(), |tx| ops::erase(tx, id)).unwrap();
    let person = fresh.desk.read(|db| queries::get(db, id)).unwrap();
    assert_eq!(person.name, "已清除的人员");
    assert!(
        [person.phone, person.wechat, person.company]
            .iter()
            .all(String::is_empty)
    );
    for query in ["顾敏", "gumin", "0018", "澄拓", "gumin_1990"] {
        assert_eq!(fresh.desk.read(|db| find(db, query, 50)).unwrap().total, 0, "{query}");
    }
    assert_eq!(refusal(fresh.desk.undo(None)).0, "nothing_to_undo");
    assert!(fresh.desk.check().unwrap().ok);
}

#[test]
fn nothing_of_an_erased_person_lingers_in_the_file() {
    let mut fresh = Fresh::new();
    let fields = PersonFields {
        wechat: Some("gumin_1990".to_owned()),
        ..at("顾敏", "澄拓精密", "154-0000-0018")
    };
    let id = fresh.act(|tx| ops::add(tx, &fields)).unwrap().value.id;
    fresh
        .act(|tx| ops::add(tx, &at("陆佳宜", "衡朴软件", "154-0000-0029")))
        .unwrap();
    // What stands in the file: the values themselves, and the phone backwards as a word of the search text.
    let traces = ["顾敏", "gumin_1990", "154-0000-0018", "81000000451"];
    let path = fresh.desk.path().to_owned();
    let left = |path: &std::path::Path| -> Vec<&str> {
        let mut bytes = std::fs::read(path).unwrap();
        let log = std::fs::read(path.with_extension("chapter-wal")).unwrap_or_default();
        bytes.extend(log);
        let holds = |trace: &str| bytes.windows(trace.len()).any(|part| part == trace.as_bytes());
        traces.into_iter().filter(|trace| holds(trace)).collect()
    };
    assert_eq!(left(&path), traces);
    fresh.desk.erase(acts::erase(), |tx| ops::erase(tx, id)).unwrap();
    assert_eq!(left(&path), [] as [&str; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_patch_taken_back_leaves_the_person_as_it_was(
        first in proptest::collection::vec(".{0,12}", 6),
        second in proptest::collection::vec(".{0,12}", 6),
        years in proptest::option::of(proptest::option::of(0_u32..90)),
    ) {
        let fields = |texts: &[String]| {
            let text = |at: usize| Some(texts[at].clone()).filter(|text| !text.contains('x'));
            PersonFields {
                name: Some(format!("顾{}", texts[0].replace(|c: char| c.is_control(), ""))),
                phone: text(1),
                company: text(2),
                introduction: text(3),
                tags: Some(vec![texts[4].clone(), texts[5].clone()]),
                years,
                ..PersonFields::default()
            }
        };
        let mut fresh = Fresh::new();
        let id = fresh.act(|tx| ops::add(tx, &named("顾敏"))).unwrap().value.id;
        let before = fresh.desk.fingerprint().unwrap();
        // A refused patch must change nothing either.
        let _ = fresh.act(|tx| ops::edit(tx, id, &fields(&first)));
        let _ = fresh.act(|tx| ops::edit(tx, id, &fields(&second)));
        fresh.assert_undo_and_redo(&before);
        prop_assert!(fresh.desk.check().unwrap().ok);
    }
}
