//! A run-sheet's facts, of the sheet as it stands and of one that was frozen: the same record, the same facts.

use std::collections::{BTreeMap, BTreeSet};

use chapterdesk_core::events::versions::{FrozenContact, FrozenMaterial, FrozenPerson, FrozenRow, FrozenTalk};
use chapterdesk_core::events::{self, Duty, EventKind, Frozen, Role};
use chapterdesk_core::words::Message;

use super::*;

/// What `frozen` tells; the chapter's seal and everything beside the sheet is for the caller to add.
pub(super) fn facts(event: Id, frozen: &Frozen) -> SalonFacts {
    let talks = |stands_by: bool| {
        let talks = frozen.talks.iter().filter(|talk| talk.talk.is_none() == stands_by);
        talks.map(talk).collect()
    };
    SalonFacts {
        id: event,
        sequence: 0,
        is_cancelled: false,
        chapter: ChapterFacts {
            name: frozen.chapter.name.clone(),
            guild: frozen.chapter.guild.clone(),
            city: frozen.chapter.city.clone(),
            ..ChapterFacts::default()
        },
        number: frozen.number,
        kind: frozen.kind.name(),
        is_salon: frozen.kind == EventKind::Salon,
        date: frozen.date,
        start: frozen.start.to_string(),
        slot_end: frozen.slot_end.to_string(),
        planned_minutes: frozen.planned_minutes,
        margin_minutes: frozen.margin_minutes,
        gap_minutes: frozen.gap_minutes,
        overlap_minutes: frozen.overlap_minutes,
        theme: frozen.theme.clone(),
        venue: frozen.venue.as_ref().map(|venue| VenueFacts {
            name: venue.name.clone(),
            address: venue.address.clone(),
            door: venue.door.clone(),
            transit: venue.transit.clone(),
            parking: venue.parking.clone(),
            contact_name: venue.contact_name.clone(),
            contact_phone: venue.contact_phone.clone(),
            opens: venue.opens.clone(),
            clears: venue.clears.clone(),
            ..VenueFacts::default()
        }),
        heads: frozen.heads,
        visitors: frozen.visitors,
        in_charge: frozen.in_charge.as_ref().map(contact),
        onsite: frozen.onsite_contact.as_ref().map(contact),
        blocks: frozen
            .blocks
            .iter()
            .map(|block| BlockFacts {
                title: block.title.clone(),
                label: block.label.clone(),
                target_minutes: block.target_minutes,
                planned_minutes: block.planned_minutes,
                over_minutes: block.over_minutes,
            })
            .collect(),
        rows: frozen.rows.iter().map(|one| row(frozen, one)).collect(),
        hosts: holders(frozen, Role::Host),
        timekeepers: holders(frozen, Role::Timekeeper),
        groups: frozen
            .groups
            .iter()
            .map(|group| GroupFacts {
                number: group.number,
                lead: group.lead.as_ref().map(|lead| lead.name.clone()),
                note_taker: group.note_taker.as_ref().map(|taker| taker.name.clone()),
                question: group.question.clone(),
            })
            .collect(),
        questions: frozen.questions.clone(),
        materials: frozen.materials.iter().map(material).collect(),
        talks: talks(false),
        standby: talks(true),
        own_roles: own_roles(frozen),
        directory: Vec::new(),
        people: Vec::new(),
        attendees: Vec::new(),
        committee: Vec::new(),
        version: None,
        host_script: String::new(),
        values_script: String::new(),
    }
}

fn contact(contact: &FrozenContact) -> ContactFacts {
    ContactFacts {
        name: contact.name.clone(),
        phone: contact.phone.clone(),
        wechat: contact.wechat.clone(),
        office: contact.office.clone(),
    }
}

fn row(frozen: &Frozen, row: &FrozenRow) -> RowFacts {
    let duty = |person: &FrozenPerson| DutyFacts {
        name: person.name.clone(),
        role: person.role.map(|role| role.code().to_owned()),
        office: person.office.clone(),
    };
    let held: BTreeSet<&str> = row.people.iter().filter_map(|one| Some(one.role?.code())).collect();
    let needed = |role: Role| frozen.roles.iter().any(|line| line.role == role && line.needed > 0);
    let vacant = row
        .roles
        .iter()
        .filter(|role| !held.contains(role.code()) && needed(**role));
    RowFacts {
        id: row.id,
        part: match row.part {
            events::Part::Before => Part::Before,
            events::Part::Slot => Part::Slot,
            events::Part::After => Part::After,
        },
        kind: row.kind.code().to_owned(),
        title: row.title.clone(),
        label: row.label.clone(),
        start: row.start.to_string(),
        is_fixed: row.fixed_start.is_some() && row.part == events::Part::Slot,
        gap_minutes: row.gap_minutes,
        block: row
            .block
            .and_then(|id| frozen.blocks.iter().position(|block| block.id == id)),
        minutes: row.minutes,
        qa_minutes: row.qa_minutes,
        talk: row.talk,
        people: row
            .people
            .iter()
            .filter(|one| one.role != Some(Duty::Speaker))
            .map(duty)
            .collect(),
        vacant: vacant.map(|role| role.code().to_owned()).collect(),
        materials: row.materials.clone(),
        note: row.note.clone(),
        host_note: row.host_note.clone(),
        meanwhile: row
            .duties
            .iter()
            .map(|duty| MeanwhileFacts {
                what: duty.what.clone(),
                role: duty.label.clone(),
                people: duty.people.iter().map(|person| person.name.clone()).collect(),
            })
            .collect(),
    }
}

fn holders(frozen: &Frozen, role: Role) -> Vec<String> {
    let lines = frozen.roles.iter().filter(|line| line.role == role);
    lines
        .flat_map(|line| &line.people)
        .map(|person| person.name.clone())
        .collect()
}

fn own_roles(frozen: &Frozen) -> BTreeMap<String, Message> {
    let own = frozen.roles.iter().filter(|line| matches!(line.role, Role::Own(_)));
    own.map(|line| (line.role.code().to_owned(), line.label.clone()))
        .collect()
}

fn material(material: &FrozenMaterial) -> MaterialFacts {
    MaterialFacts {
        name: material.name.clone(),
        quantity: material.quantity.clone(),
        bearer: material.bearer.as_ref().map(|bearer| bearer.name.clone()),
    }
}

/// A talk as its paper tells it.
pub(super) fn talk(talk: &FrozenTalk) -> TalkFacts {
    TalkFacts {
        talk: talk.talk,
        name: talk.name.clone(),
        title: talk.title.clone(),
        years: talk.years.map(i64::from),
        topic: talk.topic.clone(),
        topic_settled: talk.topic_settled,
        confirmed: talk.confirmed,
    }
}
