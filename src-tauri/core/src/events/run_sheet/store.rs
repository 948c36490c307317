//! The SQL of the run-sheet: rows and who is named for them.

use std::collections::HashMap;

use rusqlite::{Row as SqlRow, params};

use super::{Row, TimeOfDay};
use crate::columns::{json, list};
use crate::error::{Error, Result};
use crate::events::codes::*;
use crate::events::views::Named;
use crate::ids::Id;
use crate::store::{Db, Tx};

/// A row of `segment`.
#[derive(Debug, Clone)]
pub struct Segment {
    pub id: Id,
    pub event: Id,
    pub part: Part,
    pub rank: String,
    pub kind: SegmentKind,
    pub title: String,
    pub minutes: i64,
    pub qa_minutes: i64,
    pub anchor: Anchor,
    pub offset_minutes: i64,
    pub talk: Option<i64>,
    pub roles: Vec<Role>,
    pub materials: String,
    pub note: String,
    pub actual_start: Option<TimeOfDay>,
    pub actual_minutes: Option<i64>,
    pub fixed_start: Option<TimeOfDay>,
    pub may_shrink: bool,
    pub floor_minutes: Option<i64>,
    pub ceiling_minutes: Option<i64>,
    pub block: Option<Id>,
    pub host_note: String,
}

impl Segment {
    /// A row that has only its place and kind yet; the rank is to be given.
    pub fn new(id: Id, event: Id, part: Part, kind: SegmentKind) -> Self {
        Self {
            id,
            event,
            part,
            rank: String::new(),
            kind,
            title: String::new(),
            minutes: 0,
            qa_minutes: 0,
            anchor: Anchor::Follow,
            offset_minutes: 0,
            talk: None,
            roles: Vec::new(),
            materials: String::new(),
            note: String::new(),
            actual_start: None,
            actual_minutes: None,
            fixed_start: None,
            may_shrink: false,
            floor_minutes: None,
            ceiling_minutes: None,
            block: None,
            host_note: String::new(),
        }
    }

    /// What its times follow from.
    pub fn row(&self) -> Row {
        Row {
            part: self.part,
            minutes: self.minutes as i32,
            anchor: self.anchor,
            offset: self.offset_minutes as i32,
            fixed: self.fixed_start.map(TimeOfDay::minutes),
        }
    }
}

const COLUMNS: &str = "id, event, part, rank, kind, title, minutes, qa_minutes, anchor, offset_minutes, talk, roles,
  materials, note, actual_start, actual_minutes, fixed_start, may_shrink, floor_minutes, ceiling_minutes, block,
  host_note";

fn segment(row: &SqlRow<'_>) -> rusqlite::Result<Segment> {
    Ok(Segment {
        id: row.get(0)?,
        event: row.get(1)?,
        part: row.get(2)?,
        rank: row.get(3)?,
        kind: row.get(4)?,
        title: row.get(5)?,
        minutes: row.get(6)?,
        qa_minutes: row.get(7)?,
        anchor: row.get(8)?,
        offset_minutes: row.get(9)?,
        talk: row.get(10)?,
        roles: list(row, 11)?,
        materials: row.get(12)?,
        note: row.get(13)?,
        actual_start: row.get(14)?,
        actual_minutes: row.get(15)?,
        fixed_start: row.get(16)?,
        may_shrink: row.get(17)?,
        floor_minutes: row.get(18)?,
        ceiling_minutes: row.get(19)?,
        block: row.get(20)?,
        host_note: row.get(21)?,
    })
}

/// One row of a sheet; `segment_not_found` when it is not there (any more).
pub fn get(db: &Db, id: Id) -> Result<Segment> {
    db.opt(&format!("SELECT {COLUMNS} FROM segment WHERE id = ?1"), [id], segment)?
        .ok_or_else(|| Error::not_found("segment_not_found").with("given", id.to_string()))
}

/// The rows of an event by their ranks: before, slot, after.
pub fn of_event(db: &Db, event: Id) -> Result<Vec<Segment>> {
    let mut rows = db.all(
        &format!("SELECT {COLUMNS} FROM segment WHERE event = ?1 ORDER BY rank, id"),
        [event],
        segment,
    )?;
    rows.sort_by_key(|row| row.part);
    Ok(rows)
}

pub fn insert(tx: &Tx<'_>, segment: &Segment) -> Result<()> {
    tx.run(
        "INSERT INTO segment (id, event, part, rank, kind) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![segment.id, segment.event, segment.part, segment.rank, segment.kind],
    )?;
    update(tx, segment)
}

pub fn update(tx: &Tx<'_>, segment: &Segment) -> Result<()> {
    tx.run(
        "UPDATE segment SET part = ?2, rank = ?3, kind = ?4, title = ?5, minutes = ?6, qa_minutes = ?7, anchor = ?8,
           offset_minutes = ?9, talk = ?10, roles = ?11, materials = ?12, note = ?13, actual_start = ?14,
           actual_minutes = ?15, fixed_start = ?16, may_shrink = ?17, floor_minutes = ?18, ceiling_minutes = ?19,
           block = ?20, host_note = ?21
         WHERE id = ?1",
        params![
            segment.id,
            segment.part,
            segment.rank,
            segment.kind,
            segment.title,
            segment.minutes,
            segment.qa_minutes,
            segment.anchor,
            segment.offset_minutes,
            segment.talk,
            json(&segment.roles)?,
            segment.materials,
            segment.note,
            segment.actual_start,
            segment.actual_minutes,
            segment.fixed_start,
            segment.may_shrink,
            segment.floor_minutes,
            segment.ceiling_minutes,
            segment.block,
            segment.host_note,
        ],
    )?;
    Ok(())
}

/// Removes every row of an event with what belongs to it, and its blocks.
pub fn clear(tx: &Tx<'_>, event: Id) -> Result<()> {
    for sql in [
        "DELETE FROM live_mark WHERE event = ?1",
        "DELETE FROM live_row WHERE event = ?1",
        "DELETE FROM segment_person WHERE segment IN (SELECT id FROM segment WHERE event = ?1)",
        "DELETE FROM parallel_duty WHERE segment IN (SELECT id FROM segment WHERE event = ?1)",
        "DELETE FROM segment WHERE event = ?1",
        "DELETE FROM block WHERE event = ?1",
    ] {
        tx.run(sql, [event])?;
    }
    Ok(())
}

pub fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM live_row WHERE segment = ?1", [id])?;
    tx.run("DELETE FROM segment_person WHERE segment = ?1", [id])?;
    tx.run("DELETE FROM parallel_duty WHERE segment = ?1", [id])?;
    tx.run("DELETE FROM segment WHERE id = ?1", [id])?;
    Ok(())
}

/// Whether a row was on at the salon. The running salon stands above this room; its marks are looked at here, since a row
/// that has run is not to be removed from under its times.
pub fn has_run(db: &Db, id: Id) -> Result<bool> {
    db.one(
        "SELECT EXISTS (SELECT 1 FROM live_mark WHERE segment = ?1)",
        [id],
        |row| row.get(0),
    )
}

/// Who is named for the rows of an event beside their roles, by name.
pub fn named(db: &Db, event: Id) -> Result<HashMap<Id, Vec<Named>>> {
    let rows: Vec<(Id, Named)> = db.all(
        "SELECT s.id, p.id, p.name FROM segment s JOIN segment_person n ON n.segment = s.id
         JOIN person p ON p.id = n.person WHERE s.event = ?1 ORDER BY p.name, p.id",
        [event],
        |row| {
            Ok((
                row.get(0)?,
                Named {
                    id: row.get(1)?,
                    name: row.get(2)?,
                },
            ))
        },
    )?;
    let mut named: HashMap<Id, Vec<Named>> = HashMap::new();
    for (segment, person) in rows {
        named.entry(segment).or_default().push(person);
    }
    Ok(named)
}

/// Who is named for one row.
pub fn named_for(db: &Db, segment: Id) -> Result<Vec<Id>> {
    db.all(
        "SELECT person FROM segment_person WHERE segment = ?1 ORDER BY person",
        [segment],
        |row| row.get(0),
    )
}

/// Names exactly these persons for a row.
pub fn set_named(tx: &Tx<'_>, segment: Id, people: &[Id]) -> Result<()> {
    let before = named_for(tx, segment)?;
    for person in before.iter().filter(|person| !people.contains(person)) {
        tx.run(
            "DELETE FROM segment_person WHERE segment = ?1 AND person = ?2",
            [segment, *person],
        )?;
    }
    for person in people.iter().filter(|person| !before.contains(person)) {
        tx.run(
            "INSERT OR IGNORE INTO segment_person (segment, person) VALUES (?1, ?2)",
            [segment, *person],
        )?;
    }
    Ok(())
}
