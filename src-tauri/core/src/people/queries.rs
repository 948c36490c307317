//! Reading people.

use std::collections::HashSet;

use super::rules::{self, Likeness};
use super::{Choice, Duplicate, PeoplePage, Person, PersonFields, PersonPage, store};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::pick::pick;
use crate::search::Query;
use crate::store::Db;

/// The most people of one page.
pub const PAGE_MAX: u32 = 500;

/// A person; `person_not_found`.
pub fn get(db: &Db, id: Id) -> Result<Person> {
    let found = store::get(db, id, db.today())?;
    found.ok_or_else(|| Error::not_found("person_not_found").with("given", id.to_string()))
}

/// A person with their terms, talks and roles; `person_not_found`.
pub fn show(db: &Db, id: Id) -> Result<PersonPage> {
    Ok(PersonPage {
        person: get(db, id)?,
        terms: store::terms(db, id)?,
        appearances: store::appearances(db, id)?,
        assignments: store::assignments(db, id)?,
    })
}

/// Everybody, in the order of pinyin, company, phone, id.
pub fn list(db: &Db) -> Result<Vec<Person>> {
    store::all(db, db.today())
}

/// One page of everybody, or of those a query finds, in the order of [`list`]; at most [`PAGE_MAX`] people.
pub fn list_page(db: &Db, query: &str, offset: u32, limit: u32) -> Result<PeoplePage> {
    let limit = limit.min(PAGE_MAX);
    let today = db.today();
    if query.trim().is_empty() {
        return Ok(PeoplePage {
            total: store::count(db)?,
            people: store::page(db, offset, limit, today)?,
        });
    }
    let Some(query) = Query::parse(query) else {
        return Ok(PeoplePage::default());
    };
    let expression = query.people();
    let total = store::count_matching(db, &expression)?;
    let ids = store::ids_matching(db, &expression, total, offset, limit)?;
    Ok(PeoplePage {
        total,
        people: store::of_ids(db, &ids, today)?,
    })
}

/// People to choose from, at most `limit`: those a query finds, exact names first, then names that begin with it;
/// without a query the first of the list.
pub fn choose(db: &Db, query: &str, limit: u32) -> Result<Vec<Choice>> {
    let limit = limit.min(PAGE_MAX);
    let mut ids = match Query::parse(query) {
        Some(query) => {
            let mut ids = store::ids_named(db, query.key(), limit)?;
            let expression = query.people();
            let total = store::count_matching(db, &expression)?;
            ids.extend(store::ids_matching(db, &expression, total, 0, limit)?);
            ids
        }
        None if query.trim().is_empty() => store::first_ids(db, limit)?,
        None => Vec::new(),
    };
    let mut seen = HashSet::new();
    ids.retain(|id| seen.insert(*id));
    let choices = ids.into_iter().take(limit as usize).map(|id| store::choice(db, id));
    choices.filter_map(Result::transpose).collect()
}

/// People who may be the one described by `fields`, the strongest reason first. `except` is the person being edited,
/// whose other fields count as they are. Errors: those of [`rules::apply`].
pub fn likely_duplicates(db: &Db, fields: &PersonFields, except: Option<Id>) -> Result<Vec<Duplicate>> {
    let mut person = match except {
        Some(id) => get(db, id)?,
        None => rules::nobody(),
    };
    rules::apply(&mut person, fields)?;
    duplicates_of(db, &person, except)
}

pub(super) fn duplicates_of(db: &Db, person: &Person, except: Option<Id>) -> Result<Vec<Duplicate>> {
    let likeness = Likeness::of(person);
    let others = store::alike(db, &likeness, db.today())?
        .into_iter()
        .filter(|other| Some(other.id) != except);
    let duplicate = |other: Person| {
        let why = rules::alike(&likeness, &Likeness::of(&other), &other)?;
        Some(Duplicate { person: other, why })
    };
    Ok(others.filter_map(duplicate).collect())
}

/// Everybody by id, name and nickname, for recognising names in a text.
pub fn names(db: &Db) -> Result<Vec<(Id, String, String)>> {
    store::names(db)
}

/// The person a text names on the command line: an id, a unique beginning of an id, or an exact unique name. Errors:
/// `person_not_found`, `ambiguous`.
pub fn resolve(db: &Db, text: &str) -> Result<Id> {
    pick(
        text,
        "person_not_found",
        |name| store::named(db, name),
        |low, high| store::between(db, low, high),
    )
}
