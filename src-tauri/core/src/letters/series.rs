//! The series of letters around an appearance: which should be there by now and is not. Pure: it reads views and days.

use chrono::{Days, NaiveDate};

use super::LetterKind;
use crate::events::{Appearance, AppearanceState, Salon, Status};
use crate::ids::Id;
use crate::speakers::reasons::THANKS_DAYS;
use crate::speakers::{NextLetter, Today, Urgency};
use crate::words::Message;

/// Days before the event from which whoever was not invited yet should be.
const INVITE_FROM: i64 = 42;
/// With fewer days left an invitation is late.
const INVITE_LATE: i64 = 21;
/// Days after the yes within which it is confirmed.
const CONFIRM_WITHIN: i64 = 2;
/// Days before the event on which speakers hear how it comes along.
const PROGRESS_BEFORE: u64 = 10;
/// Days after which that is late.
const PROGRESS_WITHIN: i64 = 3;
/// For so many days after the event thanks are listed here.
pub(super) const THANKS_FOR: u64 = 30;

/// A letter that should be there.
pub(super) struct Wanting {
    pub kind: LetterKind,
    pub event: Option<Id>,
    /// `None`: to the committee or the audience.
    pub speaker: Option<Id>,
    pub why: Message,
    pub due_on: NaiveDate,
    pub urgency: Urgency,
}

/// The day a letter of this kind should go out, prepared on `today`.
pub(super) fn send_on(kind: LetterKind, event: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    let day = event.and_then(|date| match kind {
        LetterKind::Progress => date.checked_sub_days(Days::new(PROGRESS_BEFORE)),
        LetterKind::Reminder | LetterKind::Committee | LetterKind::Audience => date.checked_sub_days(Days::new(1)),
        LetterKind::Thanks => date.checked_add_days(Days::new(1)),
        _ => None,
    });
    day.map_or(today, |day| day.max(today))
}

/// The letters that an event wants by `today`; `is_there` tells of a kind and a speaker whether it is prepared or sent,
/// `is_thanked` whether a speaker heard from us since the talk.
pub(super) fn wanting(
    salon: &Salon,
    today: NaiveDate,
    is_there: &dyn Fn(LetterKind, Option<Id>) -> bool,
    is_thanked: &dyn Fn(Id) -> bool,
) -> Vec<Wanting> {
    if salon.status == Status::Cancelled {
        return Vec::new();
    }
    let left = (salon.date - today).num_days();
    let mut found: Vec<Wanting> = Vec::new();
    for guest in &salon.appearances {
        let is_there = |kind: LetterKind| is_there(kind, Some(guest.speaker));
        found.extend(to_speaker(salon, guest, left, today, &is_there, is_thanked));
    }
    if salon.status.is_coming() && (0..=1).contains(&left) {
        for kind in [LetterKind::Committee, LetterKind::Audience] {
            if !is_there(kind, None) {
                found.push(the_day_before(salon, kind, None, left));
            }
        }
    }
    found
}

fn to_speaker(
    salon: &Salon,
    guest: &Appearance,
    left: i64,
    today: NaiveDate,
    is_there: &dyn Fn(LetterKind) -> bool,
    is_thanked: &dyn Fn(Id) -> bool,
) -> Option<Wanting> {
    let wanting = |kind: LetterKind, why: &str, due_on: NaiveDate, late_after: i64| {
        let days = (today - due_on).num_days();
        Wanting {
            kind,
            event: Some(salon.id),
            speaker: Some(guest.speaker),
            why: Message::new(why)
                .with("salon", salon.called())
                .with("days", days.max(0)),
            due_on,
            urgency: if days > late_after { Urgency::Late } else { Urgency::Due },
        }
    };
    let before = |days: u64| salon.date.checked_sub_days(Days::new(days)).unwrap_or(salon.date);
    match guest.state {
        AppearanceState::Planned if salon.status.is_coming() && (1..=INVITE_FROM).contains(&left) => {
            let from = before(INVITE_FROM.unsigned_abs());
            let invited = is_there(LetterKind::Invitation) || guest.invited_on.is_some();
            (!invited).then(|| {
                wanting(
                    LetterKind::Invitation,
                    "letters-why-invitation",
                    from,
                    INVITE_FROM - INVITE_LATE,
                )
            })
        }
        AppearanceState::Confirmed if salon.status.is_coming() && left >= 0 => {
            if left <= 1 {
                let reminded = is_there(LetterKind::Reminder);
                return (!reminded).then(|| the_day_before(salon, LetterKind::Reminder, Some(guest.speaker), left));
            }
            if !is_there(LetterKind::Confirmation) {
                let id = "letters-why-confirmation";
                return Some(wanting(LetterKind::Confirmation, id, guest.state_on, CONFIRM_WITHIN));
            }
            let from = before(PROGRESS_BEFORE);
            (today >= from && !is_there(LetterKind::Progress))
                .then(|| wanting(LetterKind::Progress, "letters-why-progress", from, PROGRESS_WITHIN))
        }
        AppearanceState::Spoke if left < 0 => {
            let from = salon.date.checked_add_days(Days::new(1)).unwrap_or(salon.date);
            let thanked = is_there(LetterKind::Thanks) || is_thanked(guest.speaker);
            (!thanked).then(|| wanting(LetterKind::Thanks, "letters-why-thanks", from, THANKS_DAYS - 1))
        }
        _ => None,
    }
}

/// The letter that somebody waits for by the speakers' own clock.
pub(super) fn asked_for(waiting: &Today, today: NaiveDate) -> Option<Wanting> {
    Some(Wanting {
        kind: match waiting.letter? {
            NextLetter::Approach => LetterKind::Approach,
            NextLetter::Invitation => LetterKind::Invitation,
            NextLetter::Nudge => LetterKind::Nudge,
            NextLetter::Progress => LetterKind::Progress,
            NextLetter::Thanks => LetterKind::Thanks,
            NextLetter::Again => LetterKind::Again,
        },
        event: waiting.event,
        speaker: Some(waiting.speaker.id),
        why: waiting.why.clone(),
        due_on: today,
        urgency: waiting.urgency,
    })
}

/// A reminder is due on the day before, and late on the day itself.
fn the_day_before(salon: &Salon, kind: LetterKind, speaker: Option<Id>, left: i64) -> Wanting {
    Wanting {
        kind,
        event: Some(salon.id),
        speaker,
        why: Message::new(if left == 0 {
            "letters-why-today"
        } else {
            "letters-why-tomorrow"
        })
        .with("salon", salon.called()),
        due_on: salon.date.checked_sub_days(Days::new(1)).unwrap_or(salon.date),
        urgency: if left == 0 { Urgency::Late } else { Urgency::Due },
    }
}
