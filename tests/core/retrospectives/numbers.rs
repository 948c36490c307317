//! Medians, means, shares and sums.

use chapterdesk_core::retrospectives::numbers::*;
use proptest::prelude::*;

#[test]
fn a_few_by_hand() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[7]), Some(7.0));
    assert_eq!(median(&[36, 30, 41]), Some(36.0));
    assert_eq!(median(&[36, 30, 35, 41]), Some(35.5));
    assert_eq!(whole(35.5), 36);
    assert_eq!(whole(35.0), 35);
    assert_eq!(mean_of_stars(&[0, 0, 1, 3, 7]), Some(4.55));
    assert_eq!(mean_of_stars(&[0; 5]), None);
    assert_eq!(percent(1, 3), Some(33));
    assert_eq!(percent(2, 3), Some(67));
    assert_eq!(percent(5, 0), None);
    assert_eq!((yuan(50), yuan(49), yuan(-50), yuan(-51)), (1, 0, 0, -1));
}

proptest! {
    #[test]
    fn the_median_has_as_many_below_as_above(numbers in prop::collection::vec(-500_i64..500, 1..40)) {
        let middle = median(&numbers).unwrap();
        let below = numbers.iter().filter(|number| (**number as f64) < middle).count();
        let above = numbers.iter().filter(|number| (**number as f64) > middle).count();
        prop_assert!(below * 2 <= numbers.len() && above * 2 <= numbers.len());
        let mut turned = numbers.clone();
        turned.reverse();
        prop_assert_eq!(median(&turned), Some(middle), "the order of what was noted says nothing");
        prop_assert!((whole(middle) as f64 - middle).abs() <= 0.5);
    }

    #[test]
    fn a_mean_lies_between_the_least_and_the_most(counts in prop::array::uniform5(0_i64..200)) {
        let given: Vec<usize> = (1..=5).filter(|stars| counts[stars - 1] > 0).collect();
        match mean_of_stars(&counts) {
            None => prop_assert!(given.is_empty()),
            Some(mean) => {
                let (least, most) = (given[0] as f64, given[given.len() - 1] as f64);
                prop_assert!(least - 0.005 <= mean && mean <= most + 0.005);
                prop_assert!(((mean * 100.0).round() / 100.0 - mean).abs() < 1e-9, "two decimals");
            }
        }
    }

    #[test]
    fn a_sum_in_yuan_is_off_by_half_a_yuan_at_most(fen in -10_000_000_i64..10_000_000) {
        prop_assert!((yuan(fen) * 100 - fen).abs() <= 50);
    }
}
