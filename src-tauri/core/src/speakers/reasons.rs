//! Who needs me today, and why: the reasons to write to a speaker, and the letter each asks for.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::coming::Coming;
use super::{NextLetter, Speaker, Stage, Urgency};
use crate::chapter::Rulebook;
use crate::dates::spoken;
use crate::ids::Id;
use crate::words::{Message, listed};

/// Thanks owed for more days than this are late.
pub const THANKS_DAYS: i64 = 3;

/// Why somebody waits for us.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// Late or due.
    pub urgency: Urgency,
    /// For how many days.
    pub days: i64,
    /// The sentence.
    pub why: Message,
    /// The letter to write.
    pub letter: Option<NextLetter>,
    /// The event it is about.
    pub event: Option<Id>,
}

/// What is known of a speaker beside the speaker.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Places on the sheets of coming events, the next one first.
    pub coming: Vec<Coming>,
    /// The event of the last talk given.
    pub last_talk: Option<Id>,
    /// What they were promised and did not get yet.
    pub promises: Vec<Owed>,
}

/// An open promise.
#[derive(Debug, Clone, PartialEq)]
pub struct Owed {
    /// What.
    pub what: String,
    /// By when.
    pub due_on: NaiveDate,
    /// The event it belongs to.
    pub event: Option<Id>,
}

/// Every reason to write to a speaker today, the weightiest first.
pub fn reasons(speaker: &Speaker, facts: &Facts, rules: &Rulebook, today: NaiveDate) -> Vec<Reason> {
    let single = [
        next_action(speaker, today),
        silence(speaker, facts, rules, today),
        answer(speaker, facts, rules, today),
        thanks(speaker, facts, today),
        try_again(speaker, today),
    ];
    let promises = facts.promises.iter().filter_map(|owed| promise(owed, today));
    let materials = facts.coming.iter().filter_map(|each| materials(each, rules, today));
    let mut found: Vec<Reason> = single.into_iter().flatten().chain(promises).chain(materials).collect();
    // Stable: of equally weighty ones the order above stays.
    found.sort_by_key(|reason| (reason.urgency, Reverse(reason.days)));
    found
}

/// Due on its day, late after it.
fn urgency(days: i64) -> Option<Urgency> {
    match days {
        ..0 => None,
        0 => Some(Urgency::Due),
        1.. => Some(Urgency::Late),
    }
}

fn next_action(speaker: &Speaker, today: NaiveDate) -> Option<Reason> {
    let days = (today - speaker.next_action_on?).num_days();
    let urgency = urgency(days)?;
    let id = match urgency {
        Urgency::Due => "speakers-why-action-due",
        _ => "speakers-why-action-late",
    };
    let letter = match speaker.stage {
        Stage::Lead => Some(NextLetter::Approach),
        Stage::Contacted => Some(NextLetter::Invitation),
        Stage::Invited if speaker.silent_days.is_some() => Some(NextLetter::Nudge),
        Stage::Thanked | Stage::Ready => Some(NextLetter::Again),
        stage if stage.is_exit() => Some(NextLetter::Again),
        _ => None,
    };
    Some(Reason {
        urgency,
        days,
        why: Message::new(id).with("action", &speaker.next_action).with("days", days),
        letter,
        event: speaker.next_event.as_ref().map(|event| event.id),
    })
}

/// Only the silent are reminded: first after some days, then again and again after fewer.
fn silence(speaker: &Speaker, facts: &Facts, rules: &Rulebook, today: NaiveDate) -> Option<Reason> {
    let silence = speaker.silence.as_ref()?;
    let urgency = urgency((today - silence.nudge_on?).num_days())?;
    let open = super::coming::open_invitation(&facts.coming, rules).map(|(open, _)| open);
    let numbered = open.and_then(|open| open.number);
    let why = match (numbered, speaker.stage) {
        (Some(number), _) => Message::new("speakers-why-silent-salon").with("number", number.to_string()),
        (None, Stage::Lead | Stage::Contacted) => Message::new("speakers-why-silent-message"),
        (None, _) => Message::new("speakers-why-silent"),
    };
    Some(Reason {
        urgency,
        days: silence.days.into(),
        why: why.with("days", silence.days),
        letter: Some(NextLetter::Nudge),
        event: open.map(|open| open.event),
    })
}

/// The day for an answer is here, or has passed: somebody else may have to be asked.
fn answer(speaker: &Speaker, facts: &Facts, rules: &Rulebook, today: NaiveDate) -> Option<Reason> {
    let (open, by) = super::coming::open_invitation(&facts.coming, rules)?;
    let days = (today - by?).num_days();
    let urgency = urgency(days)?;
    let ready = speaker
        .silence
        .iter()
        .flat_map(|silence| &silence.standby)
        .find(|each| each.ready);
    let why = match (urgency, ready) {
        (Urgency::Due, _) => Message::new("speakers-why-answer-due"),
        (_, None) => Message::new("speakers-why-answer-late"),
        (_, Some(standby)) => Message::new("speakers-why-answer-standby").with("name", &standby.name),
    };
    Some(Reason {
        urgency,
        days,
        why: why.with("salon", open.called()).with("date", spoken(by?, false)),
        letter: Some(NextLetter::Nudge),
        event: Some(open.event),
    })
}

/// Thanks are owed while nothing has gone out to the speaker since the day of the talk.
fn thanks(speaker: &Speaker, facts: &Facts, today: NaiveDate) -> Option<Reason> {
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
        letter: Some(NextLetter::Thanks),
        event: facts.last_talk,
    })
}

/// The day for another try is here.
fn try_again(speaker: &Speaker, today: NaiveDate) -> Option<Reason> {
    let days = (today - speaker.try_again_on?).num_days();
    Some(Reason {
        urgency: urgency(days)?,
        days,
        why: Message::new("speakers-why-try-again")
            .with("stage", super::rules::name(speaker.stage))
            .with("days", days),
        letter: Some(NextLetter::Again),
        event: None,
    })
}

fn promise(owed: &Owed, today: NaiveDate) -> Option<Reason> {
    let days = (today - owed.due_on).num_days();
    Some(Reason {
        urgency: urgency(days)?,
        days,
        why: Message::new("speakers-why-promise")
            .with("what", &owed.what)
            .with("days", days),
        letter: None,
        event: owed.event,
    })
}

fn materials(coming: &Coming, rules: &Rulebook, today: NaiveDate) -> Option<Reason> {
    let missing = coming.missing(rules, today)?;
    let days = (today - missing.by).num_days();
    Some(Reason {
        urgency: urgency(days)?,
        days,
        why: Message::new("speakers-why-materials")
            .with("salon", coming.called())
            .with("items", listed(missing.items))
            .with("days", days),
        letter: Some(NextLetter::Progress),
        event: Some(coming.event),
    })
}
