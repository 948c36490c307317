//! The readiness list: honest for a new salon, and a list that can be finished.

use chapterdesk_core::chapter;
use chapterdesk_core::events::CheckState::{Attention, Missing, Passed};
use chapterdesk_core::events::{
    Action, AppearanceFields, AppearanceState, AssignmentState, Booking, CheckCode, EventFields, EventKind,
    MaterialFields, PlanFields, Role, Salon, SegmentFields, ops,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::speakers::Level;
use chapterdesk_core::venues::{self, Item, ItemState, VenueFields};

use super::stage::*;
use crate::fresh::{Fresh, day, zh};

fn state(salon: &Salon) -> Vec<(&'static str, &'static str, &'static str)> {
    salon
        .readiness
        .iter()
        .map(|check| (check.check.code(), check.state.code(), check.action.code()))
        .collect()
}

fn edit(fresh: &mut Fresh, id: Id, json: serde_json::Value) -> Salon {
    let fields: EventFields = serde_json::from_value(json).expect("fields");
    fresh.act(|tx| ops::edit(tx, id, &fields)).expect("an edit").value
}

#[test]
fn a_new_salon_is_honest() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    assert_eq!(
        state(&salon),
        [
            ("speakers_confirmed", "missing", "choose_speaker"),
            ("pairing", "missing", "choose_speaker"),
            ("talk_length", "passed", "none"),
            ("speaker_materials", "missing", "choose_speaker"),
            ("venue_booked", "missing", "choose_venue"),
            ("discussion_questions", "missing", "add_question"),
            ("host_script", "missing", "write_host_script"),
            ("materials_borne", "missing", "assign_material"),
            ("within_slot", "passed", "none"),
            ("roles_named", "missing", "assign_role"),
            ("group_leads", "missing", "edit_facts"),
            ("no_double_booking", "passed", "none"),
            ("venue_fits", "missing", "choose_venue"),
            ("venue_equipment", "missing", "choose_venue"),
            ("date_free", "passed", "none"),
        ]
    );
    let said: Vec<String> = salon.readiness.iter().map(|check| zh(&check.reason)).collect();
    assert_eq!(said[0], "还缺2位讲师，一共要2位");
    assert_eq!(said[7], "10件物料没人带：横幅、桌牌、胸贴等");
    assert_eq!(said[8], "正式流程116分钟，在120分钟以内，富余4分钟");
    assert_eq!(said[9], "还没人担任：主持人、价值官、计时官");
}

/// Everything a salon needs, done through the room's own operations.
fn prepared(fresh: &mut Fresh) -> Salon {
    let id = salon(fresh).id;
    let room = venue(fresh, "青屿书院");
    edit(
        fresh,
        id,
        serde_json::json!({
            "theme": "绩效沟通，怎么开口", "venue": room, "booking": "booked", "heads": 45, "host_script": "各位下午好",
        }),
    );
    for (talk, name, level) in [(1, "何晓雯", Level::Junior), (2, "沈文娟", Level::Senior)] {
        let who = speaker(fresh, name, level);
        let saved = fresh
            .act(|tx| ops::set_speaker(tx, id, Some(talk), who, Some("题目"), true))
            .expect("a speaker");
        let own = saved
            .value
            .appearances
            .iter()
            .find(|each| each.speaker == who)
            .expect("an appearance")
            .id;
        let on = Some(Some(day("2026-11-22")));
        let fields = AppearanceFields {
            topic_settled: Some(true),
            introduction_on: on,
            photo_on: on,
            slides_on: on,
            ..AppearanceFields::default()
        };
        fresh
            .act(|tx| ops::edit_appearance(tx, own, &fields))
            .expect("all came in");
    }
    for role in [Role::Host, Role::ValuesOfficer, Role::Timekeeper] {
        let who = person(fresh, role.code());
        fresh
            .act(|tx| ops::assign(tx, id, role, who, None, AssignmentState::Accepted))
            .expect("a role");
    }
    for name in ["潘志成", "唐玉兰", "吴春梅", "陆佳宜"] {
        let who = person(fresh, name);
        fresh
            .act(|tx| ops::assign(tx, id, Role::GroupLead, who, None, AssignmentState::Accepted))
            .expect("a lead");
    }
    for text in ["最难开口的一次？", "如果重来一次？"] {
        fresh.act(|tx| ops::add_question(tx, id, text)).expect("a question");
    }
    let bearer = person(fresh, "蒋思琪");
    for material in show(fresh, id).materials {
        let fields = MaterialFields {
            bearer: Some(Some(bearer)),
            ..MaterialFields::default()
        };
        fresh
            .act(|tx| ops::edit_material(tx, material.id, &fields))
            .expect("a bearer");
    }
    show(fresh, id)
}

#[test]
fn a_prepared_salon_passes_every_check() {
    let mut fresh = Fresh::new();
    let salon = prepared(&mut fresh);
    let open: Vec<String> = salon
        .readiness
        .iter()
        .filter(|check| check.state != Passed)
        .map(|check| zh(&check.reason))
        .collect();
    assert_eq!(open, Vec::<String>::new());
    assert_eq!(salon.readiness.len(), CheckCode::ALL.len());
    assert!(salon.readiness.iter().all(|check| check.action == Action::None));
}

#[test]
fn speakers_are_asked_for_one_thing_after_the_other() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    let (he, shen) = (
        speaker(&mut fresh, "何晓雯", Level::Senior),
        speaker(&mut fresh, "沈文娟", Level::Senior),
    );
    fresh
        .act(|tx| ops::set_speaker(tx, id, Some(1), he, None, true))
        .expect("a speaker");
    let saved = fresh
        .act(|tx| ops::set_speaker(tx, id, Some(2), shen, None, false))
        .expect("a speaker")
        .value;
    assert_eq!(
        check(&saved, CheckCode::SpeakersConfirmed),
        (Missing, "ready-speakers-open".into())
    );
    assert_eq!(
        check(&saved, CheckCode::Pairing),
        (Attention, "ready-pairing-no-junior".into())
    );
    let invited = AppearanceFields {
        state: Some(AppearanceState::Invited),
        ..AppearanceFields::default()
    };
    fresh
        .act(|tx| ops::edit_appearance(tx, saved.appearances[1].id, &invited))
        .expect("invited");
    fresh.at("2026-11-26T09:00:00+08:00");
    let reason = show(&fresh, id).readiness[0].reason.clone();
    assert_eq!(zh(&reason), "还没确认：沈文娟（已邀请4天）");
    let gu = speaker(&mut fresh, "顾建明", Level::Senior);
    let standby = fresh
        .act(|tx| ops::set_speaker(tx, id, None, gu, None, true))
        .expect("standby")
        .value;
    assert_eq!(
        zh(&standby.readiness[0].reason),
        "还没确认：沈文娟（已邀请4天）；备选嘉宾已答应：顾建明"
    );
    let lacking = zh(&show(&fresh, id).readiness[3].reason);
    assert_eq!(
        lacking,
        "资料没收齐：何晓雯缺题目、简介、照片、PPT、沈文娟缺题目、简介、照片、PPT"
    );
}

#[test]
fn talks_and_slot_have_their_limits() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let talk = row(&salon, "talk").id;
    let mut minutes = |json| {
        let fields: SegmentFields = serde_json::from_value(json).expect("fields");
        let salon = fresh
            .act(|tx| ops::edit_segment(tx, talk, &fields))
            .expect("an edit")
            .value;
        (
            check(&salon, CheckCode::TalkLength).0,
            check(&salon, CheckCode::WithinSlot).0,
        )
    };
    assert_eq!(
        minutes(serde_json::json!({"minutes": 32})),
        (Attention, Passed),
        "27 minutes to speak"
    );
    assert_eq!(
        minutes(serde_json::json!({"minutes": 30, "qa_minutes": 4})),
        (Attention, Passed),
        "26 to speak"
    );
    assert_eq!(
        minutes(serde_json::json!({"minutes": 32, "qa_minutes": 10})),
        (Attention, Passed),
        "32 in all"
    );
    assert_eq!(
        minutes(serde_json::json!({"minutes": 20, "qa_minutes": 0})),
        (Passed, Passed)
    );
    assert_eq!(
        minutes(serde_json::json!({"minutes": 40, "qa_minutes": 5})),
        (Attention, Attention),
        "126 of 120"
    );
    fresh
        .act(|tx| chapter::ops::set_rule(tx, "talk_minutes", Some(40)))
        .expect("a rule");
    assert_eq!(
        check(&show(&fresh, salon.id), CheckCode::TalkLength).0,
        Passed,
        "the chapter's own rule"
    );
}

#[test]
fn the_venue_is_booked_fits_and_has_its_equipment() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    let room = venue(&mut fresh, "律所会议室");
    let booked = |salon: &Salon| check(salon, CheckCode::VenueBooked);
    let asked = edit(
        &mut fresh,
        id,
        serde_json::json!({"venue": room, "booking": "asked", "heads": 45}),
    );
    assert_eq!(booked(&asked), (Missing, "ready-venue-asked".into()));
    assert_eq!(check(&asked, CheckCode::VenueFits).0, Passed);
    let until = serde_json::json!({"booking": "booked", "booking_confirm_by": "2026-11-21"});
    assert_eq!(
        booked(&edit(&mut fresh, id, until)),
        (Attention, "ready-venue-confirm-late".into())
    );
    let paid = edit(&mut fresh, id, serde_json::json!({"booking": "deposit_paid"}));
    assert_eq!((booked(&paid).0, paid.booking), (Passed, Booking::DepositPaid));
    assert_eq!(
        check(
            &edit(&mut fresh, id, serde_json::json!({"heads": 90})),
            CheckCode::VenueFits
        )
        .0,
        Missing
    );
    assert_eq!(
        check(
            &edit(&mut fresh, id, serde_json::json!({"heads": 0})),
            CheckCode::VenueFits
        )
        .0,
        Attention
    );
    edit(&mut fresh, id, serde_json::json!({"heads": 45}));

    let hours = VenueFields {
        opens: Some(Some("13:30".into())),
        clears: Some(Some("17:30".into())),
        ..VenueFields::default()
    };
    fresh.act(|tx| venues::ops::edit(tx, room, &hours)).expect("hours");
    let late = show(&fresh, id);
    assert_eq!(
        check(&late, CheckCode::VenueFits),
        (Attention, "ready-venue-opens-late".into())
    );

    fresh
        .act(|tx| venues::ops::check(tx, room, Item::Clicker, ItemState::Missing, None))
        .expect("a check");
    fresh
        .act(|tx| venues::ops::check(tx, room, Item::Computers, ItemState::Missing, None))
        .expect("a check");
    let equipment = |fresh: &Fresh| {
        let salon = show(fresh, id);
        let check = salon
            .readiness
            .iter()
            .find(|check| check.check == CheckCode::VenueEquipment)
            .expect("a check");
        (check.state, check.action, zh(&check.reason))
    };
    assert_eq!(
        equipment(&fresh),
        (Missing, Action::AssignMaterial, "场地没有，也没人带：翻页笔".into())
    );
    let batteries = MaterialFields {
        name: Some("翻页笔电池".into()),
        ..MaterialFields::default()
    };
    fresh
        .act(|tx| ops::add_material(tx, id, &batteries))
        .expect("a material");
    assert_eq!(
        equipment(&fresh).2,
        "场地没有，也没人带：翻页笔",
        "its batteries are no clicker"
    );
    let clicker = MaterialFields {
        name: Some("翻页笔（带电池）".into()),
        ..MaterialFields::default()
    };
    let with = fresh
        .act(|tx| ops::add_material(tx, id, &clicker))
        .expect("a material")
        .value;
    assert_eq!(
        equipment(&fresh),
        (Missing, Action::AssignMaterial, "要自带，还没指定谁带：翻页笔".into())
    );
    let bearer = MaterialFields {
        bearer: Some(Some(person(&mut fresh, "潘志成"))),
        ..MaterialFields::default()
    };
    let clicker = with.materials.last().expect("the clicker").id;
    fresh
        .act(|tx| ops::edit_material(tx, clicker, &bearer))
        .expect("a bearer");
    assert_eq!(
        equipment(&fresh),
        (Passed, Action::None, "场地缺的有人带：翻页笔由潘志成带".into())
    );
    fresh
        .act(|tx| venues::ops::check(tx, room, Item::Screen, ItemState::Unknown, None))
        .expect("a check");
    assert_eq!(equipment(&fresh).0, Attention);
}

#[test]
fn the_date_is_looked_up_in_the_calendar() {
    let mut fresh = Fresh::new();
    for (date, state, action) in [
        (SATURDAY, Passed, Action::None),
        ("2026-10-03", Missing, Action::ChangeDate),
        ("2026-10-10", Missing, Action::ChangeDate),
        ("2027-03-06", Attention, Action::EditCalendar),
    ] {
        let salon = plan(&mut fresh, date).value;
        let check = salon.readiness.last().expect("the last check");
        assert_eq!(
            (check.check, check.state, check.action),
            (CheckCode::DateFree, state, action),
            "{date}"
        );
    }
}

#[test]
fn two_places_at_once_stand_in_the_list() {
    let mut fresh = Fresh::new();
    let salon = prepared(&mut fresh);
    let host = salon.roles[0].people[0].id;
    let saved = fresh.act(|tx| ops::assign(tx, salon.id, Role::GroupLead, host, Some(4), AssignmentState::Accepted));
    let saved = saved.expect("a lead").value;
    assert_eq!(
        check(&saved, CheckCode::NoDoubleBooking),
        (Missing, "conflict-two-duties".into())
    );
}

#[test]
fn other_activities_have_only_the_checks_that_concern_them() {
    let mut fresh = Fresh::new();
    let fields = PlanFields {
        kind: Some(EventKind::Social),
        ..PlanFields::on(day(SATURDAY))
    };
    let dinner = fresh.act(|tx| ops::plan(tx, &fields)).expect("a dinner").value;
    let codes: Vec<&str> = dinner.readiness.iter().map(|check| check.check.code()).collect();
    let expected = "venue_booked materials_borne within_slot no_double_booking venue_fits venue_equipment date_free";
    assert_eq!(codes.join(" "), expected);
}
