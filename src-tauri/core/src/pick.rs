//! How a person names a record on the command line: by its id, by an id shortened to a unique prefix, or by an exact
//! name that only one record bears.

use std::str::FromStr;

use crate::error::{Error, Result};
use crate::ids::Id;

/// The most candidates that a refusal names.
const NAMED: usize = 8;

/// A record as far as picking one needs it.
pub type Candidate = (Id, String);

/// The one record that `text` means. `by_name` gives the records whose name is exactly the text, `by_range` those whose
/// id lies between two ids (both included). A name goes before a prefix, since names are what people type.
///
/// Refused with `ambiguous` when several fit, and with `not_found` (the room's own code) when none does.
pub fn pick(
    text: &str,
    not_found: &'static str,
    by_name: impl FnOnce(&str) -> Result<Vec<Candidate>>,
    by_range: impl FnOnce(Id, Id) -> Result<Vec<Candidate>>,
) -> Result<Id> {
    let text = text.trim();
    let missing = || Error::not_found(not_found).with("given", text);
    if text.len() >= 32
        && let Ok(id) = Id::from_str(text)
    {
        return by_range(id, id)?.first().map(|(id, _)| *id).ok_or_else(missing);
    }
    let named = by_name(text)?;
    let found = match (named.is_empty(), Id::range_of_prefix(text)) {
        (true, Some((low, high))) => by_range(low, high)?,
        _ => named,
    };
    match found.as_slice() {
        [] => Err(missing()),
        [(id, _)] => Ok(*id),
        several => Err(Error::refused("ambiguous")
            .with("given", text)
            .with("count", several.len())
            .with(
                "candidates",
                several
                    .iter()
                    .take(NAMED)
                    .map(|(id, name)| format!("{name} {id}"))
                    .collect::<Vec<_>>()
                    .join(", "),
            )),
    }
}
