//! The role call: its post, and the answers to it.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events::role_call::{self, AnswerPick, RoleCall};
use chapterdesk_core::events::{AnswerState, acts, ops, queries};
use chapterdesk_core::saved::Saved;
use serde_json::{Value, json};

use super::Session;
use crate::input;

/// The post that looks for people, ready to paste.
pub(super) fn post(session: &Session, salon: &str) -> Result<String> {
    let text = session.read(|db| role_call::post(db, queries::resolve(db, salon)?, session.lang))?;
    session.text(text)
}

/// Gives the roles to those whose answers are clear, or with `dry_run` tells what was read. The others are told either
/// way: somebody has to look at them.
pub(super) fn answers(session: &Session, salon: &str, source: &str, dry_run: bool) -> Result<String> {
    let text = input::text(source)?;
    if dry_run {
        let call = session.read(|db| role_call::read_answers(db, queries::resolve(db, salon)?, &text))?;
        return session.out.record(&call);
    }
    session.change(
        |db| {
            let salon = queries::resolve(db, salon)?;
            let call = role_call::read_answers(db, salon, &text)?;
            let picks = picks(&call);
            if picks.is_empty() {
                return Err(Error::refused("answers_not_ready").with("path", source));
            }
            let shown = session.out.value(&call)?;
            Ok((acts::take_answers(db, salon, picks.len())?, (salon, picks, shown)))
        },
        |tx, (salon, picks, shown)| {
            let warnings = ops::take_answers(tx, salon, &picks)?.warnings;
            let mut value = shown;
            value["taken"] = json!(picks.len());
            Ok(Saved::<Value> { value, warnings })
        },
    )
}

/// What can be taken over as it is.
fn picks(call: &RoleCall) -> Vec<AnswerPick> {
    let ready = call.lines.iter().filter(|line| line.state == AnswerState::Ready);
    ready
        .flat_map(|line| {
            line.roles.iter().map(|role| AnswerPick {
                person: line.person.as_ref().map(|person| person.id),
                name: line.name.clone(),
                role: *role,
                group_number: line.group_number,
            })
        })
        .collect()
}
