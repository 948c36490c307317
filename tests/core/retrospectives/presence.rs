//! Who came, by the list of those who signed up: first-time and returning visitors, who brought them, who stayed away, who
//! came again.

use chapterdesk_core::attendance::{Category, SignUpFields, WalkIn, ops};
use chapterdesk_core::events::{self, Status};
use chapterdesk_core::ids::Id;
use chapterdesk_core::retrospectives::trends::trends;

use super::stage::{coming, lines, retro};
use crate::events::stage::person;
use crate::fresh::Fresh;

/// Signs somebody up, a visitor brought by somebody; checks them in when they came.
fn sign_up(fresh: &mut Fresh, event: Id, name: &str, phone: &str, brought_by: Option<Id>, came: bool) -> Id {
    let fields = SignUpFields {
        name: Some(name.to_owned()),
        phone: Some(phone.to_owned()),
        category: Some(Some(Category::Visitor)),
        brought_by: Some(brought_by),
        ..SignUpFields::default()
    };
    fresh
        .act(|tx| {
            let id = ops::add(tx, event, &fields)?.value.rows.last().expect("a row").id;
            if came {
                ops::check_in(tx, event, id, None)?;
            }
            Ok(id)
        })
        .expect("a sign-up")
}

fn hold(fresh: &mut Fresh, event: Id) {
    fresh
        .act(|tx| events::ops::set_status(tx, event, Status::Held, None))
        .expect("held");
}

#[test]
fn the_list_tells_who_came() {
    let mut fresh = Fresh::new();
    let before = coming(&mut fresh, "2026-10-10").id;
    let event = coming(&mut fresh, "2026-11-14").id;
    let later = coming(&mut fresh, "2026-11-21").id;
    let who = person(&mut fresh, "陆佳宜");
    sign_up(&mut fresh, before, "张悦", "154-0000-1001", None, true);
    sign_up(&mut fresh, before, "周敏", "154-0000-1002", None, true);
    for (name, phone, brought_by, came) in [
        ("张悦", "154-0000-1001", Some(who), true),
        ("王新", "154-0000-1003", Some(who), true),
        ("李可", "154-0000-1004", None, true),
        ("赵没来", "154-0000-1005", Some(who), false),
    ] {
        sign_up(&mut fresh, event, name, phone, brought_by, came);
    }
    let walk_in = WalkIn {
        name: "孙现场".to_owned(),
        brought_by_name: "一位老朋友".to_owned(),
        category: Some(Category::Visitor),
        ..WalkIn::default()
    };
    fresh.act(|tx| ops::walk_in(tx, event, &walk_in)).expect("a walk-in");
    sign_up(&mut fresh, later, "李可", "154-0000-1004", None, true);
    for id in [before, event, later] {
        hold(&mut fresh, id);
    }
    let looked = retro(&fresh, event);
    let facts = &looked.facts;
    assert_eq!(
        (facts.signed_up, facts.present, facts.walk_ins),
        (Some(4), Some(4), Some(1))
    );
    assert_eq!(
        facts.rate_percent,
        Some(75),
        "three of four who signed up; who walked in is left out"
    );
    assert_eq!(
        (facts.visitors, facts.first_time, facts.returning),
        (Some(4), Some(3), Some(1))
    );
    let brought: Vec<(&str, i64)> = facts.brought.iter().map(|one| (one.name.as_str(), one.count)).collect();
    assert_eq!(
        brought,
        [("陆佳宜", 2), ("一位老朋友", 1)],
        "who did not come was brought by nobody"
    );
    assert_eq!(facts.no_shows, ["赵没来"]);
    let told = lines(&looked);
    for line in [
        "报名4人，到场4人，到场率75%",
        "到场的新朋友4人，其中第一次来的3人",
        "新朋友是谁带来的：陆佳宜2人、一位老朋友1人",
        "现场报名1人",
        "报名没来的1人：赵没来",
    ] {
        assert!(told.contains(&line.to_owned()), "{line} {told:?}");
    }

    let trends = fresh.desk.read(|db| trends(db, None, None)).expect("trends");
    let visitors: Vec<_> = trends
        .salons
        .iter()
        .map(|salon| (salon.visitors, salon.first_time, salon.returning))
        .collect();
    assert_eq!(
        visitors,
        [
            (Some(2), Some(2), Some(0)),
            (Some(4), Some(3), Some(1)),
            (Some(1), Some(0), Some(1)),
        ]
    );
    let rates: Vec<_> = trends
        .return_rate
        .iter()
        .map(|rate| (rate.visitors, rate.came_again, rate.percent, rate.complete))
        .collect();
    assert_eq!(
        rates,
        [(2, 1, 50, false), (4, 1, 25, false), (1, 0, 0, false)],
        "six months are not over"
    );
}

#[test]
fn who_comes_after_half_a_year_did_not_come_again() {
    let mut fresh = Fresh::new();
    let first = coming(&mut fresh, "2026-03-14").id;
    let within = coming(&mut fresh, "2026-09-12").id;
    let beyond = coming(&mut fresh, "2026-09-19").id;
    for name in ["甲一", "乙二"] {
        sign_up(&mut fresh, first, name, "", None, true);
    }
    sign_up(&mut fresh, within, "甲一", "", None, true);
    sign_up(&mut fresh, beyond, "乙二", "", None, true);
    for id in [first, within, beyond] {
        hold(&mut fresh, id);
    }
    let rates = fresh
        .desk
        .read(|db| trends(db, None, None))
        .expect("trends")
        .return_rate;
    assert_eq!(
        (rates[0].visitors, rates[0].came_again, rates[0].complete),
        (2, 1, true)
    );
    assert_eq!(rates[0].percent, 50);
}

#[test]
fn sign_ups_without_anybody_checked_in_say_nothing_about_who_came() {
    let mut fresh = Fresh::new();
    let event = coming(&mut fresh, "2026-11-14").id;
    sign_up(&mut fresh, event, "张悦", "", None, false);
    let facts = retro(&fresh, event).facts;
    assert_eq!(
        (facts.signed_up, facts.present, facts.first_time),
        (Some(1), None, None)
    );
    assert!(facts.no_shows.is_empty(), "nobody stood at the door");
    hold(&mut fresh, event);
    assert!(
        fresh
            .desk
            .read(|db| trends(db, None, None))
            .expect("trends")
            .return_rate
            .is_empty()
    );
}
