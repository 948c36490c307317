//! Drafts of scripts: what the sheet says, in sentences; what is missing, said plainly.

use chapterdesk_core::chapter::{self, ChapterFields};
use chapterdesk_core::events::{AssignmentState, EventFields, PlanFields, Role, Script, SegmentFields, ops, scripts};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::speakers::Level;
use chapterdesk_core::words::Lang;

use super::stage::*;
use crate::fresh::{Fresh, day};

fn draft(fresh: &Fresh, salon: Id, script: Script, lang: Lang) -> String {
    fresh
        .desk
        .read(|db| scripts::draft(db, salon, script, lang))
        .expect("a draft")
}

#[test]
fn what_is_missing_is_said_in_brackets() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let text = draft(&fresh, salon.id, Script::Host, Lang::ZhCn);
    for missing in [
        "（主持人还没定）",
        "（价值官还没定）",
        "（主题还没定）",
        "（这一场分享的嘉宾还没定）",
        "（讨论题还没定）",
        "（还没分组，先填预计人数）",
    ] {
        assert!(text.contains(missing), "{missing} in\n{text}");
    }
    let values = draft(&fresh, salon.id, Script::Values, Lang::ZhCn);
    assert!(values.contains("（分会的价值主张还没写"), "{values}");
    assert!(values.contains("（组委会名单还没填）"), "{values}");
    let english = draft(&fresh, salon.id, Script::Host, Lang::En);
    assert!(
        english.contains("[The speaker of this talk is not decided]"),
        "{english}"
    );
}

#[test]
fn the_host_reads_what_the_sheet_says() {
    let mut fresh = Fresh::new();
    let fields = PlanFields {
        theme: Some("绩效沟通，怎么开口".to_owned()),
        heads: Some(20),
        ..PlanFields::on(day(SATURDAY))
    };
    let salon = fresh.act(|tx| ops::plan(tx, &fields)).expect("a salon").value;
    let visitors = EventFields {
        visitors: Some(Some(9)),
        ..EventFields::default()
    };
    fresh.act(|tx| ops::edit(tx, salon.id, &visitors)).expect("visitors");
    let speaker = speaker(&mut fresh, "沈文娟", Level::Senior);
    let known = PersonFields {
        title: Some("屿禾医疗器械HRD".to_owned()),
        address: Some("沈老师".to_owned()),
        introduction: Some("做了十二年绩效。".to_owned()),
        introduction_approved: Some(true),
        ..PersonFields::default()
    };
    fresh.act(|tx| people::ops::edit(tx, speaker, &known)).expect("known");
    fresh
        .act(|tx| ops::set_speaker(tx, salon.id, Some(1), speaker, Some("员工不认绩效结果"), true))
        .expect("a talk");
    for (role, name) in [
        (Role::Host, "金晓岚"),
        (Role::ValuesOfficer, "钱雅静"),
        (Role::GroupLead, "潘志成"),
    ] {
        let who = person(&mut fresh, name);
        fresh
            .act(|tx| ops::assign(tx, salon.id, role, who, None, AssignmentState::Accepted))
            .expect("a role");
    }
    fresh
        .act(|tx| ops::add_question(tx, salon.id, "你最难开口的一次？"))
        .expect("a question");
    let first = row(&show(&fresh, salon.id), "values_opening").id;
    let note = SegmentFields {
        host_note: Some("先提醒手机静音".to_owned()),
        ..SegmentFields::default()
    };
    fresh.act(|tx| ops::edit_segment(tx, first, &note)).expect("a note");
    let text = draft(&fresh, salon.id, Script::Host, Lang::ZhCn);
    for said in [
        "【主持稿】苏州分会第1期沙龙",
        "各位伙伴，下午好！欢迎来到苏州分会第1期沙龙，我是主持人金晓岚。",
        "今天的主题是“绩效沟通，怎么开口”。",
        "今天有9位新朋友第一次来",
        "正式流程到15:56。",
        "14:00 价值观开场（5分钟）\n先请价值官钱雅静，用5分钟",
        "（提示：先提醒手机静音）",
        "沈文娟，屿禾医疗器械HRD。\n做了十二年绩效。\n题目暂定《员工不认绩效结果》。\n分享25分钟",
        "（14:30）谢谢沈老师！下面5分钟提问",
        "第1组，组长潘志成。\n第2组，组长（还没定）。",
        "1. 你最难开口的一次？",
        "每位半分钟",
        "合影",
        "谢谢分享嘉宾沈文娟！",
        "谢谢今天出力的伙伴：钱雅静、潘志成！",
    ] {
        assert!(text.contains(said), "{said} in\n{text}");
    }
    assert!(!text.contains("晚"), "salons are in the afternoon: {text}");
    let english = draft(&fresh, salon.id, Script::Host, Lang::En);
    assert!(english.contains("[14:30] Thank you, 沈老师!"), "{english}");
    let statement = ChapterFields {
        values_statement: Some("HR互助，成就彼此。".to_owned()),
        ..ChapterFields::default()
    };
    fresh.act(|tx| chapter::ops::edit(tx, &statement)).expect("a statement");
    let values = draft(&fresh, salon.id, Script::Values, Lang::ZhCn);
    assert!(
        values.contains("HR互助，成就彼此。") && values.contains("我是今天的价值官钱雅静"),
        "{values}"
    );
}

#[test]
fn no_text_is_lost_in_either_language() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let hostile = EventFields {
        theme: Some("{ $host } <script> #set ${x}".to_owned()),
        ..EventFields::default()
    };
    fresh.act(|tx| ops::edit(tx, salon.id, &hostile)).expect("a theme");
    for lang in [Lang::ZhCn, Lang::En] {
        for script in [Script::Host, Script::Values] {
            let text = draft(&fresh, salon.id, script, lang);
            assert!(!text.contains("script-") && !text.contains("role-call-"), "{text}");
        }
        let host = draft(&fresh, salon.id, Script::Host, lang);
        assert!(
            host.contains("{ $host } <script> #set ${x}"),
            "user text stays text: {host}"
        );
    }
}
