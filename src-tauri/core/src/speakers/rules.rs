//! Pure rules: level by years, silence, unusual steps of the pipeline, and whom to write to today.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::{Level, Speaker, Stage, Urgency};
use crate::ids::Id;
use crate::words::Message;

/// Up to so many years in HR a speaker counts as junior, above as senior. The sources call an HR with two to five years
/// junior and a newer member too, so there is no lower bound.
pub const JUNIOR_YEARS: u32 = 5;

/// Thanks owed for more days than this are late.
pub const THANKS_DAYS: i64 = 3;

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

/// When something happened. Days are all the log knows; within one day the order of writing down decides, and two lines
/// of the same instant count as the same moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub on: NaiveDate,
    /// When it was written down, in milliseconds since 1970.
    pub noted: u64,
}

impl Moment {
    /// The moment of the line `id`, which happened on a day.
    pub fn new(on: NaiveDate, id: Id) -> Self {
        // The first 48 bits of a version 7 id are its time.
        let noted = id.as_bytes()[..6]
            .iter()
            .fold(0, |time, byte| time << 8 | u64::from(*byte));
        Self { on, noted }
    }
}

/// Days since we last wrote or invited without a later answer. Only somebody who may still answer can be silent: after
/// the talk, a refusal or «later» nothing is awaited. An answer of the same moment counts.
pub fn silent_days(
    stage: Stage,
    last_out: Option<Moment>,
    last_answer: Option<Moment>,
    today: NaiveDate,
) -> Option<u32> {
    let awaited = matches!(
        stage,
        Stage::Lead | Stage::Contacted | Stage::Invited | Stage::Confirmed
    );
    let out = last_out.filter(|out| awaited && last_answer.is_none_or(|answer| answer < *out))?;
    Some(u32::try_from((today - out.on).num_days()).unwrap_or(0))
}

/// The usual way, one step after the other.
const PATH: [Stage; 7] = [
    Stage::Lead,
    Stage::Contacted,
    Stage::Invited,
    Stage::Confirmed,
    Stage::Spoke,
    Stage::Thanked,
    Stage::Ready,
];

/// Where a stage stands on the way; a missed talk stands where the talk would.
fn place(stage: Stage) -> Option<usize> {
    let stage = if stage == Stage::NoShow { Stage::Spoke } else { stage };
    PATH.iter().position(|step| *step == stage)
}

/// Whether a new invitation may start here: the last round is over, or they said «not now».
fn round_is_over(stage: Stage) -> bool {
    matches!(
        stage,
        Stage::Thanked | Stage::Ready | Stage::Declined | Stage::OnHold | Stage::NoShow
    )
}

/// A warning when a step is unusual: something was skipped, or it goes back. The step is done all the same.
pub fn step_warning(from: Stage, to: Stage) -> Option<Message> {
    let target = place(to)?;
    if from == to || (to == Stage::Ready && round_is_over(from)) {
        return None;
    }
    // A new round begins with people we know, as if in touch; going on in it is never a step back.
    let start = if round_is_over(from) { 1 } else { place(from)? };
    if target < start {
        let back = Message::new("speakers-warning-back")
            .with("from", name(from))
            .with("to", name(to));
        return (!round_is_over(from)).then_some(back);
    }
    let skipped = &PATH[(start + 1).min(target)..target];
    let list = skipped.iter().map(|stage| name(*stage)).reduce(|first, second| {
        Message::new("speakers-stages-and")
            .with("first", first)
            .with("second", second)
    })?;
    Some(
        Message::new("speakers-warning-skipped")
            .with("to", name(to))
            .with("skipped", list),
    )
}

/// Whether an appearance that reached `to` on a day takes the speaker's stage along: never over a newer stage, never
/// back from the answer to the question, never back from the thanks to the talk.
pub fn moves_along(current: Stage, since: NaiveDate, to: Stage, on: NaiveDate) -> bool {
    match (current, to) {
        // A new name is no step: whatever happened, happened after it.
        (Stage::Lead, _) => to != Stage::Lead,
        _ if on < since => false,
        (Stage::Invited | Stage::Confirmed, Stage::Invited) | (Stage::Confirmed, Stage::Confirmed) => false,
        (Stage::Spoke | Stage::Thanked | Stage::Ready, Stage::Spoke) | (Stage::NoShow, Stage::NoShow) => on > since,
        _ => true,
    }
}

/// Why somebody waits for us.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// Late or due.
    pub urgency: Urgency,
    /// For how many days.
    pub days: i64,
    /// The sentence.
    pub why: Message,
}

/// Every reason to write to a speaker today, the weightiest first. `silence_days` is the chapter's rule.
pub fn reasons(speaker: &Speaker, silence_days: u32, today: NaiveDate) -> Vec<Reason> {
    let mut found: Vec<Reason> = [
        next_action(speaker, today),
        silence(speaker, silence_days),
        thanks(speaker, today),
    ]
    .into_iter()
    .flatten()
    .collect();
    found.sort_by_key(|reason| (reason.urgency, Reverse(reason.days)));
    found
}

fn next_action(speaker: &Speaker, today: NaiveDate) -> Option<Reason> {
    let days = (today - speaker.next_action_on?).num_days();
    let (urgency, id) = match days {
        ..0 => return None,
        0 => (Urgency::Due, "speakers-why-action-due"),
        1.. => (Urgency::Late, "speakers-why-action-late"),
    };
    let why = Message::new(id).with("action", &speaker.next_action).with("days", days);
    Some(Reason { urgency, days, why })
}

fn silence(speaker: &Speaker, silence_days: u32) -> Option<Reason> {
    let days = speaker
        .silent_days
        .filter(|days| speaker.stage == Stage::Invited && *days >= silence_days)?;
    let why = match speaker.next_event.as_ref().and_then(|event| event.number) {
        Some(number) => Message::new("speakers-why-silent-salon").with("number", number.to_string()),
        None => Message::new("speakers-why-silent"),
    };
    Some(Reason {
        urgency: Urgency::Late,
        days: days.into(),
        why: why.with("days", days),
    })
}

/// Thanks are owed while nothing has gone out to the speaker since the day of the talk.
fn thanks(speaker: &Speaker, today: NaiveDate) -> Option<Reason> {
    let days = (today - speaker.stage_on).num_days();
    let written = speaker.last_written_on.is_some_and(|on| on > speaker.stage_on);
    if speaker.stage != Stage::Spoke || days < 0 || written {
        return None;
    }
    let urgency = if days > THANKS_DAYS {
        Urgency::Late
    } else {
        Urgency::Due
    };
    Some(Reason {
        urgency,
        days,
        why: Message::new("speakers-why-thanks").with("days", days),
    })
}

/// The name of a stage.
pub fn name(stage: Stage) -> Message {
    Message::new(&format!("stage-{}", stage.code()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[allow(clippy::unnecessary_wraps)] // as the rule takes it
    fn at(on: u32, noted: u64) -> Option<Moment> {
        Some(Moment { on: day(on), noted })
    }

    #[test]
    fn the_level_by_hand_wins_over_the_years() {
        assert_eq!(effective_level(None, None), None);
        assert_eq!(effective_level(None, Some(0)), Some(Level::Junior));
        assert_eq!(effective_level(None, Some(5)), Some(Level::Junior));
        assert_eq!(effective_level(None, Some(6)), Some(Level::Senior));
        assert_eq!(effective_level(Some(Level::Junior), Some(20)), Some(Level::Junior));
    }

    #[test]
    fn silence_runs_from_our_last_line_until_an_answer() {
        let silent = |out, answer| silent_days(Stage::Invited, out, answer, day(22));
        assert_eq!(silent(None, None), None);
        assert_eq!(silent(at(18, 1), None), Some(4));
        assert_eq!(
            silent(at(18, 1), at(17, 9)),
            Some(4),
            "an older answer, written down later"
        );
        assert_eq!(silent(at(18, 1), at(18, 2)), None, "answered on the same day");
        assert_eq!(silent(at(18, 3), at(18, 2)), Some(4), "we wrote again on that day");
        assert_eq!(silent(at(18, 3), at(18, 3)), None);
        assert_eq!(silent(at(25, 3), None), Some(0), "a date ahead of the clock");
        assert_eq!(
            silent_days(Stage::Spoke, at(18, 1), None, day(22)),
            None,
            "nothing is awaited after the talk"
        );
    }

    #[test]
    fn usual_steps_are_silent_and_unusual_ones_are_warned_of() {
        use Stage::*;
        for (from, to) in [
            (Lead, Contacted),
            (Contacted, Invited),
            (Invited, Confirmed),
            (Confirmed, Spoke),
            (Confirmed, NoShow),
            (Spoke, Thanked),
            (Thanked, Ready),
            (Thanked, Invited),
            (Ready, Invited),
            (Ready, Contacted),
            (Invited, Declined),
            (Contacted, OnHold),
            (Declined, Ready),
            (OnHold, Lead),
            (NoShow, Invited),
            (Invited, Invited),
        ] {
            assert_eq!(step_warning(from, to), None, "{from:?} → {to:?}");
        }
        for (from, to) in [
            (Lead, Invited),
            (Lead, Spoke),
            (Invited, Spoke),
            (Ready, Confirmed),
            (Spoke, Ready),
            (Declined, Spoke),
        ] {
            assert_eq!(
                step_warning(from, to).unwrap().id,
                "speakers-warning-skipped",
                "{from:?} → {to:?}"
            );
        }
        for (from, to) in [(Confirmed, Invited), (Spoke, Lead), (Invited, Contacted)] {
            assert_eq!(
                step_warning(from, to).unwrap().id,
                "speakers-warning-back",
                "{from:?} → {to:?}"
            );
        }
    }

    #[test]
    fn an_appearance_never_moves_a_stage_back() {
        use Stage::*;
        assert!(
            moves_along(Lead, day(20), Spoke, day(1)),
            "a name typed in after the talk"
        );
        assert!(moves_along(Ready, day(1), Invited, day(20)));
        assert!(!moves_along(Confirmed, day(1), Invited, day(20)));
        assert!(!moves_along(Thanked, day(20), Spoke, day(20)));
        assert!(moves_along(Thanked, day(1), Spoke, day(20)), "the next talk");
        assert!(
            !moves_along(Declined, day(20), Invited, day(19)),
            "a newer stage stands"
        );
        assert!(!moves_along(Spoke, day(20), NoShow, day(19)));
    }
}
