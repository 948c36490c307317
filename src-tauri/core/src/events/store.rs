//! The SQL of the event itself, and what the room reads of persons, offices and venues beside it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Row, params};

use super::codes::*;
use super::run_sheet::{self, TimeOfDay};
use super::views::{Contact, Counts, Named, SalonLine};
use crate::columns::{date, date_opt, day};
use crate::dates::spoken;
use crate::error::{Error, Result};
use crate::ids::Id;
pub(super) use crate::named::name_of as name;
use crate::pick::Candidate;
use crate::store::{Db, Tx};
use crate::words::Message;

impl ToSql for TimeOfDay {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for TimeOfDay {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value
            .as_str()?
            .parse()
            .map_err(|error: Error| FromSqlError::Other(Box::new(error)))
    }
}

/// A row of `event`.
#[derive(Debug, Clone)]
pub(super) struct Event {
    pub id: Id,
    pub kind: EventKind,
    pub number: Option<i64>,
    pub theme: String,
    pub date: NaiveDate,
    pub start: TimeOfDay,
    pub slot_minutes: i64,
    pub status: Status,
    pub cancel_reason: String,
    pub venue: Option<Id>,
    pub booking: Booking,
    pub booking_confirm_by: Option<NaiveDate>,
    pub heads: i64,
    pub visitors: Option<i64>,
    pub groups: Option<i64>,
    pub in_charge: Option<Id>,
    pub onsite_contact: Option<Id>,
    pub host_script: String,
    pub values_script: String,
    pub signed_up: Option<i64>,
    pub attended: Option<i64>,
    pub attended_visitors: Option<i64>,
    pub rating: Option<f64>,
    pub cost_yuan: Option<i64>,
    pub note: String,
}

const COLUMNS: &str = "id, kind, number, theme, date, start, slot_minutes, status, cancel_reason, venue, booking,
  booking_confirm_by, heads, visitors, groups, in_charge, onsite_contact, host_script, values_script, signed_up,
  attended, attended_visitors, rating, cost_yuan, note";

fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        id: row.get(0)?,
        kind: row.get(1)?,
        number: row.get(2)?,
        theme: row.get(3)?,
        date: date(row, 4)?,
        start: row.get(5)?,
        slot_minutes: row.get(6)?,
        status: row.get(7)?,
        cancel_reason: row.get(8)?,
        venue: row.get(9)?,
        booking: row.get(10)?,
        booking_confirm_by: date_opt(row, 11)?,
        heads: row.get(12)?,
        visitors: row.get(13)?,
        groups: row.get(14)?,
        in_charge: row.get(15)?,
        onsite_contact: row.get(16)?,
        host_script: row.get(17)?,
        values_script: row.get(18)?,
        signed_up: row.get(19)?,
        attended: row.get(20)?,
        attended_visitors: row.get(21)?,
        rating: row.get(22)?,
        cost_yuan: row.get(23)?,
        note: row.get(24)?,
    })
}

/// The event; `event_not_found` when it is not there (any more).
pub(super) fn get(db: &Db, id: Id) -> Result<Event> {
    db.opt(&format!("SELECT {COLUMNS} FROM event WHERE id = ?1"), [id], event)?
        .ok_or_else(|| Error::not_found("event_not_found").with("given", id.to_string()))
}

/// What the chapter learned about how long rows of a kind take. The room above writes it; new sheets follow it here.
pub(super) fn usual_minutes(db: &Db) -> Result<BTreeMap<SegmentKind, i64>> {
    let rows = db.all("SELECT kind, minutes FROM usual_minutes", [], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.into_iter().collect())
}

/// The first event of a kind after a day that is still to be held.
pub(super) fn next_of_kind(db: &Db, kind: EventKind, after: NaiveDate) -> Result<Option<Id>> {
    db.opt(
        "SELECT id FROM event WHERE kind = ?1 AND date > ?2 AND status IN ('draft', 'planned', 'announced')
         ORDER BY date, start, id LIMIT 1",
        params![kind, day(after)],
        |row| row.get(0),
    )
}

pub(super) fn insert(tx: &Tx<'_>, event: &Event) -> Result<()> {
    tx.run(
        "INSERT INTO event (id, kind, number, date, start, slot_minutes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            event.id,
            event.kind,
            event.number,
            day(event.date),
            event.start,
            event.slot_minutes
        ],
    )?;
    update(tx, event)
}

pub(super) fn update(tx: &Tx<'_>, event: &Event) -> Result<()> {
    tx.run(
        "UPDATE event SET kind = ?2, number = ?3, theme = ?4, date = ?5, start = ?6, slot_minutes = ?7, status = ?8,
           cancel_reason = ?9, venue = ?10, booking = ?11, booking_confirm_by = ?12, heads = ?13, visitors = ?14,
           groups = ?15, in_charge = ?16, onsite_contact = ?17, host_script = ?18, values_script = ?19,
           signed_up = ?20, attended = ?21, attended_visitors = ?22, rating = ?23, cost_yuan = ?24, note = ?25
         WHERE id = ?1",
        params![
            event.id,
            event.kind,
            event.number,
            event.theme,
            day(event.date),
            event.start,
            event.slot_minutes,
            event.status,
            event.cancel_reason,
            event.venue,
            event.booking,
            event.booking_confirm_by.map(day),
            event.heads,
            event.visitors,
            event.groups,
            event.in_charge,
            event.onsite_contact,
            event.host_script,
            event.values_script,
            event.signed_up,
            event.attended,
            event.attended_visitors,
            event.rating,
            event.cost_yuan,
            event.note,
        ],
    )?;
    Ok(())
}

/// The held events of a kind before a day of which both figures are known, the latest first: how many signed up, how
/// many came.
pub(super) fn turnouts(db: &Db, kind: EventKind, before: NaiveDate, limit: u32) -> Result<Vec<(i64, i64)>> {
    db.all(
        "SELECT signed_up, attended FROM event
         WHERE kind = ?1 AND status IN ('held', 'reviewed') AND date < ?2 AND signed_up > 0 AND attended IS NOT NULL
         ORDER BY date DESC, id DESC LIMIT ?3",
        params![kind, day(before), limit],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// How many letters about an event went out. Letters stand above this room; their rows are read here, since an event that
/// others were written about is not to be removed from under what they were told.
pub(super) fn sent_letters(db: &Db, event: Id) -> Result<i64> {
    db.one(
        "SELECT count(*) FROM letter WHERE event = ?1 AND state = 'sent'",
        [event],
        |row| row.get(0),
    )
}

/// Removes the event with everything that belongs to it alone; appearances must be gone already.
pub(super) fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    run_sheet::store::clear(tx, id)?;
    for sql in [
        "DELETE FROM draw WHERE event = ?1",
        "DELETE FROM follow_up WHERE sign_up IN (SELECT id FROM sign_up WHERE event = ?1)",
        "DELETE FROM sign_up WHERE event = ?1",
        "DELETE FROM task WHERE event = ?1 AND from_event IS NULL",
        "UPDATE task SET event = NULL WHERE event = ?1",
        "UPDATE task SET from_event = NULL WHERE from_event = ?1",
        "DELETE FROM recheck WHERE event = ?1",
        "DELETE FROM venue_fault WHERE event = ?1",
        "UPDATE group_code SET event = NULL WHERE event = ?1",
        "DELETE FROM retrospective WHERE event = ?1",
        "DELETE FROM retro_point WHERE event = ?1",
        "DELETE FROM rating WHERE event = ?1",
        "DELETE FROM voice WHERE event = ?1",
        "DELETE FROM event_photo WHERE event = ?1",
        "DELETE FROM expense WHERE event = ?1",
        "DELETE FROM event_role WHERE event = ?1",
        "DELETE FROM assignment WHERE event = ?1",
        "DELETE FROM accepted_conflict WHERE event = ?1",
        "DELETE FROM group_member WHERE event = ?1",
        "DELETE FROM appearance WHERE event = ?1",
        "UPDATE promise SET event = NULL WHERE event = ?1",
        "DELETE FROM discussion_group WHERE event = ?1",
        "DELETE FROM question WHERE event = ?1",
        "DELETE FROM material WHERE event = ?1",
        "DELETE FROM version WHERE event = ?1",
        "DELETE FROM letter WHERE event = ?1",
        "DELETE FROM event WHERE id = ?1",
    ] {
        tx.run(sql, [id])?;
    }
    Ok(())
}

/// The next number of a kind's series.
pub(super) fn next_number(db: &Db, kind: EventKind) -> Result<i64> {
    db.one(
        "SELECT coalesce(max(number), 0) + 1 FROM event WHERE kind = ?1",
        [kind],
        |row| row.get(0),
    )
}

/// Another event of the kind with this number.
pub(super) fn same_number(db: &Db, event: &Event) -> Result<Option<NaiveDate>> {
    db.opt(
        "SELECT date FROM event WHERE kind = ?1 AND number = ?2 AND id <> ?3 ORDER BY date LIMIT 1",
        params![event.kind, event.number, event.id],
        |row| date(row, 0),
    )
}

/// Other events of a day that are not cancelled, earliest first.
pub(super) fn same_day(db: &Db, on: NaiveDate, except: Id) -> Result<Vec<Event>> {
    db.all(
        &format!(
            "SELECT {COLUMNS} FROM event WHERE date = ?1 AND id <> ?2 AND status <> 'cancelled' ORDER BY start, id"
        ),
        params![day(on), except],
        event,
    )
}

/// The list of events, the latest date first.
pub(super) fn lines(db: &Db) -> Result<Vec<SalonLine>> {
    db.all(
        "SELECT e.id, e.kind, e.number, e.date, e.start, e.slot_minutes, e.status, e.theme, v.id, v.name, e.heads,
                e.attended, e.rating
         FROM event e LEFT JOIN venue v ON v.id = e.venue
         ORDER BY e.date DESC, e.start DESC, e.kind, e.number DESC, e.theme, e.id",
        [],
        |row| {
            let theme: String = row.get(7)?;
            let date = date(row, 3)?;
            let venue: Option<Id> = row.get(8)?;
            let venue_name: Option<String> = row.get(9)?;
            Ok(SalonLine {
                id: row.get(0)?,
                name: name(&theme, date),
                kind: row.get(1)?,
                number: row.get(2)?,
                date,
                start: row.get(4)?,
                slot_minutes: row.get(5)?,
                status: row.get(6)?,
                theme,
                venue: venue.zip(venue_name).map(|(id, name)| Named { id, name }),
                heads: row.get(10)?,
                attended: row.get(11)?,
                rating: row.get(12)?,
                readiness_passed: None,
                readiness_total: None,
            })
        },
    )
}

/// What sentences call an event: by its number, else by its date.
pub fn called(number: Option<i64>, date: NaiveDate) -> Message {
    match number {
        Some(number) => Message::new("salon-numbered").with("number", number.to_string()),
        None => Message::new("salon-dated").with("date", spoken(date, false)),
    }
}

/// Events whose number is this.
pub(super) fn numbered(db: &Db, number: i64) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, theme, date FROM event WHERE number = ?1 ORDER BY date, id",
        [number],
        candidate,
    )
}

/// Events whose theme is exactly this.
pub(super) fn themed(db: &Db, theme: &str) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, theme, date FROM event WHERE theme = ?1 ORDER BY date, id",
        [theme],
        candidate,
    )
}

/// Events of a day.
pub(super) fn dated(db: &Db, on: NaiveDate) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, theme, date FROM event WHERE date = ?1 ORDER BY start, id",
        [day(on)],
        candidate,
    )
}

/// Events whose id lies between two.
pub(super) fn between(db: &Db, low: Id, high: Id) -> Result<Vec<Candidate>> {
    db.all(
        "SELECT id, theme, date FROM event WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT 20",
        [low, high],
        candidate,
    )
}

fn candidate(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    let theme: String = row.get(1)?;
    Ok((row.get(0)?, name(&theme, date(row, 2)?)))
}

/// A person as others mention them; `person_not_found` when they are not there.
pub(super) fn person(db: &Db, id: Id) -> Result<Contact> {
    db.opt(
        "SELECT id, name, phone, wechat FROM person WHERE id = ?1",
        [id],
        |row| {
            Ok(Contact {
                id: row.get(0)?,
                name: row.get(1)?,
                phone: row.get(2)?,
                wechat: row.get(3)?,
            })
        },
    )?
    .ok_or_else(|| Error::not_found("person_not_found").with("given", id.to_string()))
}

/// A venue as others mention it; `venue_not_found` when it is not there.
pub(super) fn venue(db: &Db, id: Id) -> Result<Named> {
    db.opt("SELECT id, name FROM venue WHERE id = ?1", [id], |row| {
        Ok(Named {
            id: row.get(0)?,
            name: row.get(1)?,
        })
    })?
    .ok_or_else(|| Error::not_found("venue_not_found").with("given", id.to_string()))
}

/// Who holds an office on a day, the longest in office first.
pub(super) fn in_office(db: &Db, office: &str, on: NaiveDate) -> Result<Option<Id>> {
    db.opt(
        "SELECT person FROM term WHERE office = ?1 AND started <= ?2 AND (ended IS NULL OR ended > ?2)
         ORDER BY started, id LIMIT 1",
        params![office, day(on)],
        |row| row.get(0),
    )
}

/// How much the chapter holds.
pub(super) fn counts(db: &Db, today: NaiveDate) -> Result<Counts> {
    db.one(
        "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM speaker), (SELECT count(*) FROM venue),
                (SELECT count(*) FROM event),
                (SELECT count(*) FROM event WHERE date >= ?1 AND status IN ('draft', 'planned', 'announced'))",
        [day(today)],
        |row| {
            Ok(Counts {
                people: row.get(0)?,
                speakers: row.get(1)?,
                venues: row.get(2)?,
                events: row.get(3)?,
                coming: row.get(4)?,
            })
        },
    )
}

/// The persons who have something to do at an event: a role, a talk that still holds, a named row.
pub(super) fn busy(db: &Db, event: Id) -> Result<BTreeSet<Id>> {
    let people = db.all(
        "SELECT person FROM assignment WHERE event = ?1 AND state IN ('asked', 'accepted')
         UNION SELECT speaker FROM appearance
               WHERE event = ?1 AND talk IS NOT NULL AND state NOT IN ('declined', 'no_show')
         UNION SELECT p.person FROM segment_person p JOIN segment s ON s.id = p.segment WHERE s.event = ?1
         UNION SELECT d.person FROM parallel_duty d JOIN segment s ON s.id = d.segment
               WHERE s.event = ?1 AND d.person IS NOT NULL",
        [event],
        |row| row.get(0),
    )?;
    Ok(people.into_iter().collect())
}
