//! Letters of the sample: an invitation that tells a time which has moved since, a reminder that waits for its day, thanks
//! that went out. Thanks to the other speaker of the last salon are owed.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};

use super::store::{day, update};
use crate::error::Result;
use crate::events::{self, Appearance, Salon};
use crate::ids::Id;
use crate::letters::{Letter, LetterKind, ops};
use crate::speakers;
use crate::store::Tx;

/// The second talk as it stood when its speaker was invited.
const SLOT_THEN: &str = "14:30–15:00";

/// Lays down the letters around the coming salon and the last one that was held.
pub(super) fn lay(tx: &Tx<'_>, today: NaiveDate) -> Result<()> {
    let lines = events::queries::list(tx)?;
    let coming = lines.iter().find(|line| line.status.is_coming() && line.date >= today);
    if let Some(coming) = coming {
        let salon = events::queries::bare(tx, coming.id)?;
        if let Some(senior) = speaker(&salon, Some(2)) {
            invitation(tx, &salon, senior)?;
        }
        if let Some(junior) = speaker(&salon, Some(1)) {
            ops::prepare(
                tx,
                LetterKind::Reminder,
                Some(salon.id),
                Some(junior.speaker),
                None,
                None,
            )?;
        }
    }
    let held = lines.iter().find(|line| line.date < today && line.attended.is_some());
    if let Some(held) = held {
        let salon = events::queries::bare(tx, held.id)?;
        if let Some(junior) = speaker(&salon, Some(1)) {
            let letter = ops::prepare(tx, LetterKind::Thanks, Some(salon.id), Some(junior.speaker), None, None)?.value;
            mark(tx, &letter, junior.speaker, salon.date + Days::new(1))?;
        }
    }
    Ok(())
}

fn speaker(salon: &Salon, talk: Option<i64>) -> Option<&Appearance> {
    let mut all = salon.appearances.iter();
    all.find(|each| each.talk == talk && each.state.holds_talk())
}

/// The invitation as it went out, before the talks moved by five minutes.
fn invitation(tx: &Tx<'_>, salon: &Salon, senior: &Appearance) -> Result<()> {
    let (Some(slot), Some(on)) = (senior.slot, senior.invited_on) else {
        return Ok(());
    };
    let letter = ops::prepare(
        tx,
        LetterKind::Invitation,
        Some(salon.id),
        Some(senior.speaker),
        None,
        None,
    )?
    .value;
    let now = format!("{}–{}", slot.start, slot.end);
    let body = letter.body.replace(&now, SLOT_THEN);
    let facts = super::store::facts_of_letter(tx, letter.id)?.replace(&now, SLOT_THEN);
    update(tx, "letter", letter.id, &[("body", &body), ("facts", &facts)])?;
    mark(tx, &letter, senior.speaker, on)
}

/// Notes that a letter went out on the morning of a day, and which line of the contact log tells of it.
fn mark(tx: &Tx<'_>, letter: &Letter, speaker: Id, on: NaiveDate) -> Result<()> {
    let morning = on.and_time(NaiveTime::MIN) + TimeDelta::minutes(9 * 60 + 40);
    let at = morning
        .and_local_timezone(*tx.now().offset())
        .single()
        .unwrap_or(tx.now());
    let at = at.to_rfc3339();
    let contacts = speakers::queries::show(tx, speaker)?.contacts;
    let line = contacts
        .iter()
        .rev()
        .find(|line| line.on_date == on)
        .map(|line| line.id);
    update(
        tx,
        "letter",
        letter.id,
        &[
            ("state", &"sent"),
            ("prepared_at", &at),
            ("send_on", &day(on)),
            ("sent_at", &at),
            ("sent_by", &"copy"),
            ("contact", &line),
        ],
    )
}
