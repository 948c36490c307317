//! What this room reads of events: talks given, what is coming, who stands by.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::params;

use super::Of;
use crate::columns::{date, date_opt, day};
use crate::error::Result;
use crate::ids::Id;
use crate::named::Named;
use crate::speakers::coming::Coming;
use crate::speakers::{SpeakerTalk, Standby};
use crate::store::Db;

/// Talks that were given.
#[derive(Debug, Clone, Copy)]
pub struct Given {
    /// How many.
    pub count: u32,
    /// The day of the last one.
    pub last_on: NaiveDate,
    /// Its event.
    pub last: Id,
    /// Mean of their ratings.
    pub rating: Option<f64>,
}

/// The talks given by each speaker.
pub fn given(db: &Db, of: Of) -> Result<HashMap<Id, Given>> {
    // Columns beside a single max() are those of the row that has it.
    let sql = format!(
        "SELECT a.speaker, count(*), max(e.date), e.id, avg(a.rating) FROM appearance a JOIN event e ON e.id = a.event
         WHERE {} AND a.state = 'spoke' GROUP BY a.speaker",
        of.condition("a.speaker")
    );
    let rows = db.all(&sql, [of.id()], |row| {
        let given = Given {
            count: row.get(1)?,
            last_on: date(row, 2)?,
            last: row.get(3)?,
            rating: row.get::<_, Option<f64>>(4)?.map(|mean| (mean * 100.0).round() / 100.0),
        };
        Ok((row.get(0)?, given))
    })?;
    Ok(rows.into_iter().collect())
}

/// The topics of each speaker's talks, given or planned.
pub fn topics(db: &Db, of: Of) -> Result<HashMap<Id, Vec<String>>> {
    let sql = format!(
        "SELECT speaker, topic FROM appearance WHERE {} AND topic <> '' ORDER BY id",
        of.condition("speaker")
    );
    let mut topics: HashMap<Id, Vec<String>> = HashMap::new();
    for (speaker, topic) in db.all(&sql, [of.id()], |row| Ok((row.get::<_, Id>(0)?, row.get(1)?)))? {
        topics.entry(speaker).or_default().push(topic);
    }
    Ok(topics)
}

/// The places of each speaker on the sheets of coming events, the next one first.
pub fn coming(db: &Db, of: Of, today: NaiveDate) -> Result<HashMap<Id, Vec<Coming>>> {
    let sql = format!(
        "SELECT a.speaker, e.id, e.number, e.date, a.talk, a.state, a.invited_on, a.answer_by,
                a.topic <> '' AND a.topic_settled,
                a.introduction_on IS NOT NULL OR (p.introduction <> '' AND p.introduction_approved),
                a.photo_on IS NOT NULL OR p.photo IS NOT NULL, a.slides_on IS NOT NULL
         FROM appearance a JOIN event e ON e.id = a.event JOIN person p ON p.id = a.speaker
         WHERE {} AND e.date >= ?2 AND e.status IN ('draft', 'planned', 'announced')
           AND a.state IN ('planned', 'invited', 'confirmed')
         ORDER BY e.date, e.start, e.id",
        of.condition("a.speaker")
    );
    let mut coming: HashMap<Id, Vec<Coming>> = HashMap::new();
    for (speaker, each) in db.all(&sql, params![of.id(), day(today)], |row| {
        let each = Coming {
            event: row.get(1)?,
            number: row.get(2)?,
            date: date(row, 3)?,
            talk: row.get(4)?,
            state: row.get(5)?,
            invited_on: date_opt(row, 6)?,
            answer_by: date_opt(row, 7)?,
            has_topic: row.get(8)?,
            has_introduction: row.get(9)?,
            has_photo: row.get(10)?,
            has_slides: row.get(11)?,
        };
        Ok((row.get::<_, Id>(0)?, each))
    })? {
        coming.entry(speaker).or_default().push(each);
    }
    Ok(coming)
}

/// Who stands by at an event, the ready ones first, then in the order in which they were asked.
pub fn standby(db: &Db, event: Id, today: NaiveDate) -> Result<Vec<Standby>> {
    db.all(
        "SELECT a.speaker, p.name, p.address, a.state = 'confirmed',
                (SELECT max(c.on_date) FROM contact c WHERE c.speaker = a.speaker)
         FROM appearance a JOIN person p ON p.id = a.speaker
         WHERE a.event = ?1 AND a.talk IS NULL AND a.state IN ('planned', 'invited', 'confirmed')
         ORDER BY a.state <> 'confirmed', a.id",
        [event],
        |row| {
            Ok(Standby {
                id: row.get(0)?,
                name: row.get(1)?,
                address: row.get(2)?,
                event,
                ready: row.get(3)?,
                days_since_contact: date_opt(row, 4)?.map(|on| (today - on).num_days().max(0)),
            })
        },
    )
}

/// The talks of a speaker, the newest event first.
pub fn all(db: &Db, speaker: Id) -> Result<Vec<SpeakerTalk>> {
    db.all(
        "SELECT a.id, e.id, e.number, e.theme, e.date, e.status, a.talk, a.topic, a.topic_settled, a.state, a.state_on,
                a.rating, a.answer_by, a.needs, a.online, p.id, p.name
         FROM appearance a JOIN event e ON e.id = a.event LEFT JOIN person p ON p.id = a.invited_by
         WHERE a.speaker = ?1 ORDER BY e.date DESC, e.start DESC, e.id, a.id",
        [speaker],
        |row| {
            let invited_by: Option<Id> = row.get(15)?;
            Ok(SpeakerTalk {
                id: row.get(0)?,
                event: row.get(1)?,
                number: row.get(2)?,
                theme: row.get(3)?,
                date: date(row, 4)?,
                status: row.get(5)?,
                talk: row.get(6)?,
                topic: row.get(7)?,
                topic_settled: row.get(8)?,
                state: row.get(9)?,
                state_on: date(row, 10)?,
                rating: row.get(11)?,
                answer_by: date_opt(row, 12)?,
                needs: row.get(13)?,
                online: row.get(14)?,
                invited_by: match invited_by {
                    Some(id) => Some(Named { id, name: row.get(16)? }),
                    None => None,
                },
            })
        },
    )
}
