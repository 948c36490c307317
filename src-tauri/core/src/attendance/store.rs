//! The SQL of sign-ups, draws and follow-ups, and of the columns of `event` that say how people sign up, which are this
//! room's alone. Reads `person`, `term`, `appearance` and `event` for what they mention.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::types::{FromSql, ToSql};
use rusqlite::{Row, params};

use super::{Category, FollowUpSteps, Payment, SignUpEntry, SignUpSource, SignUpState};
use crate::columns::{date_opt, day, json, list};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::named::Named;
use crate::pick::Candidate;
use crate::store::pictures::PictureHash;
use crate::store::{Db, Tx};

/// A row of `sign_up`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SignUpRow {
    pub id: Id,
    pub event: Id,
    pub rank: String,
    pub person: Option<Id>,
    pub name: String,
    pub company: String,
    pub post: String,
    pub phone: String,
    pub wechat: String,
    pub category: Category,
    pub source: SignUpSource,
    pub state: SignUpState,
    pub signed_up_at: Option<String>,
    pub payment: Payment,
    pub brought_by: Option<Id>,
    pub brought_by_name: String,
    pub checked_in_at: Option<String>,
    pub note: String,
}

impl SignUpRow {
    /// Whether they came.
    pub fn is_present(&self) -> bool {
        self.checked_in_at.is_some()
    }
}

const COLUMNS: &str = "id, event, rank, person, name, company, post, phone, wechat, category, source, state,
  signed_up_at, payment, brought_by, brought_by_name, checked_in_at, note";

fn sign_up(row: &Row<'_>) -> rusqlite::Result<SignUpRow> {
    Ok(SignUpRow {
        id: row.get(0)?,
        event: row.get(1)?,
        rank: row.get(2)?,
        person: row.get(3)?,
        name: row.get(4)?,
        company: row.get(5)?,
        post: row.get(6)?,
        phone: row.get(7)?,
        wechat: row.get(8)?,
        category: row.get(9)?,
        source: row.get(10)?,
        state: row.get(11)?,
        signed_up_at: row.get(12)?,
        payment: row.get(13)?,
        brought_by: row.get(14)?,
        brought_by_name: row.get(15)?,
        checked_in_at: row.get(16)?,
        note: row.get(17)?,
    })
}

/// One sign-up; `sign_up_not_found`.
pub(super) fn get(db: &Db, id: Id) -> Result<SignUpRow> {
    let found = db.opt(&format!("SELECT {COLUMNS} FROM sign_up WHERE id = ?1"), [id], sign_up)?;
    found.ok_or_else(|| Error::not_found("sign_up_not_found").with("given", id.to_string()))
}

/// Everybody of an event, in the order in which they came.
pub(super) fn of_event(db: &Db, event: Id) -> Result<Vec<SignUpRow>> {
    db.all(
        &format!("SELECT {COLUMNS} FROM sign_up WHERE event = ?1 ORDER BY rank, id"),
        [event],
        sign_up,
    )
}

/// Everybody who came to events before a day: those who may be this person or bear this name or number, or all.
pub(super) fn came_before(db: &Db, before: NaiveDate, only: Option<&SignUpRow>) -> Result<Vec<SignUpRow>> {
    let columns = COLUMNS.split(',').map(|column| format!("s.{}", column.trim()));
    let columns = columns.collect::<Vec<_>>().join(", ");
    let from = format!(
        "SELECT {columns} FROM sign_up s JOIN event e ON e.id = s.event
         WHERE s.checked_in_at IS NOT NULL AND e.date < ?1"
    );
    match only {
        None => db.all(&from, [day(before)], sign_up),
        Some(row) => db.all(
            &format!("{from} AND (s.person = ?2 OR s.name = ?3 OR (s.phone = ?4 AND ?4 <> ''))"),
            params![day(before), row.person, row.name, row.phone],
            sign_up,
        ),
    }
}

/// Everybody who came to events after a day, up to another.
pub(super) fn came_after(db: &Db, after: NaiveDate, until: NaiveDate) -> Result<Vec<SignUpRow>> {
    let columns = COLUMNS.split(',').map(|column| format!("s.{}", column.trim()));
    let columns = columns.collect::<Vec<_>>().join(", ");
    db.all(
        &format!(
            "SELECT {columns} FROM sign_up s JOIN event e ON e.id = s.event
             WHERE s.checked_in_at IS NOT NULL AND e.date > ?1 AND e.date <= ?2"
        ),
        params![day(after), day(until)],
        sign_up,
    )
}

/// The sign-ups of a person, the latest event first.
pub(super) fn of_person(db: &Db, person: Id) -> Result<Vec<SignUpRow>> {
    let columns = COLUMNS.split(',').map(|column| format!("s.{}", column.trim()));
    let columns = columns.collect::<Vec<_>>().join(", ");
    db.all(
        &format!(
            "SELECT {columns} FROM sign_up s JOIN event e ON e.id = s.event WHERE s.person = ?1 ORDER BY e.date DESC, e.id"
        ),
        [person],
        sign_up,
    )
}

/// Everybody who ever signed up and is not in the roster.
pub(super) fn strangers(db: &Db) -> Result<Vec<SignUpRow>> {
    db.all(
        &format!("SELECT {COLUMNS} FROM sign_up WHERE person IS NULL ORDER BY id"),
        [],
        sign_up,
    )
}

/// Forgets who brought others, where that is a bare name.
pub(super) fn forget_bringer(tx: &Tx<'_>, name: &str) -> Result<()> {
    tx.run(
        "UPDATE sign_up SET brought_by_name = '' WHERE brought_by IS NULL AND brought_by_name = ?1",
        [name],
    )?;
    Ok(())
}

/// Sign-ups of an event whose id lies between two.
pub(super) fn between(db: &Db, event: Id, low: Id, high: Id) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, name FROM sign_up WHERE event = ?1 AND id BETWEEN ?2 AND ?3 ORDER BY id LIMIT 50",
        params![event, low, high],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(super) fn insert(tx: &Tx<'_>, row: &SignUpRow) -> Result<()> {
    tx.run(
        &format!(
            "INSERT INTO sign_up ({COLUMNS})
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
        ),
        values(row),
    )?;
    Ok(())
}

pub(super) fn update(tx: &Tx<'_>, row: &SignUpRow) -> Result<()> {
    tx.run(
        "UPDATE sign_up SET event = ?2, rank = ?3, person = ?4, name = ?5, company = ?6, post = ?7, phone = ?8, wechat = ?9,
           category = ?10, source = ?11, state = ?12, signed_up_at = ?13, payment = ?14, brought_by = ?15,
           brought_by_name = ?16, checked_in_at = ?17, note = ?18 WHERE id = ?1",
        values(row),
    )?;
    Ok(())
}

fn values(row: &SignUpRow) -> [&dyn ToSql; 18] {
    [
        &row.id,
        &row.event,
        &row.rank,
        &row.person,
        &row.name,
        &row.company,
        &row.post,
        &row.phone,
        &row.wechat,
        &row.category,
        &row.source,
        &row.state,
        &row.signed_up_at,
        &row.payment,
        &row.brought_by,
        &row.brought_by_name,
        &row.checked_in_at,
        &row.note,
    ]
}

/// Removes a sign-up with its follow-up.
pub(super) fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM follow_up WHERE sign_up = ?1", [id])?;
    tx.run("DELETE FROM sign_up WHERE id = ?1", [id])?;
    Ok(())
}

// how people sign up ------------------------------------------------------------------------------------------------

/// How people sign up for an event; `event_not_found`.
pub(super) fn entry(db: &Db, event: Id) -> Result<SignUpEntry> {
    db.opt(
        "SELECT signup_link, signup_picture, places, signup_deadline, fee_fen, fee_note, heads_follow FROM event WHERE id = ?1",
        [event],
        |row| {
            Ok(SignUpEntry {
                signup_link: row.get(0)?,
                signup_picture: row.get(1)?,
                places: row.get(2)?,
                signup_deadline: date_opt(row, 3)?,
                fee_fen: row.get(4)?,
                fee_note: row.get(5)?,
                heads_follow: row.get(6)?,
            })
        },
    )?
    .ok_or_else(|| Error::not_found("event_not_found").with("given", event.to_string()))
}

pub(super) fn set_entry(tx: &Tx<'_>, event: Id, entry: &SignUpEntry) -> Result<()> {
    tx.run(
        "UPDATE event SET signup_link = ?2, places = ?3, signup_deadline = ?4, fee_fen = ?5, fee_note = ?6, heads_follow = ?7
         WHERE id = ?1",
        params![
            event,
            entry.signup_link,
            entry.places,
            entry.signup_deadline.map(day),
            entry.fee_fen,
            entry.fee_note,
            entry.heads_follow,
        ],
    )?;
    Ok(())
}

pub(super) fn set_picture(tx: &Tx<'_>, event: Id, picture: Option<PictureHash>) -> Result<()> {
    tx.run(
        "UPDATE event SET signup_picture = ?2 WHERE id = ?1",
        params![event, picture],
    )?;
    Ok(())
}

// people --------------------------------------------------------------------------------------------------------------

/// A person as far as lists from elsewhere are compared with them.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub id: Id,
    pub name: String,
    pub nickname: String,
    pub phone: String,
    pub wechat: String,
    pub company: String,
    pub post: String,
    pub tags: Vec<String>,
}

fn known(row: &Row<'_>) -> rusqlite::Result<Known> {
    Ok(Known {
        id: row.get(0)?,
        name: row.get(1)?,
        nickname: row.get(2)?,
        phone: row.get(3)?,
        wechat: row.get(4)?,
        company: row.get(5)?,
        post: row.get(6)?,
        tags: list(row, 7)?,
    })
}

/// The whole roster.
pub(super) fn roster(db: &Db) -> Result<Vec<Known>> {
    db.all(
        "SELECT id, name, nickname, phone, wechat, company, post, tags FROM person ORDER BY id",
        [],
        known,
    )
}

/// Those of the roster who signed up for an event or brought somebody there.
pub(super) fn known_of_event(db: &Db, event: Id) -> Result<HashMap<Id, Known>> {
    let people = db.all(
        "SELECT id, name, nickname, phone, wechat, company, post, tags FROM person
         WHERE id IN (SELECT person FROM sign_up WHERE event = ?1 UNION SELECT brought_by FROM sign_up WHERE event = ?1)",
        [event],
        known,
    )?;
    Ok(people.into_iter().map(|person| (person.id, person)).collect())
}

/// One of the roster.
pub(super) fn known_one(db: &Db, id: Id) -> Result<Option<Known>> {
    db.opt(
        "SELECT id, name, nickname, phone, wechat, company, post, tags FROM person WHERE id = ?1",
        [id],
        known,
    )
}

/// Who holds an office on a day.
pub(super) fn in_office(db: &Db, on: NaiveDate) -> Result<HashSet<Id>> {
    ids(
        db,
        "SELECT DISTINCT person FROM term WHERE started <= ?1 AND (ended IS NULL OR ended > ?1)",
        &day(on),
    )
}

/// Who held an office before a day.
pub(super) fn once_in_office(db: &Db, before: NaiveDate) -> Result<HashSet<Id>> {
    ids(db, "SELECT DISTINCT person FROM term WHERE started < ?1", &day(before))
}

/// Who speaks at an event.
pub(super) fn speaking(db: &Db, event: Id) -> Result<HashSet<Id>> {
    ids(
        db,
        "SELECT speaker FROM appearance WHERE event = ?1 AND talk IS NOT NULL AND state NOT IN ('declined', 'no_show')",
        &event,
    )
}

/// Who was a member at another event before a day.
pub(super) fn once_members(db: &Db, before: NaiveDate) -> Result<HashSet<Id>> {
    ids(
        db,
        "SELECT DISTINCT s.person FROM sign_up s JOIN event e ON e.id = s.event
         WHERE s.person IS NOT NULL AND s.category = 'member' AND e.date < ?1",
        &day(before),
    )
}

fn ids<T: FromSql + std::hash::Hash + Eq>(db: &Db, sql: &str, given: &dyn ToSql) -> Result<HashSet<T>> {
    Ok(db.all(sql, [given], |row| row.get(0))?.into_iter().collect())
}

// draws ---------------------------------------------------------------------------------------------------------------

/// A row of `draw`.
#[derive(Debug, Clone)]
pub(super) struct DrawRow {
    pub id: Id,
    pub event: Id,
    pub rank: String,
    pub prize: String,
    pub seed: i64,
    pub among: Vec<Id>,
    pub winner: Id,
    pub drawn_at: String,
}

fn draw(row: &Row<'_>) -> rusqlite::Result<DrawRow> {
    Ok(DrawRow {
        id: row.get(0)?,
        event: row.get(1)?,
        rank: row.get(2)?,
        prize: row.get(3)?,
        seed: row.get(4)?,
        among: list(row, 5)?,
        winner: row.get(6)?,
        drawn_at: row.get(7)?,
    })
}

/// The draws of an event, in the order in which they were held.
pub(super) fn draws(db: &Db, event: Id) -> Result<Vec<DrawRow>> {
    db.all(
        "SELECT id, event, rank, prize, seed, among, winner, drawn_at FROM draw WHERE event = ?1 ORDER BY rank, id",
        [event],
        draw,
    )
}

/// One draw; `draw_not_found`.
pub(super) fn one_draw(db: &Db, id: Id) -> Result<DrawRow> {
    let found = db.opt(
        "SELECT id, event, rank, prize, seed, among, winner, drawn_at FROM draw WHERE id = ?1",
        [id],
        draw,
    )?;
    found.ok_or_else(|| Error::not_found("draw_not_found").with("given", id.to_string()))
}

pub(super) fn insert_draw(tx: &Tx<'_>, draw: &DrawRow) -> Result<()> {
    tx.run(
        "INSERT INTO draw (id, event, rank, prize, seed, among, winner, drawn_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            draw.id,
            draw.event,
            draw.rank,
            draw.prize,
            draw.seed,
            json(&draw.among)?,
            draw.winner,
            draw.drawn_at
        ],
    )?;
    Ok(())
}

pub(super) fn delete_draw(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM draw WHERE id = ?1", [id])?;
    Ok(())
}

/// What a sign-up won.
pub(super) fn won(db: &Db, sign_up: Id) -> Result<Option<String>> {
    db.opt(
        "SELECT prize FROM draw WHERE winner = ?1 ORDER BY rank LIMIT 1",
        [sign_up],
        |row| row.get(0),
    )
}

// follow-ups ----------------------------------------------------------------------------------------------------------

/// A row of `follow_up`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FollowUpRow {
    pub steps: FollowUpSteps,
    pub owner: Option<Named>,
    pub note: String,
}

const FOLLOW_UP: &str =
    "SELECT f.sign_up, f.added_on, f.in_group_on, f.greeted_on, f.invited_on, f.joined_on, f.dropped_on,
  p.id, p.name, f.note FROM follow_up f LEFT JOIN person p ON p.id = f.owner";

fn follow_up(row: &Row<'_>) -> rusqlite::Result<(Id, FollowUpRow)> {
    let owner: Option<Id> = row.get(7)?;
    Ok((
        row.get(0)?,
        FollowUpRow {
            steps: FollowUpSteps {
                added_on: date_opt(row, 1)?,
                in_group_on: date_opt(row, 2)?,
                greeted_on: date_opt(row, 3)?,
                invited_on: date_opt(row, 4)?,
                joined_on: date_opt(row, 5)?,
                dropped_on: date_opt(row, 6)?,
            },
            owner: match owner {
                Some(id) => Some(Named { id, name: row.get(8)? }),
                None => None,
            },
            note: row.get(9)?,
        },
    ))
}

/// What was done about the visitors, by sign-up.
pub(super) fn follow_ups(db: &Db) -> Result<HashMap<Id, FollowUpRow>> {
    Ok(db.all(FOLLOW_UP, [], follow_up)?.into_iter().collect())
}

/// What was done about one visitor.
pub(super) fn follow_up_of(db: &Db, sign_up: Id) -> Result<FollowUpRow> {
    let found = db.opt(&format!("{FOLLOW_UP} WHERE f.sign_up = ?1"), [sign_up], follow_up)?;
    Ok(found.map(|(_, row)| row).unwrap_or_default())
}

/// Writes what was done about a visitor; what says nothing is no row.
pub(super) fn set_follow_up(tx: &Tx<'_>, sign_up: Id, row: &FollowUpRow) -> Result<()> {
    if *row == FollowUpRow::default() {
        tx.run("DELETE FROM follow_up WHERE sign_up = ?1", [sign_up])?;
        return Ok(());
    }
    tx.run(
        "INSERT INTO follow_up (sign_up, added_on, in_group_on, greeted_on, invited_on, joined_on, dropped_on, owner, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (sign_up) DO UPDATE SET added_on = ?2, in_group_on = ?3, greeted_on = ?4, invited_on = ?5,
           joined_on = ?6, dropped_on = ?7, owner = ?8, note = ?9",
        params![
            sign_up,
            row.steps.added_on.map(day),
            row.steps.in_group_on.map(day),
            row.steps.greeted_on.map(day),
            row.steps.invited_on.map(day),
            row.steps.joined_on.map(day),
            row.steps.dropped_on.map(day),
            row.owner.as_ref().map(|owner| owner.id),
            row.note,
        ],
    )?;
    Ok(())
}

/// The events at which visitors were, the latest first, up to a day.
pub(super) fn events_with_visitors(db: &Db, until: NaiveDate) -> Result<Vec<Id>> {
    db.all(
        "SELECT e.id FROM event e WHERE e.date <= ?1 AND EXISTS
           (SELECT 1 FROM sign_up s WHERE s.event = e.id AND s.category = 'visitor' AND s.checked_in_at IS NOT NULL)
         ORDER BY e.date DESC, e.id",
        [day(until)],
        |row| row.get(0),
    )
}
