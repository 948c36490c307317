//! The SQL of trends: plain rows of the salons that were held, read at once.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use crate::columns::{date, day};
use crate::error::Result;
use crate::events::{Role, SegmentKind, TimeOfDay};
use crate::ids::Id;
use crate::named::{EventRef, Named};
use crate::store::Db;

/// The salons that count: held ones of a range of days, `e` being the event.
const HELD: &str = "e.kind = 'salon' AND e.status IN ('held', 'reviewed')
  AND (?1 IS NULL OR e.date >= ?1) AND (?2 IS NULL OR e.date <= ?2)";

/// A salon that was held.
pub struct HeldSalon {
    pub event: EventRef,
    pub start: TimeOfDay,
    pub slot_minutes: i64,
    pub signed_up: Option<i64>,
    pub attended: Option<i64>,
    pub visitors: Option<i64>,
    pub rating: Option<f64>,
    pub cost_yuan: Option<i64>,
}

fn event(row: &Row<'_>) -> rusqlite::Result<EventRef> {
    let theme: String = row.get(2)?;
    Ok(EventRef::new(row.get(0)?, row.get(1)?, &theme, date(row, 3)?))
}

/// The salons, the earliest first.
pub fn salons(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Vec<HeldSalon>> {
    db.all(
        &format!(
            "SELECT e.id, e.number, e.theme, e.date, e.start, e.slot_minutes, e.signed_up, e.attended,
                    e.attended_visitors, e.rating, e.cost_yuan
             FROM event e WHERE {HELD} ORDER BY e.date, e.start, e.id"
        ),
        params![from.map(day), to.map(day)],
        |row| {
            Ok(HeldSalon {
                event: event(row)?,
                start: row.get(4)?,
                slot_minutes: row.get(5)?,
                signed_up: row.get(6)?,
                attended: row.get(7)?,
                visitors: row.get(8)?,
                rating: row.get(9)?,
                cost_yuan: row.get(10)?,
            })
        },
    )
}

/// The salons at which somebody was checked in, the earliest first.
pub fn listed(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Vec<Id>> {
    db.all(
        &format!(
            "SELECT e.id FROM event e WHERE {HELD}
               AND EXISTS (SELECT 1 FROM sign_up s WHERE s.event = e.id AND s.checked_in_at IS NOT NULL)
             ORDER BY e.date, e.start, e.id"
        ),
        params![from.map(day), to.map(day)],
        |row| row.get(0),
    )
}

/// A row of the slot that was timed.
pub struct TimedRow {
    pub event: Id,
    pub kind: SegmentKind,
    pub title: String,
    pub planned: i64,
    pub actual: i64,
    pub start: Option<TimeOfDay>,
}

/// The timed rows, the earliest salon first.
pub fn timed_rows(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Vec<TimedRow>> {
    db.all(
        &format!(
            "SELECT s.event, s.kind, s.title, s.minutes, s.actual_minutes, s.actual_start
             FROM segment s JOIN event e ON e.id = s.event
             WHERE s.part = 'slot' AND s.actual_minutes IS NOT NULL AND {HELD}
             ORDER BY e.date, e.start, e.id, s.rank, s.id"
        ),
        params![from.map(day), to.map(day)],
        |row| {
            Ok(TimedRow {
                event: row.get(0)?,
                kind: row.get(1)?,
                title: row.get(2)?,
                planned: row.get(3)?,
                actual: row.get(4)?,
                start: row.get(5)?,
            })
        },
    )
}

/// A talk that was given.
pub struct Talk {
    pub speaker: Named,
    pub topic: String,
    pub rating: Option<f64>,
    pub answers: i64,
}

/// The talks that were given, the earliest first.
pub fn talks(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Vec<Talk>> {
    db.all(
        &format!(
            "SELECT a.speaker, p.name, a.topic, a.rating,
                    coalesce(r.stars_1 + r.stars_2 + r.stars_3 + r.stars_4 + r.stars_5, 0)
             FROM appearance a JOIN event e ON e.id = a.event JOIN person p ON p.id = a.speaker
             LEFT JOIN rating r ON r.appearance = a.id AND r.about = 'talk'
             WHERE a.state = 'spoke' AND a.talk IS NOT NULL AND {HELD} ORDER BY e.date, e.start, e.id, a.talk, a.id"
        ),
        params![from.map(day), to.map(day)],
        |row| {
            Ok(Talk {
                speaker: Named {
                    id: row.get(0)?,
                    name: row.get(1)?,
                },
                topic: row.get(2)?,
                rating: row.get(3)?,
                answers: row.get(4)?,
            })
        },
    )
}

/// How many of a role a salon needed, and how many had it.
pub struct RoleCount {
    pub event: Id,
    pub role: Role,
    pub needed: i64,
    pub filled: i64,
}

/// The roles that the salons needed. How many group leads a salon needs follows from its groups; as many as it has count.
pub fn roles(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Vec<RoleCount>> {
    db.all(
        &format!(
            "SELECT n.event, n.role, n.needed,
                    (SELECT count(*) FROM assignment a
                     WHERE a.event = n.event AND a.role = n.role AND a.state IN ('asked', 'accepted'))
             FROM event_role n JOIN event e ON e.id = n.event WHERE n.needed > 0 AND {HELD} ORDER BY e.date, e.id, n.role"
        ),
        params![from.map(day), to.map(day)],
        |row| {
            Ok(RoleCount {
                event: row.get(0)?,
                role: row.get(1)?,
                needed: row.get(2)?,
                filled: row.get(3)?,
            })
        },
    )
}
