//! The pure rules: each moves the sum into the right direction, and its sentence says the numbers it was given.

use chapterdesk_core::pairing::rules::{Around, Other, Told, Verdict, Wanted, judge, wanted};
use chapterdesk_core::speakers::{Level, Module, NextEvent, Speaker, Stage};
use proptest::prelude::*;

use super::candidates::somebody;
use crate::fresh::{day, zh};

fn place() -> Wanted {
    Wanted {
        talk: Some(1),
        level: Some(Level::Junior),
        others: vec![Other {
            name: "沈文娟".into(),
            level: Some(Level::Senior),
            company: "衡朴医疗器械".into(),
            topic: "员工不认绩效结果，怎么谈".into(),
        }],
        theme: "绩效沟通，怎么开口".into(),
        date: day("2026-12-12"),
        told: Vec::new(),
    }
}

fn around() -> Around {
    Around {
        today: day("2026-11-22"),
        city: "苏州".into(),
        rest_months: 12,
        silence_days: 3,
        away: None,
        promised: None,
    }
}

fn junior() -> Speaker {
    let mut who = somebody();
    who.effective_level = Some(Level::Junior);
    who.stage = Stage::Contacted;
    who
}

fn judged(change: impl FnOnce(&mut Speaker, &mut Wanted, &mut Around)) -> Verdict {
    let (mut who, mut place, mut around) = (junior(), place(), around());
    change(&mut who, &mut place, &mut around);
    judge(&who, &place, &around)
}

fn said(verdict: &Verdict) -> (Vec<String>, Vec<String>) {
    (
        verdict.reasons.iter().map(zh).collect(),
        verdict.against.iter().map(zh).collect(),
    )
}

#[test]
fn the_pair_wants_the_half_that_is_missing() {
    use Level::{Junior, Senior};
    for (talk, talks, others, expected) in [
        (1, 2, vec![None], Some(Junior)),
        (2, 2, vec![], Some(Senior)),
        (1, 2, vec![Some(Junior)], Some(Senior)),
        (2, 2, vec![Some(Senior)], Some(Junior)),
        (1, 1, vec![], None),
        (3, 3, vec![Some(Junior), Some(Senior)], None),
        (3, 3, vec![None, None], None),
    ] {
        assert_eq!(
            wanted(talk, talks, &others),
            expected,
            "{talk} of {talks} beside {others:?}"
        );
    }
}

/// What makes one case different from the plain one.
type Change = Box<dyn FnOnce(&mut Speaker, &mut Wanted, &mut Around)>;

#[test]
fn each_rule_says_why_and_moves_the_sum() {
    let plain = judged(|_, _, _| {});
    assert_eq!(
        said(&plain).0,
        ["是新锐，和资深的沈文娟正好一新一老", "还没在我们这里讲过"]
    );
    let told = Told {
        topic: "试用期面谈，我踩过的三个坑".into(),
        speaker: somebody().id,
        on: day("2026-05-16"),
    };
    let better: Vec<(&str, Change)> = vec![
        ("2026年", Box::new(|who, _, _| who.stage = Stage::Ready)),
        (
            "答应来分享，还没排场次",
            Box::new(|who, _, _| who.stage = Stage::Confirmed),
        ),
        (
            "5天前联系过",
            Box::new(|who, _, _| who.last_contact_on = Some(day("2026-11-17"))),
        ),
        (
            "能讲“绩效面谈”，贴近主题",
            Box::new(|who, _, _| who.subjects = vec!["绩效面谈".into()]),
        ),
        (
            "擅长绩效，和主题对得上",
            Box::new(|who, _, _| who.effective_modules = vec![Module::Performance]),
        ),
        (
            "讲过3次，评分4.7",
            Box::new(|who, _, _| (who.talks, who.rating) = (3, Some(4.7))),
        ),
        (
            "答应过对方：介绍同行",
            Box::new(|_, _, around| around.promised = Some("介绍同行".into())),
        ),
    ];
    for (sentence, change) in better {
        let verdict = judged(change);
        assert!(
            verdict.score > plain.score,
            "{sentence}: {} and {}",
            verdict.score,
            plain.score
        );
        let (reasons, _) = said(&verdict);
        assert!(
            sentence == "2026年" || reasons.iter().any(|reason| reason == sentence),
            "{sentence}: {reasons:?}"
        );
    }
    let worse: Vec<(&str, Change)> = vec![
        (
            "是资深，这一场缺的是新锐",
            Box::new(|who, _, _| who.effective_level = Some(Level::Senior)),
        ),
        (
            "还不知道是新锐还是资深",
            Box::new(|who, _, _| who.effective_level = None),
        ),
        (
            "和沈文娟同一家公司",
            Box::new(|who, _, _| who.company = "衡朴医疗器械".into()),
        ),
        (
            "2026年11月14日（周六）刚讲过，12个月内先不重复请",
            Box::new(|who, _, _| who.last_spoke_on = Some(day("2026-11-14"))),
        ),
        (
            "12月12日（周六）没空：出差",
            Box::new(|_, _, around| around.away = Some("出差".into())),
        ),
        ("有4天没回复了", Box::new(|who, _, _| who.silent_days = Some(4))),
        (
            "11月9日（周一）婉拒过",
            Box::new(|who, _, _| (who.stage, who.stage_on) = (Stage::Declined, day("2026-11-09"))),
        ),
        (
            "11月9日（周一）没到场",
            Box::new(|who, _, _| (who.stage, who.stage_on) = (Stage::NoShow, day("2026-11-09"))),
        ),
        (
            "说好2027年3月1日（周一）以后再约",
            Box::new(|who, _, _| (who.stage, who.try_again_on) = (Stage::OnHold, Some(day("2027-03-01")))),
        ),
        ("还没联系过", Box::new(|who, _, _| who.stage = Stage::Lead)),
        ("人在上海", Box::new(|who, _, _| who.city = "上海".into())),
        (
            "讲过1次，评分3.2",
            Box::new(|who, _, _| (who.talks, who.rating) = (1, Some(3.2))),
        ),
        (
            "“员工不认绩效结果”和沈文娟的题目太像",
            Box::new(|who, _, _| who.subjects = vec!["员工不认绩效结果".into()]),
        ),
        (
            "“试用期面谈，我踩过的三个坑”5月16日（周六）讲过",
            Box::new(move |who, place, _| {
                place.theme = String::new();
                who.subjects = vec!["试用期面谈".into()];
                place.told = vec![told];
            }),
        ),
        (
            "已经排在第19期（2027年1月9日（周六））",
            Box::new(|who, _, _| {
                who.next_event = Some(NextEvent {
                    id: who.id,
                    number: Some(19),
                    date: day("2027-01-09"),
                    state: "confirmed".into(),
                });
            }),
        ),
    ];
    for (sentence, change) in worse {
        let verdict = judged(change);
        assert!(
            verdict.score < plain.score,
            "{sentence}: {} and {}",
            verdict.score,
            plain.score
        );
        let (_, against) = said(&verdict);
        let sentence = sentence.replace("2026年11月14日", "11月14日");
        assert!(against.contains(&sentence), "{sentence}: {against:?}");
    }
}

#[test]
fn the_topic_offered_is_new_where_there_is_a_new_one() {
    let told = vec![Told {
        topic: "年会不冷场".into(),
        speaker: somebody().id,
        on: day("2026-01-17"),
    }];
    let verdict = judged(|who, place, _| {
        place.theme = "年底这几件大事".into();
        place.told = told;
        who.subjects = vec!["年会不冷场".into(), "年终奖怎么发".into()];
    });
    assert_eq!(verdict.topic, "年终奖怎么发");
    assert_eq!(verdict.module, Some(Module::Pay), "the module of the topic");
    let none = judged(|who, _, _| who.subjects.clear());
    assert_eq!(none.topic, "");
    // Of equally good ideas the first counts.
    let first = judged(|who, place, _| {
        place.theme = String::new();
        who.subjects = vec!["甲乙丙丁".into(), "戊己庚辛".into()];
    });
    assert_eq!(first.topic, "甲乙丙丁");
}

#[test]
fn a_day_for_trying_again_that_has_come_speaks_for_somebody() {
    let again = |on: &str| {
        judged(|who, _, _| {
            (who.stage, who.stage_on, who.try_again_on) = (Stage::OnHold, day("2026-05-01"), Some(day(on)));
        })
    };
    let (come, not_yet) = (again("2026-11-22"), again("2026-11-23"));
    assert!(come.score > not_yet.score);
    assert!(
        said(&come).0.contains(&"说好11月22日（周日）再约，到时候了".to_owned()),
        "{:?}",
        said(&come)
    );
}

#[test]
fn a_rest_of_nought_months_is_half_a_year() {
    let rest = |months: u32, on: &str| {
        judged(|who, _, around| {
            around.rest_months = months;
            who.last_spoke_on = Some(day(on));
        })
    };
    assert!(
        rest(0, "2026-06-13").score < rest(0, "2026-06-12").score,
        "six months to the day are enough"
    );
    assert!(rest(3, "2026-09-12").score > rest(3, "2026-09-13").score);
}

proptest! {
    #[test]
    fn the_numbers_in_the_sentences_are_those_of_the_data(
        silent in 0_u32..400, talks in 1_u32..40, rating in 10_u32..=50, back in 0_i64..900, rest in 0_u32..24,
    ) {
        let rating = f64::from(rating) / 10.0;
        let today = day("2026-11-22");
        let on = today - chrono::TimeDelta::days(back);
        let verdict = judged(|who, _, around| {
            who.silent_days = Some(silent);
            (who.talks, who.rating) = (talks, Some(rating));
            who.last_spoke_on = Some(on);
            who.last_contact_on = Some(on);
            around.rest_months = rest;
        });
        let months = if rest == 0 { 6 } else { rest };
        let known: Vec<String> = [
            silent.to_string(), talks.to_string(), format!("{rating:.1}"), back.to_string(), months.to_string(),
        ].into();
        for message in verdict.reasons.iter().chain(&verdict.against) {
            for (name, argument) in &message.arguments {
                if let chapterdesk_core::words::Arg::Number(number) = argument {
                    prop_assert!(known.contains(&number.to_string()), "{} {name} {number}", message.id);
                }
            }
        }
        prop_assert_eq!(&verdict, &judged(|who, _, around| {
            who.silent_days = Some(silent);
            (who.talks, who.rating) = (talks, Some(rating));
            who.last_spoke_on = Some(on);
            who.last_contact_on = Some(on);
            around.rest_months = rest;
        }), "the same gives the same");
    }
}
