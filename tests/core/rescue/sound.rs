//! What holds for every plan, whatever the trouble and the moment.

use chapterdesk_core::events::versions::compare;
use chapterdesk_core::events::{AppearanceFields, AppearanceState, Frozen, Salon, SegmentFields, SegmentKind, ops};
use chapterdesk_core::rescue::{self, Plan, Trouble};
use chapterdesk_core::words::{Lang, Message, Words};
use proptest::prelude::*;

use crate::events::stage::*;

use super::scene::*;

/// Everything that holds for every plan, whatever the trouble and the moment.
pub fn assert_sound(before: &Salon, plan: &Plan) {
    for lang in [Lang::ZhCn, Lang::En] {
        let all = plan.why.iter().chain(&plan.costs).chain([&plan.title]);
        for message in all {
            let said = Words::of(lang).say(message);
            assert!(
                !said.contains('{') && !said.contains("rescue-") && !said.contains("venue-fit"),
                "{said}"
            );
        }
    }
    assert!(
        plan.committee_text.ends_with("看到请回复“收到”"),
        "{}",
        plan.committee_text
    );
    assert!(plan.committee_text.contains("变动：\n1. "), "{}", plan.committee_text);
    let text = format!("{}{}", plan.committee_text, plan.audience_text);
    assert!(
        !text.contains('{') && !text.contains("rescue-") && !text.contains("\n\n\n"),
        "{text}"
    );
    assert!(plan.end <= before.slot_end || plan.costs.iter().any(|cost| cost.id == "rescue-cost-over"));
    for row in plan.segments.iter().filter(|row| !row.gone) {
        let old = before
            .segments
            .iter()
            .find(|old| old.id == row.id)
            .expect("a row of the sheet");
        if row.minutes < old.minutes {
            assert!(
                old.may_shrink && old.floor_minutes.is_none_or(|floor| row.minutes >= floor),
                "floors"
            );
        }
        if row.minutes > old.minutes {
            assert!(row.minutes <= old.ceiling_minutes.unwrap_or(45), "ceilings");
            assert!(old.kind != SegmentKind::Talk, "no talk grows");
        }
    }
}

/// What the plan promised is what the sheet says.
pub fn assert_kept(plan: &Plan, salon: &Salon) {
    let promised: Vec<_> = plan
        .segments
        .iter()
        .filter(|row| !row.gone)
        .map(|row| (row.id, row.start, row.end, row.minutes))
        .collect();
    let kept: Vec<_> = salon
        .segments
        .iter()
        .map(|row| (row.id, row.start, row.end, row.minutes))
        .collect();
    assert_eq!(promised, kept, "{:?}", plan.plan);
    assert_eq!((plan.end, plan.margin_minutes), (salon.end, salon.margin_minutes));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_plan_is_sound_and_one_undo_takes_it_back(
        which in 0..4u8,
        moment in 0..7usize,
        minutes in prop::collection::vec(0..40i64, 7),
        published in any::<bool>(),
        stance in 0..4usize,
        fixed in any::<bool>(),
    ) {
        let mut scene = scene();
        let event = scene.event;
        venue(&mut scene.fresh, "社区中心");
        let salon = scene.salon();
        for (row, minutes) in salon.segments.iter().filter(|row| row.minutes > 0).zip(&minutes) {
            let own = if row.kind == SegmentKind::Talk { 20 + minutes % 11 } else { 1 + *minutes };
            let fields = SegmentFields { minutes: Some(own), ..SegmentFields::default() };
            scene.fresh.act(|tx| ops::edit_segment(tx, row.id, &fields)).expect("minutes");
        }
        if fixed {
            let row = row(&scene.salon(), "introductions").id;
            let fields = SegmentFields {
                start: Some(Some("15:40".parse().expect("a time"))),
                ..SegmentFields::default()
            };
            scene.fresh.act(|tx| ops::edit_segment(tx, row, &fields)).expect("fixed");
        }
        let standby = scene.salon().appearances.iter().find(|own| own.standby).expect("a standby").id;
        let state = [
            AppearanceState::Confirmed,
            AppearanceState::Invited,
            AppearanceState::Planned,
            AppearanceState::Declined,
        ][stance];
        let fields = AppearanceFields { state: Some(state), ..AppearanceFields::default() };
        scene.fresh.act(|tx| ops::edit_appearance(tx, standby, &fields)).expect("a stance");
        if published {
            scene.fresh.act(|tx| ops::publish(tx, event, "")).expect("V1");
        }
        let moments = [
            "2026-11-25T09:00:00+08:00", "2026-12-09T09:00:00+08:00", "2026-12-11T21:00:00+08:00",
            "2026-12-12T13:00:00+08:00", "2026-12-12T14:04:00+08:00", "2026-12-12T14:13:00+08:00",
            "2026-12-12T14:31:00+08:00",
        ];
        let trouble = match which {
            0 => Trouble::Speaker { person: scene.first },
            1 => Trouble::Speaker { person: scene.second },
            2 => Trouble::Venue,
            _ => Trouble::Host,
        };
        scene.fresh.at(moments[moment]);
        let Ok(plans) = scene.fresh.desk.read(|db| rescue::plans(db, event, trouble)) else {
            return Ok(());
        };
        prop_assert!(!plans.is_empty());
        let before = scene.salon();
        let print = scene.fresh.desk.fingerprint().expect("a print");
        let possible: Vec<bool> = plans.iter().map(|plan| plan.possible).collect();
        prop_assert!(possible.is_sorted_by(|a, b| a >= b), "what cannot be done comes last");
        for plan in plans.iter().filter(|plan| plan.possible) {
            assert_sound(&before, plan);
            // Without a minute between, so that the clock's part stays what it was.
            let done = scene.fresh.desk.transact(Message::new("act-test"), |tx| {
                rescue::accept(tx, event, trouble, &plan.key, Lang::ZhCn)
            });
            let rescued = done.expect("accepted").value;
            assert_kept(plan, &rescued.salon);
            prop_assert!(!compare(&Frozen::of(&before), &Frozen::of(&rescued.salon)).is_empty(), "something changed");
            prop_assert_eq!(rescued.version, published.then_some(2));
            scene.fresh.desk.undo(None).expect("undo");
            prop_assert_eq!(&scene.fresh.desk.fingerprint().expect("a print"), &print);
        }
    }
}
