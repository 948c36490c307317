//! The name of this room's act, as undo and the history show it.

use super::SeatPick;
use crate::words::{Act, Message};

/// Taking a proposal over.
pub fn accept(picks: &[SeatPick]) -> Act {
    let people: std::collections::BTreeSet<_> = picks.iter().map(|pick| pick.person).collect();
    Message::new("act-rota-accept")
        .with("seats", picks.len())
        .with("people", people.len())
}
