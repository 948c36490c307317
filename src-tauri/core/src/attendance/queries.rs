//! Reading attendance.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::rules::Identity;
use super::store::{self, Known, SignUpRow};
use super::{Attendance, Category, Figures, SignUp, SignUpEntry, SignUpState, Visit, counts, rules};
use crate::error::{Error, Result};
use crate::events::{self, EventShort, Status};
use crate::ids::Id;
use crate::named::Named;
use crate::pick::pick;
use crate::pinyin::spellings;
use crate::search::phone_digits;
use crate::store::Db;
use crate::text::search_key;

pub use super::draws::draws;
pub use super::follow_ups::follow_ups;
pub use super::import::{read_chain, read_import};

/// The last digits of a number by which somebody is found at the door.
const PHONE_TAIL: usize = 4;

/// Who signed up for an event and who came. Errors: `event_not_found`.
pub fn show(db: &Db, event: Id) -> Result<Attendance> {
    let short = events::queries::short(db, event)?;
    let entry = store::entry(db, event)?;
    let rows = store::of_event(db, event)?;
    let figures = counts::figures(db, event, &rows, &entry)?;
    let full = is_full(&entry, &rows);
    Ok(Attendance {
        closed: is_closed(db, &short, &entry),
        rows: views(db, &short, &entry, &rows)?,
        draws: draws(db, event)?,
        event: short,
        entry,
        figures,
        full,
    })
}

/// How people sign up for an event. Errors: `event_not_found`.
pub fn entry(db: &Db, event: Id) -> Result<SignUpEntry> {
    store::entry(db, event)
}

/// Where somebody was or wanted to be, the latest first. Errors: `person_not_found`.
pub fn history(db: &Db, person: Id) -> Result<Vec<Visit>> {
    crate::people::queries::get(db, person)?;
    let rows = store::of_person(db, person)?;
    rows.into_iter()
        .map(|row| {
            Ok(Visit {
                event: events::queries::short(db, row.event)?,
                sign_up: row.id,
                category: row.category,
                state: row.state,
                brought_by: bringer(db, &row)?,
                checked_in_at: row.checked_in_at,
            })
        })
        .collect()
}

/// How many visitors came to an event, and how many of them came to a later one, up to a day. Errors: `event_not_found`.
pub fn came_again(db: &Db, event: Id, until: NaiveDate) -> Result<(i64, i64)> {
    let date = events::queries::short(db, event)?.date;
    let later = Before::of(store::came_after(db, date, until)?);
    let mut rows = store::of_event(db, event)?;
    rows.retain(|row| row.is_present() && row.category == Category::Visitor);
    let again = rows.iter().filter(|row| later.visits(&Identity::of(row)) > 0);
    Ok((rows.len() as i64, again.count() as i64))
}

/// The sign-up of an event that a text means: an id, a unique beginning of an id, or a name that only one bears. Errors:
/// `sign_up_not_found`, `ambiguous`.
pub fn resolve(db: &Db, event: Id, text: &str) -> Result<Id> {
    pick(
        text,
        "sign_up_not_found",
        |name| {
            let key = search_key(name);
            let rows = store::of_event(db, event)?.into_iter();
            let named = rows.filter(|row| search_key(&row.name) == key);
            Ok(named
                .map(|row| (row.id, format!("{} {}", row.name, row.company).trim().to_owned()))
                .collect())
        },
        |low, high| store::between(db, event, low, high),
    )
}

/// Whether every place is taken.
pub(super) fn is_full(entry: &SignUpEntry, rows: &[SignUpRow]) -> bool {
    entry.places.is_some_and(|places| rules::taken(rows) >= places)
}

fn is_closed(db: &Db, event: &EventShort, entry: &SignUpEntry) -> bool {
    let over = matches!(event.status, Status::Held | Status::Reviewed | Status::Cancelled);
    over || entry.signup_deadline.is_some_and(|deadline| deadline < db.today())
}

/// One sign-up with what all of its event add up to.
pub(super) fn one(db: &Db, id: Id) -> Result<(SignUp, Figures)> {
    let row = store::get(db, id)?;
    let entry = store::entry(db, row.event)?;
    let rows = store::of_event(db, row.event)?;
    let figures = counts::figures(db, row.event, &rows, &entry)?;
    let date = events::queries::short(db, row.event)?.date;
    let mut known = HashMap::new();
    for person in [row.person, row.brought_by].into_iter().flatten() {
        known.extend(store::known_one(db, person)?.map(|person| (person.id, person)));
    }
    let before = Before::of(store::came_before(db, date, Some(&row))?);
    let place = waitlist(&rows).get(&row.id).copied();
    Ok((view(row, &entry, &known, &before, place), figures))
}

fn views(db: &Db, event: &EventShort, entry: &SignUpEntry, rows: &[SignUpRow]) -> Result<Vec<SignUp>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let known = store::known_of_event(db, event.id)?;
    let before = Before::of(store::came_before(db, event.date, None)?);
    let places = waitlist(rows);
    let each = |row: &SignUpRow| view(row.clone(), entry, &known, &before, places.get(&row.id).copied());
    Ok(rows.iter().map(each).collect())
}

/// The place of each who waits.
fn waitlist(rows: &[SignUpRow]) -> HashMap<Id, i64> {
    let waiting = rows.iter().filter(|row| row.state == SignUpState::Waitlist);
    waiting.map(|row| row.id).zip(1..).collect()
}

/// Who came to events before one, or after it: to be asked how often somebody was there.
pub(super) struct Before {
    people: HashMap<Id, Vec<Id>>,
    names: HashMap<String, Vec<(Identity, Id)>>,
    phones: HashMap<String, Vec<(Identity, Id)>>,
}

impl Before {
    pub fn of(rows: Vec<SignUpRow>) -> Self {
        let mut before = Self {
            people: HashMap::new(),
            names: HashMap::new(),
            phones: HashMap::new(),
        };
        for row in rows {
            let identity = Identity::of(&row);
            if let Some(person) = row.person {
                before.people.entry(person).or_default().push(row.event);
            }
            if !identity.phone.is_empty() {
                let same = before.phones.entry(identity.phone.clone()).or_default();
                same.push((identity.clone(), row.event));
            }
            let same = before.names.entry(identity.name.clone()).or_default();
            same.push((identity, row.event));
        }
        before
    }

    /// At how many events somebody was.
    pub fn visits(&self, who: &Identity) -> i64 {
        let alike = [self.names.get(&who.name), self.phones.get(&who.phone)];
        let alike = alike.into_iter().flatten().flatten();
        let mut events: Vec<Id> = alike
            .filter(|(other, _)| who.is(other))
            .map(|(_, event)| *event)
            .collect();
        events.extend(
            who.person
                .and_then(|person| self.people.get(&person))
                .into_iter()
                .flatten(),
        );
        events.sort_unstable();
        events.dedup();
        events.len() as i64
    }
}

fn view(
    row: SignUpRow,
    entry: &SignUpEntry,
    known: &HashMap<Id, Known>,
    before: &Before,
    place: Option<i64>,
) -> SignUp {
    let person = row.person.and_then(|id| known.get(&id));
    // What was given stands; what was not is what the roster knows.
    let or = |given: &str, own: fn(&Known) -> &str| match person {
        Some(person) if given.is_empty() => own(person).to_owned(),
        _ => given.to_owned(),
    };
    let name = or(&row.name, |person| &person.name);
    let company = or(&row.company, |person| &person.company);
    let phone = or(&row.phone, |person| &person.phone);
    let visits = before.visits(&Identity::new(row.person, &name, &company, &phone));
    let named = |id: Id| {
        known.get(&id).map(|person| Named {
            id,
            name: person.name.clone(),
        })
    };
    SignUp {
        id: row.id,
        keys: keys(&name, &company, &phone),
        person: row.person.and_then(named),
        post: or(&row.post, |person| &person.post),
        wechat: or(&row.wechat, |person| &person.wechat),
        late: rules::is_late(row.signed_up_at.as_deref(), entry.signup_deadline),
        first_time: row.category == Category::Visitor && visits == 0,
        visits,
        waitlist_place: place,
        brought_by: row.brought_by.and_then(named),
        name,
        company,
        phone,
        category: row.category,
        source: row.source,
        state: row.state,
        signed_up_at: row.signed_up_at,
        payment: row.payment,
        brought_by_name: row.brought_by_name,
        checked_in_at: row.checked_in_at,
        note: row.note,
    }
}

/// What is compared with what is typed at the door.
fn keys(name: &str, company: &str, phone: &str) -> String {
    let mut keys = spellings(name);
    keys.push(search_key(name));
    keys.push(search_key(company));
    let digits = phone_digits(phone);
    keys.push(digits[digits.len().saturating_sub(PHONE_TAIL)..].to_owned());
    keys.retain(|key| !key.is_empty());
    keys.join(" ")
}

/// Who brought somebody, in one word.
pub(super) fn bringer(db: &Db, row: &SignUpRow) -> Result<String> {
    match row.brought_by {
        Some(person) => Ok(store::known_one(db, person)?
            .map(|person| person.name)
            .unwrap_or_default()),
        None => Ok(row.brought_by_name.clone()),
    }
}

/// Refuses what is not there.
pub(super) fn check_person(db: &Db, person: Id) -> Result<Id> {
    let found = store::known_one(db, person)?;
    found
        .map(|person| person.id)
        .ok_or_else(|| Error::not_found("person_not_found").with("given", person.to_string()))
}
