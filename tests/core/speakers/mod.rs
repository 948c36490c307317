//! Speakers: the hat, the pipeline, the contact log, silence, and whom to write to today.

mod promises;
mod silence;
mod steps;
mod terms;
mod today;
mod undo;

use chapterdesk_core::events::{self, AppearanceFields, AppearanceState, EventFields, PlanFields};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use chapterdesk_core::people::PersonFields;
use chapterdesk_core::speakers::{
    ContactFields, Direction, Level, NextAction, Speaker, SpeakerFields, Stage, Urgency, Who, acts, ops, queries,
};

use crate::fresh::{Fresh, day, ids, refusal, zh};

fn named(name: &str) -> Who {
    Who::New(Box::new(PersonFields {
        name: Some(name.to_owned()),
        ..PersonFields::default()
    }))
}

fn add(fresh: &mut Fresh, name: &str) -> Id {
    fresh
        .act(|tx| ops::add(tx, &named(name), &SpeakerFields::default()))
        .unwrap()
        .value
        .id
}

fn get(fresh: &Fresh, id: Id) -> Speaker {
    fresh.desk.read(|db| queries::get(db, id)).unwrap()
}

fn stage(fresh: &mut Fresh, id: Id, stage: Stage, on: &str) -> Vec<String> {
    let saved = fresh
        .act(|tx| ops::set_stage(tx, id, stage, Some(day(on)), "", None))
        .unwrap();
    saved.warnings.iter().map(zh).collect()
}

fn contact(fresh: &mut Fresh, id: Id, direction: Direction, on: &str) {
    let fields = ContactFields {
        on_date: Some(day(on)),
        direction: Some(direction),
        ..ContactFields::default()
    };
    fresh.act(|tx| ops::log_contact(tx, id, &fields, None)).unwrap();
}

/// A salon of a day, with 徐敏芳 in charge.
fn salon(fresh: &mut Fresh, on: &str) -> Id {
    let fields = PersonFields {
        name: Some("徐敏芳".to_owned()),
        ..PersonFields::default()
    };
    let lead = fresh.act(|tx| people::ops::add(tx, &fields)).unwrap().value.id;
    let event = fresh
        .act(|tx| events::ops::plan(tx, &PlanFields::on(day(on))))
        .unwrap()
        .value
        .id;
    let in_charge = EventFields {
        in_charge: Some(Some(lead)),
        ..EventFields::default()
    };
    fresh.act(|tx| events::ops::edit(tx, event, &in_charge)).unwrap();
    event
}

/// Puts a speaker on the sheet (`None`: standby) in a state of a day; gives the appearance.
fn appears(fresh: &mut Fresh, event: Id, talk: Option<i64>, who: Id, state: AppearanceState, on: &str) -> Id {
    let planned = fresh
        .act(|tx| events::ops::set_speaker(tx, event, talk, who, None, false))
        .unwrap();
    let id = planned
        .value
        .appearances
        .iter()
        .find(|each| each.speaker == who)
        .unwrap()
        .id;
    let fields = AppearanceFields {
        state: Some(state),
        state_on: Some(day(on)),
        ..AppearanceFields::default()
    };
    fresh.act(|tx| events::ops::edit_appearance(tx, id, &fields)).unwrap();
    id
}

#[test]
fn a_speaker_is_a_hat_on_a_person() {
    let mut fresh = Fresh::new();
    let shen = add(&mut fresh, "沈文娟");
    let speaker = get(&fresh, shen);
    assert_eq!(
        (speaker.name.as_str(), speaker.stage, speaker.stage_on),
        ("沈文娟", Stage::Lead, day("2026-11-22"))
    );
    let again = fresh.act(|tx| ops::add(tx, &Who::Person(shen), &SpeakerFields::default()));
    assert_eq!(refusal(again).0, "speaker_exists");
    fresh.act(|tx| ops::remove(tx, shen)).unwrap();
    assert_eq!(
        refusal(fresh.desk.read(|db| queries::get(db, shen))).0,
        "speaker_not_found"
    );
    assert_eq!(
        fresh.desk.read(|db| people::queries::get(db, shen)).unwrap().name,
        "沈文娟",
        "the person stays"
    );
    fresh
        .act(|tx| ops::add(tx, &Who::Person(shen), &SpeakerFields::default()))
        .unwrap();
    assert_eq!(get(&fresh, shen).id, shen);
}

#[test]
fn the_profile_keeps_what_was_given() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "何晓雯");
    let fields = SpeakerFields {
        level: Some(Some(Level::Junior)),
        subjects: Some(vec![
            " 试用期面谈 ".into(),
            String::new(),
            "试用期面谈".into(),
            "#panic(\"x\")".into(),
        ]),
        hopes: Some("👩\u{200d}💼 看重同行交流\n第二行".into()),
        ..SpeakerFields::default()
    };
    let speaker = fresh.act(|tx| ops::edit(tx, id, &fields)).unwrap();
    assert_eq!(speaker.subjects, ["试用期面谈", "#panic(\"x\")"]);
    assert_eq!(speaker.hopes, "👩\u{200d}💼 看重同行交流\n第二行");
    assert_eq!(speaker.effective_level, Some(Level::Junior));
    let by_years = SpeakerFields {
        level: Some(None),
        ..SpeakerFields::default()
    };
    assert_eq!(
        fresh.act(|tx| ops::edit(tx, id, &by_years)).unwrap().effective_level,
        None,
        "years are not known"
    );
    let hostile = SpeakerFields {
        note: Some("a\u{202e}b".into()),
        ..SpeakerFields::default()
    };
    let refused = refusal(fresh.act(|tx| ops::edit(tx, id, &hostile)));
    assert_eq!(refused, ("text_control_characters", Some("note".to_owned())));
}

#[test]
fn unusual_steps_are_warned_of_and_done() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "顾建明");
    assert_eq!(
        stage(&mut fresh, id, Stage::Confirmed, "2026-11-22"),
        ["已改为已确认，中间跳过了：已联系、已邀请"]
    );
    assert_eq!(
        stage(&mut fresh, id, Stage::Invited, "2026-11-22"),
        ["进度从已确认退回到了已邀请"]
    );
    assert_eq!(get(&fresh, id).stage, Stage::Invited);
    assert_eq!(
        stage(&mut fresh, id, Stage::Confirmed, "2026-11-23"),
        ["2026-11-23还没有到，请看看日期对不对"]
    );
}

#[test]
fn an_older_step_is_logged_and_leaves_the_stage() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "金晓岚");
    // Typed in late: the first step may be older than the day the name was entered.
    assert!(stage(&mut fresh, id, Stage::Contacted, "2026-10-01").is_empty());
    stage(&mut fresh, id, Stage::Invited, "2026-11-10");
    let older = stage(&mut fresh, id, Stage::OnHold, "2026-10-20");
    assert_eq!(older, ["这一步记在较早的日期，当前进度仍是已邀请（2026-11-10）"]);
    let page = fresh.desk.read(|db| queries::show(db, id)).unwrap();
    let log: Vec<_> = page.stages.iter().map(|step| (step.stage, step.on_date)).collect();
    assert_eq!(
        log,
        [
            (Stage::Lead, day("2026-10-01")),
            (Stage::Contacted, day("2026-10-01")),
            (Stage::OnHold, day("2026-10-20")),
            (Stage::Invited, day("2026-11-10")),
        ]
    );
    assert_eq!(
        (page.speaker.stage, page.speaker.stage_on),
        (Stage::Invited, day("2026-11-10"))
    );
}

#[test]
fn the_log_is_ordered_by_when_it_happened() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "朱国栋");
    contact(&mut fresh, id, Direction::In, "2026-11-20");
    contact(&mut fresh, id, Direction::Out, "2026-11-02");
    contact(&mut fresh, id, Direction::Out, "2026-11-15");
    let page = fresh.desk.read(|db| queries::show(db, id)).unwrap();
    let days: Vec<_> = page.contacts.iter().map(|line| line.on_date).collect();
    assert_eq!(days, [day("2026-11-02"), day("2026-11-15"), day("2026-11-20")]);
    assert_eq!(
        page.speaker.stage,
        Stage::Contacted,
        "somebody we are in touch with is no lead"
    );
    assert_eq!(page.speaker.last_contact_on, Some(day("2026-11-20")));
    let line = page.contacts[0].id;
    let later = ContactFields {
        on_date: Some(day("2026-11-21")),
        text: Some("说月底给题目".into()),
        ..Default::default()
    };
    fresh.act(|tx| ops::edit_contact(tx, line, &later)).unwrap();
    let page = fresh.desk.read(|db| queries::show(db, id)).unwrap();
    assert_eq!(page.contacts.last().unwrap().text, "说月底给题目");
    fresh.act(|tx| ops::remove_contact(tx, line)).unwrap();
    assert_eq!(
        refusal(fresh.act(|tx| ops::remove_contact(tx, line))).0,
        "contact_not_found"
    );
}

#[test]
fn silence_is_counted_in_local_days() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "沈文娟");
    stage(&mut fresh, id, Stage::Contacted, "2026-11-10");
    contact(&mut fresh, id, Direction::In, "2026-11-17");
    stage(&mut fresh, id, Stage::Invited, "2026-11-18");
    assert_eq!(get(&fresh, id).silent_days, Some(4));
    // One minute after midnight here, still the day before in Greenwich.
    fresh.at("2026-11-23T00:01:00+08:00");
    assert_eq!(get(&fresh, id).silent_days, Some(5));
    contact(&mut fresh, id, Direction::Out, "2026-11-21");
    assert_eq!(get(&fresh, id).silent_days, Some(2), "we wrote again");
    contact(&mut fresh, id, Direction::In, "2026-11-22");
    assert_eq!(get(&fresh, id).silent_days, None);
    contact(&mut fresh, id, Direction::Out, "2026-11-22");
    assert_eq!(
        get(&fresh, id).silent_days,
        Some(1),
        "the question after their answer, on the same day"
    );
    stage(&mut fresh, id, Stage::Declined, "2026-11-23");
    assert_eq!(get(&fresh, id).silent_days, None, "nothing is awaited");
}

#[test]
fn today_names_everybody_with_a_reason_the_most_urgent_first() {
    let mut fresh = Fresh::new();
    let silent = add(&mut fresh, "沈文娟");
    stage(&mut fresh, silent, Stage::Invited, "2026-11-18");
    let promised = add(&mut fresh, "徐立群");
    let action = |text: &str, on| NextAction {
        text: text.into(),
        on_date: Some(day(on)),
    };
    fresh
        .act(|tx| ops::set_next_action(tx, promised, &action("问题目", "2026-11-22")))
        .unwrap();
    let spoke = add(&mut fresh, "朱国栋");
    stage(&mut fresh, spoke, Stage::Spoke, "2026-11-21");
    let late = add(&mut fresh, "陈思远");
    fresh
        .act(|tx| ops::set_next_action(tx, late, &action("寄资料", "2026-11-12")))
        .unwrap();
    let patient = add(&mut fresh, "王振华");
    stage(&mut fresh, patient, Stage::Invited, "2026-11-20");
    let ahead = add(&mut fresh, "李佳敏");
    fresh
        .act(|tx| ops::set_next_action(tx, ahead, &action("约时间", "2026-11-23")))
        .unwrap();

    let today = fresh.desk.read(queries::today).unwrap();
    let said: Vec<_> = today
        .iter()
        .map(|line| (line.speaker.name.as_str(), line.urgency, zh(&line.why)))
        .collect();
    assert_eq!(
        said,
        [
            ("陈思远", Urgency::Late, "约定的事晚了10天：寄资料".to_owned()),
            ("沈文娟", Urgency::Late, "邀请发出后4天没回复".to_owned()),
            ("朱国栋", Urgency::Due, "分享过去1天了，还没致谢".to_owned()),
            ("徐立群", Urgency::Due, "约定今天：问题目".to_owned()),
        ]
    );
    fresh
        .act(|tx| ops::set_next_action(tx, silent, &action("打电话", "2026-11-22")))
        .unwrap();
    let today = fresh.desk.read(queries::today).unwrap();
    let also: Vec<_> = today[1].also.iter().map(zh).collect();
    assert_eq!(
        also,
        ["约定今天：打电话"],
        "one line for each speaker, with every reason"
    );
    fresh
        .act(|tx| ops::set_next_action(tx, late, &NextAction::default()))
        .unwrap();
    assert_eq!(get(&fresh, late).next_action_on, None);
    let nothing = NextAction {
        text: " ".into(),
        on_date: Some(day("2026-11-22")),
    };
    let refused = refusal(fresh.act(|tx| ops::set_next_action(tx, late, &nothing)));
    assert_eq!(refused, ("text_empty", Some("next_action".to_owned())));
}

#[test]
fn the_board_has_every_column_and_orders_by_urgency_then_pinyin() {
    let mut fresh = Fresh::new();
    let zhao = add(&mut fresh, "赵一");
    let chen = add(&mut fresh, "陈二");
    let bai = add(&mut fresh, "白三");
    let late = NextAction {
        text: "回话".into(),
        on_date: Some(day("2026-11-01")),
    };
    fresh.act(|tx| ops::set_next_action(tx, zhao, &late)).unwrap();
    let board = fresh.desk.read(queries::board).unwrap();
    let stages: Vec<_> = board.iter().map(|column| column.stage).collect();
    assert_eq!(stages, Stage::ALL);
    assert_eq!(ids(&board[0].speakers, |speaker| speaker.id), [zhao, bai, chen]);
    let list = fresh.desk.read(queries::list).unwrap();
    assert_eq!(
        ids(&list, |speaker| speaker.id),
        [bai, chen, zhao],
        "the list is by pinyin alone"
    );
}

#[test]
fn a_speaker_is_found_by_name_or_prefix() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "金玉梅");
    add(&mut fresh, "王伟");
    add(&mut fresh, "王伟");
    let resolve = |text: &str| fresh.desk.read(|db| queries::resolve(db, text));
    assert_eq!(resolve(" 金玉梅 ").unwrap(), id);
    assert_eq!(resolve(&id.to_string()).unwrap(), id);
    assert_eq!(resolve(&id.to_string()[..30]).unwrap(), id);
    assert_eq!(refusal(resolve("王伟")).0, "ambiguous");
    assert_eq!(refusal(resolve("没有这个人")).0, "speaker_not_found");
}

#[test]
fn every_change_can_be_undone_and_redone() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().unwrap();
    let id = add(&mut fresh, "沈文娟");
    let source = SpeakerFields {
        referred_by: Some("顾建明".into()),
        ..SpeakerFields::default()
    };
    fresh.act(|tx| ops::edit(tx, id, &source)).unwrap();
    stage(&mut fresh, id, Stage::Invited, "2026-11-01");
    contact(&mut fresh, id, Direction::Out, "2026-11-02");
    let line = fresh.desk.read(|db| queries::show(db, id)).unwrap().contacts[0].id;
    fresh
        .act(|tx| {
            ops::edit_contact(
                tx,
                line,
                &ContactFields {
                    text: Some("助理小陈回".into()),
                    ..Default::default()
                },
            )
        })
        .unwrap();
    fresh
        .act(|tx| {
            ops::set_next_action(
                tx,
                id,
                &NextAction {
                    text: "打电话".into(),
                    on_date: None,
                },
            )
        })
        .unwrap();
    fresh
        .act(|tx| ops::move_along(tx, id, Stage::Confirmed, day("2026-11-20")))
        .unwrap();
    fresh.act(|tx| ops::remove_contact(tx, line)).unwrap();
    fresh.act(|tx| ops::remove(tx, id)).unwrap();
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn acts_are_named_after_whom_they_are_about() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "沈文娟");
    let act = fresh.desk.read(|db| acts::set_stage(db, id, Stage::Confirmed)).unwrap();
    assert_eq!(zh(&act), "沈文娟的进度改为已确认");
    let act = fresh.desk.read(|db| acts::add(db, &named(" 何晓雯 "))).unwrap();
    assert_eq!(zh(&act), "添加讲师：何晓雯");
}
