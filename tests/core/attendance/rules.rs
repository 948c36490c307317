//! Pure rules.

use chapterdesk_core::attendance::rules::{expected, is_late, payment_by_fee, same_company, share};
use chapterdesk_core::attendance::{Category, Payment};

use crate::fresh::day;

#[test]
fn what_is_late_is_told_by_the_day() {
    let deadline = Some(day("2026-12-10"));
    assert!(!is_late(Some("2026-12-10T23:59:59+08:00"), deadline));
    assert!(is_late(Some("2026-12-11"), deadline));
    assert!(!is_late(None, deadline));
    assert!(!is_late(Some("2026-12-11"), None));
    assert!(!is_late(Some("鬼"), deadline));
}

#[test]
fn only_visitors_share_a_fee() {
    assert_eq!(payment_by_fee(Category::Visitor, Some(3_000)), Payment::Due);
    for (category, fee) in [
        (Category::Visitor, None),
        (Category::Visitor, Some(0)),
        (Category::Member, Some(3_000)),
        (Category::Speaker, Some(1)),
    ] {
        assert_eq!(payment_by_fee(category, fee), Payment::Nothing);
    }
}

#[test]
fn the_expected_heads_are_a_share_of_the_sign_ups() {
    assert_eq!(expected(50, &[], 70).heads, 35);
    let known = expected(41, &[(40, 30), (50, 30)], 70);
    assert_eq!((known.rate_percent, known.heads, known.of_salons), (67, 27, 2));
    assert_eq!(share(0, 70), 0);
}

#[test]
fn a_shortened_company_is_the_same() {
    assert!(same_company("澄拓", "澄拓精密"));
    assert!(same_company("", "澄拓精密"));
    assert!(!same_company("衡朴软件", "澄拓精密"));
}
