//! The silence clock: days since the last real contact, the day to ask again, the day by which an answer is needed.
//!
//! A contact is real when it happened, not when it was typed. Lines of one day are one contact: an invitation stands in
//! the log, in the stage and at the event, and yet was sent once.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{Silence, Stage, Standby};
use crate::chapter::Rulebook;
use crate::ids::Id;

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

/// A line of any log that says who reached whom.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// When.
    pub moment: Moment,
    /// Whether it went out from us.
    pub from_us: bool,
    /// Whether it is a line of the contact log; else a stage or an invitation says so.
    pub contact: bool,
}

/// What the logs know of a speaker, folded into the latest of each kind.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Trace {
    /// The day of the last contact in either direction.
    pub contact_on: Option<NaiveDate>,
    /// When we last wrote or invited.
    pub out: Option<Moment>,
    /// When they last answered, in words or by a stage that is an answer.
    pub answer: Option<Moment>,
    /// On how many days we wrote since their last answer.
    pub asked: usize,
}

impl Trace {
    /// The trace of a speaker's lines, in any order.
    pub fn of(lines: &[Line]) -> Self {
        let last = |from_us| {
            lines
                .iter()
                .filter(|line| line.from_us == from_us)
                .map(|line| line.moment)
                .max()
        };
        let answer = last(false);
        let asked: BTreeSet<NaiveDate> = lines
            .iter()
            .filter(|line| line.from_us && answer.is_none_or(|answer| answer < line.moment))
            .map(|line| line.moment.on)
            .collect();
        Self {
            contact_on: lines
                .iter()
                .filter(|line| line.contact)
                .map(|line| line.moment.on)
                .max(),
            out: last(true),
            answer,
            asked: asked.len(),
        }
    }

    /// Our last line, while no answer of theirs is newer. An answer of the same moment counts.
    fn unanswered(&self) -> Option<Moment> {
        self.out.filter(|out| self.answer.is_none_or(|answer| answer < *out))
    }
}

/// Days since we last wrote or invited without a later answer. Only somebody who may still answer can be silent: after
/// the talk, a refusal or «later» nothing is awaited.
pub fn silent_days(stage: Stage, trace: &Trace, today: NaiveDate) -> Option<u32> {
    let awaited = matches!(
        stage,
        Stage::Lead | Stage::Contacted | Stage::Invited | Stage::Confirmed
    );
    let out = trace.unanswered().filter(|_| awaited)?;
    Some(since(out.on, today))
}

fn since(on: NaiveDate, today: NaiveDate) -> u32 {
    u32::try_from((today - on).num_days()).unwrap_or(0)
}

/// The day by which an invitation needs an answer: agreed, else so many days after it went out; never after the event.
pub fn answer_by(
    agreed: Option<NaiveDate>,
    invited_on: Option<NaiveDate>,
    event: NaiveDate,
    rules: &Rulebook,
) -> Option<NaiveDate> {
    let by_rule = || invited_on?.checked_add_days(Days::new(rules.answer_days.into()));
    agreed.or_else(by_rule).map(|by| by.min(event))
}

/// The clock of a speaker in a stage. `answer_by` is the day of the invitation that is open, if one is.
///
/// It runs for those we asked and who have not answered; somebody who said yes to all we asked owes us nothing. The
/// first reminder is due after `silence_days`, each further one after `nudge_days`.
pub fn clock(
    stage: Stage,
    trace: &Trace,
    open: bool,
    answer_by: Option<NaiveDate>,
    standby: Vec<Standby>,
    rules: &Rulebook,
    today: NaiveDate,
) -> Option<Silence> {
    let asked = open || matches!(stage, Stage::Lead | Stage::Contacted | Stage::Invited);
    let (on, nudge_on) = match trace.unanswered().filter(|_| asked) {
        Some(out) => {
            let days = if trace.asked > 1 {
                rules.nudge_days
            } else {
                rules.silence_days
            };
            (out.on, out.on.checked_add_days(Days::new(days.into())))
        }
        // They wrote, but the invitation still stands open.
        None => (open.then_some(trace.answer)??.on, None),
    };
    Some(Silence {
        days: since(on, today),
        since: on,
        nudge_on,
        answer_by,
        overdue: answer_by.is_some_and(|by| by < today),
        standby,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn line(from_us: bool, on: u32, noted: u64) -> Line {
        Line {
            moment: Moment { on: day(on), noted },
            from_us,
            contact: true,
        }
    }

    fn out(on: u32, noted: u64) -> Line {
        line(true, on, noted)
    }

    fn answer(on: u32, noted: u64) -> Line {
        line(false, on, noted)
    }

    #[test]
    fn silence_runs_from_our_last_line_until_an_answer() {
        let silent = |lines: &[Line]| silent_days(Stage::Invited, &Trace::of(lines), day(22));
        assert_eq!(silent(&[]), None);
        assert_eq!(silent(&[out(18, 1)]), Some(4));
        assert_eq!(
            silent(&[out(18, 1), answer(17, 9)]),
            Some(4),
            "an older answer, written down later"
        );
        assert_eq!(silent(&[out(18, 1), answer(18, 2)]), None, "answered on the same day");
        assert_eq!(
            silent(&[out(18, 3), answer(18, 2)]),
            Some(4),
            "we wrote again on that day"
        );
        assert_eq!(silent(&[out(18, 3), answer(18, 3)]), None);
        assert_eq!(silent(&[out(25, 3)]), Some(0), "a date ahead of the clock");
        assert_eq!(
            silent_days(Stage::Spoke, &Trace::of(&[out(18, 1)]), day(22)),
            None,
            "nothing is awaited after the talk"
        );
    }

    fn at(stage: Stage, lines: &[Line], answer_by: Option<NaiveDate>) -> Option<Silence> {
        let rules = Rulebook {
            silence_days: 3,
            nudge_days: 2,
            ..Rulebook::default()
        };
        let open = answer_by.is_some();
        clock(stage, &Trace::of(lines), open, answer_by, Vec::new(), &rules, day(22))
    }

    #[test]
    fn the_first_reminder_waits_longer_than_the_next_and_one_day_is_one_contact() {
        let nudge = |lines: &[Line]| at(Stage::Invited, lines, None).unwrap().nudge_on;
        assert_eq!(nudge(&[out(18, 1)]), Some(day(21)));
        assert_eq!(nudge(&[out(18, 1), out(18, 2), out(18, 3)]), Some(day(21)));
        assert_eq!(nudge(&[out(18, 1), out(20, 2)]), Some(day(22)));
        assert_eq!(
            nudge(&[out(12, 1), answer(13, 2), out(20, 3)]),
            Some(day(23)),
            "an answer begins anew"
        );
    }

    #[test]
    fn who_answered_is_not_reminded_but_the_day_for_an_answer_still_passes() {
        let lines = [out(10, 1), answer(12, 2)];
        let open = at(Stage::Invited, &lines, Some(day(15))).unwrap();
        assert_eq!((open.nudge_on, open.since, open.days), (None, day(12), 10));
        assert!(open.overdue);
        assert!(
            !at(Stage::Invited, &lines, Some(day(22))).unwrap().overdue,
            "not before the day is over"
        );
        assert_eq!(at(Stage::Invited, &lines, None), None);
        assert_eq!(at(Stage::Confirmed, &[out(10, 1)], None), None, "they owe us nothing");
        assert!(
            at(Stage::Confirmed, &[out(10, 1)], Some(day(30))).is_some(),
            "asked for another talk"
        );
    }

    #[test]
    fn an_answer_is_needed_by_the_agreed_day_else_by_rule_and_never_after_the_event() {
        let rules = Rulebook::default();
        let by =
            |agreed: Option<u32>, invited: Option<u32>| answer_by(agreed.map(day), invited.map(day), day(28), &rules);
        assert_eq!(by(Some(25), Some(18)), Some(day(25)));
        assert_eq!(by(None, Some(18)), Some(day(21)));
        assert_eq!(by(None, Some(27)), Some(day(28)));
        assert_eq!(by(Some(30), None), Some(day(28)));
        assert_eq!(by(None, None), None);
    }
}
