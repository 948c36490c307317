//! Versions: what is frozen, what changed since, and that nothing of it is lost or kept too long.

use chapterdesk_core::events::versions::{self, Change, ChangeCode, compare};
use chapterdesk_core::events::{
    AppearanceFields, AppearanceState, AssignmentState, DutyFields, EventFields, Frozen, GroupFields, MaterialFields,
    Part, Role, Salon, SegmentFields, SegmentKind, ops,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::speakers::Level;
use chapterdesk_core::words::{Lang, Words};
use proptest::prelude::*;

use crate::events::stage::*;
use crate::fresh::{Fresh, day, refusal, zh};

/// A salon with speakers, roles, groups and materials, published as V1.
struct Stage {
    fresh: Fresh,
    event: Id,
    people: Vec<Id>,
    speakers: Vec<Id>,
    venues: Vec<Id>,
}

fn stage() -> Stage {
    let mut fresh = Fresh::new();
    let people: Vec<Id> = ["金晓岚", "蒋思琪", "潘志成", "唐玉兰"]
        .map(|name| person(&mut fresh, name))
        .to_vec();
    let speakers: Vec<Id> = ["何晓雯", "顾建明", "沈文娟"]
        .map(|name| speaker(&mut fresh, name, Level::Senior))
        .to_vec();
    let teacher = PersonFields {
        address: Some("老师".into()),
        ..PersonFields::default()
    };
    fresh
        .act(|tx| people::ops::edit(tx, speakers[2], &teacher))
        .expect("an address");
    let venues = vec![venue(&mut fresh, "青屿书院"), venue(&mut fresh, "律所会议室")];
    let event = salon(&mut fresh).id;
    let facts = EventFields {
        theme: Some("绩效沟通，怎么开口".into()),
        venue: Some(Some(venues[0])),
        heads: Some(45),
        ..EventFields::default()
    };
    fresh.act(|tx| ops::edit(tx, event, &facts)).expect("facts");
    for (talk, speaker) in [(1, speakers[0]), (2, speakers[1])] {
        fresh
            .act(|tx| ops::set_speaker(tx, event, Some(talk), speaker, Some("题目"), true))
            .expect("a speaker");
    }
    for (role, person) in [(Role::Host, people[0]), (Role::Timekeeper, people[1])] {
        fresh
            .act(|tx| ops::assign(tx, event, role, person, None, AssignmentState::Accepted))
            .expect("a role");
    }
    fresh.act(|tx| ops::publish(tx, event, "")).expect("V1");
    Stage {
        fresh,
        event,
        people,
        speakers,
        venues,
    }
}

impl Stage {
    fn salon(&self) -> Salon {
        show(&self.fresh, self.event)
    }

    fn changes(&self) -> Vec<Change> {
        self.fresh
            .desk
            .read(|db| versions::diff(db, self.event, 1, None))
            .expect("a comparison")
    }

    fn said(&self) -> Vec<String> {
        self.changes().iter().map(|change| zh(&change.message)).collect()
    }

    fn edit_row(&mut self, kind: &str, fields: &SegmentFields) {
        let row = row(&self.salon(), kind).id;
        self.fresh
            .act(|tx| ops::edit_segment(tx, row, fields))
            .expect("an edit");
    }
}

fn minutes(minutes: i64) -> SegmentFields {
    SegmentFields {
        minutes: Some(minutes),
        ..SegmentFields::default()
    }
}

#[test]
fn publishing_numbers_and_refuses_what_did_not_change() {
    let mut stage = stage();
    let salon = stage.salon();
    assert_eq!(salon.version.as_ref().map(|version| version.number), Some(1));
    assert_eq!(salon.changes_since, Some(0));
    let event = stage.event;
    let again = stage.fresh.act(|tx| ops::publish(tx, event, ""));
    assert_eq!(refusal(again).0, "version_unchanged");
    stage.edit_row("discussion", &minutes(25));
    assert!(stage.salon().changes_since.is_some_and(|count| count > 0));
    let saved = stage.fresh.act(|tx| ops::publish(tx, event, " 讨论缩短 ")).expect("V2");
    assert_eq!(saved.value.version.map(|version| version.number), Some(2));
    assert_eq!(saved.value.changes_since, Some(0));
    let list = stage.fresh.desk.read(|db| versions::list(db, event)).expect("the list");
    assert_eq!(
        list.iter()
            .map(|version| (version.number, version.note.as_str()))
            .collect::<Vec<_>>(),
        [(2, "讨论缩短"), (1, "")]
    );
    assert!(list[1].changes.is_empty() && !list[0].changes.is_empty());
    assert!(list[0].published_at.starts_with("2026-11-22T"));
    let missing = stage.fresh.desk.read(|db| versions::frozen(db, event, 3));
    assert_eq!(refusal(missing).0, "version_not_found");
}

#[test]
fn an_empty_sheet_is_not_published() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    for row in &salon.segments {
        fresh.act(|tx| ops::remove_segment(tx, row.id)).expect("removed");
    }
    assert_eq!(
        refusal(fresh.act(|tx| ops::publish(tx, salon.id, ""))).0,
        "version_empty"
    );
}

#[test]
fn a_publication_tells_what_is_open() {
    let mut fresh = Fresh::new();
    let event = salon(&mut fresh).id;
    let saved = fresh.act(|tx| ops::publish(tx, event, "")).expect("V1");
    assert!(warned(&saved).contains(&"warning-version-open"));
    assert!(
        zh(&saved.warnings[0]).contains("讲师确认"),
        "{}",
        zh(&saved.warnings[0])
    );
}

#[test]
fn the_list_reads_like_the_target() {
    let mut stage = stage();
    let (event, speaker, bearer) = (stage.event, stage.speakers[2], stage.people[2]);
    stage
        .fresh
        .act(|tx| ops::set_speaker(tx, event, Some(2), speaker, Some("员工不认绩效结果，怎么谈"), true))
        .expect("another speaker");
    let clicker = MaterialFields {
        name: Some("翻页笔".into()),
        bearer: Some(Some(bearer)),
        ..MaterialFields::default()
    };
    stage
        .fresh
        .act(|tx| ops::add_material(tx, event, &clicker))
        .expect("a clicker");
    assert_eq!(stage.said(), ["分享二改为沈文娟老师", "翻页笔由潘志成带"]);
}

#[test]
fn what_follows_from_one_cause_is_told_once() {
    let mut stage = stage();
    stage.edit_row("discussion", &minutes(35));
    assert_eq!(
        stage.said(),
        ["分组讨论改为35分钟（原30分钟）", "从共同讨论起整体晚5分钟"]
    );
    let shift = &stage.changes()[1];
    assert_eq!(shift.segment, Some(row(&stage.salon(), "joint_discussion").id));
    stage.edit_row("introductions", &minutes(5));
    assert_eq!(
        stage.said(),
        [
            "分组讨论改为35分钟（原30分钟）",
            "访客介绍改为5分钟（原10分钟）",
            "从共同讨论到访客介绍晚5分钟",
        ]
    );
}

#[test]
fn the_start_of_the_salon_explains_every_row() {
    let mut stage = stage();
    let event = stage.event;
    let earlier = EventFields {
        start: Some("13:30".parse().expect("a time")),
        date: Some(day("2026-12-19")),
        ..EventFields::default()
    };
    stage.fresh.act(|tx| ops::edit(tx, event, &earlier)).expect("earlier");
    assert_eq!(stage.said(), ["日期改到12月19日（周六）", "13:30开始（原14:00）"]);
}

#[test]
fn rows_that_come_go_and_move() {
    let mut stage = stage();
    let event = stage.event;
    let talk = row(&stage.salon(), "talk").id;
    let tea = SegmentFields {
        kind: Some(SegmentKind::Break),
        title: Some("茶歇".into()),
        minutes: Some(4),
        ..SegmentFields::default()
    };
    stage
        .fresh
        .act(|tx| ops::add_segment(tx, event, Part::Slot, Some(talk), &tea))
        .expect("a break");
    assert_eq!(stage.said(), ["增加茶歇（14:35，4分钟）", "从分享二起整体晚4分钟"]);
    let reports = row(&stage.salon(), "reports").id;
    stage.fresh.act(|tx| ops::remove_segment(tx, reports)).expect("removed");
    assert_eq!(
        stage.said(),
        [
            "取消小组代表分享",
            "增加茶歇（14:35，4分钟）",
            "从分享二到共同讨论晚4分钟"
        ]
    );
    let (joint, discussion) = (
        row(&stage.salon(), "joint_discussion").id,
        row(&stage.salon(), "discussion").id,
    );
    stage
        .fresh
        .act(|tx| ops::move_segment(tx, joint, None, Some(discussion)))
        .expect("moved");
    let order = stage
        .changes()
        .into_iter()
        .find(|change| change.change == ChangeCode::Order)
        .expect("an order");
    assert_eq!(zh(&order.message), "共同讨论移到分组讨论之前（15:09）");
}

#[test]
fn speakers_who_change_places_are_one_line() {
    let mut stage = stage();
    let (event, second) = (stage.event, stage.speakers[1]);
    stage
        .fresh
        .act(|tx| ops::set_speaker(tx, event, Some(1), second, None, true))
        .expect("swapped");
    assert_eq!(stage.said(), ["两位讲师对调：分享一顾建明，分享二何晓雯"]);
}

#[test]
fn roles_groups_and_names() {
    let mut stage = stage();
    let (event, people) = (stage.event, stage.people.clone());
    let keeper = stage.salon().roles[2].people[0].assignment;
    stage.fresh.act(|tx| ops::unassign(tx, keeper)).expect("no keeper");
    stage
        .fresh
        .act(|tx| ops::assign(tx, event, Role::Photographer, people[2], None, AssignmentState::Asked))
        .expect("a photographer");
    let lead = GroupFields {
        lead: Some(Some(people[3])),
        ..GroupFields::default()
    };
    stage
        .fresh
        .act(|tx| ops::edit_group(tx, event, 3, &lead))
        .expect("a lead");
    let corrected = PersonFields {
        name: Some("金晓兰".into()),
        ..PersonFields::default()
    };
    stage
        .fresh
        .act(|tx| people::ops::edit(tx, people[0], &corrected))
        .expect("a name");
    assert_eq!(
        stage.said(),
        [
            "计时官暂缺（原蒋思琪）",
            "摄影由潘志成担任",
            "3组组长改为唐玉兰",
            "“金晓岚”更正为“金晓兰”",
        ]
    );
}

#[test]
fn a_new_plan_is_a_few_lines() {
    let mut stage = stage();
    let event = stage.event;
    for old in stage.salon().segments {
        stage.fresh.act(|tx| ops::remove_segment(tx, old.id)).expect("removed");
    }
    for minute in 1..=9 {
        let fields = SegmentFields {
            title: Some(format!("第{minute}项")),
            minutes: Some(minute),
            ..SegmentFields::default()
        };
        stage
            .fresh
            .act(|tx| ops::add_segment(tx, event, Part::Slot, None, &fields))
            .expect("a row");
    }
    assert_eq!(
        stage.said(),
        [
            "取消布置、试投影和话筒、讲师到场试PPT、签到等12项".replace("讲师到场试PPT", "讲师试PPT"),
            "增加第1项、第2项、第3项等9项".into(),
            "“讨论板块”不再合成一段".into(),
        ]
    );
}

#[test]
fn a_version_survives_what_becomes_of_the_records() {
    let mut stage = stage();
    let (event, venue, old) = (stage.event, stage.venues[1], stage.speakers[0]);
    let before = stage.fresh.desk.read(|db| versions::frozen(db, event, 1)).expect("V1");
    assert_eq!(before.chapter.name, "苏州分会");
    assert_eq!(before.rows.len(), stage.salon().segments.len());
    let elsewhere = EventFields {
        venue: Some(Some(venue)),
        ..EventFields::default()
    };
    stage
        .fresh
        .act(|tx| ops::edit(tx, event, &elsewhere))
        .expect("elsewhere");
    let appearance = stage
        .salon()
        .appearances
        .iter()
        .find(|each| each.speaker == old)
        .expect("it")
        .id;
    stage
        .fresh
        .act(|tx| ops::remove_appearance(tx, appearance))
        .expect("removed");
    let after = stage.fresh.desk.read(|db| versions::frozen(db, event, 1)).expect("V1");
    assert_eq!(before, after);
    assert_eq!(stage.said(), ["地点改为律所会议室", "分享一换人，待定（原何晓雯）"]);
}

#[test]
fn what_an_older_program_froze_is_read() {
    let event = r#"{"kind":"salon","date":"2026-12-12","start":"14:00","slot_end":"16:00","end":"15:56",
        "slot_minutes":120,"planned_minutes":116,"margin_minutes":4,"unknown":[1]}"#;
    let frozen: Frozen = serde_json::from_str(event).expect("a frozen sheet");
    assert!(frozen.rows.is_empty() && frozen.venue.is_none());
    assert!(compare(&frozen, &frozen).is_empty());
}

#[test]
fn an_erased_person_is_blanked_in_every_version() {
    let mut stage = stage();
    let (event, gone) = (stage.event, stage.speakers[0]);
    let host = stage.people[0];
    let phone = PersonFields {
        phone: Some("154-0000-0018".into()),
        title: Some("资深顾问".into()),
        ..PersonFields::default()
    };
    for who in [gone, host] {
        stage
            .fresh
            .act(|tx| people::ops::edit(tx, who, &phone))
            .expect("a phone");
    }
    let charge = EventFields {
        in_charge: Some(Some(host)),
        ..EventFields::default()
    };
    stage.fresh.act(|tx| ops::edit(tx, event, &charge)).expect("in charge");
    stage.fresh.act(|tx| ops::publish(tx, event, "")).expect("V2");
    for who in [gone, host] {
        stage
            .fresh
            .desk
            .erase(people::acts::erase(), |tx| people::ops::erase(tx, who))
            .expect("erased");
    }
    for number in [1, 2] {
        let frozen = stage
            .fresh
            .desk
            .read(|db| versions::frozen(db, event, number))
            .expect("a version");
        let text = serde_json::to_string(&frozen).expect("JSON");
        for trace in ["何晓雯", "金晓岚", "154-0000", "资深顾问"] {
            assert!(!text.contains(trace), "{trace} in V{number}");
        }
        assert!(text.contains("已清除的人员") && text.contains("蒋思琪"));
    }
    assert_eq!(stage.said(), ["负责人改为已清除的人员 "].map(str::to_owned));
}

#[test]
fn a_removed_event_takes_its_versions_along_and_undo_brings_them_back() {
    let mut stage = stage();
    let event = stage.event;
    let before = stage.fresh.desk.fingerprint().expect("a print");
    stage.fresh.act(|tx| ops::remove(tx, event)).expect("removed");
    stage.fresh.desk.undo(None).expect("undo");
    assert_eq!(stage.fresh.desk.fingerprint().expect("a print"), before);
    assert_eq!(stage.salon().version.map(|version| version.number), Some(1));
}

/// One edit of the sheet that its paper shows.
fn edit(stage: &mut Stage, which: u8, one: usize, other: usize) -> bool {
    let salon = stage.salon();
    let (event, rows) = (stage.event, &salon.segments);
    let row = &rows[one % rows.len()];
    let who = stage.people[other % stage.people.len()];
    let speaker = stage.speakers[other % stage.speakers.len()];
    let before = serde_json::to_value(Frozen::of(&salon)).expect("JSON");
    let venue = stage.venues[other % 2];
    let material = salon.materials[one % salon.materials.len()].id;
    let number = (other % 50) as i64;
    let done = stage.fresh.act(|tx| match which % 15 {
        0 => ops::edit_segment(tx, row.id, &minutes(number)).map(drop),
        1 => {
            let title = SegmentFields {
                title: Some(format!("环节{number}")),
                ..SegmentFields::default()
            };
            ops::edit_segment(tx, row.id, &title).map(drop)
        }
        2 => ops::remove_segment(tx, row.id).map(drop),
        3 => {
            let fields = SegmentFields {
                kind: Some(SegmentKind::Break),
                ..SegmentFields::default()
            };
            ops::add_segment(tx, event, Part::ALL[other % 3], None, &fields).map(drop)
        }
        4 => ops::move_segment(tx, row.id, None, Some(rows[other % rows.len()].id)).map(drop),
        5 => ops::set_segment_people(tx, row.id, &[who]).map(drop),
        6 => ops::assign(
            tx,
            event,
            Role::ALL[one % Role::ALL.len()],
            who,
            None,
            AssignmentState::Asked,
        )
        .map(drop),
        7 => ops::set_speaker(
            tx,
            event,
            [Some(1), Some(2), None][one % 3],
            speaker,
            Some("新题目"),
            one.is_multiple_of(2),
        )
        .map(drop),
        8 => {
            let fields = EventFields {
                venue: Some(Some(venue)),
                heads: Some(number),
                ..EventFields::default()
            };
            ops::edit(tx, event, &fields).map(drop)
        }
        9 => {
            let fields = MaterialFields {
                bearer: Some(Some(who)),
                quantity: Some(format!("{number}张")),
                ..MaterialFields::default()
            };
            ops::edit_material(tx, material, &fields).map(drop)
        }
        11 => {
            let fields = DutyFields {
                what: Some(format!("准备{number}")),
                person: Some(Some(who)),
                ..DutyFields::default()
            };
            ops::add_duty(tx, row.id, &fields).map(drop)
        }
        12 => ops::add_block(tx, event, &[row.id], "讨论", Some(number + 1)).map(drop),
        13 => {
            let note = SegmentFields {
                host_note: Some(format!("提醒{number}")),
                ..SegmentFields::default()
            };
            ops::edit_segment(tx, row.id, &note).map(drop)
        }
        10 => ops::add_question(tx, event, &format!("问题{number}")).map(drop),
        _ => {
            let Some(appearance) = salon.appearances.get(one % 2) else {
                return Ok(());
            };
            let fields = AppearanceFields {
                topic: Some(format!("题目{number}")),
                state: Some(AppearanceState::ALL[other % 6]),
                ..AppearanceFields::default()
            };
            ops::edit_appearance(tx, appearance.id, &fields).map(drop)
        }
    });
    done.is_ok() && serde_json::to_value(Frozen::of(&stage.salon())).expect("JSON") != before
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_edit_is_told_and_nothing_else(
        edits in prop::collection::vec((0..15u8, 0..60usize, 0..60usize), 1..12),
    ) {
        let mut stage = stage();
        for (which, one, other) in edits {
            let before = Frozen::of(&stage.salon());
            prop_assert!(compare(&before, &before).is_empty(), "nothing changed from a sheet to itself");
            let differs = edit(&mut stage, which, one, other);
            let after = Frozen::of(&stage.salon());
            let changes = compare(&before, &after);
            // Who was asked and has yet to answer is not on the paper; all else is.
            let may_be_silent = matches!(which % 15, 6 | 7 | 14);
            prop_assert!(differs || changes.is_empty(), "nothing differs but {:?}", changes);
            prop_assert!(!differs || may_be_silent || !changes.is_empty(), "not told: {} {} {}", which, one, other);
            prop_assert!(changes.len() <= 6, "one edit, few lines: {:?}", changes);
            let there: Vec<Id> = after.rows.iter().map(|row| row.id).collect();
            for change in &changes {
                prop_assert!(change.segment.is_none_or(|id| there.contains(&id)), "a row that is there");
                for lang in [Lang::ZhCn, Lang::En] {
                    let said = Words::of(lang).say(&change.message);
                    prop_assert!(!said.contains('{') && !said.contains("change-") && !said.contains('\n'), "{}", said);
                }
            }
        }
        // However much was edited, the list stays one that people read.
        prop_assert!(stage.changes().len() <= 30);
    }
}
