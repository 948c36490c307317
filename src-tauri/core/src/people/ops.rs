//! Changes of people.

use super::rules;
use super::{Duplicate, Person, PersonFields, queries, store};
use crate::chapter;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::pictures::{self, PictureHash};
use crate::store::{Db, Tx};
use crate::words::{Message, Words};

/// Adds a person. Warnings: likely duplicates. Errors: those of [`rules::apply`].
pub fn add(tx: &Tx<'_>, fields: &PersonFields) -> Result<Saved<Person>> {
    let mut person = Person {
        id: tx.new_id(),
        ..rules::nobody()
    };
    rules::apply(&mut person, fields)?;
    if person.name.is_empty() {
        return Err(Error::invalid("text_empty", "name"));
    }
    let warnings = warnings(tx, &person, None)?;
    store::insert(tx, &person)?;
    Ok(Saved {
        value: person,
        warnings,
    })
}

/// Changes the given fields. Warnings: likely duplicates, when what is compared changed. Errors: `person_not_found` and
/// those of [`rules::apply`].
pub fn edit(tx: &Tx<'_>, id: Id, fields: &PersonFields) -> Result<Saved<Person>> {
    let before = queries::get(tx, id)?;
    let mut person = before.clone();
    rules::apply(&mut person, fields)?;
    let compared = rules::Likeness::of(&before) != rules::Likeness::of(&person);
    let warnings = if compared {
        warnings(tx, &person, Some(id))?
    } else {
        Vec::new()
    };
    store::update(tx, &person)?;
    Ok(Saved {
        value: person,
        warnings,
    })
}

/// Removes a person that nothing refers to. Errors: `person_not_found`; `person_in_use`, which says what refers to them.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<()> {
    let person = queries::get(tx, id)?;
    if let Some(uses) = uses(tx, id)? {
        return Err(Error::refused("person_in_use")
            .with("name", person.name)
            .with("uses", uses));
    }
    store::empty_what_they_said(tx, id)?;
    store::delete(tx, id)
}

/// Erases a person: all their fields, photo and every text about them go. The record is removed, or stays without a name
/// where events and terms refer to it. To be called inside [`crate::desk::Desk::erase`], which scrubs the history.
/// Errors: `person_not_found`.
pub fn erase(tx: &Tx<'_>, id: Id) -> Result<()> {
    let person = queries::get(tx, id)?;
    let words = Words::of(chapter::queries::show(tx)?.document_language);
    let name = words.text("people-erased-name");
    let theirs = telling([&person.name, &person.phone, &person.wechat, &person.email]);
    store::set_photo(tx, id, None)?;
    store::blank_in_letters(tx, id, &theirs, &name)?;
    for event in store::events_of(tx, id)? {
        store::blank_in_retrospective(tx, event, &theirs, &name)?;
    }
    store::blank_in_versions(tx, id, &name)?;
    store::blank_in_sign_ups(tx, &person, &name)?;
    store::empty_what_is_said_about(tx, id)?;
    if store::references(tx, id)?.is_empty() {
        return store::delete(tx, id);
    }
    store::update(
        tx,
        &Person {
            id,
            name,
            ..rules::nobody()
        },
    )
}

/// Takes somebody who is not in the roster out of what was written in looking back on an event; `name` stands instead.
/// To be called inside [`crate::desk::Desk::erase`].
pub fn erase_in_retrospective(tx: &Tx<'_>, event: Id, words: [&String; 3], name: &str) -> Result<()> {
    store::blank_in_retrospective(tx, event, &telling(words), name)
}

/// The words that tell who somebody is: a single character or digit stands in many words that are not theirs.
fn telling<const N: usize>(words: [&String; N]) -> Vec<&str> {
    let words = words.into_iter().map(String::as_str);
    words.filter(|word| word.chars().count() > 1).collect()
}

/// Sets the photo from the bytes of a picture file, or takes it away. Errors: `person_not_found` and those of
/// [`pictures::add`].
pub fn set_photo(tx: &Tx<'_>, id: Id, picture: Option<&[u8]>) -> Result<Person> {
    let person = queries::get(tx, id)?;
    let photo: Option<PictureHash> = picture.map(|bytes| pictures::add(tx, bytes)).transpose()?;
    store::set_photo(tx, id, photo)?;
    Ok(Person { photo, ..person })
}

fn warnings(db: &Db, person: &Person, except: Option<Id>) -> Result<Vec<Message>> {
    let duplicates = queries::duplicates_of(db, person, except)?;
    let warning = |duplicate: Duplicate| {
        Message::new("people-warning-duplicate")
            .with("name", duplicate.person.name)
            .with("why", duplicate.why)
    };
    Ok(duplicates.into_iter().map(warning).collect())
}

/// What refers to a person, in words.
fn uses(db: &Db, id: Id) -> Result<Option<Message>> {
    let each = store::references(db, id)?
        .into_iter()
        .map(|(place, count)| Message::new(place).with("count", count));
    Ok(each.reduce(|first, second| {
        Message::new("people-use-and")
            .with("first", first)
            .with("second", second)
    }))
}
