//! The facts in sentences: what the result step is filled in with. Every number in them is one of the facts.

use chrono::NaiveDate;

use super::{RatedAbout, RatingOf, RetroFacts, RetroSegment, RoleOutcome, facts};
use crate::events::TimeOfDay;
use crate::words::{Arg, Message, listed};

/// From so many minutes on it is said that a row took longer than planned.
const OVER_SAID: i64 = 2;
/// From so many minutes on it is said that a row was shorter.
const UNDER_SAID: i64 = 3;
/// So many names of those who did not come are told.
const NAMES_SAID: usize = 12;

/// The sentences of the facts.
pub(super) fn of(facts: &RetroFacts, start: TimeOfDay, today: NaiveDate) -> Vec<Message> {
    let mut lines = times(facts, start);
    lines.extend(people(facts));
    lines.extend(roles(facts));
    let fault = |fault: &Message| Message::new("retro-line-fault").with("fault", fault.clone());
    lines.extend(facts.faults.iter().map(fault));
    for line in &facts.publicity {
        if let Some(days) = facts::days_late(line) {
            lines.push(
                Message::new("retro-line-published-late")
                    .with("what", line.label.clone())
                    .with("days", days),
            );
        } else if facts::is_missing(line, today) {
            lines.push(Message::new("retro-line-published-not").with("what", line.label.clone()));
        }
    }
    lines
}

fn times(facts: &RetroFacts, start: TimeOfDay) -> Vec<Message> {
    let mut lines = Vec::new();
    if let Some(late) = facts.begun_late_minutes {
        let at = TimeOfDay::from_minutes(start.minutes() + late as i32);
        lines.push(punctual(
            Message::new(&format!("retro-line-begun-{}", how(late))),
            late,
            at,
        ));
    }
    lines.extend(facts.segments.iter().filter_map(segment));
    if let Some((late, end)) = facts.ended_late_minutes.zip(facts.actual_end) {
        lines.push(punctual(
            Message::new(&format!("retro-line-ended-{}", how(late))),
            late,
            end,
        ));
    }
    lines
}

/// How far something was off its time.
fn how(late: i64) -> &'static str {
    match late {
        0 => "on-time",
        1.. => "late",
        _ => "early",
    }
}

fn punctual(line: Message, late: i64, at: TimeOfDay) -> Message {
    line.with("time", at.to_string()).with("minutes", late.abs())
}

/// What a row is called.
pub(super) fn heading(row: &RetroSegment) -> Arg {
    if row.title.is_empty() {
        row.label.clone().into()
    } else {
        row.title.as_str().into()
    }
}

fn segment(row: &RetroSegment) -> Option<Message> {
    let (minutes, over) = row.actual_minutes.zip(row.over_minutes)?;
    let id = match (minutes, over) {
        (0, under) if under < 0 => "retro-line-skipped",
        (_, over) if over >= OVER_SAID => "retro-line-over",
        (_, over) if -over >= UNDER_SAID => "retro-line-under",
        _ => return None,
    };
    let line = Message::new(id).with("segment", heading(row));
    Some(line.with("minutes", minutes).with("difference", over.abs()))
}

fn people(facts: &RetroFacts) -> Vec<Message> {
    let mut lines = Vec::new();
    match (facts.signed_up, facts.present, facts.rate_percent) {
        (Some(signed_up), Some(present), Some(percent)) => lines.push(
            Message::new("retro-line-attendance")
                .with("signed_up", signed_up)
                .with("present", present)
                .with("percent", percent),
        ),
        (_, Some(present), _) => lines.push(Message::new("retro-line-present").with("present", present)),
        _ => {}
    }
    if let Some(visitors) = facts.visitors {
        let line = Message::new(if facts.first_time.is_some() {
            "retro-line-visitors-first"
        } else {
            "retro-line-visitors"
        });
        let line = line.with("visitors", visitors);
        lines.push(match facts.first_time {
            Some(first) => line.with("first", first),
            None => line,
        });
    }
    if !facts.brought.is_empty() {
        let each = facts.brought.iter().map(|brought| {
            Message::new("retro-line-brought-one")
                .with("name", &brought.name)
                .with("count", brought.count)
        });
        lines.push(Message::new("retro-line-brought").with("who", listed(each)));
    }
    if let Some(count) = facts.walk_ins.filter(|count| *count > 0) {
        lines.push(Message::new("retro-line-walk-ins").with("count", count));
    }
    if !facts.no_shows.is_empty() {
        let names = listed(facts.no_shows.iter().take(NAMES_SAID));
        let id = if facts.no_shows.len() > NAMES_SAID {
            "retro-line-no-shows-some"
        } else {
            "retro-line-no-shows"
        };
        lines.push(
            Message::new(id)
                .with("count", facts.no_shows.len())
                .with("names", names),
        );
    }
    lines
}

fn roles(facts: &RetroFacts) -> Vec<Message> {
    let mut lines = Vec::new();
    for role in &facts.roles {
        match (role.state, &role.person, &role.instead_of) {
            (RoleOutcome::Open, ..) => {
                lines.push(Message::new("retro-line-role-open").with("role", role.label.clone()));
            }
            (RoleOutcome::Substituted, Some(person), Some(before)) => lines.push(
                Message::new("retro-line-substituted")
                    .with("role", role.label.clone())
                    .with("name", &person.name)
                    .with("before", &before.name),
            ),
            _ => {}
        }
    }
    if lines.is_empty() && !facts.roles.is_empty() {
        lines.push(Message::new("retro-line-roles-all").with("count", facts.roles.len()));
    }
    lines
}

/// The sentences of the stars.
pub(super) fn ratings(ratings: &[RatingOf]) -> Vec<Message> {
    let said = |rating: &RatingOf| {
        let mean = rating.mean?;
        let id = match (rating.about, rating.answers) {
            (RatedAbout::Talk, 0) => "retro-line-talk-rating-plain",
            (RatedAbout::Talk, _) => "retro-line-talk-rating",
            (_, 0) => "retro-line-rating-plain",
            _ => "retro-line-rating",
        };
        let line = Message::new(id).with("what", rating.label.clone());
        let line = line.with("mean", mean.to_string());
        Some(if rating.answers > 0 {
            line.with("answers", rating.answers)
        } else {
            line
        })
    };
    ratings.iter().filter_map(said).collect()
}
