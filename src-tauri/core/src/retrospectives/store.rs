//! The SQL of retrospectives.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{EventPhoto, Expense, PointKind, RatedAbout, RatingPick, RetroPoint, RetroSteps, Voice};
use crate::columns::{date_opt, day};
use crate::error::{Error, Result};
use crate::events::SegmentKind;
use crate::ids::Id;
use crate::named::Named;
use crate::store::pictures::PictureHash;
use crate::store::{Db, Tx};

/// A row of `retrospective`.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    pub steps: RetroSteps,
    pub finished_on: Option<NaiveDate>,
    pub finished_by: Option<Named>,
}

/// What was written about an event; empty when nothing was.
pub fn get(db: &Db, event: Id) -> Result<Kept> {
    let found = db.opt(
        "SELECT r.goal, r.result, r.causes, r.conclusion, r.public_words, r.finished_on, r.finished_by, p.name
         FROM retrospective r LEFT JOIN person p ON p.id = r.finished_by WHERE r.event = ?1",
        [event],
        |row| {
            Ok(Kept {
                steps: RetroSteps {
                    goal: row.get(0)?,
                    result: row.get(1)?,
                    causes: row.get(2)?,
                    conclusion: row.get(3)?,
                    public_words: row.get(4)?,
                },
                finished_on: date_opt(row, 5)?,
                finished_by: named(row, 6, 7)?,
            })
        },
    )?;
    Ok(found.unwrap_or_default())
}

fn named(row: &Row<'_>, id: usize, name: usize) -> rusqlite::Result<Option<Named>> {
    let (id, name): (Option<Id>, Option<String>) = (row.get(id)?, row.get(name)?);
    Ok(id.zip(name).map(|(id, name)| Named { id, name }))
}

pub fn set(tx: &Tx<'_>, event: Id, kept: &Kept) -> Result<()> {
    let steps = &kept.steps;
    tx.run(
        "INSERT INTO retrospective (event, goal, result, causes, conclusion, public_words, finished_on, finished_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (event) DO UPDATE SET goal = excluded.goal, result = excluded.result, causes = excluded.causes,
           conclusion = excluded.conclusion, public_words = excluded.public_words,
           finished_on = excluded.finished_on, finished_by = excluded.finished_by",
        params![
            event,
            steps.goal,
            steps.result,
            steps.causes,
            steps.conclusion,
            steps.public_words,
            kept.finished_on.map(day),
            kept.finished_by.as_ref().map(|person| person.id),
        ],
    )?;
    Ok(())
}

/// The rank of the last row of an event in a table of this room; of points those of a kind.
pub fn last_rank(db: &Db, table: Ranked, event: Id) -> Result<Option<String>> {
    let sql = match table {
        Ranked::Point => "SELECT max(rank) FROM retro_point WHERE event = ?1",
        Ranked::Voice => "SELECT max(rank) FROM voice WHERE event = ?1",
        Ranked::Photo => "SELECT max(rank) FROM event_photo WHERE event = ?1",
        Ranked::Expense => "SELECT max(rank) FROM expense WHERE event = ?1",
    };
    db.one(sql, [event], |row| row.get(0))
}

/// A table whose rows stand in an order.
#[derive(Debug, Clone, Copy)]
pub enum Ranked {
    Point,
    Voice,
    Photo,
    Expense,
}

// points -------------------------------------------------------------------------------------------------------------

fn point(row: &Row<'_>) -> rusqlite::Result<RetroPoint> {
    Ok(RetroPoint {
        id: row.get(0)?,
        kind: row.get(1)?,
        text: row.get(2)?,
    })
}

/// The points of an event: what to keep first.
pub fn points(db: &Db, event: Id) -> Result<Vec<RetroPoint>> {
    db.all(
        "SELECT id, kind, text FROM retro_point WHERE event = ?1 ORDER BY kind = 'change', rank, id",
        [event],
        point,
    )
}

/// A point and its event; `retro_point_not_found`.
pub fn point_of(db: &Db, id: Id) -> Result<(Id, RetroPoint)> {
    db.opt(
        "SELECT id, kind, text, event FROM retro_point WHERE id = ?1",
        [id],
        |row| Ok((row.get(3)?, point(row)?)),
    )?
    .ok_or_else(|| Error::not_found("retro_point_not_found").with("given", id.to_string()))
}

pub fn insert_point(tx: &Tx<'_>, event: Id, rank: &str, point: &RetroPoint) -> Result<()> {
    tx.run(
        "INSERT INTO retro_point (id, event, rank, kind, text) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![point.id, event, rank, point.kind, point.text],
    )?;
    Ok(())
}

pub fn update_point(tx: &Tx<'_>, id: Id, kind: PointKind, text: &str) -> Result<()> {
    tx.run(
        "UPDATE retro_point SET kind = ?2, text = ?3 WHERE id = ?1",
        params![id, kind, text],
    )?;
    Ok(())
}

pub fn delete_point(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM retro_point WHERE id = ?1", [id])?;
    Ok(())
}

// ratings ------------------------------------------------------------------------------------------------------------

/// The stars that were given at an event.
pub fn ratings(db: &Db, event: Id) -> Result<Vec<RatingPick>> {
    db.all(
        "SELECT about, appearance, stars_1, stars_2, stars_3, stars_4, stars_5 FROM rating WHERE event = ?1 ORDER BY id",
        [event],
        |row| {
            Ok(RatingPick {
                about: row.get(0)?,
                appearance: row.get(1)?,
                counts: [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?],
            })
        },
    )
}

/// Writes the stars of one thing, in the place of those it had; a new row gets `id`.
pub fn set_rating(tx: &Tx<'_>, event: Id, id: Id, rating: &RatingPick) -> Result<()> {
    let known: Option<Id> = tx.opt(
        "SELECT id FROM rating WHERE event = ?1 AND about = ?2 AND appearance IS ?3",
        params![event, rating.about, rating.appearance],
        |row| row.get(0),
    )?;
    let [one, two, three, four, five] = rating.counts;
    if let Some(known) = known {
        tx.run(
            "UPDATE rating SET stars_1 = ?2, stars_2 = ?3, stars_3 = ?4, stars_4 = ?5, stars_5 = ?6 WHERE id = ?1",
            params![known, one, two, three, four, five],
        )?;
    } else {
        tx.run(
            "INSERT INTO rating (id, event, about, appearance, stars_1, stars_2, stars_3, stars_4, stars_5)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![id, event, rating.about, rating.appearance, one, two, three, four, five],
        )?;
    }
    Ok(())
}

/// Takes the stars of one thing away; says whether there were any.
pub fn clear_rating(tx: &Tx<'_>, event: Id, about: RatedAbout, appearance: Option<Id>) -> Result<bool> {
    let gone = tx.run(
        "DELETE FROM rating WHERE event = ?1 AND about = ?2 AND appearance IS ?3",
        params![event, about, appearance],
    )?;
    Ok(gone > 0)
}

// voices -------------------------------------------------------------------------------------------------------------

const VOICE: &str = "SELECT v.id, v.text, v.public, v.appearance, p.name, v.event FROM voice v
  LEFT JOIN appearance a ON a.id = v.appearance LEFT JOIN person p ON p.id = a.speaker";

fn voice(row: &Row<'_>) -> rusqlite::Result<Voice> {
    Ok(Voice {
        id: row.get(0)?,
        text: row.get(1)?,
        public: row.get(2)?,
        about: named(row, 3, 4)?,
    })
}

pub fn voices(db: &Db, event: Id) -> Result<Vec<Voice>> {
    db.all(
        &format!("{VOICE} WHERE v.event = ?1 ORDER BY v.rank, v.id"),
        [event],
        voice,
    )
}

/// What somebody said, and at which event; `voice_not_found`.
pub fn voice_of(db: &Db, id: Id) -> Result<(Id, Voice)> {
    db.opt(&format!("{VOICE} WHERE v.id = ?1"), [id], |row| {
        Ok((row.get(5)?, voice(row)?))
    })?
    .ok_or_else(|| Error::not_found("voice_not_found").with("given", id.to_string()))
}

/// Writes what somebody said; a rank makes it a new row.
pub fn put_voice(tx: &Tx<'_>, event: Id, rank: Option<&str>, voice: &Voice) -> Result<()> {
    if let Some(rank) = rank {
        tx.run(
            "INSERT INTO voice (id, event, rank, text) VALUES (?1, ?2, ?3, ?4)",
            params![voice.id, event, rank, voice.text],
        )?;
    }
    tx.run(
        "UPDATE voice SET text = ?2, public = ?3, appearance = ?4 WHERE id = ?1",
        params![
            voice.id,
            voice.text,
            voice.public,
            voice.about.as_ref().map(|about| about.id)
        ],
    )?;
    Ok(())
}

pub fn delete_voice(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM voice WHERE id = ?1", [id])?;
    Ok(())
}

// photos -------------------------------------------------------------------------------------------------------------

fn photo(row: &Row<'_>) -> rusqlite::Result<EventPhoto> {
    Ok(EventPhoto {
        id: row.get(0)?,
        picture: row.get::<_, PictureHash>(1)?,
        caption: row.get(2)?,
        public: row.get(3)?,
    })
}

pub fn photos(db: &Db, event: Id) -> Result<Vec<EventPhoto>> {
    db.all(
        "SELECT id, picture, caption, public FROM event_photo WHERE event = ?1 ORDER BY rank, id",
        [event],
        photo,
    )
}

/// The ranks of an event's photos, in their order.
pub fn photo_ranks(db: &Db, event: Id) -> Result<Vec<(Id, String)>> {
    db.all(
        "SELECT id, rank FROM event_photo WHERE event = ?1 ORDER BY rank, id",
        [event],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub fn set_photo_rank(tx: &Tx<'_>, id: Id, rank: &str) -> Result<()> {
    tx.run("UPDATE event_photo SET rank = ?2 WHERE id = ?1", params![id, rank])?;
    Ok(())
}

/// A photo and its event; `photo_not_found`.
pub fn photo_of(db: &Db, id: Id) -> Result<(Id, EventPhoto)> {
    db.opt(
        "SELECT id, picture, caption, public, event FROM event_photo WHERE id = ?1",
        [id],
        |row| Ok((row.get(4)?, photo(row)?)),
    )?
    .ok_or_else(|| Error::not_found("photo_not_found").with("given", id.to_string()))
}

pub fn insert_photo(tx: &Tx<'_>, event: Id, rank: &str, photo: &EventPhoto) -> Result<()> {
    tx.run(
        "INSERT INTO event_photo (id, event, rank, picture, caption, public) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![photo.id, event, rank, photo.picture, photo.caption, photo.public],
    )?;
    Ok(())
}

pub fn update_photo(tx: &Tx<'_>, photo: &EventPhoto) -> Result<()> {
    tx.run(
        "UPDATE event_photo SET caption = ?2, public = ?3 WHERE id = ?1",
        params![photo.id, photo.caption, photo.public],
    )?;
    Ok(())
}

pub fn delete_photo(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM event_photo WHERE id = ?1", [id])?;
    Ok(())
}

// expenses -----------------------------------------------------------------------------------------------------------

const EXPENSE: &str = "SELECT x.id, x.what, x.fen, x.paid_by, p.name, x.settled_on, x.event
  FROM expense x LEFT JOIN person p ON p.id = x.paid_by";

fn expense(row: &Row<'_>) -> rusqlite::Result<Expense> {
    Ok(Expense {
        id: row.get(0)?,
        what: row.get(1)?,
        fen: row.get(2)?,
        paid_by: named(row, 3, 4)?,
        settled_on: date_opt(row, 5)?,
    })
}

pub fn expenses(db: &Db, event: Id) -> Result<Vec<Expense>> {
    db.all(
        &format!("{EXPENSE} WHERE x.event = ?1 ORDER BY x.rank, x.id"),
        [event],
        expense,
    )
}

/// An expense and its event; `expense_not_found`.
pub fn expense_of(db: &Db, id: Id) -> Result<(Id, Expense)> {
    db.opt(&format!("{EXPENSE} WHERE x.id = ?1"), [id], |row| {
        Ok((row.get(6)?, expense(row)?))
    })?
    .ok_or_else(|| Error::not_found("expense_not_found").with("given", id.to_string()))
}

/// Writes an expense; a rank makes it a new row.
pub fn put_expense(tx: &Tx<'_>, event: Id, rank: Option<&str>, expense: &Expense) -> Result<()> {
    if let Some(rank) = rank {
        tx.run(
            "INSERT INTO expense (id, event, rank, what, fen) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![expense.id, event, rank, expense.what, expense.fen],
        )?;
    }
    tx.run(
        "UPDATE expense SET what = ?2, fen = ?3, paid_by = ?4, settled_on = ?5 WHERE id = ?1",
        params![
            expense.id,
            expense.what,
            expense.fen,
            expense.paid_by.as_ref().map(|person| person.id),
            expense.settled_on.map(day),
        ],
    )?;
    Ok(())
}

pub fn delete_expense(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM expense WHERE id = ?1", [id])?;
    Ok(())
}

// what was learned ---------------------------------------------------------------------------------------------------

pub fn set_usual(tx: &Tx<'_>, kind: SegmentKind, minutes: i64) -> Result<()> {
    tx.run(
        "INSERT INTO usual_minutes (kind, minutes) VALUES (?1, ?2)
         ON CONFLICT (kind) DO UPDATE SET minutes = excluded.minutes",
        params![kind, minutes],
    )?;
    Ok(())
}

pub fn clear_usual(tx: &Tx<'_>, kind: SegmentKind) -> Result<()> {
    tx.run("DELETE FROM usual_minutes WHERE kind = ?1", [kind])?;
    Ok(())
}
