//! One search over every room.

use crate::error::Result;
use crate::store::changes::Touched;
use crate::store::{Db, Tx};

/// Makes the derived rows of what an act touched again.
pub fn rederive(_tx: &Tx<'_>, _touched: &[Touched]) -> Result<()> {
    Ok(())
}

/// Makes all derived rows again.
pub fn rebuild(_tx: &Tx<'_>) -> Result<()> {
    Ok(())
}

/// Derived rows that do not fit the records.
pub fn problems(_db: &Db) -> Result<Vec<String>> {
    Ok(Vec::new())
}
