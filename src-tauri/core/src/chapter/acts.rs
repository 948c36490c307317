//! The names of this room's acts, as undo and the history show them.

use chrono::NaiveDate;

use crate::words::{Act, Message};

/// Changing the chapter's facts.
pub fn edit() -> Act {
    Message::new("act-chapter-edit")
}

/// Setting or taking away the picture of the seal.
pub fn set_seal_picture() -> Act {
    Message::new("act-chapter-seal")
}

/// Changing a rule.
pub fn set_rule() -> Act {
    Message::new("act-chapter-rule")
}

/// Entering a day into the calendar.
pub fn set_day(date: NaiveDate) -> Act {
    Message::new("act-chapter-set-day").with("date", date.to_string())
}

/// Taking the chapter's own entry of a day back.
pub fn clear_day(date: NaiveDate) -> Act {
    Message::new("act-chapter-clear-day").with("date", date.to_string())
}

/// Saying whether a year's holidays are announced.
pub fn set_year(year: i32) -> Act {
    Message::new("act-chapter-set-year").with("year", year.to_string())
}
