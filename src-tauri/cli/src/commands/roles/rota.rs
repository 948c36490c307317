//! Suggestions for open roles, and the matrix of who does what.

use chapterdesk_core::error::Result;
use chapterdesk_core::events;
use chapterdesk_core::rota::{Proposal, Rota, RotaCell, SeatEvent, SeatPick, acts, ops, queries};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::Db;
use chapterdesk_core::words::Message;
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::Session;
use crate::args::Days;
use crate::table;

/// Proposes people for what is open; with `accept` they get the roles, as asked.
pub(super) fn suggest(session: &Session, salon: Option<&str>, days: &Days, accept: bool) -> Result<String> {
    let proposed = |db: &Db| match salon {
        Some(salon) => queries::suggest(db, &[events::queries::resolve(db, salon)?]),
        None => queries::suggest_between(db, days.from, days.to),
    };
    if !accept {
        let proposal = session.read(proposed)?;
        return session.out.record(&shown(session, &proposal)?);
    }
    session.change(
        |db| {
            let proposal = proposed(db)?;
            let picks: Vec<SeatPick> = proposal
                .seats
                .iter()
                .map(|seat| SeatPick {
                    event: seat.event.id,
                    role: seat.role,
                    person: seat.person.id,
                    group_number: seat.group_number,
                })
                .collect();
            Ok((acts::accept(&picks), (picks, shown(session, &proposal)?)))
        },
        |tx, (picks, mut proposal)| {
            let Saved { value, warnings } = ops::accept(tx, &picks)?;
            proposal["accepted"] = json!(value);
            Ok(Saved {
                value: proposal,
                warnings,
            })
        },
    )
}

/// The whole proposal for programs; for people a line a seat.
fn shown(session: &Session, proposal: &Proposal) -> Result<Value> {
    if session.out.is_json() {
        return session.out.value(proposal);
    }
    let words = session.out.words();
    let line = |event: &SeatEvent, label: &Message, group: Option<i64>| {
        json!({
            "date": event.date, "salon": called(session, event.number, event.date), "role": words.say(label),
            "group_number": group,
        })
    };
    let seats = proposal.seats.iter().map(|seat| {
        let mut line = line(&seat.event, &seat.label, seat.group_number);
        line["person"] = json!(seat.person.name);
        line["reason"] = json!(words.say(&seat.reason));
        line["waived"] = json!(seat.waived.as_ref().map(|waived| words.say(waived)));
        line["runner_up"] = json!(seat.runner_up.as_ref().map(|next| {
            let told = Message::new("cli-runner-up").with("name", &next.person.name);
            words.say(&told.with("reason", next.reason.clone()))
        }));
        line
    });
    let unfilled = proposal.unfilled.iter().map(|seat| {
        let mut line = line(&seat.event, &seat.label, seat.group_number);
        line["reason"] = json!(words.say(&seat.reason));
        line
    });
    let spread = Message::new("cli-spread")
        .with("before", proposal.spread.before)
        .with("after", proposal.spread.after);
    Ok(json!({
        "spread": words.say(&spread),
        "seats": seats.collect::<Vec<_>>(),
        "unfilled": unfilled.collect::<Vec<_>>(),
    }))
}

/// The matrix: people down, events across.
pub(super) fn show(session: &Session, days: &Days) -> Result<String> {
    let rota = session.read(|db| queries::show(db, days.from, days.to))?;
    if session.out.is_json() {
        return session.out.record(&rota);
    }
    if rota.events.is_empty() {
        return Ok(format!("{}\n", session.out.words().text("cli-nothing")));
    }
    Ok(matrix(session, &rota))
}

fn matrix(session: &Session, rota: &Rota) -> String {
    let words = session.out.words();
    let mut heading = vec![words.text("cli-field-person"), words.text("cli-field-office")];
    let mut open = vec![words.text("cli-open"), String::new()];
    for event in &rota.events {
        heading.push(format!(
            "{} {}",
            event.date.format("%m-%d"),
            called(session, event.number, event.date)
        ));
        open.push(event.open.to_string());
    }
    heading.push(words.text("cli-field-load"));
    let people = rota.people.iter().map(|person| {
        let mut row = vec![person.name.clone()];
        row.push(
            person
                .office
                .as_ref()
                .map(|office| words.say(office))
                .unwrap_or_default(),
        );
        row.extend(person.cells.iter().map(|cell| duties(session, cell)));
        row.push(person.load.points.to_string());
        row
    });
    table::grid(heading, std::iter::once(open).chain(people))
}

fn duties(session: &Session, cell: &RotaCell) -> String {
    let words = session.out.words();
    let duties = cell.duties.iter().map(|duty| {
        let group = duty.group_number.map(|group| group.to_string()).unwrap_or_default();
        words.say(&duty.label) + &group
    });
    let away = cell.away.then(|| words.text("cli-away"));
    away.into_iter()
        .chain(duties)
        .collect::<Vec<_>>()
        .join(&words.text("cli-comma"))
}

fn called(session: &Session, number: Option<i64>, date: NaiveDate) -> String {
    let called = match number {
        Some(number) => Message::new("salon-numbered").with("number", number.to_string()),
        None => Message::new("salon-dated").with("date", chapterdesk_core::dates::spoken(date, false)),
    };
    session.out.words().say(&called)
}
