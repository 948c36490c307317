//! Taking a plan: it must still fit, what others were told follows, the messages are ready.

use chapterdesk_core::events::{AppearanceFields, AppearanceState, SegmentFields, ops};
use chapterdesk_core::rescue::{self, PlanCode, Trouble};
use chapterdesk_core::words::Lang;

use crate::events::stage::*;
use crate::fresh::refusal;

use super::scene::*;

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
