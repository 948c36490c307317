//! Preparation: tasks, the venue looked at again, group codes.

use chapterdesk_core::Result;
use chapterdesk_core::events::EventKind;
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::Tx;
use chapterdesk_core::tasks::{
    GroupCodeFields, Preparation, RecheckFields, Task, TaskFields, TaskLine, TaskList, acts, group_codes, lists, ops,
    queries, recheck,
};
use chapterdesk_core::venues::Item;
use chapterdesk_core::words::Lang;
use chrono::NaiveDate;
use tauri::{AppHandle, State, command};

use crate::platform::bytes::Base64;
use crate::platform::worker::Worker;

/// Everything that prepares an event.
#[command(rename_all = "snake_case")]
pub async fn tasks_of_event(worker: State<'_, Worker>, event: Id) -> Result<Preparation> {
    worker.read(move |db| queries::preparation(db, event)).await
}

/// What is overdue or due within a week.
#[command(rename_all = "snake_case")]
pub async fn tasks_due(worker: State<'_, Worker>) -> Result<Vec<Task>> {
    worker.read(queries::due).await
}

/// The list as text for a chat.
#[command(rename_all = "snake_case")]
pub async fn tasks_text(worker: State<'_, Worker>, event: Id, person: Option<Id>, lang: Lang) -> Result<String> {
    worker.read(move |db| queries::text(db, event, person, lang)).await
}

/// The list of a kind.
#[command(rename_all = "snake_case")]
pub async fn tasks_list(worker: State<'_, Worker>, kind: EventKind) -> Result<TaskList> {
    worker.read(move |db| lists::of(db, kind)).await
}

/// Gives a kind a list of the chapter's own.
#[command(rename_all = "snake_case")]
pub async fn tasks_set_list(
    app: AppHandle,
    worker: State<'_, Worker>,
    kind: EventKind,
    lines: Vec<TaskLine>,
) -> Result<TaskList> {
    worker
        .change(
            &app,
            move |_| Ok(acts::set_list(kind)),
            move |tx| lists::set(tx, kind, &lines),
        )
        .await
}

/// Takes the built-in list again.
#[command(rename_all = "snake_case")]
pub async fn tasks_reset_list(app: AppHandle, worker: State<'_, Worker>, kind: EventKind) -> Result<TaskList> {
    worker
        .change(
            &app,
            move |_| Ok(acts::reset_list(kind)),
            move |tx| lists::reset(tx, kind),
        )
        .await
}

/// Lays the list of an event's kind and takes in the actions that wait.
#[command(rename_all = "snake_case")]
pub async fn tasks_prepare(app: AppHandle, worker: State<'_, Worker>, event: Id) -> Result<Saved<Preparation>> {
    worker
        .change(
            &app,
            move |db| acts::prepare(db, event),
            move |tx| ops::prepare(tx, event),
        )
        .await
}

/// Adds a task.
#[command(rename_all = "snake_case")]
pub async fn tasks_add(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Option<Id>,
    fields: TaskFields,
) -> Result<Saved<Task>> {
    let title = fields.title.clone().unwrap_or_default();
    worker
        .change(
            &app,
            move |_| Ok(acts::add(&title)),
            move |tx| ops::add(tx, event, &fields),
        )
        .await
}

/// Changes a task.
#[command(rename_all = "snake_case")]
pub async fn tasks_edit(app: AppHandle, worker: State<'_, Worker>, id: Id, fields: TaskFields) -> Result<Saved<Task>> {
    worker
        .change(&app, move |db| acts::edit(db, id), move |tx| ops::edit(tx, id, &fields))
        .await
}

/// Notes that a task is done.
#[command(rename_all = "snake_case")]
pub async fn tasks_done(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    on_date: Option<NaiveDate>,
) -> Result<Saved<Task>> {
    worker
        .change(&app, move |db| acts::done(db, id), move |tx| ops::done(tx, id, on_date))
        .await
}

/// Takes that back.
#[command(rename_all = "snake_case")]
pub async fn tasks_undone(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Task>> {
    worker
        .change(&app, move |db| acts::undone(db, id), move |tx| ops::undone(tx, id))
        .await
}

/// Does a task in spite of what speaks against it.
#[command(rename_all = "snake_case")]
pub async fn tasks_accept_warning(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    reason: String,
) -> Result<Saved<Task>> {
    worker
        .change(
            &app,
            move |db| acts::accept_warning(db, id),
            move |tx| ops::accept_warning(tx, id, &reason),
        )
        .await
}

/// Removes a task.
#[command(rename_all = "snake_case")]
pub async fn tasks_remove(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .change(&app, move |db| acts::remove(db, id), move |tx| ops::remove(tx, id))
        .await
}

/// Notes what was found of an item of the venue.
#[command(rename_all = "snake_case")]
pub async fn tasks_recheck(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    item: Item,
    fields: RecheckFields,
) -> Result<Saved<Preparation>> {
    worker
        .change(
            &app,
            move |db| acts::recheck(db, event, item),
            move |tx| recheck::set(tx, event, item, &fields),
        )
        .await
}

/// Forgets what was found of an item.
#[command(rename_all = "snake_case")]
pub async fn tasks_clear_recheck(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    item: Item,
) -> Result<Saved<Preparation>> {
    worker
        .change(
            &app,
            move |db| acts::recheck(db, event, item),
            move |tx| recheck::clear(tx, event, item),
        )
        .await
}

/// Notes that something failed at an event.
#[command(rename_all = "snake_case")]
pub async fn tasks_add_fault(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    item: Option<Item>,
    text: String,
) -> Result<Saved<Preparation>> {
    worker
        .change(
            &app,
            move |db| acts::add_fault(db, event),
            move |tx| recheck::add_fault(tx, event, item, &text),
        )
        .await
}

/// Notes that a fault is mended, or that it is not; `event` is the one it is looked at from.
#[command(rename_all = "snake_case")]
pub async fn tasks_mend_fault(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    event: Id,
    on_date: Option<NaiveDate>,
) -> Result<Saved<Preparation>> {
    worker
        .change(
            &app,
            move |db| acts::mend_fault(db, id),
            move |tx| recheck::mend_fault(tx, id, event, on_date),
        )
        .await
}

/// Removes a fault.
#[command(rename_all = "snake_case")]
pub async fn tasks_remove_fault(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Preparation>> {
    worker
        .change(
            &app,
            move |db| acts::remove_fault(db, id),
            move |tx| recheck::remove_fault(tx, id),
        )
        .await
}

/// Adds the code of a group that an event's poster bears.
#[command(rename_all = "snake_case")]
pub async fn tasks_add_code(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    fields: GroupCodeFields,
) -> Result<Saved<Preparation>> {
    let name = fields.name.clone().unwrap_or_default();
    worker
        .change(
            &app,
            move |_| Ok(acts::add_code(&name)),
            move |tx| group_codes::add(tx, event, &fields),
        )
        .await
}

/// Changes a group code.
#[command(rename_all = "snake_case")]
pub async fn tasks_edit_code(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: GroupCodeFields,
) -> Result<Saved<Preparation>> {
    worker
        .change(
            &app,
            move |db| acts::edit_code(db, id),
            move |tx| group_codes::edit(tx, id, &fields),
        )
        .await
}

/// Gives a group code its picture, or takes it away.
#[command(rename_all = "snake_case")]
pub async fn tasks_set_code_picture(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    bytes: Option<Base64>,
) -> Result<Saved<Preparation>> {
    let picture = move |tx: &Tx<'_>| group_codes::set_picture(tx, id, bytes.as_ref().map(Base64::bytes));
    worker.change(&app, move |db| acts::edit_code(db, id), picture).await
}

/// Removes a group code.
#[command(rename_all = "snake_case")]
pub async fn tasks_remove_code(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<Preparation>> {
    worker
        .change(
            &app,
            move |db| acts::remove_code(db, id),
            move |tx| group_codes::remove(tx, id),
        )
        .await
}
