//! Taking a proposal over.

use super::SeatPick;
use crate::error::Result;
use crate::events::{self, AssignmentState};
use crate::saved::Saved;
use crate::store::Tx;

/// Gives the proposed roles to their people, who count as asked from now on. Refused as a whole with
/// `suggestion_outdated` when one of them is not possible any more. Tells how many were given.
pub fn accept(tx: &Tx<'_>, picks: &[SeatPick]) -> Result<Saved<i64>> {
    for pick in picks {
        events::ops::assign(
            tx,
            pick.event,
            pick.role,
            pick.person,
            pick.group_number,
            AssignmentState::Asked,
        )?;
    }
    Ok(Saved::quietly(picks.len() as i64))
}
