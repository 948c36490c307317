//! The SQL of appearances: who speaks at an event.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use crate::columns::{date, date_opt, day};
use crate::error::{Error, Result};
use crate::events::codes::*;
use crate::events::views::TopicLine;
use crate::ids::Id;
use crate::speakers::Level;
use crate::store::{Db, Tx};

/// A row of `appearance`.
#[derive(Debug, Clone)]
pub struct Appearance {
    pub id: Id,
    pub event: Id,
    pub speaker: Id,
    pub talk: Option<i64>,
    pub topic: String,
    pub topic_settled: bool,
    pub state: AppearanceState,
    pub state_on: NaiveDate,
    pub invited_on: Option<NaiveDate>,
    pub invited_by: Option<Id>,
    pub answer_by: Option<NaiveDate>,
    pub needs: String,
    pub online: bool,
    pub introduction_on: Option<NaiveDate>,
    pub photo_on: Option<NaiveDate>,
    pub slides_on: Option<NaiveDate>,
    pub slides_shared_on: Option<NaiveDate>,
    pub rating: Option<f64>,
    pub note: String,
}

const COLUMNS: &str = "id, event, speaker, talk, topic, topic_settled, state, state_on, invited_on, introduction_on,
  photo_on, slides_on, rating, note, invited_by, answer_by, needs, online, slides_shared_on";

fn appearance(row: &Row<'_>) -> rusqlite::Result<Appearance> {
    Ok(Appearance {
        id: row.get(0)?,
        event: row.get(1)?,
        speaker: row.get(2)?,
        talk: row.get(3)?,
        topic: row.get(4)?,
        topic_settled: row.get(5)?,
        state: row.get(6)?,
        state_on: date(row, 7)?,
        invited_on: date_opt(row, 8)?,
        introduction_on: date_opt(row, 9)?,
        photo_on: date_opt(row, 10)?,
        slides_on: date_opt(row, 11)?,
        rating: row.get(12)?,
        note: row.get(13)?,
        invited_by: row.get(14)?,
        answer_by: date_opt(row, 15)?,
        needs: row.get(16)?,
        online: row.get(17)?,
        slides_shared_on: date_opt(row, 18)?,
    })
}

/// One appearance; `appearance_not_found` when it is not there (any more).
pub fn get(db: &Db, id: Id) -> Result<Appearance> {
    db.opt(
        &format!("SELECT {COLUMNS} FROM appearance WHERE id = ?1"),
        [id],
        appearance,
    )?
    .ok_or_else(|| Error::not_found("appearance_not_found").with("given", id.to_string()))
}

/// The appearances of an event: talks by number, standby speakers, then those who do not speak after all.
pub fn of_event(db: &Db, event: Id) -> Result<Vec<Appearance>> {
    db.all(
        &format!(
            "SELECT {COLUMNS} FROM appearance WHERE event = ?1
             ORDER BY state IN ('declined', 'no_show'), talk IS NULL, talk, id"
        ),
        [event],
        appearance,
    )
}

/// The row with what never changes; [`update`] writes the rest.
pub fn insert(tx: &Tx<'_>, appearance: &Appearance) -> Result<()> {
    tx.run(
        "INSERT INTO appearance (id, event, speaker, state_on) VALUES (?1, ?2, ?3, ?4)",
        params![
            appearance.id,
            appearance.event,
            appearance.speaker,
            day(appearance.state_on)
        ],
    )?;
    update(tx, appearance)
}

pub fn update(tx: &Tx<'_>, appearance: &Appearance) -> Result<()> {
    tx.run(
        "UPDATE appearance SET talk = ?2, topic = ?3, topic_settled = ?4, state = ?5, state_on = ?6, invited_on = ?7,
           introduction_on = ?8, photo_on = ?9, slides_on = ?10, rating = ?11, note = ?12,
           invited_by = ?13, answer_by = ?14, needs = ?15, online = ?16, slides_shared_on = ?17
         WHERE id = ?1",
        params![
            appearance.id,
            appearance.talk,
            appearance.topic,
            appearance.topic_settled,
            appearance.state,
            day(appearance.state_on),
            appearance.invited_on.map(day),
            appearance.introduction_on.map(day),
            appearance.photo_on.map(day),
            appearance.slides_on.map(day),
            appearance.rating,
            appearance.note,
            appearance.invited_by,
            appearance.answer_by.map(day),
            appearance.needs,
            appearance.online,
            appearance.slides_shared_on.map(day),
        ],
    )?;
    Ok(())
}

/// Removes an appearance with what listeners said about it.
pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM rating WHERE appearance = ?1", [id])?;
    tx.run("DELETE FROM voice WHERE appearance = ?1", [id])?;
    tx.run("DELETE FROM appearance WHERE id = ?1", [id])?;
    Ok(())
}

/// What the room needs to know of a speaker's person.
#[derive(Debug, Clone)]
pub struct Profile {
    pub name: String,
    pub address: String,
    pub title: String,
    pub years: Option<u32>,
    pub level: Option<Level>,
    pub has_introduction: bool,
    pub has_photo: bool,
}

/// The speaker of an appearance; `speaker_not_found` when there is none of this id.
pub fn profile(db: &Db, speaker: Id) -> Result<Profile> {
    db.opt(
        "SELECT p.name, p.address, p.title, p.years, s.level, p.introduction <> '' AND p.introduction_approved,
                p.photo IS NOT NULL
         FROM speaker s JOIN person p ON p.id = s.id WHERE s.id = ?1",
        [speaker],
        |row| {
            Ok(Profile {
                name: row.get(0)?,
                address: row.get(1)?,
                title: row.get(2)?,
                years: row.get(3)?,
                level: row.get(4)?,
                has_introduction: row.get(5)?,
                has_photo: row.get(6)?,
            })
        },
    )?
    .ok_or_else(|| Error::not_found("speaker_not_found").with("given", speaker.to_string()))
}

/// The topics of talks that were given or promised on some days, the earliest first.
pub fn topics(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<TopicLine>> {
    db.all(
        "SELECT e.id, e.date, a.speaker, a.topic FROM appearance a JOIN event e ON e.id = a.event
         WHERE e.date BETWEEN ?1 AND ?2 AND e.status <> 'cancelled' AND a.talk IS NOT NULL AND a.topic <> ''
           AND a.state NOT IN ('declined', 'no_show')
         ORDER BY e.date, e.start, e.id, a.talk, a.id",
        params![day(from), day(to)],
        |row| {
            Ok(TopicLine {
                event: row.get(0)?,
                date: date(row, 1)?,
                speaker: row.get(2)?,
                topic: row.get(3)?,
            })
        },
    )
}

/// The last day before `before` on which the speaker had a talk (given or promised) at another event, if any.
pub fn last_talk(db: &Db, speaker: Id, except: Id, before: NaiveDate) -> Result<Option<NaiveDate>> {
    db.opt(
        "SELECT e.date FROM appearance a JOIN event e ON e.id = a.event
         WHERE a.speaker = ?1 AND a.event <> ?2 AND e.date <= ?3 AND e.status <> 'cancelled' AND a.talk IS NOT NULL
           AND a.state IN ('confirmed', 'spoke')
         ORDER BY e.date DESC LIMIT 1",
        params![speaker, except, day(before)],
        |row| date(row, 0),
    )
}
