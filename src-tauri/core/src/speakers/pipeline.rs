//! The pipeline 邀约进度: which steps are unusual, which exits ask for another try, and what an appearance moves along.
//!
//! Nothing here refuses a step: people know better. What is unusual is said before the step when somebody asks, and
//! beside it when it was taken.

use chrono::{Months, NaiveDate};

use super::rules::name;
use super::{Stage, Step};
use crate::words::{Message, listed};

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

/// Where a stage stands on the way; exits stand where the step would that did not come: a missed talk and one that was
/// taken back where the talk would, a silence where the invitation went out. A no can be said anywhere.
fn place(stage: Stage) -> Option<usize> {
    let stage = match stage {
        Stage::NoShow | Stage::Withdrawn => Stage::Spoke,
        Stage::NoReply => Stage::Invited,
        stage => stage,
    };
    PATH.iter().position(|step| *step == stage)
}

/// Whether a new invitation may start here: the last round is over, or it came to nothing.
fn round_is_over(stage: Stage) -> bool {
    stage.is_exit() || matches!(stage, Stage::Thanked | Stage::Ready)
}

/// What is unusual about a step.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Unusual {
    /// These stages were left out.
    Skips(Vec<Stage>),
    /// It goes back.
    Back,
}

fn unusual(from: Stage, to: Stage) -> Option<Unusual> {
    let target = place(to)?;
    // From one exit to another the record is only put right.
    if from == to || (from.is_exit() && to.is_exit()) || (to == Stage::Ready && round_is_over(from)) {
        return None;
    }
    // What was given cannot be taken back or missed any more.
    if to.is_exit() && matches!(from, Stage::Spoke | Stage::Thanked | Stage::Ready) {
        return (from == Stage::Spoke && to != Stage::NoShow).then_some(Unusual::Back);
    }
    // A new round begins with people we know, as if in touch; going on in it is never a step back.
    let start = if round_is_over(from) { 1 } else { place(from)? };
    if target < start {
        return (!round_is_over(from)).then_some(Unusual::Back);
    }
    let skipped = &PATH[(start + 1).min(target)..target];
    (!skipped.is_empty()).then(|| Unusual::Skips(skipped.to_vec()))
}

/// A warning when a step that was taken is unusual: something was skipped, or it goes back.
pub fn step_warning(from: Stage, to: Stage) -> Option<Message> {
    said(from, to, "speakers-warning-skipped", "speakers-warning-back")
}

/// The same, asked before the step is taken.
fn step_question(from: Stage, to: Stage) -> Option<Message> {
    said(from, to, "speakers-ask-skipped", "speakers-ask-back")
}

fn said(from: Stage, to: Stage, skipped: &str, back: &str) -> Option<Message> {
    Some(match unusual(from, to)? {
        Unusual::Skips(stages) => Message::new(skipped)
            .with("to", name(to))
            .with("skipped", listed(stages.into_iter().map(name))),
        Unusual::Back => Message::new(back).with("from", name(from)).with("to", name(to)),
    })
}

/// What a step would mean today.
pub fn step(from: Stage, to: Stage, today: NaiveDate) -> Step {
    Step {
        warning: step_question(from, to),
        exit: to.is_exit(),
        try_again_on: try_again(to, today),
    }
}

/// When to try again after an exit of a day: soon after a silence, later after a no.
pub fn try_again(stage: Stage, on: NaiveDate) -> Option<NaiveDate> {
    let months = match stage {
        Stage::NoReply => 2,
        Stage::OnHold => 3,
        Stage::Declined | Stage::NoShow | Stage::Withdrawn => 6,
        _ => return None,
    };
    on.checked_add_months(Months::new(months))
}

/// Whether an appearance that reached `to` on a day takes the speaker's stage along: never over a newer stage, never
/// back from the answer to the question, never back from the thanks to the talk.
pub fn moves_along(current: Stage, since: NaiveDate, to: Stage, on: NaiveDate) -> bool {
    match (current, to) {
        // A new name is no step: whatever happened, happened after it.
        (Stage::Lead, _) => to != Stage::Lead,
        _ if on < since => false,
        // A talk that was taken back or put off is declined at the event; the speaker's own stage says more.
        (Stage::Invited | Stage::Confirmed, Stage::Invited)
        | (Stage::Confirmed, Stage::Confirmed)
        | (Stage::Withdrawn | Stage::OnHold, Stage::Declined) => false,
        (Stage::Spoke | Stage::Thanked | Stage::Ready, Stage::Spoke)
        | (Stage::NoShow, Stage::NoShow)
        | (Stage::Declined, Stage::Declined) => on > since,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
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
            (Confirmed, Withdrawn),
            (Contacted, NoReply),
            (Invited, NoReply),
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
            (NoShow, Withdrawn),
            (NoReply, Contacted),
            (Withdrawn, Invited),
            (Spoke, NoShow),
            (Invited, Invited),
        ] {
            assert_eq!(step_warning(from, to), None, "{from:?} → {to:?}");
        }
        for (from, to) in [
            (Lead, Invited),
            (Lead, Spoke),
            (Lead, NoReply),
            (Invited, Spoke),
            (Invited, NoShow),
            (Invited, Withdrawn),
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
        for (from, to) in [
            (Confirmed, Invited),
            (Confirmed, NoReply),
            (Spoke, Lead),
            (Spoke, Withdrawn),
            (Invited, Contacted),
        ] {
            assert_eq!(
                step_warning(from, to).unwrap().id,
                "speakers-warning-back",
                "{from:?} → {to:?}"
            );
        }
    }

    #[test]
    fn what_is_asked_beforehand_is_what_is_said_afterwards() {
        for from in Stage::ALL {
            for to in Stage::ALL {
                let asked = step(*from, *to, day(22));
                assert_eq!(asked.warning.is_some(), step_warning(*from, *to).is_some());
                assert_eq!(asked.exit, asked.try_again_on.is_some(), "{to:?}");
            }
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
        assert!(!moves_along(Withdrawn, day(20), Declined, day(20)));
    }
}
