//! What speaks against doing a task now: a poster before the speakers are sure, a poster whose group code dies too early.

use chrono::NaiveDate;

use super::group_codes::GroupCode;
use crate::dates::spoken;
use crate::events::{AppearanceState, Salon};
use crate::words::{Message, listed};

/// Codes of the tasks that go out to everybody and name the speakers.
const SHOWS_SPEAKERS: [&str; 2] = ["poster", "article"];

/// Whether something may speak against a task of this code.
pub(super) fn may_warn(code: &str) -> bool {
    SHOWS_SPEAKERS.contains(&code)
}

/// What speaks against publishing an event now.
pub(super) fn of(salon: &Salon, last_day: NaiveDate, codes: &[GroupCode]) -> Option<Message> {
    unconfirmed(salon).or_else(|| dies(last_day, codes))
}

/// The talks of the sheet that nobody has agreed to give: nothing goes out before (DOMAIN 5).
fn unconfirmed(salon: &Salon) -> Option<Message> {
    let talks = salon.segments.iter().filter_map(|row| row.talk).max().unwrap_or(0);
    let open: Vec<Message> = (1..=talks)
        .filter_map(|talk| {
            let given = salon.appearances.iter().find(|one| {
                one.talk == Some(talk) && !matches!(one.state, AppearanceState::Declined | AppearanceState::NoShow)
            });
            match given {
                Some(one) if matches!(one.state, AppearanceState::Confirmed | AppearanceState::Spoke) => None,
                Some(one) => Some(Message::new("sheet-own-title").with("title", &one.name)),
                None => Some(Message::new("task-talk-open").with("talk", talk)),
            }
        })
        .collect();
    (!open.is_empty()).then(|| Message::new("task-poster-unconfirmed").with("who", listed(open)))
}

/// The first group code that no longer works on the last day on which somebody may scan the poster.
fn dies(last_day: NaiveDate, codes: &[GroupCode]) -> Option<Message> {
    let code = codes
        .iter()
        .filter(|code| code.expires_on <= last_day)
        .min_by_key(|code| code.expires_on)?;
    Some(
        Message::new("task-code-expires")
            .with("name", &code.name)
            .with("date", spoken(code.expires_on, false))
            .with("until", spoken(last_day, false)),
    )
}
