//! Medians, means and shares: the few numbers of this room, each with one way of rounding.

/// The middle of some numbers, of an even count the mean of the two in the middle; `None` of nothing.
pub fn median(numbers: &[i64]) -> Option<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    match (sorted.get(middle), sorted.len() % 2) {
        (None, _) => None,
        (Some(one), 1) => Some(*one as f64),
        (Some(high), _) => Some(f64::midpoint(sorted[middle - 1] as f64, *high as f64)),
    }
}

/// A median in whole minutes: half a minute counts as one more.
pub fn whole(median: f64) -> i64 {
    (median + 0.5).floor() as i64
}

/// The mean of stars, to two decimals; `None` when nobody gave any.
pub fn mean_of_stars(counts: &[i64; 5]) -> Option<f64> {
    let answers = answers(counts);
    let sum: i64 = (1..).zip(counts).map(|(stars, count)| stars * count).sum();
    (answers > 0).then(|| two_decimals(sum as f64 / answers as f64))
}

/// How many gave stars.
pub fn answers(counts: &[i64; 5]) -> i64 {
    counts.iter().sum()
}

/// The mean of some numbers, to two decimals.
pub fn mean(numbers: &[f64]) -> Option<f64> {
    (!numbers.is_empty()).then(|| two_decimals(numbers.iter().sum::<f64>() / numbers.len() as f64))
}

fn two_decimals(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

/// So many of a hundred of `whole`, rounded; `None` of nothing.
pub fn percent(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (part * 100 + whole / 2) / whole)
}

/// Fen as whole yuan, half a yuan counting as one more.
pub fn yuan(fen: i64) -> i64 {
    (fen + 50).div_euclid(100)
}
