//! The pure rules: runs of marks, and times noted after the fact, against a plain model of them.

use chapterdesk_core::ids::{Id, IdSource as _, SeededIds};
use chapterdesk_core::live::edit::{Clash, Noted};
use chapterdesk_core::live::plan::{Ahead, forecast, minutes_for, order_after, order_of_day};
use chapterdesk_core::live::timeline::{Doing, OPEN, Timeline};
use proptest::prelude::*;

fn rows() -> Vec<Id> {
    let ids = SeededIds::new(5);
    (0..8).map(|_| ids.next(0)).collect()
}

/// A run of rows that begin at these seconds; over at `end`.
fn run(starts: &[i64], end: Option<i64>) -> Timeline {
    let mut run = Timeline::default();
    for (row, at) in rows().into_iter().zip(starts) {
        run.begin(*at, Doing::On(row));
    }
    if let Some(end) = end {
        run.finish(end);
    }
    run
}

/// Rows by their numbers with from and to; `-` is nothing, `open` a piece that is still on.
fn told(run: &Timeline) -> String {
    let rows = rows();
    let number = |row: Id| rows.iter().position(|known| *known == row).unwrap().to_string();
    let pieces = run.pieces().into_iter().map(|piece| {
        let what = match piece.doing {
            Doing::On(row) => number(row),
            Doing::Pause(row) => format!("p{}", number(row)),
            Doing::Between => "-".to_owned(),
        };
        let to = if piece.to == OPEN {
            "open".to_owned()
        } else {
            piece.to.to_string()
        };
        format!("{what} {}..{to}", piece.from)
    });
    pieces.collect::<Vec<_>>().join(", ")
}

fn set(run: &Timeline, row: usize, start: Option<i64>, end: Option<i64>) -> Result<Timeline, Clash> {
    let rows = rows();
    let place = |id: Id| rows.iter().position(|known| *known == id);
    run.with_row(rows[row], start, end, |one, other| place(other) > place(one))
}

#[test]
fn neighbours_follow_a_moved_start_or_end() {
    let whole = run(&[0, 100, 200], Some(300));
    for (row, start, end, expected) in [
        (1, Some(80), None, "0 0..80, 1 80..200, 2 200..300"),
        (1, Some(150), None, "0 0..150, 1 150..200, 2 200..300"),
        (1, None, Some(150), "0 0..100, 1 100..150, 2 150..300"),
        (1, None, Some(250), "0 0..100, 1 100..250, 2 250..300"),
        (1, Some(50), Some(250), "0 0..50, 1 50..250, 2 250..300"),
        (1, Some(120), Some(130), "0 0..120, 1 120..130, 2 130..300"),
        (0, Some(-50), None, "0 -50..100, 1 100..200, 2 200..300"),
        (0, Some(50), None, "0 50..100, 1 100..200, 2 200..300"),
        (2, None, Some(250), "0 0..100, 1 100..200, 2 200..250"),
        (2, None, Some(400), "0 0..100, 1 100..200, 2 200..400"),
        (1, Some(100), Some(100), "0 0..100, 1 100..100, 2 100..300"),
    ] {
        let moved = set(&whole, row, start, end).unwrap();
        assert_eq!(told(&moved), expected, "row {row} {start:?} {end:?}");
        assert_eq!(moved.end, moved.pieces().last().map(|piece| piece.to));
    }
}

#[test]
fn a_row_that_would_lose_all_its_time_is_in_the_way() {
    let rows = rows();
    let whole = run(&[0, 100, 200], Some(300));
    for (row, start, end, clash) in [
        (1, Some(0), None, Clash::Crosses(rows[0])),
        (1, Some(-10), None, Clash::Crosses(rows[0])),
        (1, None, Some(300), Clash::Crosses(rows[2])),
        (2, Some(100), None, Clash::Crosses(rows[1])),
        (0, None, Some(250), Clash::Crosses(rows[1])),
        (1, Some(200), None, Clash::Backwards),
        (1, None, Some(99), Clash::Backwards),
        (1, Some(50), Some(40), Clash::Backwards),
        (3, None, Some(40), Clash::NoStart),
        (3, Some(300), None, Clash::NoEnd),
        (3, Some(90), Some(210), Clash::Crosses(rows[1])),
    ] {
        // The last row of a pair may be moved past its own end only with a new one.
        if (row, start) == (1, Some(200)) {
            assert_eq!(set(&whole, row, start, Some(150)), Err(Clash::Backwards));
            continue;
        }
        assert_eq!(set(&whole, row, start, end), Err(clash), "row {row} {start:?} {end:?}");
    }
}

#[test]
fn a_row_that_nobody_clicked_is_put_in() {
    // Row 1 ran until the end of what row 0 is said to have run.
    let ids = rows();
    let mut whole = Timeline::default();
    whole.begin(0, Doing::On(ids[0]));
    whole.begin(200, Doing::On(ids[2]));
    assert_eq!(
        told(&set(&whole, 1, Some(100), None).unwrap()),
        "0 0..100, 1 100..200, 2 200..open"
    );
    // Its end is known too: then nothing was on.
    assert_eq!(
        told(&set(&whole, 1, Some(100), Some(150)).unwrap()),
        "0 0..100, 1 100..150, - 150..200, 2 200..open"
    );
    // Before the first row: up to it, unless that one comes earlier on the day; or as long as it is said.
    let mut late = Timeline::default();
    late.begin(50, Doing::On(ids[1]));
    assert_eq!(told(&set(&late, 0, Some(20), None).unwrap()), "0 20..50, 1 50..open");
    assert_eq!(set(&whole, 3, Some(-60), None), Err(Clash::Crosses(ids[0])));
    assert_eq!(
        told(&set(&whole, 3, Some(-60), Some(-10)).unwrap()),
        "3 -60..-10, - -10..0, 0 0..200, 2 200..open"
    );
    // The row that is on began without a click.
    assert_eq!(
        told(&set(&whole, 3, Some(260), None).unwrap()),
        "0 0..200, 2 200..260, 3 260..open"
    );
    // It has ended since, and nothing is on; the row that was on was another one's time.
    assert_eq!(
        told(&set(&whole, 3, Some(260), Some(290)).unwrap()),
        "0 0..200, 2 200..260, 3 260..290, - 290..open"
    );
    // One that belongs before the row that is on only interrupts it.
    assert_eq!(
        told(&set(&whole, 1, Some(260), Some(290)).unwrap()),
        "0 0..200, 2 200..260, 1 260..290, 2 290..open"
    );
    // Into nothing at all.
    assert_eq!(told(&set(&Timeline::default(), 0, Some(5), None).unwrap()), "0 5..open");
    assert_eq!(
        told(&set(&Timeline::default(), 0, Some(5), Some(9)).unwrap()),
        "0 5..9, - 9..open"
    );
    // After the end.
    let over = run(&[0], Some(100));
    assert_eq!(
        told(&set(&over, 1, Some(120), Some(150)).unwrap()),
        "0 0..100, - 100..120, 1 120..150"
    );
}

#[test]
fn the_row_that_is_on_may_have_ended() {
    let whole = run(&[0, 100], None);
    assert_eq!(
        told(&set(&whole, 1, None, Some(150)).unwrap()),
        "0 0..100, 1 100..150, - 150..open"
    );
    let mut gap = set(&whole, 1, None, Some(150)).unwrap();
    gap.begin(180, Doing::On(rows()[2]));
    // Nothing between them any more, and less than nothing.
    assert_eq!(
        told(&set(&gap, 2, Some(150), None).unwrap()),
        "0 0..100, 1 100..150, 2 150..open"
    );
    assert_eq!(
        told(&set(&gap, 2, Some(120), None).unwrap()),
        "0 0..100, 1 100..120, 2 120..open"
    );
    assert_eq!(
        told(&set(&gap, 1, None, Some(190)).unwrap()),
        "0 0..100, 1 100..190, 2 190..open"
    );
}

#[test]
fn pauses_stay_with_their_row() {
    let ids = rows();
    let mut whole = Timeline::default();
    whole.begin(0, Doing::On(ids[0]));
    whole.begin(100, Doing::On(ids[1]));
    whole.begin(120, Doing::Pause(ids[1]));
    whole.begin(150, Doing::On(ids[1]));
    whole.begin(200, Doing::On(ids[2]));
    assert_eq!(
        told(&set(&whole, 1, Some(90), Some(210)).unwrap()),
        "0 0..90, 1 90..120, p1 120..150, 1 150..210, 2 210..open"
    );
    // It began within its first pause: it began by running.
    assert_eq!(
        told(&set(&whole, 1, Some(130), None).unwrap()),
        "0 0..130, 1 130..200, 2 200..open"
    );
    assert_eq!(
        told(&set(&whole, 1, None, Some(140)).unwrap()),
        "0 0..100, 1 100..120, p1 120..140, 2 140..open"
    );
    assert_eq!((whole.spent(ids[1], 300), whole.current_since()), (70, Some(200)));
}

#[test]
fn a_paper_sheet_is_a_run() {
    let ids = rows();
    let noted = |row: usize, start, end| Noted {
        row: ids[row],
        start,
        end,
    };
    let mut clicked = Timeline::default();
    clicked.begin(0, Doing::On(ids[0]));
    clicked.begin(10, Doing::Pause(ids[0]));
    clicked.begin(20, Doing::On(ids[0]));
    let table = [noted(1, 100, Some(150)), noted(0, 0, None), noted(2, 160, Some(200))];
    let over = clicked.of_table(&table, true).unwrap();
    assert_eq!(
        told(&over),
        "0 0..10, p0 10..20, 0 20..100, 1 100..150, - 150..160, 2 160..200"
    );
    assert_eq!(over.end, Some(200));
    let on = clicked.of_table(&table, false).unwrap();
    assert!(told(&on).ends_with("2 160..200, - 200..open"));
    let open = [noted(0, 0, None), noted(1, 50, None)];
    assert!(told(&Timeline::default().of_table(&open, false).unwrap()).ends_with("1 50..open"));
    assert_eq!(Timeline::default().of_table(&open, true), Err(Clash::NoEnd));
    let crossed = [noted(0, 0, Some(60)), noted(1, 50, Some(90))];
    assert_eq!(
        Timeline::default().of_table(&crossed, true),
        Err(Clash::Crosses(ids[1]))
    );
    let backwards = [noted(0, 60, Some(50))];
    assert_eq!(Timeline::default().of_table(&backwards, true), Err(Clash::Backwards));
}

#[test]
fn the_order_of_the_day() {
    let ids = rows();
    // The places of rows 0, 1 and 2.
    let place = |row: Id| ids[..3].iter().position(|known| *known == row).map(|at| [0, 2, 1][at]);
    let numbers = |order: Vec<Id>| -> Vec<usize> {
        order
            .iter()
            .map(|row| ids.iter().position(|known| known == row).unwrap())
            .collect()
    };
    assert_eq!(numbers(order_of_day(&ids[..3], place)), [0, 2, 1]);
    // Rows that came into the sheet later stand below the one above them there.
    assert_eq!(
        numbers(order_of_day(&[ids[3], ids[0], ids[1], ids[4], ids[2]], place)),
        [3, 0, 2, 1, 4]
    );
    // A place of a row that is gone is nobody's.
    assert_eq!(numbers(order_of_day(&[ids[2], ids[0]], place)), [0, 2]);
}

#[test]
fn a_row_stands_where_its_start_puts_it() {
    let ids = rows();
    let numbers = |order: Vec<Id>| -> Vec<usize> {
        order
            .iter()
            .map(|row| ids.iter().position(|known| known == row).unwrap())
            .collect()
    };
    let starts = |of: [Option<i64>; 5]| {
        let ids = ids.clone();
        move |row: Id| of[ids.iter().position(|known| *known == row).unwrap()]
    };
    let after = |row: usize, of| numbers(order_after(&ids[..5], ids[row], starts(of)));
    assert_eq!(after(4, [Some(0), Some(5), None, Some(9), Some(7)]), [0, 1, 4, 2, 3]);
    assert_eq!(after(3, [Some(8), None, None, Some(5), None]), [3, 0, 1, 2, 4]);
    // In its place already, or without times: nothing moves.
    assert_eq!(after(2, [Some(0), None, Some(5), None, None]), [0, 1, 2, 3, 4]);
    assert_eq!(after(2, [Some(9), None, None, None, None]), [0, 1, 2, 3, 4]);
}

#[test]
fn the_forecast_waits_for_fixed_starts_and_never_hurries() {
    let ahead = |minutes, fixed| Ahead { minutes, fixed };
    let rows = [ahead(1, None), ahead(2, Some(300)), ahead(1, Some(100))];
    assert_eq!(forecast(0, &rows), [(0, 60), (300, 420), (420, 480)]);
    assert_eq!([0, 1, 59, 60, 61, -1, -60].map(minutes_for), [0, 1, 1, 1, 2, 0, -1]);
}

/// One change of a run: which, a row, two moments.
type Step = (u8, usize, i64, i64);

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_pieces_add_up(
        start in 0..10_000i64,
        steps in prop::collection::vec((0..7u8, 0..8usize, 0..9_000i64, 0..9_000i64), 0..40),
    ) {
        let ids = rows();
        let mut run = Timeline::default();
        run.begin(start, Doing::On(ids[0]));
        let mut now = start;
        for (which, row, one, other) in steps {
            let step: Step = (which, row, one, other);
            now += one % 400;
            match step {
                (0, ..) => run.begin(now, Doing::On(ids[row])),
                (1, ..) => {
                    if let Some(row) = run.current() {
                        run.begin(now, Doing::Pause(row));
                    }
                }
                (2, ..) => drop(run.back()),
                (3, ..) => run.finish(now),
                (4, ..) => {
                    // Both moments lie before now.
                    let at = |ago: i64| (now - ago % 1_200).max(0);
                    let times = (Some(at(one)), (other % 2 == 0).then(|| at(other)));
                    if let Ok(after) = set(&run, row, times.0, times.1) {
                        let (from, to) = after.bounds(ids[row]).expect("it ran");
                        prop_assert_eq!(Some(from), times.0);
                        if let Some(end) = times.1 {
                            prop_assert_eq!(to, end);
                        }
                        for other in &ids {
                            prop_assert!(!run.has_run(*other) || after.has_run(*other), "nobody is lost");
                        }
                        prop_assert_eq!(after.end.is_some(), run.end.is_some());
                        run = after;
                    }
                }
                (5, ..) => run.end = None,
                _ => run.begin(now, Doing::Between),
            }
            now = now.max(run.last().unwrap_or(now));
            let pieces = run.pieces();
            prop_assert!(pieces.windows(2).all(|pair| pair[0].to == pair[1].from));
            prop_assert!(pieces.iter().all(|piece| piece.from <= piece.to));
            prop_assert!(pieces.first().is_none_or(|piece| piece.doing != Doing::Between));
            let (first, last) = (run.start().unwrap_or(now), run.end.unwrap_or(now));
            let seconds: i64 = pieces.iter().map(|piece| piece.seconds(now)).sum();
            let minutes: i64 = pieces.iter().map(|piece| piece.minutes(now)).sum();
            prop_assert_eq!(seconds, if pieces.is_empty() { 0 } else { last - first });
            prop_assert_eq!(minutes, if pieces.is_empty() { 0 } else { last.div_euclid(60) - first.div_euclid(60) });
            prop_assert!(ids.iter().all(|row| run.spent(*row, now) >= 0 && run.spent_minutes(*row, now) >= 0));
        }
    }
}
