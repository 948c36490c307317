//! Who sits in which group: proposed, changed by hand, kept.

use std::collections::{BTreeSet, HashMap};

use super::mixing::{Guest, Mixed, mix};
use super::store::{self, Group, Seated};
use crate::chapter;
use crate::committee;
use crate::error::{Error, Result};
use crate::events::codes::Role;
use crate::events::queries;
use crate::events::roles::{self, ops::GROUPS_MAX};
use crate::events::run_sheet::ops::within;
use crate::events::store::{self as events, Event};
use crate::events::views::{Attendee, GroupMember, Named, ProposedGroup, Question, Salon};
use crate::ids::Id;
use crate::people;
use crate::saved::Saved;
use crate::store::{Db, Tx, rank};
use crate::text::clean_name;
use crate::words::Message;

/// The most people who can be put into groups.
pub const ATTENDEES_MAX: usize = 2_000;

/// Proposes who sits where. Without attendees: everybody who has something to do at the salon and the committee of the
/// day, the host left out, who goes from group to group. Nothing is stored.
pub fn propose(db: &Db, event: Id, attendees: &[Attendee]) -> Result<Vec<ProposedGroup>> {
    let event = events::get(db, event)?;
    let salon = queries::without_readiness(db, &event)?;
    let mut guests = if attendees.is_empty() {
        our_own(db, &salon)?
    } else {
        invited(db, attendees)?
    };
    let mut count = usize::try_from(salon.group_count).unwrap_or(0);
    if count == 0 {
        let per_group = usize::try_from(chapter::queries::show(db)?.rules.heads_per_group).unwrap_or(1);
        count = guests.len().div_ceil(per_group.max(1)).min(GROUPS_MAX as usize);
    }
    let lead_of = |number: i64| salon.groups.iter().find(|group| group.number == number)?.lead.as_ref();
    let mut leads = Vec::with_capacity(count);
    for number in (1..).take(count) {
        let lead = lead_of(number).map(|lead| {
            let known = guests.iter().position(|guest| guest.person == Some(lead.id));
            known.unwrap_or_else(|| {
                guests.push(Guest {
                    person: Some(lead.id),
                    name: lead.name.clone(),
                    visitor: false,
                    company: String::new(),
                });
                guests.len() - 1
            })
        });
        // Somebody who leads two groups can sit in one.
        leads.push(lead.filter(|place| !leads.contains(&Some(*place))));
    }
    let writers: Vec<usize> = salon
        .groups
        .iter()
        .filter_map(|group| group.note_taker.as_ref())
        .filter_map(|taker| guests.iter().position(|guest| guest.person == Some(taker.id)))
        .collect();
    let mixed = mix(&guests, &leads, &writers);
    let proposed = mixed.iter().zip(1..).map(|(group, number)| {
        let kept = salon.groups.iter().find(|group| group.number == number);
        proposed(group, number, &guests, kept.and_then(|group| group.question.clone()))
    });
    Ok(proposed.collect())
}

fn proposed(group: &Mixed, number: i64, guests: &[Guest], question: Option<Question>) -> ProposedGroup {
    let named = |place: usize| {
        Some(Named {
            id: guests[place].person?,
            name: guests[place].name.clone(),
        })
    };
    let members: Vec<Attendee> = group
        .members
        .iter()
        .map(|place| Attendee {
            person: guests[*place].person,
            name: guests[*place].name.clone(),
            visitor: guests[*place].visitor,
        })
        .collect();
    ProposedGroup {
        number,
        lead: group.lead.and_then(named),
        note_taker: group.note_taker.and_then(named),
        question,
        visitors: members.iter().filter(|member| member.visitor).count() as i64,
        size: members.len() as i64,
        members,
    }
}

/// The attendees that were given, each person once.
fn invited(db: &Db, attendees: &[Attendee]) -> Result<Vec<Guest>> {
    check_number(attendees.len())?;
    let mut seen = BTreeSet::new();
    let mut guests = Vec::with_capacity(attendees.len());
    for attendee in attendees {
        let guest = match attendee.person {
            Some(person) if !seen.insert(person) => continue,
            Some(person) => guest(db, person, attendee.visitor)?,
            None => Guest {
                person: None,
                name: clean_name("name", &attendee.name)?,
                visitor: attendee.visitor,
                company: String::new(),
            },
        };
        guests.push(guest);
    }
    Ok(guests)
}

/// Everybody of our own who will be there.
fn our_own(db: &Db, salon: &Salon) -> Result<Vec<Guest>> {
    let roles = salon.roles.iter().flat_map(|line| {
        let filling = line.people.iter().filter(|person| person.state.fills());
        filling.map(|person| (line.role, person.id))
    });
    let (hosts, others): (Vec<_>, Vec<_>) = roles.partition(|(role, _)| *role == Role::Host);
    let hosts: Vec<Id> = hosts.into_iter().map(|(_, person)| person).collect();
    let speakers = salon
        .appearances
        .iter()
        .filter(|each| each.talk.is_some() && each.state.holds_talk());
    let committee = committee::queries::chart(db, salon.date)?;
    let office = committee
        .seats
        .iter()
        .flat_map(|seat| &seat.holders)
        .map(|term| term.person.id);
    let mut seen = BTreeSet::new();
    let people = others
        .into_iter()
        .map(|(_, person)| person)
        .chain(speakers.map(|each| each.speaker))
        .chain(office);
    people
        .filter(|person| !hosts.contains(person) && seen.insert(*person))
        .map(|person| guest(db, person, false))
        .collect()
}

fn guest(db: &Db, person: Id, visitor: bool) -> Result<Guest> {
    let known = people::queries::get(db, person)?;
    Ok(Guest {
        person: Some(person),
        name: known.name,
        visitor,
        company: known.company,
    })
}

fn check_number(count: usize) -> Result<()> {
    if count > ATTENDEES_MAX {
        return Err(Error::refused("too_many_attendees").with("max", ATTENDEES_MAX));
    }
    Ok(())
}

/// Keeps who sits in which group; what was kept before is gone. A lead, a note-taker and a question that are given take
/// the place of the known ones. Warnings: what speaks against a new lead.
pub fn set_groups(tx: &Tx<'_>, event: Id, groups: &[ProposedGroup]) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    check_number(groups.iter().map(|group| group.members.len()).sum())?;
    let mut numbers = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut ranks: HashMap<i64, String> = HashMap::new();
    let mut seated = Vec::new();
    for group in groups {
        let number = within("number", group.number, 1, GROUPS_MAX)?;
        if !numbers.insert(number) {
            return Err(Error::invalid("group_twice", "number").with("number", number));
        }
        for member in &group.members {
            let name = match member.person {
                Some(person) => events::person(tx, person)?.name,
                None => clean_name("name", &member.name)?,
            };
            if member.person.is_some_and(|person| !seen.insert(person)) {
                return Err(Error::invalid("person_in_two_groups", "members").with("name", name));
            }
            let rank = rank::between(ranks.get(&number).map(String::as_str), None)?;
            ranks.insert(number, rank.clone());
            seated.push(Seated {
                number,
                rank,
                member: GroupMember {
                    id: tx.new_id(),
                    person: member.person,
                    name: if member.person.is_some() { String::new() } else { name },
                    visitor: member.visitor,
                },
            });
        }
    }
    store::set_members(tx, event.id, &seated)?;
    let mut warned = Vec::new();
    for group in groups {
        warned.extend(keep(tx, &event, group)?);
    }
    let salon = queries::show(tx, event.id)?;
    let warnings: Vec<Message> = warned
        .into_iter()
        .flat_map(|person| roles::warnings_about(&salon, person))
        .collect();
    Ok(Saved { value: salon, warnings })
}

/// Keeps the lead, the note-taker and the question of a group; gives back a lead who is new.
fn keep(tx: &Tx<'_>, event: &Event, group: &ProposedGroup) -> Result<Option<Id>> {
    let known = store::groups(tx, event.id)?
        .into_iter()
        .find(|known| known.number == group.number)
        .unwrap_or(Group {
            number: group.number,
            ..Group::default()
        });
    let note_taker = group
        .note_taker
        .as_ref()
        .map(|taker| events::person(tx, taker.id))
        .transpose()?
        .map(|person| Named {
            id: person.id,
            name: person.name,
        });
    let question = match &group.question {
        Some(question) => Some(of_event(tx, event, question.id)?),
        None => None,
    };
    let changed = Group {
        note_taker: note_taker.or_else(|| known.note_taker.clone()),
        question,
        ..known.clone()
    };
    if changed != known {
        store::save_group(tx, event.id, &changed)?;
    }
    let Some(lead) = &group.lead else { return Ok(None) };
    let leads = roles::store::of_event(tx, event.id)?;
    let is_known = leads.iter().any(|each| {
        each.role == Role::GroupLead
            && each.group_number == Some(group.number)
            && each.person == lead.id
            && each.state.fills()
    });
    if is_known {
        return Ok(None);
    }
    events::person(tx, lead.id)?;
    roles::ops::set_group_lead(tx, event, group.number, Some(lead.id))?;
    Ok(Some(lead.id))
}

/// A question, which must be one of the event's.
pub(super) fn of_event(db: &Db, event: &Event, question: Id) -> Result<Question> {
    let ranked = store::ranked(db, event.id)?;
    let own = ranked.into_iter().map(|(own, _)| own).find(|own| own.id == question);
    own.ok_or_else(|| Error::not_found("question_not_found").with("given", question.to_string()))
}
