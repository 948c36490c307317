//! The SQL of people. Reads `term`, `speaker`, `event`, `assignment`, `role_rule`, `appearance` for hats and for a person's page, and
//! the derived tables `person_key`, `find_text` for order, likeness and search.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::rules::Likeness;
use super::{Choice, Hats, Person, PersonAppearance, PersonAssignment, PersonTerm};
use crate::columns::{self, date, date_opt, day};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::pick::Candidate;
use crate::search::phone_digits;
use crate::store::pictures::PictureHash;
use crate::store::{Db, Tx};
use crate::text::search_key;

const COLUMNS: &str = "p.id, p.name, p.address, p.nickname, p.phone, p.wechat, p.email, p.company, p.post, p.title,
  p.introduction, p.introduction_approved, p.photo, p.years, p.tags, p.note, p.city";
/// The codes of the offices in the order of the chart, between blanks. The committee stands above this room, so they
/// cannot be taken from there; a test compares them.
const OFFICES: &str = " president vp_education vp_publicity vp_membership secretary_general secretary interest_lead ";
/// The one order of people.
const ORDER: &str = "k.sort, k.name, k.company, k.phone, k.id";
/// So many found people are sorted one by one; more are picked from the index of the order.
const FEW: u32 = 1_000;
/// The most people that are compared as likely duplicates.
const ALIKE: u32 = 100;

fn person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        name: row.get(1)?,
        address: row.get(2)?,
        nickname: row.get(3)?,
        phone: row.get(4)?,
        wechat: row.get(5)?,
        email: row.get(6)?,
        company: row.get(7)?,
        post: row.get(8)?,
        title: row.get(9)?,
        introduction: row.get(10)?,
        introduction_approved: row.get(11)?,
        photo: row.get(12)?,
        years: row.get(13)?,
        tags: columns::list(row, 14)?,
        note: row.get(15)?,
        city: row.get(16)?,
        hats: Hats::default(),
    })
}

pub(super) fn insert(tx: &Tx<'_>, person: &Person) -> Result<()> {
    tx.run(
        "INSERT INTO person (id, name) VALUES (?1, ?2)",
        params![person.id, person.name],
    )?;
    update(tx, person)
}

pub(super) fn update(tx: &Tx<'_>, person: &Person) -> Result<()> {
    tx.run(
        "UPDATE person SET name = ?2, address = ?3, nickname = ?4, phone = ?5, wechat = ?6, email = ?7, company = ?8,
           post = ?9, title = ?10, introduction = ?11, introduction_approved = ?12, years = ?13, tags = ?14, note = ?15,
           city = ?16
         WHERE id = ?1",
        params![
            person.id,
            person.name,
            person.address,
            person.nickname,
            person.phone,
            person.wechat,
            person.email,
            person.company,
            person.post,
            person.title,
            person.introduction,
            person.introduction_approved,
            person.years,
            columns::json(&person.tags)?,
            person.note,
            person.city,
        ],
    )?;
    Ok(())
}

pub(super) fn set_photo(tx: &Tx<'_>, id: Id, photo: Option<PictureHash>) -> Result<()> {
    tx.run("UPDATE person SET photo = ?2 WHERE id = ?1", params![id, photo])?;
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, id: Id) -> Result<()> {
    tx.run("DELETE FROM person WHERE id = ?1", [id])?;
    Ok(())
}

/// Where a person is referred to, and how often: only places where they are, in a fixed order.
pub(super) fn references(db: &Db, id: Id) -> Result<Vec<(&'static str, i64)>> {
    let places = [
        ("people-use-speaker", "SELECT count(*) FROM speaker WHERE id = ?1"),
        ("people-use-terms", "SELECT count(*) FROM term WHERE person = ?1"),
        ("people-use-roles", "SELECT count(*) FROM assignment WHERE person = ?1"),
        (
            "people-use-events",
            "SELECT count(*) FROM event e WHERE e.in_charge = ?1 OR e.onsite_contact = ?1
               OR e.id IN (SELECT s.event FROM segment s JOIN segment_person sp ON sp.segment = s.id WHERE sp.person = ?1)
               OR e.id IN (SELECT s.event FROM segment s JOIN parallel_duty d ON d.segment = s.id WHERE d.person = ?1)
               OR e.id IN (SELECT event FROM discussion_group WHERE note_taker = ?1)
               OR e.id IN (SELECT event FROM material WHERE bearer = ?1)
               OR e.id IN (SELECT event FROM group_member WHERE person = ?1)
               OR e.id IN (SELECT event FROM appearance WHERE invited_by = ?1)
               OR e.id IN (SELECT event FROM recheck WHERE bearer = ?1)
               OR e.id IN (SELECT event FROM expense WHERE paid_by = ?1)
               OR e.id IN (SELECT event FROM retrospective WHERE finished_by = ?1)",
        ),
        ("people-use-tasks", "SELECT count(*) FROM task WHERE owner = ?1"),
        (
            "people-use-sign-ups",
            "SELECT count(*) FROM sign_up WHERE person = ?1 OR brought_by = ?1
               OR id IN (SELECT sign_up FROM follow_up WHERE owner = ?1)",
        ),
        ("people-use-promises", "SELECT count(*) FROM promise WHERE made_by = ?1"),
        ("people-use-inspections", "SELECT count(*) FROM inspection WHERE by_person = ?1"),
    ];
    let mut found = Vec::new();
    for (place, sql) in places {
        let count: i64 = db.one(sql, [id], |row| row.get(0))?;
        if count > 0 {
            found.push((place, count));
        }
    }
    Ok(found)
}

/// Takes every text about a person out of the records that stay: their contacts, notes, terms, promises, letters and
/// plans as a speaker, the notes on their offices and talks. A speaker without talks is no speaker any more.
pub(super) fn empty_what_is_said_about(tx: &Tx<'_>, id: Id) -> Result<()> {
    let statements = [
        "UPDATE letter SET corrects = NULL WHERE corrects IN (SELECT id FROM letter WHERE speaker = ?1)",
        "DELETE FROM letter WHERE speaker = ?1",
        "DELETE FROM letter_template WHERE speaker = ?1",
        "DELETE FROM promise WHERE speaker = ?1",
        "UPDATE promise SET made_by = NULL WHERE made_by = ?1",
        "DELETE FROM contact WHERE speaker = ?1",
        "DELETE FROM speaker_stage WHERE speaker = ?1 AND speaker NOT IN (SELECT speaker FROM appearance)",
        "DELETE FROM speaker WHERE id = ?1 AND id NOT IN (SELECT speaker FROM appearance)",
        "UPDATE speaker_stage SET note = '' WHERE speaker = ?1",
        "UPDATE speaker SET source = '', referred_by = '', subjects = '[]', contact_name = '', contact_phone = '',
           contact_style = '', hopes = '', offers = '', modules = '[]', fee = '', fee_note = '', car_plate = '',
           meal = '', companion = '', may_film = '', may_share_slides = '', groups = '[]', benefit = '',
           particulars = '', conditions = '', letter_lang = '', try_again_on = NULL, next_action = '',
           next_action_on = NULL, note = '' WHERE id = ?1",
        "UPDATE term SET end_reason = '', ended_by = '', note = '' WHERE person = ?1",
        "UPDATE appearance SET note = '', needs = '' WHERE speaker = ?1",
        "UPDATE inspection SET by_name = '' WHERE by_person = ?1",
        "UPDATE group_member SET name = '' WHERE person = ?1",
        "UPDATE sign_up SET name = '', company = '', post = '', phone = '', wechat = '', note = '' WHERE person = ?1",
        "UPDATE sign_up SET brought_by_name = '' WHERE brought_by = ?1",
        "UPDATE follow_up SET note = '' WHERE sign_up IN (SELECT id FROM sign_up WHERE person = ?1)",
    ];
    for statement in statements {
        tx.run(statement, [id])?;
    }
    empty_what_they_said(tx, id)
}

/// Blanks a person in sign-ups that nobody linked with them: those with their number or account, and those with their
/// name when nobody else of the roster bears it; `name` stands for theirs. Where they are only named as the one who
/// brought somebody, the name goes.
pub(super) fn blank_in_sign_ups(tx: &Tx<'_>, person: &Person, name: &str) -> Result<()> {
    let theirs = "person IS NULL AND (
         (?2 <> '' AND replace(replace(phone, '-', ''), ' ', '') = replace(replace(?2, '-', ''), ' ', ''))
         OR (?3 <> '' AND wechat = ?3)
         OR (name = ?4 AND NOT EXISTS (SELECT 1 FROM person WHERE name = ?4 AND id <> ?1)))";
    let given = params![person.id, person.phone, person.wechat, person.name];
    tx.run(
        &format!("UPDATE follow_up SET note = '' WHERE sign_up IN (SELECT id FROM sign_up WHERE {theirs})"),
        given,
    )?;
    tx.run(
        &format!(
            "UPDATE sign_up SET name = ?5, company = '', post = '', phone = '', wechat = '', note = '' WHERE {theirs}"
        ),
        params![person.id, person.phone, person.wechat, person.name, name],
    )?;
    tx.run(
        "UPDATE sign_up SET brought_by_name = '' WHERE brought_by IS NULL AND brought_by_name = ?1",
        [&person.name],
    )?;
    Ok(())
}

/// Takes away what a person said about taking part, which is nothing without them: away dates, preferences, conflicts
/// that were accepted.
pub(super) fn empty_what_they_said(tx: &Tx<'_>, id: Id) -> Result<()> {
    for statement in [
        "DELETE FROM away WHERE person = ?1",
        "DELETE FROM preference WHERE person = ?1",
        "DELETE FROM accepted_conflict WHERE person = ?1",
    ] {
        tx.run(statement, [id])?;
    }
    Ok(())
}

/// Blanks a person in the versions of run-sheets that were frozen with them: wherever an object bears their id, only
/// what the sheet needs to be read without them stays, and `name` stands for theirs.
pub(super) fn blank_in_versions(tx: &Tx<'_>, id: Id, name: &str) -> Result<()> {
    let bears = id.to_string();
    let versions = tx.all(
        "SELECT id, frozen FROM version WHERE instr(frozen, ?1) > 0",
        [&bears],
        |row| Ok((row.get::<_, Id>(0)?, row.get::<_, String>(1)?)),
    )?;
    for (version, frozen) in versions {
        let mut frozen = serde_json::from_str(&frozen).map_err(Error::bug)?;
        blank(&mut frozen, &bears, name);
        tx.run(
            "UPDATE version SET frozen = ?2 WHERE id = ?1",
            params![version, frozen.to_string()],
        )?;
    }
    Ok(())
}

/// Blanks a person in the letters to others that name them, or are about events they have to do with: wherever one of `words` (the name, a
/// number) stands, `name` stands instead.
pub(super) fn blank_in_letters(tx: &Tx<'_>, id: Id, words: &[&str], name: &str) -> Result<()> {
    for word in words {
        tx.run(
            "UPDATE letter SET subject = replace(subject, ?2, ?3), body = replace(body, ?2, ?3), facts = replace(facts, ?2, ?3)
             WHERE (instr(subject, ?2) > 0 OR instr(body, ?2) > 0 OR instr(facts, ?2) > 0)
               AND (instr(facts, ?4) > 0 OR event IN (SELECT event FROM appearance WHERE speaker = ?1
                             UNION SELECT event FROM assignment WHERE person = ?1
                             UNION SELECT id FROM event WHERE in_charge = ?1 OR onsite_contact = ?1))",
            params![id, word, name, id.to_string()],
        )?;
    }
    Ok(())
}

/// What was written in looking back: the table, its event, its texts.
const LOOKED_BACK: [(&str, &str, &[&str]); 7] = [
    (
        "retrospective",
        "event",
        &["goal", "result", "causes", "conclusion", "public_words"],
    ),
    ("retro_point", "event", &["text"]),
    ("voice", "event", &["text"]),
    ("event_photo", "event", &["caption"]),
    ("expense", "event", &["what"]),
    ("task", "event", &["title", "note", "outcome"]),
    ("task", "from_event", &["title", "note", "outcome"]),
];

/// The events that a person has to do with.
pub(super) fn events_of(db: &Db, id: Id) -> Result<Vec<Id>> {
    db.all(
        "SELECT event FROM appearance WHERE speaker = ?1
         UNION SELECT event FROM assignment WHERE person = ?1
         UNION SELECT event FROM sign_up WHERE person = ?1 OR brought_by = ?1
         UNION SELECT event FROM expense WHERE paid_by = ?1
         UNION SELECT event FROM task WHERE owner = ?1 AND event IS NOT NULL
         UNION SELECT from_event FROM task WHERE owner = ?1 AND from_event IS NOT NULL
         UNION SELECT id FROM event WHERE in_charge = ?1 OR onsite_contact = ?1",
        [id],
        |row| row.get(0),
    )
}

/// Wherever one of `words` stands in what was written in looking back on an event, `name` stands instead.
pub(super) fn blank_in_retrospective(tx: &Tx<'_>, event: Id, words: &[&str], name: &str) -> Result<()> {
    for (table, of, texts) in LOOKED_BACK {
        for (text, word) in texts.iter().flat_map(|text| words.iter().map(move |word| (text, word))) {
            tx.run(
                &format!(
                    "UPDATE {table} SET {text} = replace({text}, ?2, ?3) WHERE {of} = ?1 AND instr({text}, ?2) > 0"
                ),
                params![event, word, name],
            )?;
        }
    }
    Ok(())
}

/// What is personal beside an id in a frozen sheet, the name apart.
const PERSONAL: [&str; 7] = ["phone", "wechat", "address", "title", "years", "level", "office"];

fn blank(value: &mut serde_json::Value, bears: &str, name: &str) {
    match value {
        serde_json::Value::Object(fields) => {
            if fields.get("id").is_some_and(|id| id == bears) {
                fields.retain(|field, _| !PERSONAL.contains(&field.as_str()));
                fields.insert("name".to_owned(), name.into());
            }
            fields.values_mut().for_each(|inner| blank(inner, bears, name));
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(|inner| blank(inner, bears, name)),
        _ => {}
    }
}

pub(super) fn get(db: &Db, id: Id, today: NaiveDate) -> Result<Option<Person>> {
    let found = db.opt(&format!("SELECT {COLUMNS} FROM person p WHERE p.id = ?1"), [id], person)?;
    Ok(with_hats(db, found.into_iter().collect(), today)?.pop())
}

pub(super) fn all(db: &Db, today: NaiveDate) -> Result<Vec<Person>> {
    let sql = format!("SELECT {COLUMNS} FROM person_key k JOIN person p ON p.id = k.id ORDER BY {ORDER}");
    with_hats(db, db.all(&sql, [], person)?, today)
}

pub(super) fn names(db: &Db) -> Result<Vec<(Id, String, String)>> {
    db.all("SELECT id, name, nickname FROM person ORDER BY id", [], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })
}

pub(super) fn count(db: &Db) -> Result<u32> {
    db.one("SELECT count(*) FROM person_key", [], |row| row.get(0))
}

/// The part of the whole list that begins at `offset`.
pub(super) fn page(db: &Db, offset: u32, limit: u32, today: NaiveDate) -> Result<Vec<Person>> {
    // The inner statement walks the index of the order alone.
    let sql = format!(
        "SELECT {COLUMNS} FROM (SELECT k.sort, k.name, k.company, k.phone, k.id FROM person_key k
           ORDER BY {ORDER} LIMIT ?2 OFFSET ?1) k JOIN person p ON p.id = k.id ORDER BY {ORDER}"
    );
    with_hats(db, db.all(&sql, [offset, limit], person)?, today)
}

pub(super) fn count_matching(db: &Db, expression: &str) -> Result<u32> {
    db.one(
        "SELECT count(*) FROM find_text WHERE find_text MATCH ?1",
        [expression],
        |row| row.get(0),
    )
}

/// The ids of the people found by an expression of [`crate::search::Query::people`], in the order of lists. `total` is
/// how many it finds: few are looked up and sorted; of many, the index of the order is walked until the page is full.
pub(super) fn ids_matching(db: &Db, expression: &str, total: u32, offset: u32, limit: u32) -> Result<Vec<Id>> {
    let sql = if total <= FEW {
        format!(
            "SELECT k.id FROM find_text f JOIN person_key k ON k.entry = f.rowid WHERE find_text MATCH ?1
             ORDER BY {ORDER} LIMIT ?3 OFFSET ?2"
        )
    } else {
        format!(
            "SELECT k.id FROM person_key k INDEXED BY person_key_order
             WHERE k.entry IN (SELECT rowid FROM find_text WHERE find_text MATCH ?1)
             ORDER BY {ORDER} LIMIT ?3 OFFSET ?2"
        )
    };
    db.all(&sql, params![expression, offset, limit], |row| row.get(0))
}

/// The people of some ids, in their order; those that are gone are left out.
pub(super) fn of_ids(db: &Db, ids: &[Id], today: NaiveDate) -> Result<Vec<Person>> {
    let sql = format!("SELECT {COLUMNS} FROM person p WHERE p.id = ?1");
    let mut people = Vec::with_capacity(ids.len());
    for id in ids {
        people.extend(db.opt(&sql, [id], person)?);
    }
    with_hats(db, people, today)
}

/// The ids at the beginning of the whole list.
pub(super) fn first_ids(db: &Db, limit: u32) -> Result<Vec<Id>> {
    db.all(
        &format!("SELECT k.id FROM person_key k ORDER BY {ORDER} LIMIT ?1"),
        [limit],
        |row| row.get(0),
    )
}

/// The ids of people whose name is exactly the key, then of those whose name begins with it.
pub(super) fn ids_named(db: &Db, key: &str, limit: u32) -> Result<Vec<Id>> {
    let exactly = format!("SELECT k.id FROM person_key k WHERE k.name_key = ?1 ORDER BY {ORDER} LIMIT ?2");
    let mut ids: Vec<Id> = db.all(&exactly, params![key, limit], |row| row.get(0))?;
    ids.extend(db.all(
        "SELECT id FROM person_key WHERE name_key > ?1 AND name_key < ?1 || char(1114111)
         ORDER BY name_key, id LIMIT ?2",
        params![key, limit],
        |row| row.get::<_, Id>(0),
    )?);
    Ok(ids)
}

pub(super) fn choice(db: &Db, id: Id) -> Result<Option<Choice>> {
    db.opt(
        "SELECT id, name, company, post, phone FROM person WHERE id = ?1",
        [id],
        |row| {
            let (company, post, phone): (String, String, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
            let work = [company, post]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ");
            Ok(Choice {
                id: row.get(0)?,
                name: row.get(1)?,
                detail: if work.is_empty() { phone } else { work },
            })
        },
    )
}

/// People who have something in common with `likeness`, the strongest first, to be compared by [`super::rules::alike`].
pub(super) fn alike(db: &Db, likeness: &Likeness, today: NaiveDate) -> Result<Vec<Person>> {
    let own_wechat_digits = phone_digits(&likeness.wechat);
    let looked_up = [
        ("phone_key", likeness.phone.as_str()),
        ("wechat_key", likeness.wechat.as_str()),
        ("email_key", likeness.email.as_str()),
        ("wechat_key", likeness.phone.as_str()),
        ("phone_key", own_wechat_digits.as_str()),
    ];
    let keyed = |column: &str, key: &str| {
        let sql = format!("SELECT id FROM person_key WHERE {column} = ?1 AND {column} <> '' LIMIT ?2");
        db.all(&sql, params![key, ALIKE], |row| row.get::<_, Id>(0))
    };
    let mut ids: Vec<Id> = Vec::new();
    let mut known = HashSet::new();
    for (column, key) in looked_up.into_iter().filter(|(_, key)| !key.is_empty()) {
        ids.extend(keyed(column, key)?);
    }
    ids.extend(db.all(
        "SELECT id FROM person_key WHERE name_key = ?1 AND (?2 = '' OR company_key IN ('', ?2)) LIMIT ?3",
        params![likeness.name, likeness.company, ALIKE],
        |row| row.get::<_, Id>(0),
    )?);
    ids.extend(keyed("nickname_key", &likeness.nickname)?);
    let mut people = Vec::new();
    for id in ids {
        if known.insert(id) {
            people.extend(get(db, id, today)?);
        }
    }
    Ok(people)
}

/// Puts on the hats of `today`.
fn with_hats(db: &Db, mut people: Vec<Person>, today: NaiveDate) -> Result<Vec<Person>> {
    let mut offices: HashMap<Id, Vec<String>> = HashMap::new();
    let mut speakers: HashSet<Id> = HashSet::new();
    match people.as_slice() {
        [] => {}
        [one] => {
            offices.insert(one.id, offices_of(db, one.id, today)?);
            speakers.extend(db.opt("SELECT id FROM speaker WHERE id = ?1", [one.id], |row| {
                row.get::<_, Id>(0)
            })?);
        }
        _ => {
            let held = db.all(
                "SELECT person, office FROM term WHERE started <= ?1 AND (ended IS NULL OR ended > ?1) GROUP BY person, office
                 ORDER BY person, instr(?2, ' ' || office || ' ')",
                params![day(today), OFFICES],
                |row| Ok((row.get::<_, Id>(0)?, row.get::<_, String>(1)?)),
            )?;
            for (person, office) in held {
                offices.entry(person).or_default().push(office);
            }
            speakers.extend(db.all("SELECT id FROM speaker", [], |row| row.get::<_, Id>(0))?);
        }
    }
    for person in &mut people {
        person.hats = Hats {
            committee: offices.remove(&person.id).unwrap_or_default(),
            speaker: speakers.contains(&person.id),
        };
    }
    Ok(people)
}

fn offices_of(db: &Db, id: Id, today: NaiveDate) -> Result<Vec<String>> {
    db.all(
        "SELECT office FROM term WHERE person = ?1 AND started <= ?2 AND (ended IS NULL OR ended > ?2) GROUP BY office
         ORDER BY instr(?3, ' ' || office || ' ')",
        params![id, day(today), OFFICES],
        |row| row.get(0),
    )
}

pub(super) fn terms(db: &Db, id: Id) -> Result<Vec<PersonTerm>> {
    db.all(
        "SELECT id, office, interest_group, started, ended, end_reason FROM term WHERE person = ?1
         ORDER BY started DESC, id DESC",
        [id],
        |row| {
            Ok(PersonTerm {
                id: row.get(0)?,
                office: row.get(1)?,
                interest_group: row.get(2)?,
                started: date(row, 3)?,
                ended: date_opt(row, 4)?,
                end_reason: row.get(5)?,
            })
        },
    )
}

pub(super) fn appearances(db: &Db, id: Id) -> Result<Vec<PersonAppearance>> {
    db.all(
        "SELECT e.id, e.number, e.theme, e.date, a.talk, a.topic, a.state FROM appearance a
         JOIN event e ON e.id = a.event WHERE a.speaker = ?1 ORDER BY e.date DESC, e.id, a.talk",
        [id],
        |row| {
            Ok(PersonAppearance {
                event: row.get(0)?,
                number: row.get(1)?,
                theme: row.get(2)?,
                date: date(row, 3)?,
                talk: row.get(4)?,
                topic: row.get(5)?,
                state: row.get(6)?,
            })
        },
    )
}

pub(super) fn assignments(db: &Db, id: Id) -> Result<Vec<PersonAssignment>> {
    db.all(
        "SELECT e.id, e.number, e.theme, e.date, a.role, coalesce(r.name, ''), a.state FROM assignment a
         JOIN event e ON e.id = a.event LEFT JOIN role_rule r ON r.role = a.role WHERE a.person = ?1 ORDER BY e.date DESC, e.id, a.role",
        [id],
        |row| {
            Ok(PersonAssignment {
                event: row.get(0)?,
                number: row.get(1)?,
                theme: row.get(2)?,
                date: date(row, 3)?,
                role: row.get(4)?,
                role_name: row.get(5)?,
                state: row.get(6)?,
            })
        },
    )
}

pub(super) fn named(db: &Db, name: &str) -> Result<Vec<Candidate>> {
    let sql = "SELECT id, name FROM person_key WHERE name_key = ?1 AND name = ?2 ORDER BY company, phone, id";
    db.all(sql, [search_key(name), name.to_owned()], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

pub(super) fn between(db: &Db, low: Id, high: Id) -> Result<Vec<Candidate>> {
    let sql = "SELECT id, name FROM person WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT 50";
    db.all(sql, [low, high], |row| Ok((row.get(0)?, row.get(1)?)))
}
