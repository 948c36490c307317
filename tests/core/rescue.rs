//! Rescue: plans when a speaker, the venue or the host fails, days before, on the day, with the room full.

use chapterdesk_core::committee::{self, Appointment, Office};
use chapterdesk_core::events::availability;
use chapterdesk_core::events::versions::compare;
use chapterdesk_core::events::{
    AppearanceFields, AppearanceState, AssignmentState, EventFields, Frozen, PlanFields, Role, Salon, SegmentFields,
    SegmentKind, Status, ops,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::rescue::{self, Plan, PlanCode, Rescued, Trouble};
use chapterdesk_core::speakers::{self, Channel, ContactFields, Direction, Level, Stage};
use chapterdesk_core::venues::{self, Item, ItemState, VenueFields};
use chapterdesk_core::words::{Lang, Message, Words};
use proptest::prelude::*;

use crate::events::stage::*;
use crate::fresh::{Fresh, day, refusal, zh};

/// A salon on 12 December with two confirmed speakers, a standby who said yes, a host and a timekeeper.
struct Scene {
    fresh: Fresh,
    event: Id,
    first: Id,
    second: Id,
    standby: Id,
    host: Id,
    keeper: Id,
    officer: Id,
}

fn scene() -> Scene {
    let mut fresh = Fresh::new();
    let [first, second, standby] = [
        ("何晓雯", Level::Junior),
        ("沈文娟", Level::Senior),
        ("顾建明", Level::Junior),
    ]
    .map(|(name, level)| speaker(&mut fresh, name, level));
    for who in [first, second, standby] {
        let teacher = PersonFields {
            address: Some("老师".into()),
            ..PersonFields::default()
        };
        fresh
            .act(|tx| people::ops::edit(tx, who, &teacher))
            .expect("an address");
    }
    let [host, keeper, officer, charge] = ["金晓岚", "蒋思琪", "钱雅静", "徐敏芳"].map(|name| person(&mut fresh, name));
    let phone = PersonFields {
        phone: Some("154-0000-0018".into()),
        ..PersonFields::default()
    };
    fresh.act(|tx| people::ops::edit(tx, charge, &phone)).expect("a phone");
    let venue = venue(&mut fresh, "青屿书院3楼大教室");
    let event = salon(&mut fresh).id;
    let facts = EventFields {
        theme: Some("绩效沟通，怎么开口".into()),
        venue: Some(Some(venue)),
        heads: Some(45),
        in_charge: Some(Some(charge)),
        number: Some(Some(18)),
        ..EventFields::default()
    };
    fresh.act(|tx| ops::edit(tx, event, &facts)).expect("facts");
    let discussion = row(&show(&fresh, event), "discussion").id;
    let elastic = SegmentFields {
        may_shrink: Some(true),
        floor_minutes: Some(Some(20)),
        ceiling_minutes: Some(Some(45)),
        ..SegmentFields::default()
    };
    fresh
        .act(|tx| ops::edit_segment(tx, discussion, &elastic))
        .expect("elastic");
    for (talk, who, topic) in [
        (Some(1), first, "试用期面谈，我踩过的三个坑"),
        (Some(2), second, "员工不认绩效结果，怎么谈"),
        (None, standby, "新人第一个月怎么带"),
    ] {
        fresh
            .act(|tx| ops::set_speaker(tx, event, talk, who, Some(topic), true))
            .expect("a speaker");
    }
    for (role, who) in [
        (Role::Host, host),
        (Role::Timekeeper, keeper),
        (Role::ValuesOfficer, officer),
    ] {
        fresh
            .act(|tx| ops::assign(tx, event, role, who, None, AssignmentState::Accepted))
            .expect("a role");
    }
    Scene {
        fresh,
        event,
        first,
        second,
        standby,
        host,
        keeper,
        officer,
    }
}

impl Scene {
    fn plans(&self, trouble: Trouble) -> Vec<Plan> {
        self.fresh
            .desk
            .read(|db| rescue::plans(db, self.event, trouble))
            .expect("plans")
    }

    fn fails(&self) -> Vec<Plan> {
        self.plans(Trouble::Speaker { person: self.first })
    }

    fn accept(&mut self, trouble: Trouble, plan: &Plan) -> Rescued {
        let (event, key) = (self.event, plan.key.clone());
        self.fresh
            .act(|tx| rescue::accept(tx, event, trouble, &key, Lang::ZhCn))
            .expect("accepted")
    }

    fn salon(&self) -> Salon {
        show(&self.fresh, self.event)
    }
}

fn codes(plans: &[Plan]) -> Vec<&'static str> {
    plans.iter().map(|plan| plan.plan.code()).collect()
}

fn find(plans: &[Plan], code: PlanCode) -> &Plan {
    plans.iter().find(|plan| plan.plan == code).expect("such a plan")
}

fn said(messages: &[Message]) -> Vec<String> {
    messages.iter().map(zh).collect()
}

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

#[test]
fn a_plan_that_is_out_of_date_is_refused() {
    let mut scene = scene();
    let trouble = Trouble::Speaker { person: scene.first };
    let plan = scene.fails()[0].clone();
    assert_eq!(plan.key, scene.fails()[0].key, "the same data, the same key");
    let discussion = row(&scene.salon(), "discussion").id;
    let shorter = SegmentFields {
        minutes: Some(25),
        ..SegmentFields::default()
    };
    scene
        .fresh
        .act(|tx| ops::edit_segment(tx, discussion, &shorter))
        .expect("an edit");
    let event = scene.event;
    let refused = scene
        .fresh
        .act(|tx| rescue::accept(tx, event, trouble, &plan.key, Lang::ZhCn));
    assert_eq!(refusal(refused).0, "rescue_outdated");
}

#[test]
fn accepting_publishes_what_had_been_published() {
    let mut scene = scene();
    let (event, trouble) = (scene.event, Trouble::Speaker { person: scene.first });
    let plan = scene.fails()[0].clone();
    assert_eq!(scene.accept(trouble, &plan).version, None);
    scene.fresh.desk.undo(None).expect("undo");
    scene.fresh.act(|tx| ops::publish(tx, event, "")).expect("V1");
    let before = scene.fresh.desk.fingerprint().expect("a print");
    let plan = scene.fails()[0].clone();
    let rescued = scene.accept(trouble, &plan);
    assert_eq!(rescued.version, Some(2));
    assert_eq!(rescued.salon.changes_since, Some(0));
    scene.fresh.desk.undo(None).expect("undo");
    assert_eq!(
        scene.fresh.desk.fingerprint().expect("a print"),
        before,
        "one undo takes all back"
    );
}

#[test]
fn the_messages_are_ready_to_paste() {
    let mut scene = scene();
    let trouble = Trouble::Speaker { person: scene.first };
    let event = scene.event;
    scene.fresh.act(|tx| ops::publish(tx, event, "")).expect("V1");
    scene.fresh.at("2026-12-12T13:00:00+08:00");
    let plan = find(&scene.fails(), PlanCode::Standby).clone();
    let rescued = scene.accept(trouble, &plan);
    assert_eq!(rescued.committee_text, plan.committee_text);
    let committee = "【苏州分会第18期沙龙】临时调整
流程表V2，以这一版为准
12月12日（周六）14:00–16:00
地点：青屿书院3楼大教室

变动：
1. 分享一改为顾建明老师

现在这样安排：
主持：金晓岚　计时：蒋思琪

14:00 价值观开场（5分钟）
价值官：钱雅静

14:05 分享一（25分钟＋问答5分钟）
顾建明老师《新人第一个月怎么带》

14:35 分享二（25分钟＋问答5分钟）
沈文娟老师《员工不认绩效结果，怎么谈》

15:05 分组讨论（30分钟）

15:35 共同讨论（7分钟）

15:42 小组代表分享（4分钟）

15:46 访客介绍（10分钟）

请留意：
1. 徐敏芳告诉顾建明：14:05上场
2. 金晓岚介绍嘉宾时改说顾建明
3. 准备好顾建明的桌牌和感谢状

有问题直接打我电话：
徐敏芳 154-0000-0018
看到请回复“收到”";
    assert_eq!(rescued.committee_text, committee);
    let audience = "【苏州分会第18期沙龙】安排有调整
12月12日（周六）14:00–16:00
地点：青屿书院3楼大教室

各位朋友好，这次沙龙的安排有调整：

分享一改为顾建明老师

活动流程：
13:30 签到
14:00 价值观开场
14:05 分享一
顾建明老师《新人第一个月怎么带》
14:35 分享二
沈文娟老师《员工不认绩效结果，怎么谈》
15:05 分组讨论
15:35 共同讨论
15:42 小组代表分享
15:46 访客介绍
15:56 结束

给您带来不便，请多包涵。
联系人：徐敏芳 154-0000-0018";
    assert_eq!(rescued.audience_text, audience);
}

#[test]
fn guests_hear_of_nobody_who_has_yet_to_say_yes() {
    let mut scene = scene();
    let own = scene
        .salon()
        .appearances
        .iter()
        .find(|own| own.standby)
        .expect("a standby")
        .id;
    let asked = AppearanceFields {
        state: Some(AppearanceState::Invited),
        ..AppearanceFields::default()
    };
    scene
        .fresh
        .act(|tx| ops::edit_appearance(tx, own, &asked))
        .expect("asked");
    let plan = find(&scene.fails(), PlanCode::Standby).clone();
    assert!(!plan.audience_text.contains("顾建明"), "{}", plan.audience_text);
    assert!(plan.audience_text.contains("分享一换一位嘉宾，定好后马上告诉大家"));
    assert!(
        plan.committee_text
            .contains("顾建明老师（待确认）《新人第一个月怎么带》")
    );
    assert!(plan.committee_text.contains("徐敏芳马上联系顾建明"));
    let shorten = find(&scene.fails(), PlanCode::Shorten).clone();
    assert!(
        shorten.audience_text.contains("何晓雯老师的分享这次取消"),
        "{}",
        shorten.audience_text
    );
    assert!(shorten.audience_text.contains("12月12日（周六）14:00–15:26"));
    assert!(shorten.audience_text.contains("14:05 主题分享\n沈文娟老师"));
}

#[test]
fn a_lost_venue() {
    let mut scene = scene();
    let mut add = |name: &str, area: f64, items: &[(Item, ItemState)]| {
        let fields = VenueFields {
            name: Some(name.into()),
            area: Some(Some(area)),
            door: Some("东门进，电梯右转".into()),
            transit: Some("地铁3号线".into()),
            address: Some("竹辉路1号".into()),
            contact_name: Some("周老师".into()),
            contact_phone: Some("154-0000-0099".into()),
            ..VenueFields::default()
        };
        let id = scene
            .fresh
            .act(|tx| venues::ops::add(tx, &fields))
            .expect("a venue")
            .value
            .id;
        for (item, state) in items {
            scene
                .fresh
                .act(|tx| venues::ops::check(tx, id, *item, *state, None))
                .expect("a check");
        }
        id
    };
    let there = |item| (item, ItemState::Present);
    let all = [Item::Projector, Item::Screen, Item::Microphone, Item::Clicker].map(there);
    let small = add("咖啡馆二楼", 30.0, &all);
    let lacking = add(
        "律所会议室",
        66.0,
        &[there(Item::Projector), (Item::Screen, ItemState::Missing)],
    );
    let good = add("社区中心", 70.0, &all);
    let plans = scene.plans(Trouble::Venue);
    assert_eq!(
        codes(&plans),
        ["other_venue", "other_venue", "online", "postpone", "other_venue"]
    );
    let titles: Vec<String> = plans.iter().map(|plan| zh(&plan.title)).collect();
    assert_eq!(titles[0], "改到社区中心");
    assert_eq!(titles[1], "改到律所会议室");
    assert_eq!((titles[4].as_str(), plans[4].possible), ("改到咖啡馆二楼", false));
    assert!(plans[0].key.contains(&good.to_string()) && plans[4].key.contains(&small.to_string()));
    assert!(said(&plans[0].costs).contains(&"要马上打电话订：周老师 154-0000-0099".to_owned()));
    assert!(said(&plans[0].why).contains(&"交通：地铁3号线".to_owned()));
    assert!(plans[0].committee_text.contains("怎么进门：东门进，电梯右转"));
    assert!(plans[0].audience_text.contains("地点：社区中心"));
    assert!(
        plans[0]
            .audience_text
            .contains("新地址：竹辉路1号\n怎么进门：东门进，电梯右转\n交通：地铁3号线")
    );
    assert!(
        !plans[0].audience_text.contains("154-0000-0099"),
        "the venue's number is ours"
    );
    let plan = plans[1].clone();
    let rescued = scene.accept(Trouble::Venue, &plan);
    assert_eq!(rescued.salon.venue.as_ref().map(|venue| venue.id), Some(lacking));
    assert!(rescued.salon.materials.iter().any(|material| material.name == "幕布"));
}

#[test]
fn online_needs_no_room() {
    let mut scene = scene();
    let plan = find(&scene.plans(Trouble::Venue), PlanCode::Online).clone();
    assert!(plan.audience_text.contains("地点：线上，链接另发"));
    let rescued = scene.accept(Trouble::Venue, &plan);
    assert!(rescued.salon.venue.is_none());
    assert!(rescued.salon.segments.iter().all(|row| row.kind != SegmentKind::SetUp));
    let refused = scene
        .fresh
        .desk
        .read(|db| rescue::plans(db, scene.event, Trouble::Venue));
    assert_eq!(refusal(refused).0, "rescue_no_venue");
}

#[test]
fn a_missing_host() {
    let mut scene = scene();
    let old = scene
        .fresh
        .act(|tx| ops::plan(tx, &PlanFields::on(day("2026-10-17"))))
        .expect("a past salon");
    let past = person(&mut scene.fresh, "朱燕萍");
    let stranger = person(&mut scene.fresh, "唐玉兰");
    scene
        .fresh
        .act(|tx| ops::assign(tx, old.value.id, Role::Host, past, None, AssignmentState::Accepted))
        .expect("hosted");
    let term = Appointment {
        office: Office::Secretary,
        person: stranger,
        started: day("2026-01-01"),
        interest_group: String::new(),
        note: String::new(),
        replace: false,
        reason: String::new(),
        by: String::new(),
    };
    scene
        .fresh
        .act(|tx| committee::ops::appoint(tx, &term))
        .expect("in office");
    let plans = scene.plans(Trouble::Host);
    let titles: Vec<String> = plans.iter().map(|plan| zh(&plan.title)).collect();
    assert_eq!(
        titles,
        [
            "请朱燕萍代为主持",
            "由价值官钱雅静兼主持",
            "朱燕萍主持到讨论，钱雅静接着主持",
            "请唐玉兰代为主持",
            "请蒋思琪代为主持",
        ]
    );
    assert!(
        plans.iter().all(|plan| plan.audience_text.is_empty()),
        "nothing for the audience"
    );
    assert!(said(&plans[4].costs).contains(&"原来的角色要另外找人：计时官".to_owned()));
    let keeper = scene.keeper;
    let plan = plans[4].clone();
    let rescued = scene.accept(Trouble::Host, &plan);
    let holders = |role: Role| -> Vec<(Id, AssignmentState)> {
        let line = rescued
            .salon
            .roles
            .iter()
            .find(|line| line.role == role)
            .expect("a role");
        line.people.iter().map(|who| (who.id, who.state)).collect()
    };
    assert_eq!(
        holders(Role::Host),
        [
            (scene.host, AssignmentState::Substituted),
            (keeper, AssignmentState::Asked)
        ]
    );
    assert!(holders(Role::Timekeeper).is_empty());
    let split = {
        scene.fresh.desk.undo(None).expect("undo");
        find(&scene.plans(Trouble::Host), PlanCode::Split).clone()
    };
    let rescued = scene.accept(Trouble::Host, &split);
    let joint = row(&rescued.salon, "joint_discussion");
    assert!(
        joint
            .people
            .iter()
            .any(|who| who.id == scene.officer && who.role.is_none())
    );
    assert!(
        rescued.committee_text.contains("负责：钱雅静"),
        "{}",
        rescued.committee_text
    );
}

/// Everything that holds for every plan, whatever the trouble and the moment.
fn assert_sound(before: &Salon, plan: &Plan) {
    for lang in [Lang::ZhCn, Lang::En] {
        let all = plan.why.iter().chain(&plan.costs).chain([&plan.title]);
        for message in all {
            let said = Words::of(lang).say(message);
            assert!(
                !said.contains('{') && !said.contains("rescue-") && !said.contains("venue-fit"),
                "{said}"
            );
        }
    }
    assert!(
        plan.committee_text.ends_with("看到请回复“收到”"),
        "{}",
        plan.committee_text
    );
    assert!(plan.committee_text.contains("变动：\n1. "), "{}", plan.committee_text);
    let text = format!("{}{}", plan.committee_text, plan.audience_text);
    assert!(
        !text.contains('{') && !text.contains("rescue-") && !text.contains("\n\n\n"),
        "{text}"
    );
    assert!(plan.end <= before.slot_end || plan.costs.iter().any(|cost| cost.id == "rescue-cost-over"));
    for row in plan.segments.iter().filter(|row| !row.gone) {
        let old = before
            .segments
            .iter()
            .find(|old| old.id == row.id)
            .expect("a row of the sheet");
        if row.minutes < old.minutes {
            assert!(
                old.may_shrink && old.floor_minutes.is_none_or(|floor| row.minutes >= floor),
                "floors"
            );
        }
        if row.minutes > old.minutes {
            assert!(row.minutes <= old.ceiling_minutes.unwrap_or(45), "ceilings");
            assert!(old.kind != SegmentKind::Talk, "no talk grows");
        }
    }
}

/// What the plan promised is what the sheet says.
fn assert_kept(plan: &Plan, salon: &Salon) {
    let promised: Vec<_> = plan
        .segments
        .iter()
        .filter(|row| !row.gone)
        .map(|row| (row.id, row.start, row.end, row.minutes))
        .collect();
    let kept: Vec<_> = salon
        .segments
        .iter()
        .map(|row| (row.id, row.start, row.end, row.minutes))
        .collect();
    assert_eq!(promised, kept, "{:?}", plan.plan);
    assert_eq!((plan.end, plan.margin_minutes), (salon.end, salon.margin_minutes));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_plan_is_sound_and_one_undo_takes_it_back(
        which in 0..4u8,
        moment in 0..7usize,
        minutes in prop::collection::vec(0..40i64, 7),
        published in any::<bool>(),
        stance in 0..4usize,
        fixed in any::<bool>(),
    ) {
        let mut scene = scene();
        let event = scene.event;
        venue(&mut scene.fresh, "社区中心");
        let salon = scene.salon();
        for (row, minutes) in salon.segments.iter().filter(|row| row.minutes > 0).zip(&minutes) {
            let own = if row.kind == SegmentKind::Talk { 20 + minutes % 11 } else { 1 + *minutes };
            let fields = SegmentFields { minutes: Some(own), ..SegmentFields::default() };
            scene.fresh.act(|tx| ops::edit_segment(tx, row.id, &fields)).expect("minutes");
        }
        if fixed {
            let row = row(&scene.salon(), "introductions").id;
            let fields = SegmentFields {
                start: Some(Some("15:40".parse().expect("a time"))),
                ..SegmentFields::default()
            };
            scene.fresh.act(|tx| ops::edit_segment(tx, row, &fields)).expect("fixed");
        }
        let standby = scene.salon().appearances.iter().find(|own| own.standby).expect("a standby").id;
        let state = [
            AppearanceState::Confirmed,
            AppearanceState::Invited,
            AppearanceState::Planned,
            AppearanceState::Declined,
        ][stance];
        let fields = AppearanceFields { state: Some(state), ..AppearanceFields::default() };
        scene.fresh.act(|tx| ops::edit_appearance(tx, standby, &fields)).expect("a stance");
        if published {
            scene.fresh.act(|tx| ops::publish(tx, event, "")).expect("V1");
        }
        let moments = [
            "2026-11-25T09:00:00+08:00", "2026-12-09T09:00:00+08:00", "2026-12-11T21:00:00+08:00",
            "2026-12-12T13:00:00+08:00", "2026-12-12T14:04:00+08:00", "2026-12-12T14:13:00+08:00",
            "2026-12-12T14:31:00+08:00",
        ];
        let trouble = match which {
            0 => Trouble::Speaker { person: scene.first },
            1 => Trouble::Speaker { person: scene.second },
            2 => Trouble::Venue,
            _ => Trouble::Host,
        };
        scene.fresh.at(moments[moment]);
        let Ok(plans) = scene.fresh.desk.read(|db| rescue::plans(db, event, trouble)) else {
            return Ok(());
        };
        prop_assert!(!plans.is_empty());
        let before = scene.salon();
        let print = scene.fresh.desk.fingerprint().expect("a print");
        let possible: Vec<bool> = plans.iter().map(|plan| plan.possible).collect();
        prop_assert!(possible.is_sorted_by(|a, b| a >= b), "what cannot be done comes last");
        for plan in plans.iter().filter(|plan| plan.possible) {
            assert_sound(&before, plan);
            // Without a minute between, so that the clock's part stays what it was.
            let done = scene.fresh.desk.transact(Message::new("act-test"), |tx| {
                rescue::accept(tx, event, trouble, &plan.key, Lang::ZhCn)
            });
            let rescued = done.expect("accepted").value;
            assert_kept(plan, &rescued.salon);
            prop_assert!(!compare(&Frozen::of(&before), &Frozen::of(&rescued.salon)).is_empty(), "something changed");
            prop_assert_eq!(rescued.version, published.then_some(2));
            scene.fresh.desk.undo(None).expect("undo");
            prop_assert_eq!(&scene.fresh.desk.fingerprint().expect("a print"), &print);
        }
    }
}
