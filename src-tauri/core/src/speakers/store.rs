//! The SQL of speakers. Reads `person` for the personal part and `event`, `appearance` for what is coming and was given.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::rules::Moment;
use super::{ContactLine, Level, NextEvent, Source, SpeakerTalk, Stage, StageChange};
use crate::columns::{self, date, date_opt, day};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::pick::Candidate;
use crate::store::pictures::PictureHash;
use crate::store::{Db, Tx};

/// A row of `speaker` with the personal part.
pub(super) struct Profile {
    pub id: Id,
    pub name: String,
    pub address: String,
    pub phone: String,
    pub wechat: String,
    pub email: String,
    pub company: String,
    pub post: String,
    pub title: String,
    pub introduction: String,
    pub years: Option<u32>,
    pub photo: Option<PictureHash>,
    pub source: Option<Source>,
    pub referred_by: String,
    pub level: Option<Level>,
    pub subjects: Vec<String>,
    pub contact_name: String,
    pub contact_phone: String,
    pub contact_style: String,
    pub hopes: String,
    pub offers: String,
    pub stage: Stage,
    pub stage_on: NaiveDate,
    pub next_action: String,
    pub next_action_on: Option<NaiveDate>,
    pub note: String,
}

/// Whose rows are wanted.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Everyone,
    One(Id),
}

impl Of {
    /// The condition on `column` (a constant of this file), with the speaker as `?1`.
    fn condition(self, column: &str) -> String {
        match self {
            // The parameter is bound in both cases; this is always true.
            Self::Everyone => "?1 IS NULL".to_owned(),
            Self::One(_) => format!("{column} = ?1"),
        }
    }

    fn id(self) -> Option<Id> {
        match self {
            Self::Everyone => None,
            Self::One(id) => Some(id),
        }
    }
}

/// The profiles, ordered by pinyin, name, company, phone, id.
pub(super) fn profiles(db: &Db, of: Of) -> Result<Vec<Profile>> {
    let sql = format!(
        "SELECT p.id, p.name, p.address, p.phone, p.wechat, p.email, p.company, p.post, p.title, p.introduction,
                p.years, p.photo, s.source, s.referred_by, s.level, s.subjects, s.contact_name, s.contact_phone,
                s.contact_style, s.hopes, s.offers, s.stage, s.stage_on, s.next_action, s.next_action_on, s.note
         FROM speaker s JOIN person p ON p.id = s.id LEFT JOIN person_key k ON k.id = s.id
         WHERE {} ORDER BY k.sort, p.name, p.company, p.phone, p.id",
        of.condition("s.id")
    );
    db.all(&sql, [of.id()], profile)
}

fn profile(row: &Row<'_>) -> rusqlite::Result<Profile> {
    let source: String = row.get(12)?;
    let source = (!source.is_empty()).then(|| row.get(12)).transpose()?;
    Ok(Profile {
        id: row.get(0)?,
        name: row.get(1)?,
        address: row.get(2)?,
        phone: row.get(3)?,
        wechat: row.get(4)?,
        email: row.get(5)?,
        company: row.get(6)?,
        post: row.get(7)?,
        title: row.get(8)?,
        introduction: row.get(9)?,
        years: row.get(10)?,
        photo: row.get(11)?,
        source,
        referred_by: row.get(13)?,
        level: row.get(14)?,
        subjects: columns::list(row, 15)?,
        contact_name: row.get(16)?,
        contact_phone: row.get(17)?,
        contact_style: row.get(18)?,
        hopes: row.get(19)?,
        offers: row.get(20)?,
        stage: row.get(21)?,
        stage_on: date(row, 22)?,
        next_action: row.get(23)?,
        next_action_on: date_opt(row, 24)?,
        note: row.get(25)?,
    })
}

/// One profile; `speaker_not_found`.
pub(super) fn profile_of(db: &Db, id: Id) -> Result<Profile> {
    let found = profiles(db, Of::One(id))?.pop();
    found.ok_or_else(|| Error::not_found("speaker_not_found").with("given", id.to_string()))
}

/// Whether the person has the hat.
pub(super) fn exists(db: &Db, id: Id) -> Result<bool> {
    db.one("SELECT EXISTS (SELECT 1 FROM speaker WHERE id = ?1)", [id], |row| {
        row.get(0)
    })
}

/// What the log knows of a speaker, folded into the latest of each kind.
#[derive(Default, Clone, Copy)]
pub(super) struct Trace {
    /// The day of the last contact in either direction.
    pub contact_on: Option<NaiveDate>,
    /// When we last wrote or invited.
    pub out: Option<Moment>,
    /// When they last answered, in words or by a stage that is an answer.
    pub answer: Option<Moment>,
}

/// The traces of contacts, stages and invitations.
pub(super) fn traces(db: &Db, of: Of) -> Result<HashMap<Id, Trace>> {
    let condition = of.condition("speaker");
    let sql = format!(
        "SELECT speaker, id, on_date, direction, 1 FROM contact WHERE {condition}
         UNION ALL
         SELECT speaker, id, on_date, CASE stage WHEN 'invited' THEN 'out' ELSE 'in' END, 0 FROM speaker_stage
         WHERE {condition} AND stage NOT IN ('lead', 'contacted', 'ready')
         UNION ALL
         SELECT speaker, id, invited_on, 'out', 0 FROM appearance WHERE {condition} AND invited_on IS NOT NULL"
    );
    let lines = db.all(&sql, [of.id()], |row| {
        let on = date(row, 2)?;
        let from_us = row.get::<_, super::Direction>(3)? == super::Direction::Out;
        Ok((
            row.get::<_, Id>(0)?,
            Moment::new(on, row.get(1)?),
            from_us,
            row.get::<_, bool>(4)?,
        ))
    })?;
    let mut traces: HashMap<Id, Trace> = HashMap::new();
    for (speaker, moment, from_us, contact) in lines {
        let trace = traces.entry(speaker).or_default();
        let latest = if from_us { &mut trace.out } else { &mut trace.answer };
        *latest = (*latest).max(Some(moment));
        if contact {
            trace.contact_on = trace.contact_on.max(Some(moment.on));
        }
    }
    Ok(traces)
}

/// How many talks were given and when the last one.
pub(super) fn talks_given(db: &Db, of: Of) -> Result<HashMap<Id, (u32, NaiveDate)>> {
    let sql = format!(
        "SELECT a.speaker, count(*), max(e.date) FROM appearance a JOIN event e ON e.id = a.event
         WHERE {} AND a.state = 'spoke' GROUP BY a.speaker",
        of.condition("a.speaker")
    );
    let rows = db.all(&sql, [of.id()], |row| Ok((row.get(0)?, (row.get(1)?, date(row, 2)?))))?;
    Ok(rows.into_iter().collect())
}

/// The next coming event of each speaker.
pub(super) fn next_events(db: &Db, of: Of, today: NaiveDate) -> Result<HashMap<Id, NextEvent>> {
    let sql = format!(
        "SELECT a.speaker, e.id, e.number, e.date, a.state FROM appearance a JOIN event e ON e.id = a.event
         WHERE {} AND e.date >= ?2 AND e.status IN ('draft', 'planned', 'announced')
           AND a.state IN ('planned', 'invited', 'confirmed')
         ORDER BY e.date DESC, e.start DESC, e.id DESC",
        of.condition("a.speaker")
    );
    let rows = db.all(&sql, params![of.id(), day(today)], |row| {
        let event = NextEvent {
            id: row.get(1)?,
            number: row.get(2)?,
            date: date(row, 3)?,
            state: row.get(4)?,
        };
        Ok((row.get(0)?, event))
    })?;
    // The earliest comes last and stays.
    Ok(rows.into_iter().collect())
}

/// The steps of a speaker in the order they were taken: by day, then as written down, then along the pipeline.
pub(super) fn stages(db: &Db, speaker: Id) -> Result<Vec<StageChange>> {
    let mut steps = db.all(
        "SELECT id, stage, on_date, note FROM speaker_stage WHERE speaker = ?1",
        [speaker],
        |row| {
            Ok(StageChange {
                id: row.get(0)?,
                stage: row.get(1)?,
                on_date: date(row, 2)?,
                note: row.get(3)?,
            })
        },
    )?;
    steps.sort_by_key(|step| (Moment::new(step.on_date, step.id), step.stage, step.id));
    Ok(steps)
}

/// The contact log in the order in which it happened.
pub(super) fn contacts(db: &Db, speaker: Id) -> Result<Vec<ContactLine>> {
    db.all(
        "SELECT id, on_date, channel, direction, text FROM contact WHERE speaker = ?1 ORDER BY on_date, id",
        [speaker],
        contact,
    )
}

/// A line of the contact log with its speaker; `contact_not_found`.
pub(super) fn contact_of(db: &Db, id: Id) -> Result<(Id, ContactLine)> {
    let found = db.opt(
        "SELECT id, on_date, channel, direction, text, speaker FROM contact WHERE id = ?1",
        [id],
        |row| Ok((row.get(5)?, contact(row)?)),
    )?;
    found.ok_or_else(|| Error::not_found("contact_not_found").with("given", id.to_string()))
}

fn contact(row: &Row<'_>) -> rusqlite::Result<ContactLine> {
    Ok(ContactLine {
        id: row.get(0)?,
        on_date: date(row, 1)?,
        channel: row.get(2)?,
        direction: row.get(3)?,
        text: row.get(4)?,
    })
}

/// The talks of a speaker, the newest event first.
pub(super) fn talks(db: &Db, speaker: Id) -> Result<Vec<SpeakerTalk>> {
    db.all(
        "SELECT a.id, e.id, e.number, e.theme, e.date, e.status, a.talk, a.topic, a.state, a.rating
         FROM appearance a JOIN event e ON e.id = a.event WHERE a.speaker = ?1
         ORDER BY e.date DESC, e.start DESC, e.id, a.id",
        [speaker],
        |row| {
            Ok(SpeakerTalk {
                id: row.get(0)?,
                event: row.get(1)?,
                number: row.get(2)?,
                theme: row.get(3)?,
                date: date(row, 4)?,
                status: row.get(5)?,
                talk: row.get(6)?,
                topic: row.get(7)?,
                state: row.get(8)?,
                rating: row.get(9)?,
            })
        },
    )
}

/// How many appearances refer to a speaker.
pub(super) fn count_appearances(db: &Db, speaker: Id) -> Result<u32> {
    db.one("SELECT count(*) FROM appearance WHERE speaker = ?1", [speaker], |row| {
        row.get(0)
    })
}

/// Speakers of exactly this name.
pub(super) fn named(db: &Db, name: &str) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT s.id, p.name FROM speaker s JOIN person p ON p.id = s.id WHERE p.name = ?1 ORDER BY s.id",
        [name],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Speakers whose id lies between two ids.
pub(super) fn between(db: &Db, low: Id, high: Id) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT s.id, p.name FROM speaker s JOIN person p ON p.id = s.id WHERE s.id BETWEEN ?1 AND ?2 ORDER BY s.id",
        [low, high],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Puts the hat on a person.
pub(super) fn insert(tx: &Tx<'_>, id: Id, since: NaiveDate) -> Result<()> {
    tx.run(
        "INSERT INTO speaker (id, stage, stage_on) VALUES (?1, ?2, ?3)",
        params![id, Stage::Lead, day(since)],
    )?;
    insert_stage(tx, id, Stage::Lead, since, "")
}

/// Writes the profile, the stage and the next action of a speaker (not the personal part).
pub(super) fn update(tx: &Tx<'_>, profile: &Profile) -> Result<()> {
    tx.run(
        "UPDATE speaker SET source = ?2, referred_by = ?3, level = ?4, subjects = ?5, contact_name = ?6,
                contact_phone = ?7, contact_style = ?8, hopes = ?9, offers = ?10, stage = ?11, stage_on = ?12,
                next_action = ?13, next_action_on = ?14, note = ?15
         WHERE id = ?1",
        params![
            profile.id,
            profile.source.map_or("", Source::code),
            profile.referred_by,
            profile.level,
            columns::json(&profile.subjects)?,
            profile.contact_name,
            profile.contact_phone,
            profile.contact_style,
            profile.hopes,
            profile.offers,
            profile.stage,
            day(profile.stage_on),
            profile.next_action,
            profile.next_action_on.map(day),
            profile.note,
        ],
    )?;
    Ok(())
}

/// Adds a step to the log.
pub(super) fn insert_stage(tx: &Tx<'_>, speaker: Id, stage: Stage, on: NaiveDate, note: &str) -> Result<()> {
    tx.run(
        "INSERT INTO speaker_stage (id, speaker, stage, on_date, note) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![tx.new_id(), speaker, stage, day(on), note],
    )?;
    Ok(())
}

/// Gives a step another date.
pub(super) fn redate_stage(tx: &Tx<'_>, step: Id, on: NaiveDate) -> Result<()> {
    tx.run(
        "UPDATE speaker_stage SET on_date = ?2 WHERE id = ?1",
        params![step, day(on)],
    )?;
    Ok(())
}

/// Adds a line to the contact log.
pub(super) fn insert_contact(tx: &Tx<'_>, speaker: Id, contact: &ContactLine) -> Result<()> {
    tx.run(
        "INSERT INTO contact (id, speaker, on_date, channel, direction, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            contact.id,
            speaker,
            day(contact.on_date),
            contact.channel,
            contact.direction,
            contact.text
        ],
    )?;
    Ok(())
}

/// Writes a line of the contact log anew.
pub(super) fn update_contact(tx: &Tx<'_>, contact: &ContactLine) -> Result<()> {
    tx.run(
        "UPDATE contact SET on_date = ?2, channel = ?3, direction = ?4, text = ?5 WHERE id = ?1",
        params![
            contact.id,
            day(contact.on_date),
            contact.channel,
            contact.direction,
            contact.text
        ],
    )?;
    Ok(())
}

/// Removes a line of the contact log.
pub(super) fn delete_contact(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM contact WHERE id = ?1", [id])?;
    Ok(())
}

/// Takes the hat off with everything under it.
pub(super) fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM contact WHERE speaker = ?1", [id])?;
    tx.run("DELETE FROM speaker_stage WHERE speaker = ?1", [id])?;
    tx.run("DELETE FROM speaker WHERE id = ?1", [id])?;
    Ok(())
}
