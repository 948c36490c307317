//! Search: by characters, pinyin, initials, company, phone; ranking; no text is an error; derived rows follow every act.

use chapterdesk_core::events::{self, PlanFields};
use chapterdesk_core::find::queries::find;
use chapterdesk_core::find::{Found, HitKind};
use chapterdesk_core::people::{PersonFields, ops, queries};
use chapterdesk_core::speakers::{self, SpeakerFields, Who};
use chapterdesk_core::venues::{self, VenueFields};
use proptest::prelude::*;

use crate::fresh::{Fresh, zh};

fn person(name: &str, company: &str, phone: &str) -> PersonFields {
    PersonFields {
        name: Some(name.to_owned()),
        company: Some(company.to_owned()),
        phone: Some(phone.to_owned()),
        ..PersonFields::default()
    }
}

fn chapter() -> Fresh {
    let mut fresh = Fresh::new();
    for fields in [
        person("沈文娟", "澄拓精密", "154-0000-0018"),
        person("沈文", "衡朴软件", "+86 154 0000 0021"),
        person("何晓雯", "屿禾食品", ""),
        person("单小玲", "岚珂物流", ""),
        person("沈", "", ""),
        person("Cindy Wu", "沐隅电子材料", ""),
        person("赵沈文", "", ""),
    ] {
        fresh.act(|tx| ops::add(tx, &fields)).unwrap();
    }
    fresh
}

fn look(fresh: &Fresh, query: &str) -> Found {
    fresh.desk.read(|db| find(db, query, 50)).unwrap()
}

fn names(fresh: &Fresh, query: &str) -> Vec<String> {
    let found = look(fresh, query);
    assert_eq!(found.total as usize, found.hits.len(), "{query}");
    found.hits.into_iter().map(|hit| hit.name).collect()
}

#[test]
fn people_are_found_by_characters_pinyin_initials_company_and_phone() {
    let fresh = chapter();
    for (query, name) in [
        ("娟", "沈文娟"),
        ("文娟", "沈文娟"),
        ("shenwenjuan", "沈文娟"),
        ("shenwenj", "沈文娟"),
        ("ShenWJ", "沈文娟"),
        ("swj", "沈文娟"),
        ("wenjuan", "沈文娟"),
        ("沈wj", "沈文娟"),
        ("shanxl", "单小玲"),
        ("danxl", "单小玲"),
        ("澄拓", "沈文娟"),
        ("拓", "沈文娟"),
        ("chengtuo", "沈文娟"),
        ("ctjm", "沈文娟"),
        ("018", "沈文娟"),
        ("0000-0018", "沈文娟"),
        ("154 0000 0018", "沈文娟"),
        ("15400000021", "沈文"),
        ("沈 澄拓", "沈文娟"),
        ("Ｃｉｎｄｙ", "Cindy Wu"),
        ("cindy wu", "Cindy Wu"),
        ("ndy", "Cindy Wu"),
        ("电子材", "Cindy Wu"),
    ] {
        assert_eq!(names(&fresh, query), [name], "{query}");
    }
    assert!(names(&fresh, "文沈").is_empty(), "neighbours in this order only");
    assert!(
        names(&fresh, "娟澄").is_empty(),
        "no phrase reaches from one field into the next"
    );
}

#[test]
fn the_best_come_first() {
    let fresh = chapter();
    assert_eq!(names(&fresh, "沈"), ["沈", "沈文", "沈文娟", "赵沈文"]);
    assert_eq!(names(&fresh, "沈文"), ["沈文", "沈文娟", "赵沈文"]);
    assert_eq!(names(&fresh, "shenw"), ["沈文", "沈文娟", "赵沈文"]);
}

#[test]
fn a_hit_says_why() {
    let fresh = chapter();
    for (query, why) in [
        ("文娟", "姓名，澄拓精密"),
        ("swj", "拼音，澄拓精密"),
        ("澄拓", "公司：澄拓精密"),
        ("0018", "电话：154-0000-0018"),
        ("沈 澄拓", "公司：澄拓精密"),
    ] {
        let found = look(&fresh, query);
        assert_eq!(found.hits[0].kind, HitKind::Person);
        assert_eq!(zh(&found.hits[0].why), why, "{query}");
    }
}

#[test]
fn speakers_venues_and_salons_are_found_by_what_they_are_about() {
    let mut fresh = chapter();
    let shen = fresh.desk.read(|db| queries::resolve(db, "沈文娟")).unwrap();
    let profile = SpeakerFields {
        subjects: Some(vec!["绩效面谈".to_owned()]),
        ..SpeakerFields::default()
    };
    fresh
        .act(|tx| speakers::ops::add(tx, &Who::Person(shen), &profile))
        .unwrap();
    let venue = VenueFields {
        name: Some("青屿书院".to_owned()),
        address: Some("云栖路18号3楼".to_owned()),
        ..VenueFields::default()
    };
    fresh.act(|tx| venues::ops::add(tx, &venue)).unwrap();
    let plan: PlanFields =
        serde_json::from_str(r#"{"date":"2026-12-12","theme":"绩效沟通，怎么开口","number":18}"#).unwrap();
    fresh.act(|tx| events::ops::plan(tx, &plan)).unwrap();

    let kinds = |fresh: &Fresh, query: &str| -> Vec<(HitKind, String)> {
        look(fresh, query)
            .hits
            .into_iter()
            .map(|hit| (hit.kind, zh(&hit.why)))
            .collect()
    };
    assert_eq!(
        kinds(&fresh, "绩效面"),
        [(HitKind::Speaker, "能讲：绩效面谈".to_owned())]
    );
    assert_eq!(kinds(&fresh, "qysy"), [(HitKind::Venue, "拼音".to_owned())]);
    assert_eq!(
        kinds(&fresh, "云栖"),
        [(HitKind::Venue, "地址：云栖路18号3楼".to_owned())]
    );
    assert_eq!(
        kinds(&fresh, "怎么开口"),
        [(HitKind::Salon, "主题（2026-12-12）".to_owned())]
    );
    assert_eq!(
        kinds(&fresh, "第18期"),
        [(HitKind::Salon, "第18期（2026-12-12）".to_owned())]
    );
    let both: Vec<_> = kinds(&fresh, "沈文娟").into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(both, [HitKind::Person, HitKind::Speaker], "a person and their hat");
    // Lists of people pass over what is not a person.
    assert_eq!(
        fresh
            .desk
            .read(|db| queries::list_page(db, "绩效", 0, 10))
            .unwrap()
            .total,
        0
    );
    assert_eq!(
        fresh
            .desk
            .read(|db| queries::list_page(db, "沈文娟", 0, 10))
            .unwrap()
            .total,
        1
    );
    fresh.desk.undo(None).unwrap();
    assert!(kinds(&fresh, "怎么开口").is_empty());
    assert!(fresh.desk.check().unwrap().ok);
}

#[test]
fn at_most_fifty_are_named_and_all_are_counted() {
    let mut fresh = Fresh::new();
    fresh
        .act(|tx| (0..120).try_for_each(|at| ops::add(tx, &person(&format!("钱{at}"), "", "")).map(|_| ())))
        .unwrap();
    let found = look(&fresh, "钱");
    assert_eq!((found.total, found.hits.len()), (120, 50));
    assert_eq!(fresh.desk.read(|db| find(db, "qian", 7)).unwrap().hits.len(), 7);
}

#[test]
fn what_is_found_follows_do_undo_and_redo() {
    let mut fresh = Fresh::new();
    let id = fresh
        .act(|tx| ops::add(tx, &person("潘志成", "", "")))
        .unwrap()
        .value
        .id;
    let renamed = PersonFields {
        name: Some("朱燕萍".to_owned()),
        ..PersonFields::default()
    };
    fresh.act(|tx| ops::edit(tx, id, &renamed)).unwrap();
    assert!(names(&fresh, "潘").is_empty());
    assert_eq!(names(&fresh, "zyp"), ["朱燕萍"]);
    fresh.desk.undo(None).unwrap();
    assert_eq!(names(&fresh, "pzc"), ["潘志成"]);
    assert!(names(&fresh, "zyp").is_empty());
    fresh.desk.undo(None).unwrap();
    assert!(names(&fresh, "潘").is_empty());
    fresh.desk.redo(None).unwrap();
    assert_eq!(names(&fresh, "潘志成"), ["潘志成"]);
    assert!(fresh.desk.check().unwrap().ok);
}

#[test]
fn hostile_queries_find_nothing_and_harm_nothing() {
    let fresh = chapter();
    let long = "沈".repeat(100_000);
    for query in [
        "\"",
        "*",
        "沈\" OR \"何",
        "'; DROP TABLE person; --",
        "NEAR(",
        "^",
        "\u{0}",
        "沈\u{0}",
        "😀",
        &long,
        "a:b",
        "{}",
        "-",
    ] {
        assert_eq!(look(&fresh, query).total, 0, "{query:.20}");
    }
    assert_eq!(names(&fresh, "沈文娟"), ["沈文娟"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_an_error(queries in proptest::collection::vec("\\PC{0,40}|[\\x00-\\x7f]{0,20}|[a-z ]{0,6}", 8)) {
        let fresh = chapter();
        for query in queries {
            prop_assert!(fresh.desk.read(|db| find(db, &query, 50)).is_ok());
        }
    }

    #[test]
    fn every_part_of_a_name_finds_it(name in "[\\p{Han}a-z😀]{1,8}", from in 0_usize..8, length in 1_usize..5) {
        let mut fresh = Fresh::new();
        fresh.act(|tx| ops::add(tx, &person(&name, "", ""))).unwrap();
        let chars: Vec<char> = name.chars().collect();
        let from = from.min(chars.len() - 1);
        let part: String = chars[from..(from + length).min(chars.len())].iter().collect();
        prop_assert_eq!(names(&fresh, &part), [name]);
    }
}
