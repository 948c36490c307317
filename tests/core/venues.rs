//! Venues: fields and their bounds, the checklist, inspections, photos, and fit.

use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::venues::{Connector, Item, ItemState, Tenure, VenueFields, Verdict, acts, ops, queries, rules};
use proptest::prelude::*;

use crate::fresh::{Fresh, day, ids, refusal, zh};

fn named(name: &str) -> VenueFields {
    VenueFields {
        name: Some(name.to_owned()),
        ..VenueFields::default()
    }
}

fn add(fresh: &mut Fresh, fields: &VenueFields) -> Id {
    fresh.act(|tx| ops::add(tx, fields)).unwrap().value.id
}

#[test]
fn a_venue_keeps_what_was_given() {
    let mut fresh = Fresh::new();
    let fields = VenueFields {
        area: Some(Some(68.5)),
        capacity: Some(Some(52)),
        tenure: Some(Tenure::Fixed),
        opens: Some(Some("9:00".into())),
        clears: Some(Some(" 17：30 ".into())),
        connectors: Some(vec![Connector::TypeC, Connector::Hdmi, Connector::Hdmi]),
        door: Some("东门进\n电梯右转 <b>&amp; #panic".into()),
        ..named("青屿书院3楼大教室")
    };
    let id = add(&mut fresh, &fields);
    let venue = fresh.desk.read(|db| queries::show(db, id)).unwrap();
    assert_eq!(
        (venue.area, venue.capacity, venue.tenure),
        (Some(68.5), Some(52), Tenure::Fixed)
    );
    assert_eq!(
        (venue.opens.as_deref(), venue.clears.as_deref()),
        (Some("09:00"), Some("17:30"))
    );
    assert_eq!(venue.connectors, [Connector::Hdmi, Connector::TypeC]);
    assert_eq!(venue.door, "东门进\n电梯右转 <b>&amp; #panic");
    let cleared = VenueFields {
        area: Some(None),
        opens: Some(Some(String::new())),
        ..VenueFields::default()
    };
    let venue = fresh.act(|tx| ops::edit(tx, id, &cleared)).unwrap().value;
    assert_eq!((venue.area, venue.opens, venue.capacity), (None, None, Some(52)));
    let again = fresh.act(|tx| ops::add(tx, &named("青屿书院3楼大教室"))).unwrap();
    assert_eq!(zh(&again.warnings[0]), "已经有一个叫“青屿书院3楼大教室”的场地");
}

#[test]
fn wrong_values_are_refused_with_their_field() {
    let mut fresh = Fresh::new();
    let nothing = fresh.desk.fingerprint().unwrap();
    let try_add = |fresh: &mut Fresh, fields: VenueFields| {
        let (code, field) = refusal(fresh.act(|tx| ops::add(tx, &VenueFields { ..fields })));
        (code, field.unwrap_or_default())
    };
    for area in [0.99, 0.0, -3.0, 100_000.1, f64::NAN, f64::INFINITY] {
        let fields = VenueFields {
            area: Some(Some(area)),
            ..named("房间")
        };
        assert_eq!(
            try_add(&mut fresh, fields),
            ("number_out_of_range", "area".into()),
            "{area}"
        );
    }
    for capacity in [0, -1, 100_001] {
        let fields = VenueFields {
            capacity: Some(Some(capacity)),
            ..named("房间")
        };
        assert_eq!(
            try_add(&mut fresh, fields),
            ("number_out_of_range", "capacity".into()),
            "{capacity}"
        );
    }
    let times = |opens: &str, clears: &str| VenueFields {
        opens: Some(Some(opens.into())),
        clears: Some(Some(clears.into())),
        ..named("房间")
    };
    assert_eq!(
        try_add(&mut fresh, times("25:00", "17:30")),
        ("time_wrong", "opens".into())
    );
    assert_eq!(
        try_add(&mut fresh, times("13:00", "13:00")),
        ("venue_times", "clears".into())
    );
    assert_eq!(
        try_add(&mut fresh, VenueFields::default()),
        ("text_empty", "name".into())
    );
    assert_eq!(try_add(&mut fresh, named(" \t ")), ("text_empty", "name".into()));
    assert_eq!(
        try_add(&mut fresh, named("a\0b")),
        ("text_control_characters", "name".into())
    );
    assert_eq!(
        fresh.desk.fingerprint().unwrap(),
        nothing,
        "a refusal leaves nothing behind"
    );
}

#[test]
fn the_checklist_is_always_whole() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, &named("咖啡馆"));
    let venue = fresh.desk.read(|db| queries::show(db, id)).unwrap();
    assert_eq!(venue.items.iter().map(|line| line.item).collect::<Vec<_>>(), Item::ALL);
    assert!(venue.items.iter().all(|line| line.state == ItemState::Unknown));
    fresh
        .act(|tx| ops::check(tx, id, Item::Clicker, ItemState::Bring, Some("潘志成带")))
        .unwrap();
    let venue = fresh
        .act(|tx| ops::check(tx, id, Item::Clicker, ItemState::Present, None))
        .unwrap();
    let clicker = venue.items.iter().find(|line| line.item == Item::Clicker).unwrap();
    assert_eq!(
        (clicker.state, clicker.note.as_str()),
        (ItemState::Present, "潘志成带"),
        "the note stays"
    );
}

#[test]
fn the_last_inspection_is_the_newest_by_date() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, &named("律所会议室"));
    let fields = PersonFields {
        name: Some("唐玉兰".into()),
        ..PersonFields::default()
    };
    let tang = fresh.act(|tx| people::ops::add(tx, &fields)).unwrap().value.id;
    fresh
        .act(|tx| ops::inspect(tx, id, Some(day("2026-11-10")), Some(tang), "", "话筒电池没电"))
        .unwrap();
    let venue = fresh
        .act(|tx| ops::inspect(tx, id, Some(day("2026-10-01")), None, "物业小李", ""))
        .unwrap()
        .value;
    assert_eq!(venue.inspections.len(), 2);
    let last = venue.last_inspection.unwrap();
    assert_eq!(
        (last.on_date, last.by.as_str(), last.by_person),
        (day("2026-11-10"), "唐玉兰", Some(tang))
    );
    let ahead = fresh
        .act(|tx| ops::inspect(tx, id, Some(day("2026-12-01")), None, "", ""))
        .unwrap();
    assert_eq!(ahead.warnings.len(), 1, "a date ahead is a likely slip");
    let venue = fresh
        .act(|tx| ops::remove_inspection(tx, ahead.value.last_inspection.unwrap().id))
        .unwrap();
    assert_eq!(venue.last_inspection.unwrap().by, "唐玉兰");
}

#[test]
fn photos_stay_in_order() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, &named("书店"));
    // A white point: the smallest picture there is.
    let mut png = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(2, 1)
        .write_to(&mut png, image::ImageFormat::Png)
        .unwrap();
    for caption in ["大门", "投影", "门牌"] {
        fresh.act(|tx| ops::add_photo(tx, id, png.get_ref(), caption)).unwrap();
    }
    let photos = fresh.desk.read(|db| queries::show(db, id)).unwrap().photos;
    let venue = fresh.act(|tx| ops::caption_photo(tx, photos[2].id, " 东门 "));
    assert_eq!(venue.unwrap().photos[2].caption, "东门");
    fresh.desk.undo(None).unwrap();
    let venue = fresh.act(|tx| ops::remove_photo(tx, photos[1].id)).unwrap();
    let captions: Vec<_> = venue.photos.iter().map(|photo| photo.caption.as_str()).collect();
    assert_eq!(captions, ["大门", "门牌"]);
    assert_eq!(
        refusal(fresh.act(|tx| ops::add_photo(tx, id, b"no picture", ""))).0,
        "picture_unreadable"
    );
}

#[test]
fn the_list_is_by_pinyin_whatever_came_first() {
    let mut fresh = Fresh::new();
    let [shu, cha, ke] = ["书店", "茶馆", "科技园"].map(|name| add(&mut fresh, &named(name)));
    let list = fresh.desk.read(queries::list).unwrap();
    assert_eq!(ids(&list, |venue| venue.id), [cha, ke, shu]);
    assert_eq!(fresh.desk.read(|db| queries::resolve(db, "茶馆")).unwrap(), cha);
    assert_eq!(
        refusal(fresh.desk.read(|db| queries::resolve(db, "酒馆"))).0,
        "venue_not_found"
    );
}

#[test]
fn fit_is_a_sentence() {
    let said = |area, capacity, heads| zh(&rules::fit(area, capacity, heads, 130, 170).message);
    assert_eq!(said(Some(68.0), None, 45), "68平方米坐45人，人均1.51平方米，大小合适");
    assert_eq!(
        said(Some(55.0), None, 45),
        "55平方米坐45人，人均1.22平方米，低于1.3，有点挤；33–42人正好"
    );
    assert_eq!(
        said(Some(42.0), None, 45),
        "42平方米坐45人，人均只有0.93平方米，坐不下；最多约32人"
    );
    assert_eq!(
        said(Some(110.0), None, 40),
        "110平方米坐40人，人均2.75平方米，会显得空；65–84人正好"
    );
    assert_eq!(said(Some(68.0), Some(40), 45), "这里最多容纳40人，45人坐不下");
    assert_eq!(said(None, None, 45), "面积还没填，不知道45人坐不坐得下");
}

proptest! {
    /// More heads in the same room never make it roomier, and every verdict has its sentence.
    #[test]
    fn fit_is_monotonous(area in 1.0f64..100_000.0, heads in 1u32..100_000, more in 1u32..1_000) {
        let order = |verdict| [Verdict::Roomy, Verdict::Good, Verdict::Tight, Verdict::TooSmall]
            .iter().position(|other| *other == verdict).unwrap();
        let few = rules::fit(Some(area), None, heads, 130, 170);
        let many = rules::fit(Some(area), None, heads + more, 130, 170);
        prop_assert!(order(few.verdict) <= order(many.verdict));
        prop_assert!(!zh(&few.message).contains("venue-fit"), "{}", zh(&few.message));
        prop_assert!(!zh(&few.message).contains('{'), "{}", zh(&few.message));
    }
}

#[test]
fn every_change_can_be_undone_and_redone() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().unwrap();
    let id = add(&mut fresh, &named("社区中心"));
    fresh
        .act(|tx| {
            ops::edit(
                tx,
                id,
                &VenueFields {
                    area: Some(Some(80.0)),
                    ..VenueFields::default()
                },
            )
        })
        .unwrap();
    fresh
        .act(|tx| ops::check(tx, id, Item::Projector, ItemState::Present, None))
        .unwrap();
    fresh
        .act(|tx| ops::check(tx, id, Item::Projector, ItemState::Missing, Some("坏了")))
        .unwrap();
    let venue = fresh
        .act(|tx| ops::inspect(tx, id, None, None, "蒋思琪", ""))
        .unwrap()
        .value;
    fresh
        .act(|tx| ops::remove_inspection(tx, venue.inspections[0].id))
        .unwrap();
    fresh.act(|tx| ops::remove(tx, id)).unwrap();
    fresh.assert_undo_and_redo(&before);
    let act = acts::add(&named(" 社区中心 "));
    assert_eq!(zh(&act), "添加场地：社区中心");
}
