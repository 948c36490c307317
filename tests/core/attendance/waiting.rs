//! Places, the waitlist, the last day, the fee, and what is written through to the event.

use chapterdesk_core::attendance::{
    Category, EntryFields, Payment, SignUpFields,
    SignUpState::{Cancelled, Coming, Waitlist},
    ops,
};
use chapterdesk_core::events;

use super::stage::{Stage, named};
use crate::events::stage::{show, warned};
use crate::fresh::{day, refusal, zh};

#[test]
fn whoever_comes_too_late_waits_and_moves_up_in_order() {
    let mut stage = Stage::new();
    stage.places(2);
    let first = stage.sign_up("顾一");
    stage.sign_up("陆二");
    let third = stage.add(&named("沈三"));
    assert_eq!(warned(&third), ["attendance-on-waitlist"]);
    assert!(third.value.full);
    stage.sign_up("徐四");
    let waiting: Vec<Option<i64>> = stage.show().rows.iter().map(|row| row.waitlist_place).collect();
    assert_eq!(waiting, [None, None, Some(1), Some(2)]);

    let cancelled = stage.fresh.act(|tx| ops::cancel(tx, first)).unwrap();
    assert_eq!(zh(&cancelled.warnings[0]), "沈三从候补转为报名成功，请告诉本人");
    let states: Vec<_> = stage.states().into_iter().map(|(_, state)| state).collect();
    assert_eq!(states, [Cancelled, Coming, Coming, Waitlist]);

    let restored = stage.fresh.act(|tx| ops::restore(tx, first)).unwrap();
    assert_eq!(warned(&restored), ["attendance-on-waitlist"]);
    assert_eq!(restored.value.rows.last().unwrap().id, first, "last of all");
    let more = stage.places(4);
    assert_eq!(warned(&more), ["attendance-moved-up", "attendance-moved-up"]);
    assert_eq!(more.value.figures.waitlist, 0);
}

#[test]
fn somebody_can_be_let_in_out_of_turn() {
    let mut stage = Stage::new();
    stage.places(1);
    let first = stage.sign_up("顾一");
    stage.sign_up("陆二");
    let third = stage.sign_up("沈三");
    stage.fresh.act(|tx| ops::move_up(tx, third)).unwrap();
    let states: Vec<_> = stage.states().into_iter().map(|(_, state)| state).collect();
    assert_eq!(states, [Coming, Waitlist, Coming]);
    let refused = stage.fresh.act(|tx| ops::move_up(tx, first));
    assert_eq!(refusal(refused).0, "not_on_waitlist");
    stage.fresh.act(|tx| ops::remove(tx, first)).unwrap();
    let states: Vec<_> = stage.states().into_iter().map(|(_, state)| state).collect();
    assert_eq!(states, [Waitlist, Coming], "one place, and it is taken");
}

#[test]
fn nobody_moves_up_once_the_day_is_over() {
    let mut stage = Stage::new();
    stage.places(1);
    let first = stage.sign_up("顾一");
    stage.sign_up("陆二");
    stage.fresh.at("2026-12-13T09:00:00+08:00");
    let cancelled = stage.fresh.act(|tx| ops::cancel(tx, first)).unwrap();
    assert!(cancelled.warnings.is_empty());
    assert_eq!(stage.states()[1].1, Waitlist);
}

#[test]
fn the_last_day_counts_whole() {
    let mut stage = Stage::new();
    stage.entry(&EntryFields {
        signup_deadline: Some(Some(day("2026-11-22"))),
        ..EntryFields::default()
    });
    let on_time = stage.add(&SignUpFields {
        signed_up_at: Some("2026-11-22T23:59:00+08:00".to_owned()),
        ..named("顾一")
    });
    assert!(on_time.warnings.is_empty());
    let late = stage.add(&SignUpFields {
        signed_up_at: Some("2026-11-23".to_owned()),
        ..named("陆二")
    });
    assert_eq!(warned(&late), ["attendance-late"]);
    assert_eq!(late.value.figures.late, 1);
    assert!(!late.value.closed);
    stage.fresh.at("2026-11-23T09:00:00+08:00");
    assert!(stage.show().closed);
}

#[test]
fn the_fee_is_due_from_visitors_and_adds_up() {
    let mut stage = Stage::new();
    let member = stage.person("徐敏芳", "", "", &["会员"]);
    stage.add(&SignUpFields {
        person: Some(Some(member)),
        ..SignUpFields::default()
    });
    let visitor = stage.sign_up("陆二");
    let other = stage.sign_up("沈三");
    let asked = stage.fee(Some(3_000)).value;
    let payments: Vec<Payment> = asked.rows.iter().map(|row| row.payment).collect();
    assert_eq!(payments, [Payment::Nothing, Payment::Due, Payment::Due]);
    assert_eq!(asked.figures.due_fen, 6_000);
    let paid = stage
        .fresh
        .act(|tx| ops::set_payment(tx, visitor, Payment::Paid))
        .unwrap()
        .value;
    assert_eq!(
        (paid.figures.paid, paid.figures.got_fen, paid.figures.due_fen),
        (1, 3_000, 3_000)
    );
    let cancelled = stage.fresh.act(|tx| ops::cancel(tx, other)).unwrap().value;
    assert_eq!(cancelled.figures.due_fen, 0);
    let free = stage.fee(None).value;
    assert_eq!(free.rows[1].payment, Payment::Paid, "what was paid stays paid");
    assert!(free.rows.iter().all(|row| row.payment != Payment::Due));
}

#[test]
fn the_event_says_what_the_list_adds_up_to() {
    let mut stage = Stage::new();
    let event = stage.event;
    let one = stage.sign_up("顾一");
    stage.sign_up("陆二");
    assert_eq!(show(&stage.fresh, event).signed_up, Some(2));
    assert_eq!(show(&stage.fresh, event).attended, None, "nobody was checked in");
    stage.check_in(event, one);
    stage.walk_in(event, "沈三", "");
    let salon = show(&stage.fresh, event);
    assert_eq!(
        (salon.signed_up, salon.attended, salon.attended_visitors),
        (Some(2), Some(2), Some(2))
    );
    assert_eq!(salon.heads, 0, "heads do not follow by themselves");
    let followed = stage.entry(&EntryFields {
        heads_follow: Some(true),
        ..EntryFields::default()
    });
    assert_eq!(followed.value.figures.expected.rate_percent, 70, "by the rulebook");
    assert_eq!(show(&stage.fresh, event).heads, 1);
    stage.fresh.act(|tx| ops::check_out(tx, event, one)).unwrap();
    let walk_in = stage.show().rows[2].id;
    stage.fresh.act(|tx| ops::remove(tx, walk_in)).unwrap();
    assert_eq!(show(&stage.fresh, event).attended, None, "nobody is there any more");
}

#[test]
fn figures_entered_by_hand_stay_until_somebody_is_checked_in() {
    let mut stage = Stage::new();
    let event = stage.event;
    let fields = serde_json::from_value(serde_json::json!({ "attended": 33, "attended_visitors": 8 })).unwrap();
    stage.fresh.act(|tx| events::ops::edit(tx, event, &fields)).unwrap();
    stage.sign_up("顾一");
    assert_eq!(show(&stage.fresh, event).attended, Some(33));
}

#[test]
fn the_rate_is_that_of_the_last_held_salons() {
    let mut stage = Stage::new();
    for (date, signed_up, attended) in [("2026-10-17", 40, 20), ("2026-10-24", 40, 36)] {
        let held = stage.held(date);
        let fields = serde_json::json!({ "signed_up": signed_up, "attended": attended });
        let fields = serde_json::from_value(fields).unwrap();
        stage.fresh.act(|tx| events::ops::edit(tx, held, &fields)).unwrap();
    }
    for name in ["顾一", "陆二", "沈三"] {
        stage.sign_up(name);
    }
    let expected = stage.show().figures.expected;
    assert_eq!((expected.rate_percent, expected.of_salons, expected.heads), (70, 2, 2));
}

#[test]
fn what_cannot_be_is_refused() {
    let mut stage = Stage::new();
    let event = stage.event;
    stage.sign_up("顾一");
    let mut refused = |fields: SignUpFields| refusal(stage.fresh.act(|tx| ops::add(tx, event, &fields)));
    assert_eq!(refused(named("")).0, "text_empty");
    assert_eq!(refused(named("顾一")).0, "already_signed_up");
    assert_eq!(refused(named("顾\u{202E}一")).0, "text_control_characters");
    assert_eq!(refused(named(&"长".repeat(401))).0, "text_too_long");
    let entry = |fields: serde_json::Value| serde_json::from_value::<EntryFields>(fields).unwrap();
    for (fields, code) in [
        (serde_json::json!({ "places": 0 }), "number_out_of_range"),
        (
            serde_json::json!({ "signup_link": "javascript:alert(1)" }),
            "link_wrong",
        ),
        (serde_json::json!({ "signup_link": "https://a b" }), "link_wrong"),
        (serde_json::json!({ "fee_fen": -1 }), "number_out_of_range"),
    ] {
        let fields = entry(fields);
        assert_eq!(
            refusal(stage.fresh.act(|tx| ops::set_entry(tx, event, &fields))).0,
            code
        );
    }
    let link = entry(serde_json::json!({ "signup_link": " https://baoming.example/18 " }));
    assert_eq!(stage.entry(&link).value.entry.signup_link, "https://baoming.example/18");
}

#[test]
fn who_is_what_follows_from_office_talk_and_tag() {
    let mut stage = Stage::new();
    let member = stage.person("顾一", "", "", &["Member"]);
    let plain = stage.person("陆二", "", "", &["朋友"]);
    for person in [member, plain] {
        stage.add(&SignUpFields {
            person: Some(Some(person)),
            ..SignUpFields::default()
        });
    }
    let rows = stage.show().rows;
    assert_eq!(rows[0].category, Category::Member);
    assert_eq!(rows[1].category, Category::Visitor);
    let id = rows[1].id;
    let explicit = SignUpFields {
        category: Some(Some(Category::Speaker)),
        ..SignUpFields::default()
    };
    stage.fresh.act(|tx| ops::edit(tx, id, &explicit)).unwrap();
    assert_eq!(
        stage.row(id).category,
        Category::Speaker,
        "what is said explicitly stands"
    );
}
