//! Who sits in which group. Pure: the same people always come out the same way.
//!
//! - Each lead sits in their own group. Visitors are spread first, then everybody else: no group has more than one
//!   visitor, or more than one person, more than another.
//! - Whoever comes from one company is spread as far as that allows.
//! - The notes are taken by somebody who is neither the lead nor a visitor.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::ids::Id;
use crate::text::search_key;

/// Somebody who will sit in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// Who, when they are in the roster.
    pub person: Option<Id>,
    /// Name.
    pub name: String,
    /// A visitor, not a member.
    pub visitor: bool,
    /// Company; empty when it is not known.
    pub company: String,
}

/// A group of guests, each by their place in the list that was given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mixed {
    /// Its lead.
    pub lead: Option<usize>,
    /// Who takes notes.
    pub note_taker: Option<usize>,
    /// Everybody in it, the lead first.
    pub members: Vec<usize>,
}

/// Mixes the guests into as many groups as there are `leads`; each is the place of the group's lead, when it has one.
/// `writers` are places of those who should take notes where they come to sit.
pub fn mix(guests: &[Guest], leads: &[Option<usize>], writers: &[usize]) -> Vec<Mixed> {
    let mut groups: Vec<Mixed> = leads
        .iter()
        .map(|lead| Mixed {
            lead: *lead,
            note_taker: None,
            members: lead.iter().copied().collect(),
        })
        .collect();
    if groups.is_empty() {
        return groups;
    }
    for place in in_turn(guests, leads) {
        let guest = &guests[place];
        let visitors = |group: &Mixed| group.members.iter().filter(|each| guests[**each].visitor).count();
        let colleagues = |group: &Mixed| {
            let near = group
                .members
                .iter()
                .filter(|each| from_one_house(&guests[**each], guest));
            near.count()
        };
        let best = (0..groups.len()).min_by_key(|at| {
            let group = &groups[*at];
            let strangers = if guest.visitor { visitors(group) } else { 0 };
            (strangers, group.members.len(), colleagues(group), *at)
        });
        if let Some(at) = best {
            groups[at].members.push(place);
        }
    }
    for group in &mut groups {
        let fit = |place: &&usize| Some(**place) != group.lead && !guests[**place].visitor;
        let chosen = group.members.iter().filter(fit).find(|place| writers.contains(place));
        group.note_taker = chosen.or_else(|| group.members.iter().find(fit)).copied();
    }
    groups
}

fn from_one_house(one: &Guest, other: &Guest) -> bool {
    !one.company.is_empty() && search_key(&one.company) == search_key(&other.company)
}

/// Everybody but the leads in the order in which they are seated: visitors before members, the largest companies first,
/// so that they can still be spread.
fn in_turn(guests: &[Guest], leads: &[Option<usize>]) -> Vec<usize> {
    let mut colleagues: HashMap<String, usize> = HashMap::new();
    for guest in guests.iter().filter(|guest| !guest.company.is_empty()) {
        *colleagues.entry(search_key(&guest.company)).or_default() += 1;
    }
    let mut places: Vec<usize> = (0..guests.len())
        .filter(|place| !leads.contains(&Some(*place)))
        .collect();
    places.sort_by_cached_key(|place| {
        let guest = &guests[*place];
        let company = search_key(&guest.company);
        let size = colleagues.get(&company).copied().unwrap_or(0);
        (
            !guest.visitor,
            Reverse(size),
            company,
            guest.name.clone(),
            guest.person,
            *place,
        )
    });
    places
}
