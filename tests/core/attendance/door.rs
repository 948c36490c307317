//! At the door: check-in, walk-ins, who is new, who is found by what is typed.

use chapterdesk_core::attendance::{Category, SignUpSource, SignUpState, WalkIn, acts, ops, queries};
use chapterdesk_core::desk::HistoryQuery;
use chapterdesk_core::events as events_room;
use chapterdesk_core::people;
use chapterdesk_core::retrospectives::{self, PointKind};

use super::stage::Stage;
use crate::fresh::refusal;

#[test]
fn a_check_in_answers_with_the_row_and_the_figures() {
    let mut stage = Stage::new();
    let event = stage.event;
    let id = stage.sign_up("沈文娟");
    let came = stage.fresh.act(|tx| ops::check_in(tx, event, id, None)).unwrap();
    assert_eq!(came.row.checked_in_at.as_deref(), Some("2026-11-22T09:33:00+08:00"));
    assert_eq!((came.figures.present, came.figures.signed_up), (1, 1));
    let again = stage.fresh.act(|tx| ops::check_in(tx, event, id, None)).unwrap();
    assert_eq!(again.row, came.row, "the first time counts");
    let at = Some("2026-11-22T13:45:10+08:00");
    stage.fresh.act(|tx| ops::check_out(tx, event, id)).unwrap();
    let later = stage.fresh.act(|tx| ops::check_in(tx, event, id, at)).unwrap();
    assert_eq!(later.row.checked_in_at.as_deref(), at);
    let other = stage.held("2026-10-17");
    assert_eq!(
        refusal(stage.fresh.act(|tx| ops::check_in(tx, other, id, None))).0,
        "sign_up_elsewhere"
    );
    let wrong = stage
        .fresh
        .act(|tx| ops::check_out(tx, event, id))
        .and_then(|_| stage.fresh.act(|tx| ops::check_in(tx, event, id, Some("13:45"))));
    assert_eq!(refusal(wrong).0, "moment_wrong");
}

#[test]
fn whoever_waited_or_cancelled_comes_after_all() {
    let mut stage = Stage::new();
    let event = stage.event;
    let id = stage.sign_up("顾一");
    stage.fresh.act(|tx| ops::cancel(tx, id)).unwrap();
    stage.check_in(event, id);
    assert_eq!(stage.row(id).state, SignUpState::Coming);
    assert_eq!(refusal(stage.fresh.act(|tx| ops::cancel(tx, id))).0, "sign_up_present");
}

#[test]
fn a_walk_in_is_there_at_once_and_not_among_those_who_signed_up() {
    let mut stage = Stage::new();
    let event = stage.event;
    let bringer = stage.person("朱燕萍", "", "", &[]);
    let given = WalkIn {
        name: "刘小满".to_owned(),
        company: "澄拓精密".to_owned(),
        brought_by_name: "朱燕萍".to_owned(),
        ..WalkIn::default()
    };
    let came = stage.fresh.act(|tx| ops::walk_in(tx, event, &given)).unwrap().value;
    assert_eq!(came.row.brought_by.as_ref().map(|person| person.id), Some(bringer));
    assert_eq!(
        (came.row.source, came.row.signed_up_at.clone()),
        (SignUpSource::WalkIn, None)
    );
    assert_eq!(came.row.category, Category::Visitor);
    assert!(came.row.first_time);
    assert_eq!(
        (came.figures.signed_up, came.figures.walk_ins, came.figures.present),
        (0, 1, 1)
    );
}

#[test]
fn a_walk_in_who_had_signed_up_is_checked_in() {
    let mut stage = Stage::new();
    let event = stage.event;
    let id = stage.sign_up("刘小满");
    let given = WalkIn {
        name: "刘小满".to_owned(),
        company: "澄拓精密".to_owned(),
        ..WalkIn::default()
    };
    let came = stage.fresh.act(|tx| ops::walk_in(tx, event, &given)).unwrap();
    assert_eq!(came.warnings[0].id, "attendance-was-signed-up");
    assert_eq!(came.value.row.id, id);
    assert_eq!(stage.show().rows.len(), 1);
}

#[test]
fn visits_are_counted_for_people_in_the_roster_and_beside_it() {
    let mut stage = Stage::new();
    let first = stage.held("2026-10-17");
    let second = stage.held("2026-10-24");
    for event in [first, second] {
        stage.walk_in(event, "刘小满", "澄拓精密");
    }
    stage.walk_in(second, "赵一鸣", "衡朴软件");
    let event = stage.event;
    let returning = stage.walk_in(event, "刘小满", "澄拓");
    assert_eq!((returning.visits, returning.first_time), (2, false));
    let once = stage.walk_in(event, "赵一鸣", "");
    assert_eq!(once.visits, 1);
    let other = stage.walk_in(event, "刘小满", "谷棠食品");
    assert_eq!(
        (other.visits, other.first_time),
        (0, true),
        "another company, another person"
    );
    let before = stage.fresh.desk.read(|db| queries::show(db, first)).unwrap();
    assert_eq!(before.rows[0].visits, 0, "what came after does not count");
}

#[test]
fn somebody_is_found_by_pinyin_initials_company_and_number() {
    let mut stage = Stage::new();
    let person = stage.person("曾敏", "澄拓精密", "154-0000-0018", &[]);
    let fields = serde_json::from_value(serde_json::json!({ "person": person })).unwrap();
    let row = stage.add(&fields).value.rows[0].clone();
    let keys: Vec<&str> = row.keys.split(' ').collect();
    for typed in ["zm", "zengmin", "zengm", "min", "曾敏", "澄拓精密", "0018"] {
        assert!(keys.iter().any(|key| key.starts_with(typed)), "{typed} in {keys:?}");
    }
}

#[test]
fn the_history_of_somebody_is_told_the_latest_first() {
    let mut stage = Stage::new();
    let person = stage.person("曾敏", "", "", &[]);
    let held = stage.held("2026-10-17");
    stage.walk_in(held, "曾敏", "");
    let fields = serde_json::from_value(serde_json::json!({ "person": person })).unwrap();
    stage.add(&fields);
    let visits = stage.fresh.desk.read(|db| queries::history(db, person)).unwrap();
    let told: Vec<(String, bool)> = visits
        .iter()
        .map(|visit| (visit.event.date.to_string(), visit.checked_in_at.is_some()))
        .collect();
    assert_eq!(
        told,
        [("2026-12-12".to_owned(), false), ("2026-10-17".to_owned(), true)]
    );
}

#[test]
fn erasing_a_person_leaves_nothing_of_them_in_the_list() {
    let mut stage = Stage::new();
    let event = stage.event;
    let person = stage.person("曾敏", "澄拓精密", "154-0000-0018", &[]);
    let walked = stage.walk_in(event, "曾敏", "澄拓精密");
    let brought = WalkIn {
        name: "刘小满".to_owned(),
        brought_by: Some(person),
        ..WalkIn::default()
    };
    stage.fresh.act(|tx| ops::walk_in(tx, event, &brought)).unwrap();
    let note = serde_json::from_value(
        serde_json::json!({ "note": "曾敏素食", "phone": "154-0000-0018", "brought_by_name": "" }),
    )
    .unwrap();
    stage.fresh.act(|tx| ops::edit(tx, walked.id, &note)).unwrap();
    // An old row that nobody linked, with the same number.
    let alone = serde_json::json!({ "name": "曾敏", "person": null, "phone": "154-0000-0018", "company": "云岫" });
    let held = stage.held("2026-10-17");
    let alone = serde_json::from_value(alone).unwrap();
    stage.fresh.act(|tx| ops::add(tx, held, &alone)).unwrap();
    stage
        .fresh
        .desk
        .erase(people::acts::erase(), |tx| people::ops::erase(tx, person))
        .unwrap();
    for event in [event, held] {
        let told = stage.fresh.desk.read(|db| queries::show(db, event)).unwrap();
        let told = serde_json::to_string(&told).unwrap();
        for word in ["曾敏", "0018", "澄拓精密", "zengmin"] {
            assert!(!told.contains(word), "{word}: {told}");
        }
    }
    assert_eq!(stage.show().figures.present, 2, "that somebody was there is kept");
}

#[test]
fn a_visitor_who_is_in_no_roster_is_erased_from_every_list_and_from_the_history() {
    let mut stage = Stage::new();
    let (event, held) = (stage.event, stage.held("2026-10-17"));
    let walked = stage.walk_in(event, "曾敏", "澄拓精密");
    let give = |phone: &str| serde_json::from_value(serde_json::json!({ "phone": phone, "note": "曾敏素食" })).unwrap();
    let fields = give("15400000018");
    stage.fresh.act(|tx| ops::edit(tx, walked.id, &fields)).unwrap();
    let step = chapterdesk_core::attendance::FollowUpFields {
        note: Some("曾敏想听薪酬".to_owned()),
        ..Default::default()
    };
    stage.fresh.act(|tx| ops::edit_follow_up(tx, walked.id, &step)).unwrap();
    // The same number at another salon under another name; a namesake with a number of their own; one of the roster.
    for (name, phone, company) in [("曾女士", "154-0000-0018", ""), ("曾敏", "15400000077", "岚珂")] {
        let other = serde_json::json!({ "name": name, "phone": phone, "company": company });
        let other = serde_json::from_value(other).unwrap();
        stage.fresh.act(|tx| ops::add(tx, held, &other)).unwrap();
    }
    stage
        .fresh
        .act(|tx| retrospectives::ops::add_point(tx, event, PointKind::Keep, "曾敏带了两位朋友，电话15400000018"))
        .unwrap();
    let guest = serde_json::from_value(serde_json::json!({ "name": "刘小满", "brought_by_name": "曾敏" })).unwrap();
    stage.add(&guest);
    let person = stage.person("顾一", "", "", &[]);
    let known = serde_json::from_value(serde_json::json!({ "person": person })).unwrap();
    stage.add(&known);
    let known = stage.show().rows.iter().find(|row| row.person.is_some()).unwrap().id;
    let refused = stage
        .fresh
        .desk
        .erase(acts::erase(), |tx| ops::erase(tx, known))
        .unwrap_err();
    assert_eq!(refused.code, "sign_up_in_roster");

    stage
        .fresh
        .desk
        .erase(acts::erase(), |tx| ops::erase(tx, walked.id))
        .unwrap();
    let told = |event| {
        let (list, retro, all) = stage
            .fresh
            .desk
            .read(|db| {
                Ok((
                    queries::show(db, event)?,
                    retrospectives::queries::show(db, event)?,
                    chapterdesk_core::attendance::follow_ups::follow_ups(db, None, false)?,
                ))
            })
            .unwrap();
        serde_json::to_string(&(list, retro, all)).unwrap()
    };
    for word in ["曾敏", "0018", "澄拓精密", "zengmin"] {
        assert!(!told(event).contains(word), "{word}: {}", told(event));
    }
    assert!(
        !told(held).contains("曾女士") && told(held).contains("15400000077"),
        "{}",
        told(held)
    );
    assert_eq!(stage.show().figures.present, 1, "that somebody was there is kept");
    let stack = stage.fresh.desk.stack().unwrap();
    assert!(stack.undo.is_none() && stack.redo.is_none(), "nothing brings them back");
    let lines = stage.fresh.desk.history(&HistoryQuery::default()).unwrap();
    assert!(!serde_json::to_string(&lines).unwrap().contains("曾敏"), "{lines:?}");
    assert!(stage.fresh.desk.check().unwrap().ok);
}

#[test]
fn two_who_were_erased_are_not_the_same() {
    let mut stage = Stage::new();
    let (event, held) = (stage.event, stage.held("2026-10-17"));
    let earlier = stage.walk_in(held, "曾敏", "");
    let later = stage.walk_in(event, "刘小满", "");
    for id in [earlier.id, later.id] {
        stage.fresh.desk.erase(acts::erase(), |tx| ops::erase(tx, id)).unwrap();
    }
    let row = stage.row(later.id);
    assert_eq!((row.name.as_str(), row.first_time), ("已清除的人员 2", true));
}

#[test]
fn an_event_goes_with_its_list_its_draws_and_follow_ups() {
    let mut stage = Stage::new();
    let event = stage.event;
    let row = stage.walk_in(event, "刘小满", "");
    let rules = super::draws::among_all(None);
    stage.fresh.act(|tx| ops::draw(tx, event, "书", rules)).unwrap();
    let step = chapterdesk_core::attendance::FollowUpStep::Added;
    stage
        .fresh
        .act(|tx| ops::set_follow_up(tx, row.id, step, Some(crate::fresh::day("2026-11-22"))))
        .unwrap();
    stage.fresh.act(|tx| events_room::ops::remove(tx, event)).unwrap();
    assert!(stage.fresh.desk.check().unwrap().ok);
    stage.fresh.desk.undo(None).unwrap();
    assert_eq!(stage.show().draws.len(), 1);
}
