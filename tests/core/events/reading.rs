//! Reading rows from text: lines as people write them, tables, messages, and what must never happen to either.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use chapterdesk_core::chapter::Rulebook;
use chapterdesk_core::events::run_sheet::read::{Known, read};
use chapterdesk_core::events::{Part, Role, RowsPreview, Salon, TimeOfDay, ops, queries};
use chapterdesk_core::ids::{Id, IdSource, SeededIds};
use chapterdesk_core::speakers::Level;
use proptest::prelude::*;

use super::stage::*;
use crate::fresh::{Fresh, refusal};

/// Somebody of each kind of name: two of one name, a nickname of the usual form, a rare character.
fn known() -> Known {
    let ids = SeededIds::new(7);
    let people = [
        ("钱雅静", ""),
        ("何晓雯", ""),
        ("沈文娟", ""),
        ("金晓岚", ""),
        ("蒋思琪", ""),
        ("潘志成", ""),
        ("唐玉兰", ""),
        ("陆佳宜", "Cindy-澄拓精密-招聘主管"),
        ("王丽", ""),
        ("王丽", ""),
        ("朱喆", ""),
        ("Anna Lee", ""),
    ];
    let people = people.map(|(name, nickname)| (ids.next(0), name.to_owned(), nickname.to_owned()));
    Known::of(people, BTreeSet::new(), [("茶水官".to_owned(), Role::Reception)])
}

fn preview(text: &str) -> RowsPreview {
    let start: TimeOfDay = "14:00".parse().expect("a time");
    read(text, start, 120, &Rulebook::default(), &known()).expect("a preview")
}

/// A row in short: part, start, minutes (+ questions), kind, title; then topic, people and note where they are.
fn short(text: &str) -> String {
    let preview = preview(text);
    let rows = preview.rows.iter().map(|row| {
        let mut told = vec![
            row.part.code().to_owned(),
            row.start.map_or_else(|| "-".to_owned(), |start| start.to_string()),
            match (row.minutes.unwrap_or(-1), row.qa_minutes) {
                (minutes, 0) => minutes.to_string(),
                (minutes, questions) => format!("{}+{questions}", minutes - questions),
            },
            row.kind.code().to_owned(),
        ];
        if !row.title.is_empty() {
            told.push(format!("[{}]", row.title));
        }
        if !row.topic.is_empty() {
            told.push(format!("《{}》", row.topic));
        }
        for who in &row.people {
            let mark = match (&who.person, who.candidates.len()) {
                (Some(_), _) => "",
                (None, 0) => "?",
                _ => "??",
            };
            let role = who.role.map_or(String::new(), |role| format!("={}", role.code()));
            let group = who.group_number.map_or(String::new(), |number| format!("#{number}"));
            told.push(format!("@{}{mark}{role}{group}", who.name));
        }
        told.extend(
            row.roles
                .iter()
                .filter(|role| !row.people.iter().any(|who| who.role == Some(**role)))
                .map(|role| format!("+{}", role.code())),
        );
        if !row.materials.is_empty() {
            told.push(format!("<{}>", row.materials));
        }
        if !row.note.is_empty() {
            told.push(format!("({})", row.note.replace('\n', "/")));
        }
        told.join(" ")
    });
    rows.collect::<Vec<_>>().join(" | ")
}

#[test]
fn lines_as_people_write_them() {
    let mut wrong = Vec::new();
    for (line, expected) in [
        // typed into the sheet
        ("kc", "slot - 5 values_opening"),
        ("开场 5", "slot - 5 values_opening"),
        ("开场5", "slot - 5 values_opening"),
        ("开场 5分钟", "slot - 5 values_opening"),
        ("5分钟 开场", "slot - 5 values_opening"),
        ("fx1", "slot - 25+5 talk"),
        ("fxy", "slot - 25+5 talk"),
        ("zt", "slot - 25+5 talk"),
        ("分享一 25+5", "slot - 25+5 talk"),
        ("分享一　２５＋５", "slot - 25+5 talk"),
        ("分享二 20+10 沈文娟", "slot - 20+10 talk @沈文娟"),
        ("tl", "slot - 30 discussion"),
        ("讨论 30 组长", "slot - 30 discussion +group_lead"),
        ("讨论 1:10", "slot - 70 discussion"),
        ("gt", "slot - 7 joint_discussion"),
        ("db", "slot - 4 reports"),
        ("fk", "slot - 10 introductions"),
        ("茶歇", "slot - 10 break [茶歇]"),
        ("14:30 茶歇 10", "slot 14:30 10 break [茶歇]"),
        ("茶歇 14:30", "slot 14:30 10 break [茶歇]"),
        ("茶歇 半小时", "slot - 30 break [茶歇]"),
        ("开场 钱雅静", "slot - 5 values_opening @钱雅静"),
        ("开场钱雅静", "slot - 5 values_opening @钱雅静"),
        ("共同讨论 7 主持人", "slot - 7 joint_discussion +host"),
        ("抽奖 15", "slot - 15 custom [抽奖]"),
        ("圆桌对话：年会怎么办 40", "slot - 5 custom [圆桌对话：年会怎么办 40]"),
        ("qd", "before - 0 check_in"),
        ("合影", "after - 0 photo"),
        ("2026年终总结", "slot - 5 custom [2026年终总结]"),
        // copied from somewhere
        ("14:00-14:05 开场 钱雅静", "slot 14:00 5 values_opening @钱雅静"),
        (
            "14:00—14:05：价值观开场（钱雅静）",
            "slot 14:00 5 values_opening @钱雅静",
        ),
        (
            "1、14:05—14:35 分享：试用期面谈，我踩过的三个坑（何晓雯）",
            "slot 14:05 25+5 talk 《试用期面谈，我踩过的三个坑》 @何晓雯",
        ),
        (
            "14:05-14:35 主题分享一：何晓雯《试用期面谈》",
            "slot 14:05 25+5 talk 《试用期面谈》 @何晓雯",
        ),
        ("2:00pm Opening", "slot 14:00 5 values_opening"),
        (
            "2:05-2:35pm Talk 1: Hiring in peak season (Anna Lee)",
            "slot 14:05 25+5 talk 《Hiring in peak season》 @Anna Lee",
        ),
        ("下午2点半 分组讨论 30分钟", "slot 14:30 30 discussion"),
        ("１４：００　开场（５分钟）", "slot 14:00 5 values_opening"),
        ("⏰14:35-15:05 分享二 沈老师", "slot 14:35 25+5 talk @沈老师"),
        ("✅ 15:05 分组讨论（30分钟）", "slot 15:05 30 discussion"),
        ("【15:05-15:35】分组讨论", "slot 15:05 30 discussion"),
        (
            "15:05~15:35 | 小组讨论 | 潘志成、唐玉兰",
            "slot 15:05 30 discussion @潘志成 @唐玉兰",
        ),
        ("13:30 签到、发胸贴", "before 13:30 0 check_in"),
        (
            "13:00 布置场地 潘志成 蒋思琪",
            "before 13:00 0 set_up [布置场地] @潘志成 @蒋思琪",
        ),
        ("15:56 流程结束，合影", "after 15:56 0 photo"),
        ("16:00 收场、清点物料", "after 16:00 0 clear_up"),
        ("14:00 开场 王丽", "slot 14:00 5 values_opening @王丽??"),
        ("14:00 开场（张三老师）", "slot 14:00 5 values_opening @张三老师?"),
        ("14:00 开场 Cindy", "slot 14:00 5 values_opening @Cindy"),
        ("14:00 开场 @朱喆", "slot 14:00 5 values_opening @朱喆"),
        ("15:30 茶歇（自备水杯）", "slot 15:30 10 break [茶歇] (自备水杯)"),
        ("14:00 开场（约5分钟）", "slot 14:00 5 values_opening"),
        ("14:00-14:30 开场 5分钟", "slot 14:00 5 values_opening"),
        ("1. 开场 5分钟", "slot - 5 values_opening"),
        ("- 自由交流 20min", "slot - 20 custom [自由交流]"),
        ("15:05 Group discussion (30 min)", "slot 15:05 30 discussion"),
        ("=cmd|' /C calc'!A0 5", "slot - 5 custom [=cmd|' /C calc'!A0]"),
        (
            "<script>alert(1)</script> 5",
            "slot - 5 custom [<script>alert(1)</script>]",
        ),
        ("喆䶮𬭎 8", "slot - 8 custom [喆䶮𬭎]"),
    ] {
        let read = short(line);
        if read != expected {
            wrong.push(format!("{line}: {read} instead of {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_table_is_read_by_its_header_in_any_order() {
    let text = "第18期沙龙流程\t\t\t\t\t\n序号\t负责人\t环节\t时间\t时长（分钟）\t内容/题目\t物料/备注\n\
        1\t钱雅静\t价值观开场\t14:00-14:05\t5\t\t横幅\n\
        2\t何晓雯\t主题分享一\t14:05-14:35\t25+5\t试用期面谈\t\n\
        3\t主持：金晓岚 计时：蒋思琪\t圆桌\t14:35\t30\t\"第一行\n第二行\"\t\n\
        \t\t会后\t\t\t\t\n\
        4\t陌生人\t收场\t16:00\t\t\t\n\t\t\t17:00\t\t\t\n";
    assert_eq!(
        short(text),
        "slot 14:00 5 values_opening @钱雅静 (横幅) | slot 14:05 25+5 talk 《试用期面谈》 @何晓雯 | \
         slot 14:35 30 custom [圆桌] @金晓岚=host @蒋思琪=timekeeper (第一行/第二行) | after 16:00 0 clear_up @陌生人?"
    );
    let preview = preview(text);
    let ignored: Vec<(i64, &str)> = preview
        .ignored
        .iter()
        .map(|line| (line.line, line.why.id.as_str()))
        .collect();
    assert_eq!(ignored, [(1, "paste-before"), (9, "paste-only-time")]);
    assert_eq!(preview.planned_minutes, 65);
}

#[test]
fn a_table_without_a_header_is_read_by_what_stands_in_it() {
    assert_eq!(
        short("14:00\t5\t价值观开场\t钱雅静\n14:05\t25+5\t主题分享一\t何晓雯\n14:35\t30\t抽奖\t\n"),
        "slot 14:00 5 values_opening @钱雅静 | slot 14:05 25+5 talk @何晓雯 | slot 14:35 30 custom [抽奖]"
    );
    assert_eq!(
        short("Time\tMinutes\tSegment\tWho\n2:00 pm\t5\tOpening\tAnna Lee\n2:05 pm\t30\tTalk\t\n"),
        "slot 14:00 5 values_opening @Anna Lee | slot 14:05 25+5 talk"
    );
    assert_eq!(
        short("开场\t5\n讨论\t30"),
        "slot - 5 values_opening | slot - 30 discussion"
    );
}

/// The target text of a run-sheet in WeChat.
const MESSAGE: &str = "【苏州分会第18期沙龙】流程表 V2\n12月12日（周六）14:00–16:00\n主题：绩效沟通，怎么开口\n地点：青屿书院3楼大教室\n\
（东门进，电梯右转）\n预计45人，其中新朋友9人\n\nV2变动：\n1. 分享二改为沈文娟老师\n2. 翻页笔由潘志成带\n\n▍会前\n\
13:00 布置、试投影和话筒\n潘志成、蒋思琪\n13:20 讲师到场试PPT\n接待：陆佳宜\n13:30 签到、发胸贴\n签到：朱燕萍　引导：陆佳宜\n\n▍正式流程\n\
14:00 价值观开场（5分钟）\n价值官：钱雅静\n\n14:05 分享一（25分钟＋问答5分钟）\n何晓雯《试用期面谈，我踩过的三个坑》\n主持：金晓岚　计时：蒋思琪\n\n\
14:35 分享二（25分钟＋问答5分钟）\n沈文娟《员工不认绩效结果，怎么谈》\n主持：金晓岚　计时：蒋思琪\n\n15:05 分组讨论（30分钟）\n\
1组 潘志成　2组 唐玉兰\n3组 吴春梅　4组 陆佳宜\n\n15:35 共同讨论（7分钟）\n主持：金晓岚\n\n15:42 小组代表分享（4分钟）\n每组1分钟\n\n\
15:46 访客介绍（10分钟）\n主持：朱燕萍（会籍副会长）\n\n15:56 流程结束，合影\n摄影：蒋思琪\n\n▍会后\n16:00 收场、清点物料\n潘志成、陆佳宜\n\n\
请各位13:00前到。\n临时有事直接打我电话：\n徐敏芳 154-0000-0018\n看到请回复“收到”\n";

#[test]
fn our_own_message_reads_back() {
    let rows: Vec<String> = short(MESSAGE).split(" | ").map(str::to_owned).collect();
    assert_eq!(
        rows,
        [
            "before 13:00 0 set_up @潘志成 @蒋思琪",
            "before 13:20 0 slides_try @陆佳宜=reception",
            "before 13:30 0 check_in @朱燕萍?=check_in @陆佳宜=visitor_guide",
            "slot 14:00 5 values_opening @钱雅静=values_officer",
            "slot 14:05 25+5 talk 《试用期面谈，我踩过的三个坑》 @何晓雯 @金晓岚=host @蒋思琪=timekeeper",
            "slot 14:35 25+5 talk 《员工不认绩效结果，怎么谈》 @沈文娟 @金晓岚=host @蒋思琪=timekeeper",
            "slot 15:05 30 discussion @潘志成=group_lead#1 @唐玉兰=group_lead#2 @吴春梅?=group_lead#3 @陆佳宜=group_lead#4",
            "slot 15:35 7 joint_discussion @金晓岚=host",
            "slot 15:42 4 reports",
            "slot 15:46 10 introductions @朱燕萍?=host",
            "after 15:56 0 photo @蒋思琪=photographer",
            "after 16:00 0 clear_up @潘志成 @陆佳宜",
        ]
    );
    let preview = preview(MESSAGE);
    assert!(preview.rows.iter().all(|row| !row.fixed), "everything follows on");
    assert_eq!(preview.planned_minutes, 116);
    let lines = MESSAGE.lines().filter(|line| !line.trim().is_empty()).count();
    assert_eq!(preview.ignored.len(), 8 + 1 + 4, "{:?} of {lines}", preview.ignored);
}

#[test]
fn a_line_that_broke_in_a_narrow_message_is_one_again() {
    assert_eq!(
        short(
            "14:05 分享一（25分钟＋\n问答5分钟）\n何晓雯《试用期面谈，我踩过的三个坑，\n还有后来怎么办》\n主持：金晓岚\n14:35 讨论\n《没有说完"
        ),
        "slot 14:05 25+5 talk 《试用期面谈，我踩过的三个坑，还有后来怎么办》 @何晓雯 @金晓岚=host | \
         slot 14:35 30 discussion (《没有说完)"
    );
}

#[test]
fn a_message_without_times_is_a_list() {
    assert_eq!(
        short("【第18期】流程如下：\n1. 开场 5分钟 钱雅静\n2. 分享：招聘怎么做（何晓雯）\n3. 讨论\n4. 合影"),
        "slot - 5 values_opening @钱雅静 | slot - 25+5 talk 《招聘怎么做》 @何晓雯 | slot - 30 discussion | after - 0 photo"
    );
}

#[test]
fn times_tell_lengths_gaps_and_overlaps() {
    let preview = preview("14:00 开场\n14:10 分享\n14:40 讨论 20\n15:10 茶歇 10分钟\n15:15 共同讨论");
    let told: Vec<(i64, bool)> = preview
        .rows
        .iter()
        .map(|row| (row.minutes.unwrap_or(0), row.fixed))
        .collect();
    assert_eq!(told, [(10, false), (30, false), (20, false), (10, true), (7, true)]);
    let problems: Vec<Option<&str>> = preview
        .rows
        .iter()
        .map(|row| row.problem.as_ref().map(|problem| problem.id.as_str()))
        .collect();
    assert_eq!(problems, [None, None, None, None, Some("paste-overlaps")]);
}

#[test]
fn a_plan_of_another_afternoon_moves_along() {
    let preview = preview("13:30 开场 5\n13:35 分享\n14:05 讨论 30");
    let starts: Vec<String> = preview
        .rows
        .iter()
        .filter_map(|row| row.start)
        .map(|start| start.to_string())
        .collect();
    assert_eq!(starts, ["14:00", "14:05", "14:35"]);
    assert!(preview.rows.iter().all(|row| !row.fixed));
    assert_eq!(preview.warnings[0].id, "paste-other-start");
}

#[test]
fn what_cannot_be_seen_or_is_too_much_is_said() {
    let hidden = preview("开\u{202E}场\u{0} 5\n\u{feff}讨论 30");
    assert_eq!(hidden.rows.len(), 2);
    assert!(
        hidden
            .warnings
            .iter()
            .any(|warning| warning.id == "paste-hidden-characters")
    );
    let talks = preview(&"分享 10\n".repeat(11));
    assert_eq!(talks.rows.iter().filter(|row| row.kind.code() == "talk").count(), 9);
    assert_eq!(
        talks.rows[10].problem.as_ref().map(|problem| problem.id.as_str()),
        Some("paste-too-many-talks")
    );
    let many = preview(&"抽奖 1\n".repeat(1_200));
    assert_eq!((many.rows.len(), many.ignored.len()), (1_000, 200));
    for text in ["", " \n\n", "\u{0}", "\u{202E}"] {
        assert!(preview(text).rows.is_empty(), "{text:?}");
    }
    assert_eq!(
        preview(&format!("开场 5\n{}", "长".repeat(3_000))).ignored[0].why.id,
        "paste-line-long"
    );
}

#[test]
fn huge_text_is_refused_or_read_in_time() {
    let start: TimeOfDay = "14:00".parse().expect("a time");
    let reading = |text: &str| read(text, start, 120, &Rulebook::default(), &known());
    assert_eq!(refusal(reading(&"14:00 开场 5\n".repeat(10_000))).0, "paste_too_long");
    assert_eq!(refusal(reading(&"长".repeat(200_000))).0, "paste_too_long");
    for text in [
        "14:00 开场 5 钱雅静\n".repeat(5_000),
        "14:00\t\"开场\t5\n".repeat(5_000),
        "\"".repeat(100_000),
        "\t".repeat(300_000),
        "（".repeat(100_000),
        "《".repeat(1_300),
        "1 ".repeat(100_000),
        "5分钟 ".repeat(300),
        "开场：".repeat(400),
    ] {
        let begun = Instant::now();
        drop(reading(&text));
        // Quadratic work would take minutes; a slow machine with checks on takes a second or two.
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "{:?}…",
            text.chars().take(20).collect::<String>()
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_it(text in "(\\PC|[0-9:：（）()《》\\-\t\n 　分享讨论开场]){0,120}") {
        let preview = preview(&text);
        for row in &preview.rows {
            prop_assert!(row.minutes.is_none_or(|minutes| (0..=600).contains(&minutes)));
            prop_assert!(row.qa_minutes <= row.minutes.unwrap_or(600));
            prop_assert!(row.kind.code() != "custom" || !row.title.is_empty());
        }
    }

    #[test]
    fn figures_and_words_are_never_lost(words in prop::collection::vec("[天地玄黄宇宙洪荒]{2,4}", 1..5), minutes in 1..200_i64) {
        let line = format!("{} {minutes}", words.join(" "));
        let preview = preview(&line);
        let row = &preview.rows[0];
        let kept = format!("{} {} {}", row.title, row.note, row.topic);
        prop_assert_eq!(row.minutes, Some(minutes));
        for word in words {
            prop_assert!(kept.contains(&word), "{} in {}", word, kept);
        }
    }
}

/// What a row is made of, without its id.
type PlanRow = (Part, String, i64, i64, String, String, Option<i64>);

/// What a sheet is made of.
fn plan_of(salon: &Salon) -> Vec<PlanRow> {
    salon
        .segments
        .iter()
        .map(|row| {
            (
                row.part,
                row.start.to_string(),
                row.minutes,
                row.qa_minutes,
                row.kind.code().to_owned(),
                row.title.clone(),
                row.talk,
            )
        })
        .collect()
}

#[test]
fn a_pasted_message_makes_the_sheet_that_it_tells() {
    let mut fresh = Fresh::new();
    let standard = salon(&mut fresh);
    let ids: Vec<Id> = standard.segments.iter().map(|row| row.id).collect();
    let names = ["潘志成", "蒋思琪", "陆佳宜", "朱燕萍", "钱雅静", "金晓岚", "唐玉兰"];
    for name in names {
        person(&mut fresh, name);
    }
    for name in ["何晓雯", "沈文娟"] {
        speaker(&mut fresh, name, Level::Senior);
    }
    fresh.act(|tx| ops::remove_segments(tx, &ids)).expect("an empty sheet");
    let before = fresh.desk.fingerprint().expect("a print");
    let taken = fresh
        .act(|tx| ops::take_rows(tx, standard.id, MESSAGE, true, None, None))
        .expect("a sheet")
        .value;
    assert_eq!(plan_of(&taken), plan_of(&standard));
    assert_eq!((taken.planned_minutes, taken.margin_minutes), (116, 4));
    let role = |code: &str| -> Vec<String> {
        let line = taken
            .roles
            .iter()
            .find(|line| line.role.code() == code)
            .expect("a role");
        line.people.iter().map(|who| who.name.clone()).collect()
    };
    assert_eq!(role("host"), ["金晓岚"]);
    assert_eq!(role("timekeeper"), ["蒋思琪"]);
    assert_eq!(role("values_officer"), ["钱雅静"]);
    let talks: Vec<(&str, &str)> = taken
        .appearances
        .iter()
        .map(|who| (who.name.as_str(), who.topic.as_str()))
        .collect();
    assert_eq!(
        talks,
        [
            ("何晓雯", "试用期面谈，我踩过的三个坑"),
            ("沈文娟", "员工不认绩效结果，怎么谈")
        ]
    );
    assert!(
        row(&taken, "discussion").note.contains("吴春梅"),
        "nobody known is lost"
    );

    // The same text again changes nothing but the rows' ids.
    let again = fresh
        .act(|tx| ops::take_rows(tx, standard.id, MESSAGE, true, None, None))
        .expect("a sheet")
        .value;
    assert_eq!(plan_of(&again), plan_of(&taken));
    assert_eq!(again.appearances, taken.appearances);
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn copied_rows_read_back_as_they_were() {
    let mut fresh = Fresh::new();
    let standard = salon(&mut fresh);
    let slot: Vec<Id> = standard
        .segments
        .iter()
        .filter(|row| row.part == Part::Slot)
        .map(|row| row.id)
        .collect();
    let copies = fresh.desk.read(|db| queries::copy_segments(db, &slot)).expect("copies");
    let taken = fresh
        .act(|tx| ops::take_rows(tx, standard.id, &copies.text, true, None, None))
        .expect("rows")
        .value;
    assert_eq!(plan_of(&taken), plan_of(&standard));
}

#[test]
fn the_standard_salon_is_typed_in_under_sixty_keys() {
    let mut fresh = Fresh::new();
    let standard = salon(&mut fresh);
    let ids: Vec<Id> = standard.segments.iter().map(|row| row.id).collect();
    fresh.act(|tx| ops::remove_segments(tx, &ids)).expect("an empty sheet");
    let mut keys = 0;
    let lines = [
        (Part::Before, &["bz", "sppt", "qd"][..]),
        (Part::Slot, &["kc", "fx", "fx", "tl", "gt", "db", "fk"][..]),
        (Part::After, &["hy", "sc"][..]),
    ];
    let mut last = None;
    for (part, typed) in lines {
        for text in typed {
            keys += text.chars().count() + 1;
            let saved = fresh
                .act(|tx| ops::add_line(tx, standard.id, part, None, text))
                .expect("a row");
            last = Some(saved.value);
        }
    }
    let typed = last.expect("a sheet");
    assert_eq!(plan_of(&typed), plan_of(&standard));
    assert!(keys < 60, "{keys} keys");
}
