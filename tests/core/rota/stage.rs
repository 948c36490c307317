//! A chapter with a committee, salons and what people said, for the tests of the rota.

use chapterdesk_core::committee::{self, Appointment, Office};
use chapterdesk_core::events::AssignmentState::{self, Accepted};
use chapterdesk_core::events::availability::PreferenceFields;
use chapterdesk_core::events::{self, EventFields, PlanFields, Role, Salon};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::rota::{Proposal, Rota, SeatPick, acts, ops, queries};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::{Result, words::Message};

use crate::fresh::{Fresh, day};

/// Names of people, no two alike and none the beginning of another.
const SURNAMES: [&str; 20] = [
    "顾", "陆", "沈", "徐", "钱", "朱", "蒋", "金", "潘", "王", "李", "张", "陈", "唐", "吴", "何", "许", "曹", "严",
    "华",
];
const GIVEN: [&str; 4] = ["雅静", "晓岚", "佳宜", "文娟"];

/// The name of the person with this number.
pub fn name(number: usize) -> String {
    format!(
        "{}{}",
        SURNAMES[number % SURNAMES.len()],
        GIVEN[number / SURNAMES.len()]
    )
}

pub fn person(fresh: &mut Fresh, name: &str) -> Id {
    let fields = PersonFields {
        name: Some(name.to_owned()),
        ..PersonFields::default()
    };
    fresh
        .act(|tx| people::ops::add(tx, &fields))
        .expect("a person")
        .value
        .id
}

/// Makes a person a secretary from a day on.
pub fn appoint(fresh: &mut Fresh, person: Id, started: &str) {
    let appointment = Appointment {
        office: Office::Secretary,
        person,
        started: day(started),
        interest_group: String::new(),
        note: String::new(),
        replace: false,
        reason: String::new(),
        by: String::new(),
    };
    fresh
        .act(|tx| committee::ops::appoint(tx, &appointment))
        .expect("an office");
}

/// So many secretaries, in office since 2024.
pub fn secretaries(fresh: &mut Fresh, count: usize) -> Vec<Id> {
    (0..count)
        .map(|number| {
            let id = person(fresh, &name(number));
            appoint(fresh, id, "2024-01-01");
            id
        })
        .collect()
}

/// A salon on a day with so many discussion groups.
pub fn salon(fresh: &mut Fresh, date: &str, groups: i64) -> Salon {
    let id = fresh
        .act(|tx| events::ops::plan(tx, &PlanFields::on(day(date))))
        .expect("a salon")
        .value
        .id;
    let fields = EventFields {
        groups: Some(Some(groups)),
        ..EventFields::default()
    };
    fresh
        .act(|tx| events::ops::edit(tx, id, &fields))
        .expect("groups")
        .value
}

pub fn show(fresh: &Fresh, id: Id) -> Salon {
    fresh.desk.read(|db| events::queries::show(db, id)).expect("the salon")
}

/// Gives a role to somebody who said yes.
pub fn give(fresh: &mut Fresh, salon: Id, role: Role, person: Id) {
    give_as(fresh, salon, role, person, Accepted);
}

pub fn give_as(fresh: &mut Fresh, salon: Id, role: Role, person: Id, state: AssignmentState) {
    fresh
        .act(|tx| events::ops::assign(tx, salon, role, person, None, state))
        .expect("a role");
}

/// Says that somebody is away.
pub fn away(fresh: &mut Fresh, person: Id, from: &str, to: &str) {
    fresh
        .act(|tx| events::availability::ops::add_away(tx, person, day(from), day(to), ""))
        .expect("away");
}

pub fn prefer(fresh: &mut Fresh, person: Id, fields: &PreferenceFields) {
    fresh
        .act(|tx| events::availability::ops::set_preference(tx, person, fields))
        .expect("a preference");
}

/// Leaves of a salon's roles only these open, one of each.
pub fn only(fresh: &mut Fresh, salon: Id, roles: &[Role]) {
    let lines = show(fresh, salon).roles;
    for line in lines {
        let needed = i64::from(roles.contains(&line.role));
        if line.needed != needed {
            fresh
                .act(|tx| events::ops::set_needed(tx, salon, line.role, needed))
                .expect("needed");
        }
    }
}

pub fn suggest(fresh: &Fresh, events: &[Id]) -> Proposal {
    fresh.desk.read(|db| queries::suggest(db, events)).expect("a proposal")
}

pub fn rota(fresh: &Fresh, from: &str, to: &str) -> Rota {
    fresh
        .desk
        .read(|db| queries::show(db, Some(day(from)), Some(day(to))))
        .expect("the rota")
}

/// Everything that is proposed.
pub fn picks(proposal: &Proposal) -> Vec<SeatPick> {
    let seats = proposal.seats.iter();
    seats
        .map(|seat| SeatPick {
            event: seat.event.id,
            role: seat.role,
            person: seat.person.id,
            group_number: seat.group_number,
        })
        .collect()
}

/// Takes picks over under the act's own name.
pub fn accept(fresh: &mut Fresh, picks: &[SeatPick]) -> Result<Saved<i64>> {
    let act: Message = acts::accept(picks);
    fresh
        .desk
        .transact(act, |tx| ops::accept(tx, picks))
        .map(|done| done.value)
}
