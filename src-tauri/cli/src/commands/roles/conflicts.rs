//! What speaks against the roles that people have at a salon, and who steps in for whom.

use chapterdesk_core::error::Result;
use chapterdesk_core::events::{AssignmentState, acts, ops, queries};
use chapterdesk_core::people::queries as people;

use super::{Session, role};
use crate::args::AcceptConflict;
use crate::commands::salons::assignment_of;
use crate::table::Column;

pub(super) fn list(session: &Session, salon: &str) -> Result<String> {
    let salon = session.read(|db| queries::show(db, queries::resolve(db, salon)?))?;
    let columns = [
        Column::coded("class", "conflict-class-{code}"),
        Column::plain("message"),
        Column::plain("accepted"),
        Column::plain("conflict"),
    ];
    session.out.list(&salon.conflicts, &columns)
}

/// Accepts a conflict for a reason, or takes that back.
pub(super) fn accept(session: &Session, given: &AcceptConflict) -> Result<String> {
    session.change(
        |db| {
            let salon = queries::resolve(db, &given.salon)?;
            let person = people::resolve(db, &given.person)?;
            let role = given.role.as_deref().map(|named| role(db, named)).transpose()?;
            let act = if given.withdraw {
                acts::withdraw_acceptance(db, salon, person)?
            } else {
                acts::accept_conflict(db, salon, person)?
            };
            Ok((act, (salon, person, role)))
        },
        |tx, (salon, person, role)| match &given.reason {
            Some(reason) => ops::accept_conflict(tx, salon, person, given.conflict, role, reason),
            None => ops::withdraw_acceptance(tx, salon, person, given.conflict, role),
        },
    )
}

/// Puts another person in somebody's place.
pub(super) fn substitute(
    session: &Session,
    salon: &str,
    named: &str,
    person: &str,
    successor: &str,
    accepted: bool,
) -> Result<String> {
    let state = if accepted {
        AssignmentState::Accepted
    } else {
        AssignmentState::Asked
    };
    session.change(
        |db| {
            let salon = queries::resolve(db, salon)?;
            let before = assignment_of(db, salon, role(db, named)?, people::resolve(db, person)?)?;
            let successor = people::resolve(db, successor)?;
            Ok((acts::substitute(db, before, successor)?, (before, successor)))
        },
        |tx, (before, successor)| ops::substitute(tx, before, successor, state),
    )
}
