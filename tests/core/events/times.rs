//! Properties of the pure timing rules.

use chapterdesk_core::events::run_sheet::{Row, Times};
use chapterdesk_core::events::{Anchor, Part, TimeOfDay};
use proptest::prelude::*;

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![Just(Part::Before), Just(Part::Slot), Just(Part::After)]
}

fn row() -> impl Strategy<Value = Row> {
    let fixed = prop::option::weighted(0.2, 0..1_440_i32);
    (part(), 0..=600_i32, 0..4usize, 0..=720_i32, fixed).prop_map(|(part, minutes, anchor, offset, fixed)| match part {
        Part::Before => Row {
            part,
            minutes,
            anchor: Anchor::SlotStart,
            offset: -offset,
            fixed: None,
        },
        Part::Slot => Row {
            part,
            minutes,
            anchor: Anchor::ALL[anchor],
            offset,
            fixed,
        },
        Part::After => Row {
            part,
            minutes,
            anchor: if anchor < 2 { Anchor::PlanEnd } else { Anchor::SlotEnd },
            offset,
            fixed: None,
        },
    })
}

proptest! {
    #[test]
    fn starts_follow_from_the_minutes(start in 0..1440, slot in 0..=720, rows in prop::collection::vec(row(), 0..40)) {
        let times = Times::of(start, slot, &rows);
        let (mut next, mut end, mut gaps) = (start, None, 0);
        for ((row, span), gap) in rows.iter().zip(&times.spans).zip(&times.gaps) {
            prop_assert_eq!(span.end - span.start, row.minutes);
            match (row.part, row.anchor) {
                (Part::Slot, _) => {
                    let begin = row.fixed.unwrap_or(next);
                    prop_assert_eq!(span.start, begin, "at its fixed start, or where the one above ends");
                    prop_assert_eq!(*gap, begin - next, "the gap is what lies between");
                    gaps += gap;
                    next = span.end;
                    end = end.max(Some(next));
                }
                (Part::Before, _) => prop_assert_eq!(span.start, start + row.offset),
                (Part::After, Anchor::PlanEnd) => prop_assert_eq!(span.start, times.plan_end + row.offset),
                (Part::After, _) => prop_assert_eq!(span.start, times.slot_end + row.offset),
            }
        }
        let sum: i32 = rows.iter().filter(|row| row.part == Part::Slot).map(|row| row.minutes).sum();
        prop_assert_eq!(times.planned, sum, "only the slot counts");
        prop_assert_eq!(next, start + sum + gaps, "gaps and overlaps add up");
        let (gap, overlap) = times.gap_and_overlap();
        prop_assert_eq!(gap - overlap, gaps);
        prop_assert!(gap >= 0 && overlap >= 0);
        prop_assert_eq!((times.plan_end, times.slot_end), (end.unwrap_or(start), start + slot));
        prop_assert_eq!(times.margin, times.slot_end - times.plan_end, "over is negative");
        if rows.iter().all(|row| row.fixed.is_none()) {
            prop_assert_eq!(times.margin, slot - sum, "nothing is fixed: slot minus planned");
        }
    }

    #[test]
    fn moving_the_start_moves_everything(
        start in 0..1440, by in -600..600, slot in 0..=720, rows in prop::collection::vec(row(), 0..40),
    ) {
        // Fixed starts are clock times and stay.
        let rows: Vec<Row> = rows.into_iter().map(|row| Row { fixed: None, ..row }).collect();
        let (here, there) = (Times::of(start, slot, &rows), Times::of(start + by, slot, &rows));
        prop_assert_eq!((here.planned, here.margin), (there.planned, there.margin));
        prop_assert_eq!(here.plan_end + by, there.plan_end);
        for (one, other) in here.spans.iter().zip(&there.spans) {
            prop_assert_eq!((one.start + by, one.end + by), (other.start, other.end));
        }
        prop_assert_eq!(here.reading_order(&rows), there.reading_order(&rows));
    }

    #[test]
    fn the_reading_order_is_a_clock_in_each_part(start in 0..1440, rows in prop::collection::vec(row(), 0..40)) {
        let times = Times::of(start, 120, &rows);
        let order = times.reading_order(&rows);
        let mut sorted = order.clone();
        sorted.sort_unstable();
        prop_assert_eq!(sorted, (0..rows.len()).collect::<Vec<_>>(), "every row once");
        for pair in order.windows(2) {
            let (above, below) = (rows[pair[0]], rows[pair[1]]);
            prop_assert!(above.part <= below.part);
            // In the slot people read what comes next, also where a fixed start lies before it.
            let fixed = rows.iter().any(|row| row.fixed.is_some());
            if above.part == below.part && (above.part != Part::Slot || !fixed) {
                prop_assert!(times.spans[pair[0]].start <= times.spans[pair[1]].start);
            }
        }
    }

    #[test]
    fn a_day_is_left_only_with_a_refusal(start in 0..1440, slot in 0..=720, rows in prop::collection::vec(row(), 0..8)) {
        let times = Times::of(start, slot, &rows);
        let within = times.spans.iter().all(|span| span.start >= 0 && span.end < 1440)
            && times.slot_end < 1440 && times.plan_end < 1440;
        prop_assert_eq!(times.check_day().is_ok(), within);
        for span in &times.spans {
            // Even a sheet that should not be there shows as clock times.
            prop_assert_eq!(TimeOfDay::from_minutes(span.start).to_string().len(), 5);
        }
    }

    #[test]
    fn a_time_of_day_reads_back(minutes in 0..1440) {
        let time = TimeOfDay::from_minutes(minutes);
        prop_assert_eq!(time.minutes(), minutes);
        prop_assert_eq!(time.to_string().parse::<TimeOfDay>(), Ok(time));
    }
}
