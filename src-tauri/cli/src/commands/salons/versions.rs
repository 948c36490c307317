//! What was published of a run-sheet, and what changed since.

use chapterdesk_core::error::Result;
use chapterdesk_core::events::{acts, ops, queries, versions};

use super::Session;
use crate::table::Column;

pub(super) fn publish(session: &Session, salon: &str, note: Option<&str>) -> Result<String> {
    session.change(
        |db| {
            let salon = queries::resolve(db, salon)?;
            Ok((acts::publish(db, salon)?, salon))
        },
        |tx, salon| ops::publish(tx, salon, note.unwrap_or_default()),
    )
}

/// Every version, the newest first.
pub(super) fn list(session: &Session, salon: &str) -> Result<String> {
    let versions = session.read(|db| versions::list(db, queries::resolve(db, salon)?))?;
    let columns = [
        Column::plain("number"),
        Column::plain("published_at"),
        Column::plain("note"),
        Column::plain("changes"),
    ];
    session.out.list(&versions, &columns)
}

/// What changed from a version to another one, or to the sheet as it stands.
pub(super) fn diff(session: &Session, salon: &str, earlier: i64, later: Option<i64>) -> Result<String> {
    let changes = session.read(|db| versions::diff(db, queries::resolve(db, salon)?, earlier, later))?;
    if session.out.is_json() || !changes.is_empty() {
        return session.out.list(&changes, &[Column::plain("message")]);
    }
    Ok(format!("{}\n", session.out.words().text("cli-no-changes")))
}
