//! Roles: the catalogue with its rules, who can and wants to, substitutes, conflicts, role
//! calls, groups, scripts.

use chapterdesk_core::Result;
use chapterdesk_core::events::availability::{self, Away, AwayFields, Preference, PreferenceFields};
use chapterdesk_core::events::catalogue::{self, CatalogueRole, RuleFields};
use chapterdesk_core::events::news::SalonNews;
use chapterdesk_core::events::role_call::{self, AnswerPick, RoleCall};
use chapterdesk_core::events::{
    AssignmentState, Attendee, ConflictCode, ProposedGroup, Role, Script, acts, discussion, ops, scripts,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::words::Lang;
use chrono::NaiveDate;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// All roles with their rules.
#[command(rename_all = "snake_case")]
pub async fn roles_catalogue(worker: State<'_, Worker>) -> Result<Vec<CatalogueRole>> {
    worker.read(catalogue::show).await
}

/// Changes the rules of a role.
#[command(rename_all = "snake_case")]
pub async fn roles_edit_rule(
    app: AppHandle,
    worker: State<'_, Worker>,
    role: Role,
    fields: RuleFields,
) -> Result<Saved<Vec<CatalogueRole>>> {
    worker
        .change(
            &app,
            move |db| acts::edit_rule(db, role),
            move |tx| ops::edit_rule(tx, role, &fields),
        )
        .await
}

/// Adds a role of the chapter's own.
#[command(rename_all = "snake_case")]
pub async fn roles_add_own(
    app: AppHandle,
    worker: State<'_, Worker>,
    name: String,
    fields: RuleFields,
) -> Result<Saved<Vec<CatalogueRole>>> {
    let act = acts::add_own(&name);
    worker
        .change(&app, move |_| Ok(act), move |tx| ops::add_own(tx, &name, &fields))
        .await
}

/// Gives a role its own rules back.
#[command(rename_all = "snake_case")]
pub async fn roles_reset_rule(
    app: AppHandle,
    worker: State<'_, Worker>,
    role: Role,
) -> Result<Saved<Vec<CatalogueRole>>> {
    worker
        .change(
            &app,
            move |db| acts::reset_rule(db, role),
            move |tx| ops::reset_rule(tx, role),
        )
        .await
}

/// Removes a role of the chapter's own that was never used.
#[command(rename_all = "snake_case")]
pub async fn roles_remove_own(
    app: AppHandle,
    worker: State<'_, Worker>,
    role: Role,
) -> Result<Saved<Vec<CatalogueRole>>> {
    worker
        .change(
            &app,
            move |db| acts::remove_own(db, role),
            move |tx| ops::remove_own(tx, role),
        )
        .await
}

/// Away dates of one person, or of everybody.
#[command(rename_all = "snake_case")]
pub async fn roles_away_list(worker: State<'_, Worker>, person: Option<Id>) -> Result<Vec<Away>> {
    worker.read(move |db| availability::list(db, person)).await
}

/// Notes that somebody is away.
#[command(rename_all = "snake_case")]
pub async fn roles_add_away(
    app: AppHandle,
    worker: State<'_, Worker>,
    person: Id,
    from: NaiveDate,
    to: NaiveDate,
    note: String,
) -> Result<Saved<Away>> {
    worker
        .change(
            &app,
            move |db| acts::add_away(db, person),
            move |tx| ops::add_away(tx, person, from, to, &note),
        )
        .await
}

/// Changes away dates.
#[command(rename_all = "snake_case")]
pub async fn roles_edit_away(
    app: AppHandle,
    worker: State<'_, Worker>,
    id: Id,
    fields: AwayFields,
) -> Result<Saved<Away>> {
    worker
        .change(
            &app,
            move |db| acts::edit_away(db, id),
            move |tx| ops::edit_away(tx, id, &fields),
        )
        .await
}

/// Removes away dates.
#[command(rename_all = "snake_case")]
pub async fn roles_remove_away(app: AppHandle, worker: State<'_, Worker>, id: Id) -> Result<()> {
    worker
        .change(
            &app,
            move |db| acts::remove_away(db, id),
            move |tx| ops::remove_away(tx, id),
        )
        .await
}

/// What somebody said about taking part.
#[command(rename_all = "snake_case")]
pub async fn roles_preference(worker: State<'_, Worker>, person: Id) -> Result<Preference> {
    worker.read(move |db| availability::preference(db, person)).await
}

/// Notes what somebody said about taking part.
#[command(rename_all = "snake_case")]
pub async fn roles_set_preference(
    app: AppHandle,
    worker: State<'_, Worker>,
    person: Id,
    fields: PreferenceFields,
) -> Result<Saved<Preference>> {
    worker
        .change(
            &app,
            move |db| acts::set_preference(db, person),
            move |tx| ops::set_preference(tx, person, &fields),
        )
        .await
}

/// Puts another person in somebody's place; without `state` they were asked.
#[command(rename_all = "snake_case")]
pub async fn roles_substitute(
    app: AppHandle,
    worker: State<'_, Worker>,
    assignment: Id,
    person: Id,
    state: Option<AssignmentState>,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::substitute(db, assignment, person),
            move |tx| ops::substitute(tx, assignment, person, state.unwrap_or(AssignmentState::Asked)),
        )
        .await
}

/// Accepts a conflict with a reason.
#[command(rename_all = "snake_case")]
pub async fn roles_accept_conflict(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    person: Id,
    conflict: ConflictCode,
    role: Option<Role>,
    reason: String,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::accept_conflict(db, event, person),
            move |tx| ops::accept_conflict(tx, event, person, conflict, role, &reason),
        )
        .await
}

/// Takes an acceptance back.
#[command(rename_all = "snake_case")]
pub async fn roles_withdraw_acceptance(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    person: Id,
    conflict: ConflictCode,
    role: Option<Role>,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::withdraw_acceptance(db, event, person),
            move |tx| ops::withdraw_acceptance(tx, event, person, conflict, role),
        )
        .await
}

/// The post that looks for people.
#[command(rename_all = "snake_case")]
pub async fn roles_post(worker: State<'_, Worker>, event: Id, lang: Lang) -> Result<String> {
    worker.read(move |db| role_call::post(db, event, lang)).await
}

/// Reads the answers to it; nothing is stored.
#[command(rename_all = "snake_case")]
pub async fn roles_read_answers(worker: State<'_, Worker>, event: Id, text: String) -> Result<RoleCall> {
    worker.read(move |db| role_call::read_answers(db, event, &text)).await
}

/// Gives people the roles they answered with.
#[command(rename_all = "snake_case")]
pub async fn roles_take_answers(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    picks: Vec<AnswerPick>,
) -> Result<Saved<SalonNews>> {
    let count = picks.len();
    worker
        .change_salon(
            &app,
            move |db| acts::take_answers(db, event, count),
            move |tx| ops::take_answers(tx, event, &picks),
        )
        .await
}

/// Proposes who sits in which group; nothing is stored.
#[command(rename_all = "snake_case")]
pub async fn roles_propose_groups(
    worker: State<'_, Worker>,
    event: Id,
    attendees: Vec<Attendee>,
) -> Result<Vec<ProposedGroup>> {
    worker.read(move |db| discussion::propose(db, event, &attendees)).await
}

/// Keeps who sits in which group.
#[command(rename_all = "snake_case")]
pub async fn roles_set_groups(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    groups: Vec<ProposedGroup>,
) -> Result<Saved<SalonNews>> {
    worker
        .change_salon(
            &app,
            move |db| acts::set_groups(db, event),
            move |tx| ops::set_groups(tx, event, &groups),
        )
        .await
}

/// Drafts a script from the sheet; nothing is stored.
#[command(rename_all = "snake_case")]
pub async fn roles_draft_script(worker: State<'_, Worker>, event: Id, script: Script, lang: Lang) -> Result<String> {
    worker.read(move |db| scripts::draft(db, event, script, lang)).await
}
