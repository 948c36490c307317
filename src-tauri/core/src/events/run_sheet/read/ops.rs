//! Changes made from text.

use crate::error::Result;
use crate::events::codes::Part;
use crate::events::fields::SegmentFields;
use crate::events::run_sheet::ops;
use crate::events::store as events;
use crate::events::views::Salon;
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::Tx;

/// Takes the rows that a text makes.
pub fn take_rows(
    tx: &Tx<'_>,
    event: Id,
    _text: &str,
    _replace: bool,
    _part: Option<Part>,
    _after: Option<Id>,
) -> Result<Saved<Salon>> {
    ops::done(tx, &events::get(tx, event)?)
}

/// Adds the row that a typed line means.
pub fn add_line(tx: &Tx<'_>, event: Id, part: Part, after: Option<Id>, text: &str) -> Result<Saved<Salon>> {
    ops::add_segment(
        tx,
        event,
        part,
        after,
        &SegmentFields {
            title: Some(text.to_owned()),
            ..SegmentFields::default()
        },
    )
}
