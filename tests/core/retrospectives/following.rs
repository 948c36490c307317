//! What follows: actions become tasks of the next salon and are asked for there; finishing moves speakers along.

use chapterdesk_core::events::{self, AppearanceState, Status};
use chapterdesk_core::retrospectives::{PointKind, RetroCheck, ops, queries};
use chapterdesk_core::speakers::{self, Level, MayShareSlides, SpeakerFields, Stage};
use chapterdesk_core::{people, tasks};

use super::stage::{coming, held, planned, retro, set_state, talk};
use crate::events::stage::{person, show, speaker, warned};
use crate::fresh::{Fresh, day, refusal, zh};

#[test]
fn actions_flow_into_the_next_salon_and_are_asked_for_there() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let owner = person(&mut fresh, "潘志成");
    let due = Some(day("2026-12-05"));
    fresh
        .act(|tx| ops::add_action(tx, salon.id, "会前复查投影", Some(owner), due))
        .expect("an action");
    let saved = fresh
        .act(|tx| ops::add_action(tx, salon.id, "带两个Type-C转接头", None, None))
        .expect("another");
    assert!(
        saved.value.actions.iter().all(|action| action.event.is_none()),
        "they wait"
    );
    // Whatever is nearer of another kind, or over, is not the next of its kind.
    let far = coming(&mut fresh, "2027-01-09");
    let next = coming(&mut fresh, "2026-12-12");
    let saved = fresh
        .act(|tx| ops::finish(tx, salon.id, Some(owner)))
        .expect("finished");
    assert_eq!(warned(&saved), ["retro-warning-nobodys"]);
    assert_eq!(saved.value.finished_on, Some(day("2026-11-22")));
    assert_eq!(show(&fresh, salon.id).status, Status::Reviewed);
    let asked = retro(&fresh, next.id).asked;
    let told: Vec<String> = asked.iter().map(|task| zh(&task.title)).collect();
    assert_eq!(told, ["会前复查投影", "带两个Type-C转接头"]);
    assert_eq!(asked[0].owner.as_ref().map(|owner| owner.id), Some(owner));
    assert_eq!(asked[0].from_event.as_ref().map(|from| from.id), Some(salon.id));
    assert!(retro(&fresh, far.id).asked.is_empty());
    assert_eq!(
        fresh
            .desk
            .read(|db| tasks::queries::of_event(db, next.id))
            .expect("tasks")
            .len(),
        2
    );
    let draft = fresh.desk.read(|db| queries::draft(db, next.id)).expect("a draft");
    assert!(draft.goal.contains("上次定下的改进：会前复查投影"), "{}", draft.goal);

    let outcome = fresh
        .act(|tx| ops::set_outcome(tx, asked[0].id, "换了一台，没再黑屏", Some(true)))
        .expect("an outcome")
        .value;
    assert_eq!(outcome.event.id, next.id, "the answer is about where it was done");
    assert_eq!(outcome.asked[0].outcome, "换了一台，没再黑屏");
    let done = |retro: &chapterdesk_core::retrospectives::Retro| {
        retro
            .progress
            .iter()
            .find(|line| line.check == RetroCheck::Asked)
            .is_some_and(|line| line.done)
    };
    assert!(!done(&outcome), "one is still open");
    let answered = fresh
        .act(|tx| ops::set_outcome(tx, asked[1].id, "买了一个", None))
        .expect("an answer")
        .value;
    assert!(done(&answered));
    // What comes later goes to the same salon at once.
    fresh
        .act(|tx| ops::add_action(tx, salon.id, "补一条", None, None))
        .expect("a late one");
    assert_eq!(retro(&fresh, next.id).asked.len(), 3);
}

#[test]
fn without_a_next_salon_actions_wait() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    fresh
        .act(|tx| ops::add_action(tx, salon.id, "早点发海报", None, None))
        .expect("an action");
    let saved = fresh.act(|tx| ops::finish(tx, salon.id, None)).expect("finished");
    assert_eq!(warned(&saved), ["retro-warning-nobodys", "retro-warning-waiting"]);
    assert!(saved.value.actions[0].event.is_none());
    // Finished again once there is one, it takes them.
    let next = coming(&mut fresh, "2026-12-12");
    fresh.act(|tx| ops::finish(tx, salon.id, None)).expect("again");
    assert_eq!(retro(&fresh, next.id).asked.len(), 1);
}

#[test]
fn finishing_moves_speakers_along_and_is_taken_back_in_one() {
    let mut fresh = Fresh::new();
    let salon = planned(&mut fresh, "2026-11-14");
    let speaker_of = |number| {
        salon
            .appearances
            .iter()
            .find(|talk| talk.talk == Some(number))
            .expect("a talk")
            .speaker
    };
    set_state(&mut fresh, talk(&salon, 2), AppearanceState::NoShow);
    let before = fresh.desk.fingerprint().expect("a print");
    let saved = fresh.act(|tx| ops::finish(tx, salon.id, None)).expect("finished");
    assert_eq!(warned(&saved), ["warning-marked-spoken"]);
    let stage = |fresh: &Fresh, id| {
        fresh
            .desk
            .read(|db| speakers::queries::get(db, id))
            .expect("a speaker")
            .stage
    };
    assert_eq!(stage(&fresh, speaker_of(1)), Stage::Spoke);
    assert_eq!(stage(&fresh, speaker_of(2)), Stage::NoShow);
    fresh.desk.undo(None).expect("one undo");
    assert_eq!(fresh.desk.fingerprint().expect("a print"), before);
    assert_eq!(stage(&fresh, speaker_of(1)), Stage::Confirmed);
    assert_eq!(show(&fresh, salon.id).status, Status::Draft);
}

#[test]
fn what_did_not_happen_is_not_looked_back_on() {
    let mut fresh = Fresh::new();
    let ahead = coming(&mut fresh, "2026-12-12");
    assert_eq!(
        refusal(fresh.act(|tx| ops::finish(tx, ahead.id, None))).0,
        "retro_too_early"
    );
    let off = coming(&mut fresh, "2026-11-07");
    fresh
        .act(|tx| events::ops::set_status(tx, off.id, Status::Cancelled, Some("人太少")))
        .expect("called off");
    assert_eq!(
        refusal(fresh.act(|tx| ops::finish(tx, off.id, None))).0,
        "retro_cancelled"
    );
    assert_eq!(refusal(fresh.act(|tx| ops::reopen(tx, off.id))).0, "retro_not_finished");
}

#[test]
fn a_finished_one_can_be_opened_again() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    fresh.act(|tx| ops::finish(tx, salon.id, None)).expect("finished");
    let open = fresh.act(|tx| ops::reopen(tx, salon.id)).expect("open").value;
    assert_eq!((open.finished_on, open.finished_by), (None, None));
    assert_eq!(open.event.status, Status::Held);
}

#[test]
fn points_are_kept_in_their_order() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    for (kind, text) in [
        (PointKind::Change, "早点开门"),
        (PointKind::Keep, "两位讲师都试了PPT"),
        (PointKind::Change, "多带一条插线板"),
    ] {
        fresh
            .act(|tx| ops::add_point(tx, salon.id, kind, text))
            .expect("a point");
    }
    let points = retro(&fresh, salon.id).points;
    let texts: Vec<&str> = points.iter().map(|point| point.text.as_str()).collect();
    assert_eq!(texts, ["两位讲师都试了PPT", "早点开门", "多带一条插线板"]);
    fresh
        .act(|tx| ops::edit_point(tx, points[1].id, Some(PointKind::Keep), Some("准点开门")))
        .expect("another kind");
    fresh.act(|tx| ops::remove_point(tx, points[2].id)).expect("removed");
    let draft = fresh.desk.read(|db| queries::draft(db, salon.id)).expect("a draft");
    assert_eq!(draft.conclusion, "保持：准点开门\n保持：两位讲师都试了PPT");
    assert_eq!(
        refusal(fresh.act(|tx| ops::add_point(tx, salon.id, PointKind::Keep, "  "))),
        ("text_empty", Some("text".to_owned()))
    );
    assert_eq!(
        refusal(fresh.act(|tx| ops::remove_point(tx, points[2].id))).0,
        "retro_point_not_found"
    );
}

#[test]
fn slides_are_shared_only_where_the_speaker_allowed_it() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let first = salon
        .appearances
        .iter()
        .find(|talk| talk.talk == Some(1))
        .expect("a talk");
    let today = Some(day("2026-11-20"));
    let share = |fresh: &mut Fresh, on| fresh.act(|tx| ops::share_slides(tx, salon.id, first.id, on));
    let allow = |fresh: &mut Fresh, may| {
        let fields = SpeakerFields {
            may_share_slides: Some(may),
            ..SpeakerFields::default()
        };
        fresh
            .act(|tx| speakers::ops::edit(tx, first.speaker, &fields))
            .expect("a word")
    };
    assert_eq!(
        refusal(share(&mut fresh, today)).0,
        "slides_not_allowed",
        "nobody asked"
    );
    allow(&mut fresh, Some(MayShareSlides::No));
    assert_eq!(refusal(share(&mut fresh, today)).0, "slides_not_allowed");
    allow(&mut fresh, Some(MayShareSlides::Yes));
    let done = |retro: &chapterdesk_core::retrospectives::Retro| {
        retro
            .progress
            .iter()
            .find(|line| line.check == RetroCheck::Slides)
            .is_some_and(|line| line.done)
    };
    assert!(!done(&retro(&fresh, salon.id)));
    let shared = share(&mut fresh, today).expect("shared").value;
    assert_eq!(shared.slides[0].shared_on, today);
    assert!(done(&shared));
    // What was given away cannot be asked back, but a slip can be mended, allowed or not.
    allow(&mut fresh, Some(MayShareSlides::No));
    assert_eq!(
        share(&mut fresh, None).expect("taken back").value.slides[0].shared_on,
        None
    );
}

#[test]
fn who_is_erased_is_gone_from_what_was_written() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let owner = person(&mut fresh, "潘志成");
    fresh
        .act(|tx| {
            ops::add_action(tx, salon.id, "潘志成复查投影", Some(owner), None)?;
            ops::add_point(tx, salon.id, PointKind::Keep, "潘志成到得最早")?;
            ops::finish(tx, salon.id, Some(owner))
        })
        .expect("an action");
    fresh
        .desk
        .erase(people::acts::erase(), |tx| people::ops::erase(tx, owner))
        .expect("erased");
    let retro = retro(&fresh, salon.id);
    let name = |named: Option<&chapterdesk_core::named::Named>| named.map(|named| named.name.clone());
    assert_ne!(name(retro.actions[0].owner.as_ref()).as_deref(), Some("潘志成"));
    assert_ne!(name(retro.finished_by.as_ref()).as_deref(), Some("潘志成"));
    assert!(!retro.actions[0].own_title.contains("潘志成") && retro.actions[0].own_title.ends_with("复查投影"));
    assert!(!retro.points[0].text.contains("潘志成") && retro.points[0].text.ends_with("到得最早"));
    assert!(fresh.desk.check().expect("a check").ok);
}

#[test]
fn a_removed_event_takes_its_retrospective_along_and_leaves_its_actions() {
    let mut fresh = Fresh::new();
    let salon = planned(&mut fresh, "2026-11-14");
    let next = coming(&mut fresh, "2026-12-12");
    let before = fresh.desk.fingerprint().expect("a print");
    fresh
        .act(|tx| {
            ops::add_point(tx, salon.id, PointKind::Keep, "好")?;
            ops::add_action(tx, salon.id, "复查投影", None, None)?;
            tasks::ops::hand_on(tx, salon.id, next.id)?;
            events::ops::remove(tx, salon.id)
        })
        .expect("removed");
    let tasks = fresh
        .desk
        .read(|db| tasks::queries::of_event(db, next.id))
        .expect("tasks");
    assert_eq!(tasks.len(), 1);
    assert_eq!(tasks[0].from_event, None, "nobody is left to be asked");
    assert!(fresh.desk.check().expect("a check").ok);
    fresh.desk.undo(None).expect("undone");
    assert_eq!(fresh.desk.fingerprint().expect("a print"), before);
}

#[test]
fn a_second_salon_of_a_speaker_is_another_talk() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let other = speaker(&mut fresh, "顾建明", Level::Senior);
    let next = coming(&mut fresh, "2026-12-12");
    fresh
        .act(|tx| events::ops::set_speaker(tx, next.id, Some(1), other, None, true))
        .expect("a speaker");
    let slides = retro(&fresh, salon.id).slides;
    assert!(slides.iter().all(|line| line.speaker.id != other));
    let next = show(&fresh, next.id);
    let refused = fresh.act(|tx| ops::share_slides(tx, salon.id, talk(&next, 1), None));
    assert_eq!(refusal(refused).0, "appearance_not_found");
}
