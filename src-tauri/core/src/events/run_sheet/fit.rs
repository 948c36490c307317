//! Fitting a run-sheet to an end by shrinking and stretching its elastic rows. Pure; used by templates and by rescue.
//!
//! A row may shrink when it says so, down to its floor; it may stretch up to its ceiling, without limit when it may
//! shrink and has no ceiling. Rows that say neither stay as they are. Fixed starts hold: what stands above one is only
//! shortened as far as it would overlap it.

use super::store::Segment;

/// What fitting knows of a row of the slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Elastic {
    /// How long it takes as planned.
    pub minutes: i64,
    /// The least it can take.
    pub floor: i64,
    /// The most it can take; `None`: no limit.
    pub ceiling: Option<i64>,
    /// The minute of the day at which it must start.
    pub fixed: Option<i64>,
}

impl Elastic {
    /// A row by what stands in the sheet.
    pub fn new(minutes: i64, may_shrink: bool, floor: Option<i64>, ceiling: Option<i64>, fixed: Option<i64>) -> Self {
        Self {
            minutes,
            floor: floor.filter(|_| may_shrink).map_or(minutes, |floor| floor.min(minutes)),
            ceiling: match ceiling {
                Some(ceiling) => Some(ceiling.max(minutes)),
                None if may_shrink => None,
                None => Some(minutes),
            },
            fixed,
        }
    }

    fn room_below(&self) -> i64 {
        self.minutes - self.floor
    }

    /// How much it can grow, when all together grow by `by`.
    fn room_above(&self, by: i64) -> i64 {
        self.ceiling.map_or(by, |ceiling| (ceiling - self.minutes).min(by))
    }
}

impl From<&Segment> for Elastic {
    fn from(row: &Segment) -> Self {
        Self::new(
            row.minutes,
            row.may_shrink,
            row.floor_minutes,
            row.ceiling_minutes,
            row.fixed_start.map(|start| i64::from(start.minutes())),
        )
    }
}

/// Minutes for each row so that the rows, which start at `start`, end at `target_end` or as shortly before it as their
/// ceilings allow (all in minutes of the day). `None` when even the floors end later.
pub fn fit(start: i64, rows: &[Elastic], target_end: i64) -> Option<Vec<i64>> {
    let mut fitted = Vec::with_capacity(rows.len());
    let mut begin = start;
    let mut rest = rows;
    while !rest.is_empty() {
        begin = rest[0].fixed.unwrap_or(begin);
        let run = 1 + rest[1..].iter().take_while(|row| row.fixed.is_none()).count();
        let (own, below) = rest.split_at(run);
        let planned: i64 = own.iter().map(|row| row.minutes).sum();
        // Before a fixed start a run may leave a gap, which is shown and not filled.
        let by = match below.first().and_then(|next| next.fixed) {
            Some(next) => (next - begin - planned).min(0),
            None => target_end - begin - planned,
        };
        let minutes = if by < 0 { shrink(own, -by)? } else { stretch(own, by) };
        begin += minutes.iter().sum::<i64>();
        fitted.extend(minutes);
        rest = below;
    }
    (begin <= target_end || rows.is_empty()).then_some(fitted)
}

fn shrink(rows: &[Elastic], by: i64) -> Option<Vec<i64>> {
    let rooms: Vec<i64> = rows.iter().map(Elastic::room_below).collect();
    let taken = share(&rooms, by)?;
    Some(rows.iter().zip(taken).map(|(row, taken)| row.minutes - taken).collect())
}

fn stretch(rows: &[Elastic], by: i64) -> Vec<i64> {
    let rooms: Vec<i64> = rows.iter().map(|row| row.room_above(by)).collect();
    let most: i64 = rooms.iter().sum();
    let given = share(&rooms, by.min(most)).unwrap_or_else(|| vec![0; rows.len()]);
    rows.iter().zip(given).map(|(row, given)| row.minutes + given).collect()
}

/// Divides `amount` among rooms in proportion to their size, in whole minutes: the largest remainders get what is left,
/// earlier rows first. `None` when there is not room enough.
pub fn share(rooms: &[i64], amount: i64) -> Option<Vec<i64>> {
    let all: i64 = rooms.iter().sum();
    if amount > all {
        return None;
    }
    if amount <= 0 {
        return Some(vec![0; rooms.len()]);
    }
    let mut shares: Vec<i64> = rooms.iter().map(|room| room * amount / all).collect();
    let left = amount - shares.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..rooms.len()).collect();
    order.sort_by_key(|&at| (-(rooms[at] * amount % all), at));
    for &at in order.iter().take(usize::try_from(left).unwrap_or(0)) {
        shares[at] += 1;
    }
    Some(shares)
}
