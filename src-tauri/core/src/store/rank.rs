//! Order of rows by a fractional rank: a row moves between two others without touching them, so two people who move
//! different rows do not disturb each other and an undo touches one row.

use fractional_index::FractionalIndex;

use crate::error::{Error, Result};

/// The rank of the first row of an empty list.
pub fn first() -> String {
    FractionalIndex::default().to_string()
}

/// A rank after `low` and before `high`; `None` is the end of the list on that side.
pub fn between(low: Option<&str>, high: Option<&str>) -> Result<String> {
    let low = low.map(parse).transpose()?;
    let high = high.map(parse).transpose()?;
    FractionalIndex::new(low.as_ref(), high.as_ref())
        .map(|rank| rank.to_string())
        .ok_or_else(|| Error::bug("two rows have ranks that leave no room between them"))
}

/// `count` ascending ranks for a new list.
pub fn series(count: usize) -> Vec<String> {
    let mut last = FractionalIndex::default();
    (0..count)
        .map(|_| {
            let rank = last.to_string();
            last = FractionalIndex::new_after(&last);
            rank
        })
        .collect()
}

/// `count` ascending ranks after `low` and before `high`, no longer than they must be.
pub fn spread(low: Option<&str>, high: Option<&str>, count: usize) -> Result<Vec<String>> {
    let mut ranks = Vec::with_capacity(count);
    if high.is_none() {
        // At the open end each rank follows the last one without growing.
        for _ in 0..count {
            ranks.push(between(ranks.last().map(String::as_str).or(low), None)?);
        }
        return Ok(ranks);
    }
    if count > 0 {
        let middle = between(low, high)?;
        let half = count / 2;
        ranks.extend(spread(low, Some(&middle), half)?);
        ranks.push(middle.clone());
        ranks.extend(spread(Some(&middle), high, count - half - 1)?);
    }
    Ok(ranks)
}

fn parse(rank: &str) -> Result<FractionalIndex> {
    FractionalIndex::from_string(rank).map_err(|_| Error::bug(format!("not a rank: {rank}")))
}
