//! The solver on small problems, beside trying out everything.

use chapterdesk_core::rota::solve::cost::{LEVELS, Levels, MOST, SEATS_MAX, Scale};
use chapterdesk_core::rota::solve::{DUTY, Event, Given, Picks, Problem, Rules, plan};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};

/// Rules as tables.
#[derive(Debug, Clone)]
struct Tables {
    people: usize,
    roles: usize,
    /// Of each event, role and person.
    may: Vec<bool>,
    /// Of each role: whether nobody has it at two events that follow each other.
    apart: Vec<bool>,
}

impl Rules for Tables {
    fn allows(&self, person: usize, role: usize, event: usize, others: &[Given]) -> bool {
        let near = |(at, other): &Given| *other == role && at.abs_diff(event) == 1;
        self.may[(event * self.roles + role) * self.people + person] && !(self.apart[role] && others.iter().any(near))
    }
}

fn problems(events: usize, seats: usize) -> impl Strategy<Value = Problem<Tables>> {
    (1..=4_usize, 1..=4_usize, 1..=events).prop_flat_map(move |(people, roles, events)| {
        let event = (
            vec(0..roles, 1..=seats),
            vec(prop_oneof![6 => Just(0_usize), 1 => Just(1), 1 => Just(2)], people),
            vec(prop::bool::weighted(0.3), roles * roles),
        );
        (
            vec(any::<bool>(), roles),
            vec(event, events),
            vec(-2 * DUTY..=2 * DUTY, people),
            vec(0..6_i64, people),
            vec(any::<bool>(), people * roles),
            vec(vec(-6..0_i64, 0..=2), people * roles),
            vec(any::<bool>(), people * roles),
            vec(prop::bool::weighted(0.75), events * roles * people),
            vec(any::<bool>(), roles),
        )
            .prop_map(move |(big, events, due, load, likes, mut turns, unseen, may, apart)| {
                for turns in &mut turns {
                    turns.sort_unstable();
                }
                let events = events
                    .into_iter()
                    .enumerate()
                    .map(|(index, (seats, taken, clash))| Event {
                        position: index as i64,
                        seats,
                        taken,
                        clash: (0..roles * roles)
                            .map(|at| clash[at] || clash[(at % roles) * roles + at / roles])
                            .collect(),
                    });
                Problem {
                    people,
                    events: events.collect(),
                    due,
                    load,
                    likes,
                    turns,
                    unseen,
                    rules: Tables {
                        people,
                        roles,
                        may,
                        apart,
                    },
                    big,
                }
            })
    })
}

/// Whether a plan breaks nothing, told without the solver's help.
fn holds(problem: &Problem<Tables>, picks: &Picks) -> bool {
    (0..problem.people).all(|person| {
        let mut given: Vec<Given> = Vec::new();
        for (event, seats) in picks.iter().enumerate() {
            for (seat, who) in seats.iter().enumerate() {
                if *who == Some(person) {
                    given.push((event, problem.events[event].seats[seat]));
                }
            }
        }
        let rules = &problem.rules;
        given.iter().enumerate().all(|(index, (event, role))| {
            let mut number = problem.events[*event].taken[person] + 1;
            for (at, other) in given[..index].iter().chain(&given[index + 1..]) {
                if at == event {
                    let both_big = problem.big[*role] && problem.big[*other];
                    if role == other || both_big || problem.events[*event].clash[role * rules.roles + other] {
                        return false;
                    }
                    number += 1;
                } else if rules.apart[*role] && role == other && at.abs_diff(*event) == 1 {
                    return false;
                }
            }
            number <= 2 && rules.may[(event * rules.roles + role) * rules.people + person]
        })
    })
}

/// The best plan of all that differ from `from` at the events of `free` only.
fn best_of_all(problem: &Problem<Tables>, from: &Picks, free: &[usize]) -> (Levels, Picks) {
    let seats: Vec<(usize, usize)> = free
        .iter()
        .flat_map(|event| (0..problem.events[*event].seats.len()).map(move |seat| (*event, seat)))
        .collect();
    let mut best = None;
    let choices = problem.people + 1;
    for code in 0..choices.pow(seats.len() as u32) {
        let (mut picks, mut rest) = (from.clone(), code);
        for (event, seat) in &seats {
            picks[*event][*seat] = (rest % choices).checked_sub(1);
            rest /= choices;
        }
        if holds(problem, &picks) {
            let measure = problem.measure(&picks);
            if best.as_ref().is_none_or(|(known, _)| measure < *known) {
                best = Some((measure, picks));
            }
        }
    }
    best.expect("leaving all seats open breaks nothing")
}

fn nobody(problem: &Problem<Tables>) -> Picks {
    problem
        .events
        .iter()
        .map(|event| vec![None; event.seats.len()])
        .collect()
}

/// One event after the other, each at its best beside those before it.
fn one_by_one(problem: &Problem<Tables>) -> Levels {
    let mut picks = nobody(problem);
    for event in 0..problem.events.len() {
        picks = best_of_all(problem, &picks, &[event]).1;
    }
    problem.measure(&picks)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn one_event_gets_the_best_there_is(problem in problems(1, 5)) {
        let found = plan(&problem);
        prop_assert!(holds(&problem, &found.picks));
        prop_assert!(found.proved);
        prop_assert_eq!(found.measure, problem.measure(&found.picks));
        prop_assert_eq!(found.measure, best_of_all(&problem, &nobody(&problem), &[0]).0);
    }

    #[test]
    fn several_events_are_never_worse_than_one_by_one(problem in problems(3, 2)) {
        let found = plan(&problem);
        prop_assert!(holds(&problem, &found.picks));
        prop_assert_eq!(found.measure, problem.measure(&found.picks));
        prop_assert!(found.measure <= one_by_one(&problem));
        for event in 0..problem.events.len() {
            prop_assert_eq!(best_of_all(&problem, &found.picks, &[event]).0, found.measure, "event {}", event);
        }
    }

    #[test]
    fn the_measure_does_not_depend_on_what_was_proposed_first(problem in problems(3, 3), shuffle in any::<u64>()) {
        let found = plan(&problem);
        for person in 0..problem.people {
            let mut given = problem.given(&found.picks, person);
            let sum = problem.carried(person, &given);
            prop_assert!(problem.fits(person, &given));
            if !given.is_empty() {
                let by = shuffle as usize % given.len();
                given.rotate_left(by);
                prop_assert_eq!(problem.carried(person, &given), sum);
                given.reverse();
                prop_assert_eq!(problem.carried(person, &given), sum);
            }
        }
    }

    #[test]
    fn the_same_problem_has_the_same_answer(problem in problems(4, 4)) {
        prop_assert_eq!(plan(&problem), plan(&problem.clone()));
    }

    #[test]
    fn folding_keeps_the_order_of_sums(
        one in vec(levels(), 1..=SEATS_MAX),
        other in vec(levels(), 1..=SEATS_MAX),
    ) {
        let scale = Scale::of(SEATS_MAX, one.iter().chain(&other));
        let sum = |costs: &[Levels]| {
            let mut sum = [0; LEVELS];
            for cost in costs {
                sum.iter_mut().zip(cost).for_each(|(value, more)| *value += more);
            }
            sum
        };
        let folded = |costs: &[Levels]| costs.iter().map(|cost| scale.fold(cost)).sum::<i128>();
        prop_assert_eq!(sum(&one).cmp(&sum(&other)), folded(&one).cmp(&folded(&other)));
    }
}

/// Costs of a seat, often at the bounds.
fn levels() -> impl Strategy<Value = Levels> {
    MOST.map(|most| prop_oneof![Just(0), Just(most), 0..=most])
        .to_vec()
        .prop_map(|levels| <Levels>::try_from(levels).expect("as many levels"))
}

/// How often several events together come out as well as if everything had been tried.
#[test]
fn nearly_always_the_best_of_all() {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let strategy = problems(3, 2);
    let (mut best, mut as_greedy, mut filled, cases) = (0, 0, 0, 300);
    for _ in 0..cases {
        let problem = strategy.new_tree(&mut runner).expect("a problem").current();
        let all: Vec<usize> = (0..problem.events.len()).collect();
        let optimum = best_of_all(&problem, &nobody(&problem), &all).0;
        let found = plan(&problem).measure;
        best += i32::from(found == optimum);
        filled += i32::from(found[0] == optimum[0]);
        as_greedy += i32::from(one_by_one(&problem) == optimum);
    }
    println!("of {cases}: {best} the best of all, {filled} with as many seats filled; one by one: {as_greedy}");
    assert!(best * 100 >= cases * 97, "{best} of {cases}");
    assert!(filled * 100 >= cases * 99, "{filled} of {cases}");
}
