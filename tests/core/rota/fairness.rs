//! Two years of salons with people coming and going, away dates and people who say no: everything as it is proposed, and
//! afterwards nobody did much more than others who could come as often.

use std::collections::BTreeMap;

use chapterdesk_core::events::availability::PreferenceFields;
use chapterdesk_core::events::{AssignmentState, Role, TakesPart, ops as events_ops};
use chapterdesk_core::ids::Id;
use chrono::{Days, NaiveDate};

use super::stage::*;
use crate::fresh::{Fresh, day};

const SALONS: u64 = 24;
const GROUPS: i64 = 3;
/// Big seats of a salon: host, values officer, timekeeper and a lead for each group.
const BIG: [Role; 4] = [Role::Host, Role::ValuesOfficer, Role::Timekeeper, Role::GroupLead];

/// Chances that are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, percent: u64) -> bool {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % 100 < percent
    }
}

/// Somebody of the circle, and what the test itself counts about them.
struct Member {
    id: Id,
    /// The first and the last salon they are there for.
    there: (u64, u64),
    /// Never away and never says no.
    steady: bool,
    big: i64,
    share: f64,
}

/// The people: most are there all the time, some come later, some leave.
fn members(fresh: &mut Fresh) -> Vec<Member> {
    (0..18_usize)
        .map(|number| {
            let id = person(fresh, &name(number));
            let there = match number {
                0..12 => (0, SALONS),
                12..15 => (4 * (number as u64 - 11), SALONS),
                _ => (0, 6 * (number as u64 - 14)),
            };
            if there.0 == 0 {
                appoint(fresh, id, "2024-01-01");
            }
            Member {
                id,
                there,
                steady: number < 4,
                big: 0,
                share: 0.0,
            }
        })
        .collect()
}

fn date_of(salon: u64) -> NaiveDate {
    day("2026-12-05") + Days::new(28 * salon)
}

/// Lets people come and go before a salon.
fn come_and_go(fresh: &mut Fresh, members: &[Member], salon: u64) {
    for member in members {
        if member.there.0 == salon && salon > 0 {
            appoint(fresh, member.id, &date_of(salon).to_string());
        }
        if member.there.1 == salon {
            let no = PreferenceFields {
                takes_part: Some(TakesPart::No),
                ..PreferenceFields::default()
            };
            prefer(fresh, member.id, &no);
        }
    }
}

/// One salon from the away dates to the last answer; tells who could come.
fn hold(fresh: &mut Fresh, members: &[Member], number: u64, dice: &mut Dice) -> (Id, Vec<Id>) {
    let date = date_of(number);
    fresh.at(&format!("{}T09:00:00+08:00", date - Days::new(14)));
    come_and_go(fresh, members, number);
    let salon = salon(fresh, &date.to_string(), GROUPS).id;
    let there = members
        .iter()
        .filter(|member| (member.there.0..member.there.1).contains(&number));
    let mut able = Vec::new();
    let mut shy = Vec::new();
    for member in there {
        if !member.steady && dice.roll(12) {
            away(fresh, member.id, &date.to_string(), &date.to_string());
            continue;
        }
        if !member.steady && dice.roll(10) {
            shy.push(member.id);
        }
        able.push(member.id);
    }
    for _ in 0..SALONS {
        let proposal = suggest(fresh, &[salon]);
        if proposal.seats.is_empty() {
            break;
        }
        accept(fresh, &picks(&proposal)).expect("accepted");
        for line in show(fresh, salon).roles {
            for holder in line
                .people
                .iter()
                .filter(|holder| holder.state == AssignmentState::Asked)
            {
                let answer = if shy.contains(&holder.id) {
                    AssignmentState::Declined
                } else {
                    AssignmentState::Accepted
                };
                fresh
                    .act(|tx| events_ops::set_assignment_state(tx, holder.assignment, answer))
                    .expect("an answer");
                if answer == AssignmentState::Declined {
                    able.retain(|person| *person != holder.id);
                }
            }
        }
    }
    (salon, able)
}

/// Who had how many big duties at a salon.
fn big_duties(fresh: &Fresh, salon: Id) -> BTreeMap<Id, i64> {
    let mut found = BTreeMap::new();
    for line in show(fresh, salon).roles.iter().filter(|line| BIG.contains(&line.role)) {
        for holder in line.people.iter().filter(|holder| holder.state.fills()) {
            *found.entry(holder.id).or_insert(0) += 1;
        }
    }
    found
}

#[test]
fn two_years_are_fair() {
    for seed in [3, 18] {
        let mut fresh = Fresh::new();
        let mut members = members(&mut fresh);
        let mut dice = Dice(seed * 7919);
        let mut filled = 0;
        for number in 0..SALONS {
            let (salon, able) = hold(&mut fresh, &members, number, &mut dice);
            let duties = big_duties(&fresh, salon);
            let seats: i64 = duties.values().sum();
            filled += seats;
            assert!(duties.values().all(|count| *count == 1), "one big duty each");
            for member in &mut members {
                member.big += duties.get(&member.id).copied().unwrap_or(0);
                if able.contains(&member.id) {
                    member.share += seats as f64 / able.len() as f64;
                }
            }
        }
        assert!(
            filled >= 6 * SALONS as i64 * 98 / 100,
            "{filled} of {} big seats",
            6 * SALONS
        );

        let here: Vec<&Member> = members.iter().filter(|member| member.there.1 == SALONS).collect();
        let ahead = |member: &Member| member.big as f64 - member.share;
        let most = here.iter().map(|member| ahead(member)).fold(f64::MIN, f64::max);
        let least = here.iter().map(|member| ahead(member)).fold(f64::MAX, f64::min);
        let steady: Vec<i64> = here
            .iter()
            .filter(|member| member.steady)
            .map(|member| member.big)
            .collect();
        println!("seed {seed}: beyond their share {least:.2} to {most:.2}, always there {steady:?}");
        let (fewest, greatest) = (steady.iter().min().expect("some"), steady.iter().max().expect("some"));
        assert!(greatest - fewest <= 1, "seed {seed}: always there {steady:?}");
        for one in &here {
            for other in &here {
                // Whoever could come as often did at most one more; who could come more often, by so much more.
                let more = (one.share - other.share).ceil() as i64;
                assert!(
                    one.big - other.big <= 1 + more,
                    "{} {:.2} and {} {:.2}",
                    one.big,
                    one.share,
                    other.big,
                    other.share
                );
            }
        }
    }
}
