//! The calendar: built-in years, the chapter's own days, years not announced yet.

use chapterdesk_core::chapter::calendar::{DayKind, EntryKind};
use chapterdesk_core::chapter::{ops, queries};
use chapterdesk_core::words::{Arg, Message};

use crate::fresh::{Fresh, day, refusal};

fn kind(fresh: &Fresh, date: &str) -> DayKind {
    fresh.desk.read(|db| queries::day_kind(db, day(date))).unwrap()
}

#[test]
fn a_date_is_ordinary_a_holiday_a_make_up_workday_or_not_announced() {
    let fresh = Fresh::new();
    assert_eq!(kind(&fresh, "2026-12-12"), DayKind::Ordinary);
    assert_eq!(kind(&fresh, "2026-10-10"), DayKind::MakeUpWorkday);
    let national_day = Arg::Message(Message::new("holiday-national-day"));
    assert_eq!(
        kind(&fresh, "2026-10-03"),
        DayKind::Holiday {
            name: national_day.clone()
        }
    );
    assert_eq!(kind(&fresh, "2027-03-13"), DayKind::NotAnnounced);
    assert_eq!(kind(&fresh, "2027-10-02"), DayKind::Holiday { name: national_day });
}

#[test]
fn the_chapters_own_days_lie_over_the_built_in_ones() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().unwrap();
    fresh.act(|tx| ops::set_year(tx, 2027, true)).unwrap();
    assert_eq!(kind(&fresh, "2027-03-13"), DayKind::Ordinary);
    fresh
        .act(|tx| ops::set_day(tx, day("2027-03-13"), EntryKind::Workday, ""))
        .unwrap();
    assert_eq!(kind(&fresh, "2027-03-13"), DayKind::MakeUpWorkday);
    let year = fresh
        .act(|tx| ops::set_day(tx, day("2026-10-10"), EntryKind::Ordinary, ""))
        .unwrap();
    let entry = year.days.iter().find(|entry| entry.date == day("2026-10-10")).unwrap();
    assert!(!entry.built_in);
    assert_eq!(kind(&fresh, "2026-10-10"), DayKind::Ordinary);
    fresh
        .act(|tx| ops::set_day(tx, day("2026-11-28"), EntryKind::Holiday, "园区停电"))
        .unwrap();
    assert_eq!(
        kind(&fresh, "2026-11-28"),
        DayKind::Holiday {
            name: Arg::from("园区停电")
        }
    );
    fresh.assert_undo_and_redo(&before);
    fresh.act(|tx| ops::clear_day(tx, day("2026-10-10"))).unwrap();
    assert_eq!(kind(&fresh, "2026-10-10"), DayKind::MakeUpWorkday);
    let withdrawn = fresh.act(|tx| ops::set_year(tx, 2026, false)).unwrap();
    assert!(!withdrawn.announced);
    assert_eq!(
        refusal(fresh.act(|tx| ops::set_year(tx, 9999, true))).0,
        "year_out_of_range"
    );
}

#[test]
fn the_next_usual_day_passes_over_holidays_and_make_up_workdays() {
    let fresh = Fresh::new();
    let next = |after: &str| fresh.desk.read(|db| queries::next_usual_date(db, day(after))).unwrap();
    assert_eq!(next("2026-11-22"), day("2026-11-28"));
    assert_eq!(next("2026-11-28"), day("2026-12-05"));
    // 26 September and 3 October are holidays, 10 October is worked to make up.
    assert_eq!(next("2026-09-20"), day("2026-10-17"));
}
