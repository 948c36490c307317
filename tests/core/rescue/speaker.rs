//! A speaker fails: days before, an hour before, with the room full.

use chapterdesk_core::events::availability;
use chapterdesk_core::events::{AppearanceState, AssignmentState, PlanFields, Role, Status, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::rescue::{self, PlanCode, Trouble};
use chapterdesk_core::speakers::{self, Channel, ContactFields, Direction, Level, Stage};
use chapterdesk_core::words::Lang;

use crate::events::stage::*;
use crate::fresh::{day, refusal, zh};

use super::scene::*;

#[test]
fn ten_days_before() {
    let mut scene = scene();
    scene.fresh.at("2026-12-02T20:00:00+08:00");
    let reserve = speaker(&mut scene.fresh, "陆志远", Level::Junior);
    scene
        .fresh
        .act(|tx| speakers::ops::set_stage(tx, reserve, Stage::Ready, None, "", None))
        .expect("ready");
    let plans = scene.fails();
    assert_eq!(
        codes(&plans),
        ["standby", "another_speaker", "postpone", "stretch", "shorten"]
    );
    let standby = &plans[0];
    assert_eq!(zh(&standby.title), "请备选嘉宾顾建明老师顶上");
    assert!(said(&standby.why).contains(&"已经答应做备选".to_owned()));
    assert!(said(&standby.why).contains(&"题目是现成的：《新人第一个月怎么带》".to_owned()));
    assert!(said(&standby.why).contains(&"是新锐，和另一位资深正好一新一老".to_owned()));
    assert!(said(&standby.costs).contains(&"PPT还没收到".to_owned()));
    assert_eq!(zh(&plans[2].title), "改期到12月19日（周六）");
    assert!(plans.iter().all(|plan| plan.possible));
}

#[test]
fn an_hour_before() {
    let scene = scene();
    scene.fresh.at("2026-12-12T13:00:00+08:00");
    let plans = scene.fails();
    assert_eq!(codes(&plans), ["standby", "swap", "stretch", "shorten"]);
    let swap = &plans[1];
    assert_eq!(zh(&swap.title), "两场分享对调，何晓雯改到14:35");
    assert_eq!(zh(&swap.why[0]), "14:35前到就来得及，多出30分钟");
    let stretch = &plans[2];
    assert_eq!(zh(&stretch.title), "少一场分享，分组讨论加长到45分钟");
    let talk = stretch.segments.iter().find(|row| row.gone).expect("a dropped talk");
    assert_eq!((talk.was_minutes, talk.minutes), (30, 0));
    assert!(stretch.end < scene.salon().end);
    let shorten = &plans[3];
    assert_eq!(zh(&shorten.title), "少一场分享，15:26提前结束");
}

#[test]
fn with_the_room_full() {
    let mut scene = scene();
    scene.fresh.at("2026-12-12T14:05:00+08:00");
    let trouble = Trouble::Speaker { person: scene.first };
    let plans = scene.fails();
    assert_eq!(codes(&plans), ["swap", "standby", "stretch", "shorten"]);
    let standby = find(&plans, PlanCode::Standby).clone();
    scene.fresh.at("2026-12-12T14:04:00+08:00");
    scene.fresh.at("2026-12-12T14:05:00+08:00");
    let rescued = scene.accept(trouble, &standby);
    let own = |who: Id| {
        let own = rescued.salon.appearances.iter().find(|own| own.speaker == who);
        own.expect("them").clone()
    };
    assert_eq!(own(scene.first).state, AppearanceState::NoShow);
    assert_eq!(own(scene.standby).talk, Some(1));
    let stage = scene
        .fresh
        .desk
        .read(|db| speakers::queries::get(db, scene.first))
        .expect("the speaker")
        .stage;
    assert_eq!(stage, Stage::NoShow);
}

#[test]
fn a_late_start_is_caught_up() {
    let mut scene = scene();
    scene.fresh.at("2026-12-12T14:15:00+08:00");
    let plans = scene.fails();
    let standby = find(&plans, PlanCode::Standby).clone();
    let salon = scene.salon();
    let talk = standby.segments.iter().find(|row| row.was_start.to_string() == "14:05");
    assert_eq!(talk.expect("the talk").start.to_string(), "14:15");
    assert!(standby.end <= salon.slot_end, "what may shrink holds the end");
    scene.fresh.at("2026-12-12T14:16:00+08:00");
    let trouble = Trouble::Speaker { person: scene.first };
    let rescued = scene.accept(trouble, &standby);
    let talk = row(&rescued.salon, "talk");
    assert_eq!(
        talk.start.to_string(),
        "14:17",
        "the clock went on while the plan was read"
    );
}

#[test]
fn the_second_speaker_may_come_after_the_discussion() {
    let scene = scene();
    scene.fresh.at("2026-12-12T14:30:00+08:00");
    let plans = scene.plans(Trouble::Speaker { person: scene.second });
    let swap = find(&plans, PlanCode::Swap);
    assert_eq!(zh(&swap.title), "先讨论，沈文娟的分享改到15:16");
    let order: Vec<String> = swap.segments.iter().map(|row| zh(&row.label)).collect();
    let at = |name: &str| order.iter().position(|label| label == name).expect("a row");
    assert!(at("分组讨论") < at("主题分享二"));
}

#[test]
fn who_cannot_come_is_told_and_refused() {
    let mut scene = scene();
    let other = PlanFields {
        theme: Some("读书会".into()),
        ..PlanFields::on(day(SATURDAY))
    };
    let other = scene.fresh.act(|tx| ops::plan(tx, &other)).expect("another").value.id;
    let standby = scene.standby;
    scene
        .fresh
        .act(|tx| ops::assign(tx, other, Role::Host, standby, None, AssignmentState::Accepted))
        .expect("busy");
    let plans = scene.fails();
    let last = plans.last().expect("plans");
    assert_eq!((last.plan, last.possible), (PlanCode::Standby, false));
    assert_eq!(zh(&last.costs[0]), "当天14:00还有另一场：读书会");
    let (event, key) = (scene.event, last.key.clone());
    let trouble = Trouble::Speaker { person: scene.first };
    let refused = scene
        .fresh
        .act(|tx| rescue::accept(tx, event, trouble, &key, Lang::ZhCn));
    assert_eq!(refusal(refused).0, "rescue_not_possible");
}

#[test]
fn who_is_away_is_not_asked() {
    let mut scene = scene();
    let (standby, officer) = (scene.standby, scene.officer);
    for who in [standby, officer] {
        scene
            .fresh
            .act(|tx| availability::ops::add_away(tx, who, day("2026-12-10"), day("2026-12-14"), "出差"))
            .expect("away");
    }
    let last = scene.fails().pop().expect("plans");
    assert_eq!((last.plan, last.possible), (PlanCode::Standby, false));
    assert_eq!(zh(&last.costs[0]), "那天没空：出差");
    let deputies = scene.plans(Trouble::Host);
    let doubling = deputies.iter().find(|plan| plan.key.contains(&officer.to_string()));
    assert!(doubling.is_some_and(|plan| !plan.possible));
}

#[test]
fn a_standby_with_a_duty_leaves_it_open() {
    let mut scene = scene();
    let (event, standby) = (scene.event, scene.standby);
    scene
        .fresh
        .act(|tx| ops::assign(tx, event, Role::Timekeeper, standby, None, AssignmentState::Accepted))
        .expect("a duty");
    let plans = scene.fails();
    assert!(said(&find(&plans, PlanCode::Standby).costs).contains(&"顾建明这场还是计时官，要另外找人".to_owned()));
}

#[test]
fn contacts_count_in_days() {
    let mut scene = scene();
    let standby = scene.standby;
    let call = ContactFields {
        on_date: Some(day("2026-11-19")),
        channel: Some(Channel::Phone),
        direction: Some(Direction::In),
        text: Some("可以".into()),
    };
    scene
        .fresh
        .act(|tx| speakers::ops::log_contact(tx, standby, &call, None))
        .expect("a call");
    let near = said(&find(&scene.fails(), PlanCode::Standby).why);
    assert!(
        near.iter()
            .any(|why| why.ends_with("天前联系过") || why == "今天刚联系过"),
        "{near:?}"
    );
}

#[test]
fn nothing_left_to_rescue() {
    let mut scene = scene();
    let trouble = Trouble::Speaker { person: scene.first };
    let plans = |scene: &Scene, trouble| scene.fresh.desk.read(|db| rescue::plans(db, scene.event, trouble));
    let stranger = Trouble::Speaker { person: scene.standby };
    assert_eq!(refusal(plans(&scene, stranger)).0, "rescue_not_speaking");
    scene.fresh.at("2026-12-12T14:40:00+08:00");
    assert_eq!(refusal(plans(&scene, trouble)).0, "rescue_talk_over");
    scene.fresh.at("2026-12-12T16:00:00+08:00");
    assert_eq!(refusal(plans(&scene, trouble)).0, "rescue_over");
    scene.fresh.at("2026-12-01T09:00:00+08:00");
    let event = scene.event;
    scene
        .fresh
        .act(|tx| ops::set_status(tx, event, Status::Cancelled, Some("人不齐")))
        .expect("cancelled");
    assert_eq!(refusal(plans(&scene, trouble)).0, "rescue_cancelled");
}
