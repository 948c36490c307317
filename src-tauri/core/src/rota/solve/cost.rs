//! What a seat costs when a person takes it, in levels: a higher level outweighs any sum of lower ones.
//!
//! The matching wants one number, so the levels of a solve are folded into an `i128` whose digits never carry: with at
//! most `n` seats, each at most `max` on a level, the digit's base is `n * max + 1`. [`Scale::of`] takes the bases from
//! the costs at hand; that the greatest of them fit is shown below at compile time.

/// How many levels there are.
pub const LEVELS: usize = 8;

/// The costs of one seat or of a whole plan, the most important first; see the constants for their meaning.
pub type Levels = [i64; LEVELS];

/// Seats that stay open; among equally many, big ones count more.
pub const OPEN: usize = 0;
/// People with more than one duty at an event.
pub const DOUBLED: usize = 2;
/// Big duties beyond the fair share.
pub const BIG: usize = 1;
/// Points of load.
pub const LOAD: usize = 3;
/// Not what the person likes.
pub const LIKES: usize = 4;
/// How lately the person had the role.
pub const ROTATION: usize = 5;
/// A first time without having seen how it is done.
pub const UNSEEN: usize = 6;
/// The order of names: only so that the same data give the same plan.
pub const ORDER: usize = 7;

/// The most seats of one event that are matched at once.
pub const SEATS_MAX: usize = 128;

/// The greatest cost of one seat on each level.
pub const MOST: Levels = [SEATS_MAX as i64 + 2, 1023, 1, 4095, 1, 255, 1, 4095];

/// Whether `n` seats at the greatest costs fit into an `i128`, with room for what the matching adds up on the way: its
/// labels stay within `n` times the greatest weight, and it adds `n` of them.
const fn fits(n: i128) -> bool {
    let mut product: i128 = n * n;
    let mut level = 0;
    while level < LEVELS {
        let Some(next) = product.checked_mul(n * MOST[level] as i128 + 1) else {
            return false;
        };
        product = next;
        level += 1;
    }
    true
}
const _: () = assert!(fits(SEATS_MAX as i128), "the folded costs must fit");

/// How levels are folded into one number.
#[derive(Debug, Clone, Copy)]
pub struct Scale([i128; LEVELS]);

impl Scale {
    /// The scale for `seats` seats with these costs. Costs are within [`MOST`] and not negative.
    pub fn of<'a>(seats: usize, costs: impl Iterator<Item = &'a Levels>) -> Self {
        let mut most = [0; LEVELS];
        for cost in costs {
            for (level, value) in cost.iter().enumerate() {
                debug_assert!((0..=MOST[level]).contains(value), "level {level}: {value}");
                most[level] = most[level].max(*value);
            }
        }
        let mut weights = [1; LEVELS];
        for level in (1..LEVELS).rev() {
            weights[level - 1] = weights[level] * (seats as i128 * i128::from(most[level]) + 1);
        }
        Self(weights)
    }

    /// The levels as one number: for sums of up to as many costs as the scale is for, smaller means better.
    pub fn fold(&self, levels: &Levels) -> i128 {
        levels
            .iter()
            .zip(self.0)
            .map(|(value, weight)| i128::from(*value) * weight)
            .sum()
    }
}

/// Adds costs to others.
pub fn add(sum: &mut Levels, more: &Levels) {
    for (value, more) in sum.iter_mut().zip(more) {
        *value += more;
    }
}
