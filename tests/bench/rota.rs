//! The rota: proposals for a whole quarter, the matrix, and how fair they are beside what people do by hand.

use std::path::Path;

use chapterdesk_core::Result;
use chapterdesk_core::chapter::NewChapter;
use chapterdesk_core::committee::{self, Appointment, Office};
use chapterdesk_core::desk::{Access, Desk, Tx};
use chapterdesk_core::events::{self, AssignmentState, EventFields, PlanFields, Role, catalogue::RuleFields};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::rota::solve::{DUTY, Event, Given, Picks, Problem, Rules, plan};
use chapterdesk_core::rota::{SeatPick, ops, queries};
use chapterdesk_core::words::Message;
use chrono::{Days, NaiveDate};

use crate::desk::{env, now};
use crate::figures::{time, times};

const PEOPLE: usize = 60;
const SALONS: usize = 12;
const ROLES: usize = 12;
const PAST: u64 = 26;
const ROUNDS: usize = 10;

pub fn measure(folder: &Path) {
    println!("\nrota: {PEOPLE} people × {SALONS} salons × {ROLES} roles, after two years of salons");
    let mut desk = chapter(&folder.join("rota.chapter")).expect("a chapter");
    let salons = coming(&desk);
    let one = times(ROUNDS, |_| {
        desk.read(|db| queries::suggest(db, &salons[..1])).expect("a proposal");
    });
    println!("  proposal for one salon: {}", one.told());
    let all = times(ROUNDS, |_| {
        desk.read(|db| queries::suggest(db, &salons)).expect("a proposal");
    });
    let proposal = desk.read(|db| queries::suggest(db, &salons)).expect("a proposal");
    println!(
        "  proposal for {SALONS} salons ({} seats, {} open): {}",
        proposal.seats.len(),
        proposal.unfilled.len(),
        all.told()
    );
    let picks = proposal.seats.iter().map(|seat| SeatPick {
        event: seat.event.id,
        role: seat.role,
        person: seat.person.id,
        group_number: seat.group_number,
    });
    let picks: Vec<SeatPick> = picks.collect();
    let accepting = time(|| {
        desk.transact(Message::new("act-bench"), |tx| ops::accept(tx, &picks))
            .expect("accepted");
    });
    println!("  taking it over: {:.2} ms", accepting.as_secs_f64() * 1000.0);
    let (from, to) = (now().date_naive() - Days::new(182), now().date_naive() + Days::new(182));
    let shown = times(ROUNDS, |_| {
        desk.read(|db| queries::show(db, Some(from), Some(to)))
            .expect("the rota");
    });
    let rota = desk
        .read(|db| queries::show(db, Some(from), Some(to)))
        .expect("the rota");
    println!(
        "  matrix of {} × {}: {}",
        rota.people.len(),
        rota.events.len(),
        shown.told()
    );
    desk.close().expect("closing");
    fairness();
}

/// A chapter with so many secretaries, two roles of its own, salons behind it and salons to come.
fn chapter(path: &Path) -> Result<Desk> {
    let new = NewChapter {
        name: "苏州分会".to_owned(),
        city: "苏州".to_owned(),
    };
    let mut desk = Desk::create(path, &new, env(), Access::Window)?.desk;
    desk.transact(Message::new("act-bench"), |tx| {
        let people = (0..PEOPLE)
            .map(|number| secretary(tx, number))
            .collect::<Result<Vec<Id>>>()?;
        for name in ["暖场", "直播"] {
            events::catalogue::ops::add_own(tx, name, &RuleFields::default())?;
        }
        let today = tx.today();
        let mut turn = 0;
        for back in (1..=PAST).rev() {
            let id = salon(tx, today - Days::new(28 * back))?;
            for line in events::queries::show(tx, id)?.roles {
                for _ in 0..line.needed {
                    turn += 7;
                    events::ops::assign(
                        tx,
                        id,
                        line.role,
                        people[turn % PEOPLE],
                        None,
                        AssignmentState::Accepted,
                    )?;
                }
            }
        }
        for ahead in 0..SALONS as u64 {
            salon(tx, today + Days::new(6 + 14 * ahead))?;
        }
        Ok(())
    })?;
    Ok(desk)
}

fn secretary(tx: &Tx<'_>, number: usize) -> Result<Id> {
    let fields = PersonFields {
        name: Some(format!("同学{number:02}")),
        ..PersonFields::default()
    };
    let person = people::ops::add(tx, &fields)?.value.id;
    let appointment = Appointment {
        office: Office::Secretary,
        person,
        started: tx.today() - Days::new(800),
        interest_group: String::new(),
        note: String::new(),
        replace: false,
        reason: String::new(),
        by: String::new(),
    };
    committee::ops::appoint(tx, &appointment)?;
    Ok(person)
}

fn salon(tx: &Tx<'_>, date: NaiveDate) -> Result<Id> {
    let id = events::ops::plan(tx, &PlanFields::on(date))?.value.id;
    let fields = EventFields {
        groups: Some(Some(4)),
        ..EventFields::default()
    };
    events::ops::edit(tx, id, &fields)?;
    for own in Role::every().filter(|role| !Role::ALL.contains(role)).take(2) {
        events::ops::set_needed(tx, id, own, 1)?;
    }
    Ok(id)
}

fn coming(desk: &Desk) -> Vec<Id> {
    let lines = desk.read(events::queries::list).expect("the list");
    let mut coming: Vec<_> = lines
        .into_iter()
        .filter(|line| line.date >= now().date_naive())
        .collect();
    coming.sort_by_key(|line| line.date);
    coming.into_iter().map(|line| line.id).collect()
}

/// Who may what: some are away, some may not; nobody has a big role twice in a row.
struct Tables {
    may: Vec<bool>,
    big: Vec<bool>,
}

impl Rules for Tables {
    fn allows(&self, person: usize, role: usize, event: usize, others: &[Given]) -> bool {
        let near = |(at, other): &Given| *other == role && at.abs_diff(event) == 1;
        self.may[(event * ROLES + role) * PEOPLE + person] && !(self.big[role] && others.iter().any(near))
    }
}

/// A quarter of a chapter in which few may do the big things, and not everybody has done equally much so far.
fn problem(mut seed: u64) -> Problem<Tables> {
    let mut dice = move |sides: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed % sides
    };
    let big: Vec<bool> = (0..ROLES).map(|role| role < 4).collect();
    let can: Vec<bool> = (0..PEOPLE * ROLES).map(|at| at % ROLES >= 4 || dice(10) < 4).collect();
    let away: Vec<bool> = (0..PEOPLE * SALONS).map(|_| dice(10) < 2).collect();
    let may = (0..SALONS * ROLES * PEOPLE).map(|at| {
        let (person, role, event) = (at % PEOPLE, at / PEOPLE % ROLES, at / PEOPLE / ROLES);
        can[person * ROLES + role] && !away[person * SALONS + event]
    });
    let may: Vec<bool> = may.collect();
    Problem {
        people: PEOPLE,
        events: (0..SALONS)
            .map(|event| Event {
                position: event as i64,
                seats: (0..ROLES).chain([3, 3, 3]).collect(),
                taken: vec![0; PEOPLE],
                clash: vec![false; ROLES * ROLES],
            })
            .collect(),
        due: (0..PEOPLE).map(|_| dice(17) as i64 - DUTY).collect(),
        load: (0..PEOPLE).map(|_| dice(8) as i64).collect(),
        likes: (0..PEOPLE * ROLES).map(|_| dice(8) == 0).collect(),
        turns: (0..PEOPLE * ROLES).map(|_| vec![-1 - dice(24) as i64]).collect(),
        unseen: vec![false; PEOPLE * ROLES],
        rules: Tables { may, big: big.clone() },
        big,
    }
}

/// What people do by hand: seat by seat the first choice by some measure, looking neither back nor ahead.
fn by_hand(problem: &Problem<Tables>, measure: impl Fn(usize, usize, usize, &[Given]) -> i64) -> Picks {
    let mut picks: Picks = problem
        .events
        .iter()
        .map(|event| vec![None; event.seats.len()])
        .collect();
    for event in 0..problem.events.len() {
        for seat in 0..problem.events[event].seats.len() {
            let role = problem.events[event].seats[seat];
            let able = (0..PEOPLE).filter(|person| {
                let mut given = problem.given(&picks, *person);
                let is_free = given.iter().all(|(at, _)| *at != event);
                given.push((event, role));
                is_free && problem.fits(*person, &given)
            });
            picks[event][seat] =
                able.min_by_key(|person| measure(*person, role, event, &problem.given(&picks, *person)));
        }
    }
    picks
}

/// Open seats, and the distance between the most and the least loaded with big duties among those who can take one at
/// half of the salons or more, in duties.
fn told(problem: &Problem<Tables>, picks: &Picks) -> (usize, f64) {
    let open = picks.iter().flatten().filter(|person| person.is_none()).count();
    let may = |person: usize, event: usize| (0..4).any(|role| problem.rules.allows(person, role, event, &[]));
    let able = (0..PEOPLE).filter(|person| (0..SALONS).filter(|event| may(*person, *event)).count() * 2 >= SALONS);
    let loads = able.map(|person| {
        let given = problem.given(picks, person);
        let big = given.iter().filter(|(_, role)| problem.big[*role]).count() as i64;
        problem.due[person] + DUTY * big
    });
    let loads: Vec<i64> = loads.collect();
    let spread = loads.iter().max().unwrap_or(&0) - loads.iter().min().unwrap_or(&0);
    (open, spread as f64 / DUTY as f64)
}

fn fairness() {
    let (mut ours, mut turn, mut least) = ((0, 0.0), (0, 0.0), (0, 0.0));
    let sum = |into: &mut (usize, f64), (open, spread): (usize, f64)| {
        into.0 += open;
        into.1 += spread;
    };
    for seed in 1..=ROUNDS as u64 {
        let problem = problem(seed * 7919);
        sum(&mut ours, told(&problem, &plan(&problem).picks));
        let longest_ago = |person: usize, role: usize, event: usize, given: &[Given]| {
            let before = given
                .iter()
                .filter(|(_, other)| *other == role)
                .map(|(at, _)| *at as i64);
            let last = problem.turns[person * ROLES + role].iter().copied().chain(before).max();
            last.map_or(i64::MIN, |last| last - event as i64)
        };
        sum(&mut turn, told(&problem, &by_hand(&problem, longest_ago)));
        let did_least = |person: usize, _: usize, _: usize, given: &[Given]| {
            let big = given.iter().filter(|(_, role)| problem.big[*role]).count() as i64;
            problem.due[person] + DUTY * big
        };
        sum(&mut least, told(&problem, &by_hand(&problem, did_least)));
    }
    let mean = |(_, spread): (usize, f64)| spread / ROUNDS as f64;
    println!("  fairness, {ROUNDS} quarters: big duties between the most and the least loaded, and seats left open");
    println!("    as proposed: {:.2}, {} open", mean(ours), ours.0);
    println!(
        "    by hand, whoever had the role longest ago: {:.2} ({:.1} times as far), {} open",
        mean(turn),
        turn.1 / ours.1,
        turn.0
    );
    println!(
        "    by hand, whoever did least: {:.2} ({:.1} times as far), {} open",
        mean(least),
        least.1 / ours.1,
        least.0
    );
}
