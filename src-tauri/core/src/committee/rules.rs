//! Pure rules of terms of office.

use chrono::NaiveDate;

use super::{Office, Term};
use crate::error::{Error, Result};
use crate::words::Message;

/// Refuses an end that is not after the start: `term_ends_before_start`.
pub fn check_dates(started: NaiveDate, ended: Option<NaiveDate>) -> Result<()> {
    match ended {
        Some(ended) if ended <= started => Err(Error::invalid("term_ends_before_start", "ended")
            .with("started", started.to_string())
            .with("ended", ended.to_string())),
        _ => Ok(()),
    }
}

/// Refuses an interest lead without a group, and a group on another office.
pub fn check_group(office: Office, group: &str) -> Result<()> {
    match (office, group.is_empty()) {
        (Office::InterestLead, true) => Err(Error::invalid("interest_group_missing", "interest_group")),
        (Office::InterestLead, false) | (_, true) => Ok(()),
        (_, false) => Err(Error::invalid("interest_group_not_here", "interest_group")),
    }
}

/// Whether a term is held on a day.
pub fn holds_on(term: &Term, day: NaiveDate) -> bool {
    term.started <= day && term.ended.is_none_or(|ended| ended > day)
}

/// Whether two terms have a day in common.
pub fn overlap(a: &Term, b: &Term) -> bool {
    a.ended.is_none_or(|ended| b.started < ended) && b.ended.is_none_or(|ended| a.started < ended)
}

/// What to look at about a term beside the other terms of its office.
pub fn warnings(term: &Term, others: &[Term]) -> Vec<Message> {
    let beside = others
        .iter()
        .filter(|other| other.id != term.id && other.office == term.office && overlap(term, other));
    let warning = |other: &Term| {
        let message = if other.person.id == term.person.id {
            if other.interest_group != term.interest_group {
                return None;
            }
            Message::new("committee-held-already")
        } else if !term.office.is_single() {
            return None;
        } else if let Some(ended) = other.ended {
            Message::new("committee-terms-overlap").with("ended", ended.to_string())
        } else {
            Message::new("committee-seat-held")
        };
        let message = message
            .with("office", term.office.name())
            .with("name", &other.person.name);
        Some(message.with("started", other.started.to_string()))
    };
    beside.filter_map(warning).collect()
}

/// Since when a seat is vacant on a day: the latest end of its terms; `None` when it is held or never was.
pub fn vacant_since(terms: &[Term], day: NaiveDate) -> Option<NaiveDate> {
    if terms.iter().any(|term| holds_on(term, day)) {
        return None;
    }
    terms
        .iter()
        .filter(|term| term.started <= day)
        .filter_map(|term| term.ended)
        .max()
}
