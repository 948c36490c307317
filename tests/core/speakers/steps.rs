//! Steps of the pipeline: asked beforehand, exits with a date for trying again, and what sets no stage.

use chapterdesk_core::events::AppearanceState;
use chapterdesk_core::speakers::{ContactFields, Direction, SpeakerFields, Stage, ops, queries};

use super::{add, appears, contact, get, salon, stage};
use crate::fresh::{Fresh, day, refusal, zh};

#[test]
fn an_exit_keeps_its_date_and_going_on_takes_it_away() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "徐佳慧");
    let again = Some(day("2027-05-22"));
    for exit in Stage::ALL.iter().filter(|stage| stage.is_exit()) {
        let saved = fresh
            .act(|tx| ops::set_stage(tx, id, *exit, None, "一月要盘点", again))
            .unwrap();
        assert_eq!((saved.value.stage, saved.value.try_again_on), (*exit, again));
    }
    // A step of an older day is only written down.
    let older = fresh
        .act(|tx| ops::set_stage(tx, id, Stage::OnHold, Some(day("2026-11-01")), "", None))
        .unwrap();
    assert_eq!(older.value.try_again_on, again);
    let on = fresh
        .act(|tx| ops::set_stage(tx, id, Stage::Ready, None, "", again))
        .unwrap();
    assert_eq!(on.value.try_again_on, None, "only an exit has such a date");
}

#[test]
fn the_date_alone_can_be_put_right() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "沈立新");
    let hold = |fresh: &mut Fresh, again: &str| {
        fresh
            .act(|tx| ops::set_stage(tx, id, Stage::OnHold, None, "", Some(day(again))))
            .unwrap()
    };
    hold(&mut fresh, "2027-02-22");
    let steps = fresh.desk.read(|db| queries::show(db, id)).unwrap().stages.len();
    assert_eq!(
        hold(&mut fresh, "2027-03-01").value.try_again_on,
        Some(day("2027-03-01"))
    );
    assert_eq!(fresh.desk.read(|db| queries::show(db, id)).unwrap().stages.len(), steps);
    let clear = SpeakerFields {
        try_again_on: Some(None),
        ..SpeakerFields::default()
    };
    assert_eq!(fresh.act(|tx| ops::edit(tx, id, &clear)).unwrap().try_again_on, None);
    let far = SpeakerFields {
        try_again_on: Some(Some(day("2999-01-01"))),
        ..SpeakerFields::default()
    };
    let refused = refusal(fresh.act(|tx| ops::edit(tx, id, &far)));
    assert_eq!(refused, ("date_wrong", Some("try_again_on".to_owned())));
}

#[test]
fn who_is_written_to_after_that_date_is_in_the_pipeline_again() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "沈立新");
    fresh
        .act(|tx| {
            ops::set_stage(
                tx,
                id,
                Stage::NoReply,
                Some(day("2026-09-01")),
                "",
                Some(day("2026-11-01")),
            )
        })
        .unwrap();
    contact(&mut fresh, id, Direction::Out, "2026-10-20");
    assert_eq!(get(&fresh, id).stage, Stage::NoReply, "before its time");
    contact(&mut fresh, id, Direction::In, "2026-11-05");
    assert_eq!(get(&fresh, id).stage, Stage::NoReply, "they wrote, we did not");
    contact(&mut fresh, id, Direction::Out, "2026-11-20");
    let speaker = get(&fresh, id);
    assert_eq!((speaker.stage, speaker.try_again_on), (Stage::Contacted, None));
}

#[test]
fn a_declined_talk_proposes_its_own_date() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "沈文娟");
    let event = salon(&mut fresh, "2026-12-12");
    appears(&mut fresh, event, Some(1), id, AppearanceState::Declined, "2026-11-20");
    let speaker = get(&fresh, id);
    assert_eq!(
        (speaker.stage, speaker.try_again_on),
        (Stage::Declined, Some(day("2027-05-20")))
    );
}

#[test]
fn asking_about_a_step_says_what_is_unusual_and_does_nothing() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "顾建明");
    stage(&mut fresh, id, Stage::Confirmed, "2026-11-20");
    let before = fresh.desk.fingerprint().unwrap();
    let asked = |to| fresh.desk.read(|db| queries::step(db, id, to)).unwrap();
    let back = asked(Stage::Invited);
    assert_eq!(back.warning.as_ref().map(zh).unwrap(), "进度会从已确认退回到已邀请");
    assert!(!back.exit && back.try_again_on.is_none());
    assert_eq!(
        asked(Stage::Ready).warning.as_ref().map(zh).unwrap(),
        "直接到可再邀，会跳过：已分享、已致谢"
    );
    for (to, again) in [
        (Stage::NoReply, "2027-01-22"),
        (Stage::OnHold, "2027-02-22"),
        (Stage::Declined, "2027-05-22"),
        (Stage::NoShow, "2027-05-22"),
        (Stage::Withdrawn, "2027-05-22"),
    ] {
        assert_eq!(asked(to).try_again_on, Some(day(again)), "{to:?}");
    }
    assert_eq!(asked(Stage::Withdrawn).warning, None);
    assert_eq!(fresh.desk.fingerprint().unwrap(), before);
}

#[test]
fn a_warning_never_sets_another_stage_and_never_refuses_one() {
    let mut fresh = Fresh::new();
    for from in Stage::ALL {
        for to in Stage::ALL {
            let id = add(&mut fresh, "顾建明");
            stage(&mut fresh, id, *from, "2026-11-21");
            let asked = fresh.desk.read(|db| queries::step(db, id, *to)).unwrap();
            let saved = fresh.act(|tx| ops::set_stage(tx, id, *to, None, "", None)).unwrap();
            assert_eq!(saved.value.stage, *to, "{from:?} → {to:?}");
            assert_eq!(saved.warnings.is_empty(), asked.warning.is_none(), "{from:?} → {to:?}");
            let steps = fresh.desk.read(|db| queries::show(db, id)).unwrap().stages;
            let taken: Vec<Stage> = steps
                .iter()
                .map(|step| step.stage)
                .filter(|step| *step != Stage::Lead)
                .collect();
            let wanted: Vec<Stage> = [*from, *to].into_iter().filter(|step| *step != Stage::Lead).collect();
            assert_eq!(taken, wanted, "only the steps that were taken are written down");
        }
    }
}

#[test]
fn a_silence_written_down_is_no_answer() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "张国栋");
    let wrote = ContactFields {
        on_date: Some(day("2026-11-10")),
        ..ContactFields::default()
    };
    fresh.act(|tx| ops::log_contact(tx, id, &wrote, None)).unwrap();
    stage(&mut fresh, id, Stage::NoReply, "2026-11-20");
    assert_eq!(get(&fresh, id).silence, None, "nothing is awaited");
    stage(&mut fresh, id, Stage::Contacted, "2026-11-21");
    let silence = get(&fresh, id).silence.unwrap();
    assert_eq!((silence.days, silence.since), (12, day("2026-11-10")));
}
