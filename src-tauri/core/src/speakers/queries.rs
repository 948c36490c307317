//! Reads of speakers. Lists are complete and ordered by pinyin, name, company, phone, id.

use chrono::NaiveDate;

use super::reasons::{Facts, Reason, reasons};
use super::silence::Trace;
use super::store::{self, Of, Profile, log, talks};
use super::{
    BoardColumn, Speaker, SpeakerPage, Stage, Step, Today, TodayStandby, Urgency, coming, habits, modules, pipeline,
    promises, rules, silence,
};
use crate::chapter;
use crate::error::Result;
use crate::ids::Id;
use crate::pick::pick;
use crate::store::Db;

/// Every speaker.
pub fn list(db: &Db) -> Result<Vec<Speaker>> {
    Ok(speakers(db, Of::Everyone)?
        .into_iter()
        .map(|(speaker, _)| speaker)
        .collect())
}

/// One speaker; `speaker_not_found`.
pub fn get(db: &Db, id: Id) -> Result<Speaker> {
    let missing = || crate::Error::not_found("speaker_not_found").with("given", id.to_string());
    let found = speakers(db, Of::One(id))?.pop();
    found.map(|(speaker, _)| speaker).ok_or_else(missing)
}

/// A speaker's page; `speaker_not_found`.
pub fn show(db: &Db, id: Id) -> Result<SpeakerPage> {
    Ok(SpeakerPage {
        speaker: get(db, id)?,
        stages: log::stages(db, id)?,
        contacts: log::contacts(db, id)?,
        appearances: talks::all(db, id)?,
        promises: promises::store::of_speaker(db, id)?,
    })
}

/// What a step of the pipeline would mean if it were taken today; `speaker_not_found`.
pub fn step(db: &Db, id: Id, stage: Stage) -> Result<Step> {
    Ok(pipeline::step(store::profile_of(db, id)?.stage, stage, db.today()))
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
    let mut waiting: Vec<(i64, Today)> = speakers(db, Of::Everyone)?
        .into_iter()
        .filter_map(|(speaker, reasons)| Some((reasons.first()?.days, waits(speaker, reasons)?)))
        .collect();
    waiting.sort_by_key(|(days, today)| (today.urgency, today.speaker.next_event.is_none(), -days));
    Ok(waiting.into_iter().map(|(_, today)| today).collect())
}

/// A speaker with the reasons they wait for us, the weightiest first.
fn waits(speaker: Speaker, reasons: Vec<Reason>) -> Option<Today> {
    let asks = reasons.iter().find(|reason| reason.letter.is_some());
    let letter = asks.and_then(|reason| reason.letter);
    let event = asks.or(reasons.first()).and_then(|reason| reason.event);
    let late = speaker.silence.as_ref().filter(|silence| silence.overdue);
    let ready = late.and_then(|silence| silence.standby.iter().find(|standby| standby.ready));
    let standby = ready.map(|standby| TodayStandby {
        id: standby.id,
        name: standby.name.clone(),
        address: standby.address.clone(),
    });
    let overdue = late.is_some();
    let mut reasons = reasons.into_iter();
    let first = reasons.next()?;
    Some(Today {
        speaker,
        why: first.why,
        also: reasons.map(|reason| reason.why).collect(),
        urgency: first.urgency,
        letter,
        event,
        standby,
        overdue,
    })
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

/// The speakers, each with the reasons they wait for us.
fn speakers(db: &Db, of: Of) -> Result<Vec<(Speaker, Vec<Reason>)>> {
    let (rules, today) = (chapter::queries::show(db)?.rules, db.today());
    let (traces, given) = (log::traces(db, of)?, talks::given(db, of)?);
    let mut topics = talks::topics(db, of)?;
    let mut coming = talks::coming(db, of, today)?;
    let mut owed = promises::store::owed(db, of)?;
    let mut found = Vec::new();
    for profile in store::profiles(db, of)? {
        let id = profile.id;
        let given = given.get(&id).copied();
        let facts = Facts {
            coming: coming.remove(&id).unwrap_or_default(),
            last_talk: given.map(|given| given.last),
            promises: owed.remove(&id).unwrap_or_default(),
        };
        let open = coming::open_invitation(&facts.coming, &rules);
        let mut standby = match open {
            Some((open, _)) => talks::standby(db, open.event, today)?,
            None => Vec::new(),
        };
        standby.retain(|each| each.id != id);
        let trace = traces.get(&id).copied().unwrap_or_default();
        let silence = silence::clock(
            profile.stage,
            &trace,
            open.is_some(),
            open.and_then(|(_, by)| by),
            standby,
            &rules,
            today,
        );
        let known = Known {
            trace,
            given,
            topics: topics.remove(&id).unwrap_or_default(),
        };
        let mut speaker = speaker(profile, &known, today);
        speaker.silence = silence;
        speaker.next_event = facts.coming.first().map(coming::Coming::next_event);
        speaker.habits = habits::habits(&speaker, &facts.coming, today);
        let reasons = reasons(&speaker, &facts, &rules, today);
        speaker.urgency = reasons.first().map_or(Urgency::Calm, |reason| reason.urgency);
        found.push((speaker, reasons));
    }
    Ok(found)
}

/// What the logs and the events know of a speaker.
struct Known {
    trace: Trace,
    given: Option<talks::Given>,
    topics: Vec<String>,
}

/// Lays into a profile what follows from the logs, the events and the rules; what follows from several of them is laid in
/// by [`speakers`].
fn speaker(profile: Profile, known: &Known, today: NaiveDate) -> Speaker {
    let Known { trace, given, topics } = known;
    Speaker {
        effective_level: rules::effective_level(profile.level, profile.years),
        effective_modules: modules::effective(&profile.modules, profile.subjects.iter().chain(topics)),
        last_contact_on: trace.contact_on,
        last_written_on: trace.out.map(|out| out.on),
        silent_days: silence::silent_days(profile.stage, trace, today),
        talks: given.map_or(0, |given| given.count),
        last_spoke_on: given.map(|given| given.last_on),
        rating: given.and_then(|given| given.rating),
        ..profile
    }
}
