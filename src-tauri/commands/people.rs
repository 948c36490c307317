//! People, whatever hats they wear.

use chapterdesk_core::Result;
use chapterdesk_core::desk::Tx;
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{Choice, Duplicate, PeoplePage, Person, PersonFields, PersonPage, acts, ops, queries};
use chapterdesk_core::saved::Saved;
use tauri::{AppHandle, State, command};

use crate::platform::bytes::Base64;
use crate::platform::worker::Worker;

/// One page of everybody, or of those a query finds.
#[command(rename_all = "snake_case")]
pub async fn people_list_page(worker: State<'_, Worker>, query: String, offset: u32, limit: u32) -> Result<PeoplePage> {
    worker
        .read(move |db| queries::list_page(db, &query, offset, limit))
        .await
}

/// A person with what they did.
#[command(rename_all = "snake_case")]
pub async fn people_show(worker: State<'_, Worker>, id: Id) -> Result<PersonPage> {
    worker.read(move |db| queries::show(db, id)).await
}

/// Adds a person.
#[command(rename_all = "snake_case")]
pub async fn people_add(app: AppHandle, worker: State<'_, Worker>, fields: PersonFields) -> Result<Saved<Person>> {
    let act = acts::add(&fields);
    worker.change(&app, |_| Ok(act), move |tx| ops::add(tx, &fields)).await
}

/// Changes a person.
#[command(rename_all = "snake_case")]
pub async fn people_edit(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: PersonFields,
) -> Result<Saved<Person>> {
    worker
        .change(&app, move |db| acts::edit(db, id), move |tx| ops::edit(tx, id, &fields))
        .await
}

/// Removes a person whom nothing refers to.
#[command(rename_all = "snake_case")]
pub async fn people_remove(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .change(&app, move |db| acts::remove(db, id), move |tx| ops::remove(tx, id))
        .await
}

/// Erases everything about a person; cannot be undone.
#[command(rename_all = "snake_case")]
pub async fn people_erase(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .alter(&app, move |desk| desk.erase(acts::erase(), |tx| ops::erase(tx, id)))
        .await
}

/// Sets a person's photo, or takes it away.
#[command(rename_all = "snake_case")]
pub async fn people_set_photo(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    bytes: Option<Base64>,
) -> Result<Person> {
    let photo = move |tx: &Tx<'_>| ops::set_photo(tx, id, bytes.as_ref().map(Base64::bytes));
    worker.change(&app, move |db| acts::set_photo(db, id), photo).await
}

/// Who may be the same person as the one being typed.
#[command(rename_all = "snake_case")]
pub async fn people_likely_duplicates(
    worker: State<'_, Worker>,
    fields: PersonFields,
    except: Option<Id>,
) -> Result<Vec<Duplicate>> {
    worker
        .read(move |db| queries::likely_duplicates(db, &fields, except))
        .await
}

/// A short list to choose a person from.
#[command(rename_all = "snake_case")]
pub async fn people_choose(worker: State<'_, Worker>, query: String, limit: u32) -> Result<Vec<Choice>> {
    worker.read(move |db| queries::choose(db, &query, limit)).await
}
