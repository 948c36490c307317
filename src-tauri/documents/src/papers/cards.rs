//! Table cards 桌签: who sits where, to be read from the last row.

use super::{Paper, head};
use crate::clean::clean;
use crate::export::Options;
use crate::facts::{PersonFacts, SalonFacts};
use crate::model::{Card, CardsPaper};
use crate::say::Say;

pub(super) fn paper(say: Say, facts: &SalonFacts, options: &Options) -> CardsPaper {
    CardsPaper {
        head: head(say, facts, Paper::TableCards, options),
        event: say.chapter_salon(facts),
        cards: cards(say, facts),
    }
}

/// The speakers in the order of their talks, the host, the committee in the order of its offices; nobody twice.
fn cards(say: Say, facts: &SalonFacts) -> Vec<Card> {
    let first_row = |person: &&PersonFacts| {
        let own = person
            .services
            .iter()
            .filter(|own| own.roles.iter().any(|role| role == "speaker"));
        own.map(|own| own.row).min().unwrap_or(usize::MAX)
    };
    let mut speakers: Vec<&PersonFacts> = facts.people.iter().filter(|person| person.speaks).collect();
    speakers.sort_by_key(first_row);
    let hosts = facts
        .people
        .iter()
        .filter(|person| !person.speaks && person.roles.iter().any(|role| role == "host"));
    let mut seated: Vec<_> = speakers.iter().map(|person| person.id).collect();
    let mut cards: Vec<Card> = speakers
        .iter()
        .map(|person| Card {
            name: clean(&person.name),
            title: clean(&person.title),
            tag: say.text("documents-standing-speaker"),
        })
        .collect();
    for host in hosts {
        seated.push(host.id);
        cards.push(Card {
            name: clean(&host.name),
            title: say.role_in_full("host", &facts.own_roles),
            tag: String::new(),
        });
    }
    let officers = facts.committee.iter().filter(|officer| !seated.contains(&officer.id));
    cards.extend(officers.map(|officer| Card {
        name: clean(&officer.name),
        title: say.message(&officer.office),
        tag: String::new(),
    }));
    cards
}
