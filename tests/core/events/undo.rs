//! Undo of everything the room can do: random sequences of acts lead back to the start and forward again.

use chapterdesk_core::Result;
use chapterdesk_core::desk::Tx;
use chapterdesk_core::events::{
    Action, AppearanceFields, AppearanceState, AssignmentState, CheckState, DutyFields, EventFields, GroupFields,
    MaterialFields, Part, PlanFields, Role, Salon, SegmentFields, SegmentKind, Status, TimeOfDay, acts, ops, queries,
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

fn pick<T: Clone>(from: &[T], number: usize) -> Option<T> {
    from.get(number % from.len().max(1)).cloned()
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
        match which % 36 {
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
            24..36 => sheet_step(tx, &salon, which, one, other, who)?,
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

/// One random change of the sheet as a whole.
fn sheet_step(tx: &Tx<'_>, salon: &Salon, which: u8, one: usize, other: usize, who: Id) -> Result<()> {
    let ids: Vec<Id> = salon.segments.iter().map(|row| row.id).collect();
    let from = one.min(ids.len());
    let some = &ids[from..(from + 1 + other % 4).min(ids.len())];
    let part = Part::ALL[other % 3];
    let before = pick(&ids, other);
    match which {
        24 => {
            // Every third step lets the row follow on again.
            let start = (!one.is_multiple_of(3)).then(|| TimeOfDay::from_minutes(840 + other as i32 * 3));
            let fields = SegmentFields {
                start: Some(start),
                ..SegmentFields::default()
            };
            ops::edit_segments(tx, some, &fields)?;
        }
        25 => {
            let fields = SegmentFields {
                length: Some(format!("0:{:02}", other % 60)),
                may_shrink: Some(one.is_multiple_of(2)),
                block: Some(pick(&salon.blocks, one).map(|block| block.id)),
                ..SegmentFields::default()
            };
            ops::edit_segments(tx, some, &fields)?;
        }
        26 => drop(ops::remove_segments(tx, some)?),
        27 => drop(ops::move_segments(
            tx,
            some,
            (one.is_multiple_of(2)).then_some(part),
            before,
        )?),
        28 => drop(ops::duplicate_segments(tx, some)?),
        29 => {
            if let Some(id) = before {
                ops::split_segment(tx, id, one as i64 % 20)?;
            }
        }
        30 => drop(ops::merge_segments(tx, some)?),
        31 => {
            let copies = queries::copy_segments(tx, some)?;
            ops::paste_segments(tx, salon.id, part, None, &copies.rows)?;
        }
        32 => {
            let saved = ops::add_block(tx, salon.id, some, "板块", Some(1 + other as i64))?;
            if one.is_multiple_of(4) {
                ops::remove_block(tx, saved.value.blocks[0].id)?;
            }
        }
        33 => {
            if let Some(id) = before {
                let fields = DutyFields {
                    what: Some("举牌".into()),
                    person: Some(Some(who)),
                    ..DutyFields::default()
                };
                ops::add_duty(tx, id, &fields)?;
            }
        }
        34 => {
            let text = [
                "14:00 开场 5\n14:20 分享一 25+5 何晓雯\n讨论 30",
                "茶歇 10",
                "13:30 签到\n16:00 收场",
            ][one % 3];
            if other.is_multiple_of(2) {
                ops::take_rows(tx, salon.id, text, other.is_multiple_of(4), None, None)?;
            } else {
                ops::add_line(tx, salon.id, part, None, text)?;
            }
        }
        _ => {
            let codes = ["standard", "one_speaker", "reading_club"];
            ops::apply_template(tx, salon.id, codes[one % 3], Some(90 + other as i64))?;
            let saved = ops::save_template(tx, salon.id, &format!("模板{}", other % 3))?;
            if one.is_multiple_of(2) {
                ops::remove_template(tx, saved.id.parse().expect("an id"))?;
            }
        }
    }
    Ok(())
}

/// What holds for every salon, whatever was done to it.
fn assert_consistent(salon: &Salon) {
    let mut next = salon.start.minutes();
    let (mut planned, mut gap, mut overlap, mut end) = (0, 0, 0, None);
    for row in salon.segments.iter().filter(|row| row.part == Part::Slot) {
        let begin = row.fixed_start.map_or(next, TimeOfDay::minutes);
        assert_eq!(
            row.start.minutes(),
            begin,
            "a row starts at its fixed start or where the one above ends"
        );
        assert_eq!(row.gap_minutes, i64::from(begin - next));
        gap += row.gap_minutes.max(0);
        overlap += (-row.gap_minutes).max(0);
        planned += row.minutes;
        next = begin + row.minutes as i32;
        assert_eq!(row.end.minutes(), next);
        end = end.max(Some(next));
    }
    let (start, end) = (salon.start.minutes(), end.unwrap_or(salon.start.minutes()));
    assert_eq!((salon.planned_minutes, salon.end.minutes()), (planned, end));
    assert_eq!((salon.gap_minutes, salon.overlap_minutes), (gap, overlap));
    assert_eq!(
        i64::from(next - start),
        planned + gap - overlap,
        "gaps and overlaps add up"
    );
    assert_eq!(salon.margin_minutes, i64::from(start - end) + salon.slot_minutes);
    assert!(
        salon
            .segments
            .iter()
            .all(|row| row.part == Part::Slot || row.fixed_start.is_none())
    );
    for block in &salon.blocks {
        let rows: Vec<i64> = salon
            .segments
            .iter()
            .filter(|row| row.block == Some(block.id))
            .map(|row| row.minutes)
            .collect();
        assert!(!rows.is_empty(), "a block without rows does not stay");
        assert_eq!(block.planned_minutes, rows.iter().sum::<i64>());
        assert_eq!(
            block.over_minutes,
            block.target_minutes.map_or(0, |target| block.planned_minutes - target)
        );
    }
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
    fn undoing_all_leads_back_to_the_start(steps in prop::collection::vec((0..36u8, 0..60usize, 0..60usize), 1..40)) {
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
