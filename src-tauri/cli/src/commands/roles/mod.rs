//! `roles`: who does what. The catalogue stands in [`catalogue`], away dates and preferences in [`availability`],
//! the role call in
//! [`call`], conflicts and substitutes in [`conflicts`], suggestions and the matrix in [`rota`].

mod availability;
mod call;
mod catalogue;
mod conflicts;
mod rota;

use chapterdesk_core::error::Result;
use chapterdesk_core::events::{Role, resolve};
use chapterdesk_core::store::Db;

use super::{Session, usage};
use crate::args::Roles;

pub(super) fn run(session: &Session, command: Roles) -> Result<String> {
    match command {
        Roles::List => catalogue::list(session),
        Roles::Add { name, rule } => catalogue::add(session, &name, rule),
        Roles::Edit { role, reset: true, .. } => catalogue::reset(session, &role),
        Roles::Edit { role, remove: true, .. } => catalogue::remove(session, &role),
        Roles::Edit { role, name, rule, .. } => catalogue::edit(session, &role, name, rule),
        Roles::Away { remove: Some(away), .. } => availability::remove_away(session, &away),
        Roles::Away {
            person: Some(person),
            first: Some(first),
            last,
            note,
            ..
        } => availability::add_away(session, &person, first, last.unwrap_or(first), note.as_deref()),
        Roles::Away { person, .. } => availability::list_away(session, person.as_deref()),
        Roles::Prefer { person, wishes } => availability::prefer(session, &person, wishes),
        Roles::Post { salon } => call::post(session, &salon),
        Roles::Answers { salon, source, dry_run } => call::answers(session, &salon, &source, dry_run),
        Roles::Substitute {
            salon,
            role,
            person,
            successor,
            accepted,
        } => conflicts::substitute(session, &salon, &role, &person, &successor, accepted),
        Roles::Conflicts { salon } => conflicts::list(session, &salon),
        Roles::AcceptConflict(given) => conflicts::accept(session, &given),
        Roles::Suggest { salon, days, accept } => rota::suggest(session, salon.as_deref(), &days, accept),
        Roles::Rota { days } => rota::show(session, &days),
    }
}

/// The role that is named; one that is not there is a slip of the call.
fn role(db: &Db, named: &str) -> Result<Role> {
    resolve::role(db, named).map_err(usage)
}
