//! `committee`: show, appoint, end.

use chapterdesk_core::chapter;
use chapterdesk_core::committee::{Appointment, Ending, Office, acts, ops, queries};
use chapterdesk_core::error::Result;
use chapterdesk_core::people;
use chapterdesk_core::saved::Saved;
use serde_json::{Value, json};

use super::{Session, usage};
use crate::args::Committee;
use crate::table::{self, Column};

pub(super) fn run(session: &Session, command: Committee) -> Result<String> {
    match command {
        Committee::Show { on } => {
            let (chart, chapter) = session.read(|db| {
                Ok((
                    queries::chart(db, on.unwrap_or(db.today()))?,
                    chapter::queries::show(db)?,
                ))
            })?;
            let mut shown = session.out.value(&chart)?;
            shown["id"] = json!(chapter.id);
            shown["name"] = json!(chapter.name);
            if session.out.is_json() {
                session.out.record(&shown)
            } else {
                Ok(chart_text(session, &shown))
            }
        }
        Committee::Appoint {
            office,
            person,
            from,
            group,
            note,
            replace,
            reason,
            by,
        } => {
            // Both orders are understood: an office is one of a few known words.
            let (office, person) = match (Office::parse(&office), Office::parse(&person)) {
                (Err(_), Ok(known)) => (known, office),
                (parsed, _) => (parsed.map_err(usage)?, person),
            };
            session.change(
                |db| {
                    let person = people::queries::resolve(db, &person)?;
                    let appointment = Appointment {
                        office,
                        person,
                        started: from.unwrap_or(db.today()),
                        interest_group: group.unwrap_or_default(),
                        note: note.unwrap_or_default(),
                        replace,
                        reason: reason.unwrap_or_default(),
                        by: by.unwrap_or_default(),
                    };
                    Ok((acts::appoint(db, &appointment)?, appointment))
                },
                |tx, appointment| ops::appoint(tx, &appointment),
            )
        }
        Committee::End { term, on, reason, by } => session.change(
            |db| {
                let id = queries::resolve(db, &term)?;
                Ok((acts::end(db, id)?, id))
            },
            |tx, id| {
                let ending = Ending {
                    ended: on.unwrap_or(tx.today()),
                    reason: reason.unwrap_or_default(),
                    by: by.unwrap_or_default(),
                };
                Ok(Saved::quietly(ops::end(tx, id, &ending)?))
            },
        ),
    }
}

/// The chart as text: one line a holder, vacant seats named as such.
fn chart_text(session: &Session, chart: &Value) -> String {
    let words = session.out.words();
    let mut rows = Vec::new();
    let seats = chart["seats"]
        .as_array()
        .into_iter()
        .flatten()
        .chain(std::iter::once(&chart["interest_leads"]));
    for seat in seats {
        let holders = seat["holders"].as_array().or_else(|| seat.as_array());
        let holders = holders.map(Vec::as_slice).unwrap_or_default();
        if holders.is_empty() && seat.get("office").is_some() {
            let since = seat["vacant_since"].clone();
            rows.push(json!({"office": seat["office"], "name": words.text("cli-vacant"), "started": since}));
        }
        rows.extend(holders.iter().map(|term| {
            json!({
                "office": term["office"], "interest_group": term["interest_group"], "name": term["person"]["name"],
                "started": term["started"], "id": term["id"],
            })
        }));
    }
    let columns = [
        Column::coded("office", "office-{code}"),
        Column::plain("interest_group"),
        Column::plain("name"),
        Column::plain("started"),
        Column::plain("id"),
    ];
    table::table(&rows, &columns, words)
}
