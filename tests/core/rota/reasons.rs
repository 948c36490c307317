//! Why this person, why not that one, why nobody: the sentences, and that their numbers are those of the data.

use chapterdesk_core::events::availability::PreferenceFields;
use chapterdesk_core::events::{ConflictCode, EventKind, Role, Salon};
use chapterdesk_core::ids::Id;
use chapterdesk_core::rota::{Load, OpenSeat, Proposal, ProposedSeat};
use chapterdesk_core::words::{Arg, Lang, Message, Words};
use proptest::prelude::*;

use super::proposals::{PEOPLE, chapter, deeds, quarter};
use super::stage::*;
use crate::fresh::{Fresh, zh};

/// Salons every other week before the coming one, each with this role given to one of the people.
fn turns(fresh: &mut Fresh, role: Role, turns: &[Id]) {
    for (back, who) in turns.iter().rev().enumerate() {
        let date = crate::fresh::day("2026-11-14") - chrono::Days::new(14 * back as u64);
        let id = salon(fresh, &date.to_string(), 0).id;
        give(fresh, id, role, *who);
    }
}

/// The coming salon with nothing open but these roles.
fn coming(fresh: &mut Fresh, roles: &[Role]) -> Id {
    let id = salon(fresh, "2026-12-12", 0).id;
    only(fresh, id, roles);
    id
}

/// The only seat of a proposal.
fn one(proposal: &Proposal) -> &ProposedSeat {
    assert_eq!((proposal.seats.len(), proposal.unfilled.len()), (1, 0));
    &proposal.seats[0]
}

fn runner_up(seat: &ProposedSeat) -> String {
    let next = seat.runner_up.as_ref().expect("a runner-up");
    format!("{}：{}", next.person.name, zh(&next.reason))
}

#[test]
fn whoever_had_the_role_longest_ago() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 4);
    turns(&mut fresh, Role::CheckIn, &[people[2], people[1], people[3], people[0]]);
    let salon = coming(&mut fresh, &[Role::CheckIn]);
    let proposal = suggest(&fresh, &[salon]);
    let seat = one(&proposal);
    assert_eq!(seat.person.name, "沈雅静");
    assert_eq!(zh(&seat.reason), "上次担任签到在4期前，近半年1个任务");
    assert_eq!(runner_up(seat), "陆雅静：上次担任签到在3期前");
    assert_eq!(
        Words::of(Lang::En).say(&seat.reason),
        "last Check-in 4 salons ago, one duty in the last half-year"
    );
    away(&mut fresh, people[2], "2026-12-12", "2026-12-13");
    let proposal = suggest(&fresh, &[salon]);
    assert_eq!(
        zh(&one(&proposal).reason),
        "上次担任签到在3期前，近半年1个任务，当天有空"
    );
}

#[test]
fn whoever_did_less_and_whoever_likes_it() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 2);
    turns(&mut fresh, Role::CheckIn, &[people[0], people[0], people[1]]);
    let salon = coming(&mut fresh, &[Role::Photographer]);
    let proposal = suggest(&fresh, &[salon]);
    let seat = one(&proposal);
    assert_eq!(zh(&seat.reason), "第一次担任摄影，近半年1个任务");
    assert_eq!(runner_up(seat), "顾雅静：近半年2个任务");

    turns(&mut fresh, Role::Equipment, &[people[1]]);
    let proposal = suggest(&fresh, &[salon]);
    assert_eq!(runner_up(one(&proposal)), "陆雅静：一样合适");
    let likes = PreferenceFields {
        likes: Some(vec![Role::Photographer]),
        ..PreferenceFields::default()
    };
    prefer(&mut fresh, people[1], &likes);
    let proposal = suggest(&fresh, &[salon]);
    let seat = one(&proposal);
    assert_eq!(
        zh(&seat.reason),
        "参加过2次，第一次担任摄影，近半年2个任务，愿意担任摄影"
    );
    assert_eq!(runner_up(seat), "顾雅静：没说过想担任摄影");
}

#[test]
fn the_big_ones_go_round() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 3);
    turns(
        &mut fresh,
        Role::ValuesOfficer,
        &[people[0], people[1], people[0], people[2], people[1]],
    );
    let salon = coming(&mut fresh, &[Role::Timekeeper]);
    let proposal = suggest(&fresh, &[salon]);
    let seat = one(&proposal);
    assert_eq!(seat.person.name, "沈雅静");
    assert_eq!(zh(&seat.reason), "第一次担任计时官，近半年1个重要任务");
    assert_eq!(runner_up(seat), "顾雅静：近半年2个重要任务");
}

#[test]
fn the_first_time_after_another_role_and_only_one_who_may() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 3);
    turns(
        &mut fresh,
        Role::Timekeeper,
        &[people[1], people[1], people[1], people[1]],
    );
    let salon = coming(&mut fresh, &[Role::Host]);
    let proposal = suggest(&fresh, &[salon]);
    let seat = one(&proposal);
    assert_eq!(seat.person.name, "陆雅静");
    assert_eq!(
        zh(&seat.reason),
        "只有这一位合适，当过4次计时官，第一次担任主持人，近半年4个重要任务"
    );
    assert_eq!((&seat.runner_up, &seat.waived), (&None, &None));
}

#[test]
fn a_rule_of_experience_that_nobody_meets_is_waived_and_said() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 3);
    turns(&mut fresh, Role::CheckIn, &[people[0], people[1], people[2], people[0]]);
    let salon = coming(&mut fresh, &[Role::Host]);
    let proposal = suggest(&fresh, &[salon]);
    let seat = one(&proposal);
    let waived = zh(seat.waived.as_ref().expect("nobody has been timekeeper"));
    assert!(waived.contains("计时官"), "{waived}");
    accept(&mut fresh, &picks(&proposal)).expect("what is waived can be accepted");
    let salon = show(&fresh, salon);
    for known in &salon.conflicts {
        assert_eq!(known.conflict, ConflictCode::Prerequisite);
        assert_eq!(known.accepted.as_deref(), Some("按建议安排：目前没有人符合这一条"));
    }
}

#[test]
fn why_nobody() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 5);
    turns(&mut fresh, Role::Timekeeper, &[people[3], people[4]]);
    let salon = coming(&mut fresh, &[Role::Timekeeper]);
    away(&mut fresh, people[0], "2026-12-01", "2026-12-31");
    away(&mut fresh, people[1], "2026-12-12", "2026-12-12");
    away(&mut fresh, people[2], "2026-12-12", "2026-12-12");
    let avoids = PreferenceFields {
        avoids: Some(vec![Role::Timekeeper]),
        ..PreferenceFields::default()
    };
    prefer(&mut fresh, people[3], &avoids);
    let proposal = suggest(&fresh, &[salon]);
    let told: Vec<String> = proposal.unfilled.iter().map(|seat| zh(&seat.reason)).collect();
    assert_eq!(told, ["3人没空，1人刚担任过或马上要担任，1人不想担任"]);
}

/// The facts of a sentence.
fn facts(reason: &Message) -> Vec<Message> {
    let inner = |name: &str| match reason.arguments.get(name) {
        Some(Arg::Message(fact)) => Some(fact.clone()),
        _ => None,
    };
    let parts: Vec<Message> = ["first", "second", "third"].into_iter().filter_map(inner).collect();
    if parts.is_empty() { vec![reason.clone()] } else { parts }
}

fn number(fact: &Message, name: &str) -> i64 {
    match fact.arguments.get(name) {
        Some(Arg::Number(number)) => *number,
        None => 0,
        other => panic!("{name} of {} is {other:?}", fact.id),
    }
}

/// The data, looked at without the help of the room: salons by date, loads as the matrix tells them.
struct Data<'a> {
    salons: Vec<Salon>,
    loads: Vec<(Id, Load)>,
    proposal: &'a Proposal,
}

impl Data<'_> {
    fn is_big(role: Role) -> bool {
        [Role::Host, Role::ValuesOfficer, Role::Timekeeper, Role::GroupLead].contains(&role)
    }

    /// The roles a person has at a salon, and those that are proposed, the given seat left out.
    fn roles(&self, salon: usize, person: Id, without: Option<&ProposedSeat>) -> (Vec<Role>, Vec<Role>) {
        let lines = self.salons[salon].roles.iter();
        let held = lines.filter(|line| line.people.iter().any(|who| who.id == person && who.state.fills()));
        let own = self.proposal.seats.iter().filter(|seat| {
            seat.event.id == self.salons[salon].id && seat.person.id == person && without.is_none_or(|not| not != *seat)
        });
        (
            held.map(|line| line.role).collect(),
            own.map(|seat| seat.role).collect(),
        )
    }

    fn check(&self, fact: &Message, person: Id, seat: &ProposedSeat) {
        let at = self
            .salons
            .iter()
            .position(|salon| salon.id == seat.event.id)
            .expect("a salon");
        let first = self
            .salons
            .iter()
            .position(|salon| salon.date.to_string().as_str() > "2026-11-22")
            .expect("coming");
        let has = |salon: usize| {
            let (held, proposed) = self.roles(salon, person, Some(seat));
            held.contains(&seat.role) || proposed.contains(&seat.role)
        };
        let load = self.loads.iter().find(|(id, _)| *id == person).expect("a row").1;
        let proposed: Vec<Role> = (0..self.salons.len())
            .flat_map(|salon| self.roles(salon, person, Some(seat)).1)
            .collect();
        let bigs = proposed.iter().filter(|role| Self::is_big(**role)).count() as i64;
        let (count, more) = (number(fact, "count"), number(fact, "more"));
        match fact.id.as_str() {
            "rota-last" => assert_eq!(
                number(fact, "gap"),
                (at - (0..at).rev().find(|salon| has(*salon)).expect("a turn")) as i64
            ),
            "rota-next" => {
                let next = (at + 1..self.salons.len()).find(|salon| has(*salon)).expect("a turn");
                assert_eq!(number(fact, "gap"), (next - at) as i64);
            }
            "rota-first" | "rota-first-seen" | "rota-first-after" => {
                assert!((0..at).all(|salon| !has(salon)));
                let counts = |salon: &usize| {
                    let held = self.roles(*salon, person, None).0;
                    if fact.id == "rota-first-after" {
                        held.contains(&Role::Timekeeper)
                    } else {
                        !held.is_empty()
                    }
                };
                let seen = (0..first).filter(counts).count() as i64;
                if fact.id == "rota-first" {
                    assert!(seen < 2);
                } else {
                    assert_eq!(count, seen);
                }
            }
            "rota-bigs" | "rota-bigs-more" => assert_eq!((count, more), (load.big, bigs)),
            "rota-bigs-two-years" | "rota-bigs-two-years-more" => {
                let all = (0..self.salons.len()).flat_map(|salon| self.roles(salon, person, None).0);
                assert_eq!(
                    (count, more),
                    (all.filter(|role| Self::is_big(*role)).count() as i64, bigs)
                );
            }
            "rota-duties" | "rota-duties-more" => {
                assert_eq!(
                    (count, more),
                    (load.big + load.small + load.talks + load.other, proposed.len() as i64)
                );
            }
            "rota-busy-there" => {
                let (held, there) = self.roles(at, person, Some(seat));
                assert_eq!(count, (held.len() + there.len()) as i64);
            }
            "rota-likes"
            | "rota-no-wish"
            | "rota-unburdened"
            | "rota-free"
            | "rota-only-one"
            | "rota-their-turn"
            | "rota-not-their-turn"
            | "rota-lighter"
            | "rota-heavier"
            | "rota-as-good" => {}
            other => panic!("{other}"),
        }
    }

    /// The people who are told of add up to those who take part.
    fn check_open(&self, seat: &OpenSeat) {
        let told: i64 = facts(&seat.reason).iter().map(|fact| number(fact, "count")).sum();
        assert!(told >= 1 && told <= self.loads.len() as i64, "{}", zh(&seat.reason));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn numbers_are_those_of_the_data(deeds in deeds()) {
        let (fresh, salons) = chapter(&deeds, &(0..PEOPLE).collect::<Vec<_>>());
        let proposal = quarter(&fresh);
        let shown = rota(&fresh, "2026-12-12", "2027-01-23");
        let data = Data {
            salons: salons.iter().map(|salon| show(&fresh, *salon)).collect(),
            loads: shown.people.iter().map(|person| (person.id, person.load)).collect(),
            proposal: &proposal,
        };
        assert!(data.salons.iter().all(|salon| salon.kind == EventKind::Salon));
        for seat in &proposal.seats {
            let told = facts(&seat.reason);
            prop_assert!((1..=3).contains(&told.len()), "{}", zh(&seat.reason));
            for fact in &told {
                data.check(fact, seat.person.id, seat);
            }
            if let Some(next) = &seat.runner_up {
                prop_assert!(next.person.id != seat.person.id);
                let against = &facts(&next.reason)[0];
                data.check(against, next.person.id, seat);
                // What decided is told of both, and speaks for the one who is proposed.
                let total = |fact: &Message| number(fact, "count") + number(fact, "more");
                let of_same = told.iter().find(|fact| fact.id.trim_end_matches("-more") == against.id.trim_end_matches("-more"));
                if against.id.starts_with("rota-bigs") || against.id.starts_with("rota-duties") {
                    prop_assert!(total(of_same.expect("the same fact")) < total(against), "{}", zh(&seat.reason));
                }
            }
        }
        for seat in &proposal.unfilled {
            data.check_open(seat);
        }
    }
}
