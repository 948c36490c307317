//! Discussion groups: mixed evenly, the same way each time, kept, and gone with the event.

use std::collections::BTreeSet;

use chapterdesk_core::events::discussion::{self, Guest, mix};
use chapterdesk_core::events::{
    AssignmentState, Attendee, EventFields, GroupFields, PlanFields, ProposedGroup, Role, Salon, ops,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use proptest::prelude::*;

use super::stage::*;
use crate::fresh::{Fresh, day, refusal};

fn guest(name: usize, visitor: bool, company: usize) -> Guest {
    Guest {
        person: None,
        name: format!("客{name}"),
        visitor,
        company: if company == 0 {
            String::new()
        } else {
            format!("公司{company}")
        },
    }
}

proptest! {
    #[test]
    fn groups_are_even(
        people in prop::collection::vec((any::<bool>(), 0_usize..4), 0..60),
        led in prop::collection::vec(any::<bool>(), 1..12),
    ) {
        let guests: Vec<Guest> = people.iter().enumerate().map(|(at, (visitor, company))| guest(at, *visitor, *company)).collect();
        // Members lead, as in life.
        let mut members = (0..guests.len()).filter(|at| !guests[*at].visitor);
        let leads: Vec<Option<usize>> = led.iter().map(|led| if *led { members.next() } else { None }).collect();
        let groups = mix(&guests, &leads, &[]);
        prop_assert_eq!(&groups, &mix(&guests, &leads, &[]), "always the same");
        let seated: BTreeSet<usize> = groups.iter().flat_map(|group| group.members.clone()).collect();
        let places: usize = groups.iter().map(|group| group.members.len()).sum();
        prop_assert_eq!(seated.len(), guests.len(), "everybody sits");
        prop_assert_eq!(places, guests.len(), "once");
        let spread = |count: &dyn Fn(&Vec<usize>) -> usize| {
            let counts: Vec<usize> = groups.iter().map(|group| count(&group.members)).collect();
            counts.iter().max().unwrap_or(&0) - counts.iter().min().unwrap_or(&0)
        };
        prop_assert!(spread(&Vec::len) <= 1, "sizes");
        prop_assert!(spread(&|members| members.iter().filter(|at| guests[**at].visitor).count()) <= 1, "visitors");
        for (group, lead) in groups.iter().zip(&leads) {
            prop_assert_eq!(group.lead, *lead);
            if let Some(lead) = lead {
                prop_assert_eq!(group.members.first(), Some(lead));
            }
            if let Some(taker) = group.note_taker {
                prop_assert!(Some(taker) != group.lead && !guests[taker].visitor && group.members.contains(&taker));
            }
        }
    }
}

#[test]
fn colleagues_are_spread() {
    let guests: Vec<Guest> = (0..9).map(|at| guest(at, false, at / 3 + 1)).collect();
    for group in mix(&guests, &[None, None, None], &[]) {
        let houses: BTreeSet<&str> = group.members.iter().map(|at| guests[*at].company.as_str()).collect();
        assert_eq!(houses.len(), 3, "{:?}", group.members);
    }
}

fn salon_of(fresh: &mut Fresh, heads: i64) -> Salon {
    let fields = PlanFields {
        heads: Some(heads),
        ..PlanFields::on(day(SATURDAY))
    };
    fresh.act(|tx| ops::plan(tx, &fields)).expect("a salon").value
}

fn propose(fresh: &Fresh, salon: Id, attendees: &[Attendee]) -> Vec<ProposedGroup> {
    fresh
        .desk
        .read(|db| discussion::propose(db, salon, attendees))
        .expect("groups")
}

fn attendee(person: Option<Id>, name: &str, visitor: bool) -> Attendee {
    Attendee {
        person,
        name: name.to_owned(),
        visitor,
    }
}

#[test]
fn a_proposal_is_kept_changed_and_taken_back() {
    let mut fresh = Fresh::new();
    let salon = salon_of(&mut fresh, 20);
    assert_eq!(salon.group_count, 2);
    let (lead, member, host) = (
        person(&mut fresh, "潘志成"),
        person(&mut fresh, "唐玉兰"),
        person(&mut fresh, "金晓岚"),
    );
    for (role, who) in [(Role::GroupLead, lead), (Role::Host, host)] {
        fresh
            .act(|tx| ops::assign(tx, salon.id, role, who, None, AssignmentState::Accepted))
            .expect("a role");
    }
    let asked = fresh
        .act(|tx| ops::add_question(tx, salon.id, "怎么开口？"))
        .expect("a question");
    let question = asked.value.questions[0].clone();
    let ours = propose(&fresh, salon.id, &[]);
    let names = |groups: &[ProposedGroup]| {
        groups
            .iter()
            .map(|group| {
                group
                    .members
                    .iter()
                    .map(|member| member.name.clone())
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(&ours),
        [vec!["潘志成"], vec![]],
        "the host goes from group to group"
    );
    let guests = [
        attendee(Some(member), "", false),
        attendee(Some(member), "twice", false),
        attendee(None, "新朋友甲", true),
        attendee(None, "新朋友乙", true),
        attendee(None, "老朋友", false),
    ];
    let before = fresh.desk.fingerprint().expect("a print");
    let mut groups = propose(&fresh, salon.id, &guests);
    assert_eq!(
        fresh.desk.fingerprint().expect("a print"),
        before,
        "proposing stores nothing"
    );
    assert_eq!(
        groups
            .iter()
            .map(|group| (group.size, group.visitors))
            .collect::<Vec<_>>(),
        [(3, 1), (2, 1)]
    );
    assert_eq!(groups[0].lead.as_ref().map(|lead| lead.name.as_str()), Some("潘志成"));
    groups[1].question = Some(question.clone());
    let kept = fresh
        .act(|tx| ops::set_groups(tx, salon.id, &groups))
        .expect("kept")
        .value;
    let seated: Vec<Vec<&str>> = kept
        .groups
        .iter()
        .map(|group| group.members.iter().map(|member| member.name.as_str()).collect())
        .collect();
    assert_eq!(seated.concat().len(), 5);
    assert_eq!(kept.groups[1].question.as_ref(), Some(&question));
    assert_eq!(kept.groups[0].lead.as_ref().map(|lead| lead.id), Some(lead));
    fresh.assert_undo_and_redo(&before);
    let without = fresh
        .act(|tx| ops::remove_question(tx, question.id))
        .expect("the question is gone")
        .value;
    assert_eq!(without.groups[1].question, None);
    let used = fresh.act(|tx| people::ops::remove(tx, member));
    assert_eq!(refusal(used).0, "person_in_use");
    fresh
        .act(|tx| ops::remove(tx, salon.id))
        .expect("the event goes with its groups");
    fresh
        .act(|tx| people::ops::remove(tx, member))
        .expect("nobody needs them any more");
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn what_cannot_be_a_group_is_refused() {
    let mut fresh = Fresh::new();
    let salon = salon_of(&mut fresh, 20);
    let who = person(&mut fresh, "潘志成");
    let group = |number, members: Vec<Attendee>| ProposedGroup {
        number,
        lead: None,
        note_taker: None,
        question: None,
        members,
        visitors: 0,
        size: 0,
    };
    let mut set = |groups: &[ProposedGroup]| refusal(fresh.act(|tx| ops::set_groups(tx, salon.id, groups))).0;
    assert_eq!(set(&[group(1, vec![]), group(1, vec![])]), "group_twice");
    assert_eq!(set(&[group(0, vec![])]), "number_out_of_range");
    let same = || vec![attendee(Some(who), "", false)];
    assert_eq!(set(&[group(1, same()), group(2, same())]), "person_in_two_groups");
    assert_eq!(set(&[group(1, vec![attendee(None, " ", false)])]), "text_empty");
    assert_eq!(
        set(&[group(1, vec![attendee(None, "\u{202E}甲", false)])]),
        "text_control_characters"
    );
    assert_eq!(
        set(&[group(1, vec![attendee(Some(salon.id), "", false)])]),
        "person_not_found"
    );
    assert_eq!(
        set(&[group(1, vec![attendee(None, "甲", false); 2_001])]),
        "too_many_attendees"
    );
    let other = plan(&mut fresh, "2026-12-19").value;
    let asked = fresh
        .act(|tx| ops::add_question(tx, other.id, "别场的题"))
        .expect("a question");
    let foreign = GroupFields {
        question: Some(Some(asked.value.questions[0].id)),
        ..GroupFields::default()
    };
    let refused = fresh.act(|tx| ops::edit_group(tx, salon.id, 1, &foreign));
    assert_eq!(refusal(refused).0, "question_not_found");
}

#[test]
fn without_a_number_of_groups_it_follows_from_who_comes() {
    let mut fresh = Fresh::new();
    let salon = salon_of(&mut fresh, 0);
    let guests: Vec<Attendee> = (0..21)
        .map(|at| attendee(None, &format!("客{at}"), at % 3 == 0))
        .collect();
    assert_eq!(propose(&fresh, salon.id, &guests).len(), 2);
    let none = EventFields {
        groups: Some(Some(5)),
        ..EventFields::default()
    };
    fresh.act(|tx| ops::edit(tx, salon.id, &none)).expect("five by hand");
    let groups = propose(&fresh, salon.id, &guests);
    assert_eq!(
        groups.iter().map(|group| group.size).collect::<Vec<_>>(),
        [5, 4, 4, 4, 4]
    );
}
