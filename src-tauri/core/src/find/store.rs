//! The SQL of search: derived rows written from the domain tables, and the look-ups over them.

use rusqlite::{Row, params};

use super::HitKind;
use crate::columns;
use crate::error::Result;
use crate::ids::Id;
use crate::pinyin::sort_key;
use crate::search::{Body, phone_digits};
use crate::store::{Db, Tx};
use crate::text::search_key;

/// The tables whose rows have derived rows under the same id.
pub(super) const SOURCES: [&str; 4] = ["person", "speaker", "venue", "event"];

/// Bytes of new search text held in memory: usually (SQLite's own number) and while all of it is made again.
const INDEX_MEMORY: u32 = 1024 * 1024;
const INDEX_MEMORY_REBUILDING: u32 = 64 * 1024 * 1024;

/// A derived row as far as ranking needs it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub row: i64,
    pub kind: HitKind,
    pub id: Id,
    pub sort: String,
}

/// The fields of a record that search looks into, by what they are.
#[derive(Debug, Clone, Default)]
pub(super) struct Fields {
    pub name: String,
    pub company: String,
    pub post: String,
    pub title: String,
    pub nickname: String,
    pub phone: String,
    pub wechat: String,
    pub email: String,
    pub tags: Vec<String>,
    pub subjects: Vec<String>,
    pub address: String,
    pub transit: String,
    pub number: Option<i64>,
    pub theme: String,
    pub date: String,
}

impl Fields {
    /// The name that ranks: a salon is named by its theme.
    pub(super) fn ranked_name(&self) -> &str {
        if self.name.is_empty() { &self.theme } else { &self.name }
    }

    fn body(&self, kind: HitKind) -> String {
        let mut body = if kind == HitKind::Person {
            Body::default()
        } else {
            Body::apart()
        };
        body.name(&self.name);
        body.name(&self.theme);
        body.text(&self.nickname);
        body.place(&self.company);
        body.text(&self.post);
        body.text(&self.title);
        body.phone(&self.phone);
        body.code(&self.wechat);
        body.code(&self.email);
        for text in self.tags.iter().chain(&self.subjects) {
            body.text(text);
        }
        body.place(&self.address);
        body.text(&self.transit);
        body.code(&self.date);
        if let Some(number) = self.number {
            body.text(&format!("第{number}期沙龙"));
            body.code(&format!("salon{number}"));
        }
        body.finish()
    }
}

const PERSON: &str = "SELECT id, name, company, post, title, nickname, phone, wechat, email, tags FROM person";
const SPEAKER: &str =
    "SELECT p.id, p.name, p.company, p.post, p.title, p.nickname, p.phone, p.wechat, p.email, p.tags, s.subjects
     FROM speaker s JOIN person p ON p.id = s.id";
const VENUE: &str = "SELECT id, name, address, transit FROM venue";
const EVENT: &str = "SELECT id, number, theme, date FROM event";

fn person(row: &Row<'_>) -> rusqlite::Result<(Id, Fields)> {
    let fields = Fields {
        name: row.get(1)?,
        company: row.get(2)?,
        post: row.get(3)?,
        title: row.get(4)?,
        nickname: row.get(5)?,
        phone: row.get(6)?,
        wechat: row.get(7)?,
        email: row.get(8)?,
        tags: columns::list(row, 9)?,
        ..Fields::default()
    };
    Ok((row.get(0)?, fields))
}

fn speaker(row: &Row<'_>) -> rusqlite::Result<(Id, Fields)> {
    let (id, person) = person(row)?;
    Ok((
        id,
        Fields {
            subjects: columns::list(row, 10)?,
            ..person
        },
    ))
}

fn venue(row: &Row<'_>) -> rusqlite::Result<(Id, Fields)> {
    let fields = Fields {
        name: row.get(1)?,
        address: row.get(2)?,
        transit: row.get(3)?,
        ..Fields::default()
    };
    Ok((row.get(0)?, fields))
}

fn event(row: &Row<'_>) -> rusqlite::Result<(Id, Fields)> {
    let fields = Fields {
        number: row.get(1)?,
        theme: row.get(2)?,
        date: row.get(3)?,
        ..Fields::default()
    };
    Ok((row.get(0)?, fields))
}

/// Reads a record out of a row.
type Reader = fn(&Row<'_>) -> rusqlite::Result<(Id, Fields)>;

/// The records of a kind, all of them or the one of an id.
fn records(db: &Db, kind: HitKind, id: Option<Id>) -> Result<Vec<(Id, Fields)>> {
    let (select, column, map): (_, _, Reader) = match kind {
        HitKind::Person => (PERSON, "id", person),
        HitKind::Speaker => (SPEAKER, "p.id", speaker),
        HitKind::Venue => (VENUE, "id", venue),
        HitKind::Salon => (EVENT, "id", event),
    };
    match id {
        Some(id) => db.all(&format!("{select} WHERE {column} = ?1"), [id], map),
        None => db.all(&format!("{select} ORDER BY {column}"), [], map),
    }
}

/// The fields of a found record; `None` when it is gone.
pub(super) fn fields(db: &Db, kind: HitKind, id: Id) -> Result<Option<Fields>> {
    Ok(records(db, kind, Some(id))?.pop().map(|(_, fields)| fields))
}

/// Makes the derived rows of one id again, whatever it is the id of.
pub(super) fn rederive(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run(
        "DELETE FROM find_text WHERE rowid IN (SELECT rowid FROM find_entry WHERE id = ?1)",
        [id],
    )?;
    tx.run("DELETE FROM find_entry WHERE id = ?1", [id])?;
    tx.run("DELETE FROM person_key WHERE id = ?1", [id])?;
    for kind in HitKind::ALL {
        for (id, fields) in records(tx, *kind, Some(id))? {
            write(tx, *kind, id, &fields)?;
        }
    }
    Ok(())
}

/// Makes all derived rows again.
pub(super) fn rebuild(tx: &Tx<'_>) -> Result<()> {
    tx.run("INSERT INTO find_text (find_text) VALUES ('delete-all')", [])?;
    tx.run("DELETE FROM find_entry", [])?;
    tx.run("DELETE FROM person_key", [])?;
    set_index_memory(tx, INDEX_MEMORY_REBUILDING)?;
    for kind in HitKind::ALL {
        for (id, fields) in records(tx, *kind, None)? {
            write(tx, *kind, id, &fields)?;
        }
    }
    merge_all(tx)?;
    set_index_memory(tx, INDEX_MEMORY)
}

/// Merges the index into one part, in which nothing deleted is left.
pub(super) fn merge_all(tx: &Tx<'_>) -> Result<()> {
    tx.run("INSERT INTO find_text (find_text) VALUES ('optimize')", [])?;
    Ok(())
}

/// How many bytes of new search text are held in memory before they are written as a part of the index; many small
/// parts have to be merged.
fn set_index_memory(tx: &Tx<'_>, bytes: u32) -> Result<()> {
    tx.run(
        "INSERT INTO find_text (find_text, rank) VALUES ('hashsize', ?1)",
        [bytes],
    )?;
    Ok(())
}

fn write(tx: &Tx<'_>, kind: HitKind, id: Id, fields: &Fields) -> Result<()> {
    let name = fields.ranked_name();
    let sort = sort_key(name);
    tx.run(
        "INSERT INTO find_entry (kind, id, key, sort) VALUES (?1, ?2, ?3, ?4)",
        params![kind, id, search_key(name), sort],
    )?;
    let entry: i64 = tx.one("SELECT last_insert_rowid()", [], |row| row.get(0))?;
    tx.run(
        "INSERT INTO find_text (rowid, body) VALUES (?1, ?2)",
        params![entry, fields.body(kind)],
    )?;
    if kind == HitKind::Person {
        write_person(tx, entry, id, &sort, fields)?;
    }
    Ok(())
}

fn write_person(tx: &Tx<'_>, entry: i64, id: Id, sort: &str, fields: &Fields) -> Result<()> {
    tx.run(
        "INSERT INTO person_key (id, entry, sort, name, company, phone, name_key, company_key, phone_key, wechat_key,
           email_key, nickname_key)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            id,
            entry,
            sort,
            fields.name,
            fields.company,
            fields.phone,
            search_key(&fields.name),
            search_key(&fields.company),
            phone_digits(&fields.phone),
            search_key(&fields.wechat),
            search_key(&fields.email),
            search_key(&fields.nickname),
        ],
    )?;
    Ok(())
}

/// Derived rows that are missing, left over or out of date.
pub(super) fn problems(db: &Db) -> Result<Vec<String>> {
    let checks = [
        (
            "people without keys",
            "SELECT count(*) FROM person p LEFT JOIN person_key k USING (id) WHERE k.id IS NULL",
        ),
        (
            "keys without people",
            "SELECT count(*) FROM person_key k LEFT JOIN person p USING (id) WHERE p.id IS NULL",
        ),
        (
            "keys that do not fit their people",
            "SELECT count(*) FROM person p JOIN person_key k USING (id)
             WHERE (p.name, p.company, p.phone) <> (k.name, k.company, k.phone)",
        ),
        (
            "records without search rows",
            "SELECT (SELECT count(*) FROM person WHERE id NOT IN (SELECT id FROM find_entry WHERE kind = 'person'))
                  + (SELECT count(*) FROM speaker WHERE id NOT IN (SELECT id FROM find_entry WHERE kind = 'speaker'))
                  + (SELECT count(*) FROM venue WHERE id NOT IN (SELECT id FROM find_entry WHERE kind = 'venue'))
                  + (SELECT count(*) FROM event WHERE id NOT IN (SELECT id FROM find_entry WHERE kind = 'salon'))",
        ),
        (
            "search rows without records",
            "SELECT count(*) FROM find_entry
             WHERE kind = 'person' AND id NOT IN (SELECT id FROM person)
                OR kind = 'speaker' AND id NOT IN (SELECT id FROM speaker)
                OR kind = 'venue' AND id NOT IN (SELECT id FROM venue)
                OR kind = 'salon' AND id NOT IN (SELECT id FROM event)",
        ),
        (
            "search rows without text",
            "SELECT count(*) FROM find_entry WHERE rowid NOT IN (SELECT rowid FROM find_text)",
        ),
    ];
    let mut found = Vec::new();
    for (what, count) in checks {
        let count: i64 = db.one(count, [], |row| row.get(0))?;
        if count > 0 {
            found.push(format!("find: {count} {what}"));
        }
    }
    Ok(found)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        row: row.get(0)?,
        kind: row.get(1)?,
        id: row.get(2)?,
        sort: row.get(3)?,
    })
}

/// Records whose name is exactly the key.
pub(super) fn named(db: &Db, key: &str, limit: u32) -> Result<Vec<Entry>> {
    db.all(
        "SELECT rowid, kind, id, sort FROM find_entry WHERE key = ?1 ORDER BY sort, id, kind LIMIT ?2",
        params![key, limit],
        entry,
    )
}

/// Records whose name begins with the key and goes on.
pub(super) fn beginning(db: &Db, key: &str, limit: u32) -> Result<Vec<Entry>> {
    db.all(
        "SELECT rowid, kind, id, sort FROM find_entry WHERE key > ?1 AND key < ?1 || char(1114111)
         ORDER BY key, sort, id, kind LIMIT ?2",
        params![key, limit],
        entry,
    )
}

/// Records that an expression of [`crate::search::Query`] finds, the first `limit` by age.
pub(super) fn matching(db: &Db, expression: &str, limit: u32) -> Result<Vec<Entry>> {
    db.all(
        "SELECT e.rowid, e.kind, e.id, e.sort FROM (SELECT rowid FROM find_text WHERE find_text MATCH ?1 LIMIT ?2) f
         JOIN find_entry e ON e.rowid = f.rowid",
        params![expression, limit],
        entry,
    )
}

/// How many records an expression finds.
pub(super) fn count(db: &Db, expression: &str) -> Result<u32> {
    db.one(
        "SELECT count(*) FROM find_text WHERE find_text MATCH ?1",
        [expression],
        |row| row.get(0),
    )
}
