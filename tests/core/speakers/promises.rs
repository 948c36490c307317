//! What speakers were promised, and what became of it.

use chapterdesk_core::events;
use chapterdesk_core::ids::Id;
use chapterdesk_core::speakers::{Promise, PromiseFields, PromiseState, SpeakerPage, ops, promises, queries};

use super::{add, salon};
use crate::fresh::{Fresh, day, refusal, zh};

fn what(text: &str) -> PromiseFields {
    PromiseFields {
        what: Some(text.to_owned()),
        ..PromiseFields::default()
    }
}

fn promise(fresh: &mut Fresh, speaker: Id, fields: &PromiseFields) -> SpeakerPage {
    fresh.act(|tx| promises::ops::add(tx, speaker, fields)).unwrap()
}

fn of<'a>(page: &'a SpeakerPage, what: &str) -> &'a Promise {
    page.promises.iter().find(|promise| promise.what == what).unwrap()
}

#[test]
fn a_promise_knows_who_made_it_when_and_for_which_salon() {
    let mut fresh = Fresh::new();
    let speaker = add(&mut fresh, "顾建明");
    let event = salon(&mut fresh, "2026-12-12");
    let page = promise(
        &mut fresh,
        speaker,
        &PromiseFields {
            event: Some(Some(event)),
            due_on: Some(Some(day("2026-12-20"))),
            ..what(" 做一次同行深度访谈 ")
        },
    );
    let own = of(&page, "做一次同行深度访谈");
    assert_eq!((own.made_on, own.due_on), (day("2026-11-22"), Some(day("2026-12-20"))));
    assert_eq!(
        own.made_by.as_ref().unwrap().name,
        "徐敏芳",
        "who is in charge of the salon"
    );
    assert_eq!(own.event.as_ref().unwrap().date, day("2026-12-12"));
    assert_eq!(own.state, PromiseState::Open);

    let (id, who) = (own.id, own.made_by.as_ref().unwrap().id);
    let edited = fresh
        .act(|tx| {
            promises::ops::edit(
                tx,
                id,
                &PromiseFields {
                    made_by: Some(None),
                    event: Some(None),
                    due_on: Some(None),
                    note: Some("会刊一月那期".into()),
                    ..PromiseFields::default()
                },
            )
        })
        .unwrap();
    let own = of(&edited, "做一次同行深度访谈");
    assert!(own.made_by.is_none() && own.event.is_none() && own.due_on.is_none());
    assert_eq!(own.note, "会刊一月那期");
    let by_hand = PromiseFields {
        made_by: Some(Some(who)),
        ..what("寄一本书")
    };
    assert_eq!(
        of(&promise(&mut fresh, speaker, &by_hand), "寄一本书")
            .made_by
            .as_ref()
            .unwrap()
            .id,
        who
    );
}

#[test]
fn open_ones_stand_first_the_one_due_next_before_the_others() {
    let mut fresh = Fresh::new();
    let speaker = add(&mut fresh, "顾建明");
    for (text, due) in [
        ("不急", None),
        ("月底", Some("2026-11-30")),
        ("先办", Some("2026-11-25")),
    ] {
        promise(
            &mut fresh,
            speaker,
            &PromiseFields {
                due_on: due.map(|due| Some(day(due))),
                ..what(text)
            },
        );
    }
    let page = promise(&mut fresh, speaker, &what("办完了"));
    let done = of(&page, "办完了").id;
    let page = fresh
        .act(|tx| promises::ops::set(tx, done, PromiseState::Kept, None))
        .unwrap();
    let order: Vec<&str> = page.promises.iter().map(|promise| promise.what.as_str()).collect();
    assert_eq!(order, ["先办", "月底", "不急", "办完了"]);
    assert_eq!(of(&page, "办完了").state_on, Some(day("2026-11-22")));
    let reopened = fresh
        .act(|tx| promises::ops::set(tx, done, PromiseState::Open, Some(day("2026-11-20"))))
        .unwrap();
    assert_eq!(of(&reopened, "办完了").state_on, None);
}

#[test]
fn what_makes_no_sense_is_refused_with_its_field() {
    let mut fresh = Fresh::new();
    let speaker = add(&mut fresh, "顾建明");
    let mut refused = |fields: PromiseFields| refusal(fresh.act(|tx| promises::ops::add(tx, speaker, &fields)));
    assert_eq!(refused(what("  ")), ("text_empty", Some("what".to_owned())));
    assert_eq!(
        refused(PromiseFields::default()),
        ("text_empty", Some("what".to_owned()))
    );
    assert_eq!(
        refused(PromiseFields {
            due_on: Some(Some(day("2026-11-01"))),
            ..what("访谈")
        }),
        ("promise_dates", Some("due_on".to_owned()))
    );
    assert_eq!(
        refused(PromiseFields {
            event: Some(Some(speaker)),
            ..what("访谈")
        })
        .0,
        "event_not_found"
    );
    assert_eq!(
        refused(what("a\u{202e}b")),
        ("text_control_characters", Some("what".to_owned()))
    );
    assert_eq!(
        refusal(fresh.act(|tx| promises::ops::set(tx, speaker, PromiseState::Kept, None))).0,
        "promise_not_found"
    );
}

#[test]
fn a_promise_outlives_its_salon_and_goes_with_the_speaker() {
    let mut fresh = Fresh::new();
    let before_all = fresh.desk.fingerprint().unwrap();
    let speaker = add(&mut fresh, "顾建明");
    let event = salon(&mut fresh, "2026-12-12");
    let for_salon = PromiseFields {
        event: Some(Some(event)),
        ..what("访谈")
    };
    let id = of(&promise(&mut fresh, speaker, &for_salon), "访谈").id;
    fresh.act(|tx| events::ops::remove(tx, event)).unwrap();
    let page = fresh.desk.read(|db| queries::show(db, speaker)).unwrap();
    assert!(of(&page, "访谈").event.is_none());
    let named = fresh
        .desk
        .read(|db| promises::acts::set(db, id, PromiseState::Broken))
        .unwrap();
    assert_eq!(zh(&named), "答应顾建明的事：没做到");
    fresh
        .act(|tx| promises::ops::set(tx, id, PromiseState::Broken, Some(day("2026-11-21"))))
        .unwrap();
    fresh.act(|tx| promises::ops::edit(tx, id, &what("深度访谈"))).unwrap();
    fresh.act(|tx| promises::ops::remove(tx, id)).unwrap();
    promise(&mut fresh, speaker, &what("寄一本书"));
    fresh.act(|tx| ops::remove(tx, speaker)).unwrap();
    fresh.assert_undo_and_redo(&before_all);
}

#[test]
fn a_promise_is_found_by_its_words_or_its_id() {
    let mut fresh = Fresh::new();
    let speaker = add(&mut fresh, "顾建明");
    let id = of(&promise(&mut fresh, speaker, &what("访谈")), "访谈").id;
    let resolve = |text: &str| fresh.desk.read(|db| promises::resolve(db, text));
    assert_eq!(resolve("访谈").unwrap(), id);
    assert_eq!(resolve(&id.to_string()[..30]).unwrap(), id);
    assert_eq!(refusal(resolve("寄书")).0, "promise_not_found");
}
