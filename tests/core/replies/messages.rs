//! The corpus, whole messages, and copied chats.

use chapterdesk_core::events::run_sheet::read::Known;
use chapterdesk_core::ids::{Id, IdSource as _, SeededIds};
use chapterdesk_core::replies::hear::{Around, hear};

use super::corpus;
use super::hearing::{day, listen, told};

#[test]
fn every_line_of_the_corpus_gives_what_it_says_and_nothing_else() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (text, wanted) in corpus::all() {
        count += 1;
        let mut wanted: Vec<String> = wanted.iter().map(|&each| each.to_owned()).collect();
        wanted.sort();
        let told = told(&listen(text));
        if told != wanted {
            wrong.push(format!("{text}\n  wanted {wanted:?}\n  told   {told:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 150, "{count} lines are no corpus");
}

#[test]
fn a_long_message_gives_everything_at_once() {
    let heard = listen(
        "徐老师好，12号下午没问题，谢谢邀请！\n题目就叫《员工不认绩效结果，怎么谈》，简介和照片28号前发您。\n我用自己的Mac，需要转接头。\
         开车来，苏E·A1234X。\n不方便录像，拍照可以；PPT会后可以发群里。\n大概多少人？几点到合适？\n对了，今天太湖边的桂花还开着。",
    );
    assert_eq!(
        told(&heard),
        [
            "ask",
            "car_plate=苏E·A1234X",
            "introduction=2026-11-28",
            "may_film=photos_only",
            "may_share_slides=yes",
            "needs=我用自己的Mac，需要转接头",
            "photo_coming=2026-11-28",
            "topic=员工不认绩效结果，怎么谈",
            "yes",
        ]
    );
    assert_eq!(heard.asked, ["大概多少人？", "几点到合适？"]);
    assert_eq!(
        heard.rest,
        ["对了，今天太湖边的桂花还开着。"],
        "what was not understood is said"
    );
}

#[test]
fn a_form_filled_in_line_by_line_is_understood() {
    let heard = listen(
        "时间：可以\n题目：试用期面谈，我踩过的三个坑\n简介：三年HR，前年从生产计划转岗，谈哭过人，也被人谈哭过。不方便的话题也敢聊。\n照片：见附件\n\
         设备：翻页笔\n车牌：无\n录像：不可以\n用餐：不吃香菜\n随行：无",
    );
    assert_eq!(
        told(&heard),
        [
            "car_plate=none",
            "companion=不带人",
            "introduction=三年HR，前年从生产计划转岗，谈哭过人，也被人谈哭过。不方便的话题也敢聊。",
            "may_film=no",
            "meal=用餐不吃香菜",
            "needs=设备需要翻页笔",
            "photo_coming=sent",
            "topic=试用期面谈，我踩过的三个坑",
            "yes",
        ]
    );
}

/// 沈文娟 is the speaker, 徐敏芳 the secretary; both are in the roster.
fn people() -> (Id, Known) {
    let ids = SeededIds::new(7);
    let (shen, xu) = (ids.next(1), ids.next(2));
    let names = [
        (shen, "沈文娟".to_owned(), "Wendy-衡朴医疗器械-HRD".to_owned()),
        (xu, "徐敏芳".to_owned(), String::new()),
    ];
    (shen, Known::of(names, [shen].into(), Vec::new()))
}

fn chat(text: &str) -> Vec<String> {
    let (shen, known) = people();
    told(&hear(
        text,
        &Around {
            today: day("2026-11-22"),
            event: Some(day("2026-12-12")),
            afternoon: true,
            speaker: Some(shen),
            known: &known,
        },
    ))
}

#[test]
fn in_a_copied_chat_only_the_speakers_own_words_count() {
    let whole = "徐敏芳 11/18 10:02\n沈老师您好，12月12日下午的沙龙，您看方便吗？不方便的话咱们再约，录像可以吗？\n\n\
                 沈文娟 11/18 12:40\n好的，没问题\n周五前给题目\n\n徐敏芳 11/18 12:41\n太好了，那天见！";
    assert_eq!(
        chat(whole),
        ["topic=2026-11-20", "yes"],
        "Friday is that after the message"
    );
    for (text, wanted) in [
        ("徐敏芳:\n您能来吗？来不了也没关系\n沈文娟:\n能来", vec!["yes"]),
        ("徐敏芳：录像可以吗\n沈文娟：不方便录像", vec!["may_film=no"]),
        (
            "[2026/11/20 14:05] 沈文娟: 来不了，抱歉\n[2026/11/20 14:06] 徐敏芳: 没问题，下次",
            vec!["no"],
        ),
        (
            "Wendy-衡朴医疗器械-HRD 2026-11-21 14:05:33\n可以的\n[图片]",
            vec!["yes"],
        ),
        (
            "———— 2026年11月20日 ————\n沈老师 下午2:05\n明天回复您",
            vec!["answer_coming=2026-11-21"],
        ),
        ("「徐敏芳：周六下午可以吗？」\n- - - - - - - - - -\n可以的", vec!["yes"]),
        ("徐敏芳 昨天 18:20\n能来吗\nW姐 昨天 19:00\n那天有事", vec!["no"]),
        ("沈文娟撤回了一条消息\n行", vec!["yes"]),
    ] {
        assert_eq!(chat(text), wanted, "{text}");
    }
}

#[test]
fn our_own_invitation_pasted_back_is_no_answer() {
    let ours = "徐敏芳 11/18 10:02\n想请您来我们第18期沙龙做一次分享，您看是否方便：\n时间：12月12日（周六）下午\n没有讲课费，会准备感谢状。\n开车来的话车牌发我";
    assert_eq!(chat(ours), Vec::<String>::new());
}

#[test]
fn later_words_replace_earlier_ones() {
    for (text, wanted) in [
        ("题目叫《甲方乙方》。算了，题目改成《把话说开》", "topic=把话说开"),
        ("PPT周三给。PPT改到周五给你", "slides_coming=2026-11-27"),
        ("开车来。还是打车来", "car_plate=none"),
        ("应该可以。确认了，可以来", "yes"),
    ] {
        assert!(
            told(&listen(text)).contains(&wanted.to_owned()),
            "{text}: {:?}",
            told(&listen(text))
        );
    }
}

#[test]
fn days_without_an_event_are_only_wishes() {
    let (_, known) = people();
    let around = Around {
        today: day("2026-11-22"),
        event: None,
        afternoon: true,
        speaker: None,
        known: &known,
    };
    assert_eq!(told(&hear("1月可以", &around)), ["date_wish=2027-01-01..2027-01-31"]);
    assert_eq!(
        told(&hear("12月不行", &around)),
        ["no?"],
        "there is nothing to compare it with"
    );
    assert_eq!(told(&hear("可以", &around)), ["yes"]);
}
