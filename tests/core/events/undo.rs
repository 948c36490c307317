//! Undo of everything the room can do: random sequences of acts lead back to the start and forward again.

use chapterdesk_core::Result;
use chapterdesk_core::events::{
    Action, AppearanceFields, AppearanceState, AssignmentState, CheckState, EventFields, GroupFields, MaterialFields,
    Part, PlanFields, Role, Salon, SegmentFields, SegmentKind, Status, acts, ops, queries,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::speakers::Level;
use chapterdesk_core::words::Act;
use proptest::prelude::*;

use super::stage::*;
use crate::fresh::{Fresh, day, zh};

/// One random act: which, and numbers to choose its objects with.
type Step = (u8, usize, usize);

/// Who can be named in an act.
struct Cast {
    people: Vec<Id>,
    speakers: Vec<Id>,
    venues: Vec<Id>,
}

fn pick<T: Copy>(from: &[T], number: usize) -> Option<T> {
    from.get(number % from.len().max(1)).copied()
}

/// Does one step; a refusal is as good as a change, it must leave nothing behind.
fn step(fresh: &mut Fresh, cast: &Cast, (which, one, other): Step) {
    let events: Vec<Id> = fresh
        .desk
        .read(queries::list)
        .expect("the list")
        .into_iter()
        .map(|line| line.id)
        .collect();
    let date = day("2026-12-05") + chrono::Days::new((other % 30) as u64);
    let Some(event) = pick(&events, one) else {
        drop(fresh.act(|tx| ops::plan(tx, &PlanFields::on(date))));
        return;
    };
    let salon = show(fresh, event);
    let segment = pick(&salon.segments.iter().map(|row| row.id).collect::<Vec<_>>(), other);
    let beside = pick(&salon.segments.iter().map(|row| row.id).collect::<Vec<_>>(), one / 3);
    let assigned: Vec<Id> = salon
        .roles
        .iter()
        .flat_map(|line| &line.people)
        .map(|who| who.assignment)
        .collect();
    let (assignment, appearance) = (
        pick(&assigned, other),
        pick(&salon.appearances.iter().map(|each| each.id).collect::<Vec<_>>(), other),
    );
    let material = pick(&salon.materials.iter().map(|each| each.id).collect::<Vec<_>>(), other);
    let question = pick(&salon.questions.iter().map(|each| each.id).collect::<Vec<_>>(), other);
    let who = pick(&cast.people, other).expect("people");
    let speaker = pick(&cast.speakers, other).expect("speakers");
    let role = Role::ALL[other % Role::ALL.len()];
    let status = Status::ALL[other % Status::ALL.len()];
    let part = Part::ALL[other % 3];
    let small = (other % 40) as i64;
    let result: Result<()> = fresh.act(|tx| {
        match which % 24 {
            0 => drop(ops::plan(
                tx,
                &PlanFields {
                    venue: pick(&cast.venues, other),
                    ..PlanFields::on(date)
                },
            )?),
            1 => drop(ops::edit(
                tx,
                event,
                &EventFields {
                    date: Some(date),
                    heads: Some(small),
                    theme: Some(format!("主题{small}")),
                    ..EventFields::default()
                },
            )?),
            2 => drop(ops::edit(
                tx,
                event,
                &EventFields {
                    venue: Some(pick(&cast.venues, other)),
                    in_charge: Some(Some(who)),
                    ..EventFields::default()
                },
            )?),
            3 => drop(ops::set_status(tx, event, status, Some("人不齐"))?),
            4 => ops::remove(tx, event)?,
            5 => drop(ops::add_segment(
                tx,
                event,
                part,
                None,
                &SegmentFields {
                    kind: Some(SegmentKind::Break),
                    ..SegmentFields::default()
                },
            )?),
            6 => {
                if let Some(id) = segment {
                    ops::edit_segment(
                        tx,
                        id,
                        &SegmentFields {
                            minutes: Some(small),
                            note: Some("注意".into()),
                            ..SegmentFields::default()
                        },
                    )?;
                }
            }
            7 => {
                if let Some(id) = segment {
                    ops::remove_segment(tx, id)?;
                }
            }
            8 | 9 => {
                if let Some(id) = segment {
                    ops::move_segment(tx, id, (which % 2 == 0).then_some(part), beside)?;
                }
            }
            10 => {
                if let Some(id) = segment {
                    ops::set_segment_people(tx, id, &cast.people[..one % (cast.people.len() + 1)])?;
                }
            }
            11 | 12 => drop(ops::assign(tx, event, role, who, None, AssignmentState::ALL[one % 3])?),
            13 => {
                if let Some(id) = assignment {
                    ops::unassign(tx, id)?;
                }
            }
            14 => {
                if let Some(id) = assignment {
                    ops::set_assignment_state(tx, id, AssignmentState::ALL[one % 3])?;
                }
            }
            15 => drop(ops::set_needed(tx, event, role, small)?),
            16 | 17 => drop(ops::set_speaker(
                tx,
                event,
                [Some(1), Some(2), None][one % 3],
                speaker,
                Some("题目"),
                other % 2 == 0,
            )?),
            18 => {
                if let Some(id) = appearance {
                    let fields = AppearanceFields {
                        state: Some(AppearanceState::ALL[one % 6]),
                        slides_on: Some(Some(date)),
                        ..AppearanceFields::default()
                    };
                    ops::edit_appearance(tx, id, &fields)?;
                }
            }
            19 => {
                if let Some(id) = appearance {
                    ops::remove_appearance(tx, id)?;
                }
            }
            20 => {
                ops::add_material(
                    tx,
                    event,
                    &MaterialFields {
                        name: Some("奖品".into()),
                        bearer: Some(Some(who)),
                        ..MaterialFields::default()
                    },
                )?;
                if let Some(id) = material {
                    ops::remove_material(tx, id)?;
                }
            }
            21 => {
                if let Some(id) = material {
                    ops::edit_material(
                        tx,
                        id,
                        &MaterialFields {
                            returned: Some(one % 2 == 0),
                            ..MaterialFields::default()
                        },
                    )?;
                }
            }
            22 => {
                ops::add_question(tx, event, "最难的一次？")?;
                if let Some(id) = question {
                    ops::move_question(tx, id, None)?;
                }
            }
            _ => drop(ops::edit_group(
                tx,
                event,
                1 + small % 5,
                &GroupFields {
                    lead: Some((one % 3 != 0).then_some(who)),
                    result: Some("结论".into()),
                    ..GroupFields::default()
                },
            )?),
        }
        Ok(())
    });
    drop(result);
}

/// What holds for every salon, whatever was done to it.
fn assert_consistent(salon: &Salon) {
    let mut next = salon.start;
    let mut planned = 0;
    for row in salon.segments.iter().filter(|row| row.part == Part::Slot) {
        assert_eq!(row.start, next, "rows of the slot follow each other");
        (next, planned) = (row.end, planned + row.minutes);
    }
    assert_eq!((salon.planned_minutes, salon.end), (planned, next));
    assert_eq!(salon.margin_minutes, salon.slot_minutes - planned);
    let positions: Vec<i64> = salon.segments.iter().map(|row| row.position).collect();
    assert_eq!(positions, (1..=salon.segments.len() as i64).collect::<Vec<_>>());
    for talk in 1..=9 {
        let rows = salon.segments.iter().filter(|row| row.talk == Some(talk)).count();
        let holders = salon
            .appearances
            .iter()
            .filter(|each| each.talk == Some(talk) && each.state.holds_talk())
            .count();
        assert!(rows <= 1 && holders <= 1, "a talk stands once and is given by one");
    }
    let mut speakers: Vec<Id> = salon.appearances.iter().map(|each| each.speaker).collect();
    speakers.sort_unstable();
    speakers.dedup();
    assert_eq!(speakers.len(), salon.appearances.len(), "a speaker is at an event once");
    assert!(
        salon
            .readiness
            .iter()
            .all(|check| (check.state == CheckState::Passed) == (check.action == Action::None))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_leads_back_to_the_start(steps in prop::collection::vec((0..24u8, 0..60usize, 0..60usize), 1..40)) {
        let mut fresh = Fresh::new();
        let cast = Cast {
            people: ["潘志成", "唐玉兰", "吴春梅", "陆佳宜"].map(|name| person(&mut fresh, name)).to_vec(),
            speakers: ["何晓雯", "沈文娟", "顾建明"].map(|name| speaker(&mut fresh, name, Level::Senior)).to_vec(),
            venues: vec![venue(&mut fresh, "青屿书院"), venue(&mut fresh, "律所会议室")],
        };
        let before = fresh.desk.fingerprint().expect("a print");
        for each in steps {
            step(&mut fresh, &cast, each);
            for line in fresh.desk.read(queries::list).expect("the list") {
                assert_consistent(&show(&fresh, line.id));
            }
        }
        fresh.assert_undo_and_redo(&before);
    }
}

#[test]
fn acts_are_named_by_what_they_are_about() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let who = person(&mut fresh, "金晓岚");
    let saved = fresh.act(|tx| ops::assign(tx, salon.id, Role::Host, who, None, AssignmentState::Accepted));
    let assignment = saved.expect("a role").value.roles[0].people[0].assignment;
    let (talk, banner) = (row(&salon, "talk").id, salon.materials[0].id);
    let named = |act: Result<Act>| zh(&act.expect("a name"));
    fresh
        .desk
        .read(|db| {
            assert_eq!(named(acts::edit_segment(db, talk)), "第1期：修改主题分享一");
            assert_eq!(named(acts::unassign(db, assignment)), "第1期：金晓岚不再担任主持人");
            assert_eq!(named(acts::edit_material(db, banner)), "第1期：修改物料横幅");
            assert_eq!(
                named(acts::set_status(db, salon.id, Status::Held)),
                "第1期：状态改为已举办"
            );
            Ok(())
        })
        .expect("a look");
    assert_eq!(
        zh(&acts::plan(&PlanFields::on(day(SATURDAY)))),
        "筹备2026年12月12日（周六）的活动"
    );
}
