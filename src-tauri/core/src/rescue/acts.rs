//! The name of this room's act, as undo and the history show it.

use super::views::Trouble;
use crate::dates::spoken;
use crate::error::Result;
use crate::events;
use crate::ids::Id;
use crate::people;
use crate::store::Db;
use crate::words::{Act, Message};

/// Carrying a plan out.
pub fn accept(db: &Db, event: Id, trouble: Trouble) -> Result<Act> {
    let event = events::queries::show(db, event)?;
    let salon = match event.number {
        Some(number) => Message::new("salon-numbered").with("number", number.to_string()),
        None => Message::new("salon-dated").with("date", spoken(event.date, false)),
    };
    let act = match trouble {
        Trouble::Speaker { person } => {
            Message::new("act-rescue-speaker").with("name", people::queries::get(db, person)?.name)
        }
        Trouble::Venue => Message::new("act-rescue-venue"),
        Trouble::Host => Message::new("act-rescue-host"),
    };
    Ok(act.with("salon", salon))
}
