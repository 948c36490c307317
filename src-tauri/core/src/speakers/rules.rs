//! Small rules: the level by years, what a stage is called.

use super::{Level, Stage};
use crate::words::Message;

/// Up to so many years in HR a speaker counts as junior, above as senior. The sources call an HR with two to five years
/// junior and a newer member too, so there is no lower bound.
pub const JUNIOR_YEARS: u32 = 5;

/// The level that counts: by hand, else by years in HR, else unknown.
pub fn effective_level(by_hand: Option<Level>, years: Option<u32>) -> Option<Level> {
    by_hand.or_else(|| {
        years.map(|years| {
            if years <= JUNIOR_YEARS {
                Level::Junior
            } else {
                Level::Senior
            }
        })
    })
}

/// The name of a stage.
pub fn name(stage: Stage) -> Message {
    Message::new(&format!("stage-{}", stage.code()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_by_hand_wins_over_the_years() {
        assert_eq!(effective_level(None, None), None);
        assert_eq!(effective_level(None, Some(0)), Some(Level::Junior));
        assert_eq!(effective_level(None, Some(5)), Some(Level::Junior));
        assert_eq!(effective_level(None, Some(6)), Some(Level::Senior));
        assert_eq!(effective_level(Some(Level::Junior), Some(20)), Some(Level::Junior));
    }
}
