//! The SQL of speakers. Reads `person` for the personal part; what is read of events stands in [`talks`], the logs in
//! [`log`].

pub(super) mod log;
pub(super) mod talks;

use chrono::NaiveDate;
use rusqlite::types::{FromSql, Type};
use rusqlite::{Row, params};

use super::{Fee, MayFilm, MayShareSlides, Source, Speaker, Stage, Urgency};
use crate::columns::{self, date, date_opt, day};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::pick::Candidate;
use crate::store::{Db, Tx};
use crate::words::Lang;

/// A row of `speaker` with the personal part: what follows from the logs, the events and the rules is still empty in it.
pub(super) type Profile = Speaker;

/// Whose rows are wanted.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Everyone,
    One(Id),
}

impl Of {
    /// The condition on `column` (a constant of this file), with the speaker as `?1`.
    pub fn condition(self, column: &str) -> String {
        match self {
            // The parameter is bound in both cases; this is always true.
            Self::Everyone => "?1 IS NULL".to_owned(),
            Self::One(_) => format!("{column} = ?1"),
        }
    }

    pub fn id(self) -> Option<Id> {
        match self {
            Self::Everyone => None,
            Self::One(id) => Some(id),
        }
    }
}

/// The profiles, ordered by pinyin, name, company, phone, id.
pub(super) fn profiles(db: &Db, of: Of) -> Result<Vec<Profile>> {
    let sql = format!(
        "SELECT p.id, p.name, p.address, p.phone, p.wechat, p.email, p.city, p.company, p.post, p.title,
                p.introduction, p.years, p.photo, s.source, s.referred_by, s.level, s.subjects, s.modules,
                s.contact_name, s.contact_phone, s.contact_style, s.hopes, s.offers, s.fee, s.fee_note, s.car_plate,
                s.meal, s.companion, s.may_film, s.may_share_slides, s.groups, s.benefit, s.particulars, s.conditions,
                s.letter_lang, s.stage, s.stage_on, s.try_again_on, s.next_action, s.next_action_on, s.note
         FROM speaker s JOIN person p ON p.id = s.id LEFT JOIN person_key k ON k.id = s.id
         WHERE {} ORDER BY k.sort, p.name, p.company, p.phone, p.id",
        of.condition("s.id")
    );
    db.all(&sql, [of.id()], profile)
}

fn profile(row: &Row<'_>) -> rusqlite::Result<Profile> {
    Ok(Profile {
        id: row.get(0)?,
        name: row.get(1)?,
        address: row.get(2)?,
        phone: row.get(3)?,
        wechat: row.get(4)?,
        email: row.get(5)?,
        city: row.get(6)?,
        company: row.get(7)?,
        post: row.get(8)?,
        title: row.get(9)?,
        introduction: row.get(10)?,
        years: row.get(11)?,
        photo: row.get(12)?,
        source: filled(row, 13)?,
        referred_by: row.get(14)?,
        level: row.get(15)?,
        subjects: columns::list(row, 16)?,
        modules: columns::list(row, 17)?,
        contact_name: row.get(18)?,
        contact_phone: row.get(19)?,
        contact_style: row.get(20)?,
        hopes: row.get(21)?,
        offers: row.get(22)?,
        fee: filled(row, 23)?,
        fee_note: row.get(24)?,
        car_plate: row.get(25)?,
        meal: row.get(26)?,
        companion: row.get(27)?,
        may_film: filled(row, 28)?,
        may_share_slides: filled(row, 29)?,
        groups: columns::list(row, 30)?,
        benefit: row.get(31)?,
        particulars: row.get(32)?,
        conditions: row.get(33)?,
        letter_lang: language(row, 34)?,
        stage: row.get(35)?,
        stage_on: date(row, 36)?,
        try_again_on: date_opt(row, 37)?,
        next_action: row.get(38)?,
        next_action_on: date_opt(row, 39)?,
        note: row.get(40)?,
        effective_level: None,
        effective_modules: Vec::new(),
        last_contact_on: None,
        last_written_on: None,
        silent_days: None,
        silence: None,
        habits: Vec::new(),
        urgency: Urgency::Calm,
        next_event: None,
        talks: 0,
        last_spoke_on: None,
        rating: None,
    })
}

/// A code that may be left open: empty text in the file.
fn filled<T: FromSql>(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<T>> {
    let code: String = row.get(at)?;
    (!code.is_empty()).then(|| row.get(at)).transpose()
}

fn language(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Lang>> {
    let code: String = row.get(at)?;
    let parsed = (!code.is_empty()).then(|| Lang::parse(&code)).transpose();
    parsed.map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(error)))
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

/// What refers to a speaker so that the hat cannot be taken off: (talks, letters).
pub(super) fn uses(db: &Db, speaker: Id) -> Result<(u32, u32)> {
    db.one(
        "SELECT (SELECT count(*) FROM appearance WHERE speaker = ?1), (SELECT count(*) FROM letter WHERE speaker = ?1)",
        [speaker],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
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
    log::insert_stage(tx, id, Stage::Lead, since, "")
}

/// Writes the profile, the stage and the next action of a speaker (not the personal part).
pub(super) fn update(tx: &Tx<'_>, profile: &Profile) -> Result<()> {
    tx.run(
        "UPDATE speaker SET source = ?2, referred_by = ?3, level = ?4, subjects = ?5, modules = ?6, contact_name = ?7,
                contact_phone = ?8, contact_style = ?9, hopes = ?10, offers = ?11, fee = ?12, fee_note = ?13,
                car_plate = ?14, meal = ?15, companion = ?16, may_film = ?17, may_share_slides = ?18, groups = ?19,
                benefit = ?20, particulars = ?21, conditions = ?22, letter_lang = ?23, stage = ?24, stage_on = ?25,
                try_again_on = ?26, next_action = ?27, next_action_on = ?28, note = ?29
         WHERE id = ?1",
        params![
            profile.id,
            profile.source.map_or("", Source::code),
            profile.referred_by,
            profile.level,
            columns::json(&profile.subjects)?,
            columns::json(&profile.modules)?,
            profile.contact_name,
            profile.contact_phone,
            profile.contact_style,
            profile.hopes,
            profile.offers,
            profile.fee.map_or("", Fee::code),
            profile.fee_note,
            profile.car_plate,
            profile.meal,
            profile.companion,
            profile.may_film.map_or("", MayFilm::code),
            profile.may_share_slides.map_or("", MayShareSlides::code),
            columns::json(&profile.groups)?,
            profile.benefit,
            profile.particulars,
            profile.conditions,
            profile.letter_lang.map_or("", Lang::code),
            profile.stage,
            day(profile.stage_on),
            profile.try_again_on.map(day),
            profile.next_action,
            profile.next_action_on.map(day),
            profile.note,
        ],
    )?;
    Ok(())
}

/// Takes the hat off with everything under it.
pub(super) fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    for sql in [
        "DELETE FROM contact WHERE speaker = ?1",
        "DELETE FROM speaker_stage WHERE speaker = ?1",
        "DELETE FROM promise WHERE speaker = ?1",
        "DELETE FROM letter_template WHERE speaker = ?1",
        "DELETE FROM speaker WHERE id = ?1",
    ] {
        tx.run(sql, [id])?;
    }
    Ok(())
}
