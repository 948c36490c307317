//! Fair shares of the big duties. Pure.
//!
//! Counting duties is not fair to somebody who came in spring or was away for a month. So each big seat is shared in
//! thought among all who could have taken it: with ten able people, each of them owes a tenth of it. What somebody did
//! beyond the sum of their shares is what they have ahead of the others; who joins later or stays away owes nothing for
//! it. The solver keeps everybody as near to their share as it can.
//!
//! What lies back need not be made good for ever: nobody enters a proposal with more than [`CARRIED`] duties ahead or
//! behind.

use super::solve::DUTY;

/// The most duties that somebody is ahead or behind when a proposal begins.
const CARRIED: i64 = 2;

/// A duty in the unit of the shares.
const WHOLE: i64 = 1_000_000;

/// The big seats of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Whether it belongs to the proposal; else it lies back.
    pub proposed: bool,
    /// How many seats there are.
    pub seats: usize,
    /// Who could take one of them, whichever, those who have one included.
    pub able: Vec<usize>,
    /// Who has one.
    pub held: Vec<usize>,
}

/// How far each person is ahead of their share, in units of 1/[`DUTY`]: with the shares of the proposal's seats counted,
/// but not yet who will take them. Shares are given in the order of dates.
pub fn due(people: usize, shares: &[Share]) -> Vec<i64> {
    let mut ahead = vec![0; people];
    for share in shares {
        let able = share.able.len().max(1);
        let owed = WHOLE * share.seats.min(able) as i64 / able as i64;
        for person in &share.able {
            ahead[*person] -= owed;
        }
        for person in &share.held {
            ahead[*person] += WHOLE;
        }
        if !share.proposed {
            for person in share.able.iter().chain(&share.held) {
                ahead[*person] = ahead[*person].clamp(-CARRIED * WHOLE, CARRIED * WHOLE);
            }
        }
    }
    ahead
        .into_iter()
        .map(|ahead| (ahead * DUTY).div_euclid(WHOLE))
        .collect()
}
