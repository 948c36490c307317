//! Fixed starts, lengths, blocks, duties, and changes of several rows at once.

use chapterdesk_core::events::{AssignmentState, DutyFields, Part, Role, Salon, Segment, SegmentFields, ops, queries};
use chapterdesk_core::ids::Id;

use super::stage::*;
use crate::fresh::{Fresh, refusal};

fn fields(json: serde_json::Value) -> SegmentFields {
    serde_json::from_value(json).expect("fields")
}

fn slot(salon: &Salon) -> Vec<&Segment> {
    salon.segments.iter().filter(|row| row.part == Part::Slot).collect()
}

/// Start, minutes and title (or kind) of the slot's rows.
fn told(salon: &Salon) -> Vec<(String, i64, String)> {
    slot(salon)
        .into_iter()
        .map(|row| {
            let title = if row.title.is_empty() {
                row.kind.code().to_owned()
            } else {
                row.title.clone()
            };
            (row.start.to_string(), row.minutes, title)
        })
        .collect()
}

fn find(salon: &Salon, id: Id) -> &Segment {
    salon.segments.iter().find(|row| row.id == id).expect("the row")
}

#[test]
fn a_fixed_start_holds_and_shows_gap_and_overlap() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let before = fresh.desk.fingerprint().expect("a print");
    let discussion = row(&salon, "discussion").id;
    let fix = |fresh: &mut Fresh, start: serde_json::Value| {
        fresh
            .act(|tx| ops::edit_segment(tx, discussion, &fields(serde_json::json!({ "start": start }))))
            .expect("an edit")
    };
    let gap = fix(&mut fresh, "15:10".into());
    assert!(gap.warnings.is_empty(), "a gap is shown, and no reason to warn");
    assert_eq!((gap.value.gap_minutes, gap.value.overlap_minutes), (5, 0));
    assert_eq!(find(&gap.value, discussion).gap_minutes, 5);
    assert_eq!((gap.value.planned_minutes, gap.value.margin_minutes), (116, -1));
    assert_eq!(gap.value.end.to_string(), "16:01");

    let overlap = fix(&mut fresh, "14:55".into());
    assert_eq!(warned(&overlap), ["warning-sheet-overlap"]);
    assert_eq!((overlap.value.gap_minutes, overlap.value.overlap_minutes), (0, 10));
    assert_eq!((overlap.value.planned_minutes, overlap.value.margin_minutes), (116, 14));
    let check = overlap
        .value
        .readiness
        .iter()
        .find(|check| check.check.code() == "within_slot")
        .expect("a check");
    assert_eq!(
        (check.state.code(), check.reason.id.as_str()),
        ("attention", "ready-overlap")
    );

    // Fixed starts are clock times: the salon moves, they stay.
    let later = serde_json::from_value(serde_json::json!({"start": "14:30"})).expect("fields");
    let moved = fresh.act(|tx| ops::edit(tx, salon.id, &later)).expect("an edit");
    assert_eq!(find(&moved.value, discussion).start.to_string(), "14:55");
    assert!(warned(&moved).contains(&"warning-fixed-starts-stay"));
    assert!(warned(&moved).contains(&"warning-sheet-overlap"));

    let reports = row(&salon, "reports").id;
    let first = slot(&salon)[0].id;
    let held = fresh
        .act(|tx| ops::move_segments(tx, &[discussion, reports], None, Some(first)))
        .expect("a move")
        .value;
    assert_eq!(find(&held, discussion).start.to_string(), "14:55", "moving keeps it");
    let free = fix(&mut fresh, serde_json::Value::Null).value;
    assert_eq!(
        (
            find(&free, discussion).fixed_start,
            free.gap_minutes,
            free.overlap_minutes
        ),
        (None, 0, 0)
    );
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn lengths_are_typed_as_people_write_them() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let (talk, discussion) = (row(&salon, "talk").id, row(&salon, "discussion").id);
    let mut length = |id: Id, text: &str| {
        fresh
            .act(|tx| ops::edit_segment(tx, id, &fields(serde_json::json!({ "length": text }))))
            .map(|saved| {
                let row = find(&saved.value, id).clone();
                (row.minutes, row.qa_minutes)
            })
    };
    assert_eq!(length(discussion, "1:10"), Ok((70, 0)));
    assert_eq!(length(talk, "２０＋１０"), Ok((30, 10)));
    assert_eq!(length(talk, "8分钟"), Ok((8, 8)), "questions keep within the talk");
    assert_eq!(
        refusal(length(discussion, "25+5")),
        ("segment_no_talk", Some("length".into()))
    );
    assert_eq!(
        refusal(length(discussion, "很久")),
        ("length_unreadable", Some("length".into()))
    );
}

#[test]
fn rows_bend_between_floor_and_ceiling() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let discussion = row(&salon, "discussion");
    assert_eq!(
        (
            discussion.may_shrink,
            discussion.floor_minutes,
            discussion.ceiling_minutes
        ),
        (true, Some(20), Some(45))
    );
    assert!(!row(&salon, "talk").may_shrink, "talks never bend");
    let mut edit = |json: serde_json::Value| {
        fresh
            .act(|tx| ops::edit_segment(tx, discussion.id, &fields(json)))
            .map(|saved| find(&saved.value, discussion.id).clone())
    };
    let wrong = refusal(edit(serde_json::json!({"floor_minutes": 50})).map(drop));
    assert_eq!(wrong, ("floor_above_ceiling", Some("floor_minutes".into())));
    let free = edit(serde_json::json!({"floor_minutes": null, "ceiling_minutes": null, "may_shrink": false}))
        .expect("an edit");
    assert_eq!((free.floor_minutes, free.ceiling_minutes), (None, None));
    let again = edit(serde_json::json!({"may_shrink": true})).expect("an edit");
    assert_eq!(again.floor_minutes, Some(15), "half of its minutes");
}

#[test]
fn a_block_adds_up_its_rows_against_its_target() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let block = salon.blocks[0].clone();
    assert_eq!(
        (block.target_minutes, block.planned_minutes, block.over_minutes),
        (Some(41), 41, 0)
    );
    assert_eq!(block.title, "讨论板块");
    let discussion = row(&salon, "discussion").id;
    let longer = fresh
        .act(|tx| ops::edit_segment(tx, discussion, &fields(serde_json::json!({"minutes": 36}))))
        .expect("an edit")
        .value;
    assert_eq!(
        (longer.blocks[0].planned_minutes, longer.blocks[0].over_minutes),
        (47, 6)
    );

    let talks: Vec<Id> = slot(&salon)
        .iter()
        .filter(|row| row.talk.is_some())
        .map(|row| row.id)
        .collect();
    let before = fresh.desk.fingerprint().expect("a print");
    let two = fresh
        .act(|tx| ops::add_block(tx, salon.id, &talks, "分享", Some(60)))
        .expect("a block")
        .value;
    let titles: Vec<&str> = two.blocks.iter().map(|block| block.title.as_str()).collect();
    assert_eq!(titles, ["分享", "讨论板块"], "in the order of their rows");
    let target = serde_json::from_value(serde_json::json!({"target_minutes": null, "title": ""})).expect("fields");
    let edited = fresh
        .act(|tx| ops::edit_block(tx, two.blocks[0].id, &target))
        .expect("an edit")
        .value;
    assert_eq!(
        (edited.blocks[0].target_minutes, edited.blocks[0].label.id.as_str()),
        (None, "sheet-block-untitled")
    );
    let less = fresh
        .act(|tx| ops::remove_segments(tx, &talks))
        .expect("a removal")
        .value;
    assert_eq!(less.blocks.len(), 1, "a block without rows does not stay");
    let none = fresh
        .act(|tx| ops::remove_block(tx, block.id))
        .expect("a removal")
        .value;
    assert!(none.blocks.is_empty() && none.segments.iter().all(|row| row.block.is_none()));
    fresh.assert_undo_and_redo(&before);

    let other = plan(&mut fresh, "2026-12-19").value;
    let elsewhere = fresh.act(|tx| ops::add_block(tx, other.id, &talks, "", None));
    assert_eq!(refusal(elsewhere.map(drop)).0, "segment_elsewhere");
    let elsewhere = fields(serde_json::json!({"block": other.blocks[0].id}));
    assert_eq!(
        refusal(fresh.act(|tx| ops::edit_segment(tx, discussion, &elsewhere)).map(drop)).0,
        "segment_elsewhere"
    );
}

#[test]
fn a_duty_runs_beside_a_row() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let (who, other) = (person(&mut fresh, "陆佳宜"), person(&mut fresh, "蒋思琪"));
    fresh
        .act(|tx| ops::assign(tx, salon.id, Role::Photographer, other, None, AssignmentState::Accepted))
        .expect("a role");
    let before = fresh.desk.fingerprint().expect("a print");
    let talk = row(&salon, "talk").id;
    let duty = |json: serde_json::Value| -> DutyFields { serde_json::from_value(json).expect("fields") };
    let added = fresh
        .act(|tx| {
            ops::add_duty(
                tx,
                talk,
                &duty(serde_json::json!({"what": "摆好分组桌牌", "role": "photographer"})),
            )
        })
        .expect("a duty")
        .value;
    let shown = find(&added, talk).duties[0].clone();
    assert_eq!(
        shown.people.iter().map(|who| who.name.as_str()).collect::<Vec<_>>(),
        ["蒋思琪"]
    );
    let both = duty(serde_json::json!({"role": "host", "person": who}));
    assert_eq!(
        refusal(fresh.act(|tx| ops::edit_duty(tx, shown.id, &both)).map(drop)).0,
        "duty_role_or_person"
    );
    let edited = fresh
        .act(|tx| ops::edit_duty(tx, shown.id, &duty(serde_json::json!({"person": who}))))
        .expect("an edit")
        .value;
    let shown = find(&edited, talk).duties[0].clone();
    assert_eq!((shown.role, shown.people[0].id), (None, who));
    let nothing = duty(serde_json::json!({"what": " "}));
    assert_eq!(
        refusal(fresh.act(|tx| ops::add_duty(tx, talk, &nothing)).map(drop)),
        ("text_empty", Some("what".into()))
    );
    let gone = fresh.act(|tx| ops::remove_duty(tx, shown.id)).expect("a removal").value;
    assert!(find(&gone, talk).duties.is_empty());
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn several_rows_are_edited_removed_and_moved_as_one() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let before = fresh.desk.fingerprint().expect("a print");
    let ids: Vec<Id> = ["joint_discussion", "reports"]
        .iter()
        .map(|kind| row(&salon, kind).id)
        .collect();
    let edited = fresh
        .act(|tx| ops::edit_segments(tx, &ids, &fields(serde_json::json!({"minutes": 6, "note": "快一点"}))))
        .expect("an edit")
        .value;
    assert!(
        ids.iter()
            .all(|id| (find(&edited, *id).minutes, find(&edited, *id).note.as_str()) == (6, "快一点"))
    );
    let first = slot(&salon)[0].id;
    // In the order of the sheet, whatever the order they were chosen in.
    let moved = fresh
        .act(|tx| ops::move_segments(tx, &[ids[1], ids[0]], Some(Part::Slot), Some(first)))
        .expect("a move")
        .value;
    let kinds: Vec<&str> = slot(&moved).iter().map(|row| row.kind.code()).collect();
    assert_eq!(kinds[..3], ["joint_discussion", "reports", "values_opening"]);
    let out = fresh
        .act(|tx| ops::move_segments(tx, &ids, Some(Part::After), None))
        .expect("a move")
        .value;
    assert!(ids.iter().all(|id| find(&out, *id).part == Part::After));
    let less = fresh.act(|tx| ops::remove_segments(tx, &ids)).expect("a removal").value;
    assert_eq!(less.segments.len(), salon.segments.len() - 2);
    assert_eq!(
        refusal(fresh.act(|tx| ops::remove_segments(tx, &ids)).map(drop)).0,
        "segment_not_found"
    );
    assert_eq!(
        refusal(fresh.act(|tx| ops::remove_segments(tx, &[])).map(drop)).0,
        "nothing_chosen"
    );
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn copies_stand_below_and_steal_no_talk() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let who = person(&mut fresh, "陆佳宜");
    let talks: Vec<Id> = slot(&salon)
        .iter()
        .filter(|row| row.talk.is_some())
        .map(|row| row.id)
        .collect();
    let dressed =
        fields(serde_json::json!({"note": "注意", "host_note": "慢慢说", "materials": "话筒", "start": "14:05"}));
    fresh
        .act(|tx| ops::edit_segment(tx, talks[0], &dressed))
        .expect("an edit");
    fresh
        .act(|tx| ops::set_segment_people(tx, talks[0], &[who]))
        .expect("named");
    let duty = serde_json::from_value(serde_json::json!({"what": "举牌", "person": who})).expect("fields");
    fresh.act(|tx| ops::add_duty(tx, talks[0], &duty)).expect("a duty");
    let before = fresh.desk.fingerprint().expect("a print");
    let twice = fresh
        .act(|tx| ops::duplicate_segments(tx, &talks))
        .expect("copies")
        .value;
    let numbers: Vec<Option<i64>> = slot(&twice).iter().map(|row| row.talk).collect();
    assert_eq!(numbers[..6], [None, Some(1), Some(2), Some(3), Some(4), None]);
    let copy = slot(&twice)[3].clone();
    assert_eq!(
        (copy.note.as_str(), copy.host_note.as_str(), copy.materials.as_str()),
        ("注意", "慢慢说", "话筒")
    );
    assert_eq!((copy.fixed_start, copy.duties.len()), (None, 1));
    assert!(copy.people.iter().any(|named| named.id == who && named.role.is_none()));

    let copies = fresh
        .desk
        .read(|db| queries::copy_segments(db, &talks))
        .expect("copies");
    assert_eq!(copies.text.lines().next(), Some("14:05\t25+5\t主题分享一\t陆佳宜"));
    let json = serde_json::to_string(&copies.rows).expect("JSON");
    let rows: Vec<chapterdesk_core::events::SegmentCopy> = serde_json::from_str(&json).expect("rows");
    let other = plan(&mut fresh, "2026-12-19").value;
    let ids: Vec<Id> = slot(&other).iter().map(|row| row.id).collect();
    fresh.act(|tx| ops::remove_segments(tx, &ids)).expect("an empty slot");
    let pasted = fresh
        .act(|tx| ops::paste_segments(tx, other.id, Part::Slot, None, &rows))
        .expect("rows")
        .value;
    assert_eq!(
        told(&pasted),
        [("14:05".into(), 30, "talk".into()), ("14:35".into(), 30, "talk".into())]
    );
    assert_eq!(
        slot(&pasted)[0].fixed_start.map(|start| start.to_string()).as_deref(),
        Some("14:05")
    );
    assert_eq!(slot(&pasted)[0].block, None);
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn a_row_is_split_and_merged_again() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let who = person(&mut fresh, "陆佳宜");
    let discussion = row(&salon, "discussion").id;
    fresh
        .act(|tx| ops::set_segment_people(tx, discussion, &[who]))
        .expect("named");
    fresh
        .act(|tx| {
            ops::edit_segment(
                tx,
                discussion,
                &fields(serde_json::json!({"note": "分四组", "materials": "白板"})),
            )
        })
        .expect("an edit");
    let before = fresh.desk.fingerprint().expect("a print");
    let whole = find(&show(&fresh, salon.id), discussion).clone();
    let split = fresh
        .act(|tx| ops::split_segment(tx, discussion, 12))
        .expect("a split")
        .value;
    let at = slot(&split)
        .iter()
        .position(|row| row.id == discussion)
        .expect("the row");
    let (first, second) = (slot(&split)[at].clone(), slot(&split)[at + 1].clone());
    assert_eq!((first.minutes, second.minutes, split.planned_minutes), (12, 18, 116));
    assert_eq!(
        (second.kind, second.people.len(), second.note.as_str()),
        (first.kind, first.people.len(), "")
    );
    assert_eq!(
        (first.floor_minutes, second.floor_minutes),
        (Some(8), Some(12)),
        "the floor is shared"
    );
    let merged = fresh
        .act(|tx| ops::merge_segments(tx, &[second.id, first.id]))
        .expect("one row")
        .value;
    assert_eq!(find(&merged, discussion), &whole);
    for wrong in [0, 30, -1, i64::MAX] {
        let refused = refusal(fresh.act(|tx| ops::split_segment(tx, discussion, wrong)).map(drop));
        assert_eq!(refused, ("number_out_of_range", Some("minutes".into())));
    }

    let talk = row(&salon, "talk").id;
    let stop = fresh.act(|tx| ops::split_segment(tx, talk, 25)).expect("a split").value;
    assert_eq!(
        told(&stop)[1..3],
        [("14:05".into(), 25, "talk".into()), ("14:30".into(), 5, "问答".into())],
        "what follows the hard stop are the questions"
    );
    let ids: Vec<Id> = slot(&stop)[1..3].iter().map(|row| row.id).collect();
    assert_eq!(
        refusal(fresh.act(|tx| ops::merge_segments(tx, &ids)).map(drop)).0,
        "merge_talk"
    );
    let apart = [row(&salon, "values_opening").id, row(&salon, "reports").id];
    assert_eq!(
        refusal(fresh.act(|tx| ops::merge_segments(tx, &apart)).map(drop)).0,
        "segments_not_adjacent"
    );
    assert_eq!(
        refusal(fresh.act(|tx| ops::merge_segments(tx, &apart[..1])).map(drop)).0,
        "segments_not_adjacent"
    );
    fresh.assert_undo_and_redo(&before);
}
