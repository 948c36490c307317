//! Venues, their checklist, inspections and photos.

use chapterdesk_core::Result;
use chapterdesk_core::desk::Tx;
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::venues::{Fit, Item, ItemState, Venue, VenueFields, acts, ops, queries};
use chrono::NaiveDate;
use tauri::{AppHandle, State, command};

use crate::platform::bytes::Base64;
use crate::platform::worker::Worker;

/// Every venue.
#[command(rename_all = "snake_case")]
pub async fn venues_list(worker: State<'_, Worker>) -> Result<Vec<Venue>> {
    worker.read(queries::list).await
}

/// A venue.
#[command(rename_all = "snake_case")]
pub async fn venues_show(worker: State<'_, Worker>, id: Id) -> Result<Venue> {
    worker.read(move |db| queries::show(db, id)).await
}

/// Adds a venue.
#[command(rename_all = "snake_case")]
pub async fn venues_add(app: AppHandle, worker: State<'_, Worker>, fields: VenueFields) -> Result<Saved<Venue>> {
    let act = acts::add(&fields);
    worker.change(&app, |_| Ok(act), move |tx| ops::add(tx, &fields)).await
}

/// Changes a venue.
#[command(rename_all = "snake_case")]
pub async fn venues_edit(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: VenueFields,
) -> Result<Saved<Venue>> {
    worker
        .change(&app, move |db| acts::edit(db, id), move |tx| ops::edit(tx, id, &fields))
        .await
}

/// Removes a venue that no event uses.
#[command(rename_all = "snake_case")]
pub async fn venues_remove(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .change(&app, move |db| acts::remove(db, id), move |tx| ops::remove(tx, id))
        .await
}

/// Notes what is known of an item; without a note the old one stays.
#[command(rename_all = "snake_case")]
pub async fn venues_check(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    item: Item,
    state: ItemState,
    note: Option<String>,
) -> Result<Venue> {
    let check = move |tx: &Tx<'_>| ops::check(tx, id, item, state, note.as_deref());
    worker.change(&app, move |db| acts::check(db, id, item), check).await
}

/// Notes an inspection, of today unless a date is given.
#[command(rename_all = "snake_case")]
pub async fn venues_inspect(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    on_date: Option<NaiveDate>,
    by: Option<Id>,
    by_name: String,
    note: String,
) -> Result<Saved<Venue>> {
    let inspect = move |tx: &Tx<'_>| ops::inspect(tx, id, on_date, by, &by_name, &note);
    worker.change(&app, move |db| acts::inspect(db, id), inspect).await
}

/// Removes an inspection.
#[command(rename_all = "snake_case")]
pub async fn venues_remove_inspection(app: AppHandle, worker: State<'_, Worker>, inspection: Id) -> Result<Venue> {
    let remove = move |tx: &Tx<'_>| ops::remove_inspection(tx, inspection);
    worker
        .change(&app, move |db| acts::remove_inspection(db, inspection), remove)
        .await
}

/// Adds a photo.
#[command(rename_all = "snake_case")]
pub async fn venues_add_photo(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    bytes: Base64,
    caption: String,
) -> Result<Venue> {
    let add = move |tx: &Tx<'_>| ops::add_photo(tx, id, bytes.bytes(), &caption);
    worker.change(&app, move |db| acts::add_photo(db, id), add).await
}

/// Says something else about a photo.
#[command(rename_all = "snake_case")]
pub async fn venues_caption_photo(
    app: AppHandle,
    worker: State<'_, Worker>,
    photo: Id,
    caption: String,
) -> Result<Venue> {
    let change = move |tx: &Tx<'_>| ops::caption_photo(tx, photo, &caption);
    worker
        .change(&app, move |db| acts::caption_photo(db, photo), change)
        .await
}

/// Removes a photo.
#[command(rename_all = "snake_case")]
pub async fn venues_remove_photo(app: AppHandle, worker: State<'_, Worker>, photo: Id) -> Result<Venue> {
    let remove = move |tx: &Tx<'_>| ops::remove_photo(tx, photo);
    worker
        .change(&app, move |db| acts::remove_photo(db, photo), remove)
        .await
}

/// How a venue fits a number of heads.
#[command(rename_all = "snake_case")]
pub async fn venues_fit(worker: State<'_, Worker>, id: Id, heads: u32) -> Result<Fit> {
    worker.read(move |db| queries::fit_of(db, id, heads)).await
}
