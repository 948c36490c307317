//! Preparation: lists counted back, warnings that are accepted with a word, rechecks, faults, group codes.

mod codes;
mod recheck;

use chapterdesk_core::committee::{self, Appointment, Office};
use chapterdesk_core::events::{EventFields, EventKind, ops as events};
use chapterdesk_core::ids::Id;
use chapterdesk_core::speakers::Level;
use chapterdesk_core::tasks::{Preparation, Task, TaskFields, TaskLine, lists, ops, queries};
use chapterdesk_core::words::Lang;

use crate::events::stage::{person, plan, salon, speaker};
use crate::fresh::{Fresh, day, refusal, zh};

fn prepared(fresh: &mut Fresh, event: Id) -> Preparation {
    fresh.act(|tx| ops::prepare(tx, event)).expect("the list").value
}

fn shown(fresh: &Fresh, event: Id) -> Preparation {
    fresh.desk.read(|db| queries::preparation(db, event)).expect("the list")
}

fn task(of: &Preparation, code: &str) -> Task {
    of.tasks
        .iter()
        .find(|task| task.code == code)
        .expect("such a task")
        .clone()
}

fn by_hand(fresh: &mut Fresh, event: Option<Id>, title: &str) -> Task {
    let fields = TaskFields {
        title: Some(title.to_owned()),
        ..TaskFields::default()
    };
    fresh.act(|tx| ops::add(tx, event, &fields)).expect("a task").value
}

/// Two speakers who have agreed.
fn confirm_both(fresh: &mut Fresh, event: Id) {
    for (talk, name) in [(1, "何晓雯"), (2, "沈文娟")] {
        let speaker = speaker(fresh, name, Level::Junior);
        fresh
            .act(|tx| events::set_speaker(tx, event, Some(talk), speaker, None, true))
            .expect("a speaker who has agreed");
    }
}

#[test]
fn a_list_is_counted_back_and_given_to_whoever_holds_the_office() {
    let mut fresh = Fresh::new();
    let publicity = person(&mut fresh, "孙晓芸");
    fresh
        .act(|tx| {
            let appointment = Appointment {
                office: Office::VpPublicity,
                person: publicity,
                started: day("2026-01-01"),
                interest_group: String::new(),
                note: String::new(),
                replace: false,
                reason: String::new(),
                by: String::new(),
            };
            committee::ops::appoint(tx, &appointment)
        })
        .expect("an office");
    let event = salon(&mut fresh).id;
    let list = prepared(&mut fresh, event);
    let poster = task(&list, "poster");
    assert_eq!(poster.due_on, Some(day("2026-12-02")));
    assert_eq!(poster.days_left, Some(10));
    assert_eq!(poster.owner.map(|owner| owner.name).as_deref(), Some("孙晓芸"));
    assert_eq!(task(&list, "recheck").owner, None, "nobody holds that office");
    assert_eq!(task(&list, "recap").due_on, Some(day("2026-12-14")), "after the salon");
    assert!(task(&list, "book_venue").overdue, "thirty days before is over");

    // The day moves, the tasks move with it.
    let later = EventFields {
        date: Some(day("2026-12-19")),
        ..EventFields::default()
    };
    fresh.act(|tx| events::edit(tx, event, &later)).expect("moved");
    assert_eq!(task(&shown(&fresh, event), "poster").due_on, Some(day("2026-12-09")));
}

#[test]
fn laying_a_list_again_adds_only_what_is_not_there() {
    let mut fresh = Fresh::new();
    let event = salon(&mut fresh).id;
    let first = prepared(&mut fresh, event);
    let gone = task(&first, "poster").id;
    fresh.act(|tx| ops::remove(tx, gone)).expect("removed");
    let again = prepared(&mut fresh, event);
    assert_eq!(again.tasks.len(), first.tasks.len());
    let stack = fresh.desk.stack().expect("the stack").undo;
    assert_eq!(prepared(&mut fresh, event), again);
    assert_eq!(
        fresh.desk.stack().expect("the stack").undo,
        stack,
        "nothing changed, no line"
    );
}

#[test]
fn a_poster_waits_for_the_speakers_or_for_a_word_why() {
    let mut fresh = Fresh::new();
    let event = salon(&mut fresh).id;
    let poster = task(&prepared(&mut fresh, event), "poster");
    assert_eq!(
        poster.warning.as_ref().map(|warning| warning.id.as_str()),
        Some("task-poster-unconfirmed")
    );
    assert_eq!(refusal(fresh.act(|tx| ops::done(tx, poster.id, None))).0, "task_warns");
    assert_eq!(
        refusal(fresh.act(|tx| ops::accept_warning(tx, poster.id, "  "))).0,
        "text_empty"
    );
    fresh
        .act(|tx| ops::accept_warning(tx, poster.id, "嘉宾口头答应了"))
        .expect("a word");
    let done = fresh.act(|tx| ops::done(tx, poster.id, None)).expect("done").value;
    assert_eq!(done.done_on, Some(day("2026-11-22")));
    assert_eq!(done.accepted, "嘉宾口头答应了");

    // Once both have agreed nothing warns any more.
    confirm_both(&mut fresh, event);
    assert_eq!(task(&shown(&fresh, event), "poster").warning, None);
    assert_eq!(task(&shown(&fresh, event), "article").warning, None);
}

#[test]
fn a_day_of_its_own_and_days_before_exclude_each_other() {
    let mut fresh = Fresh::new();
    let event = salon(&mut fresh).id;
    let own = by_hand(&mut fresh, Some(event), "借两张桌子");
    let set = |fields: TaskFields| move |tx: &chapterdesk_core::desk::Tx<'_>| ops::edit(tx, own.id, &fields);
    let before = fresh
        .act(set(TaskFields {
            days_before: Some(Some(2)),
            ..TaskFields::default()
        }))
        .expect("two days before")
        .value;
    assert_eq!((before.days_before, before.due_on), (Some(2), Some(day("2026-12-10"))));
    let on = fresh
        .act(set(TaskFields {
            due_on: Some(Some(day("2026-12-01"))),
            ..TaskFields::default()
        }))
        .expect("a day")
        .value;
    assert_eq!((on.days_before, on.due_on), (None, Some(day("2026-12-01"))));
    let far = TaskFields {
        days_before: Some(Some(401)),
        ..TaskFields::default()
    };
    assert_eq!(refusal(fresh.act(set(far))).0, "task_days");
    let nobody = TaskFields {
        days_before: Some(Some(1)),
        title: Some("无".to_owned()),
        ..TaskFields::default()
    };
    assert_eq!(
        refusal(fresh.act(|tx| ops::add(tx, None, &nobody))).0,
        "task_without_event"
    );
    assert_eq!(
        refusal(fresh.act(|tx| ops::add(tx, Some(event), &TaskFields::default()))).0,
        "text_empty"
    );
}

#[test]
fn actions_wait_and_come_back_as_tasks_of_the_next_event() {
    let mut fresh = Fresh::new();
    let last = plan(&mut fresh, "2026-11-14").value.id;
    let asked = fresh
        .act(|tx| ops::ask(tx, last, None, "提前一天试投影", None, None))
        .expect("an action");
    let next = salon(&mut fresh).id;
    assert_eq!(shown(&fresh, next).waiting, 1);
    let list = prepared(&mut fresh, next);
    let task = list.tasks.iter().find(|task| task.id == asked).expect("it came back");
    assert_eq!(task.from_event.as_ref().map(|event| event.id), Some(last));
    assert_eq!(list.waiting, 0);
    fresh.desk.undo(None).expect("undo");
    assert_eq!(shown(&fresh, next).waiting, 1, "one undo takes the whole list away");
    assert!(shown(&fresh, next).tasks.is_empty());
}

#[test]
fn a_kind_may_have_a_list_of_the_chapters_own() {
    let mut fresh = Fresh::new();
    let lines = [
        TaskLine {
            code: String::new(),
            title: "定主持人".to_owned(),
            days_before: 3,
            office: None,
        },
        TaskLine {
            code: "poster".to_owned(),
            title: String::new(),
            days_before: 12,
            office: Some(Office::VpPublicity),
        },
    ];
    let list = fresh
        .act(|tx| lists::set(tx, EventKind::Salon, &lines))
        .expect("a list");
    assert!(list.own);
    assert_eq!(
        list.lines.iter().map(|line| line.days_before).collect::<Vec<_>>(),
        [12, 3],
        "the earliest first"
    );
    let event = salon(&mut fresh).id;
    assert_eq!(prepared(&mut fresh, event).tasks.len(), 2);
    let wrong = [TaskLine {
        code: "rocket".to_owned(),
        ..lines[0].clone()
    }];
    assert_eq!(
        refusal(fresh.act(|tx| lists::set(tx, EventKind::Salon, &wrong))).0,
        "code_unknown"
    );
    let empty = [TaskLine {
        title: " ".to_owned(),
        ..lines[0].clone()
    }];
    assert_eq!(
        refusal(fresh.act(|tx| lists::set(tx, EventKind::Salon, &empty))).0,
        "text_empty"
    );
    assert!(
        !fresh
            .act(|tx| lists::reset(tx, EventKind::Salon))
            .expect("the built-in")
            .own
    );
}

#[test]
fn every_built_in_line_has_a_name_in_both_languages() {
    let fresh = Fresh::new();
    for kind in EventKind::ALL {
        let list = fresh.desk.read(|db| lists::of(db, *kind)).expect("a list");
        assert!(!list.lines.is_empty(), "{kind:?}");
        assert!(list.lines.is_sorted_by_key(|line| -line.days_before), "{kind:?}");
        for label in &list.labels {
            for lang in [Lang::ZhCn, Lang::En] {
                assert!(chapterdesk_core::words::Words::of(lang).has(&label.id), "{}", label.id);
            }
        }
    }
}

#[test]
fn the_desk_shows_what_is_due_and_a_person_gets_theirs_as_text() {
    let mut fresh = Fresh::new();
    let event = salon(&mut fresh).id;
    let own = by_hand(&mut fresh, Some(event), "<b>=cmd喆䶮𬭎");
    let who = person(&mut fresh, "潘志成");
    let fields = TaskFields {
        owner: Some(Some(who)),
        due_on: Some(Some(day("2026-11-25"))),
        ..TaskFields::default()
    };
    fresh.act(|tx| ops::edit(tx, own.id, &fields)).expect("an owner");
    let due = fresh.desk.read(queries::due).expect("the desk");
    assert_eq!(due.iter().map(|task| task.id).collect::<Vec<_>>(), [own.id]);
    let text = fresh
        .desk
        .read(|db| queries::text(db, event, Some(who), Lang::ZhCn))
        .expect("a text");
    assert_eq!(
        text,
        "潘志成，第1期沙龙（12月12日（周六））麻烦你这几件事：\n\n1. 11月25日（周三）前：<b>=cmd喆䶮𬭎"
    );
    fresh.act(|tx| ops::done(tx, own.id, None)).expect("done");
    assert!(fresh.desk.read(queries::due).expect("the desk").is_empty());
    let text = fresh
        .desk
        .read(|db| queries::text(db, event, Some(who), Lang::ZhCn))
        .expect("a text");
    assert!(text.contains("没有待办的事"), "{text}");
    assert!(!zh(&own.title).is_empty());
}
