//! Who does what at a salon, and who speaks.

use chapterdesk_core::Result;
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::{AppearanceFields, AssignmentState, Role, acts, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// Gives a role to somebody; without `state` they have said yes.
#[command(rename_all = "snake_case")]
pub async fn events_assign(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    role: Role,
    person: Id,
    group_number: Option<i64>,
    state: Option<AssignmentState>,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::assign(db, event, role, person),
            move |tx| {
                ops::assign(
                    tx,
                    event,
                    role,
                    person,
                    group_number,
                    state.unwrap_or(AssignmentState::Accepted),
                )
            },
        )
        .await
}

/// Takes a role from somebody.
#[command(rename_all = "snake_case")]
pub async fn events_unassign(app: AppHandle, worker: State<'_, Worker>, assignment: Id) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::unassign(db, assignment),
            move |tx| ops::unassign(tx, assignment),
        )
        .await
}

/// Notes what somebody said about a role.
#[command(rename_all = "snake_case")]
pub async fn events_set_assignment_state(
    app: AppHandle,
    worker: State<'_, Worker>,
    assignment: Id,
    state: AssignmentState,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::set_assignment_state(db, assignment, state),
            move |tx| ops::set_assignment_state(tx, assignment, state),
        )
        .await
}

/// Says how many people a role needs.
#[command(rename_all = "snake_case")]
pub async fn events_set_needed(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    role: Role,
    needed: i64,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::set_needed(db, event, role),
            move |tx| ops::set_needed(tx, event, role, needed),
        )
        .await
}

/// Chooses who gives a talk; without `talk` the standby speaker.
#[command(rename_all = "snake_case")]
pub async fn events_set_speaker(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    talk: Option<i64>,
    speaker: Id,
    topic: Option<String>,
    confirmed: bool,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::set_speaker(db, event, speaker),
            move |tx| ops::set_speaker(tx, event, talk, speaker, topic.as_deref(), confirmed),
        )
        .await
}

/// Changes what is known of an appearance.
#[command(rename_all = "snake_case")]
pub async fn events_edit_appearance(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: AppearanceFields,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::edit_appearance(db, id),
            move |tx| ops::edit_appearance(tx, id, &fields),
        )
        .await
}

/// Removes an appearance.
#[command(rename_all = "snake_case")]
pub async fn events_remove_appearance(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::remove_appearance(db, id),
            move |tx| ops::remove_appearance(tx, id),
        )
        .await
}
