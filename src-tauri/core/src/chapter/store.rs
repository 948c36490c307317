//! The SQL of the chapter: its one row, its rules, its calendar.

use chrono::NaiveDate;
use rusqlite::params;
use rusqlite::types::Type;

use super::calendar::{CalendarDay, EntryKind};
use super::{Chapter, PaperColour, Rulebook};
use crate::columns::{date, day};
use crate::dates::{format_time, parse_time};
use crate::error::Result;
use crate::ids::Id;
use crate::store::pictures::PictureHash;
use crate::store::{Db, Tx};
use crate::words::{Arg, Lang};

pub(super) fn insert(tx: &Tx<'_>, id: Id, name: &str, city: &str) -> Result<()> {
    tx.run(
        "INSERT INTO chapter (id, name, city) VALUES (?1, ?2, ?3)",
        params![id, name, city],
    )?;
    Ok(())
}

pub(super) fn get(db: &Db) -> Result<Chapter> {
    let unreadable = |at: usize, error| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(error));
    let chapter = db.one(
        "SELECT id, name, city, guild, values_statement, usual_weekday, usual_start, usual_cadence, document_language,
           seal_text, seal_picture, paper_theme, paper_colour FROM chapter",
        [],
        |row| {
            let (start, language): (String, String) = (row.get(6)?, row.get(8)?);
            Ok(Chapter {
                id: row.get(0)?,
                name: row.get(1)?,
                city: row.get(2)?,
                guild: row.get(3)?,
                values_statement: row.get(4)?,
                usual_weekday: row.get(5)?,
                usual_start: parse_time("usual_start", &start).map_err(|error| unreadable(6, error))?,
                usual_cadence: row.get(7)?,
                document_language: Lang::parse(&language).map_err(|error| unreadable(8, error))?,
                seal_text: row.get(9)?,
                seal_picture: row.get(10)?,
                paper_theme: row.get(11)?,
                // A colour that another program wrote and nobody could read on paper is as good as none.
                paper_colour: PaperColour::parse(&row.get::<_, String>(12)?).ok(),
                rules: Rulebook::default(),
            })
        },
    )?;
    Ok(Chapter {
        rules: rules(db)?,
        ..chapter
    })
}

pub(super) fn update(tx: &Tx<'_>, chapter: &Chapter) -> Result<()> {
    tx.run(
        "UPDATE chapter SET name = ?2, city = ?3, guild = ?4, values_statement = ?5, usual_weekday = ?6,
           usual_start = ?7, usual_cadence = ?8, document_language = ?9, seal_text = ?10,
           paper_theme = ?11, paper_colour = ?12 WHERE id = ?1",
        params![
            chapter.id,
            chapter.name,
            chapter.city,
            chapter.guild,
            chapter.values_statement,
            chapter.usual_weekday,
            format_time(chapter.usual_start),
            chapter.usual_cadence,
            chapter.document_language.code(),
            chapter.seal_text,
            chapter.paper_theme,
            chapter
                .paper_colour
                .map(|colour| colour.to_string())
                .unwrap_or_default(),
        ],
    )?;
    Ok(())
}

pub(super) fn set_seal_picture(tx: &Tx<'_>, picture: Option<PictureHash>) -> Result<()> {
    tx.run("UPDATE chapter SET seal_picture = ?1", [picture])?;
    Ok(())
}

/// The rules in force.
pub(super) fn rules(db: &Db) -> Result<Rulebook> {
    let mut rules = Rulebook::default();
    let changed = db.all("SELECT key, value FROM rule ORDER BY key", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?))
    })?;
    for (key, value) in changed {
        rules.set(&key, value);
    }
    Ok(rules)
}

/// Stores a changed rule; `None` goes back to the default.
pub(super) fn set_rule(tx: &Tx<'_>, key: &str, value: Option<u32>) -> Result<()> {
    match value {
        Some(value) => tx.run(
            "INSERT INTO rule (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, value],
        )?,
        None => tx.run("DELETE FROM rule WHERE key = ?1", [key])?,
    };
    Ok(())
}

/// The chapter's own entries of a year, by date.
pub(super) fn entries(db: &Db, year: i32) -> Result<Vec<CalendarDay>> {
    db.all(
        "SELECT date, kind, name FROM calendar_day WHERE substr(date, 1, 4) = ?1 ORDER BY date",
        [year.to_string()],
        |row| {
            let (kind, name): (EntryKind, String) = (row.get(1)?, row.get(2)?);
            Ok(CalendarDay {
                date: date(row, 0)?,
                kind,
                name: Arg::Text(name),
                built_in: false,
            })
        },
    )
}

pub(super) fn set_entry(tx: &Tx<'_>, date: NaiveDate, kind: EntryKind, name: &str) -> Result<()> {
    tx.run(
        "INSERT INTO calendar_day (date, kind, name) VALUES (?1, ?2, ?3)
         ON CONFLICT (date) DO UPDATE SET kind = excluded.kind, name = excluded.name",
        params![day(date), kind, name],
    )?;
    Ok(())
}

pub(super) fn clear_entry(tx: &Tx<'_>, date: NaiveDate) -> Result<()> {
    tx.run("DELETE FROM calendar_day WHERE date = ?1", [day(date)])?;
    Ok(())
}

/// Whether the chapter says that a year's holidays are announced; `None`: it says nothing.
pub(super) fn announced(db: &Db, year: i32) -> Result<Option<bool>> {
    db.opt("SELECT announced FROM calendar_year WHERE year = ?1", [year], |row| {
        row.get(0)
    })
}

pub(super) fn set_announced(tx: &Tx<'_>, year: i32, announced: Option<bool>) -> Result<()> {
    match announced {
        Some(announced) => tx.run(
            "INSERT INTO calendar_year (year, announced) VALUES (?1, ?2)
             ON CONFLICT (year) DO UPDATE SET announced = excluded.announced",
            params![year, announced],
        )?,
        None => tx.run("DELETE FROM calendar_year WHERE year = ?1", [year])?,
    };
    Ok(())
}
