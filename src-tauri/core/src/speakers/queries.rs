//! Reads of speakers. Lists are complete and ordered by pinyin, name, company, phone, id.

use chrono::NaiveDate;

use super::store::{self, Of, Profile, Trace};
use super::{BoardColumn, NextEvent, Speaker, SpeakerPage, Stage, Today, Urgency, rules};
use crate::chapter;
use crate::error::Result;
use crate::ids::Id;
use crate::pick::pick;
use crate::store::Db;

/// Every speaker.
pub fn list(db: &Db) -> Result<Vec<Speaker>> {
    speakers(db, Of::Everyone)
}

/// One speaker; `speaker_not_found`.
pub fn get(db: &Db, id: Id) -> Result<Speaker> {
    let missing = || crate::Error::not_found("speaker_not_found").with("given", id.to_string());
    speakers(db, Of::One(id))?.pop().ok_or_else(missing)
}

/// A speaker's page; `speaker_not_found`.
pub fn show(db: &Db, id: Id) -> Result<SpeakerPage> {
    Ok(SpeakerPage {
        speaker: get(db, id)?,
        stages: store::stages(db, id)?,
        contacts: store::contacts(db, id)?,
        appearances: store::talks(db, id)?,
    })
}

/// The board: a column for every stage, the empty ones too.
pub fn board(db: &Db) -> Result<Vec<BoardColumn>> {
    let mut columns: Vec<BoardColumn> = Stage::ALL
        .iter()
        .map(|stage| BoardColumn {
            stage: *stage,
            speakers: Vec::new(),
        })
        .collect();
    let mut everyone = list(db)?;
    // Stable: within one urgency the order by pinyin stays.
    everyone.sort_by_key(|speaker| speaker.urgency);
    for speaker in everyone {
        columns[speaker.stage as usize].speakers.push(speaker);
    }
    Ok(columns)
}

/// Whom to write to today, the most urgent first; of equally urgent ones those with a talk to come, then by how long
/// they wait, then by pinyin.
pub fn today(db: &Db) -> Result<Vec<Today>> {
    let (silence_days, today) = (silence_days(db)?, db.today());
    let mut waiting = Vec::new();
    for speaker in list(db)? {
        let mut reasons = rules::reasons(&speaker, silence_days, today).into_iter();
        if let Some(first) = reasons.next() {
            let also = reasons.map(|reason| reason.why).collect();
            waiting.push((
                first.days,
                Today {
                    speaker,
                    why: first.why,
                    also,
                    urgency: first.urgency,
                },
            ));
        }
    }
    waiting.sort_by_key(|(days, today)| (today.urgency, today.speaker.next_event.is_none(), -days));
    Ok(waiting.into_iter().map(|(_, today)| today).collect())
}

/// The speaker that a text means: an id, a unique prefix of it, or an exact unique name. Errors: `ambiguous`,
/// `speaker_not_found`.
pub fn resolve(db: &Db, text: &str) -> Result<Id> {
    pick(
        text,
        "speaker_not_found",
        |name| store::named(db, name),
        |low, high| store::between(db, low, high),
    )
}

fn silence_days(db: &Db) -> Result<u32> {
    Ok(chapter::queries::show(db)?.rules.silence_days)
}

fn speakers(db: &Db, of: Of) -> Result<Vec<Speaker>> {
    let (silence_days, today) = (silence_days(db)?, db.today());
    let (traces, talks) = (store::traces(db, of)?, store::talks_given(db, of)?);
    let mut next_events = store::next_events(db, of, today)?;
    let speakers = store::profiles(db, of)?.into_iter().map(|profile| {
        let id = profile.id;
        let trace = traces.get(&id).copied().unwrap_or_default();
        let mut speaker = speaker(profile, trace, talks.get(&id).copied(), next_events.remove(&id), today);
        let weightiest = rules::reasons(&speaker, silence_days, today).into_iter().next();
        speaker.urgency = weightiest.map_or(Urgency::Calm, |reason| reason.urgency);
        speaker
    });
    Ok(speakers.collect())
}

fn speaker(
    profile: Profile,
    trace: Trace,
    talks: Option<(u32, NaiveDate)>,
    next_event: Option<NextEvent>,
    today: NaiveDate,
) -> Speaker {
    Speaker {
        effective_level: rules::effective_level(profile.level, profile.years),
        last_contact_on: trace.contact_on,
        last_written_on: trace.out.map(|out| out.on),
        silent_days: rules::silent_days(profile.stage, trace.out, trace.answer, today),
        urgency: Urgency::Calm,
        next_event,
        talks: talks.map_or(0, |(count, _)| count),
        last_spoke_on: talks.map(|(_, on)| on),
        id: profile.id,
        name: profile.name,
        address: profile.address,
        phone: profile.phone,
        wechat: profile.wechat,
        email: profile.email,
        company: profile.company,
        post: profile.post,
        title: profile.title,
        introduction: profile.introduction,
        years: profile.years,
        photo: profile.photo,
        source: profile.source,
        referred_by: profile.referred_by,
        level: profile.level,
        subjects: profile.subjects,
        contact_name: profile.contact_name,
        contact_phone: profile.contact_phone,
        contact_style: profile.contact_style,
        hopes: profile.hopes,
        offers: profile.offers,
        stage: profile.stage,
        stage_on: profile.stage_on,
        next_action: profile.next_action,
        next_action_on: profile.next_action_on,
        note: profile.note,
    }
}
