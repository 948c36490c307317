//! The habits of working with well-known people again and again: each is a field, or something that was sent in time.

use chrono::{Days, NaiveDate};

use super::coming::Coming;
use super::{Habit, HabitCode, Speaker, Stage};
use crate::words::Message;

/// So many days without a line of ours make somebody who has promised a talk uneasy.
pub const PROGRESS_DAYS: u64 = 10;

/// The eight habits for a speaker, in their order.
pub fn habits(speaker: &Speaker, coming: &[Coming], today: NaiveDate) -> Vec<Habit> {
    HabitCode::ALL
        .iter()
        .map(|habit| {
            let done = done(*habit, speaker, coming, today);
            let id = if done {
                format!("speakers-habit-done-{}", habit.code())
            } else {
                format!("speakers-habit-todo-{}", habit.code())
            };
            Habit {
                habit: *habit,
                done,
                prompt: Message::new(&id),
            }
        })
        .collect()
}

fn done(habit: HabitCode, speaker: &Speaker, coming: &[Coming], today: NaiveDate) -> bool {
    match habit {
        HabitCode::Need => !speaker.hopes.is_empty(),
        HabitCode::ContactPerson => !speaker.contact_style.is_empty(),
        HabitCode::Perfectionist => !speaker.particulars.is_empty(),
        HabitCode::Together => !speaker.offers.is_empty(),
        HabitCode::TheirSide => !speaker.benefit.is_empty(),
        HabitCode::ConditionsFirst => !speaker.conditions.is_empty() || speaker.fee.is_some(),
        HabitCode::Progress => is_informed(speaker, coming, today),
        HabitCode::Recap => is_thanked(speaker),
    }
}

/// Who has promised a talk heard from us lately; others wait for no news.
fn is_informed(speaker: &Speaker, coming: &[Coming], today: NaiveDate) -> bool {
    let recently = today.checked_sub_days(Days::new(PROGRESS_DAYS)).unwrap_or(today);
    !coming.iter().any(Coming::is_settled) || speaker.last_written_on.is_some_and(|on| on >= recently)
}

/// Whoever gave a talk heard how it went.
fn is_thanked(speaker: &Speaker) -> bool {
    match (speaker.last_spoke_on, speaker.stage) {
        (None, _) | (_, Stage::Thanked | Stage::Ready) => true,
        (Some(spoke_on), _) => speaker.last_written_on.is_some_and(|on| on > spoke_on),
    }
}
